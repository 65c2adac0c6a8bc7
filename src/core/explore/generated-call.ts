// A call that the explorer generates, and its outcome.
import type { Script } from '../model/target.js'
import type { Call, Observation } from '../model/run.js'
import type { Inputs } from './slots.js'

/** A call with the values it was made from. `combination` is its row of types, -1 for documented examples. */
export interface GeneratedCall {
  call: Call
  inputs: Inputs
  combination: number
  /** Index into the task's examples; null when the result of this call is not documented. */
  example: number | null
  /** Steps before and after it. */
  script?: Script | undefined
  /** Warnings that a test of it must expect, once known. */
  warns?: Observation['warns'] | undefined
}

/** A call with its observation. */
export interface Finding {
  generated: GeneratedCall
  observation: Observation
}
