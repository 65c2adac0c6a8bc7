// Tests with what each shows -> the fewest that together show everything, and why the others add nothing.

/** What a test shows: the ids of the mutants it kills, and the lines it reaches. */
export interface Evidence {
  kills: string[]
  reaches: string[]
}

/** A test to compare another one with, by its name for people. */
export interface Source extends Evidence {
  name: string
}

/** What one test shows. */
export interface Strength extends Evidence {
  id: string
  /** Of two tests that show the same amount, one that fails without the change is preferred, then the lighter one. */
  statesChange?: boolean
  /** Kept only if it shows something that all others together do not. */
  addsToAll?: boolean
  weight: number
}

export interface Smallest {
  /** Ids of the selected tests in order of selection, strongest first. */
  taken: string[]
  /** For each test that was left out, by id: the selected tests that show what it shows. */
  equals: Map<string, string[]>
}

/**
 * Greedy selection: repeatedly the test that kills the most mutants not killed yet; then the same for lines. `known`
 * is covered already. Deterministic: of equal tests one that states the change is preferred, then the lighter one,
 * then the earlier one.
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
      if (points > most || (best && points === most && points > 0 && isBetter(test, best)))
        [best, most] = [test, points]
    }
    if (!best) return false
    left.splice(left.indexOf(best), 1)
    taken.push(best)
    for (const mutant of best.kills) killed.add(mutant)
    for (const line of best.reaches) reached.add(line)
    return true
  }
  const newIn = (shown: string[], seen: Set<string>): number => shown.filter(name => !seen.has(name)).length
  while (take(test => newIn(test.kills, killed)));
  while (take(test => newIn(test.reaches, reached)));
  const needed = withoutNeedless(taken, known)
  const dropped = tests.filter(test => !needed.includes(test))
  return {
    taken: needed.map(test => test.id),
    equals: new Map(dropped.map(test => [test.id, matches(test, needed)])),
  }
}

/**
 * Selects each test whose evidence beyond `known` is not all shown by one other test: a few more than the minimum. Of
 * tests that show the same, one that states the change stays, then the lighter one, then the earlier one. One with
 * `addsToAll` must add to all others together.
 */
export function unlikeEachOther(
  tests: Strength[],
  known: { kills: Iterable<string>; reaches: Iterable<string> },
): Smallest {
  const seen = new Set(evidenceOf({ kills: [...known.kills], reaches: [...known.reaches] }))
  const open = new Map(
    tests.map(test => [test, new Set(evidenceOf(test).filter(item => !seen.has(item)))] as const),
  )
  const sizeOf = (test: Strength): number => open.get(test)?.size ?? 0
  const isBehind = (test: Strength, at: number): boolean =>
    tests.some((other, place) => {
      if (other === test || ![...(open.get(test) ?? [])].every(item => open.get(other)?.has(item)))
        return false
      if (sizeOf(test) < sizeOf(other)) return true
      return isBetter(other, test) || (place < at && !isBetter(test, other))
    })
  const unlike = tests.filter((test, at) => sizeOf(test) > 0 && !isBehind(test, at))
  const taken = unlike.reduceRight<Strength[]>(
    (left, test) =>
      test.addsToAll && isCovered(test, left, seen) ? left.filter(each => each !== test) : left,
    unlike,
  )
  const dropped = tests.filter(test => !taken.includes(test))
  return {
    taken: taken.map(({ id }) => id),
    equals: new Map(dropped.map(test => [test.id, matches(test, taken)])),
  }
}

/** True when `known` and the other tests show everything that the test shows. */
function isCovered(test: Strength, all: readonly Strength[], known: ReadonlySet<string>): boolean {
  const others = new Set(all.flatMap(other => (other === test ? [] : evidenceOf(other))))
  return evidenceOf(test).every(item => known.has(item) || others.has(item))
}

const evidenceOf = ({ kills, reaches }: Evidence): string[] => [
  ...kills.map(kill => `k ${kill}`),
  ...reaches.map(line => `r ${line}`),
]

function isBetter(one: Strength, other: Strength): boolean {
  const [states, otherStates] = [one.statesChange ?? false, other.statesChange ?? false]
  return states === otherStates ? one.weight < other.weight : states
}

/** Removes tests that were selected early but show nothing beyond later ones. */
function withoutNeedless(
  taken: Strength[],
  known: { kills: Iterable<string>; reaches: Iterable<string> },
): Strength[] {
  const base = evidenceOf({ kills: [...known.kills], reaches: [...known.reaches] })
  const counts = new Map<string, number>(base.map(item => [item, Infinity]))
  for (const test of taken) for (const item of evidenceOf(test)) counts.set(item, (counts.get(item) ?? 0) + 1)
  const kept = new Set(taken)
  for (const test of taken.toReversed()) {
    if (evidenceOf(test).some(item => (counts.get(item) ?? 0) < 2)) continue
    kept.delete(test)
    for (const item of evidenceOf(test)) counts.set(item, (counts.get(item) ?? 0) - 1)
  }
  return taken.filter(test => kept.has(test))
}

/** The id of a kept test that shows all that `test` shows; else of up to three that kill most of its mutants. */
function matches(test: Strength, kept: Strength[]): string[] {
  const showsAll = (keptTest: Strength): boolean => {
    const [kills, reaches] = [new Set(keptTest.kills), new Set(keptTest.reaches)]
    return test.kills.every(kill => kills.has(kill)) && test.reaches.every(line => reaches.has(line))
  }
  const whole = kept.find(showsAll)
  if (whole) return [whole.id]
  return kept
    .map(({ id, kills }) => ({ id, shared: test.kills.filter(kill => kills.includes(kill)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 3)
    .map(({ id }) => id)
}

const mostNamed = 3

/**
 * Names of few tests that together notice the mutants that the test does, the earlier one of equals. `isAll` is false
 * when they do not notice all of them. Empty when it kills nothing and no single test reaches its lines.
 */
export function showAsMuch(
  { kills, reaches }: Evidence,
  sources: readonly Source[],
): { names: string[]; isAll: boolean } {
  const whole = sources.find(
    source =>
      kills.every(kill => source.kills.includes(kill)) &&
      reaches.every(line => source.reaches.includes(line)),
  )
  if (whole) return { names: [whole.name], isAll: true }
  const names: string[] = []
  const known = kills.filter(kill => sources.some(source => source.kills.includes(kill)))
  let left = known
  while (left.length > 0 && names.length < mostNamed) {
    const counts = sources.map(source => left.filter(kill => source.kills.includes(kill)).length)
    const best = sources[counts.indexOf(Math.max(...counts))]
    if (!best) break
    names.push(best.name)
    left = left.filter(kill => !best.kills.includes(kill))
  }
  return { names, isAll: left.length === 0 && known.length === kills.length }
}
