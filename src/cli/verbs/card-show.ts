// `testwright card show`: everything that a run takes from a model card.
import { parseCard, type Card } from '../../core/model/card.js'
import { oneLine } from '../../core/text.js'
import { DONE, json, type Verb } from '../command.js'
import { readInput } from '../input-files.js'

export const cardShow: Verb = {
  name: 'card show',
  group: 'tuning',
  summary: 'print a model card with every default filled in',
  about: 'Prints one line for each thing that a run takes from the card.',
  examples: ['testwright card show .github/testwright/writer.model.json'],
  options: { json },
  files: { placeholder: 'FILE', least: 1, most: 1 },
  run({ args, answer }) {
    const [path = ''] = args.files
    const card = parseCard(readInput(path).content.toString('utf8'), path)
    answer(card, render(card))
    return DONE
  },
}

function render({ name, model, baseUrl, recipe, price, timeoutSeconds, fingerprints }: Card): string {
  const dollars = price && `$${price.inputPerMillion} in, $${price.outputPerMillion} out per million tokens`
  const { maxTokens, temperature, samples, stop, system } = recipe
  const lines: [string, string][] = [
    ['Name', name],
    ['Model', model],
    ['Endpoint', baseUrl ?? 'from base-url or OPENAI_BASE_URL'],
    ['Recipe', `${recipe.name}, calls ${recipe.calls}`],
    ['System text', system ?? 'none'],
    ['Reply', `at most ${maxTokens} tokens, temperature ${temperature}, ${samples} per function`],
    ['Stop', stop.map(text => JSON.stringify(text)).join(', ') || 'none'],
    ['Price', dollars ?? 'from the price list'],
    ['Time-out', timeoutSeconds === null ? 'the default' : `${timeoutSeconds} s`],
    ['Tuned on', fingerprints.length === 0 ? 'unknown' : `${fingerprints.length} tests`],
  ]
  return lines.map(([title, text]) => `${title.padEnd(14)}${oneLine(text, 300)}\n`).join('')
}
