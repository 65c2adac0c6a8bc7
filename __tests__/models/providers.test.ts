// Every provider with the same tests over a loopback double: address, headers, body, errors, and its row.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { findProvider } from '@pydantic/genai-prices'
import type { Endpoint } from '../../src/core/model/card.js'
import { chatModel } from '../../src/models/chat-model.js'
import { fetchBounded } from '../../src/models/fetch.js'
import {
  defaultBaseUrl,
  keyVariables,
  providerOf,
  providers,
  telemetryName,
} from '../../src/models/providers.js'
import type { Provider, ProviderId } from '../../src/models/providers.js'
import { key, prompt } from '../doubles/asking.js'
import { openEndpoint, reply, type Step } from '../doubles/endpoint.js'

interface Expected {
  /** A real base URL. */
  baseUrl: string
  endpoint?: Endpoint
  /** Where the request is sent. */
  sent: string
  /** Header with the key. */
  auth: [name: string, value: string]
  limit: 'max_tokens' | 'max_completion_tokens'
  /** Environment variable that errors mention. */
  variable: string
  telemetry: string
}

const bearer: Expected['auth'] = ['authorization', `Bearer ${key}`]
const hosted = { auth: bearer, limit: 'max_tokens' } as const
const local = { ...hosted, variable: 'OPENAI_API_KEY' } as const
const azure = {
  auth: ['api-key', key] as Expected['auth'],
  limit: 'max_completion_tokens',
  variable: 'AZURE_OPENAI_API_KEY',
  telemetry: 'azure.ai.openai',
} as const

const expected: Record<ProviderId, Expected> = {
  openai: {
    ...{ ...hosted, limit: 'max_completion_tokens', variable: 'OPENAI_API_KEY', telemetry: 'openai' },
    baseUrl: 'https://api.openai.com/v1',
    sent: 'https://api.openai.com/v1/chat/completions',
  },
  azureDeployment: {
    ...azure,
    baseUrl: 'https://acme.openai.azure.com/openai/deployments/small?api-version=2024-10-21',
    sent: 'https://acme.openai.azure.com/openai/deployments/small/chat/completions?api-version=2024-10-21',
  },
  azure: {
    ...azure,
    baseUrl: 'https://acme.openai.azure.com/openai/v1',
    sent: 'https://acme.openai.azure.com/openai/v1/chat/completions',
  },
  anthropic: {
    ...{ limit: 'max_tokens', variable: 'ANTHROPIC_API_KEY', telemetry: 'anthropic' },
    endpoint: 'messages',
    auth: ['x-api-key', key],
    baseUrl: 'https://api.anthropic.com/v1',
    sent: 'https://api.anthropic.com/v1/messages',
  },
  openrouter: {
    ...{ ...hosted, variable: 'OPENROUTER_API_KEY', telemetry: 'openrouter' },
    baseUrl: 'https://openrouter.ai/api/v1',
    sent: 'https://openrouter.ai/api/v1/chat/completions',
  },
  bedrock: {
    ...{ ...hosted, limit: 'max_completion_tokens', variable: 'AWS_BEARER_TOKEN_BEDROCK' },
    telemetry: 'aws.bedrock',
    baseUrl: 'https://bedrock-runtime.us-west-2.amazonaws.com/openai/v1',
    sent: 'https://bedrock-runtime.us-west-2.amazonaws.com/openai/v1/chat/completions',
  },
  gemini: {
    ...{ ...hosted, variable: 'GEMINI_API_KEY', telemetry: 'gcp.gemini' },
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai/',
    sent: 'https://generativelanguage.googleapis.com/v1beta/openai/chat/completions',
  },
  mistral: {
    ...{ ...hosted, variable: 'MISTRAL_API_KEY', telemetry: 'mistral_ai' },
    baseUrl: 'https://api.mistral.ai/v1',
    sent: 'https://api.mistral.ai/v1/chat/completions',
  },
  groq: {
    ...{ ...hosted, variable: 'GROQ_API_KEY', telemetry: 'groq' },
    baseUrl: 'https://api.groq.com/openai/v1',
    sent: 'https://api.groq.com/openai/v1/chat/completions',
  },
  deepseek: {
    ...{ ...hosted, variable: 'DEEPSEEK_API_KEY', telemetry: 'deepseek' },
    baseUrl: 'https://api.deepseek.com/v1',
    sent: 'https://api.deepseek.com/v1/chat/completions',
  },
  xai: {
    ...{ ...hosted, variable: 'XAI_API_KEY', telemetry: 'x_ai' },
    baseUrl: 'https://api.x.ai/v1',
    sent: 'https://api.x.ai/v1/chat/completions',
  },
  ollama: {
    ...{ ...local, telemetry: 'ollama' },
    baseUrl: 'http://localhost:11434/v1',
    sent: 'http://localhost:11434/v1/chat/completions',
  },
  llamaCpp: {
    ...{ ...local, telemetry: '127.0.0.1' },
    baseUrl: 'http://127.0.0.1:8080/v1',
    sent: 'http://127.0.0.1:8080/v1/chat/completions',
  },
  vllm: {
    ...{ ...local, telemetry: '127.0.0.1' },
    baseUrl: 'http://127.0.0.1:8000/v1',
    sent: 'http://127.0.0.1:8000/v1/chat/completions',
  },
  lmStudio: {
    ...{ ...local, telemetry: 'lm_studio' },
    baseUrl: 'http://localhost:1234/v1',
    sent: 'http://localhost:1234/v1/chat/completions',
  },
  otherLocal: {
    ...{ ...local, telemetry: '[::1]' },
    baseUrl: 'http://[::1]:9000/v1',
    sent: 'http://[::1]:9000/v1/chat/completions',
  },
  other: {
    ...{ ...local, telemetry: 'gateway.example' },
    baseUrl: 'https://gateway.example/v1',
    sent: 'https://gateway.example/v1/chat/completions',
  },
}

const rows = Object.entries(expected).map(([id, row]): [string, Expected, Provider] => [
  id,
  row,
  providers[id as ProviderId],
])

/** A reply in the format of the interface. */
const replyOf = ({ endpoint }: Expected): object =>
  endpoint === 'messages'
    ? {
        type: 'message',
        model: 'small',
        content: [{ type: 'text', text: 'hello' }],
        usage: { input_tokens: 9, output_tokens: 2 },
      }
    : reply('hello')

/** Asks the row's real address; the request is sent to the double instead. */
async function ask({ baseUrl, endpoint = 'chat' }: Expected, step: Step, given: string | null = key) {
  await using double = await openEndpoint(() => step)
  const sent: string[] = []
  const fetch: typeof fetchBounded = (input, init) => {
    const { href, pathname, search } = new URL(input instanceof Request ? input.url : input)
    sent.push(href)
    return fetchBounded(`http://${double.host}${pathname}${search}`, init)
  }
  const options = {
    model: 'small',
    endpoint,
    baseUrl,
    key: given,
    timeout: 60_000,
    fetch,
    sleep: () => Promise.resolve(),
  }
  const [outcome] = await Promise.allSettled([chatModel(options).complete(prompt)])
  return {
    text: outcome.status === 'fulfilled' ? outcome.value.text : null,
    error: outcome.status === 'rejected' ? (outcome.reason as Error).message : null,
    sent,
    request: double.requests[0],
  }
}

describe.each(rows)('%s', (_, row, provider) => {
  test('its base URL belongs to it', () => {
    expect(providerOf(row.baseUrl)).toBe(provider)
    expect(keyVariables(row.baseUrl, row.endpoint)[0]).toBe(row.variable)
    expect(telemetryName(row.baseUrl)).toBe(row.telemetry)
  })

  test('a request has address, key header and body; the reply is read', async () => {
    const { text, sent, request } = await ask(row, { body: replyOf(row) })
    expect([text, sent]).toEqual(['hello', [row.sent]])
    const keys = ['authorization', 'api-key', 'x-api-key'].flatMap(name =>
      request?.headers[name] === undefined ? [] : [[name, request.headers[name]]],
    )
    expect(keys).toEqual([row.auth])
    expect(request?.body).toMatchObject({ model: 'small', [row.limit]: prompt.maxTokens })
    const other = row.limit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens'
    expect(request?.body).not.toHaveProperty(other)
  })

  test('the error for a refused key names its variable', async () => {
    const { error } = await ask(row, { status: 401, body: { error: { message: 'no' } } })
    expect(error).toContain(`refused the key: set ${row.variable} (or the input api-key)`)
  })

  test('the error for a wrong path names the right one', async () => {
    const { error } = await ask(row, { status: 404, body: 'nothing here' })
    const path = provider.baseUrl.replace(/^https?:\/\/[^/]+/, '')
    expect(error).toContain(`check base-url, which usually ends in ${path}.`)
  })

  test(provider.keys.length > 0 ? 'nothing is sent without a key' : 'no key is needed', async () => {
    const asked = ask(row, { body: replyOf(row) }, null)
    if (provider.keys.length > 0)
      await expect(asked).rejects.toThrow(`set ${row.variable} (or the input api-key)`)
    else expect((await asked).text).toBe('hello')
  })

  test('its prices are those of the price list', () => {
    if (provider.priceList !== null)
      expect(findProvider({ providerApiUrl: row.baseUrl })?.id).toBe(provider.priceList)
  })

  test('its row is in the documentation', () => {
    const { title, baseUrl, keys, checked } = provider
    const cells = [title, `\`${baseUrl}\``, keys.map(name => `\`${name}\``).join(', '), checked]
    expect(readFileSync('docs/providers.md', 'utf8')).toContain(`| ${cells.join(' | ')} |\n`)
  })
})

/** Errors as documented by the services. */
const errors: [id: ProviderId, status: number, body: object, sentence: RegExp][] = [
  [
    'openai',
    404,
    { error: { message: 'The model `small` does not exist', code: 'model_not_found', param: null } },
    /has no model small: check the name in model or in the card\.$/,
  ],
  [
    'openai',
    429,
    { error: { message: 'You exceeded your current quota', code: 'insufficient_quota' } },
    /has no credit left/,
  ],
  [
    'azure',
    401,
    {
      error: { code: '401', message: 'Access denied due to invalid subscription key or wrong API endpoint.' },
    },
    /refused the key: set AZURE_OPENAI_API_KEY/,
  ],
  [
    'azureDeployment',
    404,
    {
      error: { code: 'DeploymentNotFound', message: 'The API deployment for this resource does not exist.' },
    },
    /has no such deployment \(The API deployment for this resource does not exist\.\): check its name in base-url or in model\.$/,
  ],
  [
    'azureDeployment',
    404,
    { error: { code: '404', message: 'Resource not found' } },
    /check base-url, which usually ends in \/openai\/deployments\/NAME\?api-version=2024-10-21\.$/,
  ],
  [
    'anthropic',
    529,
    { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } },
    /failed \(529: Overloaded\): run again later/,
  ],
  ['openrouter', 402, { error: { code: 402, message: 'Insufficient credits' } }, /has no credit left/],
  [
    'ollama',
    404,
    { error: { message: 'model "small" not found, try pulling it first', type: 'not_found_error' } },
    /has no model small: check/,
  ],
  [
    'llamaCpp',
    503,
    { error: { code: 503, message: 'Loading model', type: 'unavailable_error' } },
    /failed \(503: Loading model\): run again later/,
  ],
  [
    'vllm',
    404,
    { object: 'error', message: 'The model `small` does not exist.', type: 'NotFoundError', code: 404 },
    /has no model small: check/,
  ],
  [
    'lmStudio',
    400,
    { error: 'Model "small" not found. Load it first.' },
    /refused the request \(400\): Model "small" not found/,
  ],
]

test.each(errors)('%s answers %d with %j', async (id, status, body, sentence) => {
  expect((await ask(expected[id], { status, body })).error).toMatch(sentence)
})

test.each([
  ['https://notopenai.com/v1', 'notopenai.com'],
  ['https://eu.api.openai.com/v1', 'openai'],
  ['http://127.0.0.1:80/v1', '127.0.0.1'],
  ['not an address', 'unknown'],
])('%s is called %s in traces', (baseUrl, name) => expect(telemetryName(baseUrl)).toBe(name))

test('the error for a local server that is not running has the command that starts it', async () => {
  const model = chatModel({
    model: 'm',
    baseUrl: 'http://127.0.0.1:11434/v1',
    key: null,
    timeout: 60_000,
    fetch: refuse,
  })
  await expect(model.complete(prompt)).rejects.toThrow('start the model server (Ollama: ollama serve)')
})

/** As if nothing listened on the port, whatever runs on this machine. */
const refuse: typeof fetchBounded = () => fetchBounded('http://127.0.0.1:9/v1')

test.each<[Endpoint, Record<string, string>, string]>([
  ['chat', {}, 'https://api.openai.com/v1'],
  ['completions', { OPENAI_BASE_URL: ' http://127.0.0.1:9/v1 ' }, 'http://127.0.0.1:9/v1'],
  ['messages', { OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' }, 'https://api.anthropic.com/v1'],
  ['messages', { ANTHROPIC_BASE_URL: 'http://127.0.0.1:9/' }, 'http://127.0.0.1:9/v1'],
])('%s with %j is asked at %s', (endpoint, environment, baseUrl) =>
  expect(defaultBaseUrl(endpoint, environment)).toBe(baseUrl),
)
