// Types are removed from a text, and nothing else.
import { beforeAll, describe, expect, test } from '@jest/globals'
import { makeRead } from '../../../src/ecosystems/javascript/language.js'
import { eraseTypes, isPlainScript } from '../../../src/ecosystems/javascript/replies/erase-types.js'
import { loadParser } from '../../../src/ecosystems/shared/parser.js'
import type { ReadText } from '../../../src/ecosystems/shared/syntax.js'

let read: ReadText
let plain: ReadText
beforeAll(async () => {
  const [typed, tagged, script] = await Promise.all([
    loadParser('typescript', 'dist/wasm'),
    loadParser('tsx', 'dist/wasm'),
    loadParser('javascript', 'dist/wasm'),
  ])
  read = makeRead([typed, tagged])
  plain = makeRead([script])
})

const erased: [title: string, text: string, expected: string][] = [
  ['annotations', 'const sum = (n: number): number => n', 'const sum = (n) => n'],
  ['optional parameters', 'function f(a?: string, b: number = 1): void {}', 'function f(a, b = 1) {}'],
  [
    '`this` of a function',
    'function f(this: Window, a: number) {}\nfunction g(this: Window) {}',
    'function f(a) {}\nfunction g() {}',
  ],
  ['type arguments', 'const m = new Map<string, number[]>()\nf<number>(1)', 'const m = new Map()\nf(1)'],
  ['type parameters', 'const same = <T,>(value: T): T => value', 'const same = (value) => value'],
  ['assertions of types', 'const a = (b as unknown as Row[]).at(0)!.c! as const', 'const a = (b).at(0).c'],
  ['a non-null assertion in a sum', 'const a = b! + c', 'const a = b + c'],
  ['satisfies', 'const row = { a: 1 } satisfies Row', 'const row = { a: 1 }'],
  [
    'declarations of types',
    'interface Row { a: number }\ntype Id = string\nconst a: Id = "1"',
    'const a = "1"',
  ],
  ['exported types', 'export type Id = string\nexport interface Row { a: Id }\nf()', 'f()'],
  ['overloads', 'function f(a: string): void\nfunction f(a: unknown) {}', 'function f(a) {}'],
  [
    'imports of types',
    "import type { Row } from './row.js'\nimport { type Id, make } from './row.js'",
    "import { make } from './row.js'",
  ],
  [
    'members of classes',
    'class Fake<T> extends Base<T> implements Api {\n  private readonly rate: number = 2\n  static made?: Fake<string>\n  protected override get(id: string): T | null { return null }\n}',
    'class Fake extends Base {\n  rate = 2\n  static made\n  get(id) { return null }\n}',
  ],
  [
    'abstract classes',
    'abstract class A {\n  abstract f(): void\n  g(): void {}\n}',
    'class A {\n  g() {}\n}',
  ],
  ['declarations without a value', 'let cart!: Cart\nlet other: Cart', 'let cart\nlet other'],
  ['guards', 'function isRow(a: unknown): a is Row { return true }', 'function isRow(a) { return true }'],
  ['tags', 'const a: Element = <b title="x">{(c as D).e}</b>', 'const a = <b title="x">{(c).e}</b>'],
]

test.each(erased)('%s', (_, text, expected) => {
  const found = eraseTypes(text, read)
  expect(found.trim()).toBe(expected)
  expect(plain(found).broken).toBe(false)
})

const kept: [title: string, text: string][] = [
  ['plain code', "test('a', () => {\n  const b = c ? d : e\n  expect(b < f && g > (h)).toBe(!i)\n})"],
  ['an enum, whose values are needed', 'enum Kind { a, b }\nconst kind: Kind = Kind.a'],
  ['a parameter that becomes a field', 'class A { constructor(private rate: number) {} }'],
  ['a namespace', 'namespace A { export const b: number = 1 }'],
  ['a text that does not parse', 'const a: number = = 1'],
]

test.each(kept)('stays as it is: %s', (_, text) => {
  expect(eraseTypes(text, read)).toBe(text)
})

describe('files without types', () => {
  test.each([
    ['test/a.test.js', true],
    ['test/a.test.mjs', true],
    ['test/a.test.jsx', true],
    ['test/a.test.ts', false],
    ['test/a.test.cts', false],
    ['test/a.test.tsx', false],
  ])('%s', (path, expected) => expect(isPlainScript(path)).toBe(expected))
})
