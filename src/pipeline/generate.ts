// Prompts in rank order -> completions, within the budget, as many at once as the endpoint may be asked.
import type { Log } from '../core/model/progress.js'
import { RequestError, ServiceError, UserError, type Failure } from '../core/model/errors.js'
import type { Language, Model, TestRunner } from '../core/model/ports.js'
import { renderPrompt, type Wording } from '../core/prompt/prompt.js'
import { chatRecipe, type Recipe } from '../core/prompt/recipe.js'
import { sketchTests } from '../core/prompt/sketch.js'
import { makersOf } from '../core/prompt/makers.js'
import { groupBy } from '../core/lists.js'
import type { Budget } from '../core/budget/budget.js'
import type { Completion, Prompt, Usage } from '../core/model/candidate.js'
import type { TestTask } from '../core/model/target.js'

/** A model, how it is asked, and what it costs. */
export interface Writer {
  model: Model
  recipe: Recipe
  /** Dollars, null when the price is unknown. */
  price(usage: Usage): number | null
  /** Where the price comes from, with the date; null when the price is unknown. */
  priceSource: string | null
  /** The most that one request may cost, null when the price is unknown. */
  worstCase(prompt: Prompt): number | null
  /** Requests at once. */
  parallel: number
  /** True for recorded replies: other requests fail. */
  recorded?: boolean
  /** Targets that the budget had no room for when the replies were recorded. */
  unpaid?: Set<string>
  /** Fingerprints of the tests that it was tuned on, if its card has them. */
  fingerprints?: string[]
}

/** A request whose text is not known yet. */
export interface PendingPrompt extends Pick<Prompt, 'target' | 'sample'> {
  render(): Promise<Prompt>
}

interface Refusal {
  target: string
  sentence: string
}

export interface GeneratedReplies {
  completions: Completion[]
  failure: Failure | null
  /** Targets that got no reply because of the failure. */
  unreached: string[]
  /** Targets whose own request got no reply, with what the endpoint said. */
  refused: Refusal[]
  /** Targets that the budget had no room for. */
  overBudget: string[]
  seconds: number
}

export const noReplies: GeneratedReplies = {
  completions: [],
  failure: null,
  unreached: [],
  refused: [],
  overBudget: [],
  seconds: 0,
}

export interface RequestContext {
  budget: Budget
  /** False for targets that no longer need a reply; called when a request's turn comes. */
  isWanted?(target: string): boolean
  /** Called when all requests for a target have been answered or given up, with the replies in their order. */
  onSettled?(target: string, completions: Completion[]): void
  /** Milliseconds. */
  now: () => number
  log: Log
}

interface State extends GeneratedReplies, RequestContext {
  /** Reservations are made one after the other, so that higher ranks are served first. */
  turn: Promise<boolean>
  /** Consecutive requests that the endpoint did not answer. */
  unanswered: number
}

/** This many consecutive unanswered requests are an outage. */
const OUTAGE = 2

/** The first requests for every task, in order; `wording` gives a task's test style and the facts known about it. */
export function firstPrompts(
  tasks: TestTask[],
  recipe: Recipe,
  wording: (task: TestTask) => Wording,
): Prompt[] {
  return tasks.flatMap(task =>
    Array.from({ length: recipe.samples }, (_, sample) => renderPrompt(task, wording(task), recipe, sample)),
  )
}

/** The same, but each is rendered only when its turn comes and the facts that it quotes are known. */
export function pendingPrompts(
  tasks: TestTask[],
  recipe: Recipe,
  wording: (task: TestTask) => Promise<Wording>,
): PendingPrompt[] {
  return tasks.flatMap(task =>
    Array.from({ length: recipe.samples }, (_, sample) => ({
      target: task.target.id,
      sample,
      render: async () => renderPrompt(task, await wording(task), recipe, sample),
    })),
  )
}

/** The style of tests for a function. */
export function wordingOf(
  task: TestTask,
  {
    framework,
    language: languageOf,
  }: { framework(name: string): TestRunner; language(name: string): Language },
  { request }: Pick<Recipe, 'request'>,
): Wording {
  const { style } = framework(task.target.framework)
  const language = languageOf(task.target.language)
  const written = language.testLanguage?.(task.testPath) ?? language.name
  const words = { words: style.words, ...(written === task.target.language ? {} : { language: written }) }
  if (request === 'plain') return { ...words, sketch: sketchTests(task, style, language) }
  return {
    ...words,
    sketch: sketchTests(task, style, language, { whole: false }),
    makers: language.callSyntax ? makersOf(task, language.callSyntax) : [],
  }
}

/** The request for a training row, worded as for an instruction-tuned model. */
export function promptOf(task: TestTask, tools: Parameters<typeof wordingOf>[1]): Prompt {
  return renderPrompt(task, wordingOf(task, tools, chatRecipe), chatRecipe, 0)
}

/** Sends the requests in order until the budget is spent or the endpoint fails. The completions so far are kept, in the same order. */
export async function generate(
  prompts: (Prompt | PendingPrompt)[],
  writer: Writer,
  asking: RequestContext,
): Promise<GeneratedReplies> {
  const state: State = {
    ...asking,
    ...{ completions: [], failure: null, unreached: [], refused: [], overBudget: [], seconds: 0 },
    turn: Promise.resolve(true),
    unanswered: 0,
  }
  const started = asking.now()
  let at = 0
  const ranks = new Map([...new Set(prompts.map(({ target }) => target))].map((id, rank) => [id, rank + 1]))
  const settle = settling(prompts, state)
  const worker = async (): Promise<void> => {
    for (let next = prompts[at++]; next; next = prompts[at++]) {
      const number = at
      const isWanted = (): boolean => asking.isWanted?.(next.target) ?? true
      const prompt = !isWanted() ? null : 'render' in next ? await next.render() : next
      // While it waited for facts, the function may have turned out not to run here.
      if (prompt && isWanted()) {
        const line = `asking ${writer.model.name} for ${next.target}`
        const usd = writer.priceSource === null ? null : state.budget.paid()
        const place = { at: ranks.get(next.target) ?? 1, of: ranks.size }
        asking.log(`${line} (${number} of ${prompts.length})`, { what: line, function: place, usd })
        await ask(prompt, writer, state)
      }
      settle(next.target)
    }
  }
  await Promise.all(Array.from({ length: Math.min(writer.parallel, prompts.length) }, worker))
  const answered = new Set(state.completions.map(completion => completion.target))
  const places = new Map(prompts.map((prompt, place) => [keyOf(prompt), place]))
  const rank = (completion: Completion): number => places.get(keyOf(completion)) ?? 0
  const refused = state.refused.filter(({ target }) => !answered.has(target))
  const [first] = refused
  // Where nothing at all was answered, the endpoint is at fault.
  const isFailure = state.failure === null && answered.size === 0
  if (isFailure && first) {
    state.failure = { kind: 'service', sentence: first.sentence }
    state.unreached.push(...refused.map(({ target }) => target))
  }
  return {
    completions: state.completions.sort((a, b) => rank(a) - rank(b)),
    failure: state.failure,
    unreached: [...new Set(state.unreached)].filter(id => !answered.has(id)),
    refused: isFailure ? [] : [...new Map(refused.map(refusal => [refusal.target, refusal])).values()],
    overBudget: [...new Set(state.overBudget)].filter(id => !answered.has(id)),
    seconds: (asking.now() - started) / 1000,
  }
}

/** Counts down the requests of each target, and calls `onSettled` when none is left. */
function settling(
  prompts: readonly Pick<Prompt, 'target'>[],
  { onSettled, completions }: State,
): (target: string) => void {
  const left = new Map(
    [...groupBy([...prompts], prompt => prompt.target)].map(([id, own]) => [id, own.length]),
  )
  return target => {
    const open = (left.get(target) ?? 0) - 1
    left.set(target, open)
    if (open > 0) return
    const own = completions.filter(completion => completion.target === target)
    onSettled?.(
      target,
      own.sort((a, b) => a.sample - b.sample),
    )
  }
}

const keyOf = ({ target, sample }: Pick<Prompt, 'target' | 'sample'>): string =>
  JSON.stringify([target, sample])

async function ask(prompt: Prompt, writer: Writer, state: State): Promise<void> {
  const { budget } = state
  const kept = (await writer.model.recall?.(prompt)) ?? null
  if (kept) return void state.completions.push(withQuoted(kept, prompt))
  const worstCase = budget.limit === null ? 0 : (writer.worstCase(prompt) ?? Infinity)
  state.turn = state.turn.then(open => open && budget.reserve(worstCase))
  const fits = await state.turn
  if (!fits) return void (state.failure ? state.unreached : state.overBudget).push(prompt.target)
  if (!state.failure) return send(prompt, writer, worstCase, state)
  budget.charge(worstCase, 0)
  state.unreached.push(prompt.target)
}

/** Adds what the prompt quoted; a recorded completion may already have it. */
const withQuoted = (completion: Completion, { quoted }: Prompt): Completion =>
  quoted ? { ...completion, quoted } : completion

/** A failed request keeps its reservation: it may have been paid for. */
async function send(prompt: Prompt, writer: Writer, worstCase: number, state: State): Promise<void> {
  let paid = worstCase
  try {
    const completion = await writer.model.complete(prompt)
    paid = completion.stored ? 0 : (writer.price(completion.usage) ?? 0)
    state.completions.push(withQuoted(completion, prompt))
    state.unanswered = 0
  } catch (error) {
    if (!(error instanceof UserError) && !(error instanceof ServiceError)) throw error
    fail(error, prompt.target, state)
  } finally {
    state.budget.charge(worstCase, paid)
  }
}

/** One refused request says nothing about the others; only a wrong key or model, or an outage, does. */
function fail(error: UserError | ServiceError, target: string, state: State): void {
  const sentence = error.message
  state.unanswered += error instanceof RequestError && error.refused ? 0 : 1
  if (error instanceof RequestError && (error.refused || state.unanswered < OUTAGE))
    return void state.refused.push({ target, sentence })
  state.failure ??= { kind: error instanceof UserError ? 'user' : 'service', sentence }
  state.unreached.push(target)
}

/**
 * Throws UserError for a budget that cannot be enforced, because the price is unknown. `cure` says where the price of this
 * model is set.
 */
export function checkBudget(
  writer: Writer | null,
  maxCost: number | null,
  cure = 'set price to dollars per million tokens in/out, or to 0',
): void {
  const known = writer?.price({ inputTokens: 1, cachedTokens: 0, outputTokens: 1, estimated: false }) ?? null
  if (writer && maxCost !== null && known === null)
    throw new UserError(
      `max-cost cannot be enforced, because the price of ${writer.model.name} is unknown: ${cure}.`,
    )
}

/** The same model under another name, in its replies too. */
export function withName(writer: Writer, name: string): Writer {
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
