// What a module's syntax is read into before its functions are described: functions, classes, exports.
import type { FunctionInfo } from '../../core/model/target.js'
import type { Syntax } from '../shared/syntax.js'
import type { Exports } from './exports.js'

/** A class by its qualified name; `node` is the function where methods are hung on a prototype. */
export interface ClassNode {
  name: string
  node: Syntax
  whole: Syntax
  base: string | null
  decorators: string[]
  abstract: boolean
  /** True when a test can name it. */
  exported: boolean
  /** The function whose parameters a `new` takes, null where the class has none of its own. */
  maker: Syntax | null
  /** False when `new` is for the class itself only. */
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
  /** False for `#name`, `_name` and what is declared private or protected. */
  open: boolean
  /** False for what the language itself keeps from callers. */
  callable: boolean
  guard: string | null
  /** The first two parts of the name of what holds it, where it has no name of its own. */
  holder?: { root: string; member: string }
  /** What stands in it and is told by itself. */
  inner?: ReadonlySet<Syntax>
}

export interface Definitions {
  functions: FunctionNode[]
  classes: ClassNode[]
  /** Signatures without a body by qualified name: overloads, abstract methods. */
  signatures: Map<string, Syntax[]>
  exports: Exports
  /** What runs when the module is loaded. */
  statements: Syntax[]
  /** Functions that run when the module is loaded, such as wrappers: what they define is the module's. */
  opened: ReadonlySet<Syntax>
}

/** Where names are given: `prefix` stands before them, `exported` tells which of them a test can reach, `depth` how deep it is. */
export interface Scope {
  prefix: string
  exported: (name: string) => boolean
  depth: number
}

/** One thing that a name is given to. `whole` is the statement, `code` what of it is the thing's own. */
export interface Naming {
  name: string
  value: Syntax
  code: Syntax
  whole: Syntax
  scope: Scope
}

export const simpleName = /^[\p{L}_$][\p{L}\p{N}_$]*$/u
