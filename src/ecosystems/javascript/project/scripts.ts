// The scripts of a package.json -> the commands that its tests are started with, as words.

const MOST = 20
const LONGEST = 4000

/** One command with its arguments, quotes taken off. */
export type Command = string[]

/** The commands behind `npm test`, scripts that call other scripts followed; without it those of scripts named for tests. */
export function testCommands(scripts: Record<string, string>): Command[] {
  const names = Object.keys(scripts)
  const main =
    scripts['test'] !== undefined ? ['test'] : names.filter(name => /^(?:tests?|unit|spec)\b/.test(name))
  const seen = new Set<string>()
  const found: Command[] = []
  const queue = [...main]
  for (let name = queue.shift(); name !== undefined && seen.size < MOST; name = queue.shift()) {
    if (seen.has(name)) continue
    seen.add(name)
    for (const command of commandsOf(scripts[name] ?? '')) {
      found.push(command)
      queue.push(...calledBy(command, names))
    }
  }
  return found
}

function commandsOf(script: string): Command[] {
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

/** The words behind the program of a command, null when the command does not start it. */
export function argumentsOf(command: Command, program: RegExp): string[] | null {
  const at = command.findIndex(word => program.test(word.slice(word.lastIndexOf('/') + 1)))
  return at < 0 ? null : command.slice(at + 1)
}

/** What is left of arguments when options are taken out, with the values of those that have one. */
export function plainArguments(given: string[], valued: RegExp): string[] {
  const plain: string[] = []
  for (let at = 0; at < given.length; at++) {
    const word = given[at] ?? ''
    if (word.startsWith('-')) at += valued.test(word) ? 1 : 0
    else plain.push(word)
  }
  return plain
}
