import { describe, expect, test } from '@jest/globals'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import type { Value, FunctionInfo, Parameter, TestTask } from '../../../src/core/model/target.js'
import { nameOf } from '../../../src/core/explore/test-names.js'
import { planExploration } from '../../../src/core/explore/plan.js'
import { firstCalls } from '../../../src/core/explore/generate-calls.js'
import type { Finding } from '../../../src/core/explore/generated-call.js'
import { slotsOf, toArguments, toInputs } from '../../../src/core/explore/slots.js'
import type { CallSyntax } from '../../../src/core/model/ports.js'
import { literal } from '../../../src/ecosystems/javascript/literal.js'
import { callables, samplesOf } from '../../../src/ecosystems/javascript/samples.js'
import { importOf } from '../../../src/ecosystems/javascript/call-syntax.js'
import { member } from '../../../src/ecosystems/javascript/call-text.js'
import { loadJavaScript } from '../../../src/ecosystems/javascript/language.js'
import { taskOf as plainTask, parameter } from '../../core/explore/exploring.js'

const callSyntax = (await loadJavaScript('dist/wasm')).callSyntax as CallSyntax
const readValue = callSyntax.value
const int = (value: number): Value => ({ kind: 'int', value })
const float = (value: number): Value => ({ kind: 'float', value })
const str = (value: string): Value => ({ kind: 'str', value })
const code = (text: string): Value => ({ kind: 'code', code: text })
const list = (...items: Value[]): Value => ({ kind: 'list', items })
const dict = (...entries: [Value, Value][]): Value => ({ kind: 'dict', entries })

function taskOf(name: string, more: Partial<FunctionInfo> = {}, extra: Partial<TestTask> = {}): TestTask {
  const symbol = name.split('.')[0] ?? name
  const access = {
    importLine: `import { ${symbol} } from '../src/m.js'`,
    module: '../src/m.js',
    symbol,
    root: '',
  }
  return { ...plainTask(name, [], more), access, testPath: 'test/m.test.js', ...extra }
}

const literals: [Value, string][] = [
  [{ kind: 'none' }, 'null'],
  [{ kind: 'bool', value: true }, 'true'],
  [int(-3), '-3'],
  [float(1), '1'],
  [float(-0), '-0'],
  [float(NaN), 'NaN'],
  [float(-Infinity), '-Infinity'],
  [float(1e21), '1e+21'],
  [str("it's"), `"it's"`],
  [str(`it's "so"`), `'it\\'s "so"'`],
  [str('a\n\t\\\0'), "'a\\n\\t\\\\\\x00'"],
  [str('a\u202eb\u2028\ufeff'), "'a\\u202eb\\u2028\\ufeff'"],
  [str('\u{e0001}\ud800'), "'\\u{e0001}\\ud800'"],
  [str('${x} `y`'), "'${x} `y`'"],
  [{ kind: 'bytes', value: 'abc' }, "Buffer.from('abc')"],
  [{ kind: 'bytes', value: '\xff' }, "Buffer.from('\u00ff', 'latin1')"],
  [list(int(1), str('a')), "[1, 'a']"],
  [{ kind: 'tuple', items: [int(1)] }, '[1]'],
  [{ kind: 'set', items: [] }, 'new Set()'],
  [{ kind: 'set', items: [int(1), int(2)] }, 'new Set([1, 2])'],
  [dict(), '{}'],
  [dict([str('a'), int(1)], [str('b-c'), int(2)]), "{ a: 1, 'b-c': 2 }"],
  [dict([str('__proto__'), int(1)]), "{ ['__proto__']: 1 }"],
  [dict([int(1), str('a')], [int(-2), str('b')]), "{ 1: 'a', '-2': 'b' }"],
  [dict([{ kind: 'bool', value: true }, int(1)]), 'new Map([[true, 1]])'],
  [code('x => x'), 'x => x'],
]

describe('literal', () => {
  test.each(literals)('%j is %s', (value, text) => {
    expect(literal(value)).toBe(text)
  })

  test('any text is read back from its literal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(runInNewContext(literal(str(text)))).toBe(text)
        expect(readValue(literal(str(text)))).toEqual(str(text))
      }),
    )
  })

  test('any plain object is read back from its literal', () => {
    const value: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>(tie => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.integer().map(int),
        fc.string().map(str),
        fc.array(tie('value'), { maxLength: 3 }).map(items => list(...items)),
        fc.dictionary(fc.string(), tie('value'), { maxKeys: 3 }).map(held => {
          return dict(...Object.entries(held).map(([key, each]): [Value, Value] => [str(key), each]))
        }),
      ),
    })).value
    fc.assert(
      fc.property(
        value,
        each => void expect(readValue(literal(each)) ?? literal(each)).toEqual(written(each)),
      ),
      {
        examples: [
          [str('__proto__')],
          [list(dict([str('__proto__'), int(1)]))],
          [dict([str('a'), str('__proto__')])],
        ],
      },
    )
  })
})

/** A key named `__proto__` is written as a computed key, so the text is not a plain literal. */
function written(value: Value): Value | string {
  return namesPrototype(value) ? literal(value) : value
}

function namesPrototype(value: Value): boolean {
  if (value.kind === 'list') return value.items.some(namesPrototype)
  if (value.kind !== 'dict') return false
  return value.entries.some(
    ([key, held]) => (key.kind === 'str' && key.value === '__proto__') || namesPrototype(held),
  )
}

const read: [text: string, value: Value | null][] = [
  ['undefined', code('undefined')],
  ['NaN', code('NaN')],
  ['-0', code('-0')],
  ['- 12', int(-12)],
  ['1.5', float(1.5)],
  ['1.0', float(1)],
  ['1_000', int(1000)],
  ['0xff', int(255)],
  ['10n', code('10n')],
  ['-Infinity', code('-Infinity')],
  ['`a b`', str('a b')],
  ['`a ${b}`', null],
  ["'it\\'s \\u{1F600} \\x41 \\n'", str("it's \u{1F600} A \n")],
  ['"a" + "b"', null],
  ['[1, [2, ], "x",]', list(int(1), list(int(2)), str('x'))],
  ['[1 2]', null],
  ['[, 1]', null],
  [
    "{ a: 1, 'b-c': [null], 3: true }",
    dict([str('a'), int(1)], [str('b-c'), list({ kind: 'none' })], [str('3'), { kind: 'bool', value: true }]),
  ],
  ['{ a }', null],
  ['{ ...a }', null],
  ['{ [a]: 1 }', null],
  ['new Set([1, 2])', { kind: 'set', items: [int(1), int(2)] }],
  ['new Map([[1, 2]])', code('new Map([[1, 2]])')],
  ["new Date('2024-01-01')", code("new Date('2024-01-01')")],
  ['new Thing(1)', null],
  ['/a[/]b/gi', code('/a[/]b/gi')],
  ['(1)', int(1)],
  ['x', null],
  ['f(1)', null],
  ['toString', null],
  ['', null],
  ['1; process.exit()', null],
  ['/* one */ 1 // two\n', int(1)],
]

describe('readValue', () => {
  test.each(read)('%s', (text, value) => {
    expect(readValue(text)).toEqual(value)
  })

  test('deep nesting and very long text are refused', () => {
    expect(readValue('['.repeat(5000))).toBeNull()
    expect(readValue(`${'['.repeat(30)}${']'.repeat(30)}`)).toBeNull()
    expect(readValue(`'${'a'.repeat(6000)}'`)).toBeNull()
  })

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), text => void expect(() => readValue(text)).not.toThrow()))
  })
})

const cart = { name: 'Cart', header: '', parameters: [], constructible: true }
const calls: [string, Partial<FunctionInfo>, Value[] | null, Value[], string][] = [
  ['addTax', {}, null, [int(100), int(-1)], 'addTax(100, -1)'],
  ['Cart.add', { kind: 'method', owner: cart }, [int(2)], [str('a')], "new Cart(2).add('a')"],
  ['Cart.load', { kind: 'static', owner: cart }, null, [str('a')], "Cart.load('a')"],
  ['Cart.total', { kind: 'property', owner: cart }, [int(2)], [], 'new Cart(2).total'],
  ['Cart.constructor', { kind: 'constructor', owner: cart }, null, [int(2)], 'new Cart(2)'],
  ['api.fetch', {}, null, [str('a')], "api.fetch('a')"],
  ['count', { generator: true }, null, [int(3)], '[...count(3)]'],
  [
    'Cart.[Symbol.iterator]',
    { kind: 'method', owner: cart, generator: true },
    [],
    [],
    '[...new Cart()[Symbol.iterator]()]',
  ],
  ['later', { async: true }, null, [], 'later()'],
  [
    'stream',
    { async: true, generator: true },
    null,
    [int(1)],
    '(async () => { const items = []; for await (const item of stream(1)) items.push(item); return items })()',
  ],
]

describe('call', () => {
  test.each(calls)('%s', (name, more, receiver, positional, text) => {
    const task = taskOf(name, more)
    const made = callSyntax.call(task, { receiver, positional, keyword: {} })
    expect(made.text).toBe(text)
    expect(() => new Function(`return async () => { ${text} }`)).not.toThrow()
    if (!text.includes('for await'))
      expect(callSyntax.read(text, task)).toEqual({ receiver, positional, keyword: {} })
  })

  test('a default export is called by the name of its import', () => {
    const task = taskOf('default')
    task.access.symbol = 'tax'
    expect(callSyntax.call(task, { receiver: null, positional: [int(1)], keyword: {} }).text).toBe('tax(1)')
    expect(callSyntax.read('tax(1)', task)?.positional).toEqual([int(1)])
  })

  test('classes in arguments are imported as the function is', () => {
    const task = taskOf('f', {}, { classes: { Cart: [], Other: [] }, enums: { Colour: ['Red'] } })
    const given = { receiver: null, positional: [code("new Cart('Other')"), code('Colour.Red')], keyword: {} }
    expect(callSyntax.call(task, given).imports).toEqual([
      "import { Cart } from '../src/m.js'",
      "import { Colour } from '../src/m.js'",
    ])
    task.access.importLine = 'const { f } = require("../src/m");'
    expect(callSyntax.call(task, given).imports[0]).toBe('const { Cart } = require("../src/m");')
    expect(importOf({ ...task.access, importLine: "import f, { g } from '@/m'" }, 'h')).toBe(
      "import { h } from '@/m'",
    )
  })

  test('examples are read with await and a semicolon, but only with literal arguments', () => {
    const task = taskOf('f', { async: true })
    expect(callSyntax.read('await f(1);', task)?.positional).toEqual([int(1)])
    expect(callSyntax.read('f(x)', task)).toBeNull()
    expect(callSyntax.read('f(1) + 2', task)).toBeNull()
    expect(callSyntax.read('g(1)', task)).toBeNull()
    const method = taskOf('Cart.add', { kind: 'method', owner: cart })
    expect(callSyntax.read('(new Cart(2)).add(1)', method)).toEqual({
      receiver: [int(2)],
      positional: [int(1)],
      keyword: {},
    })
    expect(callSyntax.read('cart.add(1)', method)).toBeNull()
  })

  test('statements and members', () => {
    expect(callSyntax.assign('result', 'f(1)')).toBe('const result = f(1)')
    expect(callSyntax.assign('result', 'f(1)', true)).toBe('const result = await f(1)')
    expect(callSyntax.drain('f(1)')).toBe('[...f(1)]')
    expect(callSyntax.drain('f(1)', true)).toContain('for await (const item of await f(1))')
    expect(callSyntax.build('Cart', [int(2)], {})).toBe('new Cart(2)')
    expect([member('a'), member('b-c'), member("'d e'"), member('[Symbol.iterator]')]).toEqual([
      '.a',
      "['b-c']",
      "['d e']",
      '[Symbol.iterator]',
    ])
  })

  test('samples and callables are expressions that can be evaluated', () => {
    const names = [
      'Date',
      'Map',
      'Set',
      'RegExp',
      'URL',
      'Error',
      'Buffer',
      'Uint8Array',
      'Promise',
      'Iterable',
      'AbortSignal',
    ]
    for (const name of names) expect(samplesOf(name).length).toBeGreaterThan(0)
    for (const text of [...names.flatMap(samplesOf), ...callables])
      expect(() => new Function(`return (${text})`)() as unknown).not.toThrow()
    expect(samplesOf('Element')).toEqual([])
    expect(samplesOf('constructor')).toEqual([])
  })
})

describe('in the explorer', () => {
  const placed = (name: string, more: Partial<Parameter> = {}) =>
    parameter(name, { pass: 'positional', ...more })

  test('a parameter left out before a given one is undefined', () => {
    const task = taskOf('f', {
      parameters: [placed('a'), placed('b', { default: 'SECRET' }), placed('c', { default: '3' })],
    })
    const slots = slotsOf(task) ?? []
    const given = toArguments(task, slots, [int(1), null, int(2)], callSyntax.omitted)
    expect(callSyntax.call(task, given).text).toBe('f(1, undefined, 2)')
    expect(
      callSyntax.call(task, toArguments(task, slots, [int(1), null, null], callSyntax.omitted)).text,
    ).toBe('f(1)')
    expect(callSyntax.call(task, toArguments(task, slots, [int(1), null, int(2)])).text).toBe(
      'f(1, SECRET, 2)',
    )
  })

  test('a call with a rest parameter is read into slots and written back', () => {
    const task = taskOf('f', { parameters: [placed('a'), placed('all', { pass: 'rest' })] })
    const slots = slotsOf(task) ?? []
    const inputs = toInputs(slots, { receiver: null, positional: [int(1), int(2), int(3)], keyword: {} })
    expect(callSyntax.call(task, toArguments(task, slots, inputs ?? [], callSyntax.omitted)).text).toBe(
      'f(1, 2, 3)',
    )
  })

  test('test names tell undefined, null, NaN, infinity, objects and functions apart', () => {
    const task = taskOf('addTax', { parameters: [placed('price', { type: { kind: 'int' } })] })
    const plan = planExploration(task, callSyntax)
    const [generated] = plan ? firstCalls(plan) : []
    if (!plan || !generated) throw new Error('there is no plan')
    const named = (returned: string, input: Value) => {
      const observation = {
        outcome: 'returned',
        literal: returned,
        changed: [],
      } as unknown as Finding['observation']
      return nameOf(plan, { generated: { ...generated, inputs: [input] }, observation }, new Set())
    }
    expect(named('undefined', int(-1))).toBe('test_add_tax_returns_undefined_for_negative_price')
    expect(named('null', { kind: 'none' })).toBe('test_add_tax_returns_null_for_price_null')
    expect(named('NaN', code('NaN'))).toBe('test_add_tax_returns_nan_for_nan')
    expect(named('true', code('-Infinity'))).toBe('test_add_tax_returns_true_for_minus_infinity')
    expect(named('{}', list())).toBe('test_add_tax_returns_empty_object_for_empty_price')
    expect(named('0', code('x => x'))).toBe('test_add_tax_returns_0_for_a_function')
  })
})
