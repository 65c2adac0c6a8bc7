// Models that are asked now for known functions -> rows, as a recording of the same replies would have them. Prints nothing.
import { isPlainName } from '../../core/model/target.js'
import { sumDollars } from '../../core/report/assemble.js'
import type { Joined } from '../../core/compare/join.js'
import type { Row } from '../../core/compare/rows.js'
import type { Unit } from '../../core/compare/unit.js'
import { pairFiles } from '../../core/dataset/history.js'
import { isTestPath } from '../../core/diff/filters.js'
import { UserError } from '../../core/model/errors.js'
import { explore } from '../explore.js'
import { mapLimit } from '../../core/lists.js'
import type { Language, Project } from '../../core/model/ports.js'
import type { Budget } from '../../core/budget/budget.js'
import type { Candidate } from '../../core/model/candidate.js'
import type { TestTask } from '../../core/model/target.js'
import { firstPrompts, wordingOf, generate, type Writer } from '../generate.js'
import { openUnitTools, type CompareTools, type UnitTools } from './unit-tools.js'

/** A function that tests are to be written for. */
export interface WantedFunction {
  language: Language
  path: string
  source: string
  /** As the language names it: `Cart.total` for a method. */
  name: string
}

export interface LiveReplies {
  rows: Joined[]
  /** Functions without a reply, with the reason. */
  failed: { system: string; target: string; reason: string }[]
  /** Dollars, by system; null where no price is known. */
  usd: Map<string, number | null>
}

/** Which models are asked, and what that may cost. */
export interface LiveModels {
  writers: Writer[]
  /** True when the explorer generates tests too. */
  explorer: boolean
  /** True when the project's own tests are judged beside theirs. */
  human: boolean
  /** What all requests are paid from. */
  budget: Budget
}

export const overBudget = 'over budget'

const MAX_TESTS = 6

/** Functions of a module that tests can be written for, in order. */
function functionsOfModule(language: Language, path: string, source: string): WantedFunction[] {
  const result = language.functions(source)
  const names = result.functions
    .filter(made => made.sound && isPlainName(made.name) && made.bodyLines.length > 0)
    .map(made => made.name)
  return names.map(name => ({ language, path, source, name }))
}

/** All functions of the listed modules and of those that recorded rows are about. */
export function functionsOfRows(
  modules: Map<string, string>,
  joined: Joined[],
  languages: Language[],
): WantedFunction[] {
  const places = new Map(modules)
  for (const { path, source } of joined) if (!places.has(path)) places.set(path, source)
  const all = [...places].flatMap(([path, source]) => {
    const language = languages.find(known => known.matches(path))
    return language ? functionsOfModule(language, path, source) : []
  })
  const wanted = new Set(
    joined.flatMap(({ row, path }) => (row.function === null ? [] : [`${path}::${row.function}`])),
  )
  const about = new Set(joined.map(row => row.path))
  return all.filter(
    aim =>
      !about.has(aim.path) ||
      wanted.size === 0 ||
      modules.has(aim.path) ||
      wanted.has(`${aim.path}::${aim.name}`),
  )
}

/** Asks for tests of the functions of the rows or, without rows, of the listed modules. */
export async function generateForRows(
  models: LiveModels,
  joined: Joined[],
  modules: Map<string, string>,
  tools: CompareTools,
): Promise<LiveReplies> {
  const places = new Map(joined.map(({ language, path, source }) => [path, { language, source }]))
  if (places.size === 0)
    for (const [path, source] of modules) {
      const language = tools.languages.find(known => known.matches(path))
      if (language) places.set(path, { language, source })
    }
  if (places.size === 0 && models.human)
    for (const { path, language, source } of humanRows(tools.project, tools.languages, []))
      places.set(path, { language, source })
  const functions = [...places].flatMap(([path, { language, source }]) => {
    const all = functionsOfModule(language, path, source)
    const named = new Set(
      joined.flatMap(({ row }) => (row.path === path && row.function ? [row.function] : [])),
    )
    const wanted = all.filter(({ name }) => named.has(name))
    return wanted.length > 0 ? wanted : all
  })
  if (functions.length === 0)
    throw new UserError('There is no function to write tests for: name modules with --functions.')
  return generateFor(models, functions, tools)
}

/**
 * Asks every writer for every function that the budget has room for. A service that fails is not asked again.
 * Throws UserError for a key or a model that is wrong.
 */
export async function generateFor(
  { writers, explorer, human, budget }: LiveModels,
  functions: WantedFunction[],
  tools: CompareTools,
): Promise<LiveReplies> {
  const unitTools = await openUnitTools(tools)
  const live: LiveReplies = { rows: [], failed: [], usd: new Map() }
  for (const writer of writers) await requestAll(writer, { functions, budget, live }, unitTools, tools)
  if (explorer) await exploreFunctions(functions, live, unitTools, tools)
  if (human) {
    const about = new Set(functions.map(({ path }) => path))
    live.rows.push(...humanRows(tools.project, tools.languages, []).filter(({ path }) => about.has(path)))
  }
  // Live rows get indexes greater than those of any recording.
  live.rows = live.rows.map((joined, at) => ({
    ...joined,
    row: { ...joined.row, index: FIRST_LIVE_INDEX + at },
  }))
  return live
}

const FIRST_LIVE_INDEX = 1_000_000_000

const human = 'human'

/**
 * The tests that a project has already, as rows of the system `human`: one for each pair of a source file and a test file.
 * `commits` are the paths that each commit touched, which pair files too. `first` is the index of the first row.
 */
export function humanRows(
  { files, read }: Project,
  languages: Language[],
  commits: string[][],
  first = 0,
): Joined[] {
  const own = files.filter(path => !/(^|\/)(?:node_modules|dist|vendor)\//.test(path))
  return pairFiles(own, commits).flatMap(({ source: path, test }, at) => {
    const [language, source] = [languages.find(known => known.matches(path)), read(path)]
    if (!language || source === null || isTestPath(path)) return []
    const row = {
      ...{ index: first + at, place: `${test} for ${path}`, id: test, system: human, kind: 'file' as const },
      ...{ text: read(test) ?? '', testPath: test, language: language.name, framework: null, path, source },
      ...{ module: null, function: null, usage: null, cut: false, twin: null },
    }
    return [{ row, language, path, source }]
  })
}

async function requestAll(
  writer: Writer,
  { functions, budget, live }: { functions: WantedFunction[]; budget: Budget; live: LiveReplies },
  unitTools: UnitTools,
  tools: CompareTools,
): Promise<void> {
  const { name: system } = writer.model
  const opened = await mapLimit(functions, tools.parallel, wanted =>
    taskForFunction(system, wanted, unitTools),
  )
  const tasks = opened.map(({ task }) => task)
  const prompts = firstPrompts(tasks, writer.recipe, task => wordingOf(task, tools, writer.recipe))
  const writing = await generate(prompts, writer, { budget, now: tools.now, log: tools.log })
  if (writing.failure?.kind === 'user') throw new UserError(writing.failure.sentence)
  const fail = (targets: string[], reason: string): void => {
    live.failed.push(...targets.map(target => ({ system, target, reason })))
  }
  fail(writing.overBudget, overBudget)
  for (const { target, sentence } of writing.refused) fail([target], sentence)
  fail(writing.unreached, writing.failure?.sentence ?? 'it gave no reply')
  const byTarget = new Map(opened.map(request => [request.task.target.id, request]))
  for (const { target, text, cut, usage } of writing.completions) {
    const found = byTarget.get(target)
    if (!found) continue
    const { inputTokens: input, outputTokens: output, cachedTokens: cached } = usage
    live.rows.push({ ...found.wanted, row: { ...found.row, text, cut, usage: { input, output, cached } } })
  }
  const prices = writing.completions.map(({ usage }) => writer.price(usage))
  live.usd.set(system, sumDollars(prices))
}

/** A row without its reply, and the task that its prompt is rendered from. */
export async function taskForFunction(system: string, wanted: WantedFunction, unitTools: UnitTools) {
  const { language, path, source, name } = wanted
  const row: Row = {
    ...{ index: 0, place: `${system}: ${path}::${name}`, id: `${path}::${name}`, system, kind: 'reply' },
    ...{ text: '', testPath: null, language: language.name, framework: null, path, source, module: null },
    ...{ function: name, usage: null, cut: false, twin: null },
  }
  const unit: Unit = { system, language, path, source, rows: [row] }
  const named = await unitTools.runner(unit)
  const [task] = unitTools.tasks(unit, named).values()
  if (!task) throw new Error(`${path} has no function ${name}`)
  return { row, wanted: { language, path, source }, task }
}

/** The explorer's tests as the reply that a model would have given. */
async function exploreFunctions(
  functions: WantedFunction[],
  live: LiveReplies,
  unitTools: UnitTools,
  tools: CompareTools,
): Promise<void> {
  const made = await mapLimit(functions, tools.parallel, async (wanted): Promise<Joined[]> => {
    const { row, task } = await taskForFunction('explorer', wanted, unitTools)
    const { language, path, source } = wanted
    tools.log(`exploring ${task.target.id}`)
    const exploring = { language, session: unitTools.over({ [path]: source }) }
    const exploration = await explore(task, exploring, { source, testsWanted: true })
    const framework = tools.framework(task.target.framework)
    const tests = exploration.reason === null ? await exploration.generate(framework, MAX_TESTS) : []
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
