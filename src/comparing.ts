// The verb `compare`: files of recorded rows in, a table or JSON out.
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { compare, type Named } from './commands/compare.js'
import { UserError } from './core/errors.js'
import { drawComparePage } from './core/render/compare-page.js'
import { drawComparison, drawTable } from './core/render/compare.js'
import type { Ending } from './endings.js'
import { openModels } from './live-models.js'
import type { Command } from './options.js'
import { checkFolder, writeFolder } from './output.js'
import { openCompare } from './replay.js'
import type { Start } from './tools.js'

const mostBytes = 512 * 1024 * 1024

/** Reads the files, judges every row, prints the table. Throws UserError for what cannot be read or used. */
export async function runCompare(
  { values }: Command,
  start: Pick<Start, 'environment' | 'assets' | 'log' | 'signal' | 'folder'>,
  say: (text: string) => void,
): Promise<Ending> {
  const rows = filesOf(values['rows'])
  const models = filesOf(values['model'])
  if (rows.length + models.length === 0)
    throw new UserError(
      'compare needs recorded rows or models: name a file of JSON lines with --rows, or a model with --model.',
    )
  const out = typeof values['out'] === 'string' ? resolve(values['out']) : null
  if (out !== null) checkFolder(out)
  const training = filesOf(values['training'])
  const text = (name: string): string | null => (typeof values[name] === 'string' ? values[name] : null)
  const opened = await openModels({ models, baseUrl: text('base-url'), price: text('price') }, start)
  const { writers, prices, bills, explorer } = opened
  const options = { maxCost: readCost(text('max-cost')), explorer }
  const asked = {
    live: models.length === 0 ? null : { writers, options, prices, bills },
    rows: rows.map(readNamed),
    functions: filesOf(values['functions']).map(readNamed),
    training: training.length === 0 ? null : training.map(readNamed),
    witnesses: values['witnesses'] === true,
    baseline: typeof values['baseline'] === 'string' ? values['baseline'] : null,
  }
  const root = typeof values['root'] === 'string' ? resolve(values['root']) : null
  await using bench = await openCompare({ ...start, root })
  const { comparison, tests, files, notes } = await compare(asked, bench.tools)
  for (const note of notes) start.log(note)
  const json = `${JSON.stringify(comparison, null, 2)}\n`
  if (out !== null) {
    writeFolder(out, {
      'compare.json': json,
      'compare.md': drawComparison(comparison, tests, notes),
      'compare.html': drawComparePage(comparison, tests, notes),
      'tests.jsonl': tests.map(test => `${JSON.stringify(test)}\n`).join(''),
      ...Object.fromEntries(
        files.map(({ system, path, content }) => [`tests/${folderName(system)}/${path}`, content]),
      ),
    })
    start.log(`comparison and tests: ${out}`)
  }
  say(values['json'] === true ? json : drawTable(comparison))
  return { code: 0, sentence: '' }
}

/** Throws UserError for anything but dollars. */
function readCost(text: string | null): number | null {
  if (text === null) return null
  if (!/^\d{1,9}(?:\.\d{1,9})?$/.test(text))
    throw new UserError(`--max-cost is ${JSON.stringify(text)}: give dollars, such as 0.50.`)
  return Number(text)
}

/** Systems are named by strangers. */
const folderName = (system: string): string =>
  system.replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 80) || 'unnamed'

function filesOf(value: Command['values'][string] | undefined): string[] {
  const list = Array.isArray(value) ? value : typeof value === 'string' ? [value] : []
  return list.filter(name => name !== '')
}

function readNamed(name: string): Named {
  try {
    if (statSync(name).size > mostBytes) throw new UserError(`${name} is larger than 512 MiB: split it.`)
    const bytes = readFileSync(name)
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
    const text = (packed ? gunzipSync(bytes, { maxOutputLength: mostBytes }) : bytes).toString('utf8')
    return { name: name.split('/').at(-1) ?? name, text }
  } catch (error) {
    if (error instanceof UserError) throw error
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
    throw new UserError(
      code === 'ENOENT' ? `There is no file ${name}: check the path.` : `${name} cannot be read (${code}).`,
    )
  }
}
