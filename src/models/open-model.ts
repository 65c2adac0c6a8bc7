// The members of this axis: a card and what the environment says -> a model that can be asked.
import type { Card } from '../core/model/card.js'
import type { Model } from '../core/model/ports.js'
import { openFolder, storedModel, storeFolders } from './reply-store.js'

export interface ModelOptions {
  card: Card
  /** The setting `base-url`; the card's own goes before it, `OPENAI_BASE_URL` after it. */
  baseUrl: string | null
  /** The key by its input; `OPENAI_API_KEY`, or `ANTHROPIC_API_KEY` for its interface, after it. */
  key: string | null
  environment: { [name: string]: string | undefined }
  /** Absolute path of the checkout: replies are kept outside of it. */
  checkout: string
  /** Told once about each thing that people should know: a lesson about the model, replies that cannot be kept. */
  note?(sentence: string): void
  /** Milliseconds for one request; the card's own goes before it. */
  timeout?: number
  patience?: number
  pause?(milliseconds: number): Promise<void>
}

/** Base URL that a card is asked at: the card, the setting, the client's own variable, the vendor. */
export function resolveBaseUrl({
  card,
  baseUrl,
  environment,
}: Pick<ModelOptions, 'card' | 'baseUrl' | 'environment'>): string {
  if (card.endpoint === 'messages') {
    const own = environment['ANTHROPIC_BASE_URL']?.trim().replace(/\/+$/, '')
    return card.baseUrl ?? (baseUrl || (own ? `${own}/v1` : 'https://api.anthropic.com/v1'))
  }
  return card.baseUrl ?? (baseUrl || environment['OPENAI_BASE_URL']?.trim() || 'https://api.openai.com/v1')
}

/** The variable that holds the key, where no input does. */
export const keyOf = ({ endpoint }: Pick<Card, 'endpoint'>): string =>
  endpoint === 'messages' ? 'ANTHROPIC_API_KEY' : 'OPENAI_API_KEY'

/** A chat model whose replies are kept. Throws UserError for an address or a key that cannot be right. */
export async function openModel(options: ModelOptions): Promise<Model> {
  const { card, environment, note } = options
  const endpoint = resolveBaseUrl(options)
  // The client is loaded by those who ask a model only: it is the largest part of the bundle.
  const { chatModel } = await import('./openai.js')
  const model = chatModel({
    name: card.name,
    model: card.model,
    endpoint: card.endpoint,
    baseUrl: endpoint,
    key: options.key || environment[keyOf(card)] || null,
    timeout: card.timeoutSeconds === null ? (options.timeout ?? 120_000) : card.timeoutSeconds * 1_000,
    ...(options.patience === undefined ? {} : { patience: options.patience }),
    ...(options.pause ? { pause: options.pause } : {}),
    ...(note ? { note } : {}),
  })
  const folder = await openFolder(storeFolders(environment), options.checkout)
  if (folder)
    return storedModel(model, { endpoint, model: card.model, recipe: card.recipe.name }, folder, note)
  note?.(
    'There is no safe folder for paid replies outside the checkout: a second run will pay for them again.',
  )
  return model
}
