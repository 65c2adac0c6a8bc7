import { expect, test } from '@jest/globals'
import { coverageOf } from '../../../src/core/verify/coverage.js'
import type { Lines } from '../../../src/core/model/code.js'
import type { Reading } from '../../../src/core/model/run.js'
import type { Brief } from '../../../src/core/model/target.js'

const brief = (bodyLines: number[], lines: Lines = [1, 20], longStatements: Lines[] = []): Brief =>
  ({ target: { lines }, function: { bodyLines, longStatements } }) as unknown as Brief
const runs = (...lines: number[]): { readings: Reading[] } => ({ readings: [{ lines } as Reading] })

test.each<[string, Brief, number[] | null, { readings: Reading[] }[], unknown]>([
  ['nothing before, half after', brief([2, 3, 4, 5]), [], [runs(2, 3)], { before: 0, after: 0.5 }],
  ['tests add up', brief([2, 3, 4, 5]), [2], [runs(3), runs(4, 90)], { before: 0.25, after: 0.75 }],
  ['without tests it stays', brief([2, 3]), [2], [], { before: 0.5, after: 0.5 }],
  ['lines of others do not count', brief([2, 30], [1, 9]), [30], [runs(2)], { before: 0, after: 1 }],
  [
    'a long statement shows on its first line',
    brief([2, 3, 4, 6], [1, 9], [[2, 4]]),
    [],
    [runs(2)],
    { before: 0, after: 0.75 },
  ],
  ['not measured before', brief([2]), null, [runs(2)], null],
  ['a body without lines', brief([]), [], [runs(2)], null],
])('%s', (_title, given, before, kept, expected) => {
  expect(coverageOf(given, before, kept)).toEqual(expected)
})
