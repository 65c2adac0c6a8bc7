// Tests of the project that did not all run -> what may not be said of a function that they may reach. Values only.
import type { Cut, OwnTestRun } from '../model/own-tests.js'
import { outOfTime, type TargetBaseline } from './facts.js'

/** Runs of test files on the head, and which of the files may reach what. */
export interface RunFiles {
  /** One list a run; the first has all tests. */
  head: readonly (readonly OwnTestRun[])[]
  /** Files that the time did not suffice for, and others that did not run to their end. */
  unreached: readonly string[]
  ended: readonly string[]
  /** Files that are run in any case, and by source, those of them that are run for other sources alone. */
  near: readonly string[]
  elsewhere: ReadonlyMap<string, readonly string[]>
  /** Files that were left out, since there are too many of them. */
  leftOut: number
}

/**
 * Why not all tests that may reach a function ran to their end; null where they did. Files that nothing connects with it count where
 * they alone reach it.
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

/** Why, as the end of a sentence. */
export const sayCut: Record<Cut, string> = {
  late: `${outOfTime} for all`,
  ended: 'a test file did not run to its end',
  'left-out': 'not all test files were run',
}

/** Without what holds only where all tests ran: that a mutant, or the loss of a part of the change, is noticed by none. */
export function claimable(found: TargetBaseline, cut: Cut | null): TargetBaseline {
  return cut === null ? found : { ...found, cut, survivors: [], hunks: [] }
}
