// Why no call of a function shows anything.
import { expect, test } from '@jest/globals'
import { refusalOf } from '../../../src/core/explore/refusal.js'
import type { Observation } from '../../../src/core/model/run.js'

const seen = (...calls: [Observation['outcome'], string?][]): Observation[] =>
  calls.map(([outcome, shown = '']) => ({ outcome, shown }) as Observation)

test.each<[string, Observation[], string | null]>([
  ['no call', [], 'the explorer has no call to make of f'],
  ['a call that returned', seen(['refused', 'no'], ['returned']), null],
  ['a call that raised', seen(['timed-out'], ['raised']), null],
  ['all calls timed out', seen(['timed-out'], ['timed-out']), 'every call of it timed out'],
  [
    'the most frequent reason',
    seen(
      ['refused', 'a cannot be evaluated'],
      ['refused', 'it starts another process'],
      ['refused', 'it starts another process'],
    ),
    'it starts another process',
  ],
  ['a refusal counts before time-outs', seen(['timed-out'], ['timed-out'], ['refused', 'no']), 'no'],
])('%s', (_, observations, reason) => expect(refusalOf(observations, 'f')).toBe(reason))
