// Prices of tuning a base model, and the dates at which the platform stops serving or tuning it.
import { baseOf, isVersion, listedEnd } from '../model/retirement.js'

/** Dollars per million trained tokens, by prefix of the base's name; longer names come first. */
const list = {
  source: "OpenAI's list of fine-tuning prices, openai.com/api/pricing, as of 2025-10",
  older: "OpenAI's list of fine-tuning prices, openai.com/api/pricing, as of 2024-03",
  rows: [
    ['gpt-4.1-mini', 5, 'source'],
    ['gpt-4.1-nano', 1.5, 'source'],
    ['gpt-4.1', 25, 'source'],
    ['gpt-4o-mini', 3, 'source'],
    ['gpt-4o', 25, 'source'],
    ['gpt-3.5-turbo', 8, 'older'],
    ['davinci-002', 6, 'older'],
    ['babbage-002', 0.4, 'older'],
  ] as [base: string, perMillion: number, source: 'source' | 'older'][],
}

/** OpenAI's list of deprecations, as of 2026-11. */
const lastJobs = { date: '2027-01-06', what: 'OpenAI takes no new self-serve fine-tuning jobs' }

interface TuningPrice {
  perMillion: number
  source: string
}

/** Null, never 0, for a base that is not listed. Tuning a fine-tune further costs the same as tuning its base. */
export function tuningPrice(model: string): TuningPrice | null {
  const base = baseOf(model)
  const row = list.rows.find(([name]) => isVersion(base, name))
  return row ? { perMillion: row[1], source: list[row[2]] } : null
}

export interface Retirement {
  date: string
  what: string
}

/** The retirement dates that concern a model tuned by OpenAI, soonest first; none for other models. */
export function retirementsOf(model: string): Retirement[] {
  const base = baseOf(model)
  if (!/^(?:gpt-(?!oss)|davinci-|babbage-|o\d)/.test(base)) return []
  const end = listedEnd(`ft:${base}`)
  const stop = end && { date: end.date, what: `fine-tunes of ${end.name} stop answering` }
  return [lastJobs, ...(stop ? [stop] : [])].sort((one, other) => (one.date < other.date ? -1 : 1))
}

export interface Estimate {
  base: string
  perMillion: number | null
  passes: number
  usd: number | null
}

/** Cost of a tuning run in dollars; null when the price is unknown. */
export function estimate(base: string, trained: number, passes: number): Estimate {
  const price = tuningPrice(base)
  return {
    base,
    perMillion: price?.perMillion ?? null,
    passes,
    usd: price && dollars(trained, price.perMillion),
  }
}

/** Tokens are whole and prices have few digits: rounding removes floating-point noise beyond a millionth of a cent. */
const dollars = (tokens: number, perMillion: number): number => Math.round(tokens * perMillion * 100) / 1e8

/** The tokenizer of a base; null when not known here. */
export function encodingOf(model: string): 'cl100k_base' | 'o200k_base' | null {
  const base = baseOf(model)
  if (/^(?:gpt-4o|gpt-4\.1|gpt-4\.5|gpt-5|chatgpt-4o|o\d)/.test(base)) return 'o200k_base'
  return /^(?:davinci-002|babbage-002|gpt-4|gpt-3\.5)/.test(base) ? 'cl100k_base' : null
}
