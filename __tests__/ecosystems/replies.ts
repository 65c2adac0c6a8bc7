// Replies made of known tests, for both languages: the tests read from a reply must be among them.

/** One part of a reply; `test` if it is a whole test (or the last rows of one that began in the part before). */
interface Part {
  text: string
  test?: true
}
export interface Whole {
  title: string
  parts: Part[]
  /** True if the tests are in a fence that is closed at the very end. */
  fenced: boolean
  /** Number of tests if it differs from the number of test parts. */
  tests?: number
}

const t = (text: string): Part => ({ text, test: true })
const s = (text: string): Part => ({ text })
const open = s('Here (are:\n\n```python\n')
const close = s('```\n')

export const pythonReplies: Whole[] = [
  {
    title: 'functions without a fence',
    fenced: false,
    parts: [
      s('from shop.tax import add_tax\n\n'),
      t('def test_a():\n    assert add_tax(1, 2) == 3  # (([\n\n'),
      t('def test_b():\n    x = add_tax(1, 1)\n\n    assert x == 2\n'),
      t('def test_c():\n    assert add_tax(f"{1:>{2}}", "(") == 4\n'),
    ],
  },
  {
    title: 'a class in a fence',
    fenced: true,
    parts: [
      open,
      s('import unittest\n\nclass TestTax(unittest.TestCase):\n    def setUp(self):\n        self.n = 1\n\n'),
      t('    def test_a(self):\n        self.assertEqual(add_tax(self.n, 1), 2)\n\n'),
      t(
        '    def test_b(self):\n        with self.assertRaises(TaxError):\n            add_tax(self.n, -1)\n        self.assertEqual(self.n, 1)\n',
      ),
      s('\nif __name__ == "__main__":\n    unittest.main()\n'),
      close,
    ],
  },
  {
    title: 'decorators, tables and strings over rows',
    fenced: true,
    parts: [
      open,
      t(
        '@pytest.mark.parametrize("a", [\n    1,\n    2,\n])\ndef test_a(a):\n    assert add_tax(a, 1) == a + 1\n\n',
      ),
      t(
        '@patch("shop.tax.BASE", 1)\n@mark\ndef test_b():\n    assert add_tax("""\ndef test_x():\n    assert (\n""", 1) == 2\n\n',
      ),
      t('async def test_c():\n\tassert add_tax(1,\n\t\t2) == 3\n'),
      close,
    ],
    tests: 3,
  },
  {
    title: 'a fence inside of a string',
    fenced: true,
    parts: [
      s('```python\n'),
      t('def test_a():\n    x = """\n```js\n}(\n```\n"""\n    assert add_tax(x, 1) == 2\n\n'),
      t('def test_b():\n    assert add_tax(1, 2) == 3\n\n'),
      t('def test_c():\n    assert add_tax(1, 3) == 4\n'),
      close,
    ],
  },
  {
    title: 'CRLF, tabs and two fences',
    fenced: true,
    parts: [
      s('```py\r\n'),
      t('def test_a():\r\n\tassert add_tax(1, 2) == 3\r\n'),
      s('```\r\nand\r\n```py\r\n'),
      t("class TestB:\r\n\tdef test_b(self):\r\n\t\tassert add_tax('\u00e9 }', 2) == 3\r\n"),
      t('def test_c():\r\n\tassert add_tax(9, 2) == 11\r\n'),
      s('```\r\n'),
    ],
  },
]

const tsOpen = s("Here (it's:\n\n```ts\n")

export const typescriptReplies: Whole[] = [
  {
    title: 'tests without a fence',
    fenced: false,
    parts: [
      s("import { addTax } from '../src/tax'\n\n"),
      t("test('a', () => {\n  expect(addTax(1, 2)).toBe(3) // ((\n})\n"),
      t("test('b { (', async () => {\n  const x = await addTax(1, 1)\n  expect(x).toBe(2)\n})\n"),
      t('it("c", () => { expect(addTax(/[)}]/, `)}`)).toBe(4) });'),
    ],
  },
  {
    title: 'groups in a fence',
    fenced: true,
    parts: [
      tsOpen,
      s("describe('addTax', () => {\n  let n = 1\n  beforeEach(() => {\n    n = 1\n  })\n\n"),
      t("  it('a', () => {\n    expect(addTax(n, 1)).toBe(2)\n  })\n"),
      s("  describe('inner', function () {\n"),
      t("    it('b', () => {\n      expect(() => addTax(n)).toThrow('}')\n    })\n"),
      s('  })\n'),
      t("  it('c', () => expect(addTax(n, 4)).toBe(5))\n"),
      s('})\n'),
      close,
    ],
  },
  {
    title: 'tables, templates and comments',
    fenced: true,
    parts: [
      tsOpen,
      t("test.each([\n  [1, 2],\n  [2, 3],\n])('adds %i', (a, b) => {\n  expect(addTax(a, 1)).toBe(b)\n})\n"),
      t(
        "test('b', () => {\n  /* }) */\n  const x = `\n${[1].map(y => `}) ${y}`)}\n\\`\\`\\`js\n`\n  expect(addTax(x, 1)).toBe(2)\n})\n",
      ),
      t(
        "test('c', () => {\n  const o = { a: { b: 1 } }\n  // })\n  expect(addTax(o.a.b, 2)).toEqual(3)\n}, 500)\n",
      ),
      close,
    ],
    tests: 3,
  },
  {
    title: 'CRLF, tabs and two fences',
    fenced: true,
    parts: [
      s('```js\r\n'),
      t("it('a', () => {\r\n\texpect(addTax(1, 2)).toBe(3)\r\n})\r\n"),
      s('```\r\nand\r\n```js\r\n'),
      t("it('b', done => {\r\n\texpect(addTax('\u00e9', 2)).toBe(4)\r\n\tdone()\r\n})\r\n"),
      s('```\r\n'),
    ],
  },
]
