// argv -> a verb and its options, and the help that lists them. Settings come from the schema.
import { parseArgs } from 'node:util'
import { secrets, settings, type Setting } from '../core/model/configuration.js'
import { withChoices } from '../core/model/configuration-docs.js'
import { UserError } from '../core/model/errors.js'
import { nearest } from '../core/lists/nearest.js'
import type { Option } from './verb.js'
import { verbs } from './verbs.js'

const common: Record<string, Option> = {
  help: { type: 'boolean', value: null, help: 'Show this.' },
  version: { type: 'boolean', value: null, help: 'Print the version.' },
  debug: { type: 'boolean', value: null, help: 'Show where an error came from.' },
}

type Values = Record<string, string | boolean | string[]>

export interface Command {
  verb: string | null
  /** A list for what may be given more than once. */
  values: Values
  /** Settings that were given as flags. */
  flags: Record<string, unknown>
  /** What was named beside the options. */
  files: string[]
}

/** Throws UserError for a verb or an option that is not there, with the nearest that is. */
export function readCommand(argv: string[]): Command {
  const [first = '', second = ''] = argv
  if (first === '' || first.startsWith('-'))
    return { verb: null, values: readOptions(argv, common).values, flags: {}, files: [] }
  const group = Object.keys(verbs).filter(name => name.startsWith(`${first} `))
  if (group.length > 0 && (second === '--help' || second === ''))
    return { verb: first, values: { help: true }, flags: {}, files: [] }
  const name = group.length > 0 ? `${first} ${second}` : first
  const verb = verbs[name]
  if (!verb || !Object.hasOwn(verbs, name)) {
    const names = group.length > 0 ? group : Object.keys(verbs)
    const near = nearest(name, names)
    throw new UserError(
      `There is no command ${JSON.stringify(name)}${near ? `: did you mean ${near}?` : `: there are ${names.join(', ')}.`}`,
    )
  }
  const rest = argv.slice(name.split(' ').length)
  const options = { ...common, ...verb.options, ...(verb.settings ? settingOptions() : {}) }
  const { values, files } = readOptions(rest, options, verb.files !== undefined)
  const wants = verb.files ?? { words: '', least: 0, most: 0 }
  if (!values['help'] && !values['version'] && (files.length < wants.least || files.length > wants.most))
    throw new UserError(`${name} takes ${wants.words}: testwright ${name} ${wants.words}.`)
  const flags = Object.fromEntries(
    Object.entries(values).filter(
      ([option]) => Object.hasOwn(settings, option) && !Object.hasOwn(verb.options, option),
    ),
  )
  return { verb: name, values, flags, files }
}

function settingOptions(): Record<string, Option> {
  return Object.fromEntries(
    Object.entries(settings).map(([name, setting]) => {
      const standard = setting.parse(undefined)
      const shown = Array.isArray(standard) ? standard.join(',') : String(standard ?? '')
      const text = withChoices(name as Setting)
      const help = `${text}${shown && !/default/i.test(text) ? ` Default: ${shown}.` : ''}`
      return [
        name,
        { type: typeof standard === 'boolean' ? 'boolean' : 'string', value: 'VALUE', help } as Option,
      ]
    }),
  )
}

function readOptions(
  argv: string[],
  options: Record<string, Option>,
  positional = false,
): { values: Values; files: string[] } {
  for (const word of argv) {
    const name = /^--([^=]+)/.exec(word)?.[1]
    if (name === undefined || Object.hasOwn(options, name)) continue
    if (Object.hasOwn(secrets, name))
      throw new UserError(
        `--${name} would show a secret in the process list: pass it by the environment (OPENAI_API_KEY, GITHUB_TOKEN).`,
      )
    const near = nearest(name, Object.keys(options))
    throw new UserError(
      `There is no option --${name}${near ? `: did you mean --${near}?` : ': --help lists them.'}`,
    )
  }
  try {
    const parsed = parseArgs({
      args: argv,
      options: Object.fromEntries(
        Object.entries(options).map(([name, { type, multiple = false }]) => [name, { type, multiple }]),
      ),
      allowPositionals: positional,
    })
    return { values: parsed.values as Values, files: parsed.positionals }
  } catch (error) {
    throw new UserError(
      error instanceof Error ? error.message.split('. ')[0] + ': --help lists the options.' : String(error),
    )
  }
}

/** The help of the program, or of one verb. */
export function renderHelp(name: string | null): string {
  const verb = name === null ? undefined : verbs[name]
  if (!verb) {
    const shown = Object.entries(verbs).filter(([word]) => name === null || word.startsWith(`${name} `))
    const list = shown.map(([word, { summary }]) => `  ${word.padEnd(15)}${summary}`)
    return `testwright: unit tests for the functions that a pull request changed, written by your model and proved by running them

${list.join('\n')}

testwright COMMAND --help says more about each. A first look: testwright demo
Exit codes: 0 done, 1 a threshold that you set was missed, 2 usage or configuration, 3 a service failed, 70 a bug, 130 stopped.
`
  }
  const sections = [
    `testwright ${name}${verb.files ? ` ${verb.files.words}` : ''}: ${verb.summary}`,
    verb.about,
    `Options\n${renderOptions({ ...verb.options, ...common })}`,
  ]
  if (verb.settings)
    sections.push(
      `Settings (also inputs of the action, and lines of testwright.yml on the base branch)\n${renderOptions(settingOptions())}`,
    )
  return `${sections.join('\n\n')}\n`
}

function renderOptions(options: Record<string, Option>): string {
  return Object.entries(options)
    .map(([name, option]) => {
      const left = `  --${name}${option.type === 'string' ? ` ${option.value ?? ''}` : ''}`
      return left.length > 30
        ? `${left}\n${' '.repeat(32)}${option.help}`
        : `${left.padEnd(32)}${option.help}`
    })
    .join('\n')
}
