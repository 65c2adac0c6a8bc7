import { describe, expect, test } from '@jest/globals'
import type { Cut } from '../../../src/core/model/own-tests.js'
import type { Report } from '../../../src/core/model/report.js'
import { exitStatusOfReview } from '../../../src/core/report/exit-status.js'
import { makeReport, makeTest } from './render/reports.js'

const id = 'shop/tax.py::add_tax'
const own = 'tests/test_tax.py::test_old'

/** A report whose only function changed behaviour and was measured, with one own test that passes on both sides. */
function changedReport(more: {
  onBase?: 'passed' | 'failed' | 'broken'
  onHead?: 'passed' | 'failed'
  kept?: 'passed' | 'failed'
  measured?: boolean
  cut?: Cut
  rows?: boolean
}): Report {
  const report = makeReport()
  const row = { target: id, call: 'add_tax(1)', before: '1', after: '2', test: null, path: null }
  const baseline = {
    ...{ measured: more.measured ?? true, why: null, tests: [own], linesRun: [], mutants: null },
    ...{ survivors: [], hunks: [], command: null },
    ...(more.cut ? { cut: more.cut } : {}),
  }
  return {
    ...report,
    targets: report.targets.slice(0, 1).map(target => ({ ...target, id, name: 'add_tax', baseline })),
    behaviour: more.rows === false ? [] : [{ ...row, source: 'explorer' }],
    tests: [makeTest({ onBase: more.kept ?? 'passed' })],
    ownTests: [
      {
        ...{ id: own, file: 'tests/test_tax.py', inThisPull: false },
        ...{ onBase: more.onBase ?? 'passed', onHead: more.onHead ?? 'passed' },
      },
    ],
  }
}

describe('fail-on unproven', () => {
  test.each<[string, Parameters<typeof changedReport>[0], number]>([
    ['no test fails without the change', {}, 1],
    ['an own test fails without the change', { onBase: 'failed' }, 0],
    ['an own test cannot be run without the change', { onBase: 'broken' }, 0],
    ['the own test also fails with the change', { onBase: 'failed', onHead: 'failed' }, 1],
    ['a kept test fails without the change', { kept: 'failed' }, 0],
    ['own tests were not measured', { measured: false }, 0],
    ['not all own tests ran', { cut: 'late' }, 0],
    ['no behaviour changed', { rows: false }, 0],
  ])('%s', (_, more, code) => {
    const given = { failOn: 'unproven', isRefactoring: false } as const
    const { code: found, sentence } = exitStatusOfReview(changedReport(more), null, given)
    expect(found).toBe(code)
    expect(sentence).toMatch(code === 1 ? /the behaviour of `add_tax` changed, and no test fails/ : /^$/)
  })

  test('the label refactor exempts a pull request, and other values of fail-on do not apply', () => {
    const report = changedReport({})
    expect(exitStatusOfReview(report, null, { failOn: 'unproven', isRefactoring: true }).code).toBe(0)
    expect(exitStatusOfReview(report, null, { failOn: 'suspect', isRefactoring: false }).code).toBe(0)
  })
})
