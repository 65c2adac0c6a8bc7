// Recorded runs -> what the project's own tests do with a changed function: the tests that reach it, and the changed lines they run.
import type { Mutant, Place } from '../model/run.js'
import type { Cut, OwnTestRun } from '../model/own-tests.js'
import type { TestTask } from '../model/target.js'
import { changedLinesIn } from '../verify/measure.js'
import { testId } from './own-tests.js'

/** A test that passes and runs lines of a target, cases joined. */
export interface ReachingTest {
  id: string
  file: string
  name: string
  lines: number[]
  milliseconds: number
}

/** Tests that pass in every run on the head and run a line of the target, the fastest first. */
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

/** The changed lines that some of these tests run; a statement over several lines shows on its first. */
export const changedLinesRun = (task: TestTask, tests: readonly ReachingTest[]): number[] =>
  changedLinesIn(task, new Set(tests.flatMap(({ lines }) => lines)))

/** What is known of one target; null parts were not measured. */
export interface TargetBaseline {
  /** Why nothing was measured, as the end of a sentence; null where something was. */
  notMeasured: string | null
  /** Ids of tests that reach it and pass. */
  tests: string[]
  /** Changed lines that they run, and all lines of the target that they do. */
  linesRun: number[]
  lines: number[]
  /** Why not all tests that may reach it ran; absent where all did. What was run and noticed holds, and nothing is known to survive. */
  cut?: Cut
  /** Mutants that own tests were asked about; empty where the answer of none is known. */
  asked: { mutant: Mutant; place: Place }[]
  /** Of these. */
  mutants: { total: number; killed: number } | null
  /** Why there is an answer of none of them, as the end of a sentence; absent where there is one, or nothing to ask. */
  whyNoMutants?: string
  /** By id of a mutant, the tests that notice it. */
  noticedBy: Record<string, string[]>
  /** Ids of mutants that no test notices, all of them asked; what is neither noticed nor here is not known. */
  survivors: string[]
  /** Parts of the change that were taken back one by one, and how many tests noticed. */
  hunks: { lines: [number, number]; noticedBy: number }[]
  /** A test of the pull request that runs it fails on the base, and passes on the head. */
  failsOnBase: boolean
}

/** Why nothing, or not all, was measured: its seconds were over. */
export const outOfTime = 'the time did not suffice'

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
