// What a module's syntax is read into before its functions are described: functions and classes.
import type { Syntax } from '../shared/syntax.js'

/** A class by its qualified name. `whole` includes the decorators, `parents` are those bases that the module defines. */
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
  /** The name of the module that holds it, where it has none that a test can call it by. */
  root: string | null
}

export interface Definitions {
  functions: FunctionNode[]
  classes: ClassNode[]
}
