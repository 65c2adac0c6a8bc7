// An address and a key -> a client of OpenAI's interface that takes nothing else from the environment.
import OpenAI from 'openai'
import type { Endpoint } from '../core/model/card.js'
import { UserError } from '../core/model/errors.js'
import { fetchBounded } from './fetch.js'

/** Everything is said here, so that the client takes nothing but headers of the user's own from the environment. */
export function connect(url: URL, key: string | null, endpoint: Endpoint = 'chat'): OpenAI {
  const secret = key ?? 'no-key-needed'
  return new OpenAI({
    apiKey: secret,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL: `${url.origin}${url.pathname.replace(/\/+$/, '').replace(/\/(?:(?:chat\/)?completions|messages)$/, '')}`,
    defaultQuery: Object.fromEntries(url.searchParams),
    defaultHeaders: headersOf(url, secret, endpoint),
    maxRetries: 0,
    logLevel: 'off',
    fetch: fetchBounded,
  })
}

/** Anthropic takes its key under another name, and refuses one that it does not know under the usual one. */
function headersOf(url: URL, secret: string, endpoint: Endpoint): Record<string, string | null> {
  if (endpoint === 'messages')
    return { Authorization: null, 'x-api-key': secret, 'anthropic-version': '2023-06-01' }
  return url.hostname.endsWith('.azure.com') ? { 'api-key': secret } : {}
}

/** Throws UserError for what is no http(s) address, or one with a name or password in it. */
export function readAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UserError(
      `base-url is no http(s) address: ${JSON.stringify(text.slice(0, 200))}; give one such as http://127.0.0.1:8000/v1.`,
    )
  if (url.username || url.password)
    throw new UserError(`base-url holds a name or password: put the key in OPENAI_API_KEY instead.`)
  return url
}

const keyNames: Record<string, string> = {
  'api.openai.com': 'OPENAI_API_KEY',
  'api.anthropic.com': 'ANTHROPIC_API_KEY',
}

/** Throws UserError for what can be no key, and where one is needed. */
export function readKey(given: string | null, url: URL): string | null {
  const key = given?.trim() || null
  if (key && !/^[\x21-\x7e]+$/.test(key))
    throw new UserError(
      'The key in OPENAI_API_KEY (or the input api-key) holds blanks or letters that no key has: copy it again.',
    )
  const variable = keyNames[url.hostname]
  if (!key && variable)
    throw new UserError(
      `There is no key for ${url.hostname}: set ${variable} (or the input api-key), or name another endpoint with base-url.`,
    )
  return key
}
