import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { assemble, type Findings } from '../../../src/core/report/assemble.js'
import { reasonNames, verdictFor } from '../../../src/core/model/reasons.js'
import { reportSchema } from '../../../src/core/model/report.js'
import type { Measure, Verdict } from '../../../src/core/model/run.js'
import type { TargetBaseline } from '../../../src/core/baseline/facts.js'
import type { OwnTest } from '../../../src/core/baseline/own-tests.js'
import type { Candidate, Completion, Rejection } from '../../../src/core/model/candidate.js'
import type { TestTask } from '../../../src/core/model/target.js'

const ids = ['a.py::f', 'a.py::g', 'b.py::h']
const writers = ['model', 'controller', 'explorer']

const taskOf = (id: string): TestTask =>
  ({
    target: {
      ...{ id, file: id.split('::')[0], name: id.split('::')[1], language: 'python', framework: 'pytest' },
      ...{ change: 'added', lines: [1, 9], changedLines: [2], via: null, baseId: null },
    },
    testPath: `tests/test_${id[0]}.py`,
  }) as unknown as TestTask

const endings: Pick<Verdict, 'verdict' | 'reason'>[] = [
  { verdict: 'kept', reason: null },
  ...reasonNames.map(reason => ({ verdict: verdictFor(reason), reason })),
]

const judged = fc.record({
  target: fc.constantFrom(...ids),
  writer: fc.constantFrom(...writers),
  ending: fc.constantFrom(...endings),
})
const refused = fc.record({
  target: fc.constantFrom(...ids),
  writer: fc.constantFrom(...writers.slice(0, 2)),
})
const reply = fc.record({
  target: fc.constantFrom(...ids),
  writer: fc.constantFrom(...writers.slice(0, 2)),
  input: fc.integer({ min: 0, max: 5000 }),
  output: fc.integer({ min: 0, max: 900 }),
})

const river = fc.record({
  tests: fc.array(judged, { maxLength: 12 }),
  rejections: fc.array(refused, { maxLength: 4 }),
  replies: fc.array(reply, { maxLength: 6 }),
})
type River = typeof river extends fc.Arbitrary<infer T> ? T : never

function findingsOf({ tests, rejections, replies }: River): Findings {
  const named = (n: number): string => `${n}`
  return {
    tool: { name: 'testwright', version: '0' },
    pull: { base: null, head: null, number: null },
    sandbox: 'bwrap',
    trees: 'overlay',
    tasks: ids.map(taskOf),
    watchOnly: [],
    skipped: [],
    unread: [],
    candidates: tests.map(
      ({ target, writer }, n) =>
        ({ id: named(n), target, writer, name: `t${n}`, code: 'x', observed: false }) as unknown as Candidate,
    ),
    rejections: rejections.map(({ target, writer }): Rejection => ({
      ...{ target, writer, name: 'reply', code: '', reason: 'prose-only', detail: '' },
    })),
    verdicts: tests.map(({ target, ending }, n) => ({
      ...{ candidate: named(n), ...ending, detail: '', expected: null, actual: null, attribution: null },
      ...{
        writersShare: null,
        dropped: [],
        onBase: null,
        credits: ending.verdict === 'kept' ? [target] : [],
      },
      evidence: { runs: 1, milliseconds: 1, lines: [], mutantsKilled: [] },
    })),
    behaviour: [],
    ...{ ownTests: [], baselines: new Map(), command: () => null },
    measures: new Map(),
    files: [],
    completions: replies.map(({ target, writer, input, output }, sample): Completion => ({
      ...{ target, writer, sample, text: '', cut: false, seconds: 1, stored: false },
      usage: { inputTokens: input, cachedTokens: 0, outputTokens: output, estimated: false },
    })),
    price: ({ writer, usage }) =>
      (usage.inputTokens + 4 * usage.outputTokens) * (writer === 'model' ? 1e-6 : 2e-6),
    seconds: { total: 1, model: 0, runs: 0 },
    whyNoTest: new Map(),
  }
}

const count = (list: unknown[], is: (one: never) => boolean): number =>
  list.filter(one => is(one as never)).length

describe('a report of any findings', () => {
  test('fits the schema; each written test has one verdict; the funnel only falls; the bill is a sum', () => {
    fc.assert(
      fc.property(river, found => {
        const findings = findingsOf(found)
        const report = assemble(findings)
        expect(() => reportSchema.parse(report)).not.toThrow()
        const { tests, funnel, writers: rows, bill } = report
        expect(funnel.written).toBe(found.tests.length + found.rejections.length)
        const verdicts = ['kept', 'suspect', 'rejected'].map(word =>
          count(tests, ({ verdict }: { verdict: string }) => verdict === word),
        )
        expect(verdicts.reduce((sum, one) => sum + one, 0)).toBe(funnel.written)
        expect(verdicts[0]).toBe(funnel.kept)
        for (const one of [funnel, ...rows.map(row => row.funnel)]) {
          const counts = Object.values(one)
          expect(counts).toEqual(counts.toSorted((a, b) => b - a))
        }
        for (const stage of Object.keys(funnel) as (keyof typeof funnel)[])
          expect(rows.reduce((sum, row) => sum + row.funnel[stage], 0)).toBe(funnel[stage])
        const usd = findings.completions
          .map(one => findings.price?.(one) ?? 0)
          .reduce((sum, one) => sum + one, 0)
        expect(bill.usd).toBeCloseTo(usd, 10)
        expect(bill.requests).toBe(found.replies.length)
        expect(bill.inputTokens).toBe(found.replies.reduce((sum, one) => sum + one.input, 0))
        if (funnel.kept > 0) expect(bill.usdPerKept).toBeCloseTo(usd / funnel.kept, 10)
        else expect(bill.usdPerKept).toBeNull()
      }),
    )
  })

  test('every target is listed once: with its tests, or as skipped with a reason', () => {
    fc.assert(
      fc.property(river, found => {
        const report = assemble(findingsOf(found))
        const places = [...report.targets, ...report.skipped].map(one => one.id)
        expect(places.toSorted()).toEqual(ids)
      }),
    )
  })

  test('one reply with an unknown price makes the whole bill unknown', () => {
    const findings = findingsOf({
      tests: [],
      rejections: [],
      replies: [
        { target: 'a.py::f', writer: 'model', input: 10, output: 1 },
        { target: 'a.py::f', writer: 'controller', input: 10, output: 1 },
      ],
    })
    const report = assemble({ ...findings, price: ({ writer }) => (writer === 'model' ? 0.5 : null) })
    expect(report.bill.usd).toBeNull()
    expect(report.writers.map(row => row.usd)).toEqual([0.5, null])
  })
})

describe('what the project’s own tests show', () => {
  const none = findingsOf({ tests: [], rejections: [], replies: [] })
  const baseline = (more: Partial<TargetBaseline> = {}): TargetBaseline => ({
    ...{ notMeasured: null, tests: ['t.py::test_a'], linesRun: [2], lines: [1, 2], mutants: null },
    ...{ asked: [], noticedBy: {}, survivors: [], hunks: [], failsOnBase: false },
    ...more,
  })
  const own = (id: string, more: Partial<OwnTest> = {}): OwnTest => ({
    ...{ id, file: 't.py', name: id, onHead: 'passed', onBase: 'failed', inThisPull: true },
    ...more,
  })
  const reported = (ownTests: OwnTest[], found: TargetBaseline) =>
    assemble({
      ...{ ...none, ownTests, baselines: new Map([['a.py::f', found]]) },
      command: (target, test) => `${target} by ${test}`,
    })

  test.each<[string, OwnTest[], Partial<TargetBaseline>, string | null]>([
    ['a test that fails on the base', [own('t.py::test_a')], {}, 't.py::test_a'],
    ['a case of such a test', [own('t.py::test_a[1-x]')], {}, 't.py::test_a[1-x]'],
    ['no test whose name only begins with the same text', [own('t.py::test_ab')], {}, null],
    ['no test that fails on the head, too', [own('t.py::test_a', { onHead: 'failed' })], {}, null],
    ['no test that cannot be run on the base', [own('t.py::test_a', { onBase: 'broken' })], {}, null],
    ['no test that only notices a mutant', [], { noticedBy: { '1:<': ['t.py::test_b'] } }, null],
    [
      'a test that fails on the base before one that notices a mutant',
      [own('t.py::test_a')],
      { noticedBy: { '1:<': ['t.py::test_b'] } },
      't.py::test_a',
    ],
    ['none', [], {}, null],
  ])('the command that notices the change runs %s', (_, ownTests, more, test) => {
    const [target] = reported(ownTests, baseline(more)).targets
    expect(target?.baseline?.command).toBe(test === null ? null : `a.py::f by ${test}`)
  })

  test.each([
    [
      'the tests run built files; set `build`',
      'no test was written; nothing is known about your tests: the tests run built files; set `build`',
    ],
    [
      'there was not enough time',
      'no test was written; nothing is known about your tests: there was not enough time',
    ],
    ['baseline-seconds is 0', 'no test was written'],
    [null, 'no test was written'],
  ])('a skipped function gives the reason why its tests were not measured: %s', (notMeasured, reason) => {
    const found = baseline({ tests: [], notMeasured })
    const { skipped } = assemble({ ...none, baselines: new Map([['a.py::f', found]]) })
    expect(skipped.find(({ id }) => id === 'a.py::f')?.reason).toBe(reason)
  })

  test('where no mutant was measured, the reason is in the report', () => {
    const [target] = reported([], baseline({ whyNoMutants: 'there was\nnot enough time' })).targets
    expect(target?.baseline).toMatchObject({
      ...{ measured: true, why: 'there was not enough time', mutants: null, tests: ['t.py::test_a'] },
    })
  })

  test('a function that own tests reach is listed as a target, one that none reaches is skipped', () => {
    const ids = (found: TargetBaseline, list: 'targets' | 'skipped') =>
      reported([], found)[list].map(({ id }) => id)
    expect(ids(baseline(), 'targets')).toEqual(['a.py::f'])
    expect(ids(baseline({ tests: [] }), 'targets')).toEqual([])
    expect(ids(baseline({ tests: [] }), 'skipped')).toContain('a.py::f')
  })

  test('mutants that own tests were asked about are listed even if no other test was judged', () => {
    const place = { line: 2, column: 5, endLine: 2, endColumn: 6 }
    const mutant = (id: string) => ({ id, line: 2, was: '<', now: '<=', edits: [] })
    const found = baseline({
      asked: [
        { mutant: mutant('2:<'), place },
        { mutant: mutant('2:>'), place },
      ],
      mutants: { total: 2, killed: 1 },
      noticedBy: { '2:<': ['t.py::test_a'] },
      survivors: ['2:>'],
    })
    const report = reported([], found)
    expect(report.mutants).toMatchObject([
      { id: 'a.py::f#2:<', ...place, status: 'killed', killedBy: ['t.py::test_a'] },
      { id: 'a.py::f#2:>', ...place, status: 'survived', killedBy: [] },
    ])
    expect(report.targets[0]?.baseline?.survivors).toEqual(['a.py::f#2:>'])
  })

  test.each<[string, Partial<TargetBaseline>, string]>([
    ['that not all tests were asked about', { survivors: [] }, 'pending'],
    ['whose tests did not all run', { survivors: [], cut: 'ended' }, 'pending'],
    [
      'that there was no time to ask about',
      { survivors: [], notMeasured: 'there was not enough time' },
      'pending',
    ],
    ['whose tests were not run at all', { survivors: [], notMeasured: 'baseline-seconds is 0' }, 'survived'],
  ])('a mutant %s is pending, unless own tests are switched off', (_, more, status) => {
    const place = { line: 2, column: 5, endLine: 2, endColumn: 6 }
    const mutant = { id: '2:<', line: 2, was: '<', now: '<=', edits: [] }
    const report = reported(
      [],
      baseline({ asked: [{ mutant, place }], mutants: { total: 1, killed: 0 }, ...more }),
    )
    expect(report.mutants).toMatchObject([{ id: 'a.py::f#2:<', status }])
    expect(report.targets[0]?.baseline?.cut).toBe(more.cut)
  })

  test('where nothing was measured, the reason stands in place of numbers', () => {
    const why = 'there was not enough time'
    const [target] = reported([], baseline({ notMeasured: why })).targets
    expect(target?.baseline).toMatchObject({ measured: false, why, mutants: null })
    expect(assemble(none).targets.map(one => one.baseline)).toEqual([])
  })

  test('the report fits the schema whatever names tests have', () => {
    const foreign = fc
      .array(fc.constantFrom('a', '::', '\n', '\r\n', '\u2028', '\u202e', '\0', '\ud800', '@x', '`'), {
        minLength: 1,
      })
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(foreign, foreign, (name, why) => {
        const found = baseline({
          ...{ tests: [name], notMeasured: why, noticedBy: { '1:<': [name] }, survivors: [name] },
          mutants: { total: 2, killed: 1 },
        })
        const report = assemble({
          ...none,
          ...{ ownTests: [own(name)], baselines: new Map([['a.py::f', found]]), command: () => name },
          behaviour: [
            {
              ...{ target: 'a.py::f', call: name, before: name, after: why },
              ...{ source: 'recorded', test: name, path: null },
            },
          ],
          measures: new Map([
            [
              'a.py::f',
              {
                coverage: null,
                mutants: { total: 1, killed: 1, survivors: [], all: [mutantNoticedBy('1:<')] },
              } as unknown as Measure,
            ],
          ]),
        })
        expect(() => reportSchema.parse(report)).not.toThrow()
        // Names still match.
        expect(report.targets[0]?.baseline?.tests).toEqual([report.ownTests[0]?.id])
        expect(report.mutants[0]?.killedBy).toEqual([report.ownTests[0]?.id])
      }),
    )
  })
})

const mutantNoticedBy = (id: string) => ({
  mutant: { id, line: 1, was: '<', now: '<=', edits: [] },
  place: { line: 1, column: 1, endLine: 1, endColumn: 2 },
  killedBy: [],
})
