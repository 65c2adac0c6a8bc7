// `testwright dataset check`: what is wrong with training rows, found by running their tests.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { renderCheck } from '../../core/dataset/report.js'
import { UserError } from '../../core/model/errors.js'
import { tool } from '../../core/model/report.js'
import { chatRecipe } from '../../core/prompt/prompt.js'
import { checkDataset, type Checked, type DataFile } from '../../pipeline/dataset/check.js'
import { checkFolder, writeFolder } from '../../wiring/output-folder.js'
import { openDataset } from '../../wiring/row-tools.js'
import { file, json, number, type Verb } from '../command.js'
import { baseModel, linesOf, perPrompt, readInput, type Input } from '../input-files.js'

const COUNT = { whole: true, least: 1 }

export const datasetCheck: Verb = {
  name: 'dataset check',
  group: 'data',
  summary: 'run the tests in training rows, and say what is wrong before money is spent',
  about: `Reads JSON lines (.gz too): {prompt, completion}, chat {messages}, or preference pairs. Every row's tests run in the
    sandbox on the function of its prompt. Says which tests fail, what repeats, what leaks into validation or benchmark,
    what drifts from the template, what holds keys, and what a tuning run would cost. Exit code 1 when anything is wrong.`,
  examples: [
    'testwright dataset check training.jsonl --base davinci-002',
    'testwright dataset check training.jsonl --fix clean',
  ],
  options: {
    validation: file('Validation rows: run as well, and looked for in the training set.'),
    benchmark: file('Functions to measure by, lines of {path, source}: looked for in the training set.'),
    base: baseModel,
    passes: number('Passes over the set. Default: 1.'),
    'max-tokens': number('Tokens that a reply may have. Default: 768, as the action asks.'),
    'per-prompt': perPrompt,
    fix: {
      type: 'string',
      placeholder: 'OUT',
      help: 'Write the clean rows to OUT, a folder or a .jsonl file, and manifest.json with every dropped row beside them.',
    },
    json,
  },
  files: { placeholder: 'FILE', least: 1, most: 1 },
  async run(context) {
    const { args, log, answer } = context
    const [fix, passes] = [args.word('fix'), args.number('passes', COUNT) ?? 1]
    const maxTokens = args.number('max-tokens', COUNT) ?? chatRecipe.maxTokens
    const rowsPerPrompt = args.number('per-prompt', COUNT) ?? 1
    if (fix !== null) checkPlace(resolve(fix))
    const training = readInput(args.files[0] ?? '')
    const named = (name: string): DataFile | null => {
      const path = args.word(name)
      return path === null ? null : asData(readInput(path))
    }
    await using opened = await openDataset(context)
    const input = {
      training: asData(training),
      validation: named('validation'),
      benchmark: named('benchmark'),
      base: args.word('base'),
      ...{ passes, maxTokens, perPrompt: rowsPerPrompt },
    }
    const checked = await checkDataset(input, opened.tools)
    for (const note of checked.notes) log(note)
    if (fix !== null) log(writeClean(resolve(fix), training, checked))
    answer(checked.report, renderCheck(checked.report))
    return { code: checked.report.findings.length > 0 ? 1 : 0, sentence: '' }
  },
}

const asData = (input: Input): DataFile => ({ name: input.name, lines: linesOf(input) })

/** `--fix` names a file when it ends like one, else a folder. */
const isFile = (out: string): boolean => /\.jsonl?$/i.test(out)

const OUR_MARK = '"tool": "testwright"'

/** Throws UserError where writing would touch somebody else's file. Called before anything runs. */
function checkPlace(out: string): void {
  if (!isFile(out)) return checkFolder(out)
  const manifest = join(dirname(out), 'manifest.json')
  const known = existsSync(manifest) && readFileSync(manifest, 'utf8').includes(OUR_MARK)
  const taken = [manifest, out].find(path => existsSync(path) && !known)
  if (taken !== undefined)
    throw new UserError(`${taken} exists already: name another place with --fix, or remove it.`)
}

/** Writes the clean rows and the manifest. Returns the sentence about it. */
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
    /** Row numbers in the input, in the order of the output. */
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
