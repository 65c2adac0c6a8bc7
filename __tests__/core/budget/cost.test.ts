// Usage to dollars: a fine-tune before its base, unknown stays unknown, and free only where a price of 0 is given.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import {
  breakEven,
  priceFineTune,
  priceUsage,
  readPrice,
  worstCase,
  type Price,
  estimateTokens,
} from '../../../src/core/budget/cost.js'
import { priceList, openPrices } from '../../../src/models/prices.js'

const book = await openPrices()
const openai = 'https://api.openai.com/v1'
const local = 'http://127.0.0.1:8123/v1'
const numbers = (price: Price | null) =>
  price && [price.inputPerMillion, price.outputPerMillion, price.cachedPerMillion]

describe('prices per million: in, out, cached in', () => {
  test.each<[string, string, number[] | null]>([
    ['ft:gpt-4o-mini-2024-07-18:acme::x1', openai, [0.3, 1.2, 0.15]],
    ['ft:gpt-4o-2024-08-06:acme::x1', openai, [3.75, 15, 1.875]],
    ['ft:gpt-4.1-2025-04-14:acme::x1', openai, [3, 12, 0.75]],
    ['ft:gpt-4.1-mini-2025-04-14:acme:name:x1', openai, [0.8, 3.2, 0.2]],
    ['ft:gpt-4.1-nano-2025-04-14:acme::x1', local, [0.2, 0.8, 0.05]],
    ['ft:gpt-3.5-turbo-0125:acme::x1', openai, [3, 6, null as never]],
    ['ft:davinci-002:acme::x1', openai, [12, 12, null as never]],
    ['ft:babbage-002:acme::x1', openai, [1.6, 1.6, null as never]],
    ['ft:gpt-9:acme::x1', openai, null],
    ['ft:gpt-4o-audio:acme::x1', openai, null],
    ['gpt-4o-mini', openai, [0.15, 0.6, 0.075]],
    ['gpt-4o-mini-2024-07-18', openai, [0.15, 0.6, 0.075]],
    ['gpt-4o', 'https://x.openai.azure.com/openai/v1', [2.5, 10, 1.25]],
    ['gpt-4o-mini', local, [0.15, 0.6, 0.075]],
    ['openai/gpt-4o-mini', 'https://gateway.example/v1', [0.15, 0.6, 0.075]],
    ['gpt-4o-mini', 'https://api.together.xyz/v1', null],
    ['gpt-4o-mini-acme', openai, null],
    ['davinci-002', openai, null],
    ['qwen', local, null],
    ['qwen2.5-coder-1.5b', local, null],
    ['gpt-oss-20b', local, null],
  ])('%s at %s', (model, baseUrl, expected) => {
    expect(numbers(book(model, baseUrl))).toEqual(expected)
  })

  test('name their source and its day', () => {
    expect(priceFineTune('ft:gpt-4o-mini-2024-07-18:a::b')?.source).toMatch(/OpenAI.*\d{4}-\d{2}-\d{2}/)
    expect(book('gpt-4o', openai)?.source).toBe(
      `OpenAI gpt-4o, genai-prices ${priceList.version} of ${priceList.date}`,
    )
    const installed = JSON.parse(
      readFileSync(
        new URL('../../../node_modules/@pydantic/genai-prices/package.json', import.meta.url),
        'utf8',
      ),
    )
    expect(installed.version).toBe(priceList.version)
  })
})

describe('dollars', () => {
  const usage = { inputTokens: 1_000_000, cachedTokens: 400_000, outputTokens: 100_000 }
  const price = { inputPerMillion: 0.3, outputPerMillion: 1.2, cachedPerMillion: 0.15, source: 'x' }
  test('cached input has a price of its own, or that of other input', () => {
    expect(priceUsage(usage, price)).toBeCloseTo(0.18 + 0.06 + 0.12)
    expect(priceUsage(usage, { ...price, cachedPerMillion: null })).toBeCloseTo(0.3 + 0.12)
  })
  test('an unknown price stays unknown, and a free model costs 0', () => {
    expect(priceUsage(usage, null)).toBeNull()
    expect(worstCase(10, 10, null)).toBeNull()
    expect(priceUsage(usage, readPrice('0'))).toBe(0)
  })
  test('no reply costs more than its worst case', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), fc.nat(1e4), (input, cached, most, output) => {
        const used = { inputTokens: input, cachedTokens: cached, outputTokens: Math.min(output, most) }
        return (priceUsage(used, price) ?? NaN) <= (worstCase(input, most, price) ?? NaN) + 1e-12
      }),
    )
  })
})

test.each<[number | null, number | null, number | null, number | 'never' | null]>([
  [10, 0.02, 0.01, 1000],
  [10.001, 0.02, 0.01, 1001],
  [0, 0.02, 0.01, 0],
  [10, 0.01, 0.01, 'never'],
  [10, 0.01, 0.02, 'never'],
  [null, 0.02, 0.01, null],
  [10, null, 0.01, null],
  [10, 0.02, null, null],
])('break-even of %j with %j against %j', (fixed, baseline, own, expected) => {
  expect(breakEven(fixed, baseline, own)).toBe(expected)
})

test.each<[string, number[] | null]>([
  ['', null],
  ['0', [0, 0, null as never]],
  ['0.15/0.60', [0.15, 0.6, null as never]],
  [' $3 / $12 ', [3, 12, null as never]],
])('the setting price %j', (text, expected) => {
  expect(numbers(readPrice(text))).toEqual(expected)
})

test.each(['free', '1', '-1/2', '1/2/3', '1/', '/1', '1e3/2', 'NaN/1'])(
  'the setting price %j is refused',
  text => {
    expect(() => readPrice(text)).toThrow(
      `price is ${JSON.stringify(text)}: give 0, or dollars per million tokens in and out, such as 0.15/0.60.`,
    )
  },
)

test('the estimate of tokens is close to what models count, and grows with the text', () => {
  expect(estimateTokens('')).toBe(0)
  expect(estimateTokens('add')).toBe(1)
  expect(estimateTokens('漢字')).toBe(4)
  expect(estimateTokens('1234')).toBe(4)
  // Counted by Qwen2.5-Coder: 95 with the fence around it.
  const body = [0, 0, 2, 0, 4, 8, 14].map((value, n) => `    assert fib4(${n}) == ${value}`).join('\n')
  const counted = estimateTokens(`\`\`\`python\nfrom fib4 import fib4\n\ndef test_fib4():\n${body}\n\`\`\``)
  expect(counted).toBeGreaterThan(80)
  expect(counted).toBeLessThan(120)
  fc.assert(
    fc.property(fc.string(), fc.string({ unit: 'binary' }), (one, other) => {
      return estimateTokens(one + other) >= estimateTokens(one)
    }),
  )
})
