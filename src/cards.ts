// The verbs `card check` and `card show`: model cards in, what is wrong with them or what they come to out.
import { parseCard, type Card } from './core/card.js'
import { UserError } from './core/errors.js'
import { endingsOf } from './core/tuning.js'
import { oneLine } from './core/render/text.js'
import type { Ending } from './endings.js'
import { readInput } from './input.js'
import type { Command } from './options.js'

interface Seen {
  file: string
  model: string | null
  /** The first thing wrong; null for a card that holds. */
  wrong: string | null
  /** What of the model ends when. */
  warnings: string[]
}

/** Throws UserError for a file that cannot be read. `card check` ends with 1 when a card is wrong. */
export function runCard({ verb, values, files }: Command, say: (text: string) => void): Ending {
  const json = values['json'] === true
  if (verb === 'card show') {
    const [file = ''] = files
    const card = readCard(file)
    say(json ? `${JSON.stringify(card, null, 2)}\n` : drawCard(card))
    return { code: 0, sentence: '' }
  }
  const seen = files.map(look)
  say(json ? `${JSON.stringify(seen, null, 2)}\n` : seen.map(draw).join(''))
  return { code: seen.some(one => one.wrong !== null) ? 1 : 0, sentence: '' }
}

const readCard = (file: string): Card => parseCard(readInput(file).content.toString('utf8'), file)

function look(file: string): Seen {
  const { content } = readInput(file)
  try {
    const { model } = parseCard(content.toString('utf8'), file)
    const ends = model.startsWith('ft:') ? endingsOf(model) : []
    return { file, model, wrong: null, warnings: ends.map(({ date, what }) => `${date}: ${what}`) }
  } catch (error) {
    if (error instanceof UserError) return { file, model: null, wrong: error.message, warnings: [] }
    throw error
  }
}

function draw({ file, model, wrong, warnings }: Seen): string {
  const first = wrong === null ? `${file}: a sound card of ${model ?? ''}` : wrong
  return [first, ...warnings.map(warning => `${file}: ${warning}`)]
    .map(line => `${oneLine(line, 500)}\n`)
    .join('')
}

function drawCard({ name, model, baseUrl, recipe, price, timeoutSeconds, fingerprints }: Card): string {
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
