import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { RequestError, ServiceError, UserError } from '../../src/core/model/errors.js'
import { mapLimit, openQueue } from '../../src/core/lists.js'
import { chatRecipe } from '../../src/core/prompt/recipe.js'
import type { Prompt, Usage } from '../../src/core/model/candidate.js'
import type { TestTask } from '../../src/core/model/target.js'
import { openBudget } from '../../src/core/budget/budget.js'
import {
  checkBudget,
  firstPrompts,
  generate,
  type Writer,
  type GeneratedReplies,
} from '../../src/pipeline/generate.js'

const task = (id: string): TestTask =>
  ({
    target: { id, name: id, language: 'python', framework: 'pytest' },
    function: { name: 'f', context: [], source: 'def f(): ...', owner: null },
    access: { importLine: 'from m import f', module: 'm', symbol: 'f', root: '' },
    existingTest: null,
  }) as unknown as TestTask

/** A model whose replies cost what `prices` says, in dollars; the worst case for a reply is 10. */
function fakeWriter(
  prices: number[],
  parallel: number,
  fail?: (prompt: Prompt) => Error | null,
  stored = false,
): Writer & { asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    parallel,
    recipe: chatRecipe,
    priceSource: null,
    worstCase: () => 10,
    price: usage => usage.outputTokens,
    model: {
      name: 'small',
      async complete(prompt) {
        const n = asked.push(prompt.target) - 1
        await new Promise(done => setTimeout(done, (n * 7) % 5))
        const error = fail?.(prompt) ?? null
        if (error) throw error
        const usage = {
          inputTokens: 0,
          cachedTokens: 0,
          outputTokens: prices[Number(prompt.target)] ?? 1,
          estimated: false,
        }
        return {
          target: prompt.target,
          writer: 'small',
          sample: prompt.sample,
          text: '',
          cut: false,
          usage,
          seconds: 0,
          stored,
        }
      },
    },
  }
}

const run = (writer: Writer, count: number, maxCost: number | null = null): Promise<GeneratedReplies> =>
  generate(
    firstPrompts(
      Array.from({ length: count }, (_, n) => task(String(n))),
      writer.recipe,
      () => ({ words: 'tests' }),
    ),
    writer,
    { budget: openBudget(maxCost), now: () => 0, log: () => undefined },
  )

describe('the budget', () => {
  test('is never exceeded by concurrent requests, and serves functions in rank order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 60 }),
        async (prices, parallel, maxCost) => {
          const writing = await run(fakeWriter(prices, parallel), prices.length, maxCost)
          const spent = writing.completions.reduce((sum, one) => sum + one.usage.outputTokens, 0)
          expect(spent).toBeLessThanOrEqual(maxCost)
          const served = writing.completions.map(one => Number(one.target))
          expect(served).toEqual(served.map((_, n) => n))
          expect(writing.overBudget.map(Number)).toEqual(prices.map((_, n) => n).slice(served.length))
          if (served.length < prices.length) expect(spent + 10).toBeGreaterThan(maxCost)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('is shared by several rounds and models, in rank order, with concurrent requests', async () => {
    const costs = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(costs, fc.integer({ min: 1, max: 4 }), fc.boolean()), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.integer({ min: 0, max: 90 }),
        fc.boolean(),
        async (rounds, maxCost, sideBySide) => {
          const budget = openBudget(maxCost)
          let [spent, most] = [0, 0]
          const ask = async ([prices, parallel, fails]: [number[], number, boolean]): Promise<void> => {
            const down = new ServiceError('It is down.')
            const writer = fakeWriter(prices, parallel, prompt =>
              fails && prompt.target === '1' ? down : null,
            )
            const price = writer.price
            const priced = {
              ...writer,
              price: (usage: Usage) => ((spent += price(usage) ?? 0), price(usage)),
            }
            const prompts = firstPrompts(
              prices.map((_, n) => task(String(n))),
              writer.recipe,
              () => ({ words: 'tests' }),
            )
            const writing = await generate(prompts, priced, {
              budget,
              now: () => 0,
              log: () => (most = Math.max(most, budget.spent())),
            })
            const served = writing.completions.map(one => Number(one.target))
            expect(served).toEqual([...served].sort((one, other) => one - other))
            const left = [...writing.unreached, ...writing.overBudget].map(Number)
            expect([...served, ...left].sort((one, other) => one - other)).toEqual(prices.map((_, n) => n))
            if (writing.overBudget.length > 0)
              expect(Math.min(...writing.overBudget.map(Number))).toBeGreaterThan(Math.max(-1, ...served))
          }
          if (sideBySide) await Promise.all(rounds.map(ask))
          else for (const round of rounds) await ask(round)
          expect(spent).toBeLessThanOrEqual(maxCost)
          expect(most).toBeLessThanOrEqual(maxCost)
          expect(budget.spent()).toBeGreaterThanOrEqual(spent)
          expect(budget.spent()).toBeLessThanOrEqual(maxCost)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('a cheaper request is not served in place of one that did not fit', async () => {
    const writer = { ...fakeWriter([], 2), worstCase: (prompt: Prompt) => (prompt.target === '1' ? 10 : 1) }
    const writing = await run(writer, 4, 5)
    expect(writing.completions.map(one => one.target)).toEqual(['0'])
    expect(writing.overBudget).toEqual(['1', '2', '3'])
  })

  test('rounding fractions of a cent does not keep out a last request that fits exactly', async () => {
    const budget = openBudget(0.6)
    expect(await budget.reserve(0.1)).toBe(true)
    expect(await budget.reserve(0.2)).toBe(true)
    budget.charge(0.1, 0)
    budget.charge(0.2, 0)
    expect(budget.spent()).toBe(0)
    expect(await budget.reserve(0.6)).toBe(true)
    expect(await Promise.race([budget.reserve(0.1), Promise.resolve('waits')])).toBe('waits')
    budget.charge(0.6, 0.6)
    expect(await budget.reserve(0.0001)).toBe(false)
  })

  test('replies from disk cost nothing', async () => {
    const writing = await run(fakeWriter([], 1, undefined, true), 5, 10)
    expect(writing.completions).toHaveLength(5)
  })

  test('cannot be enforced without a price', () => {
    const writer = { ...fakeWriter([], 1), price: () => null }
    expect(() => checkBudget(writer, 1)).toThrow(
      /max-cost cannot be enforced, because the price of small is unknown: set price to/,
    )
    expect(() => checkBudget(writer, 1, 'name a card')).toThrow(/is unknown: name a card\.$/)
    expect(() => checkBudget(writer, null)).not.toThrow()
    expect(() => checkBudget(null, 1)).not.toThrow()
    expect(() => checkBudget(fakeWriter([], 1), 1)).not.toThrow()
  })
})

describe('an endpoint that fails', () => {
  test.each<[string, Error, 'user' | 'service']>([
    ['a refused key', new UserError('The key is refused.'), 'user'],
    ['an outage', new ServiceError('It is down.'), 'service'],
  ])('%s: earlier replies stay, and no more are requested', async (_title, error, kind) => {
    const writer = fakeWriter([], 1, prompt => (prompt.target === '2' ? error : null))
    const writing = await run(writer, 6)
    expect(writing.completions.map(one => one.target)).toEqual(['0', '1'])
    expect(writing.failure).toEqual({ kind, sentence: error.message })
    expect(writing.unreached).toEqual(['2', '3', '4', '5'])
    expect(writer.asked).toEqual(['0', '1', '2'])
  })

  test.each([1, 3])('one refused request does not stop the others, %d at once', async parallel => {
    const refused = new RequestError('The request is too long.', true)
    const writing = await run(
      fakeWriter([], parallel, prompt => (prompt.target === '2' ? refused : null)),
      6,
    )
    expect(writing.completions.map(({ target }) => target)).toEqual(['0', '1', '3', '4', '5'])
    expect(writing).toMatchObject({
      failure: null,
      unreached: [],
      refused: [{ target: '2', sentence: refused.message }],
    })
  })

  test('when every request is refused, the run reports a failure of the service', async () => {
    const refused = new RequestError('Flagged.', true)
    const writing = await run(
      fakeWriter([], 1, () => refused),
      3,
    )
    expect(writing).toMatchObject({
      completions: [],
      failure: { kind: 'service', sentence: 'Flagged.' },
      unreached: ['0', '1', '2'],
      refused: [],
    })
  })

  test('one unanswered request is no outage, two in a row are', async () => {
    const late = new RequestError('No answer in time.', false)
    const once = await run(
      fakeWriter([], 1, prompt => (['1', '3'].includes(prompt.target) ? late : null)),
      5,
    )
    expect(once.completions.map(({ target }) => target)).toEqual(['0', '2', '4'])
    expect(once).toMatchObject({ failure: null, refused: [{ target: '1' }, { target: '3' }] })
    const writer = fakeWriter([], 1, prompt => (Number(prompt.target) > 0 ? late : null))
    expect(await run(writer, 6)).toMatchObject({
      failure: { kind: 'service' },
      refused: [{ target: '1' }],
      unreached: ['2', '3', '4', '5'],
    })
    expect(writer.asked).toEqual(['0', '1', '2'])
  })

  test('a bug is not taken for an outage', async () => {
    await expect(
      run(
        fakeWriter([], 2, () => new TypeError('x')),
        2,
      ),
    ).rejects.toThrow(TypeError)
  })
})

describe('concurrent work', () => {
  test('results come in order, and never more run at once than allowed', async () => {
    let [now, most] = [0, 0]
    const work = async (item: number): Promise<number> => {
      most = Math.max(most, ++now)
      await new Promise(done => setTimeout(done, (item * 3) % 7))
      now--
      return item * 2
    }
    expect(await mapLimit([1, 2, 3, 4, 5, 6], 2, work)).toEqual([2, 4, 6, 8, 10, 12])
    expect(most).toBe(2)
    expect(await mapLimit([], 3, work)).toEqual([])
  })

  test('the first failure ends it once the work already started has ended', async () => {
    const ended: number[] = []
    const work = async (item: number): Promise<void> => {
      await new Promise(done => setTimeout(done, item))
      if (item === 1) throw new Error('one')
      ended.push(item)
    }
    await expect(mapLimit([1, 20, 5, 5], 2, work)).rejects.toThrow('one')
    expect(ended).toEqual([20])
  })

  test('a queue runs later work in its turn, and a failure does not hold it up', async () => {
    const queue = openQueue(2)
    let [now, most] = [0, 0]
    const begun: number[] = []
    const work = (item: number) => async (): Promise<number> => {
      begun.push(item)
      most = Math.max(most, ++now)
      await new Promise(done => setTimeout(done, (item * 3) % 7))
      now--
      if (item === 2) throw new Error('two')
      return item
    }
    const first = [1, 2, 3, 4].map(item => queue(work(item)))
    await first[0]
    const later = queue(work(5))
    expect(await Promise.allSettled([...first, later])).toMatchObject([
      { value: 1 },
      { reason: new Error('two') },
      { value: 3 },
      { value: 4 },
      { value: 5 },
    ])
    expect([begun, most]).toEqual([[1, 2, 3, 4, 5], 2])
  })
})

describe('while replies are on their way', () => {
  const asking = () => ({ budget: openBudget(null), now: () => 0, log: () => undefined })
  const prompts = (ids: string[], samples = 1): Prompt[] =>
    firstPrompts(ids.map(task), { ...chatRecipe, samples }, () => ({ words: 'tests', sketch: '' }))

  test('each function is reported once with its replies in order, even if its requests failed', async () => {
    const refuse = ({ target }: Prompt): Error | null =>
      target === '1' ? new RequestError('no', true) : null
    const told: [string, number[]][] = []
    await generate(prompts(['0', '1', '2'], 3), fakeWriter([], 4, refuse), {
      ...asking(),
      onSettled: (target, replies) => told.push([target, replies.map(({ sample }) => sample)]),
    })
    expect(told.sort()).toEqual([
      ['0', [0, 1, 2]],
      ['1', []],
      ['2', [0, 1, 2]],
    ])
  })

  test('no reply is requested for a function that no longer needs one when its turn comes', async () => {
    const writer = fakeWriter([], 1)
    const told: string[] = []
    const replies = await generate(prompts(['0', '1', '2']), writer, {
      ...asking(),
      isWanted: target => target !== '2' || writer.asked.length === 0,
      onSettled: target => told.push(target),
    })
    expect([writer.asked, told]).toEqual([
      ['0', '1'],
      ['0', '1', '2'],
    ])
    expect(replies).toMatchObject({ unreached: [], overBudget: [], refused: [], failure: null })
  })
})
