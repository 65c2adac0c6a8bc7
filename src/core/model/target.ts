// The values of the river up to a brief: what changed, which functions are targets. All survive JSON.stringify.
import type { FunctionInfo, Lines, Parameter, Type } from './code.js'

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

/** A file that was not read. */
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
}

/** The test file that tests are added to, and how its text is to look. */
export interface TestFile {
  /** Text of the file that is there already, null when it is to be made. */
  existing: string | null
  /** A text of the project to take quotes, semicolons, indentation and the kind of import from; null without one. */
  like: string | null
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
  access: Access
  /** Where its tests go. */
  testPath: string
  page: TestFile
  /** A test of the project, to write like. */
  existingTest: string | null
  /** Test files of the project that name the function; they say what needs no test any more. Absent when not looked for. */
  related?: { path: string; content: string }[]
}
