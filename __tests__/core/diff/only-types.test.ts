// Changes of types only, in Python and TypeScript: which lines count as changed, and which code still runs the same.
import { describe, expect, test } from '@jest/globals'
import { runsOther } from '../../../src/core/baseline/hunks.js'
import { findTargets } from '../../../src/core/diff/targets.js'
import type { Hunk, ParsedFile } from '../../../src/core/model/target.js'
import { makeFunctions as makeScript } from '../../../src/ecosystems/javascript/functions.js'
import { makeRead } from '../../../src/ecosystems/javascript/language.js'
import { makeFunctions as makePython } from '../../../src/ecosystems/python/functions.js'
import { loadParser } from '../../../src/ecosystems/shared/parser.js'

type Read = (text: string) => ParsedFile
const python = makePython(await loadParser('python', 'nowhere'))
const typescript = makeScript(makeRead([await loadParser('typescript', ''), await loadParser('tsx', '')]))

/** One hunk from the first to the last line that differs. */
function hunkOf(before: string, after: string): Hunk {
  const [old, now] = [before.split('\n'), after.split('\n')]
  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) head++
  let tail = 0
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail))
    tail++
  const range = (to: number) => Array.from({ length: to - head }, (_, at) => head + 1 + at)
  const [removed, added] = [range(old.length - tail), range(now.length - tail)]
  return { oldStart: head + 1, newStart: added.length > 0 ? head + 1 : head, added, removed }
}

/** Names, changed lines, and, where only types changed, the line that is run when the function is entered. */
function changed(read: Read, before: string, after: string): [string, number[], number | undefined][] {
  const change = { path: 'a', oldPath: null, status: 'modified', mode: '100644', binary: false } as const
  const file = {
    change: { ...change, hunks: [hunkOf(before, after)] },
    ...{ language: 'any', framework: 'any', notImportable: null },
    ...{ before: read(before), after: read(after) },
  }
  const { found } = findTargets([file], { maxFunctions: 9, mentioned: () => false })
  return found.map(({ target: { name, changedLines, entry } }) => [name, changedLines, entry])
}

const body = '\n    b = a\n    return b\n'
const block = '\n  const b = a\n  return b\n}\n'

describe('where only types of the signature change, only its lines changed', () => {
  test.each<[string, string, string, number[]]>([
    ['a parameter', 'def f(a: int):', 'def f(a: int | str):', [1]],
    ['a parameter with a default', 'def f(a: int = 1):', 'def f(a: str = 1):', [1]],
    ['new types', 'def f(a, *b, c=1, **d):', 'def f(a: A, *b: A, c: A = 1, **d: A) -> A:', [1]],
    ['removed types', 'def f(a: A, c: A = 1) -> A:', 'def f(a, c=1):', [1]],
    ['the result', 'def f(a) -> int:', 'def f(a) -> "A":', [1]],
    ['type parameters', 'def f(a: A) -> A:', 'def f[T](a: T) -> T:', [1]],
    ['over several lines', 'def f(\n    a: int,\n):', 'def f(\n    a: int\n    | str,\n):', [2, 3]],
    ['one line less', 'def f(\n    a: int\n    | str,\n):', 'def f(\n    a: int,\n):', [2]],
    ['with documentation', 'def f(a):\n    """A."""', 'def f(a: int):\n    """B."""', [1]],
    ['read by a decorator', '@app.command()\ndef f(a: int):', '@app.command()\ndef f(a: str):', [2]],
    ['read by dispatch', '@f.register\ndef f(a: int):', '@f.register\ndef f(a: str):', [2]],
  ])('Python: %s', (_, before, after, lines) => {
    const { bodyLines: [entry] = [] } = python(after + body).functions[0] ?? {}
    expect(changed(python, before + body, after + body)).toEqual([['f', lines, entry]])
  })

  test.each<[string, string, string, number[]]>([
    ['a parameter', 'function f(a: number) {', 'function f(a: string) {', [1]],
    ['an optional parameter', 'function f(a: number) {', 'function f(a?: number) {', [1]],
    [
      'types where none were before',
      'function f(a, b = 1, ...c) {',
      'function f(a: A, b: A = 1, ...c: A[]): A {',
      [1],
    ],
    ['the result', 'function f(a): number {', 'function f(a): asserts a is A {', [1]],
    ['type parameters', 'function f(a: A) {', 'function f<T extends A>(a: T) {', [1]],
    ['the type of this', 'function f(a) {', 'function f(this: A, a) {', [1]],
    ['a constant', 'const f = (a: number) => {', 'const f: F<number> = (a: number): number => {', [1]],
    ['over several lines', 'function f(\n  a: A,\n) {', 'function f(\n  a: A\n    | B,\n) {', [2, 3]],
  ])('TypeScript: %s', (_, before, after, lines) => {
    const [old, now] = [before, after].map(text => `export ${text}${block}`) as [string, string]
    const { bodyLines: [entry] = [] } = typescript(now).functions[0] ?? {}
    expect(changed(typescript, old, now)).toEqual([['f', lines, entry]])
  })
})

describe('where a call gets or does something else, all lines of the body changed', () => {
  test.each<[string, string, string]>([
    ['a default', 'def f(a: int = 1):', 'def f(a: int = 2):'],
    ['a new default', 'def f(a: int):', 'def f(a: int = 2):'],
    ['a name', 'def f(a: int, c: int):', 'def f(a: int, d: int):'],
    ['one more parameter', 'def f(a: int):', 'def f(a: int, c: int):'],
    ['one parameter less', 'def f(a: int, c: int):', 'def f(a: int):'],
    ['a keyword-only parameter', 'def f(a: int, c: int):', 'def f(a: int, *, c: int):'],
    ['a type and a default', 'def f(a: int = 1):', 'def f(a: str = "1"):'],
    ['a decorator', '@cache\ndef f(a: int):', '@lru_cache\ndef f(a: int):'],
    ['a coroutine', 'def f(a: int):', 'async def f(a: int):'],
  ])('Python: %s', (_, before, after) => {
    const { bodyLines } = python(after + body).functions[0] ?? {}
    expect(changed(python, before + body, after + body)).toEqual([['f', bodyLines, undefined]])
  })

  test.each<[string, string, string]>([
    ['a default', 'function f(a: number = 1) {', 'function f(a: number = 2) {'],
    ['a name', 'function f(a: number, c: A) {', 'function f(a: number, d: A) {'],
    ['one more parameter', 'function f(a: number) {', 'function f(a: number, c?: A) {'],
    ['a rest parameter', 'function f(a: A, c: A) {', 'function f(a: A, ...c: A) {'],
    ['an async function', 'function f(a: A) {', 'async function f(a: A) {'],
  ])('TypeScript: %s', (_, before, after) => {
    const [old, now] = [before, after].map(text => `export ${text}${block}`) as [string, string]
    expect(changed(typescript, old, now)).toEqual([['f', [2, 3], undefined]])
  })

  test('TypeScript: a parameter that becomes a field', () => {
    const of = (parameter: string) => `export class A {\n  constructor(${parameter}) {\n    use(a)\n  }\n}\n`
    expect(changed(typescript, of('a: B'), of('private a: B'))).toEqual([['A.constructor', [2], undefined]])
  })
})

test('a body that changed together with the types: its own lines only', () => {
  const [before, after] = [`def f(a: int):${body}`, `def f(a: str):${body.replace('= a', '= -a')}`]
  expect(changed(python, before, after)).toEqual([['f', [2], undefined]])
})

describe('whether code runs differently without a part of the change', () => {
  const stubs = (type: string) =>
    `@overload\ndef f(a: ${type}) -> int: ...\n@t.overload\ndef f(a: str) -> str: ...\n`
  test.each<[string, string, string, boolean]>([
    [
      'documentation below overloads',
      `${stubs('int')}def f(a):\n    """A."""${body}`,
      `${stubs('int')}def f(a):\n    """B."""${body}`,
      false,
    ],
    ['an overload', `${stubs('int')}def f(a):${body}`, `${stubs('bytes')}def f(a):${body}`, false],
    ['new overloads', `def f(a):${body}`, `${stubs('bytes')}def f(a):${body}`, false],
    ['a comment', `def f(a):${body}`, `def f(a):  # so${body}`, false],
    ['types of the signature', `def f(a: A) -> A:${body}`, `def f(a) -> B:${body}`, false],
    [
      'the type of a variable',
      'def f(a):\n    b: int = a\n    return b\n',
      'def f(a):\n    b = a\n    return b\n',
      false,
    ],
    [
      'types below a known decorator',
      `@staticmethod\ndef f(a: A):${body}`,
      `@staticmethod\ndef f(a: B):${body}`,
      false,
    ],
    [
      'types that a decorator may read',
      `@app.get("/")\ndef f(a: A):${body}`,
      `@app.get("/")\ndef f(a: B):${body}`,
      true,
    ],
    [
      'types that a nested function may read',
      'def f(a):\n    @g.register\n    def h(b: A): pass\n    return h\n',
      'def f(a):\n    @g.register\n    def h(b: B): pass\n    return h\n',
      true,
    ],
    [
      'fields of a nested class',
      'def f(a):\n    class A:\n        b: int = 1\n    return A\n',
      'def f(a):\n    class A:\n        b: str = 1\n    return A\n',
      true,
    ],
    [
      'code below overloads',
      `${stubs('int')}def f(a):${body}`,
      `${stubs('int')}def f(a):${body.replace('= a', '= -a')}`,
      true,
    ],
    ['a default', `def f(a: A = 1):${body}`, `def f(a: A = 2):${body}`, true],
    ['the whole function', `def f(a):${body}`, 'g = 1\n', true],
    ['code that does not parse', `def f(a):${body}`, `def f(a):${body}x = (`, true],
  ])('Python: %s', (_, head, other, isOther) =>
    expect(runsOther('f', python(head), python(other))).toBe(isOther),
  )

  const f = (opening: string, code = 'return a') => `export function f(${opening} {\n  ${code}\n}\n`
  test.each<[string, string, string, boolean]>([
    ['types of the signature', f('a: A): A'), f('a?: B)'), false],
    [
      'types of the body',
      f('a)', 'const b: A = a as A\n  return b!'),
      f('a)', 'const b = a\n  return <B>b'),
      false,
    ],
    ['a nested type', f('a)', 'type A = 1\n  return a'), f('a)'), false],
    ['a satisfies expression', f('a)', 'return a satisfies A'), f('a)'), false],
    ['type arguments', f('a)', 'return new Map<string, A>(g<A>(a))'), f('a)', 'return new Map(g(a))'), false],
    [
      'an overload',
      `export function f(a: A): A\n${f('a)')}`,
      `export function f(a: B): A\n${f('a)')}`,
      false,
    ],
    ['documentation', `/** A. */\n${f('a)')}`, `/** B. */\n${f('a)')}`, false],
    ['code', f('a)'), f('a)', 'return -a'), true],
    ['code beside types', f('a: A)'), f('a: B)', 'return -a'), true],
    ['a default', f('a = 1)'), f('a = 2)'), true],
  ])('TypeScript: %s', (_, head, other, isOther) =>
    expect(runsOther('f', typescript(head), typescript(other))).toBe(isOther),
  )

  test.each([
    ['of the method', 'class A {\n  @get() f(a: TYPE) { return a }\n}', true],
    ['of its class', '@injectable()\nclass A {\n  f(a: TYPE) { return a }\n}', true],
    ['of a parameter', 'class A {\n  f(@body() a: TYPE) { return a }\n}', true],
    ['of none', 'class A {\n  f(a: TYPE) { return a }\n}', false],
  ])('TypeScript: types that a decorator may read: %s', (_, text, isOther) => {
    const [head, other] = ['B', 'C'].map(type => typescript(`export ${text.replace('TYPE', type)}`))
    expect(head && other && runsOther('A.f', head, other)).toBe(isOther)
  })
})
