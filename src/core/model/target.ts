// The code under test: what changed, the functions of a file, and the task of testing one of them. All survive JSON.stringify.

/** One `@@` block: `added` and `removed` are line numbers in the new and the old file. */
export interface Hunk {
  oldStart: number
  newStart: number
  added: number[]
  removed: number[]
}

/** One file of the diff between merge base and head, as git reports it (`path` is the new one). */
export interface FileChange {
  path: string
  oldPath: string | null
  status: 'added' | 'modified' | 'renamed' | 'deleted'
  /** Git file mode on the head side, `120000` for a symbolic link. */
  mode: string
  binary: boolean
  /** True when a partial clone lacks the text of one side; there are no hunks then. */
  missing?: true
  hunks: Hunk[]
}

/** What changed between two commits (full shas); `base` is the merge base. `head` is null for a working tree. */
export interface ChangeSet {
  base: string
  head: string | null
  files: FileChange[]
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
  /** The first line of its body, set when only types in its signature changed, since types never run. */
  entry?: number
  /** Set when only a constant that it reads changed; its changed lines are those that read it. */
  onlyReads?: true
  /** Id of the function that tests call instead, because the target itself cannot be reached by name. */
  via: string | null
  /** The id on the base side (another path after a rename), null when the function is new. */
  baseId: string | null
}

/** A changed function for which no tests are written; `reason` is shown verbatim. */
export interface SkippedTarget {
  id: string
  file: string
  name: string
  reason: string
}

/** A file that was not read, or that has changed lines outside any function; `reason` is shown verbatim. */
export interface UnreadFile {
  file: string
  reason: string
}

/** How a test reaches the module: the import line, the module's name, and the symbol used to call the function. */
export interface Access {
  /** `from shop.tax import add_tax` */
  importLine: string
  /** `shop.tax` */
  module: string
  /** The name that the import binds: `add_tax`, or `Cart` for `Cart.total`. */
  symbol: string
  /** Folder, relative to the root, from which `module` is imported: `src`, or the empty string. */
  root: string
  /** How the project starts its tests; absent when they start in the root of the tree without anything else. */
  start?: Start
}

/** Where a project starts its tests, and with what. Folders are relative to the tree's root, empty for the root. */
export interface Start {
  /** The working folder. */
  folder: string
  /** Folders that the project itself adds to the import path. */
  roots: string[]
  env: Record<string, string>
}

/** The test file that tests are added to, and its style. */
export interface TestFile {
  /** Text of the existing file, null when it is to be created. */
  existing: string | null
  /** A file of the project whose quotes, semicolons, indentation and kind of import are copied; null without one. */
  like: string | null
  /** Which tests the project's configuration selects; absent when the runner's defaults apply. */
  selection?: Selection
  formatting?: Formatting
}

/** Formatting rules from the project's configuration; a rule that it does not set is absent. */
export interface Formatting {
  /** Maximum line width in columns. */
  columns?: number
  /** Quote character for strings in a file that has none to copy. */
  quote?: "'" | '"'
  /** One name per import statement. */
  singleImports?: boolean
  /** A blank line between module imports and name imports. */
  apartImports?: boolean
}

/** Name patterns as the runner matches them, one of which a test has to match, and marks that it must have. */
export interface Selection {
  functions: string[]
  classes: string[]
  marks: string[]
}

/** Classes available for calls of a function. `homes` has the import lines of those from other files. */
export interface ReachableClasses {
  classes: Record<string, Parameter[]>
  enums: Record<string, string[]>
  factories: Record<string, string[]>
  types: Record<string, Type>
  homes: Record<string, string>
}

/** Everything known about one target when tests are written for it. */
export interface TestTask {
  target: Target
  /** The function that tests call: the target itself, or a caller of it with the target's code as context. */
  function: FunctionInfo
  classes: Record<string, Parameter[]>
  /** Members of the enumerations of the same file, by class name. */
  enums?: Record<string, string[]>
  /** By class, the constructors and factories that make one. */
  factories?: Record<string, string[]>
  /** The types that other names of the project's files stand for. */
  types?: Record<string, Type>
  /** Import lines of classes from other files, by name. */
  homes?: Record<string, string>
  /** The public members of its class, itself included. Absent when they are not used. */
  members?: Member[]
  access: Access
  /** Where its tests go. */
  testPath: string
  page: TestFile
  /** Source of the target itself, dedented, on the head and, if there, on the base. Absent when there is no change. */
  code?: { now: string; before: string | null }
  /** A test of the project to use as a style example. */
  existingTest: string | null
  /** Test files of the project that name the function, to show what is tested already. Absent when not looked for. */
  related?: { path: string; content: string }[]
  /** What is watched while the project's own tests run, and the hunks in the target. Absent without a change. */
  watched?: WatchedSides
  hunks?: Hunk[]
}

/** A function that is watched while tests run; its lines and names are those of its own tree. */
export interface WatchedFunction {
  /** Id on the head, for both trees: `path::Class.method`. */
  id: string
  file: string
  name: string
  lines: Lines
  /** How a call reaches it, as `FunctionInfo` has it. */
  kind: 'function' | 'method' | 'static' | 'class-method' | 'property' | 'constructor'
  /** Source of the default of each positional parameter in order, null for none; absent when not known. */
  defaults?: (string | null)[]
  /** Ids of the targets that are called through it; each recorded call says which of them it entered. */
  reaches?: string[]
}

/** What is watched on each side of a change. */
export interface WatchedSides {
  head: WatchedFunction[]
  base: WatchedFunction[]
}

/** Lines count from 1; both ends are included. */
export type Lines = [start: number, end: number]

/**
 * The type of a value, in terms that all languages share. `named` is a class of the project or of a library, a
 * `record` a dictionary or plain object with known keys (`attributes`: an object with these attributes), a `method` an
 * attribute that is called, a `number` an integer or a float. A record may also have the fields of the named types in
 * `also`. A `callable` may say what it takes and returns (`waits`: a promise of it), or that it returns the object it
 * is called on (`itself`). If no type of that name is known, `otherwise` is used instead. An empty union has no
 * values.
 */
export type Type =
  | { kind: 'any' | 'none' | 'bool' | 'int' | 'float' | 'number' | 'str' | 'bytes' }
  | { kind: 'callable'; takes?: Type[]; gives?: Type; waits?: boolean; itself?: true }
  | { kind: 'list' | 'set' | 'iterable'; of: Type }
  | { kind: 'tuple'; of: Type[]; open: boolean }
  | { kind: 'dict'; key: Type; value: Type }
  | {
      kind: 'record'
      fields: { name: string; type: Type; optional: boolean }[]
      attributes?: true
      also?: string[]
    }
  | { kind: 'method'; gives: Type; takes: boolean }
  | { kind: 'union'; of: Type[] }
  | { kind: 'literal'; text: string[] }
  | { kind: 'named'; name: string; otherwise?: Type }

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
  /** How the body uses it, as hints to its type: `len`, `iterate`, `index`, `call`, `arithmetic`, `str-method`, ... */
  uses: string[]
}

/** What a test may call, read or set on an object; a `listener` takes a callback for an event, its first argument. */
export interface Member {
  name: string
  kind: 'method' | 'getter' | 'setter' | 'listener'
  async: boolean
  parameters: Parameter[]
}

/** A member of an object that is called, read or set. */
export interface Step {
  member: Member
  given: Value[]
  /** True when it is called on the result of the previous step. */
  chained?: true
}

/** Steps before and after a call of the function; the result of the last one is observed. */
export interface Script {
  before: Step[]
  /** Steps on its object or on its result, according to `on`. */
  after: Step[]
  on: 'object' | 'result'
  /** Waits at the end for deferred work. */
  waits?: boolean
}

/** An example in a function's documentation: a call and its documented result or exception. */
export interface Example {
  call: string
  expected: string | null
  raises: string | null
}

/** A function or method of one file; nested functions belong to the outermost one. */
export interface FunctionInfo {
  /** Qualified: `Class.method`. */
  name: string
  lines: Lines
  kind: 'function' | 'method' | 'static' | 'class-method' | 'property' | 'constructor'
  async: boolean
  generator: boolean
  /** No leading underscore or similar in any part of the name; dunder methods are public. */
  public: boolean
  /** Null when a test can reach it by name or through `via`; else why not. */
  unreachable: string | null
  /** Qualified name of the function of the same file that tests call to reach it; absent when called directly. */
  via?: string
  /** False when the syntax of this very function is broken. */
  sound: boolean
  /** Number of branching points. */
  branches: number
  /** Its code as tokens, without comments, docstrings and layout; equal sequences are the same code. */
  tokens: string[]
  /** The same without types and annotations; absent when there are none. */
  untyped?: string[]
  /** True when something may read its annotations at run time: a decorator that is not known to ignore them. */
  readsTypes?: true
  /** The lines before its body, without decorators. */
  opening?: Lines
  /**
   * For a long function: the functions inside it, named `outer > inner`, and its tokens without theirs. Absent when it
   * is short enough to be treated as a whole.
   */
  inside?: { closures: FunctionInfo[]; tokens: string[]; untyped?: string[] }
  /** Lines with code (no comment, docstring, blank or bare signature), on which coverage can be measured. */
  bodyLines: number[]
  /** Multi-line statements (or headers of compound ones): a change in one may be covered on its first line only. */
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
  /**
   * Its class: the header line(s) and the parameters of the constructor. If the class is abstract, `by` names the
   * subclass of the same file that is constructed instead; the parameters are then those of the subclass.
   */
  owner: {
    name: string
    header: string
    parameters: Parameter[]
    constructible: boolean
    by?: string
    /** Its methods that change or may change its instances, with their parameters; absent when not known. */
    methods?: { name: string; parameters: Parameter[] }[]
    /** Source text of its constructor; absent when it has none of its own. */
    maker?: string
    /** Expressions for all its instances, if there is a fixed set of them. */
    members?: string[]
  } | null
  /** Names of the exceptions that it catches; absent when not known. */
  catches?: string[]
  /** Parameters of the function that it returns, then of the one that this returns; absent when it returns none. */
  gives?: Parameter[][]
  /** True when it returns a context manager, which a test enters. */
  enters?: true
  /** True for a setter: its parameter is the assigned value. */
  assigns?: true
  /** What a reader needs to understand it: imports and constants it uses, signatures of siblings, in file order. */
  context: string[]
}

/**
 * Module code outside all functions: a constant, a table, a statement. `gives` lists the names that it assigns and
 * how, `code` is its text for comparison, `readers` are the callable functions that read it, nearest first, with the
 * lines in which they do.
 */
export interface Piece {
  gives: string[]
  lines: number[]
  code: string
  readers: { name: string; lines: number[] }[]
}

/** One file read: its functions and whether its syntax holds. `error` is a sentence when nothing could be read. */
export interface ParsedFile {
  functions: FunctionInfo[]
  /** Code outside all functions. Absent when the language does not provide it. */
  pieces?: Piece[]
  /** Constructors by class name (factories by their own name), for building arguments and receivers. */
  classes: Record<string, Parameter[]>
  /** By class, the names in `classes` that construct an instance; empty when none can. Absent: its own name does. */
  factories?: Record<string, string[]>
  /** The types that names other than classes stand for, if known. */
  types?: Record<string, Type>
  /** What each imported name refers to; `symbol` is null for a module itself. */
  imports?: Record<string, { module: string; symbol: string | null }>
  /** Names of the members of its enumerations, by class name. */
  enums?: Record<string, string[]>
  error: string | null
}

/** False for a name derived from what a function is passed to or stands in, which code cannot use. */
export const isPlainName = (name: string): boolean => /^[\p{L}\p{N}_$.#]+$/u.test(name) && name !== 'module'

/** The parts of an id; a name never holds `::`, a path may. */
export function splitId(id: string): { file: string; name: string } {
  const at = id.lastIndexOf('::')
  return at < 0 ? { file: '', name: id } : { file: id.slice(0, at), name: id.slice(at + 2) }
}
