// Errors of the model client: whether another attempt is worth it, and the sentence that says what is wrong and what to do.
import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai'
import { RequestError, ServiceError, UserError } from '../core/model/errors.js'
import { maskKey, maskNumbers, maskSecrets } from '../core/text.js'
import { pathOf, type Provider } from './providers.js'
import { SocketError } from './fetch.js'

/** What was asked. `key` is only ever removed from texts. */
export interface Target {
  host: string
  provider: Provider
  /** Environment variable that should hold the key. */
  keyVariable: string
  model: string
  key: string | null
  /** Milliseconds that one request may take. */
  timeout: number
}

/** A reply that is not of the interface that was asked. */
export class UnexpectedReply extends Error {
  constructor(readonly excerpt: string) {
    super('not a completion')
  }
}

/** `known` lists the endpoint's models; null when it was not asked or did not say. */
export function explainError(error: unknown, target: Target, known: string[] | null): Error {
  if (error instanceof UnexpectedReply) return unexpected(error, target)
  // By name: the client parses with the JSON of its own realm.
  if ((error as Error | null)?.name === 'SyntaxError') return unexpected(new UnexpectedReply(''), target)
  if (error instanceof APIConnectionTimeoutError)
    return new RequestError(
      `The model endpoint ${target.host} did not answer within ${Math.ceil(target.timeout / 1_000)} s: try again, or give it more time (timeoutSeconds in the model card).`,
      false,
    )
  if (error instanceof APIConnectionError) return unreachable(error, target)
  if (error instanceof APIError && error.status !== undefined)
    return rejected(error, error.status, target, known)
  return error instanceof Error ? error : new Error(String(error))
}

/** True when a rejection is about the model's name or the address, so that the list of models helps. */
export function isUnknownModel(error: unknown): boolean {
  return error instanceof APIError && (error.status === 404 || error.code === 'model_not_found')
}

function rejected(error: APIError, status: number, target: Target, known: string[] | null): Error {
  const { host, model } = target
  if (isNotChat(error)) return notChat(target)
  if (isUnknownModel(error)) return unknownModel(error, target, known)
  if (status === 401) return keyRejected(target)
  if (status === 410)
    return new UserError(
      `The model endpoint ${host} no longer serves ${model}: set model to one that it serves.`,
    )
  if (status >= 300 && status < 400)
    return new UserError(
      `The model endpoint ${host} redirects to ${quote(error.headers?.get('location') ?? 'elsewhere', target)}: set base-url to the final address.`,
    )
  if (error.code === 'insufficient_quota' || status === 402 || noCredit.test(error.message))
    return new ServiceError(
      `The account at the model endpoint ${host} has no credit left: add some, then run again.`,
    )
  const reason = reasonOf(error, target)
  if (status === 429 && !isTooLarge(error))
    return new ServiceError(
      `The model endpoint ${host} is limiting requests (429${reason ? `: ${reason}` : ''}): run again later.`,
    )
  if (status >= 500)
    return new RequestError(
      `The model endpoint ${host} failed (${status}${reason ? `: ${reason}` : ''}): run again later.`,
      false,
    )
  return new RequestError(
    `The model endpoint ${host} refused the request (${status})${reason ? `: ${ended(reason)}` : ` and gave no reason: check that the key may use ${model}.`}`,
    true,
  )
}

const noCredit =
  /credit balance|(?:no|out of|not enough|insufficient) (?:credits?|balance|funds|quota)|credits? (?:left|exhausted|depleted|used up)|exceeded your current quota|add (?:more )?credits?|payment required|billing (?:hard )?limit/i

/** What the service itself says; empty where it says nothing in words. */
function reasonOf({ error }: APIError, target: Target): string {
  if (typeof error === 'string') return quote(error, target)
  const { message, detail } = Object(error) as { message?: unknown; detail?: unknown }
  const said = message ?? detail ?? ''
  return quote(typeof said === 'string' ? said : JSON.stringify(said), target)
}

const ended = (sentence: string): string => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`)

/** OpenAI says so of models behind its older interface. */
const isNotChat = (error: APIError): boolean => /not a chat model|v1\/completions/i.test(error.message)

function notChat({ host, model }: Target): UserError {
  return new UserError(
    `${model} is not a chat model at the model endpoint ${host}: set "endpoint": "completions" in its model card.`,
  )
}

function keyRejected({ host, model, key, keyVariable }: Target): UserError {
  const setKey = `set ${keyVariable} (or the input api-key)`
  return new UserError(
    key === null
      ? `The model endpoint ${host} needs a key: ${setKey}.`
      : `The model endpoint ${host} refused the key: ${setKey} to one that may use ${model}.`,
  )
}

function unknownModel(error: APIError, target: Target, known: string[] | null): UserError {
  const { host, model, provider } = target
  // Azure: the name is part of the path or the name of the model.
  if (error.code === 'DeploymentNotFound')
    return new UserError(
      `The model endpoint ${host} has no such deployment (${reasonOf(error, target)}): check its name in base-url or in model.`,
    )
  if (known?.includes(model) || (!known && error.code !== 'model_not_found' && !/model/i.test(error.message)))
    return new UserError(
      `The model endpoint ${host} has no chat completions at this address (404): check base-url, which usually ends in ${pathOf(provider)}.`,
    )
  const names = (known ?? []).slice(0, 8).map(name => quote(name, target))
  const more = (known?.length ?? 0) - names.length
  return new UserError(
    names.length
      ? `The model endpoint ${host} has no model ${model}: set model to one of ${names.join(', ')}${more > 0 ? ` (and ${more} more)` : ''}.`
      : `The model endpoint ${host} has no model ${model}: check the name in model or in the card.`,
  )
}

function unexpected({ excerpt }: UnexpectedReply, { host, provider }: Target): RequestError {
  if (/^\s*(?:data|event|id|:)\s*:/.test(excerpt))
    return new RequestError(
      `The model endpoint ${host} answered with a stream of events, which was not asked for: turn streaming off in the server or in the proxy before it.`,
      true,
    )
  const what = /^\s*<(?:!doctype|html|\?xml|head|body)/i.test(excerpt) ? 'a web page' : 'something else'
  return new RequestError(
    `The model endpoint ${host} answered with ${what} instead of a completion: check base-url, which usually ends in ${pathOf(provider)}, and any proxy before it.`,
    true,
  )
}

function unreachable(error: APIConnectionError, { host, provider }: Target): ServiceError {
  const code = socketCode(error) ?? 'no code'
  const start = provider.start ? ` (${provider.title}: ${provider.start})` : ''
  if (code === 'ECONNREFUSED')
    return new ServiceError(
      `Nothing answers at the model endpoint ${host}: start the model server${start}, or check base-url.`,
    )
  if (code.startsWith('PROXY'))
    return new ServiceError(
      `The proxy for the model endpoint ${host} does not let us through (${code.slice('PROXY_'.length)}): check HTTPS_PROXY, or name the host in NO_PROXY.`,
    )
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new ServiceError(
      `The host of the model endpoint ${host} is not known: check base-url and the network.`,
    )
  if (/CERT|TLS|SSL|EPROTO|SIGNATURE|ALTNAME/.test(code))
    return new ServiceError(
      `There is no secure connection to the model endpoint ${host} (${code}): check https or http in base-url, or name its certificate authority in NODE_EXTRA_CA_CERTS.`,
    )
  if (code === 'TOO_LARGE')
    return new RequestError(
      `The model endpoint ${host} sent a response that is too large for a reply: check base-url.`,
      true,
    )
  return new RequestError(
    `The connection to the model endpoint ${host} broke (${code}): run again later.`,
    false,
  )
}

const MOST_READ = 20_000

/** A text of the service for our sentence: one short line, without the key or anything shaped like one. */
function quote(text: string, { key }: Pick<Target, 'key'>): string {
  const line = maskNumbers(maskSecrets(maskKey(text.slice(0, MOST_READ), key)))
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  return line.length > 200 ? `${line.slice(0, 200)}…` : line
}

const MAX_ATTEMPTS = 3
/** Milliseconds. */
const LONGEST_WAIT = 60_000
/** Milliseconds: how often a server that loads its model is asked, and for how long. */
const LOADING_WAIT = 5_000
const LONGEST_LOADING = 120_000
/** Errors of the socket that a second attempt often survives. */
const transientCodes = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'ENETUNREACH'])

interface RetryLimits {
  /** Milliseconds for all attempts and the waits between them. */
  total: number
  sleep(milliseconds: number): Promise<void>
}

/**
 * Makes at most three attempts, and more while a server loads its model; each is given the milliseconds that are left, at
 * least one. Throws the last error.
 */
export async function withRetries<T>(
  attempt: (left: number) => Promise<T>,
  { total, sleep }: RetryLimits,
): Promise<T> {
  const end = performance.now() + total
  let [failures, loading] = [0, 0]
  for (;;) {
    try {
      // The client takes whole numbers only.
      return await attempt(Math.max(1, Math.floor(end - performance.now())))
    } catch (error) {
      const loads = isLoading(error) && loading < LONGEST_LOADING
      if (loads) loading += LOADING_WAIT
      else failures++
      const wait = loads ? LOADING_WAIT : waitAfter(error, failures, Date.now())
      if (failures >= MAX_ATTEMPTS || wait === null || performance.now() + wait >= end) throw error
      await sleep(Math.ceil(wait))
    }
  }
}

/** True where a server says that its model is being loaded. */
function isLoading(error: unknown): boolean {
  return (
    error instanceof APIError &&
    error.status === 503 &&
    /\b(?:loading|being loaded|not (?:yet )?loaded)\b/i.test(error.message)
  )
}

/** Milliseconds to wait after so many failures, null when another attempt is pointless. `now` is in epoch milliseconds. */
export function waitAfter(error: unknown, failures: number, now: number): number | null {
  if (!(error instanceof APIError) || error instanceof APIConnectionTimeoutError) return null
  if (error.status === undefined)
    return transientCodes.has(socketCode(error) ?? '') ? backOff(failures) : null
  // An empty account answers 429 as well; waiting does not fill it.
  if (error.code === 'insufficient_quota' || isTooLarge(error)) return null
  if (error.status !== 429 && error.status !== 408 && error.status < 500) return null
  if (error.status === 501 || error.status === 505) return null
  return retryAfter(error.headers, now) ?? backOff(failures)
}

/** True where the limit is smaller than this one request, so that waiting does not help. */
function isTooLarge(error: APIError): boolean {
  return error.status === 413 || (error.status === 429 && /request too large/i.test(error.message))
}

function backOff(failures: number): number {
  return 1_000 * 3 ** (failures - 1)
}

/** From the headers `retry-after-ms` or `retry-after` (seconds or a date); null without a readable one. */
function retryAfter(headers: Headers | undefined, now: number): number | null {
  const exact = headers?.get('retry-after-ms')
  const value = headers?.get('retry-after')?.trim()
  const milliseconds = exact ? Number(exact) : value ? Number(value) * 1_000 : NaN
  const wait = Number.isFinite(milliseconds) ? milliseconds : value ? Date.parse(value) - now : NaN
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), LONGEST_WAIT) : null
}

/** The code of the socket's error behind a failed request, null when there was none. */
function socketCode(error: unknown): string | null {
  const cause = error instanceof Error ? error.cause : null
  return cause instanceof SocketError ? cause.code : null
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
