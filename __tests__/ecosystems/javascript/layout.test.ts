// What a formatter may change in JavaScript and TypeScript, and what looks similar but is a change.
import { describe, expect, test } from '@jest/globals'
import { makeFunctions } from '../../../src/ecosystems/javascript/functions.js'
import { makeRead } from '../../../src/ecosystems/javascript/language.js'
import { loadParser } from '../../../src/ecosystems/shared/parser.js'

const grammars = {
  javascript: makeFunctions(makeRead([await loadParser('javascript', '')])),
  typescript: makeFunctions(makeRead([await loadParser('typescript', ''), await loadParser('tsx', '')])),
}

function codeOf(body: string, grammar: keyof typeof grammars): string {
  const { functions: found } = grammars[grammar](`export async function* f(a, b, c) {\n${body}\n}\n`)
  expect(found.map(each => [each.name, each.sound])).toEqual([['f', true]])
  return JSON.stringify(found[0]?.tokens)
}

const same: [string, string][] = [
  [`x = 'a'`, `x = "a"`],
  [`x = 'it\\'s'`, `x = "it's"`],
  [`x = '\\x41\\u0041\\u{41}'`, `x = 'AAA'`],
  [`x = 'a\\\nb'`, `x = 'ab'`],
  ['x = 0XFF + 1E5 + 10_000 + .5 + 5. + 0.50', 'x = 0xff + 1e5 + 10000 + 0.5 + 5 + 0.5'],
  ['x = 0XFFn', 'x = 0xffn'],
  ['x = /a/gi', 'x = /a/ig'],
  ['x = { "a": 1, 2: b, "c d": 3 }', `x = { a: 1, '2': b, 'c d': 3 }`],
  ['x = { "get"() {} }', 'x = { get() {} }'],
  ['x = { 1e3: a }', 'x = { 1000: a }'],
  ['x = y => y', 'x = (y) => y'],
  ['x = async y => y', 'x = async (y) => (y)'],
  ['x = y => (y, 1)', 'x = (y) => ((y), 1)'],
  ['x = (a * b) + c', 'x = a * b + c'],
  ['x = a && (b && c)', 'x = (a && b) && c'],
  ['x = a ?? (b ?? c)', 'x = a ?? b ?? c'],
  ['x = ((a)).b', 'x = a.b'],
  ['x = (a?.b)', 'x = a?.b'],
  ['x = (a.b)()', 'x = a.b()'],
  ['x = (function () {})()', 'x = (function () {}())'],
  ['x = new A', 'x = new A()'],
  ['x = new (a.b)()', 'x = new a.b()'],
  ['g(a, b,)', 'g(a, b)'],
  ['x = [a, b,]', 'x = [a, b]'],
  ['x = [a,,]', 'x = [\n  a,\n  ,\n]'],
  ['a();;b();', 'a()\nb()'],
  ['switch (a) { case 1: ; b(); default: }', 'switch (a) {\n  case 1:\n    b()\n  default:\n}'],
  ['return (\n  a &&\n  b\n)', 'return a && b'],
  ['throw (a)', 'throw a;'],
  ['yield (a)', 'yield a'],
  ['for (;;) {}', 'for (; ; ) {}'],
  ['x = `a${ (b) }c`', 'x = `a${b}c`'],
  ['// @ts-ignore\nx = a /* why */', 'x = a'],
  ['x = class { "a"() {} ; b = 1; }', 'x = class {\n  a() {}\n  b = 1\n}'],
  ['const { "a": x, ...y } = b', 'const { a: x, ...y } = b'],
]

const tagged: [string, string][] = [
  ['x = (\n  <p>\n    a long\n    text\n  </p>\n)', 'x = <p>a long text</p>'],
  [`x = <p>a{' '}\n  <b>c</b></p>`, 'x = <p>a <b>c</b></p>'],
  [`x = <p a='b' c={"d"} />`, `x = <p a="b" c='d' />`],
  [`x = <p a='"' />`, `x = <p a="&quot;" />`],
  ['x = <p className="  a   b " />', 'x = <p className="a b" />'],
  ['x = <>\n  {a}\n  {/* c */}\n  {b}\n</>', 'x = <>{a}{b}</>'],
  ['x = a ? (\n  <b />\n) : null', 'x = a ? <b /> : null'],
]

const typed: [string, string][] = [
  ['let x: (A | B)[]', 'let x: (\n  | A\n  | B\n)[]'],
  ['type X = | A | (B | C)', 'type X = A | B | C'],
  ['type X = { "a": 1; b: 2 }', 'type X = { a: 1, b: 2, }'],
  ['let x: (() => void)', 'let x: () => void'],
  ['x = (a as B)', 'x = a as B'],
  ['x = (y: A): B => y', 'x = (y: A,): B => (y)'],
  ['enum X { "a" = 1, b }', 'enum X { a = 1, b, }'],
]

const other: [string, string][] = [
  ['x = (a + b) * c', 'x = a + b * c'],
  ['x = a - (b - c)', 'x = a - b - c'],
  ['x = a ?? (b || c)', 'x = (a ?? b) || c'],
  ['x = !(a in b)', 'x = (!a) in b'],
  ['x = (a ? b : c).d', 'x = a ? b : c.d'],
  ['x = (a?.b).c', 'x = a?.b.c'],
  ['x = (a?.b)()', 'x = a?.b()'],
  ['x = (await a).b', 'x = await a.b'],
  ['x = (0, a.b)()', 'x = a.b()'],
  ['g((a, b))', 'g(a, b)'],
  ['x = y => ({})', 'x = y => {}'],
  ['x = y => y', 'x = y => { y }'],
  ['x = [a,,b]', 'x = [a,b]'],
  ['x = new (a())()', 'x = new a()()'],
  ['x = `a`', 'x = "a"'],
  ['x = `a  b`', 'x = `a b`'],
  ['x = `\\n`', 'x = `\n`'],
  ['x = a`b`', 'x = a("b")'],
  [`x = 'a  b'`, `x = 'a b'`],
  [`x = '\\\\n'`, `x = '\\n'`],
  [`x = '\\1'`, `x = '1'`],
  ['x = 10', 'x = 010'],
  ['x = 1n', 'x = 1'],
  ['x = { ["a"]: 1 }', 'x = { [a]: 1 }'],
  ['x = { a }', 'x = { a: b }'],
  ['x = class { "#a" = 1 }', 'x = class { #a = 1 }'],
  ['x = /a/g', 'x = /a/'],
  ['a\n(b)', 'a;\n(b)'],
  ['a\n[b]', 'a;[b]'],
  ['return\na', 'return a'],
  ['return\n[a]', 'return [a]'],
  ['for (;;a) {}', 'for (;a;) {}'],
  ['if (a);\nb()', 'if (a) b()'],
  ['if (a) b()\nc()', 'if (a) { b()\nc() }'],
  ['x = -(a ** b)', 'x = (-a) ** b'],
  ['x = typeof (a + b)', 'x = typeof a + b'],
  ['x = function () { "use strict" }', 'x = function () { ("use strict") }'],
  ['x = function () { "use strict" }', 'x = function () { "use  strict" }'],
  ['x = async () => a', 'x = () => a'],
  ['yield* a', 'yield a'],
]

const otherTagged: [string, string][] = [
  ['x = <p>a <b /></p>', 'x = <p>a<b /></p>'],
  ['x = <p>a{b}</p>', 'x = <p>ab</p>'],
  ['x = <p a="b" />', 'x = <p a={b} />'],
  ['x = <p a="b  c" />', 'x = <p a="b c" />'],
  ['x = <p>&nbsp;</p>', 'x = <p> </p>'],
]

const otherTyped: [string, string][] = [
  ['let x: (A | B)[]', 'let x: A | B[]'],
  ['let x: A & (B | C)', 'let x: A & B | C'],
  ['let x: "a"', 'let x: a'],
  ['x = (a?.b)!.c', 'x = a?.b!.c'],
]

describe('layout is no change', () => {
  test.each([...same, ...tagged])('JavaScript: %s', (one, two) => {
    expect(codeOf(one, 'javascript')).toBe(codeOf(two, 'javascript'))
  })
  test.each([...same, ...tagged, ...typed])('TypeScript: %s', (one, two) => {
    expect(codeOf(one, 'typescript')).toBe(codeOf(two, 'typescript'))
  })
})

describe('what looks similar is a change', () => {
  test.each([...other, ...otherTagged])('JavaScript: %s is not %s', (one, two) => {
    expect(codeOf(one, 'javascript')).not.toBe(codeOf(two, 'javascript'))
  })
  test.each([...other, ...otherTagged, ...otherTyped])('TypeScript: %s is not %s', (one, two) => {
    expect(codeOf(one, 'typescript')).not.toBe(codeOf(two, 'typescript'))
  })
})
