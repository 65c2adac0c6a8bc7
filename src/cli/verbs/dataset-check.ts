// The verbs `dataset check` and `tune estimate`: files of training rows in, what is wrong and what it costs out.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { checkDataset, type Checked, type DataFile } from '../../pipeline/dataset/check.js'
import { dollars, renderCheck, renderPrice } from '../../core/dataset/report.js'
import { readRows } from '../../core/dataset/rows.js'
import { tokensOf } from '../../core/dataset/tokens.js'
import { UserError } from '../../core/model/errors.js'
import { chatRecipe } from '../../core/prompt/prompt.js'
import { encodingOf, retirementsOf, estimate, tuningPrice } from '../../core/tuning/tuning.js'
import { tool } from '../../core/model/version.js'
import type { ExitStatus } from '../exit-status.js'
import { linesOf, readInput, type Input } from '../input-files.js'
import type { Command } from '../arguments.js'
import { checkFolder, writeFolder } from '../output-folder.js'
import { openDataset, openTokenizer } from '../../wiring/replay.js'
import type { Start } from '../../wiring/tools.js'
import { number, word } from '../values.js'

type Starting = Pick<Start, 'environment' | 'assets' | 'log' | 'signal' | 'folder'>

const whole = { whole: true, least: 1 }

/** Throws UserError for what cannot be read or checked. Ends with 1 when anything is wrong. */
export async function runDataset(
  { values, files }: Command,
  start: Starting,
  say: (text: string) => void,
): Promise<ExitStatus> {
  const passes = number(values, 'passes', whole) ?? 1
  const maxTokens = number(values, 'max-tokens', whole) ?? chatRecipe.maxTokens
  const out = word(values, 'fix')
  if (out !== null) checkPlace(resolve(out))
  const training = readInput(files[0] ?? '')
  const named = (name: string): DataFile | null => {
    const path = word(values, name)
    return path === null ? null : asData(readInput(path))
  }
  const asked = {
    training: asData(training),
    ...{ validation: named('validation'), benchmark: named('benchmark') },
    ...{ base: word(values, 'base'), passes, maxTokens },
    perPrompt: number(values, 'per-prompt', whole) ?? 1,
  }
  await using opened = await openDataset(start)
  const checked = await checkDataset(asked, opened.tools)
  for (const note of checked.notes) start.log(note)
  if (out !== null) start.log(writeClean(resolve(out), training, checked))
  const { report } = checked
  say(values['json'] === true ? `${JSON.stringify(report, null, 2)}\n` : renderCheck(report))
  return { code: report.findings.length > 0 ? 1 : 0, sentence: '' }
}

const asData = (input: Input): DataFile => ({ name: input.name, lines: linesOf(input) })

/** A file when its name ends like one, else a folder that is ours. */
const isFile = (out: string): boolean => /\.jsonl?$/i.test(out)

const ours = '"tool": "testwright"'

/** Throws UserError where writing would touch what is not ours: called before anything runs. */
function checkPlace(out: string): void {
  if (!isFile(out)) return checkFolder(out)
  const manifest = join(dirname(out), 'manifest.json')
  const known = existsSync(manifest) && readFileSync(manifest, 'utf8').includes(ours)
  const taken = [manifest, out].find(path => existsSync(path) && !known)
  if (taken !== undefined)
    throw new UserError(`${taken} is there already: name another place with --fix, or remove it.`)
}

/** Writes the rows that stay and the manifest; gives back the sentence about it. */
function writeClean(out: string, input: Input, { report, clean }: Checked): string {
  const { lines, dropped, ended } = clean()
  if (lines.length === 0) return 'no row is clean, so nothing was written'
  const name = isFile(out) ? basename(out) : `${input.name.replace(/\.(?:jsonl?|gz)\b/gi, '')}.jsonl`
  const text = lines.map(line => `${line.text}\n`).join('')
  const manifest = {
    schema: 1,
    tool: tool.name,
    version: tool.version,
    input: { name: input.name, sha256: sha256(input.bytes), rows: report.rows },
    output: { name, sha256: sha256(text), rows: lines.length },
    /** Numbers in the input of the rows that stayed, in the order of the output. */
    kept: lines.map(line => line.row),
    dropped,
    ended,
  }
  const files = { [name]: text, 'manifest.json': `${JSON.stringify(manifest, null, 2)}\n` }
  if (isFile(out)) {
    mkdirSync(dirname(out), { recursive: true })
    for (const [file, content] of Object.entries(files)) writeFileSync(join(dirname(out), file), content)
  } else writeFolder(out, files)
  const where = isFile(out) ? out : join(out, name)
  return `${lines.length} clean rows: ${where}; ${dropped.length} rows dropped: manifest.json beside it`
}

const sha256 = (data: Buffer | string): string => createHash('sha256').update(data).digest('hex')

/** Throws UserError for what cannot be read. Runs nothing and asks nobody. */
export async function runEstimate(
  { values }: Command,
  start: Pick<Start, 'log'>,
  say: (text: string) => void,
): Promise<ExitStatus> {
  const [data, base] = [word(values, 'data'), word(values, 'base')]
  const given = number(values, 'tokens', whole)
  if (base === null) throw new UserError('tune estimate needs a model: name it with --base.')
  if ((data === null) === (given === null))
    throw new UserError('tune estimate counts --data FILE or takes --tokens N: give one of them.')
  const passes = number(values, 'passes', whole) ?? 1
  if (given !== null && word(values, 'passes') !== null)
    throw new UserError('--tokens are those of all passes together: leave out --passes.')
  const tokens = data === null ? null : await countFile(data, base, start.log)
  const trained = given ?? (tokens?.perPass ?? 0) * passes
  const price = estimate(base, trained, passes)
  const ends = retirementsOf(base)
  const source = tuningPrice(base)?.source ?? null
  const found = { ...price, source, tokens, trained, ends }
  say(values['json'] === true ? `${JSON.stringify(found, null, 2)}\n` : renderEstimate(found, given !== null))
  return { code: 0, sentence: '' }
}

async function countFile(path: string, base: string, log: (line: string) => void) {
  const input = readInput(path)
  const { rows, bad } = readRows(linesOf(input))
  if (rows.length === 0) throw new UserError(`${input.name} holds no row of a training set.`)
  if (bad.length > 0) log(`${bad.length} lines hold no row and are not counted: dataset check names them`)
  const encoding = encodingOf(base)
  if (encoding === null) log(`the tokenizer of ${base} is not known here: counted as cl100k_base`)
  const count = await openTokenizer(encoding ?? 'cl100k_base')
  const each = rows.map(row => tokensOf(row, count))
  const prompt = each.reduce((sum, one) => sum + one.prompt, 0)
  const completion = each.reduce((sum, one) => sum + one.completion, 0)
  return { prompt, completion, perPass: prompt + completion }
}

interface Rendered {
  base: string
  perMillion: number | null
  passes: number
  usd: number | null
  source: string | null
  trained: number
  ends: { date: string; what: string }[]
}

function renderEstimate(found: Rendered, total: boolean): string {
  const { usd, perMillion, base, source, trained, ends } = found
  const price =
    total && usd !== null
      ? `${dollars(usd)} for ${base} at $${perMillion ?? 0} a million tokens`
      : renderPrice({ ...found, passes: found.passes })
  const lines = [
    `Trained tokens   ${trained}`,
    `Price            ${price}`,
    ...(source === null ? [] : [`Source           ${source}`]),
    ...ends.map(({ date, what }) => `${date}       ${what}`),
  ]
  return `${lines.join('\n')}\n`
}
