import { beforeAll, describe, expect, test } from '@jest/globals'
import { mentionedOn, variationsOf } from '../../../src/core/grow/variations.js'
import type { CallSyntax, Growth, Language } from '../../../src/core/model/ports.js'
import { loadLanguages } from '../../../src/ecosystems/index.js'

let languages: Language[] = []

beforeAll(async () => {
  languages = await loadLanguages('none')
})

function partsOf(name: string): { growth: Growth; syntax: CallSyntax } {
  const { growth, callSyntax } = languages.find(language => language.name === name) ?? {}
  if (!growth || !callSyntax) throw new Error(`${name} grows no tests`)
  return { growth, syntax: callSyntax }
}

interface Row {
  title: string
  language: string
  text: string
  origin: string
  changed?: string[]
  given?: string[]
  /** The function under test. */
  subject?: string
  /** The names of the first three tests, and the line of each that differs from the origin. */
  expected: [name: string, line: string][]
}

const rows: Row[] = [
  {
    title: 'a bound from the changed lines, first in an argument of the call',
    ...{ language: 'python', origin: 'test_fee', subject: 'fee', changed: ['if n > 100:'], given: ['7'] },
    text: 'def test_fee():\n    limit = 3\n    assert fee(7) == 1\n',
    expected: [
      ['test_fee_with_100', '    assert fee(100) == 1'],
      ['test_fee_with_101', '    assert fee(101) == 1'],
      ['test_fee_with_limit_100', '    limit = 100'],
    ],
  },
  {
    title: 'a text keeps its quotes; a key, a docstring and an expected value stay',
    ...{ language: 'python', origin: 'TestName.test_name', subject: 'name' },
    text: 'class TestName:\n    def test_name(self):\n        """It says."""\n        assert name({"first": "Ann"}) == "ann"\n',
    expected: [
      ['test_name_with_empty_dict', '    assert name({}) == "ann"'],
      ['test_name_with_empty_first', '    assert name({"first": ""}) == "ann"'],
      ['test_name_with_first_ann', '    assert name({"first": "ANN"}) == "ann"'],
    ],
  },
  {
    title: 'one row of a table',
    ...{ language: 'python', origin: 'test_twice', subject: 'twice', given: ['4'] },
    text: '@pytest.mark.parametrize("n, gives", [(3, 6), (4, 8)])\ndef test_twice(n, gives):\n    assert twice(n) == gives\n',
    expected: [['test_twice_with_4', '    n, gives = 4, 6']],
  },
  {
    title: 'a group and an option',
    ...{ language: 'javascript', origin: 'open in strict mode', given: [] },
    text: "describe('open', () => {\n  it('in strict mode', () => {\n    expect(open({ strict: true })).toBe(1)\n  })\n})\n",
    expected: [
      ['with an empty object', '  expect(open({})).toBe(1)'],
      ['with strict false', '  expect(open({ strict: false })).toBe(1)'],
    ],
  },
  {
    title: 'a title that describes only the original value',
    ...{ language: 'javascript', origin: 'open in strict mode', given: [], subject: 'open' },
    text: "describe('open', () => {\n  it('in strict mode', () => {\n    expect(open({ strict: true })).toBe(1)\n  })\n})\n",
    expected: [
      ['open with an empty object', '  expect(open({})).toBe(1)'],
      ['open with strict false', '  expect(open({ strict: false })).toBe(1)'],
    ],
  },
  {
    title: 'a name that describes only the original value',
    ...{ language: 'python', origin: 'test_add_refuses_zero', subject: 'addTax' },
    text: 'def test_add_refuses_zero():\n    assert addTax(0) == 1\n',
    expected: [['test_add_tax_with_1', '    assert addTax(1) == 1']],
  },
  {
    title: 'a name that holds nothing but the function',
    ...{ language: 'python', origin: 'TestAdd.test_addTax', subject: 'addTax' },
    text: 'class TestAdd:\n    def test_addTax(self):\n        assert addTax(0) == 1\n',
    expected: [['test_addTax_with_1', '    assert addTax(1) == 1']],
  },
  {
    title: 'a dictionary with fewer entries',
    ...{ language: 'python', origin: 'test_add', subject: 'add' },
    text: 'def test_add():\n    assert add({"id": 1, "size": 2}) == 1\n',
    expected: [
      ['test_add_with_empty_dict', '    assert add({}) == 1'],
      ['test_add_with_id_1', "    assert add({'id': 1}) == 1"],
    ],
  },
  {
    title: 'a named element of a list',
    ...{ language: 'javascript', origin: 'accepts any', given: [], subject: 'accepts' },
    text: "it('accepts any', () => {\n  const options = { supports: ['a'] }\n  expect(accepts(options)).toBe(1)\n})\n",
    expected: [
      ['accepts with empty options', '  const options = {}'],
      ['accepts with empty supports', '  const options = { supports: [] }'],
      ["accepts with 'A' in supports", "  const options = { supports: ['A'] }"],
    ],
  },
  {
    title: 'the expected response of a request stays',
    ...{ language: 'javascript', origin: 'sends', given: [], subject: 'sends' },
    text: "it('sends', done => {\n  request(app(true)).get('/').expect(200, 'yes', done)\n})\n",
    expected: [
      ['sends with false', "  request(app(false)).get('/').expect(200, 'yes', done)"],
      ['sends with an empty string', "  request(app(true)).get('').expect(200, 'yes', done)"],
    ],
  },
]

test.each(rows.map(row => [row.title, row] as const))('%s', (_, row) => {
  const { growth, syntax } = partsOf(row.language)
  const [origin] = growth.origins(row.text, row.origin)
  if (!origin) throw new Error('there is no such test')
  const clues = { mentioned: mentionedOn(row.changed ?? [], syntax), given: new Set(row.given) }
  const before = new Set(origin.code.split('\n'))
  const found = variationsOf([{ origin, clues, subject: row.subject ?? '' }], syntax, 40).map(
    ({ name, code }) => [name, code.split('\n').find(line => !before.has(line))],
  )
  for (const expected of row.expected) expect(found).toContainEqual(expected)
  expect(found.slice(0, 1)).toEqual(row.expected.slice(0, 1))
  expect(found.map(([, line]) => line).join('\n')).not.toMatch(
    /== "(?!ann)|toBe\((?!1\))|expect\(200, '(?!yes)/,
  )
})

describe('tests that nothing is grown from', () => {
  test.each([
    [
      'a name that two tests have',
      'python',
      'def test_a():\n    f(1)\n\n\ndef test_a():\n    f(2)\n',
      'test_a',
    ],
    ['an unknown name', 'python', 'def test_a():\n    f(1)\n', 'test_b'],
    [
      'a loop over rows that are not in the code',
      'javascript',
      "for (const n of all) it('a', () => f(1))\n",
      'a',
    ],
    ['a skipped test', 'javascript', "it.skip('a', () => f(1))\n", 'a'],
    ['code that does not parse', 'python', ')(', 'test_a'],
  ])('%s', (_, language, text, name) => {
    expect(partsOf(language).growth.origins(text, name)).toEqual([])
  })
})

describe('the file with the grown tests', () => {
  test('has them below their origin with unique names, and everything else untouched', () => {
    const { growth } = partsOf('python')
    const text = 'class TestA:\r\n    def test_a(self):\r\n        f(1)  # one\r\n\r\n    x = 1\r\n'
    const grown = [1, 2].map(number => ({
      ...{
        id: String(number),
        target: '',
        writer: '',
        name: 'test_a_with_2',
        draft: '',
        framework: 'pytest',
      },
      ...{ container: null, imports: [], helpers: [], fixes: [], observed: true },
      ...{ code: `def test_a_with_2(self):\n    f(${number})`, grownFrom: 'tests/test_a.py::TestA.test_a' },
    }))
    expect(growth.insert(text, grown)).toEqual({
      content:
        'class TestA:\r\n    def test_a(self):\r\n        f(1)  # one\r\n\r\n    def test_a_with_2(self):\r\n        f(1)\r\n\r\n    def test_a_with_2_2(self):\r\n        f(2)\r\n\r\n    x = 1\r\n',
      names: { '1': 'TestA.test_a_with_2', '2': 'TestA.test_a_with_2_2' },
    })
  })
})
