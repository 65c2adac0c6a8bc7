// `testwright dataset generate`: functions and teachers in, training rows of the kept tests out.
import { resolve } from 'node:path'
import { joinRow, type Joined } from '../../core/compare/join.js'
import { readModules, readRows } from '../../core/compare/rows.js'
import { UserError } from '../../core/model/errors.js'
import { chatRecipe } from '../../core/prompt/prompt.js'
import { plural } from '../../core/report/render/text.js'
import { aimsOfModule, type Aimed } from '../../pipeline/compare/live.js'
import type { CompareTools } from '../../pipeline/compare/tools.js'
import { openModels } from '../../wiring/live-models.js'
import { openCompare } from '../../wiring/row-tools.js'
import {
  apiKeyFile,
  file,
  json,
  priceOption,
  rootFolder,
  several,
  spendingLimit,
  type CliContext,
  type Verb,
} from '../command.js'
import { rowsFolder, writeRows } from '../dataset-folder.js'
import { readInput, readKeyFile } from '../input-files.js'

export const datasetGenerate: Verb = {
  name: 'dataset generate',
  group: 'data',
  summary: 'training rows from teachers: every test is run, and only kept tests become rows',
  about: `Asks each teacher for each function, and takes every reply through the same gates as on a pull request. Rows name the
    teacher, the evidence and the price; replies with wrong expected values become preference pairs. An interrupted run
    continues where it was.`,
  examples: ['testwright dataset generate --functions m.jsonl --teacher gpt-4o --out rows'],
  options: {
    functions: several(file('Modules with the functions: lines of {path, source}.')),
    teacher: {
      type: 'string',
      placeholder: 'M',
      multiple: true,
      help: 'A card or a model name.',
    },
    rows: several(file('Recorded replies or test files, as compare reads them: verified and taken too.')),
    root: rootFolder,
    'base-url': {
      type: 'string',
      placeholder: 'URL',
      help: 'Endpoint of teachers whose card names none. Default: OPENAI_BASE_URL.',
    },
    'api-key-file': apiKeyFile,
    price: priceOption,
    'max-cost': spendingLimit,
    out: rowsFolder,
    json,
  },
  async run(context) {
    const { args, log } = context
    const out = resolve(args.required('out', 'say where the rows go'))
    const { modules } = readModules(args.words('functions').map(readNamed))
    const recorded = readRows(args.words('rows').map(readNamed))
    const models = await openTeachers(context, recorded.rows.length > 0)
    const root = args.word('root')
    await using opened = await openCompare({ ...context, root: root === null ? null : resolve(root) })
    const { tools } = opened
    const { files } = tools.project
    const known = { modules, files, read: (path: string) => tools.project.read(path) }
    const joined = recorded.rows.flatMap((row): Joined[] => {
      const found = joinRow(row, tools.languages, known)
      return 'reason' in found ? [] : [found]
    })
    const lost = recorded.rows.length + recorded.unusable.length - joined.length
    if (lost > 0) log(`${plural(lost, 'recorded row')} cannot be joined to a function: compare names each`)
    const aims = aimsOf(modules, joined, tools)
    if (aims.length === 0)
      throw new UserError(
        'There is no function to write for: name modules with --functions, lines of {path, source}.',
      )
    const { writers: teachers, budget } = models
    const input = { aims, teachers, recorded: joined, recipe: chatRecipe, budget, about: {} }
    return await writeRows(input, out, tools, context)
  },
}

async function openTeachers(context: CliContext, hasRecorded: boolean) {
  const { args } = context
  const models = args.words('teacher')
  if (models.length === 0 && !hasRecorded)
    throw new UserError(
      'dataset generate needs a teacher: name models or cards with --teacher, or recorded replies with --rows.',
    )
  const terms = {
    key: readKeyFile(args),
    baseUrl: args.word('base-url'),
    price: args.word('price'),
    maxCost: args.number('max-cost'),
  }
  const opened = await openModels({ models, ...terms }, context)
  if (opened.explorer)
    throw new UserError('The explorer pins what code does and cannot teach: name models with --teacher.')
  if (opened.human) throw new UserError('Tests that people wrote come in by dataset collect.')
  return opened
}

function readNamed(path: string): { name: string; text: string } {
  const { name, content } = readInput(path)
  return { name, text: content.toString('utf8') }
}

/** All functions of the listed modules and of those that recorded rows carry. */
function aimsOf(modules: Map<string, string>, joined: Joined[], tools: CompareTools): Aimed[] {
  const places = new Map(modules)
  for (const { path, source } of joined) if (!places.has(path)) places.set(path, source)
  const all = [...places].flatMap(([path, source]) => {
    const language = tools.languages.find(known => known.matches(path))
    return language ? aimsOfModule(language, path, source) : []
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
