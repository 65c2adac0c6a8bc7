// Functions and the models that write tests for them -> training rows of the kept tests, one function at a time. Prints nothing.
import { type Source, taughtPair, taughtRow } from '../../core/dataset/training-row.js'
import { ServiceError } from '../../core/model/errors.js'
import { mapLimit } from '../../core/lists.js'
import { sumDollars } from '../../core/report/assemble.js'
import { promptOf } from '../generate.js'
import {
  taskForFunction,
  overBudget,
  generateFor,
  type WantedFunction,
  type LiveReplies,
  type LiveModels,
} from '../compare/live.js'
import { verifyUnit } from '../compare/unit.js'
import { openUnitTools, type CompareTools, type UnitTools } from '../compare/unit-tools.js'

/** The result of one function with one teacher. */
export interface TeacherResult {
  teacher: string
  target: string
  /** Equal for equal texts of the module. */
  version: string
  written: number
  kept: number
  usd: number | null
  /** Lines of JSON; null where nothing was kept. */
  row: string | null
  pair: string | null
  reason: string | null
}

export interface GenerateRowsInput {
  functions: WantedFunction[]
  /** Models that are asked for each function, and what all requests are paid from; null where none is. */
  teachers: Pick<LiveModels, 'writers' | 'budget'> | null
  /** Tests that exist already: recorded replies, or tests that people wrote. */
  recorded: LiveReplies['rows']
  /** Facts about where the functions come from. */
  about: Pick<Source, 'repository' | 'licence'>
  /** True for what an earlier run has done. */
  isDone(teacher: string, target: string, version: string): boolean
  /** Called once for each function and teacher, as soon as it is known. */
  onResult(result: TeacherResult): void
}

const versionOf = (source: string, hash: (text: string) => string): string => hash(source).slice(0, 16)

/**
 * Throws ServiceError as soon as a teacher fails, and UserError where tests cannot run or a key is wrong. Earlier results have
 * been reported by then.
 */
export async function generateRows(asked: GenerateRowsInput, tools: CompareTools): Promise<void> {
  const unitTools = await openUnitTools(tools)
  const { teachers } = asked
  const writers = teachers?.writers ?? []
  const parallel = Math.min(tools.parallel, ...writers.map(writer => writer.parallel))
  await mapLimit(asked.functions, parallel, async wanted => {
    const target = `${wanted.path}::${wanted.name}`
    const version = versionOf(wanted.source, tools.hash)
    const own = asked.recorded.filter(({ row, path }) => path === wanted.path && isAbout(row, wanted))
    for (const teacher of new Set(own.map(({ row }) => row.system))) {
      if (asked.isDone(teacher, target, version)) continue
      const rows = own.filter(({ row }) => row.system === teacher)
      asked.onResult(await judge({ teacher, wanted, rows, usd: null, reason: null }, asked, unitTools, tools))
    }
    for (const writer of writers) {
      const { name } = writer.model
      if (!teachers || asked.isDone(name, target, version)) continue
      const live = await generateFor(
        { writers: [writer], explorer: false, human: false, budget: teachers.budget },
        [wanted],
        tools,
      )
      const reason = live.failed[0]?.reason ?? null
      if (reason !== null && reason !== overBudget) throw new ServiceError(reason)
      const usd = live.usd.get(name) ?? null
      asked.onResult(
        await judge({ teacher: name, wanted, rows: live.rows, usd, reason }, asked, unitTools, tools),
      )
    }
  })
}

const isAbout = (row: LiveReplies['rows'][number]['row'], { name }: WantedFunction): boolean =>
  row.function === null || row.function === name || name.startsWith(`${row.function}.`)

/** What one teacher wrote for one function; `reason` says why it wrote nothing. */
interface TeacherReplies {
  teacher: string
  wanted: WantedFunction
  rows: LiveReplies['rows']
  usd: number | null
  reason: string | null
}

async function judge(
  { teacher, wanted, rows, usd, reason }: TeacherReplies,
  { about }: GenerateRowsInput,
  unitTools: UnitTools,
  tools: CompareTools,
): Promise<TeacherResult> {
  const { language, path, source } = wanted
  const target = `${path}::${wanted.name}`
  const base = { teacher, target, version: versionOf(source, tools.hash), usd, reason }
  if (rows.length === 0) return { ...base, written: 0, kept: 0, row: null, pair: null }
  const named = rows.map(({ row }) => ({ ...row, function: wanted.name }))
  const unit = { system: teacher, language, path, source, rows: named }
  const verified = await verifyUnit(unit, unitTools, tools, false)
  const tests = verified.written.map(({ test }) => test).filter(test => test.target === target)
  const kept = tests.filter(test => test.verdict === 'kept')
  const [file] = verified.files
  const wrong = tests.some(test => test.reason === 'wrong-expectation' || test.dropped.length > 0)
  const counts = { ...base, written: tests.length, kept: kept.length }
  if (kept.length === 0 || !file)
    return {
      ...counts,
      row: null,
      pair: null,
      reason: reason ?? tests[0]?.reason ?? 'no test of it was found',
    }
  const { task } = await taskForFunction(teacher, wanted, unitTools)
  const prompt = promptOf(task, tools)
  const evidence = kept.map(test => ({ test: test.name, mutantsKilled: test.evidence.mutantsKilled.length }))
  const from: Source = { teacher, path, source, target, ...about, usd, evidence }
  const reply = named.length === 1 && named[0]?.kind === 'reply' ? named[0].text : null
  return {
    ...counts,
    row: taughtRow(prompt, language.name, file.content, from),
    pair:
      wrong && reply !== null
        ? taughtPair(prompt, language.name, { content: file.content, rejected: reply }, from)
        : null,
  }
}

/** What all functions came to together; `usd` is null where a price is unknown. */
export function sumResults(all: readonly Omit<TeacherResult, 'row' | 'pair'>[]) {
  const sum = (count: (result: (typeof all)[number]) => number): number =>
    all.reduce((total, result) => total + count(result), 0)
  return {
    rows: sum(result => (result.kept > 0 ? 1 : 0)),
    functions: all.length,
    written: sum(result => result.written),
    kept: sum(result => result.kept),
    usd: sumDollars(all.map(result => result.usd)),
  }
}
