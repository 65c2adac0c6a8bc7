import { describe, expect, test } from '@jest/globals'
import { changedLinesRun, reachingTests } from '../../../src/core/baseline/facts.js'
import type { OwnTestRun } from '../../../src/core/model/own-tests.js'
import type { TestTask } from '../../../src/core/model/target.js'
import { run } from './making.js'

const target = 'tax.py::add'
const reach = (more: Partial<OwnTestRun>): OwnTestRun => run({ lines: { [target]: [2] }, ...more })

describe('tests that reach a target', () => {
  const cases: [string, OwnTestRun[][], string[]][] = [
    ['none where nothing ran', [], []],
    ['a test that runs a line of it', [[reach({})]], ['test_add']],
    ['not one that runs another function', [[run({ lines: { 'tax.py::sub': [9] } })]], []],
    ['not one that runs no line', [[run({ lines: { [target]: [] } })]], []],
    ['not one that fails', [[reach({ outcome: 'failed' })]], []],
    ['not one that fails in the second run', [[reach({})], [reach({ outcome: 'failed' })]], []],
    ['not one with a failing case', [[reach({ case: '0' }), reach({ case: '1', outcome: 'failed' })]], []],
    [
      'one beside another test that is broken',
      [[reach({}), reach({ name: 'test_b', outcome: 'broken' })]],
      ['test_add'],
    ],
    ['one that was not run again', [[reach({})], [reach({ name: 'test_b' })]], ['test_add']],
    ['not a file that could not be loaded', [[reach({ name: null })]], []],
  ]
  test.each(cases)('%s', (_, runs, names) =>
    expect(reachingTests(runs, target).map(({ name }) => name)).toEqual(names),
  )

  test('the fastest come first, then by id; the cases of a test count as one', () => {
    const slow = reach({ name: 'test_slow', milliseconds: 9 })
    const cases = [3, 4].map(line =>
      reach({ name: 'test_cases', case: `${line}`, milliseconds: 3, lines: { [target]: [line, 4] } }),
    )
    const quick = ['test_b', 'test_a'].map(name => reach({ name, milliseconds: 1 }))
    const found = reachingTests([[slow, ...cases, ...quick]], target)
    expect(found.map(({ name }) => name)).toEqual(['test_a', 'test_b', 'test_cases', 'test_slow'])
    expect(found[2]).toMatchObject({
      ...{ id: 'tests/test_tax.py::test_cases', file: 'tests/test_tax.py', lines: [3, 4], milliseconds: 6 },
    })
  })
})

describe('changed lines that are run', () => {
  const task = (changedLines: number[], longStatements?: [number, number][]): TestTask =>
    ({ target: { changedLines }, function: { longStatements } }) as unknown as TestTask
  const typed = (changedLines: number[], entry: number): TestTask =>
    ({ target: { changedLines, entry }, function: {} }) as unknown as TestTask
  const cases: [string, TestTask, number[][], number[]][] = [
    ['the lines that any test runs', task([2, 3, 5]), [[2], [5, 9]], [2, 5]],
    ['none without tests', task([2, 3]), [], []],
    ['a statement over several lines is run where its first line is', task([3, 4], [[2, 4]]), [[2]], [3, 4]],
    ['a line behind the end of the statement is not run', task([5], [[2, 4]]), [[2]], []],
    ['a line of a statement whose first line is not run is not run', task([3], [[2, 4]]), [[1]], []],
    ['the first line of a statement is run where a later one is', task([2, 4], [[2, 4]]), [[3]], [2]],
    ['its first line does not stand for lines before it', task([1], [[2, 4]]), [[2]], []],
    ['lines of types only are all run where the body is entered', typed([1, 2], 4), [[4]], [1, 2]],
    ['lines of types only are not run where it is not entered', typed([1, 2], 4), [[1, 2, 9]], []],
  ]
  test.each(cases)('%s', (_, given, lines, changed) => {
    const tests = lines.map((own, at) => ({ id: `${at}`, file: '', name: '', milliseconds: 1, lines: own }))
    expect(changedLinesRun(given, tests)).toEqual(changed)
  })
})
