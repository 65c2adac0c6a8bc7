// Which mutants of a target the project's own tests notice: the fastest tests first, the others only where these notice nothing.
import { outOfTime, type ReachingTest, type TargetBaseline } from '../../core/baseline/facts.js'
import { placeOfMutant, throwingMutantId } from '../../core/verify/measure.js'
import { groupBy } from '../../core/lists.js'
import type { Kill, Mutant } from '../../core/model/run.js'
import type { TestTask } from '../../core/model/target.js'
import { placeOf } from '../verify/place.js'
import type { AskedMutants, OwnTestsTools } from './tools.js'

/** How many tests run under a mutant at first, and at most. */
const FIRST = 3
const MOST = 40
/** Seconds that have to be left for another job. */
export const LEAST = 3
const TOO_MANY = `the ${MOST} tests that were tried notice none of them, and more tests run these lines`

type Noticed = Pick<TargetBaseline, 'asked' | 'mutants' | 'noticedBy' | 'survivors' | 'whyNoMutants'>

/** Runs tests that run the mutant's line. If some did not run in time, the mutant is neither noticed nor a survivor. */
export async function noticedMutants(
  task: TestTask,
  { mutants, instrumented }: AskedMutants,
  tests: readonly ReachingTest[],
  tools: KillTools,
): Promise<Noticed> {
  const asked = mutants.filter(({ id }) => id !== throwingMutantId)
  if (!instrumented || asked.length === 0) return { asked: [], mutants: null, noticedBy: {}, survivors: [] }
  const answers = new Answers(tests.length === 0 ? asked : [])
  let why: string | null = null
  const askedOf = (line: number): readonly ReachingTest[] => {
    const running = tests.filter(({ lines }) => lines.includes(line))
    return running.length > 0 ? running : tests
  }
  for (const [from, to] of [
    [0, FIRST],
    [FIRST, MOST],
  ] as const) {
    const open = asked
      .filter(({ id }) => !answers.noticedBy.has(id))
      .map(({ id, line }) => ({ id, all: askedOf(line), some: askedOf(line).slice(from, to) }))
    const wanted = open.filter(({ some }) => some.length > 0)
    if (wanted.length === 0) break
    if (tools.left() < LEAST) {
      why ??= outOfTime
      break
    }
    const told = await runKills(task, { instrumented, wanted, tests }, tools)
    why ??= told.why
    answers.take(told.kills, wanted, to)
  }
  const counted = asked.filter(({ id }) => answers.known.has(id))
  const { noticedBy } = answers
  return counted.length > 0
    ? noticedOf({ asked, counted, noticedBy }, sourceOf(task, tools))
    : { asked: [], mutants: null, noticedBy: {}, survivors: [], whyNoMutants: why ?? TOO_MANY }
}

/** Which mutants have an answer: a test notices it, or all tests that run it reported that they do not. */
class Answers {
  readonly known: Set<string>
  readonly noticedBy = new Map<string, string[]>()
  /** Mutants for which some test reported nothing. */
  private readonly untold = new Set<string>()

  constructor(known: readonly Mutant[]) {
    this.known = new Set(known.map(({ id }) => id))
  }

  /** `kills` of the tests up to number `to`. */
  take(kills: readonly Kill[], wanted: readonly Wanted[], to: number): void {
    for (const { mutant, candidate, outcome } of kills)
      if (outcome !== 'passed') this.noticedBy.set(mutant, [...(this.noticedBy.get(mutant) ?? []), candidate])
    const byMutant = groupBy(kills, ({ mutant }) => mutant)
    for (const { id, all, some } of wanted) {
      if ((byMutant.get(id)?.length ?? 0) < some.length) this.untold.add(id)
      if (this.noticedBy.has(id) || (!this.untold.has(id) && all.length <= to)) this.known.add(id)
    }
  }
}

const sourceOf = ({ target }: TestTask, { head }: Pick<OwnTestsTools, 'head'>): string =>
  head.read(target.file) ?? ''

interface Answered {
  asked: readonly Mutant[]
  /** Those whose answer is known. */
  counted: readonly Mutant[]
  noticedBy: ReadonlyMap<string, string[]>
}

/** `source` is the text that the mutants change. */
function noticedOf({ asked, counted, noticedBy }: Answered, source: string): Noticed {
  return {
    asked: asked.map(mutant => ({ mutant, place: placeOfMutant(source, mutant) })),
    mutants: { total: asked.length, killed: noticedBy.size },
    noticedBy: Object.fromEntries(noticedBy),
    survivors: counted.flatMap(({ id }) => (noticedBy.has(id) ? [] : [id])),
  }
}

/** A mutant with all tests that run its line, and those to run now. */
interface Wanted {
  id: string
  all: readonly ReachingTest[]
  some: readonly ReachingTest[]
}

interface Asking {
  instrumented: NonNullable<AskedMutants['instrumented']>
  wanted: { id: string; some: readonly ReachingTest[] }[]
  tests: readonly ReachingTest[]
}

type KillTools = OwnTestsTools & { left(): number }

/** The outcomes of tests under each of the mutants that are wanted. */
export const killsBy = async (...given: Parameters<typeof runKills>): Promise<Kill[]> =>
  (await runKills(...given)).kills

/** `why` says why pairs are missing; null if none is, or if the reason is unknown. */
async function runKills(
  task: TestTask,
  { instrumented, wanted, tests }: Asking,
  { session, framework, head, left }: KillTools,
): Promise<{ kills: Kill[]; why: string | null }> {
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
  const outcome = await session.run(job)
  const kills = runner.readKills(outcome) ?? []
  const pairs = wanted.reduce((sum, { some }) => sum + some.length, 0)
  return { kills, why: kills.length < pairs ? (runner.whyNoKills?.(outcome) ?? null) : null }
}

/** Leaves out mutants that no test runs under. */
function onlyThose(instrumented: Asking['instrumented'], ids: ReadonlySet<string>): Asking['instrumented'] {
  return instrumented.kind === 'switch'
    ? { ...instrumented, ids: instrumented.ids.filter(id => ids.has(id)) }
    : { ...instrumented, mutants: instrumented.mutants.filter(({ id }) => ids.has(id)) }
}
