// The verb `dataset freeze`: training rows in, a frozen set with its manifest out.
import { createHash } from 'node:crypto'
import { basename, resolve } from 'node:path'
import { freezeDataset, type Frozen } from '../../pipeline/dataset/freeze.js'
import type { Format, Shares } from '../../core/dataset/freeze.js'
import { UserError } from '../../core/model/errors.js'
import { chatRecipe } from '../../core/prompt/prompt.js'
import { tool } from '../../core/model/version.js'
import type { ExitStatus } from '../exit-status.js'
import { linesOf, readInput, type Input } from '../input-files.js'
import type { Command } from '../arguments.js'
import { checkFolder, writeFolder } from '../output-folder.js'
import { openDataset } from '../../wiring/replay.js'
import type { Start } from '../../wiring/tools.js'
import { needed, number, word } from '../values.js'

type Starting = Pick<Start, 'environment' | 'assets' | 'log' | 'signal' | 'folder'>
type Say = (text: string) => void

const done: ExitStatus = { code: 0, sentence: '' }
const sha256 = (data: Buffer | string): string => createHash('sha256').update(data).digest('hex')

const half = { most: 0.5 }
const formats: Format[] = ['chat', 'legacy', 'preference']

/** Throws UserError for what cannot be used. */
export async function runFreeze({ values, files }: Command, start: Starting, say: Say): Promise<ExitStatus> {
  const out = resolve(needed(values, 'out', 'say where the set goes'))
  checkFolder(out)
  const format = word(values, 'as') ?? 'chat'
  if (!formats.includes(format as Format))
    throw new UserError(`--as is ${format}: say ${formats.join(', ')}.`)
  const inputs = files.map(readInput)
  const benchmark = word(values, 'benchmark')
  const shares = {
    validation: number(values, 'validation', half) ?? 0.1,
    heldBack: number(values, 'hold-back', half) ?? 0.1,
    seed: number(values, 'seed', { whole: true }) ?? 1,
  }
  const asData = (input: ReturnType<typeof readInput>) => ({ name: input.name, lines: linesOf(input) })
  await using opened = await openDataset(start)
  const frozen = await freezeDataset(
    {
      files: inputs.map(asData),
      benchmark: benchmark === null ? null : asData(readInput(benchmark)),
      ...{ format: format as Format, shares, maxTokens: chatRecipe.maxTokens },
      perPrompt: number(values, 'per-prompt', { whole: true, least: 1 }) ?? 1,
    },
    opened.tools,
  )
  for (const note of frozen.notes) start.log(note)
  const manifest = manifestOf(frozen, inputs, { format, shares })
  const { counts, dropped } = manifest
  writeFolder(out, {
    ...textsOf(frozen),
    'fingerprints.json': `${JSON.stringify(frozen.fingerprints)}\n`,
    'manifest.json': `${JSON.stringify(manifest, null, 2)}\n`,
  })
  say(
    values['json'] === true
      ? `${JSON.stringify(manifest, null, 2)}\n`
      : `${counts.training} training, ${counts.validation} validation, ${counts['held-back']} functions held back, ${dropped.length} rows dropped: ${out}\n`,
  )
  return done
}

function textsOf({ lines }: Frozen): Record<string, string> {
  return Object.fromEntries(
    Object.entries(lines).map(([part, own]) => [`${part}.jsonl`, own.map(line => `${line}\n`).join('')]),
  )
}

function manifestOf(frozen: Frozen, inputs: Input[], how: { format: string; shares: Shares }) {
  const { lines, groups, teachers, teacherUsd, fingerprints, dropped } = frozen
  const counts = {
    training: lines.training.length,
    validation: lines.validation.length,
    'held-back': lines['held-back'].length,
  }
  return {
    ...{ schema: 1, tool: tool.name, version: tool.version, ...how },
    inputs: inputs.map(input => ({ name: basename(input.name), sha256: sha256(input.bytes) })),
    files: Object.entries(textsOf(frozen)).map(([name, text]) => ({ name, sha256: sha256(text) })),
    ...{ counts, groups, teachers, teacherUsd, fingerprints: fingerprints.length, dropped },
  }
}
