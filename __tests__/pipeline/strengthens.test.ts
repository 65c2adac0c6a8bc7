// Which observed tests are worth a place beside tests of the project that run the function.
import { expect, test } from '@jest/globals'
import { strengthen } from '../../src/pipeline/verify/strengthens.js'
import type { Baseline } from '../../src/pipeline/baseline.js'
import { untested, type TestedCandidate } from '../../src/core/verify/gates.js'
import type { Candidate } from '../../src/core/model/candidate.js'
import type { Mutant } from '../../src/core/model/run.js'
import { taskOf } from '../core/explore/exploring.js'

const task = taskOf('f', [])
const { id } = task.target

function baselineWith(existing: Partial<Baseline['existing']> | null): Baseline {
  const mutants = [{ id: 'm1' }, { id: 'm2' }] as Mutant[]
  const nothing = { lines: [1], kills: [], noticedBy: {}, failsOnBase: false }
  return {
    ...{ mutants, throwingMutant: true, instrumented: null, variants: null },
    existing: existing && { ...nothing, ...existing },
  }
}

/** A test of observed behaviour that notices a mutant which no test of the project notices. */
function observed(more: Partial<Candidate>, fails: boolean): TestedCandidate {
  const made = { id: 'c', name: 'test_c', code: 'assert f() == 1', helpers: [], observed: true, ...more }
  return {
    ...untested(made as unknown as Candidate, task),
    ...{ kills: ['m1'], asserts: ['m1'] },
    ...(fails ? { onBase: 'failed', through: [id] } : {}),
  }
}

const repeats = { repeats: 'old' } as const
const restates = { repeats: 'new' } as const
const contrived = { contrived: true } as const
const tested = { kills: ['m2'] }
const states = { kills: ['m2'], failsOnBase: true }

test.each<
  [string, Partial<Candidate>, boolean, Partial<Baseline['existing']> | null, reason: string | undefined]
>([
  ['a call of its own', {}, false, tested, undefined],
  ['a call of its own that fails on the base', {}, true, tested, undefined],
  ['a call that an existing test makes', repeats, false, tested, 'adds-nothing'],
  ['such a call that fails on the base, unlike the existing test', repeats, true, tested, undefined],
  ['such a call that fails on the base, like the existing test', repeats, true, states, 'adds-nothing'],
  ['a call of a new test, even if it fails on the base', restates, true, tested, 'adds-nothing'],
  [
    'a call of a new test where nothing else runs the function',
    restates,
    false,
    { lines: [] },
    'adds-nothing',
  ],
  ['values that nobody would write', contrived, false, tested, 'contrived'],
  ['such values where only they show the change', contrived, true, tested, undefined],
  ['such values where no test runs the function', contrived, false, { lines: [] }, undefined],
  ['such values where nothing was measured', contrived, false, null, undefined],
])('%s', (_, more, fails, existing, reason) => {
  const baselines = new Map([[id, baselineWith(existing)]])
  const { surviving, rejected } = strengthen([observed(more, fails)], { baselines, earlier: [], most: 6 })
  const reasons = [...surviving.map(() => undefined), ...rejected.map(({ decision }) => decision.reason)]
  expect(reasons).toEqual([reason])
})
