// The scripts of a package.json -> the commands that start its tests, as words.
import type { JavaScriptRunnerSpec } from '../runner-spec.js'
import type { Manifest } from './project-files.js'

const MOST = 20
const LONGEST = 4000

/** One command with its arguments, without quotes. */
type Command = string[]

/** The commands of `npm test`, following calls of other scripts; without it those of scripts named after tests. */
function testCommands(scripts: Record<string, string>): Command[] {
  const names = Object.keys(scripts)
  const main =
    scripts['test'] !== undefined ? ['test'] : names.filter(name => /^(?:tests?|unit|spec)\b/.test(name))
  const seen = new Set<string>()
  const found: Command[] = []
  const queue = [...main]
  for (let name = queue.shift(); name !== undefined && seen.size < MOST; name = queue.shift()) {
    if (seen.has(name)) continue
    seen.add(name)
    for (const command of commandsIn(scripts[name] ?? '')) {
      found.push(command)
      queue.push(...calledBy(command, names))
    }
  }
  return found
}

function commandsIn(script: string): Command[] {
  const commands: Command[] = [[]]
  for (const [, plain, double, single, divider] of script
    .slice(0, LONGEST)
    .matchAll(/([^\s"'&|;]+)|"([^"]*)"|'([^']*)'|(&&?|\|\|?|;)/g)) {
    if (divider !== undefined) commands.push([])
    else commands.at(-1)?.push(plain ?? double ?? single ?? '')
  }
  return commands.filter(command => command.length > 0)
}

/** Names of other scripts that a command runs: `npm run unit`, `run-s lint test:*`. */
function calledBy(command: Command, names: string[]): string[] {
  const runner = command.findIndex(word =>
    /^(?:npm|pnpm|yarn|npm-run-all2?|run-[sp]|concurrently)$/.test(word),
  )
  if (runner < 0) return []
  const words = command.slice(runner + 1).map(word => word.replace(/^(?:npm|pnpm|yarn):/, ''))
  return words.flatMap(word => {
    if (!word.includes('*')) return names.includes(word) ? [word] : []
    return names.filter(name => name.startsWith(word.slice(0, word.indexOf('*'))))
  })
}

/** A manifest's test commands that start a runner: everything after the program, and the test files in it. */
export function commandsOf(
  { commands }: JavaScriptRunnerSpec,
  { scripts }: Manifest,
): { given: string[]; plain: string[] }[] {
  return testCommands(scripts).flatMap(command =>
    commands.flatMap(({ program, flag = '', valued }) => {
      const at = command.findIndex(word => program.test(word.slice(word.lastIndexOf('/') + 1)))
      const given = command.slice(at + 1)
      const isFlag = flag.startsWith('-')
      const plain = valued ? plainArguments(given, valued) : []
      if (at < 0 || (isFlag ? !given.includes(flag) : flag !== '' && plain[0] !== flag)) return []
      return [{ given, plain: isFlag || flag === '' ? plain : plain.slice(1) }]
    }),
  )
}

/** The values of options, in one word or two. */
export function optionValues(given: readonly string[], names: readonly string[]): string[] {
  return given.flatMap((word, at) => {
    const [name = '', ...rest] = word.split('=')
    if (names.includes(word)) return given.slice(at + 1, at + 2)
    return rest.length > 0 && names.includes(name) ? [rest.join('=')] : []
  })
}

/** Arguments without options and their values. */
function plainArguments(given: string[], valued: RegExp): string[] {
  const plain: string[] = []
  for (let at = 0; at < given.length; at++) {
    const word = given[at] ?? ''
    if (word.startsWith('-')) at += valued.test(word) ? 1 : 0
    else plain.push(word)
  }
  return plain
}
