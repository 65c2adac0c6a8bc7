// Training rows against a base: may they be tuned on it; and the card of what came out.
import { cardSchema } from './card.js'
import type { BadRow, DataRow } from './dataset/rows.js'
import { UserError } from './errors.js'
import type { TuningJob, TuningRun } from './jobs.js'
import { chatRecipe } from './prompt.js'
import { baseOf, type Ending, estimate } from './tuning.js'
import type { z } from 'zod'

/** OpenAI takes no fewer. */
export const fewestRows = 10

const oldBases = /^(?:davinci|babbage)-002/

/** How rows of one kind are tuned on; throws UserError for rows that this base does not take. */
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
    throw new UserError(`${name} holds ${rows.length} rows, and tuning takes at least ${fewest}.`)
  const formats = new Set(rows.map(row => row.format))
  if (formats.size > 1)
    throw new UserError(
      `${name} mixes ${[...formats].join(' and ')} rows: one set is of one kind; dataset freeze writes each.`,
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

/** The card of a finished job. `rows`, those that it was tuned on, tell how it is to be asked. */
export function draftCard(job: TuningJob, run: TuningRun | null, rows: DataRow[], ends: Ending[]): CardFile {
  const request = run?.request
  const usd = job.trainedTokens === null ? null : estimate(job.base, job.trainedTokens, 1).usd
  const card: CardFile = {
    schema: 1,
    name: request?.suffix ?? job.model ?? job.id,
    model: job.model ?? '',
    ...(oldBases.test(baseOf(job.base)) || rows.some(row => row.format === 'legacy')
      ? { endpoint: 'completions' as const }
      : {}),
    ...(rows.length > 0 ? { recipe: recipeOf(rows) } : {}),
    tuning: {
      base: job.base,
      job: job.id,
      ...(request
        ? dropNull({
            passes: request.passes,
            batchSize: request.batchSize,
            learningRate: request.learningRate,
            seed: request.seed,
          })
        : {}),
      ...dropNull({ trainedTokens: job.trainedTokens, usd }),
      ...(job.finished === null ? {} : { finished: new Date(job.finished).toISOString() }),
      ends: ends.map(({ date, what }) => ({ date, what })),
    },
    ...(run ? { data: { sha256: run.data.sha256, rows: run.data.rows } } : {}),
  }
  return cardSchema.parse(card)
}

/** What the rows have in common: a system text, and the mark at which a reply ends. */
function recipeOf(rows: DataRow[]): NonNullable<CardFile['recipe']> {
  const texts = new Set(rows.map(row => row.prompt.find(turn => turn.role === 'system')?.content ?? null))
  const [system = null] = texts
  const mark = texts.size === 1 || rows.every(row => row.format === 'legacy') ? endOf(rows) : null
  return {
    ...(texts.size === 1 && system !== chatRecipe.system ? { system } : {}),
    ...(mark === null ? {} : { stop: [mark] }),
  }
}

function endOf(rows: DataRow[]): string | null {
  const [first] = rows
  const mark = /\s*(###|<\|endoftext\|>|END)\s*$/.exec(first?.completion ?? '')?.[1]
  return mark !== undefined && rows.every(row => row.completion.trimEnd().endsWith(mark)) ? mark : null
}

function dropNull<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], null> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as never
}
