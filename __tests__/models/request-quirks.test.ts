// What a model does not accept is learned from its refusals; temporary failures are tried again.
import { renderNote, type Note } from '../../src/core/report/notes.js'
import { describe, expect, test } from '@jest/globals'
import { APIError } from 'openai'
import { chatModel } from '../../src/models/chat-model.js'
import { waitAfter } from '../../src/models/failures.js'
import { ask, key, prompt, refuse } from '../doubles/asking.js'
import { openEndpoint, type Step } from '../doubles/endpoint.js'

describe('quirks are learned once', () => {
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
      'temperature 0, in the words of text-generation-inference',
      {
        status: 422,
        body: {
          error: 'Input validation error: `temperature` must be strictly positive',
          error_type: 'validation',
        },
      },
      {},
      ['temperature'],
    ],
    [
      'the longest allowed reply',
      refuse('max_tokens is too large: 50. This model supports at most 32 completion tokens.'),
      { max_tokens: 32 },
      [],
    ],
    [
      'the rest of the context, in the words of vLLM',
      refuse(
        "'max_tokens' or 'max_completion_tokens' is too large: 50. This model's maximum context length is 64 tokens and your request has 40 input tokens (50 > 64 - 40).",
      ),
      { max_tokens: 24 },
      [],
    ],
    [
      'the system message',
      refuse('System role not supported'),
      { messages: [{ role: 'user', content: 'Be short.\n\nWrite tests.' }] },
      [],
    ],
    [
      'the system message, as a server error',
      { ...refuse('Conversation roles must alternate user/assistant/user'), status: 500 },
      { messages: [{ role: 'user', content: 'Be short.\n\nWrite tests.' }] },
      [],
    ],
  ])('%s', async (_, first, sent, gone) => {
    await using double = await openEndpoint([first])
    const notes: string[] = []
    const note = (added: Note): void => void notes.push(renderNote(added))
    const model = chatModel({ model: 'small', baseUrl: double.url, key, timeout: 60_000, note })
    const asked = { ...prompt, stop: ['###'] }
    await model.complete(asked)
    await model.complete(asked)
    expect(double.requests).toHaveLength(3)
    for (const request of double.requests.slice(1)) {
      expect(request.body).toMatchObject(sent)
      for (const name of gone) expect(request.body).not.toHaveProperty(name)
    }
    expect(notes).toHaveLength(1)
    expect(notes[0]).toMatch(
      /^small (?:takes (?:max_completion_tokens instead of|no system message,)|does not accept (?:this|these)|gives at most) /,
    )
  })

  test('all of them, with two requests at once', async () => {
    await using double = await openEndpoint(({ body }) => {
      if (body.max_tokens) return refuse(limit, { param: 'max_tokens', ...unsupported })
      if ('temperature' in body) return refuse(heat, { param: 'temperature' })
      return body.messages[0].role === 'system' ? refuse('System role not supported') : {}
    })
    const model = chatModel({ model: 'small', baseUrl: double.url, key, timeout: 60_000 })
    await Promise.all([model.complete(prompt), model.complete({ ...prompt, sample: 1 })])
    await model.complete(prompt)
    expect(double.requests.length).toBeLessThanOrEqual(9)
    expect(double.requests.at(-1)?.body).toMatchObject({
      max_completion_tokens: 50,
      messages: [{ role: 'user' }],
    })
  })

  test('a request is not repeated where the refusal teaches nothing', async () => {
    const long = "This model's maximum context length is 4096 tokens, you asked for 5000 (max_tokens 50)."
    const { error, double } = await ask([refuse(long)])
    expect(double.requests).toHaveLength(1)
    expect(error.name).toBe('ServiceError')
    expect(error.message).toContain('refused the request (400): This model')
  })

  test('a server that refuses everything is asked five times at most', async () => {
    const { double } = await ask(() => refuse(limit))
    expect(double.requests.length).toBeLessThanOrEqual(5)
  })
})

describe('retries', () => {
  test.each<[string, Step[], number, number[]]>([
    ['429 with seconds', [{ status: 429, headers: { 'retry-after': '2' } }], 2, [2000]],
    ['503 with too many seconds', [{ status: 503, headers: { 'retry-after': '900' } }], 2, [60000]],
    [
      'an error with code 429 and status 200',
      [{ body: { error: { code: 429, message: 'Provider returned error: rate limited upstream' } } }],
      2,
      [1000],
    ],
    [
      'a rate limit with status 200, told by its type',
      [{ body: { error: { type: 'rate_limit_error', message: 'Slow down' } } }],
      2,
      [1000],
    ],
    ['500 twice', [{ status: 500 }, { status: 502 }], 3, [1000, 3000]],
    ['a reset', [{ fault: 'reset' }], 2, [1000]],
    ['a reply cut in the middle', [{ fault: 'cut' }], 2, [1000]],
  ])('%s', async (_, steps, requests, waits) => {
    const result = await ask(steps)
    expect(result.completion?.text).toContain('assert True')
    expect(result.double.requests).toHaveLength(requests)
    expect(result.waits).toEqual(waits)
  })

  test('a date in Retry-After is waited for, by the given clock', () => {
    const headers = new Headers({ 'retry-after': 'Sun, 22 Nov 2026 12:00:30 GMT' })
    const error = new APIError(429, undefined, 'slow down', headers)
    expect(waitAfter(error, 1, Date.parse('2026-11-22T12:00:10Z'))).toBe(20_000)
    expect(waitAfter(error, 1, Date.parse('2026-11-22T13:00:00Z'))).toBe(0)
    expect(waitAfter(error, 1, Date.parse('2026-11-22T11:00:00Z'))).toBe(60_000)
  })

  test('after a wait, the time that is left is a valid time-out', async () => {
    const steps: Step[] = [{ status: 429, headers: { 'retry-after': '60' } }]
    const { completion, waits } = await ask(steps, { timeout: 200_000, totalTimeout: 100_000 })
    expect([completion?.text, waits]).toEqual([expect.stringContaining('assert True'), [60_000]])
  })

  test('no wait goes past the deadline of all attempts', async () => {
    const { error, double, waits } = await ask(() => ({ status: 429, headers: { 'retry-after': '30' } }), {
      totalTimeout: 5_000,
    })
    expect([double.requests.length, waits]).toEqual([1, []])
    expect(error.name).toBe('ServiceError')
  })
})
