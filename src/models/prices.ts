// A model's name and its address -> its dated list price: from OpenAI's price list for fine-tunes, then from a maintained price list.
import { isFineTune, priceFineTune, type Price, type PriceBook } from '../core/budget/cost.js'
import { providerOf, providers, type Provider } from './providers.js'

type Library = typeof import('@pydantic/genai-prices')

/** Version and day of the price list that is bundled; a test checks that it is what is installed. */
export const priceList = { version: '0.1.8', date: '2026-09-23' }

/** Loads the price list, which takes a tenth of a second, so only runs with a model do it. */
export async function openPrices(): Promise<PriceBook> {
  const library = await import('@pydantic/genai-prices')
  return (model, baseUrl) => {
    if (isFineTune(model)) return priceFineTune(model)
    const vendor = providerOf(baseUrl).priceList ?? library.findProvider({ providerApiUrl: baseUrl })?.id
    return vendor ? lookUp(library, model, vendor) : priceByName(library, model)
  }
}

/** At an address that the list does not know (a gateway, a proxy), a model that only one vendor sells has its price. */
function priceByName(library: Library, model: string): Price | null {
  const bare = model.replace(/^[a-z]+\//, '')
  const rows: Provider[] = Object.values(providers)
  const vendor = rows.find(({ models }) => models?.test(bare))?.priceList
  return vendor ? lookUp(library, bare, vendor) : null
}

function lookUp(library: Library, model: string, providerId: string): Price | null {
  const found = library.calcPrice({ input_tokens: 1, output_tokens: 1 }, model, { providerId })
  const input = baseRate(found?.model_price['input_mtok'])
  const output = baseRate(found?.model_price['output_mtok'])
  if (!found || input === null || output === null) return null
  return {
    inputPerMillion: input,
    outputPerMillion: output,
    cachedPerMillion: baseRate(found.model_price['cache_read_mtok']),
    source: `${found.provider.name} ${found.model.id}, genai-prices ${priceList.version} of ${priceList.date}`,
  }
}

/** Prices that rise with the length of the prompt do so only far above the lengths sent here. */
function baseRate(price: unknown): number | null {
  if (typeof price === 'number') return price
  const base = (price as { base?: unknown } | undefined)?.base
  return typeof base === 'number' ? base : null
}
