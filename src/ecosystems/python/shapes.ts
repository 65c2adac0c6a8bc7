// The functions and classes that a module's syntax is read into before they are described.
import type { Syntax } from '../shared/syntax.js'

/** A class by its qualified name. `whole` includes the decorators, `parents` are the bases defined in the module. */
export interface ClassNode {
  name: string
  node: Syntax
  whole: Syntax
  decorators: string[]
  bases: string[]
  parents: ClassNode[]
  methods: FunctionNode[]
}

/** A function or method; `guard` says why a test cannot reach it, null when it can. */
export interface FunctionNode {
  name: string
  simple: string
  node: Syntax
  whole: Syntax
  decorators: string[]
  owner: ClassNode | null
  guard: string | null
  /** The module-level name that contains it, if it has no name of its own that a test can call. */
  root: string | null
}

export interface Definitions {
  functions: FunctionNode[]
  classes: ClassNode[]
}
