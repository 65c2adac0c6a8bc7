// Decoding options of a card, as each interface names them, and left out where a server does not know them.
import { expect, test } from '@jest/globals'
import { chatModel } from '../../src/models/chat-model.js'
import type { Endpoint } from '../../src/core/model/card.js'
import { openEndpoint, reply } from '../doubles/endpoint.js'

const prompt = { target: 'a.py::f', system: null, user: 'Write.', maxTokens: 50, temperature: 0, sample: 0 }
const decoding = { topP: 0.9, reasoningEffort: 'low' } as const
const headers = { 'X-Team': 'tests' }
const message = { type: 'message', content: [{ type: 'text', text: 'x' }], stop_reason: 'end_turn' }

test.each<[Endpoint, object, unknown]>([
  ['chat', { top_p: 0.9, reasoning_effort: 'low' }, reply('x')],
  ['completions', { top_p: 0.9 }, { choices: [{ text: 'x' }] }],
  ['messages', { top_p: 0.9 }, message],
])('with the interface %s', async (endpoint, held, body) => {
  await using double = await openEndpoint([{ body }])
  const model = chatModel({
    ...{ model: 'm', endpoint, baseUrl: double.url, key: null, timeout: 9_000 },
    decoding,
    headers,
  })
  await model.complete(prompt)
  const [asked] = double.requests
  expect(asked?.body).toMatchObject(held)
  expect('reasoning_effort' in (asked?.body ?? {})).toBe(endpoint === 'chat')
  expect(asked?.headers['x-team']).toBe('tests')
})

test('options that the card does not have are not sent', async () => {
  await using double = await openEndpoint()
  await chatModel({ model: 'm', baseUrl: double.url, key: null, timeout: 9_000 }).complete(prompt)
  for (const name of ['top_p', 'reasoning_effort']) expect(double.requests[0]?.body).not.toHaveProperty(name)
})

test.each(['top_p', 'reasoning_effort'])('a server that refuses %s is asked without it', async name => {
  const refused = { status: 400, body: { error: { message: `Unsupported parameter: ${name}`, param: name } } }
  await using double = await openEndpoint([refused])
  await chatModel({ model: 'm', baseUrl: double.url, key: null, timeout: 9_000, decoding }).complete(prompt)
  expect(double.requests).toHaveLength(2)
  expect(double.requests[1]?.body).not.toHaveProperty(name)
})
