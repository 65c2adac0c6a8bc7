// An error of the model client -> one sentence that says what is wrong and names the cure.
import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai'
import { ServiceError, UserError } from '../core/model/errors.js'
import { maskSecrets } from '../core/prompt/secrets.js'
import { socketCode } from './retries.js'

/** What the sentences speak of. `key` is only ever taken out of them. */
export interface Place {
  host: string
  model: string
  key: string | null
  /** Milliseconds that one request may take. */
  timeout: number
}

/** A reply of another kind than a chat completion; `said` is its beginning. */
export class StrangeReply extends Error {
  constructor(readonly said: string) {
    super('not a chat completion')
  }
}

const setKey = 'set OPENAI_API_KEY (or the input api-key)'

/** `known` lists the endpoint's models when it was asked, null when it did not say. */
export function explain(error: unknown, place: Place, known: string[] | null): Error {
  if (error instanceof StrangeReply) return strange(error, place)
  // By name: the client parses with the JSON of its own realm.
  if ((error as Error | null)?.name === 'SyntaxError') return strange(new StrangeReply(''), place)
  if (error instanceof APIConnectionTimeoutError)
    return new ServiceError(
      `The model endpoint ${place.host} did not answer within ${Math.ceil(place.timeout / 1_000)} s: try again, or give it more time (timeoutSeconds in the model card).`,
    )
  if (error instanceof APIConnectionError) return unreachable(error, place)
  if (error instanceof APIError && error.status !== undefined)
    return refused(error, error.status, place, known)
  return error instanceof Error ? error : new Error(String(error))
}

/** True when a refusal is about the model's name (or the address), so that the list of models helps. */
export function doubtsModel(error: unknown): boolean {
  if (!(error instanceof APIError)) return false
  return error.status === 404 || error.code === 'model_not_found'
}

function refused(error: APIError, status: number, place: Place, known: string[] | null): Error {
  const { host, model } = place
  if (doubtsModel(error)) return unknownModel(error, place, known)
  if (status === 401 || status === 403)
    return new UserError(
      place.key === null
        ? `The model endpoint ${host} wants a key: ${setKey}.`
        : `The model endpoint ${host} refused the key: ${setKey} to one that may use ${model}.`,
    )
  if (status === 410)
    return new UserError(
      `The model endpoint ${host} no longer serves ${model}: set model to one that it serves.`,
    )
  if (status >= 300 && status < 400)
    return new UserError(
      `The model endpoint ${host} redirects to ${quote(error.headers?.get('location') ?? 'elsewhere', place)}: set base-url to the address that answers itself.`,
    )
  if (error.code === 'insufficient_quota' || status === 402)
    return new ServiceError(
      `The account at the model endpoint ${host} has no credit left: add some, then run again.`,
    )
  if (status === 429)
    return new ServiceError(`The model endpoint ${host} is limiting requests (429): run again later.`)
  if (status >= 500)
    return new ServiceError(`The model endpoint ${host} failed (${status}): run again later.`)
  return new ServiceError(
    `The model endpoint ${host} did not take the request (${status}): ${quote(error.message, place)}`,
  )
}

function unknownModel(error: APIError, place: Place, known: string[] | null): UserError {
  const { host, model } = place
  if (known?.includes(model) || (!known && error.code !== 'model_not_found' && !/model/i.test(error.message)))
    return new UserError(
      `The model endpoint ${host} has no chat completions at this address (404): check base-url, which usually ends in /v1.`,
    )
  const names = (known ?? []).slice(0, 8).map(name => quote(name, place))
  const more = (known?.length ?? 0) - names.length
  return new UserError(
    names.length
      ? `The model endpoint ${host} has no model ${model}: set model to one of ${names.join(', ')}${more > 0 ? ` (and ${more} more)` : ''}.`
      : `The model endpoint ${host} has no model ${model}: check the name in model or in the card.`,
  )
}

function strange(error: StrangeReply, place: Place): ServiceError {
  const what = /^\s*<(?:!doctype|html|\?xml|head|body)/i.test(error.said) ? 'a web page' : 'something else'
  return new ServiceError(
    `The model endpoint ${place.host} answered with ${what} instead of a completion: check base-url, which usually ends in /v1, and any proxy before it.`,
  )
}

function unreachable(error: APIConnectionError, { host }: Place): ServiceError {
  const code = socketCode(error) ?? 'no code'
  if (code === 'ECONNREFUSED')
    return new ServiceError(
      `Nothing answers at the model endpoint ${host}: start the model server, or check base-url.`,
    )
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new ServiceError(
      `The host of the model endpoint ${host} is not known: check base-url and the network.`,
    )
  if (/CERT|TLS|SSL|EPROTO|SIGNATURE|ALTNAME/.test(code))
    return new ServiceError(
      `No safe connection to the model endpoint ${host} (${code}): check https or http in base-url, or name its certificate authority in NODE_EXTRA_CA_CERTS.`,
    )
  if (code === 'TOO_LARGE')
    return new ServiceError(`The model endpoint ${host} sent more than a reply can be: check base-url.`)
  return new ServiceError(`The connection to the model endpoint ${host} broke (${code}): run again later.`)
}

/** Foreign words for a sentence: one short line, without the key or anything shaped like one. */
function quote(text: string, place: Pick<Place, 'key'>): string {
  const open = place.key ? text.replaceAll(place.key, '[masked]') : text
  const line = maskSecrets(open)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  return line.length > 200 ? `${line.slice(0, 200)}…` : line
}
