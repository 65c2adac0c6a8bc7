import { describe, expect, test } from '@jest/globals'
import type { OwnTest } from '../../../src/core/baseline/own-tests.js'
import { decide, type JudgedCandidate } from '../../../src/core/verify/gates.js'
import {
  allPass,
  joinDecisions,
  onBaseByTest,
  type FileTest,
  type FileVerdict,
} from '../../../src/core/verify/test-files.js'

const pair = (
  reason: Parameters<typeof decide>[0] | null,
  given: Partial<Pick<JudgedCandidate, 'kills' | 'onBase'>> = {},
): JudgedCandidate =>
  ({
    ...{ kills: [], onBase: null, ...given },
    decision: reason === null ? null : decide(reason),
  }) as unknown as JudgedCandidate

describe('a steady test and the decisions for each function that it runs', () => {
  const adds = pair('adds-nothing', { kills: ['3:<:<=:0'] })
  test.each<[string, JudgedCandidate[], boolean, boolean, string]>([
    ['runs no changed function', [], false, true, 'unrelated misses-change'],
    ['is new and runs no changed line of a function', [], true, true, 'rejected misses-change'],
    ['is old and runs no changed line of a function', [], true, false, 'unrelated misses-change'],
    ['is kept for one of two functions', [pair('adds-nothing'), pair(null)], true, true, 'kept null'],
    [
      'adds nothing to one function and notices nothing in another',
      [pair('notices-nothing'), adds],
      true,
      true,
      'rejected adds-nothing',
    ],
    ['is new and adds nothing', [adds], true, true, 'rejected adds-nothing'],
    ['is old and shows only what other tests show', [adds], true, false, 'kept null'],
    [
      'is old and fails on the base, as other tests do',
      [pair('adds-nothing', { onBase: 'failed' })],
      true,
      false,
      'kept null',
    ],
    ['is old and shows nothing', [pair('adds-nothing')], true, false, 'rejected adds-nothing'],
    ['is old and notices nothing', [pair('notices-nothing')], true, false, 'rejected notices-nothing'],
  ])('it %s', (_, pairs, runsFunction, isEdited, expected) => {
    const { verdict, reason } = joinDecisions(pairs, { runsFunction, isEdited })
    expect(`${verdict} ${reason}`).toBe(expected)
  })
})

test.each<[OwnTest['onBase'][], OwnTest['onBase']]>([
  [['passed', 'passed'], 'passed'],
  [['passed', 'failed', 'broken'], 'failed'],
  [['passed', 'broken'], 'broken'],
  [['passed', null], null],
])('cases that have the outcomes %j on the base make a test that is %s', (outcomes, expected) => {
  const cases = outcomes.map((onBase, at): OwnTest => {
    return { id: `a.py::t[${at}]`, file: 'a.py', name: 't', onHead: 'passed', onBase, inThisPull: true }
  })
  expect(onBaseByTest(cases)).toEqual(new Map([['a.py::t', expected]]))
})

test.each<[FileVerdict, boolean]>([
  ['kept', true],
  ['unrelated', true],
  ['skipped', true],
  ['suspect', false],
  ['rejected', false],
])('the run passes with a test that is %s: %s', (verdict, expected) => {
  expect(allPass({ tests: [{ verdict } as FileTest] })).toBe(expected)
})
