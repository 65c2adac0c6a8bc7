import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Language } from '../../../src/core/model/ports.js'
import type { Candidate } from '../../../src/core/model/candidate.js'
import { makeExtractTests } from '../../../src/ecosystems/python/extract-tests.js'
import { loadParser, type Parse } from '../../../src/ecosystems/shared/parser.js'
import { bareReply, taskOf, classReply, plainReply, replyOf } from './replies.js'
import { endsOn } from '../../doubles/hang.js'

let parse: Parse
let cut: Language['cut']
beforeAll(async () => {
  parse = await loadParser('python', 'dist/wasm')
  cut = makeExtractTests(parse)
})

const TEST = 'def test_a():\n    assert add_tax(1, 2) == 3\n'
const first = (text: string, framework?: string): Candidate => {
  const found = cut(replyOf(text), taskOf(framework))
  expect(found.rejections).toEqual([])
  return found.candidates[0] as Candidate
}
const fates = (text: string, torn = false, framework?: string) => {
  const found = cut(replyOf(text, torn), taskOf(framework))
  return [
    ...found.candidates.map(one => one.name),
    ...found.rejections.map(one => `${one.name}: ${one.reason}`),
  ]
}

describe('single tests from a reply', () => {
  test('a test comes with exactly what it needs', () => {
    const { candidates, rejections } = cut(replyOf(plainReply), taskOf())
    expect(rejections).toEqual([])
    expect(candidates.map(one => one.id)).toEqual([1, 2, 3].map(n => `shop/tax.py::add_tax#small#0.${n}`))
    expect(candidates[0]).toMatchObject({
      name: 'test_rates',
      imports: ['import pytest', 'from shop.tax import add_tax'],
      helpers: ['RATES = [0.1, 0.2]', '@pytest.fixture\ndef price():\n    return 100'],
      container: null,
      framework: 'pytest',
      fixes: ['import of the target'],
      observed: false,
    })
    expect(candidates[0]?.draft.startsWith('@pytest.mark.parametrize("rate", RATES)\ndef test_rates')).toBe(
      true,
    )
    expect(candidates[1]).toMatchObject({
      name: 'test_text',
      helpers: [],
      imports: ['from shop.tax import add_tax'],
    })
    expect(candidates[1]?.code).toContain('"""\ndef test_inside():\n    assert add_tax(1, 1)\n"""')
  })

  test('methods bring their class', () => {
    const { candidates, rejections } = cut(replyOf(classReply), taskOf('unittest'))
    expect(rejections).toEqual([])
    expect(candidates.map(one => one.name)).toEqual(['test_first', 'test_patched', 'test_long', 'test_alone'])
    expect(candidates[0]?.container).toEqual({
      name: 'TestAddTax',
      header: 'class TestAddTax(Base):',
      members: [
        'rate = 0.5',
        'def check(self, price, expected):\n    self.assertEqual(add_tax(price, self.rate), expected)',
      ],
    })
    expect(candidates[0]?.helpers[0]).toMatch(/^class Base\(unittest\.TestCase\):\n {4}def setUp/)
    expect(candidates[1]?.code).toMatch(/^@patch\("shop\.tax\.BASE", 3\)\ndef test_patched\(self\):/)
    expect(candidates[1]?.draft).toMatch(/^@patch\("tax\.BASE", 3\)/)
    expect(candidates[3]).toMatchObject({
      framework: 'unittest',
      container: { header: 'class TestAddTax(unittest.TestCase):' },
    })
    expect(candidates[3]?.code).toMatch(/^def test_alone\(self\):/)
    expect(candidates[3]?.fixes).toEqual(['import of the target', 'wrapped for unittest', 'top-level calls'])
  })

  test('a name that only existing tests import is imported as they do', () => {
    const content =
      'from shop import (\n    Basket,  # (all of it)\n    money as coin,\n)\nimport shop.rates as rates\nfrom .near import beside\n'
    const task = { ...taskOf(), related: [{ path: 'tests/test_basket.py', content }] }
    const body = 'assert add_tax(Basket(coin), rates.LOW) == add_tax(beside, 2)'
    const { candidates } = cut(replyOf(`\`\`\`python\ndef test_a():\n    ${body}\n\`\`\``), task)
    expect(
      candidates[0]?.imports
        .join('\n')
        .split(/[;\n] ?/)
        .toSorted(),
    ).toEqual([
      'from shop import Basket',
      'from shop import money as coin',
      'from shop.tax import add_tax',
      'import shop.rates as rates',
    ])
    expect(candidates[0]?.fixes).toContain('import of Basket')
  })

  test('bare assertions become tests, each with the lines it needs', () => {
    const { candidates } = cut(replyOf(bareReply), taskOf())
    expect(candidates.map(one => one.code)).toEqual([
      'def test_add_tax_1():\n    assert add_tax(100, 0.25) == 125',
      'def test_add_tax_2():\n    rate = 0.125\n    assert add_tax(100, rate) == 112.5',
      'def test_add_tax_3():\n    items = [1, 22]\n    items.append(33)\n    assert add_tax(items.pop(), 0) == 33',
      'def test_add_tax_4():\n    items = [1, 22]\n    items.append(33)\n    assert add_tax(items.pop(), 0) == 33\n    assert add_tax(items.pop(), 0) == 22',
    ])
    expect(candidates[1]?.draft).toBe('rate = 0.125\nassert add_tax(100, rate) == 112.5')
  })

  test('a continuation of `assert`', () => {
    expect(first(' add_tax(1, 2) == 3\nassert add_tax(2, 2) == 6\n').code).toBe(
      'def test_add_tax_1():\n    assert add_tax(1, 2) == 3',
    )
  })

  const shapes: { title: string; reply: string; fates: string[]; torn?: boolean }[] = [
    {
      title: 'prose before code, an open bracket in it',
      reply: `Look (here:\n\nimport pytest\n${TEST}\nBye!`,
      fates: ['test_a'],
    },
    { title: 'JSON', reply: JSON.stringify({ content: TEST }), fates: ['test_a'] },
    {
      title: 'a fence in the wrong place',
      reply: `def test_z():\n\`\`\`\n    assert add_tax(1, 2) == 3\n\`\`\``,
      fates: ['test_z'],
    },
    {
      title: 'the last fence open',
      reply: `\`\`\`python\n${TEST}\n${TEST.replace('_a', '_b')}`,
      fates: ['test_a', 'test_b: unparsable'],
    },
    {
      title: 'cut by length',
      reply: `${TEST}\ndef test_b():\n    assert add_tax(1,`,
      fates: ['test_a', 'test_b: unparsable'],
      torn: true,
    },
    { title: 'cut behind another line', reply: `${TEST}\nif __na`, fates: ['test_a'], torn: true },
    {
      title: 'a broken test among good ones',
      reply: `def test_x():\n    assert add_tax((1, == 3\n\n${TEST}`,
      fates: ['test_a', 'test_x: unparsable'],
    },
    {
      title: 'a test without a body',
      reply: `def test_x():\n\n${TEST}`,
      fates: ['test_a', 'test_x: unparsable'],
    },
    {
      title: 'a string that never ends',
      reply: `def test_x():\n    """\n\n${TEST}`,
      fates: ['test_a', 'test_x: unparsable'],
    },
    {
      title: 'a repeat under another name',
      reply: `${TEST}\ndef test_b():\n    # same\n    assert add_tax( 1,2 ) == 3\n`,
      fates: ['test_a', 'test_b: duplicate'],
    },
    { title: 'a name twice', reply: `${TEST}\n${TEST.replace('3', '4')}`, fates: ['test_a', 'test_a'] },
    {
      title: 'methods without their class',
      reply: '    def test_a(self):\n        self.assertEqual(add_tax(1, 2), 3)\n',
      fates: ['test_a'],
    },
    {
      title: 'nested classes',
      reply: 'class TestA:\n  class TestB:\n    def test_a(self):\n      assert add_tax(1, 2)\n',
      fates: ['test_a'],
    },
    {
      title: 'Python 2',
      reply: 'def test_a():\n    print "x"\n    assert add_tax(1, 2)\n',
      fates: ['test_a: unparsable'],
    },
    {
      title: 'blocks that lean on earlier ones',
      reply: '```\nV = 1\n```\nthen\n```\ndef test_a():\n    assert add_tax(V, 2)\n```',
      fates: ['test_a'],
    },
  ]
  const completions: { title: string; reply: string; codes: string[]; torn?: boolean; framework?: string }[] =
    [
      {
        title: 'a check that is handed the target',
        reply:
          'def check(candidate):\n    x = [1]\n    assert candidate(x, 2) == 3\n    assert candidate(2, 2) == 4\n\ncheck(add_tax)\n',
        codes: [
          'def test_add_tax_1():\n    x = [1]\n    assert add_tax(x, 2) == 3',
          'def test_add_tax_2():\n    assert add_tax(2, 2) == 4',
        ],
      },
      {
        title: 'a function whose name no runner collects',
        reply: 'def should_add():\n    assert add_tax(1, 2) == 3\n',
        codes: ['def test_should_add():\n    assert add_tax(1, 2) == 3'],
      },
      {
        title: 'behind `def test_` of the prompt',
        reply: `adds():\n    assert add_tax(2, 2) == 4\n\n${TEST}`,
        codes: ['def test_adds():\n    assert add_tax(2, 2) == 4', TEST.trim()],
      },
      {
        title: 'behind `class` of the prompt',
        reply:
          ' TestAdd(unittest.TestCase):\n    def test_a(self):\n        self.assertEqual(add_tax(1, 2), 3)\n',
        codes: ['def test_a(self):\n    self.assertEqual(add_tax(1, 2), 3)'],
      },
      {
        title: 'behind the head of a test',
        reply: `    x = 1\n    assert add_tax(x, 2) == 4\n\n${TEST}`,
        codes: ['def test_add_tax():\n    x = 1\n    assert add_tax(x, 2) == 4', TEST.trim()],
      },
      {
        title: 'methods of a case without any',
        reply: 'self.assertEqual(add_tax(1, 2), 3)\nassertTrue(add_tax(1, 1))\n',
        codes: [
          'def test_add_tax_1(self):\n    self.assertEqual(add_tax(1, 2), 3)',
          'def test_add_tax_2(self):\n    self.assertTrue(add_tax(1, 1))',
        ],
      },
      {
        title: 'an expected exception without a test',
        reply: 'with pytest.raises(TaxError):\n    add_tax(1, -1)\n',
        codes: ['def test_add_tax_1():\n    with pytest.raises(TaxError):\n        add_tax(1, -1)'],
      },
      {
        title: 'a list of assertions',
        reply: 'Tests:\n1. assert add_tax(1, 2) == 3\n2. `assert add_tax(2, 2) == 4`\n',
        codes: [
          'def test_add_tax_1():\n    assert add_tax(1, 2) == 3',
          'def test_add_tax_2():\n    assert add_tax(2, 2) == 4',
        ],
      },
      {
        title: 'assertions beside tests',
        reply: `${TEST}\nassert add_tax(2, 2) == 4\n`,
        codes: [TEST.trim(), 'def test_add_tax_2():\n    assert add_tax(2, 2) == 4'],
      },
      {
        title: 'a last assertion behind a line end, of a reply that was cut',
        reply: ' add_tax(1, 2) == 3\nassert add_tax(2, 2) == 4\n',
        codes: [
          'def test_add_tax_1():\n    assert add_tax(1, 2) == 3',
          'def test_add_tax_2():\n    assert add_tax(2, 2) == 4',
        ],
        torn: true,
      },
      {
        title: 'rows of a table, for any runner',
        reply:
          '@pytest.mark.parametrize("a, b", [(1, 3), pytest.param(2, [4], id="x")])\ndef test_b(a: int, b):\n    "It adds."\n    assert add_tax(a, 2) == b\n',
        codes: [
          'def test_b_1(self):\n    "It adds."\n    a, b = 1, 3\n    assert add_tax(a, 2) == b',
          'def test_b_2(self):\n    "It adds."\n    a, b = 2, [4]\n    assert add_tax(a, 2) == b',
        ],
        framework: 'unittest',
      },
      {
        title: 'a table that pytest runs',
        reply:
          '@pytest.mark.parametrize("a, b", [(1, 3), (2, 4)])\ndef test_b(a, b):\n    assert add_tax(a, 2) == b\n',
        codes: [
          '@pytest.mark.parametrize("a, b", [(1, 3), (2, 4)])\ndef test_b(a, b):\n    assert add_tax(a, 2) == b',
        ],
      },
      {
        title: 'rows of a table in a case of unittest, which pytest does not run as a table',
        reply:
          'class TestA(unittest.TestCase):\n    @pytest.mark.parametrize("a", [1, 2])\n    def test_b(self, a):\n        self.assertEqual(add_tax(a, 2), a)\n',
        codes: [
          'def test_b_1(self):\n    a = 1\n    self.assertEqual(add_tax(a, 2), a)',
          'def test_b_2(self):\n    a = 2\n    self.assertEqual(add_tax(a, 2), a)',
        ],
      },
      {
        title: 'rows that name what the test sets stay a table',
        reply: '@pytest.mark.parametrize("a", [x, 2])\ndef test_a(a):\n    x = 1\n    assert add_tax(a, x)\n',
        codes: ['@pytest.mark.parametrize("a", [x, 2])\ndef test_a(a):\n    x = 1\n    assert add_tax(a, x)'],
      },
      {
        title: 'a copy inside of a test',
        reply: 'def test_a():\n    def add_tax(a, b):\n        return 1\n\n    assert add_tax(1, 2) == 1\n',
        codes: ['def test_a():\n    assert add_tax(1, 2) == 1'],
      },
    ]
  test.each(completions)('$title', ({ reply, codes, torn, framework }) => {
    expect(cut(replyOf(reply, torn), taskOf(framework)).candidates.map(one => one.code)).toEqual(codes)
  })

  test('statements at file level that change what a test needs are kept', () => {
    const text =
      'from shop.cart import Cart\nCASES = []\ncart = Cart()\nother = Cart()\ncart.add(3)\nother.add(4)\nfor n in range(2):\n    CASES.append(n)\nprint(cart)\n\ndef test_a():\n    assert add_tax(cart.total, CASES[0]) == 3\n'
    expect(first(text).helpers).toEqual([
      'CASES = []',
      'cart = Cart()',
      'cart.add(3)',
      'for n in range(2):\n    CASES.append(n)',
    ])
  })

  test.each([
    [
      'an autouse fixture',
      '@pytest.fixture(autouse=True)\ndef clean(tmp_path):\n    yield',
      '@pytest.fixture(autouse=True)\ndef clean(self, tmp_path):\n    yield',
    ],
    ['a mark', 'pytestmark = pytest.mark.slow', 'pytestmark = pytest.mark.slow'],
    [
      'a set-up for each test',
      'def setup_function(function):\n    pass',
      'def setup_method(self, function=None):\n    pass',
    ],
    [
      'a tear-down of the module',
      'def teardown_module():\n    pass',
      '@classmethod\ndef teardown_class(cls):\n    pass',
    ],
  ])('what applies to all tests of a file goes into a class: %s', (_, top, member) => {
    const found = first(`import pytest\n${top}\n\n${TEST}`)
    expect(found.container).toEqual({ name: 'TestAddTax', header: 'class TestAddTax:', members: [member] })
    expect(found.helpers).toEqual([])
    expect(found.code).toBe('def test_a(self):\n    assert add_tax(1, 2) == 3')
    const inClass = `import pytest\n${top}\n\nclass TestB:\n    x = 1\n\n    def test_a(self):\n        assert add_tax(self.x, 2)\n`
    expect(first(inClass).container).toMatchObject({ name: 'TestB', members: [member, 'x = 1'] })
  })

  test('fixtures of the enclosing classes are kept', () => {
    const found = first(
      'class TestA:\n    @pytest.fixture\n    def base(self):\n        return 3\n\n    class TestB:\n        def test_a(self, base):\n            assert add_tax(base, 2)\n',
    )
    expect(found.container?.members).toEqual(['@pytest.fixture\ndef base(self):\n    return 3'])
  })

  test.each([
    'import shop.tax as st\nf = getattr(st, "add" + "_tax")\ndef test_a():\n    assert f(1, 2) == 3\n',
    'from shop.tax import half_tax\ndef test_a():\n    assert half_tax(1) == 3\n',
    'def test_a():\n    one = Cart(1)\n    other = Cart(1)\n    assert one == other\n',
  ])('a test that may call the target indirectly is kept: %j', reply => {
    expect(fates(reply)).toEqual(['test_a'])
  })

  test.each(shapes)('$title', ({ reply, fates: expected, torn }) => {
    expect(fates(reply, torn)).toEqual(expected)
  })
})

describe('repairs', () => {
  const cases: { title: string; reply: string; imports: string[]; mend?: string }[] = [
    {
      title: 'an invented module',
      reply: `from your_module import add_tax\n${TEST}`,
      imports: ['from shop.tax import add_tax'],
    },
    {
      title: 'a module of another path',
      reply: `from src.shop.tax import add_tax\n${TEST}`,
      imports: ['from shop.tax import add_tax'],
    },
    {
      title: 'the target as a module',
      reply: `import add_tax\n${TEST}`,
      imports: ['from shop.tax import add_tax'],
    },
    { title: 'nothing imported', reply: TEST, imports: ['from shop.tax import add_tax'] },
    {
      title: 'a relative import',
      reply: `from .tax import add_tax\n${TEST}`,
      imports: ['from shop.tax import add_tax'],
    },
    {
      title: 'a module file',
      reply: `from shop.tax.__init__ import add_tax\n${TEST}`,
      imports: ['from shop.tax import add_tax'],
    },
    {
      title: 'an alias stays',
      reply: `from m import add_tax as f\n${TEST.replace('add_tax', 'f')}`,
      imports: ['from shop.tax import add_tax as f'],
    },
    {
      title: 'a call through a module',
      reply: `import m\n${TEST.replace('add_tax', 'm.add_tax')}`,
      imports: ['import shop.tax as m'],
    },
    {
      title: 'a package',
      reply: `import shop\n${TEST.replace('add_tax', 'shop.tax.add_tax')}`,
      imports: ['import shop.tax'],
    },
    {
      title: 'from here',
      reply: `from . import tax\n${TEST.replace('add_tax', 'tax.add_tax')}`,
      imports: ['import shop.tax as tax'],
    },
    {
      title: 'a star',
      reply: `from tax import *\n${TEST}`,
      imports: ['from shop.tax import *', 'from shop.tax import add_tax'],
    },
  ]
  test.each(cases)('$title', ({ reply, imports }) => {
    const found = first(reply)
    expect(found.imports).toEqual(imports)
    expect(found.fixes).toEqual(['import of the target'])
  })

  test.each([
    'import shop.tax\n|shop.tax.add_tax',
    'from shop import tax\n|tax.add_tax',
    'import shop.tax as t\n|t.add_tax',
  ])('%j is left unchanged', text => {
    const [line = '', call = ''] = text.split('|')
    const found = first(line + TEST.replace('add_tax', call))
    expect([found.imports, found.fixes]).toEqual([[line.trim()], []])
  })

  test('known names are imported', () => {
    const body = 'with pytest.raises(TaxError):\n        add_tax(Decimal("1"), half_tax(math.nan) + np.pi)'
    const found = first(`def test_a():\n    ${body}\n    assert BASE and mock_open\n`)
    expect(found.imports.sort()).toEqual([
      'from decimal import Decimal',
      'from shop.tax import BASE',
      'from shop.tax import TaxError',
      'from shop.tax import add_tax',
      'from shop.tax import half_tax',
      'from unittest.mock import mock_open',
      'import math',
      'import numpy as np',
      'import pytest',
    ])
  })

  test('module names are corrected inside functions, in dotted calls and in patches', () => {
    expect(
      first('def test_a():\n    from my_module import add_tax, BASE\n    assert add_tax(1, 2) == BASE\n')
        .code,
    ).toContain('    from shop.tax import add_tax, BASE\n')
    const dotted = first(
      'import your.module\n@patch("your.module.BASE", 1)\ndef test_a():\n    assert your.module.add_tax(1, 2) == 3\n',
    )
    expect(dotted.code).toBe(
      '@patch("shop.tax.BASE", 1)\ndef test_a():\n    assert shop.tax.add_tax(1, 2) == 3',
    )
    expect(dotted.imports).toEqual(['import shop.tax', 'from unittest.mock import patch'])
  })

  test('a pasted copy of the target is removed, and the real one is tested', () => {
    const found = first(`class TaxError(Exception): pass\ndef add_tax(a, b):\n    return 3\n${TEST}`)
    expect(found).toMatchObject({ helpers: [], imports: ['from shop.tax import add_tax'] })
    expect(found.fixes).toEqual(['import of the target', 'pasted copy of the target'])
  })

  test('an unclosed bracket at the end is closed', () => {
    expect(first('def test_a():\n    assert add_tax(1, 2) == [3, (4,\n').code).toBe(
      'def test_a():\n    assert add_tax(1, 2) == [3, (4)]',
    )
    expect(fates('def test_a():\n    assert add_tax(1, 2) == [3', true)).toEqual(['test_a: unparsable'])
  })

  test('a test gets the class that its framework needs', () => {
    const loose = 'class TaxTests:\n    async def test_a(self):\n        assert add_tax(1, 2) == 3\n'
    expect(first(loose).container?.header).toBe('class TestTax:')
    expect(first(loose, 'unittest').container?.header).toBe(
      'class TaxTests(unittest.IsolatedAsyncioTestCase):',
    )
    expect(first('def test_a(tmp_path):\n    assert add_tax(1, tmp_path)\n', 'unittest')).toMatchObject({
      framework: 'pytest',
      container: null,
    })
    const bare = first('def test_a(self):\n    self.assertEqual(add_tax(1, 2), 3)\n', 'pytest')
    expect(bare).toMatchObject({
      framework: 'pytest',
      container: { header: 'class TestAddTax(unittest.TestCase):' },
    })
  })
})

describe('what a reply sets at file level', () => {
  const reply = (above: string, test = 'def test_a():\n    assert add_tax(1, 2) == 3\n'): string =>
    `import os\nimport shop.rates\n\n${above}\n\n\n${test}`

  test.each([
    ['an attribute of a module', 'shop.rates.RATE = 7', "mock.patch.object(shop.rates, 'RATE', 7)"],
    ['an entry of the environment', "os.environ['RATE'] = '7'", "mock.patch.dict(os.environ, {'RATE': '7'})"],
  ])('%s becomes a patch around the body of the test', (_title, above, scope) => {
    const { code, imports, fixes } = first(reply(above))
    expect(code.trim()).toBe(`def test_a():\n    with ${scope}:\n        assert add_tax(1, 2) == 3`)
    expect(imports).toContain('from unittest import mock')
    expect(fixes).toContain('state of the file')
  })

  test('several patches are nested in their order', () => {
    const { code } = first(reply("shop.rates.RATE = 7\nos.environ['RATE'] = '7'"))
    const depths = code
      .trim()
      .split('\n')
      .map(line => line.length - line.trimStart().length)
    expect(depths).toEqual([0, 4, 8, 12])
  })

  test.each([
    ['a copy in the place of the target', 'shop.rates.add_tax = lambda a, b: 3', undefined],
    ['an object that is not imported', 'own.rate = 7', undefined],
    [
      'beside a string over several lines',
      'shop.rates.RATE = 7',
      'def test_a():\n    """One.\n\n    Two."""\n    assert add_tax(1, 2) == 3\n',
    ],
    [
      'beside a parameter of that name',
      'shop.rates.RATE = 7',
      'def test_a(mock):\n    assert add_tax(1, 2) == 3\n',
    ],
  ])('%s: the test is left alone', (_title, above, test) => {
    const found = cut(replyOf(reply(above, test)), taskOf())
    expect(found.candidates.map(({ code }) => code)).toEqual([expect.not.stringContaining('mock.patch')])
  })
})

describe('refusals by name', () => {
  const cases: [string, string, string][] = [
    ['empty-reply', ' \n', 'reply'],
    ['prose-only', 'I am sorry, I cannot write tests.', 'reply'],
    ['scenarios', 'Scenarios:\n- test a positive rate\n- test a negative rate\n', 'reply'],
    ['scenarios', '```\n1. positive rate\n2. negative rate\n```', 'reply'],
    ['redefines-target', 'def add_tax(a, b):\n    return 1\n', 'reply'],
    [
      'redefines-target',
      'def add_tax(a, b):\n    return 1\ndef test_a():\n    assert add_tax(1, Foo)\n',
      'test_a',
    ],
    [
      'redefines-target',
      'def test_a():\n    if 1:\n        def add_tax(a, b):\n            return 1\n    assert add_tax(1, 2) == 1\n',
      'test_a',
    ],
    ['no-assertion', 'import os\n', 'reply'],
    ['no-assertion', 'def test_a():\n    add_tax(1, 2)\n', 'test_a'],
    ['unparsable', 'def test_a():\n    assert add_tax(1 2)\n', 'test_a'],
    ['tautology', 'def test_a():\n    add_tax(1, 2)\n    assert True\n', 'test_a'],
    ['tautology', 'def test_a():\n    add_tax(1, 2)\n    x = Cart()\n    assert x == x\n', 'test_a'],
    ['tautology', 'def test_a():\n    assert add_tax(1, 2) == add_tax(1,2)\n', 'test_a'],
    ['tautology', 'def test_a():\n    x = add_tax(1, 2)\n    assert x == add_tax(1, 2)\n', 'test_a'],
    ['tautology', 'def test_a():\n    assert (add_tax(1, 2) == 1, "no")\n', 'test_a'],
    ['tautology', 'def test_a():\n    assert lambda: add_tax(1, 2) == 1\n', 'test_a'],
    ['tautology', 'def test_a():\n    assert [add_tax(1, 2) == 1]\n', 'test_a'],
    ...['AssertionError', 'Exception as e', '(ValueError, AssertionError)', ''].map(
      (caught): [string, string, string] => [
        'tautology',
        `def test_a():\n    try:\n        assert add_tax(1, 2) == 1\n    except ${caught}:\n        pass\n`,
        'test_a',
      ],
    ),
    ...['Exception', 'AssertionError', 'BaseException', '(ValueError, Exception)'].map(
      (caught): [string, string, string] => [
        'tautology',
        `def test_a():\n    with pytest.raises(${caught}):\n        assert add_tax(1, 2) == 1\n`,
        'test_a',
      ],
    ),
    [
      'tautology',
      'def test_a():\n    with suppress(Exception):\n        assert add_tax(1, 2) == 1\n',
      'test_a',
    ],
    [
      'no-assertion',
      'def test_a():\n    add_tax(1, 2)\n    def check():\n        assert add_tax(1, 2) == 1\n',
      'test_a',
    ],
    ...[
      'assertEqual(self, *given)',
      'run(self, result=None)',
      '_callTestMethod(self, method)',
      'fail(self, *given)',
    ].map((own): [string, string, string] => [
      'tautology',
      `class TestA(unittest.TestCase):\n    def ${own}:\n        pass\n    def test_a(self):\n        self.assertEqual(add_tax(1, 2), 1)\n`,
      'test_a',
    ]),
    [
      'tautology',
      'class TestA(unittest.TestCase):\n    def setUp(self):\n        self.assertEqual = print\n    def test_a(self):\n        self.assertEqual(add_tax(1, 2), 1)\n',
      'test_a',
    ],
    ['tautology', 'def assert_tax(tax):\n    pass\ndef test_a():\n    assert_tax(add_tax(1, 2))\n', 'test_a'],
    ['too-long', `def test_a():\n${'    add_tax(1, 2)\n'.repeat(130)}    assert 1\n`, 'test_a'],
    ['too-long', `def test_a():\n    assert add_tax('${'x'.repeat(9000)}', 1)\n`, 'test_a'],
  ]
  test.each(cases)('%s: %j', (reason, reply, name) => {
    expect(fates(reply)).toEqual([`${name}: ${reason}`])
  })

  const sincere = [
    'try:\n        tax = add_tax(1, 2)\n    except Exception:\n        pytest.fail("no")\n    assert tax == 3',
    'try:\n        assert add_tax(1, 2) == 3\n    except AssertionError:\n        raise',
    'try:\n        assert add_tax(1, 2) == 3\n    except ValueError:\n        pass',
    'try:\n        assert add_tax(1, 2) == 3\n    finally:\n        pass',
    'try:\n        add_tax(1, 2)\n    except Exception as e:\n        assert str(e) == "no"',
    'with pytest.raises(Exception):\n        add_tax(1, "a")',
    'with pytest.raises(ValueError):\n        assert add_tax(1, "a")',
    'def check():\n        assert add_tax(1, 2) == 3\n    check()',
    'assert (add_tax(1, 2) == 3), "no"',
    'assert add_tax(1, 2) == (3, 4)',
    'run = add_tax(1, 2)\n    assert run == 3',
  ]
  test.each(sincere)('not a tautology: %j', body => {
    expect(fates(`def test_a():\n    ${body}\n`)).toEqual(['test_a'])
  })

  test('an assertion method that checks something is no tautology', () => {
    const own =
      'class TestA(unittest.TestCase):\n    def assertTax(self, tax):\n        self.assertEqual(tax, 3)\n'
    expect(fates(`${own}    def test_a(self):\n        self.assertTax(add_tax(1, 2))\n`)).toEqual(['test_a'])
    const run = 'def run(a):\n    return add_tax(a, 2)\ndef test_a():\n    assert run(1) == 3\n'
    expect(fates(run)).toEqual(['test_a'])
  })

  const unsafe = [
    'import requests|requests.get("u")',
    'from urllib.request import urlopen|urlopen("u")',
    'import subprocess as sp|sp.run(["ls"])',
    'from os import system|system("ls")',
    'import shutil|shutil.rmtree("d")',
    'import os|os.remove("f")',
    'import os|os.environ["A"] = "b"',
    'import os|os.environ.update(A="b")',
    '|open("f", "w")',
    '|eval("1")',
    'from pathlib import Path|Path("f").write_text("x")',
    'import socket|socket.socket()',
    'import unittest|unittest.TestCase.assertEqual = lambda *a, **k: None',
    'import unittest|setattr(unittest.TestCase, "assertTrue", print)',
    'import unittest|del unittest.TestCase.assertEqual',
    'import unittest|unittest.TestCase.__dict__["assertEqual"] = None',
    'from unittest import TestCase as T|T.failureException = KeyError',
    'import unittest.mock as m|m.patch("unittest.TestCase.assertEqual").start()',
    'from unittest.mock import patch|p = patch("time.time")\n    p.start()',
    'import builtins|builtins.len = lambda _: 3',
    'import builtins|setattr(builtins, "len", print)',
    'import builtins|builtins.__dict__.update(len=print)',
    'import sys|sys.path = []',
    'import sys|sys.path.insert(0, "x")',
    'import sys|sys.modules["tax"] = None',
    'import sys|sys.modules.pop("tax")',
    'import sys|sys.settrace(None)',
    'import time|time.time = lambda: 0',
    'import os|os.path.exists = print',
    'import tax.rates|tax.rates.LIMIT = 4',
    'import pytest|pytest.raises = print',
    '|__builtins__["len"] = print',
    '|globals()["add_tax"] = print',
    'import atexit|atexit.register(print)',
    'import inspect|inspect.getsource(add_tax)',
    'from inspect import getsourcelines as lines|lines(add_tax)',
    'import linecache|linecache.getlines("x")',
    'import tax|open(tax.__file__)',
    'from pathlib import Path|Path(__file__).read_text()',
    '|add_tax.__code__.co_consts',
    'import sys|if "pytest" in sys.modules: return',
    'import sys|names = sys.modules\n    if "pytest" in names: return',
    'from sys import argv|if len(argv) > 1: return',
    'import os|if os.environ.get("HOME") != "/home/me": return',
    'import os|home = os.getenv("HOME")\n    if home: return',
    'import time|if time.tzname[0] != "CET": return',
    'import pytest, sys|sys.argv[1:] and pytest.skip("x")',
  ]
  test.each(unsafe)('unsafe: %s', text => {
    const [line = '', call = ''] = text.split('|')
    expect(fates(`${line}\ndef test_a():\n    ${call}\n    assert add_tax(1, 2) == 3\n`)).toEqual([
      'test_a: unsafe',
    ])
  })

  const safe = [
    'import subprocess\ndef test_a():\n    line = subprocess.list2cmdline(["a", "b"])\n',
    'from unittest.mock import patch\nimport requests\n@patch("requests.get")\ndef test_a(get):\n    requests.get("u")\n',
    'import os\ndef test_a(monkeypatch):\n    monkeypatch.setattr(os, "remove", print)\n    os.remove("f")\n',
    'import os\ndef test_a(tmp_path):\n    open(tmp_path / "f", "w").close()\n    os.remove(tmp_path / "f")\n',
    'def test_a():\n    open("f")\n',
    'def test_a():\n    class Box: pass\n    Box.size = 3\n    box = Box()\n    box.size = 4\n    setattr(box, "x", 1)\n',
    'import tax\ndef test_a(monkeypatch):\n    monkeypatch.setattr(tax, "LIMIT", 4)\n',
    'from unittest import mock\ndef test_a():\n    with mock.patch("tax.LIMIT", 4):\n        pass\n',
    'from pathlib import Path\ndef test_a():\n    data = (Path(__file__).parent / "data.json").read_text()\n',
    'import sys\ndef test_a():\n    if sys.version_info < (3, 9):\n        return\n',
    'import requests\ndef test_a():\n    error = requests.exceptions.ConnectionError("x")\n',
  ]
  test.each(safe)('not unsafe: %j', text => {
    expect(fates(`${text}    assert add_tax(1, 2) == 3\n`)).toEqual(['test_a'])
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom('def test_a():\n', '    assert add_tax(1, 2) == 3\n', 'class TestX(unittest.TestCase):\n', '```\n', '"""', '(', '\n',
    '    def test_b(self):\n', '        self.assertEqual(add_tax(1, 1), 2)\n', '@patch("x")\n', 'import x\n', 'from . import (\n', '\t', 'é\u0000', '{"code": "', 'assert add_tax(1) == 1\n', 'else:\n', '\\') // prettier-ignore

  test('no reply throws, and every reply has an outcome', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 25 }), fc.boolean(), (parts, torn) => {
        const { candidates, rejections } = cut(
          replyOf(parts.join(''), torn),
          taskOf(torn ? 'unittest' : 'pytest'),
        )
        expect(candidates.length + rejections.length).toBeGreaterThan(0)
        expect(new Set(candidates.map(one => one.id)).size).toBe(candidates.length)
        for (const one of candidates) {
          const tree = parse(one.code)
          expect(tree.rootNode.hasError).toBe(false)
          tree.delete()
        }
      }),
      { numRuns: 300 },
    )
  })

  test('every test definition has exactly one outcome', () => {
    const bodies = [
      'assert add_tax(1, 2) == 3',
      'assert add_tax((',
      'pass',
      'x = """a\n"""\n    assert add_tax(x, 1)',
      'assert True',
    ]
    const definition = fc
      .tuple(fc.nat(9), fc.constantFrom(...bodies))
      .map(([n, body]) => `def test_${n}():\n    ${body}\n\n`)
    fc.assert(
      fc.property(fc.array(definition, { minLength: 1, maxLength: 12 }), fc.boolean(), (parts, fenced) => {
        const text = parts.join('')
        const { candidates, rejections } = cut(
          replyOf(fenced ? `\`\`\`python\n${text}\`\`\`` : text),
          taskOf(),
        )
        expect(candidates.length + rejections.length).toBe(parts.length)
      }),
    )
  })

  test.each([
    ['fenced', plainReply],
    ['classes', classReply],
    ['assertions', bareReply],
    ['JSON', JSON.stringify({ path: 'a.py', content: plainReply })],
    ['two fences', `${plainReply}\n\n\`\`\`python\n${classReply}\`\`\`\n`],
  ])('%s: no torn test is taken for a complete one, wherever it is cut', (_, reply) => {
    const whole = new Set(cut(replyOf(reply), taskOf()).candidates.map(one => one.code))
    expect(whole.size).toBeGreaterThan(2)
    for (let end = 0; end < reply.length; end += 1) {
      const part = cut(replyOf(reply.slice(0, end), true), taskOf()).candidates
      expect(part.map(one => one.code).filter(code => !whole.has(code))).toEqual([])
    }
  })

  test.each([
    'def test_a():\n    assert add_tax(1)\n',
    'x = add_tax(1)\nassert x == 2\n',
    '"""\n\'\'\'\n',
    'def test_a(:\n',
    '(',
    'class A(A):\n  x = A\n',
    '```py\nassert f\n```\n',
  ])('reading 5 MB of %j ends', unit => {
    const reply = replyOf(unit.repeat(5_000_000 / unit.length))
    const { candidates, rejections } = endsOn(() => cut(reply, taskOf()))
    expect(candidates.length + rejections.length).toBeGreaterThan(0)
  })
})
