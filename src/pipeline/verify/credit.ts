// Tests that passed alone -> the changed functions that each counts for, by what it ran and not by what it was
// written for.
import { failsThrough, missesChange, noticedBy, runsChange } from '../../core/verify/credit.js'
import { isDecided, surviving, type JudgedCandidate, type TestedCandidate } from '../../core/verify/gates.js'
import { groupBy } from '../../core/lists.js'
import type { TestTask } from '../../core/model/target.js'
import type { Baselines } from '../baseline.js'
import { measureElsewhere, type Pair } from './kills.js'
import { failWithout, type VerifyTools } from './runs.js'

/** The most functions besides its own that a test is measured on, the best rank first. */
const MOST_OTHERS = 8

/** A test with the functions whose changed lines it runs, its own first. */
interface Reaching {
  test: TestedCandidate
  reached: TestTask[]
}

/** The functions whose changed lines a test runs, its own first. */
export function reachedBy(test: TestedCandidate, tasks: readonly TestTask[]): TestTask[] {
  const { id } = test.task.target
  const others = tasks.filter(({ target }) => target.id !== id).filter(task => runsChange(test, task))
  return [...(runsChange(test, test.task) ? [test.task] : []), ...others.slice(0, MOST_OTHERS)]
}

/** Pairs of a test and a function other than its own that have to be measured; none for decided tests. */
export function pairsOf(judged: readonly JudgedCandidate[], tasks: readonly TestTask[]): Pair[] {
  return surviving(judged).flatMap(test =>
    reachedBy(test, tasks).flatMap(task => (task.target.id === test.task.target.id ? [] : [{ test, task }])),
  )
}

/**
 * Adds to each surviving test what it shows about the other functions of `tasks`, and through which functions it
 * fails on the base. Rejects a test that runs nothing of the change it was written for and counts for nothing else.
 * `baselines` has those of the pairs.
 */
export async function credit(
  judged: readonly JudgedCandidate[],
  tasks: readonly TestTask[],
  baselines: Baselines,
  tools: VerifyTools,
): Promise<JudgedCandidate[]> {
  const shown = groupBy(
    await measureElsewhere(pairsOf(judged, tasks), baselines, tools),
    ({ test }) => test.candidate.id,
  )
  const reaching = surviving(judged).map((test): Reaching => {
    const elsewhere = (shown.get(test.candidate.id) ?? []).map(({ shown }) => shown)
    return { test: { ...test, elsewhere }, reached: reachedBy(test, tasks) }
  })
  const through = await functionsThrough(reaching, tools)
  const credited = new Map(
    reaching.map(({ test, reached }): [string, JudgedCandidate] => {
      const { id } = test.candidate
      const asked = { ...test, through: through.get(id) ?? [] }
      const isLost = !reached.includes(test.task) && noticedBy(asked).length === 0
      return [id, { ...asked, decision: isLost ? missesChange(test) : null }]
    }),
  )
  return judged.map(test => (isDecided(test) ? test : (credited.get(test.candidate.id) ?? test)))
}

/** By candidate, the functions through which it fails on the base; of several, each change is reverted alone. */
async function functionsThrough(
  reaching: readonly Reaching[],
  tools: VerifyTools,
): Promise<Map<string, string[]>> {
  const doubtful = reaching.filter(({ test, reached }) => test.onBase === 'failed' && reached.length > 1)
  const pairs = doubtful.flatMap(({ test, reached }) => reached.map(task => ({ test, task })))
  const found = groupBy(await failWithout(pairs, tools), ({ test }) => test.candidate.id)
  return new Map(
    reaching.map(({ test, reached }) => {
      const tried = found.get(test.candidate.id)?.map(({ task }) => task.target.id)
      return [test.candidate.id, tried ?? failsThrough(test, reached)]
    }),
  )
}
