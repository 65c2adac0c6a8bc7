// Functions and who writes tests for them -> training rows of what was kept, one function at a time. Prints nothing.
import type { Joined } from '../../core/compare/join.js'
import type { Row } from '../../core/compare/rows.js'
import { type Source, taughtPair, taughtRow } from '../../core/dataset/training-row.js'
import { ServiceError } from '../../core/model/errors.js'
import { mapLimit } from '../../core/lists.js'
import { renderPrompt, type Recipe } from '../../core/prompt/prompt.js'
import type { Budget } from '../../core/budget/budget.js'
import type { Writer } from '../generate.js'
import { openWorkbench, type Workbench } from '../compare/workbench.js'
import type { CompareTools } from '../compare/tools.js'
import { openAim, type Aimed, overBudget, writeLive } from '../compare/live.js'
import { wordingOf } from '../rounds.js'
import { proveUnit } from '../compare/unit.js'

/** What one function came to with one teacher. */
export interface Taught {
  teacher: string
  target: string
  /** The same for the same text of the module. */
  version: string
  written: number
  kept: number
  usd: number | null
  /** Lines of JSON; null where nothing was kept. */
  row: string | null
  pair: string | null
  reason: string | null
}

export interface TeachAsked {
  aims: Aimed[]
  teachers: Writer[]
  /** Tests that are there already, by target: recorded replies, or what people wrote. */
  recorded: Joined[]
  recipe: Recipe
  /** What all requests are paid from. */
  budget: Budget
  /** Facts about where the functions come from. */
  about: Pick<Source, 'repository' | 'licence'>
  /** True for what an earlier run did already. */
  isDone(teacher: string, target: string, version: string): boolean
  /** Called once for each function and teacher, as soon as it is known. */
  tell(taught: Taught): void
}

const versionOf = (source: string, hash: (text: string) => string): string => hash(source).slice(0, 16)

/**
 * Throws ServiceError as soon as a teacher fails, and UserError where tests cannot run or a key is wrong: what was told by then
 * stays.
 */
export async function teach(asked: TeachAsked, tools: CompareTools): Promise<void> {
  const workbench = await openWorkbench(tools)
  const parallel = Math.min(tools.parallel, ...asked.teachers.map(one => one.parallel))
  await mapLimit(asked.aims, parallel, async aimed => {
    const target = `${aimed.path}::${aimed.name}`
    const version = versionOf(aimed.source, tools.hash)
    const own = asked.recorded.filter(({ row, path }) => path === aimed.path && isAbout(row, aimed))
    for (const teacher of new Set(own.map(({ row }) => row.system))) {
      if (asked.isDone(teacher, target, version)) continue
      const rows = own.filter(({ row }) => row.system === teacher)
      asked.tell(await judge({ teacher, aimed, rows, usd: null, reason: null }, asked, workbench, tools))
    }
    for (const writer of asked.teachers) {
      const { name } = writer.model
      if (asked.isDone(name, target, version)) continue
      const live = await writeLive(
        { writers: [writer], explorer: false, human: false, budget: asked.budget },
        [aimed],
        tools,
      )
      const reason = live.failed[0]?.reason ?? null
      if (reason !== null && reason !== overBudget) throw new ServiceError(reason)
      const usd = live.usd.get(name) ?? null
      asked.tell(await judge({ teacher: name, aimed, rows: live.rows, usd, reason }, asked, workbench, tools))
    }
  })
}

const isAbout = (row: Row, { name }: Aimed): boolean =>
  row.function === null || row.function === name || name.startsWith(`${row.function}.`)

/** What one teacher wrote for one function; `reason` says why it wrote nothing. */
interface Lesson {
  teacher: string
  aimed: Aimed
  rows: Joined[]
  usd: number | null
  reason: string | null
}

async function judge(
  { teacher, aimed, rows, usd, reason }: Lesson,
  { recipe, about }: TeachAsked,
  workbench: Workbench,
  tools: CompareTools,
): Promise<Taught> {
  const { language, path, source } = aimed
  const target = `${path}::${aimed.name}`
  const base = { teacher, target, version: versionOf(source, tools.hash), usd, reason }
  if (rows.length === 0) return { ...base, written: 0, kept: 0, row: null, pair: null }
  const named = rows.map(({ row }) => ({ ...row, function: aimed.name }))
  const unit = { system: teacher, language, path, source, rows: named }
  const proved = await proveUnit(unit, workbench, tools, false)
  const tests = proved.written.map(one => one.test).filter(test => test.target === target)
  const kept = tests.filter(test => test.verdict === 'kept')
  const [file] = proved.files
  const wrong = tests.some(test => test.reason === 'wrong-expectation' || test.dropped.length > 0)
  const counts = { ...base, written: tests.length, kept: kept.length }
  if (kept.length === 0 || !file)
    return {
      ...counts,
      row: null,
      pair: null,
      reason: reason ?? tests[0]?.reason ?? 'no test of it was found',
    }
  const { task } = await openAim(teacher, aimed, workbench)
  const prompt = renderPrompt(task, wordingOf(task, tools), recipe, 0)
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
