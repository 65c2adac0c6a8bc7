import type { WatchedFunction } from '../../../src/core/model/target.js'
import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { inspect } from 'node:util'
import vm from 'node:vm'
import ts from 'typescript'
import { maskSecrets } from '../../../src/core/text.js'
import type { RecordedCall } from '../../../src/core/model/own-tests.js'
import type { FunctionInfo } from '../../../src/core/model/target.js'
import type { Language } from '../../../src/core/model/ports.js'
import { loadJavaScript, loadTypeScript } from '../../../src/ecosystems/javascript/language.js'

const [javascript, typescript] = await Promise.all([loadJavaScript(''), loadTypeScript('')])

interface Told {
  lines: Record<string, number[]>
  entered: string[]
  calls: RecordedCall[]
}
interface Recorder {
  enterFile(realm: object): void
  start(name: string): void
  end(name: string): Told
  common(): Omit<Told, 'calls'>
}
const recorderPath = resolve('src/ecosystems/javascript/programs/recorder.cjs')
const { Recorder } = createRequire(import.meta.url)(recorderPath) as {
  Recorder: new (watched: WatchedFunction[]) => Recorder
}

/** The realm that scripts run in: Jest uses a different one. */
const realm = vm.runInThisContext('globalThis') as object

function inside(made: FunctionInfo): FunctionInfo[] {
  return [made, ...(made.inside?.closures ?? []).flatMap(inside)]
}

const watchedIn = (language: Language, file: string, source: string): WatchedFunction[] =>
  language
    .functions(source)
    .functions.flatMap(inside)
    .map(({ name, lines, kind }) => ({ id: `${file}::${name}`, file, name, lines, kind }))

function instrumented(language: Language, file: string, source: string): string {
  const text = language.recording?.instrument(file, source, watchedIn(language, file, source))
  if (typeof text !== 'string') throw new Error('nothing was instrumented')
  return text
}

const program = (text: string) =>
  `(function (exports, module, Promise, log) {${text}\n;return typeof run === 'function' ? run : module.exports.run })`

/** How a script behaves: the result of `run`, what it logged, and its exports. */
async function behaviour(text: string, recorder?: Recorder): Promise<string> {
  recorder?.enterFile(realm)
  const module = { exports: {} }
  const log: unknown[] = []
  const made = vm.runInThisContext(program(text)) as (...given: unknown[]) => () => unknown
  const run = made(module.exports, module, Promise, (...words: unknown[]) => void log.push(...words))
  recorder?.start('t')
  let result: unknown
  try {
    result = await run()
  } catch (error) {
    result = ['thrown', String(error)]
  }
  await new Promise(resolve => setImmediate(resolve))
  return inspect({ result, log, exports: Object.keys(module.exports) }, { depth: 9 })
}

/** `run` shows all that instrumenting could change: results, errors, `this`, names, lengths, the order of events. */
const forms: [title: string, source: string][] = [
  [
    'a declaration',
    'function f(a, b = 2, ...c) { return [this === undefined, a, b, c, arguments.length, new.target] }\nconst run = () => [f(1), f.call(undefined, 1, 3, 4), f.length, f.name]',
  ],
  [
    'a strict one',
    "function f(a) {\n  'use strict'\n  a = 2\n  return [this, arguments[0], a]\n}\nconst run = () => [f(1), f.call(5)]",
  ],
  ['mapped arguments', 'function f(a) { a = 2; return arguments[0] }\nconst run = () => f(1)'],
  [
    'a variable over a parameter',
    'function f(a) { var a = a || 7; return a }\nconst run = () => [f(), f(1)]',
  ],
  [
    'hoisting',
    'function f() { return g() + h; var h; function g() { return typeof h } }\nconst run = () => f()',
  ],
  [
    'a function and a variable of one name',
    'function f(x) {\n  if (x) return g()\n  var g = 1\n  function g() { return 2 }\n  return g\n}\nconst run = () => [f(1), f(0)]',
  ],
  [
    'functions of one name',
    'function f() {\n  return g()\n  function g() { return 1 }\n  function g() { return 2 }\n}\nconst run = () => f()',
  ],
  [
    'what is thrown',
    'const e = new RangeError("x")\nfunction f(a) { if (a) throw e; return 1 }\nconst run = () => { try { f(1) } catch (error) { return [error === e, f(0)] } }',
  ],
  [
    'finally',
    'function f(a) { try { return a.push(1), a } finally { a.push(2); if (a.length > 3) return "long" } }\nconst run = () => [f([]), f([0, 0])]',
  ],
  [
    'arrows',
    'const f = a => a * 2\nconst g = (a, { b, c: [d, ...e] = [] }, ...rest) => ({ a, b, d, e, rest })\nconst h = () => {}\nconst run = () => [f(2), f.name, g(1, { b: 2, c: [3, 4] }, 5), g.length, h()]',
  ],
  [
    'arrows without semicolons',
    'const f = a =>\n  a\n    ? [a]\n    : b(a)\nconst b = x => (\n  x, 3\n)\n;[f, b].forEach(each => each(0))\nconst run = () => [f(0), f(1)]',
  ],
  [
    'lines that a bracket begins',
    'function f(a) {\n  let b = a\n  ;(b = b + 1)\n  ;[b] = [b * 2]\n  let c = b\n  ++c\n  return c\n}\nconst run = () => f(1)',
  ],
  [
    'statements that stand alone',
    'function f(a) {\n  if (a > 1) return "more"\n  else if (a < 0) throw a\n  for (let i = 0; i < 2; i++) a += i\n  while (a < 3) a++\n  do a--; while (a > 1)\n  outer: for (;;) { for (;;) { if (a--) continue outer\n break outer } }\n  return a\n}\nconst run = () => [f(2), f(0)]',
  ],
  [
    'a switch',
    'function f(a) {\n  switch (a) {\n    case 1:\n    case 2: return "low"\n    case 3: { a = 4 }\n    default:\n      a++\n  }\n  return a\n}\nconst run = () => [1, 2, 3, 9].map(f)',
  ],
  [
    'returns without a value',
    'function f(a) {\n  if (a)\n    return\n  return /* nothing */\n}\nconst run = () => [f(1), f(0)]',
  ],
  [
    'a sequence, a comment',
    'function f(a) {\n  return a++, // one\n    a /* two */\n}\nconst run = () => f(1)',
  ],
  [
    'a template over lines',
    'const f = a => `x${\n  a\n}\ny`\nfunction g(a) { return String.raw`a\n${a}` }\nconst run = () => [f(1), g(2)]',
  ],
  [
    'a class',
    'class A { #p = 1; static s = 0; constructor(a) { this.a = a } get p() { return this.#p } set p(v) { this.#p = v } #q() { return this.#p + this.a } m() { return this.#q() } static t() { return this === A } arrow = b => [this.a, b]; static { A.s = 5 } }\nconst run = () => { const a = new A(1); a.p = 3; return [a.p, a.m(), A.t(), a.arrow(2), A.s, Object.keys(a), A.length, A.name, A.prototype.m.name] }',
  ],
  [
    'a derived class',
    'class A { constructor(a) { this.a = a; this.n = new.target.name } }\nclass B extends A { x = this.a + 1\n  constructor(a, b) {\n    const c = a * 2\n    super(c)\n    this.b = b\n  }\n  m() { return super.toString === Object.prototype.toString } }\nclass C extends A { constructor(a) { if (a) { super(a) } else { return { other: 1 } } } }\nclass D extends A { constructor() { if (false) super() } }\nconst run = () => { let d; try { new D() } catch (e) { d = e.message } return [new B(1, 2), new C(3), new C(0), new B(1).m(), B.length, d] }',
  ],
  [
    'a function used as a class',
    'function P(a) { if (!(this instanceof P)) return new P(a); this.a = a }\nP.prototype.m = function () { return this.a }\nP.make = function (a) { return new P(a) }\nconst run = () => [P(1).m(), new P(2), P.make(3).m(), P.length, P.prototype.m.name]',
  ],
  [
    'objects and exports',
    'const o = { m(a) { return [this === o, a] }, f: function (a) { return a }, g: a => a, get x() { return 5 }, ["c" + 1](a) { return a } }\nmodule.exports.e = function (a) { return [this === module.exports, a] }\nexports.h = a => a\nconst run = () => [o.m(1), o.f(2), o.g(3), o.x, o.c1(4), module.exports.e(5), exports.h(6), o.f.name, module.exports.e.name]',
  ],
  [
    'closures',
    `function outer(a) {\n  const inner = b => {\n    return a + b\n  }\n  function deep(c) {\n    return inner(c) * 2\n  }\n${'  a = a + 0\n'.repeat(60)}  return { deep, inner }\n}\nconst run = () => { const o = outer(1); return [o.deep(2), o.inner(3)] }`,
  ],
  [
    'generators',
    'function* f(a) { const b = yield a; try { yield b } finally { log("end") } return 9 }\nconst o = { *g() { yield* f(1) } }\nconst run = () => { const i = f(1); return [i.next(), i.next(2), i.return(5), [...o.g()]] }',
  ],
  [
    'async generators',
    'async function* f(a) { yield a; yield await 2 }\nconst run = async () => { const all = []; for await (const x of f(1)) all.push(x); return all }',
  ],
  [
    'async functions',
    'async function f(a) { log("in"); const b = await a; log("on"); if (b < 0) throw new Error("low"); return b }\nconst g = async a => a\nconst h = async () => Promise.reject(new Error("no"))\nconst run = async () => [await f(1), await f(-1).catch(e => e.message), await g(2), await h().catch(e => e.message), f.length]',
  ],
  [
    'the order of what happens',
    'async function a() { log(1); await null; log(2); return 3 }\nasync function b() { return Promise.resolve(4) }\nconst c = async () => await 5\nfunction d() { return Promise.resolve(6) }\nconst run = () => { const all = []; a().then(x => log("a", x)); b().then(x => log("b", x)); c().then(x => log("c", x)); d().then(x => log("d", x)); Promise.resolve().then(() => log("p1")).then(() => log("p2")).then(() => log("p3")).then(() => log("p4")); return new Promise(done => setTimeout(done, 5)) }',
  ],
  [
    'options over lines',
    'function f(a, b) {\n  const c = a &&\n    b.map(x =>\n      x + 1)\n  const d = a ? b\n    : [\n      0\n    ]\n  return c ??\n    d\n}\nconst run = () => [f(0, [1]), f(1, [1, 2]), f(null, [])]',
  ],
  ['recursion', 'function f(n) { return n < 2 ? n : f(n - 1) + f(n - 2) }\nconst run = () => f(12)'],
  [
    'callbacks by what they are given to',
    "const on = (name, run) => run(name)\nlet seen\non('/x', function (a) {\n  seen = a\n})\nconst run = () => seen",
  ],
]

const plain = (text: string) => text.split('\n').length
describe('the instrumented text behaves like the plain one', () => {
  test.each(forms)('%s', async (_, source) => {
    const text = instrumented(javascript, 'f.js', source)
    const expected = await behaviour(source)
    Reflect.deleteProperty(realm, Symbol.for('testwright.recorder'))
    expect(await behaviour(text)).toBe(expected)
    expect(await behaviour(text, new Recorder(watchedIn(javascript, 'f.js', source)))).toBe(expected)
    expect(plain(text)).toBe(plain(source) + 2)
  })

  test('in strict code as well, and as TypeScript', async () => {
    for (const [, source] of forms) {
      if (/arguments\[0\]|functions? .* of one name/.test(source)) continue
      const typed = instrumented(typescript, 'f.ts', source)
      const { outputText, diagnostics } = ts.transpileModule(typed, {
        reportDiagnostics: true,
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
      })
      expect(diagnostics).toEqual([])
      const was = ts.transpileModule(source, {
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
      })
      expect(await behaviour(outputText, new Recorder(watchedIn(typescript, 'f.ts', source)))).toBe(
        await behaviour(was.outputText),
      )
    }
  })
})

test('classes compiled for an old target keep the order of constructor and fields', async () => {
  const source = `class A { constructor(readonly a: number) {} }
class B extends A {
  x = this.a + 1
  constructor(a: number, private b: number) {
    super(a * 2)
    this.x += this.b
  }
}
const run = () => [new A(1), new B(1, 5)]
`
  const target = { compilerOptions: { target: ts.ScriptTarget.ES2015, module: ts.ModuleKind.CommonJS } }
  const text = ts.transpileModule(instrumented(typescript, 'f.ts', source), target).outputText
  expect(await behaviour(text, new Recorder(watchedIn(typescript, 'f.ts', source)))).toBe(
    await behaviour(ts.transpileModule(source, target).outputText),
  )
})

test.each([
  ['no function is watched', 'const a = 1\n', []],
  [
    'a watched function is missing',
    'function f() {}\n',
    [{ id: 'x', file: 'f.js', name: 'g', lines: [9, 9], kind: 'function' }],
  ],
] as [string, string, WatchedFunction[]][])('there is no instrumented text if %s', (_, source, functions) => {
  expect(javascript.recording?.instrument('f.js', source, functions)).toBeNull()
})

/** What is recorded of a script whose `run` is a test. */
async function recorded(
  source: string,
  { reaches = {} }: { reaches?: Record<string, string[]> } = {},
): Promise<Told> {
  const [language, file] = [javascript, 'f.js']
  const watched = watchedIn(language, file, source).map(made => ({
    ...made,
    reaches: (reaches[made.name] ?? []).map(name => `${file}::${name}`),
  }))
  const recorder = new Recorder(watched)
  await behaviour(instrumented(language, file, source), recorder)
  return recorder.end('t')
}

const of = (told: Told, name: string) => told.calls.filter(call => call.watched === `f.js::${name}`)
const codes = (told: Told, name: string) =>
  of(told, name).map(call => [
    call.receiver && call.receiver.code,
    call.positional.map(each => each.code),
    call.outcome === 'raised' ? call.exception : (call.result?.code ?? call.outcome),
  ])

describe('calls', () => {
  test.each<[string, string, string, unknown[]]>([
    [
      'values',
      'function f(a, b) { return [a, b] }\nconst run = () => { f(-0, NaN); f(undefined, null); f("it\'s", 5n); f() }',
      'f',
      [
        [null, ['-0', 'NaN'], '[-0, NaN]'],
        [null, ['undefined', 'null'], '[undefined, null]'],
        [null, [`"it's"`, '5n'], `["it's", 5n]`],
        [null, [], '[undefined, undefined]'],
      ],
    ],
    [
      'the same call once',
      'const f = a => a\nconst run = () => { f(1); f(1); f(2) }',
      'f',
      [
        [null, ['1'], '1'],
        [null, ['2'], '2'],
      ],
    ],
    [
      'what is thrown',
      'function f(a) { throw new RangeError("no " + a) }\nconst run = () => { try { f(1) } catch {} }',
      'f',
      [[null, ['1'], { name: 'RangeError', text: 'no 1' }]],
    ],
    [
      'patterns',
      'const f = ({ a, b: [c, ...d], e = 4 }, ...rest) => a\nconst run = () => f({ a: 1, b: [2, 3] }, 5, 6)',
      'f',
      [[null, ['{ a: 1, b: [2, 3], e: 4 }', '5', '6'], '1']],
    ],
    [
      'promises',
      'async function f(a) { await null; if (a) throw new TypeError("x"); return { a } }\nconst run = async () => { await f(0); await f(1).catch(() => 0) }',
      'f',
      [
        [null, ['0'], '{ a: 0 }'],
        [null, ['1'], { name: 'TypeError', text: 'x' }],
      ],
    ],
    [
      'a promise of another function',
      'function f(a) { return a ? Promise.reject(new Error("x")) : new Promise(d => setTimeout(d, 1, 7)) }\nconst run = async () => { await f(0); await f(1).catch(() => 0) }',
      'f',
      [
        [null, ['0'], '7'],
        [null, ['1'], { name: 'Error', text: 'x' }],
      ],
    ],
    [
      'what never ends',
      'const f = async a => new Promise(() => 0)\nconst run = () => void f(1)',
      'f',
      [[null, ['1'], 'unfinished']],
    ],
    [
      'generators',
      'function* f(a) { yield a }\nconst run = () => [...f(1)]',
      'f',
      [[null, ['1'], 'unfinished']],
    ],
    [
      'instances by their constructor',
      'class A { constructor(a) { this.a = a } m(b) { return this.a + b } grow() { this.a++ } }\nconst run = () => { const a = new A(1); a.m(2); a.grow(); a.m(3) }',
      'A.m',
      [
        ['new A(1)', ['2'], '3'],
        [null, ['3'], '5'],
      ],
    ],
    [
      'constructors',
      'class A { constructor(a) { this.a = a } }\nclass B extends A { constructor(a) { super(a + 1); this.b = a } }\nconst run = () => new B({ x: 1 }.x)',
      'B.constructor',
      [[null, ['1'], 'new B(1)']],
    ],
    [
      'classes without anything',
      'class A { m() { return 1 } }\nconst run = () => new A().m()',
      'A.m',
      [['new A()', [], '1']],
    ],
    [
      'functions used as classes',
      'function P(a) { this.a = a }\nP.prototype.m = function () { return this.a }\nconst run = () => new P([1]).m()',
      'P.m',
      [['new P([1])', [], '[1]']],
    ],
    [
      'private state, of which nothing is known',
      'class A { #a = 1; m() { return this.#a } }\nconst run = () => new A().m()',
      'A.m',
      [[null, [], '1']],
    ],
    [
      'objects as arguments',
      'class A { constructor(a) { this.a = a } }\nfunction f(x) { return x.a }\nconst run = () => f(new A(new Map([[1, /x/g]])))',
      'f',
      [[null, ['new A(new Map([[1, /x/g]]))'], 'new Map([[1, /x/g]])']],
    ],
  ])('%s', async (_, source, name, expected) => {
    expect(codes(await recorded(source), name)).toEqual(expected)
  })

  test('changes of a call to its receiver and arguments', async () => {
    const told = await recorded(
      'class S { constructor() { this.all = [] } add(list, n) { this.all.push(n); list.push(n) } }\nconst run = () => new S().add([], 3)',
    )
    const [call] = of(told, 'S.add')
    expect(call?.receiver?.code).toBe('new S()')
    expect(Object.keys(call?.after ?? {}).sort()).toEqual(['0', 'receiver'])
    expect(call?.after['0']?.code).toBe('[3]')
    expect(call?.after['receiver']?.shape).toBe('S{"all": [3]}')
  })

  test('calls at load belong to no test, and the calls of a test are bounded', async () => {
    const source = 'const f = a => a\nf("early")\nconst run = () => { for (let i = 0; i < 500; i++) f(i) }'
    const told = await recorded(source)
    expect(of(told, 'f')).toHaveLength(100)
    expect(of(told, 'f')[0]?.positional[0]?.code).toBe('0')
  })

  const through =
    'const inner = x => x\nfunction outer(x, y) { return x === "in" ? inner(y) : x }\nasync function late(x, y) { await null; return outer(x, y) }\n'
  const entering = (told: Told, name: string) =>
    of(told, name).filter(({ entered }) => entered?.join() === 'f.js::inner')

  test.each(['outer', 'late'])(
    'of too many calls of %s, those that enter the function in question are kept',
    async name => {
      const before = 'for (let n = 0; n < 180; n++) await NAME("n" + n, 0)'
      const reaches = { outer: ['inner'], late: ['inner'] }
      const run = (times: number) =>
        recorded(
          `${through}const run = async () => { ${before}; for (let n = 0; n < ${times}; n++) await NAME("in", n) }`.replaceAll(
            'NAME',
            name,
          ),
          { reaches },
        )
      const few = await run(40)
      expect(of(few, name)).toHaveLength(100)
      expect(entering(few, name).map(call => call.result?.code)).toEqual(
        Array.from({ length: 40 }, (_, n) => `${n}`),
      )
      expect(of(few, name)[0]?.positional[0]?.code).toBe("'n0'")
      expect(entering(await run(150), name)).toHaveLength(100)
      expect(entering(await run(0), name)).toEqual([])
    },
  )

  test('of too many calls, some of each kind and of each shared value are kept', async () => {
    const told = await recorded(
      'const f = (a, b) => a\nconst run = () => { for (let n = 1000; n < 1180; n++) f("n" + n, "ab"[n % 2]); f("n9999", "c"); f(-1.5, "a"); f([1], "a") }',
    )
    const given = of(told, 'f').map(({ positional }) => positional.map(({ code }) => code))
    expect(given).toHaveLength(100)
    expect(given.slice(-3)).toEqual([
      ["'n9999'", "'c'"],
      ['-1.5', "'a'"],
      ['[1]', "'a'"],
    ])
    expect(given[0]).toEqual(["'n1000'", "'a'"])
    expect(given.filter(([, mode]) => mode === "'b'")).toHaveLength(48)
  })

  test('shapes of long values are equal exactly when the values are', async () => {
    const told = await recorded(
      'const f = a => 0\nconst run = () => { f("x".repeat(9000)); f("x".repeat(8999) + "y"); f("x".repeat(9000)) }',
    )
    const shapes = of(told, 'f').map(call => call.positional[0]?.shape ?? '')
    expect(new Set(shapes).size).toBe(2)
    for (const shape of shapes) expect(shape.length).toBeLessThanOrEqual(4000)
    expect(of(told, 'f')[0]?.positional[0]?.code).toBeNull()
  })

  test('secrets are not recorded', async () => {
    const told = await recorded(
      'const f = (a, b) => a\nconst run = () => f("Bearer abcdefghijklmnop1234", { apiKey: "abcdefgh12345678" })',
    )
    expect(JSON.stringify(told.calls)).not.toMatch(/abcdefgh/)
    expect(of(told, 'f')[0]?.positional.map(({ opaque }) => opaque)).toEqual([true, true])
  })
})

describe('reading is passive', () => {
  const touch = 'const touched = []\nconst touch = name => touched.push(name)\n'
  test.each<[string, string]>([
    ['a getter', '{ get a() { touch("getter"); return 1 } }'],
    [
      'a proxy',
      'new Proxy({}, { get() { touch("get") }, ownKeys() { touch("keys"); return [] }, getPrototypeOf() { touch("proto"); return null } })',
    ],
    [
      'toJSON',
      '{ toJSON() { touch("toJSON") }, toString() { touch("toString") }, valueOf() { touch("valueOf") } }',
    ],
    ['an iterator', '{ [Symbol.iterator]() { touch("iterator"); return [][Symbol.iterator]() } }'],
    [
      'an iterator over a builtin',
      'Object.assign(new Map([[1, 2]]), { [Symbol.iterator]() { touch("map") }, forEach() { touch("each") }, get: () => touch("get") })',
    ],
    ['an array with a getter', 'Object.defineProperty([1, 2], 0, { get() { touch("item") } })'],
    [
      'the name of a class',
      'new (class { static get name() { touch("name") } static get [Symbol.species]() { touch("species") } })()',
    ],
    [
      'a prototype that is a proxy',
      'Object.create(new Proxy({}, { get() { touch("get") }, getOwnPropertyDescriptor() { touch("own") }, getPrototypeOf() { touch("up"); return null } }))',
    ],
    ['a tag', '{ get [Symbol.toStringTag]() { touch("tag"); return "x" } }'],
    ['a thenable', '{ get then() { touch("then") } }'],
    [
      'an error with getters',
      'Object.defineProperties(new Error("x"), { message: { get() { touch("message") } }, name: { get() { touch("name") } } })',
    ],
    ['a pattern with flags', 'Object.defineProperty(/x/, "flags", { get() { touch("flags") } })'],
    [
      'a promise of a class',
      'new (class Own extends Promise { then(...a) { touch("then"); return super.then(...a) } })(d => d(1))',
    ],
    ['a date', 'Object.assign(new Date(0), { toISOString() { touch("iso") }, getTime() { touch("time") } })'],
  ])('%s', async (_, value) => {
    const source = `${touch}function f(a) { return a }\nconst run = () => { const value = ${value}; f(value); return touched }`
    const watched = watchedIn(javascript, 'f.js', source)
    const recorder = new Recorder(watched)
    const shown = await behaviour(instrumented(javascript, 'f.js', source), recorder)
    expect(shown).toContain('result: []')
    const [call] = of(recorder.end('t'), 'f')
    expect(call?.positional).toHaveLength(1)
  })

  test('an unhandled rejection stays unhandled', () => {
    const source = 'function f() { return Promise.reject(new Error("lost")) }\n'
    const watched = watchedIn(javascript, 'f.js', source)
    // Jest handles rejections itself, so this needs a process of its own.
    const script = `
      const { Recorder } = require(${JSON.stringify(recorderPath)})
      const recorder = new Recorder(${JSON.stringify(watched)})
      recorder.enterFile(globalThis)
      recorder.start('t')
      process.on('unhandledRejection', error => console.log('lost', error.message))
      setTimeout(() => console.log(JSON.stringify(recorder.end('t').calls[0].exception)), 5)
      f()
      ${instrumented(javascript, 'f.js', source)}`
    const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
    expect(stdout.trim().split('\n')).toEqual(['lost lost', '{"name":"Error","text":"lost"}'])
  })
})

const { isSecret } = createRequire(import.meta.url)(
  resolve('src/ecosystems/javascript/programs/secrets.cjs'),
) as { isSecret: (text: string, name?: string | null) => boolean }

test.each([
  `-----BEGIN RSA PRIVATE ${'KEY'}-----\nabc`,
  `sk-${'a1'.repeat(10)}`,
  `ghp_${'a1'.repeat(12)}`,
  `github_pat_${'a1'.repeat(12)}`,
  `glpat-${'a1'.repeat(10)}`,
  `AKIA${'A1'.repeat(8)}`,
  `AIza${'a1'.repeat(16)}`,
  `xoxb-${'a1'.repeat(8)}`,
  `npm_${'a1'.repeat(12)}`,
  `pypi-${'a1'.repeat(20)}`,
  `eyJ${'a1'.repeat(6)}.eyJ${'a1'.repeat(6)}.x`,
  `Basic ${'a1'.repeat(10)}`,
  `https://user:${'a1'.repeat(4)}@host`,
  `password = "${'a1'.repeat(10)}"`,
  'plain text of some length',
  'https://host/path:8080@here',
])('reports and recordings agree on what is a secret: %s', text => {
  expect(isSecret(text)).toBe(maskSecrets(text) !== text)
})

describe('lines', () => {
  test.each<[string, string, number[]]>([
    [
      'a branch',
      'function f(a) {\n  if (a) {\n    return 1\n  }\n  return 2\n}\nconst run = () => f(0)',
      [1, 2, 5],
    ],
    [
      'statements over lines',
      'function f(\n  a,\n) {\n  const b = [\n    a,\n    2,\n  ]\n  return b\n}\nconst run = () => f(0)',
      [1, 2, 4, 5, 6, 8],
    ],
    [
      'callbacks',
      'function f(a) {\n  return a.map(x => {\n    const y = x\n    return y\n  })\n}\nconst run = () => f([])',
      [1, 2],
    ],
    ['options', 'function f(a) {\n  return a\n    ? 1\n    : 2\n}\nconst run = () => f(0)', [1, 2, 4]],
    [
      'catch',
      'function f(a) {\n  try {\n    a()\n  } catch (e) {\n    return 1\n  }\n}\nconst run = () => f(() => 0)',
      [1, 2, 3],
    ],
    [
      'a switch',
      'function f(a) {\n  switch (a) {\n    case 1:\n      return 1\n    case 2:\n      return 2\n  }\n}\nconst run = () => f(2)',
      [1, 2, 5, 6],
    ],
    [
      'one choice of several',
      'function f(a) {\n  if (a === 1) {\n    return 1\n  } else if (\n    a === 2\n  ) {\n    return 2\n  } else {\n    return 3\n  }\n}\nconst run = () => [f(1)]',
      [1, 2, 3],
    ],
    [
      'a function inside',
      'function f(a) {\n  return g(a)\n  function g(\n    b,\n  ) {\n    return b\n  }\n  function h(c) {\n    return c\n  }\n}\nconst run = () => f(1)',
      [1, 2, 3, 4, 6],
    ],
    [
      'a loop that is not entered',
      'function f(a) {\n  for (const b of a)\n    log(b)\n  return\n}\nconst run = () => f([])',
      [1, 2, 4],
    ],
    [
      'a constructor up to super',
      'class A {}\nclass f extends A {\n  constructor(a) {\n    super()\n    this.a = a\n  }\n}\nconst run = () => new f(1)',
      [3, 4, 5],
    ],
  ])('%s', async (_, source, expected) => {
    const { lines } = await recorded(source)
    expect(lines['f.js']?.sort((a, b) => a - b).filter(line => line < source.split('\n').length)).toEqual(
      expected,
    )
  })

  test('tests that run at the same time do not get each other’s calls', async () => {
    const source = 'function f(a) {\n  return a\n}\nconst run = () => f'
    const recorder = new Recorder(watchedIn(javascript, 'f.js', source))
    recorder.enterFile(realm)
    const made = vm.runInThisContext(program(instrumented(javascript, 'f.js', source))) as (
      ...given: unknown[]
    ) => () => (a: unknown) => unknown
    const f = made({}, { exports: {} }, Promise)()
    recorder.start('a')
    f(1)
    recorder.start('b')
    f(2)
    const one = recorder.end('a')
    f(3)
    const other = recorder.end('b')
    expect([one, other].map(({ calls }) => calls.map(call => call.positional[0]?.code))).toEqual([
      ['1'],
      ['3'],
    ])
    recorder.start('outer')
    f(4)
    recorder.start('outer inner')
    f(5)
    const inner = recorder.end('outer inner')
    f(6)
    const outer = recorder.end('outer')
    expect([inner, outer].map(({ calls }) => calls.map(call => call.positional[0]?.code))).toEqual([
      ['5'],
      ['4', '6'],
    ])
    await Promise.resolve()
  })
})
