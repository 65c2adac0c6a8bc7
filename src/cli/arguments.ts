// Reads argv: a verb with its options, or a request for help or the version.
import { parseArgs } from 'node:util'
import { secrets, settings, type Setting } from '../core/model/configuration.js'
import { withChoices } from '../core/model/configuration-docs.js'
import { UserError } from '../core/model/errors.js'
import { nearest } from '../core/lists/nearest.js'
import type { Option, Verb } from './command.js'

type Values = Record<string, string | boolean | (string | boolean)[] | undefined>

export interface Bounds {
  whole?: boolean
  /** 0 when left out. */
  least?: number
  most?: number
}

/** The options and files that one verb was given. */
export class Arguments {
  constructor(
    private readonly values: Values,
    /** What was named beside the options. */
    readonly files: string[] = [],
    /** Settings that were given as flags. */
    readonly flags: Record<string, unknown> = {},
  ) {}

  /** True for a switch that was given, and for an option with any value. */
  has(name: string): boolean {
    const value = this.values[name]
    return value !== undefined && value !== false
  }

  /** Null when it was left out. Throws UserError for an empty value. */
  word(name: string): string | null {
    const value = this.values[name]
    if (value === '') throw new UserError(`--${name} is empty: give it a value, or leave it out.`)
    return typeof value === 'string' ? value : null
  }

  /** Throws UserError when it was left out; `purpose` says what to give. */
  required(name: string, purpose: string): string {
    const value = this.word(name)
    if (value === null) throw new UserError(`--${name} is missing: ${purpose}.`)
    return value
  }

  /** All values of an option that may be given more than once. */
  words(name: string): string[] {
    return [this.values[name] ?? []]
      .flat()
      .filter(value => typeof value === 'string' && value !== '') as string[]
  }

  /** Null when it was left out. Throws UserError for anything but a number within the bounds. */
  number(name: string, { whole = false, least = 0, most = Infinity }: Bounds = {}): number | null {
    const text = this.word(name)
    if (text === null) return null
    const value = (whole ? /^\d{1,15}$/ : /^\d{1,9}(?:\.\d{1,9})?$/).test(text) ? Number(text) : NaN
    if (value >= least && value <= most) return value
    const allowed = most === Infinity ? `of ${least} or more` : `from ${least} to ${most}`
    throw new UserError(
      `--${name} is ${JSON.stringify(text)}: give a ${whole ? 'whole ' : ''}number ${allowed}.`,
    )
  }

  /** The same arguments with another value for one option. */
  with(name: string, value: string): Arguments {
    return new Arguments({ ...this.values, [name]: value }, this.files, this.flags)
  }
}

/** `about` is a verb or the first word of several; null is the program. */
export type Command =
  { kind: 'help'; about: string | null } | { kind: 'version' } | { kind: 'run'; verb: Verb; args: Arguments }

export const COMMON_OPTIONS: Record<string, Option> = {
  help: { type: 'boolean', help: 'Show this help (-h).' },
  debug: { type: 'boolean', help: 'Show where an error came from.' },
}

/** @throws UserError for an unknown verb or option, naming the nearest one. */
export function readCommand(argv: readonly string[], verbs: readonly Verb[]): Command {
  const [first, second] = argv
  if (first === undefined || first === '-h' || first === '--help') return { kind: 'help', about: null }
  if (first === '-v' || first === '--version' || first === 'version') return { kind: 'version' }
  if (first === 'help') {
    const about = argv.slice(1).join(' ')
    return { kind: 'help', about: about === 'help' || about === 'version' ? null : knownName(about, verbs) }
  }
  const isGroup = verbs.some(verb => verb.name.startsWith(`${first} `))
  if (isGroup && (second === undefined || second === '-h' || second === '--help'))
    return { kind: 'help', about: first }
  const name = isGroup ? `${first} ${second}` : first
  const verb = verbs.find(candidate => candidate.name === name) ?? refuseName(name, verbs)
  const rest = argv.slice(name.split(' ').length)
  for (const word of rest) {
    const option = /^--([^=]+)/.exec(word)?.[1]
    if (option !== undefined && !Object.hasOwn(optionsOf(verb), option)) refuseOption(option, verb, verbs)
  }
  if (rest.some(word => word === '-h' || word === '--help')) return { kind: 'help', about: name }
  return { kind: 'run', verb, args: readArguments(rest, verb) }
}

/** A verb, the first word of several, or null for the program. */
function knownName(name: string, verbs: readonly Verb[]): string | null {
  if (name === '') return null
  const isKnown = verbs.some(verb => verb.name === name || verb.name.startsWith(`${name} `))
  return isKnown ? name : refuseName(name, verbs)
}

function refuseName(name: string, verbs: readonly Verb[]): never {
  if (name.startsWith('-'))
    throw new UserError(
      `A command comes first: testwright COMMAND [options]. testwright help lists the commands.`,
    )
  const [first = ''] = name.split(' ')
  const siblings = verbs.map(verb => verb.name).filter(known => known.startsWith(`${first} `))
  const names = siblings.length > 0 ? siblings : verbs.map(verb => verb.name)
  const near = nearest(name, names)
  throw new UserError(
    `There is no command ${JSON.stringify(name)}: ${near ? `did you mean ${near}?` : 'testwright help lists the commands.'}`,
  )
}

const optionsOf = (verb: Verb): Record<string, Option> => ({
  ...COMMON_OPTIONS,
  ...settingOptions(verb.settings ?? []),
  ...verb.options,
})

function readArguments(argv: readonly string[], verb: Verb): Arguments {
  const options = optionsOf(verb)
  const { values, positionals } = parse(argv, options, verb)
  const { placeholder, least, most } = verb.files ?? { placeholder: '', least: 0, most: 0 }
  if (positionals.length < least || positionals.length > most)
    throw new UserError(`${verb.name} takes ${placeholder}: testwright ${verb.name} ${placeholder}.`)
  const flags = Object.fromEntries(
    Object.entries(values).filter(([name]) => isSetting(name) && !Object.hasOwn(verb.options, name)),
  )
  return new Arguments(values, positionals, flags)
}

function parse(argv: readonly string[], options: Record<string, Option>, verb: Verb) {
  try {
    return parseArgs({
      args: [...argv],
      options: Object.fromEntries(
        Object.entries(options).map(([name, { type, multiple = false }]) => [name, { type, multiple }]),
      ),
      allowPositionals: verb.files !== undefined,
    })
  } catch (error) {
    const [sentence = ''] = error instanceof Error ? error.message.split('. ') : [String(error)]
    throw new UserError(`${sentence}. See testwright help ${verb.name}.`)
  }
}

const isSetting = (name: string): name is Setting => Object.hasOwn(settings, name)

function refuseOption(name: string, verb: Verb, verbs: readonly Verb[]): never {
  if (Object.hasOwn(secrets, name))
    throw new UserError(
      `--${name} would show a secret in the process list: pass it in the environment (OPENAI_API_KEY, GITHUB_TOKEN)${Object.hasOwn(optionsOf(verb), `${name}-file`) ? `, or in a file with --${name}-file` : ''}.`,
    )
  if (isSetting(name)) {
    const obeying = verbs.filter(other => other.settings?.includes(name)).map(other => other.name)
    const where =
      name === 'mode'
        ? 'mode is an input of the action; here plan, generate, verify and report are commands'
        : obeying.length > 0
          ? `leave it out; it is for ${obeying.join(', ')}`
          : 'leave it out; it is an input of the action only'
    throw new UserError(`${verb.name} does not obey --${name}: ${where}.`)
  }
  const near = nearest(name, Object.keys(optionsOf(verb)))
  const cure = near ? `did you mean --${near}?` : `see testwright help ${verb.name}.`
  throw new UserError(`There is no option --${name}: ${cure}`)
}

/** Settings as options, with the defaults of the schema. */
export function settingOptions(names: readonly Setting[]): Record<string, Option> {
  return Object.fromEntries(
    names.map(name => {
      const standard = settings[name].parse(undefined)
      const shown = Array.isArray(standard) ? standard.join(',') : String(standard ?? '')
      const text = withChoices(name)
      if (typeof standard === 'boolean') return [name, { type: 'boolean', help: text }]
      const help = `${text}${shown && !/default/i.test(text) ? ` Default: ${shown}.` : ''}`
      const placeholder = typeof standard === 'number' || standard === null ? 'N' : 'VALUE'
      return [name, { type: 'string', placeholder, help }]
    }),
  )
}
