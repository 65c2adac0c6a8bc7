// A model's name and its endpoint -> its dated list price, from our own fine-tunes first and a kept price list second.
import { isFineTune, priceFineTune, type Price, type PriceBook } from '../core/budget/cost.js'

type Library = typeof import('@pydantic/genai-prices')

/** Version and day of the price list that is bundled; a test holds it equal to what is installed. */
export const listed = { version: '0.1.8', date: '2026-09-23' }

/** Vendors that sell a name alone; the same open model has another price at every host. */
const vendors = [
  { name: /^(?:gpt-(?!oss)|chatgpt-|o\d)/, id: 'openai' },
  { name: /^claude-/, id: 'anthropic' },
  { name: /^gemini-/, id: 'google' },
]

/** Loads the price list, which costs a tenth of a second, so only runs with a model do it. */
export async function openPrices(): Promise<PriceBook> {
  const library = await import('@pydantic/genai-prices')
  return (model, baseUrl) => {
    if (isFineTune(model)) return priceFineTune(model)
    return priceByHost(library, model, baseUrl) ?? priceByName(library, model, baseUrl)
  }
}

function priceByHost(library: Library, model: string, baseUrl: string): Price | null {
  const provider = library.findProvider({ providerApiUrl: baseUrl })
  return provider ? look(library, model, provider.id) : null
}

/** At an address that the list does not know (a gateway, a proxy), a vendor's own name has the vendor's price. */
function priceByName(library: Library, model: string, baseUrl: string): Price | null {
  if (library.findProvider({ providerApiUrl: baseUrl })) return null
  const bare = model.replace(/^[a-z]+\//, '')
  const vendor = vendors.find(({ name }) => name.test(bare))
  return vendor ? look(library, bare, vendor.id) : null
}

function look(library: Library, model: string, providerId: string): Price | null {
  const found = library.calcPrice({ input_tokens: 1, output_tokens: 1 }, model, { providerId })
  const input = rate(found?.model_price['input_mtok'])
  const output = rate(found?.model_price['output_mtok'])
  if (!found || input === null || output === null) return null
  return {
    inputPerMillion: input,
    outputPerMillion: output,
    cachedPerMillion: rate(found.model_price['cache_read_mtok']),
    source: `${found.provider.name} ${found.model.id}, genai-prices ${listed.version} of ${listed.date}`,
  }
}

/** Prices that rise with the length of the prompt begin far above what is sent here. */
function rate(price: unknown): number | null {
  if (typeof price === 'number') return price
  const base = (price as { base?: unknown } | undefined)?.base
  return typeof base === 'number' ? base : null
}
