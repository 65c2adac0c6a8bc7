// The comment's section on the project's own tests.
import { describe, expect, test } from '@jest/globals'
import { readOffer } from '../../../../src/core/github/check-boxes.js'
import {
  renderComment,
  renderSummary,
  worthSaying,
  type RenderContext,
} from '../../../../src/core/report/render/comment.js'
import { renderRemarks } from '../../../../src/core/report/render/review-comments.js'
import { permalink } from '../../../../src/core/report/render/links.js'
import { renderOwnTests, renderStating, sayWellTested } from '../../../../src/core/report/render/own-tests.js'
import type { Report, ReportBaseline } from '../../../../src/core/model/report.js'
import { makeReport, makeTest, survivor } from './reports.js'

const url = 'https://github.com/o/r'
const head = '1234567'.padEnd(40, 'a')
const at = (path: string, lines: string): string => `${url}/blob/${head}/${path}#${lines}`

const measured: ReportBaseline = {
  ...{ measured: true, why: null, tests: ['t.py::test_a'], linesRun: [14], mutants: null },
  ...{ survivors: [], hunks: [], command: null },
}
const nothing = { tests: [], linesRun: [] }

type OwnTest = Report['ownTests'][number]
const own = (name: string, more: Partial<OwnTest> = {}): OwnTest => ({
  ...{ id: `t.py::${name}`, file: 't.py', onHead: 'passed', onBase: 'passed', inThisPull: true },
  ...more,
})
const failing = { onBase: 'failed' } as const
const broken = { onBase: 'broken' } as const
const unknown = { onBase: null } as const
const old = { inThisPull: false, onHead: 'failed' } as const

/** A report with one target for each baseline: `add_tax`, `f1`, `f2`, ... */
function reportOf(ownTests: OwnTest[], baselines: (ReportBaseline | null)[] = [null]): Report {
  const report = makeReport()
  const [target] = report.targets
  if (!target) throw new Error('the sample has no target')
  return {
    ...report,
    ownTests,
    targets: baselines.map((baseline, n) => ({
      ...{ ...target, baseline },
      ...(n > 0 ? { id: `shop/tax.py::f${n}`, name: `f${n}` } : {}),
    })),
  }
}

const lines = (report: Report, link: string | null = url): string[] =>
  renderOwnTests(report, link)[0]
    .split('\n')
    .filter(line => line !== '')

const many = (count: number, more: Partial<OwnTest> = {}): OwnTest[] =>
  Array.from({ length: count }, (_, n) => own(`test_${n}`, more))

describe('the comment with findings only', () => {
  const missed = { ...measured, survivors: [survivor.id], mutants: { killed: 1, total: 2 } }
  const base = {
    ...reportOf([own('a', failing)], [missed]),
    mutants: [{ ...survivor, status: 'killed' as const }],
  }
  const context: RenderContext = {
    ...{
      url,
      notes: [],
      priceSource: null,
      command: 'x',
      existing: {},
      run: '1',
      branch: 'b',
      key: 'default',
    },
    ...{ mayCommit: () => true, findingsOnly: true },
  }
  const suspect = makeTest({ name: 'test_look', verdict: 'suspect', reason: 'behaviour-changed' })
  const full = { ...base, tests: [...base.tests, suspect] }

  test('has suspects, behaviour and facts on own tests, but no kept tests and no boxes', () => {
    const text = renderComment(full, context)
    for (const part of [
      '### Testwright: 1 test to look at · behaviour changed in 1 function\n',
      '`test_look`',
      '+ 99',
      '**Your tests**',
      '$0.0061',
    ])
      expect(text).toContain(part)
    expect(text).not.toMatch(/- \[ \]|✅|\d kept|\/test_tax.py<|testwright:content|\| Function/)
    expect(readOffer(text)).toMatchObject({ altered: false, files: [] })
  })

  test('lists a mutant that only kept tests notice', () => {
    expect(renderComment(full, context)).toContain('None of your tests notices 1 mutant')
    expect(renderComment(full, { ...context, findingsOnly: false })).not.toContain('notices 1 mutant')
  })

  test('leaves the job summary complete', () =>
    expect(renderSummary(full, context)).toContain('tests/test_tax.py'))

  test.each<[string, Report, boolean]>([
    ['a suspect', { ...full, behaviour: [], ownTests: [], targets: [] }, true],
    ['changed behaviour', { ...base, ownTests: [], targets: [] }, true],
    ['a fact', { ...base, behaviour: [] }, true],
    ['kept tests alone', { ...makeReport(), behaviour: [] }, false],
  ])('is worth a comment for %s: %#', (_, report, isWorth) => expect(worthSaying(report, true)).toBe(isWorth))

  test('suggests no kept test at a line', () => {
    const existing = { 'tests/test_tax.py': 'import x\n' }
    const file = {
      ...(base.files[0] as Report['files'][number]),
      new: false,
      content: 'import x\n\nassert x\n',
    }
    const report = { ...full, files: [file] }
    const paths = (only: boolean): string[] => renderRemarks(report, existing, only).map(({ path }) => path)
    expect(paths(false)).toEqual(['shop/tax.py', 'tests/test_tax.py'])
    expect(paths(true)).toEqual(['shop/tax.py'])
  })
})

describe('what tests of the pull request show', () => {
  const shows = (
    name: string,
    expected: string | null,
    actual: string,
    path: string | null = null,
  ): OwnTest => own(name, { ...failing, withoutChange: { path, expected, actual } })
  test.each<[string, OwnTest[], string[]]>([
    ['no difference is known', [own('a', failing)], []],
    ['two values', [shows('a', "'x|y'", '3')], ["`a` expects `'x|y'`, gets `3` without this change."]],
    [
      'a place in a longer value',
      [shows('a', '2', '3', '.items[0].total')],
      ['`a` expects `2` at `.items[0].total`, gets `3` without this change.'],
    ],
    [
      'a failure that compares nothing',
      [shows('a', null, 'DID NOT RAISE ValueError')],
      ['`a` fails without this change: `DID NOT RAISE ValueError`.'],
    ],
    [
      'values before messages, the shortest first, one of each test before a second one',
      [
        shows('c', null, 'oh'),
        shows('a[1]', "'long'", "'longer'"),
        shows('a[2]', '1', '2'),
        shows('b', "'longest'", "'long'"),
      ],
      [
        '`a` expects `1`, gets `2` without this change.',
        "`b` expects `'longest'`, gets `'long'` without this change.",
        '`c` fails without this change: `oh`.',
      ],
    ],
    [
      'the same difference once',
      [shows('a', '1', '2'), shows('b', '1', '2')],
      ['`a` expects `1`, gets `2` without this change.'],
    ],
    [
      'three at most',
      [1, 2, 3, 4].map(n => shows(`test_${n}`, String(n), '0')),
      [1, 2, 3].map(n => `\`test_${n}\` expects \`${n}\`, gets \`0\` without this change.`),
    ],
    [
      'a test whose fixture changed',
      [{ ...shows('a', '1', '2'), inThisPull: false }],
      ['`a` expects `1`, gets `2` without this change.'],
    ],
    [
      'text that would be markup',
      [shows('a', "'`<b>`'", '@all')],
      ["`a` expects `''<b>''`, gets `@all` without this change."],
    ],
  ])('%s', (_, tests, expected) => {
    const told = lines(reportOf(tests)).filter(
      line => /without this change[.:]/.test(line) && line.startsWith('- `'),
    )
    expect(told.map(line => line.slice(2))).toEqual(expected)
  })
})

describe('weak tests of the pull request', () => {
  test.each<[string, OwnTest[], string[]]>([
    ['no weakness is known', [own('a')], []],
    [
      'one that is not steady',
      [own('a', { weakness: 'not-steady' })],
      ['`a` passes, but fails in another order, at another time, or with other random values.'],
    ],
    [
      'two that pass when all functions throw, cases as one',
      [own('a[0]'), own('a[1]'), own('b')].map(test => ({ ...test, weakness: 'passes-when-broken' })),
      ['`a`, `b` pass although the changed functions that they run only throw.'],
    ],
    [
      'one that passes whatever is returned',
      [own('a', { weakness: 'notices-nothing' })],
      ['`a` passes whatever the changed functions that it runs return or do.'],
    ],
    ['not one that existed before', [own('a', { weakness: 'notices-nothing', inThisPull: false })], []],
  ])('%s', (_title, tests, expected) =>
    expect(lines(reportOf(tests)).filter(line => /pass(?:es)?(?:,| although| whatever)/.test(line))).toEqual(
      expected.map(line => `- ${line}`),
    ),
  )

  test('with a weak test, the change is not called well tested', () => {
    const noticed = { ...measured, mutants: { total: 1, killed: 1 } }
    const report = { ...reportOf([own('a', failing)], [noticed]), tests: [], skipped: [], mutants: [] }
    expect(sayWellTested(report)).not.toBeNull()
    const weak = { ...report, ownTests: [own('a', failing), own('b', { weakness: 'not-steady' })] }
    expect(sayWellTested(weak)).toBeNull()
  })
})

describe('tests of the pull request', () => {
  test.each<[string, OwnTest[], string | null]>([
    ['one that fails', [own('a', failing)], 'Your new or edited test fails without this change.'],
    ['two that fail', many(2, failing), 'All of your 2 new or edited tests fail without this change.'],
    [
      'one that passes either way',
      [own('a', failing), own('b')],
      '1 of your 2 new or edited tests fails without this change; `b` passes either way.',
    ],
    [
      'all pass either way, more than are listed',
      many(5),
      'None of your 5 new or edited tests fail without this change; `test_0`, `test_1`, `test_2` and 2 more pass either way.',
    ],
    [
      'all pass either way, as many as are listed',
      many(3),
      'None of your 3 new or edited tests fail without this change; `test_0`, `test_1`, `test_2` pass either way.',
    ],
    [
      'one that cannot run',
      [own('a', broken)],
      'Your new or edited test `a` cannot run without this change.',
    ],
    [
      'several that cannot run',
      many(2, broken),
      'None of your 2 new or edited tests can run without this change.',
    ],
    [
      'some that cannot run where none fails',
      [own('a', broken), own('b', broken), own('c')],
      '`a`, `b` cannot run without this change; `c` passes either way.',
    ],
    [
      'one of each',
      [own('a', failing), own('b', broken), own('c')],
      '1 of your 3 new or edited tests fails without this change; `b` cannot run without it; `c` passes either way.',
    ],
    [
      'cases count as one test, which fails where one of them does',
      [own('a[0]'), own('a[1]', failing), own('a[2]', broken), own('b[x]'), own('b[y]')],
      '1 of your 2 new or edited tests fails without this change; `b` passes either way.',
    ],
    [
      'a test with a case without a result does not pass either way',
      [own('a[0]'), own('a[1]', unknown), own('b', failing)],
      'Of your new or edited tests only `b` was run on both sides: it fails without this change.',
    ],
    [
      'tests beside one that was not run on the base',
      [own('a'), own('b', failing), own('c', unknown)],
      '1 of the 2 new or edited tests that were run on both sides fails without this change; `a` passes either way.',
    ],
    [
      'tests that pass beside one that was not run on the base',
      [own('a'), own('b', unknown)],
      'Of your new or edited tests only `a` was run on both sides: it passes either way.',
    ],
    ['not one that was not run on the base', [own('a', unknown)], null],
    ['not one that fails on the head', [own('a', { ...failing, onHead: 'failed' })], null],
    ['not one that existed before', [own('a', { ...failing, inThisPull: false })], null],
    ['nothing', [], null],
  ])('%s', (_, tests, words) => {
    expect(lines(reportOf(tests))).toEqual(words === null ? [] : ['**Your tests**', `- ${words}`])
  })
})

describe('tests that the change breaks', () => {
  test.each<[string, OwnTest[], string | null]>([
    ['one', [own('a', old)], '**1 test passes before this change and fails after it**: `t.py::a`.'],
    [
      'more than are listed, cases as one',
      [...many(4, old), own('test_3[x]', old)],
      '**4 tests pass before this change and fail after it**: `t.py::test_0`, `t.py::test_1`, `t.py::test_2` and 1 more.',
    ],
    ['not one that fails on both sides', [own('a', { ...old, onBase: 'failed' })], null],
    ['not one that the pull request edits', [own('a', { ...old, inThisPull: true })], null],
    ['not one that cannot be loaded', [own('a', { ...old, onHead: 'broken' })], null],
    ['not one that was not run on the base', [own('a', { ...old, onBase: null })], null],
  ])('%s', (_, tests, words) => {
    expect(lines(reportOf(tests)).slice(1)).toEqual(words === null ? [] : [`- ${words}`])
  })
})

describe('where not all tests ran', () => {
  const report = (more: Partial<ReportBaseline> = {}, tests: OwnTest[] = []): Report => ({
    ...reportOf(tests, [{ ...measured, mutants: { total: 16, killed: 4 }, cut: 'late', ...more }]),
    ...{ mutants: [{ ...survivor, status: 'pending' }], behaviour: [], tests: [] },
  })

  test.each<[string, Partial<ReportBaseline>, string]>([
    [
      'there was no time',
      {},
      'reached by at least 1 test (there was not enough time for all); 1 of 1 changed line run; the tests that ran notice 4 of 16 mutants',
    ],
    [
      'a file crashed; more lines may be run',
      { cut: 'ended', linesRun: [] },
      'reached by at least 1 test (a test file did not finish running); at least 0 of 1 changed line run; the tests that ran notice 4 of 16 mutants',
    ],
    [
      'there are too many files; noticed mutants stay noticed',
      { cut: 'left-out', mutants: { total: 4, killed: 4 } },
      'reached by at least 1 test (not all test files were run); 1 of 1 changed line run; 4 of 4 mutants noticed',
    ],
  ])('counts are lower bounds: %s', (_, more, words) => {
    expect(lines(report(more))).toEqual(['**Your tests**', `- \`add_tax\`: ${words}.`])
    const comment = renderComment(report(more), context)
    expect(comment).not.toMatch(/your tests miss|notices? \d+ mutant|Well tested|still pass without/)
  })

  test('of the new tests only those that were run on both sides are counted', () => {
    const [first] = lines(report({}, [own('a', failing), own('b', failing)])).slice(1)
    expect(first).toBe(
      '- All of the 2 new or edited tests that were run on both sides fail without this change.',
    )
    const [none] = lines(report({}, [own('a'), own('b')])).slice(1)
    expect(none).toMatch(/^- None of the 2 new or edited tests that were run on both sides fail without/)
  })

  test('the title counts mutants only of functions whose tests all ran', () => {
    const whole = { ...measured, mutants: { total: 3, killed: 1 }, survivors: [survivor.id] }
    const two = {
      ...reportOf([], [{ ...measured, mutants: { total: 16, killed: 4 }, cut: 'late' }, whole]),
      ...{ mutants: [survivor], behaviour: [], tests: [] },
    }
    expect(renderComment(two, context)).toContain('### Testwright: your tests miss 1 of 2 mutants\n')
  })
})

describe('changed functions', () => {
  const timeless = { ...measured, ...nothing, measured: false }
  test.each<[string, (ReportBaseline | null)[], string[]]>([
    ['own tests are off', [null], []],
    ['reached', [measured], ['`add_tax`: reached by 1 test; 1 of 1 changed line run.']],
    [
      'reached, with mutants',
      [
        {
          ...{ ...measured, tests: ['a', 'b'], linesRun: [] },
          ...{ mutants: { total: 3, killed: 2 }, survivors: ['a'] },
        },
      ],
      ['`add_tax`: reached by 2 tests; 0 of 1 changed line run; 2 of 3 mutants noticed.'],
    ],
    [
      'reached, without an answer for any mutant',
      [{ ...measured, why: 'the <time> did not suffice' }],
      [
        '`add_tax`: reached by 1 test; 1 of 1 changed line run; mutants not measured, because the &#60;time&#62; did not suffice.',
      ],
    ],
    [
      'reached, with some mutants not answered',
      [{ ...measured, mutants: { total: 5, killed: 2 }, survivors: ['a'] }],
      ['`add_tax`: reached by 1 test; 1 of 1 changed line run; 2 of 5 mutants noticed, 2 without a result.'],
    ],
    [
      'one mutant',
      [{ ...measured, mutants: { total: 1, killed: 1 } }],
      ['`add_tax`: reached by 1 test; 1 of 1 changed line run; 1 of 1 mutant noticed.'],
    ],
    [
      'that no test reaches',
      [
        { ...measured, ...nothing },
        { ...measured, ...nothing, mutants: { total: 4, killed: 0 } },
      ],
      ['No passing test of the project reaches `add_tax`, `f1`.'],
    ],
    [
      'not measured, grouped by the reason',
      [
        { ...timeless, why: 'there was not enough time' },
        { ...timeless, why: 'pytest is not installed' },
        { ...timeless, why: 'there was not enough time' },
        timeless,
      ],
      [
        'How well your tests cover `add_tax`, `f2` was not measured, because there was not enough time.',
        'How well your tests cover `f1` was not measured, because pytest is not installed.',
        'How well your tests cover `f3` was not measured.',
      ],
    ],
  ])('%s', (_, baselines, words) => {
    expect(lines(reportOf([], baselines)).slice(1)).toEqual(words.map(line => `- ${line}`))
  })

  test.each<[number[], string]>([
    [[3], '1 of the 1 line that reads a changed constant run'],
    [[3, 4], '1 of the 2 lines that read a changed constant run'],
  ])('where only a constant changed: %j', (changedLines, told) => {
    const report = reportOf([], [{ ...measured, linesRun: [3] }])
    const reading = report.targets.map(each => ({ ...each, changedLines, onlyReads: true as const }))
    expect(lines({ ...report, targets: reading }).slice(1)).toEqual([
      `- \`add_tax\`: reached by 1 test; ${told}.`,
    ])
  })

  test('where only types changed there is no count of lines', () => {
    const report = reportOf([], [{ ...measured, tests: ['a', 'b'] }])
    const typed = { ...report, targets: report.targets.map(each => ({ ...each, onlyTypes: true as const })) }
    const told = '- `add_tax`: reached by 2 tests; only types in its signature changed.'
    expect(lines(typed).slice(1)).toEqual([told])
    const rows = (shown: Report) =>
      renderComment(shown, context)
        .match(/^\| ✅.*add_tax.*$/m)?.[0]
        .split('|')[4]
        ?.trim()
    expect([rows(report), rows(typed)]).toEqual(['1 of 1', ''])
  })

  test('without a measurement there is no share and no percentage', () => {
    const why = 'baseline-seconds is 0'
    const report = reportOf([], [{ ...timeless, why, mutants: { total: 5, killed: 0 } }])
    const comment = renderComment(report, context)
    expect(comment).toContain('was not measured')
    expect(comment).not.toMatch(/0 of 5|0 %|No passing test of the project/)
  })

  test('at most twelve functions are listed', () => {
    const all = lines(
      reportOf(
        [],
        Array.from({ length: 30 }, () => measured),
      ),
    )
    expect(all).toHaveLength(13)
  })
})

const context: RenderContext = {
  ...{ url, notes: [], priceSource: null, command: 'testwright review', existing: {} },
  ...{ run: null, branch: null, key: 'default', mayCommit: () => true },
}

describe('parts of the change that no test notices', () => {
  const hunks: ReportBaseline['hunks'] = [
    { lines: [12, 12], noticedBy: 0 },
    { lines: [14, 15], noticedBy: 3 },
    { lines: [20, 24], noticedBy: 0 },
  ]
  const part = 'Your tests still pass without'
  test('are listed with links', () => {
    expect(lines(reportOf([], [{ ...measured, hunks }])).slice(2)).toEqual([
      `- ${part} these 2 parts of the change: \`shop/tax.py\` [line 12](${at('shop/tax.py', 'L12')}), [lines 20 to 24](${at('shop/tax.py', 'L20-L24')}).`,
    ])
  })

  test('are listed without links where there is no URL', () => {
    const [first] = hunks
    expect(lines(reportOf([], [{ ...measured, hunks: first ? [first] : [] }]), null)[2]).toBe(
      `- ${part} this part of the change: \`shop/tax.py\` line 12.`,
    )
  })

  test('are cut to twenty', () => {
    const many = Array.from({ length: 23 }, (_, at) => ({
      lines: [at + 1, at + 1] as [number, number],
      noticedBy: 0,
    }))
    const [, , told = ''] = lines(reportOf([], [{ ...measured, hunks: many }]), null)
    expect(told).toMatch(
      /^- Your tests still pass without these 23 parts of the change: .*, line 20 and 3 more\.$/,
    )
    expect(told).not.toContain('line 21')
  })

  test('are listed before mutants', () => {
    const report = {
      ...reportOf([], [{ ...measured, hunks, survivors: [survivor.id] }]),
      mutants: [survivor],
    }
    const [text] = renderOwnTests(report, url)
    expect(text.indexOf(part)).toBeGreaterThan(0)
    expect(text.indexOf(part)).toBeLessThan(text.indexOf('No test notices 1 mutant'))
  })
})

describe('mutants that no test notices', () => {
  const mutants = Array.from({ length: 7 }, (_, n) => ({ ...survivor, id: `m${n}`, line: 12 + n }))
  const shown = (ids: string[], more: Partial<Report> = {}, link: string | null = url): string =>
    lines({ ...reportOf([], [{ ...measured, survivors: ids }]), mutants, ...more }, link)[2] ?? ''
  const one = `[line 12](${at('shop/tax.py', 'L12')}) \`<\` → \`<=\``

  test.each<[string, string, string]>([
    ['one', shown(['m0']), `- No test notices 1 mutant: ${one}.`],
    ['one, without a URL', shown(['m0'], {}, null), '- No test notices 1 mutant: line 12 `<` → `<=`.'],
    ['none that the report lacks', shown(['gone']), ''],
    [
      'none that a kept test notices',
      shown(['m0'], { mutants: [{ ...survivor, id: 'm0', status: 'killed', killedBy: ['x'] }] }),
      '',
    ],
    [
      'removed code',
      shown(['m0'], { mutants: [{ ...survivor, id: 'm0', was: 'return', now: '' }] }, null),
      '- No test notices 1 mutant: line 12 `return` → `nothing`.',
    ],
  ])('%s', (_, found, words) => expect(found).toBe(words))

  test('are in the title where nothing else was found', () => {
    const survivors = ['m0', 'm1']
    const own = { ...measured, survivors, mutants: { total: 9, killed: 7 } }
    const report = { ...reportOf([], [own]), mutants, tests: [], behaviour: [] }
    const first = renderComment(report, context)
      .split('\n')
      .find(line => line.startsWith('###'))
    expect(first).toBe('### Testwright: your tests miss 2 of 9 mutants')
  })

  test('bounds come first, and one for each line before a second one', () => {
    const changes = [
      [12, 'a < b', 'true'],
      [12, 'a', 'b'],
      [12, '<', '<='],
      [13, 'c', 'd'],
      [14, '>=', '>'],
    ] as const
    const some = changes.map(([line, was, now], n) => ({ ...survivor, id: `m${n}`, line, was, now }))
    const line = shown(
      some.map(({ id }) => id),
      { mutants: some },
      null,
    )
    expect(line).toBe(
      '- No test notices 5 mutants: line 12 `<` → `<=`, line 14 `>=` → `>`, line 13 `c` → `d`, line 12 `a < b` → `true`, line 12 `a` → `b`.',
    )
  })

  test('more than are listed', () => {
    const line = shown(mutants.map(({ id }) => id))
    expect(line).toMatch(/^- No test notices 7 mutants: .* and 2 more\.$/)
    expect(line.match(/→/g)).toHaveLength(5)
  })
})

test('only the command of the first function that has one is shown', () => {
  const all = [null, 'pytest tests/test_a.py::test_a', 'pytest b'].map(command => ({ ...measured, command }))
  expect(lines(reportOf([], all)).slice(4)).toEqual([
    '- Shortest command that notices the change: `pytest tests/test_a.py::test_a`',
  ])
})

test.each<[string, string]>([
  ['a b.py', 'a%20b.py'],
  ['app/[id]/(x)/a.ts', 'app/%5Bid%5D/%28x%29/a.ts'],
  ['a)[x](http://evil', 'a%29%5Bx%5D%28http%3A//evil'],
  ['a\n#L1.py', 'a%0A%23L1.py'],
  ['ü?.py', '%C3%BC%3F.py'],
])('a link to %j stays one link', (file, path) => {
  expect(permalink({ file, first: 2, last: 3, text: 'x' }, 'abc', url)).toBe(
    `[x](${url}/blob/abc/${path}#L2-L3)`,
  )
})

test('there is no link without a commit', () => {
  expect(permalink({ file: 'a.py', first: 1, last: 1, text: 'x' }, null, url)).toBe('x')
})

test('foreign text becomes neither markup nor a mention', () => {
  const hostile = '`</summary></details>\n\n# x\n@team [a](http://evil) | <img src=x> \u202e'
  const baseline: ReportBaseline = {
    ...{ measured: true, why: null, tests: [hostile], linesRun: [14], mutants: null },
    ...{ survivors: ['m'], hunks: [{ lines: [1, 2], noticedBy: 0 }], command: `pytest ${hostile}` },
  }
  const report = reportOf(
    [
      own(hostile, failing),
      own(`b${hostile}`, broken),
      own(`c${hostile}`),
      own(`d${hostile}`, { ...old, onBase: 'passed' }),
    ],
    [baseline, { ...baseline, tests: [] }, { ...baseline, measured: false, why: hostile }],
  )
  for (const target of report.targets) Object.assign(target, { name: hostile, file: `${hostile}.py` })
  const mutants = [{ ...survivor, id: 'm', was: hostile, now: hostile }]
  for (const link of [url, null]) {
    const [text] = renderOwnTests({ ...report, mutants }, link)
    const all = text.split('\n')
    expect(all.slice(1).every(line => line.startsWith('- '))).toBe(true)
    expect(all.length).toBeGreaterThan(6)
    // What is left without inline code and the section's own links.
    const outside = text.replace(/`[^`\n]*`/g, '').replace(/\]\(https:\/\/github\.com\/[^\s)]*\)/g, ']')
    expect(outside).not.toMatch(/[`<>\u202e]|@(?!\u200b)|http:\/\/|\]\(|^#/m)
    // The comment still offers its tests: a line that it cannot parse would prevent that.
    const whole = { ...report, ...{ mutants, behaviour: [], skipped: [] } }
    const offer = readOffer(renderComment(whole, { ...context, url }))
    expect(offer).toMatchObject({ altered: false, files: [{ path: 'tests/test_tax.py' }] })
  }
})

describe('well tested', () => {
  const complete: ReportBaseline = {
    ...measured,
    mutants: { total: 3, killed: 3 },
    hunks: [{ lines: [14, 14], noticedBy: 1 }],
  }
  const good = (more: Partial<Report> = {}): Report => ({
    ...reportOf([own('a', failing), own('b')], [complete]),
    ...{ tests: [], skipped: [], behaviour: [], files: [] },
    ...more,
  })
  const sentence =
    'Well tested: your tests notice all 3 mutants of the changed lines, and 1 new or edited test fails without this change.'

  test('one sentence replaces table and details', () => {
    expect(sayWellTested(good())).toBe(sentence)
    const comment = renderComment(good(), context)
    expect(comment).toContain(sentence)
    expect(comment).not.toMatch(/\| Function|Your tests/)
  })

  test.each<[string, string | RegExp, Partial<Report>]>([
    ['several tests', /and 2 new or edited tests fail without/, { ownTests: many(2, failing) }],
    ['several functions', /all 6 mutants of/, { targets: reportOf([], [complete, complete]).targets }],
    [
      'one mutant',
      /all 1 mutant of/,
      { targets: reportOf([], [{ ...complete, mutants: { total: 1, killed: 1 } }]).targets },
    ],
    ['rejected tests', sentence, { tests: [makeTest({ verdict: 'rejected', reason: 'adds-nothing' })] }],
  ])('said for %s', (_, words, more) => expect(sayWellTested(good(more))).toMatch(words))

  const targets = (...baselines: (ReportBaseline | null)[]): Partial<Report> => ({
    targets: reportOf([], baselines).targets,
  })
  test.each<[string, Partial<Report>]>([
    ['nothing changed', { targets: [] }],
    ['nothing was measured', targets(null)],
    ['one of two was not measured', targets(complete, { ...complete, measured: false, why: 'x' })],
    ['there are no mutants', targets({ ...complete, mutants: null })],
    ['a mutant survives', targets({ ...complete, mutants: { total: 3, killed: 2 } })],
    ['there was no time to ask about a mutant', { mutants: [survivor] }],
    ['no test notices a part', targets({ ...complete, hunks: [{ lines: [14, 14], noticedBy: 0 }] })],
    ['no test fails without the change', { ownTests: [own('a'), own('b', broken)] }],
    [
      'the test that fails does not belong to this pull request',
      { ownTests: [own('a', { ...failing, ...{ inThisPull: false } })] },
    ],
    ['the change breaks a test', { ownTests: [own('a', failing), own('b', old)] }],
    ['a test was kept', { tests: [makeTest({})] }],
    ['a test needs a look', { tests: [makeTest({ verdict: 'suspect', reason: 'possible-bug' })] }],
    ['a function was skipped', { skipped: makeReport().skipped }],
  ])('not said where %s', (_, more) => {
    expect(sayWellTested(good(more))).toBeNull()
    expect(renderComment(good(more), context)).not.toContain('Well tested')
  })

  test('the job summary shows the numbers as well', () => {
    const summary = renderSummary(good(), context)
    expect(summary).toContain(sentence)
    expect(summary).toContain('3 of 3 mutants noticed')
  })
})

describe('kept tests that hold the new behaviour', () => {
  const kept = (names: string[]): Report => ({
    ...makeReport(),
    tests: names.map(name => makeTest({ name, onBase: 'failed' })),
  })
  test.each<[string, string[], string]>([
    [
      'one',
      ['test_a'],
      '**These state the new behaviour**: `test_a` fails without this change and passes with it. Commit it if that is right.',
    ],
    [
      'several',
      ['test_a', 'test_b', 'test_c', 'test_d'],
      '**These state the new behaviour**: `test_a`, `test_b`, `test_c` and 1 more fail without this change and pass with it. Commit them if that is right.',
    ],
    ['none', [], ''],
  ])('%s', (_, names, said) => {
    expect(renderStating(kept(names))).toBe(said)
  })

  test('only kept tests that fail on the base do', () => {
    const tests = [
      makeTest({ onBase: 'passed' }),
      makeTest({ onBase: null }),
      makeTest({ onBase: 'failed', verdict: 'rejected', reason: 'adds-nothing' }),
    ]
    expect(renderStating({ ...makeReport(), tests })).toBe('')
  })
})
