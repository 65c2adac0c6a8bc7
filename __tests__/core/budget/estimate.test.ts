// How long a plan is estimated to take, and what it costs.
import { describe, expect, test } from '@jest/globals'
import { estimateRun, renderEstimate } from '../../../src/core/budget/estimate.js'

const price = { inputPerMillion: 1, outputPerMillion: 10, cachedPerMillion: null, source: 'a list' }
const prompt = { system: null, user: 'x'.repeat(4000), maxTokens: 1000 }
const run = { functions: 4, parallel: 2, baselineSeconds: 120 }
const asked = { prompts: [prompt, prompt, prompt, prompt], price, controller: 0, maxCost: null }

describe('ranges', () => {
  test('without a model no requests are made', () => {
    const estimate = estimateRun({ ...run, asked: null })
    expect(estimate).toMatchObject({ requests: null, usd: null })
    expect(estimate.seconds[0]).toBeLessThan(estimate.seconds[1])
    expect(estimate.seconds[1]).toBeGreaterThan(120)
  })

  test('each function takes one or two requests', () => {
    const { requests, usd } = estimateRun({ ...run, asked })
    expect(requests).toEqual([4, 8])
    // About 650 tokens in, and from 100 to 1,000 out.
    expect(usd?.[0]).toBeGreaterThan(4 * (0.0006 + 0.001))
    expect(usd?.[1]).toBeGreaterThan(8 * 0.01)
    expect(usd?.[1]).toBeLessThan(8 * 0.015)
  })

  test('the estimate does not exceed max-cost', () => {
    expect(estimateRun({ ...run, asked: { ...asked, maxCost: 0.001 } }).usd).toEqual([0.001, 0.001])
  })

  test.each<[string, Partial<typeof asked> | { price: null }]>([
    ['a price that is not known', { price: null }],
    ['a controller, which has a price of its own', { controller: 4 }],
  ])('no dollars are estimated with %s', (_, given) => {
    expect(estimateRun({ ...run, asked: { ...asked, ...given } }).usd).toBeNull()
  })

  test('without functions it takes no time', () => {
    expect(estimateRun({ ...run, functions: 0, asked: null }).seconds).toEqual([0, 0])
  })
})

test.each<[Parameters<typeof renderEstimate>, string]>([
  [
    [{ seconds: [20, 150], requests: [4, 8], usd: [0.004, 0.03] }, 'gpt-4o'],
    'About 20 seconds to 3 minutes of running code on this machine. 4 to 8 requests to gpt-4o: $0.0040 to $0.03.\n',
  ],
  [
    [{ seconds: [61, 300], requests: [1, 1], usd: null }, 'm'],
    'About 2 to 5 minutes of running code on this machine. 1 request to m: the price is not known.\n',
  ],
  [
    [{ seconds: [12, 12], requests: null, usd: null }, null],
    'About 20 seconds of running code on this machine. No model is asked: $0.\n',
  ],
])('%j', (given, text) => expect(renderEstimate(...given)).toBe(text))
