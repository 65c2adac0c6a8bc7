// A row and the known modules: which module and function it is about, and which function each of its tests goes to.
import { beforeAll, describe, expect, test } from '@jest/globals'
import { aimAt, isNamed, namesIn } from '../../../src/core/compare/row-target.js'
import { importsIn, joinRow, plainPath, sameModule, type Known } from '../../../src/core/compare/join.js'
import { readRows, type Row } from '../../../src/core/compare/rows.js'
import { extractRow, filesOf, runnersFor, unitsOf, withFiles } from '../../../src/core/compare/unit.js'
import type { Language, Project } from '../../../src/core/model/ports.js'
import type { TestTask } from '../../../src/core/model/target.js'
import { frameworks, loadLanguages } from '../../../src/ecosystems/index.js'

let languages: Language[]
beforeAll(async () => {
  languages = await loadLanguages('dist/wasm')
})
const language = (name: string): Language => languages.find(one => one.name === name) as Language

const row = (line: Record<string, unknown>): Row => {
  const { rows } = readRows([{ name: 'r', text: JSON.stringify({ completion: '', ...line }) }])
  return rows[0] as Row
}

const add = 'def add(a, b):\n    return a + b\n'
const wrap = 'def wrap(text):\n    return [text]\n\n\ndef unwrap(lines):\n    return lines[0]\n'
const known = (modules: Record<string, string>, files: Record<string, string> = {}): Known => ({
  modules: new Map(Object.entries(modules)),
  files: Object.keys(files),
  read: path => files[path] ?? null,
})
const both = known({ 'app/add.py': add, 'app/text/wrap.py': wrap })

const pasted = `import unittest\n\n${add}\nclass T(unittest.TestCase):\n    def test_a(self):\n        self.assertEqual(add(1, 2), 3)\n`

describe('the module of a row', () => {
  test.each<[string, Record<string, unknown>, Known, string]>([
    ['path and text', { path: 'x/a.py', source: add }, both, 'x/a.py'],
    ['a path whose text is listed', { path: './app/add.py' }, both, 'app/add.py'],
    ['a path whose text lies in the tree', { path: 'lib/a.py' }, known({}, { 'lib/a.py': add }), 'lib/a.py'],
    ['what it imports', { completion: 'from app.add import add\nassert add(1, 1) == 2' }, both, 'app/add.py'],
    [
      'what it imports by less than the whole path',
      { completion: 'import text.wrap' },
      both,
      'app/text/wrap.py',
    ],
    ['what it calls, though it is pasted', { source: pasted, completion: null }, both, 'app/add.py'],
    ['the function that it names', { function: 'unwrap', completion: 'x' }, both, 'app/text/wrap.py'],
    [
      'an import from the tree',
      { completion: "import { f } from '../src/f.js'" },
      known({}, { 'src/f.ts': 'export const f = () => 1', 'src/g.ts': 'export const g = 1' }),
      'src/f.ts',
    ],
    [
      'a text without a path, by its import name',
      { source: add, language: 'py', module: 'pkg.sums' },
      both,
      'pkg/sums.py',
    ],
    ['a text, by its function', { source: add, language: 'python', function: 'add' }, both, 'add.py'],
    ['a text, by its first function', { source: 'const f = (a) => a\n', language: 'TS' }, both, 'f.ts'],
  ])('%s', (_title, line, modules, path) => {
    expect(joinRow(row(line), languages, modules)).toMatchObject({ path })
  })

  test.each<[string, Record<string, unknown>, RegExp]>([
    ['a path that leaves the project', { path: '../a.py', source: add }, /is not in a project/],
    ['an absolute path', { path: '/etc/a.py', source: add }, /is not in a project/],
    [
      'a path without a known text',
      { path: 'nowhere.py' },
      /the text of nowhere.py is missing.*--functions or --root/,
    ],
    ['an unknown language', { path: 'a.cobol', source: 'x' }, /not in a known language/],
    ['a text without a language', { source: 'x' }, /its language is not known/],
    ['a row without a known module', { completion: 'assert 1 == 1' }, /neither imports nor calls anything/],
  ])('%s is unusable', (_title, line, reason) => {
    expect(joinRow(row(line), languages, both)).toMatchObject({ reason: expect.stringMatching(reason) })
  })

  test.each([
    ['app/add.py', 'app.add', true],
    ['src/app/add.py', 'app.add', true],
    ['app/add.py', 'add', true],
    ['app/__init__.py', 'app', true],
    ['app/add.py', 'ad', false],
    ['app/add.py', 'other.add', false],
    ['src/f.ts', '../src/f.js', true],
    ['src/f.ts', './f', true],
    ['src/f/index.ts', '../src/f', true],
    ['src/f.ts', 'f/g', false],
    ['src/f.ts', '', false],
  ])('whether the file %s is the module %s: %s', (path, name, same) => {
    expect(sameModule(path, name)).toBe(same)
  })

  test('imports of both languages', () => {
    const text = "from a.b import c\nimport d\n  import e\nimport f from './f.js'\nconst g = require('g')"
    expect(importsIn(text)).toEqual(expect.arrayContaining(['a.b', 'd', 'e', './f.js', 'g']))
  })

  test.each([
    ['a\\b.py', 'a/b.py'],
    ['./a//b.py', 'a/b.py'],
    ['a/../b.py', null],
    ['C:/a.py', null],
    ['a\n.py', null],
    ['', null],
  ])('the path %j is checked', (path, plain) => {
    expect(plainPath(path)).toBe(plain)
  })
})

const cart = `RATE = 2


class Cart:
    def __init__(self, items):
        self.items = items

    def total(self):
        return sum(self.items) * RATE


def empty():
    return Cart([])
`

describe('the target of a row', () => {
  const aim = (name: string | null, source = cart) => {
    const place = { path: 'shop/cart.py', source, language: 'python', framework: 'pytest' }
    return aimAt(name, language('python').functions(source), place)
  }
  test.each<[string | null, string, string, [number, number], number[]]>([
    ['Cart.total', 'Cart.total', 'Cart.total', [8, 9], [9]],
    ['total', 'Cart.total', 'Cart.total', [8, 9], [9]],
    ['empty', 'empty', 'empty', [12, 13], [13]],
    ['Cart', 'Cart', 'Cart', [5, 9], [6, 9]],
    ['RATE', 'RATE', 'RATE', [1, 14], [6, 9, 13]],
    ['jest.integration.config', 'jest.integration.config', 'default', [1, 14], [6, 9, 13]],
  ])('%s', (name, target, imported, lines, changedLines) => {
    expect(aim(name)).toMatchObject({
      imported,
      target: { id: `shop/cart.py::${target}`, lines, changedLines, change: 'added', baseId: null },
    })
  })

  test('without a name, the only function of the module is the target', () => {
    expect(aim(null, add).target.name).toBe('add')
  })

  test('a module without functions has all its lines as the target', () => {
    const found = aim('LIMIT', 'LIMIT = 3\n\nNAME = 4\n')
    expect(found.target).toMatchObject({ changedLines: [1, 3], lines: [1, 4] })
  })

  test.each([
    ['empty', true],
    ['Cart', true],
    ['Cart.total', true],
    ['total', true],
    ['RATE', false],
    ['Car', false],
  ])('whether %s is a function, method or class of the module: %s', (name, is) => {
    expect(isNamed(name, language('python').functions(cart))).toBe(is)
  })

  test('names of a module in a text: outermost ones only, in the order of the module', () => {
    const result = language('python').functions(cart)
    expect(namesIn('empty().total() == Cart([]) and RATES', result)).toEqual(['Cart', 'empty'])
    expect(namesIn('nothing', result)).toEqual([])
  })
})

describe('units', () => {
  test('rows of one system and one module text make one unit', () => {
    const lines = [
      { system: 'a', path: 'x.py', source: add },
      { system: 'b', path: 'x.py', source: add },
      { system: 'a', path: 'x.py', source: add, function: 'add' },
      { system: 'a', path: 'x.py', source: `${add}\n` },
    ]
    const joined = lines.map(line => joinRow(row(line), languages, both))
    const units = unitsOf(joined.flatMap(one => ('reason' in one ? [] : [one])))
    expect(units.map(unit => [unit.system, unit.rows.length])).toEqual([
      ['a', 2],
      ['b', 1],
      ['a', 1],
    ])
  })

  const nothing: Project = { files: [], read: () => null }
  const unit = (line: Record<string, unknown>, name = 'javascript') => ({
    rows: [row(line)],
    language: language(name),
    path: name === 'python' ? 'a.py' : 'a.js',
    source: String(line['source'] ?? ''),
  })

  test.each([
    ['export const f = 1', 'module'],
    ['module.exports = { f }', 'commonjs'],
    ["const a = require('a')\nexports.f = a", 'commonjs'],
    ["import a from 'a'\nmodule.exports = a", 'module'],
    ['const f = 1', 'module'],
  ])('the package.json for %j has the type %s', (source, type) => {
    const files = filesOf(unit({ source }), nothing)
    expect(JSON.parse(files['package.json'] ?? '')).toMatchObject({ type })
    expect(files['a.js']).toBe(source)
    const project = withFiles(nothing, files)
    expect(project.files).toEqual(['a.js', 'package.json'])
    expect(project.read('a.js')).toBe(source)
  })

  test('an existing package.json stays, and Python needs none', () => {
    const own: Project = { files: ['package.json'], read: () => '{}' }
    expect(Object.keys(filesOf(unit({ source: 'x' }), own))).toEqual(['a.js'])
    expect(Object.keys(filesOf(unit({ source: 'x' }, 'python'), nothing))).toEqual(['a.py'])
  })

  test.each<[string, Record<string, unknown>, string, string]>([
    ['named', { framework: 'vitest', completion: "import test from 'node:test'" }, 'javascript', 'vitest'],
    ['named loosely', { framework: 'Node-Test' }, 'javascript', 'node:test'],
    [
      'unknown name, recognised by the import',
      { framework: 'jest/vitest', completion: "import { it } from 'vitest'" },
      'typescript',
      'vitest',
    ],
    ['told by its globals', { completion: "test('a', () => { expect(f()).toBe(1) })" }, 'javascript', 'jest'],
    ['a runner of another language', { framework: 'pytest' }, 'javascript', 'node:test'],
    ['nothing to go by', { completion: '' }, 'javascript', 'node:test'],
    ['unittest', { framework: 'unittest' }, 'python', 'unittest'],
    ['a TestCase', { completion: 'class T(unittest.TestCase): pass' }, 'python', 'unittest'],
    ['bare assertions', { framework: 'bare assert continuation', completion: ' == 3' }, 'python', 'pytest'],
  ])('the runner: %s', (_title, line, name, wanted) => {
    expect(runnersFor(unit(line, name), nothing, frameworks)[0]).toBe(wanted)
  })
})

test('a reply with tests of two functions: each test goes to the one that it uses, and only once', () => {
  const python = language('python')
  const result = python.functions(wrap)
  const place = { path: 'w.py', source: wrap, language: 'python', framework: 'pytest' }
  const project: Project = { files: ['w.py'], read: () => wrap }
  const tasks = ['wrap', 'unwrap'].map((name): TestTask => {
    const { target, function: made } = aimAt(name, result, place)
    const access = python.access('w.py', name, project, 'test_w.py')
    const page = { existing: null, like: null }
    return { target, function: made, classes: {}, access, testPath: 'test_w.py', page, existingTest: null }
  })
  const completion = [
    'from w import wrap, unwrap',
    "def test_one():\n    assert wrap('a') == ['a']",
    "def test_two():\n    assert unwrap(['a']) == 'a'",
    'def test_none():\n    assert len([1]) == 1',
    "def test_both():\n    assert unwrap(wrap('a')) == 'a'",
  ].join('\n\n')
  const { candidates, rejections } = extractRow(row({ completion }), tasks, python)
  expect(candidates.map(one => [one.name, one.target])).toEqual([
    ['test_one', 'w.py::wrap'],
    ['test_two', 'w.py::unwrap'],
    ['test_none', 'w.py::wrap'],
    ['test_both', 'w.py::wrap'],
  ])
  expect(candidates.flatMap(({ name, unnamed }) => (unnamed ? [name] : []))).toEqual(['test_none'])
  expect(rejections).toEqual([])
  expect(new Set(candidates.map(one => one.id)).size).toBe(4)
})
