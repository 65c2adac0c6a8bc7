// Names of models and cards on the command line -> writers that can be asked, with prices and tuning bills.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { LiveWriter } from './commands/live.js'
import { cardOf, isCardPath, parseCard, type Card } from './core/card.js'
import { priceUsage, readPrice, worstCase, type Price } from './core/cost.js'
import { UserError } from './core/errors.js'
import type { Jobs } from './core/jobs.js'
import { estimateTokens } from './core/tokens.js'
import { openModel, resolveBaseUrl } from './models/index.js'
import { openPrices } from './models/prices.js'
import type { Start } from './tools.js'

export interface OpenedModels {
  writers: LiveWriter[]
  prices: Map<string, Price | null>
  /** Dollars that tuning and teachers cost, by system. */
  bills: Map<string, number>
  explorer: boolean
}

export interface ModelsAsked {
  models: string[]
  baseUrl: string | null
  price: string | null
}

const isLocal = (url: string): boolean => /^https?:\/\/(?:localhost|127\.|\[::1\])/.test(url)

/** `explorer` is no model but may stand among them. Throws UserError for a card, an address or a key that cannot be right. */
export async function openModels(
  { models, baseUrl, price: told }: ModelsAsked,
  { environment, folder, log }: Pick<Start, 'environment' | 'folder' | 'log'>,
): Promise<OpenedModels> {
  const opened: OpenedModels = { writers: [], prices: new Map(), bills: new Map(), explorer: false }
  for (const name of models) {
    if (name === 'explorer') {
      opened.explorer = true
      opened.prices.set(name, {
        inputPerMillion: 0,
        outputPerMillion: 0,
        cachedPerMillion: null,
        source: 'nobody is asked',
      })
      continue
    }
    const card = isCardPath(name) ? readCard(resolve(folder, name)) : cardOf(name)
    const url = resolveBaseUrl({ card, baseUrl, environment })
    const local = isLocal(url)
    const options = { card, baseUrl, key: null, environment, checkout: folder, note: log }
    const model = await openModel({ ...options, timeout: local ? 900_000 : 180_000 })
    const price =
      (told === null ? null : readPrice(told)) ?? card.price ?? (await openPrices())(card.model, url)
    opened.prices.set(card.name, price)
    if (card.tuningUsd !== null) opened.bills.set(card.name, card.tuningUsd)
    opened.writers.push({
      name: card.name,
      recipe: card.recipe,
      parallel: local ? 1 : 4,
      complete: async prompt => (await model.recall?.(prompt)) ?? model.complete(prompt),
      worst: prompt =>
        worstCase(estimateTokens(`${prompt.system ?? ''}${prompt.user}`), prompt.maxTokens, price),
      price: ({ usage }) => priceUsage(usage, price),
    })
  }
  return opened
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

/** The tuning interface of a service; the key comes from the environment. */
export async function openTuning(baseUrl: string | null, environment: Start['environment']): Promise<Jobs> {
  const { openJobs } = await import('./models/jobs.js')
  const url = baseUrl ?? (environment['OPENAI_BASE_URL']?.trim() || 'https://api.openai.com/v1')
  return openJobs({ baseUrl: url, key: environment['OPENAI_API_KEY'] || null })
}
