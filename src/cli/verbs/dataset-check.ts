// `testwright dataset check`: what is wrong with training rows, found by running their tests.
import { basename, dirname, join } from 'node:path'
import { renderCheck } from '../../core/dataset/report.js'
import { chatRecipe } from '../../core/prompt/recipe.js'
import { checkDataset, type Checked, type DataFile } from '../../pipeline/dataset/check.js'
import { checkFolder, checkManifest, writeBesides, writeFolder } from '../../wiring/output-folder.js'
import { openDataset } from '../../wiring/tools.js'
import { file, json, number, type CliContext, type Verb } from '../command.js'
import { baseModel, dataOf, perPrompt, readInput, sha256, type Input } from '../input-files.js'

export const datasetCheck: Verb = {
  name: 'dataset check',
  group: 'data',
  summary: 'run the tests in training rows, and say what is wrong before money is spent',
  about: `Reads JSON lines (.gz too): {prompt, completion}, chat {messages}, or preference pairs. Every row's tests run in the
    sandbox on the function of its prompt. Says which tests fail, which rows repeat, leak into validation or benchmark,
    drift from the template or contain keys, and what a tuning run would cost. Exit code 1 when anything is wrong.`,
  examples: [
    'testwright dataset check training.jsonl --base YOUR-BASE',
    'testwright dataset check training.jsonl --fix clean',
  ],
  options: {
    validation: file('Validation rows: run as well, and looked for in the training set.'),
    benchmark: file('Benchmark functions, as lines of {path, source}: looked for in the training set.'),
    base: baseModel,
    passes: number('Passes over the set. Default: 1.'),
    'max-tokens': number('Limit on the tokens of a reply. Default: 768, as in the action.'),
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
    const { args, tool, log, answer } = context
    const [fix, passes] = [args.path('fix'), args.count('passes') ?? 1]
    const maxTokens = args.count('max-tokens') ?? chatRecipe.maxTokens
    const rowsPerPrompt = args.count('per-prompt') ?? 1
    if (fix !== null) checkPlace(fix)
    const training = readInput(args.files[0] ?? '')
    const named = (name: string): DataFile | null => {
      const path = args.word(name)
      return path === null ? null : dataOf(readInput(path))
    }
    await using opened = await openDataset(context)
    const input = {
      training: dataOf(training),
      validation: named('validation'),
      benchmark: named('benchmark'),
      base: args.word('base'),
      ...{ passes, maxTokens, perPrompt: rowsPerPrompt },
    }
    const checked = await checkDataset(input, opened.tools)
    for (const note of checked.notes) log(note)
    if (fix !== null) log(writeClean(fix, training, checked, tool))
    answer(checked.report, renderCheck(checked.report))
    return { code: checked.report.findings.length > 0 ? 1 : 0, sentence: '' }
  },
}

/** `--fix` names a file when it ends like one, else a folder. */
const isFile = (out: string): boolean => /\.jsonl?$/i.test(out)

/** Throws UserError where writing would touch somebody else's file. Called before anything runs. */
function checkPlace(out: string): void {
  if (isFile(out)) checkManifest(dirname(out), basename(out))
  else checkFolder(out)
}

/** Writes the clean rows and the manifest. Returns the sentence about it. */
function writeClean(out: string, input: Input, { report, clean }: Checked, tool: CliContext['tool']): string {
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
  if (isFile(out)) writeBesides(dirname(out), files)
  else writeFolder(out, files)
  const where = isFile(out) ? out : join(out, name)
  return `${lines.length} clean rows: ${where}; ${dropped.length} rows dropped: manifest.json beside it`
}
