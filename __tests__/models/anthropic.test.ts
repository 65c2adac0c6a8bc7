// The messages interface of Anthropic: requests, replies and errors.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parseCard } from '../../src/core/model/card.js'
import { resolveBaseUrl } from '../../src/models/open-model.js'
import { keyVariables } from '../../src/models/providers.js'
import { ask, key, prompt } from '../doubles/asking.js'
import { openEndpoint } from '../doubles/endpoint.js'

const message = (text: string, extra: object = {}): object => ({
  ...{ id: 'msg_1', type: 'message', role: 'assistant', model: 'claude-x', stop_reason: 'end_turn' },
  content: [{ type: 'text', text }],
  usage: { input_tokens: 20, output_tokens: 7, cache_read_input_tokens: 64, cache_creation_input_tokens: 6 },
  ...extra,
})
const claude = { model: 'claude-x', endpoint: 'messages' } as const

test('a request has path, key, version and body; text and usage come back', async () => {
  const { completion, double } = await ask([{ body: message('hello') }], claude, { ...prompt, stop: ['END'] })
  expect(double.requests[0]).toMatchObject({ method: 'POST', path: '/v1/messages' })
  expect(double.requests[0]?.headers).toMatchObject({ 'x-api-key': key, 'anthropic-version': '2023-06-01' })
  expect(double.requests[0]?.headers).not.toHaveProperty('authorization')
  expect(double.requests[0]?.body).toEqual({
    ...{ model: 'claude-x', system: 'Be short.', max_tokens: 50, temperature: 0, stop_sequences: ['END'] },
    messages: [{ role: 'user', content: 'Write tests.' }],
  })
  expect(completion).toMatchObject({ text: 'hello', cut: false, stored: false })
  expect(completion).not.toHaveProperty('answeredBy')
  expect(completion?.usage).toEqual({ inputTokens: 90, cachedTokens: 64, outputTokens: 7, estimated: false })
})

test.each([
  ['cut by length', { stop_reason: 'max_tokens' }, { cut: true }],
  ['refused', { stop_reason: 'refusal', content: [] }, { text: '', cut: false }],
  [
    'with several parts and a thinking part',
    {
      content: [
        { type: 'thinking', thinking: 'x' },
        { type: 'text', text: 'a' },
        { type: 'text', text: 'b' },
      ],
    },
    { text: 'ab' },
  ],
  ['from another model', { model: 'claude-y' }, { answeredBy: 'claude-y' }],
])('a reply %s', async (_, extra, wanted) => {
  const { completion } = await ask([{ body: message('a', extra) }], claude)
  expect(completion).toMatchObject(wanted)
})

test('the temperature is left out where a model refuses it', async () => {
  const error = { type: 'invalid_request_error', message: '`temperature` is deprecated for this model.' }
  const { completion, double, notes } = await ask(
    [{ status: 400, body: { type: 'error', error } }, { body: message('hello') }],
    claude,
  )
  expect([completion?.text, double.requests[1]?.body.temperature]).toEqual(['hello', undefined])
  expect(notes).toEqual(['claude-x does not accept this temperature, so it is left out.'])
})

test.each([
  [401, 'authentication_error', 'invalid x-api-key', /refused the key/],
  [404, 'not_found_error', 'model: claude-x', /has no model claude-x/],
  [529, 'overloaded_error', 'Overloaded', /failed \(529: Overloaded\): run again later/],
])('status %d is one sentence', async (status, type, words, sentence) => {
  const step = { status, body: { type: 'error', error: { type, message: words } } }
  const { error } = await ask(() => step, claude)
  expect(error.message).toMatch(sentence)
})

test('a reply of another interface is an error', async () => {
  const { error } = await ask([{ body: { choices: [] } }], claude)
  expect(error.message).toMatch(/answered with something else instead of a completion/)
})

test("address and key come from the variables of Anthropic's own client", () => {
  const card = parseCard('{"model": "claude-x", "endpoint": "messages"}', 'x')
  const at = (environment: Record<string, string>) => resolveBaseUrl({ card, baseUrl: null, environment })
  expect(at({ OPENAI_BASE_URL: 'http://other/v1' })).toBe('https://api.anthropic.com/v1')
  expect(at({ ANTHROPIC_BASE_URL: 'http://127.0.0.1:9/' })).toBe('http://127.0.0.1:9/v1')
  const variables = (endpoint: 'chat' | 'messages') => keyVariables('http://127.0.0.1:9/v1', endpoint)
  expect([variables('messages'), variables('chat')]).toEqual([['ANTHROPIC_API_KEY'], ['OPENAI_API_KEY']])
})

test('two teachers with different interfaces in one run, through the committed dist/', async () => {
  const home = mkdtempSync(join(tmpdir(), 'teachers-'))
  const text = '```python\nfrom m import f\n\ndef test_f():\n    assert f(2) == 4\n```'
  const choices = [{ finish_reason: 'stop', message: { role: 'assistant', content: text } }]
  await using double = await openEndpoint(({ path }) => ({
    body: path.endsWith('/messages')
      ? message(text)
      : { model: 'small', choices, usage: { prompt_tokens: 9, completion_tokens: 9 } },
  }))
  const card = (name: string, facts: object): string => {
    writeFileSync(
      join(home, name),
      JSON.stringify({ ...facts, baseUrl: double.url, price: { inputPerMillion: 5, outputPerMillion: 25 } }),
    )
    return join(home, name)
  }
  writeFileSync(
    join(home, 'functions.jsonl'),
    JSON.stringify({ path: 'm.py', source: 'def f(a):\n    return a + 2\n' }),
  )
  const teachers = [
    '--teacher',
    card('c.model.json', claude),
    '--teacher',
    card('o.model.json', { model: 'small' }),
  ]
  const argv = [
    'dist/cli.js',
    'dataset',
    'generate',
    '--functions',
    join(home, 'functions.jsonl'),
    ...teachers,
    '--out',
    join(home, 'out'),
  ]
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    ANTHROPIC_API_KEY: 'sk-ant-test',
    OPENAI_API_KEY: 'sk-o',
  }
  const child = spawn(process.execPath, argv, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let told = ''
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString('utf8')))
  const [code] = (await once(child, 'close')) as [number | null]
  const keys = double.requests.map(({ path, headers }) => [
    path,
    headers['x-api-key'] ?? headers['authorization'],
  ])
  expect([code, told, keys.sort()]).toEqual([
    0,
    expect.any(String),
    [
      ['/v1/chat/completions', 'Bearer sk-o'],
      ['/v1/messages', 'sk-ant-test'],
    ],
  ])
  interface Line {
    testwright: { teacher: string; usd: number }
  }
  const rows = readFileSync(join(home, 'out', 'rows.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Line)
  expect(rows.map(row => [row.testwright.teacher, row.testwright.usd]).sort()).toEqual([
    ['claude-x', expect.closeTo((26 * 5 + 64 * 0 + 7 * 25) / 1e6 + (64 * 5) / 1e6, 9)],
    ['small', expect.closeTo((9 * 5 + 9 * 25) / 1e6, 9)],
  ])
  rmSync(home, { recursive: true, force: true })
})
