import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { byteLength, capMarkdown } from '../../../../src/core/report/render/truncate.js'
import {
  commentLimit,
  renderComment,
  renderSummary,
  worthSaying,
  type RenderContext,
} from '../../../../src/core/report/render/comment.js'
import {
  clean,
  codeLine,
  fenced,
  html,
  inline,
  money,
  thousands,
  withoutTimes,
} from '../../../../src/core/text.js'
import {
  reportSchema,
  type Report,
  type ReportTarget,
  type ReportTest,
} from '../../../../src/core/model/report.js'
import { renderReportPage } from '../../../../src/core/report/render/html-report.js'
import { renderBill, renderSandbox } from '../../../../src/core/report/render/parts.js'
import { makeReport, makeTest } from './reports.js'

const context: RenderContext = {
  url: 'https://github.com/o/r',
  notes: [],
  priceSource: 'a list of 2026-11-22',
  command: 'testwright review --base a --head b',
  existing: {},
  run: '4242',
  branch: 'feature',
  key: 'default',
  mayCommit: () => true,
}

describe('numbers', () => {
  test.each<[number | null, string]>([
    [null, 'price unknown'],
    [0, '$0'],
    [0.0061, '$0.0061'],
    [0.00000071, '$0.00000071'],
    [0.05, '$0.05'],
    [0.5, '$0.50'],
    [12.345, '$12.35'],
  ])('%s dollars are %s', (usd, words) => expect(money(usd)).toBe(words))
  test('tokens', () => expect([999, 18_213].map(thousands)).toEqual(['999', '18.2k']))
})

describe('foreign text does not become markup', () => {
  test.each<[string, string, string]>([
    ['a mention', html('@team'), '@\u200bteam'],
    ['a reference', html('see #12'), 'see #\u200b12'],
    ['a link', html('[x](http://y)'), '&#91;x&#93;(http&#58;//y)'],
    ['an element', html('<img src=x>'), '&#60;img src=x&#62;'],
    ['a backtick in code', inline('a`b'), "`a'b`"],
    ['a bar in a table', inline('a|b'), '`a\\|b`'],
    ['a line break in code', inline('a\nb'), '`a b`'],
    ['code on one line', codeLine('f(1,\n    "a  b")'), 'f(1, "a  b")'],
    ['nothing', inline(''), '` `'],
    ['a bidirectional override', clean('a\u202eb'), 'ab'],
    ['an escape sequence', clean('a\u001b[31mb'), 'a[31mb'],
    [
      'a key',
      clean('sk-abcdefghijklmnopqrstuvwxyz0123456789'),
      clean('sk-abcdefghijklmnopqrstuvwxyz0123456789'),
    ],
  ])('%s', (_title, rendered, expected) => expect(rendered).toBe(expected))

  test('keys are masked', () => {
    expect(clean('key = sk-abcdefghijklmnopqrstuvwxyz0123456789')).not.toContain('abcdefghijklmnop')
  })

  test('no text closes its fence', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('`', '```', '\n', 'a', '~~~', '````')), parts => {
        const text = parts.join('')
        const [first = '', ...rest] = fenced(text, '').split('\n')
        expect(rest.at(-1)).toBe(first)
        expect(rest.slice(0, -1).filter(line => line.includes(first))).toEqual([])
      }),
    )
  })
})

const hostile =
  '</summary></details><script>@everyone [x](http://evil) ``` ~~~ | `::set-output::`\n::error::x\n##[add-mask]y'

function hostileReport(): Report {
  const report = makeReport()
  const worst: ReportTest = makeTest({
    name: hostile,
    code: hostile,
    writer: hostile,
    verdict: 'suspect',
    reason: 'behaviour-changed',
    expected: hostile,
    actual: hostile,
  })
  return {
    ...report,
    tests: [...report.tests, worst, { ...worst, verdict: 'rejected', reason: 'broken' }],
    skipped: [{ id: hostile, file: hostile, name: hostile, reason: hostile }],
    unread: [{ file: hostile, reason: hostile }],
    behaviour: [
      {
        target: `x::${hostile}`,
        call: hostile,
        before: hostile,
        after: hostile,
        source: 'recorded',
        test: hostile,
        path: hostile,
      },
    ],
    files: [{ path: hostile, content: hostile, sha256: '0'.repeat(64), tests: 1, new: true }],
    targets: [
      ...report.targets,
      { ...(report.targets[0] as ReportTarget), id: hostile, name: hostile, file: hostile },
    ],
    writers: [{ ...(report.writers[0] as Report['writers'][number]), writer: hostile }],
  }
}

/** Lines of a text outside of all fences, without inline code. */
function prose(text: string): string[] {
  let fence: string | null = null
  return text.split('\n').flatMap(line => {
    const mark = /^(`{3,})/.exec(line)?.[1] ?? null
    if (fence === null && mark) return ((fence = mark), [])
    if (fence !== null) return line === fence ? ((fence = null), []) : []
    return [line.replace(/(`+)(?!`).*?\1(?!`)/g, '')]
  })
}

test('two comments that differ only in seconds count as equal', () => {
  const slow = makeReport()
  slow.bill.seconds = { total: 99.9, model: 50, runs: 40 }
  const [one, other] = [makeReport(), slow].map(report => renderComment(report, context))
  expect(one).not.toBe(other)
  expect(withoutTimes(one ?? '')).toBe(withoutTimes(other ?? ''))
  expect(withoutTimes('12 tests, $3')).toBe('12 tests, $3')
})

test.each([
  ['bwrap', 'overlay', 'bwrap, tree mounted as an overlay'],
  ['none', 'copy', 'none, tree copied for each job'],
  ['sudo', null, 'sudo'],
  [null, null, 'nothing ran'],
] as const)('the sandbox %s with trees by %s is called: %s', (sandbox, trees, words) => {
  const report = { ...makeReport(), sandbox, trees }
  expect(renderSandbox(report)).toBe(words)
  expect(renderReportPage(report, [])).toContain(`sandbox: ${words}<`)
  expect(renderComment(report, context).includes(`sandbox: ${words}`)).toBe(sandbox !== null)
})

describe('the comment', () => {
  test('shows the outcome first, then numbers, behaviour, functions, tests, and the rest', () => {
    const rendered = renderComment(makeReport(), context)
    const order = [
      '### Testwright: behaviour changed in 1 function · 1 test kept for 1 of 2 changed functions',
      '`1234567`',
      '2 written, 1 kept',
      '$0.0061',
      'sandbox: bwrap, tree mounted as an overlay',
      'Behaviour changed',
      '- raises ValueError: no',
      '| ✅\u00a0kept | [`add_tax`](https://github.com/o/r/blob/1234567',
      'qwen, as written',
      'over max-functions',
      'def test_add_tax',
      'What did not make it: 1 test',
      'written 2 → parsed 2 → ran 2 → passed 1',
      'wrong-expectation',
      'expected  120',
      'actual    2880',
      'Bill',
      'Price: a list of 2026-11-22',
      'testwright review --base a --head b',
    ]
    const places = order.map(part => rendered.indexOf(part))
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(places).not.toContain(-1)
  })

  test('has a short name of each writer in the table, and the full one in the bill', () => {
    const long = 'acme/Coder-1.5B-Instruct Q4_K_M (recorded 2026-11-22)'
    const cells = (...writers: string[]): string =>
      renderComment(
        { ...makeReport(), tests: writers.map(writer => makeTest({ writer, attribution: 'verbatim' })) },
        context,
      )
        .split('\n')
        .filter(line => line.startsWith('| ✅\u00a0kept'))
        .join('')
    expect(cells(long)).toContain('| Coder-1.5B-Instruct, as written |')
    expect(cells('explorer', 'qwen')).toContain('| 1 explorer; 1 qwen, as written |')
    expect(cells('acme/m v1', 'acme/m v2')).toContain('| 1 acme/m v1, as written; 1 acme/m v2, as written |')
    expect(cells('(local)')).toContain('| (local), as written |')
    expect(cells('explorer (mine)')).toContain('| explorer (mine), as written |')
  })

  test('folds functions after the twelfth', () => {
    const { targets, ...others } = makeReport()
    const copies = (count: number): Report['targets'] =>
      Array.from({ length: count }).flatMap((_, at) =>
        targets.map(target => ({ ...target, id: `a.py::f${at}`, name: `f${at}` })),
      )
    const many = (count: number): string =>
      renderComment({ ...others, targets: copies(count), skipped: [] }, context)
    expect(many(12)).not.toContain('more function')
    expect(many(13)).toContain('<details><summary>1 more function</summary>')
    const [shown = '', folded = ''] = many(20).split('<details><summary>8 more functions</summary>')
    expect(shown.match(/^\| ➖/gm)).toHaveLength(12)
    expect(folded.match(/^\| ➖/gm)).toHaveLength(8)
  })

  test('keeps hostile text in fences, in code, or escaped', () => {
    const outside = prose(
      renderComment(hostileReport(), {
        ...context,
        notes: [{ code: 'model-quirk', model: hostile, summary: hostile }],
      }),
    ).join('\n')
    for (const word of ['<script', '@everyone', '](http://evil)', '</summary></details><'])
      expect(outside).not.toContain(word)
    expect(outside.match(/<details>/g)?.length).toBe(outside.match(/<\/details>/g)?.length)
  })

  test('does not show an unknown price as 0', () => {
    const report = makeReport()
    report.bill.usd = null
    report.bill.usdPerKept = null
    expect(renderComment(report, context)).toContain('price unknown')
    expect(renderComment(report, context)).not.toContain('$0 ')
  })

  test('is cut to whole lines for a huge report, with every element closed', () => {
    const report = makeReport()
    report.tests = Array.from({ length: 3000 }, (_, n) =>
      makeTest({ name: `test_${n}`, verdict: 'rejected', reason: 'wrong-expectation' }),
    )
    const short = renderComment(report, context)
    expect(short).toContain('and 2975 more, in the job summary and report.json')
    report.skipped = Array.from({ length: 3000 }, (_, n) => ({
      id: `a.py::f${n}`,
      file: 'a.py',
      name: `f${n}`,
      reason: 'over max-functions',
    }))
    const rendered = renderComment(report, context)
    expect(byteLength(rendered)).toBeLessThanOrEqual(commentLimit)
    expect(rendered).toMatch(/job summary has everything/)
    expect(rendered.match(/<details>/g)?.length).toBe(rendered.match(/<\/details>/g)?.length)
    expect(byteLength(renderSummary(report, context))).toBeGreaterThan(commentLimit)
    const file = {
      path: 'tests/test_big.py',
      content: 'x = 1\n'.repeat(12000),
      sha256: '0'.repeat(64),
      tests: 1,
      new: true,
    }
    expect(renderComment({ ...makeReport(), files: [file] }, context)).toContain(
      '1 more test file did not fit here: the job summary shows them.',
    )
    expect(renderSummary({ ...makeReport(), files: [file] }, context)).not.toContain('did not fit')
  })

  test('is not made where nothing is found', () => {
    const report = { ...makeReport(), targets: [], tests: [], behaviour: [], skipped: [] }
    expect(worthSaying(report)).toBe(false)
    expect(worthSaying({ ...report, skipped: makeReport().skipped })).toBe(true)
    expect(worthSaying(makeReport())).toBe(true)
  })

  test('the sample report fits the schema', () => {
    expect(reportSchema.parse(makeReport())).toEqual(makeReport())
    expect(() => reportSchema.parse({ ...makeReport(), extra: 1 })).toThrow()
  })
})

test('the bill counts jobs that were answered from an earlier run, if any', () => {
  const report = makeReport()
  const [writer] = report.writers
  if (!writer) throw new Error('the sample has no writer')
  const words = 'had the same result in an earlier run'
  const billed = (remembered: number) => renderBill({ ...report, bill: { ...report.bill, remembered } }, null)
  expect(renderBill(report, null)).not.toContain(words)
  expect(billed(1)).toContain(`1 job ${words}.`)
  expect(billed(7)).toContain(`7 jobs ${words}.`)
})

test('a cut text stays within the limit and closes open elements, wherever it is cut', () => {
  const line = fc.constantFrom(
    'text',
    '```python',
    '```',
    '````',
    '<details><summary>x</summary>',
    '</details>',
    'ü'.repeat(30),
    '',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), fc.integer({ min: 120, max: 900 }), (lines, limit) => {
      const text = lines.join('\n')
      const cut = capMarkdown(text, limit, 'END')
      expect(byteLength(cut)).toBeLessThanOrEqual(Math.max(limit, 0))
      if (byteLength(text) <= limit) expect(cut).toBe(text)
      else {
        expect(cut.endsWith('END')).toBe(true)
        let fence: string | null = null
        for (const one of cut.split('\n')) {
          const mark = /^(`{3,})(.*)$/.exec(one)
          if (fence === null) fence = mark?.[1] ?? null
          else if (mark && mark[1] === fence && mark[2] === '') fence = null
        }
        expect(fence).toBeNull()
      }
    }),
  )
})
