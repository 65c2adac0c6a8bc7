// Tests that pass and cover the change -> the fewest that show the same: each kills a mutant or reaches a line that the others do not.
import {
  decide,
  splitByDecision,
  surviving,
  type Decision,
  type GateResult,
  type JudgedCandidate,
  type TestedCandidate,
} from '../../core/verify/gates.js'
import { groupBy, mapLimit } from '../../core/lists.js'
import { runUnderMutants, type Baseline } from '../baseline.js'
import { idsOf, throwingMutantId } from '../../core/verify/measure.js'
import { normalise } from '../../core/report/training.js'
import { matches, smallestSet, type Smallest, type Strength } from '../../core/verify/minimise.js'
import { noticesNone } from '../../core/verify/variants.js'
import { planRun, type VerifyTools } from './runs.js'
import { plural } from '../../core/text.js'
import type { Instrumented, Kill } from '../../core/model/run.js'

/** Tests that one job runs under all mutants. */
const MAX_TESTS_PER_JOB = 60

type Kills = Pick<TestedCandidate, 'kills' | 'asserts' | 'passesWhenBroken' | 'noticesNothing'>
const noKills: Kills = { kills: [], asserts: [], passesWhenBroken: false, noticesNothing: false }

/** The candidates with the mutants that they kill: each is run under every mutant of its target on a line that it runs. */
export async function measureKills(
  candidates: readonly TestedCandidate[],
  baselines: ReadonlyMap<string, Baseline>,
  tools: VerifyTools,
): Promise<TestedCandidate[]> {
  const alike = groupBy(candidates, candidate => bodyOf(candidate, tools))
  const asked = [...alike.values()].flatMap(([first]) => first ?? [])
  const kills = await killsOfAll(asked, baselines, tools)
  return candidates.map(candidate => {
    const [first] = alike.get(bodyOf(candidate, tools)) ?? []
    return { ...candidate, ...(kills.get(first?.candidate.id ?? '') ?? noKills) }
  })
}

/** The same for tests that differ only in name and layout: one of them is run for all. */
function bodyOf({ candidate, task, home }: TestedCandidate, tools: VerifyTools): string {
  if (home) return candidate.id
  const { target, framework, container, helpers, imports, code, name } = candidate
  const tokens = tools.language(task.target.language).tokens(code)
  const header = container?.header.replace(container.name, '') ?? ''
  const around = [header, container?.members ?? [], helpers, imports]
  return JSON.stringify([target, framework, around, normalise(tokens, name)])
}

async function killsOfAll(
  candidates: TestedCandidate[],
  baselines: ReadonlyMap<string, Baseline>,
  tools: VerifyTools,
): Promise<Map<string, Kills>> {
  const groups = groupBy(candidates, ({ candidate }) => `${candidate.target}\0${candidate.framework}`)
  const jobs = [...groups.values()].flatMap(group =>
    Array.from({ length: Math.ceil(group.length / MAX_TESTS_PER_JOB) }, (_, n) =>
      group.slice(n * MAX_TESTS_PER_JOB, (n + 1) * MAX_TESTS_PER_JOB),
    ),
  )
  const found = await mapLimit(jobs, tools.parallel, async group => {
    const baseline = baselines.get(group[0]?.candidate.target ?? '')
    if (!baseline) return []
    const byCandidate = groupBy(await killsOf(group, baseline, tools), kill => kill.candidate)
    const killsBy = ({ candidate }: TestedCandidate): Kill[] => byCandidate.get(candidate.id) ?? []
    const doubtful = group.filter(test => !killsBy(test).some(assertsResult))
    const blind = await thoseNoticingNothing(doubtful, baseline, tools)
    return group.map(test => [test.candidate.id, readKills(killsBy(test), blind.has(test))] as const)
  })
  return new Map(found.flat())
}

/** An assertion of it failed because the function did something else. */
const assertsResult = ({ mutant, outcome, assertion }: Kill): boolean =>
  assertion && outcome === 'failed' && mutant !== throwingMutantId

const readKills = (kills: Kill[], noticesNothing: boolean): Kills => ({
  noticesNothing,
  kills: kills.filter(kill => kill.outcome !== 'passed').map(kill => kill.mutant),
  asserts: kills.filter(assertsResult).map(kill => kill.mutant),
  passesWhenBroken: kills.some(kill => kill.mutant === throwingMutantId && kill.outcome === 'passed'),
})

/** Tests that pass under all wrong results of the function. */
async function thoseNoticingNothing(
  group: TestedCandidate[],
  { variants }: Baseline,
  tools: VerifyTools,
): Promise<Set<TestedCandidate>> {
  if (!variants || group.length === 0) return new Set()
  const kills = groupBy(await runUnder(variants, {}, group, tools), kill => kill.candidate)
  const asked = idsOf(variants)
  return new Set(group.filter(({ candidate }) => noticesNone(kills.get(candidate.id) ?? [], asked)))
}

async function killsOf(
  group: TestedCandidate[],
  { instrumented, mutants }: Baseline,
  tools: VerifyTools,
): Promise<Kill[]> {
  if (!instrumented) return []
  const only = Object.fromEntries(mutants.map(({ id, line }) => [id, askedAt(group, line)]))
  return runUnder(instrumented, only, group, tools)
}

async function runUnder(
  instrumented: Instrumented,
  only: Record<string, string[]>,
  group: TestedCandidate[],
  tools: VerifyTools,
): Promise<Kill[]> {
  const [first] = group
  if (!first) return []
  const framework = tools.framework(first.candidate.framework)
  const language = tools.language(first.task.target.language)
  const plan = planRun(group, { tree: 'head', seed: 0 }, language, framework)
  const { candidates, files, watch, roots, start } = plan
  return runUnderMutants({ candidates, files, watch, roots, start, instrumented, only }, framework, tools)
}

/** Those that run the line; all of them where none does, since a statement over several lines shows on one of them. */
function askedAt(group: TestedCandidate[], line: number): string[] {
  const running = group.filter(({ results }) => results[0]?.lines.includes(line))
  return (running.length > 0 ? running : group).map(({ candidate }) => candidate.id)
}

/** What the tests of one target are judged beside. */
interface TargetContext {
  baseline: Baseline
  /** Tests of the same target that are kept in any case. */
  earlier: readonly TestedCandidate[]
  /** How many tests that say what was meant may be kept, and how many that pin what was observed. */
  most: number
}

/** Judges the tests of one target together: those that say what was meant before those that pin what was observed. */
export function strengthen(candidates: readonly TestedCandidate[], context: TargetContext): GateResult {
  const { baseline, earlier } = context
  const enough = whyEnough(baseline)
  if (enough) return splitByDecision(candidates.map(test => ({ ...test, decision: addsNothing(enough) })))
  const provesNothing = (test: TestedCandidate): boolean =>
    test.noticesNothing || (test.passesWhenBroken && killsIn(test, baseline).length === 0)
  const open = candidates.filter(test => !provesNothing(test))
  const named = [...open, ...earlier]
  const strengthsOf = (tests: readonly TestedCandidate[]): Strength[] =>
    tests.map(test => strengthOf(test, baseline))
  const meant = open.filter(test => !test.candidate.observed)
  const judgedMeant = judgeBy(
    smallestSet(strengthsOf(meant), shownBy(earlier, baseline)),
    meant,
    named,
    context,
  )
  const kept = [...earlier, ...surviving(judgedMeant)]
  const written = strengthsOf(kept.filter(test => !test.candidate.observed))
  const observed = open.filter(test => test.candidate.observed)
  const chosen = addingTests(strengthsOf(observed), shownBy(kept, baseline), written)
  return splitByDecision([
    ...candidates
      .filter(provesNothing)
      .map(test => ({ ...test, decision: test.noticesNothing ? noticesNothing : passesWhenThrowing })),
    ...judgedMeant,
    ...judgeBy(chosen, observed, named, context),
  ])
}

/** Null where a test is still wanted: a mutant that no own test notices, or no test of the pull request that states the change. */
function whyEnough({ existing, mutants }: Baseline): string | null {
  const { length } = mutants
  if (!existing?.failsOnBase || length === 0) return null
  const noticed = new Set(existing.kills)
  return mutants.every(({ id }) => noticed.has(id))
    ? `your tests already notice ${length} of ${plural(length, 'mutant')} of the changed lines`
    : null
}

/** Tests that are not in the set add nothing; of the set itself the first `most` are kept. */
function judgeBy(
  { taken, equals }: Smallest,
  tests: TestedCandidate[],
  named: TestedCandidate[],
  { most, baseline }: TargetContext,
): JudgedCandidate[] {
  return tests.map(test => {
    const same = equals.get(test.candidate.id)
    if (same) return { ...test, decision: addsNothing(equalTo(same, named, ownTestsFor(test, baseline))) }
    return { ...test, decision: taken.indexOf(test.candidate.id) >= most ? beyond(most) : null }
  })
}

/**
 * Tests that pin what was observed were chosen by mutants before, a few more than the fewest, which mutants alone would reject
 * again: each is kept that reaches or kills anything that the tests of others do not.
 */
function addingTests(tests: Strength[], known: Evidence, others: Strength[]): Smallest {
  const equals = new Map<string, string[]>()
  const taken: string[] = []
  for (const test of tests) {
    if (smallestSet([test], known).taken.length > 0) taken.push(test.id)
    else equals.set(test.id, matches(test, others))
  }
  return { taken, equals }
}

interface Evidence {
  kills: string[]
  reaches: string[]
}

/** What some tests show together with the project's own. */
function shownBy(tests: readonly TestedCandidate[], baseline: Baseline): Evidence {
  const { existing } = baseline
  return {
    kills: [
      ...(existing?.kills ?? []),
      ...(existing?.failsOnBase ? [theBase] : []),
      ...tests.flatMap(test => killsIn(test, baseline)),
    ],
    reaches: [...(existing?.lines ?? []).map(String), ...tests.flatMap(reachesOf)],
  }
}

/** Stands among mutants for the base itself: what a test that fails there, and passes on the head, tells apart. */
const theBase = 'base'

function killsIn({ kills, onBase }: TestedCandidate, { mutants }: Baseline): string[] {
  const ids = new Set(mutants.map(mutant => mutant.id))
  const own = kills.filter(kill => ids.has(kill))
  return onBase === 'failed' ? [theBase, ...own] : own
}

function reachesOf({ task, results }: TestedCandidate): string[] {
  const [first, last] = task.target.lines
  return (results[0]?.lines ?? []).filter(line => line >= first && line <= last).map(String)
}

/** A test that lost assertions weighs more than one that did not. */
function strengthOf(test: TestedCandidate, baseline: Baseline): Strength {
  const { candidate, dropped } = test
  const weight = candidate.code.length + candidate.helpers.join().length + dropped.length * 200
  return { id: candidate.id, kills: killsIn(test, baseline), reaches: reachesOf(test), weight }
}

/** Tests of the project that notice what a test notices, those that notice most of it first. */
function ownTestsFor({ kills }: TestedCandidate, { existing }: Baseline): string[] {
  const noticing = kills.flatMap(id => existing?.noticedBy[id] ?? [])
  const counts = [...groupBy(noticing, id => id)].map(([id, all]) => ({ id, count: all.length }))
  return counts
    .sort((a, b) => b.count - a.count)
    .slice(0, mostNamed)
    .map(({ id }) => id)
}

const mostNamed = 2

function equalTo(ids: string[], named: TestedCandidate[], own: string[]): string {
  const written = ids.map(id => named.find(({ candidate }) => candidate.id === id)?.candidate.name ?? id)
  const names = written.length > 0 ? written : own
  return names.length > 0
    ? `${names.join(', ')} ${names.length === 1 ? 'shows' : 'show'} as much`
    : 'the tests that are there show as much'
}

const addsNothing = (detail: string): Decision => decide('adds-nothing', { detail })
const passesWhenThrowing = addsNothing('it passes as well when the function does nothing but raise')
const noticesNothing = decide('notices-nothing', {
  detail: 'it passes with other results, without the exception and without the effects of the function',
})
const beyond = (most: number): Decision =>
  decide('max-tests-per-function', { detail: `${most} others show more` })
