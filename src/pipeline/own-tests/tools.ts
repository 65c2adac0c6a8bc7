// What running the project's own tests needs, and what it returns.
import type { TargetBaseline } from '../../core/baseline/facts.js'
import type { ReachingRun } from '../../core/baseline/hand-over.js'
import type { OwnTest } from '../../core/baseline/own-tests.js'
import type { RecordedRow } from '../../core/baseline/recorded-calls.js'
import type { TestRunner } from '../../core/model/ports.js'
import type { Instrumented, Mutant } from '../../core/model/run.js'
import type { TestTask } from '../../core/model/target.js'
import type { RecordTools } from './record.js'

export interface OwnTestsTools extends RecordTools {
  framework(name: string): TestRunner
  /** Text of a file of the base, null for none. */
  baseText(path: string): string | null
}

/** Mutants of one target that a runner can switch on. */
export interface AskedMutants {
  mutants: Mutant[]
  instrumented: Instrumented | null
  /** True when a runner can make the function do nothing but raise. `variants` is the function with wrong results. */
  throwingMutant?: boolean
  variants?: Instrumented | null
}

/** What the report says about the project's own tests. */
export interface OwnFindings {
  tests: OwnTest[]
  rows: RecordedRow[]
  targets: ReadonlyMap<string, TargetBaseline>
}

/** Calls of a target that its tests make, as code that a test may hold. */
export interface OwnCalls {
  /** Those that differ most, the shortest first. */
  start: string[]
  /** All that were recorded. */
  made: string[]
  /** Those of them that new or edited tests of the pull request make. */
  stated: string[]
}

export interface OwnTestsStage {
  /** True where no test of the project is to be run. */
  isOff: boolean
  /** False where the runner cannot follow calls, or nothing may be run. */
  records(task: TestTask): boolean
  callsOf(task: TestTask): Promise<OwnCalls>
  /** Runs on the head, in their order, of tests that pass and run lines of the target. */
  reaching(task: TestTask): Promise<ReachingRun[]>
  /** Lines that the project's own tests run, and by mutant the tests that notice it; or why nothing was measured. */
  shownBy(task: TestTask, asked: AskedMutants): Promise<TargetBaseline>
  /** Waits for everything. */
  findings(): Promise<OwnFindings>
}
