// `testwright card check`: what is wrong with model cards.
import { parseCard } from '../../core/model/card.js'
import { readRows, type DataRow } from '../../core/dataset/rows.js'
import { UserError } from '../../core/model/errors.js'
import { driftOf } from '../../core/tuning/recipe-rows.js'
import { retirementsOf } from '../../core/tuning/tuning.js'
import { oneLine } from '../../core/text.js'
import { endOf } from '../../wiring/retirement.js'
import { file, json, type Verb } from '../command.js'
import { linesOf, readInput } from '../input-files.js'

interface Checked {
  file: string
  model: string | null
  /** The first thing wrong; null for a valid card. */
  wrong: string | null
  /** Where the card differs from the rows that the model was tuned on. */
  drift: string[]
  /** Retirement dates of the model. */
  warnings: string[]
}

export const cardCheck: Verb = {
  name: 'card check',
  group: 'tuning',
  summary: 'say what is wrong with model cards (*.model.json)',
  about: `Reads each card as a run would, and compares it with the rows that the model was tuned on. Exit code 1 when a card is
    invalid, or asks the model differently from its rows.`,
  examples: ['testwright card check writer.model.json --data training.jsonl'],
  options: { data: file('The rows that the models were tuned on.'), json },
  files: { placeholder: 'FILE ...', least: 1, most: 1000 },
  run({ args, answer }) {
    const data = args.word('data')
    const rows = data === null ? [] : readRows(linesOf(readInput(data))).rows
    const checked = args.files.map(path => check(path, rows))
    answer(checked, checked.map(render).join(''))
    const failed = checked.some(card => card.wrong !== null || card.drift.length > 0)
    return { code: failed ? 1 : 0, sentence: '' }
  },
}

function check(path: string, rows: DataRow[]): Checked {
  const { content } = readInput(path)
  try {
    const card = parseCard(content.toString('utf8'), path)
    const { model } = card
    const end = endOf(card)
    const warnings = [
      ...(model.startsWith('ft:') ? retirementsOf(model) : []).map(({ date, what }) => `${date}: ${what}`),
      ...(end && !model.startsWith('ft:') ? [`${end.date}: ${model} stops answering (${end.by})`] : []),
    ]
    return { file: path, model, wrong: null, drift: driftOf(card, rows), warnings }
  } catch (error) {
    if (error instanceof UserError)
      return { file: path, model: null, wrong: error.message, drift: [], warnings: [] }
    throw error
  }
}

function render({ file: path, model, wrong, drift, warnings }: Checked): string {
  const first = wrong ?? `${path}: a valid card of ${model ?? ''}`
  return [first, ...[...drift, ...warnings].map(line => `${path}: ${line}`)]
    .map(line => `${oneLine(line, 500)}\n`)
    .join('')
}
