// Waits between attempts at one request: whole milliseconds, bounded, and longer while a server loads its model.
import { describe, expect, test } from '@jest/globals'
import { APIError } from 'openai'
import { withRetries } from '../../src/models/failures.js'

const failed = (status: number, headers: Record<string, string> = {}, message = 'no'): APIError =>
  APIError.generate(status, { error: { message } }, undefined, new Headers(headers))

/** Fails with each error in turn, then gives `done`; records the time of each attempt and each wait. */
async function run(errors: unknown[], total: number) {
  const [times, waits]: [number[], number[]] = [[], []]
  const attempt = async (left: number): Promise<string> => {
    times.push(left)
    const error = errors.shift()
    if (error !== undefined) throw error
    return 'done'
  }
  const sleep = (milliseconds: number): Promise<void> => (waits.push(milliseconds), Promise.resolve())
  const outcome = await withRetries(attempt, { total, sleep }).catch((error: unknown) => error)
  return { outcome, times, waits }
}

describe('retries', () => {
  test.each([
    ['a fraction of a second', { 'retry-after': '0.0007' }],
    ['fractions of milliseconds', { 'retry-after-ms': '12.25' }],
    ['a minute', { 'retry-after': '60' }],
    ['more than a minute', { 'retry-after': '3600' }],
    ['a negative number', { 'retry-after': '-5' }],
    ['nonsense', { 'retry-after': 'soon' }],
  ])('Retry-After of %s: every time is a whole number within bounds', async (_, headers) => {
    const { outcome, times, waits } = await run([failed(429, headers), failed(503, headers)], 240_000)
    expect(outcome).toBe('done')
    expect(times).toHaveLength(3)
    for (const milliseconds of [...times, ...waits]) expect(Number.isInteger(milliseconds)).toBe(true)
    for (const milliseconds of times) expect(milliseconds).toBeGreaterThanOrEqual(1)
    for (const milliseconds of waits) expect(milliseconds).toBeLessThanOrEqual(60_000)
  })

  test('an attempt gets at least a millisecond', async () => {
    expect(await run([], 0.5)).toMatchObject({ outcome: 'done', times: [1] })
  })

  test('a wait that does not fit into the rest of the time is not begun', async () => {
    const error = failed(429, { 'retry-after': '60' })
    expect(await run([error], 59_000)).toMatchObject({ outcome: error, waits: [] })
  })

  test('a server under load is tried three times, as after any failure', async () => {
    const { outcome, times } = await run(
      Array.from({ length: 9 }, () => failed(503, {}, 'The load is too high')),
      600_000,
    )
    expect(outcome).toBeInstanceOf(APIError)
    expect(times).toHaveLength(3)
  })

  test('a server that is loading its model is waited for, up to two minutes', async () => {
    const loading = () => failed(503, {}, 'Loading model')
    expect((await run([loading(), loading(), loading(), loading()], 240_000)).outcome).toBe('done')
    const { outcome, waits } = await run(Array.from({ length: 60 }, loading), 600_000)
    expect(outcome).toBeInstanceOf(APIError)
    expect(waits.filter(wait => wait === 5000)).toHaveLength(24)
  })
})
