// Tests that only repeat calls whose results their writer was told: these count as the explorer's.
import { expect, test } from '@jest/globals'
import { loadJavaScript } from '../../../src/ecosystems/javascript/language.js'
import { loadPython } from '../../../src/ecosystems/python/language.js'
import { creditOf } from '../../../src/core/report/attribution.js'
import { markQuoted } from '../../../src/core/report/quoted.js'
import type { Candidate } from '../../../src/core/model/candidate.js'
import type { TestTask } from '../../../src/core/model/target.js'

const python = await loadPython('dist/wasm')
const javascript = await loadJavaScript('dist/wasm')

const task = (name: string, kind = 'function'): TestTask =>
  ({ function: { name, kind }, access: { symbol: name.split('.')[0] } }) as unknown as TestTask

const candidate = (code: string): Candidate =>
  ({ code, helpers: [], writer: 'small', draft: code, fixes: [] }) as unknown as Candidate

const isQuoted = (language: typeof python, code: string, calls: string[], about: TestTask): boolean =>
  markQuoted([candidate(code)], calls, { task: about, language })[0]?.quoted === true

test.each([
  ['the same call', 'def test_a():\n    assert fee(3) == 4', true],
  ['with variables for values', 'def test_a():\n    n = 3\n    got = fee(n)\n    assert got == 4', true],
  ['in other quotes and layout', "def test_a():\n    assert fee( 'x', [1,\n 2] ) == 4", true],
  ['an expected exception', 'def test_a():\n    with pytest.raises(ValueError):\n        fee(3)', true],
  ['another value', 'def test_a():\n    assert fee(4) == 5', false],
  ['a second call', 'def test_a():\n    assert fee(3) == 4\n    assert fee(5) == 6', false],
  ['a variable that changes', 'def test_a():\n    n = 3\n    n = 4\n    assert fee(n) == 4', false],
  ['a longer call', 'def test_a():\n    assert fee(fee(3)) == 4', false],
  ['no call at all', 'def test_a():\n    assert shop(3) == 4', false],
])('%s', (_name, code, expected) => {
  expect(isQuoted(python, code, ['fee(3)', 'fee("x", [1, 2])'], task('fee'))).toBe(expected)
})

test.each([
  [
    'Cart.total',
    'method',
    'def test_a():\n    cart = Cart(1)\n    assert cart.total(2) == 3',
    'Cart(1).total(2)',
    true,
  ],
  [
    'Cart.total',
    'method',
    'def test_a():\n    cart = Cart(2)\n    assert cart.total(2) == 3',
    'Cart(1).total(2)',
    false,
  ],
  ['Cart.size', 'property', 'def test_a():\n    assert Cart(1).size == 1', 'Cart(1).size', true],
  ['Cart.size', 'property', 'def test_a():\n    assert Cart(2).size == 2', 'Cart(1).size', false],
])('%s, a %s', (name, kind, code, call, expected) => {
  expect(isQuoted(python, code, [call], task(name, kind))).toBe(expected)
})

test.each([
  ["test('a', () => {\n  const c = new Cart([1])\n  expect(c.total({ a: 1 })).toEqual(2)\n})", true],
  ["test('a', () => {\n  expect(new Cart([2]).total({ a: 1 })).toEqual(2)\n})", false],
])('in JavaScript: %s', (code, expected) => {
  expect(isQuoted(javascript, code, ['new Cart([1]).total({ a: 1 })'], task('Cart.total', 'method'))).toBe(
    expected,
  )
})

test('a quoted test counts nothing for its writer', () => {
  const told = { ...candidate('def test_a():\n    assert fee(3) == 4'), quoted: true as const }
  expect(creditOf(told, python)).toEqual({ attribution: 'quoted', writersShare: null })
  expect(creditOf(candidate(told.code), python)).toEqual({ attribution: 'verbatim', writersShare: 1 })
})
