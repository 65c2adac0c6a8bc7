// `testwright tune estimate`: tokens and price of a tuning run.
import { dollars, renderPrice } from '../../core/dataset/report.js'
import { readRows } from '../../core/dataset/rows.js'
import { tokensOf } from '../../core/dataset/tokens.js'
import { UserError } from '../../core/model/errors.js'
import { encodingOf, estimate, retirementsOf, tuningPrice } from '../../core/tuning/tuning.js'
import { openTokenizer } from '../../wiring/tools.js'
import { DONE, file, json, number, type Verb } from '../command.js'
import { baseModel, linesOf, readInput } from '../input-files.js'

export const tuneEstimate: Verb = {
  name: 'tune estimate',
  group: 'tuning',
  summary: 'estimate tokens and price of a tuning run, and show the retirement dates of the base',
  about: `Counts the tokens of training rows with the tokenizer of the base, or takes the number of trained tokens. Runs
    nothing.`,
  examples: ['testwright tune estimate --data training.jsonl --base YOUR-BASE'],
  options: {
    data: file('Training rows.'),
    tokens: number('Trained tokens of all passes together, instead of --data.'),
    base: baseModel,
    passes: number('Passes over the set. Default: 1.'),
    json,
  },
  async run({ args, log, answer }) {
    const base = args.required('base', 'name the model that is to be tuned')
    const [data, given] = [args.word('data'), args.count('tokens')]
    if ((data === null) === (given === null))
      throw new UserError(
        'tune estimate needs either --data FILE, which it counts, or --tokens N: give one of them.',
      )
    if (given !== null && args.has('passes'))
      throw new UserError('--tokens already counts all passes: leave out --passes.')
    const passes = args.count('passes') ?? 1
    const tokens = data === null ? null : await countFile(data, base, log)
    const trained = given ?? (tokens?.perPass ?? 0) * passes
    const price = estimate(base, trained, passes)
    const retirements = retirementsOf(base)
    const source = tuningPrice(base)?.source ?? null
    const found = { ...price, source, tokens, trained, retirements }
    answer(found, renderEstimate(found, given !== null))
    return DONE
  },
}

async function countFile(path: string, base: string, log: (line: string) => void) {
  const input = readInput(path)
  const { rows, bad } = readRows(linesOf(input))
  if (rows.length === 0) throw new UserError(`${input.name} has no training row.`)
  if (bad.length > 0)
    log(`${bad.length} lines are not training rows and are not counted: dataset check names them`)
  const encoding = encodingOf(base)
  if (encoding === null) log(`the tokenizer of ${base} is unknown: counted as cl100k_base`)
  const count = await openTokenizer(encoding ?? 'cl100k_base')
  const counts = rows.map(row => tokensOf(row, count))
  const prompt = counts.reduce((sum, tokens) => sum + tokens.prompt, 0)
  const completion = counts.reduce((sum, tokens) => sum + tokens.completion, 0)
  return { prompt, completion, perPass: prompt + completion }
}

interface TuningEstimate {
  base: string
  perMillion: number | null
  passes: number
  usd: number | null
  source: string | null
  trained: number
  retirements: { date: string; what: string }[]
}

function renderEstimate(found: TuningEstimate, total: boolean): string {
  const { usd, perMillion, base, source, trained, retirements } = found
  const price =
    total && usd !== null
      ? `${dollars(usd)} for ${base} at $${perMillion ?? 0} per million tokens`
      : renderPrice({ ...found, passes: found.passes })
  const lines = [
    `Trained tokens   ${trained}`,
    `Price            ${price}`,
    ...(source === null ? [] : [`Source           ${source}`]),
    ...retirements.map(({ date, what }) => `${date}       ${what}`),
  ]
  return `${lines.join('\n')}\n`
}
