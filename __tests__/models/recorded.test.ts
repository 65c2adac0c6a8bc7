// Recordings, written by hand or taken from the store, answer as the model did.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cardOf } from '../../src/core/model/card.js'
import { openModel } from '../../src/models/open-model.js'
import { openRecorded } from '../../src/models/recorded-model.js'
import { prompt } from '../doubles/asking.js'
import { openEndpoint, reply } from '../doubles/endpoint.js'

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'testwright-recorded-'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const folder = (name: string): string => {
  const path = join(root, name)
  mkdirSync(path, { recursive: true, mode: 0o700 })
  return path
}
const open = (url: string, environment: { [name: string]: string }) =>
  openModel({ card: cardOf('small'), baseUrl: url, key: null, environment, checkout: folder('checkout') })

describe('recorded replies', () => {
  const line = (extra: object = {}) =>
    JSON.stringify({
      target: 'a.py::f',
      sample: 0,
      model: 'tiny-1b',
      recorded: '2026-11-22',
      text: 'hello',
      cut: false,
      usage: { inputTokens: 9, outputTokens: 3, cachedTokens: 0 },
      seconds: 12.3,
      ...extra,
    })
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder('recorded'), name), text)
    return join(root, 'recorded', name)
  }

  test('answer by target and sample, under a name with model and date', async () => {
    const model = openRecorded(
      file('a.jsonl', `${line()}\n\n${line({ sample: 1, text: 'more', cut: true })}\n`),
    )
    expect(model.name).toBe('tiny-1b (recorded 2026-11-22)')
    expect(await model.complete(prompt)).toEqual({
      target: 'a.py::f',
      writer: model.name,
      sample: 0,
      text: 'hello',
      cut: false,
      seconds: 12.3,
      stored: true,
      usage: { inputTokens: 9, cachedTokens: 0, outputTokens: 3, estimated: false },
    })
    expect(await model.complete({ ...prompt, sample: 1 })).toMatchObject({ text: 'more', cut: true })
    await expect(model.complete({ ...prompt, target: 'a.py::g' })).rejects.toMatchObject({
      refused: true,
      message: expect.stringMatching(/^a\.jsonl has no reply for this function: record one/),
    })
  })

  test('a folder of stored replies can be used as a recording', async () => {
    await using double = await openEndpoint([{ body: reply('kept') }])
    const place = folder('live')
    await (await open(double.url, { RUNNER_TEMP: place })).complete(prompt)
    const model = openRecorded(join(place, 'testwright', 'replies'))
    expect(model.name).toMatch(/^small \(recorded \d{4}-\d{2}-\d{2}\)$/)
    expect(await model.complete(prompt)).toMatchObject({ text: 'kept', stored: true })
  })

  test.each([
    ['nothing.jsonl', '\n', /contains no recorded reply/],
    [
      'bad.jsonl',
      `${line()}\n{"target":"x"}\n`,
      /bad\.jsonl, line 2 is not a recorded reply: correct or remove it\.$/,
    ],
  ])('%s is refused in one sentence', (name, text, sentence) => {
    const path = file(name, text)
    expect(() => openRecorded(path)).toThrow(
      expect.objectContaining({ name: 'UserError', message: expect.stringMatching(sentence) }),
    )
  })

  test('a missing file', () => {
    expect(() => openRecorded(join(root, 'none.jsonl'))).toThrow(/cannot be read: check the path\.$/)
  })
})
