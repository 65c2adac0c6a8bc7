// Tests that pass and run the change -> the mutants that each of them kills.
import { linesIn } from '../../core/verify/credit.js'
import type { Elsewhere, TestedCandidate } from '../../core/verify/gates.js'
import { groupBy, mapLimit } from '../../core/lists.js'
import { runUnderMutants, type Baseline } from '../baseline.js'
import { idsOf, throwingMutantId } from '../../core/verify/measure.js'
import { normalise } from '../../core/report/training.js'
import { noticesNone } from '../../core/verify/variants.js'
import { planRun, type VerifyTools } from './runs.js'
import type { Instrumented, Kill } from '../../core/model/run.js'
import type { TestTask } from '../../core/model/target.js'

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

/** A key that tests share if they differ only in name and layout: one of them is run for all. */
function bodyOf({ candidate, task, home }: TestedCandidate, tools: VerifyTools): string {
  if (home) return candidate.id
  const { target, framework, container, helpers, imports, code, name, grownFrom } = candidate
  const tokens = tools.language(task.target.language).tokens(code)
  const header = container?.header.replace(container.name, '') ?? ''
  const around = [header, container?.members ?? [], helpers, imports]
  return JSON.stringify([target, framework, around, grownFrom ?? '', normalise(tokens, name)])
}

async function killsOfAll(
  candidates: TestedCandidate[],
  baselines: ReadonlyMap<string, Baseline>,
  tools: VerifyTools,
): Promise<Map<string, Kills>> {
  const groups = groupBy(candidates, ({ candidate }) => `${candidate.target}\0${candidate.framework}`)
  const found = await mapLimit([...groups.values()].flatMap(inJobs), tools.parallel, async group => {
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

/** True when an assertion failed because the function did something else. */
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

/** `throwing` are the ids of the tests that are run under the mutant that only raises; absent: all of them. */
async function killsOf(
  group: TestedCandidate[],
  { instrumented, mutants }: Baseline,
  tools: VerifyTools,
  throwing?: string[],
): Promise<Kill[]> {
  if (!instrumented) return []
  const { file } = instrumented
  const only = Object.fromEntries(mutants.map(({ id, line }) => [id, askedAt(group, file, line)]))
  const all = throwing ? { ...only, [throwingMutantId]: throwing } : only
  return runUnder(instrumented, all, group, tools)
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
  const { candidates, files, roots, start } = plan
  const place = { candidates, files, watch: instrumented.file, roots, start }
  return runUnderMutants({ ...place, instrumented, only }, framework, tools)
}

/** Tests that run the line; all if none does, since a statement over several lines is reported on only one of them. */
function askedAt(group: TestedCandidate[], file: string, line: number): string[] {
  const running = group.filter(test => linesIn(test, file).includes(line))
  return (running.length > 0 ? running : group).map(({ candidate }) => candidate.id)
}

/** A test, and a changed function that it was not written for but whose changed lines it runs. */
export interface Pair {
  test: TestedCandidate
  task: TestTask
}

/** Each pair's test with what it shows about the function: it runs under its mutants as under those of its own. */
export async function measureElsewhere(
  pairs: readonly Pair[],
  baselines: ReadonlyMap<string, Baseline>,
  tools: VerifyTools,
): Promise<{ test: TestedCandidate; shown: Elsewhere }[]> {
  const groups = groupBy([...pairs], ({ test: { candidate, task }, task: { target } }) =>
    JSON.stringify([target.id, candidate.framework, task.target.language, task.access.start?.folder ?? '']),
  )
  const found = await mapLimit([...groups.values()].flatMap(inJobs), tools.parallel, async group => {
    const baseline = baselines.get(group[0]?.task.target.id ?? '')
    if (!baseline) return []
    const alike = groupBy(group, ({ test }) => bodyOf(test, tools))
    const asked = [...alike.values()].flatMap(([first]) => first?.test ?? [])
    const kills = groupBy(await killsOf(asked, baseline, tools, []), kill => kill.candidate)
    return [...alike.values()].flatMap(same =>
      same.map(({ test, task }) => ({
        test,
        shown: { task, ...readElsewhere(kills.get(same[0]?.test.candidate.id ?? '') ?? []) },
      })),
    )
  })
  return found.flat()
}

const readElsewhere = (kills: Kill[]): Pick<Elsewhere, 'kills' | 'asserts'> => ({
  kills: kills.filter(kill => kill.outcome !== 'passed').map(kill => kill.mutant),
  asserts: kills.filter(assertsResult).map(kill => kill.mutant),
})

const inJobs = <T>(group: T[]): T[][] =>
  Array.from({ length: Math.ceil(group.length / MAX_TESTS_PER_JOB) }, (_, n) =>
    group.slice(n * MAX_TESTS_PER_JOB, (n + 1) * MAX_TESTS_PER_JOB),
  )
