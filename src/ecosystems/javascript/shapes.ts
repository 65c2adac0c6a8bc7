// The functions, classes and exports that a module's syntax is read into before they are described.
import type { FunctionInfo } from '../../core/model/target.js'
import type { Syntax } from '../shared/syntax.js'
import type { Exports } from './exports.js'

/** A class by its qualified name; `node` is the function when methods are added to a prototype. */
export interface ClassNode {
  name: string
  node: Syntax
  whole: Syntax
  base: string | null
  decorators: string[]
  abstract: boolean
  /** True when a test can name it. */
  exported: boolean
  /** The function whose parameters `new` takes; null when the class has none of its own. */
  maker: Syntax | null
  /** False when only the class itself can use `new`. */
  open: boolean
  fields: Syntax[]
  methods: FunctionNode[]
}

/** A function; `code` is what is compared (without `export`, `const`), `whole` what is shown. */
export interface FunctionNode {
  name: string
  simple: string
  node: Syntax
  code: Syntax
  whole: Syntax
  owner: ClassNode | null
  kind: FunctionInfo['kind']
  decorators: string[]
  /** True when its root can be imported. */
  exported: boolean
  /** False for `#name`, `_name` and members declared private or protected. */
  open: boolean
  /** False when the language itself prevents calls. */
  callable: boolean
  guard: string | null
  /** The first two parts of its container's name, if it has no name of its own. */
  holder?: { root: string; member: string }
  /** Inner functions that are reported separately. */
  inner?: ReadonlySet<Syntax>
}

export interface Definitions {
  functions: FunctionNode[]
  classes: ClassNode[]
  /** Signatures without a body by qualified name: overloads, abstract methods. */
  signatures: Map<string, Syntax[]>
  exports: Exports
  /** Statements that run when the module is loaded. */
  statements: Syntax[]
  /** Functions that run when the module is loaded, such as wrappers: their definitions belong to the module. */
  opened: ReadonlySet<Syntax>
}

/** Where names are defined: `prefix` precedes them, `exported` tells which a test can reach, `depth` is the nesting. */
export interface Scope {
  prefix: string
  exported: (name: string) => boolean
  depth: number
}

/** One named thing. `whole` is the statement, `code` the part of it that belongs to the thing. */
export interface Naming {
  name: string
  value: Syntax
  code: Syntax
  whole: Syntax
  scope: Scope
}

export const simpleName = /^[\p{L}_$][\p{L}\p{N}_$]*$/u
