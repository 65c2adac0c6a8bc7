// Tests that the pull request adds or edits -> those that are unsteady or do not notice what the function returns.
import type { ReachingTest } from '../../core/baseline/facts.js'
import { testId } from '../../core/baseline/own-tests.js'
import type { BlindTests } from '../../core/baseline/weak-tests.js'
import { groupBy } from '../../core/lists.js'
import type { Candidate } from '../../core/model/candidate.js'
import type { OwnTestRun } from '../../core/model/own-tests.js'
import type { Instrumented, Kill, RunResult } from '../../core/model/run.js'
import type { TestTask } from '../../core/model/target.js'
import { untested, type RunnableCandidate } from '../../core/verify/gates.js'
import { idsOf, throwingMutantId } from '../../core/verify/measure.js'
import { noticesNone } from '../../core/verify/variants.js'
import { placeOf } from '../verify/place.js'
import { runCandidates } from '../verify/runs.js'
import { killsBy, LEAST } from './kills.js'
import type { GroupRecording } from './record.js'
import type { AskedMutants, OwnTestsTools } from './tools.js'

type Tools = OwnTestsTools & { left(): number }

/** The most new tests that are checked, of one group or one function. */
const MOST = 40
/** Seeds of runs in another order, at another time, with other random values. */
const VARIED = [1, 2]

/**
 * Ids of new tests that pass as they are and fail, twice, in a varied run. Tests that fail their plain run are ignored.
 */
export async function unsteadyTests(
  { group, head: [runs = []] }: GroupRecording,
  isEdited: (run: OwnTestRun) => boolean,
  tools: Tools,
): Promise<string[]> {
  const [task] = group.tasks
  const cases = groupBy(
    runs.filter(({ name }) => name !== null),
    run => testId(run),
  )
  const asked = [...cases.values()]
    .filter(own => own.every(run => run.outcome === 'passed' && isEdited(run)))
    .flatMap(([first]) => (first && task ? [candidateOf(first, task, tools)] : []))
    .slice(0, MOST)
  if (asked.length === 0 || tools.left() < LEAST) return []
  const run = async (seed: number, some: readonly RunnableCandidate[]) =>
    some.length === 0 ? new Map<string, RunResult>() : runCandidates(some, { tree: 'head', seed }, tools)
  const plain = await run(0, asked)
  const passing = asked.filter(({ candidate }) => plain.get(candidate.id)?.outcome === 'passed')
  const failing: string[] = []
  for (const seed of VARIED) {
    if (tools.left() < LEAST) break
    const isFailing = (found: ReadonlyMap<string, RunResult>) => (test: RunnableCandidate) =>
      found.get(test.candidate.id)?.outcome === 'failed'
    const doubtful = passing.filter(isFailing(await run(seed, passing)))
    const again = await run(seed, doubtful)
    failing.push(...doubtful.filter(isFailing(again)).map(({ candidate }) => candidate.id))
  }
  return [...new Set(failing)]
}

/** The test in its own file, unchanged. */
function candidateOf({ file, name }: OwnTestRun, task: TestTask, { head }: OwnTestsTools): RunnableCandidate {
  const id = testId({ file, name })
  const candidate: Candidate = {
    ...{ id, target: task.target.id, writer: '', name: name ?? '', code: '', draft: '' },
    ...{ container: null, imports: [], helpers: [], framework: task.target.framework },
    ...{ fixes: [], observed: false },
  }
  return untested(candidate, task, { path: file, content: head.read(file) ?? '', ...placeOf([{ task }]) })
}

/** Which new tests of one function pass although it is broken; those in `noticing` need not be run. */
export async function blindTests(
  task: TestTask,
  { instrumented, throwingMutant = false, variants = null }: AskedMutants,
  { tests, noticing }: { tests: readonly ReachingTest[]; noticing: ReadonlySet<string> },
  tools: Tools,
): Promise<BlindTests> {
  const known = { reaching: tests.map(idOf), noticing: tests.map(idOf).filter(id => noticing.has(id)) }
  const asked = tests.filter(({ id }) => !noticing.has(id)).slice(0, MOST)
  const nothing = { ...known, asked: [], whenBroken: [], whatever: [] }
  if (asked.length === 0 || !instrumented || !throwingMutant || tools.left() < LEAST) return nothing
  const run = (what: Instrumented, ids: readonly string[], some: readonly ReachingTest[]): Promise<Kill[]> =>
    killsBy(task, { instrumented: what, wanted: ids.map(id => ({ id, some })), tests: some }, tools)
  const kills = groupBy(await run(instrumented, [throwingMutantId], asked), ({ candidate }) => candidate)
  const whenBroken = asked.filter(({ id }) => kills.get(id)?.every(({ outcome }) => outcome === 'passed'))
  const others = asked.filter(test => kills.has(test.id) && !whenBroken.includes(test))
  const ids = variants ? idsOf(variants) : []
  const left = others.length > 0 && ids.length > 0 && tools.left() >= LEAST
  const found = variants && left ? await run(variants, ids, others) : []
  const whatever = others.filter(({ id }) => {
    const own = found.filter(({ candidate }) => candidate === id)
    return own.length > 0 && noticesNone(own, ids)
  })
  return {
    ...{ ...known, asked: [...kills.keys()] },
    ...{ whenBroken: whenBroken.map(idOf), whatever: whatever.map(idOf) },
  }
}

const idOf = ({ id }: ReachingTest): string => id
