import { describe, expect, test } from '@jest/globals'
import { makeFunctions } from '../../../src/ecosystems/javascript/functions.js'
import { makeRead } from '../../../src/ecosystems/javascript/language.js'
import { loadParser } from '../../../src/ecosystems/shared/parser.js'

const read = makeFunctions(makeRead([await loadParser('typescript', ''), await loadParser('tsx', '')]))

/** `name` if a test can call it, `name via other`, or `name: reason`. */
const told = (text: string): string[] =>
  read(text).functions.map(({ name, unreachable, via }) =>
    unreachable === null ? name + (via === undefined ? '' : ` via ${via}`) : `${name}: ${unreachable}`,
  )

const passed = (name: string) => `it is passed to ${name}, which decides when it runs`
const unnamed = 'it belongs to a class that a test cannot name'

describe('functions that no declaration names', () => {
  test.each<[string, string[]]>([
    ['var kit = module.exports = {}; kit.run = function (a) { return a }', ['kit.run']],
    ['const kit = exports; kit.deep.run = () => 1', ['kit.deep.run']],
    ['const res = Object.create(base); res.send = function send() {}; module.exports = res', ['res.send']],
    ["const app = make(); app.get('/x', () => 1)", [`app.get('/x'): ${passed('app.get')}`]],
    ["app.get('a::b', () => 1)", [`app.get('a:b'): ${passed('app.get')}`]],
    ['app.use(function onError(error) { throw error })', [`app.use(onError): ${passed('app.use')}`]],
    [
      "router.route('/a').get(() => 1).post(() => 2)",
      [`router.route('/a').get: ${passed('get')}`, `router.route('/a').get().post: ${passed('post')}`],
    ],
    ["describe('all', () => { it('one', () => { check() }) })", [`describe('all'): ${passed('describe')}`]],
    ["defineGetter(req, 'host', function () { return 1 })", [`req.host: ${passed('defineGetter')}`]],
    [
      "Object.defineProperty(Cart.prototype, 'sum', { get() { return 1 } })",
      [`Cart.sum: ${passed('Object.defineProperty')}`],
    ],
    ['Object.assign(exports, { one() {}, two: () => 2 })', ['one', 'two']],
    ['export default declare(api => ({ visit() { return api } }))', [`default: ${passed('declare')}`]],
    [
      'export default component({ setup() {}, methods: { go() {} } })',
      [`default.setup: ${passed('component')}`, `default.methods.go: ${passed('component')}`],
    ],
    ['export const useIt = create()(set => ({ inc: () => set(1) }))', [`useIt: ${passed('create')}`]],
    [
      "export const rules = [a => a, function named() {}, { name: 'no-x', run() {} }]",
      ['rules[]: it is in a list', 'rules[named]: it is in a list', "rules[]['no-x'].run: it is in a list"],
    ],
    [
      "const table = new Map([['k', v => v]]); export function look(k) { return table.get(k)(1) }",
      ["table[]['k'] via look", 'look'],
    ],
    ['foo(class { go() {} })', [`foo.go: ${unnamed}`]],
    ['Other.prototype.go = function () {}', [`Other.go: ${unnamed}`]],
    [
      'export class A { static { start() } handlers = { go: () => 1 } }',
      ['A.static: it runs while its class is defined', 'A.handlers.go: it is in a field'],
    ],
    ['const A = class B { go() {} }; export { A }', ['A.go']],
    ['(function () { start() })()', ['module: it runs while the file is loaded']],
    ['(function boot() { start() })()', ['boot: it runs while the file is loaded']],
    [
      'export const kit = (() => { return { go() {} } })()',
      ['kit: it runs while the file is loaded', 'kit.go'],
    ],
    ['export const made = Object.assign(function () {}, { from() {} })', ['made', 'made.from']],
    ['export const now = clock ?? (() => 0)', ['now: it is part of a larger expression']],
    ['namespace N.M { call(() => 1) }', [`N.M.call: ${passed('call')}`]],
    ['const Box = styled.div`${p => p.x}`', [`Box: ${passed('styled.div')}`]],
    [
      'export const view = <A onClick={() => 1} />',
      ['view.onClick: it is passed to a component, which decides when it runs'],
    ],
    ['export const o = { get sum() { return 1 }, set sum(v) {} }', ['o.sum', 'o.sum']],
    [
      'function log() {} export const app = {}; app.go = function () { run(log.bind(this)) }',
      ['log via app.go', 'app.go'],
    ],
    [
      'function shape() { return 1 } export const rule = { shape: shape() }',
      ['shape: only constants use it, while the file is loaded; no exported function calls it'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test.each([
    ['app.get(`/a\n-->${x}`, () => 1)'],
    ["app.get('/`$(rm -rf ~)`|<b>', () => 1)"],
    ["const o = { '<!-- x --': () => 1, [`${a}\n`]: () => 2 }; export { o }"],
    [`app.get('${'x'.repeat(5000)}', () => 1)`],
    [`a${'.b()'.repeat(3000)}.then(() => 1)`],
  ])('a name is a single line without special characters: %#', text => {
    const names = read(text).functions.map(({ name }) => name)
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) expect(name).not.toMatch(/[\n`<>|$\\]|--/)
  })

  test('every function of a file with thousands of functions is reported', () => {
    const count = 4000
    const text = Array.from({ length: count }, (_, n) => `app.get('/x${n}', () => TABLE[${n}])`).join('\n')
    expect(read(`const TABLE = []\n${text}`).functions).toHaveLength(count)
  })
})

describe('constants and the functions that read them', () => {
  const readers = (text: string, name: string) =>
    read(text)
      .pieces?.find(({ gives }) => gives.includes(name))
      ?.readers.map(reader => reader.name)
  test.each<[string, string, string[]]>([
    ['directly', 'const MAX = 1; export const f = () => MAX', ['f']],
    ['through constants', 'const MAX = 1; const ALL = [MAX]; export function f() { return ALL }', ['f']],
    [
      'through a private function',
      'const MAX = 1; function g() { return MAX } export const f = () => g()',
      ['f'],
    ],
    ['through an assigned function', 'const MAX = 1; exports.f = function () { return MAX }', ['f']],
    ['not by a parameter of that name', 'const MAX = 1; export const f = MAX => MAX', []],
    ['not where nothing can be called', 'const MAX = 1; app.get(() => MAX)', []],
    [
      'one function or another',
      'const MAX = (this && this.g) || function () {}; export const f = () => MAX()',
      ['f'],
    ],
    ['a changed table', 'const MAX = {}; MAX.a = 1; export const f = k => MAX[k]', ['f']],
  ])('%s', (_, text, expected) => {
    expect(readers(text, 'MAX')).toEqual(expected)
  })
})

describe('a long function', () => {
  const long = (inner: string) => `export function make(a) {\n${'  a += 1\n'.repeat(450)}${inner}\n}\n`
  test('is reported with the functions inside it, which are reached through it', () => {
    const inside = read(long('  const stop = () => {\n    a = 0\n  }\n  return { stop, go() { return a } }'))
      .functions[0]?.inside
    expect(inside?.closures.map(({ name, via }) => [name, via])).toEqual([
      ['make > stop', 'make'],
      ['make > go', 'make'],
    ])
    expect(inside?.tokens).not.toContain('stop = () =>')
  })
  test('keeps a short callback as a part, but not a long one', () => {
    const callbacks = `  list.map(x => x)\n  list.forEach(x => {\n${'    a += x\n'.repeat(30)}  })`
    expect(read(long(callbacks)).functions[0]?.inside?.closures.map(({ name }) => name)).toEqual([
      'make > list.forEach',
    ])
  })
})
