// Tests that pass and run the change -> the fewest that show the same: each kills a mutant or reaches a line that the others do not.
import { creditsOf, noticedBy } from '../../core/verify/credit.js'
import {
  decide,
  splitByDecision,
  surviving,
  type Decision,
  type GateResult,
  type JudgedCandidate,
  type TestedCandidate,
} from '../../core/verify/gates.js'
import {
  showAsMuch,
  smallestSet,
  unlikeEachOther,
  type Evidence,
  type Smallest,
  type Source,
  type Strength,
} from '../../core/verify/minimise.js'
import { plural } from '../../core/text.js'
import type { Baseline } from '../baseline.js'

/** What is known when tests that may count for the same functions are judged. */
interface Beside {
  /** By target id. */
  baselines: ReadonlyMap<string, Baseline>
  /** Tests that are kept in any case. */
  earlier: readonly TestedCandidate[]
  /** How many tests of a function that say what was meant may be kept, and how many that pin what was observed. */
  most: number
}

/** Judges tests together, those that say what was meant before those that pin what was observed. */
export function strengthen(candidates: readonly TestedCandidate[], beside: Beside): GateResult {
  const { baselines, earlier } = beside
  const known = new Map(candidates.map(test => [test, whyNothingMore(test, baselines)]))
  const open = candidates.filter(test => known.get(test) === null)
  const strengthsOf = (tests: readonly TestedCandidate[]): Strength[] =>
    tests.map(test => strengthOf(test, baselines))
  const meant = open.filter(test => !test.candidate.observed)
  const ofOwn = ownEvidence(baselines)
  const forMeant = smallestSet(strengthsOf(meant), together(ofOwn, earlier, baselines))
  const judgedMeant = judgeBy(forMeant, meant, beside)
  const kept = [...earlier, ...surviving(judgedMeant)]
  const grown = open.filter(test => test.candidate.grownFrom !== undefined)
  const strengthsOfGrown = strengthsOf(grown).map(strength => ({ ...strength, reaches: [] }))
  const forGrown = smallestSet(strengthsOfGrown, together(ofOwn, kept, baselines))
  const judgedGrown = judgeBy(forGrown, grown, { ...beside, earlier: kept })
  const observed = open.filter(test => test.candidate.observed && test.candidate.grownFrom === undefined)
  // They were already chosen by mutants, a few more than the fewest.
  const chosen = unlikeEachOther(strengthsOf(observed), together(ofOwn, kept, baselines))
  const judgedObserved = judgeBy(chosen, observed, { ...beside, earlier: kept })
  const told = candidates.flatMap(test => {
    const decision = known.get(test)
    return decision ? [{ ...test, decision }] : []
  })
  return splitByDecision([...told, ...judgedMeant, ...judgedObserved, ...judgedGrown])
}

/** Why a test adds nothing; null where its kills and lines have to be compared with those of others. */
function whyNothingMore(test: TestedCandidate, baselines: Beside['baselines']): Decision | null {
  const own = baselines.get(test.task.target.id)
  const counts = noticedBy(test).filter(({ task }) => whyEnough(baselines.get(task.target.id)) === null)
  const enough = whyEnough(own)
  if (counts.length === 0 && enough !== null) return addsNothing(enough)
  const isBeside = isBesideOwnTests(test, own)
  if (isBeside && test.candidate.contrived) return contrived
  // A test of the pull request with the same call shows all that this one could show.
  const { repeats } = test.candidate
  if (repeats === 'new' || (repeats === 'old' && (isBeside || own?.existing?.failsOnBase === true)))
    return addsNothing('one of your tests already makes this call')
  if (counts.length > 0) return null
  if (test.noticesNothing) return noticesNothing
  return test.passesWhenBroken ? passesWhenThrowing : null
}

/** True for a test that does not show the change of a function that the project tests: it needs more to be kept. */
function isBesideOwnTests(test: TestedCandidate, baseline: Baseline | undefined): boolean {
  const isTested = (baseline?.existing?.lines.length ?? 0) > 0
  return isTested && !noticedBy(test).some(({ failsOnBase }) => failsOnBase)
}

/** Null where a test is still wanted: the project's tests miss a mutant, or no new one fails on the base. */
export function whyEnough(baseline: Baseline | undefined): string | null {
  const { existing, mutants } = baseline ?? { existing: null, mutants: [] }
  const { length } = mutants
  if (!existing?.failsOnBase || length === 0) return null
  const noticed = new Set(existing.kills)
  return mutants.every(({ id }) => noticed.has(id))
    ? `your tests already notice ${length} of ${plural(length, 'mutant')} of the changed lines`
    : null
}

/** Tests that are not in the set add nothing; of the set, the first `most` of each function are kept. */
function judgeBy({ taken, equals }: Smallest, tests: TestedCandidate[], beside: Beside): JudgedCandidate[] {
  const { baselines, earlier, most } = beside
  const byId = new Map(tests.map(test => [test.candidate.id, test]))
  const counts = new Map<string, number>()
  const kept = taken.flatMap(id => {
    const test = byId.get(id)
    const [first = ''] = test ? creditsOf(test) : []
    counts.set(first, (counts.get(first) ?? 0) + 1)
    return test && (counts.get(first) ?? 0) <= most ? [test] : []
  })
  const sources = [...[...earlier, ...kept].map(test => sourceOf(test, baselines)), ...ownSources(baselines)]
  return tests.map(test => {
    if (kept.includes(test)) return { ...test, decision: null }
    if (!equals.has(test.candidate.id)) return { ...test, decision: beyond(most) }
    const strength = strengthOf(test, baselines)
    const isEmpty = strength.kills.length + strength.reaches.length === 0
    const detail = isEmpty
      ? 'it notices no mutant of the changed lines'
      : sayEqual(showAsMuch(strength, sources))
    return { ...test, decision: addsNothing(detail) }
  })
}

/** An id that is unique across functions: the mutants of all of them are compared together. */
const inTarget = (target: string, id: string): string => `${target}\0${id}`

/** A pseudo-mutant for the base itself: a test that fails there and passes on the head kills it. */
const theBase = 'base'

/** What the project's own tests show. */
function ownEvidence(baselines: Beside['baselines']): Evidence {
  const all = [...baselines].flatMap(([target, { existing }]) => (existing ? [{ target, existing }] : []))
  return {
    kills: all.flatMap(({ target, existing }) =>
      [...existing.kills, ...(existing.failsOnBase ? [theBase] : [])].map(id => inTarget(target, id)),
    ),
    reaches: all.flatMap(({ target, existing }) =>
      existing.lines.map(line => inTarget(target, String(line))),
    ),
  }
}

/** What the project's own tests show together with some others. */
function together(
  own: Evidence,
  tests: readonly TestedCandidate[],
  baselines: Beside['baselines'],
): Evidence {
  const all = tests.map(test => evidenceOf(test, baselines))
  return {
    kills: [...own.kills, ...all.flatMap(({ kills }) => kills)],
    reaches: [...own.reaches, ...all.flatMap(({ reaches }) => reaches)],
  }
}

/**
 * Lines count only for the test's own function, and only if that has no mutant. Where no more tests are wanted, neither
 * lines nor mutants count.
 */
function evidenceOf(test: TestedCandidate, baselines: Beside['baselines']): Evidence {
  const isOpen = (target: string): boolean => whyEnough(baselines.get(target)) === null
  const shown = noticedBy(test).filter(({ task }) => isOpen(task.target.id))
  const { id, lines } = test.task.target
  const provesNothing =
    test.noticesNothing || (test.passesWhenBroken && !shown.some(({ task }) => task === test.task))
  const hasMutants = (baselines.get(id)?.mutants.length ?? 0) > 0
  const own = isOpen(id) && !provesNothing && !hasMutants ? linesOf(test, lines) : []
  return {
    kills: shown.flatMap(({ task: { target }, kills, failsOnBase }) => {
      const mutants = new Set(baselines.get(target.id)?.mutants.map(mutant => mutant.id))
      const known = kills.filter(kill => mutants.has(kill))
      return [...(failsOnBase ? [theBase] : []), ...known].map(kill => inTarget(target.id, kill))
    }),
    reaches: own.map(line => inTarget(id, String(line))),
  }
}

const linesOf = ({ results }: TestedCandidate, [first, last]: readonly [number, number]): number[] =>
  (results[0]?.lines ?? []).filter(line => line >= first && line <= last)

/** A test that lost assertions weighs more than one that did not. */
function strengthOf(test: TestedCandidate, baselines: Beside['baselines']): Strength {
  const { candidate, dropped } = test
  const size = candidate.code.length + candidate.helpers.join().length + dropped.length * 200
  // Its expectation can be judged without reading the code: among equals, that is worth more than a value.
  const weight = candidate.relation === 'outside' ? dropped.length * 200 : size
  const statesChange = noticedBy(test).some(({ failsOnBase }) => failsOnBase)
  const addsToAll = candidate.relation !== undefined
  return { id: candidate.id, ...evidenceOf(test, baselines), statesChange, addsToAll, weight }
}

const sourceOf = (test: TestedCandidate, baselines: Beside['baselines']): Source => ({
  name: test.candidate.name,
  ...evidenceOf(test, baselines),
})

/** The project's own tests, by the mutants that they are known to notice. */
function ownSources(baselines: Beside['baselines']): Source[] {
  const kills = new Map<string, string[]>()
  for (const [target, { existing }] of baselines)
    for (const [mutant, tests] of Object.entries(existing?.noticedBy ?? {}))
      for (const test of tests) kills.set(test, [...(kills.get(test) ?? []), inTarget(target, mutant)])
  return [...kills].map(([name, own]) => ({ name, kills: own, reaches: [] }))
}

function sayEqual({ names, isAll }: { names: string[]; isAll: boolean }): string {
  if (names.length === 0) return 'the existing tests already show this'
  const all = `${names.join(', ')}${isAll ? '' : ' and others'}`
  return `${all} already ${isAll && names.length === 1 ? 'shows' : 'show'} this`
}

const addsNothing = (detail: string): Decision => decide('adds-nothing', { detail })
const passesWhenThrowing = addsNothing('it also passes when the function only raises an error')
const contrived = decide('contrived', {
  detail: 'it calls the function with contrived values',
})
const noticesNothing = decide('notices-nothing', {
  detail: 'it passes with other results, without the exception and without the effects of the function',
})
const beyond = (most: number): Decision =>
  decide('max-tests-per-function', { detail: `${most} others show more` })
