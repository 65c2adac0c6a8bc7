// A model card and the environment -> a model that can be asked and whose paid replies are kept.
import type { Note } from '../core/report/notes.js'
import type { Card } from '../core/model/card.js'
import type { Model } from '../core/model/ports.js'
import { fetchIn } from './proxy.js'
import { defaultBaseUrl, keyVariables } from './providers.js'
import { openFolder, replyFolders, storedModel } from './reply-store.js'

type Environment = { [name: string]: string | undefined }

export interface ModelOptions {
  card: Card
  /** The setting `base-url`; it has priority over the card's own. */
  baseUrl: string | null
  /** The input `api-key`; it has priority over the environment. */
  key: string | null
  environment: Environment
  /** Absolute path of the checkout: replies are kept outside of it. */
  checkout: string
  /** Called once for each thing that people should know: a quirk of the model, replies that cannot be kept. */
  note?(note: Note): void
  /** Milliseconds for one request; the card's own has priority. */
  timeout?: number
  /** Asks again although a reply is kept. */
  afresh?: boolean
}

/** A model that was tuned again under its old name is another model, and other sampling settings give other replies. */
function variantOf({ training, decoding }: Card): { variant?: string } {
  const parts = [training, ...(Object.keys(decoding).length > 0 ? [decoding] : [])]
  return parts.every(part => part === null) ? {} : { variant: JSON.stringify(parts) }
}

/** The base URL that a card's model is asked at: the setting's, the card's, the environment's, the vendor's. */
export function resolveBaseUrl({
  card,
  baseUrl,
  environment,
}: Pick<ModelOptions, 'card' | 'baseUrl' | 'environment'>): string {
  return baseUrl || (card.baseUrl ?? defaultBaseUrl(card.endpoint, environment))
}

/** The key in the environment for an address; null without one. */
export function keyFrom(
  environment: Environment,
  baseUrl: string,
  endpoint: Card['endpoint'] = 'chat',
): string | null {
  const variable = keyVariables(baseUrl, endpoint).find(name => environment[name])
  return (variable && environment[variable]) || null
}

/** Throws UserError for an address or a key that cannot be right. */
export async function openModel(options: ModelOptions): Promise<Model> {
  const { card, environment, note } = options
  const baseUrl = resolveBaseUrl(options)
  // Loaded only when a model is asked: the client is the largest part of the bundle.
  const { chatModel } = await import('./chat-model.js')
  const model = chatModel({
    name: card.name,
    model: card.model,
    endpoint: card.endpoint,
    baseUrl,
    key: options.key || keyFrom(environment, baseUrl, card.endpoint),
    timeout: card.timeoutSeconds === null ? (options.timeout ?? 120_000) : card.timeoutSeconds * 1_000,
    decoding: card.decoding,
    headers: card.headers,
    fetch: fetchIn(environment),
    ...(note ? { note } : {}),
  })
  const folder = await openFolder(replyFolders(environment), options.checkout)
  if (folder)
    return storedModel(
      model,
      { endpoint: baseUrl, model: card.model, recipe: card.recipe.name, ...variantOf(card) },
      folder,
      { afresh: options.afresh === true, ...(note ? { note } : {}) },
    )
  note?.({ code: 'not-stored', folder: null })
  return model
}
