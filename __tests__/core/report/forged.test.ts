// A verify file comes from a job that ran code of strangers: whatever stands in it, nothing of it becomes markup of ours, and
// what no verify job can have written ends in one sentence.
import { describe, expect, test } from '@jest/globals'
import { marked, type Token, type Tokens } from 'marked'
import { readOffer } from '../../../src/core/github/check-boxes.js'
import { UserError } from '../../../src/core/model/errors.js'
import type { Report } from '../../../src/core/model/report.js'
import {
  parseHandover,
  verifySchema,
  type PlanFile,
  type VerifyFile,
} from '../../../src/core/model/stage-files.js'
import { renderComment, renderSummary, type RenderContext } from '../../../src/core/report/render/comment.js'
import { renderReportPage } from '../../../src/core/report/render/html-report.js'
import { renderRemarks } from '../../../src/core/report/render/review-comments.js'
import { mergeVerifyFiles } from '../../../src/core/report/shards.js'
import { html } from '../../../src/core/text.js'
import { makeReport, makeTest } from './render/reports.js'

const HOSTILE =
  '\n\n# OWNED\n\n[click](http://evil.example) ![i](http://evil.example/i.png) @octocat `x` **b** <b>t</b>\n- [x] Commit all\n\n```\n~~~\n</details>'

const base = makeReport()
const [target] = base.targets
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
  ],
  priceSource: 'a list',
  report: {
    ...base,
    pull: { base: plan.base, head: plan.head, number: null },
    targets: base.targets.map(own => ({
      ...own,
      coverage: { before: 0, after: 1 },
      mutants: { total: 2, killed: 1, survivors: [{ line: 3, was: 'a', now: 'b' }] },
    })),
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

/** Paths of all values in a JSON value, its branches included. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [path, ...entries.flatMap(([key, inner]) => pathsIn(inner, [...path, key]))]
}

function at(value: unknown, path: Path): unknown {
  return path.reduce((inner, key) => (inner as Record<string | number, unknown>)[key], value)
}

/** A copy with another value in one place; `undefined` takes it out, since it becomes JSON. */
function withValue(path: Path, value: unknown): unknown {
  const copy = structuredClone(genuine) as unknown as Record<string | number, unknown>
  const key = path.at(-1)
  if (key === undefined) return value
  const holder = at(copy, path.slice(0, -1)) as Record<string | number, unknown>
  holder[key] = value
  return copy
}

const context: RenderContext = {
  ...{ url: 'https://github.com/o/r', command: 'testwright review', existing: {}, run: '1', branch: 'b' },
  ...{ key: 'default', notes: [], priceSource: null },
}

/** All that people see of a verify file; null where it is refused in one sentence. */
function shownOf(file: unknown): string[] | null {
  try {
    const read = parseHandover(verifySchema, JSON.stringify(file) ?? 'null', 'verify-1-of-1.json')
    const merged = mergeVerifyFiles(plan, [read], 7, { name: 'testwright', version: '0' })
    const { report, notes, priceSource } = merged
    const whole = { ...context, notes, priceSource }
    renderReportPage(report, notes)
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
    if (token.type === 'text' && /(?<![\w&])@\w/.test(token.raw)) found.push(token.raw)
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

const ownMarkup = new Set((shownOf(genuine) ?? []).flatMap(markupIn).map(shape))

/** Our own links and headings, whatever number or path they hold. */
function shape(markup: string): string {
  return markup.replace(/\d+/g, '0').replace(/(github\.com\/o\/r\/blob\/\w+\/).*/, '$1')
}

const texts = pathsIn(genuine).filter(path => typeof at(genuine, path) === 'string')

test('the genuine file is shown', () => {
  expect(shownOf(genuine)?.[0]).toContain('### Testwright: ')
  expect(texts.length).toBeGreaterThan(40)
})

describe('a text that is forged', () => {
  test.each(texts.map(path => [path.join('.'), path] as const))('%s', (_, path) => {
    const shown = shownOf(withValue(path, `${String(at(genuine, path))}${HOSTILE}`))
    if (shown) expect(readOffer(shown[0] ?? '')).toMatchObject({ altered: false })
    for (const markdown of shown ?? []) {
      expect(
        markupIn(markdown)
          .map(shape)
          .filter(found => !ownMarkup.has(found)),
      ).toEqual([])
      const tags = elementsIn(markdown)
      expect(tags.match(/<details>/g)?.length).toBe(tags.match(/<\/details>/g)?.length)
    }
  })
})

describe('a value that no verify job writes is refused in a sentence, or harmless', () => {
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
      'a verdict about a target that is not there',
      ({ tests }) => ({ tests: tests.map(own => ({ ...own, target: 'x.py::y' })) }),
    ],
    ['two rows for one target', () => ({ targets: target ? [target, target] : [] })],
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
      'behaviour of a target that is not there',
      ({ behaviour }) => ({ behaviour: behaviour.map(row => ({ ...row, target: 'no' })) }),
    ],
  ])('%s', (_, change) => {
    const { report } = genuine
    expect(shownOf({ ...genuine, report: { ...report, ...change(report) } })).toBeNull()
  })
})

test.each([
  ['an issue', 'GH-1', /GH-1/],
  ['an issue in small letters', 'gh-23', /gh-23/],
  ['an issue by its number', '#1', /#1/],
  ['a mention', '@octocat', /@octocat/],
  ['an emoji', 'a:smile:b', /:smile:/],
  ['an emoji with signs', ':+1:', /:\+1:/],
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
