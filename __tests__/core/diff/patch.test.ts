import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyPatch, compareLines, renderPatch, insertionsOf } from '../../../src/core/diff/patch.js'

const five = 'one\ntwo\nthree\nfour\nfive\n'

describe('a patch', () => {
  test.each<[string, string, string, string]>([
    [
      'an inserted line',
      five,
      five.replace('three\n', 'three\nnew\n'),
      '@@ -1,5 +1,6 @@\n one\n two\n three\n+new\n four\n five\n',
    ],
    ['a line at the end', five, `${five}six\n`, '@@ -3,3 +3,4 @@\n three\n four\n five\n+six\n'],
    ['a line end at the end of file', 'a', 'a\n', '@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n'],
    ['an empty file', '', 'a\n', '@@ -0,0 +1,1 @@\n+a\n'],
    ['nothing', five, five, ''],
  ])('%s', (_title, before, after, patch) => {
    expect(renderPatch(before, after)).toBe(patch)
    if (patch) expect(applyPatch(before, patch)).toBe(after)
  })

  test('changes far apart are hunks of their own', () => {
    const before = Array.from({ length: 40 }, (_, n) => `${n}\n`).join('')
    const after = before.replace('\n3\n', '\n3\nx\n').replace('\n30\n', '\n')
    expect(renderPatch(before, after).match(/^@@/gm)).toHaveLength(2)
    expect(applyPatch(before, renderPatch(before, after))).toBe(after)
  })

  test.each<[string, string, string]>([
    ['another text', 'one\n2\nthree\n', '@@ -1,3 +1,4 @@\n one\n two\n three\n+x\n'],
    ['a place behind the end of the text', 'one\n', '@@ -9,1 +9,2 @@\n one\n+x\n'],
    ['no patch', 'one\n', 'one\n'],
    ['a line before any hunk', 'one\n', '+x\n'],
    ['hunks out of order', five, '@@ -4,1 +4,2 @@\n four\n+x\n@@ -1,1 +1,2 @@\n one\n+x\n'],
    ['a missing line end in the middle', 'a\nb\n', '@@ -1,1 +1,2 @@\n+x\n\\ No newline at end of file\n a\n'],
  ])('that does not apply: %s', (_title, before, patch) => expect(applyPatch(before, patch)).toBeNull())

  test('gives the later text back, whatever the two texts are', () => {
    const line = fc.constantFrom(
      'a',
      'b',
      '',
      '@@ -1,1 +1,1 @@',
      '+x',
      '-x',
      '\\ No newline at end of file',
      '```',
      ' ',
    )
    const text = fc
      .tuple(fc.array(line, { maxLength: 30 }), fc.boolean())
      .map(([lines, end]) => lines.join('\n') + (end && lines.length > 0 ? '\n' : ''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const patch = renderPatch(before, after)
        expect(patch === '' ? before : applyPatch(before, patch)).toBe(after)
      }),
      { numRuns: 500 },
    )
  })
})

describe('texts whose table of common lines would be too large', () => {
  const lines = (count: number, of: (n: number) => string): string[] =>
    Array.from({ length: count }, (_, n) => of(n))
  const marks = (before: string[], after: string[]): number =>
    compareLines(before, after).filter(({ mark }) => mark !== ' ').length

  test('changes far apart are shown as they are', () => {
    const before = lines(20_000, n => (n % 3 === 0 ? '' : `line ${n}`))
    const after = ['first', ...before.slice(0, 9_000), 'x', ...before.slice(9_001, 19_999), 'last', '', 'end']
    expect(marks(before, after)).toBe(7)
  })

  test('a moved block leaves the rest alone', () => {
    const before = lines(3_000, n => `line ${n}`)
    const after = [...before.slice(100, 2_900), ...before.slice(0, 100), ...before.slice(2_900)]
    expect(marks(before, after)).toBe(200)
  })

  test('without a unique line, the whole text is replaced', () => {
    const before = lines(3_000, n => String(n % 2))
    const after = ['x', 'x', ...before, 'y', 'y']
    expect(marks(['a', ...before, 'b'], after)).toBe(3_000 + 2 + 3_004)
  })

  test('gives the later text back, wherever lines are changed', () => {
    const edit = fc.tuple(
      fc.nat({ max: 2_999 }),
      fc.constantFrom('', 'new', 'line 7', 'line 2000'),
      fc.nat({ max: 2 }),
    )
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), fc.nat({ max: 40 }), (edits, unlike) => {
        const before = lines(3_000, n => (n % 40 < unlike ? '' : `line ${n}`))
        const after = ['top', ...before, 'end']
        for (const [at, text, gone] of edits) after.splice(at, gone, text)
        const [old, now] = [`${before.join('\n')}\n`, `${after.join('\n')}\n`]
        expect(applyPatch(old, renderPatch(old, now))).toBe(now)
      }),
      { numRuns: 25 },
    )
  })
})

test.each<[string, string, string, ReturnType<typeof insertionsOf>]>([
  [
    'two places',
    five,
    'one\nx\ntwo\nthree\nfour\nfive\ny\nz\n',
    [
      { line: 1, text: 'x' },
      { line: 5, text: 'y\nz' },
    ],
  ],
  ['before the first line', five, `x\n${five}`, [{ line: 0, text: 'x' }]],
  ['a removed line', five, five.replace('two\n', ''), null],
  ['nothing', five, five, []],
])('insertions: %s', (_title, before, after, found) => expect(insertionsOf(before, after)).toEqual(found))
