import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { firstCalls } from '../../../src/core/explore/generate-calls.js'
import { slotsOf, toInputs } from '../../../src/core/explore/slots.js'
import { int, list, str } from '../../../src/core/explore/values.js'
import type { FunctionInfo, Value } from '../../../src/core/model/target.js'
import { callSyntax, parameter, taskOf, planned } from '../../core/explore/exploring.js'
import { endsOn } from '../../doubles/hang.js'

describe('Python calls as text', () => {
  const f = taskOf('f', [parameter('a'), parameter('b')])
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
    const given = callSyntax.read(text, f)
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
    const task = taskOf(name, [parameter('x')], { kind, ...more })
    const receiver = kind === 'method' || kind === 'property' ? [int(2)] : null
    expect(
      callSyntax.call(task, { receiver, positional: kind === 'property' ? [] : [int(1)], keyword: {} }).text,
    ).toBe(text)
  })

  const forms: [string, string[], string][] = [
    ['__len__', [], 'len(Cart(2))'],
    ['__str__', [], 'str(Cart(2))'],
    ['__bool__', [], 'bool(Cart(2))'],
    ['__contains__', ['3'], '(3 in Cart(2))'],
    ['__getitem__', ["'a'"], "Cart(2)['a']"],
    ['__eq__', ['Cart(3)'], '(Cart(2) == Cart(3))'],
    ['__add__', ['-1'], '(Cart(2) + -1)'],
    ['__call__', ['1', '2'], 'Cart(2)(1, 2)'],
    ['__add__', ['lambda *args: 1'], 'Cart(2).__add__(lambda *args: 1)'],
    ['__add__', ['1', '2'], 'Cart(2).__add__(1, 2)'],
    ['__len__', ['1'], 'Cart(2).__len__(1)'],
    ['__enter__', [], 'Cart(2).__enter__()'],
    ['__setitem__', ['1', '2'], 'Cart(2).__setitem__(1, 2)'],
    ['len', [], 'Cart(2).len()'],
  ]
  test.each(forms)('%s of %j is written %s', (name, given, text) => {
    const task = taskOf(
      `Cart.${name}`,
      given.map((_, at) => parameter(`x${at}`)),
      { kind: 'method' },
    )
    const positional = given.map((code): Value => ({ kind: 'code', code }))
    expect(callSyntax.call(task, { receiver: [int(2)], positional, keyword: {} }).text).toBe(text)
  })

  test('reading never throws and always ends', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), text => {
        callSyntax.value(text)
        callSyntax.read(`f(${text})`, f)
      }),
    )
    for (const text of ['['.repeat(4999), '(,'.repeat(2499), "'\\".repeat(2000), '{1:'.repeat(1600)])
      expect(endsOn(() => callSyntax.value(text))).toBeNull()
  })

  test('library values bring their import, strings that look like one do not', () => {
    const when = parameter('when', { type: { kind: 'named', name: 'datetime.date' } })
    const [first] = firstCalls(planned(taskOf('f', [when])))
    expect(first?.call).toMatchObject({ text: 'f(datetime.date(2024, 1, 15))', imports: ['import datetime'] })
    const own = { ...taskOf('Cart.join', [parameter('other')], { kind: 'method' }), classes: { Cart: [] } }
    const other: Value = { kind: 'code', code: 'Cart()' }
    expect(callSyntax.call(own, { receiver: [], positional: [other], keyword: {} })).toMatchObject({
      text: 'Cart().join(Cart())',
      imports: [],
    })
    expect(
      callSyntax.call(f, { receiver: null, positional: [str('re.compile')], keyword: {} }).imports,
    ).toEqual([])
  })
})
