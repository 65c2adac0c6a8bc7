import { describe, expect, test } from '@jest/globals'
import type { Arguments, CallSyntax } from '../../../src/core/model/ports.js'
import type { Member, Script, TestTask, Type, Value } from '../../../src/core/model/target.js'
import { loadTypeScript } from '../../../src/ecosystems/javascript/language.js'
import { parameter, taskOf } from '../../core/explore/exploring.js'

const { callSyntax, functions } = await loadTypeScript('dist/wasm')
type Whole = { [Name in keyof CallSyntax]-?: NonNullable<CallSyntax[Name]> }
const { double, script, members } = callSyntax as Whole
const int = (value: number): Value => ({ kind: 'int', value })
const code = (text: string): Value => ({ kind: 'code', code: text })
const nothing: Type = { kind: 'callable', gives: { kind: 'literal', text: ['undefined'] } }

const plain = (name: string, path: string, options = {}): TestTask => ({
  ...taskOf(name, [], options),
  testPath: path,
  access: { importLine: '', module: './x.js', symbol: name.split('.')[0] ?? name, root: '' },
})
const method = (name: string, kind: Member['kind'] = 'method'): Member => ({
  name,
  kind,
  async: false,
  parameters: [],
})
const given = (positional: Value[] = [], receiver: Value[] | null = null): Arguments => ({
  receiver,
  positional,
  keyword: {},
})

describe('doubles', () => {
  const recording = double({ gives: null, waits: false, records: true })
  const task = (path: string): TestTask => ({
    ...plain('run', path),
    function: { ...taskOf('run', []).function, parameters: [parameter('done', { type: nothing })] },
  })

  test.each([
    ['run.test.ts', 'const calls: unknown[] = []', '(...given: unknown[]) => '],
    ['run.test.js', 'const calls = []', '(...given) => '],
  ])('get a name and a list to record calls in: %s', (path, list, opening) => {
    const call = callSyntax?.call(task(path), given([code(recording)]))
    expect(call?.text).toBe('run(done)')
    expect(call?.doubles).toEqual({
      log: 'calls',
      code: [list, `const done = ${opening}{ calls.push(['done', ...given]); }`],
    })
  })

  test.each<[title: string, how: Parameters<typeof double>[0], text: string]>([
    ['return a value', { gives: int(1), waits: false, records: false }, '() => 1'],
    [
      'return an object',
      { gives: { kind: 'dict', entries: [] }, waits: true, records: false },
      'async () => ({})',
    ],
    [
      'return the object they are called on',
      { gives: 'itself', waits: false, records: true },
      "function (...given) { calls.push(['{}', ...given]); return this; }",
    ],
    [
      'fail',
      { gives: null, waits: true, records: true, fails: true },
      "async (...given) => { calls.push(['{}', ...given]); throw new Error('no'); }",
    ],
  ])('%s', (_title, how, text) => {
    expect(double(how)).toBe(text)
  })
})

describe('a call among others', () => {
  const cart = plain('Cart.total', 'cart.test.ts', { kind: 'method' })
  const once = plain('once', 'once.test.ts')
  const step = (name: string, values: Value[] = [], kind: Member['kind'] = 'method') => ({
    member: method(name, kind),
    given: values,
  })
  const again = { ...step('', [int(2)]), chained: true as const }

  test.each<[title: string, task: TestTask, args: Arguments, how: Script, text: string]>([
    [
      'after another method',
      cart,
      given([], [int(2)]),
      { before: [step('add', [int(1)])], after: [], on: 'object' },
      'const cart = new Cart(2); cart.add(1); cart.total()',
    ],
    [
      'before a value is read',
      cart,
      given([], []),
      { before: [], after: [step('size', [], 'getter')], on: 'object' },
      'const cart = new Cart(); cart.total(); cart.size',
    ],
    [
      'a call of its result',
      once,
      given([int(1)]),
      { before: [], after: [step('', [int(3)])], on: 'result' },
      'once(1)(3)',
    ],
    [
      'two calls of its result',
      once,
      given([int(1)]),
      { before: [], after: [step(''), step('')], on: 'result' },
      'const result = once(1); result(); result()',
    ],
    [
      'a call of what its result returned',
      once,
      given([int(1)]),
      { before: [], after: [step('', [int(1)]), again], on: 'result' },
      'once(1)(1)(2)',
    ],
  ])('%s', (_title, task, args, how, text) => {
    expect(script(task, args, how).text).toBe(text)
  })

  test('an emitter is listened to for the events that it emits', () => {
    const text = `export class Load extends EventEmitter {\n  run() { this.emit('done'); this.emit('at-end', 1) }\n}\n`
    const made = functions(text).functions.find(({ name }) => name === 'Load.run')
    if (!made) throw new Error('not read')
    const found = members({ ...cart, function: made })
    expect(found.map(({ name, kind, parameters }) => [name, kind, parameters[1]?.name])).toEqual([
      ['done', 'listener', 'done'],
      ['at-end', 'listener', 'atEnd'],
    ])
  })
})
