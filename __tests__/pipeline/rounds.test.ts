// A retry and a controller on a real repository and a scripted endpoint: what is asked, kept, credited and paid for.
import { UserError } from '../../src/core/model/errors.js'
import { renderNote } from '../../src/core/report/notes.js'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findAssets } from '../../src/wiring/run.js'
import { review, type Review } from '../../src/pipeline/review.js'
import { reportSchema } from '../../src/core/model/report.js'
import { estimateTokens } from '../../src/core/budget/cost.js'
import { fingerprint } from '../../src/core/report/training.js'
import { loadPython } from '../../src/ecosystems/python/language.js'
import { openCheckout } from '../../src/wiring/tools.js'
import { openEndpoint, reply, type EndpointRequest, type Endpoint, type Step } from '../doubles/endpoint.js'
import type { Tools } from '../../src/pipeline/tools.js'
import { pretend } from '../doubles/pretend.js'
import { makeRepository, type Repository } from '../repo/repository.js'

const hasPython = spawnSync('python3', ['--version']).status === 0
const withPython = hasPython ? test : test.skip
const hint = hasPython ? '' : ' (skipped: python3 is missing)'

let source: Repository
let home: string

beforeEach(() => {
  source = makeRepository()
  home = mkdtempSync(join(tmpdir(), 'testwright-home-'))
  source.commit({ 'shop.py': '' })
  source.commit({ 'shop.py': 'def add_tax(price, rate):\n    return price + price * rate // 100\n' })
})
afterEach(() => {
  source[Symbol.dispose]()
  rmSync(home, { recursive: true, force: true })
})

const head = 'from shop import add_tax\n\n'
const code = (...tests: string[]): string => `\`\`\`python\n${head}${tests.join('\n')}\`\`\`\n`
const wrong = 'def test_ten():\n    net = 100\n    assert add_tax(net, 10) == 999\n'
const right = wrong.replace('999', '110')

type Stage = 'first' | 'retry' | 'controller'
const promptOf = ({ body }: EndpointRequest): string => String(body.messages.at(-1).content)

/** The controller is a different model from the writer; a retry is an earlier prompt with text appended. */
function stagesOf(requests: EndpointRequest[]): Stage[] {
  const prompts = requests.map(promptOf)
  const extendsAnother = (prompt: string): boolean =>
    prompts.some(other => prompt.startsWith(other) && prompt !== other)
  return requests.map(({ body }, at) =>
    body.model === 'big' ? 'controller' : extendsAnother(prompts[at] ?? '') ? 'retry' : 'first',
  )
}

const stepOf = (answer: string | Step): Step =>
  typeof answer === 'string' ? { body: reply(answer) } : answer

function serve(answers: Record<Stage, string | Step>): Promise<Endpoint> {
  const all: EndpointRequest[] = []
  return openEndpoint(asked => {
    all.push(asked)
    return stepOf(answers[stagesOf(all).at(-1) ?? 'first'])
  })
}

/** What the writer and the controller cost, in dollars per million tokens. */
const prices = { small: [1, 2], big: [10, 20] } as const
const paid = (name: keyof typeof prices): number => (prices[name][0] * 100 + prices[name][1] * 20) / 1e6

/** With `really`, tests run in the sandbox; otherwise exactly those that expect 110 pass. */
async function run(
  endpoint: Endpoint,
  more: Record<string, string> = {},
  really = false,
  change: (tools: Tools) => Tools = tools => tools,
): Promise<Review> {
  const [input, output] = prices.big
  const card = join(home, 'big.model.json')
  const price = { inputPerMillion: input, outputPerMillion: output }
  writeFileSync(card, JSON.stringify({ model: 'big', baseUrl: endpoint.url, price }))
  // The recipe for training rows does not wait for measurements, and asks again only when nothing is kept.
  const small = join(home, 'small.model.json')
  writeFileSync(small, JSON.stringify({ model: 'small', recipe: { name: 'chat-1' } }))
  const values = {
    model: small,
    'base-url': endpoint.url,
    price: prices.small.join('/'),
    explorer: 'never',
  }
  const start = {
    sources: [{ name: 'flag', values: { ...values, controller: card, ...more } }],
    range: { base: 'HEAD~1', head: null, worktree: false },
    folder: source.path,
    environment: { PATH: process.env['PATH'] ?? '', HOME: home },
    ...{ key: null, github: null, recorded: null, trusted: false, notes: [], assets: findAssets() },
    log: () => undefined,
    signal: new AbortController().signal,
  }
  await using opened = await openCheckout(start)
  const tools = change(really ? opened.tools : pretend(opened.tools, /== 110\b/))
  const done = await review({ ...opened, tools })
  reportSchema.parse(done.report)
  const { report } = done
  const counts = report.writers.reduce((sum, { funnel }) => sum + funnel.written, 0)
  expect(report.funnel.written).toBe(report.tests.length)
  expect(counts).toBe(report.tests.length)
  return done
}

const words = ({ report }: Review): string[] =>
  report.tests.map(({ writer, verdict, reason, attribution }) =>
    [writer, verdict, reason, attribution].filter(Boolean).join(' '),
  )

describe(`when nothing is kept${hint}`, () => {
  withPython('the writer is told what went wrong, once, and is not asked again by a second run', async () => {
    await using endpoint = await serve({ first: code(wrong), retry: code(right), controller: 'never' })
    const done = await run(endpoint, {}, true)
    expect(words(done)).toEqual(['small rejected wrong-expectation', 'small kept trimmed'])
    expect(done.report.tests[1]).toMatchObject({ writersShare: 1 })
    expect(stagesOf(endpoint.requests)).toEqual(['first', 'retry'])
    const [first = '', again = ''] = endpoint.requests.map(promptOf)
    const told = again.slice(first.length)
    for (const text of ['add_tax(net, 10) == 999', '110']) {
      expect(told).toContain(text)
      expect(first).not.toContain(text)
    }
    expect(done.report.bill).toMatchObject({ requests: 2, inputTokens: 200, outputTokens: 40 })
    expect(done.report.bill.usd).toBeCloseTo(2 * paid('small'), 9)
    expect(done.report.bill.usdPerKept).toBeCloseTo(2 * paid('small'), 9)
    expect(words(await run(endpoint))).toEqual(words(done))
    expect(endpoint.requests).toHaveLength(2)
  })

  withPython(
    'a reply that is empty because of the token limit is requested once more with a higher limit',
    async () => {
      const silent: Step = {
        body: reply('', { choices: [{ finish_reason: 'length', message: { content: '' } }] }),
      }
      await using endpoint = await openEndpoint(() => silent)
      const done = await run(endpoint, { controller: '' })
      expect(endpoint.requests.map(({ body }) => body.max_tokens)).toEqual([768, 3072])
      expect(done.failure).toBeNull()
      expect(
        done.notes.filter(note => renderNote(note).includes('768 tokens, and then its 3072')),
      ).toHaveLength(1)
      expect(done.report.bill).toMatchObject({ requests: 2 })
    },
  )

  withPython('a model that declines is not asked again', async () => {
    const declined: Step = {
      body: reply('', { choices: [{ finish_reason: 'stop', message: { content: null, refusal: 'No.' } }] }),
    }
    await using endpoint = await openEndpoint(() => declined)
    const { report } = await run(endpoint, { controller: '' })
    expect(endpoint.requests).toHaveLength(1)
    expect(report.tests).toMatchObject([
      { verdict: 'rejected', reason: 'empty-reply', actual: 'the model declined to answer: No.' },
    ])
  })

  withPython('a test that the controller repairs is credited to both and billed to each', async () => {
    const answers = { first: code(wrong), retry: code(wrong.replace('999', '111')) }
    await using endpoint = await serve({
      ...answers,
      controller: `Test 1: test - the tax is 10\n\n${code(right)}`,
    })
    const done = await run(endpoint, {}, true)
    expect(words(done).sort()).toEqual([
      'big kept repaired',
      'small rejected wrong-expectation',
      'small rejected wrong-expectation',
    ])
    expect(stagesOf(endpoint.requests)).toEqual(['first', 'retry', 'controller'])
    expect(endpoint.requests.map(({ body }) => body.model)).toEqual(['small', 'small', 'big'])
    const kept = done.report.tests.find(test => test.verdict === 'kept')
    expect(kept?.writersShare).toBeGreaterThan(0.9)
    expect(kept?.writersShare).toBeLessThan(1)
    const [small, big] = ['small', 'big'].map(name => done.report.writers.find(row => row.writer === name))
    expect(small).toMatchObject({ requests: 2, funnel: { written: 2, kept: 0 }, usdPerKept: null })
    expect(big).toMatchObject({ requests: 1, funnel: { written: 1, kept: 1 } })
    expect(small?.usd).toBeCloseTo(2 * paid('small'), 9)
    expect(big?.usd).toBeCloseTo(paid('big'), 9)
    expect(done.report.bill.usd).toBeCloseTo(2 * paid('small') + paid('big'), 9)
    expect(done.priceSource).toMatch(/the setting price; the card /)
  })

  test('a test that the controller writes anew is not credited to the writer', async () => {
    const anew =
      'def test_no_tax_on_nothing():\n    for rate in range(5, 50, 5):\n        assert add_tax(price=110, rate=rate - rate) == 110\n'
    const prose =
      'One could assert for each rate in a range that add_tax of a price is == 110 : no test here.'
    await using endpoint = await serve({ first: prose, retry: 'No.', controller: code(anew) })
    const done = await run(endpoint)
    expect(words(done)).toContain('big kept replaced')
    expect(done.report.tests.find(test => test.verdict === 'kept')?.writersShare).toBe(0)
  })

  withPython(
    'a test that the controller sides with is a possible bug, and its answer is not counted as a test',
    async () => {
      const answer = 'Test 1: code - tax is to be rounded up'
      await using endpoint = await serve({ first: code(wrong), retry: 'No.', controller: answer })
      const done = await run(endpoint, {}, true)
      expect(words(done).sort()).toEqual(['small rejected prose-only', 'small suspect possible-bug trimmed'])
      expect(done.report.tests.find(test => test.verdict === 'suspect')).toMatchObject({
        name: 'test_ten',
        expected: '999',
        actual: '110',
      })
      expect(done.report.writers.find(row => row.writer === 'big')).toMatchObject({
        requests: 1,
        funnel: { written: 0, kept: 0 },
      })
      expect(done.report.bill.usd).toBeCloseTo(2 * paid('small') + paid('big'), 9)
    },
  )

  test('a test that the model was tuned on is marked', async () => {
    const python = await loadPython('nowhere')
    const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
    const row = right.replace('test_ten', 'test_of_the_data').replace('()', '(self)')
    const [own, other] = [row, row.replace('110', '111')].map(text =>
      fingerprint(python.tokens(text), 'test_of_the_data', hash),
    )
    await using endpoint = await serve({ first: code(right), retry: '', controller: '' })
    for (const [fingerprints, marks] of [
      [[own], ['seen in training']],
      [[other], []],
    ] as const) {
      const card = { model: 'small', baseUrl: endpoint.url, data: { fingerprints } }
      writeFileSync(join(home, 'tuned.model.json'), JSON.stringify(card))
      const done = await run(endpoint, { model: join(home, 'tuned.model.json') })
      expect(done.report.tests.map(test => test.marks)).toEqual([marks])
    }
  })

  withPython('only a test that ran and failed can be a possible bug', async () => {
    const mute = 'def test_mute():\n    add_tax(100, 10)\n'
    const answer = 'Test 1: code - tax is to be rounded up\nTest 2: code - it is to be called'
    await using endpoint = await serve({ first: code(wrong, mute), retry: 'No.', controller: answer })
    const done = await run(endpoint, {}, true)
    expect(words(done).sort()).toEqual([
      'small rejected no-assertion',
      'small rejected prose-only',
      'small suspect possible-bug trimmed',
    ])
    expect(done.report.tests.map(test => test.dropped)).toEqual([[], [], []])
    expect(done.report.files).toEqual([])
    expect(done.report.funnel).toMatchObject({ written: 3, ran: 1, passed: 0, kept: 0 })
  })

  test('a model that is also the controller has two names and two rows', async () => {
    const answers = [code(wrong), 'No.', code(right)]
    await using endpoint = await openEndpoint(() => stepOf(answers.shift() ?? ''))
    const done = await run(endpoint, { controller: 'small' })
    expect(words(done)).toContain('small (controller) kept repaired')
    expect(done.report.writers.map(row => [row.writer, row.requests])).toEqual([
      ['small', 2],
      ['small (controller)', 1],
    ])
    expect(done.report.bill.usd).toBeNull()
  })

  test('a controller that is down costs nothing and leaves a note', async () => {
    const down: Step = { status: 401, body: { error: { message: 'no' } } }
    await using endpoint = await serve({ first: code(wrong), retry: code(wrong), controller: down })
    const done = await run(endpoint)
    expect(done.failure?.kind).toBe('user')
    expect(done.notes.map(renderNote).join()).toMatch(
      /The controller big was not reached\*\* for 1 function: .*verdicts on the tests of the model stay/,
    )
    expect(done.report.bill.requests).toBe(2)
  })
})

test('the model is not asked again once a test is kept', async () => {
  await using endpoint = await serve({ first: code(right, wrong), retry: '', controller: '' })
  const done = await run(endpoint)
  expect(done.report.tests.map(test => test.verdict)).toEqual(['kept', 'rejected'])
  expect(endpoint.requests).toHaveLength(1)
})

withPython(
  'the model is not asked again where the tests of the pull request leave nothing to add',
  async () => {
    const whole = 'def add_tax(price, rate):\n    return price + price * rate // 100\n'
    source.commit({ 'shop.py': whole.replace(' // 100', ' // 10') })
    source.commit({
      'shop.py': whole,
      'test_shop.py': `${head}def test_add_tax():\n    assert add_tax(1005, 990) == 10954\n`,
    })
    await using endpoint = await serve({ first: code(wrong), retry: code(right), controller: 'nothing' })
    const done = await run(endpoint, {}, true)
    expect(done.report.targets[0]).toMatchObject({ baseline: { measured: true, survivors: [] } })
    expect(words(done)[0]).toBe('small rejected wrong-expectation')
    expect(stagesOf(endpoint.requests)).toEqual(['first', 'controller'])
  },
)

describe('limits', () => {
  test('max-cost stops before each request whose worst case does not fit', async () => {
    const answers = { first: code(wrong), retry: code(wrong.replace('999', '1')), controller: code(right) }
    await using endpoint = await serve(answers)
    await run(endpoint)
    const roles = ['small', 'small', 'big'] as const
    const worstCase = endpoint.requests.map(({ body }, at) => {
      const [input, output] = prices[roles[at] ?? 'big']
      const text = (body.messages as { content: string }[]).map(({ content }) => content).join('')
      return (estimateTokens(text) * input + Number(body.max_tokens) * output) / 1e6
    })
    for (const [at, role] of roles.entries()) {
      const before = roles.slice(0, at).reduce((sum, name) => sum + paid(name), 0)
      const most = before + (worstCase[at] ?? 0)
      for (const [limit, sent] of [
        [most * 0.999999, at],
        [most * 1.000001, at + 1],
      ] as const) {
        rmSync(join(home, '.cache'), { recursive: true, force: true })
        endpoint.requests.length = 0
        const done = await run(endpoint, {
          'max-cost': limit.toFixed(12),
          controller: join(home, 'big.model.json'),
        })
        expect([role, endpoint.requests.length]).toEqual([role, sent])
        expect(done.report.bill.usd).toBeLessThanOrEqual(limit)
        expect(done.report.bill.usd).toBeCloseTo(
          roles.slice(0, sent).reduce((sum, name) => sum + paid(name), 0),
          9,
        )
        expect(done.failure).toBeNull()
        if (sent === 1)
          expect(done.notes.map(renderNote).join()).toMatch(
            /max-cost left no room for a second request to the model for 1 function/,
          )
        if (sent === 2)
          expect(done.notes.map(renderNote).join()).toMatch(
            /max-cost left no room for the controller for 1 function/,
          )
      }
    }
  })

  withPython('a used-up budget of the pull request is noted, and the explorer writes', async () => {
    await using endpoint = await serve({ first: code(right), retry: '', controller: '' })
    const done = await run(endpoint, { 'max-cost': '0', explorer: 'auto' }, true, tools => ({
      ...tools,
      pullBudget: { limit: 2, spent: 2 },
    }))
    expect(endpoint.requests).toEqual([])
    expect(done.notes).toContainEqual({ code: 'over-pull-budget', limit: 2, spent: 2 })
    expect(words(done).filter(word => word.startsWith('explorer kept'))).not.toEqual([])
    expect(done.paid).toBe(0)
  })

  test('the cost of this run is told apart from the cost of an earlier run', async () => {
    await using endpoint = await serve({ first: code(right), retry: '', controller: '' })
    const pullBudget = { limit: 2, spent: 1 }
    const first = await run(endpoint, { 'max-cost': '1' }, false, tools => ({ ...tools, pullBudget }))
    const second = await run(endpoint, { 'max-cost': '1' })
    expect([first.paid, second.paid]).toEqual([paid('small'), 0])
    expect(second.report.bill.usd).toBe(first.paid)
    expect(first.notes.map(({ code: noted }) => noted)).not.toContain('over-pull-budget')
  })

  test('controller-max limits the functions that the controller is asked about', async () => {
    source.commit({ 'shop.py': 'def half(n):\n    return n // 2\n\n\ndef twice(n):\n    return n * 2\n' })
    const bad =
      '```python\nfrom shop import half, twice\n\ndef test_it():\n    assert (half(4), twice(4)) == (1, 1)\n```\n'
    await using endpoint = await serve({ first: bad, retry: bad, controller: 'Test 1: test' })
    const done = await run(endpoint, { 'controller-max': '1' })
    expect(stagesOf(endpoint.requests).filter(stage => stage === 'controller')).toHaveLength(1)
    expect(done.notes.map(renderNote).join()).toMatch(/not asked about 1 more function: controller-max/)
    endpoint.requests.length = 0
    await run(endpoint, { 'controller-max': '0' })
    expect(endpoint.requests).toEqual([])
  })

  test('recordings that hold no second reply are not asked for one', async () => {
    const usage = { inputTokens: 9, outputTokens: 3 }
    const told = { target: 'shop.py::add_tax', model: 'old', recorded: '2026-11-22', usage, seconds: 1 }
    const file = join(home, 'old.jsonl')
    const lines = (...texts: string[]): void =>
      writeFileSync(file, texts.map((text, sample) => JSON.stringify({ ...told, sample, text })).join('\n'))
    await using endpoint = await serve({ first: '', retry: '', controller: 'Test 1: test' })
    lines(code(wrong))
    const done = await run(endpoint, { model: file, controller: '' })
    expect(words(done)).toEqual(['old (recorded 2026-11-22) rejected wrong-expectation'])
    expect(done.failure).toBeNull()
    lines(code(wrong), code(right))
    expect(words(await run(endpoint, { model: file }))[1]).toMatch(/kept trimmed/)
    expect(endpoint.requests).toEqual([])
  })
})

describe(`while jobs run${hint}`, () => {
  withPython('the model is asked before any of them has ended', async () => {
    let arrived: () => void = () => undefined
    const asked = new Promise<void>(resolve => (arrived = resolve))
    await using endpoint = await openEndpoint(() => {
      arrived()
      return stepOf(code(right))
    })
    let jobs = 0
    const done = await run(endpoint, {}, false, tools => ({
      ...tools,
      setup: () => asked,
      sandbox: async () => {
        const sandbox = await tools.sandbox()
        return {
          ...sandbox,
          open: async trees => {
            const session = await sandbox.open(trees)
            const after: typeof session.run = async job => {
              jobs += 1
              await asked
              return session.run(job)
            }
            return { ...session, run: after }
          },
        }
      },
    }))
    expect(words(done)).toEqual(['small kept trimmed'])
    expect(jobs).toBeGreaterThan(0)
  })

  withPython('nothing is paid for where there is no sandbox', async () => {
    await using endpoint = await openEndpoint(() => stepOf(code(right)))
    const none = async () => Promise.reject(new UserError('There is no sandbox here.'))
    await expect(run(endpoint, {}, false, tools => ({ ...tools, sandbox: none }))).rejects.toThrow(
      'There is no sandbox here.',
    )
    expect(endpoint.requests).toEqual([])
  })

  withPython('when the set-up fails, pending requests end before the failure is reported', async () => {
    let ended = false
    await using endpoint = await openEndpoint(() => stepOf(code(right)))
    const failing = async (): Promise<void> => {
      while (endpoint.requests.length === 0) await new Promise(done => setTimeout(done, 5))
      throw new UserError('The set-up failed.')
    }
    const reviewing = run(endpoint, {}, false, tools => ({
      ...tools,
      setup: failing,
      writer: async () => {
        const writer = await tools.writer()
        if (!writer) return null
        const complete: typeof writer.model.complete = async prompt => {
          const reply = await writer.model.complete(prompt)
          ended = true
          return reply
        }
        return { ...writer, model: { ...writer.model, complete } }
      },
    }))
    await expect(reviewing).rejects.toThrow('The set-up failed.')
    expect(ended).toBe(true)
  })
})
