// Every failure of a model endpoint: one sentence with the cure, the right kind of error, and never the key.
import { describe, expect, test } from '@jest/globals'
import { ask, key } from '../doubles/asking.js'
import { openEndpoint } from '../doubles/endpoint.js'

describe('every failure is one sentence with the cure, and the right kind of error', () => {
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
      '403 without a reason',
      [{ status: 403 }],
      'ServiceError',
      'The model endpoint HOST refused the request (403) and gave no reason: check that the key may use small.',
    ],
    [
      '403 for a reason other than the key',
      [{ status: 403, body: { error: { code: 403, message: 'Input was flagged by moderation' } } }],
      'ServiceError',
      'The model endpoint HOST refused the request (403): Input was flagged by moderation.',
    ],
    [
      'an error with status 200',
      [{ body: { error: { code: 402, message: 'This request needs more credits' } } }],
      'ServiceError',
      'The account at the model endpoint HOST has no credit left: add some, then run again.',
    ],
    [
      'a temporary error with status 200, every time',
      () => ({ body: { error: { code: 429, message: 'Provider returned error: rate limited upstream' } } }),
      'ServiceError',
      'The model endpoint HOST is limiting requests (429: Provider returned error: rate limited upstream): run again later.',
    ],
    [
      'an error in a choice',
      () => ({
        body: { choices: [{ finish_reason: 'error', error: { code: 502, message: 'upstream died' } }] },
      }),
      'ServiceError',
      'The model endpoint HOST failed (502: upstream died): run again later.',
    ],
    [
      'an error without a code',
      [{ body: { error: 'prompt too long' } }],
      'ServiceError',
      'The model endpoint HOST refused the request (400): prompt too long.',
    ],
    [
      'an unrequested stream',
      [
        {
          body: 'data: {"choices":[]}\n\ndata: [DONE]\n\n',
          headers: { 'content-type': 'text/event-stream' },
        },
      ],
      'ServiceError',
      'The model endpoint HOST answered with a stream of events, which was not asked for: turn streaming off in the server or in the proxy before it.',
    ],
    [
      'a model for completions only',
      [
        {
          status: 404,
          body: {
            error: {
              message: 'This is not a chat model and thus not supported in the v1/chat/completions endpoint.',
            },
          },
        },
        { body: listing },
      ],
      'UserError',
      'small is not a chat model at the model endpoint HOST: set "endpoint": "completions" in its model card.',
    ],
    [
      "Azure's unknown deployment",
      [
        {
          status: 404,
          body: { error: { code: 'DeploymentNotFound', message: 'The API deployment does not exist.' } },
        },
        { status: 404 },
      ],
      'UserError',
      'The model endpoint HOST has no such deployment (The API deployment does not exist.): check its name in base-url or in model.',
    ],
    [
      'used-up credit, as a bad request',
      [
        {
          status: 400,
          body: { type: 'error', error: { message: 'Your credit balance is too low to access the API.' } },
        },
      ],
      'ServiceError',
      'The account at the model endpoint HOST has no credit left: add some, then run again.',
    ],
    [
      'a request above the limit per minute',
      [
        {
          status: 429,
          body: { error: { message: 'Request too large for small: Limit 100, Requested 200' } },
        },
      ],
      'ServiceError',
      'The model endpoint HOST refused the request (429): Request too large for small: Limit 100, Requested 200.',
    ],
    [
      '404 with a list of models',
      [{ status: 404, body: unknown }, { body: listing }],
      'UserError',
      'The model endpoint HOST has no model small: set model to one of qwen, smol.',
    ],
    [
      '404 without a list',
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
      'The model endpoint HOST redirects to http://elsewhere.example/v1: set base-url to the final address.',
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
      '429 every time',
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
      '500 every time',
      () => ({ ...html, status: 502 }),
      'ServiceError',
      'The model endpoint HOST failed (502): run again later.',
    ],
    [
      'a reset every time',
      () => ({ fault: 'reset' }),
      'ServiceError',
      'The connection to the model endpoint HOST broke (ECONNRESET): run again later.',
    ],
  ])('%s', async (_, script, kind, sentence) => {
    const { error, double } = await ask(script)
    expect(error.message).toBe(sentence.replaceAll('HOST', double.host))
    expect(error.name).toBe(kind)
  })

  test('no answer in time', async () => {
    const { error, double } = await ask([{ fault: 'hang' }], { timeout: 400 })
    expect([error.name, error.message]).toEqual([
      'ServiceError',
      `The model endpoint ${double.host} did not answer within 1 s: try again, or give it more time (timeoutSeconds in the model card).`,
    ])
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

  test('https where the server speaks http', async () => {
    await using double = await openEndpoint()
    const { error } = await ask([], { baseUrl: double.url.replace('http:', 'https:') })
    expect(error.name).toBe('ServiceError')
    expect(error.message).toMatch(
      /^There is no secure connection to the model endpoint 127\.0\.0\.1:\d+ \(\w+\): check https or http/,
    )
  })

  test('without a key a 401 asks for one', async () => {
    const { error, double } = await ask([{ status: 401 }], { key: null })
    expect(error.message).toBe(
      `The model endpoint ${double.host} needs a key: set OPENAI_API_KEY (or the input api-key).`,
    )
  })

  test('a redirect does not get the key, and hostile text becomes one short line without it', async () => {
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
