import { describe, expect, test } from '@jest/globals'
import { firstCalls, nextCalls } from '../../../src/core/explore/generate-calls.js'
import { graphs, isGraph } from '../../../src/core/explore/graphs.js'
import { nested } from '../../../src/core/explore/nested.js'
import { pool } from '../../../src/core/explore/pools.js'
import { writeTests } from '../../../src/core/explore/write-tests.js'
import type { FunctionInfo, Parameter, TestTask, Type } from '../../../src/core/model/target.js'
import type { Observation } from '../../../src/core/model/run.js'
import { callSyntax, parameter, planned, style, taskOf, watch } from './exploring.js'

const int: Type = { kind: 'int' }
const number = parameter('n', { type: int })

function textsOf(task: TestTask): string[] {
  const plan = planned(task)
  const first = firstCalls(plan)
  const more = nextCalls(
    plan,
    first,
    watch(first, () => ({ literal: '1' })),
  )
  return [...first, ...more].map(({ call }) => call.text)
}

const ownerOf = (more: Partial<NonNullable<FunctionInfo['owner']>> = {}) => ({
  ...{ name: 'Stack', header: '', parameters: [], constructible: true },
  ...more,
})

function testOf(task: TestTask, wanted: string, seen: Partial<Observation>): string {
  const plan = planned(task)
  const first = firstCalls(plan)
  const more = nextCalls(
    plan,
    first,
    watch(first, () => ({ literal: '1' })),
  )
  const generated = [...first, ...more].find(({ call }) => call.text === wanted)
  if (!generated) throw new Error(`${wanted} is not among the calls`)
  const [observation] = watch([generated], () => seen)
  const finding = observation ? [{ generated, observation }] : []
  return writeTests(plan, [], finding, { name: 'pytest', style })[0]?.code ?? ''
}

describe('calls before a call', () => {
  const methods = [
    { name: 'push', parameters: [number] },
    { name: 'clear', parameters: [] },
  ]
  const task = taskOf('Stack.pop', [], { kind: 'method', owner: ownerOf({ methods }) })

  test.each([
    'stack = Stack(); stack.push(3); stack.pop()',
    'stack = Stack(); stack.clear(); stack.pop()',
    'stack = Stack(); stack.push(3); stack.push(2); stack.pop()',
    'stack = Stack(); stack.push(3); stack.clear(); stack.pop()',
    'Stack().pop()',
  ])('%s', text => {
    expect(textsOf(task)).toContain(text)
  })

  test('are lines of their own in a test', () => {
    const text = 'stack = Stack(); stack.push(3); stack.pop()'
    const [first, second, check] = testOf(task, text, { literal: '3' }).split('\n')
    expect([first, second]).toEqual(['stack = Stack()', 'stack.push(3)'])
    expect(check).toContain('stack.pop()')
  })

  test('are left out where no other method is known', () => {
    const bare = taskOf('Stack.pop', [], { kind: 'method', owner: ownerOf() })
    expect(textsOf(bare)).toEqual(['Stack().pop()'])
  })

  test.each([
    ['Stack', 'stack'],
    ['TaskQueue', 'task_queue'],
    ['List', 'subject'],
    ['Lambda', 'subject'],
  ])('an instance of %s is called %s', (name, holder) => {
    const owner = ownerOf({ name, methods })
    const made = taskOf(`${name}.pop`, [], { kind: 'method', owner })
    expect(textsOf(made)).toContain(`${holder} = ${name}(); ${holder}.push(3); ${holder}.pop()`)
  })
})

describe('other forms of calls', () => {
  test('members of a class that cannot be constructed', () => {
    const owner = ownerOf({ constructible: false, members: ['Level.LOW', 'Level.HIGH'] })
    const texts = textsOf(taskOf('Level.next', [], { kind: 'method', owner }))
    expect(texts.toSorted()).toEqual(['Level.HIGH.next()', 'Level.LOW.next()'])
  })

  test('a returned function is called, and the one that it returns', () => {
    const task = taskOf('at_most', [number], { gives: [[number], []] })
    expect(textsOf(task)[0]).toBe('at_most(3)(2)()')
  })

  test('a property that is set is read back in its test', () => {
    const owner = ownerOf({ name: 'Box' })
    const task = taskOf('Box.size', [number], { kind: 'property', owner, assigns: true })
    const text = 'box = Box(); box.size = 3'
    const seen = { literal: 'None', left: [{ access: '.size', literal: '3' }] }
    const [first, second, check] = testOf(task, text, seen).split('\n')
    expect([first, second]).toEqual(['box = Box()', 'box.size = 3'])
    expect(check).toContain('"call":"box.size","literal":"3"')
  })

  test('the list in which a callback records its calls is checked in the test', () => {
    const given = parameter('visit', { type: { kind: 'callable', gives: { kind: 'none' } } })
    const code = testOf(taskOf('each', [given]), 'each(lambda *args: calls.append(args))', {
      literal: 'None',
      logged: '[(1, 2)]',
    })
    const [first, call, check] = code.split('\n')
    expect([first, call]).toEqual(['calls = []', 'each(lambda *args: calls.append(args))'])
    expect(check).toContain('"call":"calls","literal":"[(1, 2)]"')
  })

  test.each<[title: string, more: Partial<Extract<Type, { kind: 'callable' }>>, first: string]>([
    ['a callback with no result is logged', { gives: { kind: 'none' } }, 'lambda *args: calls.append(args)'],
    ['a callback without parameters is a constant', { gives: { kind: 'float' }, takes: [] }, 'lambda: 1.0'],
    ['any other', { gives: int, takes: [int] }, 'lambda *args: args[0] if args else None'],
  ])('%s', (_title, more, first) => {
    const { clues } = planned(taskOf('f', [number]))
    expect(pool({ kind: 'callable', ...more }, clues)[0]).toEqual({ kind: 'code', code: first })
  })

  test('an exception that the code catches is raised once', () => {
    const type: Type = { kind: 'callable', gives: int, takes: [] }
    const task = taskOf('retry', [parameter('action', { type })], { catches: ['KeyError'] })
    expect(textsOf(task)).toContain("retry(mock.Mock(side_effect=[KeyError('no'), 1]))")
  })
})

describe('linked values', () => {
  const own: Type = { kind: 'union', of: [{ kind: 'named', name: 'Node' }, { kind: 'none' }] }
  const part = (name: string, more: Partial<Parameter> = {}) =>
    parameter(name, { type: own, default: 'None', ...more })
  const { clues } = planned(taskOf('f', [number]))
  const made = (parameters: Parameter[]) =>
    nested('Node', parameters, callSyntax, clues).map(value => (value.kind === 'code' ? value.code : ''))

  test('a chain of nodes', () => {
    expect(made([number, part('next')]).slice(0, 2)).toEqual([
      'Node(1, Node(2))',
      'Node(1, Node(2, Node(3)))',
    ])
  })

  test('a tree, with one side by keyword', () => {
    const trees = made([number, part('left'), part('right')])
    expect(trees).toContain('Node(2, Node(1), Node(3))')
    expect(trees).toContain('Node(1, right=Node(2))')
  })

  test('a list of children', () => {
    const type: Type = { kind: 'list', of: { kind: 'named', name: 'Node' } }
    expect(made([number, parameter('children', { type })])[0]).toBe('Node(1, [Node(2, [])])')
  })

  test('nothing for a class that has no parameter of its own type', () => {
    expect(made([number])).toEqual([])
  })

  const dict = (value: Type): Type => ({ kind: 'dict', key: { kind: 'str' }, value })
  test.each<[Type, boolean]>([
    [dict({ kind: 'list', of: { kind: 'str' } }), true],
    [dict(dict(int)), true],
    [dict({ kind: 'list', of: { kind: 'tuple', of: [{ kind: 'str' }, int], open: false } }), true],
    [dict(int), false],
    [dict({ kind: 'list', of: int }), false],
    [int, false],
  ])('%j is a graph: %s', (type, expected) => {
    expect(isGraph(type)).toBe(expected)
  })

  test('every node that a graph points to is one of its keys', () => {
    for (const value of [{ kind: 'list', of: { kind: 'str' } }, dict(int)] as Type[])
      for (const graph of graphs(dict(value) as Extract<Type, { kind: 'dict' }>)) {
        const entries = graph.kind === 'dict' ? graph.entries : []
        const keys = new Set(entries.map(([key]) => JSON.stringify(key)))
        const led = entries.flatMap(([, to]) =>
          to.kind === 'dict' ? to.entries.map(([key]) => key) : 'items' in to ? to.items : [],
        )
        expect(led.filter(node => !keys.has(JSON.stringify(node)))).toEqual([])
      }
  })

  test('names of its nodes are passed along with a graph', () => {
    const graph = parameter('graph', { type: dict({ kind: 'list', of: { kind: 'str' } }) })
    const [first] = textsOf(taskOf('f', [graph, parameter('start', { type: { kind: 'str' } })]))
    expect(first).toBe("f({'a': ['b', 'c'], 'b': ['c', 'd'], 'c': ['d'], 'd': []}, 'a')")
  })
})
