// Tests of properties -> those that hold for all generated values; the others are replaced by tables of known values.
import type { TestedCandidate } from '../../core/verify/gates.js'
import { runInWays, type RunTools } from './runs.js'

/** The second run has another order, hash seed and clock: the generated values must not depend on them. */
const RUNS = [0, 1].map(seed => ({ tree: 'head', seed }) as const)

/** A property that fails is no finding, since nobody promised it: its table replaces it. */
export async function narrowWhereNeeded(
  tests: readonly TestedCandidate[],
  tools: RunTools,
): Promise<TestedCandidate[]> {
  const wide = tests.filter(({ candidate }) => candidate.narrower)
  if (wide.length === 0) return [...tests]
  const tried = await runInWays(wide, RUNS, tools)
  const holding = new Set(
    tried
      .filter(({ results }) => results.length === RUNS.length && results.every(isPassed))
      .map(({ candidate }) => candidate.id),
  )
  return tests.map(test => {
    const { narrower, ...candidate } = test.candidate
    if (!narrower) return test
    return { ...test, candidate: holding.has(candidate.id) ? candidate : { ...candidate, ...narrower } }
  })
}

const isPassed = ({ outcome, unsafe }: TestedCandidate['results'][number]): boolean =>
  outcome === 'passed' && unsafe === undefined
