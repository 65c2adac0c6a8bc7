import { expect, test } from '@jest/globals'
import { weaknessOf, type BlindTests } from '../../../src/core/baseline/weak-tests.js'

const f = (more: Partial<BlindTests>): BlindTests => ({
  ...{ reaching: ['t'], noticing: [], asked: ['t'], whenBroken: [], whatever: [] },
  ...more,
})

test.each<[string, string[], BlindTests[], string | null]>([
  ['fails in a varied run', ['t'], [f({ whenBroken: ['t'] })], 'not-steady'],
  ['runs no changed function', [], [f({ reaching: ['u'] })], null],
  ['passes when the only function raises', [], [f({ whenBroken: ['t'] })], 'passes-when-broken'],
  [
    'passes when each of two functions raises',
    [],
    [f({ whenBroken: ['t'] }), f({ whenBroken: ['t'] })],
    'passes-when-broken',
  ],
  ['fails when one of two functions raises', [], [f({ whenBroken: ['t'] }), f({})], null],
  [
    'passes when one function raises and whatever the other returns',
    [],
    [f({ whenBroken: ['t'] }), f({ whatever: ['t'] })],
    'notices-nothing',
  ],
  ['notices a mutant of one of two', [], [f({ whenBroken: ['t'] }), f({ noticing: ['t'], asked: [] })], null],
  ['was not asked about one of two functions', [], [f({ whenBroken: ['t'] }), f({ asked: [] })], null],
  ['is not the one that notices nothing', [], [f({ whenBroken: ['u'], whatever: ['u'] })], null],
])('a new test that %s', (_title, unsteady, functions, weakness) =>
  expect(weaknessOf('t', new Set(unsteady), functions)).toBe(weakness),
)
