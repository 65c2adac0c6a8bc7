// `testwright dataset freeze`: training rows into a frozen set with its manifest.
import { basename } from 'node:path'
import { UserError } from '../../core/model/errors.js'
import { chatRecipe } from '../../core/prompt/recipe.js'
import { freezeDataset, type FreezeInput } from '../../pipeline/dataset/freeze.js'
import { checkFolder, writeFolder } from '../../wiring/output-folder.js'
import { openDataset } from '../../wiring/tools.js'
import { DONE, file, json, number, type Verb } from '../command.js'
import { dataOf, perPrompt, readInput, sha256, type Input } from '../input-files.js'

type Frozen = Awaited<ReturnType<typeof freezeDataset>>

const HALF = { most: 0.5 }
const FORMATS: FreezeInput['format'][] = ['chat', 'legacy', 'preference']

export const datasetFreeze: Verb = {
  name: 'dataset freeze',
  group: 'data',
  summary: 'make a frozen set: checked by running, without repeats, split by function',
  about: `Drops what dataset check finds wrong, keeps rows of one function (or repository) together, and writes
    training.jsonl, validation.jsonl, held-back.jsonl (functions for evaluation), fingerprints.json and manifest.json.`,
  examples: ['testwright dataset freeze rows.jsonl --out frozen --as chat'],
  options: {
    as: { type: 'string', placeholder: 'FORMAT', help: 'chat, legacy or preference. Default: chat.' },
    validation: number('Share of the rows for validation. Default: 0.1.'),
    'hold-back': number('Share of the rows whose functions are held back for evaluation. Default: 0.1.'),
    'per-prompt': perPrompt,
    seed: number('Seed of the split. Default: 1.'),
    benchmark: file('Benchmark functions, as lines of {path, source}: rows about them are dropped.'),
    out: { type: 'string', placeholder: 'DIR', help: 'Where the set goes.' },
    json,
  },
  files: { placeholder: 'FILE ...', least: 1, most: 100 },
  async run(context) {
    const { args, tool, log, answer } = context
    const out = args.requiredPath('out', 'say where the set goes')
    checkFolder(out)
    const format = FORMATS.find(known => known === (args.word('as') ?? 'chat'))
    if (format === undefined)
      throw new UserError(`--as is ${JSON.stringify(args.word('as'))}: give ${FORMATS.join(', ')}.`)
    const inputs = args.files.map(readInput)
    const benchmark = args.word('benchmark')
    const shares = {
      validation: args.number('validation', HALF) ?? 0.1,
      heldBack: args.number('hold-back', HALF) ?? 0.1,
      seed: args.number('seed', { whole: true }) ?? 1,
    }
    await using opened = await openDataset(context)
    const input = {
      files: inputs.map(dataOf),
      benchmark: benchmark === null ? null : dataOf(readInput(benchmark)),
      ...{ format, shares, maxTokens: chatRecipe.maxTokens },
      perPrompt: args.count('per-prompt') ?? 1,
    }
    const frozen = await freezeDataset(input, opened.tools)
    for (const note of frozen.notes) log(note)
    const manifest = manifestOf(frozen, inputs, { tool: tool.name, version: tool.version, format, shares })
    writeFolder(out, {
      ...textsOf(frozen),
      'fingerprints.json': `${JSON.stringify(frozen.fingerprints)}\n`,
      'manifest.json': `${JSON.stringify(manifest, null, 2)}\n`,
    })
    const { counts, dropped } = manifest
    answer(
      manifest,
      `${counts.training} training, ${counts.validation} validation, ${counts['held-back']} functions held back, ${dropped.length} rows dropped: ${out}\n`,
    )
    return DONE
  },
}

function textsOf({ lines }: Frozen): Record<string, string> {
  return Object.fromEntries(
    Object.entries(lines).map(([part, own]) => [`${part}.jsonl`, own.map(line => `${line}\n`).join('')]),
  )
}

function manifestOf(frozen: Frozen, inputs: Input[], how: Record<string, unknown>) {
  const { lines, groups, teachers, teacherUsd, fingerprints, dropped } = frozen
  const counts = {
    training: lines.training.length,
    validation: lines.validation.length,
    'held-back': lines['held-back'].length,
  }
  return {
    ...{ schema: 1, ...how },
    inputs: inputs.map(input => ({ name: basename(input.name), sha256: sha256(input.bytes) })),
    files: Object.entries(textsOf(frozen)).map(([name, text]) => ({ name, sha256: sha256(text) })),
    ...{ counts, groups, teachers, teacherUsd, fingerprints: fingerprints.length, dropped },
  }
}
