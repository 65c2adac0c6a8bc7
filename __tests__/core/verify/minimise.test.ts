import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sampleMutants, describeMutant } from '../../../src/core/verify/mutants.js'
import type { Mutant } from '../../../src/core/model/run.js'
import { smallestSet, type Strength } from '../../../src/core/verify/minimise.js'

const shows = (id: string, kills: string, reaches = '', weight = 1): Strength => ({
  id,
  kills: [...kills],
  reaches: [...reaches],
  weight,
})
const nothing = { kills: [], reaches: [] }

describe('the smallest set', () => {
  test.each<{
    title: string
    tests: Strength[]
    known?: { kills: string[]; reaches: string[] }
    taken: string[]
    equals?: Record<string, string[]>
  }>([
    {
      title: 'the strongest first',
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
    { title: 'mutants before lines', tests: [shows('a', '', '123'), shows('b', 'x')], taken: ['b', 'a'] },
    {
      title: 'what is known needs no test',
      tests: [shows('a', 'x', '1'), shows('b', 'y', '1')],
      known: { kills: ['x'], reaches: ['1'] },
      taken: ['b'],
      equals: { a: [] },
    },
    {
      title: 'one that others make needless later is let go',
      tests: [shows('big', 'bcd'), shows('left', 'abx'), shows('right', 'cdy')],
      taken: ['left', 'right'],
      equals: { big: ['right', 'left'] },
    },
    { title: 'nothing shown, nothing taken', tests: [shows('a', '')], taken: [], equals: { a: [] } },
  ])('$title', ({ tests, known, taken, equals }) => {
    const found = smallestSet(tests, known ?? nothing)
    expect(found.taken.toSorted()).toEqual(taken.toSorted())
    if (equals) expect(Object.fromEntries(found.equals)).toEqual(equals)
  })

  const strength = fc.record({
    kills: fc.uniqueArray(fc.integer({ min: 0, max: 12 }).map(String)),
    reaches: fc.uniqueArray(fc.integer({ min: 0, max: 6 }).map(String)),
    weight: fc.integer({ min: 1, max: 5 }),
  })
  const tests = fc
    .array(strength, { maxLength: 12 })
    .map(all => all.map((one, n) => ({ ...one, id: `t${n}` })))

  test('it shows all that all of them show, and none of it is needless', () => {
    fc.assert(
      fc.property(tests, all => {
        const { taken, equals } = smallestSet(all, nothing)
        const marks = (ids: string[]): Set<string> =>
          new Set(
            all
              .filter(one => ids.includes(one.id))
              .flatMap(one => [...one.kills.map(kill => `k${kill}`), ...one.reaches.map(mark => `r${mark}`)]),
          )
        expect(marks(taken)).toEqual(marks(all.map(one => one.id)))
        for (const id of taken) expect(marks(taken.filter(other => other !== id))).not.toEqual(marks(taken))
        expect(taken.length + equals.size).toBe(all.length)
      }),
    )
  })
})

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
    for (let line = 1; line <= 10; line++) expect(sample.filter(one => one.line === line)).toHaveLength(2)
    expect(sample.map(one => many.indexOf(one))).toEqual(
      sample.map(one => many.indexOf(one)).toSorted((a, b) => a - b),
    )
    expect(sampleMutants(many, 20)).toEqual(sample)
  })

  test('kinds take turns', () => {
    const line = [mutant(1, '<', '<='), mutant(1, '<', '>'), mutant(1, 'a', 'b'), mutant(2, '<', '<=')]
    expect(sampleMutants(line, 2).map(one => one.id)).toEqual(['1:<:<=', '2:<:<='])
    expect(sampleMutants(line, 3).map(one => one.id)).toEqual(['1:<:<=', '1:<:>', '2:<:<='])
  })

  test('what is said of one', () => {
    expect(describeMutant(mutant(12, '<', '<='))).toBe('line 12: < -> <=')
    expect(describeMutant(mutant(3, 'return x', ''))).toBe('line 3: return x -> nothing')
    expect(describeMutant(mutant(3, 'x'.repeat(80), 'y'))).toHaveLength('line 3:  -> y'.length + 60)
  })
})
