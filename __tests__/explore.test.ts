import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { chooseCalls, documented } from '../src/core/explore/choose.js'
import { combine, guessTypes } from '../src/core/explore/guess.js'
import { mutate } from '../src/core/explore/mutate.js'
import { planExploration, type Plan } from '../src/core/explore/plan.js'
import { pool, type Clues } from '../src/core/explore/pools.js'
import { firstCalls, nextCalls, type Proposal } from '../src/core/explore/propose.js'
import { seeded } from '../src/core/explore/random.js'
import { slotsOf, toArguments, toInputs } from '../src/core/explore/slots.js'
import { int, keyOf, list, str } from '../src/core/explore/values.js'
import { writeTests } from '../src/core/explore/write.js'
import type { Style } from '../src/core/ports.js'
import type { Brief, FunctionInfo, Observation, Parameter, Type, Value } from '../src/core/types.js'
import { pythonSpeech } from '../src/languages/python/call.js'
import { literal } from '../src/languages/python/literal.js'

const speech = pythonSpeech(literal)
const any: Type = { kind: 'any' }

function parameter(name: string, more: Partial<Parameter> = {}): Parameter {
  return { name, pass: 'either', type: any, default: null, uses: [], ...more }
}

function briefOf(name: string, parameters: Parameter[], more: Partial<FunctionInfo> = {}): Brief {
  const info: FunctionInfo = {
    ...{
      name,
      lines: [1, 9],
      kind: 'function',
      async: false,
      generator: false,
      public: true,
      unreachable: null,
    },
    ...{ sound: true, branches: 0, tokens: [], bodyLines: [2, 3], source: '', parameters, returns: any },
    ...{ docstring: null, examples: [], literals: [], decorators: [], owner: null, context: [] },
    ...more,
  }
  const id = `m.py::${name}`
  const target = { id, file: 'm.py', name, language: 'python', framework: 'pytest', change: 'added' as const }
  const symbol = name.split('.')[0] ?? name
  return {
    target: { ...target, lines: [1, 9], changedLines: [2], via: null, baseId: null },
    function: info,
    classes: {},
    access: { importLine: `from m import ${symbol}`, module: 'm', symbol, root: '' },
    testPath: 'tests/test_m.py',
    existingTest: null,
  }
}

/** Stands for the sandbox: calls `body` with the values themselves. */
function watch(
  proposals: Proposal[],
  body: (inputs: (Value | null)[]) => Partial<Observation>,
): Observation[] {
  const plain = {
    literal: null,
    shape: '',
    shown: '',
    exception: null,
    approximate: false,
    lines: [2],
    steady: true,
  }
  return proposals.map(({ call, inputs }) => ({
    call: call.id,
    outcome: 'returned',
    ...plain,
    ...body(inputs),
  }))
}

function planned(brief: Brief, options?: { examples?: boolean; limit?: number }): Plan {
  const plan = planExploration(brief, speech, options)
  if (!plan) throw new Error('there is no plan')
  return plan
}

function explored(plan: Plan, body: (inputs: (Value | null)[]) => Partial<Observation>) {
  let proposals = firstCalls(plan)
  for (;;) {
    const more = nextCalls(plan, proposals, watch(proposals, body))
    if (more.length === 0) return { proposals, observations: watch(proposals, body) }
    proposals = [...proposals, ...more]
  }
}

const number = (value: Value | null | undefined): number | null =>
  value?.kind === 'int' ? value.value : null
const accident = {
  outcome: 'raised' as const,
  exception: { name: 'TypeError', import: null, accidental: true },
}
const gave = (text: string): Partial<Observation> => ({ literal: text, shape: text, shown: text })

const style: Style = {
  words: 'plain',
  path: () => 'tests/test_m.py',
  test: spec => ({
    name: spec.name,
    code: [...spec.arrange, ...spec.checks.map(one => JSON.stringify(one)), spec.comment].join('\n'),
    container: null,
    imports: spec.imports,
    helpers: [],
  }),
}

describe('types of a parameter', () => {
  const table: [string, Parameter, Value[], string, string][] = [
    ['annotation', parameter('x', { type: { kind: 'str' } }), [], '', 'str'],
    ['name of a number', parameter('n'), [], '', 'int'],
    ['name of a text', parameter('file_name'), [], '', 'str'],
    ['name of a list', parameter('nums'), [], '', 'list of int'],
    ['name of words', parameter('words'), [], '', 'list of str'],
    ['name of a grid', parameter('grid'), [], '', 'list of list of int'],
    ['name of a flag', parameter('is_open'), [], '', 'bool'],
    ['name of a function', parameter('callback'), [], '', 'callable'],
    ['methods of texts', parameter('q', { uses: ['str-method', 'len'] }), [], '', 'str'],
    ['methods of dicts', parameter('q', { uses: ['dict-method'] }), [], '', 'dict'],
    ['a call of it', parameter('q', { uses: ['call'] }), [], '', 'callable'],
    ['sums with it', parameter('thing', { uses: ['arithmetic'] }), [], '', 'int'],
    ['prose near its name', parameter('given'), [], 'Takes given, a list of strings.', 'list of str'],
    ['an example before a name', parameter('n'), [str('a')], '', 'str'],
    [
      'an open list, sharpened by an example',
      parameter('x', { type: { kind: 'list', of: any } }),
      [list([str('a')])],
      '',
      'list of str',
    ],
    ['never against the annotation', parameter('x', { type: { kind: 'int' } }), [str('a')], '', 'int'],
  ]
  const say = (type: Type | undefined): string =>
    type && 'of' in type && !Array.isArray(type.of)
      ? `${type.kind} of ${say(type.of)}`
      : (type?.kind ?? 'none')
  test.each(table)('%s', (_, given, seen, doc, expected) => {
    expect(say(guessTypes(given, seen, null, doc)[0])).toBe(expected)
  })

  test('combinations begin with the likeliest of each and are bounded', () => {
    const two: Type[] = [{ kind: 'int' }, { kind: 'str' }]
    const rows = combine([two, two, two, two], 14)
    expect(rows).toHaveLength(14)
    expect(rows[0]?.map(type => type.kind)).toEqual(['int', 'int', 'int', 'int'])
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
  test('literals come with their neighbours and templates', () => {
    expect(pool({ kind: 'int' }, clues)).toEqual(expect.arrayContaining([int(1728), int(1729), int(1730)]))
    expect(pool({ kind: 'str' }, clues)).toEqual(
      expect.arrayContaining([str('a.txt'), str('a-b'), str('()')]),
    )
  })

  test('a list pool has an empty, a sorted, an unsorted and a repeating list', () => {
    const lists = pool({ kind: 'list', of: { kind: 'int' } }, clues)
    for (const items of [[], [1, 2, 3], [2, 1], [1, 1]]) expect(lists).toContainEqual(list(items.map(int)))
  })

  test('a change never changes the kind, and sizes stay bounded', () => {
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

describe('slots', () => {
  const brief = briefOf('f', [
    parameter('a', { pass: 'positional' }),
    parameter('b', { default: '1' }),
    parameter('c', { default: '2' }),
    parameter('d', { pass: 'keyword', default: 'None' }),
  ])
  const slots = slotsOf(brief) ?? []
  const table: [string, (Value | null)[], string][] = [
    ['defaults are left out', [int(5), null, null, null], 'f(5)'],
    ['behind a gap by keyword', [int(5), null, int(7), null], 'f(5, c=7)'],
    ['all', [int(5), int(6), int(7), int(8)], 'f(5, 6, 7, d=8)'],
  ]
  test.each(table)('%s', (_, inputs, text) => {
    const given = toArguments(brief, slots, inputs)
    expect(speech.call(brief, given).text).toBe(text)
    expect(toInputs(slots, given)).toEqual(inputs)
  })

  test('arguments that do not fit are refused', () => {
    expect(toInputs(slots, { receiver: null, positional: [], keyword: {} })).toBeNull()
    expect(toInputs(slots, { receiver: null, positional: [int(1)], keyword: { z: int(1) } })).toBeNull()
  })

  test('rest parameters are spread', () => {
    const rest = briefOf('g', [
      parameter('xs', { pass: 'rest' }),
      parameter('more', { pass: 'keyword-rest' }),
    ])
    const inputs: Value[] = [
      { kind: 'tuple', items: [int(1), int(2)] },
      { kind: 'dict', entries: [[str('k'), int(3)]] },
    ]
    expect(speech.call(rest, toArguments(rest, slotsOf(rest) ?? [], inputs)).text).toBe('g(1, 2, k=3)')
  })

  test('a method is called on a receiver that is made first', () => {
    const owner = {
      name: 'Cart',
      header: 'class Cart:',
      parameters: [parameter('size')],
      constructible: true,
    }
    const method = briefOf('Cart.add', [parameter('name')], { kind: 'method', owner })
    const [first] = firstCalls(planned(method))
    expect(first?.call).toMatchObject({ receiver: ['3'], positional: ["'abc'"], text: "Cart(3).add('abc')" })
    const closed = briefOf('Cart.add', [], { kind: 'method', owner: { ...owner, constructible: false } })
    expect(planExploration(closed, speech)).toBeNull()
  })
})

describe('calls', () => {
  const brief = briefOf('f', [parameter('n'), parameter('text')], {
    literals: [int(1729)],
    docstring: 'f(4, "dd") is fine, f(x, y) is no call that can be made',
    examples: [{ call: "f(2, 'q')", expected: '3', raises: null }],
  })
  const body = (inputs: (Value | null)[]): Partial<Observation> =>
    number(inputs[0]) === null || inputs[1]?.kind !== 'str'
      ? accident
      : gave(String((number(inputs[0]) ?? 0) % 3))

  test('documented calls come first, read from examples and from prose', () => {
    const texts = firstCalls(planned(brief)).map(one => one.call.text)
    expect(texts.slice(0, 2)).toEqual(["f(2, 'q')", "f(4, 'dd')"])
    const without = firstCalls(planned(brief, { examples: false })).map(one => one.call.text)
    expect(without).not.toContain("f(4, 'dd')")
  })

  test('the limit is reached, no call is made twice, and two runs are the same', () => {
    const { proposals } = explored(planned(brief), body)
    expect(proposals).toHaveLength(200)
    expect(new Set(proposals.map(one => one.call.text)).size).toBe(200)
    expect(new Set(proposals.map(one => one.call.id)).size).toBe(200)
    expect(explored(planned(brief), body).proposals).toEqual(proposals)
  })

  test('only accepted types are followed, and the literal is tried', () => {
    const { proposals, observations } = explored(planned(brief), body)
    const fine = observations.filter(one => one.outcome === 'returned')
    expect(fine.length).toBeGreaterThan(160)
    expect(proposals.some(one => number(one.inputs[0]) === 1729)).toBe(true)
  })

  test('nothing more is asked where nothing was accepted', () => {
    const plan = planned(brief)
    const first = firstCalls(plan)
    expect(
      nextCalls(
        plan,
        first,
        watch(first, () => accident),
      ),
    ).toEqual([])
  })

  test('what is larger than calls that hang is not tried again', () => {
    const slow = (inputs: (Value | null)[]): Partial<Observation> =>
      (number(inputs[0]) ?? 0) >= 5 ? { outcome: 'timed-out' } : gave('1')
    const plan = planned(briefOf('g', [parameter('n', { type: { kind: 'int' } })]))
    const proposals = firstCalls(plan)
    const after = nextCalls(plan, proposals, watch(proposals, slow))
    const later = nextCalls(plan, [...proposals, ...after], watch([...proposals, ...after], slow))
    expect(later.length).toBeGreaterThan(0)
    expect(later.every(one => (number(one.inputs[0]) ?? 0) < 5)).toBe(true)
  })

  test('a class of the same file is built, an unknown one ends the plan', () => {
    const order = parameter('order', { type: { kind: 'named', name: 'Order' } })
    const known = {
      ...briefOf('f', [order]),
      classes: { Order: [parameter('total', { type: { kind: 'int' } })] },
    }
    const [first] = firstCalls(planned(known))
    expect(first?.call).toMatchObject({ positional: ['Order(3)'], imports: ['from m import Order'] })
    expect(planExploration(briefOf('f', [order]), speech)).toBeNull()
  })
})

describe('choice', () => {
  const brief = briefOf('f', [parameter('n', { type: { kind: 'int' } })])
  const { proposals, observations } = explored(planned(brief), inputs => {
    const n = number(inputs[0]) ?? 0
    if (n < 0)
      return { outcome: 'raised', exception: { name: 'ValueError', import: null, accidental: false } }
    return { ...gave(n % 2 === 0 ? 'True' : 'False'), lines: n === 11 ? [2, 3] : [2] }
  })
  const choose = (change: (one: Observation) => Observation, limit = 6) =>
    chooseCalls(planned(brief), proposals, observations.map(change), { limit })

  test('six calls that reach every line and show every outcome', () => {
    const chosen = choose(one => one)
    expect(chosen).toHaveLength(6)
    expect(chosen.some(one => one.observation.lines.includes(3))).toBe(true)
    const outcomes = chosen.map(one => one.observation.literal ?? one.observation.exception?.name)
    expect(new Set(outcomes)).toEqual(new Set(['True', 'False', 'ValueError']))
  })

  test('what a call proves counts before all else', () => {
    const proves = { [proposals[40]?.call.id ?? '']: ['m1', 'm2'], [proposals[41]?.call.id ?? '']: ['m1'] }
    const chosen = chooseCalls(planned(brief), proposals, observations, { limit: 2, proves })
    expect(chosen[0]?.proposal.call.id).toBe(proposals[40]?.call.id)
    expect(chosen[1]?.proposal.call.id).not.toBe(proposals[41]?.call.id)
  })

  const nonsense: [string, Partial<Observation>][] = [
    ['unsteady', { steady: false }],
    ['accidental', accident],
    ['opaque', { outcome: 'returned', literal: null }],
    ['address', gave("'<m.C object at 0x7f3a91b2>'")],
    ['time', gave("'2024-01-02 10:11:12'")],
    ['interpreter message', gave(`"'int' object has no attribute 'x'"`)],
    ['path', gave("'/tmp/x/y'")],
    ['too long', gave(`'${'a'.repeat(101)}'`)],
    ['timed out', { outcome: 'timed-out' }],
    ['refused', { outcome: 'refused' }],
  ]
  test.each(nonsense)('never: %s', (_, part) => {
    expect(choose(one => ({ ...one, exception: null, ...part }))).toEqual([])
  })

  test('only values of the first accepted types', () => {
    const plan = planned(briefOf('g', [parameter('thing')]))
    const all = explored(plan, inputs =>
      inputs[0]?.kind === 'dict' ? accident : gave(keyOf(inputs[0] ?? null).slice(0, 50)),
    )
    const kinds = chooseCalls(plan, all.proposals, all.observations).map(one => one.proposal.inputs[0]?.kind)
    expect(new Set(kinds).size).toBe(1)
  })
})

describe('tests', () => {
  const brief = briefOf('addTax', [parameter('price', { type: { kind: 'int' } })], {
    examples: [
      { call: 'addTax(100)', expected: '120', raises: null },
      { call: 'addTax(-1)', expected: null, raises: 'ValueError' },
      { call: 'addTax(3)', expected: 'something', raises: null },
    ],
    async: true,
  })
  const plan = planned(brief)
  const { proposals, observations } = explored(plan, inputs => gave(String((number(inputs[0]) ?? 0) * 2)))
  const tests = writeTests(plan, proposals, chooseCalls(plan, proposals, observations), style, 'pytest')

  test('a documented example asserts what was documented, not what was seen', () => {
    expect(documented(plan, proposals)).toHaveLength(2)
    expect(tests[0]).toMatchObject({
      name: 'test_add_tax_returns_120_for_100',
      observed: false,
      writer: 'explorer',
    })
    expect(tests[0]?.code).toContain('"literal":"120"')
    expect(tests[0]?.code).toContain('From the docstring.')
    expect(tests[1]?.name).toBe('test_add_tax_raises_value_error_for_minus_1')
  })

  test('the others are marked as observed, awaited, and have names and ids of their own', () => {
    const observed = tests.slice(2)
    expect(observed.length).toBeGreaterThan(0)
    expect(observed.every(one => one.observed && one.code.includes('Observed behaviour'))).toBe(true)
    expect(observed.every(one => one.code.includes('"await":true'))).toBe(true)
    expect(new Set(tests.map(one => one.name)).size).toBe(tests.length)
    expect(new Set(tests.map(one => one.id)).size).toBe(tests.length)
    expect(tests[0]?.imports).toEqual(['from m import addTax'])
  })

  test('an argument that the call changes is named first and looked at afterwards', () => {
    const sort = planned(briefOf('sort', [parameter('xs', { type: { kind: 'list', of: { kind: 'int' } } })]))
    const [proposal] = firstCalls(sort)
    if (!proposal) throw new Error('no call')
    const [observation] = watch([proposal], () => ({
      ...gave('None'),
      changed: [{ index: 0, literal: '[3]' }],
    }))
    const [written] = observation ? writeTests(sort, [], [{ proposal, observation }], style, 'pytest') : []
    const lines = written?.code.split('\n') ?? []
    expect(lines[0]).toBe(`given = ${proposal.call.positional[0] ?? ''}`)
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ call: 'sort(given)', literal: 'None' })
    expect(JSON.parse(lines[2] ?? '')).toMatchObject({ call: 'given', literal: '[3]' })
    expect(written?.name).toContain('changes_its_argument')
  })

  test('names are plain, short and unique whatever goes in', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 4 }), (name, texts) => {
        const odd = planned(briefOf(name, [parameter('a', { type: { kind: 'list', of: { kind: 'str' } } })]))
        const [proposal] = firstCalls(odd)
        if (!proposal) throw new Error('no call')
        const given = { ...proposal, inputs: [list(texts.map(str))] }
        const [observation] = watch([given], () => gave(literal(str(texts.join()))))
        const finding = observation ? [{ proposal: given, observation }] : []
        const names = writeTests(odd, [], [...finding, ...finding], style, 'pytest').map(one => one.name)
        expect(new Set(names).size).toBe(2)
        for (const one of names) expect(one).toMatch(/^test_[a-z0-9_]{0,55}$/)
      }),
    )
  })
})

describe('Python calls as text', () => {
  const f = briefOf('f', [parameter('a'), parameter('b')])
  const read: [string, (Value | null)[] | null][] = [
    ['f(1, "a")', [int(1), str('a')]],
    ["f([1, -2], b='x, y)')", [list([int(1), int(-2)]), str('x, y)')]],
    [
      'f((1,), {"k": [None, True]})',
      [
        { kind: 'tuple', items: [int(1)] },
        { kind: 'dict', entries: [[str('k'), list([{ kind: 'none' }, { kind: 'bool', value: true }])]] },
      ],
    ],
    [
      'f({1, 2}, 1.5)',
      [
        { kind: 'set', items: [int(1), int(2)] },
        { kind: 'float', value: 1.5 },
      ],
    ],
    ['f(x, 1)', null],
    ['f(1, 2) + 1', null],
    ["f('a' + 'b', 1)", null],
    ['f(g(1), 2)', null],
    ['g(1, 2)', null],
    ['f(1, 2', null],
    ['f(1 if f(2) else 3, 4)', null],
  ]
  test.each(read)('%s', (text, inputs) => {
    const given = speech.read(text, f)
    expect(given && toInputs(slotsOf(f) ?? [], given)).toEqual(inputs)
  })

  const kinds: [FunctionInfo['kind'], string, Partial<FunctionInfo>, string][] = [
    ['function', 'f', {}, 'f(1)'],
    ['function', 'f', { generator: true }, 'list(f(1))'],
    ['function', 'f', { async: true }, 'f(1)'],
    ['method', 'Cart.add', {}, 'Cart(2).add(1)'],
    ['static', 'Cart.make', {}, 'Cart.make(1)'],
    ['class-method', 'Cart.of', {}, 'Cart.of(1)'],
    ['property', 'Cart.total', {}, 'Cart(2).total'],
    ['constructor', 'Cart.__init__', {}, 'Cart(1)'],
    ['method', 'Cart.Line.add', {}, 'Cart.Line(2).add(1)'],
  ]
  test.each(kinds)('%s %s %o', (kind, name, more, text) => {
    const brief = briefOf(name, [parameter('x')], { kind, ...more })
    const receiver = kind === 'method' || kind === 'property' ? [int(2)] : null
    expect(
      speech.call(brief, { receiver, positional: kind === 'property' ? [] : [int(1)], keyword: {} }).text,
    ).toBe(text)
  })

  test('reading never throws and never takes long', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), text => {
        speech.value(text)
        speech.read(`f(${text})`, f)
      }),
    )
    const started = Date.now()
    for (const text of ['['.repeat(4999), '(,'.repeat(2499), "'\\".repeat(2000), '{1:'.repeat(1600)])
      speech.value(text)
    expect(Date.now() - started).toBeLessThan(1000)
  })

  test('library values bring their import, texts that look like one do not', () => {
    const when = parameter('when', { type: { kind: 'named', name: 'datetime.date' } })
    const [first] = firstCalls(planned(briefOf('f', [when])))
    expect(first?.call).toMatchObject({ text: 'f(datetime.date(2024, 1, 15))', imports: ['import datetime'] })
    expect(speech.call(f, { receiver: null, positional: [str('re.compile')], keyword: {} }).imports).toEqual(
      [],
    )
  })
})
