// A call that the explorer makes up, and what came of it.
import type { Script } from '../model/target.js'
import type { Call, Observation } from '../model/run.js'
import type { Inputs } from './slots.js'

/** A call with the values it was made from. `combination` is its row of types, -1 for documented examples. */
export interface GeneratedCall {
  call: Call
  inputs: Inputs
  combination: number
  /** Index into the task's examples; null when nobody documented what this call gives. */
  example: number | null
  /** What is done before and after it. */
  script?: Script | undefined
  /** Warnings that a test of it has to expect, once that is known. */
  warns?: Observation['warns'] | undefined
}

/** A call with what it did. */
export interface Finding {
  generated: GeneratedCall
  observation: Observation
}
