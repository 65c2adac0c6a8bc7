// What a verb of the command line is, what it is given to run with, and the options that several verbs share.
import type { Setting } from '../core/model/configuration.js'
import type { ExitStatus } from '../core/report/exit-status.js'
import type { Trace } from '../core/trace/trace.js'
import type { Assets } from '../wiring/assets.js'
import type { Arguments } from './arguments.js'

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
  /** @throws UserError, ServiceError; the entry point turns them into an exit status. */
  run(context: CliContext): Promise<ExitStatus> | ExitStatus
}

/** The process that a command runs in: Node's own, or a fake one in tests. */
export interface CliProcess {
  argv: readonly string[]
  env: Record<string, string | undefined>
  stdout: { write(text: string): unknown; columns?: number | undefined }
  stderr: { write(text: string): unknown }
  exitCode?: number | string | null | undefined
  exit(code: number): void
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
  removeListener(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
}

/** All that a verb may use of the outside. */
export interface CliContext {
  args: Arguments
  environment: Record<string, string | undefined>
  /** The folder to work in, absolute: `--repo`, or the current one. */
  folder: string
  assets: Assets
  trace: Trace | undefined
  /** Aborted by Ctrl-C. */
  signal: AbortSignal
  /** Characters in a line of the terminal. */
  columns: number
  /** Writes to standard output. */
  say(text: string): void
  /** Writes one line about progress to standard error. */
  log(line: string): void
  /** Writes the result to standard output: `value` as JSON with `--json`, else `text`. */
  answer(value: unknown, text: string): void
}

export const DONE: ExitStatus = { code: 0, sentence: '' }

export const json: Option = {
  type: 'boolean',
  help: 'Print one JSON value on standard output and nothing else there.',
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
  help: 'Folder of the files that the stages hand over. Default: .testwright-stages.',
}

/** Which commits are compared. */
export const range = {
  repo,
  base: {
    type: 'string',
    placeholder: 'REF',
    help: 'Compare with the merge base of REF and the head. Default: the default branch.',
  },
  head: { type: 'string', placeholder: 'REF', help: 'The commit to review. Default: HEAD.' },
  worktree: { type: 'boolean', help: 'Review what is not committed yet instead of a commit.' },
} satisfies Record<string, Option>

export const file = (help: string): Option => ({ type: 'string', placeholder: 'FILE', help })
export const apiKeyFile = file(
  'File that holds the key of the endpoint. It has priority over the environment; nobody else may be able to read it.',
)
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
