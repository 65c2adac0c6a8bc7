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

/** All that some tests show together with what is known. */
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
      title: 'of equals the lighter one',
      tests: [shows('a', 'x', '', 9), shows('b', 'x', '', 2)],
      taken: ['b'],
      equals: { a: ['b'] },
    },
    {
      title: 'of equals of one weight the earlier one',
      tests: [shows('a', 'x'), shows('b', 'x')],
      taken: ['a'],
      equals: { b: ['a'] },
    },
    {
      title: 'of equals the one that states the change, though it is heavier',
      tests: [shows('a', 'xy', '', 1), { ...shows('b', 'xy', '', 9), statesChange: true }],
      taken: ['b'],
      equals: { a: ['b'] },
    },
    {
      title: 'of those that state the change the lighter one',
      tests: [
        { ...shows('a', 'xy', '', 9), statesChange: true },
        { ...shows('b', 'xy', '', 2), statesChange: true },
      ],
      taken: ['b'],
      equals: { a: ['b'] },
    },
    {
      title: 'a line that nothing else reaches is enough',
      tests: [shows('a', '', '123'), shows('b', 'x')],
      taken: ['a', 'b'],
    },
    {
      title: 'what is known needs no test',
      tests: [shows('a', 'x', '1'), shows('b', 'y', '1')],
      known: { kills: ['x'], reaches: ['1'] },
      taken: ['b'],
      equals: { a: [] },
    },
    {
      title: 'one that others make needless later is left out',
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

  test('what kills most is named first, and a kill counts before any line', () => {
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

  test('shows all that all of them show, and none of it can be left out', () => {
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

  test('is no larger than greedy covers are: the smallest there is times a harmonic number', () => {
    fc.assert(
      fc.property(strengths, knowns, (tests, known) => {
        const { taken } = smallestSet(tests, known)
        const most = (sizes: number[]): number => Math.max(0, ...sizes)
        // Kills are covered first, lines after that: each time by at most H(the largest set) times the smallest cover.
        const bound =
          harmonic(most(tests.map(({ kills }) => kills.length))) +
          harmonic(most(tests.map(({ reaches }) => reaches.length)))
        expect(taken.length).toBeLessThanOrEqual(bound * smallestCover(tests, known))
      }),
    )
  })

  test('each test that is left out names taken tests: one that shows all of it, or some that share it', () => {
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

/** Size of the smallest set that shows what all show, by trying all sets. */
function smallestCover(tests: Strength[], known: typeof nothing): number {
  const whole = shownBy(tests, known).size
  const sizes = Array.from({ length: 2 ** tests.length }, (_, bits) =>
    tests.filter((_test, at) => (bits >> at) & 1),
  ).flatMap(set => (shownBy(set, known).size === whole ? [set.length] : []))
  return Math.min(...sizes)
}

describe('the sample of mutants', () => {
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

  test('few are all asked', () => expect(sampleMutants(many.slice(0, 9), 10)).toEqual(many.slice(0, 9)))

  test('many are spread over the lines, in their order, and the same again', () => {
    const sample = sampleMutants(many, 20)
    expect(sample).toHaveLength(20)
    for (let line = 1; line <= 10; line++)
      expect(sample.filter(mutant => mutant.line === line)).toHaveLength(2)
    expect(sample.map(mutant => many.indexOf(mutant))).toEqual(
      sample.map(mutant => many.indexOf(mutant)).toSorted((a, b) => a - b),
    )
    expect(sampleMutants(many, 20)).toEqual(sample)
  })

  test('kinds take turns', () => {
    const line = [mutant(1, '<', '<='), mutant(1, '<', '>'), mutant(1, 'a', 'b'), mutant(2, '<', '<=')]
    expect(sampleMutants(line, 2).map(mutant => mutant.id)).toEqual(['1:<:<=', '2:<:<='])
    expect(sampleMutants(line, 3).map(mutant => mutant.id)).toEqual(['1:<:<=', '1:<:>', '2:<:<='])
  })

  test('what is said of one', () => {
    expect(describeMutant(mutant(12, '<', '<='))).toBe('line 12: < -> <=')
    expect(describeMutant(mutant(3, 'return x', ''))).toBe('line 3: return x -> nothing')
    expect(describeMutant(mutant(3, 'x'.repeat(80), 'y'))).toHaveLength('line 3:  -> y'.length + 60)
  })
})

describe('tests that show as much', () => {
  const named = (name: string, kills: string, reaches = '') => ({
    ...{ name, kills: [...kills], reaches: [...reaches] },
  })
  test.each<[string, Strength, ReturnType<typeof named>[], string[], boolean]>([
    ['one that notices all of it', shows('t', 'xy'), [named('a', 'x'), named('b', 'xyz')], ['b'], true],
    ['its lines count as well', shows('t', 'x', '1'), [named('a', 'x'), named('b', 'x', '1')], ['b'], true],
    ['some that do so together', shows('t', 'xyz'), [named('a', 'x'), named('b', 'yz')], ['b', 'a'], true],
    ['none that notices nothing of it', shows('t', 'x'), [named('a', 'y'), named('b', 'x')], ['b'], true],
    [
      'the first three of many',
      shows('t', 'wxyz'),
      [...'wxyz'].map(id => named(id, id)),
      ['w', 'x', 'y'],
      false,
    ],
    ['what nobody is known for', shows('t', 'xy'), [named('a', 'x')], ['a'], false],
    ['a line that another one reaches', shows('t', '', '1'), [named('a', 'x', '1')], ['a'], true],
    ['a line that no named one reaches', shows('t', '', '1'), [named('a', 'x')], [], true],
  ])('%s', (_title, given, sources, names, isAll) => {
    expect(showAsMuch(given, sources)).toEqual({ names, isAll })
  })
})

describe('tests that are unlike each other', () => {
  test.each<[string, Strength[], string, typeof nothing?]>([
    ['each with something of its own', [shows('a', 'xy'), shows('b', 'yz'), shows('c', 'zx')], 'abc'],
    ['one that shows less than another is left out', [shows('a', 'x'), shows('b', 'xy')], 'b'],
    ['one that several show together stays', [shows('a', 'xy'), shows('b', 'xz'), shows('c', 'yz')], 'abc'],
    ['of equals the lighter one', [shows('a', 'x', '', 9), shows('b', 'x', '', 2)], 'b'],
    ['of equals of one weight the first', [shows('a', 'x'), shows('b', 'x'), shows('c', 'x')], 'a'],
    [
      'of equals the one that states the change',
      [shows('a', 'x', '', 1), { ...shows('b', 'x', '', 9), statesChange: true }],
      'b',
    ],
    [
      'what is known does not count',
      [shows('a', 'xy'), shows('b', 'x')],
      '',
      { kills: ['x', 'y'], reaches: [] },
    ],
    [
      'equal beyond what is known',
      [shows('a', 'xz'), shows('b', 'yz')],
      'a',
      { kills: ['x', 'y'], reaches: [] },
    ],
    ['lines count as mutants do', [shows('a', '', '12'), shows('b', '', '2')], 'a'],
    [
      'one that has to add to all others: several show it together',
      [shows('a', 'xy'), { ...shows('b', 'xz'), addsToAll: true }, shows('c', 'yz')],
      'ac',
    ],
    [
      'one that has to add to all others, and does',
      [shows('a', 'xy'), { ...shows('b', 'xyz'), addsToAll: true }, shows('c', 'wx')],
      'bc',
    ],
    [
      'what shows less than one that has to add is no other',
      [shows('a', 'x'), { ...shows('b', 'xyz'), addsToAll: true }, shows('c', 'yz')],
      'b',
    ],
    [
      'two that have to add to each other: the first stays',
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

  test('they show together all that the tests show', () => {
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
