import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sampleMutants, describeMutant } from '../../../src/core/verify/measure.js'
import type { Mutant } from '../../../src/core/model/run.js'
import { showAsMuch, smallestSet, unlikeEachOther, type Strength } from '../../../src/core/verify/minimise.js'

const shows = (id: string, kills: string, reaches = '', weight = 1): Strength => ({
  id,
  kills: [...kills],
  reaches: [...reaches],
  weight,
})
const nothing = { kills: [] as string[], reaches: [] as string[] }

/** All that some tests show, with what is already shown. */
const shownBy = (tests: Strength[], known = nothing): Set<string> =>
  new Set(
    [...tests, known].flatMap(({ kills, reaches }) => [
      ...kills.map(kill => `kills ${kill}`),
      ...reaches.map(line => `reaches ${line}`),
    ]),
  )

describe('the smallest set', () => {
  test.each<{
    title: string
    tests: Strength[]
    known?: typeof nothing
    taken: string[]
    equals?: Record<string, string[]>
  }>([
    {
      title: 'a test that shows less than another is left out',
      tests: [shows('a', 'x'), shows('b', 'xyz')],
      taken: ['b'],
      equals: { a: ['b'] },
    },
    {
      title: 'of equal tests the lighter one is taken',
      tests: [shows('a', 'x', '', 9), shows('b', 'x', '', 2)],
      taken: ['b'],
      equals: { a: ['b'] },
    },
    {
      title: 'of equal tests with one weight the first one is taken',
      tests: [shows('a', 'x'), shows('b', 'x')],
      taken: ['a'],
      equals: { b: ['a'] },
    },
    {
      title: 'of equal tests the one that states the change is taken, even if heavier',
      tests: [shows('a', 'xy', '', 1), { ...shows('b', 'xy', '', 9), statesChange: true }],
      taken: ['b'],
      equals: { a: ['b'] },
    },
    {
      title: 'of equal tests that state the change the lighter one is taken',
      tests: [
        { ...shows('a', 'xy', '', 9), statesChange: true },
        { ...shows('b', 'xy', '', 2), statesChange: true },
      ],
      taken: ['b'],
      equals: { a: ['b'] },
    },
    {
      title: 'a line that no other test reaches is enough',
      tests: [shows('a', '', '123'), shows('b', 'x')],
      taken: ['a', 'b'],
    },
    {
      title: 'what is already shown needs no test',
      tests: [shows('a', 'x', '1'), shows('b', 'y', '1')],
      known: { kills: ['x'], reaches: ['1'] },
      taken: ['b'],
      equals: { a: [] },
    },
    {
      title: 'a test that later ones make redundant is left out',
      tests: [shows('big', 'bcd'), shows('left', 'abx'), shows('right', 'cdy')],
      taken: ['left', 'right'],
      equals: { big: ['left', 'right'] },
    },
    { title: 'nothing shown, nothing taken', tests: [shows('a', '')], taken: [], equals: { a: [] } },
  ])('$title', ({ tests, known, taken, equals }) => {
    const found = smallestSet(tests, known ?? nothing)
    expect(found.taken.toSorted()).toEqual(taken)
    if (equals)
      expect([...found.equals].map(([id, same]) => [id, same.toSorted()])).toEqual(Object.entries(equals))
  })

  test('the test with most kills comes first, and kills count before lines', () => {
    const tests = [shows('lines', '', '123456789'), shows('one', 'a'), shows('two', 'bc')]
    expect(smallestSet(tests, nothing).taken).toEqual(['two', 'one', 'lines'])
  })

  const names = (max: number): fc.Arbitrary<string[]> =>
    fc.uniqueArray(fc.integer({ min: 0, max }).map(String))
  const strengths = fc
    .array(fc.record({ kills: names(12), reaches: names(6), weight: fc.integer({ min: 1, max: 5 }) }), {
      maxLength: 10,
    })
    .map(all => all.map((strength, at) => ({ ...strength, id: `t${at}` })))
  const knowns = fc.record({ kills: names(3), reaches: names(3) })
  const pick = (tests: Strength[], ids: string[]): Strength[] => tests.filter(({ id }) => ids.includes(id))

  test('shows as much as all tests together, and no test of it can be left out', () => {
    fc.assert(
      fc.property(strengths, knowns, (tests, known) => {
        const { taken } = smallestSet(tests, known)
        const whole = shownBy(tests, known)
        expect(shownBy(pick(tests, taken), known)).toEqual(whole)
        for (const id of taken) {
          const others = taken.filter(other => other !== id)
          expect(shownBy(pick(tests, others), known).size).toBeLessThan(whole.size)
        }
      }),
    )
  })

  test('is within the bound of greedy covers: the minimum times a harmonic number', () => {
    fc.assert(
      fc.property(strengths, knowns, (tests, known) => {
        const { taken } = smallestSet(tests, known)
        const most = (sizes: number[]): number => Math.max(0, ...sizes)
        // Greedy covers kills first, then lines: each at most H(size of the largest set) times the smallest cover.
        const bound =
          harmonic(most(tests.map(({ kills }) => kills.length))) +
          harmonic(most(tests.map(({ reaches }) => reaches.length)))
        expect(taken.length).toBeLessThanOrEqual(bound * smallestCover(tests, known))
      }),
    )
  })

  test('each test that is left out names the test that shows all of it, or the tests that do together', () => {
    fc.assert(
      fc.property(strengths, knowns, (tests, known) => {
        const { taken, equals } = smallestSet(tests, known)
        expect([...taken, ...equals.keys()].toSorted()).toEqual(tests.map(({ id }) => id).toSorted())
        for (const [id, same] of equals) {
          const [own] = pick(tests, [id])
          expect(taken).toEqual(expect.arrayContaining(same))
          const covers = (other: Strength): boolean =>
            own !== undefined && shownBy([own, other]).size === shownBy([other]).size
          if (pick(tests, taken).some(covers)) expect(pick(tests, same).map(covers)).toEqual([true])
        }
      }),
    )
  })
})

const harmonic = (count: number): number =>
  Array.from({ length: count }, (_, at) => 1 / (at + 1)).reduce((sum, part) => sum + part, 0)

/** Size of the smallest set that shows as much as all tests, found by trying all sets. */
function smallestCover(tests: Strength[], known: typeof nothing): number {
  const whole = shownBy(tests, known).size
  const sizes = Array.from({ length: 2 ** tests.length }, (_, bits) =>
    tests.filter((_test, at) => (bits >> at) & 1),
  ).flatMap(set => (shownBy(set, known).size === whole ? [set.length] : []))
  return Math.min(...sizes)
}

describe('sampling mutants', () => {
  const mutant = (line: number, was: string, now: string): Mutant => ({
    id: `${line}:${was}:${now}`,
    line,
    was,
    now,
    edits: [],
  })
  const many = Array.from({ length: 200 }, (_, n) =>
    mutant(1 + (n % 10), n % 3 === 0 ? '<' : `${n}`, `${n + 1}`),
  )

  test('a few are all taken', () => expect(sampleMutants(many.slice(0, 9), 10)).toEqual(many.slice(0, 9)))

  test('many are spread over the lines, in their order, and deterministically', () => {
    const sample = sampleMutants(many, 20)
    expect(sample).toHaveLength(20)
    for (let line = 1; line <= 10; line++)
      expect(sample.filter(mutant => mutant.line === line)).toHaveLength(2)
    expect(sample.map(mutant => many.indexOf(mutant))).toEqual(
      sample.map(mutant => many.indexOf(mutant)).toSorted((a, b) => a - b),
    )
    expect(sampleMutants(many, 20)).toEqual(sample)
  })

  test('kinds of mutants take turns', () => {
    const line = [mutant(1, '<', '<='), mutant(1, '<', '>'), mutant(1, 'a', 'b'), mutant(2, '<', '<=')]
    expect(sampleMutants(line, 2).map(mutant => mutant.id)).toEqual(['1:<:<=', '2:<:<='])
    expect(sampleMutants(line, 3).map(mutant => mutant.id)).toEqual(['1:<:<=', '1:<:>', '2:<:<='])
  })

  test('the description of a mutant', () => {
    expect(describeMutant(mutant(12, '<', '<='))).toBe('line 12: < -> <=')
    expect(describeMutant(mutant(3, 'return x', ''))).toBe('line 3: return x -> nothing')
    expect(describeMutant(mutant(3, 'x'.repeat(80), 'y'))).toHaveLength('line 3:  -> y'.length + 60)
  })
})

describe('tests that show at least as much', () => {
  const named = (name: string, kills: string, reaches = '') => ({
    ...{ name, kills: [...kills], reaches: [...reaches] },
  })
  test.each<[string, Strength, ReturnType<typeof named>[], string[], boolean]>([
    ['one test that notices all of it', shows('t', 'xy'), [named('a', 'x'), named('b', 'xyz')], ['b'], true],
    ['lines count as well', shows('t', 'x', '1'), [named('a', 'x'), named('b', 'x', '1')], ['b'], true],
    ['several of them together', shows('t', 'xyz'), [named('a', 'x'), named('b', 'yz')], ['b', 'a'], true],
    ['no test that notices nothing of it', shows('t', 'x'), [named('a', 'y'), named('b', 'x')], ['b'], true],
    [
      'only the first three of many',
      shows('t', 'wxyz'),
      [...'wxyz'].map(id => named(id, id)),
      ['w', 'x', 'y'],
      false,
    ],
    ['no test notices all of it', shows('t', 'xy'), [named('a', 'x')], ['a'], false],
    ['a line that another test reaches', shows('t', '', '1'), [named('a', 'x', '1')], ['a'], true],
    ['a line that no other test reaches', shows('t', '', '1'), [named('a', 'x')], [], true],
  ])('%s', (_title, given, sources, names, isAll) => {
    expect(showAsMuch(given, sources)).toEqual({ names, isAll })
  })
})

describe('tests that differ from each other', () => {
  test.each<[string, Strength[], string, typeof nothing?]>([
    ['each shows something of its own', [shows('a', 'xy'), shows('b', 'yz'), shows('c', 'zx')], 'abc'],
    ['one that shows less than another is left out', [shows('a', 'x'), shows('b', 'xy')], 'b'],
    ['one that several show together stays', [shows('a', 'xy'), shows('b', 'xz'), shows('c', 'yz')], 'abc'],
    ['of equal tests the lighter one stays', [shows('a', 'x', '', 9), shows('b', 'x', '', 2)], 'b'],
    ['of equals of one weight the first stays', [shows('a', 'x'), shows('b', 'x'), shows('c', 'x')], 'a'],
    [
      'of equal tests the one that states the change stays',
      [shows('a', 'x', '', 1), { ...shows('b', 'x', '', 9), statesChange: true }],
      'b',
    ],
    [
      'tests that only show what is already shown are left out',
      [shows('a', 'xy'), shows('b', 'x')],
      '',
      { kills: ['x', 'y'], reaches: [] },
    ],
    [
      'tests that are equal apart from what is already shown count as equal',
      [shows('a', 'xz'), shows('b', 'yz')],
      'a',
      { kills: ['x', 'y'], reaches: [] },
    ],
    ['lines count as well as mutants', [shows('a', '', '12'), shows('b', '', '2')], 'a'],
    [
      'a test that must add to all others is left out where several show it together',
      [shows('a', 'xy'), { ...shows('b', 'xz'), addsToAll: true }, shows('c', 'yz')],
      'ac',
    ],
    [
      'a test that must add to all others stays where it does',
      [shows('a', 'xy'), { ...shows('b', 'xyz'), addsToAll: true }, shows('c', 'wx')],
      'bc',
    ],
    [
      'a test that shows less is left out before one that must add to all others',
      [shows('a', 'x'), { ...shows('b', 'xyz'), addsToAll: true }, shows('c', 'yz')],
      'b',
    ],
    [
      'of two tests that must add to each other the first one stays',
      [{ ...shows('a', 'xy'), addsToAll: true }, { ...shows('b', 'xz'), addsToAll: true }, shows('c', 'yz')],
      'ac',
    ],
    ['nothing', [shows('a', '')], ''],
  ])('%s', (_, tests, taken, known = nothing) => {
    const found = unlikeEachOther(tests, known)
    expect(found.taken.join('')).toBe(taken)
    expect([...found.equals.keys()].sort()).toEqual(
      tests.map(({ id }) => id).filter(id => !found.taken.includes(id)),
    )
  })

  test('show together as much as all tests', () => {
    const strength = fc.record({ kills: fc.subarray([...'uvwxyz']), weight: fc.nat(3) })
    fc.assert(
      fc.property(fc.array(strength, { maxLength: 8 }), found => {
        const tests = found.map((each, at) => ({ ...each, id: String(at), reaches: [] }))
        const { taken } = unlikeEachOther(tests, nothing)
        const kept = tests.filter(({ id }) => taken.includes(id))
        expect(shownBy(kept)).toEqual(shownBy(tests))
        const sets = kept.map(({ kills }) => kills.join())
        expect(new Set(sets).size).toBe(sets.length)
      }),
    )
  })
})
