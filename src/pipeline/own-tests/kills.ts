// Which mutants of a target the project's own tests notice: the fastest tests first, the others only where these notice nothing.
import type { ReachingTest, TargetBaseline } from '../../core/baseline/facts.js'
import { placeOfMutant, throwingMutantId } from '../../core/verify/measure.js'
import { groupBy } from '../../core/lists.js'
import type { Kill, Mutant } from '../../core/model/run.js'
import type { TestTask } from '../../core/model/target.js'
import { placeOf } from '../verify/place.js'
import type { AskedMutants, OwnTestsTools } from './tools.js'

/** Tests that are asked about a mutant at first, and at most. */
const FIRST = 3
const MOST = 40
/** Seconds that have to be left for another job. */
export const LEAST = 3

type Noticed = Pick<TargetBaseline, 'asked' | 'mutants' | 'noticedBy' | 'survivors'>

/** Only tests that run the mutant's line are asked; what could not be asked in time is in neither list. */
export async function noticedMutants(
  task: TestTask,
  { mutants, instrumented }: AskedMutants,
  tests: readonly ReachingTest[],
  tools: OwnTestsTools & { left(): number },
): Promise<Noticed> {
  const asked = mutants.filter(({ id }) => id !== throwingMutantId)
  if (!instrumented || asked.length === 0) return { asked: [], mutants: null, noticedBy: {}, survivors: [] }
  const noticedBy = new Map<string, string[]>()
  const answered = new Set(tests.length === 0 ? asked.map(({ id }) => id) : [])
  const askedOf = (line: number): readonly ReachingTest[] => {
    const running = tests.filter(({ lines }) => lines.includes(line))
    return running.length > 0 ? running : tests
  }
  for (const [from, to] of [
    [0, FIRST],
    [FIRST, MOST],
  ] as const) {
    const open = asked
      .filter(({ id }) => !noticedBy.has(id))
      .map(({ id, line }) => ({ id, all: askedOf(line), some: askedOf(line).slice(from, to) }))
    for (const { id, all, some } of open) if (some.length === 0 && all.length <= from) answered.add(id)
    const wanted = open.filter(({ some }) => some.length > 0)
    if (wanted.length === 0 || tools.left() < LEAST) break
    const kills = await killsBy(task, { instrumented, wanted, tests }, tools)
    for (const { mutant, candidate, outcome } of kills)
      if (outcome !== 'passed') noticedBy.set(mutant, [...(noticedBy.get(mutant) ?? []), candidate])
    const told = groupBy(kills, ({ mutant }) => mutant)
    for (const { id, all, some } of wanted)
      if (noticedBy.has(id) || ((told.get(id)?.length ?? 0) >= some.length && all.length <= to))
        answered.add(id)
      else answered.delete(id)
  }
  const counted = asked.filter(({ id }) => answered.has(id))
  return noticedOf(counted, noticedBy, sourceOf(task, tools))
}

const sourceOf = ({ target }: TestTask, { head }: Pick<OwnTestsTools, 'head'>): string =>
  head.read(target.file) ?? ''

/** `counted` are mutants whose answer is known, `source` is the text that they change. */
function noticedOf(
  counted: readonly Mutant[],
  noticedBy: ReadonlyMap<string, string[]>,
  source: string,
): Noticed {
  return {
    asked: counted.map(mutant => ({ mutant, place: placeOfMutant(source, mutant) })),
    mutants: counted.length === 0 ? null : { total: counted.length, killed: noticedBy.size },
    noticedBy: Object.fromEntries(noticedBy),
    survivors: counted.flatMap(({ id }) => (noticedBy.has(id) ? [] : [id])),
  }
}

interface Asking {
  instrumented: NonNullable<AskedMutants['instrumented']>
  wanted: { id: string; some: readonly ReachingTest[] }[]
  tests: readonly ReachingTest[]
}

/** The outcomes of tests under each of the mutants that are wanted. */
export async function killsBy(
  task: TestTask,
  { instrumented, wanted, tests }: Asking,
  { session, framework, head, left }: OwnTestsTools & { left(): number },
): Promise<Kill[]> {
  const ids = new Set(wanted.flatMap(({ some }) => some.map(({ id }) => id)))
  const files = tests
    .filter(({ id }) => ids.has(id))
    .map(({ id, file, name }) => ({ path: file, content: head.read(file) ?? '', candidate: id, name }))
  const runner = framework(task.target.framework)
  const job = runner.killJob({
    ...{ candidates: [], files, watch: task.target.file, ...placeOf([{ task }]) },
    instrumented: onlyThose(instrumented, new Set(wanted.map(({ id }) => id))),
    only: Object.fromEntries(wanted.map(({ id, some }) => [id, some.map(test => test.id)])),
    seconds: left(),
  })
  return runner.readKills(await session.run(job)) ?? []
}

/** Mutants that nobody asks about are not switched on. */
function onlyThose(instrumented: Asking['instrumented'], ids: ReadonlySet<string>): Asking['instrumented'] {
  return instrumented.kind === 'switch'
    ? { ...instrumented, ids: instrumented.ids.filter(id => ids.has(id)) }
    : { ...instrumented, mutants: instrumented.mutants.filter(({ id }) => ids.has(id)) }
}
