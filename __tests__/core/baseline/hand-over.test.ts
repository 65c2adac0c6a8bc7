// The baseline of own tests that one job measured, handed over to another.
import { describe, expect, test } from '@jest/globals'
import { handOver, leftOpen, takeOver } from '../../../src/core/baseline/hand-over.js'
import { nothingMeasured, type TargetBaseline } from '../../../src/core/baseline/facts.js'
import { baselineSchema } from '../../../src/core/model/stage-files.js'
import type { Mutant } from '../../../src/core/model/run.js'
import { placeOfMutant } from '../../../src/core/verify/measure.js'

const source = 'def tax(n):\n    if n < 9:\n        return 1\n    return n\n'
const mutant = (now: string): Mutant => ({
  ...{ id: `2:<:${now}:0`, line: 2, was: '<', now },
  edits: [{ start: 21, end: 22, text: now }],
})
const mutants = [mutant('<='), mutant('>')]
const baseline: TargetBaseline = {
  ...{ notMeasured: null, tests: ['tests/test_tax.py::test_a'], linesRun: [2], lines: [2, 4] },
  asked: mutants.map(each => ({ mutant: each, place: placeOfMutant(source, each) })),
  ...{ mutants: { total: 2, killed: 1 }, survivors: ['2:<:<=:0'] },
  noticedBy: { '2:<:>:0': ['tests/test_tax.py::test_a'] },
  ...{ hunks: [{ lines: [2, 3], noticedBy: 1 }], failsOnBase: true },
}
const run = { id: 'tests/test_tax.py::test_a', file: 'tests/test_tax.py', name: 'test_a', milliseconds: 2 }
const found = {
  ...{ baseline, calls: ['tax(3)'], source, changedLines: [2, 3] },
  reaching: [{ ...run, lines: [2, 4], given: ['3', 'x'.repeat(9000)] }],
  nearest: 'def test_a():\n    assert tax(20) == 20',
}
const given = handOver('tax.py::tax', found)
const fileOf = (targets: unknown[]): unknown => ({
  ...{ schema: 1, plan: '1'.repeat(64), base: 'b'.repeat(40), head: 'a'.repeat(40) },
  ...{ shard: { number: 1, of: 1 }, targets, ownTests: [], rows: [] },
})

describe('handed over', () => {
  test('the same values come back', () => {
    expect(takeOver(given, mutants, source)).toEqual(baseline)
    expect(baselineSchema.parse(fileOf([given]))).toEqual(fileOf([given]))
  })

  test('only the mutants that the later job has', () => {
    const taken = takeOver(given, mutants.slice(0, 1), source)
    expect([taken.mutants, taken.survivors, taken.noticedBy]).toEqual([
      { total: 1, killed: 0 },
      ['2:<:<=:0'],
      {},
    ])
    expect(takeOver(given, [], source).mutants).toBeNull()
  })

  test('what was not measured comes back with its reason', () => {
    const none = handOver('tax.py::tax', { ...found, baseline: nothingMeasured('there was not enough time') })
    expect(takeOver(none, mutants, source)).toEqual(nothingMeasured('there was not enough time'))
    expect(leftOpen(none)).toBeNull()
    expect(none.unrun).toEqual([])
  })

  test('mutants that not all tests were asked about are neither noticed nor survivors', () => {
    const open: TargetBaseline = { ...baseline, cut: 'late', survivors: [], hunks: [] }
    const told = handOver('tax.py::tax', { ...found, baseline: open })
    expect(baselineSchema.parse(fileOf([told]))).toEqual(fileOf([told]))
    expect(takeOver(told, mutants, source)).toEqual(open)
    expect(leftOpen(told)?.survivors).toEqual([])
  })

  test('the reason why no mutant has an answer is kept', () => {
    const none = {
      mutants: null,
      asked: [],
      noticedBy: {},
      survivors: [],
      whyNoMutants: 'there was not enough time',
    }
    const told = handOver('tax.py::tax', { ...found, baseline: { ...baseline, ...none } })
    expect(baselineSchema.parse(fileOf([told]))).toEqual(fileOf([told]))
    expect(takeOver(told, mutants, source)).toEqual({ ...baseline, ...none })
  })

  test('names of tests become one line, and code is bounded', () => {
    const odd = { ...run, id: 'a\nb', name: 'a\nb', lines: [2], given: [] }
    const told = handOver('tax.py::tax', {
      ...{ ...found, reaching: [odd], nearest: 'x'.repeat(90_000) },
      baseline: { ...baseline, tests: ['a\nb\u0007'] },
    })
    expect(baselineSchema.safeParse(fileOf([told])).success).toBe(true)
    expect([told.tests, told.reaching[0]?.name]).toEqual([['a b\ufffd'], 'a\nb'])
    expect(given.reaching[0]?.given).toEqual(['3'])
  })

  test('a prompt is told what no test runs or notices', () => {
    expect(leftOpen(given)).toMatchObject({
      nearest: found.nearest,
      unrun: [{ line: 3, text: '        return 1' }],
      survivors: [{ line: 2, was: '<', now: '<=' }],
    })
  })
})
