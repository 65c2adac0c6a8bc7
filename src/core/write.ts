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
  /** Who says what it costs, with the day; null when the price is unknown. */
  priceSource: string | null
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
  /** Dollars paid, and reserved for requests on their way. */
  spent: number
  /** Requests on their way. */
  open: Set<Promise<unknown>>
  /** Reservations are made one after the other, so that what ranks higher is served first. */
  turn: Promise<boolean>
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
  const state: State = {
    ...{ completions: [], failure: null, unreached: [], overBudget: [], seconds: 0, spent: 0 },
    open: new Set(),
    turn: Promise.resolve(true),
  }
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
  const kept = (await writer.model.recall?.(prompt)) ?? null
  if (kept) return void state.completions.push(kept)
  const worst = maxCost === null ? 0 : (writer.worst(prompt) ?? Infinity)
  state.turn = state.turn.then(open => open && reserve(worst, maxCost ?? Infinity, state))
  const fits = await state.turn
  if (state.failure) return void state.unreached.push(prompt.target)
  if (!fits) return void state.overBudget.push(prompt.target)
  const sending = send(prompt, writer, worst, state)
  state.open.add(sending)
  await sending.finally(() => state.open.delete(sending))
}

/** Waits for requests on their way when their worst case may turn out cheaper. False ends the run: nothing lower is served instead. */
async function reserve(worst: number, maxCost: number, state: State): Promise<boolean> {
  while (state.spent + worst > maxCost) {
    if (state.open.size === 0) return false
    await Promise.race(state.open)
  }
  state.spent += worst
  return true
}

/** What fails keeps its reservation: it may have been paid for. */
async function send(prompt: Prompt, writer: Writer, worst: number, state: State): Promise<void> {
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
