// Judged tests of recorded rows: one line for each system, pairs of systems, and how both are shown.
import { describe, expect, test } from '@jest/globals'
import {
  perKept,
  rowOf,
  type Comparison,
  type Findings,
  type JudgedTest,
} from '../../../src/core/compare/table.js'
import { type Measured, type Pair, pairsOf, signTest } from '../../../src/core/compare/pairs.js'
import { readRows } from '../../../src/core/compare/rows.js'
import type { RejectionReason } from '../../../src/core/model/reasons.js'
import {
  describeServed,
  renderComparison,
  renderTable,
  sayFinding,
} from '../../../src/core/report/render/compare.js'
import { renderComparePage } from '../../../src/core/report/render/compare-html.js'

const judged = (
  verdict: JudgedTest['verdict'],
  reason: RejectionReason | null,
  more: Partial<JudgedTest> = {},
): JudgedTest => ({
  place: 'r:1',
  row: '1',
  system: 's',
  target: 'a.py::f',
  name: 'test_f',
  file: 'test_a.py',
  code: 'def test_f(): assert f() == 1',
  verdict,
  reason,
  detail: '',
  expected: null,
  actual: null,
  attribution: verdict === 'rejected' ? null : 'verbatim',
  writersShare: null,
  dropped: [],
  fixes: [],
  seenInTraining: null,
  evidence: { runs: 3, milliseconds: 1, lines: [], mutantsKilled: [] },
  ...more,
})

const rows = (...usage: unknown[]) =>
  readRows([
    { name: 'r', text: usage.map(one => JSON.stringify({ completion: 'x', usage: one })).join('\n') },
  ]).rows

const found = (more: Partial<Findings> = {}): Findings => ({
  system: 's',
  rows: rows({ input: 100, output: 10 }),
  unusable: 0,
  tests: [],
  trained: false,
  measured: [],
  bugs: null,
  seconds: 1.26,
  price: null,
  texts: { input: 0, output: 0 },
  bill: null,
  claimed: null,
  ...more,
})

const price = { inputPerMillion: 1, outputPerMillion: 10, cachedPerMillion: 0.5, source: 'list' }

describe('one line for each system', () => {
  test('counts of tests fall from stage to stage, and reasons are counted', () => {
    const tests = [
      judged('kept', null),
      judged('kept', null, { attribution: 'trimmed' }),
      judged('rejected', 'adds-nothing'),
      judged('rejected', 'wrong-expectation'),
      judged('rejected', 'wrong-expectation'),
      judged('rejected', 'broken'),
      judged('rejected', 'flaky'),
      judged('rejected', 'empty-reply'),
      judged('suspect', 'possible-bug'),
    ]
    expect(rowOf(found({ tests, unusable: 2 }))).toMatchObject({
      rows: 3,
      unusable: 2,
      written: 9,
      parsed: 8,
      ran: 7,
      passed: 4,
      steady: 3,
      strengthens: 2,
      kept: 2,
      wrongExpectations: 2,
      rejected: { 'wrong-expectation': 2, 'adds-nothing': 1, broken: 1, 'empty-reply': 1, flaky: 1 },
      attribution: { trimmed: 1, verbatim: 1 },
      seenInTraining: null,
      seconds: 1.3,
      breakEven: null,
      adds: null,
    })
  })

  test('dollars and tokens are sums, or null where a row has none', () => {
    const two = rows({ input: 100, output: 10 }, { input: 300, output: 20, cached: 200 })
    const tests = [judged('kept', null), judged('kept', null)]
    const full = rowOf(found({ rows: two, price, tests }))
    expect(full).toMatchObject({ inputTokens: 400, outputTokens: 30 })
    expect(full.usd).toBeCloseTo((100 + 100 + 200 * 0.5 + 300) / 1e6)
    expect(full.usdPerKept).toBeCloseTo(0.0006 / 2)
    expect(rowOf(found({ rows: two, tests }))).toMatchObject({
      usd: null,
      usdPerKept: null,
      inputTokens: 400,
    })
    const hole = rowOf(found({ rows: rows({ input: 1, output: 1 }, null), price, tests }))
    expect(hole).toMatchObject({ inputTokens: null, outputTokens: null, usd: null })
    expect(rowOf(found({ rows: two, price })).usdPerKept).toBeNull()
  })

  test('mutants are summed over the functions where they were measured', () => {
    const one: Measured = {
      system: 's',
      target: 'a',
      kept: 1,
      mutants: { killed: 3, total: 5, killedByPassing: 4, noticed: [] },
    }
    expect(rowOf(found({ measured: [one, { ...one, mutants: null }, one] })).mutants).toEqual({
      killed: 6,
      total: 10,
      killedByPassing: 8,
    })
    expect(rowOf(found({ measured: [{ ...one, mutants: null }] })).mutants).toBeNull()
  })

  test('tests seen in training are counted where there is training data, even 0', () => {
    const tests = [
      judged('kept', null, { seenInTraining: true }),
      judged('rejected', 'broken', { seenInTraining: true }),
    ]
    expect(rowOf(found({ tests, trained: true })).seenInTraining).toBe(2)
    expect(rowOf(found({ trained: true })).seenInTraining).toBe(0)
  })
})

describe('function by function', () => {
  const measured = (
    system: string,
    killed: (number | null)[],
    kept = 1,
  ): { system: string; measured: Measured[] } => ({
    system,
    measured: killed.map((one, at) => ({
      system,
      target: `f${at}`,
      kept,
      mutants: one === null ? null : { killed: one, total: 9, killedByPassing: one, noticed: [] },
    })),
  })

  test('more mutants killed is better, on functions that both have', () => {
    expect(pairsOf('a', [measured('a', [1, 2, 3]), measured('b', [2, 2, 1, 9])])).toEqual([
      expect.objectContaining({
        baseline: 'a',
        system: 'b',
        functions: 3,
        better: 1,
        worse: 1,
        equal: 1,
        p: 1,
      }),
    ])
  })

  test('without mutants the number of kept tests is compared', () => {
    expect(pairsOf('a', [measured('a', [null, null], 1), measured('b', [null, 5], 2)])[0]).toMatchObject({
      better: 2,
    })
  })

  test('share of functions with a kept test: difference and interval, which is wide for few functions', () => {
    const some = (system: string, kept: number[]) => ({
      system,
      measured: kept.map((one, at): Measured => ({ system, target: `f${at}`, kept: one, mutants: null })),
    })
    const [pair] = pairsOf('a', [some('a', [0, 0, 0, 0, 1]), some('b', [1, 1, 2, 0, 1])])
    expect(pair?.served).toMatchObject({ baseline: 0.2, system: 0.8, difference: expect.closeTo(0.6, 9) })
    // (3.5 - 0.5) / 7 ± 1.96 * sqrt(4 - 9 / 7) / 7
    expect(pair?.served.interval).toEqual([expect.closeTo(-0.0327, 4), expect.closeTo(0.8899, 4)])
    expect(describeServed(pair?.served as never)).toBe(
      '80 % against 20 %: +60 points (95 %: -3 to +89, too few to tell)',
    )
    const many = (system: string, kept: number) =>
      some(
        system,
        Array.from({ length: 60 }, () => kept),
      )
    const [sure] = pairsOf('a', [many('a', 0), many('b', 1)])
    expect(describeServed(sure?.served as never)).toBe('100 % against 0 %: +100 points (95 %: +91 to +100)')
  })

  test('the cost of a kept test is the measured one, else the one by the texts', () => {
    const one = rowOf(found({ tests: [judged('kept', null), judged('kept', null)] }))
    expect(perKept({ ...one, usdPerKept: 0.5, textUsd: 1 })).toBe(0.5)
    expect(perKept({ ...one, usdPerKept: null, textUsd: 1 })).toBe(0.5)
    expect(perKept({ ...one, usdPerKept: null, textUsd: null })).toBeNull()
  })

  test.each([
    [0, 0, 1],
    [1, 1, 1],
    [5, 0, 0.0625],
    [0, 5, 0.0625],
    [9, 1, 0.021484],
    [600, 400, 0],
    [500, 500, 1],
  ])('%i better and %i worse: p = %f', (better, worse, p) => {
    expect(signTest(better, worse)).toBeCloseTo(p, 5)
  })
})

describe('what is shown', () => {
  const comparison = (more: Partial<Comparison> = {}): Comparison => ({
    systems: [rowOf(found({ tests: [judged('kept', null), judged('rejected', 'broken')] }))],
    pairs: [],
    unusable: [],
    ...more,
  })

  test('columns without any value are left out', () => {
    const table = renderTable(comparison())
    expect(table).toMatch(/^System +Rows +Written +Parsed +Ran/)
    expect(table).not.toMatch(/Bugs|Dollars|In training|Mutants/)
    expect(table).toMatch(/^s +1 +2 +2 +1 /m)
    expect(table).toContain('s rejected: 1 broken')
  })

  const pair = (system: string, better: number, worse: number): Pair => ({
    ...{ baseline: 'base', system, functions: 20, better, worse, equal: 20 - better - worse },
    p: signTest(better, worse),
    served: { baseline: 0.5, system: 0.5, difference: 0, interval: [-0.1, 0.1] },
  })

  test.each<[string, Pair[], string]>([
    [
      'better',
      [pair('tuned', 9, 0)],
      'tuned writes better tests than base (9 to 0 of 20 functions, p = 0.004)',
    ],
    [
      'worse',
      [pair('tuned', 1, 12)],
      'base writes better tests than tuned (12 to 1 of 20 functions, p = 0.003)',
    ],
    [
      'too few functions',
      [pair('tuned', 2, 1)],
      'No clear difference between tuned and base (2 to 1 of 20 functions, p = 1.000)',
    ],
    [
      'the clearest pair',
      [pair('other', 2, 1), pair('tuned', 9, 0)],
      'tuned writes better tests than base (9 to 0 of 20 functions, p = 0.004)',
    ],
    ['one system', [], 's: 1 of 2 tests kept'],
  ])('the finding in one sentence: %s', (_, pairs, sentence) => {
    expect(sayFinding(comparison({ pairs }))).toBe(sentence)
    expect(renderComparePage(comparison({ pairs }), [], [])).toContain(`<h1>${sentence}</h1>`)
  })

  test('without pairs the finding names the system with most kept tests', () => {
    const most = rowOf(found({ system: 'most', tests: [judged('kept', null), judged('kept', null)] }))
    expect(sayFinding(comparison({ systems: [...comparison().systems, most] }))).toBe(
      'Most kept: most, 2 of 2 tests kept',
    )
  })

  test('the page begins with the cost of each system where it is known', () => {
    const [system] = comparison().systems
    if (!system) throw new Error('no system')
    const cards = /<div class="card">/g
    expect(renderComparePage(comparison(), [], [])).not.toMatch(cards)
    const paid = renderComparePage(
      comparison({ systems: [{ ...system, usd: 0.25, usdPerKept: 0.25 }] }),
      [],
      [],
    )
    expect(paid.indexOf('<b>$0.25</b><span class="mute">s: 1 test kept, $0.25 each')).toBeGreaterThan(0)
    expect(paid.search(cards)).toBeLessThan(paid.indexOf('<h2>'))
    const heads = paid.match(/<th\b[^>]*>[^<]*/g) ?? []
    expect(heads.filter(head => !/>\S/.test(head))).toEqual([])
  })

  test('hostile names of systems make no markup and no line of their own', () => {
    const system = 'x | y\n<img src=x>\u202e@all **b**'
    const shown = comparison({ systems: [rowOf(found({ system }))] })
    expect(renderTable(shown).split('\n')[1]).toMatch(/^x \| y <img src=x>@all \*\*b\*\*/)
    const page = renderComparison(shown, [], ['a <b> note'])
    expect(page).not.toMatch(/<img|\*\*b|<b>|x \| y/)
  })

  test('a wrong expectation is shown with both values, a dropped assertion with its code', () => {
    const tests = [
      judged('rejected', 'wrong-expectation', { expected: "'a'", actual: "'b'" }),
      judged('kept', null, { dropped: [{ code: 'assert f() == 2', expected: '2', actual: '1' }] }),
    ]
    const page = renderComparison(comparison(), tests, [])
    expect(page).toMatch(/## Wrong expectations[^]*expected {2}'a'\n {4}actual {4}'b'/)
    expect(page).toMatch(
      /## Disputed assertions[^]*dropped {3}assert f\(\) == 2\n {4}expected {2}2\n {4}actual {4}1/,
    )
    expect(page).not.toContain('## Seen in training')
  })

  test('rows that could not be used are named, the first twenty', () => {
    const unusable = Array.from({ length: 23 }, (_, at) => ({
      place: `r:${at + 1}`,
      id: null,
      system: null,
      reason: 'it is not JSON',
    }))
    const table = renderTable(comparison({ unusable }))
    expect(table).toContain('23 rows could not be used:\n  r:1: it is not JSON\n')
    expect(table).toContain('and 3 more')
  })
})
