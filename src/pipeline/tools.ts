// What a command may use: ports, and the few things about a run that are not configuration.
import type { PullBudget } from '../core/budget/pull-budget.js'
import type { Note } from '../core/report/notes.js'
import type { Log } from '../core/model/progress.js'
import type { Config } from '../core/model/configuration.js'
import type { Forge, Pull } from '../core/model/ports.js'
import type { TestRunner, Language, Project, Repo } from '../core/model/ports.js'
import type { BaselineFile } from '../core/model/stage-files.js'
import type { Sandbox } from '../core/model/sandbox.js'
import type { Recipe } from '../core/prompt/recipe.js'
import type { Writer } from './generate.js'

/** What every command over tests may use. */
export interface CommonTools {
  languages: Language[]
  frameworks: TestRunner[]
  /** Both throw for a name that is on neither list. */
  language(name: string): Language
  framework(name: string): TestRunner
  /** Jobs that the machine can run at once. */
  parallel: number
  /** sha256 in hexadecimal digits. */
  hash(text: string): string
  /** Milliseconds. */
  now(): number
  /** Progress, one line; the entry point sanitises untrusted text. */
  log: Log
}

/** What the pipeline may use for a pull request. */
export interface Tools extends CommonTools {
  tool: { name: string; version: string }
  repo: Repo
  forge: Forge
  project(path: string): Project
  /** A predicate over paths; no glob at all matches nothing. */
  matches(globs: string[]): (path: string) => boolean
  /** Opened when first asked for. */
  sandbox(): Promise<Sandbox>
  /** Null when only the explorer writes. Opened when first asked for. */
  writer(): Promise<Writer | null>
  /** How the writer is asked; needs no key. */
  recipe(): Promise<Recipe>
  /** Null when none is configured. Opened when first asked for. */
  controller(): Promise<Writer | null>
  /** True when replies are recordings, which a note says already. */
  recorded: boolean
  /** Sentences for the first lines of every comment. */
  notes: Note[]
  /** What other runs on the pull request leave of its budget, where that is less than `max-cost`. */
  pullBudget?: PullBudget | null
  /** Runs the configured `setup` in the checkout. */
  setup(): Promise<void>
}

/** Which commits to compare, where no forge says so. */
export interface CommitRange {
  base: string | null
  head: string | null
  worktree: boolean
  /** Ids of the targets to review; all of them without it. */
  only?: Set<string>
}

/** A pull request to work on. */
export interface ReviewContext {
  config: Config
  tools: Tools
  pull: Pull
  range: CommitRange
  /** What another job found out about the project's own tests; absent where this one runs them. */
  baseline?: BaselineFile | undefined
}
