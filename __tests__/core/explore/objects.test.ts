import { describe, expect, test } from '@jest/globals'
import { objectOf } from '../../../src/core/explore/infer-types.js'
import { planExploration } from '../../../src/core/explore/plan.js'
import { firstCalls, nextCalls } from '../../../src/core/explore/generate-calls.js'
import { writeTests } from '../../../src/core/explore/write-tests.js'
import type { Type } from '../../../src/core/model/target.js'
import { any, taskOf, parameter, planned, callSyntax, style, watch } from './exploring.js'

const texts = (uses: string[], type: Type = any) =>
  firstCalls(planned(taskOf('f', [parameter('state', { uses, type })]))).map(one => one.call.text)

describe('an object with the attributes that the function reads', () => {
  test.each<[uses: string[], first: string]>([
    [['attribute:attempt_number arithmetic'], 'f(types.SimpleNamespace(attempt_number=1))'],
    [['attribute:name str-method', 'truth'], "f(types.SimpleNamespace(name='apple'))"],
    [['attribute:get_name()'], "f(types.SimpleNamespace(get_name=lambda: 'apple'))"],
    [['attribute:log(...)'], 'f(types.SimpleNamespace(log=lambda *args: 1))'],
    [
      ['attribute:outcome.failed truth'],
      'f(types.SimpleNamespace(outcome=types.SimpleNamespace(failed=True)))',
    ],
  ])('%j', (uses, first) => {
    expect(texts(uses)[0]).toBe(first)
  })

  test.each<[title: string, uses: string[]]>([
    ['no attribute is read', ['truth']],
    ['it is used as a sequence, too', ['attribute:name', 'len']],
    ['the attribute is a method of texts and lists', ['attribute:count(...)']],
    ['the attribute is private', ['attribute:_own']],
    ['attributes are nested too deep', ['attribute:a.b.c']],
    ['too many attributes are read', ['a', 'b', 'c', 'd', 'e', 'g'].map(name => `attribute:${name}`)],
  ])('none where %s', (_title, uses) => {
    expect(objectOf(parameter('state', { uses }), callSyntax)).toBeNull()
  })

  test('none in a language that has no syntax for it', () => {
    const silent = Object.fromEntries(Object.entries(callSyntax).filter(([name]) => name !== 'object'))
    expect(objectOf(parameter('state', { uses: ['attribute:a'] }), silent as typeof callSyntax)).toBeNull()
  })
})

describe('classes of other files', () => {
  const order = parameter('order', {
    type: { kind: 'named', name: 'shop.Order' },
    uses: ['attribute:total arithmetic'],
  })
  const reachableClasses = {
    classes: {
      Order: [parameter('cart', { type: { kind: 'named', name: 'Base' } })],
      Base: [],
      Cart: [],
      'Cart.of': [],
    },
    factories: { Base: ['Cart', 'Cart.of'], Order: ['Order'] },
    homes: { Order: 'from shop import Order', Cart: 'from shop.cart import Cart' },
  }
  const plan = planned({ ...taskOf('f', [order]), ...reachableClasses })
  const calls = [0, 1].flatMap(() => firstCalls(plan)).map(one => one.call)

  test('an instance, built with a subclass where the parameter is abstract, and all imports', () => {
    expect(calls[0]).toMatchObject({
      text: 'f(Order(Cart()))',
      imports: ['from shop import Order', 'from shop.cart import Cart'],
    })
  })

  test('an object in its place comes next, for attributes that the constructor does not set', () => {
    const likeliest = plan.combinations.slice(0, 2).map(([type]) => type)
    expect(likeliest).toMatchObject([{ kind: 'named' }, { kind: 'record', attributes: true }])
  })

  test('no plan where no instance of the class can be made', () => {
    const unmade = { ...reachableClasses, factories: { ...reachableClasses.factories, Order: [] } }
    const bare = { ...order, uses: [] }
    expect(planExploration({ ...taskOf('f', [bare]), ...unmade }, callSyntax)).toBeNull()
  })

  test('an alias of a type stands for the type', () => {
    const price = parameter('price', { type: { kind: 'list', of: { kind: 'named', name: 'money.Price' } } })
    const types = {
      Price: { kind: 'union' as const, of: [{ kind: 'int' as const }, { kind: 'none' as const }] },
    }
    const row = planned({ ...taskOf('f', [price]), types }).combinations[0]
    expect(row).toEqual([{ kind: 'list', of: types.Price }])
  })
})

describe('a method without a result', () => {
  const owner = { name: 'Base', header: '', parameters: [], constructible: true, by: 'Counter' }
  const add = { kind: 'method' as const, owner }
  const task = {
    ...taskOf('Base.add', [parameter('n', { type: { kind: 'int' } })], add),
    classes: { Counter: [] },
  }
  const plan = planned(task)
  const [generated] = firstCalls(plan)
  const written = (more: object) => {
    if (!generated) throw new Error('no call')
    const [observation] = watch([generated], () => ({ literal: 'None', ...more }))
    const finding = observation ? [{ generated, observation }] : []
    return writeTests(plan, [], finding, { name: 'pytest', style })[0]?.code
  }

  test('is checked by what it changes in its receiver', () => {
    const code = written({
      left: [
        { access: '.total', literal: '3' },
        { access: 'len({}.seen)', literal: '1' },
      ],
    })
    expect(code).toContain('subject = Counter()')
    expect(code).toContain('subject.add(3)')
    expect(code).toContain('subject.total')
    expect(code).toContain('len(subject.seen)')
  })

  test('is checked by its result where it changes nothing', () => {
    expect(written({ left: [] })).toContain('Counter().add(3)')
  })
})

test('a gap before a given argument is not filled with a name from the module', () => {
  const int = { type: { kind: 'int' as const } }
  const parameters = [parameter('a', { ...int, default: 'MOST' }), parameter('b', { ...int, default: '7' })]
  const owner = { name: 'Cart', header: '', parameters, constructible: true }
  const plan = planned(taskOf('Cart.size', [parameter('n', int)], { kind: 'method', owner }))
  const generatedCalls = firstCalls(plan)
  const more = nextCalls(
    plan,
    generatedCalls,
    watch(generatedCalls, () => ({ literal: '1' })),
  )
  const made = [...generatedCalls, ...more].map(one => one.call.receiver ?? [])
  expect(made.some(given => given.length > 1)).toBe(true)
  expect(made.filter(given => given.includes('MOST'))).toEqual([])
})
