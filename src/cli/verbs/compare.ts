// `testwright compare`: systems side by side, on recorded rows or on replies of models that are asked now.
import { UserError } from '../../core/model/errors.js'
import { renderComparePage } from '../../core/report/render/compare-html.js'
import { renderComparison, renderTable } from '../../core/report/render/compare.js'
import { compare as compareRows, type Compared, type CompareInput } from '../../pipeline/compare/compare.js'
import { openModels, readCosts } from '../../wiring/live-models.js'
import { checkFolder, writeFolder } from '../../wiring/output-folder.js'
import { openCompare } from '../../wiring/tools.js'
import { endTrace } from '../../wiring/tracing.js'
import {
  afresh,
  apiKeyFile,
  DONE,
  file,
  json,
  out,
  priceOption,
  rootFolder,
  several,
  spendingLimit,
  type CliContext,
  type Verb,
} from '../command.js'
import { readKeyFile, readText } from '../input-files.js'

export const compare: Verb = {
  name: 'compare',
  group: 'tuning',
  summary: 'compare models, recorded replies or test files by running their tests',
  about: `Reads rows of JSON lines (.gz too): raw replies of models, or finished test files, with the module that they are
    about. Every test goes through the same gates as in a review. The table shows what each system wrote, which tests hold, which
    were kept, which mutants these notice, and what it cost.`,
  examples: [
    'testwright compare --rows replies.jsonl --functions modules.jsonl',
    'testwright compare --functions m.jsonl --model explorer --model gpt-6-luna',
  ],
  options: {
    rows: several(file('Recorded rows.')),
    functions: several(
      file('Modules that the rows do not contain, or that models write tests for: lines of {path, source}.'),
    ),
    model: {
      type: 'string',
      placeholder: 'M',
      multiple: true,
      help: "Writer of new tests for the same functions: a card, a model name, explorer, or human (the project's own tests, with --root).",
    },
    'base-url': {
      type: 'string',
      placeholder: 'URL',
      help: 'Endpoint of the models. It takes precedence over those of their cards.',
    },
    'api-key-file': apiKeyFile,
    afresh,
    price: priceOption,
    'max-cost': spendingLimit,
    cards: several(
      file(
        'Cards of recorded systems, or a folder of cards: price, tuning cost, and the claimed cost of their run.',
      ),
    ),
    root: rootFolder,
    baseline: {
      type: 'string',
      placeholder: 'SYSTEM',
      help: 'Compare the others with this system, function by function.',
    },
    agreement: {
      type: 'boolean',
      help: 'Report where several replies agree on a value other than what the code gives.',
    },
    training: several(file('Training rows: count the tests that are among them.')),
    out: {
      ...out,
      help: 'Where compare.json, compare.md, compare.html, tests.jsonl and the kept tests go. Default: nowhere.',
    },
    json,
  },
  async run(context) {
    const { args, log, answer } = context
    const folder = args.path('out')
    if (folder !== null) checkFolder(folder)
    const asked = await readCompareInput(context)
    await using opened = await openCompare({ ...context, root: args.path('root') })
    const compared = await compareRows(asked, opened.tools)
    for (const note of compared.notes) log(note)
    const trace = await endTrace(context, 'compare')
    if (folder !== null) {
      writeFolder(folder, outputOf(compared, trace), compared.files)
      log(`comparison and tests: ${folder}`)
    }
    const width = context.isTerminal ? context.columns : Infinity
    answer(compared.comparison, renderTable(compared.comparison, width))
    return DONE
  },
}

async function readCompareInput(context: CliContext): Promise<CompareInput> {
  const { args, folder } = context
  const [rows, models, training] = [args.words('rows'), args.words('model'), args.words('training')]
  if (rows.length + models.length === 0)
    throw new UserError(
      'compare needs recorded rows or models: name a file of JSON lines with --rows, or a model with --model.',
    )
  if (models.includes('human') && !args.has('root'))
    throw new UserError('Tests that people wrote are read from a project: name its folder with --root.')
  const pricing = {
    key: readKeyFile(args),
    baseUrl: args.word('base-url'),
    price: args.word('price'),
    maxCost: args.number('max-cost'),
    afresh: args.has('afresh'),
  }
  return {
    live: models.length === 0 ? null : await openModels({ models, ...pricing }, context),
    cards: await readCosts(args.words('cards'), folder),
    rows: rows.map(readText),
    functions: args.words('functions').map(readText),
    training: training.length === 0 ? null : training.map(readText),
    agreement: args.has('agreement'),
    baseline: args.word('baseline'),
  }
}

function outputOf({ comparison, tests, notes }: Compared, trace: string): Record<string, string> {
  return {
    'compare.json': `${JSON.stringify(comparison, null, 2)}\n`,
    'compare.md': renderComparison(comparison, tests, notes),
    'compare.html': renderComparePage(comparison, tests, notes),
    'trace.jsonl': trace,
    'tests.jsonl': tests.map(test => `${JSON.stringify(test)}\n`).join(''),
  }
}
