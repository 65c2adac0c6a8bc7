// What a test ran and noticed -> the changed functions that it counts for. Reaching one alone credits nothing and refuses nothing.
import type { TestTask } from '../model/target.js'
import { decide, type Decision, type Elsewhere, type TestedCandidate } from './gates.js'
import { changedLinesIn, throwingMutantId } from './measure.js'

/** What a test shows of one changed function. */
export interface Shown extends Elsewhere {
  /** It fails on the base, and does so through this function. */
  readonly failsOnBase: boolean
}

/** Lines of a file that the plain run of a test executed. */
export function linesIn(
  { task, results: [plain] }: Pick<TestedCandidate, 'task' | 'results'>,
  file: string,
): readonly number[] {
  return (file === task.target.file ? plain?.lines : plain?.elsewhere?.[file]) ?? []
}

/** Whether it executes a changed line of the function; a statement over several lines shows on its first. */
export function runsChange(test: Pick<TestedCandidate, 'task' | 'results'>, task: TestTask): boolean {
  return changedLinesIn(task, new Set(linesIn(test, task.target.file))).length > 0
}

/** Whether it executes anything of the body of the function that it was written for. */
export function entersTarget(test: Pick<TestedCandidate, 'task' | 'results'>): boolean {
  const { target, function: made } = test.task
  const lines = new Set(linesIn(test, target.file))
  const { changedLines, entry } = target
  return [...made.bodyLines, ...(entry === undefined ? changedLines : [entry])].some(line => lines.has(line))
}

/** Why a test that runs none of the changed lines that it was written for is not kept, where it counts for nothing else. */
export function missesChange(test: Pick<TestedCandidate, 'task' | 'results'>): Decision {
  const { target, function: made } = test.task
  return entersTarget(test)
    ? decide('misses-change', {
        detail: `it runs none of the changed lines ${target.changedLines.slice(0, 10).join(', ')}`,
      })
    : decide('does-not-call-target', { detail: `nothing of ${made.name} runs in it` })
}

/** What a test shows of its own function and of every other one that it was asked about, its own first. */
export function shownOf(test: TestedCandidate): Shown[] {
  const own: Elsewhere = {
    task: test.task,
    kills: test.kills.filter(id => id !== throwingMutantId),
    asserts: test.asserts,
  }
  return [own, ...test.elsewhere].map(shown => ({
    ...shown,
    failsOnBase: test.onBase === 'failed' && test.through.includes(shown.task.target.id),
  }))
}

/** What a test that was not written for a function has to show of it: an error in the middle of a longer way is noticed by any test. */
const countsFor = ({ asserts, failsOnBase }: Shown): boolean => asserts.length > 0 || failsOnBase

/** The functions that a test counts for, with what it notices of each; its own first. */
export function noticedBy(test: TestedCandidate): Shown[] {
  const [own, ...others] = shownOf(test)
  const isOwn = own && !test.noticesNothing && (own.kills.length > 0 || own.failsOnBase)
  return [...(isOwn ? [own] : []), ...others.filter(countsFor)]
}

/** Ids of the functions that a kept test counts for: its own where it only runs a line of it that no other test does. */
export function creditsOf(test: TestedCandidate): string[] {
  const noticed = noticedBy(test).map(({ task }) => task.target.id)
  return noticed.length > 0 ? noticed : [test.task.target.id]
}

/** Ids of the mutants of one function that a test kills, where it counts for that function. */
export function killsOf(test: TestedCandidate, target: string): readonly string[] {
  return noticedBy(test).find(({ task }) => task.target.id === target)?.kills ?? []
}

/**
 * The functions through which a test fails on the base, where nothing more was tried: the one of which it runs changed lines; of
 * several those of which it notices mutants, else the first.
 */
export function failsThrough(test: TestedCandidate, reached: readonly TestTask[]): string[] {
  const ids = reached.map(({ target }) => target.id)
  if (test.onBase !== 'failed' || ids.length <= 1) return ids
  const noticing = shownOf(test).flatMap(({ task, asserts }) => (asserts.length > 0 ? [task.target.id] : []))
  return noticing.length > 0 ? noticing : ids.slice(0, 1)
}
