// The values of the river up to a brief: what changed, which functions are targets. All survive JSON.stringify.
import type { FunctionInfo, Lines, Parameter } from './code.js'

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
  /** Members of the enumerations of the same file, by class name. */
  enums?: Record<string, string[]>
  access: Access
  /** Where its tests go. */
  testPath: string
  /** Names taken in the module, so that a pasted copy or a helper can be told from an import. */
  existingTest: string | null
}
