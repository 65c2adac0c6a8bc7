import type { WatchedFunction } from '../../../src/core/model/target.js'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  codeOf,
  chooseCalls,
  differencesOf,
  rowsOf,
  type Build,
  type CallDifference,
} from '../../../src/core/baseline/recorded-calls.js'
import type { OwnTestRun, RecordedCall } from '../../../src/core/model/own-tests.js'
import { call, gives, opaque, raises, run, value } from './making.js'

const runOf = (...calls: RecordedCall[]): OwnTestRun[] => [run({ calls })]

describe('calls with another outcome than before', () => {
  const [two, three] = [gives('2'), gives('3')]
  type Sides = [head: OwnTestRun[][], base: OwnTestRun[][]]
  const shared = { positional: [value('1'), opaque] }
  const cases: [string, Sides, number][] = [
    ['another result', [[runOf(three)], [runOf(two)]], 1],
    [
      'another result in every run',
      [
        [runOf(three), runOf(three)],
        [runOf(two), runOf(two)],
      ],
      1,
    ],
    ['the same result', [[runOf(two)], [runOf(two)]], 0],
    [
      'head disagrees with itself',
      [
        [runOf(three), runOf(two)],
        [runOf(two), runOf(two)],
      ],
      0,
    ],
    [
      'base disagrees with itself',
      [
        [runOf(three), runOf(three)],
        [runOf(two), runOf(three)],
      ],
      0,
    ],
    [
      'one run on the head lacks it',
      [
        [runOf(three), runOf()],
        [runOf(two), runOf(two)],
      ],
      0,
    ],
    ['one run on the base lacks it', [[runOf(three)], [runOf(two), runOf()]], 0],
    ['no base', [[runOf(three)], []], 0],
    ['no head', [[], [runOf(two)]], 0],
    ['another argument', [[runOf({ ...three, positional: [value('9')] })], [runOf(two)]], 0],
    [
      'another receiver',
      [[runOf({ ...three, receiver: value('A(1)') })], [runOf({ ...two, receiver: value('A(2)') })]],
      0,
    ],
    ['another function', [[runOf({ ...three, watched: 'tax.py::sub' })], [runOf(two)]], 0],
    ['another test', [[[run({ name: 'test_b', calls: [three] })]], [runOf(two)]], 0],
    ['another case of the test', [[[run({ case: 'b', calls: [three] })]], [runOf(two)]], 0],
    [
      'an argument that cannot be read',
      [[runOf({ ...three, ...shared })], [runOf({ ...two, ...shared })]],
      0,
    ],
    [
      'a receiver that cannot be read',
      [[runOf({ ...three, receiver: opaque })], [runOf({ ...two, receiver: opaque })]],
      0,
    ],
    [
      'a named argument that cannot be read',
      [[runOf({ ...three, keyword: { a: opaque } })], [runOf({ ...two, keyword: { a: opaque } })]],
      0,
    ],
    ['a result that cannot be read', [[runOf(call({ result: opaque }))], [runOf(two)]], 0],
    [
      'named arguments in another order',
      [
        [runOf({ ...three, keyword: { a: value('1'), b: value('2') } })],
        [runOf({ ...two, keyword: { b: value('2'), a: value('1') } })],
      ],
      1,
    ],
    ['an exception for a result', [[runOf(raises('ValueError'))], [runOf(two)]], 1],
    ['another exception', [[runOf(raises('ValueError'))], [runOf(raises('KeyError'))]], 1],
    ['another message', [[runOf(raises('ValueError', 'low'))], [runOf(raises('ValueError', 'high'))]], 1],
    [
      'a message that differs by an address',
      [[runOf(raises('ValueError', '<A at 0x7f01>'))], [runOf(raises('ValueError', '<A at 0xdeadbeef>'))]],
      0,
    ],
    [
      'a message that differs by a path',
      [
        [runOf(raises('OSError', 'no /tmp/head-1/a.txt'))],
        [runOf(raises('OSError', 'no /tmp/base-2/a.txt'))],
      ],
      0,
    ],
    [
      'an argument that is left otherwise',
      [[runOf({ ...two, after: { 0: value('[1]') } })], [runOf({ ...two, after: { 0: value('[]') } })]],
      1,
    ],
    [
      'an effect that cannot be read',
      [[runOf({ ...two, after: { 0: opaque } })], [runOf({ ...two, after: { 0: value('[]') } })]],
      0,
    ],
    ['a call that does not end', [[runOf(call({ outcome: 'unfinished', result: null }))], [runOf(two)]], 0],
    ['the second of equal calls', [[runOf(two, three)], [runOf(two, two)]], 1],
    ['one more call', [[runOf(two, three)], [runOf(two)]], 0],
    ['a test that fails on the head', [[[run({ outcome: 'failed', calls: [three] })]], [runOf(two)]], 1],
    ['a test that is broken', [[[run({ outcome: 'broken', calls: [three] })]], [runOf(two)]], 0],
    ['a test that does not end', [[runOf(three)], [[run({ outcome: 'timed-out', calls: [two] })]]], 0],
  ]
  test.each(cases)('%s', (_, [head, base], count) => expect(differencesOf(head, base)).toHaveLength(count))

  const [aged, later] = [raises('Expired', 'age 61.39 > 15'), raises('Expired', 'age 61.47 > 15')]
  const wordless = raises('Expired', '')
  const wrong = raises('BadSignature', 'it does not match')
  const words: [string, Sides, [RecordedCall, RecordedCall] | null][] = [
    [
      'of one type on both sides show no difference',
      [[runOf(later), runOf(aged)], [runOf(raises('Expired', 'too old'))]],
      null,
    ],
    ['of one type on the base', [[runOf(wrong)], [runOf(aged), runOf(later)]], [wordless, wrong]],
    ['of one type on the head', [[runOf(aged), runOf(later)], [runOf(wrong)]], [wrong, wordless]],
    ['against a returned value', [[runOf(aged), runOf(later)], [runOf(two)]], [two, wordless]],
    [
      'on one side only',
      [
        [runOf(aged), runOf(aged)],
        [runOf(later), runOf(aged)],
      ],
      null,
    ],
    [
      'of one type on both sides, the same texts on each',
      [
        [runOf(aged), runOf(later)],
        [runOf(aged), runOf(later)],
      ],
      null,
    ],
    ['of two types', [[runOf(aged), runOf(wrong)], [runOf(two)]], null],
    [
      'in nothing but a path',
      [[runOf(raises('OSError', 'no /tmp/a-1/x')), runOf(raises('OSError', 'no /tmp/b-2/x'))], [runOf(two)]],
      [two, raises('OSError', 'no /')],
    ],
    [
      'not at all: the same in each run',
      [
        [runOf(aged), runOf(aged)],
        [runOf(later), runOf(later)],
      ],
      [later, aged],
    ],
  ]
  test.each(words)('exceptions whose text changes with every run: %s', (_, [head, base], sides) => {
    const found = differencesOf(head, base).map(({ before, after }) => [before, after])
    expect(found).toEqual(sides ? [sides] : [])
  })

  test('a difference has both calls, and the test with its case', () => {
    const found = differencesOf([[run({ case: '0', calls: [three] })]], [[run({ case: '0', calls: [two] })]])
    expect(found).toEqual([
      { watched: 'tax.py::add', test: 'tests/test_tax.py::test_add[0]', before: two, after: three },
    ])
  })
})

const values = fc.oneof(
  fc.constantFrom('1', '2').map(code => value(code)),
  fc.constant(opaque),
)
const calls: fc.Arbitrary<RecordedCall> = fc.record({
  watched: fc.constantFrom('tax.py::add', 'tax.py::sub'),
  receiver: fc.option(values),
  positional: fc.array(values, { maxLength: 2 }),
  keyword: fc.dictionary(fc.constantFrom('a', 'b'), values, { maxKeys: 1 }),
  outcome: fc.constantFrom('returned', 'raised', 'unfinished'),
  result: fc.option(values),
  exception: fc.option(fc.record({ name: fc.constantFrom('A', 'B'), text: fc.constantFrom('', 'x') })),
  after: fc.dictionary(fc.constantFrom('0', 'receiver'), values, { maxKeys: 1 }),
})
const runs = fc.array(
  fc.record({
    name: fc.constantFrom('test_a', 'test_b'),
    outcome: fc.constantFrom('passed' as const, 'failed' as const, 'broken' as const),
    calls: fc.array(calls, { maxLength: 3 }),
  }),
  { maxLength: 3 },
)
const sides = fc.tuple(fc.array(runs, { maxLength: 2 }), fc.array(runs, { maxLength: 2 }))

describe('for any runs', () => {
  const made = (all: { name: string; outcome: OwnTestRun['outcome']; calls: RecordedCall[] }[][]) =>
    all.map(list => list.map(run))

  test('equal sides have no differences', () => {
    fc.assert(
      fc.property(fc.array(runs, { maxLength: 3 }), all => {
        expect(differencesOf(made(all), made(all))).toEqual([])
      }),
    )
  })

  test('a difference has readable inputs and outcomes, and is in every run', () => {
    fc.assert(
      fc.property(sides, ([head, base]) => {
        const [now, old] = [made(head), made(base)]
        for (const { before, after, watched, test: id } of differencesOf(now, old)) {
          expect(before).not.toEqual(after)
          for (const one of [before, after]) {
            expect(one.watched).toBe(watched)
            expect(one.outcome).not.toBe('unfinished')
            const given = [one.receiver, ...one.positional, ...Object.values(one.keyword)]
            const gave = one.outcome === 'raised' ? [] : [one.result, ...Object.values(one.after)]
            expect([...given, ...gave].filter(each => each?.opaque)).toEqual([])
          }
          const { receiver, positional, keyword } = after
          expect({ receiver, positional, keyword }).toEqual({
            ...{ receiver: before.receiver, positional: before.positional, keyword: before.keyword },
          })
          for (const list of [...now, ...old])
            expect(list.some(each => id.endsWith(`::${each.name}`) && each.calls.length > 0)).toBe(true)
        }
      }),
    )
  })

  test('there is no difference where one side contradicts itself', () => {
    const kindOf = (made: RecordedCall) =>
      made.outcome === 'raised' ? ['raised', made.exception?.name] : ['', made]
    const flaky = fc
      .tuple(calls, calls)
      .filter(([a, b]) => JSON.stringify(kindOf(a)) !== JSON.stringify(kindOf(b)))
    fc.assert(
      fc.property(flaky, calls, ([one, other], base) => {
        const inputs = { receiver: null, positional: [], keyword: {}, watched: 'tax.py::add' }
        const [a, b] = [one, other].map(each => runOf({ ...each, ...inputs })) as [OwnTestRun[], OwnTestRun[]]
        const shown = (list: OwnTestRun[]) => differencesOf([list], [runOf({ ...base, ...inputs })])
        // Only where a run by itself shows a difference.
        fc.pre(differencesOf([a], [b]).length > 0)
        expect(differencesOf([a, b], [runOf({ ...base, ...inputs })])).toEqual([])
        expect(differencesOf([runOf({ ...base, ...inputs })], [a, b])).toEqual([])
        expect(shown(a).length + shown(b).length).toBeLessThanOrEqual(2)
      }),
    )
  })
})

const build: Build = (name, positional, keyword) =>
  `new ${name}(${[...positional, ...Object.values(keyword)].join(', ')})`
const watched = (more: Partial<WatchedFunction> = {}): WatchedFunction => ({
  ...{ id: 'tax.py::add', file: 'tax.py', name: 'add', lines: [1, 3], kind: 'function' },
  ...more,
})

test.each<[string, Partial<RecordedCall>, Partial<WatchedFunction>, string | null]>([
  ['a function', {}, {}, 'add(1)'],
  ['no arguments', { positional: [] }, {}, 'add()'],
  ['named arguments', { keyword: { rate: value('0.5'), b: value('"x"') } }, {}, 'add(1, rate=0.5, b="x")'],
  ['a method', { receiver: value('Tax(2)') }, { name: 'Tax.add', kind: 'method' }, 'Tax(2).add(1)'],
  ['a property', { receiver: value('Tax(2)') }, { name: 'Tax.rate', kind: 'property' }, 'Tax(2).rate'],
  ['a static method', {}, { name: 'Tax.of', kind: 'static' }, 'Tax.of(1)'],
  ['a class method', {}, { name: 'Tax.of', kind: 'class-method' }, 'Tax.of(1)'],
  [
    'a constructor',
    { keyword: { a: value('2') } },
    { name: 'Tax.__init__', kind: 'constructor' },
    'new Tax(1, 2)',
  ],
  [
    'a method whose receiver cannot be written',
    { receiver: opaque },
    { name: 'Tax.add', kind: 'method' },
    null,
  ],
  ['a method without a receiver', {}, { name: 'Tax.add', kind: 'method' }, null],
  ['an argument without code', { positional: [value('1', { code: null })] }, {}, null],
  ['a named argument without code', { keyword: { a: value('1', { code: null }) } }, {}, null],
  ['a named argument that is no name', { keyword: { 'a b': value('1') } }, {}, null],
  ['a nested function', {}, { name: 'make > add' }, null],
  ['a name that is not valid', {}, { name: 'router.get("/")' }, null],
  ['a default at the end', { positional: [value('1'), value("'x'")] }, { defaults: [null, '"x"'] }, 'add(1)'],
  ['defaults only', { positional: [value('1'), value('2')] }, { defaults: ['1', '2'] }, 'add()'],
  [
    'a default before another value',
    { positional: [value('1'), value('3')] },
    { defaults: ['1', '2'] },
    'add(1, 3)',
  ],
  ['a required argument that equals nothing', { positional: [value('1')] }, { defaults: [null] }, 'add(1)'],
  [
    'more arguments than parameters',
    { positional: [value('1'), value('1')] },
    { defaults: ['1'] },
    'add(1, 1)',
  ],
])('as code: %s', (_, given, made, code) => expect(codeOf(call(given), watched(made), build)).toBe(code))

describe('rows', () => {
  const target = { id: 'tax.py::add', via: null, watched: [watched()] }
  const difference = (
    before: RecordedCall,
    after: RecordedCall,
    more: Partial<CallDifference> = {},
  ): CallDifference => ({
    watched: 'tax.py::add',
    test: 'tests/test_tax.py::test_add',
    before,
    after,
    ...more,
  })
  const of = (...all: CallDifference[]) => rowsOf(all, [target], () => build)

  test.each<[string, RecordedCall, RecordedCall, [call: string, before: string, after: string]]>([
    ['results', gives('2'), gives('3'), ['add(1)', '2', '3']],
    ['an exception', gives('2'), raises('ValueError', 'low'), ['add(1)', '2', 'raises ValueError: low']],
    ['an exception without a text', gives('2'), raises('KeyError'), ['add(1)', '2', 'raises KeyError']],
    [
      'what the call leaves behind, where the results are equal',
      call({ after: { receiver: value('Tax(1)'), 0: value('[]') } }),
      call({ after: { receiver: value('Tax(2)'), 0: value('[]') } }),
      ['add(1)', '2, leaving 0 as [], receiver as Tax(1)', '2, leaving 0 as [], receiver as Tax(2)'],
    ],
    [
      'only the results, where both differ',
      call({ after: { 0: value('[]') } }),
      { ...gives('3'), after: { 0: value('[1]') } },
      ['add(1)', '2', '3'],
    ],
    [
      'a result without code',
      call({ result: value('Tax', { code: null }) }),
      gives('3'),
      ['add(1)', 'Tax', '3'],
    ],
    [
      'a call that cannot be written',
      call({ positional: [value('Client', { code: null })] }),
      call({ positional: [value('Client', { code: null })], result: value('3') }),
      ['add() in tests/test_tax.py::test_add', '2', '3'],
    ],
  ])('%s', (_, before, after, [text, was, now]) => {
    expect(of(difference(before, after))).toEqual([
      { target: target.id, call: text, before: was, after: now, test: 'tests/test_tax.py::test_add' },
    ])
  })

  test('calls that can be written come first, then the shortest; each pair of results once', () => {
    const given = (code: string | null, before: string, after: string) => {
      const positional = [value('shape', { code })]
      return difference(
        call({ positional, result: value(before) }),
        call({ positional, result: value(after) }),
      )
    }
    const rows = of(
      given(null, '1', '2'),
      given('1000', '3', '4'),
      given('10', '3', '4'),
      given('100', '5', '6'),
      given('10000', '7', '8'),
    )
    expect(rows.map(row => row.call)).toEqual(['add(10)', 'add(100)', 'add(10000)'])
  })

  test('a call of the caller is shown where only that differs', () => {
    const [own, caller] = [watched(), watched({ id: 'tax.py::total', name: 'total' })]
    const through = { id: own.id, via: caller.id, watched: [own, caller] }
    const atCaller = difference(gives('2'), gives('3'), { watched: caller.id })
    const atOwn = difference(gives('4'), gives('5'))
    const calls = (...all: CallDifference[]) => rowsOf(all, [through], () => build).map(row => row.call)
    expect(calls(atCaller)).toEqual(['total(1)'])
    expect(calls(atCaller, atOwn)).toEqual(['add(1)'])
    expect(rowsOf([atCaller], [{ ...through, via: null }], () => build)).toEqual([])
  })

  test('an unknown function has no rows', () => {
    expect(rowsOf([difference(gives('2'), gives('3'))], [{ ...target, watched: [] }], () => build)).toEqual(
      [],
    )
  })

  test('long results are cut to the place where they differ', () => {
    const [start, end] = ['a'.repeat(500), 'z'.repeat(500)]
    const [row] = of(difference(gives(`${start}OLD${end}`), gives(`${start}NEW${end}`)))
    expect(row?.before).toMatch(/^…a+OLDz+…$/)
    expect(row?.after).toMatch(/^…a+NEWz+…$/)
    const long = difference(gives(`OLD${start}`), gives('3'))
    expect(of(long)[0]).toMatchObject({ before: expect.stringMatching(/^OLDa+…$/), after: '3' })
  })

  test('a long result that only continues counts as different', () => {
    const [row] = of(difference(gives('a'.repeat(300)), gives('a'.repeat(350))))
    expect(row).toMatchObject({ before: `…${'a'.repeat(50)}`, after: `…${'a'.repeat(100)}` })
  })

  test('any differences: at most three rows a target, sides unequal, no pair of results twice, each with its own test', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 5 }),
      fc.tuple(fc.nat(400), fc.constantFrom('', 'b', 'bb')).map(([count, end]) => 'a'.repeat(count) + end),
    )
    const one = fc.record({ before: text, after: text, code: fc.option(text), test: text })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), all => {
        const rows = of(
          ...all.map(({ before, after, code, test: id }) => {
            const positional = [value('shape', { code })]
            return difference(
              call({ positional, result: value(before) }),
              call({ positional, result: value(after) }),
              { test: id },
            )
          }),
        )
        const pairs = all.filter(({ before, after }) => before !== after)
        expect(rows.length).toBeLessThanOrEqual(3)
        // A difference is shown, however long it is.
        expect(rows.length > 0).toBe(pairs.length > 0)
        expect(rows.every(row => row.before !== row.after)).toBe(true)
        expect(new Set(rows.map(row => JSON.stringify([row.before, row.after]))).size).toBe(rows.length)
        for (const row of rows) {
          expect(all.map(({ test: id }) => id)).toContain(row.test)
          for (const shown of [row.before, row.after]) expect(shown.length).toBeLessThanOrEqual(202)
        }
      }),
    )
  })
})

describe('choosing among the calls that tests make', () => {
  const calls = (count: number, given: (at: number) => string[], reaches = true) =>
    Array.from({ length: count }, (_, at) => ({
      code: `f(${given(at).join(', ')})`,
      given: given(at),
      reaches,
    }))

  test('the twelve shortest where no argument is shared', () => {
    const all = calls(30, at => [`'${'x'.repeat(at)}'`])
    expect(chooseCalls(all.toReversed())).toEqual(all.slice(0, 12).map(({ code }) => code))
  })

  test('one for each value of an argument that many calls share', () => {
    const all = calls(100, at => [`'${'x'.repeat(at)}'`, `'locale-${at % 10}'`])
    const chosen = chooseCalls(all)
    for (let at = 0; at < 10; at++) expect(chosen.some(code => code.includes(`locale-${at}`))).toBe(true)
    expect(chosen.length).toBeLessThanOrEqual(12 + 10)
  })

  test('those that reach the function first, others only where there are few of these', () => {
    const others = calls(30, at => [`'${'x'.repeat(at)}'`, `'mode-${at % 3}'`], false)
    const few = calls(2, at => [`'${'y'.repeat(60 + at)}'`])
    const many = calls(20, at => [`'${'y'.repeat(60 + at)}'`])
    const codes = (all: { code: string }[], most: number) => all.slice(0, most).map(({ code }) => code)
    expect(chooseCalls([...others, ...few])).toEqual([...codes(few, 2), ...codes(others, 10)])
    expect(chooseCalls([...others, ...many])).toEqual(codes(many, 12))
    expect(chooseCalls([...others, ...few, ...few.map(call => ({ ...call, reaches: false }))])).toHaveLength(
      12,
    )
  })

  test('each call once, and forty at most', () => {
    const all = calls(400, at => [`${at}`, `'mode-${at % 55}'`])
    expect(chooseCalls([...all, ...all])).toHaveLength(40)
    expect(new Set(chooseCalls([...all, ...all])).size).toBe(40)
  })
})
