// Tests that were grown from others -> the same tests without the statements that they do not need.
import type { Candidate } from '../core/model/candidate.js'
import type { JudgedCandidate } from '../core/verify/gates.js'
import type { Baselines } from './baseline.js'
import { runGates, type VerifyTools } from './verify.js'

/** Tests with more parts, and any further tests, are not shortened. */
const MOST_PARTS = 12
const MOST_TESTS = 6

/**
 * By test, the same test without needless statements: it still passes, fails on the base where the whole one does, and
 * notices the same mutants. Statements are left out one at a time, then all removable ones together.
 */
export async function shorten(
  tests: readonly JudgedCandidate[],
  tools: VerifyTools,
  baselines: Baselines,
): Promise<ReadonlyMap<JudgedCandidate, JudgedCandidate>> {
  const verifying = { ...tools, pinObserved: false, asWritten: true }
  const run = async (some: Shorter[]): Promise<Shorter[]> => {
    if (some.length === 0) return []
    const tasks = some.map(({ whole }) => whole.task)
    const candidates = some.map(({ candidate }) => candidate)
    const { judged } = await runGates(candidates, tasks, verifying, baselines)
    const found = new Map(judged.map(test => [test.candidate.id, test]))
    return some.flatMap(each => {
      const test = found.get(each.candidate.id)
      return test && showsAsMuch(test, each.whole) ? [{ ...each, test }] : []
    })
  }
  const asked = tests.slice(0, MOST_TESTS)
  const single = await run(
    asked.flatMap(whole =>
      Array.from({ length: partsOf(whole, tools) }, (_, at) => at).flatMap(at => without(whole, [at], tools)),
    ),
  )
  const removable = (whole: JudgedCandidate): number[] =>
    single.flatMap(each => (each.whole === whole ? each.left : []))
  const several = await run(
    asked.flatMap(whole => (removable(whole).length > 1 ? without(whole, removable(whole), tools) : [])),
  )
  const best = [...single, ...several].flatMap(({ whole, test }) => {
    const { elsewhere, through } = whole
    return test ? [[whole, { ...test, elsewhere, through }] as const] : []
  })
  best.sort(([, a], [, b]) => b.candidate.code.length - a.candidate.code.length)
  return new Map(best)
}

interface Shorter {
  whole: JudgedCandidate
  left: number[]
  candidate: Candidate
  test?: JudgedCandidate
}

function partsOf({ candidate, task }: JudgedCandidate, { language }: VerifyTools): number {
  const count = language(task.target.language).growth?.parts(candidate.code) ?? 0
  return count > MOST_PARTS ? 0 : count
}

function without(whole: JudgedCandidate, left: number[], { language }: VerifyTools): Shorter[] {
  const { candidate, task } = whole
  const code = language(task.target.language).growth?.without(candidate.code, left) ?? null
  if (code === null) return []
  const id = `${candidate.id}.without.${left.join('.')}`
  return [{ whole, left, candidate: { ...candidate, id, code, draft: code } }]
}

function showsAsMuch(test: JudgedCandidate, whole: JudgedCandidate): boolean {
  const kills = new Set(test.kills)
  return (
    test.decision === null &&
    !test.noticesNothing &&
    (whole.onBase !== 'failed' || test.onBase === 'failed') &&
    whole.kills.every(kill => kills.has(kill))
  )
}
