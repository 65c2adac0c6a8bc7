import { expect, test, describe } from '@jest/globals'
import { findTargets } from '../../../src/core/diff/targets.js'
import { makeFunctions } from '../../../src/ecosystems/javascript/functions.js'
import { makeRead } from '../../../src/ecosystems/javascript/language.js'
import { loadParser } from '../../../src/ecosystems/shared/parser.js'

const functions = makeFunctions(makeRead([await loadParser('typescript', ''), await loadParser('tsx', '')]))

function targets(before: string, after: string) {
  const path = 'src/a.ts'
  const change = {
    path,
    oldPath: null,
    status: 'modified' as const,
    mode: '100644',
    binary: false,
    hunks: [],
  }
  const file = {
    change,
    language: 'typescript',
    framework: 'jest',
    before: functions(before),
    after: functions(after),
    notImportable: null,
  }
  const { found, skipped } = findTargets([file], { maxFunctions: 100, mentioned: () => false })
  return {
    found: found.map(({ target }) => [target.name, target.via]),
    skipped: skipped.map(({ name, reason }) => [name, reason]),
  }
}

describe('how a private function is reached', () => {
  test.each([
    ['export class T { run() { return this.#a() } #a() { return BODY } }', 'T.#a', 'T.run'],
    ['export class T { run() { return this.a() } private a() { return BODY } }', 'T.a', 'T.run'],
    ['function a() { return BODY }\nfunction b() { return a() }\nexport const c = () => b()', 'a', 'c'],
    [
      'function a() { return BODY }\nconst table = { x: a }\nexport function go(k) { return table[k]() }',
      'a',
      'go',
    ],
    ['class H { m() { return BODY } }\nexport function go() { return new H().m() }', 'H.m', 'go'],
    ['function a() { return BODY }\nmodule.exports = { b() { return a() } }', 'a', 'b'],
  ])('%s', (text, name, via) => {
    expect(targets(text.replace('BODY', '1'), text.replace('BODY', '2'))).toEqual({
      found: [[name, `src/a.ts::${via}`]],
      skipped: [],
    })
  })

  test('a private function that no exported function calls is not reachable', () => {
    expect(targets('', 'function a() { return 1 }\na()').skipped).toEqual([
      ['a', 'not reachable: it is not exported, and no exported function calls it'],
    ])
  })
})

describe('what is no change', () => {
  test.each([
    [
      'interface A { a: string }\nexport function f(a: A) { return a }',
      'interface A { a: number }\nexport function f(a: A) { return a }',
    ],
    [
      'export function f(a: 1): 1\nexport function f(a: any) { return a }',
      'export function f(a: 2): 2\nexport function f(a: any) { return a }',
    ],
    ['function f() { return 1 }\nexport { f }', 'export function f() {\n  return 1;\n}'],
    ['export function f() { return 1 }', 'export function g() { return 1 }'],
  ])('%s', (before, after) => {
    expect(targets(before, after)).toEqual({ found: [], skipped: [] })
  })

  test('a changed annotation in a signature is a change', () => {
    expect(
      targets('export function f(a: string) { return a }', 'export function f(a: number) { return a }').found,
    ).toEqual([['f', null]])
  })
})
