// What running the project's own tests takes.
import type { Language, TestRunner } from '../../core/model/ports.js'
import type { Instrumented, Mutant } from '../../core/model/run.js'
import type { RecordTools } from './record.js'

export interface OwnTestsTools extends RecordTools {
  framework(name: string): TestRunner
  languages: readonly Language[]
  /** Text of a file of the base, null for none. */
  baseText(path: string): string | null
}

/** Mutants of one target that a runner can switch on. */
export interface AskedMutants {
  mutants: Mutant[]
  instrumented: Instrumented | null
  /** True when a runner can make the function do nothing but raise; and the function with wrong results. */
  throwingMutant?: boolean
  variants?: Instrumented | null
}
