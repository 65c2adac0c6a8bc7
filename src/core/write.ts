// Briefs in rank order -> completions, within the budget, as many at once as the endpoint may be asked.
import { ServiceError, UserError } from './errors.js'
import type { Model } from './ports.js'
import { drawPrompt, type Recipe, type Wording } from './prompt.js'
import type { Completion, Prompt, Usage } from './reply.js'
import type { Brief } from './types.js'

/** A model with all that it takes to ask it and to pay for it. */
export interface Writer {
  model: Model
  recipe: Recipe
  /** Dollars, null when the price is unknown. */
  price(usage: Usage): number | null
  /** The most that one request may cost, null when the price is unknown. */
  worst(prompt: Prompt): number | null
  /** Requests at once. */
  parallel: number
}

/** Why the model stopped answering: `user` for a key or a name that is wrong, `service` for an outage. */
export interface Failure {
  kind: 'user' | 'service'
  sentence: string
}

export interface Writing {
  completions: Completion[]
  failure: Failure | null
  /** Targets that got no reply because of the failure. */
  unreached: string[]
  /** Targets that the budget had no room for. */
  overBudget: string[]
  seconds: number
}

interface State extends Writing {
  spent: number
}

/**
 * Asks for every target until the budget or the endpoint ends; what was answered by then is kept.
 * `wording` says how a brief's tests are to look; `now` is in milliseconds.
 */
export async function write(
  briefs: Brief[],
  writer: Writer,
  options: {
    maxCost: number | null
    wording: (brief: Brief) => Wording
    now: () => number
    log: (line: string) => void
  },
): Promise<Writing> {
  const state: State = { completions: [], failure: null, unreached: [], overBudget: [], seconds: 0, spent: 0 }
  const started = options.now()
  const queue = briefs.flatMap(brief =>
    Array.from({ length: writer.recipe.samples }, (_, sample) => ({
      brief,
      prompt: drawPrompt(brief, options.wording(brief), writer.recipe, sample),
    })),
  )
  let at = 0
  const worker = async (): Promise<void> => {
    for (let next = queue[at++]; next; next = queue[at++]) {
      options.log(`asking ${writer.model.name} for ${next.prompt.target} (${at} of ${queue.length})`)
      await ask(next.prompt, writer, options.maxCost, state)
    }
  }
  await Promise.all(Array.from({ length: Math.min(writer.parallel, queue.length) }, worker))
  const answered = new Set(state.completions.map(completion => completion.target))
  const order = new Map(briefs.map((brief, n) => [brief.target.id, n]))
  const rank = (completion: Completion): number =>
    (order.get(completion.target) ?? 0) * 1000 + completion.sample
  return {
    completions: state.completions.sort((one, other) => rank(one) - rank(other)),
    failure: state.failure,
    unreached: [...new Set(state.unreached)].filter(id => !answered.has(id)),
    overBudget: [...new Set(state.overBudget)].filter(id => !answered.has(id)),
    seconds: (options.now() - started) / 1000,
  }
}

async function ask(prompt: Prompt, writer: Writer, maxCost: number | null, state: State): Promise<void> {
  if (state.failure) return void state.unreached.push(prompt.target)
  const worst = maxCost === null ? 0 : (writer.worst(prompt) ?? Infinity)
  if (maxCost !== null && state.spent + worst > maxCost) return void state.overBudget.push(prompt.target)
  state.spent += worst
  try {
    const completion = await writer.model.complete(prompt)
    state.spent += (completion.stored ? 0 : (writer.price(completion.usage) ?? 0)) - worst
    state.completions.push(completion)
  } catch (error) {
    if (!(error instanceof UserError) && !(error instanceof ServiceError)) throw error
    state.failure ??= { kind: error instanceof UserError ? 'user' : 'service', sentence: error.message }
    state.unreached.push(prompt.target)
  }
}

/** Throws UserError where a budget is set that cannot be held, before anything is done or paid. */
export function checkBudget(writer: Writer | null, maxCost: number | null): void {
  const known = writer?.price({ inputTokens: 1, cachedTokens: 0, outputTokens: 1, estimated: false }) ?? null
  if (writer && maxCost !== null && known === null)
    throw new UserError(
      `max-cost cannot be held, since the price of ${writer.model.name} is unknown: set price to dollars per million tokens in/out, or to 0.`,
    )
}
