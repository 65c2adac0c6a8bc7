import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { OwnTestRun } from '../../../src/core/model/own-tests.js'
import { run } from './making.js'
import { failingOf, hunksIn, linesOfHunk, withoutHunk } from '../../../src/core/baseline/hunks.js'
import type { Hunk, Lines } from '../../../src/core/model/target.js'

const hunk = (newStart: number, added: number[], removed: number[]): Hunk => ({
  ...{ oldStart: removed[0] ?? 0, newStart, added, removed },
})

describe('lines of a hunk', () => {
  test.each<[string, Hunk, Lines]>([
    ['the lines that it adds', hunk(3, [3, 4, 5], [3]), [3, 5]],
    ['one line', hunk(7, [7], []), [7, 7]],
    ['the line after those that it removes', hunk(4, [], [5, 6]), [5, 5]],
    ['the first line where the start of the file is removed', hunk(0, [], [1]), [1, 1]],
  ])('%s', (_, given, lines) => expect(linesOfHunk(given)).toEqual(lines))

  test.each<[string, Lines, number[]]>([
    ['every hunk that touches the lines, at either end', [4, 11], [2, 10]],
    ['a hunk that begins before them', [3, 3], [2]],
    ['none between two hunks', [5, 10], []],
    ['a removal before the first line', [11, 12], [10]],
    ['none for the line after a removal', [12, 12], []],
  ])('%s', (_, lines, starts) => {
    const hunks = [hunk(2, [2, 3, 4], [2]), hunk(10, [], [8])]
    expect(hunksIn(hunks, lines).map(({ newStart }) => newStart)).toEqual(starts)
  })
})

test.each<[string, string, string, Hunk, string | null]>([
  ['a line in place of another', 'a\nB\nc\n', 'a\nb\nc\n', hunk(2, [2], [2]), 'a\nb\nc\n'],
  ['only one of two changes', 'A\nb\nC\n', 'a\nb\nc\n', hunk(3, [3], [3]), 'A\nb\nc\n'],
  ['lines that were added', 'a\nx\ny\nb\n', 'a\nb\n', hunk(2, [2, 3], []), 'a\nb\n'],
  ['lines that were removed', 'a\nd\n', 'a\nb\nc\nd\n', hunk(1, [], [2, 3]), 'a\nb\nc\nd\n'],
  ['the first line', 'b\n', 'a\nb\n', hunk(0, [], [1]), 'a\nb\n'],
  ['the last line', 'a\n', 'a\nb\n', hunk(1, [], [2]), 'a\nb\n'],
  ['a base that has no such line', 'a\nB\n', 'a', hunk(2, [2], [9]), null],
  ['a head that ends before it', 'a\n', 'a\nb\n', hunk(40, [], [2]), null],
])('taken back: %s', (_, head, base, given, text) => expect(withoutHunk(head, base, given)).toBe(text))

/** Parts of a file in turn: kept lines, then lines of the base with those that replace them. */
const edits = fc.array(
  fc.record({
    kept: fc.array(fc.constantFrom('a', 'b', ''), { minLength: 1, maxLength: 3 }),
    old: fc.array(fc.constantFrom('a', 'c', ''), { maxLength: 3 }),
    now: fc.array(fc.constantFrom('a', 'd', ''), { maxLength: 3 }),
  }),
  { maxLength: 6 },
)

type Edits = typeof edits extends fc.Arbitrary<infer T> ? T : never

/** Both texts, and the hunks as git numbers them: a side without lines is numbered by the line before it. */
function changeOf(parts: Edits, isFirst: boolean): { head: string; base: string; hunks: Hunk[] } {
  const [head, base]: [string[], string[]] = [[], []]
  const hunks: Hunk[] = []
  const place = (lines: string[], side: string[]) => ({
    start: lines.length === 0 ? side.length : side.length + 1,
    numbers: lines.map((_, at) => side.length + 1 + at),
  })
  for (const { kept, old, now } of parts) {
    const keep = (): void => void [head.push(...kept), base.push(...kept)]
    if (!isFirst) keep()
    const [added, removed] = [place(now, head), place(old, base)]
    if (now.length + old.length > 0)
      hunks.push({
        ...{ oldStart: removed.start, newStart: added.start },
        ...{ added: added.numbers, removed: removed.numbers },
      })
    head.push(...now)
    base.push(...old)
    if (isFirst) keep()
  }
  return { head: `${head.join('\n')}\n`, base: `${base.join('\n')}\n`, hunks }
}

describe('for any edit', () => {
  test('taking back all hunks, from the last to the first, gives the base', () => {
    fc.assert(
      fc.property(edits, fc.boolean(), (parts, isFirst) => {
        const { head, base, hunks } = changeOf(parts, isFirst)
        const back = hunks
          .toReversed()
          .reduce<string | null>((text, given) => text && withoutHunk(text, base, given), head)
        expect(back).toBe(base)
      }),
    )
  })

  test('taking back a hunk leaves all other lines alone', () => {
    fc.assert(
      fc.property(edits, fc.boolean(), (parts, isFirst) => {
        const { head, base, hunks } = changeOf(parts, isFirst)
        for (const given of hunks) {
          const before = (given.added[0] ?? given.newStart + 1) - 1
          const lines = head.split('\n')
          const back = withoutHunk(head, base, given)?.split('\n') ?? []
          expect(back).toHaveLength(lines.length - given.added.length + given.removed.length)
          expect(back.slice(0, before)).toEqual(lines.slice(0, before))
          const behind = lines.slice(before + given.added.length)
          expect(back.slice(back.length - behind.length)).toEqual(behind)
        }
      }),
    )
  })
})

describe('tests that fail without a part of the change', () => {
  const reaching = ['a', 'b'].map(name => ({
    ...{ id: `t.py::${name}`, file: 't.py', name, lines: [2], milliseconds: 1 },
  }))
  const of = (name: string | null, outcome: OwnTestRun['outcome']) => run({ file: 't.py', name, outcome })
  const all = { unreached: [], ended: [] }
  test.each<[string, OwnTestRun[], { unreached: string[]; ended: string[] }, number | null]>([
    ['none of them', [of('a', 'passed'), of('b', 'passed')], all, 0],
    ['one of them', [of('a', 'passed'), of('b', 'failed')], all, 1],
    ['one, and the other was not run', [of('a', 'failed')], { ...all, unreached: ['t.py'] }, 1],
    ['all, because their file cannot be loaded', [of(null, 'broken')], { ...all, ended: ['t.py'] }, 2],
    ['unknown where one was not run', [of('a', 'passed')], all, null],
    ['unknown where one timed out', [of('a', 'passed'), of('b', 'timed-out')], all, null],
    [
      'unknown where its file was cut',
      [of('a', 'passed'), of('b', 'passed')],
      { ...all, unreached: ['t.py'] },
      null,
    ],
    [
      'unknown where its file crashed',
      [of('a', 'passed'), of('b', 'passed')],
      { ...all, ended: ['t.py'] },
      null,
    ],
    ['unknown where nothing ran', [], all, null],
  ])('%s', (_, tests, more, count) => {
    expect(failingOf({ tests, ...more }, reaching)).toBe(count)
  })
})
