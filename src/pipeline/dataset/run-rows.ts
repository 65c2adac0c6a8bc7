// Rows of a training set -> what each of their tests does when it runs on the code of its prompt. Prints nothing.
import { extractRow, filesOf } from '../../core/compare/unit.js'
import { batchesOf, type RowUnit } from '../../core/dataset/units.js'
import type { Tried, TriedTest } from '../../core/dataset/row-results.js'
import { UserError } from '../../core/model/errors.js'
import type { RunResult } from '../../core/model/run.js'
import { mapLimit } from '../../core/lists.js'
import { entersTarget } from '../../core/verify/credit.js'
import { planRun, runCandidates } from '../verify/runs.js'
import { openUnitTools, type CompareTools, type UnitTools } from '../compare/unit-tools.js'

const plain = { tree: 'head', seed: 0 } as const

/** A unit with its tests extracted. Units with the same `key` can share a process. */
type ExtractedUnit = Awaited<ReturnType<typeof extractUnit>>

/** What running showed, by unit. Throws UserError where a language of the rows cannot run here. */
export async function runUnits(units: RowUnit[], tools: CompareTools): Promise<Map<RowUnit, Tried>> {
  const unitTools = await openUnitTools(tools)
  await checkToolchains(units, unitTools)
  const extracted = await mapLimit(units, tools.parallel, unit => extractUnit(unit, unitTools, tools))
  const results = new Map<string, RunResult>()
  const batches = batchesOf(extracted.filter(work => work.tests.length > 0))
  let done = 0
  await mapLimit(batches, tools.parallel, async batch => {
    for (const result of await runBatch(batch, unitTools, tools)) results.set(result.candidate, result)
    tools.log(`${++done} of ${batches.length} batches`)
  })
  const doubtful = extracted.filter(work =>
    work.tests.some(({ candidate }) => isDoubtful(results.get(candidate.id))),
  )
  await mapLimit(doubtful, tools.parallel, async work => {
    const own = { ...tools, session: unitTools.over(work.files), parallel: 1 }
    for (const [id, result] of await runCandidates(work.tests, plain, own)) results.set(id, result)
  })
  return new Map(extracted.map(work => [work.unit, triedOf(work, results)]))
}

async function checkToolchains(units: RowUnit[], unitTools: UnitTools): Promise<void> {
  for (const name of new Set(units.map(({ unit }) => unit.language.toolchain))) {
    const reason = await unitTools.session.lacks(name)
    if (reason !== null) throw new UserError(reason)
  }
}

async function extractUnit(rowUnit: RowUnit, unitTools: UnitTools, tools: CompareTools) {
  const { unit } = rowUnit
  const framework = await unitTools.runner(unit)
  const tasks = unitTools.tasks(unit, framework)
  const [row] = unit.rows
  const { candidates, rejections } = row
    ? extractRow(row, [...tasks.values()], unit.language)
    : { candidates: [], rejections: [] }
  const tests = candidates.flatMap(candidate => {
    const task = tasks.get(candidate.target)
    return task ? [{ candidate, task }] : []
  })
  const files = filesOf(unit, tools.project)
  const reachableClasses = Object.entries(files).filter(([path]) => path !== unit.path)
  const key = JSON.stringify([unit.language.name, framework, reachableClasses])
  return { unit: rowUnit, framework, key, files, tests, rejections }
}

/** Runs the tests of many rows in one process, each in a file of its own beside the modules of all. */
async function runBatch(
  batch: ExtractedUnit[],
  unitTools: UnitTools,
  tools: CompareTools,
): Promise<RunResult[]> {
  const [first] = batch
  if (!first) return []
  const framework = tools.framework(first.framework)
  const plan = planRun(
    batch.flatMap(work => work.tests),
    plain,
    first.unit.unit.language,
    framework,
  )
  const files = Object.assign({}, ...batch.map(work => work.files)) as Record<string, string>
  const fileOf = new Map(
    batch.flatMap(work => work.tests.map(({ candidate, task }) => [candidate.id, task.target.file] as const)),
  )
  const also = [...new Set(fileOf.values())].filter(file => file !== plan.watch)
  const outcome = await unitTools.over(files).run(framework.trial({ ...plan, also }))
  return framework.read(outcome, plan.files).map(result => {
    const file = fileOf.get(result.candidate) ?? plan.watch
    return file === plan.watch ? result : { ...result, lines: result.elsewhere?.[file] ?? [] }
  })
}

/** A failure in a shared process counts only when the test fails alone too; an endless test is endless anywhere. */
const isDoubtful = (result: RunResult | undefined): boolean =>
  result === undefined || result.outcome === 'failed' || result.outcome === 'broken'

function triedOf({ tests: all, rejections }: ExtractedUnit, results: Map<string, RunResult>): Tried {
  const ran = all.map(({ candidate, task }) => {
    const result = results.get(candidate.id)
    const isLost =
      result?.outcome === 'passed' && candidate.unnamed && !entersTarget({ task, results: [result] })
    return isLost ? offTarget(candidate.name) : ranTest(candidate, result)
  })
  const last = new Map(all.map(({ candidate }) => [scopeOf(candidate), candidate]))
  const tests = all.map(({ candidate }, at): TriedTest => {
    const own = ran[at] as TriedTest
    const shadowed = candidate.id !== last.get(scopeOf(candidate))?.id
    return shadowed ? { ...own, outcome: 'refused', reason: 'shadowed' } : own
  })
  const whole =
    rejections.length === 1 && tests.length === 0 && rejections[0]?.name === 'reply' ? rejections[0] : null
  if (whole) return { tests: [], none: whole.detail || whole.reason }
  return { tests: [...tests, ...rejections.map(rejection => rejectedTest(rejection, tests))], none: null }
}

/** Python keeps the last of two methods of one name; other candidates have scopes of their own. */
function scopeOf(candidate: ExtractedUnit['tests'][number]['candidate']): string {
  const { name, container, id, code } = candidate
  return /^\s*(?:@.*\n\s*)*(?:async\s+)?def\s/.test(code) ? JSON.stringify([container?.name ?? '', name]) : id
}

/** For a test that passes but neither names the function nor runs any of it. */
const offTarget = (name: string): TriedTest => ({
  ...{ name, outcome: 'refused', reason: 'does-not-call-target', detail: '', expected: null, actual: null },
})

function ranTest({ name }: { name: string }, result: RunResult | undefined): TriedTest {
  const { outcome = 'broken', expected = null, actual = null, detail = '', unsafe } = result ?? {}
  if (unsafe !== undefined)
    return { name, outcome: 'unsafe', reason: null, detail: unsafe, expected: null, actual: null }
  const word = outcome === 'broken' ? 'failed' : outcome
  return { name, outcome: word, reason: null, detail, expected, actual }
}

/** A duplicate of a test that failed has its result. */
function rejectedTest(
  { name, reason, detail }: ExtractedUnit['rejections'][number],
  tests: TriedTest[],
): TriedTest {
  const of = reason === 'duplicate' ? /^the same as (.+)$/.exec(detail)?.[1] : undefined
  const twin = tests.find(test => test.name === of)
  if (twin && (twin.outcome === 'failed' || twin.outcome === 'timed-out')) return { ...twin, name }
  return { name, outcome: 'refused', reason, detail, expected: null, actual: null }
}
