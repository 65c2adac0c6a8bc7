// When the model of a card stops answering, and who says so.
import type { Card } from '../core/model/card.js'
import { listedEnd } from '../core/model/retirement.js'
import { resolveBaseUrl } from '../models/open-model.js'
import { providerOf, providers } from '../models/providers.js'

/**
 * The card's own date comes first. The list is OpenAI's, so it counts at OpenAI's address, and for fine-tunes, which are nowhere
 * else. `baseUrl` is where the model is asked, the card's own address by default.
 */
export function endOf(card: Card, baseUrl?: string): { date: string; by: string } | null {
  const { model, retires } = card
  if (retires !== null) return { date: retires, by: 'its card' }
  const isOpenAi =
    providerOf(baseUrl ?? resolveBaseUrl({ card, baseUrl: null, environment: {} })) === providers.openai ||
    model.startsWith('ft:')
  const listed = isOpenAi ? listedEnd(model) : null
  return listed && { date: listed.date, by: "OpenAI's list of 2026-11" }
}
