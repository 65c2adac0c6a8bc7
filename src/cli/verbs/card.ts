// The verbs `card check` and `card show`: model cards in, what is wrong with them or what they come to out.
import { parseCard, type Card } from '../../core/model/card.js'
import { readRows, type DataRow } from '../../core/dataset/rows.js'
import { UserError } from '../../core/model/errors.js'
import { driftOf } from '../../core/tuning/recipe-rows.js'
import { retirementsOf } from '../../core/tuning/tuning.js'
import { oneLine } from '../../core/report/render/text.js'
import type { ExitStatus } from '../exit-status.js'
import { linesOf, readInput } from '../input-files.js'
import type { Command } from '../arguments.js'
import { word } from '../values.js'

interface Seen {
  file: string
  model: string | null
  /** The first thing wrong; null for a card that holds. */
  wrong: string | null
  /** Where it says otherwise than the rows that the model was tuned on. */
  drift: string[]
  /** What of the model ends when. */
  warnings: string[]
}

/** Throws UserError for a file that cannot be read. `card check` ends with 1 when a card is wrong. */
export function runCard({ verb, values, files }: Command, say: (text: string) => void): ExitStatus {
  const json = values['json'] === true
  if (verb === 'card show') {
    const [file = ''] = files
    const card = readCard(file)
    say(json ? `${JSON.stringify(card, null, 2)}\n` : renderCard(card))
    return { code: 0, sentence: '' }
  }
  const data = word(values, 'data')
  const rows = data === null ? [] : readRows(linesOf(readInput(data))).rows
  const seen = files.map(file => look(file, rows))
  say(json ? `${JSON.stringify(seen, null, 2)}\n` : seen.map(render).join(''))
  return { code: seen.some(one => one.wrong !== null || one.drift.length > 0) ? 1 : 0, sentence: '' }
}

const readCard = (file: string): Card => parseCard(readInput(file).content.toString('utf8'), file)

function look(file: string, rows: DataRow[]): Seen {
  const { content } = readInput(file)
  try {
    const card = parseCard(content.toString('utf8'), file)
    const { model } = card
    const drift = driftOf(card, rows)
    const ends = model.startsWith('ft:') ? retirementsOf(model) : []
    return { file, model, wrong: null, drift, warnings: ends.map(({ date, what }) => `${date}: ${what}`) }
  } catch (error) {
    if (error instanceof UserError)
      return { file, model: null, wrong: error.message, drift: [], warnings: [] }
    throw error
  }
}

function render({ file, model, wrong, drift, warnings }: Seen): string {
  const first = wrong === null ? `${file}: a sound card of ${model ?? ''}` : wrong
  return [first, ...drift.map(one => `${file}: ${one}`), ...warnings.map(warning => `${file}: ${warning}`)]
    .map(line => `${oneLine(line, 500)}\n`)
    .join('')
}

function renderCard({ name, model, baseUrl, recipe, price, timeoutSeconds, fingerprints }: Card): string {
  const dollars = price && `$${price.inputPerMillion} in, $${price.outputPerMillion} out a million tokens`
  const lines: [string, string][] = [
    ['Name', name],
    ['Model', model],
    ['Endpoint', baseUrl ?? 'base-url, or OPENAI_BASE_URL, says where'],
    ['System text', recipe.system ?? 'none'],
    [
      'Reply',
      `at most ${recipe.maxTokens} tokens, temperature ${recipe.temperature}, ${recipe.samples} a function`,
    ],
    ['Stop', recipe.stop.map(text => JSON.stringify(text)).join(', ') || 'none'],
    ['Price', dollars ?? 'looked up by the name'],
    ['Time-out', timeoutSeconds === null ? 'the default' : `${timeoutSeconds} s`],
    ['Tuned on', fingerprints.length === 0 ? 'not told' : `${fingerprints.length} tests`],
  ]
  return lines.map(([title, text]) => `${title.padEnd(14)}${oneLine(text, 300)}\n`).join('')
}
