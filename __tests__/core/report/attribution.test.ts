// How much of a test is its writer's: tokens of the final test against the draft's, and the share over many tests.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  attribute,
  attributeAgainst,
  creditOf,
  writersShareOf,
  writtenByController,
  commonLength,
} from '../../../src/core/report/attribution.js'
import type { Candidate } from '../../../src/core/model/candidate.js'
import { endsOn } from '../../doubles/hang.js'

/** Words, numbers, texts and punctuation; a line end is a token, as in the languages here. */
const tokens = (text: string): string[] =>
  text.match(/'[^']*'|\d+(?:\.\d+)?|[\p{L}_$][\p{L}\p{N}_$]*|==|!=|\n|[^\s\p{L}\p{N}_$]/gu) ?? []

const draft = [
  'def test_add():',
  'cart = Cart(3)',
  'assert add(2, 3) == 5',
  'assert add(cart.total(), 1) == 4',
  'assert add(0, 0) == 1',
  '',
].join('\n')
const lines = (...kept: string[]): string => [...kept, ''].join('\n')

describe('one test against one draft', () => {
  test.each<[string, string, string, string]>([
    ['the same', draft, draft, 'verbatim'],
    ['other layout', draft.replaceAll('(2, 3)', '( 2,3 )'), draft, 'verbatim'],
    [
      'a wrong assertion left out',
      lines('def test_add():', 'cart = Cart(3)', 'assert add(2, 3) == 5', 'assert add(cart.total(), 1) == 4'),
      draft,
      'trimmed',
    ],
    [
      'a statement at the start left out',
      lines('def test_add():', 'assert add(2, 3) == 5'),
      draft,
      'trimmed',
    ],
    ['another expected value', draft.replace('== 1', '== 0'), draft, 'repaired'],
    [
      'one statement left out and another value',
      lines('def test_add():', 'cart = Cart(3)', 'assert add(2, 3) == 5', 'assert add(0, 0) == 0'),
      draft,
      'repaired',
    ],
    ['part of a statement left out', draft.replace('cart.total(), 1', 'cart.total()'), draft, 'repaired'],
    [
      'the other kind of assertion',
      draft.replace('assert add(0, 0) ==', 'assert add(0, 0) !='),
      draft,
      'repaired',
    ],
    [
      'a call that is not in the draft',
      draft.replace('add(0, 0) == 1', 'add(0, round(0)) == 1'),
      draft,
      'rewritten',
    ],
    [
      'other inputs and other calls',
      lines('def test_add():', 'assert add(-1, sum([4, 5, 6])) == 14', 'assert add(7, max(8, 9)) == 16'),
      lines('def test_add():', 'assert add(2, 3) == 5'),
      'rewritten',
    ],
    ['nothing in common', 'it raises KeyError where look has no x', draft, 'replaced'],
    ['no draft', draft, '', 'replaced'],
    ['no test', '', draft, 'replaced'],
  ])('%s', (_title, final, was, attribution) => {
    expect(attribute(tokens(final), tokens(was)).attribution).toBe(attribution)
  })

  test('a statement in braces or after a semicolon counts as one', () => {
    const was = tokens("test('adds', () => { check(add(1), 2); check(add(2), 4); });")
    const final = tokens("test('adds', () => { check(add(2), 4); });")
    expect(attribute(final, was)).toEqual({ attribution: 'trimmed', share: 1 })
    expect(attribute(tokens("test('adds', () => { check(add(1), 4); });"), was).attribution).toBe('repaired')
  })

  test('the closest of several drafts counts', () => {
    const drafts = ['', 'assert other(1)\n', draft].map(tokens)
    expect(attributeAgainst(tokens(draft), drafts)).toEqual({ attribution: 'verbatim', share: 1, at: 2 })
    expect(attributeAgainst(tokens('nothing of it'), drafts).at).toBe(-1)
    expect(attributeAgainst(tokens(draft), [])).toEqual({ attribution: 'replaced', share: 0, at: -1 })
  })
})

const list = fc.array(fc.constantFrom('a', 'b', 'c', '(', ')', '\n', ';', '1'), {
  maxLength: 90,
  size: 'max',
})

describe('properties', () => {
  test('a share is from 0 to 1, is 1 for the same text and 0 without a draft, and fits the attribution', () => {
    fc.assert(
      fc.property(list, list, (final, was) => {
        const { attribution, share } = attribute(final, was)
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
        if (attribution === 'verbatim') expect(final).toEqual(was)
        if (attribution === 'trimmed') expect(final.length).toBeLessThan(was.length)
        if (attribution === 'verbatim' || attribution === 'trimmed') expect(share).toBe(1)
        if (attribution === 'repaired') expect(share).toBeGreaterThanOrEqual(0.8)
        if (attribution === 'rewritten') expect(share).toBeGreaterThanOrEqual(0.3)
        if (attribution === 'replaced') expect(share).toBeLessThan(0.3)
        if (final.length > 0) expect(attribute(final, final)).toEqual({ attribution: 'verbatim', share: 1 })
        expect(attribute(final, [])).toEqual({ attribution: 'replaced', share: 0 })
      }),
    )
  })

  test('the common length is symmetric and equals that of the plain table', () => {
    const plain = (one: string[], other: string[]): number => {
      let row = new Array<number>(other.length + 1).fill(0)
      for (const token of one) {
        const next = [0]
        for (let at = 0; at < other.length; at++)
          next.push(other[at] === token ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0))
        row = next
      }
      return row.at(-1) ?? 0
    }
    fc.assert(
      fc.property(list, list, (one, other) => {
        expect(commonLength(one, other)).toBe(plain(one, other))
        expect(commonLength(other, one)).toBe(commonLength(one, other))
      }),
      { numRuns: 300 },
    )
  })

  test('hostile lengths take linear time', () => {
    const long = Array.from({ length: 1_000_000 }, (_, n) => `t${n % 5_000}`)
    const found = endsOn(() => attributeAgainst(long, [long.slice(1), [...long].reverse(), long]))
    expect(found).toMatchObject({ attribution: 'verbatim', at: 2 })
  })
})

describe('credit', () => {
  const candidate = (more: Partial<Candidate>): Candidate =>
    ({ writer: 'small', code: draft, draft, fixes: [], observed: false, ...more }) as Candidate
  const credit = (more: Partial<Candidate>) => creditOf(candidate(more), { tokens })
  test.each<[string, Partial<Candidate>, string, number | null]>([
    ['unchanged', {}, 'verbatim', 1],
    ['a corrected import', { fixes: ['import of the target'] }, 'trimmed', 1],
    ['another name', { code: draft.replace('test_add', 'test_add_2') }, 'trimmed', 1],
    ['turned into a method', { code: draft.replace('()', '(self)'), fixes: ['wrapped'] }, 'trimmed', 1],
    ['a fixture added by rule', { code: draft.replace('()', '(tmp_path)') }, 'trimmed', 1],
    ['rewritten by rule', { code: 'expect(add(2, 3)).toBe(5)\n' }, 'repaired', 1],
    ['a pinned value', { code: draft.replace('== 1', '== 0'), pinned: true }, 'repaired', 40 / 41],
    ['the explorer', { writer: 'explorer', observed: true }, 'verbatim', null],
    ['a method by the controller', { revises: 'small', code: draft.replace('()', '(self)') }, 'trimmed', 1],
    ['unchanged by the controller', { writer: 'big', revises: 'small' }, 'verbatim', 1],
    ['written by the controller only', { writer: 'big', revises: 'small', draft: '' }, 'replaced', 0],
    [
      'unchanged by the controller, and rewritten by rule',
      { writer: 'big', revises: 'small', answer: draft, code: 'expect(add(2, 3)).toBe(5)\n' },
      'verbatim',
      1,
    ],
    [
      'written by the controller only, and rewritten by rule',
      { writer: 'big', revises: 'small', draft: '', answer: draft, code: 'expect(add(2, 3)).toBe(5)\n' },
      'replaced',
      0,
    ],
  ])('%s', (_title, more, attribution, writersShare) => {
    const found = credit(more)
    expect(found.attribution).toBe(attribution)
    if (writersShare === null) expect(found.writersShare).toBeNull()
    else expect(found.writersShare).toBeCloseTo(writersShare, 1)
  })

  const row = (code: string, writersShare: number | null, verdict: 'kept' | 'rejected' = 'kept') => ({
    code,
    writersShare,
    verdict,
  })
  test('the share over all kept tests is weighted by their length', () => {
    expect(writersShareOf([])).toBeNull()
    expect(writersShareOf([row('a b c', null)])).toBeNull()
    expect(writersShareOf([row('a b c', 1), row('a', 0), row('x y z', 0, 'rejected')])).toBe(0.75)
    expect(writtenByController([row('a', 1), row('a b c', 0)])).toBe(true)
    expect(writtenByController([row('a b', 1), row('a b', 0)])).toBe(false)
    expect(writtenByController([row('a', null)])).toBe(false)
  })
})
