// From a job for the sandbox to the verdict on a test. All survive JSON.stringify.
import type { RejectionReason } from './reasons.js'

/** What a language's own program under `ecosystems/` is to do inside the sandbox. Paths are relative to the tree. */
export interface Job {
  /** The tree it runs on. */
  tree: 'head' | 'base'
  /** What starts the program. */
  toolchain: 'python' | 'node'
  /** Program under `ecosystems/`: `python/programs/run_tests.py`. */
  program: string
  /** Passed to the program as JSON. */
  request: unknown
  /** Files written over the tree for this job only. */
  overlay: Record<string, string>
  /** Files written before the overlay; one whose path is obstructed is left out. */
  aliases?: Record<string, string> | undefined
  env: Record<string, string>
  /** Time limit for the whole job in milliseconds of wall-clock time. */
  limit: number
  /** A runtime that the program itself starts, made visible next to the toolchain if this machine has it. */
  runtime?: Runtime | undefined
  /** Starts the toolchain, or the runtime, with these arguments instead of a program of ours. */
  direct?: DirectCommand | undefined
}

/** A command of the project's own tools. Its process sees the tree and nothing of ours. Paths are relative to the tree. */
export interface DirectCommand {
  argv: string[]
  /** Where it is started; empty for the tree itself. */
  folder: string
  /** The file whose content is the result of the job. */
  report: string
  /** The stream that is redirected to this file; null when the command writes the file itself. */
  printed: 'stdout' | 'stderr' | null
  env: Record<string, string>
}

/** A runtime that is not one of our own toolchains. */
export interface Runtime {
  /** Its name on the caller's PATH. */
  program: string
  /** Environment variable with its path, both for the caller and for the program inside the sandbox. */
  variable: string
  /** Arguments with which it prints the path of its own executable. */
  ask: readonly string[]
}

/** How a job ended. `result` is the JSON that the program wrote, null when it wrote none. */
export interface JobOutcome {
  status: 'done' | 'timed-out' | 'crashed'
  result: unknown
  /** A bounded excerpt of what it printed, for people. Untrusted text: never shown raw. */
  output: string
  milliseconds: number
  /** True when it was taken from an earlier run with identical inputs. */
  remembered?: true
}

/** What one run of one candidate showed. */
export interface RunResult {
  candidate: string
  outcome: 'passed' | 'failed' | 'broken' | 'timed-out'
  /** For `failed`: true when an assertion failed, false when something else was raised in the test. */
  assertion: boolean
  expected: string | null
  actual: string | null
  /** First lines of what went wrong. */
  detail: string
  /** Lines of the target's file that it executed. */
  lines: number[]
  /** Executed lines of the other watched files, by path; absent when there are none. */
  elsewhere?: Record<string, number[]>
  milliseconds: number
  /** What forbidden thing it did, in words; absent for a safe test. */
  unsafe?: string
}

/** One call that the explorer makes: argument expressions in the language's own literals. */
export interface Call {
  id: string
  target: string
  /** Expressions for the receiver's constructor; null for plain functions. */
  receiver: string[] | null
  positional: string[]
  keyword: Record<string, string>
  /** Method calls made on the receiver beforehand: `push(1)`. */
  history?: string[] | undefined
  /** For a call that returns a function: the arguments for that one, then for the one that it returns in turn. */
  then?: Pick<Call, 'positional' | 'keyword'>[] | undefined
  /** Statements before the call; the first assigns the receiver to `name`. `text` begins with them. */
  setup?: { name: string; lines: string[] } | undefined
  /** As a reader would write it: `add_tax(100, -1)`. */
  text: string
  imports: string[]
  /**
   * Statements that create the functions and objects passed to it, and the list in which these record their calls.
   * `data` describes what else the objects contain: `request = { method: 'GET' }`.
   */
  doubles?: { code: string[]; log: string; data?: string } | undefined
  /** Its parts if it takes several statements: set-up, steps, and the expression that is observed. */
  script?: { made: string[]; steps: string[]; last: string } | undefined
}

/** A suffix to a value (`.name`), or an expression with `{}` for the value, and the literal it evaluates to. */
interface Fact {
  access: string
  literal: string
}

/** An exception; `message` and `line` (where it was raised in the target's file) are set if known. */
interface Raised {
  name: string
  import: string | null
  accidental: boolean
  message?: string | undefined
  line?: number | undefined
}

/** What one call did. `shape` is a canonical text for comparison, `literal` is what a test can pin. */
export interface Observation {
  call: string
  outcome: 'returned' | 'raised' | 'timed-out' | 'refused'
  /** The result as a literal that reads back equal, or an expression that makes an equal object; null when neither. */
  literal: string | null
  /** Imports that such an expression needs. */
  imports?: string[] | undefined
  /** Canonical structure: equal exactly when the results are equal. */
  shape: string
  /** For people: `99`, or `raises ValueError: text`; without the text if that varies between runs. */
  shown: string
  /** Type of the exception as a test would name it, and the import it needs. */
  exception: Raised | null
  /** The message of an intended exception, if it is the same every time. */
  message?: string | undefined
  /** True when the result holds floats: it is compared approximately. */
  approximate: boolean
  /** Lines of the target's file that it executed. */
  lines: number[]
  /** False when repeated runs disagreed. */
  steady: boolean
  /** Positional arguments that the call changed, with their value afterwards (`literal`: null when there is none). */
  changed?: { index: number; literal: string | null; shape?: string | undefined }[]
  /**
   * Callable parts of a result: itself (''), or methods of a plain object, with their arity (-1: a property to read).
   */
  follows?: { name: string; takes: number }[] | undefined
  /** What its doubles recorded; null when that cannot be written as a literal, absent without doubles. */
  logged?: string | null | undefined
  /** What it logs, with numbers masked; null when that varied between runs, absent when logging is not captured. */
  logs?: string | null | undefined
  /** True when the result was an iterator or a generator: `literal` and `shape` are those of the list of its items. */
  drained?: boolean
  /** True when it returned nothing and changed no argument that a test can pin. */
  silent?: boolean
  /** True when it returned a promise: the other fields describe the result of the promise. */
  promised?: boolean
  /** What a test can pin about a result that is not a literal: `.name`, `.items.length`, each with its literal. */
  properties?: Fact[]
  /** What a test can pin about the receiver if the call changed it. */
  left?: Fact[]
  /**
   * Warnings that the project's settings turn into exceptions; the other fields describe the call with them caught.
   */
  warns?: { name: string; import: string | null }[] | undefined
}

/** A small deliberate change to the code under test, to see which tests notice it. */
export interface Mutant {
  /** Unique in its file and the same for the same text: `12:<:<=:0`; `throwing` for the mutant that only raises. */
  id: string
  line: number
  /** The text before and after the change, for people: `<`, `<=`. */
  was: string
  now: string
  /** Edits at offsets into the file's text, from last to first, not overlapping. */
  edits: { start: number; end: number; text: string }[]
}

/** Mutants of one file as a runner takes them: one text in which each can be switched on, or lines to replace. */
export type Instrumented =
  | { kind: 'switch'; file: string; content: string; ids: string[] }
  | {
      kind: 'lines'
      file: string
      /** Edits from last to first; `first` and `last` count from 1, inclusive; `text` has no trailing line break. */
      mutants: { id: string; edits: { first: number; last: number; text: string }[] }[]
    }

/** The outcome of one test under one mutant; only tests that pass without the mutant are listed. */
export interface Kill {
  candidate: string
  mutant: string
  outcome: RunResult['outcome']
  /** True when an assertion of the test failed, false when something else was raised. */
  assertion: boolean
}

export interface BehaviourRow {
  target: string
  call: string
  before: string
  after: string
  /** `recorded`: made by a test of the project. */
  source: 'explorer' | 'recorded'
  /** Id of the test that made a recorded call; null otherwise. */
  test: string | null
  /** Path to the difference within the value. */
  path: string | null
}

export interface Evidence {
  runs: number
  milliseconds: number
  /** Lines of the target that the test executes. */
  lines: number[]
  /** Ids of mutants, as their file has them. */
  mutantsKilled: string[]
  /** The same for the other functions whose mutants it kills; absent when there are none. */
  elsewhere?: { target: string; lines: number[]; mutantsKilled: string[] }[]
}

/** `quoted`: the model was given the results of its calls, so the test is credited to the explorer. */
export type Attribution = 'verbatim' | 'trimmed' | 'repaired' | 'rewritten' | 'replaced' | 'quoted'

/** The final verdict on one candidate. */
export interface Verdict {
  candidate: string
  verdict: 'kept' | 'suspect' | 'rejected'
  /** Null for a kept test. */
  reason: RejectionReason | null
  detail: string
  expected: string | null
  actual: string | null
  attribution: Attribution | null
  /** Share of its tokens, 0 to 1, from the writer's own draft; null when nobody else could have written them. */
  writersShare: number | null
  /** Assertions that were dropped because they do not hold, with the actual values. */
  dropped: DroppedAssertion[]
  /** Its outcome on the base; null when it was not run there, or did not do the same twice. */
  onBase: 'passed' | 'failed' | 'broken' | null
  /** Ids of the changed functions that it counts for; empty unless it is kept. */
  credits: string[]
  evidence: Evidence
}

/** An assertion that does not hold on the head. */
export interface DroppedAssertion {
  code: string
  expected: string | null
  actual: string | null
}

/** What the tests of one target show together; null for a part that was not measured. */
export interface Measure {
  coverage: { before: number; after: number } | null
  mutants: {
    total: number
    /** Killed by the kept tests. */
    killed: number
    /** Killed by all tests that are steady and cover the change. */
    killedByPassing: number
    survivors: Mutant[]
    /** All mutants made, with the ids of the kept candidates that notice each. */
    all: { mutant: Mutant; place: Place; killedBy: string[] }[]
  } | null
}

/** Position of a piece of text; lines and columns count from 1, the end is exclusive. */
export interface Place {
  line: number
  column: number
  endLine: number
  endColumn: number
  /** For a mutant: the text that replaces it. */
  replacement?: string
}
