import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { countFunnel, stageOf } from '../../../src/core/model/report.js'
import { gates, judgeFailure, type Judgement } from '../../../src/core/verify/gates.js'
import { reasonNames, verdictFor, type RejectionReason } from '../../../src/core/model/reasons.js'
import type { RunResult } from '../../../src/core/model/run.js'
import type { Candidate } from '../../../src/core/model/candidate.js'
import type { TestTask } from '../../../src/core/model/target.js'

const result = (given: Partial<RunResult>): RunResult => ({
  candidate: 'c',
  outcome: 'passed',
  assertion: false,
  expected: null,
  actual: null,
  detail: '',
  lines: [],
  milliseconds: 1,
  ...given,
})
const task = (baseId: string | null, changedLines = [3]): TestTask =>
  ({ target: { baseId, changedLines } }) as unknown as TestTask
const judge = (name: string, results: RunResult[], base: string | null = null): Judgement => {
  const gate = gates.find(gate => gate.name === name)
  if (!gate) throw new Error(name)
  return gate.judge({} as Candidate, task(base), results)
}

const wrong = result({ outcome: 'failed', assertion: true, expected: '120', actual: '2880' })
const ok = result({})
const raised = result({ outcome: 'failed', detail: 'ValueError: no' })

describe('gates in order of cost', () => {
  test('run first, then repeat', () => expect(gates.map(gate => gate.name)).toEqual(['runs', 'steady']))

  test.each<[string, string, RunResult[], string | null, unknown]>([
    ['passes', 'runs', [result({})], null, 'pass'],
    [
      'a wrong value of a new function',
      'runs',
      [wrong],
      null,
      { verdict: 'rejected', reason: 'wrong-expectation', expected: '120', actual: '2880' },
    ],
    ['a wrong value of a changed function', 'runs', [wrong], 'a::f', 'ask-base'],
    [
      'an error outside of assertions',
      'runs',
      [raised],
      null,
      { verdict: 'rejected', reason: 'raises', actual: 'ValueError: no' },
    ],
    [
      'an import that fails',
      'runs',
      [result({ outcome: 'broken', detail: '\nImportError: x\n' })],
      'a::f',
      { reason: 'broken', actual: 'ImportError: x' },
    ],
    ['no result', 'runs', [], null, { reason: 'broken' }],
    ['a time-out', 'runs', [result({ outcome: 'timed-out' })], 'a::f', { reason: 'timed-out' }],
    ['the same each time', 'steady', [result({}), result({})], null, 'pass'],
    ['another outcome once', 'steady', [result({}), wrong], null, { verdict: 'rejected', reason: 'flaky' }],
    ['a time-out once', 'steady', [result({}), result({ outcome: 'timed-out' })], null, { reason: 'flaky' }],
  ])('%s (%s)', (_title, gate, results, base, expected) => {
    const judgement = judge(gate, results, base)
    if (typeof expected === 'string') expect(judgement).toBe(expected)
    else expect(judgement).toMatchObject(expected as object)
  })

  test.each<[string, RunResult[], RunResult[], object]>([
    [
      'fails on the head each time, and passed on the base each time',
      [wrong, wrong, wrong],
      [ok, ok, ok],
      { verdict: 'suspect', reason: 'behaviour-changed', expected: '120', actual: '2880' },
    ],
    ['fails on both', [wrong], [wrong], { verdict: 'rejected', reason: 'wrong-expectation' }],
    ['cannot be run on the base', [wrong], [result({ outcome: 'broken' })], { reason: 'wrong-expectation' }],
    ['was not tried on the base', [wrong], [], { reason: 'wrong-expectation' }],
    ['raises on both', [raised], [raised], { reason: 'raises' }],
    [
      'passes sometimes on the head',
      [wrong, ok, wrong],
      [ok, ok, ok],
      { verdict: 'rejected', reason: 'flaky' },
    ],
    [
      'fails sometimes on the base',
      [wrong, wrong, wrong],
      [ok, wrong, ok],
      { verdict: 'rejected', reason: 'flaky' },
    ],
    ['was never run', [], [ok], { reason: 'broken' }],
  ])('asking the base: a test that %s', (_title, onHead, onBase, expected) => {
    expect(judgeFailure({} as Candidate, onHead, onBase)).toMatchObject(expected)
  })

  test.each<[string, RunResult[], RunResult[], object]>([
    ['new', [wrong], [], { verdict: 'suspect', reason: 'contradicts-docstring', expected: '120' }],
    ['wrong before as well', [raised], [raised], { verdict: 'suspect', reason: 'contradicts-docstring' }],
    ['right before', [wrong, wrong], [ok, ok], { verdict: 'suspect', reason: 'behaviour-changed' }],
    ['not run', [], [], { verdict: 'rejected', reason: 'broken' }],
  ])('a documented value is a suspect where the code is %s', (_title, onHead, onBase, expected) => {
    expect(judgeFailure({ documented: true } as Candidate, onHead, onBase)).toMatchObject(expected)
  })

  test('a test that does what is not allowed is unsafe, whatever its outcome', () => {
    expect(judge('runs', [result({ unsafe: 'it writes files: abc' })])).toMatchObject({
      verdict: 'rejected',
      reason: 'unsafe',
      actual: 'it writes files: abc',
    })
  })

  test('runs after the first have seeds', () => {
    expect(gates[1]?.runs(3)).toEqual([
      { tree: 'head', seed: 1 },
      { tree: 'head', seed: 2 },
    ])
  })
})

describe('the funnel', () => {
  const endings = [
    { verdict: 'kept' as const, reason: null },
    ...reasonNames.map(reason => ({ verdict: verdictFor(reason), reason })),
  ]

  test('falls from stage to stage, begins with all tests and ends with the kept ones', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...endings)), tests => {
        const counts = Object.values(countFunnel(tests))
        expect(counts).toEqual([...counts].sort((one, other) => other - one))
        expect(counts[0]).toBe(tests.length)
        expect(counts.at(-1)).toBe(tests.filter(test => test.verdict === 'kept').length)
      }),
    )
  })

  test.each<[RejectionReason | null, string]>([
    [null, 'kept'],
    ['behaviour-changed', 'ran'],
    ['prose-only', 'written'],
    ['broken', 'parsed'],
    ['timed-out', 'parsed'],
    ['wrong-expectation', 'ran'],
    ['raises', 'ran'],
    ['flaky', 'passed'],
    ['misses-change', 'steady'],
    ['adds-nothing', 'covers'],
    ['max-tests-per-function', 'strengthens'],
    ['final-run', 'strengthens'],
  ])('%s is counted as %s', (reason, stage) => {
    expect(stageOf({ verdict: reason === null ? 'kept' : verdictFor(reason), reason })).toBe(stage)
  })
})
