// Prompts in rank order -> completions, within the budget, as many at once as the endpoint may be asked.
import { ServiceError, UserError, type Failure } from '../core/model/errors.js'
import type { Model } from '../core/model/ports.js'
import { renderPrompt, type Recipe, type Wording } from '../core/prompt/prompt.js'
import type { Budget } from '../core/budget/budget.js'
import type { Completion, Prompt, Usage } from '../core/model/candidate.js'
import type { TestTask } from '../core/model/target.js'

/** A model with all that it takes to ask it and to pay for it. */
export interface Writer {
  model: Model
  recipe: Recipe
  /** Dollars, null when the price is unknown. */
  price(usage: Usage): number | null
  /** Who says what it costs, with the day; null when the price is unknown. */
  priceSource: string | null
  /** The most that one request may cost, null when the price is unknown. */
  worstCase(prompt: Prompt): number | null
  /** Requests at once. */
  parallel: number
  /** True for recorded replies: what is not among them cannot be asked for. */
  recorded?: boolean
  /** Targets that the budget had no room for when the replies were asked for. */
  unpaid?: Set<string>
  /** Of the tests that it was tuned on, where its card knows them. */
  fingerprints?: string[]
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

export const nothingWritten: Writing = {
  completions: [],
  failure: null,
  unreached: [],
  overBudget: [],
  seconds: 0,
}

export interface Asking {
  budget: Budget
  /** Milliseconds. */
  now: () => number
  log: (line: string) => void
}

interface State extends Writing, Asking {
  /** Reservations are made one after the other, so that what ranks higher is served first. */
  turn: Promise<boolean>
}

/** The first requests for every brief, in order; `wording` says how its tests are to look. */
export function firstPrompts(
  tasks: TestTask[],
  recipe: Recipe,
  wording: (task: TestTask) => Wording,
): Prompt[] {
  return tasks.flatMap(task =>
    Array.from({ length: recipe.samples }, (_, sample) => renderPrompt(task, wording(task), recipe, sample)),
  )
}

/** Asks in the given order until the budget or the endpoint ends; what was answered by then is kept, in that order too. */
export async function write(prompts: Prompt[], writer: Writer, asking: Asking): Promise<Writing> {
  const state: State = {
    ...asking,
    ...{ completions: [], failure: null, unreached: [], overBudget: [], seconds: 0 },
    turn: Promise.resolve(true),
  }
  const started = asking.now()
  let at = 0
  const worker = async (): Promise<void> => {
    for (let next = prompts[at++]; next; next = prompts[at++]) {
      asking.log(`asking ${writer.model.name} for ${next.target} (${at} of ${prompts.length})`)
      await ask(next, writer, state)
    }
  }
  await Promise.all(Array.from({ length: Math.min(writer.parallel, prompts.length) }, worker))
  const answered = new Set(state.completions.map(completion => completion.target))
  const places = new Map(prompts.map((prompt, place) => [placeOf(prompt), place]))
  const rank = (completion: Completion): number => places.get(placeOf(completion)) ?? 0
  return {
    completions: state.completions.sort((one, other) => rank(one) - rank(other)),
    failure: state.failure,
    unreached: [...new Set(state.unreached)].filter(id => !answered.has(id)),
    overBudget: [...new Set(state.overBudget)].filter(id => !answered.has(id)),
    seconds: (asking.now() - started) / 1000,
  }
}

const placeOf = ({ target, sample }: Pick<Prompt, 'target' | 'sample'>): string =>
  JSON.stringify([target, sample])

async function ask(prompt: Prompt, writer: Writer, state: State): Promise<void> {
  const { budget } = state
  const kept = (await writer.model.recall?.(prompt)) ?? null
  if (kept) return void state.completions.push(kept)
  const worstCase = budget.limit === null ? 0 : (writer.worstCase(prompt) ?? Infinity)
  state.turn = state.turn.then(open => open && budget.reserve(worstCase))
  const fits = await state.turn
  if (!fits) return void (state.failure ? state.unreached : state.overBudget).push(prompt.target)
  if (!state.failure) return send(prompt, writer, worstCase, state)
  budget.charge(worstCase, 0)
  state.unreached.push(prompt.target)
}

/** What fails keeps its reservation: it may have been paid for. */
async function send(prompt: Prompt, writer: Writer, worstCase: number, state: State): Promise<void> {
  let paid = worstCase
  try {
    const completion = await writer.model.complete(prompt)
    paid = completion.stored ? 0 : (writer.price(completion.usage) ?? 0)
    state.completions.push(completion)
  } catch (error) {
    if (!(error instanceof UserError) && !(error instanceof ServiceError)) throw error
    state.failure ??= { kind: error instanceof UserError ? 'user' : 'service', sentence: error.message }
    state.unreached.push(prompt.target)
  } finally {
    state.budget.charge(worstCase, paid)
  }
}

/**
 * Throws UserError where a budget is set that cannot be held, before anything is done or paid. `cure` says where the price
 * of this model is set.
 */
export function checkBudget(
  writer: Writer | null,
  maxCost: number | null,
  cure = 'set price to dollars per million tokens in/out, or to 0',
): void {
  const known = writer?.price({ inputTokens: 1, cachedTokens: 0, outputTokens: 1, estimated: false }) ?? null
  if (writer && maxCost !== null && known === null)
    throw new UserError(
      `max-cost cannot be held, since the price of ${writer.model.name} is unknown: ${cure}.`,
    )
}

/** The same model under another name, in its replies too. */
export function renamed(writer: Writer, name: string): Writer {
  const { model } = writer
  const under = (completion: Completion): Completion => ({ ...completion, writer: name })
  const recall = model.recall?.bind(model)
  return {
    ...writer,
    model: {
      name,
      complete: async prompt => under(await model.complete(prompt)),
      ...(recall && {
        recall: async (prompt: Prompt) => {
          const found = await recall(prompt)
          return found && under(found)
        },
      }),
    },
  }
}
