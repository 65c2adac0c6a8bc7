// Tests with what each of them notices -> the fewest that notice all of it, and why the others add nothing.

/** What one test shows: names of mutants that it kills, and lines (or other marks) that it reaches. */
export interface Strength {
  id: string
  kills: string[]
  reaches: string[]
  /** Of two that show as much, the lighter one is taken. */
  weight: number
}

export interface Smallest {
  /** In the order in which they were taken, the strongest first. */
  taken: string[]
  /** By id of what was left out: those of the taken that show all that it shows. */
  equals: Map<string, string[]>
}

/**
 * Greedy: whatever kills most mutants that none of the taken kills, then whatever reaches most that none of them reaches.
 * `known` is what needs no test any more. Deterministic; of equals the lighter one, then the earlier one.
 */
export function smallestSet(
  tests: Strength[],
  known: { kills: Iterable<string>; reaches: Iterable<string> },
): Smallest {
  const [killed, reached] = [new Set(known.kills), new Set(known.reaches)]
  const left = [...tests]
  const taken: Strength[] = []
  const take = (gain: (test: Strength) => number): boolean => {
    let best: Strength | null = null
    let most = 0
    for (const test of left) {
      const points = gain(test)
      if (points > most || (best && points === most && points > 0 && test.weight < best.weight))
        [best, most] = [test, points]
    }
    if (!best) return false
    left.splice(left.indexOf(best), 1)
    taken.push(best)
    for (const mutant of best.kills) killed.add(mutant)
    for (const mark of best.reaches) reached.add(mark)
    return true
  }
  const newIn = (all: string[], seen: Set<string>): number =>
    all.reduce((count, one) => count + Number(!seen.has(one)), 0)
  while (take(test => newIn(test.kills, killed)));
  while (take(test => newIn(test.reaches, reached)));
  const needed = withoutNeedless(taken, known)
  const dropped = tests.filter(test => !needed.includes(test))
  return {
    taken: needed.map(test => test.id),
    equals: new Map(dropped.map(test => [test.id, matches(test, needed)])),
  }
}

/** One that was taken early may show nothing any more that later ones do not. */
function withoutNeedless(
  taken: Strength[],
  known: { kills: Iterable<string>; reaches: Iterable<string> },
): Strength[] {
  const base = [...[...known.kills].map(kill => `k ${kill}`), ...[...known.reaches].map(mark => `r ${mark}`)]
  const marks = (test: Strength): string[] => [
    ...test.kills.map(kill => `k ${kill}`),
    ...test.reaches.map(mark => `r ${mark}`),
  ]
  const counts = new Map<string, number>(base.map(mark => [mark, Infinity]))
  for (const test of taken) for (const mark of marks(test)) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  const kept = new Set(taken)
  for (const test of taken.toReversed()) {
    if (marks(test).some(mark => (counts.get(mark) ?? 0) < 2)) continue
    kept.delete(test)
    for (const mark of marks(test)) counts.set(mark, (counts.get(mark) ?? 0) - 1)
  }
  return taken.filter(test => kept.has(test))
}

/** Ids of the one test that shows all of it, else of the few that share it, at most three. */
export function matches(test: Strength, kept: Strength[]): string[] {
  const holds = (other: Strength, part: Strength): boolean => {
    const [kills, reaches] = [new Set(other.kills), new Set(other.reaches)]
    return part.kills.every(one => kills.has(one)) && part.reaches.every(one => reaches.has(one))
  }
  const whole = kept.find(other => holds(other, test))
  if (whole) return [whole.id]
  return kept
    .map(other => ({ id: other.id, shared: test.kills.filter(kill => other.kills.includes(kill)).length }))
    .filter(one => one.shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 3)
    .map(one => one.id)
}
