import { describe, expect, test } from '@jest/globals'
import type { TestTask } from '../../../src/core/model/target.js'
import { missesChange, runsChange } from '../../../src/core/verify/credit.js'
import type { TestedCandidate } from '../../../src/core/verify/gates.js'

/** A test that ran the given lines, and its function on lines 1 to 5, whose body begins on line 4. */
function ran(lines: number[], target: { changedLines: number[]; entry?: number }) {
  const task = {
    target: { file: 'tax.py', ...target },
    function: { name: 'add', bodyLines: [4, 5] },
  } as unknown as TestTask
  return { test: { task, results: [{ lines }] } as unknown as TestedCandidate, task }
}

describe('what a test runs of a change', () => {
  test.each<[string, number[], { changedLines: number[]; entry?: number }, string | null]>([
    ['a changed line', [1, 5], { changedLines: [5] }, null],
    ['another line', [1, 4], { changedLines: [5] }, 'misses-change'],
    ['only types changed: a line of the body', [1, 4], { changedLines: [1, 2], entry: 4 }, null],
    [
      'only types changed: lines that importing the file runs',
      [1, 2],
      { changedLines: [1, 2], entry: 4 },
      'does-not-call-target',
    ],
  ])('%s', (_, lines, target, reason) => {
    const { test: made, task } = ran(lines, target)
    expect(runsChange(made, task) ? null : missesChange(made).reason).toBe(reason)
  })
})
