import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { FunctionInfo, Value, TestTask } from '../../../../src/core/model/target.js'
import type { Observation, JobOutcome } from '../../../../src/core/model/run.js'
import type { CallSyntax } from '../../../../src/core/model/ports.js'
import { callRunner, callsPath } from '../../../../src/ecosystems/javascript/call-jobs.js'
import { loadJavaScript } from '../../../../src/ecosystems/javascript/language.js'
import { specOf } from '../../../../src/ecosystems/javascript/runner.js'
import { rowsOf } from '../../../doubles/matrix.js'
import { lackOf } from '../../../contract/runtimes.js'

const callSyntax = (await loadJavaScript('dist/wasm')).callSyntax as CallSyntax
const programs = resolve('src/ecosystems')

const source = `
let count = 0
class Refused extends RangeError {}
class Hidden extends Refused {}
class Money { #cents = 150; toString() { return (this.#cents / 100).toFixed(2) } }
class Cart {
  #secret = 3
  constructor(n = 1) { this.n = n; this.items = ['a'] }
  get total() { return this.n * 2 }
  add(x) { if (x === 'no') throw new Refused('no'); this.items.push(x); return this.items.length }
  async later(x) { await null; return x }
  static load(x) { return new Cart(x) }
}
const shop = { prices: { 'by-name'(x) { return x + 1 } } }
function f(kind, x) {
  switch (kind) {
    case 'value': return x
    case 'chance': return Math.random()
    case 'year': return new Date().getFullYear()
    case 'now': return Date.now()
    case 'zone': return new Date(0).toString()
    case 'user': return process.env.USER + process.env.LANG + process.env.COLUMNS
    case 'home': return require('node:os').homedir()
    case 'folder': return process.cwd()
    case 'beside': return require('node:fs').readFileSync('package.json', 'utf8')
    case 'money': return new Money()
    case 'odd': return Object.defineProperty((a, b) => a, 'length', { value: 1.5 })
    case 'wordy': throw new Refused('no '.repeat(200))
    case 'local': return (1234.5).toLocaleString()
    case 'format': return new Intl.NumberFormat().format(1234.5)
    case 'state': return ++count
    case 'spin': for (;;);
    case 'micro': return (async () => { await null; for (;;); })()
    case 'exit': return process.exit(3)
    case 'kill': return process.kill(process.pid, 'SIGKILL')
    case 'lazy': return (function* () { yield 1; yield x })()
    case 'endless': return (function* () { for (;;) yield 1 })()
    case 'slow': return (async function* () { yield 1; yield x })()
    case 'entries': return new Map([[1, 2]]).entries()
    case 'promise': return Promise.resolve(x)
    case 'reject': return Promise.reject(new Refused('no'))
    case 'never': return new Promise(() => {})
    case 'loose': Promise.reject(new Error('x')); setTimeout(() => { throw new Error('y') }, 0); return 1
    case 'own': throw new Refused('no')
    case 'late': throw new Refused('after ' + Date.now())
    case 'late said': console.log('said'); throw new Refused('after ' + Date.now())
    case 'hidden': throw new Hidden('no')
    case 'meant': throw new TypeError('a name is needed')
    case 'text': throw 'text'
    case 'accident': return x.foo.bar
    case 'missing': return nothing + 1
    case 'call': return x()
    case 'deep': return f(kind, x)
    case 'change': x.push(4); return
    case 'print': console.log('noise', x); return 1
    case 'cycle': { const all = []; all.push(all); return all }
    case 'cart': return new Cart(x)
    case 'made': return Object.assign(new Cart(x), { when: new Date(5) })
    case 'function': return (a, b) => a
    case 'nothing': return
    case 'write': require('node:fs').writeFileSync('left.txt', 'x'); return 1
    case 'start': return require('node:child_process').execSync('true').length
    case 'dial': require('node:net').connect(9, '192.0.2.1').on('error', () => {}).destroy(); return 1
    case 'keep': require('node:fs').rmSync(require('node:fs').mkdtempSync(require('node:os').tmpdir() + '/a'), { recursive: true }); return 1
  }
}
function* gen(n) { for (let i = 0; i < n; i++) yield i }
async function* agen(n) { for (let i = 0; i < n; i++) yield i }
`
const names = 'f, Cart, Refused, gen, agen, shop'
const files: Record<string, string> = {
  'package.json': '{"name": "p"}',
  'src/m.js': `${source}\nmodule.exports = { ${names} }\n`,
  'src/broken.js': 'throw new Error("not today")\n',
  'inner/package.json': '{"name": "inner", "type": "module"}',
  'inner/src/m.js': `${source}\nexport { ${names} }\nexport default function (x) { return x * 2 }\n`,
  'typed/package.json': '{"name": "typed", "type": "module"}',
  'typed/src/m.ts': `${source.replace('function f(kind, x)', 'function f(kind: string, x?: any): unknown')}\nexport { ${names} }\n`,
}

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'testwright-jsprobe-'))
  for (const [path, text] of Object.entries(files)) put(path, text)
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

interface Place {
  framework: string
  folder?: string
  file?: string
  symbol?: string
  importLine?: string
  baseFile?: string
}

function taskOf(info: Partial<FunctionInfo> & { name: string }, place: Place): TestTask {
  const folder = place.folder ?? ''
  const file = place.file ?? 'src/m.js'
  const symbol = place.symbol ?? info.name.split('.')[0] ?? ''
  const line =
    folder === '' ? `const { ${symbol} } = require('../${file}')` : `import { ${symbol} } from '../${file}'`
  const path = `${folder}${file}`
  return {
    target: {
      ...{ id: `${path}::${info.name}`, file: path, name: info.name, framework: place.framework, via: null },
      baseId: place.baseFile === undefined ? null : `${place.baseFile}::${info.name}`,
    },
    function: { kind: 'function', async: false, generator: false, parameters: [], ...info },
    classes: { Cart: [], Secret: [] },
    access: { importLine: place.importLine ?? line, module: `../${file}`, symbol, root: '' },
    testPath: `${folder}test/m.test.${file.endsWith('.ts') ? 'ts' : 'js'}`,
  } as unknown as TestTask
}

type Given = string[] | { receiver: string[]; with?: string[] }

function look(task: TestTask, all: Given[], tree: 'head' | 'base' = 'head'): Observation[] {
  const code = (text: string): Value => ({ kind: 'code', code: text })
  const calls = all.map((given, at) => {
    const receiver = Array.isArray(given) ? null : given.receiver.map(code)
    const positional = (Array.isArray(given) ? given : (given.with ?? [])).map(code)
    return {
      id: `c${at}`,
      target: task.target.id,
      ...callSyntax.call(task, { receiver, positional, keyword: {} }),
    }
  })
  const job = callRunner.job(calls, task, tree)
  for (const [path, text] of Object.entries(job.overlay)) put(path, text)
  const [request, result] = [join(root, 'request.json'), join(root, 'result.json')]
  writeFileSync(request, JSON.stringify(job.request))
  rmSync(result, { force: true })
  const env = { ...process.env, ...job.env, NODE_OPTIONS: '' }
  const made = spawnSync(process.execPath, [join(programs, job.program), request, result], {
    cwd: root,
    env,
    timeout: 90_000,
  })
  for (const path of Object.keys(job.overlay)) rmSync(join(root, path))
  const outcome: JobOutcome = { status: 'done', result: null, output: String(made.stderr), milliseconds: 0 }
  try {
    outcome.result = JSON.parse(readFileSync(result, 'utf8'))
  } catch {
    outcome.status = 'crashed'
  }
  return callRunner.read(outcome, calls)
}

const values: [expression: string, literal: string | null, shape: string][] = [
  ['1', '1', '1'],
  ['-0', '-0', '-0'],
  ['NaN', 'NaN', 'NaN'],
  ['undefined', 'undefined', 'undefined'],
  ['null', 'null', 'null'],
  ['10n', '10n', '10n'],
  [`'it\\'s'`, `"it's"`, `"it's"`],
  ['[1, [true]]', '[1, [true]]', '[1, [true]]'],
  ['[1, , 2]', null, '[1, <hole>, 2]'],
  ["{ 'b-c': undefined, a: 1 }", "{ 'b-c': undefined, a: 1 }", '{"a": 1, "b-c": undefined}'],
  ['new Map([[1, { a: 2 }]])', 'new Map([[1, { a: 2 }]])', 'Map{1 => {"a": 2}}'],
  ['new Set([NaN, 1])', 'new Set([NaN, 1])', 'Set[NaN, 1]'],
  ['new Date(5)', "new Date('1970-01-01T00:00:00.005Z')", 'Date(5)'],
  ['new Date(NaN)', 'new Date(NaN)', 'Date(NaN)'],
  ['/a/g', '/a/g', 'RegExp(/a/g 0)'],
  ['new Uint8Array([1, 2])', 'new Uint8Array([1, 2])', 'Uint8Array<2 0102>'],
  ['Symbol("x")', null, 'Symbol(x)'],
  ['Object.create(null)', null, 'null-prototype{}'],
  ['Object.assign([1], { a: 1 })', null, '[1]{"a": 1}'],
  ['{ get a() { return 1 } }', null, '{"a": get 1}'],
  [
    'new Proxy(function f() {}, { get: (f, key) => (key === "name" ? { toString: () => `${f}` } : f[key]) })',
    null,
    'function f/0',
  ],
  ['new Proxy({ a: 1 }, {})', null, 'Proxy {"a": 1}'],
  ['new Number(3)', null, 'Number(3)'],
  ['class A {}', null, 'class A/0'],
  ['(() => { const a = {}; a.a = a; return a })()', null, '{"a": <circle 1>}'],
  ["'x'.repeat(201)", null, `"${'x'.repeat(201)}"`],
]

const frameworks: Place[] = [
  { framework: 'node:test' },
  { framework: 'node:test', folder: 'inner/' },
  { framework: 'mocha' },
  { framework: 'jest' },
  { framework: 'vitest', folder: 'inner/' },
  { framework: 'vitest', folder: 'typed/', file: 'src/m.ts' },
  { framework: 'bun' },
  { framework: 'bun', folder: 'typed/', file: 'src/m.ts' },
  { framework: 'deno', folder: 'inner/' },
  { framework: 'deno', folder: 'typed/', file: 'src/m.ts' },
]

const chosen = rowsOf(
  frameworks,
  ({ framework }, at) => frameworks.findIndex(each => each.framework === framework) === at,
)
describe.each(chosen.map(each => [`${each.framework} ${each.folder ?? ''}`, each] as const))(
  '%s',
  (_, place) => {
    const why = lackOf(place.framework)
    if (why !== null) {
      test.skip(`all calls (${why})`, () => undefined)
      return
    }
    const seen: Record<string, Observation> = {}
    const kinds =
      `chance year now zone local format state spin lazy endless slow entries promise reject never loose own late hidden
    meant text accident missing call deep print cycle cart made function nothing exit`.split(/\s+/)

    beforeAll(() => {
      const given = [
        ...values.map(([text]) => ["'value'", text]),
        ...kinds.map(kind => [`'${kind}'`, '3']),
        ["'change'", '[1]'],
        ["'late said'", '3'],
      ]
      const all = look(taskOf({ name: 'f' }, place), given)
      ;[...values.map(([text]) => text), ...kinds, 'change', 'late said'].forEach(
        (name, at) => (seen[name] = all[at] as Observation),
      )
    })

    test('values', () => {
      const found = values.map(([text]) => [text, seen[text]?.literal, seen[text]?.shape, seen[text]?.steady])
      expect(found).toEqual(values.map(each => [...each, true]))
    })

    test('what depends on chance, clock, locale or memory is not steady', () => {
      const shaky = ['chance', 'year', 'now', 'local', 'format', 'state']
      expect(shaky.filter(kind => seen[kind]?.steady !== false)).toEqual([])
      expect(seen['zone']?.outcome).toBe('returned')
    })

    test('an exception whose message differs from run to run is steady by its kind, without the message', () => {
      const late = ['late', 'late said'].map(kind => seen[kind])
      expect(late.map(each => each && [each.steady, each.shown, each.message])).toEqual([
        [true, 'raises Refused', undefined],
        [true, 'raises Refused, printing "said"', undefined],
      ])
      expect(seen['own']?.shown).toBe('raises Refused: no')
    })

    test('calls that hang or end the process', () => {
      expect(seen['spin']?.outcome).toBe('timed-out')
      expect(seen['never']?.outcome).toBe('timed-out')
      expect(seen['exit']).toMatchObject({ outcome: 'refused', shown: 'it ends the process' })
      expect(seen['loose']).toMatchObject({ outcome: 'returned', literal: '1' })
    })

    test('iterators and promises', () => {
      expect(seen['lazy']).toMatchObject({ drained: true, promised: false, literal: '[1, 3]', steady: true })
      expect(seen['entries']).toMatchObject({ drained: true, literal: '[[1, 2]]' })
      expect(seen['endless']).toMatchObject({ drained: true, literal: null })
      expect(seen['slow']).toMatchObject({ drained: true, promised: true, literal: '[1, 3]' })
      expect(seen['promise']).toMatchObject({ promised: true, literal: '3' })
      expect(seen['reject']).toMatchObject({ promised: true, outcome: 'raised' })
    })

    test('exceptions', () => {
      const line = callSyntax.call(taskOf({ name: 'f' }, place), {
        receiver: null,
        positional: [{ kind: 'code', code: 'new Cart()' }],
        keyword: {},
      })
      const own = (line.imports[0] ?? '').replace('Cart', 'Refused')
      expect(seen['own']?.exception).toEqual({ name: 'Refused', import: own, accidental: false })
      expect(seen['hidden']).toMatchObject({
        shape: 'raises Hidden',
        exception: { name: 'Refused', import: own },
      })
      expect(seen['meant']).toMatchObject({
        shown: 'raises TypeError: a name is needed',
        exception: { name: 'TypeError', import: null, accidental: false },
      })
      expect(seen['text']).toMatchObject({ outcome: 'raised', exception: null, shape: 'throws "text"' })
      // Bun's engine makes proper tail calls in modules, so this recursion never ends.
      const endless = place.framework === 'bun' && place.folder !== undefined
      for (const kind of ['accident', 'missing', 'call', ...(endless ? [] : ['deep'])])
        expect(seen[kind]?.exception).toMatchObject({ accidental: true, import: null })
    })

    test('effects, and the properties of an instance that can be pinned', () => {
      expect(seen['change']).toMatchObject({ changed: [{ index: 1, literal: '[1, 4]' }], silent: false })
      expect(seen['nothing']).toMatchObject({ literal: 'undefined', silent: true })
      expect(seen['print']?.shown).toBe('1, printing "noise 3"')
      expect(seen['cart']).toMatchObject({ literal: null, shape: 'Cart{"items": ["a"], "n": 3}' })
      expect(seen['cart']?.properties).toEqual([
        { access: '.n', literal: '3' },
        { access: '.total', literal: '6' },
        { access: '.items.length', literal: '1' },
      ])
      expect(seen['made']?.shape).toBe('Cart{"items": ["a"], "n": 3, "when": Date(5)}')
      expect(seen['function']?.shape).toBe('function /2')
    })

    const isMeasured = !specOf(place.framework).cannot?.some(each => each.includes('lines'))
    ;(isMeasured ? test : test.skip)('lines of the source file', () => {
      const text = (files[`${place.folder ?? ''}${place.file ?? 'src/m.js'}`] ?? '').split('\n')
      const of = (kind: string): string[] =>
        (seen[kind]?.lines ?? []).map(line => text[line - 1]?.trim() ?? '')
      expect(of('chance')).toContain("case 'chance': return Math.random()")
      expect(of('chance').join()).not.toContain('getFullYear')
      expect(of('cart').join()).toContain('constructor(n = 1)')
      expect(of('year').join()).not.toContain('constructor(n = 1)')
    })
  },
)

test.each([{ framework: 'node:test' }, { framework: 'vitest', folder: 'typed/', file: 'src/m.ts' }])(
  'methods and asynchronous generators in $framework',
  place => {
    const owner = { name: 'Cart', header: '', parameters: [], constructible: true }
    const one = (info: Partial<FunctionInfo> & { name: string }, given: Given) =>
      look(taskOf({ owner, ...info }, place), [given])[0]
    const receiver = ['2']
    expect(one({ name: 'Cart.add', kind: 'method' }, { receiver, with: ["'b'"] })).toMatchObject({
      ...{ literal: '2', steady: true, shape: '2; this=Cart{"items": ["a", "b"], "n": 2}' },
      shown: '2, leaving its object as Cart{"items": ["a", "b"], "n": 2}',
    })
    expect(one({ name: 'agen', async: true, generator: true }, ['2'])).toMatchObject({
      literal: '[0, 1]',
      promised: true,
    })
  },
)

describe('in one project', () => {
  const place = { framework: 'node:test' }
  const one = (info: Partial<FunctionInfo> & { name: string }, given: Given, more: Partial<Place> = {}) =>
    look(taskOf(info, { ...place, ...more }), [given])[0]

  test('a call that blocks or ends the process loses no other call', () => {
    const seen = look(taskOf({ name: 'f' }, place), [
      ["'value'", '1'],
      ["'micro'"],
      ["'kill'"],
      ["'value'", '2'],
    ])
    expect(seen.map(each => each.outcome)).toEqual(['returned', 'timed-out', 'refused', 'returned'])
    expect(seen[3]?.literal).toBe('2')
  })

  test('what depends on the environment or the working folder is not steady; files beside the module can be read', () => {
    const kinds = ['user', 'home', 'folder', 'beside']
    const seen = look(
      taskOf({ name: 'f' }, place),
      kinds.map(kind => [`'${kind}'`]),
    )
    expect(seen.map(({ outcome, steady }) => `${outcome} ${String(steady)}`)).toEqual([
      ...['returned false', 'returned false', 'returned false', 'returned true'],
    ])
    expect(seen[3]?.shown).toContain('name')
  })

  test('odd lengths, long messages, and objects that show nothing but their text', () => {
    const seen = look(taskOf({ name: 'f' }, place), [
      ...[["'odd'"], ["'wordy'"], ["'value'", '1'], ["'money'"]],
    ])
    expect(seen[0]).toMatchObject({ outcome: 'returned', follows: [{ name: '', takes: 0 }] })
    expect(seen[1]?.outcome).toBe('raised')
    expect(seen[1]?.message?.length).toBeLessThanOrEqual(300)
    expect(seen[2]?.literal).toBe('1')
    expect(seen[3]?.properties).toEqual([
      { access: 'String({})', literal: "'1.50'" },
      { access: '.constructor.name', literal: "'Money'" },
    ])
  })

  test('getters, constructors, statics, objects, generators and default exports', () => {
    const owner = { name: 'Cart', header: '', parameters: [], constructible: true }
    expect(one({ owner, name: 'Cart.total', kind: 'property' }, { receiver: ['2'] })).toMatchObject({
      literal: '4',
    })
    expect(one({ owner, name: 'Cart.constructor', kind: 'constructor' }, ['5'])?.properties?.[0]).toEqual({
      access: '.n',
      literal: '5',
    })
    expect(one({ name: 'Cart.load', kind: 'static' }, ['4'])?.properties?.[0]).toEqual({
      access: '.n',
      literal: '4',
    })
    expect(one({ name: "shop.prices.'by-name'" }, ['1'])?.literal).toBe('2')
    expect(one({ name: 'gen', generator: true }, ['3'])).toMatchObject({
      literal: '[0, 1, 2]',
      drained: true,
    })
    const inner = { folder: 'inner/', symbol: 'twice', importLine: "import twice from '../src/m.js'" }
    expect(one({ name: 'default' }, ['3'], inner)?.literal).toBe('6')
  })

  test('an argument that cannot be made refuses only its call', () => {
    const seen = look(taskOf({ name: 'f' }, place), [
      ["'value'", 'new Secret()'],
      ["'value'", 'new Cart(1).n'],
    ])
    expect(seen[0]).toMatchObject({ outcome: 'refused', shown: 'an argument cannot be made: TypeError' })
    expect(seen[1]?.literal).toBe('1')
  })

  test('a call with effects outside the process is refused', () => {
    const kinds = ['write', 'start', 'dial', 'keep']
    const seen = look(
      taskOf({ name: 'f' }, place),
      kinds.map(kind => [`'${kind}'`]),
    )
    expect(seen.map(each => each.shown)).toEqual([
      'it writes files: left.txt',
      'it starts another process',
      'it uses the network',
      '1',
    ])
  })

  test('a module that cannot be loaded is reported', () => {
    const importLine = "const { f } = require('../src/broken.js')"
    const [seen] = look(taskOf({ name: 'f' }, { ...place, file: 'src/broken.js', importLine }), [['1']])
    expect(seen?.outcome).toBe('refused')
    expect(seen?.shown).toContain('not today')
  })

  test('on the base a renamed file is called under its old path', () => {
    const importLine = "const { f } = require('../src/new-name.js')"
    const task = taskOf(
      { name: 'f' },
      { ...place, file: 'src/new-name.js', importLine, baseFile: 'src/m.js' },
    )
    expect(look(task, [["'value'", '7']], 'base')[0]).toMatchObject({ outcome: 'returned', literal: '7' })
    const job = callRunner.job(
      [],
      { ...task, access: { ...task.access, importLine: "import { f } from '../src/new-name'" } },
      'base',
    )
    expect(Object.values(job.overlay)[0]).toContain("import { f } from '../src/m'")
  })
})

test.each([
  ['__tests__/tax.test.ts', '__tests__/testwright-probe.test.ts'],
  ['test/tax.js', 'test/testwright-probe.js'],
  ['test/test-tax.mjs', 'test/test-testwright-probe.mjs'],
  ['src/tax_test.js', 'src/testwright-probe_test.js'],
  ['src/a.b.spec.tsx', 'src/testwright-probe.spec.tsx'],
])('the probe of %s is %s', (path, wanted) => {
  expect(callsPath(path)).toBe(wanted)
})

test('a result of an unexpected form is refused for each call', () => {
  const task = taskOf({ name: 'f' }, { framework: 'jest' })
  const call = { id: 'a', target: '', receiver: null, positional: [], keyword: {}, text: '', imports: [] }
  const outcome: JobOutcome = {
    status: 'timed-out',
    result: { observations: [{}] },
    output: '',
    milliseconds: 0,
  }
  expect(callRunner.read(outcome, [call])[0]?.shown).toBe('the calls did not end in time')
  expect(callRunner.job([call], task, 'head')).toMatchObject({
    toolchain: 'node',
    program: 'javascript/programs/make-calls.mjs',
  })
})
