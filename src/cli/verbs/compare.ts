// The verb `compare`: files of recorded rows in, a table or JSON out.
import { resolve } from 'node:path'
import { compare, type Named } from '../../pipeline/compare/compare.js'
import { UserError } from '../../core/model/errors.js'
import { renderComparePage } from '../../core/report/render/compare-html.js'
import { renderComparison, renderTable } from '../../core/report/render/compare.js'
import type { ExitStatus } from '../exit-status.js'
import { readInput } from '../input-files.js'
import { openModels, readFacts } from '../../wiring/live-models.js'
import type { Command } from '../arguments.js'
import { checkFolder, writeFolder } from '../output-folder.js'
import { openCompare } from '../../wiring/replay.js'
import type { Start } from '../../wiring/tools.js'
import { endTrace } from '../../wiring/tracing.js'
import { listed, number, word } from '../values.js'

/** Reads the files, judges every row, prints the table. Throws UserError for what cannot be read or used. */
export async function runCompare(
  { values }: Command,
  start: Pick<Start, 'environment' | 'assets' | 'log' | 'signal' | 'folder' | 'trace'>,
  say: (text: string) => void,
): Promise<ExitStatus> {
  const rows = listed(values, 'rows')
  const models = listed(values, 'model')
  if (rows.length + models.length === 0)
    throw new UserError(
      'compare needs recorded rows or models: name a file of JSON lines with --rows, or a model with --model.',
    )
  const out = typeof values['out'] === 'string' ? resolve(values['out']) : null
  if (out !== null) checkFolder(out)
  const training = listed(values, 'training')
  const maxCost = number(values, 'max-cost')
  if (models.includes('human') && values['root'] === undefined)
    throw new UserError('The tests that people wrote lie in a project: name its folder with --root.')
  const told = { baseUrl: word(values, 'base-url'), price: word(values, 'price') }
  const opened = models.length === 0 ? null : await openModels({ models, ...told, maxCost }, start)
  const asked = {
    live: opened,
    cards: await readFacts(listed(values, 'cards'), start.folder),
    rows: rows.map(readNamed),
    functions: listed(values, 'functions').map(readNamed),
    training: training.length === 0 ? null : training.map(readNamed),
    agreement: values['agreement'] === true,
    baseline: word(values, 'baseline'),
  }
  const root = typeof values['root'] === 'string' ? resolve(values['root']) : null
  await using workbench = await openCompare({ ...start, root })
  const { comparison, tests, files, notes } = await compare(asked, workbench.tools)
  for (const note of notes) start.log(note)
  const trace = await endTrace(start, { name: 'compare' })
  const json = `${JSON.stringify(comparison, null, 2)}\n`
  if (out !== null) {
    writeFolder(out, {
      'compare.json': json,
      'compare.md': renderComparison(comparison, tests, notes),
      'compare.html': renderComparePage(comparison, tests, notes),
      'trace.jsonl': trace,
      'tests.jsonl': tests.map(test => `${JSON.stringify(test)}\n`).join(''),
      ...Object.fromEntries(
        files.map(({ system, path, content }) => [`tests/${folderName(system)}/${path}`, content]),
      ),
    })
    start.log(`comparison and tests: ${out}`)
  }
  say(values['json'] === true ? json : renderTable(comparison))
  return { code: 0, sentence: '' }
}

/** Systems are named by strangers. */
const folderName = (system: string): string =>
  system.replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 80) || 'unnamed'

function readNamed(path: string): Named {
  const { name, content } = readInput(path)
  return { name, text: content.toString('utf8') }
}
