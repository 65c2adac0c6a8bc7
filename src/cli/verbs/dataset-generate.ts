// `testwright dataset generate`: functions and teachers in, training rows of the kept tests out.
import { UserError } from '../../core/model/errors.js'
import { readJoined } from '../../pipeline/compare/compare.js'
import { functionsOfRows } from '../../pipeline/compare/live.js'
import { openModels } from '../../wiring/live-models.js'
import { openCompare } from '../../wiring/tools.js'
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
import { readKeyFile, readText } from '../input-files.js'

export const datasetGenerate: Verb = {
  name: 'dataset generate',
  group: 'data',
  summary: 'make training rows with teachers: every test is run, and only kept tests become rows',
  about: `Asks each teacher for each function, and takes every reply through the same gates as on a pull request. Rows name the
    teacher, the evidence and the price; replies with wrong expected values become preference pairs. An interrupted run
    continues where it stopped.`,
  examples: ['testwright dataset generate --functions m.jsonl --teacher t.model.json --out r'],
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
      help: 'Endpoint of the teachers. Default: those of their cards, then OPENAI_BASE_URL.',
    },
    'api-key-file': apiKeyFile,
    price: priceOption,
    'max-cost': spendingLimit,
    out: rowsFolder,
    json,
  },
  async run(context) {
    const { args, log } = context
    const out = args.requiredPath('out', 'say where the rows go')
    const named = { functions: args.words('functions').map(readText), rows: args.words('rows').map(readText) }
    await using opened = await openCompare({ ...context, root: args.path('root') })
    const { tools } = opened
    const { modules, joined, rows: usable, unusable } = readJoined(named, tools)
    const teachers = await openTeachers(context, usable.length > 0)
    if (unusable.length > 0)
      log(
        `${unusable.length} of ${joined.length + unusable.length} recorded rows cannot be joined to a function: compare lists them`,
      )
    const functions = functionsOfRows(modules, joined, tools.languages)
    if (functions.length === 0)
      throw new UserError(
        'There is no function to write tests for: name modules with --functions, lines of {path, source}.',
      )
    const input = { functions, teachers, recorded: joined, about: {} }
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
  const pricing = {
    key: readKeyFile(args),
    baseUrl: args.word('base-url'),
    afresh: args.has('afresh'),
    price: args.word('price'),
    maxCost: args.number('max-cost'),
  }
  const opened = await openModels({ models, ...pricing }, context)
  if (opened.explorer)
    throw new UserError(
      'The explorer only pins what code does, so it cannot teach: name models with --teacher.',
    )
  if (opened.human) throw new UserError('Tests that people wrote are added with dataset collect.')
  return opened
}
