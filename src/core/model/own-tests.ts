// The project's own tests, run as they are while some functions are watched: what they reach, and the calls that they make.
import type { Start, WatchedFunction } from './target.js'

/** Test files to run, and what to watch. */
export interface RecordPlan {
  tree: 'head' | 'base'
  /** Paths of test files, the most important first: those that the time does not suffice for are not run. */
  files: string[]
  /** Texts that lie over the tree: on the base the tests of the head, and what makes its functions tell of their calls. */
  overlay: Record<string, string>
  watched: WatchedFunction[]
  roots: string[]
  start?: Start | undefined
  /** Seconds for all of it. */
  seconds: number
}

/** A value that a call was given or gave, read without running any code of it. */
export interface RecordedValue {
  /** Canonical structure: equal exactly when the values are. */
  shape: string
  /** Source that makes an equal value out of literals; null when there is none. */
  code: string | null
  /** True when a part of it could not be read: nothing is concluded from such a value. */
  opaque: boolean
}

/** One call of a watched function. */
export interface RecordedCall {
  watched: string
  /** Null for what is no method. `code` makes an object in this state by its constructor, where that is known. */
  receiver: RecordedValue | null
  positional: RecordedValue[]
  keyword: Record<string, RecordedValue>
  /** `unfinished` where the test ended first, or where nothing is known of the result (a generator). */
  outcome: 'returned' | 'raised' | 'unfinished'
  /** Of a coroutine or a promise: what it came to. */
  result: RecordedValue | null
  exception: { name: string; text: string } | null
  /** What the call left of receiver (`receiver`) and arguments (position or name), where it changed them. */
  after: Record<string, RecordedValue>
  /** Ids of those that its function `reaches` which it came to enter; absent where nothing is known of them. */
  entered?: string[] | undefined
}

/** What became of one test, or of one case of it, in one run. */
export interface OwnTestRun {
  /** Path of its file. */
  file: string
  /** The name by which its runner is asked for it again; null for the file as a whole, which could not be loaded. */
  name: string | null
  /** What tells the cases of one parametrised test apart; null where there is one. */
  case: string | null
  outcome: 'passed' | 'failed' | 'broken' | 'skipped' | 'timed-out'
  /** True when an assertion failed. */
  assertion: boolean
  /** True when it failed for a name, a module or a member that is not there. */
  missing: boolean
  /** First lines of what went wrong. */
  detail: string
  /** Both sides of the assertion that failed, where it asks for equality and both are known. */
  compared: { expected: string; actual: string } | null
  milliseconds: number
  /** Lines that it ran of each watched function, by id. */
  lines: Record<string, number[]>
  calls: RecordedCall[]
}

/** What a recorded run showed. */
export interface Recording {
  tests: OwnTestRun[]
  /** Files that the time did not suffice for, or not to their end. */
  unreached: string[]
  /** Other files that did not run to their end: they could not be loaded, crashed, hung or left. */
  ended: string[]
  /** Why nothing could be run; null when something was. */
  error: string | null
}

/**
 * Why tests that may reach a function did not all run: there was no time, a file did not come to its last test, or files were left
 * out because there are too many.
 */
export const cuts = ['late', 'ended', 'left-out'] as const
export type Cut = (typeof cuts)[number]

/**
 * Why a new test shows little: it fails in another order, at another time or with other random values; it passes although the functions
 * that it runs do nothing but raise; or whatever they give and do.
 */
export const weaknesses = ['not-steady', 'passes-when-broken', 'notices-nothing'] as const
export type Weakness = (typeof weaknesses)[number]

/** A test as its file has it: its name with those around it, and its code without layout. */
export interface WrittenTest {
  name: string
  code: string
}
