// What models put into replies for pytest.
import type { Dialect } from './replies.js'

export const source = `LIMIT = 1000
DEFAULT = 20
HISTORY = []


def price(net, rate=None):
    if net < 0:
        raise ValueError(f'{net} is negative')
    rate = DEFAULT if rate is None else rate
    total = net + net * rate // 100
    HISTORY.append(total)
    return min(total, LIMIT)
`
export const before = source.replace('net * rate // 100', 'net // 100 * rate')
export const path = 'shop/price.py'
export const files = { 'shop/__init__.py': '', 'conftest.py': '' }

export const pytest: Dialect = {
  fence: 'python',
  heads: [
    { lines: ['from shop.price import price'], call: 'price' },
    { lines: ['import shop.price'], call: 'shop.price.price' },
    { lines: ['from shop import price as module'], call: 'module.price' },
    { lines: ['import shop.price as p', 'from shop.price import LIMIT'], call: 'p.price' },
    { lines: ['from __future__ import annotations', 'from shop.price import price as gross'], call: 'gross' },
  ],
  blocks: {
    plain: call => ({ tests: `def test_half_a_rate():\n    assert ${call}(50) == 60\n` }),
    documented: call => ({
      tests: `def test_states_the_rule():\n    """The rate is taken of the whole net, and not of full hundreds."""\n    # 20 percent of 250\n    assert ${call}(250) == 300, 'rounded down too early'\n`,
    }),
    constant: call => ({
      top: 'RATE = 25',
      tests: `def test_rate():\n    assert ${call}(80, RATE) == 100\n`,
    }),
    helper: call => ({
      top: `def make(net, **more):\n    return ${call}(net, **more)`,
      tests: 'def test_made():\n    assert make(10, rate=50) == 15\n',
    }),
    'helper of a helper': call => ({
      top: `def check(net, expected):\n    assert taken(net) == expected\n\n\ndef taken(net):\n    return ${call}(net)`,
      tests: 'def test_checked():\n    check(40, 48)\n',
    }),
    fixture: call => ({
      imports: ['import pytest'],
      top: '@pytest.fixture\ndef net():\n    yield 30',
      tests: `def test_of_a_fixture(net):\n    assert ${call}(net, rate=10) == 33\n`,
    }),
    'fixture of a fixture': call => ({
      imports: ['import pytest'],
      top: '@pytest.fixture(name="rate")\ndef _rate():\n    return 10\n\n\n@pytest.fixture\ndef both(rate):\n    return 60, rate',
      tests: `def test_of_two_fixtures(both):\n    assert ${call}(*both) == 66\n`,
    }),
    'fixture with values': call => ({
      imports: ['import pytest'],
      top: '@pytest.fixture(params=[(10, 12), (20, 24)])\ndef pair(request):\n    return request.param',
      tests: `def test_pairs(pair):\n    net, total = pair\n    assert ${call}(net) == total\n`,
    }),
    'fixture for all': call => ({
      imports: ['import pytest', 'from shop.price import HISTORY'],
      top: '@pytest.fixture(autouse=True)\ndef clean():\n    HISTORY.clear()\n    yield\n    HISTORY.clear()',
      tests: `def test_history():\n    ${call}(15, 100)\n    assert HISTORY == [30]\n`,
    }),
    table: call => ({
      imports: ['import pytest'],
      tests: `@pytest.mark.parametrize("net, expected", [(1, 1), (5, 6), (99, 118)])\ndef test_table(net, expected):\n    assert ${call}(net) == expected\n`,
    }),
    'table with names': call => ({
      imports: ['import pytest'],
      top: 'CASES = [\n    pytest.param(5, 20, 6, id="five"),\n    pytest.param(9, 50, 13, id="nine"),\n]',
      tests: `@pytest.mark.parametrize(("net", "rate", "expected"), CASES)\ndef test_cases(net, rate, expected):\n    assert ${call}(net, rate) == expected\n`,
    }),
    'table of tables': call => ({
      imports: ['import pytest'],
      tests: `@pytest.mark.parametrize("net", [50, 150], ids=str)\n@pytest.mark.parametrize("rate", [0, 2, 4])\ndef test_grid(net, rate):\n    assert ${call}(net, rate) == net + net * rate // 100\n`,
    }),
    'table of classes': call => ({
      imports: ['import pytest'],
      tests: `@pytest.mark.parametrize("kind", [int, bool, float])\nclass TestKinds:\n    factor = 2\n\n    def test_kind(self, kind):\n        assert ${call}(kind(1), 100) == self.factor\n`,
    }),
    'table in a class': call => ({
      imports: ['import pytest'],
      tests: `class TestPriceTable:\n    RATE = 10\n\n    @pytest.mark.parametrize("net, expected", [(10, 11), (25, 27)])\n    def test_rows(self, net, expected):\n        assert ${call}(net, self.RATE) == expected\n`,
    }),
    'class with a set-up': call => ({
      tests: `class TestPrice:\n    def setup_method(self):\n        self.net = 70\n\n    def double(self):\n        return self.net * 2\n\n    def test_of_set_up(self):\n        assert ${call}(self.net, 10) == 77\n\n    def test_of_both(self):\n        assert ${call}(self.double(), 10) == 154\n`,
    }),
    'fixture in a class': call => ({
      imports: ['import pytest'],
      tests: `class TestWithFixture:\n    @pytest.fixture\n    def rate(self):\n        return 30\n\n    class TestInner:\n        def test_inner(self, rate):\n            assert ${call}(90, rate) == 117\n`,
    }),
    'case of unittest': call => ({
      imports: ['import unittest'],
      tests: `class PriceTest(unittest.TestCase):\n    @classmethod\n    def setUpClass(cls):\n        cls.rate = 15\n\n    def setUp(self):\n        self.nets = [20, 60]\n\n    def test_all(self):\n        for net in self.nets:\n            with self.subTest(net=net):\n                self.assertEqual(${call}(net, self.rate), net + net * 15 // 100)\n\n    def test_refused(self):\n        with self.assertRaises(ValueError):\n            ${call}(-1)\n`,
    }),
    'base class': call => ({
      imports: ['import unittest'],
      top: `class Base(unittest.TestCase):\n    def total(self, net):\n        return ${call}(net, 40)`,
      tests:
        'class TotalTest(Base):\n    def test_total(self):\n        self.assertEqual(self.total(35), 49)\n',
    }),
    raises: call => ({
      imports: ['import pytest'],
      tests: `def test_negative():\n    with pytest.raises(ValueError, match="-3 is negative") as caught:\n        ${call}(-3)\n    assert "negative" in str(caught.value)\n`,
    }),
    monkeypatch: call => ({
      imports: ['import shop.price as patched'],
      tests: `def test_default(monkeypatch):\n    monkeypatch.setattr(patched, "DEFAULT", 5)\n    assert ${call}(60) == 63\n`,
    }),
    'patch by path': call => ({
      imports: ['from unittest import mock'],
      tests: `def test_limit():\n    with mock.patch("shop.price.LIMIT", 50):\n        assert ${call}(60) == 50\n`,
    }),
    'patch as a decorator': call => ({
      imports: ['from unittest.mock import patch'],
      tests: `@patch("shop.price.HISTORY")\ndef test_noted(history):\n    assert ${call}(45, 20) == 54\n    history.append.assert_called_once_with(54)\n`,
    }),
    loop: call => ({
      tests: `def test_loop():\n    for net in range(0, 50, 7):\n        assert ${call}(net, 10) == net + net // 10\n`,
    }),
    'import inside': () => ({
      tests:
        'def test_inside():\n    from shop.price import price as inner\n\n    assert inner(65, 20) == 78\n',
    }),
    'context manager': call => ({
      imports: ['from contextlib import contextmanager'],
      top: `@contextmanager\ndef priced(net):\n    yield ${call}(net)`,
      tests: 'def test_managed():\n    with priced(75) as total:\n        assert total == 90\n',
    }),
    'class at file level': call => ({
      imports: ['from dataclasses import dataclass'],
      top: `@dataclass\nclass Item:\n    net: int\n    rate: int = 20\n\n    @property\n    def total(self):\n        return ${call}(self.net, self.rate)`,
      tests: 'def test_item():\n    assert Item(85).total == 102\n',
    }),
    approximate: call => ({
      imports: ['import pytest'],
      tests: `def test_floats():\n    assert ${call}(12.5, 8) == pytest.approx(13.5)\n`,
    }),
    'file of its own': call => ({
      imports: ['import json'],
      tests: `def test_written(tmp_path):\n    place = tmp_path / "total.json"\n    place.write_text(json.dumps(${call}(95)))\n    assert json.loads(place.read_text()) == 114\n`,
    }),
    'state of the file': call => ({
      imports: ['import itertools'],
      top: 'numbers = itertools.count(1)\nseen: dict[str, int] = {}',
      tests: `def test_counted():\n    seen["net"] = next(numbers) * 55\n    assert ${call}(seen["net"], 20) == seen["net"] * 6 // 5\n`,
    }),
    'calls of the file': call => ({
      top: 'basket = []\nbasket.append(45)\nRATES = {}\nRATES["high"] = 40\nfor extra in (1, 2):\n    basket.append(extra)',
      tests: `def test_filled():\n    assert ${call}(sum(basket), RATES["high"]) == 67\n`,
    }),
    'choice of a platform': call => ({
      imports: ['import sys'],
      top: 'if sys.maxsize > 2:\n    BIG = 10\nelse:\n    BIG = 5\n\ntry:\n    import no_such_module\nexcept ImportError:\n    no_such_module = None',
      tests: `def test_chosen():\n    assert no_such_module is None\n    assert ${call}(BIG * 9, 10) == 99\n`,
    }),
  },
}
