// The values of the river, from a pull request's diff to verdicts. All of them survive JSON.stringify.

/** Lines count from 1 and both ends are included. */
export type Lines = [start: number, end: number]

/** One `@@` block: `added` and `removed` are line numbers in the new and the old file. */
export interface Hunk {
  oldStart: number
  newStart: number
  added: number[]
  removed: number[]
}

/** One file of the diff between merge base and head, as git tells it (`path` is the new one). */
export interface FileChange {
  path: string
  oldPath: string | null
  status: 'added' | 'modified' | 'renamed' | 'deleted'
  /** Git file mode on the head side, `120000` for a symbolic link. */
  mode: string
  binary: boolean
  hunks: Hunk[]
}

/** What changed between two commits (full shas); `base` is the merge base. `head` is null for a work tree. */
export interface ChangeSet {
  base: string
  head: string | null
  files: FileChange[]
}

/** What a value may be, in words that all languages share; `named` is a class of the project or of a library. */
export type Type =
  | { kind: 'any' | 'none' | 'bool' | 'int' | 'float' | 'str' | 'bytes' | 'callable' }
  | { kind: 'list' | 'set' | 'iterable'; of: Type }
  | { kind: 'tuple'; of: Type[]; open: boolean }
  | { kind: 'dict'; key: Type; value: Type }
  | { kind: 'union'; of: Type[] }
  | { kind: 'literal'; text: string[] }
  | { kind: 'named'; name: string }

/** A value the explorer may pass; `code` is an expression in the language's own literals. */
export type Value =
  | { kind: 'none' }
  | { kind: 'bool'; value: boolean }
  | { kind: 'int' | 'float'; value: number }
  | { kind: 'str' | 'bytes'; value: string }
  | { kind: 'list' | 'tuple' | 'set'; items: Value[] }
  | { kind: 'dict'; entries: [Value, Value][] }
  | { kind: 'code'; code: string }

/** `pass` says how a call must hand it over. */
export interface Parameter {
  name: string
  pass: 'positional' | 'either' | 'keyword' | 'rest' | 'keyword-rest'
  type: Type
  /** Source text of the default, null without one. */
  default: string | null
  /** What the body does with it that tells a type: `len`, `iterate`, `index`, `call`, `arithmetic`, `str-method`, ... */
  uses: string[]
}

/** An example in the documentation of a function: a call and what it is said to give (`raises X` for exceptions). */
export interface Example {
  call: string
  expected: string | null
  raises: string | null
}

/** A function or method in one file, nested functions lifted into the outermost one. */
export interface FunctionInfo {
  /** Qualified: `Class.method`. */
  name: string
  lines: Lines
  kind: 'function' | 'method' | 'static' | 'class-method' | 'property' | 'constructor'
  async: boolean
  generator: boolean
  /** No leading underscore or its like in any part of the name; dunder methods are public. */
  public: boolean
  /** Null when a test can reach it by name; else why not. */
  unreachable: string | null
  /** False when the syntax of this very function is broken. */
  sound: boolean
  /** Number of branching points. */
  branches: number
  /** Its code without comments, docstrings and layout; equal sequences are the same code. */
  tokens: string[]
  /** Lines that hold code (not comment, docstring, blank or the bare signature): what coverage may be asked of. */
  bodyLines: number[]
  /** Statements (or openings of compound ones) over several lines: a change in one may only show on its first line. */
  longStatements?: Lines[]
  /** Source text, decorators included, dedented. */
  source: string
  parameters: Parameter[]
  returns: Type
  docstring: string | null
  examples: Example[]
  /** Literals found in the body, as values. */
  literals: Value[]
  decorators: string[]
  /** The class it stands in: its header line(s) and the parameters of its constructor. */
  owner: { name: string; header: string; parameters: Parameter[]; constructible: boolean } | null
  /** What a reader needs to understand it: used imports, constants, signatures of called siblings, in file order. */
  context: string[]
}

/** One file read: its functions and whether its syntax holds. `error` is a sentence when nothing could be read. */
export interface FileReading {
  functions: FunctionInfo[]
  /** Constructors by class name, for building arguments and receivers. */
  classes: Record<string, Parameter[]>
  error: string | null
}

/** A function whose own code changed: the unit that tests are written for. `id` is `path::Qualified.name`. */
export interface Target {
  id: string
  file: string
  name: string
  language: string
  framework: string
  change: 'added' | 'changed'
  lines: Lines
  changedLines: number[]
  via: string | null
  /** The id on the base side (another path after a rename), null when the function is new. */
  baseId: string | null
}

/** A function that changed and that no tests are written for; `reason` is shown as it stands. */
export interface Skip {
  id: string
  file: string
  name: string
  reason: string
}

/** A file that was not read. */
export interface Unread {
  file: string
  reason: string
}

/** How a test reaches the module: the exact line, the module's name, and what stands for the function in a call. */
export interface Access {
  /** `from shop.tax import add_tax` */
  importLine: string
  /** `shop.tax` */
  module: string
  /** The name that the import binds: `add_tax`, or `Cart` for `Cart.total`. */
  symbol: string
  /** Folder, relative to the root, from which `module` is imported: `src`, or the empty string. */
  root: string
}

/** All that is known of one target when tests are written for it. */
export interface Brief {
  target: Target
  function: FunctionInfo
  classes: Record<string, Parameter[]>
  access: Access
  /** Where its tests go. */
  testPath: string
  /** Names taken in the module, so that a pasted copy or a helper can be told from an import. */
  existingTest: string | null
}

/** One request to a model, drawn by core/prompt. */
export interface Prompt {
  target: string
  system: string | null
  user: string
  maxTokens: number
  temperature: number
  /** 0 for the first, counting up when several replies are asked for. */
  sample: number
  /** Texts that end the reply, when the recipe has any. */
  stop?: string[]
}

export interface Usage {
  inputTokens: number
  cachedTokens: number
  outputTokens: number
  /** True when counted here because the reply carried none. */
  estimated: boolean
}

/** What a model answered. `text` is raw. */
export interface Completion {
  target: string
  writer: string
  sample: number
  text: string
  /** True when the reply was cut by length. */
  cut: boolean
  usage: Usage
  seconds: number
  /** True when it came from disk or a recording and cost nothing now. */
  stored: boolean
  /** The model that the endpoint says answered, when it is another one than was asked. */
  answeredBy?: string
}

/** One written test case with what it needs. `code` is dedented. */
export interface Candidate {
  /** `path::name#writer#sample.number` */
  id: string
  target: string
  writer: string
  name: string
  code: string
  /** The class or block around it, with its set-up; null for a plain function. */
  container: { name: string; header: string; members: string[] } | null
  imports: string[]
  /** Top-level helpers, constants and fixtures that it uses, in file order. */
  helpers: string[]
  /** The framework it is written for. */
  framework: string
  /** The writer's own text of this test, for attribution. */
  draft: string
  /** What was mended, in words: `import of the target`. */
  mends: string[]
  /** True when it pins what the code does and nobody said that it is right. */
  observed: boolean
}

/** A written test case that was not tried, by name. */
export interface Refusal {
  target: string
  writer: string
  name: string
  code: string
  reason: RefusalReason
  detail: string
}

export type RefusalReason =
  | 'prose-only'
  | 'scenarios'
  | 'empty-reply'
  | 'unparsable'
  | 'no-assertion'
  | 'does-not-call-target'
  | 'redefines-target'
  | 'tautology'
  | 'unsafe'
  | 'too-long'
  | 'duplicate'

/** What a language's own program in `runners/` is asked to do inside the sandbox. Paths are relative to the tree. */
export interface Job {
  /** Which tree it runs on. */
  tree: 'head' | 'base'
  /** Toolchain that runs it: `python`. */
  toolchain: string
  /** Program below `runners/`: `python/trial.py`. */
  program: string
  /** Handed to the program as JSON. */
  request: unknown
  /** Files laid over the tree for this job only. */
  overlay: Record<string, string>
  env: Record<string, string>
  /** Wall clock for the whole job, milliseconds. */
  limit: number
}

/** What became of a job. `result` is the JSON that the program wrote, null when it wrote none. */
export interface Outcome {
  status: 'done' | 'timed-out' | 'crashed'
  result: unknown
  /** Bounded excerpt of what it printed, for people; data, never passed on raw. */
  output: string
  milliseconds: number
}

/** What one run of one candidate showed. */
export interface Reading {
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
  milliseconds: number
}

/** One call that the explorer wants to see: argument expressions in the language's own literals. */
export interface Call {
  id: string
  target: string
  /** Expressions for the receiver's constructor; null for plain functions. */
  receiver: string[] | null
  positional: string[]
  keyword: Record<string, string>
  /** As a reader would write it: `add_tax(100, -1)`. */
  text: string
  imports: string[]
}

/** What one call did. `shape` is a canonical text for comparison, `literal` what a test may pin. */
export interface Observation {
  call: string
  outcome: 'returned' | 'raised' | 'timed-out' | 'refused'
  /** Literal of the result when it can be written as one and read back equal. */
  literal: string | null
  /** Canonical structure: the same exactly when the result is the same. */
  shape: string
  /** For people: `99`, or `raises ValueError: text`. */
  shown: string
  /** Type of the exception as a test would name it, and the import it needs. */
  exception: { name: string; import: string | null; accidental: boolean } | null
  /** Floats somewhere inside: compare approximately. */
  approximate: boolean
  /** Lines of the target's file that it executed. */
  lines: number[]
  /** False when repeated runs disagreed. */
  steady: boolean
  /** Positional arguments that the call changed, with what they were afterwards (null: not to be written as a literal). */
  changed?: { index: number; literal: string | null }[]
  /** True when the result was an iterator or a generator: `literal` and `shape` are those of the list of its items. */
  drained?: boolean
}

export interface Behaviour {
  target: string
  call: string
  before: string
  after: string
}

export interface Evidence {
  runs: number
  milliseconds: number
  /** Lines of the target that it executes. */
  lines: number[]
  mutantsKilled: string[]
}

export type Attribution = 'verbatim' | 'trimmed' | 'repaired' | 'rewritten' | 'replaced'

/** What became of one candidate. */
export interface Verdict {
  candidate: string
  verdict: 'kept' | 'suspect' | 'rejected'
  reason: string | null
  detail: string
  expected: string | null
  actual: string | null
  attribution: Attribution | null
  evidence: Evidence
}
