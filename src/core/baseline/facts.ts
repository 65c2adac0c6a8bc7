// Recorded runs -> which of the project's own tests reach a changed function, and which changed lines they run.
import type { Mutant, Place } from '../model/run.js'
import type { Cut, OwnTestRun } from '../model/own-tests.js'
import type { TestTask } from '../model/target.js'
import { changedLinesIn } from '../verify/measure.js'
import { testId } from './own-tests.js'

/** A passing test that runs lines of a target, with its cases joined. */
export interface ReachingTest {
  id: string
  file: string
  name: string
  lines: number[]
  milliseconds: number
}

/** Tests that pass in every run on the head and run a line of the target, fastest first. */
export function reachingTests(runs: readonly (readonly OwnTestRun[])[], target: string): ReachingTest[] {
  const [first = []] = runs
  const failing = new Set(runs.flat().flatMap(run => (run.outcome === 'passed' ? [] : [testId(run)])))
  const found = new Map<string, ReachingTest>()
  for (const run of first) {
    const lines = run.lines[target] ?? []
    const { file, name, milliseconds } = run
    const id = testId(run)
    if (name === null || lines.length === 0 || failing.has(id)) continue
    const known = found.get(id)
    found.set(id, {
      ...{ id, file, name },
      lines: [...new Set([...(known?.lines ?? []), ...lines])],
      milliseconds: (known?.milliseconds ?? 0) + milliseconds,
    })
  }
  return [...found.values()].sort((a, b) => a.milliseconds - b.milliseconds || (a.id < b.id ? -1 : 1))
}

/** The changed lines that any of these tests run; a multi-line statement counts by its first line. */
export const changedLinesRun = (task: TestTask, tests: readonly ReachingTest[]): number[] =>
  changedLinesIn(task, new Set(tests.flatMap(({ lines }) => lines)))

/** What is known about one target; null parts were not measured. */
export interface TargetBaseline {
  /** Why nothing was measured, as the end of a sentence; null when something was. */
  notMeasured: string | null
  /** Ids of passing tests that reach it. */
  tests: string[]
  /** `linesRun`: changed lines that they run; `lines`: all lines of the target that they run. */
  linesRun: number[]
  lines: number[]
  /** Why not all tests that may reach it ran; absent when all did. With it, no mutant is known to survive. */
  cut?: Cut
  /** Mutants that own tests were run against; empty when there is no result for any. */
  asked: { mutant: Mutant; place: Place }[]
  /** Counts of these mutants. */
  mutants: { total: number; killed: number } | null
  /** Why there is no result for any of them, as the end of a sentence; absent when there is one, or no mutant. */
  whyNoMutants?: string
  /** By mutant id, the tests that notice it. */
  noticedBy: Record<string, string[]>
  /** Ids of mutants that no test notices although all ran; mutants neither noticed nor listed here have no result. */
  survivors: string[]
  /** Parts of the change that were reverted one at a time, and how many tests noticed each. */
  hunks: { lines: [number, number]; noticedBy: number }[]
  /** True when a test of the pull request that runs it fails on the base and passes on the head. */
  failsOnBase: boolean
}

/** Why nothing, or not all, was measured: its time was up. */
export const outOfTime = 'there was not enough time'

export const nothingMeasured = (why: string): TargetBaseline => ({
  ...{
    notMeasured: why,
    tests: [],
    linesRun: [],
    lines: [],
    asked: [],
    mutants: null,
    noticedBy: {},
    survivors: [],
    hunks: [],
    failsOnBase: false,
  },
})
