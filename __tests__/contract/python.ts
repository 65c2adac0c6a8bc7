// The stories in Python.
import { inOne, type Stories } from './stories.js'

const tax = 'def add_tax(price, rate=20):\n    return price + price * rate // 100\n'
const long = `def huge(x):\n${'    x += 1\n'.repeat(410)}    return x\n`
const cart = (body: string) =>
  `class Cart:\n    def __init__(self, limit=2):\n        self.items = []\n        self.limit = limit\n\n${body}`

export const pythonStories: Stories = {
  added: {
    ...inOne('shop/added.py', null, tax),
    targets: [{ name: 'add_tax', change: 'added' }],
    importLine: 'from shop.added import add_tax',
    facts: [{ of: 'add_tax', call: 'add_tax(100)', gives: '120' }],
  },
  changed: {
    ...inOne(
      'shop/changed.py',
      'def half(n):\n    return n / 2\n',
      'def half(n):\n    # whole\n    return n // 2\n',
    ),
    targets: [{ name: 'half', change: 'changed' }],
    facts: [{ of: 'half', call: 'half(5)', gives: '2' }],
  },
  moved: {
    before: { 'shop/moved_from.py': tax, 'shop/moved_to.py': 'X = 1\n' },
    after: { 'shop/moved_from.py': '', 'shop/moved_to.py': `X = 1\n\n\n${tax}` },
    targets: [],
    facts: [],
  },
  method: {
    ...inOne(
      'shop/method.py',
      null,
      cart('    def size(self):\n        return len(self.items) + self.limit\n'),
    ),
    targets: [{ name: 'Cart.__init__' }, { name: 'Cart.size' }],
    importLine: 'from shop.method import Cart',
    facts: [{ of: 'Cart.size', call: 'Cart(3).size()', gives: '3' }],
  },
  async: {
    ...inOne(
      'shop/later.py',
      null,
      'import asyncio\n\n\nasync def later(n):\n    await asyncio.sleep(0)\n    return n + 1\n',
    ),
    targets: [{ name: 'later' }],
    facts: [{ of: 'later', call: 'later(1)', gives: '2', await: true }],
  },
  throws: {
    ...inOne(
      'shop/throws.py',
      null,
      'def check(n):\n    if n < 0:\n        raise ValueError("negative")\n    return n\n',
    ),
    targets: [{ name: 'check' }],
    facts: [{ of: 'check', call: 'check(-1)', raises: 'ValueError' }],
  },
  generator: {
    ...inOne('shop/generator.py', null, 'def count(n):\n    for each in range(n):\n        yield each\n'),
    targets: [{ name: 'count' }],
    facts: [{ of: 'count', call: 'list(count(3))', gives: '[0, 1, 2]' }],
  },
  'class with state': {
    ...inOne(
      'shop/state.py',
      cart('    def add(self, item):\n        self.items.append(item)\n        return self.items\n'),
      cart('    def add(self, item):\n        self.items.append(item)\n        return len(self.items)\n'),
    ),
    targets: [{ name: 'Cart.add', change: 'changed' }],
    facts: [{ of: 'Cart.add', call: 'Cart().add(7)', gives: '1' }],
  },
  'default export': 'Python has no default exports',
  overloads: {
    ...inOne(
      'shop/overloads.py',
      null,
      'from typing import overload\n\n\n@overload\ndef twice(x: int) -> int: ...\n@overload\ndef twice(x: str) -> str: ...\ndef twice(x):\n    return x * 2\n',
    ),
    targets: [{ name: 'twice' }],
    facts: [{ of: 'twice', call: "twice('ab')", gives: "'abab'" }],
  },
  'non-ASCII': {
    ...inOne('shop/größe.py', null, 'def fläche(länge, höhe):\n    return länge * höhe\n'),
    targets: [{ name: 'fläche' }],
    importLine: 'from shop.größe import fläche',
    facts: [{ of: 'fläche', call: 'fläche(2, 3)', gives: '6' }],
  },
  unreachable: {
    ...inOne('shop/guard.py', null, 'if __name__ == "__main__":\n    def hidden():\n        return 1\n'),
    targets: [],
    skipped: { hidden: 'not reachable' },
    facts: [],
  },
  huge: {
    ...inOne('shop/huge.py', null, long),
    targets: [{ name: 'huge', change: 'added' }],
    facts: [{ of: 'huge', call: 'huge(1)', gives: '411' }],
  },
  'broken file': {
    ...inOne('shop/broken.py', null, 'def whole(n):\n    return n\n\n\ndef torn(n:\n    return (n\n'),
    targets: [{ name: 'whole' }],
    unread: 'parse',
    facts: [],
  },
  'two targets in a file': {
    ...inOne('shop/two.py', null, 'def one(n):\n    return n + 1\n\n\ndef two(n):\n    return n + 2\n'),
    targets: [{ name: 'one' }, { name: 'two' }],
    facts: [
      { of: 'one', call: 'one(1)', gives: '2' },
      { of: 'two', call: 'two(1)', gives: '3' },
    ],
  },
  'no tests yet': {
    ...inOne('shop/first.py', null, 'def first(items):\n    return items[0]\n'),
    targets: [{ name: 'first' }],
    facts: [{ of: 'first', call: 'first([4, 5])', gives: '4' }],
  },
  'existing test file': {
    before: {
      'shop/existing.py': 'def old(n):\n    return n\n',
      'tests/test_existing.py':
        'import unittest\n\nfrom shop.existing import old\n\n\nclass TestOld(unittest.TestCase):\n    def test_old(self):\n        self.assertEqual(old(1), 1)\n',
    },
    after: { 'shop/existing.py': 'def old(n):\n    return n\n\n\ndef new(n):\n    return -n\n' },
    targets: [{ name: 'new', change: 'added' }],
    facts: [{ of: 'new', call: 'new(2)', gives: '-2' }],
  },
  'type-only change': {
    ...inOne(
      'shop/typed.py',
      'Name = str\n\n\ndef same(n):\n    return n\n',
      'Name = bytes\n\n\ndef same(n):\n    return n\n',
    ),
    targets: [],
    facts: [],
  },
  're-export': {
    before: {
      'shop/inner.py': 'def deep(n):\n    return n\n',
      'shop/outer.py': 'from shop.inner import deep\n',
    },
    after: { 'shop/inner.py': 'def deep(n):\n    return n * 10\n' },
    targets: [{ name: 'deep' }],
    importLine: 'from shop.inner import deep',
    facts: [{ of: 'deep', call: 'deep(2)', gives: '20' }],
  },
  'circular import': {
    before: {},
    after: {
      'shop/ring_a.py': 'import shop.ring_b\n\n\ndef a(n):\n    return shop.ring_b.b(n) + 1\n',
      'shop/ring_b.py': 'import shop.ring_a\n\n\ndef b(n):\n    return n * 2\n',
    },
    targets: [{ name: 'a' }, { name: 'b' }],
    facts: [
      { of: 'a', call: 'a(2)', gives: '5' },
      { of: 'b', call: 'b(2)', gives: '4' },
    ],
  },
}
