// What an entry point knows when a run starts: settings, commits, environment, and where it was started.
import type { Source } from '../core/model/configuration.js'
import type { Trace } from '../core/trace/trace.js'
import type { GitHubOptions } from '../forges/index.js'
import type { CommitRange } from '../pipeline/tools.js'
import type { Assets } from './assets.js'

export interface RunInput {
  /** Inputs or flags; the configuration file goes before them. */
  sources: Source[]
  range: CommitRange
  /** Any folder inside the checkout. */
  folder: string
  environment: Record<string, string | undefined>
  key: string | null
  /** Null on the command line. */
  github: Omit<GitHubOptions, 'commentMode' | 'drafts' | 'bots' | 'key'> | null
  /** File of recorded replies that stand in for the model. */
  recorded: string | null
  /** True for our own sample, which may run without a sandbox where there is none. */
  trusted: boolean
  /** Sentences for the first lines of the comment. */
  notes: string[]
  assets: Assets
  /** Where requests and runs are recorded; nowhere without it. */
  trace?: Trace | undefined
  log: (line: string) => void
  signal: AbortSignal
}
