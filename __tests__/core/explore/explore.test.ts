import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { combine, inferTypes } from '../../../src/core/explore/infer-types.js'
import { mutate } from '../../../src/core/explore/mutate.js'
import { planExploration } from '../../../src/core/explore/plan.js'
import type { Clues } from '../../../src/core/explore/typical-values.js'
import { pool } from '../../../src/core/explore/pools.js'
import { firstCalls, nextCalls } from '../../../src/core/explore/generate-calls.js'
import { seeded } from '../../../src/core/explore/draw.js'
import { slotsOf, toArguments, toInputs } from '../../../src/core/explore/slots.js'
import { int, list, str } from '../../../src/core/explore/values.js'
import type { Parameter, Type, Value } from '../../../src/core/model/target.js'
import type { Observation } from '../../../src/core/model/run.js'
import {
  callSyntax,
  any,
  parameter,
  taskOf,
  watch,
  planned,
  explored,
  number,
  accident,
  gave,
} from './exploring.js'

describe('types of a parameter', () => {
  const table: [string, Parameter, Value[], string, string][] = [
    ['annotation', parameter('x', { type: { kind: 'str' } }), [], '', 'str'],
    ['the name of a number', parameter('n'), [], '', 'int'],
    ['the name of a text', parameter('file_name'), [], '', 'str'],
    ['the name of a list', parameter('nums'), [], '', 'list of int'],
    ['the name of words', parameter('words'), [], '', 'list of str'],
    ['the name of a grid', parameter('grid'), [], '', 'list of list of int'],
    ['the name of a flag', parameter('is_open'), [], '', 'bool'],
    ['the name of a function', parameter('callback'), [], '', 'callable'],
    ['used with methods of texts', parameter('q', { uses: ['str-method', 'len'] }), [], '', 'str'],
    ['used with methods of dicts', parameter('q', { uses: ['dict-method'] }), [], '', 'dict'],
    ['called', parameter('q', { uses: ['call'] }), [], '', 'callable'],
    ['used in arithmetic', parameter('thing', { uses: ['arithmetic'] }), [], '', 'int'],
    ['the name of a number, but indexed', parameter('n', { uses: ['index'] }), [], '', 'list of int'],
    ['numbers as items', parameter('q', { uses: ['iterate', 'item-arithmetic'] }), [], '', 'list of int'],
    ['texts as items', parameter('q', { uses: ['iterate', 'item-str-method'] }), [], '', 'list of str'],
    ['lists as items', parameter('q', { uses: ['iterate', 'item-index'] }), [], '', 'list of list of int'],
    ['pairs as items', parameter('q', { uses: ['iterate', 'item-unpack'] }), [], '', 'list of tuple'],
    ['prose with its name', parameter('given'), [], 'Takes given, a list of strings.', 'list of str'],
    ['an example counts before a name', parameter('n'), [str('a')], '', 'str'],
    [
      'a list without an item type gets that of an example',
      parameter('x', { type: { kind: 'list', of: any } }),
      [list([str('a')])],
      '',
      'list of str',
    ],
    ['an annotation before an example', parameter('x', { type: { kind: 'int' } }), [str('a')], '', 'int'],
  ]
  const say = (type: Type | undefined): string =>
    type && 'of' in type && !Array.isArray(type.of)
      ? `${type.kind} of ${say(type.of)}`
      : (type?.kind ?? 'none')
  test.each(table)('%s', (_, given, seen, doc, expected) => {
    expect(say(inferTypes(given, seen, null, doc)[0])).toBe(expected)
  })

  test('combinations begin with the likeliest types and are limited in number', () => {
    const two: Type[] = [{ kind: 'int' }, { kind: 'str' }]
    const rows = combine([two, two, two, two], 14)
    expect(rows).toHaveLength(14)
    expect(rows[0]?.map(type => type.kind)).toEqual(['int', 'int', 'int', 'int'])
  })
})

describe('parameters that the body compares have matching types', () => {
  const number: Type = { kind: 'int' }
  const text: Type = { kind: 'str' }
  const numbers: Type = { kind: 'list', of: number }
  test.each<[string, Type[][], boolean, Type[]]>([
    [
      'both of one type',
      [
        [number, text],
        [text, number],
      ],
      false,
      [number, number],
    ],
    ['a list of numbers and one of its items', [[numbers], [text, number]], true, [numbers, number]],
    ['a text and one of its letters', [[text], [number, text]], true, [text, text]],
  ])('%s', (_, guesses, item, first) => {
    expect(combine(guesses, 4, [{ whole: 0, part: 1, item }])[0]).toEqual(first)
    expect(combine(guesses, 4)[0]).not.toEqual(first)
  })
})

const clues: Clues = {
  ...{
    ints: [1729],
    floats: [0.07],
    strings: ['.txt', '-'],
    letters: ['(', ')'],
    seen: [],
    callables: ['len'],
  },
  build: () => [],
}

describe('values', () => {
  test('pools hold literals, their neighbours, and texts made from them', () => {
    expect(pool({ kind: 'int' }, clues)).toEqual(expect.arrayContaining([int(1728), int(1729), int(1730)]))
    expect(pool({ kind: 'str' }, clues)).toEqual(
      expect.arrayContaining([str('a.txt'), str('a-b'), str('()')]),
    )
  })

  test('a pool of lists has an empty, a sorted and an unsorted one, and one with repeats', () => {
    const lists = pool({ kind: 'list', of: { kind: 'int' } }, clues)
    for (const items of [[], [1, 2, 3], [2, 1], [1, 1]]) expect(lists).toContainEqual(list(items.map(int)))
  })

  test('a pool of tables begins with square ones', () => {
    const [first, second] = pool({ kind: 'list', of: { kind: 'list', of: { kind: 'int' } } }, clues)
    const table = (rows: number[][]): Value => list(rows.map(row => list(row.map(int))))
    expect([first, second]).toEqual([
      table([
        [1, 2],
        [3, 5],
      ]),
      table([
        [1, 2, 3],
        [5, -1, 0],
        [10, 4, -7],
      ]),
    ])
  })

  test('a mutated value keeps its kind, and sizes stay bounded', () => {
    const json = fc.oneof(
      fc.integer({ min: -1_000_000, max: 1_000_000 }).map(int),
      fc.string({ maxLength: 60 }).map(str),
      fc.array(fc.integer({ min: -9, max: 9 }).map(int), { maxLength: 12 }).map(list),
    )
    fc.assert(
      fc.property(json, fc.string(), (value, seed) => {
        const next = mutate(value, clues, seeded(seed))
        expect(next.kind).toBe(value.kind)
        if (next.kind === 'int') expect(Math.abs(next.value)).toBeLessThanOrEqual(1_000_001)
        if (next.kind === 'str') expect(next.value.length).toBeLessThanOrEqual(60)
        if (next.kind === 'list') expect(next.items.length).toBeLessThanOrEqual(12)
      }),
    )
  })
})

describe('arguments of a call', () => {
  const task = taskOf('f', [
    parameter('a', { pass: 'positional' }),
    parameter('b', { default: '1' }),
    parameter('c', { default: '2' }),
    parameter('d', { pass: 'keyword', default: 'None' }),
  ])
  const slots = slotsOf(task) ?? []
  const table: [string, (Value | null)[], string][] = [
    ['defaults are left out', [int(5), null, null, null], 'f(5)'],
    ['an argument after a gap is passed by keyword', [int(5), null, int(7), null], 'f(5, c=7)'],
    ['all', [int(5), int(6), int(7), int(8)], 'f(5, 6, 7, d=8)'],
  ]
  test.each(table)('%s', (_, inputs, text) => {
    const given = toArguments(task, slots, inputs)
    expect(callSyntax.call(task, given).text).toBe(text)
    expect(toInputs(slots, given)).toEqual(inputs)
  })

  test('a gap before a positional-only argument is filled with the default', () => {
    const odd = taskOf('g', [
      parameter('a', { pass: 'positional', default: '1' }),
      parameter('b', { pass: 'positional', default: '2' }),
    ])
    expect(callSyntax.call(odd, toArguments(odd, slotsOf(odd) ?? [], [null, int(7)])).text).toBe('g(1, 7)')
  })

  test('arguments that do not fit are refused', () => {
    expect(toInputs(slots, { receiver: null, positional: [], keyword: {} })).toBeNull()
    expect(toInputs(slots, { receiver: null, positional: [int(1)], keyword: { z: int(1) } })).toBeNull()
  })

  test('values of rest parameters are spread', () => {
    const rest = taskOf('g', [parameter('xs', { pass: 'rest' }), parameter('more', { pass: 'keyword-rest' })])
    const inputs: Value[] = [
      { kind: 'tuple', items: [int(1), int(2)] },
      { kind: 'dict', entries: [[str('k'), int(3)]] },
    ]
    expect(callSyntax.call(rest, toArguments(rest, slotsOf(rest) ?? [], inputs)).text).toBe('g(1, 2, k=3)')
  })

  test('a method is called on a receiver that the call makes', () => {
    const owner = {
      name: 'Cart',
      header: 'class Cart:',
      parameters: [parameter('size')],
      constructible: true,
    }
    const method = taskOf('Cart.add', [parameter('name')], { kind: 'method', owner })
    const [first] = firstCalls(planned(method))
    expect(first?.call).toMatchObject({ receiver: ['3'], positional: ["'abc'"], text: "Cart(3).add('abc')" })
    const closed = taskOf('Cart.add', [], { kind: 'method', owner: { ...owner, constructible: false } })
    expect(planExploration(closed, callSyntax)).toBeNull()
  })
})

describe('calls', () => {
  const task = taskOf('f', [parameter('n'), parameter('text')], {
    literals: [int(1729)],
    docstring: 'f(4, "dd") is fine, f(x, y) is no call that can be made',
    examples: [{ call: "f(2, 'q')", expected: '3', raises: null }],
  })
  const body = (inputs: (Value | null)[]): Partial<Observation> =>
    number(inputs[0]) === null || inputs[1]?.kind !== 'str'
      ? accident
      : gave(String((number(inputs[0]) ?? 0) % 3))

  test('documented calls come first, from examples and from prose', () => {
    const texts = firstCalls(planned(task)).map(one => one.call.text)
    expect(texts.slice(0, 2)).toEqual(["f(2, 'q')", "f(4, 'dd')"])
    const without = firstCalls(planned(task, { examples: false })).map(one => one.call.text)
    expect(without).not.toContain("f(4, 'dd')")
  })

  test('200 calls are made, none of them twice, and two runs make the same', () => {
    const { generatedCalls } = explored(planned(task), body)
    expect(generatedCalls).toHaveLength(200)
    expect(new Set(generatedCalls.map(one => one.call.text)).size).toBe(200)
    expect(new Set(generatedCalls.map(one => one.call.id)).size).toBe(200)
    expect(explored(planned(task), body).generatedCalls).toEqual(generatedCalls)
  })

  test('after the first calls only accepted types are used, and literals of the source are tried', () => {
    const { generatedCalls, observations } = explored(planned(task), body)
    const fine = observations.filter(one => one.outcome === 'returned')
    expect(fine.length).toBeGreaterThan(160)
    expect(generatedCalls.some(one => number(one.inputs[0]) === 1729)).toBe(true)
  })

  test('after calls that time out, no larger values are tried', () => {
    const slow = (inputs: (Value | null)[]): Partial<Observation> =>
      (number(inputs[0]) ?? 0) >= 5 ? { outcome: 'timed-out' } : gave('1')
    const plan = planned(taskOf('g', [parameter('n', { type: { kind: 'int' } })]))
    const generatedCalls = firstCalls(plan)
    const after = nextCalls(plan, generatedCalls, watch(generatedCalls, slow))
    const later = nextCalls(plan, [...generatedCalls, ...after], watch([...generatedCalls, ...after], slow))
    expect(later.length).toBeGreaterThan(0)
    expect(later.every(one => (number(one.inputs[0]) ?? 0) < 5)).toBe(true)
  })

  test('a class of the same file is constructed; without a known class there is no plan', () => {
    const order = parameter('order', { type: { kind: 'named', name: 'Order' } })
    const known = {
      ...taskOf('f', [order]),
      classes: { Order: [parameter('total', { type: { kind: 'int' } })] },
    }
    const [first] = firstCalls(planned(known))
    expect(first?.call).toMatchObject({ positional: ['Order(3)'], imports: ['from m import Order'] })
    expect(planExploration(taskOf('f', [order]), callSyntax)).toBeNull()
  })
})
