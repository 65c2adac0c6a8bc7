import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import ts from 'typescript'
import vm from 'node:vm'
import type { Mutant } from '../../../src/core/model/run.js'
import { makeRead } from '../../../src/ecosystems/javascript/language.js'
import { makeMutation } from '../../../src/ecosystems/javascript/mutation/mutants.js'
import { applyEdits } from '../../../src/ecosystems/shared/edits.js'
import { loadParser } from '../../../src/ecosystems/shared/parser.js'

const {
  mutants,
  throwingMutant,
  instrument,
  variants: makeVariants,
} = makeMutation(makeRead([await loadParser('javascript', '')]))
const typed = makeMutation(makeRead([await loadParser('typescript', ''), await loadParser('tsx', '')]))

const linesOf = (text: string) => text.split('\n').map((_, at) => at + 1)
const all = (text: string) => mutants(text, linesOf(text))
const changed = (text: string, mutant: Mutant) => applyEdits(text, mutant.edits)

/** The mutants of `code` in the body of a function of `a`, `b` and `list`. */
function variants(code: string): string[] {
  const [head, tail] = ['function f(a, b, list) {\n', '\n}']
  return mutants(`${head}${code}${tail}`, [2]).map(one =>
    changed(`${head}${code}${tail}`, one).slice(head.length, -tail.length),
  )
}

describe('each operator', () => {
  test.each<[string, string, string]>([
    ['a comparison', 'return a < b', 'return a <= b'],
    ['a comparison turned round', 'return a < b', 'return a > b'],
    ['equality', 'return a === 1', 'return a !== 1'],
    ['loose equality', 'return a == 1', 'return a != 1'],
    ['arithmetic', 'return a + 1', 'return a - 1'],
    ['remainder', 'return a % 2', 'return a * 2'],
    ['arithmetic that binds less', 'return 2 * a % 3', 'return (2 + a) % 3'],
    ['an operand left out', 'return a + 1', 'return a'],
    ['and', 'return a && b', 'return a || b'],
    ['one side of and', 'return a && b', 'return b'],
    ['the other side of ??', 'return a ?? b', 'return b'],
    ['not', 'return !a', 'return a'],
    ['a sign', 'return -a', 'return a'],
    ['steps', 'a++', 'a--'],
    ['an assignment with an operator', 'a += 2', 'a -= 2'],
    ['an assignment without it', 'a += 2', 'a = 2'],
    ['a branch of a choice', 'return a ? 1 : 2', 'return 1'],
    ['a number', 'return 7', 'return 8'],
    ['the number before', 'return 7', 'return 6'],
    ['a fraction', 'return 0.1', 'return 1.1'],
    ['a large number', 'return 5n', 'return 6n'],
    ['a number below none', 'return a - 0.5', 'return a - (-0.5)'],
    ['a text', "return 'x'", "return ''"],
    ['an empty text', "return ''", "return 'x'"],
    ['a template', 'return `a${b}`', 'return ``'],
    ['the text of a template', 'return `a${b}`', 'return `${b}`'],
    ['truth', 'return true', 'return false'],
    ['nothing', 'list.push(null)', 'list.push(undefined)'],
    ['a list', 'return [a]', 'return []'],
    ['a record', 'a = { b }', 'a = {}'],
    ['a condition', 'if (a) b()', 'if (true) b()'],
    ['no condition', 'if (a) b()', 'if (false) b()'],
    ['a loop', 'while (a) a = b()', 'while (false) a = b()'],
    ['otherwise', 'if (a) b(); else list()', 'if (a) b(); '],
    ['a returned value', 'return a', 'return null'],
    ['a returned truth', 'return a > 1', 'return true'],
    ['a call', 'list.push(a)', ';'],
    ['a call as a body', 'if (a) list.push(a)', 'if (a) {}'],
    ['an assignment', 'a = 1', ';'],
    ['a throw', "if (a) throw new Error('x')", 'if (a) {}'],
    ['break', 'for (;;) break', 'for (;;) continue'],
    ['continue', 'for (;;) { continue }', 'for (;;) { ; }'],
    ['an early return', 'if (a) return 1', 'if (a) {}'],
    ['another variable', 'return a > 1', 'return b > 1'],
    ['another variable in a call', 'list.push(a)', 'list.push(b)'],
    ['another object', 'return a.length', 'return b.length'],
    ['swapped arguments', 'list.fill(1, a)', 'list.fill(a, 1)'],
    ['an argument less', 'list.fill(1, a)', 'list.fill(1)'],
    ['a method left out', 'return a.toLowerCase()', 'return a'],
    ['a function left out', 'return Math.abs(a - b)', 'return (a - b)'],
    ['the other method', 'return list.some(b)', 'return list.every(b)'],
    ['the other function', 'return Math.min(a, b)', 'return Math.max(a, b)'],
    ['rounding', 'return Math.floor(a)', 'return Math.ceil(a)'],
    ['a bound left out', 'return list.slice(a, b)', 'return list.slice(a)'],
    ['a bound beside it', 'return list.slice(a, b)', 'return list.slice(a, b - 1)'],
    ['an index', 'return list[a]', 'return list[a + 1]'],
    ['a length', 'return a < list.length', 'return a < list.length - 1'],
    ['an optional member', 'return a?.b', 'return a.b'],
    ['an optional element', 'return a?.[0]', 'return a[0]'],
    ['instanceof', 'return a instanceof Map', 'return !(a instanceof Map)'],
  ])('%s', (_, code, expected) => {
    expect(variants(code)).toContain(expected)
  })

  test('a default', () => {
    const text = 'const f = (a = 2) => a'
    expect(mutants(text, [1]).map(one => changed(text, one))).toContain('const f = (a = 3) => a')
  })
})

describe('left alone', () => {
  test.each([
    ['imports', "import a from 'a'"],
    ['directives', "function f() { 'use strict' }"],
    ['the console', "function f(a) { console.log('x', a > 1) }"],
    ['the text of an error', "function f() { const e = new RangeError('x' + 1) }"],
    ['modules by name', "function f() { require('x') }"],
    ['keys', "const f = () => { const { 'a-b': c } = d }"],
    ['super', 'class A extends B { constructor() { super() } }'],
    ['broken code', 'function f( { return 1 +'],
  ])('%s', (_, text) => {
    expect(all(text)).toEqual([])
  })

  test.each([
    ['types', 'type A = 1 | 2; interface B { a: "x" }; let c: 3; let d = c as 4'],
    ['enumerations', 'enum A { B = 1 }'],
    ['declarations', 'declare const a: 1'],
  ])('%s', (_, text) => {
    expect(typed.mutants(text, [1])).toEqual([])
  })

  test('lines that are not asked for', () => {
    const text = 'const f = a => {\n  a += 1\n  return a * 2\n}'
    expect(new Set(mutants(text, [3]).map(one => one.line))).toEqual(new Set([3]))
  })

  test.each([
    ['the same sum', 'return a + 0', 'return a - 0'],
    ['the same product', 'return 2 * 2', 'return 2 + 2'],
    ['no value', 'return undefined', 'return null'],
  ])('%s', (_, code, same) => {
    expect(variants(code)).not.toContain(same)
  })
})

test('ids are unique and stable, and edits are ordered from last to first', () => {
  const text = 'const f = (a, b) => a < b || a < b || f(a, b)'
  const found = all(text)
  expect(new Set(found.map(one => one.id)).size).toBe(found.length)
  expect(all(text)).toEqual(found)
  for (const { edits } of found)
    for (const [at, edit] of edits.entries())
      expect(edit.start).toBeGreaterThanOrEqual(edits[at + 1]?.end ?? 0)
})

const MUTANT = "globalThis[Symbol.for('testwright.mutant')]"
const TICK = "globalThis[Symbol.for('testwright.tick')]"

/** The results of `calls`, one after the other, with `on` as the mutant that is switched on. */
function play(text: string, calls: string, on?: string): unknown {
  const context = vm.createContext({ on })
  vm.runInContext(
    `${MUTANT} = on; var n = 0; ${TICK} = () => { if (++n > 4000) throw { endless: true } }`,
    context,
  )
  const program = `(() => { ${text}\n; return (${calls}).map(call => { try { const made = call()
    return JSON.stringify(made && typeof made.next === 'function' ? [...made] : made, (_, each) => each === undefined ? 'undefined' : each)
  } catch (error) { return error && error.endless ? 'endless' : error && error.testwright ? 'throwing' : 'throws ' + (error && error.name) } }) })()`
  try {
    return vm.runInContext(program, context, { timeout: 1000 })
  } catch (error) {
    return String(error)
  }
}

const isLate = (played: unknown): boolean => /execution timed out/.test(String(played))

/** A plain text with counters: without them an endless one would end only by the time limit. */
const counted = (text: string) => {
  const instrumented = instrument('a.js', text, [])
  return instrumented.kind === 'switch' ? instrumented.content : ''
}

const PROGRAMS: [string, string, string][] = [
  [
    'nested conditions',
    'function f(a, b) {\n  if (a < b && b !== 3 || !a) return a + b * 2\n  else if (a === b) { a += 1 }\n  return a > 1 ? -a : b\n}',
    '[() => f(1, 2), () => f(3, 3), () => f(0, 3), () => f(5, 1)]',
  ],
  [
    'loops without blocks',
    'function f(n) {\n  let s = 0\n  for (let i = 0; i < n; i++) s += i\n  do s--; while (s > 10)\n  for (const x of [1, 2]) if (x > s) break; else continue\n  return s\n}',
    '[() => f(0), () => f(4), () => f(9)]',
  ],
  [
    'lines that end without a semicolon',
    'function f(a) {\n  let b = [a]\n  a > 1 && b.push(a)\n  b.push(2)\n  a++\n  b\n    .push(a)\n  return b\n}',
    '[() => f(1), () => f(3)]',
  ],
  [
    'templates and arrows',
    'const g = x => ({ y: x * 2 })\nconst f = (a, b = a + 1, { c = b } = {}) => `<${a < b ? `${c}!` : g(a).y}>`',
    '[() => f(1), () => f(3, 2), () => f(1, 2, { c: 5 })]',
  ],
  [
    'a template over lines',
    'const f = (a, b) => [1, `x\n  y ${a > 1 ? `p\nq` : b}`] && (a || `x\n${b}`)',
    '[() => f(0, 2), () => f(2, 3)]',
  ],
  [
    'classes',
    'class A { n = 1 + 1; constructor(n) { this.m = n } get d() { return this.m - this.n } static s(a) { return a * 2 } #p() { return 3 } q() { return this.#p() + 1 } }\nclass B extends A { constructor(n) { super(n + 1); this.k = n } d2() { return super.q() + this.k } }\nconst f = n => { const b = new B(n); return [b.d, A.s(n), b.q(), b.d2()] }',
    '[() => f(1), () => f(7)]',
  ],
  [
    'generators',
    'function* f(n) {\n  for (let i = 0; i < n; i++) { const got = (yield i * 2) || i; yield got && (yield got + 1) }\n  return n\n}',
    '[() => f(3), () => f(0)]',
  ],
  [
    'optional chains',
    'const f = a => {\n  const b = a?.b.c?.(1).d\n  return a?.list[0]?.name ?? delete a?.x\n}',
    '[() => f(), () => f({ b: { c: () => ({ d: 1 }) }, list: [] }), () => f({ b: {}, list: [{ name: 2 }] })]',
  ],
  [
    'switches and labels',
    "function f(a) {\n  outer: for (const x of a) switch (x) {\n    case 1: continue outer\n    case 'b': return x\n    default: break outer\n  }\n  try { if (a.length > 2) throw new Error('m') } catch { return 0 } finally { a.pop() }\n  return a\n}",
    "[() => f([1, 'b']), () => f([3, 4, 5]), () => f([1]), () => f([])]",
  ],
  [
    'this, callees and typeof',
    "function f(k) { const o = { v: 2, get() { return this.v }, list: [3, 1, 2] }; return [o.get(), (o.get)(), o['get'](), typeof nowhere === 'undefined', o.list.slice(k, 2).sort().map(x => x * k)] }",
    '[() => f(0), () => f(1)]',
  ],
  [
    'directives',
    "function f(a) {\n  'use strict'\n  a = a + 1\n  return [this === undefined, a]\n}",
    '[() => f(1)]',
  ],
  [
    'carriage returns',
    'function f(a) {\r\n  let b = a\r\n    + 1 // one\r\n  if (b > 2)\r\n    b = b &&\r\n      a\r\n  else\r\n    b--\r\n  return b\r\n}',
    '[() => f(1), () => f(4)]',
  ],
]

describe('woven', () => {
  test.each(PROGRAMS)('%s', (_, text, calls) => {
    const found = all(text)
    const instrumented = instrument('a.js', text, found)
    if (instrumented.kind !== 'switch') throw new Error('no switches')
    expect(found.length).toBeGreaterThan(2)
    expect(instrumented.content.split('\n').slice(0, -2)).toHaveLength(text.split('\n').length)
    expect(play(instrumented.content, calls)).toEqual(play(text, calls))
    const differs = found
      .filter(one => instrumented.ids.includes(one.id))
      .map(one => [
        one.id,
        play(instrumented.content, calls, one.id),
        play(counted(changed(text, one)), calls, 'none'),
      ])
      .filter(([, switched, edited]) => JSON.stringify(switched) !== JSON.stringify(edited))
    expect(differs).toEqual([])
    expect(found.filter(one => !instrumented.ids.includes(one.id)).map(one => one.id)).toEqual([])
  })

  test.each(PROGRAMS)('%s, with wrong results of the functions', (_, text, calls) => {
    const instrumented = makeVariants?.('a.js', text, [1, text.split('\n').length])
    if (instrumented?.kind !== 'switch') throw new Error('no variants')
    expect(play(instrumented.content, calls)).toEqual(play(text, calls))
    for (const id of instrumented.ids.filter(each => /^value|^nothing$/.test(each)))
      expect([id, play(instrumented.content, calls, id)]).not.toEqual([id, play(text, calls)])
  })

  test.each([
    ['a number', 'const f = n => n', '[() => f(3)]', ['4', '-4', '0']],
    ['zero', 'const f = n => n', '[() => f(0)]', ['1', '-1', '7']],
    ['a text', 'const f = n => n', "[() => f('Ab')]", ['"Abx"', '""', '"aB"']],
    ['a truth', 'const f = n => !n', '[() => f(0)]', ['false', 'false', 'false']],
    ['a list', 'const f = n => [n, 2]', '[() => f(1)]', ['[1,2,3]', '[1]', '[2,3]']],
    [
      'a record',
      'const f = n => ({ n, m: 1 })',
      '[() => f(1)]',
      ['{"n":2,"m":2}', '{"n":2}', '{"n":0,"m":0,"x3":0}'],
    ],
    ['nothing', 'function f() {}', '[() => f()]', ['0', '"x"', 'true']],
    ['a function', 'const f = n => () => n', '[() => f(1)()]', ['2', '-2', '0']],
    ['items', 'function* f(n) { yield n; yield 5 }', '[() => f(1)]', ['[2,6]', '[-2,-6]', '[0]']],
    [
      'an object',
      'class A { constructor(n) { this.n = n } }\nconst f = n => new A(n)',
      '[() => f(1)]',
      ['{"n":3}', '{"n":1}', '{"n":7}'],
    ],
  ])('other values of %s', (_, text, calls, expected) => {
    const instrumented = makeVariants?.('a.js', text, [1, text.split('\n').length])
    if (instrumented?.kind !== 'switch') throw new Error('no variants')
    const found = [1, 2, 3].map(n => play(instrumented.content, calls, `value-${n}`))
    expect(found).toEqual(expected.map(value => [value]))
  })

  test.each([
    [
      'what is thrown',
      'swallow',
      "const f = n => { throw new Error('m') }",
      '[() => f(1)]',
      ['throws Error'],
      ['"undefined"'],
    ],
    [
      'what is done to a list',
      'arguments',
      'const f = n => { n.push(1); n[0] = 9 }',
      '[() => { const l = [0]; f(l); return l }]',
      ['[9,1]'],
      ['[0]'],
    ],
    [
      'what is done to a map',
      'arguments',
      'const f = n => { n.m.set(1, 2) }',
      '[() => { const m = new Map(); f({ m }); return m.size }]',
      ['1'],
      ['0'],
    ],
    [
      'what is done to itself',
      'arguments',
      'const o = { n: 1, f() { this.n = 2; this.m = 3 } }',
      '[() => { o.f(); return o }]',
      ['{"n":2,"m":3}'],
      ['{"n":1}'],
    ],
    [
      'who is called',
      'callbacks',
      'const f = (n, g = () => 0) => { g(n) }',
      '[() => { let s = 0; f(4, n => { s = n }); return s }]',
      ['4'],
      ['0'],
    ],
    [
      'who is called of options',
      'callbacks',
      'function f({ g }) { g(4) }',
      '[() => { let s = 0; f({ g: n => { s = n } }); return s }]',
      ['4'],
      ['0'],
    ],
  ])('%s', (_, id, text, calls, plain, expected) => {
    const instrumented = makeVariants?.('a.js', text, [1, text.split('\n').length])
    if (instrumented?.kind !== 'switch') throw new Error('no variants')
    expect(play(instrumented.content, calls)).toEqual(plain)
    expect(play(instrumented.content, calls, id)).toEqual(expected)
  })

  test.each(PROGRAMS)('%s, with a throwing mutant', (_, text, calls) => {
    const one = throwingMutant(text, [1, text.split('\n').length])
    const instrumented = instrument('a.js', text, one ? [one] : [])
    if (!one || instrumented.kind !== 'switch') throw new Error('no throwing mutant')
    expect(play(instrumented.content, calls)).toEqual(play(text, calls))
    const results = [play(instrumented.content, calls, 'throwing'), play(changed(text, one), calls)]
    for (const each of results) expect(new Set(each as string[])).toEqual(new Set(['throwing']))
  })
})

const TYPED: [string, string][] = [
  [
    'annotations and assertions',
    "import { a } from 'a' // first\nexport const f = (x: number | null, y?: string): boolean => {\n  const z = x! + 1 as number\n  const w = { k: x } satisfies object\n  return z > 1 && w.k === (y as unknown as number)\n}",
  ],
  [
    'an enumeration and a class',
    '/**\n * x\n */\nenum E { A = 1 }\nabstract class C<T> {\n  private readonly n: number = 2\n  constructor(protected m = 3, readonly e?: E) {}\n  abstract g(): void\n  h(t: T): t is T { return this.n > this.m }\n}',
  ],
  [
    'elements',
    '"use client"\nexport function V({ n }: { n: number }) {\n  return n > 1 ? (\n    <div className="a" id={`x${n}`}>\n      some text\n      {n && <b>{n + 1}</b>}\n    </div>\n  ) : null\n}',
  ],
  ['one line', 'export const f = <T,>(a: T[]) => a.length > 1'],
  ['a comment first', '// head\nexport const f = (a = 1) => a + 1'],
  ['nothing first', '\nexport const f = (a = 1) => a + 1'],
  ['a template first', 'export const f = (a: number) => `x\n${a + 1}`'],
]

test.each(TYPED)('woven types: %s', (_, text) => {
  const found = typed.mutants(text, linesOf(text))
  const instrumented = typed.instrument('src/a.tsx', text, found)
  if (instrumented.kind !== 'switch') throw new Error('no switches')
  const settings = { target: ts.ScriptTarget.ESNext, jsx: ts.JsxEmit.Preserve }
  const { diagnostics } = ts.transpileModule(instrumented.content, {
    fileName: 'a.tsx',
    reportDiagnostics: true,
    compilerOptions: settings,
  })
  // Diagnostics hold the whole program, so only their texts are compared.
  expect(diagnostics?.map(one => ts.flattenDiagnosticMessageText(one.messageText, ' '))).toEqual([])
  expect(found.length).toBeGreaterThan(1)
  expect(instrumented.ids).toEqual(found.map(one => one.id))
  const unmoved = _ === 'a template first' || _ === 'one line'
  if (_ !== 'a template first') expect(instrumented.content.split('\n')[0]).toMatch(/^\/\/ @ts-nocheck/)
  if (unmoved) return
  const rows = instrumented.content.split('\n')
  expect(rows).toHaveLength(text.split('\n').length + 2)
  for (const [at, row] of text.split('\n').entries())
    if (/^\s*(?:[})\]]+|<\/\w+>)$/.test(row)) expect(rows[at]?.trim().startsWith(row.trim())).toBe(true)
})

test('a mutant is on only while the runner says so', async () => {
  const text = 'export const f = (a) => a > 1'
  const [one] = all(text)
  const instrumented = instrument('a.js', text, one ? [one] : [])
  if (instrumented.kind !== 'switch' || !one) throw new Error('no switches')
  const url = `data:text/javascript,${encodeURIComponent(instrumented.content)}`
  const { f } = (await import(url)) as { f: (a: number) => unknown }
  const realm = globalThis as Record<symbol, unknown>
  const key = Symbol.for('testwright.mutant')
  expect(f(1)).toBe(false)
  await Promise.resolve()
  realm[key] = one.id
  try {
    expect(one.now).toBe('true')
    expect(f(1)).toBe(true)
  } finally {
    realm[key] = undefined
  }
  await Promise.resolve()
  expect(f(1)).toBe(false)
})

test('the throwing mutant is for the functions in its lines', () => {
  const text =
    'const a = () => 1\nclass B {\n  c() { return () => 2 }\n  get d() { return 3 }\n}\nconst e = 4'
  expect(throwingMutant(text, [2, 5])?.edits).toHaveLength(2)
  expect(throwingMutant(text, [1, 1])?.edits).toHaveLength(1)
  expect(throwingMutant(text, [6, 6])).toBeNull()
  expect(
    throwingMutant('(function () {\n  function a() {}\n  function b() {}\n})()', [1, 4])?.edits,
  ).toHaveLength(2)
})

test('woven programs behave like the plain ones, and under each mutant like the edited text', () => {
  const name = fc.constantFrom('a', 'b', 'c')
  const { expression } = fc.letrec<{ expression: string }>(tie => ({
    expression: fc.oneof(
      { maxDepth: 2 },
      name,
      fc.constantFrom('0', '1', '2', "'s'", '[a, 1]', 'null', '{ k: a }.k'),
      fc
        .tuple(
          tie('expression'),
          fc.constantFrom('<', '===', '+', '-', '*', '%', '&&', '||', '**', '>>', '&'),
          tie('expression'),
        )
        .map(([x, sign, y]) => `(${x}) ${sign} ${y}`.replace(/^\((\w+)\)/, '$1')),
      tie('expression').map(x => `!(${x})`),
      fc.tuple(tie('expression'), name).map(([x, y]) => `(${x} ? ${y} : [${x}]?.length)`),
      tie('expression').map(x => `\`<\${${x}}>\``),
      tie('expression').map(x => `[${x}].map(n => n + (${x}))[0]`),
    ),
  }))
  const statement = fc.oneof(
    expression.map(x => `a = ${x}`),
    expression.map(x => `if (${x}) b = a\nelse c += 1`),
    expression.map(x => `for (let i = 0; i < 2; i++) a += ${x}`),
    fc.tuple(name, expression).map(([x, y]) => `${x} += ${y}`),
    expression.map(x => `if (c) return ${x}`),
  )
  fc.assert(
    fc.property(fc.array(statement, { minLength: 1, maxLength: 3 }), expression, (statements, value) => {
      const text = `function f(a, b, c) {\n${statements.join('\n')}\nreturn [a, b, c, ${value}]\n}`
      const calls = "[() => f(1, 2, 0), () => f('q', 0, 1)]"
      const found = all(text)
      const instrumented = instrument('a.js', text, found)
      if (instrumented.kind !== 'switch') throw new Error('no switches')
      expect(play(instrumented.content, calls)).toEqual(play(text, calls))
      for (const one of found.filter((_, at) => at % 17 === 0)) {
        if (!instrumented.ids.includes(one.id)) continue
        const woven = play(instrumented.content, calls, one.id)
        const edited = play(counted(changed(text, one)), calls, 'none')
        // A text that doubles in each round ends by the time limit or by its length, whichever comes first.
        if ([woven, edited].some(isLate)) continue
        expect([one.id, woven]).toEqual([one.id, edited])
      }
    }),
    { numRuns: 8 },
  )
})
