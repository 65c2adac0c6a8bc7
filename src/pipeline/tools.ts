// What a command may use, seen from the core alone: ports, and the few facts about a run that are not configuration.
import type { Forge, TestRunner, Language, Project, Repo, Sandbox } from '../core/model/ports.js'
import type { Recipe } from '../core/prompt/prompt.js'
import type { Writer } from './generate.js'

export interface Tools {
  tool: { name: string; version: string }
  repo: Repo
  forge: Forge
  languages: Language[]
  frameworks: TestRunner[]
  /** Throws for a name that is on neither list. */
  language(name: string): Language
  framework(name: string): TestRunner
  project(path: string): Project
  /** A predicate over paths; no glob at all matches nothing. */
  matches(globs: string[]): (path: string) => boolean
  /** Opened when first asked for. */
  sandbox(): Promise<Sandbox>
  /** Null when only the explorer writes. Opened when first asked for. */
  writer(): Promise<Writer | null>
  /** How the writer is asked; needs no key. */
  recipe(): Promise<Recipe>
  /** Null when nobody looks after the writer. Opened when first asked for. */
  controller(): Promise<Writer | null>
  /** True when replies are recordings, which the notes say in their own words. */
  recorded: boolean
  /** Sentences for the first lines of every comment. */
  notes: string[]
  /** Runs the configured `setup` in the checkout. */
  setup(): Promise<void>
  /** Jobs that the machine can run at once. */
  parallel: number
  /** sha256 in hexadecimal digits. */
  hash(text: string): string
  /** Milliseconds. */
  now(): number
  /** Progress, one line; foreign text is made harmless by the door. */
  log(line: string): void
}

/** Which commits to look at, when no forge says so. */
export interface CommitRange {
  base: string | null
  head: string | null
  worktree: boolean
  /** Ids of the targets to keep to; all of them without it. */
  only?: Set<string>
}
