// The verbs `dataset write|collect|freeze`: functions and teachers, a history, or rows in; training rows with their origin out.
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { freezeDataset } from './commands/freeze.js'
import { aimsOfModule, type Aimed } from './commands/live.js'
import { teach, type TeachAsked, type Taught } from './commands/teach.js'
import type { CompareTools } from './commands/compare-tools.js'
import { joinRow, type Joined } from './core/compare/join.js'
import { readModules, readRows as readRecorded, type Row } from './core/compare/rows.js'
import { licenceOf, pairFiles } from './core/dataset/history.js'
import type { Format } from './core/dataset/freeze.js'
import { UserError } from './core/errors.js'
import { isTestPath } from './core/filters.js'
import { chatRecipe } from './core/prompt.js'
import { plural } from './core/render/text.js'
import { tool } from './core/version.js'
import type { Ending } from './endings.js'
import { linesOf, readInput } from './input.js'
import { openModels } from './live-models.js'
import type { Command } from './options.js'
import { checkFolder, writeFolder } from './output.js'
import { readHistory } from './repo/history.js'
import { openCompare, openDataset } from './replay.js'
import type { Start } from './tools.js'

type Starting = Pick<Start, 'environment' | 'assets' | 'log' | 'signal' | 'folder'>
type Values = Command['values']
type Say = (text: string) => void

const done: Ending = { code: 0, sentence: '' }
const sha256 = (data: Buffer | string): string => createHash('sha256').update(data).digest('hex')

/** Throws UserError for what cannot be used, ServiceError for a teacher that fails. */
export async function runTeaching(command: Command, start: Starting, say: Say): Promise<Ending> {
  if (command.verb === 'dataset freeze') return freeze(command, start, say)
  return command.verb === 'dataset collect' ? collect(command, start, say) : write(command, start, say)
}

function word(values: Values, name: string): string | null {
  const value = values[name]
  if (value === '') throw new UserError(`--${name} is empty: give it a value, or leave it out.`)
  return typeof value === 'string' ? value : null
}

function listed(values: Values, name: string): string[] {
  const value = values[name]
  return Array.isArray(value) ? value : typeof value === 'string' ? [value] : []
}

function number(values: Values, name: string, standard: number, most: number): number {
  const text = word(values, name)
  if (text === null) return standard
  const value = /^\d{1,9}(?:\.\d{1,6})?$/.test(text) ? Number(text) : NaN
  if (Number.isNaN(value) || value > most)
    throw new UserError(`--${name} is ${JSON.stringify(text)}: give a number from 0 to ${most}.`)
  return value
}

async function write({ values }: Command, start: Starting, say: Say): Promise<Ending> {
  const out = resolve(needed(values, 'out'))
  const modules = readModules(listed(values, 'functions').map(named))
  const recorded = readRecorded(listed(values, 'rows').map(named))
  const teachers = listed(values, 'teacher')
  if (teachers.length === 0 && recorded.rows.length === 0)
    throw new UserError(
      'dataset write needs a teacher: name models or cards with --teacher, or recorded replies with --rows.',
    )
  const models = await openModels(
    { models: teachers, baseUrl: word(values, 'base-url'), price: word(values, 'price') },
    start,
  )
  if (models.explorer)
    throw new UserError('The explorer pins what code does and is no teacher: name models with --teacher.')
  await using opened = await openCompare({
    ...start,
    root: word(values, 'root') && resolve(word(values, 'root') ?? ''),
  })
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
      `${plural(lost, 'recorded row')} cannot be joined to a function and is left out: compare names each`,
    )
  const aims = aimsOf(modules.modules, joined, tools)
  if (aims.length === 0)
    throw new UserError(
      'There is no function to write for: name modules with --functions, lines of {path, source}.',
    )
  const maxCost = word(values, 'max-cost') === null ? null : number(values, 'max-cost', 0, 1e6)
  const asked = { aims, teachers: models.writers, recorded: joined, recipe: chatRecipe, maxCost, about: {} }
  return await run(asked, out, tools, start, say, values['json'] === true)
}

function needed(values: Values, name: string): string {
  const value = word(values, name)
  if (value === null) throw new UserError(`--${name} is missing: say where the rows go.`)
  return value
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

async function collect({ values }: Command, start: Starting, say: Say): Promise<Ending> {
  const out = resolve(needed(values, 'out'))
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
  const files = tools.project.files.filter(path => !/(^|\/)(?:node_modules|dist|vendor)\//.test(path))
  const pairs = pairFiles(files, history.commits)
  const bySource = new Map<string, string[]>()
  for (const { source, test } of pairs) bySource.set(source, [...(bySource.get(source) ?? []), test])
  const aims: Aimed[] = []
  const recorded: Joined[] = []
  for (const [path, tests] of bySource) {
    const [language, source] = [tools.languages.find(one => one.matches(path)), tools.project.read(path)]
    if (!language || source === null || isTestPath(path)) continue
    aims.push(...aimsOfModule(language, path, source))
    for (const test of tests) {
      const row = humanRow(recorded.length, path, source, language.name, test, tools.project.read(test) ?? '')
      recorded.push({ row, language, path, source })
    }
  }
  if (aims.length === 0)
    throw new UserError(
      `${root} has no source file with a test file of its own: neither a commit nor a name pairs them.`,
    )
  start.log(
    `${plural(history.commits.length, 'commit')}, ${plural(pairs.length, 'pair')} of source and test, licence ${licence ?? 'not told (--own)'}`,
  )
  const about = { repository: history.name, ...(licence === null ? {} : { licence }) }
  const asked = { aims, teachers: [], recorded, recipe: chatRecipe, maxCost: null, about }
  return await run(asked, out, tools, start, say, values['json'] === true)
}

function humanRow(
  index: number,
  path: string,
  source: string,
  language: string,
  testPath: string,
  text: string,
): Row {
  return {
    ...{
      index,
      place: `${testPath} for ${path}`,
      id: testPath,
      system: 'human',
      kind: 'file',
      text,
      testPath,
    },
    ...{
      language,
      framework: null,
      path,
      source,
      module: null,
      function: null,
      usage: null,
      cut: false,
      twin: null,
    },
  }
}

/** Appends as it goes, so that what was cut goes on behind the last function. */
async function run(
  asked: Omit<TeachAsked, 'isDone' | 'tell'>,
  out: string,
  tools: CompareTools,
  { log }: Starting,
  say: Say,
  json: boolean,
): Promise<Ending> {
  const files = {
    rows: join(out, 'rows.jsonl'),
    pairs: join(out, 'pairs.jsonl'),
    done: join(out, 'done.jsonl'),
  }
  const earlier = readDone(files.done, out)
  const key = (one: Pick<Taught, 'teacher' | 'target' | 'version'>): string =>
    JSON.stringify([one.teacher, one.target, one.version])
  const known = new Set(earlier.map(key))
  if (known.size > 0) log(`${plural(known.size, 'function')} of an earlier run are there already`)
  const all = [...earlier]
  const add = (path: string, line: string): void => {
    try {
      mkdirSync(out, { recursive: true })
      appendFileSync(path, `${line}\n`)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
      throw new UserError(`${path} cannot be written (${code}): make room, then run the same again.`)
    }
  }
  await teach(
    {
      ...asked,
      isDone: (teacher, target, version) => known.has(key({ teacher, target, version })),
      tell(taught) {
        const { row, pair, ...rest } = taught
        if (row !== null) add(files.rows, row)
        if (pair !== null) add(files.pairs, pair)
        // What failed for want of money or a service is asked again.
        if (taught.written > 0 || row !== null) add(files.done, JSON.stringify(rest))
        all.push(rest)
        log(
          `${taught.teacher}, ${taught.target}: ${taught.kept} of ${taught.written} kept${taught.reason ? ` (${taught.reason})` : ''}`,
        )
      },
    },
    tools,
  )
  const sum = (pick: (one: Done) => number): number => all.reduce((total, one) => total + pick(one), 0)
  const usd = all.some(one => one.usd === null) ? null : sum(one => one.usd ?? 0)
  const report = {
    rows: all.filter(one => one.kept > 0).length,
    functions: all.length,
    written: sum(one => one.written),
    kept: sum(one => one.kept),
    usd,
    out,
  }
  say(
    json
      ? `${JSON.stringify(report, null, 2)}\n`
      : `${plural(report.rows, 'row')} of ${plural(report.functions, 'function')}: ${report.kept} of ${report.written} tests kept${usd === null ? '' : `, $${usd}`}: ${files.rows}\n`,
  )
  return done
}

type Done = Omit<Taught, 'row' | 'pair'>

function readDone(path: string, out: string): Done[] {
  if (!existsSync(path)) {
    if (existsSync(join(out, 'rows.jsonl')))
      throw new UserError(`${out} holds rows of another origin: name a new folder with --out.`)
    return []
  }
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.flatMap((line, at) => {
    try {
      return [JSON.parse(line) as Done]
    } catch {
      // A run that was cut in the middle of a line does that function again.
      if (at === lines.length - 1) return []
      throw new UserError(`${path}, line ${at + 1} is no JSON: name a new folder with --out.`)
    }
  })
}

const formats: Format[] = ['chat', 'legacy', 'preference']

async function freeze({ values, files }: Command, start: Starting, say: Say): Promise<Ending> {
  const out = resolve(needed(values, 'out'))
  checkFolder(out)
  const format = word(values, 'as') ?? 'chat'
  if (!formats.includes(format as Format))
    throw new UserError(`--as is ${format}: say ${formats.join(', ')}.`)
  const inputs = files.map(readInput)
  const benchmark = word(values, 'benchmark')
  const shares = {
    validation: number(values, 'validation', 0.1, 0.5),
    heldBack: number(values, 'hold-back', 0.1, 0.5),
    seed: number(values, 'seed', 1, 1e9),
  }
  const asData = (input: ReturnType<typeof readInput>) => ({ name: input.name, lines: linesOf(input) })
  await using opened = await openDataset(start)
  const frozen = await freezeDataset(
    {
      files: inputs.map(asData),
      benchmark: benchmark === null ? null : asData(readInput(benchmark)),
      ...{ format: format as Format, shares, maxTokens: chatRecipe.maxTokens },
    },
    opened.tools,
  )
  for (const note of frozen.notes) start.log(note)
  const { files: texts, fingerprints, dropped, ...rest } = frozen
  const manifest = {
    ...{ schema: 1, tool: tool.name, version: tool.version, format, shares },
    inputs: inputs.map(input => ({ name: basename(input.name), sha256: sha256(input.bytes) })),
    files: Object.entries(texts).map(([name, text]) => ({
      name,
      sha256: sha256(text),
      rows: text === '' ? 0 : text.split('\n').length - 1,
    })),
    ...{ counts: rest.counts, groups: rest.groups, teachers: rest.teachers, teacherUsd: rest.teacherUsd },
    ...{ fingerprints: fingerprints.length, dropped },
  }
  writeFolder(out, {
    ...texts,
    'fingerprints.json': `${JSON.stringify(fingerprints)}\n`,
    'manifest.json': `${JSON.stringify(manifest, null, 2)}\n`,
  })
  const { counts } = rest
  say(
    values['json'] === true
      ? `${JSON.stringify(manifest, null, 2)}\n`
      : `${counts.training} training, ${counts.validation} validation, ${counts['held-back']} functions held back, ${dropped.length} rows dropped: ${out}\n`,
  )
  return done
}
