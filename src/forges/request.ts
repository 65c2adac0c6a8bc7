// The GitHub client: every request has a time limit, temporary failures are retried, and other failures become one sentence.
import { getOctokit } from '@actions/github'
import { ServiceError, UserError } from '../core/model/errors.js'

export type Api = ReturnType<typeof getOctokit>

/** How long to wait, milliseconds. */
export interface Patience {
  /** Repetitions after the first try. */
  retries: number
  /** For one answer. */
  answer: number
  /** The longest pause that is still waited for. */
  pause: number
  sleep(milliseconds: number): Promise<void>
}

export const patient: Patience = {
  retries: 3,
  answer: 30_000,
  pause: 30_000,
  sleep: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
}

/** What is read from a failed request; `status` is 0 when no answer came at all. */
interface Failure {
  status: number
  message: string
  headers: Record<string, string | undefined>
}

/**
 * A client for one API address, `https://api.github.com` or the like.
 * Its requests throw UserError for a refused token and ServiceError for outages and rate limits; other refusals
 * (403, 404, 422) keep their `status` for the caller.
 */
export function connect(
  token: string,
  apiUrl: string,
  patience: Patience,
  fetch?: typeof globalThis.fetch,
): Api {
  if (token === '')
    throw new UserError('There is no GitHub token: set `github-token`, usually to `${{ github.token }}`.')
  const silent = () => undefined
  const api = getOctokit(token, {
    baseUrl: apiUrl.replace(/\/+$/, ''),
    log: { debug: silent, info: silent, warn: silent, error: silent },
    ...(fetch ? { request: { fetch } } : {}),
  })
  api.hook.wrap('request', async (request, options) => {
    for (let retry = 0; ; retry++) {
      try {
        // Octokit's own hooks see only this very object, so it is changed in place.
        options.request = { ...options.request, signal: AbortSignal.timeout(patience.answer) }
        return await request(options)
      } catch (error) {
        const failure = readFailure(error)
        if (failure === null) throw error
        const pause = retry < patience.retries ? pauseAfter(failure, options, retry) : null
        if (pause === null || pause > patience.pause) throw asSentence(failure, error)
        await patience.sleep(pause)
      }
    }
  })
  return api
}

/** The status and text of a refused request, null for any other error, which is a bug of ours. */
export function readFailure(error: unknown): Failure | null {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null
  const response = (
    error as { response?: { headers?: Record<string, string>; data?: { message?: unknown } } }
  ).response
  const told = typeof response?.data?.message === 'string' ? response.data.message : error.message
  const message = told.replace(/\s+/g, ' ').slice(0, 200)
  return { status: response ? error.status : 0, message, headers: response?.headers ?? {} }
}

const isLimit = (failure: Failure) =>
  failure.status === 429 ||
  (failure.status === 403 &&
    (failure.headers['retry-after'] !== undefined ||
      failure.headers['x-ratelimit-remaining'] === '0' ||
      /rate limit/i.test(failure.message)))

const isOutage = (failure: Failure) => failure.status === 0 || failure.status >= 500

/** Milliseconds to wait before the same request is sent again; null when it must not be. */
function pauseAfter(
  failure: Failure,
  options: { method: string; url: string },
  retry: number,
): number | null {
  if (isLimit(failure)) {
    const after = Number(failure.headers['retry-after'])
    if (Number.isFinite(after)) return Math.max(0, Math.ceil(after * 1000))
    const reset = Number(failure.headers['x-ratelimit-reset']) * 1000
    if (failure.headers['x-ratelimit-remaining'] === '0' && reset > 0) return Math.max(0, reset - Date.now())
    return 5000 * 2 ** retry
  }
  // A creation whose answer was lost may have worked: only its caller can look.
  const repeatable = options.method !== 'POST' || options.url.endsWith('/graphql')
  return isOutage(failure) && repeatable ? 1000 * 2 ** retry : null
}

function asSentence(failure: Failure, cause: unknown): unknown {
  if (failure.status === 401) {
    return new UserError(
      'GitHub refused the token (401): check `github-token`, usually `${{ github.token }}`.',
      { cause },
    )
  }
  if (isLimit(failure))
    return new ServiceError(`GitHub's rate limit is used up (${failure.message}).`, { cause })
  if (!isOutage(failure)) return cause
  const what =
    failure.status === 0 ? `could not be reached (${failure.message})` : `failed with ${failure.status}`
  return new ServiceError(`GitHub's API ${what}.`, { cause })
}

/** True when a request may have done its work although no good answer came. */
export function mayHaveWorked(error: unknown): boolean {
  if (!(error instanceof ServiceError)) return false
  const failure = readFailure(error.cause)
  return failure !== null && isOutage(failure)
}

/** Throws UserError for anything but `owner/name`. */
export function placeOf(repository: string): { owner: string; repo: string } {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? []
  if (!owner || !repo) throw new UserError('The repository must be given as `owner/name`.')
  return { owner, repo }
}
