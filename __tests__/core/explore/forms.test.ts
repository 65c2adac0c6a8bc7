import { describe, expect, test } from '@jest/globals'
import { chooseCalls } from '../../../src/core/explore/choose.js'
import { stringFormsOf } from '../../../src/core/explore/string-forms.js'
import { firstCalls, oddCalls } from '../../../src/core/explore/generate-calls.js'
import { slotsOf, toArguments } from '../../../src/core/explore/slots.js'
import { int, keyOf, str } from '../../../src/core/explore/values.js'
import type { FunctionInfo, Type, Value } from '../../../src/core/model/target.js'
import { accident, taskOf, explored, gave, parameter, planned, callSyntax } from './exploring.js'
import { endsOn } from '../../doubles/hang.js'

const text = (value: Value | null | undefined): string => (value?.kind === 'str' ? value.value : '')

function held(value: Value | null | undefined, key: string): number | null {
  const entry = value?.kind === 'dict' ? value.entries.find(([name]) => text(name) === key) : undefined
  return entry?.[1].kind === 'int' ? entry[1].value : null
}

const dict: Type = { kind: 'dict', key: { kind: 'any' }, value: { kind: 'any' } }

describe('functions that accept only texts or dictionaries of one form', () => {
  const number = /^\s*-?\d+\s*$/
  const table: [string, string, Type, string[], (value: Value | null | undefined) => boolean][] = [
    ['two parts', 'k, v = line.split("=")', { kind: 'str' }, ['='], one => text(one).split('=').length === 2],
    [
      'an address',
      'n, d = line.split("@")',
      { kind: 'str' },
      ['@'],
      one => text(one).split('@').length === 2,
    ],
    [
      'a time',
      "h, m = line.split(':'); return int(h) * 60 + int(m)",
      { kind: 'str' },
      [':'],
      one =>
        text(one).split(':').length === 2 &&
        text(one)
          .split(':')
          .every(part => number.test(part)),
    ],
    [
      'a date',
      "y, m, d = line.split('-'); return int(y)",
      { kind: 'str' },
      ['-'],
      one => text(one).split('-').length === 3 && number.test(text(one).split('-')[0] ?? ''),
    ],
    ['a number', 'return int(line) + 1', { kind: 'str' }, [], one => number.test(text(one))],
    [
      'keys',
      'return line["width"] * line["height"]',
      dict,
      ['width', 'height'],
      one => held(one, 'width') !== null && held(one, 'height') !== null,
    ],
    [
      'keys read by get',
      'return line.get("base", 0) / line.get("rate")',
      dict,
      ['base', 'rate'],
      one => (held(one, 'rate') ?? 0) !== 0,
    ],
  ]
  test.each(table)(
    '%s: at least ten calls are accepted, and some are chosen',
    (_, body, type, words, fits) => {
      const source = `def f(line):\n    ${body}\n`
      const plan = planned(taskOf('f', [parameter('line', { type })], { source, literals: words.map(str) }))
      const { generatedCalls, observations } = explored(plan, ([one]) =>
        fits(one) ? gave(`'${keyOf(one ?? null).length}'`) : accident,
      )
      expect(observations.filter(one => one.outcome === 'returned').length).toBeGreaterThanOrEqual(10)
      expect(chooseCalls(plan, generatedCalls, observations).length).toBeGreaterThanOrEqual(2)
    },
  )

  test('values that are accepted late are found without any hint', () => {
    const plan = planned(taskOf('f', [parameter('n', { type: { kind: 'int' } })], { literals: [int(508)] }))
    const { observations } = explored(plan, ([one]) =>
      one?.kind === 'int' && one.value > 100 ? gave(String(one.value)) : accident,
    )
    expect(observations.filter(one => one.outcome === 'returned').length).toBeGreaterThan(20)
  })

  test('after 80 failing calls no more are made; where none can be made, after the first ones', () => {
    const plan = planned(taskOf('f', [parameter('n'), parameter('text')]))
    expect(explored(plan, () => accident).generatedCalls).toHaveLength(80)
    const first = firstCalls(plan).length
    expect(explored(plan, () => ({ outcome: 'refused' })).generatedCalls).toHaveLength(first)
    expect(explored(plan, () => ({ outcome: 'timed-out' })).generatedCalls).toHaveLength(first)
  })
})

describe('what is read from the source', () => {
  const read = (source: string, more: Partial<FunctionInfo> = {}) =>
    stringFormsOf(taskOf('f', [], { source, ...more }).function)

  test('error messages are not passed as texts, unless the code compares with them', () => {
    const source = 'if kind == "gone":\n    raise ValueError("no such kind")\nraise KeyError("gone")'
    expect([...read(source).messages]).toEqual(['no such kind'])
    const literals = ['no such kind', 'cash'].map(str)
    const plan = planned(taskOf('f', [parameter('kind', { type: { kind: 'str' } })], { source, literals }))
    expect(plan.clues.strings).toEqual(['cash'])
  })

  test('sentences and patterns are left out where there are other texts', () => {
    const strings = (texts: string[]) =>
      planned(taskOf('f', [parameter('x')], { literals: texts.map(str) })).clues.strings
    expect(strings(['one two three', '[a-z]+', '^x', '\\d', 'two words', '$', '.txt'])).toEqual([
      'two words',
      '$',
      '.txt',
    ])
    expect(strings(['one two three'])).toEqual(['one two three'])
  })

  test('a docstring gives no keys, and a long source is read in linear time', () => {
    const docstring = 'Takes d["inner"].'
    expect(read(`def f(d):\n    """${docstring}"""\n    return d["a"]`, { docstring }).keys).toEqual(['a'])
    expect(endsOn(() => read('d["'.repeat(1_000_000))).keys).toEqual([])
    expect(endsOn(() => read('"""'.repeat(1_000_001), { docstring: 'x' })).keys).toEqual([])
  })
})

test('keyword arguments are valid names only', () => {
  const task = taskOf('f', [parameter('a'), parameter('rest', { pass: 'keyword-rest' })])
  const entries = ['ok', '', 'a b', '1a', 'class', 'a', 'naïve'].map((key): [Value, Value] => [
    str(key),
    int(1),
  ])
  const given = toArguments(task, slotsOf(task) ?? [], [int(1), { kind: 'dict', entries }])
  expect(callSyntax.call(task, given).text).toBe('f(1, ok=1)')
  const plan = planned(task)
  const { generatedCalls } = explored(plan, () => gave('1'))
  for (const { call } of generatedCalls)
    for (const name of Object.keys(call.keyword)) expect(name).toMatch(/^[A-Za-z_]\w*$/)
})

test('members of an enumeration are passed by name', () => {
  const kind = parameter('kind', { type: { kind: 'named', name: 'Kind' } })
  const task = { ...taskOf('label', [kind]), classes: { Kind: [] }, enums: { Kind: ['CASH', 'CARD'] } }
  const calls = firstCalls(planned(task)).map(one => one.call)
  expect(calls.map(one => one.text)).toEqual(['label(Kind.CASH)'])
  expect(calls[0]?.imports).toEqual(['from m import Kind'])
  const { generatedCalls } = explored(planned(task), () => gave('1'))
  expect(generatedCalls.map(one => one.call.text)).toEqual(['label(Kind.CASH)', 'label(Kind.CARD)'])
})

test('calls with values of another type than the first accepted one count as unusual', () => {
  const plan = planned(taskOf('f', [parameter('n')]))
  const { generatedCalls, observations } = explored(plan, () => gave('1'))
  const odd = oddCalls(plan, generatedCalls, observations)
  const kinds = (isOdd: boolean) =>
    new Set(generatedCalls.filter(one => odd.has(one.call.id) === isOdd).map(one => one.inputs[0]?.kind))
  expect(kinds(false)).toEqual(new Set(['int']))
  expect(kinds(true).size).toBeGreaterThan(0)
  expect(kinds(true).has('int')).toBe(false)
})

describe('texts that a function compares with', () => {
  const formsIn = (source: string) => stringFormsOf(taskOf('f', [], { source }).function)
  test.each<[string, string, string[]]>([
    ['equality', "if (op == '+') return 1; else if (op !== '-') return 2", ['+', '-']],
    ['with the text on the left', "if ('//' == op: return 1", ['//']],
    ['cases', "switch (op) { case 'add': return 1; case 'sub': return 2 }", ['add', 'sub']],
    ['start and end of a text', "return s.startswith('ab') or s.endsWith('.py')", ['ab', '.py']],
    ['keys of a table', "table = {'zero': 0, 'one': 1}", ['zero', 'one']],
    ['not messages', "raise ValueError('no') if x == 'yes' else None", []],
    ['not other texts', "return a + 'x' + b", []],
  ])('%s', (_, source, expected) => {
    expect(formsIn(source).compared).toEqual(expected)
  })

  test.each<[string, string, string]>([
    ['a point', 'return s.split(/\\./)', 'a.b'],
    ['a comma', 'return s.split(/,/)', 'a,b'],
    ['white space', 'return s.split(/\\s+/)', 'a b'],
    ['two signs', 'return s.split(/,/)[0].split(/;/)', 'a,b;c'],
  ])('texts that a pattern splits: %s', (_, source, expected) => {
    expect(formsIn(source).texts).toContain(expected)
  })

  test('lists of texts begin with the texts that the function compares with', () => {
    const plan = planned(
      taskOf('f', [parameter('ops', { type: { kind: 'list', of: { kind: 'str' } } })], {
        source: "for op in ops:\n  if op == '+': n += 1\n  elif op == '*': n *= 2",
      }),
    )
    const [first] = firstCalls(plan)
    expect(first?.call.text).toBe("f(['+', '*', 'apple'])")
  })

  test('lists of texts are command line arguments where the function mentions options', () => {
    const plan = planned(
      taskOf('main', [parameter('argv', { type: { kind: 'list', of: { kind: 'str' } } })], {
        literals: ['word', '--times'].map(str),
      }),
    )
    const [first] = firstCalls(plan)
    expect(first?.call.text).toBe("main(['apple', '--times', '2'])")
  })
})
