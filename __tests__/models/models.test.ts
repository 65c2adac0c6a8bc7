// The model client against a scripted endpoint: requests, and the replies of many servers.
import { describe, expect, test } from '@jest/globals'
import { chatModel } from '../../src/models/chat-model.js'
import { ask, key, prompt } from '../doubles/asking.js'
import { openEndpoint, reply } from '../doubles/endpoint.js'

test('a request has path, key and body; text, usage and seconds come back', async () => {
  const body = reply('hello', {
    usage: { prompt_tokens: 90, completion_tokens: 7, prompt_tokens_details: { cached_tokens: 64 } },
  })
  const began = performance.now()
  const { completion, double } = await ask([{ body, delay: 20 }])
  const seconds = (performance.now() - began) / 1000
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
  expect(completion?.seconds).toBeLessThanOrEqual(seconds)
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
      timeout: 60_000,
    }).complete(prompt)
    expect(double.requests[0]?.path).toBe(sent)
    expect(double.requests[0]?.headers['authorization']).toBe('Bearer no-key-needed')
  })

  test.each([
    ['not an address', null, /^base-url is not an http\(s\) address: "not an address"; give one such as/],
    ['file:///etc/passwd', null, /^base-url is not an http\(s\) address/],
    [
      'http://me:secret@host/v1',
      null,
      /^base-url contains a user name or password: put the key in OPENAI_API_KEY/,
    ],
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
  const without = (finish: string, message: object) =>
    reply('', { choices: [{ finish_reason: finish, message: { content: null, ...message } }] })
  const parts = [
    {
      message: {
        content: [
          { type: 'thinking', thinking: [{ type: 'text', text: 'hm' }], text: 'hm' },
          { type: 'text', text: 'a' },
          { type: 'text', text: 'b' },
        ],
      },
    },
  ]
  test.each<[string, unknown, object]>([
    ['content null', reply(null), { text: '' }],
    [
      'a refusal',
      without('stop', { refusal: 'I cannot' }),
      { text: '', noText: { kind: 'refusal', said: 'I cannot' } },
    ],
    ['a content filter', without('content_filter', {}), { noText: { kind: 'content-filter', said: null } }],
    [
      'tool calls only',
      without('tool_calls', { tool_calls: [{ id: 'a', type: 'function' }] }),
      { noText: { kind: 'tool-calls', said: null } },
    ],
    [
      'all tokens spent on reasoning',
      without('length', { reasoning_content: 'hm' }),
      { cut: true, noText: { kind: 'limit', said: null } },
    ],
    ['an empty text with finish reason stop', reply(''), { text: '', cut: false }],
    ['no choice', reply('', { choices: [] }), { noText: { kind: 'no-choice', said: null } }],
    ['choices null', reply('', { choices: null }), { noText: { kind: 'no-choice', said: null } }],
    ['content in parts', reply('', { choices: parts }), { text: 'ab' }],
    ['JSON with a content type of text', JSON.stringify(reply('ok')), { text: 'ok' }],
    [
      'cut by length',
      reply('', { choices: [{ finish_reason: 'length', message: { content: 'def' } }] }),
      { text: 'def', cut: true },
    ],
    ['no usage', reply('abcdef', { usage: undefined }), { usage: { ...estimated, outputTokens: 1 } }],
    [
      'usage with only zeros',
      reply('abc', { usage: { prompt_tokens: 0, completion_tokens: 0 } }),
      { usage: { ...estimated, outputTokens: 1 } },
    ],
    ['invalid usage', reply('abc', { usage: 'free' }), { usage: { ...estimated, outputTokens: 1 } }],
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

test('a card for completions gets one prompt text, and its reply is read', async () => {
  const body = {
    id: 'c',
    object: 'text_completion',
    choices: [{ text: 'assert f() == 1', finish_reason: 'length' }],
  }
  await using double = await openEndpoint(() => ({ body }))
  const model = chatModel({
    model: 'davinci',
    endpoint: 'completions',
    baseUrl: double.url,
    key: null,
    timeout: 60_000,
  })
  const prompt = {
    target: 'a',
    system: 'S',
    user: 'U\n\n###\n\n',
    maxTokens: 9,
    temperature: 0,
    sample: 0,
    stop: ['\n###'],
  }
  expect(await model.complete(prompt)).toMatchObject({ text: 'assert f() == 1', cut: true })
  expect(double.requests[0]).toMatchObject({
    path: '/v1/completions',
    body: { model: 'davinci', prompt: 'S\n\nU\n\n###\n\n', max_tokens: 9, temperature: 0, stop: ['\n###'] },
  })
})
