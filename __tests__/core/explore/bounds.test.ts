import { beforeAll, describe, expect, test } from '@jest/globals'
import { runInNewContext } from 'node:vm'
import { boundInputs, boundTraits, operandMark } from '../../../src/core/explore/bounds.js'
import type { GeneratedCall } from '../../../src/core/explore/generated-call.js'
import { float, int, list, str } from '../../../src/core/explore/values.js'
import type { Language } from '../../../src/core/model/ports.js'
import type { Observation } from '../../../src/core/model/run.js'
import type { Value } from '../../../src/core/model/target.js'
import { loadLanguages } from '../../../src/ecosystems/index.js'

type Compare = (...given: number[]) => [number, number]

const amountOf = (value: Value): number =>
  'items' in value
    ? value.items.length
    : 'value' in value
      ? value.kind === 'str'
        ? value.value.length
        : Number(value.value)
      : NaN

const codeOf = (value: Value | null): string => (value?.kind === 'code' ? value.code : '')

/** Calls with these inputs, and what they print where `compare` returns the operands of one comparison. */
function made(rows: Value[][], compare: Compare): { calls: GeneratedCall[]; seen: Observation[] } {
  const calls = rows.map((inputs, at): GeneratedCall => {
    const call = {
      id: String(at),
      target: 'f',
      receiver: null,
      positional: [],
      keyword: {},
      text: '',
      imports: [],
    }
    return { call, inputs, combination: 0, example: null }
  })
  const seen = rows.map((inputs, at): Observation => {
    const [left, right] = compare(...inputs.map(amountOf))
    const shape = `1; prints '${operandMark(0, 0)}${left};${operandMark(0, 1)}${right};'`
    return {
      ...{ call: String(at), outcome: 'returned', literal: '1', shape, shown: '1', exception: null },
      ...{ approximate: false, lines: [1], steady: true, changed: [] },
    }
  })
  return { calls, seen }
}

describe('inputs at a bound', () => {
  test.each<[string, Value[][], Compare, number[][]]>([
    ['a number', [[int(3)], [int(90)]], n => [n, 30], [[29], [30], [31]]],
    ['a multiple', [[int(3)], [int(5)]], n => [n * 3, 42], [[13], [14], [15]]],
    [
      'a product of two',
      [
        [int(2), int(3)],
        [int(4), int(3)],
        [int(2), int(7)],
      ],
      (a, b) => [a * b, 100],
      [],
    ],
    ['falling', [[int(3)], [int(5)]], n => [100, n * 2], [[49], [50], [51]]],
    ['a remainder', [[int(257)]], n => [n % 100, 0], [[200]]],
    ['an input from one call only', [[float(2.5)]], n => [n, 10], [[9], [10], [11]]],
    ['the length of a text', [[str('ab')], [str('abcd')]], n => [n, 8], [[7], [8], [9]]],
    [
      'the length of a list',
      [[list([int(1)])], [list([int(1), int(2), int(3)])]],
      n => [n, 5],
      [[4], [5], [6]],
    ],
  ])('%s', (name, rows, compare, wanted) => {
    const { calls, seen } = made(rows, compare)
    const found = boundInputs(calls, seen).map(({ inputs }) =>
      inputs.map(value => (value ? amountOf(value) : NaN)),
    )
    if (name === 'a product of two')
      expect(found.some(([a = 0, b = 0]) => a * b >= 100 && (a - 1) * b < 100)).toBe(true)
    else for (const input of wanted) expect(found).toContainEqual(input)
  })

  test.each<[string, Value, (code: string) => number, string]>([
    [
      'days between dates',
      { kind: 'code', code: 'datetime.date(2024, 1, 15)' },
      code => Date.parse(code.replace(/\D+(\d+), (\d+), (\d+)\)/, '$1-$2-$3 UTC')) / 86_400_000 - 19_737 - 14,
      'datetime.date(2024, 1, 29)',
    ],
    [
      'a month',
      { kind: 'code', code: 'datetime.date(2024, 1, 15)' },
      code => Number(/, (\d+),/.exec(code)?.[1]) - 11,
      'datetime.date(2024, 11, 15)',
    ],
    [
      'milliseconds',
      { kind: 'code', code: "new Date('2024-01-15T10:30:00Z')" },
      code => Date.parse(/'(.*)'/.exec(code)?.[1] ?? '') - Date.parse('2024-01-15T11:30:00Z'),
      "new Date('2024-01-15T11:30:00Z')",
    ],
    [
      'a number in an expression',
      { kind: 'code', code: "Order(Parcel(3, True), 'NO 7')" },
      code => Number(/Parcel\((\d+)/.exec(code)?.[1]) - 31_500,
      "Order(Parcel(31500, True), 'NO 7')",
    ],
  ])('%s as part of an expression', (_, value, distance, wanted) => {
    const { calls, seen } = made([[value]], () => [distance(codeOf(value)), 0])
    const found = boundInputs(calls, seen).flatMap(({ inputs }) => inputs.map(codeOf))
    expect(found).toContain(wanted)
  })

  test('a field of an object in an object', () => {
    const object = (likes: number): Value => ({
      kind: 'dict',
      entries: [[str('stats'), { kind: 'dict', entries: [[str('likes'), int(likes)]] }]],
    })
    const { calls, seen } = made([[object(3)]], () => [3, 45])
    expect(boundInputs(calls, seen).map(({ inputs }) => inputs[0])).toContainEqual(object(45))
  })

  test('an exact product is reached from the call whose input moves the distance by one', () => {
    const rows = [
      [int(400), int(3)],
      [int(401), int(3)],
      [int(7), int(1)],
      [int(9), int(1)],
    ]
    const { calls, seen } = made(rows, (a, b) => [a * b, 1201])
    const found = boundInputs(calls, seen).map(({ inputs }) => inputs.map(value => value && amountOf(value)))
    expect(found).toContainEqual([1201, 1])
  })

  test('with the third argument, only bounds that no call has met', () => {
    const { calls, seen } = made([[int(29)], [int(30)], [int(31)]], n => [n, 30])
    expect(boundInputs(calls, seen, true)).toEqual([])
    expect(boundInputs(calls, seen).length).toBeGreaterThan(0)
  })

  test('nothing where nothing was compared, and no huge values', () => {
    const { calls, seen } = made([[int(3)]], n => [n, 5_000_000])
    expect(boundInputs(calls, seen)).toEqual([])
    expect(boundInputs(calls, [])).toEqual([])
  })
})

test('calls nearest to a bound on each side have a trait for it', () => {
  const { calls, seen } = made([[int(1)], [int(29)], [int(30)], [int(31)], [int(500)]], n => [n, 30])
  expect([...boundTraits(calls, seen)]).toEqual([
    ['1', ['bound 0.0 -1']],
    ['2', ['bound 0.0 0']],
    ['3', ['bound 0.0 1']],
  ])
})

describe('code that prints the operands of its comparisons', () => {
  let languages: Language[] = []
  beforeAll(async () => {
    languages = await loadLanguages('none')
  })
  const printing = (name: string, source: string, lines: number[]): string | null =>
    languages
      .find(language => language.name === name)
      ?.mutation?.printOperands?.(source, lines, `a.${name}`) ?? null

  test('dates are printed as numbers', () => {
    const said: string[] = []
    const text = printing('javascript', 'function f(a, b) {\n  return a > b\n}\n', [2]) ?? ''
    const console = { log: (line: string) => said.push(line) }
    expect(runInNewContext(`${text};f(new Date(7), new Date(5))`, { console })).toBe(true)
    expect(said).toEqual(['@tw0.0=7;', '@tw0.1=5;'])
    const python = printing('python', 'def f(a, b):\n    return a > b\n', [2]) ?? ''
    expect(python).toContain("'toordinal'")
  })

  test('JavaScript: only numbers are printed; results and lines stay the same', () => {
    const source = 'function f(a, b) {\n  if (a?.n < 3 && b !== "x")\n    return 1\n  return a.n >= 5\n}\n'
    const text = printing('javascript', source, [2]) ?? ''
    expect(text.split('\n')).toHaveLength(source.split('\n').length)
    const said: string[] = []
    const run = (code: string): unknown =>
      runInNewContext(`${text};${code}`, { console: { log: (line: string) => said.push(line) } })
    expect([run('f({ n: 2 }, "y")'), run('f({ n: 7 }, "x")')]).toEqual([1, true])
    expect(said).toEqual(['@tw0.0=2;', '@tw0.1=3;', '@tw0.0=7;', '@tw0.1=3;'])
  })

  test.each([
    [
      'no comparison on the lines',
      'javascript',
      'function f(a) {\n  if (a < 3) return 1\n  return a + 1\n}\n',
      [3],
    ],
    ['a membership', 'python', 'def f(a):\n    return a in b\n', [2]],
    ['an identity', 'python', 'def f(a):\n    return a is None\n', [2]],
    ['a text', 'python', "def f(a):\n    return a == 'x' or a != None\n", [2]],
    ['a kind', 'javascript', 'function f(a) {\n  return typeof a === b || a !== undefined\n}\n', [2]],
    ['a decorator', 'python', '@when(1 < 2)\ndef f(a):\n    return a\n', [1]],
  ])('nothing: %s', (_, language, source, lines) => expect(printing(language, source, lines)).toBeNull())

  test('Python: each operand of a chain is printed once', () => {
    const text = printing('python', 'def f(a):\n    return 18 <= a < 65\n', [2]) ?? ''
    expect(text.match(/@tw\d\.\d=/g)).toEqual(['@tw0.0=', '@tw0.1=', '@tw0.2='])
    expect(text).toMatch(/\)\(18\) <= \(lambda.*\)\(a\) < \(lambda.*\)\(65\)\n$/)
  })
})
