// The verbs `dataset generate|collect|freeze`: functions and teachers, a history, or rows in; training rows with their origin out.
import { join, resolve } from 'node:path'
import { humanRows } from '../../pipeline/compare/human.js'
import { aimsOfModule, type Aimed } from '../../pipeline/compare/live.js'
import { teach, type TeachAsked, type Taught } from '../../pipeline/dataset/generate.js'
import type { CompareTools } from '../../pipeline/compare/tools.js'
import { sumDollars } from '../../core/report/assemble.js'
import { joinRow, type Joined } from '../../core/compare/join.js'
import { readModules, readRows as readRecorded } from '../../core/compare/rows.js'
import { licenceOf } from '../../core/dataset/licence.js'
import { UserError } from '../../core/model/errors.js'
import { chatRecipe } from '../../core/prompt/prompt.js'
import { openBudget } from '../../core/budget/budget.js'
import { plural } from '../../core/report/render/text.js'
import type { ExitStatus } from '../exit-status.js'
import { readInput } from '../input-files.js'
import { runFreeze } from './dataset-freeze.js'
import { openModels } from '../../wiring/live-models.js'
import type { Command } from '../arguments.js'
import { openCompare, readHistory } from '../../wiring/replay.js'
import { openDatasetFolder, type Done } from '../dataset-folder.js'
import type { Start } from '../../wiring/tools.js'
import { endTrace } from '../../wiring/tracing.js'
import { listed, needed, number, word } from '../values.js'

type Starting = Pick<Start, 'environment' | 'assets' | 'log' | 'signal' | 'folder' | 'trace'>
type Say = (text: string) => void

const done: ExitStatus = { code: 0, sentence: '' }

/** Throws UserError for what cannot be used, ServiceError for a teacher that fails. */
export async function runTeaching(command: Command, start: Starting, say: Say): Promise<ExitStatus> {
  if (command.verb === 'dataset freeze') return runFreeze(command, start, say)
  return command.verb === 'dataset collect' ? collect(command, start, say) : write(command, start, say)
}

async function write({ values }: Command, start: Starting, say: Say): Promise<ExitStatus> {
  const out = resolve(needed(values, 'out', 'say where the rows go'))
  const modules = readModules(listed(values, 'functions').map(named))
  const recorded = readRecorded(listed(values, 'rows').map(named))
  const teachers = listed(values, 'teacher')
  if (teachers.length === 0 && recorded.rows.length === 0)
    throw new UserError(
      'dataset generate needs a teacher: name models or cards with --teacher, or recorded replies with --rows.',
    )
  const told = { baseUrl: word(values, 'base-url'), price: word(values, 'price') }
  const models = await openModels({ models: teachers, ...told, maxCost: number(values, 'max-cost') }, start)
  if (models.explorer)
    throw new UserError('The explorer pins what code does and is no teacher: name models with --teacher.')
  if (models.human) throw new UserError('Tests that people wrote come in by dataset collect.')
  const root = word(values, 'root')
  await using opened = await openCompare({ ...start, root: root === null ? null : resolve(root) })
  const { tools } = opened
  const known = {
    modules: modules.modules,
    files: tools.project.files,
    read: (path: string) => tools.project.read(path),
  }
  const joined = recorded.rows.flatMap((row): Joined[] => {
    const found = joinRow(row, tools.languages, known)
    return 'reason' in found ? [] : [found]
  })
  const lost = recorded.rows.length + recorded.unusable.length - joined.length
  if (lost > 0)
    start.log(
      `${plural(lost, 'recorded row')} cannot be joined to a function and ${lost === 1 ? 'is' : 'are'} left out: compare names each`,
    )
  const aims = aimsOf(modules.modules, joined, tools)
  if (aims.length === 0)
    throw new UserError(
      'There is no function to write for: name modules with --functions, lines of {path, source}.',
    )
  const asked = {
    aims,
    teachers: models.writers,
    recorded: joined,
    recipe: chatRecipe,
    budget: models.budget,
    about: {},
  }
  return await run(asked, out, tools, start, say, values['json'] === true)
}

const named = (path: string) => {
  const input = readInput(path)
  return { name: input.name, text: input.content.toString('utf8') }
}

/** All functions of the listed modules and of those that recorded rows carry. */
function aimsOf(modules: Map<string, string>, joined: Joined[], tools: CompareTools): Aimed[] {
  const places = new Map(modules)
  for (const { path, source } of joined) if (!places.has(path)) places.set(path, source)
  const all = [...places].flatMap(([path, source]) => {
    const language = tools.languages.find(one => one.matches(path))
    return language ? aimsOfModule(language, path, source) : []
  })
  const wanted = new Set(
    joined.flatMap(({ row, path }) => (row.function === null ? [] : [`${path}::${row.function}`])),
  )
  const about = new Set(joined.map(one => one.path))
  return all.filter(
    aim =>
      !about.has(aim.path) ||
      wanted.size === 0 ||
      modules.has(aim.path) ||
      wanted.has(`${aim.path}::${aim.name}`),
  )
}

async function collect({ values }: Command, start: Starting, say: Say): Promise<ExitStatus> {
  const out = resolve(needed(values, 'out', 'say where the rows go'))
  const root = resolve(word(values, 'repo') ?? '.')
  const history = await readHistory(root, start.environment)
  await using opened = await openCompare({ ...start, root })
  const { tools } = opened
  const text = (names: RegExp): string | null => {
    const path = tools.project.files.find(one => names.test(one))
    return path === undefined ? null : tools.project.read(path)
  }
  const licence = licenceOf(
    text(/^(?:licen[cs]e|copying)(?:\.\w+)?$/i),
    text(/^(?:package\.json|pyproject\.toml|setup\.cfg)$/),
  )
  if (licence === null && values['own'] !== true)
    throw new UserError(`${root} says nothing of a licence: add --own if its code is yours to train on.`)
  const recorded = humanRows(tools.project, tools.languages, history.commits)
  const sources = new Map(recorded.map(one => [one.path, one]))
  const aims = [...sources.values()].flatMap(one => aimsOfModule(one.language, one.path, one.source))
  if (aims.length === 0)
    throw new UserError(
      `${root} has no source file with a test file of its own: neither a commit nor a name pairs them.`,
    )
  start.log(
    `${plural(history.commits.length, 'commit')}, ${plural(recorded.length, 'pair')} of source and test, licence ${licence ?? 'not told (--own)'}`,
  )
  const about = { repository: history.name, ...(licence === null ? {} : { licence }) }
  const asked = { aims, teachers: [], recorded, recipe: chatRecipe, budget: openBudget(null), about }
  return await run(asked, out, tools, start, say, values['json'] === true)
}

/** Appends as it goes, so that what was cut goes on behind the last function. */
async function run(
  asked: Omit<TeachAsked, 'isDone' | 'tell'>,
  out: string,
  tools: CompareTools,
  start: Starting,
  say: Say,
  json: boolean,
): Promise<ExitStatus> {
  const { log } = start
  const folder = openDatasetFolder(out)
  const earlier = folder.all().length
  if (earlier > 0) log(`${plural(earlier, 'function')} of an earlier run are there already`)
  const tell = (taught: Taught): void => {
    folder.add(taught)
    const { teacher, target, kept, written, reason } = taught
    log(`${teacher}, ${target}: ${kept} of ${written} kept${reason ? ` (${reason})` : ''}`)
  }
  try {
    await teach({ ...asked, isDone: folder.isDone, tell }, tools)
  } finally {
    folder.addTrace(await endTrace(start, { name: 'dataset generate' }))
  }
  const all = folder.all()
  const sum = (pick: (one: Done) => number): number => all.reduce((total, one) => total + pick(one), 0)
  const usd = sumDollars(all.map(one => one.usd))
  const [rows, written, kept] = [
    sum(one => (one.kept > 0 ? 1 : 0)),
    sum(one => one.written),
    sum(one => one.kept),
  ]
  say(
    json
      ? `${JSON.stringify({ rows, functions: all.length, written, kept, usd, out }, null, 2)}\n`
      : `${plural(rows, 'row')} of ${plural(all.length, 'function')}: ${kept} of ${written} tests kept${usd === null ? '' : `, $${usd}`}: ${join(out, 'rows.jsonl')}\n`,
  )
  return done
}
