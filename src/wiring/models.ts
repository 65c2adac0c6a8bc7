// The settings `model` and `controller` -> a writer and who looks after it: a card or a bare name, its endpoint, its price, and how many requests it may be sent at once.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { cardOf, isCardPath, parseCard, type Card } from '../core/model/card.js'
import type { Config } from '../core/model/configuration.js'
import { priceUsage, readPrice, worstCase, type Price } from '../core/budget/cost.js'
import { UserError } from '../core/model/errors.js'
import type { Pull } from '../core/model/forge.js'
import type { Repo } from '../core/model/ports.js'
import { chatRecipe, type Recipe } from '../core/prompt/prompt.js'
import { estimateTokens } from '../core/budget/tokens.js'
import type { Completion, Prompt, Usage } from '../core/model/candidate.js'
import { traced } from '../core/trace/spans.js'
import type { Trace } from '../core/trace/trace.js'
import type { Writer } from '../pipeline/generate.js'
import { keyOf, openModel, resolveBaseUrl, type ModelOptions } from '../models/open-model.js'
import { openPrices } from '../models/prices.js'
import { openRecorded } from '../models/recorded-model.js'

export interface WriterStart {
  folder: string
  environment: Record<string, string | undefined>
  key: string | null
  /** Null on the command line. */
  github: object | null
  /** File of recorded replies that stand for the model. */
  recorded: string | null
  /** Where requests are noted; nowhere without it. */
  trace?: Trace | undefined
  /** The commit that cards are read from. */
  trustedCommit: () => Promise<string | null>
}

type Note = (sentence: string) => void

/** What a writer needs of the place that it is asked from: no checkout has to be there. */
export type ReachableClasses = Pick<Repo, 'root' | 'show'>

/**
 * The model that the configuration names, null when the explorer writes alone. Throws UserError for a card or a price that is wrong.
 */
export async function openWriter(
  start: WriterStart,
  config: Config,
  repo: ReachableClasses,
  pull: Pull,
  note: Note,
): Promise<Writer | null> {
  const price = readPrice(config.price)
  const recorded = start.recorded ?? recordingOf('model', config.model, start)
  if (recorded !== null) return recordedWriter(recorded, price, start.trace)
  if (!config.model || config.model === 'explorer' || pull.muted !== null) return null
  return openNamed({ start, config, repo, pull, note }, config.model, price, without => {
    note(`${without}, so no model was asked: all tests here are the explorer’s.`)
  })
}

/** How the configured model is asked: what its card says, or the common way. Needs no key. Throws UserError for a card that is wrong. */
export async function openRecipe(
  start: WriterStart,
  { model }: Config,
  repo: ReachableClasses,
): Promise<Recipe> {
  return isCardPath(model) ? (await readCard(model, start, repo)).recipe : chatRecipe
}

/**
 * The controller that the configuration names, null without one. The setting `price` is the writer's: what the controller
 * costs is said by its card or the price list. Throws UserError for a card that is wrong.
 */
export async function openController(
  start: WriterStart,
  config: Config,
  repo: ReachableClasses,
  pull: Pull,
  note: Note,
): Promise<Writer | null> {
  const recorded = recordingOf('controller', config.controller, start)
  if (recorded !== null) return recordedWriter(recorded, null, start.trace)
  if (!config.controller || config['controller-max'] === 0 || pull.muted !== null) return null
  return openNamed({ start, config, repo, pull, note }, config.controller, null, without => {
    note(`${without}, so the controller was not asked.`)
  })
}

interface Opening {
  start: WriterStart
  config: Config
  repo: ReachableClasses
  pull: Pull
  note: Note
}

/** `price` goes before the card's own; `refuse` is told why a model is not asked at all. */
async function openNamed(
  { start, config, repo, pull, note }: Opening,
  name: string,
  given: Price | null,
  refuse: (without: string) => void,
): Promise<Writer | null> {
  const card = isCardPath(name) ? await readCard(name, start, repo) : cardOf(name)
  const { environment, key } = start
  const baseUrl = resolveBaseUrl({ card, baseUrl: config['base-url'] || null, environment })
  if (pull.fork && !isLoopback(baseUrl) && !key && !environment[keyOf(card)]) {
    refuse('A pull request from a fork gets no key')
    return null
  }
  const price = given ?? card.price ?? (await openPrices())(card.model, baseUrl)
  const place = { baseUrl, key, environment, checkout: repo.root, note }
  return openCard(card, price, place, start.trace)
}

/** A card with all that it takes to ask its model: a local one gets more time and one request at once. */
export async function openCard(
  card: Card,
  price: Price | null,
  options: Omit<ModelOptions, 'card' | 'baseUrl'> & { baseUrl: string },
  trace?: Trace,
): Promise<Writer> {
  const local = isLoopback(options.baseUrl)
  const model = await openModel({ card, timeout: local ? 900_000 : 180_000, ...options })
  const { baseUrl } = options
  const usd = ({ usage }: Completion): number | null => priceUsage(usage, price)
  const asked = { model: card.model, endpoint: card.endpoint, baseUrl, usd }
  return {
    model: trace ? traced(model, asked, trace) : model,
    recipe: card.recipe,
    fingerprints: card.fingerprints,
    ...priced(price),
    worstCase: prompt =>
      worstCase(estimateTokens(`${prompt.system ?? ''}${prompt.user}`), prompt.maxTokens, price),
    parallel: local ? 1 : 4,
  }
}

/** Replies that are there already, so nothing can be asked beyond them. */
function recordedWriter(path: string, price: Price | null, trace?: Trace): Writer {
  const own = openRecorded(path)
  const asked = { model: own.name, endpoint: 'chat', baseUrl: '', usd: () => 0 } as const
  const model = trace ? traced(own, asked, trace) : own
  const recall = (prompt: Prompt) => model.complete(prompt).catch(() => null)
  return {
    model: { ...model, recall },
    recipe: chatRecipe,
    parallel: 1,
    ...priced(price),
    worstCase: () => 0,
    recorded: true,
  }
}

function priced(price: Price | null): Pick<Writer, 'price' | 'priceSource'> {
  return { price: (usage: Usage) => priceUsage(usage, price), priceSource: price?.source ?? null }
}

/** A file of recorded replies, which only somebody at a command line may name. */
function recordingOf(setting: 'model' | 'controller', model: string, start: WriterStart): string | null {
  if (!model.endsWith('.jsonl')) return null
  if (start.github)
    throw new UserError(
      `${setting} names a recording, which is for the command line: name a model or a card.`,
    )
  return resolve(start.folder, model)
}

function isLoopback(url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  return host === 'localhost' || host === '[::1]' || /^127\./.test(host)
}

/** From the trusted commit; a file that only lies on disk counts on the command line alone. */
async function readCard(path: string, start: WriterStart, repo: ReachableClasses): Promise<Card> {
  const commit = await start.trustedCommit()
  const tracked = commit === null ? null : await repo.show(commit, path)
  if (tracked !== null) return parseCard(tracked, path)
  const onDisk = start.github ? null : await readFile(resolve(start.folder, path), 'utf8').catch(() => null)
  if (onDisk !== null) return parseCard(onDisk, path)
  throw new UserError(
    `There is no model card ${path}${start.github ? ' on the base branch' : ''}: check the path, or commit it there.`,
  )
}
