// A request that failed -> how long to wait before it is worth another try, and the loop that waits.
import { APIConnectionTimeoutError, APIError } from 'openai'
import { SocketError } from './fetch.js'

const TRIES = 3
const LONGEST_WAIT = 60_000
/** Errors of the socket that a second try often survives. */
const passing = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'ENETUNREACH'])

export interface Patience {
  /** Milliseconds for all tries and the waits between them. */
  total: number
  pause(milliseconds: number): Promise<void>
}

/** Tries at most three times; `attempt` is told how many milliseconds are left. Throws the last error. */
export async function persist<T>(attempt: (left: number) => Promise<T>, patience: Patience): Promise<T> {
  const end = performance.now() + patience.total
  for (let tried = 1; ; tried++) {
    try {
      return await attempt(Math.max(1, end - performance.now()))
    } catch (error) {
      const wait = tried < TRIES ? waitAfter(error, tried, Date.now()) : null
      if (wait === null || performance.now() + wait >= end) throw error
      await patience.pause(wait)
    }
  }
}

/** Milliseconds to wait after the `tried`-th failure, null when another try is pointless. `now` is in epoch milliseconds. */
export function waitAfter(error: unknown, tried: number, now: number): number | null {
  if (!(error instanceof APIError) || error instanceof APIConnectionTimeoutError) return null
  if (error.status === undefined) return passing.has(socketCode(error) ?? '') ? backOff(tried) : null
  // An empty account answers 429 as well; waiting does not fill it.
  if (error.code === 'insufficient_quota') return null
  if (error.status !== 429 && error.status !== 408 && error.status < 500) return null
  if (error.status === 501 || error.status === 505) return null
  return retryAfter(error.headers, now) ?? backOff(tried)
}

function backOff(tried: number): number {
  return 1_000 * 3 ** (tried - 1)
}

function retryAfter(headers: Headers | undefined, now: number): number | null {
  const exact = headers?.get('retry-after-ms')
  const told = headers?.get('retry-after')?.trim()
  const milliseconds = exact ? Number(exact) : told ? Number(told) * 1_000 : NaN
  const wait = Number.isFinite(milliseconds) ? milliseconds : told ? Date.parse(told) - now : NaN
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), LONGEST_WAIT) : null
}

/** The code of the socket's error behind a failed request, null when it was none. */
export function socketCode(error: unknown): string | null {
  const cause = error instanceof Error ? error.cause : null
  return cause instanceof SocketError ? cause.code : null
}
