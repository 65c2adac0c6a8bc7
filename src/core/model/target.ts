// The code under test: what changed, the functions of a file, and the task of testing one of them. All survive JSON.stringify.

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
  /** True where a partial clone lacks the text of a side; there are no hunks then. */
  missing?: true
  hunks: Hunk[]
}

/** What changed between two commits (full shas); `base` is the merge base. `head` is null for a work tree. */
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
  /** Where only types of its opening changed: the first line of its body, for nothing runs a type. */
  entry?: number
  /** Nothing of it changed but a constant that it reads; its changed lines are those that read it. */
  onlyReads?: true
  /** Id of the function that tests call instead, because the target itself cannot be reached by name. */
  via: string | null
  /** The id on the base side (another path after a rename), null when the function is new. */
  baseId: string | null
}

/** A function that changed and that no tests are written for; `reason` is shown as it stands. */
export interface SkippedTarget {
  id: string
  file: string
  name: string
  reason: string
}

/** A file that was not read, or of which changed lines belong to no function; `reason` is shown as it stands. */
export interface UnreadFile {
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
  /** How the project starts its tests; absent for the root of the tree and nothing else. */
  start?: Start
}

/** Where a project starts its tests, and with what. Folders are relative to the root of the tree, empty for it. */
export interface Start {
  /** The working folder. */
  folder: string
  /** Folders that the project puts on the path of imports itself. */
  roots: string[]
  env: Record<string, string>
}

/** The test file that tests are added to, and how its text is to look. */
export interface TestFile {
  /** Text of the file that is there already, null when it is to be made. */
  existing: string | null
  /** A text of the project to take quotes, semicolons, indentation and the kind of import from; null without one. */
  like: string | null
  /** Which tests the project's configuration selects; absent where the runner's own rules hold. */
  selection?: Selection
  formatting?: Formatting
}

/** What the project's configuration says of the layout of code; absent where it does not. */
export interface Formatting {
  /** Columns of a line. */
  columns?: number
  /** What stands around texts where a file shows none. */
  quote?: "'" | '"'
  /** One name in each import statement. */
  singleImports?: boolean
  /** A blank line between imports of modules and of names. */
  apartImports?: boolean
}

/** Patterns of names as the runner matches them, one of which a test has to fit, and marks that it has to have. */
export interface Selection {
  functions: string[]
  classes: string[]
  marks: string[]
}

/** Classes that calls of a function can be made with. `homes` has the import line of those of other files. */
export interface ReachableClasses {
  classes: Record<string, Parameter[]>
  enums: Record<string, string[]>
  factories: Record<string, string[]>
  types: Record<string, Type>
  homes: Record<string, string>
}

/** All that is known of one target when tests are written for it. */
export interface TestTask {
  target: Target
  /** What tests call: the target itself, or the caller that leads to it with the target's code as context. */
  function: FunctionInfo
  classes: Record<string, Parameter[]>
  /** Members of the enumerations of the same file, by class name. */
  enums?: Record<string, string[]>
  /** By class, the constructors and factories that make one. */
  factories?: Record<string, string[]>
  /** What other names of the project's files stand for as types. */
  types?: Record<string, Type>
  /** Import lines of classes of other files, by name. */
  homes?: Record<string, string>
  /** Other members of its class, and itself, that anyone may call. Absent where nothing is done with them. */
  members?: Member[]
  access: Access
  /** Where its tests go. */
  testPath: string
  page: TestFile
  /** Source of the target itself, dedented, on the head and, where it is there, on the base. Absent where there is no change. */
  code?: { now: string; before: string | null }
  /** A test of the project, to write like. */
  existingTest: string | null
  /** Test files of the project that name the function; they say what needs no test any more. Absent when not looked for. */
  related?: { path: string; content: string }[]
  /** What is watched while the project's own tests run, and the hunks in the target. Absent where there is no change. */
  watched?: WatchedSides
  hunks?: Hunk[]
}

/** A function that is watched while tests run; lines and names are those of the tree in which it is. */
export interface WatchedFunction {
  /** Id on the head, for both trees: `path::Class.method`. */
  id: string
  file: string
  name: string
  lines: Lines
  /** How a call reaches it, as `FunctionInfo` has it. */
  kind: 'function' | 'method' | 'static' | 'class-method' | 'property' | 'constructor'
  /** Source of the default of each positional parameter in order, null for none; absent where that is not known. */
  defaults?: (string | null)[]
  /** Ids of the targets that are called through it: its calls tell whether they came to enter them. */
  reaches?: string[]
}

/** What is watched on each side of a change. */
export interface WatchedSides {
  head: WatchedFunction[]
  base: WatchedFunction[]
}

/** Lines count from 1 and both ends are included. */
export type Lines = [start: number, end: number]

/**
 * What a value may be, in words that all languages share; `named` is a class of the project or of a library, a
 * `record` a dictionary or plain object with known keys (`attributes`: an object with these attributes), a `method` an
 * attribute that is called, a `number` whole or not. A record may have the fields of named ones,
 * `also`. A `callable` may say what it takes and gives (`waits`: a promise of it), or
 * that it gives the object it is called on (`itself`). Where nothing is `named` so, `otherwise` stands for it. A union of nothing is what no value is of.
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
  /** What the body does with it that tells a type: `len`, `iterate`, `index`, `call`, `arithmetic`, `str-method`, ... */
  uses: string[]
}

/** What a test may call, read or set on an object; a `listener` is told of something that happens to it, its first argument. */
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
  /** On what the step before it gave. */
  chained?: true
}

/** What is done before and after a call of the function; the last of all is looked at. */
export interface Script {
  before: Step[]
  /** On its object, or on what it gave back. */
  after: Step[]
  on: 'object' | 'result'
  /** Waits at the end for what was put off. */
  waits?: boolean
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
  /** Null when a test can reach it, by name or through `via`; else why not. */
  unreachable: string | null
  /** Qualified name of the function of the same file that tests call to reach it; absent when they call it itself. */
  via?: string
  /** False when the syntax of this very function is broken. */
  sound: boolean
  /** Number of branching points. */
  branches: number
  /** Its code without comments, docstrings and layout; equal sequences are the same code. */
  tokens: string[]
  /** The same without types, annotations included; absent where there are none. */
  untyped?: string[]
  /** True where something may read its annotations when the code runs: a decorator that is not known for leaving them alone. */
  readsTypes?: true
  /** The lines before its body, without decorators. */
  opening?: Lines
  /**
   * Functions inside a long one, named `outer > inner`, and its tokens without theirs. Absent where it is short enough to
   * be told as a whole.
   */
  inside?: { closures: FunctionInfo[]; tokens: string[]; untyped?: string[] }
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
  /**
   * The class it stands in: its header line(s) and the parameters of its constructor. `by` names the subclass of the same
   * file that is made in its place where it is abstract; the parameters are those of that one.
   */
  owner: {
    name: string
    header: string
    parameters: Parameter[]
    constructible: boolean
    by?: string
    /** Methods of its own that change its instances, or may, with their parameters; absent where nothing is known. */
    methods?: { name: string; parameters: Parameter[] }[]
    /** Source text of its constructor; absent where it has none of its own. */
    maker?: string
    /** Expressions for its instances, where these are all there are. */
    members?: string[]
  } | null
  /** Names of the exceptions that it catches; absent where nothing is known. */
  catches?: string[]
  /** Parameters of the function that it gives back, then of the one that this gives back; absent where it gives none. */
  gives?: Parameter[][]
  /** True where it gives a context manager, which a test enters. */
  enters?: true
  /** True for what runs when an attribute is set: its parameter is the value. */
  assigns?: true
  /** What a reader needs to understand it: used imports, constants, signatures of called siblings, in file order. */
  context: string[]
}

/**
 * Code of a module that stands in no function: a constant, a table, a statement. `gives` are the names that it gives a
 * value to and how, `code` is compared, `readers` are the functions a test can call that read it, the nearest first,
 * with the lines in which they do.
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
  /** What stands in no function. Absent where the language does not tell. */
  pieces?: Piece[]
  /** Constructors by class name (factories by theirs), for building arguments and receivers. */
  classes: Record<string, Parameter[]>
  /** By class, the names in `classes` that an instance can be made by; none where it cannot be. Absent: by its own name. */
  factories?: Record<string, string[]>
  /** What names that are no classes stand for as types, where that is known. */
  types?: Record<string, Type>
  /** What each imported name stands for; `symbol` is null for a module itself. */
  imports?: Record<string, { module: string; symbol: string | null }>
  /** Names of the members of its enumerations, by class name. */
  enums?: Record<string, string[]>
  error: string | null
}

/** False for a name by what a function is passed to or stands in: it is none that code can use. */
export const isPlainName = (name: string): boolean => /^[\p{L}\p{N}_$.#]+$/u.test(name) && name !== 'module'

/** The parts of an id; a name never holds `::`, a path may. */
export function splitId(id: string): { file: string; name: string } {
  const at = id.lastIndexOf('::')
  return at < 0 ? { file: '', name: id } : { file: id.slice(0, at), name: id.slice(at + 2) }
}
