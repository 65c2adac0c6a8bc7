import { expect, test, describe } from '@jest/globals'
import type { Clues } from '../../../src/core/explore/typical-values.js'
import { pool } from '../../../src/core/explore/pools.js'
import { inferTypes } from '../../../src/core/explore/infer-types.js'
import { makeFunctions } from '../../../src/ecosystems/javascript/functions.js'
import { makeRead } from '../../../src/ecosystems/javascript/language.js'
import { loadParser } from '../../../src/ecosystems/shared/parser.js'

const types = makeRead([await loadParser('typescript', '')])
const javascript = makeFunctions(makeRead([await loadParser('javascript', '')]), types)
const typescript = makeFunctions(makeRead([await loadParser('typescript', ''), await loadParser('tsx', '')]))
const one = (text: string, name: string) => {
  const found = typescript(text).functions.find(made => made.name === name)
  if (!found) throw new Error(`no ${name}`)
  return found
}

describe('functions by name', () => {
  test.each([
    ['export function f() {}', ['f function']],
    ['export const f = async () => {}', ['f function']],
    ['export default () => 1', ['default function']],
    ['export default function named() {}', ['named function']],
    ['module.exports = function () {}', ['default function']],
    ['exports.f = function () {}; module.exports.g = () => 1', ['f function', 'g function']],
    [
      'module.exports = { f() {}, g: () => 1, h }; function h() {}',
      ['f function', 'g function', 'h function'],
    ],
    [
      'export const api = { fetch() {}, inner: { deep: () => 1 } }',
      ['api.fetch function', 'api.inner.deep function'],
    ],
    [
      'export class A { constructor() {} get x() { return 1 } set x(v) {} static s() {} #p() { return 1 } m = () => 1 }',
      [
        'A.constructor constructor',
        'A.x property',
        'A.x property',
        'A.s static',
        'A.#p method',
        'A.m method',
      ],
    ],
    ['export const A = class { m() {} }', ['A.m method']],
    ['export default class { m() {} }', ['default.m method']],
    [
      'function F(a) {} F.prototype.m = function () {}; F.s = () => 1; module.exports = F',
      ['F function', 'F.m method', 'F.s static'],
    ],
    ['export const f = memo(function inner(a) { return a })', ['f function']],
    ['export const x = list.map(a => a + 1)', ['x function']],
    ['(function () { function f() {} module.exports = { f } })()', ['module function', 'f function']],
  ])('%s', (text, expected) => {
    const { functions, error } = javascript(text)
    expect(error).toBeNull()
    expect(functions.map(made => `${made.name} ${made.kind}`)).toEqual(expected)
  })

  test('types are no functions, and overloads count as one function', () => {
    const text =
      'interface I { m(): void }\ntype T = () => void\ndeclare function d(): void\nabstract class A { abstract m(): void }\n' +
      'export function f(a: string): string\nexport function f(a: any) { return a }\nnamespace N { export function g() {} }\nexport { N }'
    expect(typescript(text).functions.map(made => made.name)).toEqual(['f', 'N.g'])
    expect(one(text, 'f').parameters[0]?.type).toEqual({ kind: 'str' })
    expect(one(text, 'N.g').unreachable).toBeNull()
  })

  test('JSX is read as such', () => {
    const { functions, error } = typescript('export const A = ({ x }: { x: string }) => <p>{x}</p>')
    expect([error, functions[0]?.name, functions[0]?.sound]).toEqual([null, 'A', true])
  })
})

describe('parameters', () => {
  const number = { kind: 'number' }
  test.each([
    ['a: number[]', { kind: 'list', of: number }, null],
    ['a?: string', { kind: 'str' }, 'undefined'],
    ["a: 'x' | 'y' = 'x'", { kind: 'literal', text: ["'x'", "'y'"] }, "'x'"],
    ['a = LIMIT', { kind: 'any' }, 'undefined'],
    ['a = true', { kind: 'bool' }, 'true'],
    ['a: Record<string, number>', { kind: 'dict', key: { kind: 'str' }, value: number }, null],
    [
      'a: User',
      {
        kind: 'record',
        fields: [
          { name: 'id', type: number, optional: false },
          { name: 'tags', type: { kind: 'list', of: { kind: 'str' } }, optional: true },
        ],
      },
      null,
    ],
    [
      "a: Pick<User, 'id'>",
      { kind: 'record', fields: [{ name: 'id', type: number, optional: false }] },
      null,
    ],
    ['a: [string, boolean]', { kind: 'tuple', of: [{ kind: 'str' }, { kind: 'bool' }], open: false }, null],
    [
      'a: (x: string) => void',
      { kind: 'callable', takes: [{ kind: 'str' }], gives: { kind: 'literal', text: ['undefined'] } },
      null,
    ],
    [
      'a: (x: T) => Promise<number>',
      { kind: 'callable', takes: [{ kind: 'any' }], gives: { kind: 'number' }, waits: true },
      null,
    ],
    ['a: string | null', { kind: 'union', of: [{ kind: 'str' }, { kind: 'none' }] }, null],
    [
      '{ b, c = 1 }',
      {
        kind: 'record',
        fields: [
          { name: 'b', type: { kind: 'str' }, optional: false },
          { name: 'c', type: { kind: 'int' }, optional: true },
        ],
      },
      null,
    ],
    ['a: Color', { kind: 'named', name: 'Color' }, null],
    ['a: T', { kind: 'any' }, null],
  ])('%s', (list, type, fallback) => {
    const text = `interface User { id: number; tags?: string[] }\nexport enum Color { Red, Blue = 4 }\nexport function f<T>(this: Window, ${list}) { return b.trim() }`
    const { parameters } = one(text, 'f')
    expect(parameters.map(each => [each.type, each.default])).toEqual([[type, fallback]])
    expect(typescript(text).enums).toEqual({ Color: ['Red', 'Blue'] })
  })

  test('comments and uses replace missing annotations', () => {
    const text =
      '/**\n * Adds.\n * @param {number[]} xs\n * @param {Object} [o]\n * @param {string} o.name\n * @returns {string}\n * @example\n * add([1], { name: "a" }) // => \'a1\'\n */\n' +
      'module.exports.add = function add(xs, o, day, users, ...rest) { day.getTime(); return users.map(u => u.age) }'
    const made = javascript(text).functions[0]
    expect(made?.parameters.map(each => [each.name, each.pass, each.type.kind])).toEqual([
      ['xs', 'positional', 'list'],
      ['o', 'positional', 'record'],
      ['day', 'positional', 'named'],
      ['users', 'positional', 'list'],
      ['rest', 'rest', 'any'],
    ])
    expect(made?.returns).toEqual({ kind: 'str' })
    expect(made?.examples).toEqual([{ call: 'add([1], { name: "a" })', expected: "'a1'", raises: null }])
  })

  test('prompts in a block comment are examples', () => {
    const text =
      '/* Doubles.\n  >>> twice(2)\n  4\n  */\nconst twice = (n) => n * 2\nmodule.exports = { twice }'
    expect(javascript(text).functions[0]?.examples).toEqual([
      { call: 'twice(2)', expected: '4', raises: null },
    ])
  })
})

describe('records in the explorer', () => {
  const clues: Clues = {
    ints: [],
    floats: [],
    strings: [],
    letters: [],
    seen: [],
    callables: [],
    build: () => [],
  }
  const fields = [
    { name: 'id', type: { kind: 'int' as const }, optional: false },
    { name: 'note', type: { kind: 'str' as const }, optional: true },
  ]
  test('have all fields, or only the required ones', () => {
    const keys = pool({ kind: 'record', fields }, clues).map(value =>
      value.kind === 'dict' ? value.entries.map(([key]) => (key.kind === 'str' ? key.value : '')).join() : '',
    )
    expect(new Set(keys)).toEqual(new Set(['id,note', 'id']))
  })
  test('a number is tried as an integer first unless its name suggests otherwise', () => {
    const guess = (name: string) =>
      inferTypes(
        { name, pass: 'positional', type: { kind: 'number' }, default: null, uses: [] },
        [],
        null,
        '',
      )
    expect(guess('count').map(type => type.kind)).toEqual(['int', 'float'])
    expect(guess('price').map(type => type.kind)).toEqual(['float', 'int'])
  })
})

describe('uses in a function that a parameter is passed to', () => {
  test.each([
    [
      'a nested function',
      'export function f(x) { function g(o) { return Object.keys(o) } return g(x) }',
      ['dict-method'],
    ],
    [
      'a function below',
      'export function f(x) { return g(1, x) }\nfunction g(n, s) { return s.trim() }',
      ['str-method'],
    ],
    ['an arrow in a variable', 'const g = o => o * 2\nexport const f = x => g(x)', ['arithmetic']],
    ['two steps', 'const h = o => o * 2\nconst g = o => h(o)\nexport const f = x => g(x)', ['arithmetic']],
    ['an item', 'export const f = (x, c) => x[0] === c', ['index', 'item-like:c']],
    ['a row', 'export const f = x => x[0][1] * 2', ['index', 'item-index']],
    ['itself', 'export function f(x) { return f(x) }', []],
    [
      'two functions that call each other',
      'export function f(x) { return g(x) }\nfunction g(y) { return f(y) + y.trim() }',
      ['str-method'],
    ],
    [
      'the inner function of that name',
      'const g = o => o * 2\nexport function f(x) { const g = o => o.trim(); return g(x) }',
      ['str-method'],
    ],
    ['a default', 'const g = (o = "") => o.trim()\nexport const f = x => g(x)', ['str-method']],
    ['no function of the file', 'import { g } from "./g"\nexport const f = x => g(x)', []],
    ['not after a spread', 'const g = (a, b) => b.trim()\nexport const f = (x, ...r) => g(...r, x)', []],
  ])('%s', (_, text, uses) => {
    expect(one(text, 'f').parameters[0]?.uses).toEqual(uses)
  })
})

describe('statements over several lines', () => {
  const rows: [string, string, [number, number][]][] = [
    ['a call', 'g(\n  a,\n)', [[2, 4]]],
    ['a condition', 'if (\n  a\n) {\n  g()\n}', [[2, 4]]],
    ['one line, with a block below', 'if (a) {\n  g()\n}', []],
    ['without braces', 'if (a)\n  g()', []],
    ['a long condition without braces', 'if (\n  a\n)\n  g()', [[2, 4]]],
    ['else without braces', 'if (a) g()\nelse\n  h()', []],
    ['a loop without braces', 'for (const x of a)\n  g(x)', []],
    ['another in one line', 'if (a) g()', []],
  ]
  test.each(rows)('%s', (_, body, found) => {
    const { longStatements } = one(`export function f(a) {\n${body}\n}`, 'f')
    expect(longStatements).toEqual(found)
  })
})
