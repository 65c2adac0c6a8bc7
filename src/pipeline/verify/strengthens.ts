// Tests that pass and cover -> the fewest that show the same: each has to notice a mutant or reach a line that nothing else does.
import { surviving, type Case, type VerifyTools } from './candidate-run.js'
import { groupBy } from '../../core/lists/group.js'
import { askKills, type Baseline } from '../baseline.js'
import { throwingMutantId } from '../../core/verify/mutants.js'
import { mapLimit } from '../../core/lists/parallel.js'
import { normalise } from '../../core/report/training.js'
import { matches, smallestSet, type Smallest, type Strength } from '../../core/verify/minimise.js'
import { planRun } from './runs.js'
import { decide, type Decision } from '../../core/verify/gates.js'
import type { Kill } from '../../core/model/run.js'

/** Tests that are asked about all mutants in one job. */
const mostTogether = 60

/** Asks every test about every mutant of its target that stands on a line it runs. Fills `kills`. */
export async function askMutants(
  cases: Case[],
  baselines: Map<string, Baseline>,
  tools: VerifyTools,
): Promise<void> {
  const alike = [...groupBy(cases, one => bodyOf(one, tools)).values()]
  await askEach(
    alike.flatMap(([first]) => first ?? []),
    baselines,
    tools,
  )
  for (const [first, ...others] of alike)
    for (const one of others) {
      one.kills = first?.kills ?? []
      one.passesWhenBroken = first?.passesWhenBroken ?? false
    }
}

/** The same for tests that differ in their names and layout only: one of them speaks for all. */
function bodyOf({ candidate, task }: Case, tools: VerifyTools): string {
  const { target, framework, container, helpers, imports, code, name } = candidate
  const tokens = tools.language(task.target.language).tokens(code)
  const header = container?.header.replace(container.name, '') ?? ''
  const reachableClasses = [header, container?.members ?? [], helpers, imports]
  return JSON.stringify([target, framework, reachableClasses, normalise(tokens, name)])
}

async function askEach(cases: Case[], baselines: Map<string, Baseline>, tools: VerifyTools): Promise<void> {
  const groups = [...groupBy(cases, one => `${one.candidate.target}\0${one.candidate.framework}`).values()]
  const jobs = groups.flatMap(group =>
    Array.from({ length: Math.ceil(group.length / mostTogether) }, (_, n) =>
      group.slice(n * mostTogether, (n + 1) * mostTogether),
    ),
  )
  await mapLimit(jobs, tools.parallel, async group => {
    const baseline = baselines.get(group[0]?.candidate.target ?? '')
    if (!baseline) return
    const kills = await killsOf(group, baseline, tools)
    const told = groupBy(kills, kill => kill.candidate)
    for (const one of group) {
      const own = told.get(one.candidate.id) ?? []
      one.kills = own.filter(kill => kill.outcome !== 'passed').map(kill => kill.mutant)
      one.passesWhenBroken = own.some(kill => kill.mutant === throwingMutantId && kill.outcome === 'passed')
    }
  })
}

async function killsOf(
  group: Case[],
  { instrumented, mutants }: Baseline,
  tools: VerifyTools,
): Promise<Kill[]> {
  const [first] = group
  if (!first || !instrumented) return []
  const framework = tools.framework(first.candidate.framework)
  const language = tools.language(first.task.target.language)
  const { candidates, files, watch, roots } = planRun(group, { tree: 'head', seed: 0 }, language, framework)
  const only = Object.fromEntries(mutants.map(({ id, line }) => [id, askedAt(group, line)]))
  return askKills({ candidates, files, watch, roots, instrumented, only }, framework, tools)
}

/** Those that run the line; all of them where none does, since a statement over several lines shows on one of them. */
function askedAt(group: Case[], line: number): string[] {
  const running = group.filter(one => one.results[0]?.lines.includes(line))
  return (running.length > 0 ? running : group).map(one => one.candidate.id)
}

/**
 * Judges all tests of one target together, those that say what was meant before those that pin what is; `earlier` are
 * those that stay in any case. Ends what adds nothing.
 */
export function judgeStrength(cases: Case[], baseline: Baseline, earlier: Case[], most: number): void {
  for (const one of cases)
    if (one.passesWhenBroken && killsIn(one, baseline).length === 0)
      one.ending = addsNothing('it passes as well when the function does nothing but raise')
  const known = {
    kills: [...(baseline.existing?.kills ?? []), ...earlier.flatMap(one => killsIn(one, baseline))],
    reaches: [...(baseline.existing?.lines ?? []).map(String), ...earlier.flatMap(reachesOf)],
  }
  const open = surviving(cases)
  for (const observed of [false, true]) {
    const group = open.filter(one => one.candidate.observed === observed)
    const strengths = group.map(one => strengthOf(one, baseline))
    const { taken, equals } = observed
      ? newOnes(
          strengths,
          known,
          [...earlier, ...surviving(open)]
            .filter(one => !one.candidate.observed)
            .map(one => strengthOf(one, baseline)),
        )
      : smallestSet(strengths, known)
    for (const one of group) {
      const same = equals.get(one.candidate.id)
      if (same) one.ending = addsNothing(equalTo(same, [...open, ...earlier]))
      else if (taken.indexOf(one.candidate.id) >= most) one.ending = beyond(most)
    }
    for (const one of surviving(group)) {
      known.kills.push(...killsIn(one, baseline))
      known.reaches.push(...reachesOf(one))
    }
  }
}

/**
 * Tests that pin what was observed were chosen by mutants already, with a few more than the least, which mutants alone
 * would take away again: each stays that shows anything that tests of others do not.
 */
function newOnes(
  tests: Strength[],
  known: { kills: string[]; reaches: string[] },
  others: Strength[],
): Smallest {
  const equals = new Map<string, string[]>()
  const taken: string[] = []
  for (const test of tests) {
    if (smallestSet([test], known).taken.length > 0) taken.push(test.id)
    else equals.set(test.id, matches(test, others))
  }
  return { taken, equals }
}

const killsIn = (one: Case, { mutants }: Baseline): string[] => {
  const ids = new Set(mutants.map(mutant => mutant.id))
  return one.kills.filter(kill => ids.has(kill))
}

function reachesOf({ task, results }: Case): string[] {
  const [first, last] = task.target.lines
  return (results[0]?.lines ?? []).filter(line => line >= first && line <= last).map(String)
}

function strengthOf(one: Case, baseline: Baseline): Strength {
  const { candidate, dropped } = one
  const weight = candidate.code.length + candidate.helpers.join().length + dropped.length * 200
  return { id: candidate.id, kills: killsIn(one, baseline), reaches: reachesOf(one), weight }
}

function equalTo(ids: string[], group: Case[]): string {
  const names = ids.map(id => group.find(one => one.candidate.id === id)?.candidate.name ?? id)
  return names.length > 0
    ? `${names.join(', ')} ${names.length === 1 ? 'shows' : 'show'} as much`
    : 'the tests that are there show as much'
}

const addsNothing = (detail: string): Decision => decide('adds-nothing', { detail })
const beyond = (most: number): Decision =>
  decide('max-tests-per-function', { detail: `${most} others show more` })
