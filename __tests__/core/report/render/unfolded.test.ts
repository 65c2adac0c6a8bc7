// The unfolded part of a comment: never more than 45 lines, whatever a report holds, and the most important ones.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { markCommitted, markRefused, readOffer } from '../../../../src/core/github/check-boxes.js'
import type { Report, ReportTarget } from '../../../../src/core/model/report.js'
import type { Note } from '../../../../src/core/report/notes.js'
import {
  renderComment,
  renderSummary,
  type RenderContext,
} from '../../../../src/core/report/render/comment.js'
import { chooseForms, unfoldedLimit, unfoldedLines } from '../../../../src/core/report/render/unfolded.js'
import { makeReport, makeTest, survivor } from './reports.js'

const context: RenderContext = {
  ...{ url: 'https://github.com/o/r', notes: [], priceSource: null, command: 'x' },
  ...{ existing: {}, run: '4242', branch: 'feature', key: 'default', mayCommit: () => true },
}

const many = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n))

interface Counts {
  targets: number
  suspects: number
  rows: number
  files: number
  broken: number
  rejected: number
  hunks: number
  /** Lines of code of each suspect. */
  code: number
}

const nothing: Counts = {
  ...{ targets: 1, suspects: 0, rows: 0, files: 1, broken: 0, rejected: 0, hunks: 0, code: 2 },
}

/** A report with the given number of items of each kind. */
function makeLarge(given: Partial<Counts>): Report {
  const { targets, suspects, rows, files, broken, rejected, hunks, code } = { ...nothing, ...given }
  const report = makeReport()
  const [target] = report.targets as [ReportTarget]
  const pathOf = (n: number): string => `tests/some/folder/test_file_${n}.py`
  const contentOf = (n: number): string => `def test_${n}():\n    assert f(${n}) == ${n}\n`
  const idOf = (n: number): string => `shop/tax_${n}.py::add_tax_${n}`
  return {
    ...report,
    targets: many(targets, n => ({
      ...{ ...target, id: idOf(n), file: `shop/tax_${n}.py`, name: `add_tax_${n}` },
      baseline: {
        ...{ measured: true, tests: [`tests/a.py::test_${n}`], linesRun: [14], survivors: [survivor.id] },
        ...{ mutants: { killed: 1, total: 2 }, command: null, why: null },
        hunks: many(hunks, at => ({ lines: [at, at + 1] as [number, number], noticedBy: 0 })),
      } as unknown as NonNullable<ReportTarget['baseline']>,
    })),
    tests: [
      ...many(files, n =>
        makeTest({
          target: idOf(n % targets),
          name: `test_${n}`,
          file: pathOf(n),
          onBase: n === 0 ? 'failed' : null,
          grownFrom: `tests/a.py::test_${n}`,
          credits: [idOf(0), idOf(n % targets)],
        }),
      ),
      ...many(suspects, n =>
        makeTest({
          target: idOf(n % targets),
          name: `test_look_${n}`,
          verdict: 'suspect',
          reason: n === 1 ? 'contradicts-docstring' : 'behaviour-changed',
          code: many(code, at => `    assert f(${at})`).join('\n'),
          expected: '1',
          actual: '2',
        }),
      ),
      ...many(rejected, n =>
        makeTest({ target: idOf(0), name: `test_bad_${n}`, verdict: 'rejected', reason: 'broken' }),
      ),
    ],
    behaviour: many(rows, n => ({
      ...{
        target: idOf(n % targets),
        call: `add_tax_${n % targets}(${n})`,
        before: `${n}`,
        after: `${n + 1}`,
      },
      ...{ source: 'explorer' as const, test: null, path: null },
    })),
    mutants: [survivor],
    ownTests: many(broken, n => ({
      ...{
        id: `tests/a.py::test_old_${n}`,
        inThisPull: false,
        onBase: 'passed',
        onHead: 'failed',
        reaches: [],
      },
    })) as unknown as Report['ownTests'],
    files: many(files, n => ({
      ...{ path: pathOf(n), content: contentOf(n), tests: 1, new: true },
      sha256: createHash('sha256').update(contentOf(n)).digest('hex'),
    })),
  }
}

const note = (n: number): Note => ({ code: 'model-quirk', model: `m${n}`, summary: 'says much. '.repeat(30) })

describe('at most 45 lines stand unfolded', () => {
  test.each<[string, Report, Partial<RenderContext>]>([
    ['a small report', makeReport(), {}],
    ['many functions', makeLarge({ targets: 60, files: 36 }), {}],
    ['many suspects', makeLarge({ suspects: 12, code: 8 }), {}],
    ['a long suspect', makeLarge({ suspects: 2, code: 90 }), {}],
    ['much behaviour', makeLarge({ targets: 12, rows: 200 }), {}],
    ['parts of the change that no test notices', makeLarge({ targets: 4, hunks: 20 }), {}],
    ['many notes', makeLarge({ targets: 3, files: 3 }), { notes: many(6, note) }],
    [
      'many items of each kind',
      makeLarge({
        targets: 40,
        suspects: 9,
        rows: 90,
        files: 50,
        broken: 9,
        rejected: 90,
        hunks: 3,
        code: 12,
      }),
      { notes: many(6, note) },
    ],
  ])('%s', (_, report, more) => {
    const text = renderComment(report, { ...context, ...more })
    expect(unfoldedLines(text)).toBeLessThanOrEqual(unfoldedLimit)
    expect(readOffer(text)).toMatchObject({ altered: false, files: report.files.map(() => ({})) })
  })

  test('for any report, before a commit and after it', () => {
    const count = fc.nat({ max: 15 })
    const counts = fc.record({
      ...{ targets: fc.integer({ min: 1, max: 20 }), suspects: count, rows: count, files: count },
      ...{ broken: count, rejected: count, hunks: fc.nat({ max: 3 }), code: fc.integer({ min: 1, max: 25 }) },
    })
    fc.assert(
      fc.property(counts, fc.nat({ max: 4 }), fc.nat({ max: 15 }), (given, notes, done) => {
        const report = makeLarge(given)
        const text = renderComment(report, { ...context, notes: many(notes, note) })
        expect(unfoldedLines(text)).toBeLessThanOrEqual(unfoldedLimit)
        const paths = report.files.slice(0, done).map(({ path }) => path)
        if (paths.length === 0) return
        const after = markCommitted(text, {
          paths,
          commit: 'c'.repeat(40),
          url: 'https://github.com/o/r/commit/c',
          login: 'me',
        })
        expect(unfoldedLines(after)).toBeLessThanOrEqual(unfoldedLimit)
        expect(readOffer(after)).toMatchObject({
          altered: false,
          files: report.files.slice(done).map(({ path }) => ({ path })),
        })
      }),
      { numRuns: 60 },
    )
  })

  test('in the example of the documentation', () => {
    const [, example = ''] = readFileSync('docs/the-comment.md', 'utf8').split(/<!-- (?:end of )?demo -->/)
    expect(example).toContain('### Testwright')
    expect(unfoldedLines(example)).toBeLessThanOrEqual(unfoldedLimit)
  })
})

const countOf = (text: string): number => Number(/<summary>(\d+) more boxes</.exec(text)?.[1])
const boxesIn = (text: string): number => text.match(/^- \[/gm)?.length ?? 0

describe('what is folded', () => {
  test('suspects after the first one, with possible bugs first, and their number', () => {
    const text = renderComment(makeLarge({ suspects: 4 }), context)
    expect(text).toMatch(/\*\*Look at this\*\* \(not among the tests to commit\): `test_look_1` by qwen/)
    expect(text).toContain('<details><summary><b>3 more tests to look at</b>')
  })

  test('calls of a function after the third one', () => {
    const text = renderComment(makeLarge({ rows: 8 }), context)
    const [shown = '', rest = ''] = text.split(
      '<details><summary>5 more calls with a different result</summary>',
    )
    expect(shown.match(/^ {2}add_tax_0/gm)).toHaveLength(3)
    expect(rest.match(/^ {2}add_tax_0/gm)).toHaveLength(5)
  })

  test('boxes without room: they can be ticked in the fold and are counted again after a commit', () => {
    const report = makeLarge({ targets: 20, files: 20, rows: 20 })
    const text = renderComment(report, context)
    const folded = countOf(text)
    expect(folded).toBeGreaterThan(10)
    const ticked = text.replace(/- \[ \](?= Commit `tests\/some\/folder\/test_file_9.py`)/, '- [x]')
    expect(
      readOffer(ticked)
        ?.files.filter(file => file.ticked)
        .map(({ path }) => path),
    ).toEqual(['tests/some/folder/test_file_9.py'])
    const paths = ['tests/some/folder/test_file_9.py']
    const after = markCommitted(ticked, { paths, commit: 'c'.repeat(40), url: '', login: 'me' })
    expect([countOf(after), boxesIn(after)]).toEqual([folded, boxesIn(text) - 1])
    expect(boxesIn(after) - countOf(after)).toBe(boxesIn(text) - folded - 1)
  })

  test.each<[string, (text: string) => string]>([
    ['another number', text => text.replace(/\d+(?= more boxes)/, '14')],
    ['other words', text => text.replace(/\d+ more boxes/, 'Bill')],
    ['a fold further down', text => text.replace(/(?=<details><summary>\d+ more boxes)/, 'text\n\n')],
    ['no box above', text => text.replace(/^(?:- \[ \] .*\n)+\n(?=<details><summary>\d+ more b)/m, '')],
  ])('boxes in a fold with %s are not read', (_, alter) => {
    const text = renderComment(makeLarge({ targets: 20, files: 20, rows: 20 }), context)
    expect(alter(text)).not.toBe(text)
    expect(readOffer(alter(text))).toMatchObject({ altered: true, files: [] })
  })

  test('the line of a second commit follows that of the first one', () => {
    const report = makeLarge({ targets: 3, files: 3 })
    const commit = (text: string, n: number): string =>
      markCommitted(text, {
        paths: report.files.slice(n, n + 1).map(({ path }) => path),
        ...{ commit: `${n}`.repeat(40), url: '', login: 'me' },
      })
    const text = commit(commit(renderComment(report, context), 0), 1)
    expect(text).toMatch(/\n\n✅ Committed .*0000000.*\n✅ Committed .*1111111.*\n\n- \[ \]/)
    expect(readOffer(text)).toMatchObject({ altered: false, files: [{ path: report.files[2]?.path }] })
  })

  test('the job summary has no folds for lack of room', () => {
    const text = renderSummary(makeLarge({ targets: 12, files: 9, rows: 12 }), context)
    expect(text).not.toMatch(/more box|9 test files|<summary>More</)
  })

  test('a refusal leaves the comment readable', () => {
    const text = markRefused(renderComment(makeLarge({ targets: 20, files: 20 }), context), 'No.')
    expect(readOffer(text)).toMatchObject({ altered: false })
  })
})

test.each<[string, number]>([
  ['a\n\nb', 3],
  ['<!-- x -->\na', 1],
  ['a\n\n\n\nb', 3],
  ['x'.repeat(131), 2],
  [`[a](https://${'x'.repeat(200)})`, 1],
  [`### ${'x'.repeat(90)}`, 2],
  ['| a | b |\n|---|---|\n| 1 | 2 |', 2],
  ['```js\na\nb\n```', 2],
  [
    '<details><summary>x</summary>\n\n```\n</details>\n```\n\n<details><summary>y</summary>\n\n</details>\n\n</details>\n\nb',
    3,
  ],
])('%j counts as %i lines', (text, lines) => expect(unfoldedLines(text)).toBe(lines))

test('a form that a later step makes unnecessary is undone', () => {
  const parts = { a: ['1\n2', '1'] as const, b: ['1\n2\n3\n4', '1'] as const }
  expect(chooseForms(parts, ['a', 'b'], 5)).toEqual({ a: '1\n2', b: '1' })
})

test('forms are chosen in the given order, and only as short as needed', () => {
  const parts = { a: ['1\n2\n3', '1'] as const, b: ['1\n2\n3\n4', '1\n2', '1'] as const }
  const at = (limit: number) =>
    Object.values(chooseForms(parts, ['b', 'a', 'b'], limit)).map(text => text.length)
  expect([8, 7, 6, 4, 3].map(at)).toEqual([
    [5, 7],
    [5, 3],
    [5, 3],
    [1, 3],
    [1, 1],
  ])
})
