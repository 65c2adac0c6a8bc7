// Which functions own tests that did not all run may reach, and what is not claimed then.
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
    ['they did', {}, null],
    ['there was no time for a file', { unreached: ['near.py'] }, 'late'],
    ['a test was out of time', { tests: [ran('near.py', { outcome: 'timed-out' })] }, 'late'],
    ['a file crashed', { ended: ['near.py'] }, 'ended'],
    ['no time counts more than a crash', { ended: ['near.py'], unreached: ['near.py'] }, 'late'],
    ['not a file that only loads another source', { unreached: ['other.py'], ended: ['other.py'] }, null],
    [
      'a file that only loads another source, but reaches it',
      { tests: [ran('other.py', reaching)], unreached: ['other.py'] },
      'late',
    ],
    ['not a file that nothing connects with it, where others reach it', { unreached: ['far.py'] }, null],
    [
      'a file that nothing connects with it, where no other reaches it',
      { tests: [], ended: ['far.py'] },
      'ended',
    ],
    ['not files that were left out, where others reach it', { leftOut: 3 }, null],
    [
      'files that were left out, where no other reaches it',
      { tests: [ran('far.py', reaching)], leftOut: 3 },
      'left-out',
    ],
    ['a failing test is none', { tests: [ran('near.py', { outcome: 'failed' })] }, null],
  ])('%s', (_, given, cut) => expect(cutOf(files(given), target)).toBe(cut))
})

test('nothing is known to survive then; what was run and noticed holds', () => {
  const found: TargetBaseline = {
    ...{ notMeasured: null, tests: ['t.py::a'], linesRun: [2], lines: [2, 3], asked: [] },
    ...{ mutants: { total: 3, killed: 1 }, noticedBy: { a: ['t.py::a'] }, survivors: ['b', 'c'] },
    ...{ hunks: [{ lines: [2, 2], noticedBy: 0 }], failsOnBase: true },
  }
  expect(claimable(found, null)).toEqual(found)
  expect(claimable(found, 'late')).toEqual({ ...found, cut: 'late', survivors: [], hunks: [] })
})
