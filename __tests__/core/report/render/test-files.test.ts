import { describe, expect, test } from '@jest/globals'
import { renderTestFiles } from '../../../../src/core/report/render/test-files.js'
import type { FilesVerdict, FileTarget, FileTest } from '../../../../src/core/verify/test-files.js'

const fee = 'src/fee.py::fee'
const row = (given: Partial<FileTest>): FileTest => ({
  ...{ file: 'tests/test_fee.py', name: 'test_fee', verdict: 'kept', reason: null, detail: '' },
  ...{ expected: null, actual: null, targets: [fee], mutantsNoticed: 2, noticed: [], onBase: null },
  milliseconds: 3,
  ...given,
})
const target = (given: Partial<FileTarget> = {}): FileTarget => ({
  ...{ id: fee, mutants: { total: 3, noticed: 3 }, survivors: [] },
  ...given,
})
const render = (tests: FileTest[], given: Partial<FilesVerdict> = {}): string =>
  renderTestFiles({
    ...{ schema: 1, base: 'a'.repeat(40), head: 'b'.repeat(40), targets: [target()] },
    ...given,
    tests,
  })

describe('the text', () => {
  test('begins with what needs work and ends with what no test notices', () => {
    const survivors = [{ line: 4, was: '<', now: '<=' }]
    const targets = [
      target({ mutants: { total: 3, noticed: 2 }, survivors }),
      target({ id: 'src/tax.py::tax', mutants: { total: 9, noticed: 0 }, survivors }),
    ]
    const wrong = row({
      name: 'test_wrong',
      verdict: 'rejected',
      reason: 'wrong-expectation',
      expected: '5',
      actual: '6',
    })
    const unrelated = row({ name: 'test_other', verdict: 'unrelated', reason: 'misses-change' })
    expect(render([row({ onBase: 'failed' }), wrong, unrelated], { targets, head: null }))
      .toBe(`1 of 3 tests would not be kept.
2 functions changed between aaaaaaaa and the work tree.

Would not be kept:
  tests/test_fee.py
    test_wrong: wrong-expectation
      expected 5, got 6

Pass every gate:
  tests/test_fee.py
    test_fee
      fails without this change; notices 2 of 3 mutants of fee

Run nothing that changed: 1 test.

Changes that none of these tests notices:
  src/fee.py::fee: 1 of 3
    line 4: < -> <=
  src/tax.py::tax: all 9 mutants
`)
  })

  test.each<[string, Partial<FileTest>, string | RegExp]>([
    ['one test', {}, /^The test passes its gates\.\n1 function changed between aaaaaaaa and bbbbbbbb\.\n/],
    ['one that fails', { verdict: 'rejected', reason: 'flaky' }, /^The test would not be kept\./],
    [
      'a reason without details',
      { verdict: 'rejected', reason: 'timed-out' },
      '      It does not finish in time.\n',
    ],
    [
      'a whole file',
      { verdict: 'rejected', reason: 'broken', name: null, detail: '\nno module x\nat y' },
      '    (the whole file): broken\n      no module x\n',
    ],
    ['a new function', { onBase: 'broken' }, 'cannot run without this change; notices 2 of 3 mutants of fee'],
    ['a skipped test', { verdict: 'skipped' }, 'Skipped by the runner: 1 test.\n'],
  ])('with %s', (_, given, expected) => {
    expect(render([row(given)])).toMatch(expected)
  })

  test('stays within 80 columns and escapes foreign text', () => {
    const long = 'word '.repeat(60)
    const text = render([
      row({ verdict: 'rejected', reason: 'raises', name: `a\u001b[31m${'b'.repeat(100)}`, detail: long }),
      row({ verdict: 'rejected', reason: 'raises', detail: 'x'.repeat(300), file: `${'d/'.repeat(60)}t.py` }),
    ])
    expect(text).not.toContain('\u001b')
    expect(Math.max(...text.split('\n').map(line => [...line].length))).toBeLessThanOrEqual(80)
  })

  test('counts what it leaves out', () => {
    const many = Array.from({ length: 23 }, (_, at) => row({ name: `test_${at}` }))
    expect(render(many)).toContain('  and 3 more (--json lists all)\n')
  })
})
