// The settings `model` and `controller`, each a card or a bare name -> a model with its endpoint, its price and its limits.
import { plainNote, type Note } from '../core/report/notes.js'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { cardOf, isCardPath, parseCard, type Card } from '../core/model/card.js'
import type { Config } from '../core/model/configuration.js'
import { priceUsage, readPrice, worstCase, type Price, estimateTokens } from '../core/budget/cost.js'
import { UserError } from '../core/model/errors.js'
import type { Pull, Repo } from '../core/model/ports.js'
import { chatRecipe, type Recipe } from '../core/prompt/recipe.js'
import type { Completion, Prompt, Usage } from '../core/model/candidate.js'
import { nearnessOf } from '../core/model/retirement.js'
import { traced } from '../core/trace/spans.js'
import type { Trace } from '../core/trace/trace.js'
import type { Writer } from '../pipeline/generate.js'
import { keyFrom, openModel, resolveBaseUrl, type ModelOptions } from '../models/open-model.js'
import { openPrices } from '../models/prices.js'
import { providerOf, telemetryName } from '../models/providers.js'
import { openRecorded } from '../models/recorded-model.js'
import { endOf } from './retirement.js'

interface WriterStart {
  folder: string
  environment: Record<string, string | undefined>
  key: string | null
  /** Asks again although a paid reply is kept. */
  afresh?: boolean
  /** Null on the command line. */
  github: object | null
  /** File of recorded replies that stand in for the model. */
  recorded: string | null
  /** Where requests are recorded; nowhere without it. */
  trace?: Trace | undefined
  log(line: string): void
  /** The commit that cards are read from. */
  trustedCommit: () => Promise<string | null>
}

/** Where cards are read from, and the folder that no reply is stored in. There may be no checkout. */
type CardSource = Pick<Repo, 'root' | 'show'>

/** What a model is opened with. */
export interface WriterContext {
  start: WriterStart
  config: Config
  repo: CardSource
  pull: Pull
  /** Called once for each note to the user. */
  note(note: Note): void
}

/** The configured model; null when the explorer writes alone. Throws UserError for an invalid card or price. */
export async function openWriter(context: WriterContext): Promise<Writer | null> {
  const { start, config, pull, note } = context
  const price = readPrice(config.price)
  const recorded = start.recorded ?? recordingOf('model', config.model, start)
  if (recorded !== null) return recordedWriter(recorded, price, start.trace)
  if (!config.model || config.model === 'explorer' || pull.muted !== null) return null
  if (await isKeyWithheld(context, { name: config.model, role: 'writer' })) {
    note({ code: 'fork-without-key' })
    return null
  }
  return openNamed(context, { name: config.model, role: 'writer' }, price)
}

/** How the configured model is asked: by its card's recipe or the default one. Needs no key. Throws UserError for an invalid card. */
export async function openRecipe(start: WriterStart, { model }: Config, repo: CardSource): Promise<Recipe> {
  return isCardPath(model) ? (await readCard(model, start, repo)).recipe : cardOf(model).recipe
}

/**
 * The configured controller, null without one. The setting `price` is the writer's: the controller's price comes from its
 * card or the price list. Throws UserError for an invalid card.
 */
export async function openController(context: WriterContext): Promise<Writer | null> {
  const { start, config, pull, note } = context
  const recorded = recordingOf('controller', config.controller, start)
  if (recorded !== null) return recordedWriter(recorded, null, start.trace)
  if (!config.controller || config['controller-max'] === 0 || pull.muted !== null) return null
  if (await isKeyWithheld(context, { name: config.controller, role: 'controller' })) {
    note({ code: 'fork-without-controller' })
    return null
  }
  return openNamed(context, { name: config.controller, role: 'controller' }, null)
}

/** True for a pull request from a fork whose model needs a key, which GitHub does not hand out there. */
async function isKeyWithheld(context: WriterContext, named: Named): Promise<boolean> {
  const { environment, key } = context.start
  if (!context.pull.fork || key) return false
  const { card, baseUrl } = await locate(context, named)
  return !providerOf(baseUrl).local && keyFrom(environment, baseUrl, card.endpoint) === null
}

/** The card that a name stands for, and the base URL that it is asked at. */
export async function locate(
  { start, config, repo }: WriterContext,
  { name, role }: Named,
): Promise<{ card: Card; baseUrl: string }> {
  const card = isCardPath(name) ? await readCard(name, start, repo) : cardOf(name)
  const { environment } = start
  const asked = config['base-url'] || null
  // The setting `base-url` is the writer's: a controller whose card has an address keeps that address.
  const baseUrl = role === 'controller' ? (card.baseUrl ?? asked) : asked
  return { card, baseUrl: resolveBaseUrl({ card, baseUrl, environment }) }
}

/** A card or a bare name, and the role in which it is asked. */
interface Named {
  name: string
  role: 'writer' | 'controller'
}

/** A model with its price; null for the explorer and for recorded replies. Needs no key. Throws UserError for an invalid card. */
export async function priceModel(
  context: WriterContext,
): Promise<{ name: string; price: Price | null; hasController: boolean } | null> {
  const { model, price, controller } = context.config
  if (!model || model === 'explorer' || model.endsWith('.jsonl')) return null
  const { card, baseUrl } = await locate(context, { name: model, role: 'writer' })
  const found = readPrice(price) ?? card.price ?? (await openPrices())(card.model, baseUrl)
  return { name: card.name, price: found, hasController: controller !== '' }
}

/** `given` has priority over the card's price. */
async function openNamed(context: WriterContext, named: Named, given: Price | null): Promise<Writer> {
  const { card, baseUrl } = await locate(context, named)
  announceEnd(context, named, { card, baseUrl })
  const { environment, key, trace, afresh = false } = context.start
  const price = given ?? card.price ?? (await openPrices())(card.model, baseUrl)
  const seconds = context.config['model-timeout']
  const options = {
    ...{ baseUrl, key, environment, checkout: context.repo.root, note: context.note, afresh },
    ...(seconds === null ? {} : { timeout: seconds * 1_000 }),
  }
  return openCard(card, price, options, trace)
}

/** Says in the comment and, at once, in the log that a model will soon stop answering. */
function announceEnd(
  { start, note }: WriterContext,
  { role }: Named,
  { card, baseUrl }: { card: Card; baseUrl: string },
): void {
  const end = endOf(card, baseUrl)
  if (end === null) return
  const { state } = nearnessOf(end.date, new Date().toISOString().slice(0, 10))
  if (state === 'far') return
  const setting = role === 'writer' ? 'model' : 'controller'
  const found: Note = { code: 'retiring', setting, model: card.name, date: end.date, over: state === 'over' }
  note(found)
  start.log(plainNote(found))
}

/** Milliseconds for one request. */
const TIMEOUT = { local: 900_000, hosted: 180_000 }
/** Requests at once: a local server answers them one after the other anyway. */
const PARALLEL = { local: 1, hosted: 4 }

/** The model of a card, ready to be asked. */
export async function openCard(
  card: Card,
  price: Price | null,
  options: Omit<ModelOptions, 'card' | 'baseUrl'> & { baseUrl: string },
  trace?: Trace,
): Promise<Writer> {
  const { baseUrl } = options
  const place = providerOf(baseUrl).local ? 'local' : 'hosted'
  const model = await openModel({ card, timeout: TIMEOUT[place], ...options })
  const usd = ({ usage }: Completion): number | null => priceUsage(usage, price)
  const asked = { model: card.model, endpoint: card.endpoint, baseUrl, provider: telemetryName(baseUrl), usd }
  return {
    model: trace ? traced(model, asked, trace) : model,
    recipe: card.recipe,
    fingerprints: card.fingerprints,
    ...priced(price),
    worstCase: prompt =>
      worstCase(estimateTokens(`${prompt.system ?? ''}${prompt.user}`), prompt.maxTokens, price),
    parallel: card.parallel ?? PARALLEL[place],
  }
}

/** Recorded replies; other requests are refused. */
function recordedWriter(path: string, price: Price | null, trace?: Trace): Writer {
  const recorded = openRecorded(path)
  const provider = telemetryName('')
  const asked = { model: recorded.name, endpoint: 'chat', baseUrl: '', provider, usd: () => 0 } as const
  const model = trace ? traced(recorded, asked, trace) : recorded
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

/** A file of recorded replies, which only a user of the command line may name. */
function recordingOf(setting: 'model' | 'controller', model: string, start: WriterStart): string | null {
  if (!model.endsWith('.jsonl')) return null
  if (start.github)
    throw new UserError(
      `${setting} names a recording, which works only on the command line: name a model or a card.`,
    )
  return resolve(start.folder, model)
}

/** Reads a card from the trusted commit; a file that is only on disk counts only on the command line. */
async function readCard(path: string, start: WriterStart, repo: CardSource): Promise<Card> {
  const commit = await start.trustedCommit()
  const tracked = commit === null ? null : await repo.show(commit, path)
  if (tracked !== null) return parseCard(tracked, path)
  const onDisk = start.github ? null : await readFile(resolve(start.folder, path), 'utf8').catch(() => null)
  if (onDisk !== null) return parseCard(onDisk, path)
  throw new UserError(
    `There is no model card ${path}${start.github ? ' on the base branch' : ''}: check the path, or commit it there.`,
  )
}
