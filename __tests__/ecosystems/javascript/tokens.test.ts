import { expect, test, describe } from '@jest/globals'
import fc from 'fast-check'
import { makeFunctions } from '../../../src/ecosystems/javascript/functions.js'
import { makeRead } from '../../../src/ecosystems/javascript/language.js'
import { loadParser } from '../../../src/ecosystems/shared/parser.js'

const typescript = makeRead([await loadParser('typescript', ''), await loadParser('tsx', '')])
const functions = makeFunctions(typescript)
const tokens = (text: string) => functions(text).functions.map(made => made.tokens.join('\0'))

describe('layout', () => {
  test.each([
    ['comments', 'function f(a) { return a }', '/** x */ function f(/* a */ a) { // b\n return a }'],
    ['semicolons', 'function f(a) { g(); return a; }', 'function f(a) {\n g()\n return a\n}'],
    [
      'a trailing comma',
      'function f(a, b) { return [a, { b }] }',
      'function f(a, b,) { return [a, { b, },] }',
    ],
    ['quotes', `function f() { return 'a"b' }`, `function f() { return "a\\"b" }`],
    ['brackets around one parameter', 'const f = a => a', 'const f = (a) => a'],
    ['members of a type', 'function f(): { a: 1; b: 2 } {}', 'function f(): { a: 1, b: 2, } {}'],
    ['export', 'function f() { return 1 }', 'export function f() { return 1 }'],
  ])('%s', (_, one, other) => {
    expect(tokens(other)).toEqual(tokens(one))
  })

  test.each([
    ['a hole in an array', 'const f = () => [a,]', 'const f = () => [a,,]'],
    ['an annotation', 'function f(a: string) {}', 'function f(a: number) {}'],
    ['where a statement ends', 'function f() { return\na }', 'function f() { return a }'],
    ['text', "const f = () => 'a  b'", "const f = () => 'a b'"],
    ['a template', 'const f = () => `a  ${b}`', 'const f = () => `a ${b}`'],
    ['async', 'async function f() {}', 'function f() {}'],
  ])('not %s', (_, one, other) => {
    expect(tokens(other)).not.toEqual(tokens(one))
  })
})

test('layout between tokens never changes them', () => {
  const pieces = [
    'export function f(',
    'a: string,',
    'b = 1',
    ') {',
    'if (a) {',
    "g('x',",
    '[b]',
    ')',
    '}',
    'return a',
    '}',
  ]
  const gap = fc.constantFrom(' ', '\n', '\n\n  ', ' /* c */ ', ' // d\n')
  const plain = tokens(pieces.join('\n'))
  expect(plain).toHaveLength(1)
  fc.assert(
    fc.property(fc.array(gap, { minLength: pieces.length, maxLength: pieces.length }), gaps => {
      const text = pieces
        .map((piece, at) => piece + (piece === ')' || piece === 'return a' ? '\n' : gaps[at]))
        .join('')
      expect(tokens(text)).toEqual(plain)
    }),
    { numRuns: 50 },
  )
})

test('no text makes it throw', () => {
  const words = fc.constantFrom(
    'function',
    'class',
    '{',
    '}',
    '(',
    ')',
    '=>',
    'export',
    'default',
    'f',
    '#a',
    ',',
    '=',
    '`',
    '${',
    '<',
    ':',
    'module.exports',
    '/*',
    '...',
  )
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 30 }).map(all => all.join(' ')),
  )
  fc.assert(
    fc.property(text, source => {
      const result = functions(source)
      expect(result.error).not.toBe('it could not be parsed')
      expect(JSON.parse(JSON.stringify(result.functions))).toHaveLength(result.functions.length)
    }),
    { numRuns: 200 },
  )
})
