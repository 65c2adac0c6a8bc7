// Tests that ran -> a row for each: judged for every changed function whose changed lines it runs, beside all others.
import { groupBy, mapLimit } from '../../core/lists.js'
import type { TestTask } from '../../core/model/target.js'
import type { JudgedCandidate, TestedCandidate } from '../../core/verify/gates.js'
import { joinDecisions, type FileTarget, type FileTest } from '../../core/verify/test-files.js'
import { measureBaseline, type Baseline } from '../baseline.js'
import type { VerifyTools } from '../verify/runs.js'
import { measureKills } from '../verify/kills.js'
import { strengthen } from '../verify/strengthens.js'
import type { RunTest } from './run-files.js'

/** Tests judged for each changed function whose changed lines they run. */
export interface Judged {
  /** By id of the test. */
  pairs: ReadonlyMap<string, JudgedCandidate[]>
  baselines: ReadonlyMap<string, Baseline>
}

export async function judgePairs(
  tests: readonly RunTest[],
  tasks: readonly TestTask[],
  tools: VerifyTools,
): Promise<Judged> {
  const measured = await mapLimit([...tasks], tools.parallel, async task => {
    return [task.target.id, await measureBaseline({ ...task, related: [] }, tools)] as const
  })
  const baselines = new Map(measured)
  const pairs = tests.flatMap(test => (isPassing(test) ? pairsOf(test) : []))
  const asked = new Map(pairs.map(({ id, tested }) => [tested.candidate.id, id]))
  const withKills = await measureKills(
    pairs.map(({ tested }) => tested),
    baselines,
    tools,
  )
  const judged = [...groupBy(withKills, ({ candidate }) => candidate.target)].flatMap(([id, group]) => {
    if (!baselines.has(id)) return []
    const { surviving, rejected } = strengthen(group, { baselines, earlier: [], most: tools.mostPerTarget })
    return [...surviving.map(test => ({ ...test, decision: null })), ...rejected]
  })
  return { pairs: groupBy(judged, ({ candidate }) => asked.get(candidate.id) ?? ''), baselines }
}

const isPassing = ({ tested, isSkipped }: RunTest): boolean => !isSkipped && tested.decision === null

function pairsOf({ tested, reached, lines, onBase }: RunTest): { id: string; tested: TestedCandidate }[] {
  const { candidate, results } = tested
  return reached.map(task => {
    const { id } = task.target
    const own = { ...candidate, id: `${candidate.id}#${id}`, target: id }
    const run = results.map(result => ({ ...result, candidate: own.id, lines: lines.get(id) ?? [] }))
    return {
      id: candidate.id,
      tested: { ...tested, candidate: own, task, results: run, onBase, through: [id] },
    }
  })
}

export function rowOf(test: RunTest, { pairs, baselines }: Judged): FileTest {
  const { tested, home, name, onBase, reached } = test
  const own = pairs.get(tested.candidate.id) ?? []
  const noticed = own.flatMap(({ candidate: { target }, kills }) => {
    const known = new Set(baselines.get(target)?.mutants.map(({ id }) => id))
    return kills.flatMap(mutant => (known.has(mutant) ? [{ target, mutant }] : []))
  })
  const { expected = null, actual = null } = tested.decision ?? {}
  return {
    ...{ file: home.path, name, ...verdictOf(test, own), expected, actual },
    targets: reached.map(({ target: { id } }) => id),
    ...{ mutantsNoticed: noticed.length, noticed, onBase },
    milliseconds: Math.round(tested.results[0]?.milliseconds ?? 0),
  }
}

function verdictOf(
  { tested: { decision }, lines, isEdited, isSkipped }: RunTest,
  judged: JudgedCandidate[],
): Pick<FileTest, 'verdict' | 'reason' | 'detail'> {
  if (isSkipped || (decision?.reason === 'broken' && SKIPPED.test(decision.detail)))
    return { verdict: 'skipped', reason: null, detail: decision?.detail ?? 'skipped' }
  if (decision) return { verdict: decision.verdict, reason: decision.reason, detail: decision.detail }
  const runsFunction = [...lines.values()].some(({ length }) => length > 0)
  return joinDecisions(judged, { runsFunction, isEdited })
}

/** What a runner says of a case that it skips, or that is expected to fail. */
const SKIPPED = /^(?:skipped|expected to fail|the runner skipped it)\b/

export function targetOf(id: string, { pairs, baselines }: Judged): FileTarget {
  const baseline = baselines.get(id)
  if (!baseline?.instrumented) return { id, mutants: null, survivors: [] }
  const own = [...pairs.values()].flat().filter(({ candidate }) => candidate.target === id)
  const kills = new Set(own.flatMap(test => test.kills))
  const survivors = baseline.mutants.filter(mutant => !kills.has(mutant.id))
  const total = baseline.mutants.length
  return {
    id,
    mutants: { total, noticed: total - survivors.length },
    survivors: survivors.map(({ line, was, now }) => ({ line, was, now })),
  }
}
