// From a job for the sandbox to the verdict on a test. All survive JSON.stringify.
import type { RejectionReason } from './reasons.js'

/** What a language's own program below `ecosystems/` is asked to do inside the sandbox. Paths are relative to the tree. */
export interface Job {
  /** Which tree it runs on. */
  tree: 'head' | 'base'
  /** What starts the program. */
  toolchain: 'python' | 'node'
  /** Program below `ecosystems/`: `python/programs/run_tests.py`. */
  program: string
  /** Handed to the program as JSON. */
  request: unknown
  /** Files written over the tree for this job only. */
  overlay: Record<string, string>
  /** Files written below those where they can be: what lies in their way leaves them out. */
  aliases?: Record<string, string> | undefined
  env: Record<string, string>
  /** Wall clock for the whole job, milliseconds. */
  limit: number
  /** What the program itself starts, shown beside the toolchain where this machine has it. */
  runtime?: Runtime | undefined
  /** Starts the toolchain, or the runtime, with these arguments in the place of a program of ours. */
  direct?: DirectCommand | undefined
}

/** A command of the project's own tools. Its process sees the tree and nothing of ours. Paths are relative to the tree. */
export interface DirectCommand {
  argv: string[]
  /** Where it is started; empty for the tree itself. */
  folder: string
  /** The file whose text is the result of the job. */
  report: string
  /** What it prints there, where it does not write the file itself. */
  printed: 'stdout' | 'stderr' | null
  env: Record<string, string>
}

/** A runtime that is not one of our own toolchains. */
export interface Runtime {
  /** Its name on the caller's path. */
  program: string
  /** Entry of the environment with its path: the caller's, and the program's inside the sandbox. */
  variable: string
  /** Arguments with which it prints the path of its own executable. */
  ask: readonly string[]
}

/** How a job ended. `result` is the JSON that the program wrote, null when it wrote none. */
export interface JobOutcome {
  status: 'done' | 'timed-out' | 'crashed'
  result: unknown
  /** A bounded excerpt of what it printed, for people. Foreign text: it is never shown raw. */
  output: string
  milliseconds: number
  /** True when it was found out by an earlier run, where nothing that the job depends on was different. */
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
  /** By path, those of the other files that were watched; absent where there are none. */
  elsewhere?: Record<string, number[]>
  milliseconds: number
  /** What it did that a test must not do, in words; absent for a safe test. */
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
  /** Calls of methods that the receiver gets before: `push(1)`. */
  history?: string[] | undefined
  /** With what the function that it gives back is called, then the one that this gives back. */
  then?: Pick<Call, 'positional' | 'keyword'>[] | undefined
  /** Statements before the call, the first of which gives the receiver this name; they begin `text`. */
  setup?: { name: string; lines: string[] } | undefined
  /** As a reader would write it: `add_tax(100, -1)`. */
  text: string
  imports: string[]
  /**
   * Statements that make functions and objects that it is given, and the list in which these write what is called on them; `data` is
   * what else the objects hold: `request = { method: 'GET' }`.
   */
  doubles?: { code: string[]; log: string; data?: string } | undefined
  /** Its parts where it takes several statements: what is made before it counts, what is done, what is looked at. */
  script?: { made: string[]; steps: string[]; last: string } | undefined
}

/** What follows a value (`.name`), or an expression with `{}` in place of the value, and the literal that it gives. */
interface Fact {
  access: string
  literal: string
}

/** An exception; `message` and `line`, where it was raised in the target's file, are there where they are known. */
interface Raised {
  name: string
  import: string | null
  accidental: boolean
  message?: string | undefined
  line?: number | undefined
}

/** What one call did. `shape` is a canonical text for comparison, `literal` is what a test may pin. */
export interface Observation {
  call: string
  outcome: 'returned' | 'raised' | 'timed-out' | 'refused'
  /** Literal of the result when it can be written as one and read back equal, or an expression that makes an object equal to it. */
  literal: string | null
  /** What such an expression needs. */
  imports?: string[] | undefined
  /** Canonical structure: equal exactly when the results are equal. */
  shape: string
  /** For people: `99`, or `raises ValueError: text`; without the text where it is not the same in every run. */
  shown: string
  /** Type of the exception as a test would name it, and the import it needs. */
  exception: Raised | null
  /** The message of an exception that is meant, where it is the same every time. */
  message?: string | undefined
  /** True when the result holds floats: it is compared approximately. */
  approximate: boolean
  /** Lines of the target's file that it executed. */
  lines: number[]
  /** False when repeated runs disagreed. */
  steady: boolean
  /** Positional arguments that the call changed, with what they were afterwards (`literal` is null where there is none). */
  changed?: { index: number; literal: string | null; shape?: string | undefined }[]
  /** What of a result can be called: itself (''), or methods of a plain object, with the arguments they take (-1: it is read). */
  follows?: { name: string; takes: number }[] | undefined
  /** What its doubles wrote down, null where that cannot be written as a literal; absent without doubles. */
  logged?: string | null | undefined
  /** What it logs, its numbers masked; null where that was not the same in every run, absent where it is not heard. */
  logs?: string | null | undefined
  /** True when the result was an iterator or a generator: `literal` and `shape` are those of the list of its items. */
  drained?: boolean
  /** True when it returned nothing and changed no argument that a test can pin. */
  silent?: boolean
  /** True when it returned a promise: the other fields describe the result of the promise. */
  promised?: boolean
  /** What can be pinned of a result that is not a literal: `.name`, `.items.length`, each with its literal. */
  properties?: Fact[]
  /** What can be pinned of the receiver where the call changed it. */
  left?: Fact[]
  /** Warnings that it gives and that the project's settings turn into exceptions; the other fields describe it where they are caught. */
  warns?: { name: string; import: string | null }[] | undefined
}

/** A small change to the code under test, made on purpose to see which tests notice it. */
export interface Mutant {
  /** Unique in its file and the same for the same text: `12:<:<=:0`; the one that only raises is called `throwing`. */
  id: string
  line: number
  /** The text before and after the change, for people: `<`, `<=`. */
  was: string
  now: string
  /** Offsets into the text of the file, from last to first, none overlapping. */
  edits: { start: number; end: number; text: string }[]
}

/** Mutants of one file as a runner takes them: one text in which the runner switches each on, or lines to replace. */
export type Instrumented =
  | { kind: 'switch'; file: string; content: string; ids: string[] }
  | {
      kind: 'lines'
      file: string
      /** `first` and `last` count from 1, both ends included, from last to first; `text` has no line end at its end. */
      mutants: { id: string; edits: { first: number; last: number; text: string }[] }[]
    }

/** The outcome of one test under one mutant; only tests that pass without the mutant are listed. */
export interface Kill {
  candidate: string
  mutant: string
  outcome: RunResult['outcome']
  /** True when an assertion of the test failed, and not merely something else was raised. */
  assertion: boolean
}

export interface BehaviourRow {
  target: string
  call: string
  before: string
  after: string
  /** `recorded`: a test of the project made the call. */
  source: 'explorer' | 'recorded'
  /** Id of that test. */
  test: string | null
  /** Where in the value the difference is. */
  path: string | null
}

export interface Evidence {
  runs: number
  milliseconds: number
  /** Lines of the target that it executes. */
  lines: number[]
  /** Ids of mutants, as their file has them. */
  mutantsKilled: string[]
  /** The same of the other functions that it notices; absent where there are none. */
  elsewhere?: { target: string; lines: number[]; mutantsKilled: string[] }[]
}

/** `quoted`: the model was told what its calls give, so the test is the explorer's. */
export type Attribution = 'verbatim' | 'trimmed' | 'repaired' | 'rewritten' | 'replaced' | 'quoted'

/** What one candidate ended as. */
export interface Verdict {
  candidate: string
  verdict: 'kept' | 'suspect' | 'rejected'
  /** Null for a kept test. */
  reason: RejectionReason | null
  detail: string
  expected: string | null
  actual: string | null
  attribution: Attribution | null
  /** Share of its tokens, 0 to 1, that stand in the writer's own draft; null where nobody else could have written them. */
  writersShare: number | null
  /** Assertions that were dropped because they do not hold, with what the code gives. */
  dropped: DroppedAssertion[]
  /** What it does on the base; null where it was not run there, or did not do the same twice. */
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

/** What the tests of one target show together. A part that was not measured is null. */
export interface Measure {
  coverage: { before: number; after: number } | null
  mutants: {
    total: number
    /** By the kept tests. */
    killed: number
    /** By all tests that are steady and cover the change. */
    killedByPassing: number
    survivors: Mutant[]
    /** All that were made, with the ids of the kept candidates that notice each. */
    all: { mutant: Mutant; place: Place; killedBy: string[] }[]
  } | null
}

/** Where a piece of text stands; lines and columns count from 1, the end is the place behind it. */
export interface Place {
  line: number
  column: number
  endLine: number
  endColumn: number
  /** Of a mutant: the text that stands there in its place. */
  replacement?: string
}
