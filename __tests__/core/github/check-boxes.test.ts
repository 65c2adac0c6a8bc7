import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  bytesOf,
  partsOfAll,
  readOffer,
  markRefused,
  restore,
  sameButBoxes,
  markCommitted,
} from '../../../src/core/github/check-boxes.js'
import { commentLimit, renderComment, type RenderContext } from '../../../src/core/report/render/comment.js'
import { byteLength } from '../../../src/core/report/render/truncate.js'
import type { Report } from '../../../src/core/model/report.js'
import { makeReport, makeTest } from '../report/render/reports.js'

type ReportFile = Report['files'][number]

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
const file = (path: string, content: string, more: Partial<ReportFile> = {}): ReportFile => ({
  ...{ path, content, sha256: hash(content), tests: 2, new: true },
  ...more,
})
const context: RenderContext = {
  ...{ url: 'https://github.com/o/r', notes: [], priceSource: null, command: 'x' },
  ...{ existing: {}, run: '4242', branch: 'feature', key: 'default', mayCommit: () => true },
}
const render = (files: ReportFile[], existing: Record<string, string> = {}): string =>
  renderComment({ ...makeReport(), files }, { ...context, existing })
const tick = (body: string, path: string): string =>
  body
    .split('\n')
    .map(line => (line.includes(`path=${encodeURIComponent(path)} `) ? line.replace('- [ ]', '- [x]') : line))
    .join('\n')

const there = 'def test_old():\n    assert one() == 1\n'
const plain = [
  file('tests/test_a.py', 'def test_a():\n    assert a()\n'),
  file('tests/test_b.py', `${there}\n\ndef test_b():\n    assert b()\n`, { new: false }),
]
const body = render(plain, { 'tests/test_b.py': there })

describe('a large test file that is continued', () => {
  const oldTest = (n: number): string => `def test_${n}():\n    assert f(${n}) == ${n}\n`
  const large = (lines: number, from: string): string =>
    `${from}\n\n${Array.from({ length: Math.floor(lines / 3) }, (_, n) => oldTest(n)).join('\n')}`
  const added = '\n\ndef test_new():\n    assert g(1) == 2\n'
  /** The import at the top, a test among the others, and one at the end. */
  const continued = (text: string): string =>
    text
      .replace('from shop import f', 'from shop import f, g')
      .replace('def test_500():', 'def test_among():\n    assert g(0) == 1\n\ndef test_500():') + added

  test.each([2820, 20_000])('%i lines: its hunks are shown, and it has a box', lines => {
    const before = large(lines, 'from shop import f')
    const one = file('tests/test_a.py', continued(before), { new: false })
    const text = render([one], { 'tests/test_a.py': before })
    expect(text).toContain('- [ ] Commit `tests/test_a.py`')
    expect(text.match(/^@@ .* @@$/gm)).toHaveLength(3 + 1)
    expect(byteLength(text)).toBeLessThan(6000)
    const [offered] = readOffer(text)?.files ?? []
    expect(offered && bytesOf(offered, before)).toBe(one.content)
    expect(offered?.sha256).toBe(hash(one.content))
    const elsewhere = before.replace('assert f(501) == 501', 'assert f(501) == 502')
    expect(offered && hash(bytesOf(offered, elsewhere) ?? '')).not.toBe(offered?.sha256)
  })

  test('without room for all of a hunk there is no box', () => {
    const before = large(2820, 'from shop import f')
    const many = Array.from({ length: 3000 }, (_, n) => `    assert g(${n}) == ${n} + 1`).join('\n')
    const one = file('tests/test_a.py', `${before}\n\ndef test_new():\n${many}\n`, { new: false })
    const text = render([one], { 'tests/test_a.py': before })
    expect(text).not.toContain('- [ ]')
    expect(text).toContain('_Cannot be ticked, because this comment cannot hold every byte: tests/test_a.py.')
  })

  test('without a hunk that was shown, the result has another hash', () => {
    const before = large(20_000, 'from shop import f')
    const one = file('tests/test_a.py', continued(before), { new: false })
    const text = render([one], { 'tests/test_a.py': before })
    const less = text.replace(/^@@ .*\n(?:[ +-].*\n)*?\+def test_among[^@]*/m, '')
    expect(less).not.toBe(text)
    const [offered] = readOffer(less)?.files ?? []
    expect(offered && hash(bytesOf(offered, before) ?? '')).not.toBe(offered?.sha256)
  })
})

describe('what a comment offers', () => {
  test('the head, the run and every file, new or continued', () => {
    const offer = readOffer(body)
    expect(offer).toMatchObject({ key: 'default', head: makeReport().pull.head, run: '4242', all: false })
    expect(offer?.files.map(one => [one.path, one.tests, one.ticked])).toEqual([
      ['tests/test_a.py', 2, false],
      ['tests/test_b.py', 2, false],
    ])
    expect(offer?.files.map(one => restore(one, one.patch === null ? null : there))).toEqual(
      plain.map(one => one.content),
    )
    expect(body).toContain('- [ ] Commit all 4 tests to `feature`')
    expect(body).toContain('+def test_b():')
    expect(body).not.toMatch(/^def test_old/m)
  })

  test('tests of the new behaviour have boxes of their own and are not committed by the box for all', () => {
    const files = [...plain, file('tests/test_c.py', 'def test_c():\n    assert c()\n')]
    const stating = (path: string, name: string) => makeTest({ file: path, name, onBase: 'failed' })
    const rendered = renderComment(
      {
        ...makeReport(),
        files,
        tests: [
          ...[stating('tests/test_b.py', 'test_b'), stating('tests/test_c.py', 'test_c')],
          ...[stating('tests/test_c.py', 'test_d'), makeTest({ file: 'tests/test_a.py' })],
        ],
      },
      { ...context, existing: { 'tests/test_b.py': there } },
    )
    const boxes = rendered.split('\n').filter(line => line.startsWith('- [ ]'))
    expect(boxes.map(line => line.replace(/ <!--.*/, ''))).toEqual([
      '- [ ] Commit `tests/test_b.py` (2 tests, 1 of the new behaviour)',
      '- [ ] Commit `tests/test_c.py` (2 tests of the new behaviour)',
      '- [ ] Commit `tests/test_a.py` (2 tests)',
    ])
    const offer = readOffer(rendered)
    expect(offer?.altered).toBe(false)
    expect(offer?.files.map(one => one.stating)).toEqual([1, 2, 0])
    expect(partsOfAll(offer?.files ?? []).map(({ path }) => path)).toEqual(['tests/test_a.py'])
  })

  test('the box for all says that it leaves out tests of the new behaviour, until these are committed', () => {
    const files = [...plain, file('tests/test_c.py', 'def test_c():\n    assert c()\n')]
    const rendered = renderComment(
      { ...makeReport(), files, tests: [makeTest({ file: 'tests/test_c.py', onBase: 'failed' })] },
      { ...context, existing: { 'tests/test_b.py': there } },
    )
    expect(rendered).toContain('- [ ] Commit all 4 tests of behaviour that stayed to `feature` <!--')
    expect(readOffer(rendered)?.altered).toBe(false)
    const committed = markCommitted(rendered, {
      ...{ paths: ['tests/test_c.py'], commit: '1'.repeat(40), url: '', login: 'ada' },
    })
    expect(committed).toContain('- [ ] Commit all 4 tests to `feature` <!--')
    expect(readOffer(committed)?.files.map(({ path }) => path)).toEqual([
      'tests/test_a.py',
      'tests/test_b.py',
    ])
  })

  test('a tick is read, also with the line ends of the web page', () => {
    const ticked = tick(body, 'tests/test_b.py').replace(/\n/g, '\r\n')
    expect(readOffer(ticked)?.files.map(one => one.ticked)).toEqual([false, true])
    expect(sameButBoxes(body, ticked)).toBe(true)
    const all = body.replace('- [ ] Commit all', '- [X] Commit all')
    expect(readOffer(all)?.all).toBe(true)
  })

  test.each<[string, string]>([
    ['not a comment of Testwright', 'hello'],
    ['a comment of Testwright without a head', '<!-- testwright:v1 key=default -->\nhello'],
    ['the marker not in the first line', `hello\n${body}`],
  ])('nothing: %s', (_title, text) => expect(readOffer(text)).toBeNull())

  test.each<[string, (text: string) => string]>([
    ['a test', text => text.replace('assert a()', 'assert evil()')],
    ['a path', text => text.replace('path=tests%2Ftest_a.py', 'path=.github%2Fx.yml')],
    [
      'one more box',
      text => `${text}- [x] Commit \`x\` (1 test) <!-- testwright:file sha256=${'0'.repeat(64)} path=x -->\n`,
    ],
    ['the head', text => text.replace(/head=\w+/, `head=${'f'.repeat(40)}`)],
  ])('an edit of %s is more than a tick', (_title, edit) =>
    expect(sameButBoxes(body, edit(body))).toBe(false),
  )

  test('boxes inside the text of a file are not read as boxes', () => {
    const trap = `"""\n- [x] Commit \`e\` (1 test) <!-- testwright:file sha256=${'0'.repeat(64)} path=e -->\n<!-- testwright:content sha256=${'0'.repeat(64)} kind=text ends=lf -->\n\`\`\`\n"""\n`
    const rendered = render([file('tests/test_a.py', trap)])
    const offer = readOffer(rendered)
    expect(offer?.files.map(one => one.path)).toEqual(['tests/test_a.py'])
    expect(offer?.files[0]?.content).toBe(trap)
    expect(sameButBoxes(rendered, rendered.replace('- [x] Commit `e`', '- [ ] Commit `e`'))).toBe(false)
  })

  test.each<[string, string]>([
    ['a masked key', 'KEY = "sk-proj-abcdefghijklmnopqrstuvwxyz0123456789ABCD"\n'],
    ['a bidirectional character', 'a = "\u202e"\n'],
    ['no line end at the end', 'a = 1'],
    ['mixed line ends', 'a = 1\r\nb = 2\n'],
  ])('no box for text that cannot be shown byte for byte: %s', (_title, content) => {
    const rendered = render([file('tests/test_a.py', content)])
    expect(readOffer(rendered)?.files).toEqual([])
    expect(rendered).toContain('testwright apply')
  })

  test('a continued file has no box where its text at the head is unknown', () => {
    expect(readOffer(render(plain))?.files.map(one => one.path)).toEqual(['tests/test_a.py'])
  })

  test('on the command line there are no boxes', () => {
    const rendered = renderComment({ ...makeReport(), files: plain }, { ...context, url: null })
    expect(rendered).not.toContain('- [ ]')
    expect(rendered).not.toContain('<!--')
  })

  test('any files: a box holds all bytes or is missing, and the comment fits', () => {
    const line = fc.constantFrom(
      'a = 1',
      '```',
      '````python',
      '@team',
      '<b>',
      '- [ ] x',
      '</details>',
      'ü \u202e',
      '',
      '\ttab',
      '<!-- testwright:all -->',
    )
    const text = fc
      .tuple(fc.array(line, { minLength: 1, maxLength: 12 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
      .map(([lines, end, last]) => lines.join(end) + (last ? end : ''))
    const some = fc.array(fc.tuple(text, fc.option(text, { nil: null }), fc.constantFrom(1, 900)), {
      maxLength: 5,
    })
    fc.assert(
      fc.property(some, given => {
        const existing: Record<string, string> = {}
        const files = given.map(([content, base, times], at) => {
          const path = `tests/test ${at}.py`
          if (base !== null) existing[path] = base
          return file(path, (base ?? '') + content.repeat(times), { new: base === null })
        })
        const rendered = render(files, existing)
        expect(byteLength(rendered)).toBeLessThanOrEqual(commentLimit)
        const offer = readOffer(tick(rendered, 'tests/test 0.py').replace(/\n/g, '\r\n'))
        for (const one of offer?.files ?? []) {
          const bytes = restore(one, existing[one.path] ?? null)
          expect(bytes === null ? null : hash(bytes)).toBe(one.sha256)
          expect(one.ticked).toBe(one.path === 'tests/test 0.py')
        }
        for (const one of files)
          if (!offer?.files.some(found => found.path === one.path))
            expect(rendered).toContain('Cannot be ticked')
      }),
      { numRuns: 150 },
    )
  })
})

describe('after a tick', () => {
  const done = { commit: 'abcdef0123'.padEnd(40, '0'), url: 'https://x/c', login: 'ada' }

  test('committed files lose their boxes, the commit is named, and the other files can still be ticked', () => {
    const one = markCommitted(tick(body, 'tests/test_a.py'), { ...done, paths: ['tests/test_a.py'] })
    expect(readOffer(one)?.files.map(left => [left.path, left.ticked])).toEqual([['tests/test_b.py', false]])
    expect(one).toContain('✅ Committed `tests/test_a.py` in [`abcdef0`](https://x/c), ticked by `ada`')
    expect(one).not.toContain('testwright:all')
    const both = markCommitted(body, { ...done, paths: plain.map(file => file.path) })
    expect(both).not.toMatch(/^- \[/m)
    expect(readOffer(both)?.files).toEqual([])
  })

  test('variation selectors, which can hide bytes from the reader', () => {
    const once = markRefused(tick(body, 'tests/test_a.py'), 'The branch has moved.')
    expect(once.split('\n').slice(1, 7).join('\n')).toMatch(
      /^### .*\n\n.*refused.*\n> \[!WARNING\]\n> The branch has moved\./,
    )
    expect(readOffer(once)?.files.map(one => one.ticked)).toEqual([false, false])
    expect(markRefused(once, 'The branch has moved.')).toBe(once)
    const again = markRefused(once, 'The pull request is closed.')
    expect(again).not.toContain('moved')
    expect(markRefused(again, 'The branch has moved.')).toBe(once)
  })
})
