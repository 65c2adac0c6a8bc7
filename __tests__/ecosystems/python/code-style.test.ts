// New Python tests are written as the file around them is; black 26 and ruff 0.15 leave the expected texts unchanged.
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Candidate } from '../../../src/core/model/candidate.js'
import { formattingOf } from '../../../src/ecosystems/python/settings.js'
import { detectCodeStyle, styled } from '../../../src/ecosystems/python/test-file/code-style.js'
import { makeGrownStyle, makeMerge } from '../../../src/ecosystems/python/test-file/test-file.js'
import { loadParser, type Parse } from '../../../src/ecosystems/shared/parser.js'
import { readSyntax } from '../../../src/ecosystems/shared/syntax.js'

let parse: Parse
beforeAll(async () => {
  parse = await loadParser('python', 'dist/wasm')
})
const read = (text: string) => readSyntax(parse, text)

const candidate = (code: string, more: Partial<Candidate> = {}): Candidate => ({
  ...{ id: 'c', target: 't', name: /def (\w+)/.exec(code)?.[1] ?? '', code, imports: [], helpers: [] },
  ...{ writer: 'w', framework: 'pytest', draft: code, fixes: [], observed: false, container: null },
  ...more,
})

const imports = { single: false, apart: false, own: new Set<string>() }
const double = { quote: '"' as const, typed: false, docstrings: null, width: 88, ...imports }
const inTest = (line: string) => `def test_a():\n    ${line}`

describe('the style of a file', () => {
  test.each([
    ['most strings decide', 'a = "x"\nb = "y"\nc = \'z\'\n', { quote: '"' }],
    ['strings that need their quotes decide nothing', 'a = \'say "hi"\'\nb = "it\'s"\n', { quote: null }],
    ['strings of several lines decide nothing', '"""Says."""\na = \'x\'\n', { quote: "'" }],
    ['tests with a return annotation', 'def test_a() -> None:\n    pass\n', { typed: true }],
    ['helpers are no tests', 'def make() -> None:\n    pass\n\ndef test_a():\n    pass\n', { typed: false }],
    ['one name each', 'from a import b\nfrom a import c\n', { single: true }],
    ['several names', 'from a import b, c\nfrom a import d\n', { single: false }],
  ])('%s', (_, existing, expected) => {
    expect(detectCodeStyle({ existing, like: null }, read)).toMatchObject(expected)
  })

  test('the quotes of the formatter are used where a file has no strings', () => {
    const formatting = { quote: '"' as const }
    expect(detectCodeStyle({ existing: 'a = 1\n', like: null, formatting }, read).quote).toBe('"')
    expect(detectCodeStyle({ existing: "a = 'b'\n", like: null, formatting }, read).quote).toBe("'")
  })

  test('what the file does not show is taken from a similar file', () => {
    const found = detectCodeStyle(
      { existing: 'import a\n', like: 'def test_a() -> None:\n    f("x")\n' },
      read,
    )
    expect(found).toEqual({ ...double, typed: true })
  })
})

test.each([
  ["f('a', b'c', r'd', f'{e}')", 'f("a", b"c", r"d", f"{e}")'],
  ["f('it\\'s')", 'f("it\'s")'],
  ['f(\'say "hi"\')', 'f(\'say "hi"\')'],
  ["f('a\\n\\\\')", 'f("a\\n\\\\")'],
  ["f(r'\\d', f'{a[\"b\"]}')", "f(r'\\d', f'{a[\"b\"]}')"],
  ["f('''a''')", "f('''a''')"],
])('quotes of %s', (line, expected) => {
  expect(styled(inTest(line), double, read)).toBe(inTest(expected))
})

test.each([
  [
    'a list at the end',
    "assert wrap('The quick brown fox jumps over the lazy dog', 9) == ['The quick', 'brown fox', 'jumps', 'over']",
    'assert wrap("The quick brown fox jumps over the lazy dog", 9) == [\n        "The quick",\n        "brown fox",\n        "jumps",\n        "over",\n    ]',
  ],
  [
    'a string at the end',
    "assert natural_size('a very long text that fills much of the line', True, width=10) == 'another text'",
    'assert (\n        natural_size("a very long text that fills much of the line", True, width=10)\n        == "another text"\n    )',
  ],
  [
    'a call that is too long by itself',
    "assert is_known_by_everybody('a very long text that fills much of the line', 'another one') is True",
    'assert (\n        is_known_by_everybody(\n            "a very long text that fills much of the line", "another one"\n        )\n        is True\n    )',
  ],
  [
    'one element at the end',
    "assert list(chunk_the_items([1, 2, 3, 4, 5, 6, 7], size=3, padding='a long padding text')) == [(1, 2, 3)]",
    'assert list(\n        chunk_the_items([1, 2, 3, 4, 5, 6, 7], size=3, padding="a long padding text")\n    ) == [(1, 2, 3)]',
  ],
  [
    'both sides',
    "assert split_graphemes('a text of many words and such things, which goes on and on') == ([(0, 2, 0)], 0)",
    'assert split_graphemes(\n        "a text of many words and such things, which goes on and on"\n    ) == (\n        [(0, 2, 0)],\n        0,\n    )',
  ],
  [
    'arguments of a call, one a line',
    "make_something('alpha beta gamma', 'bbbbbbbbbbbbbbbbb', 'ccccccccccccccccc', width=100, other=[1, 2])",
    'make_something(\n        "alpha beta gamma",\n        "bbbbbbbbbbbbbbbbb",\n        "ccccccccccccccccc",\n        width=100,\n        other=[1, 2],\n    )',
  ],
  [
    'a value that is assigned to a name',
    "result = make_something({'alpha beta gamma': 1, 'bbbbbbbbbbbbbbbbb': 2, 'ccccccccccccccccc': [1, 2]})",
    'result = make_something(\n        {"alpha beta gamma": 1, "bbbbbbbbbbbbbbbbb": 2, "ccccccccccccccccc": [1, 2]}\n    )',
  ],
  ['a line without brackets stays', `name = '${'a'.repeat(90)}'`, `name = "${'a'.repeat(90)}"`],
])('too long for a line: %s', (_, line, expected) => {
  expect(styled(inTest(line), double, read)).toBe(inTest(expected))
})

test.each([
  ['one parameter', 'db', '\n    db,\n'],
  ['several', 'db, path', '\n    db, path\n'],
  ['more than fit', `db, ${'p'.repeat(85)}`, `\n    db,\n    ${'p'.repeat(85)},\n`],
])('a function head that is too long, with %s', (_, given, expected) => {
  const head = (parameters: string) => `def test_${'a'.repeat(75)}(${parameters}):\n    assert f(1)`
  expect(styled(head(given), double, read)).toBe(head(expected))
})

test('lines inside a class are wrapped earlier', () => {
  const line = `assert f(${'1, '.repeat(22)}2) == 3`
  const container = { name: 'TestF', header: 'class TestF:', members: [] }
  const merge = makeMerge(parse)
  const page = { existing: null, like: 'a = "b"\n' }
  expect(merge([candidate(inTest(line))], page).content).toContain(line)
  expect(merge([candidate(inTest(line), { container })], page).content).not.toContain(line)
})

test('tests have a return annotation where the others have one', () => {
  const existing = 'def test_b() -> None:\n    pass\n'
  const { content } = makeMerge(parse)([candidate('def test_a(db):\n    assert f(1)')], {
    existing,
    like: existing,
  })
  expect(content).toBe(`${existing}\n\ndef test_a(db) -> None:\n    assert f(1)\n`)
})

test.each([
  ['nothing', 'def test_b():\n    pass\n\n\ndef test_c():\n    pass\n', ''],
  [
    'a line',
    'def test_b():\n    """It."""\n\n\ndef test_c():\n    """It."""\n    pass\n',
    '    """Fee returns 0 for 1."""\n',
  ],
  [
    'a block',
    'def test_b():\n    """\n    It.\n    """\n\n\ndef test_c():\n    """\n    It.\n    """\n',
    '    """\n    Fee returns 0 for 1.\n    """\n',
  ],
])('a test has a docstring where the others have: %s', (_, existing, expected) => {
  const code = ['def test_fee_returns_0_for_1():\n', '    # Observed.\n    assert fee(1) == 0']
  const { content } = makeMerge(parse)([candidate(code.join(''))], { existing, like: existing })
  expect(content).toBe(`${existing}\n\n${code.join(expected)}\n`)
})

describe('imports', () => {
  const added = (imports: string[]) =>
    candidate('def test_a():\n    f()', { imports, target: 'src/click/utils.py::echo' })
  test.each([
    [
      'names in their order, whatever their case',
      'from shop import Cart, LIMIT, rate\n\nX = 1\n',
      ['from shop import Basket', 'from shop import add'],
      'from shop import add, Basket, Cart, LIMIT, rate\n',
    ],
    [
      'constants, classes and functions apart',
      'from shop import LIMIT, Cart, rate\n\nX = 1\n',
      ['from shop import Basket'],
      'from shop import LIMIT, Basket, Cart, rate\n',
    ],
    [
      'after the others if they are not sorted',
      'from shop import rate, Cart, add\n\nX = 1\n',
      ['from shop import Basket'],
      'from shop import rate, Cart, add, Basket\n',
    ],
    [
      'one name each',
      'from shop import Cart\nfrom shop import rate\n\nX = 1\n',
      ['from shop import add'],
      'from shop import Cart\nfrom shop import add\nfrom shop import rate\n',
    ],
    [
      'too many names for a line',
      `from shop import ${'a'.repeat(30)}, ${'b'.repeat(30)}\n\nX = 1\n`,
      ['from shop import carefully'],
      `from shop import (\n    ${'a'.repeat(30)},\n    ${'b'.repeat(30)},\n    carefully,\n)\n`,
    ],
    [
      'a module of the same package',
      'import os\n\nfrom shop.cart import Cart\nfrom shop.tax import rate\n\nX = 1\n',
      ['from shop.size import size'],
      'import os\n\nfrom shop.cart import Cart\nfrom shop.size import size\nfrom shop.tax import rate\n',
    ],
    [
      'a group that does not exist yet',
      'import os\n\nfrom shop import rate\n\nX = 1\n',
      ['import pytest'],
      'import os\n\nimport pytest\n\nfrom shop import rate\n',
    ],
    [
      'the first group',
      'from shop import rate\n\nX = 1\n',
      ['import os'],
      'import os\n\nfrom shop import rate\n',
    ],
    [
      'two groups before all others',
      'from shop import rate\n\nX = 1\n',
      ['import pytest', 'import os', 'from shop.cart import Cart'],
      'import os\n\nimport pytest\n\nfrom shop import rate\nfrom shop.cart import Cart\n',
    ],
    [
      'a module by its name, although names from it are imported',
      'import io\nfrom datetime import date\n\nX = 1\n',
      ['import datetime'],
      'import datetime\nimport io\nfrom datetime import date\n',
    ],
    [
      'a package that is the project and a known one elsewhere',
      'import click\n\nX = 1\n',
      ['import pytest', 'from click.utils import echo'],
      'import pytest\n\nimport click\nfrom click.utils import echo\n',
    ],
    [
      'plain imports before imports of names',
      'from os import path\n\nX = 1\n',
      ['import sys'],
      'import sys\nfrom os import path\n',
    ],
  ])('%s', (_, existing, imports, expected) => {
    const { content } = makeMerge(parse)([added(imports)], { existing, like: null })
    expect(content.slice(0, content.indexOf('\nX = 1'))).toBe(expected)
  })
})

test.each([
  ['from os import path\n', ['import sys'], 'import sys\n\nfrom os import path\n'],
  ['import sys\n', ['from os import path'], 'import sys\n\nfrom os import path\n'],
  ['import sys\n\nfrom os import path\n', ['import re'], 'import re\nimport sys\n\nfrom os import path\n'],
])('imports of modules and of names are kept apart: %j', (existing, lines, expected) => {
  const formatting = { apartImports: true }
  const added = candidate('def test_a():\n    f()', { imports: lines })
  const { content } = makeMerge(parse)([added], { existing, like: null, formatting })
  expect(content).toContain(expected)
})

test('a grown test uses the quotes of its file and has no unused value', () => {
  const grown = candidate(
    "def test_a(db):\n    kind, value, name = int, 42, 'x'\n    db.insert({'id': 1}, kind)\n    assert db.count == 1",
  )
  const page = { existing: 'a = "b"\n', like: null }
  expect(makeGrownStyle(parse)(grown, page).code).toBe(
    'def test_a(db):\n    kind = int\n    db.insert({"id": 1}, kind)\n    assert db.count == 1',
  )
})

test.each([
  [{ 'pyproject.toml': '[tool.black]\nline-length = 100\n' }, { columns: 100, quote: '"' }],
  [
    { 'pyproject.toml': '[tool.ruff]\nsrc = ["src"]\nline-length = 79 # PEP 8\n\n[tool.ruff.lint]\n' },
    { columns: 79, quote: '"' },
  ],
  [{ 'pyproject.toml': '[tool.ruff]\n[tool.pylint]\nline-length = 79\n' }, { quote: '"' }],
  [{ 'pyproject.toml': '[tool.ruff.format]\nquote-style = "single"\n' }, {}],
  [{ 'pyproject.toml': '[tool.black]\nskip-string-normalization = true\n' }, {}],
  [
    { 'ruff.toml': 'line-length = 120\n', 'pyproject.toml': '[tool.pytest]\nline-length = 100\n' },
    { columns: 120 },
  ],
  [{ '.flake8': '[flake8]\nmax-line-length = 79\n' }, { columns: 79 }],
  [
    { '.flake8': '[flake8]\nmax-line-length = 80\n', '.pre-commit-config.yaml': '- id: black\n' },
    { quote: '"' },
  ],
  [
    { 'pyproject.toml': '[tool.ruff.lint.isort]\nforce-single-line = true\nlines-between-types = 1\n' },
    { singleImports: true, apartImports: true, quote: '"' },
  ],
  [{ '.isort.cfg': '[settings]\nforce_single_line = True\n' }, { singleImports: true }],
  [{}, {}],
])('the layout that %j sets', (files: Record<string, string>, expected) => {
  expect(formattingOf(name => files[name] ?? null)).toEqual(expected)
})
