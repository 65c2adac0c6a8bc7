import { expect, test } from '@jest/globals'
import { weaknessOf, type BlindTests } from '../../../src/core/baseline/weak-tests.js'

const f = (more: Partial<BlindTests>): BlindTests => ({
  ...{ reaching: ['t'], noticing: [], asked: ['t'], whenBroken: [], whatever: [] },
  ...more,
})

test.each<[string, string[], BlindTests[], string | null]>([
  ['fails in a varied run', ['t'], [f({ whenBroken: ['t'] })], 'not-steady'],
  ['runs no changed function', [], [f({ reaching: ['u'] })], null],
  ['passes when the only one raises', [], [f({ whenBroken: ['t'] })], 'passes-when-broken'],
  [
    'passes when each of two raises',
    [],
    [f({ whenBroken: ['t'] }), f({ whenBroken: ['t'] })],
    'passes-when-broken',
  ],
  ['fails when one of two raises', [], [f({ whenBroken: ['t'] }), f({})], null],
  [
    'one of two raises, whatever the other gives',
    [],
    [f({ whenBroken: ['t'] }), f({ whatever: ['t'] })],
    'notices-nothing',
  ],
  ['notices a mutant of one of two', [], [f({ whenBroken: ['t'] }), f({ noticing: ['t'], asked: [] })], null],
  ['was not asked about one of two', [], [f({ whenBroken: ['t'] }), f({ asked: [] })], null],
  ['another test is blind', [], [f({ whenBroken: ['u'], whatever: ['u'] })], null],
])('a new test that %s', (_title, unsteady, functions, weakness) =>
  expect(weaknessOf('t', new Set(unsteady), functions)).toBe(weakness),
)
