// Paid replies: on disk before they are used, never paid for twice, never read from a place where others can write.
import { renderNote } from '../../src/core/report/notes.js'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  chmodSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cardOf } from '../../src/core/model/card.js'
import type { Completion, Prompt } from '../../src/core/model/candidate.js'
import { openModel } from '../../src/models/open-model.js'
import { openFolder, promptKey, storedModel, replyFolders } from '../../src/models/reply-store.js'
import { openEndpoint, reply } from '../doubles/endpoint.js'

let root = ''
let checkout = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'testwright-store-'))
  checkout = folder('checkout')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const folder = (name: string): string => {
  const path = join(root, name)
  mkdirSync(path, { recursive: true, mode: 0o700 })
  return path
}
const prompt: Prompt = {
  target: 'a.py::f',
  system: null,
  user: 'Write.',
  maxTokens: 50,
  temperature: 0,
  sample: 0,
}
const origin = { endpoint: 'http://h/v1', model: 'm', recipe: 'chat-1' }
const open = (
  url: string,
  environment: { [name: string]: string },
  notes: string[] = [],
  { afresh = false, training = null }: { afresh?: boolean; training?: string | null } = {},
) =>
  openModel({
    card: { ...cardOf('small'), training },
    afresh,
    baseUrl: url,
    key: null,
    environment,
    checkout,
    note: added => notes.push(renderNote(added)),
  })

describe('a repeated run', () => {
  test('pays nothing, keeps the usage, and marks the reply as stored', async () => {
    await using double = await openEndpoint([{ body: reply('one') }])
    const environment = { RUNNER_TEMP: folder('repeat') }
    const first = await (await open(double.url, environment)).complete(prompt)
    const again = await (await open(double.url, environment)).complete(prompt)
    expect(double.requests).toHaveLength(1)
    expect(first.stored).toBe(false)
    expect(again).toEqual({ ...first, stored: true })
  })

  test('keeps the paid replies after a crash between two replies', async () => {
    await using double = await openEndpoint([{ body: reply('paid') }, { status: 401 }])
    const environment = { RUNNER_TEMP: folder('crash') }
    const model = await open(double.url, environment)
    await model.complete(prompt)
    await expect(model.complete({ ...prompt, sample: 1 })).rejects.toThrow('needs a key')
    const resumed = await open(double.url, environment)
    expect(await resumed.complete(prompt)).toMatchObject({ text: 'paid', stored: true })
    await resumed.complete({ ...prompt, sample: 1 })
    expect(double.requests).toHaveLength(3)
  })

  test('asks again when any part of the request differs', () => {
    const variants: [object, object][] = [
      [{}, {}],
      [{ endpoint: 'http://other/v1' }, {}],
      [{ model: 'n' }, {}],
      [{ recipe: 'chat-2' }, {}],
      [{ variant: 'tuned again' }, {}],
      [{}, { user: 'Write' }],
      [{}, { system: '' }],
      [{}, { maxTokens: 51 }],
      [{}, { temperature: 0.1 }],
      [{}, { sample: 1 }],
      [{}, { stop: ['a'] }],
    ]
    const keys = variants.map(([from, asked]) => promptKey({ ...origin, ...from }, { ...prompt, ...asked }))
    expect(new Set(keys).size).toBe(variants.length)
    expect(promptKey(origin, { ...prompt })).toBe(keys[0])
    // The quoted calls are in the text already, and keys of earlier versions stay valid.
    expect(promptKey(origin, { ...prompt, quoted: ['f(1)'] })).toBe(keys[0])
    const { system, user, maxTokens, temperature, sample } = prompt
    const text = JSON.stringify([
      origin.endpoint,
      origin.model,
      origin.recipe,
      system,
      user,
      maxTokens,
      temperature,
      sample,
      [],
    ])
    expect(keys[0]).toBe(createHash('sha256').update(text).digest('hex'))
  })

  test('asks again where `afresh` is set, and keeps the new reply', async () => {
    await using double = await openEndpoint([{ body: reply('old') }, { body: reply('new') }])
    const environment = { RUNNER_TEMP: folder('afresh') }
    await (await open(double.url, environment)).complete(prompt)
    const afresh = await open(double.url, environment, [], { afresh: true })
    expect(await afresh.recall?.(prompt)).toBeNull()
    expect(await afresh.complete(prompt)).toMatchObject({ text: 'new', stored: false })
    expect(await (await open(double.url, environment)).complete(prompt)).toMatchObject({
      text: 'new',
      stored: true,
    })
    expect(double.requests).toHaveLength(2)
  })

  test('asks again after a model was tuned again under its old name', async () => {
    await using double = await openEndpoint()
    const environment = { RUNNER_TEMP: folder('retuned') }
    for (const training of [null, 'ab12 monday', 'ab12 tuesday', 'ab12 tuesday'])
      await (await open(double.url, environment, [], { training })).complete(prompt)
    expect(double.requests).toHaveLength(3)
  })

  test('keeps the quoted calls of the prompt with the reply', async () => {
    await using double = await openEndpoint()
    const environment = { RUNNER_TEMP: folder('quoted') }
    await (await open(double.url, environment)).complete({ ...prompt, quoted: ['f(1)'] })
    const found = await (await open(double.url, environment)).recall?.(prompt)
    expect(found?.quoted).toEqual(['f(1)'])
  })

  test('asks again when the file is broken, of another kind, a link, or of another request', async () => {
    const place = folder('broken')
    const path = join(place, `${promptKey(origin, prompt)}.json`)
    let asked = 0
    const answer: Completion = {
      target: 'a.py::f',
      writer: 'm',
      sample: 0,
      text: 'new',
      cut: false,
      seconds: 1,
      stored: false,
      usage: { inputTokens: 1, cachedTokens: 0, outputTokens: 1, estimated: false },
    }
    const model = storedModel(
      { name: 'm', complete: () => (asked++, Promise.resolve(answer)) },
      origin,
      place,
    )
    await model.complete(prompt)
    const good = readFileSync(path, 'utf8')
    writeFileSync(join(root, 'elsewhere.json'), good)
    const spoil: (() => void)[] = [
      () => writeFileSync(path, good.slice(0, 40)),
      () => writeFileSync(path, '[]'),
      () => writeFileSync(path, good.replace(/"key":"./, '"key":"x')),
      () => (rmSync(path), symlinkSync(join(root, 'elsewhere.json'), path)),
    ]
    for (const [n, step] of spoil.entries()) {
      step()
      expect(await model.complete(prompt)).toMatchObject({ text: 'new', stored: false })
      expect(asked).toBe(n + 2)
    }
  })
})

describe('the folder', () => {
  test('is that of the runner, then the cache of the user, then that of the system; an empty HOME is ignored', () => {
    const under = (path: string) => join(path, 'testwright', 'replies')
    const all = replyFolders({ RUNNER_TEMP: '/r', XDG_CACHE_HOME: '/x', HOME: '/h' })
    expect(all.slice(0, 3)).toEqual([under('/r'), under('/x'), under('/h/.cache')])
    expect(replyFolders({ HOME: '', XDG_CACHE_HOME: 'relative' })).toEqual([
      join(tmpdir(), `testwright-${process.getuid?.()}`, 'replies'),
    ])
  })

  test('is never in the checkout, by name or by link, nor where others may write', async () => {
    const link = join(root, 'link')
    symlinkSync(checkout, link)
    const shared = folder('shared')
    chmodSync(shared, 0o777)
    const fine = join(root, 'fine')
    const bad = [
      join(checkout, 'cache'),
      join(link, 'deep', 'cache'),
      shared,
      join(shared, '..', 'checkout'),
      '/dev/null/x',
    ]
    expect(await openFolder(bad, checkout)).toBeNull()
    expect(readdirSync(checkout)).toEqual([])
    expect(await openFolder([...bad, fine], checkout)).toBe(fine)
    expect(statSync(fine).mode & 0o777).toBe(0o700)
  })

  test('has files that only their owner can read, and no temporary files', async () => {
    await using double = await openEndpoint()
    const place = folder('modes')
    await (await open(double.url, { RUNNER_TEMP: place })).complete(prompt)
    const inside = join(place, 'testwright', 'replies')
    const files = readdirSync(inside)
    expect(files).toHaveLength(1)
    expect(files[0]).toMatch(/^[0-9a-f]{64}\.json$/)
    expect(statSync(join(inside, files[0] ?? '')).mode & 0o777).toBe(0o600)
  })

  test('does not lose a reply where it cannot be written, and this is reported once', async () => {
    await using double = await openEndpoint()
    const notes: string[] = []
    const place = folder('gone')
    const model = await open(double.url, { RUNNER_TEMP: place }, notes)
    rmSync(place, { recursive: true })
    expect((await model.complete(prompt)).text).toContain('assert')
    expect((await model.complete(prompt)).text).toContain('assert')
    expect(notes).toEqual([expect.stringMatching(/^Replies cannot be kept in .*: a second run will pay/)])
  })
})

test('the address of a model: the setting, then the card, then the variable of the client', async () => {
  await using double = await openEndpoint()
  const environment = {
    RUNNER_TEMP: folder('where'),
    OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
    OPENAI_API_KEY: 'sk-env',
  }
  await (await open(double.url, environment)).complete(prompt)
  const card = { ...cardOf('small'), name: 'Small', baseUrl: double.url }
  const options = { card, baseUrl: null, key: 'sk-input', environment, checkout }
  const completion = await (await openModel(options)).complete({ ...prompt, sample: 1 })
  expect(completion.writer).toBe('Small')
  const elsewhere = { ...options, card: { ...card, baseUrl: 'http://127.0.0.1:9/v1' }, baseUrl: double.url }
  await (await openModel(elsewhere)).complete({ ...prompt, sample: 2 })
  const asked = double.requests.map(it => it.headers['authorization'])
  expect(asked).toEqual(['Bearer sk-env', 'Bearer sk-input', 'Bearer sk-input'])
})
