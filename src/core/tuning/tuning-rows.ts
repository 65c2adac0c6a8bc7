// Checks that training rows fit a base model, and drafts the card of the finished job.
import { cardSchema } from '../model/card.js'
import type { BadRow, DataRow } from '../dataset/rows.js'
import { UserError } from '../model/errors.js'
import type { TuningJob, TuningRun } from './jobs.js'
import { recipeOf } from './recipe-rows.js'
import { type Retirement, estimate } from './tuning.js'
import { baseOf } from '../model/retirement.js'
import type * as z from 'zod'

/** OpenAI's minimum. */
const fewestRows = 10

const oldBases = /^(?:davinci|babbage)-002/

/** The tuning method for the rows; throws UserError for rows that this base does not accept. */
export function checkTuningRows(
  { rows, bad }: { rows: DataRow[]; bad: BadRow[] },
  name: string,
  base: string,
  fewest = fewestRows,
): 'supervised' | 'dpo' {
  const [first] = bad
  if (first)
    throw new UserError(
      `${name}, row ${first.row}: ${first.reason}; dataset check names every such row, --fix writes a set without them.`,
    )
  if (rows.length < fewest)
    throw new UserError(`${name} holds ${rows.length} rows, but tuning needs at least ${fewest}.`)
  const formats = new Set(rows.map(row => row.format))
  if (formats.size > 1)
    throw new UserError(
      `${name} mixes ${[...formats].join(' and ')} rows: a set must have one kind; dataset freeze writes each.`,
    )
  const legacy = formats.has('legacy')
  const old = oldBases.test(baseOf(base))
  if (legacy && !old && /^(?:gpt-|o\d)/.test(baseOf(base)))
    throw new UserError(
      `${base} is tuned on chat rows, and ${name} holds prompt and completion: dataset freeze --as chat writes them.`,
    )
  if (!legacy && old)
    throw new UserError(
      `${base} is tuned on rows of prompt and completion, and ${name} holds ${[...formats].join('')} rows: dataset freeze --as legacy writes them.`,
    )
  return formats.has('preference') ? 'dpo' : 'supervised'
}

type CardFile = z.infer<typeof cardSchema>

/** The manifest of a frozen set. */
export interface Frozen {
  fingerprints: string[]
  /** Dollars that its teacher models cost; null when not known. */
  teacherUsd: number | null
}

interface Known {
  /** Null for a job that was started elsewhere. */
  run: (Pick<TuningRun, 'data' | 'request'> & { frozen?: Frozen | null }) | null
  /** Its training rows, which determine how it must be prompted; empty when not known. */
  rows: DataRow[]
  baseUrl: string
  ends: Retirement[]
  /** True for a run on one's own machine: neither the run nor requests cost anything. */
  local?: boolean
}

/** The card of a finished job. */
export function draftCard(job: TuningJob, { run, rows, baseUrl, ends, local = false }: Known): CardFile {
  const continues = oldBases.test(baseOf(job.base)) || rows.some(row => row.format === 'legacy')
  return cardSchema.parse({
    schema: 1,
    name: run?.request.suffix ?? job.model ?? job.id,
    model: job.model ?? '',
    ...(/^https:\/\/api\.openai\.com\//.test(baseUrl) ? {} : { baseUrl }),
    ...(continues ? { endpoint: 'completions' } : {}),
    ...(rows.length > 0 ? { recipe: recipeOf(rows) } : {}),
    ...(local ? { price: 0 } : {}),
    tuning: tuningOf(job, { run, ends, local }),
    ...(run ? { data: dataOf(run) } : {}),
  })
}

function tuningOf(
  { id, base, trainedTokens, finished }: TuningJob,
  { run, ends, local }: Required<Pick<Known, 'run' | 'ends' | 'local'>>,
): CardFile['tuning'] {
  const usd = local ? 0 : trainedTokens === null ? null : estimate(base, trainedTokens, 1).usd
  const { passes = null, batchSize = null, learningRate = null, seed = null } = run?.request ?? {}
  const teacherUsd = run?.frozen?.teacherUsd ?? null
  return {
    base,
    job: local ? null : id,
    ...dropNull({ passes, batchSize, learningRate, seed, trainedTokens, usd, teacherUsd }),
    ...(finished === null ? {} : { finished: new Date(finished).toISOString() }),
    ends,
  }
}

function dataOf({ data, frozen }: NonNullable<Known['run']>): CardFile['data'] {
  const { sha256, rows } = data
  return { sha256, rows, ...(frozen ? { fingerprints: frozen.fingerprints } : {}) }
}

function dropNull<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], null> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as never
}
