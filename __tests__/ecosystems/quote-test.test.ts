// Quotes one test of a file with exactly what it needs.
import { expect, test } from '@jest/globals'
import { loadJavaScript } from '../../src/ecosystems/javascript/language.js'
import { loadPython } from '../../src/ecosystems/python/language.js'

const python = await loadPython('dist/wasm')
const javascript = await loadJavaScript('dist/wasm')
const none = { path: 'tests/test_a.py', read: () => null }

const module = `import json
from shop import Cart, fee

RATE = 3
OTHER = 4


@pytest.fixture
def cart(db):
    return Cart(RATE, db)


def helper():
    return OTHER


def test_plain():
    assert fee(1) == 2


def test_fixture(cart):
    assert cart.total() == RATE


class TestCart:
    size = 2

    def setUp(self):
        self.cart = Cart(self.size)

    def test_one(self):
        assert self.cart.total() == 2

    def test_two(self):
        assert helper() == 4
`
const conftest = `import pytest
from shop import Database


@pytest.fixture
def db():
    return Database()


@pytest.fixture
def unused():
    return 1
`

test.each([
  [
    'test_plain',
    ['from shop import fee', 'def test_plain'],
    ['json', 'Cart', 'RATE', 'helper', 'test_fixture'],
  ],
  [
    'test_fixture',
    ['RATE = 3', 'def cart(db)', 'from shop import Cart', 'def test_fixture'],
    ['OTHER', 'fee', 'test_plain'],
  ],
  [
    'TestCart.test_one',
    ['class TestCart:\n    size = 2', '    def setUp(self)', '    def test_one(self)'],
    ['test_two', 'OTHER'],
  ],
  ['TestCart.test_two', ['OTHER = 4', 'def helper', '    def test_two(self)'], ['test_one']],
])('%s', (name, held, not) => {
  const text = python.quoteTest?.(module, name, none) ?? ''
  for (const part of held) expect(text).toContain(part)
  for (const part of not) expect(text).not.toContain(part)
})

test('fixtures of the conftest.py files above it are quoted with it, from the nearest one', () => {
  const texts: Record<string, string> = {
    'conftest.py': conftest.replace('Database()', 'Database("outer")'),
    'tests/conftest.py': conftest,
  }
  const place = { path: 'tests/test_a.py', read: (path: string) => texts[path] ?? null }
  const text = python.quoteTest?.(module, 'test_fixture', place) ?? ''
  expect(text).toContain('def db():\n    return Database()')
  expect(text).toContain('from shop import Database')
  expect(text).not.toContain('unused')
})

test('an unknown test name gives null', () => {
  expect(python.quoteTest?.(module, 'test_missing', none)).toBeNull()
  expect(javascript.quoteTest?.("test('a', () => {})", 'b', none)).toBeNull()
})

const script = `import { Cart, fee } from '../src/cart.js'
import fs from 'node:fs'

const rate = 3
const other = 4
const make = () => new Cart(rate)

describe('cart', () => {
  let cart
  beforeEach(() => {
    cart = make()
  })

  describe('total', () => {
    it('adds', () => {
      expect(cart.total()).toBe(3)
    })
    it('rounds', () => {
      expect(fee(other)).toBe(4)
    })
  })
})
`

test('a JavaScript test comes with its groups, their hooks and the helpers that these use', () => {
  const text = javascript.quoteTest?.(script, 'cart total adds', none) ?? ''
  for (const part of [
    "import { Cart, fee } from '../src/cart.js'",
    'const rate = 3',
    'const make = () => new Cart(rate)',
    "describe('cart', () => {\n  let cart",
    '  beforeEach(() => {\n    cart = make()\n  })',
    "  describe('total', () => {\n    it('adds', () => {",
  ])
    expect(text).toContain(part)
  for (const part of ['rounds', 'other', 'node:fs']) expect(text).not.toContain(part)
  expect(javascript.functions(text).error).toBeNull()
})
