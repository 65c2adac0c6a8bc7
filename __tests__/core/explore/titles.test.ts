import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { chooseCalls } from '../../../src/core/explore/choose.js'
import { neighbour } from '../../../src/core/explore/mutate.js'
import { planExploration, type Plan } from '../../../src/core/explore/plan.js'
import { firstCalls, nextCalls } from '../../../src/core/explore/generate-calls.js'
import type { GeneratedCall } from '../../../src/core/explore/generated-call.js'
import { seeded } from '../../../src/core/explore/draw.js'
import { nameOf, titleOf } from '../../../src/core/explore/test-names.js'
import { writeTests } from '../../../src/core/explore/write-tests.js'
import { float, int, list, str } from '../../../src/core/explore/values.js'
import type { FunctionInfo, Parameter, Type, Value } from '../../../src/core/model/target.js'
import type { Observation } from '../../../src/core/model/run.js'
import type { CallSyntax } from '../../../src/core/model/ports.js'
import { frameworks } from '../../../src/ecosystems/index.js'
import { loadJavaScript } from '../../../src/ecosystems/javascript/language.js'
import { taskOf, explored, gave, number, parameter, planned, watch } from './exploring.js'

const callSyntax = (await loadJavaScript('dist/wasm')).callSyntax as CallSyntax
const ints = (name: string) => parameter(name, { type: { kind: 'int' } })

function inJavaScript(name: string, parameters: Parameter[], more: Partial<FunctionInfo> = {}): Plan {
  const plan = planExploration(taskOf(name, parameters, more), callSyntax)
  if (!plan) throw new Error('there is no plan')
  return plan
}

function finding(inputs: (Value | null)[], seen: Partial<Observation>, receiver?: string[]) {
  const call = { id: 'c', target: 't', receiver: receiver ?? null, positional: [], keyword: {} }
  const generated = {
    ...{ inputs, combination: 0, example: null },
    call: { ...call, text: 'f()', imports: [] },
  } as GeneratedCall
  const [observation] = watch([generated], () => seen)
  if (!observation) throw new Error('nothing was seen')
  return { generated, observation }
}

const record = (...entries: [string, Value][]): Value => ({
  kind: 'dict',
  entries: entries.map(([name, value]) => [str(name), value]),
})
const two = inJavaScript('f', [parameter('a'), parameter('b')])
const raised = {
  outcome: 'raised' as const,
  exception: { name: 'RangeError', import: null, accidental: false },
}
const stack = { kind: 'method', owner: null } as unknown as Partial<FunctionInfo>
const method: Plan = { ...inJavaScript('f', [ints('n')]), task: taskOf('Stack.push', [ints('n')], stack) }
const constructor: Plan = {
  ...method,
  task: taskOf('Stack.constructor', [ints('n')], { kind: 'constructor' }),
}
const properties = [
  { access: '.owner', literal: "'a'" },
  { access: '.size', literal: '0' },
]

describe('titles show the values', () => {
  const rows: [string, ReturnType<typeof finding>, Plan][] = [
    ["returns '0.05 a' for 5 and 'a'", finding([int(5), str('a')], gave("'0.05 a'")), two],
    ['throws RangeError for a negative number and an empty array', finding([int(-1), list([])], raised), two],
    ['returns 5 for 2 on new Stack(3)', finding([int(2)], gave('5'), ['3']), method],
    [
      "makes a Stack with owner 'a' and size 0 for 2",
      finding([int(2)], { literal: null, properties }),
      constructor,
    ],
    [
      'returns true for a true and 0.5',
      finding([{ kind: 'bool', value: true }, float(0.5)], gave('true')),
      two,
    ],
    [
      'changes its argument for [1] and 2',
      finding([list([int(1)]), int(2)], {
        ...gave('undefined'),
        changed: [{ index: 0, literal: '[2]' }],
      }),
      two,
    ],
    [
      'returns 2024-01-18T10:30:00Z for 2024-01-15T10:30:00Z and 3',
      finding(
        [{ kind: 'code', code: "new Date('2024-01-15T10:30:00Z')" }, int(3)],
        gave("new Date('2024-01-18T10:30:00.000Z')"),
      ),
      two,
    ],
    ["returns '  x' for '  x' and 1", finding([str('  x'), int(1)], gave("'  x'")), two],
    [
      "returns 'apple' for an array of 1 and { header, supports, default }",
      finding(
        [
          list([record(['type', str('apple')], ['params', record(['level', int(1)])], ['q', int(3)])]),
          record(
            ['header', str('Accept-Charset')],
            ['supports', list([str('apple')])],
            ['default', str('a')],
          ),
        ],
        gave("'apple'"),
      ),
      two,
    ],
    [
      'returns an array of 5 for an object of 9 and 1',
      finding(
        [record(...[...'abcdefghi'].map((name): [string, Value] => [`field-${name}`, str(name)])), int(1)],
        gave("['one of them', 'two of them', 'three', 'four', 'five']"),
      ),
      two,
    ],
  ]
  test.each(rows)('%s', (title, found, plan) => {
    expect(titleOf(plan, found, new Set())).toBe(title)
  })

  test('a language whose test names are identifiers has no titles', () => {
    const plan = planned(taskOf('f', [ints('n')]))
    expect(titleOf(plan, finding([int(1)], gave('1')), new Set())).toBeUndefined()
  })

  test.each([
    [1e-14, 'test_f_returns_1_for_1e_minus_14'],
    [2.5e-7, 'test_f_returns_1_for_2_point_5e_minus_7'],
    [1e21, 'test_f_returns_1_for_1e21'],
    [Infinity, 'test_f_returns_1_for_infinity'],
  ])('the number %d in a name', (number, name) => {
    const plan = planned(taskOf('f', [ints('n')]))
    expect(nameOf(plan, finding([float(number)], gave('1')), new Set())).toBe(name)
  })

  const source = 'function fee(cents, name, items) { return cents > 5_000 || 18 <= cents ? 0 : 490 }'
  const fee = inJavaScript('fee', [ints('cents'), parameter('name'), parameter('items')], { source })
  const named = planned(taskOf('fee', [ints('cents'), parameter('name'), parameter('items')], { source }))
  test.each<[inputs: (Value | null)[], gives: string, title: string, name: string]>([
    [[int(4999)], '490', 'returns 490 for 4999', 'returns_490_for_4999'],
    [[int(5000)], '490', 'returns 490 for cents at the bound of 5000', 'returns_490_for_cents_at_bound_5000'],
    [[int(18)], '0', 'returns 0 for cents at the bound of 18', 'returns_0_for_cents_at_bound_18'],
    [[int(-1)], '0', 'returns 0 for negative cents', 'returns_0_for_negative_cents'],
    [[int(3), str('Ann')], '0', "returns 0 for 3 with name 'Ann'", 'returns_0_for_3_with_name_ann'],
    [
      [int(3), str(''), list([])],
      '[]',
      'returns an empty array for 3 with an empty name and empty items',
      'returns_empty_list_for_3_and_empty_name',
    ],
    [
      [int(3), str(' ')],
      "''",
      'returns an empty string for 3 with a blank name',
      'returns_empty_string_for_3_with_blank_name',
    ],
    [
      [int(3), null, list([int(0), int(-1)])],
      '[0, -1]',
      'returns [0, -1] for 3 with items [0, -1]',
      'returns_list_of_2_for_3_with_items_list_of_2',
    ],
    [
      [int(3), str('The quick brown fox'), list([int(1), int(2), int(3)])],
      "['a longer text', 'and one more']",
      "returns an array of 2 for 3 with name 'The quick brown fox' and items [1, 2, 3]",
      'returns_list_of_2_for_3_and_the_quick_and_list_of_3',
    ],
  ])('title and name describe %j', (inputs, gives, title, name) => {
    const found = finding([...inputs, null, null].slice(0, 3), gave(gives))
    expect(titleOf(fee, found, new Set())).toBe(title)
    expect(nameOf(named, found, new Set())).toBe(`test_fee_${name}`)
  })

  test('the first argument of a method is described without its parameter name', () => {
    const owner = { parameters: [parameter('text')], constructible: true } as FunctionInfo['owner']
    const add = planned(taskOf('Item.comment', [parameter('comment')], { kind: 'method', owner }))
    const found = finding([str('x'), str(' ')], raised)
    expect(nameOf(add, found, new Set())).toBe('test_comment_raises_range_error_for_blank_comment')
  })

  test.each([
    ['--', '2_dashes'],
    ['/', 'slash'],
    ['\u200d\u200d', '2_zero_width_joiners'],
    ['👩‍🚀', 'emoji'],
    ['日本', 'other_letters'],
    ['-/', 'signs'],
    ['--raw', 'raw'],
    ['\r\n', 'line_break'],
    ['\t', 'tab'],
    ['  ', 'blank_text'],
    ['-1.00 k', 'minus_1_00_k'],
    ['- 5', 'minus_5'],
    ['a-5', 'a_5'],
  ])('the text %j in a name', (text, words) => {
    const plan = planned(taskOf('f', [parameter('text')]))
    expect(nameOf(plan, finding([str(text)], gave('1')), new Set())).toBe(`test_f_returns_1_for_${words}`)
  })

  test('two tests with the same description are told apart by their values', () => {
    const found = [-1, -20].map(cents => finding([int(cents), null, null], gave('0')))
    const [titles, names] = [new Set<string>(), new Set<string>()]
    expect(found.map(each => titleOf(fee, each, titles))).toEqual([
      'returns 0 for negative cents',
      'returns 0 for -20',
    ])
    expect(found.map(each => nameOf(named, each, names))).toEqual([
      'test_fee_returns_0_for_negative_cents',
      'test_fee_returns_0_for_minus_20',
    ])
  })

  test('any value gives a valid name', () => {
    const plan = planned(taskOf('f', [ints('n')]))
    const values = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }).map(str),
      fc.double().map(float),
      fc.array(fc.double().map(float), { maxLength: 4 }).map(list),
    )
    fc.assert(
      fc.property(values, value =>
        /^test_f_[a-z0-9_]{1,53}$/.test(nameOf(plan, finding([value], gave('1')), new Set())),
      ),
    )
  })

  test('any value: at most 80 characters, one line, unique', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 120 })
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const taken = new Set<string>()
        const found = finding([str(one), str(other)], gave(callSyntax.literal(str(one))))
        const titles = [titleOf(two, found, taken), titleOf(two, found, taken)]
        expect(new Set(titles).size).toBe(2)
        for (const title of titles) {
          expect(title?.length).toBeLessThanOrEqual(80)
          expect(title).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
        }
      }),
      { numRuns: 40 },
    )
  })

  test.each(['node:test', 'jest', 'vitest', 'mocha'])(
    '%s writes the title in quotes that need no escapes',
    name => {
      const title = "returns '0.05 a' for 5 and 'a'"
      const style = frameworks.find(one => one.name === name)?.style
      const checks = [
        { kind: 'equal' as const, call: 'f(5)', literal: '1', approximate: false, await: false },
      ]
      const written = style?.test({
        ...{ name: 'test_f_returns', title, subject: 'f' },
        ...{ imports: [], arrange: [], checks, comment: '' },
      })
      expect(written?.name).toBe(title)
      expect(written?.code).toContain(`("${title}", `)
    },
  )
})

describe('tests that are easy to read', () => {
  const chosen = (plan: Plan, body: Parameters<typeof explored>[1]) => {
    const { generatedCalls, observations } = explored(plan, body)
    return chooseCalls(plan, generatedCalls, observations)
  }
  const opaque = (size: number): Partial<Observation> => ({
    literal: null,
    properties: [{ access: '.length', literal: String(size) }],
  })

  test('a result that can only be checked by its properties is chosen last', () => {
    const body = (lines: number[]) =>
      chosen(planned(taskOf('f', [ints('n')])), ([value]) => {
        const n = number(value ?? null) ?? 0
        return n > 20 ? { ...opaque(n), lines } : gave(String(n))
      })
    expect(body([2]).filter(one => one.observation.literal === null)).toEqual([])
    expect(body([2, 3]).some(one => one.observation.literal === null)).toBe(true)
    const all = chosen(planned(taskOf('f', [ints('n')])), ([value]) => opaque(number(value ?? null) ?? 0))
    expect(all.length).toBeGreaterThan(0)
  })

  test('objects with and without an optional field are both chosen', () => {
    const fields = ['id', 'mail'].map(name => ({
      name,
      type: { kind: 'int' } as Type,
      optional: name === 'mail',
    }))
    const plan = inJavaScript('f', [parameter('user', { type: { kind: 'record', fields } })])
    const found = chosen(plan, ([user]) => gave(String(JSON.stringify(user).length % 7)))
    const counts = found.map(
      ({
        generated: {
          inputs: [user],
        },
      }) => (user?.kind === 'dict' ? user.entries.length : 0),
    )
    expect(new Set(counts)).toEqual(new Set([1, 2]))
  })

  test('a time is checked only where the call has one as an argument', () => {
    const dated: Parameter = parameter('at', { type: { kind: 'named', name: 'Date' } })
    const later = gave("new Date('2024-01-16T10:30:00.000Z')")
    expect(chosen(inJavaScript('f', [dated]), () => later).length).toBeGreaterThan(0)
    expect(chosen(inJavaScript('f', [ints('n')]), () => later)).toEqual([])
  })

  test('typical texts before random ones, positive numbers before negative ones', () => {
    const plan = inJavaScript('f', [parameter('text', { type: { kind: 'str' } }), ints('n')])
    const found = chosen(plan, ([text]) => gave(JSON.stringify(text).length % 2 ? 'true' : 'false'))
    const inputs = found.flatMap(one => one.generated.inputs)
    expect(inputs.filter(one => one?.kind === 'int' && one.value < 0).length).toBeLessThanOrEqual(2)
    const typicalValues =
      '|abc|hello world|a|Hello|aba|ab|Hello World|123|abcABC|aabb|a1 b2|XYZ|a b a| a |Aa Bb|aab abb'
    const common = new Set([
      ...typicalValues.split('|'),
      'one, two. Three?',
      'The quick brown fox jumps over the lazy dog',
    ])
    const made = inputs.filter(one => one?.kind === 'str' && !common.has(one.value))
    expect(made.length).toBeLessThanOrEqual(1)
  })
})

describe('neighbours of objects', () => {
  const role: Type = { kind: 'literal', text: ["'admin'", "'user'"] }
  const user: Type = {
    kind: 'record',
    fields: [
      { name: 'id', type: { kind: 'int' }, optional: false },
      { name: 'mail', type: { kind: 'str' }, optional: true },
      { name: 'role', type: role, optional: false },
    ],
  }
  const isUser = (value: Value): boolean => {
    if (value.kind !== 'dict') return false
    const held = new Map(value.entries.map(([key, one]) => [key.kind === 'str' ? key.value : '', one]))
    const known = held.get('role')
    return (
      held.get('id')?.kind === 'int' &&
      known?.kind === 'code' &&
      role.text.includes(known.code) &&
      [...held.keys()].every(name => ['id', 'mail', 'role'].includes(name))
    )
  }

  test.each([
    ['one', user],
    ['a list', { kind: 'list', of: user } as Type],
  ])('%s keeps its fields and their types', (_, type) => {
    const plan = inJavaScript('f', [parameter('given', { type })])
    const random = seeded('users')
    const first = firstCalls(plan)[0]?.inputs[0]
    let value: Value = first ?? list([])
    const seen = new Set<string>()
    for (let turn = 0; turn < 300; turn++) {
      value = neighbour(value, type, plan.clues, random)
      seen.add(JSON.stringify(value))
      expect((value.kind === 'list' ? value.items : [value]).every(isUser)).toBe(true)
    }
    expect(seen.size).toBeGreaterThan(20)
  })

  test('all calls of a function with such a parameter', () => {
    const plan = inJavaScript('f', [parameter('given', { type: user })])
    const body = () => gave('1')
    const generatedCalls = firstCalls(plan)
    const more = nextCalls(plan, generatedCalls, watch(generatedCalls, body))
    const inputs = [...generatedCalls, ...more].flatMap(one => one.inputs[0] ?? [])
    expect(inputs.length).toBeGreaterThan(20)
    expect(inputs.every(isUser)).toBe(true)
  })
})

test.each([
  ['default', 'has', 'has'],
  ['default.parse', 'Reader', 'Reader.parse'],
  ['defaults', 'defaults', 'defaults'],
  ['f', 'f', 'f'],
])('tests of %s, imported as %s, are grouped under %s', (name, symbol, expected) => {
  const plan = inJavaScript(name, [ints('n')])
  plan.task.access.symbol = symbol
  const vitest = frameworks.find(each => each.name === 'vitest')
  if (!vitest) throw new Error('there is no vitest')
  const [written] = writeTests(plan, [], [finding([int(1)], gave('1'))], vitest)
  expect(written?.container?.name).toBe(expected)
})
