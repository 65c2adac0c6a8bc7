// Estimates what reviewing a plan will take: minutes of running code, requests, and dollars, each as a range. Pure.
import { estimateTokens, priceUsage, type Price } from './cost.js'
import type { Prompt } from '../model/candidate.js'
import { money, plural } from '../text.js'

/** Seconds on one core, per function and per run. From the tables of docs/performance.md. */
const RUN = { function: [3, 10], start: 3 } as const
/** Tokens of a reply with one short test; the longest reply is as long as the prompt allows. */
const SHORTEST_REPLY = 100

type Range = [least: number, most: number]

export interface Estimate {
  /** Seconds of running code, without the time the model takes. */
  seconds: Range
  /** Requests to the model and the controller together; null without a model. */
  requests: Range | null
  /** Null for an unknown price. */
  usd: Range | null
}

interface Planned {
  functions: number
  /** Number of concurrent jobs. */
  parallel: number
  /** Time limit for the project's own tests. */
  baselineSeconds: number
  asked: {
    /** The first requests. */
    prompts: readonly Pick<Prompt, 'system' | 'user' | 'maxTokens'>[]
    price: Price | null
    /** Most requests to a controller, whose price is not known here; 0 without one. */
    controller: number
    /** Limit on the cost of the run in dollars; null without one. */
    maxCost: number | null
  } | null
}

/** Assumes that each function may be asked about a second time, with what went wrong in the prompt. */
export function estimateRun({ functions, parallel, baselineSeconds, asked }: Planned): Estimate {
  const [least, most] = RUN.function.map(each => (RUN.start + functions * each) / Math.max(1, parallel))
  const seconds: Range = functions === 0 ? [0, 0] : [least ?? 0, (most ?? 0) + baselineSeconds]
  if (asked === null) return { seconds, requests: null, usd: null }
  const { prompts, price, controller, maxCost } = asked
  const requests: Range = [prompts.length, prompts.length + functions + controller]
  const costs = prompts.map(({ system, user, maxTokens }) => {
    const inputTokens = estimateTokens(`${system ?? ''}${user}`)
    const cost = (input: number, outputTokens: number): number =>
      priceUsage({ inputTokens: input, cachedTokens: 0, outputTokens }, price) ?? 0
    // A second request includes the first one and its reply.
    const both = cost(inputTokens, maxTokens) + cost(inputTokens + maxTokens, maxTokens)
    return [cost(inputTokens, Math.min(SHORTEST_REPLY, maxTokens)), both] as const
  })
  if (price === null || controller > 0) return { seconds, requests, usd: null }
  const sum = (numbers: number[]): number => numbers.reduce((all, each) => all + each, 0)
  const low = sum(costs.map(([cost]) => cost))
  const high = sum(costs.map(([, cost]) => cost))
  return { seconds, requests, usd: [Math.min(low, maxCost ?? low), Math.min(high, maxCost ?? high)] }
}

/** One sentence or two: `About 1 to 3 minutes of running code. 5 to 10 requests to gpt-4o: $0.004 to $0.03.` */
export function renderEstimate(
  { seconds: [least, most], requests, usd }: Estimate,
  model: string | null,
): string {
  const run = `About ${rangeOf(minutes(least), minutes(most))} of running code on this machine.`
  if (requests === null || model === null) return `${run} No model is asked: $0.\n`
  const [few, many] = requests
  const asked = few === many ? plural(few, 'request') : `${few} to ${plural(many, 'request')}`
  const price = usd === null ? 'the price is not known' : rangeOf(money(usd[0]), money(usd[1]))
  return `${run} ${asked} to ${model}: ${price}.\n`
}

const rangeOf = (one: string, other: string): string => {
  if (one === other) return one
  const unit = / (?:seconds|minutes?)$/
  return unit.exec(one)?.[0] === unit.exec(other)?.[0]
    ? `${one.replace(unit, '')} to ${other}`
    : `${one} to ${other}`
}

const minutes = (seconds: number): string =>
  seconds < 60
    ? `${Math.max(10, Math.ceil(seconds / 10) * 10)} seconds`
    : `${Math.ceil(seconds / 60)} minutes`
