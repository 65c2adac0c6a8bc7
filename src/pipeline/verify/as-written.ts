// Tests whose imports were changed -> those imports stay as their writer wrote them, where they work.
import { entersTarget } from '../../core/verify/credit.js'
import type { TestedCandidate } from '../../core/verify/gates.js'
import type { Candidate } from '../../core/model/candidate.js'
import { runInWays, type RunTools } from './runs.js'

/**
 * Runs each test with changed imports once as its writer wrote it. That text is kept if it runs the function, even if
 * an assertion fails, since then its imports are not at fault. The other tests keep their changed imports.
 */
export async function preferWritten(
  tests: readonly TestedCandidate[],
  tools: RunTools,
): Promise<TestedCandidate[]> {
  const asWritten = tests.flatMap(test =>
    test.candidate.written ? [{ ...test, candidate: { ...test.candidate, ...test.candidate.written } }] : [],
  )
  if (asWritten.length === 0) return [...tests]
  const tried = await runInWays(asWritten, [{ tree: 'head', seed: 0 }], tools)
  const works = new Map(
    tried.filter(test => isAtTarget(test)).map(({ candidate }) => [candidate.id, candidate]),
  )
  return tests.map(test => ({
    ...test,
    candidate: withoutChoice(works.get(test.candidate.id) ?? test.candidate),
  }))
}

function isAtTarget(test: TestedCandidate): boolean {
  const [result] = test.results
  const isSound = result?.outcome === 'passed' || (result?.outcome === 'failed' && result.assertion)
  return isSound && entersTarget(test)
}

function withoutChoice(candidate: Candidate): Candidate {
  const { written, ...rest } = candidate
  return written ? rest : candidate
}
