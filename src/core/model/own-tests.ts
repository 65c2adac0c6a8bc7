// The project's own tests, run unchanged while some functions are watched: what they reach and which calls they make.
import type { Start, WatchedFunction } from './target.js'

/** Test files to run, and what to watch. */
export interface RecordPlan {
  tree: 'head' | 'base'
  /** Paths of test files, most important first: files for which there is no time left are not run. */
  files: string[]
  /** Files by path that overlay the tree: the head's tests (on the base), and sources instrumented to record calls. */
  overlay: Record<string, string>
  watched: WatchedFunction[]
  roots: string[]
  start?: Start | undefined
  /** Time limit for the whole run, in seconds. */
  seconds: number
}

/** An argument or result of a call, read without running any of its code. */
export interface RecordedValue {
  /** Canonical structure: equal exactly when the values are. */
  shape: string
  /** Source that builds an equal value from literals; null when there is none. */
  code: string | null
  /** True when part of it could not be read; no conclusion is drawn from such a value. */
  opaque: boolean
}

/** One call of a watched function. */
export interface RecordedCall {
  watched: string
  /** Null unless it is a method call. `code` constructs an object in this state, if that is known. */
  receiver: RecordedValue | null
  positional: RecordedValue[]
  keyword: Record<string, RecordedValue>
  /** `unfinished` when the test ended first or the result is unknown (a generator). */
  outcome: 'returned' | 'raised' | 'unfinished'
  /** The awaited result for a coroutine or a promise. */
  result: RecordedValue | null
  exception: { name: string; text: string } | null
  /** The receiver (`receiver`) and arguments (position or name) after the call, for those it changed. */
  after: Record<string, RecordedValue>
  /** Ids of the targets that its function `reaches` and that this call entered; absent when that is not known. */
  entered?: string[] | undefined
}

/** The outcome of one test, or of one case of it, in one run. */
export interface OwnTestRun {
  /** Path of its file. */
  file: string
  /** The name by which its runner selects it; null when the file as a whole could not be loaded. */
  name: string | null
  /** Distinguishes the cases of a parametrised test; null when there is only one. */
  case: string | null
  outcome: 'passed' | 'failed' | 'broken' | 'skipped' | 'timed-out'
  /** True when an assertion failed. */
  assertion: boolean
  /** True when it failed because a name, a module or a member is missing. */
  missing: boolean
  /** First lines of what went wrong. */
  detail: string
  /** Both sides of the failed assertion, if it tests equality and both are known. */
  compared: { expected: string; actual: string } | null
  milliseconds: number
  /** Lines that it ran in each watched function, by id. */
  lines: Record<string, number[]>
  calls: RecordedCall[]
}

/** What a recorded run showed. */
export interface Recording {
  tests: OwnTestRun[]
  /** Files that were not run, or not to their end, for lack of time. */
  unreached: string[]
  /** Other files that did not run to their end: they could not be loaded, crashed, hung or exited. */
  ended: string[]
  /** Why nothing could be run; null when something was. */
  error: string | null
}

/**
 * Why not all tests that may reach a function ran: time was up, a file ended before its last test, or files were left
 * out because there are too many.
 */
export const cuts = ['late', 'ended', 'left-out'] as const
export type Cut = (typeof cuts)[number]

/**
 * Why a new test proves little: it fails in another order, at another time or with other random values; it still
 * passes when the functions that it runs only raise; or it passes whatever they return and do.
 */
export const weaknesses = ['not-steady', 'passes-when-broken', 'notices-nothing'] as const
export type Weakness = (typeof weaknesses)[number]

/** A test as written in its file: its name with those of the groups around it, and its code without layout. */
export interface WrittenTest {
  name: string
  code: string
}
