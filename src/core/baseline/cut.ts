// Tests of the project that did not all run -> what cannot be claimed about functions they may reach. Values only.
import type { Cut, OwnTestRun } from '../model/own-tests.js'
import { outOfTime, type TargetBaseline } from './facts.js'

/** Runs of test files on the head, and which of the files may reach which functions. */
export interface RunFiles {
  /** One list per run; the first has all tests. */
  head: readonly (readonly OwnTestRun[])[]
  /** `unreached`: files for which there was no time; `ended`: others that did not run to their end. */
  unreached: readonly string[]
  ended: readonly string[]
  /** `near`: files that are run in any case; `elsewhere`: by source, those of them run for other sources only. */
  near: readonly string[]
  elsewhere: ReadonlyMap<string, readonly string[]>
  /** Number of files that were left out because there are too many. */
  leftOut: number
}

/**
 * Why not all tests that may reach a function ran to their end; null when they did. Files without a known connection
 * to it only count when no connected file reaches it.
 */
export function cutOf(
  { head: [runs = []], unreached, ended, near, elsewhere, leftOut }: RunFiles,
  { id, file: source }: { id: string; file: string },
): Cut | null {
  const reaching = new Set(runs.flatMap(run => ((run.lines[id]?.length ?? 0) > 0 ? [run.file] : [])))
  const isNear = near.some(path => reaching.has(path))
  const mayReach = (path: string): boolean =>
    reaching.has(path) || (near.includes(path) ? !elsewhere.get(source)?.includes(path) : !isNear)
  const timedOut = runs.flatMap(({ file, outcome }) => (outcome === 'timed-out' ? [file] : []))
  if ([...unreached, ...timedOut].some(mayReach)) return 'late'
  if (ended.some(mayReach)) return 'ended'
  return leftOut > 0 && !isNear ? 'left-out' : null
}

/** The reason, as the end of a sentence. */
export const sayCut: Record<Cut, string> = {
  late: `${outOfTime} for all`,
  ended: 'a test file did not finish running',
  'left-out': 'not all test files were run',
}

/** Drops claims that need all tests to have run: that no test notices a mutant, or the loss of part of the change. */
export function claimable(found: TargetBaseline, cut: Cut | null): TargetBaseline {
  return cut === null ? found : { ...found, cut, survivors: [], hunks: [] }
}
