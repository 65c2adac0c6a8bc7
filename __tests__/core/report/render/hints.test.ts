import { describe, expect, test } from '@jest/globals'
import { renderComment } from '../../../../src/core/report/render/comment.js'
import { renderCredit, renderDisputed, renderSurvivors } from '../../../../src/core/report/render/findings.js'
import type { Report, ReportTest } from '../../../../src/core/model/report.js'
import { makeReport, makeTest, survivor } from './reports.js'

const report = (tests: Partial<ReportTest>[]): Report => ({ ...makeReport(), tests: tests.map(makeTest) })
const cut = { code: 'assert wrap("a b", 3) == ["a  b"]', expected: "['a  b']", actual: "['a b']" }
const measured = (killed: number): Report => {
  const plain = makeReport()
  const mutants = { total: 3, killed, survivors: [survivor.id] }
  return {
    ...plain,
    mutants: [survivor],
    targets: plain.targets.map(target => ({ ...target, mutants, coverage: { before: 0.5, after: 0.75 } })),
  }
}

describe('hints for the reader', () => {
  test('an assertion that was dropped from a kept test stays visible, with both values', () => {
    const rendered = renderDisputed(report([{ dropped: [cut] }]))
    expect(rendered).toContain('1 assertion dropped from 1 kept test')
    for (const part of [cut.code, cut.expected, cut.actual]) expect(rendered).toContain(part)
  })

  test('there are no disputed assertions where kept tests lost none', () => {
    expect(
      renderDisputed(report([{}, { verdict: 'rejected', reason: 'adds-nothing', dropped: [cut] }])),
    ).toBe('')
  })

  test('surviving mutants are shown once some test notices a mutant', () => {
    expect(renderSurvivors(measured(2))).toContain('add_tax, line 12: < becoming <=')
    expect(renderSurvivors(measured(0))).toBe('')
    expect(renderSurvivors(makeReport())).toBe('')
  })

  test('the row of a function has lines, coverage and mutants, as far as measured', () => {
    expect(renderComment(measured(2), context)).toContain('| 1 of 1 (50\u00a0% → 75\u00a0%) | 2 of 3 |')
    expect(renderComment(makeReport(), context)).toContain('| 1 of 1 |  |')
  })

  test.each<[string, Partial<ReportTest>[], string]>([
    ['most of it by the writer', [{ writersShare: 1 }, { writersShare: 0.4 }], ''],
    [
      'most of it by another writer',
      [{ writersShare: 0.2 }, { writersShare: 0.4 }],
      'Written by the controller',
    ],
    ['only kept tests count', [{ writersShare: 0.2, verdict: 'rejected' }], ''],
    ['seen in training', [{ marks: ['seen in training'] }], '1 kept test seen in training'],
    ['pinned', [{ marks: ['pinned from behaviour'] }], '1 kept test pinned from behaviour'],
    ['nothing to mention', [{}], ''],
  ])('credit: %s', (_title, tests, expected) => {
    const [rendered] = renderCredit(report(tests))
    if (expected === '') expect(rendered).toBe('')
    else expect(rendered).toContain(expected)
  })

  test('names and code of a pull request stay text', () => {
    const hostile = report([{ name: '</details>@me `', dropped: [{ ...cut, code: '```\n</details>' }] }])
    const rendered = renderDisputed(hostile)
    expect(rendered.match(/<\/details>/g)?.length).toBe(3)
    expect(rendered).toContain('````text')
  })

  const context = {
    url: null,
    notes: [],
    priceSource: null,
    command: '',
    existing: {},
    run: null,
    branch: null,
    key: 'default',
    mayCommit: () => true,
  }
})
