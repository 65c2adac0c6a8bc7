// A tick commits the text that people saw, to the path that they read: an altered comment offers nothing.
import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bytesOf, markCommitted, markRefused, readOffer } from '../../../src/core/github/check-boxes.js'
import { renderComment } from '../../../src/core/report/render/comment.js'
import { renderRemarks } from '../../../src/core/report/render/review-comments.js'
import { reasonNames, verdictFor } from '../../../src/core/model/reasons.js'
import type { Note } from '../../../src/core/report/notes.js'
import { makeReport, makeTest } from '../report/render/reports.js'

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
const file = (path: string, content: string) => ({
  ...{ path, content, sha256: hash(content), tests: 2, new: true },
})
const seen = file('tests/test_a.py', 'def test_a():\n    assert a()\n')
const other = file('tests/test_b.py', 'def test_b():\n    assert b()\n')
const third = file('tests/test_c.py', 'def test_c():\n    assert c()\n')
const evil = 'import os\nos.system("x")\n'
const body = renderComment(
  { ...makeReport(), files: [seen, other, third] },
  {
    ...{ url: 'https://github.com/o/r', notes: [], priceSource: null, command: 'x' },
    ...{ existing: {}, run: '4242', branch: 'feature', key: 'default', mayCommit: () => true },
  },
)
const storeOf = (content: string): string =>
  `<!-- testwright:content sha256=${hash(content)} kind=text ends=lf -->`
const boxOf = (path: string, sha256: string, words = path): string =>
  `- [ ] Commit \`${words}\` (2 tests) <!-- testwright:file sha256=${sha256} path=${encodeURIComponent(path)} -->`
const evilFold = `${storeOf(evil)}\n<details><summary><b>tests/test_a.py</b>: 2 tests, new file</summary>\n\n\`\`\`python\n${evil}\`\`\`\n\n</details>`
const behindFirstBox = (text: string): string => body.replace(/^- \[ \] Commit `tests.*$/m, `$&\n${text}`)

test('a rendered comment is unaltered, also with ticks and other line ends', () => {
  for (const text of [
    body,
    body.replace('- [ ]', '- [x]'),
    body.replace(/\n/g, '\r\n'),
    markRefused(body, 'No.'),
  ])
    expect(readOffer(text)).toMatchObject({ altered: false, files: [{}, {}, {}] })
})

test('after a commit the other files are still offered, and the box for all counts only them', () => {
  const done = {
    paths: [seen.path],
    commit: 'c'.repeat(40),
    url: 'https://github.com/o/r/commit/c',
    login: 'me',
  }
  const rest = markCommitted(body, done)
  expect(rest).toContain('- [ ] Commit all 4 tests to `feature`')
  expect(readOffer(rest)).toMatchObject({
    altered: false,
    files: [{ path: other.path }, { path: third.path }],
  })
})

test('a rendered comment is unaltered, whatever text of others it holds', () => {
  const part = fc.constantFrom(
    ...[
      'a',
      ' ',
      '\n',
      '\t',
      '`',
      '``',
      '|',
      '\\\\',
      '\\|',
      '<',
      '<!--',
      '-->',
      '~~~',
      '$',
      '$$',
      '$1',
      '[x](y)',
      '[a]: b',
    ],
    ...[
      '![x](https://x/y)',
      '@me',
      '#1',
      'GH-1',
      ':smile:',
      'https://x',
      '&lt;',
      '</details>',
      '```',
      '\u202e',
      '\ufe0f',
      '\r',
    ],
    ...[
      '- [ ] Commit',
      '> ',
      '    ',
      '1. ',
      '---',
      '===',
      '\u3164',
      '\ud800',
      '\0',
      '_',
      '*',
      'é',
      '⚠️',
      '(',
      ')',
      '"',
      "'",
    ],
  )
  const text = fc.array(part, { maxLength: 8 }).map(parts => parts.join(''))
  fc.assert(
    fc.property(text, text, text, fc.constantFrom(...reasonNames), (one, two, three, reason) => {
      const report = makeReport()
      const tests = [
        makeTest({
          name: one,
          writer: two,
          attribution: 'trimmed',
          onBase: 'failed',
          grownFrom: three,
          marks: ['seen in training', 'pinned from behaviour'],
        }),
        makeTest({ name: two, dropped: [{ code: three, expected: one, actual: two }] }),
        makeTest({
          name: three,
          writer: one,
          verdict: verdictFor(reason),
          reason,
          expected: two,
          actual: one,
          code: three,
        }),
      ]
      const writers = report.writers.map(row => ({ ...row, writer: one }))
      const targets = report.targets.map(row => ({
        ...row,
        name: two,
        file: `a/${one.replace(/\p{Cs}/gu, '')}`,
      }))
      const skipped = report.skipped.map(row => ({ ...row, name: one, reason: two }))
      const behaviour = report.behaviour.map(row => ({
        ...row,
        target: `a::${three}`,
        call: one,
        before: two,
        after: three,
      }))
      const ownTests = [three, null].map((expected, n) => ({
        ...{ id: `t.py::${one}${n}`, file: 't.py', onBase: 'failed' as const, onHead: 'passed' as const },
        ...{ inThisPull: true, withoutChange: { path: two, expected, actual: two } },
      }))
      const notes: Note[] = [
        { code: 'refused', stage: 'controller', model: one, functions: [two], sentence: three },
        { code: 'not-reached', stage: 'retry', model: one, functions: 1, sentence: three, explored: false },
        { code: 'not-stored', folder: one },
      ]
      const shown = { url: 'https://github.com/o/r', notes, priceSource: two, command: 'x', existing: {} }
      const rendered = renderComment(
        { ...report, tests, writers, targets, skipped, behaviour, ownTests, files: [seen] },
        { ...shown, run: '1', branch: one, key: 'default', mayCommit: () => true },
      )
      expect(readOffer(markRefused(rendered, 'No.'))).toMatchObject({
        altered: false,
        files: [{ path: seen.path }],
      })
    }),
    { numRuns: 400 },
  )
})

describe('an altered comment offers nothing', () => {
  test.each<[string, string]>([
    [
      'bytes in an HTML comment',
      body.replace(storeOf(seen.content), `<!--\n${evilFold}\n-->\n${storeOf(seen.content)}`),
    ],
    [
      'a fence in an HTML comment before the real one',
      body.replace(`${storeOf(seen.content)}\n`, `$&<!--\n\`\`\`python\n${evil}\`\`\`\n-->\n`),
    ],
    [
      'an HTML comment around the real file',
      body.replace(storeOf(seen.content), `<!--\n-->${storeOf(seen.content)}`),
    ],
    ['another path than the label names', body.replace('path=tests%2Ftest_a.py', 'path=tests%2Ftest_z.py')],
    ['another label than the path', body.replace('Commit `tests/test_a.py`', 'Commit `tests/test_z.py`')],
    ['another name above the text', body.replace('<b>tests/test_a.py</b>', '<b>tests/test_z.py</b>')],
    ['another number of tests', body.replace('`tests/test_a.py` (2 tests)', '`tests/test_a.py` (9 tests)')],
    ['another number for all', body.replace('all 6 tests', 'all 5 tests')],
    [
      'other bytes, with their own hash',
      body
        .replaceAll(seen.sha256, hash(evil))
        .replace('assert a()', 'assert a()  # x')
        .replace('</details>', '</details>\n<p>x</p>'),
    ],
    ['two boxes for one path', behindFirstBox(boxOf(seen.path, hash(evil)) + `\n\n${evilFold}`)],
    ['two boxes for one text', behindFirstBox(boxOf('tests/test_z.py', seen.sha256))],
    [
      'two content markers with one hash',
      body.replace(storeOf(other.content), `${storeOf(seen.content)}\n${storeOf(other.content)}`),
    ],
    ['text between the content marker and its fold', body.replace(`${storeOf(seen.content)}\n`, '$&hello\n')],
    ['text between the name and the code', body.replace(/(test_a\.py<\/b>.*<\/summary>\n)/, '$1\nhello\n')],
    [
      'an element that hides what follows',
      body.replace(storeOf(seen.content), `<style>\n\n${storeOf(seen.content)}`),
    ],
    ['a fence of another kind', body.replace(storeOf(seen.content), `~~~\n${storeOf(seen.content)}`)],
    ['an indented fence', body.replace(storeOf(seen.content), `  \`\`\`\n${storeOf(seen.content)}`)],
    [
      'a box with a longer label',
      body.replace('Commit `tests/test_a.py` (2', 'Commit `x` and `tests/test_a.py` (2'),
    ],
    ['a path that is encoded in another way', body.replace('path=tests%2Ftest_a.py', 'path=tests/test_a.py')],
  ])('%s', (_, text) => {
    expect(text).not.toBe(body)
    expect(readOffer(text)).toMatchObject({ altered: true, files: [], all: false })
  })
})

/** The comment with another text in place of the first file's, stored with its own hash and in the given fence. */
function withStored(content: string, fence = '```python'): string {
  const [from, to] = [body.indexOf(storeOf(seen.content)), body.indexOf(storeOf(other.content))]
  const end = /^`+/.exec(fence)?.[0] ?? ''
  const fold = `${storeOf(content)}\n<details><summary><b>${seen.path}</b>: 2 tests, new file</summary>\n\n${fence}\n${content}${end}\n\n</details>\n\n`
  return (body.slice(0, from) + fold + body.slice(to)).replaceAll(seen.sha256, hash(content))
}

/** Harmless lines, then a line that GitHub reads as the end of the fence, then code inside an HTML comment. */
const hiding = (end: string): string =>
  `def test_a():\n    """ok\n${end}\n<!--\n"""\nimport os\nos.system("x")\n"""\n-->\n\`\`\`python\n"""\n`

test('a forged comment with harmless text is unaltered, so the cases below are about the text', () => {
  expect(readOffer(withStored('def test_a():\n    assert 1\n'))).toMatchObject({
    altered: false,
    files: [{ path: seen.path }, {}, {}],
  })
})

describe('a text that GitHub does not show as it is stored', () => {
  test.each<[string, string]>([
    ['a longer fence inside', withStored(hiding('````'))],
    ['an indented fence inside', withStored(hiding('   ```'))],
    ['a fence with a space behind it inside', withStored(hiding('``` '))],
    ['a fence with a tab behind it inside', withStored(hiding('```\t'))],
    ['a fence inside that is not longer', withStored('a = """\n````\n"""\n', '````python')],
    ['a fence that is longer than needed', withStored(seen.content, '`````python')],
    ['a fence of another language', withStored(seen.content, '```mermaid')],
    ['words after the language', withStored(seen.content, '```python title')],
    ['a carriage return', withStored('x = 1  # \rimport os\n')],
    ['a form feed', withStored('x = 1\n\fimport os\n')],
    ['a NUL', withStored('x = 1\0\n')],
    ['a line separator', withStored('x = 1  # \u2028import os\n')],
    ['a bidirectional override', withStored('x = "\u202e"\n')],
    ['a zero-width character', withStored('x\u200b = 1\n')],
    [
      'variation selectors, which can hide bytes from the reader',
      withStored('x = "\u{e0100}\u{e0105}\ufe00"\n'),
    ],
    ['a Hangul filler, which counts as a letter', withStored('\u3164 = 1\n')],
    ['code pushed out of sight', withStored(`x = 1${' '.repeat(300)}; import os\n`)],
    ['code pushed out of sight by other blank characters', withStored(`x = 1 #${'\u2800'.repeat(300)} y\n`)],
  ])('%s', (_, text) => {
    expect(readOffer(text)).toMatchObject({ altered: true, files: [], all: false })
  })
})

const evilBox = `- [ ] Commit \`tests/test_z.py\` (2 tests) <!-- testwright:file sha256=${hash(evil)} path=tests%2Ftest_z.py -->`
const evilStore = evilFold.replace('tests/test_a.py', 'tests/test_z.py')
const ofAll = body.replace('all 6 tests', 'all 8 tests')
const lastBox = boxOf(third.path, third.sha256)
const behind = (text: string): string => `${ofAll.trimEnd()}\n\n${text}\n`
const before = (text: string): string =>
  `${ofAll.replace('- [ ] Commit all', `${text}\n\n- [ ] Commit all`).replace(lastBox, `${lastBox}\n${evilBox}`).trimEnd()}\n\n${evilStore}\n`

const seenFold = body
  .slice(body.indexOf(storeOf(seen.content)), body.indexOf(storeOf(other.content)))
  .trimEnd()
/** The comment with a fourth box, a fourth text, and the matching number of tests. */
const withFourth = (box: string, fold: string): string =>
  `${ofAll.replace(lastBox, `${lastBox}\n${box}`).trimEnd()}\n\n${fold}\n`

describe('text without a command', () => {
  test('a fourth box and a fourth text are read', () => {
    expect(readOffer(withFourth(evilBox, evilStore))).toMatchObject({
      altered: false,
      files: [{}, {}, {}, { path: 'tests/test_z.py', content: evil }],
    })
  })
  test.each<[string, string]>([
    ['two texts for one path', withFourth(boxOf(seen.path, hash(evil)), evilFold)],
    ['two boxes for one path and one text', withFourth(boxOf(seen.path, seen.sha256), '').trimEnd()],
    ['two texts under one hash', `${body.trimEnd()}\n\n${seenFold}\n`],
    [
      'two different texts under one hash',
      `${body.trimEnd()}\n\n${seenFold.replace('assert a()', 'assert b()')}\n`,
    ],
  ])('%s', (_, text) => {
    expect(readOffer(text)).toMatchObject({ altered: true, files: [], all: false })
  })
})

test('a visible fourth file is read, so the cases below are about what hides it', () => {
  expect(readOffer(before('Look.'))).toMatchObject({ altered: false, files: [{}, {}, {}, { content: evil }] })
})

describe('a box or a text that GitHub does not show as it is read', () => {
  const both = `${evilBox}\n\n${evilStore}`
  test.each<[string, string]>([
    ['in an HTML comment', withFourth(evilBox, `<!--\n\n${evilStore}\n\n-->`)],
    ['in an HTML comment that begins with text', withFourth(evilBox, `<!-- x\n\n${evilStore}\n\n-->`)],
    ['behind a backtick in the info string of a fence', behind(`\`\`\` \`x\`\n\n<!--\n\`\`\`\n${both}`)],
    ['in a fold', behind(`<details><summary>more</summary>\n\n${both}\n\n</details>`)],
    ['in a fold without a summary', behind(`<details><summary> </summary>\n\n${both}`)],
    ['in an element without a blank line', behind(`<details><summary>more</summary>\n${both}\n\n</details>`)],
    [
      'a list of boxes in a fold',
      body.replace(/(?:^- \[.*\n)+/m, '<details><summary>x</summary>\n\n$&\n</details>\n'),
    ],
    [
      'a content marker in a fold',
      `${body.replace(storeOf(seen.content), '<details><summary>x</summary>\n\n$&').trimEnd()}\n\n</details>`,
    ],
    ['in a second list', behind(both)],
    ['in a comment behind escaped backticks', behind(`\\\`<!-- \\\`\n\n${both}`)],
    ['in a comment behind two backticks', behind(`x \`\`a \`<!--\` b\`\` \`<!-- \n\n${both}`)],
    ['in a comment behind one backtick', behind(`\`\n<!--\`\n\n${both}`)],
    ['in a comment in a table cell', behind(`| a | b |\n|---|---|\n| \`x | \`<!-- |\n\n${both}`)],
    ['in a fence of tildes', behind(`~~~\n${both}\n~~~`)],
    ['in a fence of tildes in a list', behind(`- ~~~\n${both}`)],
    ['in a list', behind(`- x\n\n  ${evilBox}\n\n${evilStore}`)],
    ['in a quote', behind(`> ${evilBox}\n\n${evilStore}`)],
    ['in indented code', behind(`    ${evilBox}\n\n${evilStore}`)],
    ['in a footnote', behind(`[^1]: x\n${both}`)],
    ['in the title of a link', behind(`[x]: /x "\n${both}\n"`)],
    ['in a formula', before('$$\nx')],
    ['below a lone carriage return', before('x\r<!--')],
    ['below an element in capitals', before('<STYLE>')],
    ['below a processing instruction', before('<?x')],
    ['below a declaration', before('<!X')],
    ['below CDATA', before('<![CDATA[x')],
    ['below a custom element', before('<x-y>')],
    ['below an element after a zero-width character', before('\u200e<pre>')],
    ['below an element on several lines', before('<table\nhidden>')],
    ['below a fold without an end', before('<details><summary>x</summary>')],
    ['below the end of a fold', before('</details>')],
    ['below a picture', before('![x](https://evil.example/x.png)')],
    ['below a diagram', before('```mermaid\ngraph TD\n```')],
    ['below a bidirectional override', before('x \u202e y')],
    ['in a branch name that ends its code span', before('x').replace('to `feature`', 'to `feature\u202e`')],
    ['after other characters than blank lines', before(' \t')],
  ])('%s', (_, text) => {
    expect(text).not.toBe(body)
    expect(readOffer(text)).toMatchObject({ altered: true, files: [], all: false })
  })
})

describe('a diff is applied only where it is exactly as rendered', () => {
  const existing = 'one\ntwo\n'
  const canonical = '@@ -1,2 +1,3 @@\n one\n two\n+three\n'
  const offered = (patch: string, fence = '```') => ({
    ...{
      path: 'tests/test_a.py',
      sha256: '',
      tests: 1,
      stating: 0,
      ticked: true,
      content: null,
      patch,
      crlf: false,
    },
    block: `${fence}diff\n${patch}${fence}`,
  })
  test('the rendered one', () => expect(bytesOf(offered(canonical), existing)).toBe('one\ntwo\nthree\n'))
  test.each<[string, ReturnType<typeof offered>]>([
    ['other line counts', offered(canonical.replace('+1,3', '+1,9'))],
    ['no context', offered('@@ -2,0 +3,1 @@\n+three\n')],
    ['a line that is removed and added again', offered('@@ -1,2 +1,3 @@\n one\n-two\n+two\n+three\n')],
    ['another fence', offered(canonical, '````')],
    ['an empty diff', offered('')],
  ])('not %s', (_, file) => expect(bytesOf(file, existing)).toBeNull())
})

test.each([
  ['as it is', 'def test_b():\n    pass\n', 1],
  ['not with spaces that push code out of sight', `x = 1${' '.repeat(99)}; y\n`, 0],
  ['not with invisible characters', 'x = "\u202e"\n', 0],
  ['not with what looks like a key', 'x = "ghp_0123456789abcdefghijABCDEFGHIJ"\n', 0],
])('whether a file is suggested at its lines: %s', (_, added, count) => {
  const existing = 'def test_a():\n    pass\n'
  const report = {
    ...makeReport(),
    tests: [],
    files: [{ ...file('tests/test_a.py', existing + added), new: false }],
  }
  expect(renderRemarks(report, { 'tests/test_a.py': existing })).toHaveLength(count)
})
