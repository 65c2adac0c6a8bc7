// An address and a key -> a client of OpenAI's library, set up by the provider's row.
import OpenAI from 'openai'
import type { Endpoint } from '../core/model/card.js'
import { UserError } from '../core/model/errors.js'
import type { Target } from './failures.js'
import { fetchBounded } from './fetch.js'
import { keyVariables, providerOf } from './providers.js'
import { parseJson } from './interfaces.js'

export interface ClientOptions {
  /** With its path: `https://api.openai.com/v1`. */
  baseUrl: string
  /** Null where none is needed. */
  key: string | null
  /** Chat by default. */
  endpoint?: Endpoint
  /** What is asked, for the sentences of errors. */
  model: string
  /** Milliseconds that one request may take. */
  timeout: number
  /** Sent with every request. */
  headers?: Record<string, string>
  /** Sends the requests; our own bounded one by default. */
  fetch?: typeof fetchBounded
}

/** The client, and what its errors are explained with. Throws UserError when the address or the key cannot be right; sends nothing yet. */
export function openClient(options: ClientOptions): { client: OpenAI; target: Target } {
  const { baseUrl, endpoint = 'chat', model, timeout, fetch = fetchBounded, headers = {} } = options
  const url = parseBaseUrl(baseUrl)
  const key = checkKey(options.key, url, endpoint)
  const keyVariable = keyVariables(url.href, endpoint)[0] ?? ''
  const apiKey = key ?? 'no-key-needed'
  return {
    client: createClient(url, { ...headers, ...headersOf(url, apiKey, endpoint) }, apiKey, fetch),
    target: { host: url.host, provider: providerOf(url.href), keyVariable, model, key, timeout },
  }
}

/** Everything is given explicitly: the library takes only extra headers (OPENAI_CUSTOM_HEADERS) from the environment. */
function createClient(
  url: URL,
  headers: Record<string, string | null>,
  apiKey: string,
  fetch: typeof fetchBounded,
): OpenAI {
  return new OpenAI({
    apiKey,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL: `${url.origin}${url.pathname.replace(/\/+$/, '').replace(/\/(?:(?:chat\/)?completions|messages)$/, '')}`,
    defaultQuery: Object.fromEntries(url.searchParams),
    defaultHeaders: headers,
    maxRetries: 0,
    logLevel: 'off',
    fetch: async (input, init) => nestError(await fetch(input, init)),
  })
}

/** The library reads errors below `error`; some servers (older vLLM, FastAPI) put them at the top. */
async function nestError(response: Response): Promise<Response> {
  if (response.status < 400) return response
  const text = await response.text()
  const body = parseJson(text)
  const isNested = typeof body !== 'object' || body === null || 'error' in body
  const { status, headers } = response
  return new Response(isNested ? text : JSON.stringify({ error: body }), { status, headers })
}

/** A service that expects its key in another header may refuse an unknown one in the usual header. */
function headersOf(url: URL, key: string, endpoint: Endpoint): Record<string, string | null> {
  if (endpoint === 'messages')
    return { Authorization: null, 'x-api-key': key, 'anthropic-version': '2023-06-01' }
  const { auth } = providerOf(url.href)
  return auth === 'authorization' ? {} : { Authorization: null, [auth]: key }
}

/** Throws UserError for anything but an http(s) address, and for one that contains a user name or password. */
function parseBaseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UserError(
      `base-url is not an http(s) address: ${JSON.stringify(text.slice(0, 200))}; give one such as http://127.0.0.1:8000/v1.`,
    )
  if (url.username || url.password)
    throw new UserError(
      `base-url contains a user name or password: put the key in ${keyVariables(url.href)[0] ?? ''} instead.`,
    )
  return url
}

/** The key, trimmed. Throws UserError for one that cannot be right, and for a missing one where the provider needs it. */
function checkKey(given: string | null, url: URL, endpoint: Endpoint): string | null {
  const key = given?.trim() || null
  const variable = keyVariables(url.href, endpoint)[0] ?? ''
  if (key && !/^[\x21-\x7e]+$/.test(key))
    throw new UserError(
      `The key in ${variable} (or the input api-key) contains spaces or characters that no key has: copy it again.`,
    )
  if (!key && providerOf(url.href).keys.length > 0)
    throw new UserError(
      `There is no key for ${url.hostname}: set ${variable} (or the input api-key), or name another endpoint with base-url.`,
    )
  return key
}
