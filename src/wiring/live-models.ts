// Names of models and cards on the command line -> writers that can be asked, with prices and tuning bills.
import { plainNote, type Note } from '../core/report/notes.js'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { SystemCosts } from '../pipeline/compare/compare.js'
import type { LiveModels } from '../pipeline/compare/live.js'
import { cardOf, isCardPath, parseCard, type Card } from '../core/model/card.js'
import { readPrice } from '../core/budget/cost.js'
import { UserError } from '../core/model/errors.js'
import type { Jobs } from '../core/tuning/jobs.js'
import { openBudget } from '../core/budget/budget.js'
import { checkBudget } from '../pipeline/generate.js'
import { keyFrom, resolveBaseUrl } from '../models/open-model.js'
import { openPrices } from '../models/prices.js'
import { defaultBaseUrl } from '../models/providers.js'
import { openTrainer, requirementsOf, type Trainer } from '../sandbox/trainer.js'
import type { RunInput } from './run.js'
import { openCard } from './models.js'

interface OpenedModels extends LiveModels {
  /** By system. */
  costs: Map<string, SystemCosts>
}

interface ModelsInput {
  models: string[]
  baseUrl: string | null
  /** Has priority over the environment. */
  key: string | null
  price: string | null
  /** Asks again although a paid reply is kept. */
  afresh: boolean
  /** Dollars that all of them together may cost; null without a limit. */
  maxCost: number | null
}

/**
 * `explorer` and `human` are not models, but may be among the names. Throws UserError for a card, an address or a key that cannot
 * be right, and for a limit on the cost of a model whose price is unknown.
 */
export async function openModels(
  { models, baseUrl, key, price: told, maxCost, afresh }: ModelsInput,
  { environment, folder, log, trace }: Pick<RunInput, 'environment' | 'folder' | 'log' | 'trace'>,
): Promise<OpenedModels> {
  const budget = openBudget(maxCost)
  const opened: OpenedModels = { writers: [], explorer: false, human: false, budget, costs: new Map() }
  for (const name of models) {
    if (name === 'explorer' || name === 'human') {
      opened[name] = true
      const free = {
        inputPerMillion: 0,
        outputPerMillion: 0,
        cachedPerMillion: null,
        source: 'no model is asked',
      }
      opened.costs.set(name, { price: free, bill: null, claimed: null })
      continue
    }
    const card = isCardPath(name) ? readCard(resolve(folder, name)) : cardOf(name)
    const url = resolveBaseUrl({ card, baseUrl, environment })
    const price =
      (told === null ? null : readPrice(told)) ?? card.price ?? (await openPrices())(card.model, url)
    opened.costs.set(card.name, { price, bill: card.tuningUsd, claimed: card.claimed })
    const logNote = (note: Note): void => log(plainNote(note))
    const place = { baseUrl: url, key, environment, checkout: folder, note: logNote, afresh }
    const writer = await openCard(card, price, place, trace)
    checkBudget(writer, maxCost, `give --price in dollars per million tokens in/out, or 0`)
    opened.writers.push(writer)
  }
  return opened
}

/** What recorded systems cost, by the names of their cards. A folder stands for the cards in it. Throws UserError for an invalid card. */
export async function readCosts(paths: string[], folder: string): Promise<Map<string, SystemCosts>> {
  const prices = await openPrices()
  const costs = new Map<string, SystemCosts>()
  for (const path of paths.flatMap(name => cardsAt(resolve(folder, name)))) {
    const card = readCard(path)
    const price = card.price ?? prices(card.model, card.baseUrl ?? '')
    costs.set(card.name, { price, bill: card.tuningUsd, claimed: card.claimed })
  }
  return costs
}

function cardsAt(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path]
  const names = readdirSync(path).filter(isCardPath).sort()
  if (names.length > 0) return names.map(name => join(path, name))
  throw new UserError(`There is no model card in ${path}: the name of a card ends in .model.json.`)
}

function readCard(path: string): Card {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new UserError(`There is no model card ${path}: check the path.`)
  }
  return parseCard(text, path)
}

/** The tuning interface of a service; a null `key` is read from the environment. */
export async function openTuning(
  baseUrl: string | null,
  key: string | null,
  environment: RunInput['environment'],
): Promise<Jobs> {
  const { openJobs } = await import('../models/tuning-jobs.js')
  const url = baseUrl ?? defaultBaseUrl('chat', environment)
  return openJobs({ baseUrl: url, key: key ?? keyFrom(environment, url), environment })
}

/** The training program; throws UserError where it cannot run here. */
export function openTraining(
  { assets, environment, log, signal }: Pick<RunInput, 'assets' | 'environment' | 'log' | 'signal'>,
  python: string | null,
): Promise<Trainer> {
  return openTrainer({ program: assets.training, python, environment, log, signal })
}

export { requirementsOf }
