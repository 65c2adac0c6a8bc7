// What a verb of the command line is, what it runs with, and how argv is parsed into a verb with its options.
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { secrets, settings, type Setting } from '../core/model/configuration.js'
import { defaultOf, withChoices } from '../core/model/configuration-docs.js'
import { UserError } from '../core/model/errors.js'
import { nearest } from '../core/lists.js'
import type { Style } from '../core/report/render/style.js'
import type { ExitStatus } from '../core/report/exit-status.js'
import type { RunInput } from '../wiring/run.js'

export interface Option {
  type: 'string' | 'boolean'
  /** Stands for the value in the help: `DIR`. Switches have none. */
  placeholder?: string
  help: string
  /** True when it may be given more than once. */
  multiple?: boolean
}

/** Headings of the help, in the order in which they are shown. */
export const GROUPS = {
  start: 'First steps',
  review: 'Review a change',
  stages: 'The same in separate steps',
  data: 'Training data',
  tuning: 'Tuning and models',
  other: 'Other',
} as const

/** One verb with its options, its help and its behaviour. */
export interface Verb {
  /** One or two words: `review`, `dataset check`. */
  name: string
  group: Exclude<keyof typeof GROUPS, 'other'>
  /** One line, without a full stop. */
  summary: string
  /** One paragraph; the help wraps it. */
  about: string
  /** Command lines that work as they stand. */
  examples: string[]
  options: Record<string, Option>
  /** The settings that it obeys: they are flags of it too. */
  settings?: readonly Setting[]
  /** Files that it takes beside its options. */
  files?: { placeholder: string; least: number; most: number }
  /** True where nothing is lost when an interruption ends it in the middle. */
  stopsAtOnce?: true
  /** @throws UserError, ServiceError; the entry point turns them into an exit status. */
  run(context: CliContext): Promise<ExitStatus> | ExitStatus
}

interface Stream {
  write(text: string): unknown
  columns?: number | undefined
  isTTY?: boolean | undefined
}

/** The process that a command runs in: Node's own, or a fake one in tests. */
export interface CliProcess {
  argv: readonly string[]
  env: Record<string, string | undefined>
  stdout: Stream
  stderr: Stream
  exitCode?: number | string | null | undefined
  exit(code: number): void
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
  removeListener(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
}

/** Everything from outside that a verb may use. */
export interface CliContext extends Pick<
  RunInput,
  'environment' | 'folder' | 'assets' | 'trace' | 'signal' | 'log'
> {
  args: Arguments
  /** This program. */
  tool: { name: string; version: string }
  /** Characters in a line of the terminal. */
  columns: number
  /** How standard output is emphasised. */
  style: Style
  /** True where a person reads standard output as it comes: no pipe, no file, no log of CI. */
  isTerminal: boolean
  /** Writes to standard output. */
  print(text: string): void
  /** All verbs, for output that is made from them. */
  verbs(): Promise<readonly Verb[]>
  /** Writes the result to standard output: `value` as JSON with `--json`, else `text`. */
  answer(value: unknown, text: string): void
}

type Values = Record<string, string | boolean | (string | boolean)[] | undefined>

interface Bounds {
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

  /** A whole number from 1; null when it was left out. */
  count(name: string, most = Infinity): number | null {
    return this.number(name, { whole: true, least: 1, most })
  }

  /** An absolute path; null when it was left out. */
  path(name: string): string | null {
    const path = this.word(name)
    return path === null ? null : resolve(path)
  }

  /** The folder to work in, absolute: `--repo`, or the current one. */
  get folder(): string {
    return this.path('repo') ?? resolve('.')
  }

  /** An absolute path. Throws UserError when it was left out; `purpose` says what to give. */
  requiredPath(name: string, purpose: string): string {
    return resolve(this.required(name, purpose))
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
  if (first === undefined || isHelpFlag(first)) return { kind: 'help', about: null }
  if (first === '-v' || first === '--version' || first === 'version') return { kind: 'version' }
  if (first === 'help') return { kind: 'help', about: knownName(argv.slice(1).join(' '), verbs) }
  const isGroup = verbs.some(verb => verb.name.startsWith(`${first} `))
  if (isGroup && (second === undefined || isHelpFlag(second))) return { kind: 'help', about: first }
  const name = isGroup ? `${first} ${second}` : first
  const verb = verbs.find(candidate => candidate.name === name) ?? throwUnknownName(name, verbs)
  const rest = argv.slice(name.split(' ').length)
  for (const word of rest) {
    const option = /^--([^=]+)/.exec(word)?.[1]
    if (option !== undefined && !Object.hasOwn(optionsOf(verb), option))
      throwUnknownOption(option, verb, verbs)
  }
  if (rest.some(isHelpFlag)) return { kind: 'help', about: name }
  return { kind: 'run', verb, args: readArguments(rest, verb) }
}

const isHelpFlag = (word: string): boolean => word === '-h' || word === '--help'

/** A verb, the first word of several, or null for the program. */
function knownName(name: string, verbs: readonly Verb[]): string | null {
  if (name === '' || name === 'help' || name === 'version') return null
  const isKnown = verbs.some(verb => verb.name === name || verb.name.startsWith(`${name} `))
  return isKnown ? name : throwUnknownName(name, verbs)
}

function throwUnknownName(name: string, verbs: readonly Verb[]): never {
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

/** Its own options, its settings, and what every verb has. */
export const optionsOf = (verb: Verb): Record<string, Option> => ({
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

function throwUnknownOption(name: string, verb: Verb, verbs: readonly Verb[]): never {
  if (Object.hasOwn(secrets, name))
    throw new UserError(
      `--${name} would show a secret in the process list: pass it in the environment (OPENAI_API_KEY, GITHUB_TOKEN)${Object.hasOwn(optionsOf(verb), `${name}-file`) ? `, or in a file with --${name}-file` : ''}.`,
    )
  if (isSetting(name)) {
    const obeying = verbs.filter(other => other.settings?.includes(name)).map(other => other.name)
    const where =
      name === 'mode'
        ? 'mode is an input of the action; here plan, baseline, generate, verify and report are commands'
        : obeying.length > 0
          ? `leave it out; it is for ${obeying.join(', ')}`
          : 'leave it out; it is an input of the action only'
    throw new UserError(`${verb.name} has no option --${name}: ${where}.`)
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
      const shown = defaultOf(name)
      const text = withChoices(name)
      if (typeof standard === 'boolean') return [name, { type: 'boolean', help: text }]
      const help = `${text}${shown && !/default/i.test(text) ? ` Default: ${shown}.` : ''}`
      const placeholder = typeof standard === 'number' || standard === null ? 'N' : 'VALUE'
      return [name, { type: 'string', placeholder, help }]
    }),
  )
}

export const DONE: ExitStatus = { code: 0, sentence: '' }

export const json: Option = {
  type: 'boolean',
  help: 'Print one JSON value on standard output, and nothing else.',
}
export const markdown: Option = {
  type: 'boolean',
  help: 'Print the comment as Markdown on a terminal too. A pipe or a file always gets Markdown.',
}
export const repo: Option = {
  type: 'string',
  placeholder: 'DIR',
  help: 'The repository. Default: the current folder.',
}
export const out: Option = {
  type: 'string',
  placeholder: 'DIR',
  help: 'Where the report goes. Default: .testwright, which git ignores.',
}
export const from: Option = {
  type: 'string',
  placeholder: 'DIR',
  help: 'Folder of the files that the stages pass on. Default: .testwright-stages.',
}

/** Where the stages hand their files over: `--from`, else `.testwright-stages` in the folder to work in. */
export const stageFolder = ({ args, folder }: CliContext): string =>
  args.path('from') ?? join(folder, '.testwright-stages')

/** Which commits are compared. */
export const range = {
  repo,
  base: {
    type: 'string',
    placeholder: 'REF',
    help: 'Compare with the merge base of REF and the head. Default: the default branch.',
  },
  head: { type: 'string', placeholder: 'REF', help: 'The commit to review. Default: HEAD.' },
  worktree: { type: 'boolean', help: 'Review uncommitted changes instead of a commit.' },
} satisfies Record<string, Option>

/** Where the settings are read. */
export const configFrom: Option = {
  type: 'string',
  placeholder: 'PLACE',
  help: 'Where testwright.yml and model cards are read from: base (the merge base) or worktree. Default: base.',
}

export const file = (help: string): Option => ({ type: 'string', placeholder: 'FILE', help })
export const apiKeyFile = file(
  'File that contains the key for the endpoint. It takes precedence over the environment. Other users must not be able to read it.',
)
export const afresh: Option = {
  type: 'boolean',
  help: 'Ask models again even if replies to the same requests are stored, and store the new ones.',
}
export const number = (help: string): Option => ({ type: 'string', placeholder: 'N', help })
export const several = (option: Option): Option => ({ ...option, multiple: true })

export const rootFolder: Option = {
  type: 'string',
  placeholder: 'DIR',
  help: 'Folder of the modules, with their dependencies installed.',
}
export const priceOption: Option = {
  type: 'string',
  placeholder: 'IN/OUT',
  help: 'Price of the models in dollars per million tokens, or 0. Default: the card, then the price list.',
}
export const spendingLimit = number(
  'Dollars that all requests together may cost. A request whose worst case does not fit is not sent.',
)
