// The model client against a scripted endpoint: quirks, faults, retries, sentences.
import { describe, expect, test } from '@jest/globals'
import type { Completion, Prompt } from '../src/core/types.js'
import { chatModel, type ChatOptions } from '../src/models/openai.js'
import { waitAfter } from '../src/models/retries.js'
import { APIError } from 'openai'
import { openEndpoint, reply, type Endpoint, type Step } from './double/endpoint.js'

const prompt: Prompt = {
  target: 'a.py::f',
  system: 'Be short.',
  user: 'Write tests.',
  maxTokens: 50,
  temperature: 0,
  sample: 0,
}
const key = 'sk-test-0123456789abcdefghij'
const refuse = (message: string, extra: object = {}): Step => ({
  status: 400,
  body: { error: { message, type: 'invalid_request_error', ...extra } },
})

interface Result {
  completion: Completion | null
  error: Error
  double: Endpoint
  waits: number[]
  notes: string[]
}

async function ask(
  script: Parameters<typeof openEndpoint>[0],
  options: Partial<ChatOptions> = {},
  asked: Prompt = prompt,
): Promise<Result> {
  await using double = await openEndpoint(script)
  const [waits, notes]: [number[], string[]] = [[], []]
  const pause = (ms: number): Promise<void> => (waits.push(ms), Promise.resolve())
  const note = (sentence: string): void => void notes.push(sentence)
  const base = { model: 'small', baseUrl: double.url, key, timeout: 400, pause, note }
  const nothing = new Error('nothing was thrown')
  try {
    const completion = await chatModel({ ...base, ...options }).complete(asked)
    return { completion, error: nothing, double, waits, notes }
  } catch (error) {
    return { completion: null, error: error as Error, double, waits, notes }
  }
}

test('one request: path, key, body; text, usage and seconds come back', async () => {
  const body = reply('hello', {
    usage: { prompt_tokens: 90, completion_tokens: 7, prompt_tokens_details: { cached_tokens: 64 } },
  })
  const { completion, double } = await ask([{ body, delay: 20 }])
  expect(double.requests).toHaveLength(1)
  expect(double.requests[0]).toMatchObject({ method: 'POST', path: '/v1/chat/completions' })
  expect(double.requests[0]?.headers['authorization']).toBe(`Bearer ${key}`)
  expect(double.requests[0]?.body).toEqual({
    model: 'small',
    messages: [
      { role: 'system', content: 'Be short.' },
      { role: 'user', content: 'Write tests.' },
    ],
    max_tokens: 50,
    temperature: 0,
  })
  expect(completion).toMatchObject({
    target: 'a.py::f',
    writer: 'small',
    sample: 0,
    text: 'hello',
    cut: false,
  })
  expect(completion).toMatchObject({ stored: false })
  expect(completion).not.toHaveProperty('answeredBy')
  expect(completion?.usage).toEqual({ inputTokens: 90, cachedTokens: 64, outputTokens: 7, estimated: false })
  expect(completion?.seconds).toBeGreaterThanOrEqual(0.015)
  expect(completion?.seconds).toBeLessThan(5)
})

describe('addresses', () => {
  test.each([
    ['/proxy/v1', '/proxy/v1/chat/completions'],
    ['/v1/', '/v1/chat/completions'],
    ['/v1/chat/completions', '/v1/chat/completions'],
    ['/v1?api-version=2026-01-01', '/v1/chat/completions?api-version=2026-01-01'],
  ])('%s is asked at %s', async (path, sent) => {
    await using double = await openEndpoint()
    await chatModel({
      model: 'm',
      baseUrl: `http://${double.host}${path}`,
      key: null,
      timeout: 900,
    }).complete(prompt)
    expect(double.requests[0]?.path).toBe(sent)
    expect(double.requests[0]?.headers['authorization']).toBe('Bearer no-key-needed')
  })

  test.each([
    ['not an address', null, /^base-url is no http\(s\) address: "not an address"; give one such as/],
    ['file:///etc/passwd', null, /^base-url is no http\(s\) address/],
    ['http://me:secret@host/v1', null, /^base-url holds a name or password: put the key in OPENAI_API_KEY/],
    ['https://api.openai.com/v1', null, /^There is no key for api.openai.com: set OPENAI_API_KEY/],
    ['https://api.openai.com/v1', 'sk-a\nb', /^The key in OPENAI_API_KEY .* copy it again\.$/],
  ])('%s with key %j is refused before anything is sent', (baseUrl, given, sentence) => {
    const open = () => chatModel({ model: 'm', baseUrl, key: given, timeout: 100 })
    expect(open).toThrow(
      expect.objectContaining({ name: 'UserError', message: expect.stringMatching(sentence) }),
    )
    expect(open).not.toThrow(/secret@|sk-a/)
  })
})

describe('replies of many servers', () => {
  const estimated = { inputTokens: 6, cachedTokens: 0, estimated: true }
  const refusal = [{ finish_reason: 'stop', message: { content: null, refusal: 'I cannot' } }]
  const parts = [
    {
      message: {
        content: [
          { type: 'text', text: 'a' },
          { type: 'text', text: 'b' },
        ],
      },
    },
  ]
  test.each<[string, unknown, object]>([
    ['content of null', reply(null), { text: '' }],
    ['a refusal', reply('', { choices: refusal }), { text: '' }],
    ['no choice at all', reply('', { choices: [] }), { text: '' }],
    ['content in parts', reply('', { choices: parts }), { text: 'ab' }],
    ['JSON that says it is text', JSON.stringify(reply('ok')), { text: 'ok' }],
    [
      'cut by length',
      reply('', { choices: [{ finish_reason: 'length', message: { content: 'def' } }] }),
      { text: 'def', cut: true },
    ],
    ['no usage', reply('abcdef', { usage: undefined }), { usage: { ...estimated, outputTokens: 1 } }],
    [
      'usage of zeros',
      reply('abc', { usage: { prompt_tokens: 0, completion_tokens: 0 } }),
      { usage: { ...estimated, outputTokens: 1 } },
    ],
    ['usage that is nonsense', reply('abc', { usage: 'free' }), { usage: { ...estimated, outputTokens: 1 } }],
    [
      'more cached than sent',
      reply('abc', { usage: { prompt_tokens: 5, completion_tokens: 1, prompt_cache_hit_tokens: 50 } }),
      { usage: { inputTokens: 5, cachedTokens: 5, outputTokens: 1, estimated: false } },
    ],
    ['another model', reply('a', { model: 'cheap-1' }), { answeredBy: 'cheap-1' }],
  ])('%s', async (_, body, expected) => {
    const { completion } = await ask([{ body }])
    expect(completion).toMatchObject(expected)
  })

  test.each([
    ['gpt-4o', 'gpt-4o-2024-08-06', false],
    ['openai/gpt-4o', 'gpt-4o', false],
    ['gpt-4o', 'gpt-4o-mini', true],
    ['ft:gpt-4o-mini-2024-07-18:acme::x1', 'gpt-4o-mini-2024-07-18', true],
  ])('%s answered by %s: another model is %s', async (model, answered, other) => {
    const { completion } = await ask([{ body: reply('a', { model: answered }) }], { model })
    expect(completion?.answeredBy).toBe(other ? answered : undefined)
  })
})

describe('manners are learned once', () => {
  const unsupported = { code: 'unsupported_parameter' }
  const limit =
    "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead."
  const heat =
    "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value is supported."
  test.each<[string, Step, object, string[]]>([
    [
      'max_tokens',
      refuse(limit, { param: 'max_tokens', ...unsupported }),
      { max_completion_tokens: 50 },
      ['max_tokens'],
    ],
    ['temperature', refuse(heat, { param: 'temperature', code: 'unsupported_value' }), {}, ['temperature']],
    [
      'stop',
      refuse("'stop' is not supported with this model.", { param: 'stop', ...unsupported }),
      {},
      ['stop'],
    ],
    [
      'the system turn',
      refuse('System role not supported'),
      { messages: [{ role: 'user', content: 'Be short.\n\nWrite tests.' }] },
      [],
    ],
    [
      'the system turn, as a server error',
      { ...refuse('Conversation roles must alternate user/assistant/user'), status: 500 },
      { messages: [{ role: 'user', content: 'Be short.\n\nWrite tests.' }] },
      [],
    ],
  ])('%s', async (_, first, sent, gone) => {
    await using double = await openEndpoint([first])
    const notes: string[] = []
    const note = (sentence: string): void => void notes.push(sentence)
    const model = chatModel({ model: 'small', baseUrl: double.url, key, timeout: 900, note })
    const asked = { ...prompt, stop: ['###'] }
    await model.complete(asked)
    await model.complete(asked)
    expect(double.requests).toHaveLength(3)
    for (const request of double.requests.slice(1)) {
      expect(request.body).toMatchObject(sent)
      for (const name of gone) expect(request.body).not.toHaveProperty(name)
    }
    expect(notes).toHaveLength(1)
    expect(notes[0]).toMatch(/^small takes /)
  })

  test('all of them together, by two requests at once', async () => {
    await using double = await openEndpoint(({ body }) => {
      if (body.max_tokens) return refuse(limit, { param: 'max_tokens', ...unsupported })
      if ('temperature' in body) return refuse(heat, { param: 'temperature' })
      return body.messages[0].role === 'system' ? refuse('System role not supported') : {}
    })
    const model = chatModel({ model: 'small', baseUrl: double.url, key, timeout: 900 })
    await Promise.all([model.complete(prompt), model.complete({ ...prompt, sample: 1 })])
    await model.complete(prompt)
    expect(double.requests.length).toBeLessThanOrEqual(9)
    expect(double.requests.at(-1)?.body).toMatchObject({
      max_completion_tokens: 50,
      messages: [{ role: 'user' }],
    })
  })

  test('a refusal that teaches nothing is not repeated', async () => {
    const long = "This model's maximum context length is 4096 tokens, you asked for 5000 (max_tokens 50)."
    const { error, double } = await ask([refuse(long)])
    expect(double.requests).toHaveLength(1)
    expect(error.name).toBe('ServiceError')
    expect(error.message).toContain('did not take the request (400): 400 This model')
  })

  test('a server that refuses everything is left after a few lessons', async () => {
    const { double } = await ask(() => refuse(limit))
    expect(double.requests.length).toBeLessThanOrEqual(5)
  })
})

describe('retries', () => {
  test.each<[string, Step[], number, number[]]>([
    ['429 with seconds', [{ status: 429, headers: { 'retry-after': '2' } }], 2, [2000]],
    ['503 with too many seconds', [{ status: 503, headers: { 'retry-after': '900' } }], 2, [60000]],
    ['500 twice', [{ status: 500 }, { status: 502 }], 3, [1000, 3000]],
    ['a reset', [{ fault: 'reset' }], 2, [1000]],
    ['a reply cut in the middle', [{ fault: 'cut' }], 2, [1000]],
  ])('%s', async (_, steps, requests, waits) => {
    const result = await ask(steps)
    expect(result.completion?.text).toContain('assert True')
    expect(result.double.requests).toHaveLength(requests)
    expect(result.waits).toEqual(waits)
  })

  test('a date is waited for, whatever the clock', () => {
    const headers = new Headers({ 'retry-after': 'Sun, 22 Nov 2026 12:00:30 GMT' })
    const error = new APIError(429, undefined, 'slow down', headers)
    expect(waitAfter(error, 1, Date.parse('2026-11-22T12:00:10Z'))).toBe(20_000)
    expect(waitAfter(error, 1, Date.parse('2026-11-22T13:00:00Z'))).toBe(0)
    expect(waitAfter(error, 1, Date.parse('2026-11-22T11:00:00Z'))).toBe(60_000)
  })

  test('no wait goes past the deadline of all tries', async () => {
    const { error, double, waits } = await ask(() => ({ status: 429, headers: { 'retry-after': '30' } }), {
      patience: 5_000,
    })
    expect([double.requests.length, waits]).toEqual([1, []])
    expect(error.name).toBe('ServiceError')
  })
})

describe('every failure is one sentence with the cure, and the right kind', () => {
  const html = { body: '<!DOCTYPE html><html>Welcome</html>', headers: { 'content-type': 'text/html' } }
  const listing = { data: [{ id: 'qwen' }, { id: 'smol' }] }
  const unknown = { error: { message: 'The model `small` does not exist', code: 'model_not_found' } }
  test.each<[string, Parameters<typeof openEndpoint>[0], string, string]>([
    [
      '401',
      [{ status: 401, body: { error: { message: `Incorrect API key: ${key}` } } }],
      'UserError',
      'The model endpoint HOST refused the key: set OPENAI_API_KEY (or the input api-key) to one that may use small.',
    ],
    [
      '403',
      [{ status: 403 }],
      'UserError',
      'The model endpoint HOST refused the key: set OPENAI_API_KEY (or the input api-key) to one that may use small.',
    ],
    [
      '404, models listed',
      [{ status: 404, body: unknown }, { body: listing }],
      'UserError',
      'The model endpoint HOST has no model small: set model to one of qwen, smol.',
    ],
    [
      '404, no list',
      [{ status: 404, body: unknown }, { status: 404 }],
      'UserError',
      'The model endpoint HOST has no model small: check the name in model or in the card.',
    ],
    [
      '400 for an unknown model',
      [{ status: 400, body: unknown }, { body: listing }],
      'UserError',
      'The model endpoint HOST has no model small: set model to one of qwen, smol.',
    ],
    [
      '404, wrong path',
      () => ({ status: 404, body: '<html>nginx</html>' }),
      'UserError',
      'The model endpoint HOST has no chat completions at this address (404): check base-url, which usually ends in /v1.',
    ],
    [
      '410',
      [{ status: 410 }],
      'UserError',
      'The model endpoint HOST no longer serves small: set model to one that it serves.',
    ],
    [
      'a redirect',
      [{ status: 307, headers: { location: 'http://elsewhere.example/v1' } }],
      'UserError',
      'The model endpoint HOST redirects to http://elsewhere.example/v1: set base-url to the address that answers itself.',
    ],
    [
      'a web page',
      [html],
      'ServiceError',
      'The model endpoint HOST answered with a web page instead of a completion: check base-url, which usually ends in /v1, and any proxy before it.',
    ],
    [
      'broken JSON',
      [{ body: '{"choices": [', headers: { 'content-type': 'application/json' } }],
      'ServiceError',
      'The model endpoint HOST answered with something else instead of a completion: check base-url, which usually ends in /v1, and any proxy before it.',
    ],
    [
      '429 for good',
      () => ({ status: 429 }),
      'ServiceError',
      'The model endpoint HOST is limiting requests (429): run again later.',
    ],
    [
      'no credit',
      [{ status: 429, body: { error: { message: 'quota', code: 'insufficient_quota' } } }],
      'ServiceError',
      'The account at the model endpoint HOST has no credit left: add some, then run again.',
    ],
    [
      '500 for good',
      () => ({ ...html, status: 502 }),
      'ServiceError',
      'The model endpoint HOST failed (502): run again later.',
    ],
    [
      'resets for good',
      () => ({ fault: 'reset' }),
      'ServiceError',
      'The connection to the model endpoint HOST broke (ECONNRESET): run again later.',
    ],
    [
      'no answer in time',
      [{ fault: 'hang' }],
      'ServiceError',
      'The model endpoint HOST did not answer within 1 s: try again, or give it more time (timeoutSeconds in the model card).',
    ],
  ])('%s', async (_, script, kind, sentence) => {
    const { error, double } = await ask(script)
    expect(error.message).toBe(sentence.replaceAll('HOST', double.host))
    expect(error.name).toBe(kind)
  })

  test.each([
    [
      'refused',
      'http://127.0.0.1:9/v1',
      'Nothing answers at the model endpoint 127.0.0.1:9: start the model server, or check base-url.',
    ],
    [
      'unknown host',
      'http://nowhere.invalid/v1',
      'The host of the model endpoint nowhere.invalid is not known: check base-url and the network.',
    ],
  ])('%s', async (_, baseUrl, sentence) => {
    const { error } = await ask([], { baseUrl, timeout: 20_000 })
    expect([error.name, error.message]).toEqual(['ServiceError', sentence])
  })

  test('https where http is spoken', async () => {
    await using double = await openEndpoint()
    const { error } = await ask([], { baseUrl: double.url.replace('http:', 'https:') })
    expect(error.name).toBe('ServiceError')
    expect(error.message).toMatch(
      /^No safe connection to the model endpoint 127\.0\.0\.1:\d+ \(\w+\): check https or http/,
    )
  })

  test('without a key a 401 asks for one', async () => {
    const { error, double } = await ask([{ status: 401 }], { key: null })
    expect(error.message).toBe(
      `The model endpoint ${double.host} wants a key: set OPENAI_API_KEY (or the input api-key).`,
    )
  })

  test('the key goes nowhere else, and hostile words stay one short line without it', async () => {
    await using other = await openEndpoint()
    const redirected = await ask([{ status: 308, headers: { location: `${other.url}/chat/completions` } }])
    const key = 'opaque.key/of+no-shape'
    expect(redirected.error.name).toBe('UserError')
    expect(other.requests).toHaveLength(0)
    const said = `bad\n::set-output name=x::1\u202e ${key} ghp_${'a'.repeat(36)} ${'x'.repeat(900)}`
    const { error } = await ask([{ status: 418, body: { error: { message: said } } }], { key })
    expect(error.message).not.toMatch(/[\n\u202e]/)
    expect(error.message).not.toContain(key)
    expect(error.message).not.toContain('ghp_')
    expect(error.message.length).toBeLessThan(330)
  })
})
