// Models that write afresh for known functions -> rows, as a recording of these very replies would hold them. Prints nothing.
import { sumDollars } from '../../core/report/assemble.js'
import type { Joined } from '../../core/compare/join.js'
import type { Row } from '../../core/compare/rows.js'
import type { Unit } from '../../core/compare/unit.js'
import { UserError } from '../../core/model/errors.js'
import { explore } from '../explore.js'
import { mapLimit } from '../../core/lists.js'
import type { Language } from '../../core/model/ports.js'
import type { Budget } from '../../core/budget/budget.js'
import type { Candidate } from '../../core/model/candidate.js'
import type { TestTask } from '../../core/model/target.js'
import { firstPrompts, write, type Writer } from '../generate.js'
import { openWorkbench, type Workbench } from './workbench.js'
import { humanRows } from './human.js'
import type { CompareTools } from './tools.js'
import { wordingOf } from '../rounds.js'

/** A function to write for. */
export interface Aimed {
  language: Language
  path: string
  source: string
  /** As the language names it: `Cart.total` for a method. */
  name: string
}

export interface Live {
  rows: Joined[]
  /** Functions that nothing came of, with the reason. */
  failed: { system: string; target: string; reason: string }[]
  /** Dollars, by system; null where no price is known. */
  usd: Map<string, number | null>
}

/** Who writes, and what it may cost. */
export interface LiveModels {
  writers: Writer[]
  /** True when the explorer writes too. */
  explorer: boolean
  /** True when the project's own tests are judged beside theirs. */
  human: boolean
  /** What all requests are paid from. */
  budget: Budget
}

export const overBudget = 'over budget'

const mostTests = 6

/** Functions of a module that tests can be written for, in order. */
export function aimsOfModule(language: Language, path: string, source: string): Aimed[] {
  const result = language.functions(source)
  const names = result.functions
    .filter(made => made.sound && made.bodyLines.length > 0)
    .map(made => made.name)
  return names.map(name => ({ language, path, source, name }))
}

/**
 * Asks every writer for every function; what the purse has no room for is not asked. A service that fails is not asked again.
 * Throws UserError for a key or a model that is wrong.
 */
export async function writeLive(
  { writers, explorer, human, budget }: LiveModels,
  aims: Aimed[],
  tools: CompareTools,
): Promise<Live> {
  const workbench = await openWorkbench(tools)
  const live: Live = { rows: [], failed: [], usd: new Map() }
  for (const writer of writers) await askAll(writer, { aims, budget, live }, workbench, tools)
  if (explorer) await exploreAll(aims, live, workbench, tools)
  if (human) {
    const about = new Set(aims.map(one => one.path))
    live.rows.push(...humanRows(tools.project, tools.languages, []).filter(one => about.has(one.path)))
  }
  // Numbers of their own, behind all that a recording may have.
  live.rows = live.rows.map((one, at) => ({ ...one, row: { ...one.row, index: firstIndex + at } }))
  return live
}

const firstIndex = 1_000_000_000

async function askAll(
  writer: Writer,
  { aims, budget, live }: { aims: Aimed[]; budget: Budget; live: Live },
  workbench: Workbench,
  tools: CompareTools,
): Promise<void> {
  const { name: system } = writer.model
  const opened = await mapLimit(aims, tools.parallel, aimed => openAim(system, aimed, workbench))
  const tasks = opened.map(one => one.task)
  const prompts = firstPrompts(tasks, writer.recipe, task => wordingOf(task, tools))
  const writing = await write(prompts, writer, { budget, now: tools.now, log: tools.log })
  if (writing.failure?.kind === 'user') throw new UserError(writing.failure.sentence)
  const fail = (targets: string[], reason: string): void => {
    live.failed.push(...targets.map(target => ({ system, target, reason })))
  }
  fail(writing.overBudget, overBudget)
  fail(writing.unreached, writing.failure?.sentence ?? 'it gave no reply')
  const byTarget = new Map(opened.map(one => [one.task.target.id, one]))
  for (const { target, text, cut, usage } of writing.completions) {
    const found = byTarget.get(target)
    if (!found) continue
    const { inputTokens: input, outputTokens: output, cachedTokens: cached } = usage
    live.rows.push({ ...found.aimed, row: { ...found.row, text, cut, usage: { input, output, cached } } })
  }
  const prices = writing.completions.map(({ usage }) => writer.price(usage))
  live.usd.set(system, sumDollars(prices))
}

/** A row to be filled, and what a prompt for it is drawn from. */
export async function openAim(system: string, aimed: Aimed, workbench: Workbench) {
  const { language, path, source, name } = aimed
  const row: Row = {
    ...{ index: 0, place: `${system}: ${path}::${name}`, id: `${path}::${name}`, system, kind: 'reply' },
    ...{ text: '', testPath: null, language: language.name, framework: null, path, source, module: null },
    ...{ function: name, usage: null, cut: false, twin: null },
  }
  const unit: Unit = { system, language, path, source, rows: [row] }
  const named = await workbench.runner(unit)
  const [task] = workbench.tasks(unit, named).values()
  if (!task) throw new Error(`${path} has no function ${name}`)
  return { row, aimed: { language, path, source }, task }
}

/** The explorer's tests as the reply that a model would have given. */
async function exploreAll(
  aims: Aimed[],
  live: Live,
  workbench: Workbench,
  tools: CompareTools,
): Promise<void> {
  const made = await mapLimit(aims, tools.parallel, async (aimed): Promise<Joined[]> => {
    const { row, task } = await openAim('explorer', aimed, workbench)
    const { language, path, source } = aimed
    tools.log(`exploring ${task.target.id}`)
    const exploring = { language, sandbox: workbench.over({ [path]: source }), trees: tools.trees }
    const exploration = await explore(task, exploring, source)
    const framework = tools.framework(task.target.framework)
    const tests = exploration.reason === null ? exploration.write(framework, mostTests) : []
    if (tests.length === 0) {
      const reason = exploration.reason ?? 'the explorer found no call whose result can be pinned'
      live.failed.push({ system: 'explorer', target: task.target.id, reason })
      return []
    }
    const reply = { text: replyOf(tests, task, language), usage: { input: 0, output: 0, cached: 0 } }
    return [{ row: { ...row, ...reply }, language, path, source }]
  })
  live.rows.push(...made.flat())
}

function replyOf(tests: Candidate[], task: TestTask, language: Language): string {
  const imports = [...new Set([task.access.importLine, ...tests.flatMap(test => test.imports)])].filter(
    Boolean,
  )
  const helpers = [...new Set(tests.flatMap(test => test.helpers))]
  const [first] = tests
  const container = first?.container ?? null
  const inside = (text: string): string => text.replace(/^(?=.)/gm, '    ')
  const codes = tests.map(test => test.code)
  const body =
    container && language.toolchain === 'python'
      ? [container.header, ...[...container.members, ...codes].map(inside)].join('\n\n').replace('\n\n', '\n')
      : codes.join('\n\n\n')
  return `\`\`\`${language.name}\n${[imports.join('\n'), ...helpers, body].filter(Boolean).join('\n\n\n')}\n\`\`\`\n`
}
