// Whether all the project's own tests that may reach a function ran, and what is not claimed where some did not.
import { describe, expect, test } from '@jest/globals'
import { claimable, cutOf, type RunFiles } from '../../../src/core/baseline/cut.js'
import type { TargetBaseline } from '../../../src/core/baseline/facts.js'
import type { Cut, OwnTestRun } from '../../../src/core/model/own-tests.js'
import { run } from './making.js'

const target = { id: 'tax.py::tax', file: 'tax.py' }
const ran = (file: string, more: Partial<OwnTestRun> = {}): OwnTestRun => run({ file, lines: {}, ...more })
const reaching = { lines: { [target.id]: [2] } }
const files = ({
  tests = [ran('near.py', reaching)],
  ...more
}: Partial<RunFiles> & { tests?: OwnTestRun[] }) => ({
  ...{ head: [tests], unreached: [], ended: [], near: ['near.py', 'other.py'], leftOut: 0 },
  elsewhere: new Map([['tax.py', ['other.py']]]),
  ...more,
})

describe('why not all tests that may reach a function ran', () => {
  test.each<[string, Parameters<typeof files>[0], Cut | null]>([
    ['all of them did', {}, null],
    ['there was no time for a file', { unreached: ['near.py'] }, 'late'],
    ['a test timed out', { tests: [ran('near.py', { outcome: 'timed-out' })] }, 'late'],
    ['a file crashed', { ended: ['near.py'] }, 'ended'],
    ['lack of time is named before a crash', { ended: ['near.py'], unreached: ['near.py'] }, 'late'],
    ['not a file that only imports another source', { unreached: ['other.py'], ended: ['other.py'] }, null],
    [
      'a file that only loads another source, but reaches it',
      { tests: [ran('other.py', reaching)], unreached: ['other.py'] },
      'late',
    ],
    ['an unrelated file does not count where others reach it', { unreached: ['far.py'] }, null],
    [
      'an unrelated file counts where no other tests reach the function',
      { tests: [], ended: ['far.py'] },
      'ended',
    ],
    ['files that were left out do not count where others reach it', { leftOut: 3 }, null],
    [
      'files that were left out count where no other reaches it',
      { tests: [ran('far.py', reaching)], leftOut: 3 },
      'left-out',
    ],
    ['a failing test has run', { tests: [ran('near.py', { outcome: 'failed' })] }, null],
  ])('%s', (_, given, cut) => expect(cutOf(files(given), target)).toBe(cut))
})

test('where tests are missing no mutant is said to survive; what was noticed holds', () => {
  const found: TargetBaseline = {
    ...{ notMeasured: null, tests: ['t.py::a'], linesRun: [2], lines: [2, 3], asked: [] },
    ...{ mutants: { total: 3, killed: 1 }, noticedBy: { a: ['t.py::a'] }, survivors: ['b', 'c'] },
    ...{ hunks: [{ lines: [2, 2], noticedBy: 0 }], failsOnBase: true },
  }
  expect(claimable(found, null)).toEqual(found)
  expect(claimable(found, 'late')).toEqual({ ...found, cut: 'late', survivors: [], hunks: [] })
})
