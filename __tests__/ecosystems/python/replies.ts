// Shared by the tests of cut and merge: a target to write tests for, and replies as models write them.
import type { FunctionInfo, TestTask } from '../../../src/core/model/target.js'
import type { Completion } from '../../../src/core/model/candidate.js'

const source = `def add_tax(price, rate):
    if rate < 0:
        raise TaxError('rate')
    return round(price * (1 + rate) + BASE, 2)`

const info: FunctionInfo = {
  name: 'add_tax',
  lines: [1, 4],
  kind: 'function',
  async: false,
  generator: false,
  public: true,
  unreachable: null,
  sound: true,
  branches: 1,
  tokens: [],
  bodyLines: [2, 3, 4],
  source,
  parameters: [],
  returns: { kind: 'any' },
  docstring: null,
  examples: [],
  literals: [],
  decorators: [],
  owner: null,
  context: ['def half_tax(price): ...'],
}

/** The task for `add_tax` in `shop/tax.py`, or for `Cart.total` there. */
export function taskOf(framework = 'pytest', name = 'add_tax'): TestTask {
  const symbol = name.split('.')[0] ?? name
  return {
    target: {
      id: `shop/tax.py::${name}`,
      file: 'shop/tax.py',
      name,
      language: 'python',
      framework,
      change: 'added',
      lines: [1, 4],
      changedLines: [2],
      via: null,
      baseId: null,
    },
    function: { ...info, name },
    classes: { TaxError: [], Cart: [] },
    access: { importLine: `from shop.tax import ${symbol}`, module: 'shop.tax', symbol, root: '' },
    testPath: 'tests/test_tax.py',
    page: { existing: null, like: null },
    existingTest: null,
  }
}

export function replyOf(text: string, cut = false): Completion {
  const usage = { inputTokens: 1, cachedTokens: 0, outputTokens: 1, estimated: false }
  return {
    target: 'shop/tax.py::add_tax',
    writer: 'small',
    sample: 0,
    text,
    cut,
    usage,
    seconds: 1,
    stored: true,
  }
}

export const plainReply = `Here's the file (as asked:

\`\`\`python
import pytest
from your_module import add_tax, TaxError

RATES = [0.1, 0.2]


@pytest.fixture
def price():
    return 100


@pytest.mark.parametrize("rate", RATES)
def test_rates(price, rate):
    assert add_tax(price, rate) == price * (
        1 + rate
    )


def test_text():
    text = """
def test_inside():
    assert add_tax(1, 1)
"""
    assert add_tax(len(text), 12) == 1234


def test_raises():
    with pytest.raises(TaxError):
        add_tax(1, -1)
    # the end
\`\`\`

Run it with pytest.
`

export const classReply = `import unittest
from unittest.mock import patch
from tax import add_tax


class Base(unittest.TestCase):
    def setUp(self):
        self.price = 10


class TestAddTax(Base):
    rate = 0.5

    def check(self, price, expected):
        self.assertEqual(add_tax(price, self.rate), expected)

    def test_first(self):
        self.check(self.price, 15)

    @patch("tax.BASE", 3)
    def test_patched(self):
        self.assertEqual(add_tax(10, 0.25), 15.5)

    def test_long(self):
        result = add_tax(
            100,
            0.125,
        )
        if result:
            self.assertEqual(result, 112.5)
        else:
            self.fail("nothing")


def test_alone():
    assert add_tax(12, 0.12) == 13.44


if __name__ == "__main__":
    unittest.main()
`

export const bareReply = `assert add_tax(100, 0.25) == 125
rate = 0.125
assert add_tax(100, rate) == 112.5
items = [1, 22]
items.append(33)
assert add_tax(items.pop(), 0) == 33
assert add_tax(items.pop(), 0) == 22
`
