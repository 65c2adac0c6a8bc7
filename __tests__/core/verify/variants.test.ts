import { describe, expect, test } from '@jest/globals'
import { noticesNone, variantIds } from '../../../src/core/verify/variants.js'
import type { Kill } from '../../../src/core/model/run.js'

const asked = variantIds(true)
const kills = (outcomes: Record<string, Kill['outcome']>, assertion = false): Kill[] =>
  Object.entries(outcomes).map(([mutant, outcome]) => ({ candidate: 'a', mutant, outcome, assertion }))
const passing = Object.fromEntries(asked.map(id => [id, 'passed' as const]))

describe('a test that', () => {
  test.each<[string, Kill[], boolean]>([
    ['passes under all variants notices nothing', kills(passing), true],
    ['fails with another value notices it', kills({ ...passing, 'value-2': 'failed' }), false],
    ['fails where exceptions are swallowed notices it', kills({ ...passing, swallow: 'failed' }), false],
    ['fails where arguments are left alone notices it', kills({ ...passing, arguments: 'failed' }), false],
    [
      'throws where the function does nothing has only run the code',
      kills({ ...passing, nothing: 'failed' }),
      true,
    ],
    [
      'fails an assertion where the function does nothing notices it',
      kills({ ...passing, nothing: 'failed' }, true),
      false,
    ],
    [
      'throws where callbacks are not called has only run the code',
      kills({ ...passing, callbacks: 'failed' }),
      true,
    ],
    ['times out has checked nothing', kills({ ...passing, 'value-1': 'timed-out' }), true],
    ['is skipped or cannot be set up has checked nothing', kills({ ...passing, 'value-1': 'broken' }), true],
    ['was not run under some variant may notice it', kills({ 'value-1': 'passed' }), false],
    ['times out before the other variants has checked nothing', kills({ 'value-1': 'timed-out' }), true],
    [
      'cannot be loaded under any variant may notice something',
      asked.flatMap(id => kills({ [id]: 'broken' })),
      false,
    ],
    ['was not run at all may notice something', [], false],
  ])('%s', (_, given, expected) => {
    expect(noticesNone(given, asked)).toBe(expected)
  })

  test('fails in any way where a function without a result does nothing notices it', () => {
    const without = variantIds(false)
    const given = Object.fromEntries(without.map(id => [id, 'passed' as const]))
    expect(noticesNone(kills({ ...given, 'nothing-void': 'failed' }), without)).toBe(false)
  })
})
