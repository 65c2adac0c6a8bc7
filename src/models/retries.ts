// A failed request -> how long to wait before another attempt is worth it, and the loop that waits.
import { APIConnectionTimeoutError, APIError } from 'openai'
import { SocketError } from './fetch.js'

const MAX_ATTEMPTS = 3
/** Milliseconds. */
const LONGEST_WAIT = 60_000
/** Milliseconds: how often a server that loads its model is asked, and for how long. */
const LOADING_WAIT = 5_000
const LONGEST_LOADING = 120_000
/** Errors of the socket that a second attempt often survives. */
const transientCodes = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'ENETUNREACH'])

export interface RetryLimits {
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
  return error instanceof APIError && error.status === 503 && /\bload(?:ing|ed)?\b/i.test(error.message)
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
export function isTooLarge(error: APIError): boolean {
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
export function socketCode(error: unknown): string | null {
  const cause = error instanceof Error ? error.cause : null
  return cause instanceof SocketError ? cause.code : null
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
