import { expect, test } from '@jest/globals'
import { coverageOf } from '../../../src/core/verify/measure.js'
import type { Lines, TestTask } from '../../../src/core/model/target.js'

const task = (bodyLines: number[], lines: Lines = [1, 20], longStatements: Lines[] = []): TestTask =>
  ({ target: { lines }, function: { bodyLines, longStatements } }) as unknown as TestTask
const runs = (...lines: number[]): number[] => lines

test.each<[string, TestTask, number[] | null, number[][], unknown]>([
  ['nothing before, half after', task([2, 3, 4, 5]), [], [runs(2, 3)], { before: 0, after: 0.5 }],
  ['lines of tests add up', task([2, 3, 4, 5]), [2], [runs(3), runs(4, 90)], { before: 0.25, after: 0.75 }],
  ['without tests it stays the same', task([2, 3]), [2], [], { before: 0.5, after: 0.5 }],
  ['lines outside of it do not count', task([2, 30], [1, 9]), [30], [runs(2)], { before: 0, after: 1 }],
  [
    'a long statement is covered with its first line',
    task([2, 3, 4, 6], [1, 9], [[2, 4]]),
    [],
    [runs(2)],
    { before: 0, after: 0.75 },
  ],
  ['not measured before', task([2]), null, [runs(2)], null],
  ['a body without lines', task([]), [], [runs(2)], null],
])('%s', (_title, given, before, kept, expected) => {
  expect(coverageOf(given, before, kept)).toEqual(expected)
})
