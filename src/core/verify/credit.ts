// What a test ran and noticed -> the changed functions it is credited to. Merely reaching one decides nothing.
import type { TestTask } from '../model/target.js'
import { decide, type Decision, type Elsewhere, type TestedCandidate } from './gates.js'
import { changedLinesIn, throwingMutantId } from './measure.js'

/** What a test shows about one changed function. */
export interface Shown extends Elsewhere {
  /** True when it fails on the base because of this function. */
  readonly failsOnBase: boolean
}

/** Lines of a file that the unseeded run of a test executed. */
export function linesIn(
  { task, results: [plain] }: Pick<TestedCandidate, 'task' | 'results'>,
  file: string,
): readonly number[] {
  return (file === task.target.file ? plain?.lines : plain?.elsewhere?.[file]) ?? []
}

/** Whether it executes a changed line of the function; a multi-line statement counts by its first line. */
export function runsChange(test: Pick<TestedCandidate, 'task' | 'results'>, task: TestTask): boolean {
  return changedLinesIn(task, new Set(linesIn(test, task.target.file))).length > 0
}

/** Whether it executes any of the body of the function it was written for. */
export function entersTarget(test: Pick<TestedCandidate, 'task' | 'results'>): boolean {
  const { target, function: made } = test.task
  const lines = new Set(linesIn(test, target.file))
  const { changedLines, entry } = target
  return [...made.bodyLines, ...(entry === undefined ? changedLines : [entry])].some(line => lines.has(line))
}

/** The rejection of a test that runs none of the changed lines it was written for and is not credited elsewhere. */
export function missesChange(test: Pick<TestedCandidate, 'task' | 'results'>): Decision {
  const { target, function: made } = test.task
  return entersTarget(test)
    ? decide('misses-change', {
        detail: `it runs none of the changed lines ${target.changedLines.slice(0, 10).join(', ')}`,
      })
    : decide('does-not-call-target', { detail: `it runs no part of ${made.name}` })
}

/** What a test shows about its own function and every other one it was measured on, its own first. */
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

/**
 * Whether a test counts for a function it was not written for: any test notices an error, so an assertion must fail.
 */
const countsFor = ({ asserts, failsOnBase }: Shown): boolean => asserts.length > 0 || failsOnBase

/** The functions a test is credited to, with what it notices in each; its own first. */
export function noticedBy(test: TestedCandidate): Shown[] {
  const [own, ...others] = shownOf(test)
  const isOwn = own && !test.noticesNothing && (own.kills.length > 0 || own.failsOnBase)
  return [...(isOwn ? [own] : []), ...others.filter(countsFor)]
}

/** Ids of the functions a kept test is credited to; its own if all it adds is a line that no other test runs. */
export function creditsOf(test: TestedCandidate): string[] {
  const noticed = noticedBy(test).map(({ task }) => task.target.id)
  return noticed.length > 0 ? noticed : [test.task.target.id]
}

/** Ids of the mutants of one function that a test kills, if it is credited to that function. */
export function killsOf(test: TestedCandidate, target: string): readonly string[] {
  return noticedBy(test).find(({ task }) => task.target.id === target)?.kills ?? []
}

/**
 * Ids of the functions because of which a test fails on the base, guessed without further runs: the one whose changed
 * lines it runs; if there are several, those whose mutants it notices, else the first.
 */
export function failsThrough(test: TestedCandidate, reached: readonly TestTask[]): string[] {
  const ids = reached.map(({ target }) => target.id)
  if (test.onBase !== 'failed' || ids.length <= 1) return ids
  const noticing = shownOf(test).flatMap(({ task, asserts }) => (asserts.length > 0 ? [task.target.id] : []))
  return noticing.length > 0 ? noticing : ids.slice(0, 1)
}
