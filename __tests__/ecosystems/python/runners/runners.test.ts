import { describe, expect, test } from '@jest/globals'
import { frameworks } from '../../../../src/ecosystems/index.js'
import { find } from '../../../../src/wiring/run.js'
import type { Project, TestSpec } from '../../../../src/core/model/ports.js'
import fc from 'fast-check'

const runner = find(frameworks, 'runner')
const pytest = runner('pytest')
const unittest = runner('unittest')

function projectOf(files: Record<string, string>): Project {
  return { files: Object.keys(files).sort(), read: path => files[path] ?? null }
}

const app = { 'app.py': 'x = 1\n' }
const cased = 'import unittest\nclass TestA(unittest.TestCase):\n    def test_a(self): pass\n'

describe('which runner a project uses', () => {
  test.each<[string, Record<string, string>, 'pytest' | 'unittest']>([
    ['nothing', {}, 'unittest'],
    ['pytest.ini', { 'pytest.ini': '' }, 'pytest'],
    ['a conftest', { 'tests/conftest.py': '' }, 'pytest'],
    ['pyproject', { 'pyproject.toml': '[tool.pytest.ini_options]\n' }, 'pytest'],
    [
      'a dependency',
      { 'pyproject.toml': '[project.optional-dependencies]\ntest = ["pytest>=7"]\n' },
      'pytest',
    ],
    ['a plain pyproject', { 'pyproject.toml': '[project]\nname = "app"\n' }, 'unittest'],
    ['setup.cfg', { 'setup.cfg': '[tool:pytest]\n' }, 'pytest'],
    ['tox.ini', { 'tox.ini': '[pytest]\n' }, 'pytest'],
    ['requirements', { 'requirements-dev.txt': 'pytest==8\n' }, 'pytest'],
    ['other requirements', { 'requirements.txt': 'flask\n' }, 'unittest'],
    ['plain functions', { 'tests/test_a.py': 'def test_a():\n    assert 1\n' }, 'pytest'],
    ['an import', { 'tests/test_a.py': 'import pytest\n' }, 'pytest'],
    ['a TestCase', { 'tests/test_a.py': cased }, 'unittest'],
    ['a TestCase with pytest.ini', { 'tests/test_a.py': cased, 'pytest.ini': '' }, 'pytest'],
  ])('%s', (_, files, expected) => {
    const project = projectOf({ ...app, ...files })
    const better = pytest.matches(project, '') > unittest.matches(project, '') ? 'pytest' : 'unittest'
    expect(better).toBe(expected)
  })

  test('no Python, no match', () => {
    const project = projectOf({ 'a.js': '' })
    expect([pytest.matches(project, ''), unittest.matches(project, '')]).toEqual([0, 0])
  })
})

describe('where tests go', () => {
  test.each<[string, string, string[], string]>([
    ['no tests at all', 'shop/tax.py', [], 'test_tax.py'],
    ['a tests folder', 'shop/tax.py', ['tests/test_cart.py'], 'tests/test_tax.py'],
    ['a test folder', 'shop/tax.py', ['test/test_cart.py'], 'test/test_tax.py'],
    ['a name that is taken', 'shop/tax.py', ['tests/test_tax.py'], 'tests/test_tax_cases.py'],
    [
      'taken twice',
      'shop/tax.py',
      ['tests/test_tax.py', 'tests/test_tax_cases.py'],
      'tests/test_shop_tax.py',
    ],
    ['inside the package', 'shop/tax.py', ['shop/tests/test_cart.py'], 'shop/tests/test_tax.py'],
    ['mirrored', 'src/shop/in/tax.py', ['tests/in/test_x.py', 'tests/test_y.py'], 'tests/in/test_tax.py'],
    ['mirrored with the package', 'shop/in/tax.py', ['tests/shop/in/test_x.py'], 'tests/shop/in/test_tax.py'],
    [
      'unit tests in a folder of their own',
      'shop/tax.py',
      ['tests/unit/test_x.py', 'tests/integration/test_y.py'],
      'tests/unit/test_tax.py',
    ],
    ['beside', 'shop/tax.py', ['shop/cart.py', 'shop/test_cart.py'], 'shop/test_tax.py'],
    ['beside, as suffix', 'shop/tax.py', ['shop/cart.py', 'shop/cart_test.py'], 'shop/tax_test.py'],
    ['a package', 'shop/__init__.py', ['tests/test_x.py'], 'tests/test_shop.py'],
    ['a name with a dash', 'tools/my-tool.py', [], 'test_my_tool.py'],
    ['private', 'shop/_tax.py', ['tests/test_x.py'], 'tests/test_tax.py'],
    ['at the root', 'tax.py', ['test_cart.py', 'cart.py'], 'test_tax.py'],
    [
      'same name elsewhere',
      'b/tax.py',
      ['b/tests/test_x.py', 'a/tests/test_tax.py'],
      'b/tests/test_tax_cases.py',
    ],
    [
      'same name elsewhere in a package',
      'b/tax.py',
      ['b/tests/test_x.py', 'b/tests/__init__.py', 'a/tests/test_tax.py'],
      'b/tests/test_tax.py',
    ],
  ])('%s', (_, source, files, expected) => {
    const project = projectOf(Object.fromEntries([source, ...files].map(path => [path, ''])))
    expect(pytest.style.path(source, project)).toBe(expected)
    expect(unittest.style.path(source, project)).toBe(expected)
  })

  test.each<[string, string, Record<string, string>, boolean, string]>([
    [
      'its own',
      'shop/tax.py',
      { 'tests/test_tax.py': 'from shop.tax import add' },
      false,
      'tests/test_tax.py',
    ],
    [
      'a new one, when asked',
      'shop/tax.py',
      { 'tests/test_tax.py': 'import shop.tax' },
      true,
      'tests/test_tax_cases.py',
    ],
    [
      'one that tests another module of that name',
      'shop/tax.py',
      { 'tests/test_tax.py': 'from other.tax import add', 'other/tax.py': '' },
      false,
      'tests/test_tax_cases.py',
    ],
    [
      'one that only mentions it',
      'shop/tax.py',
      { 'tests/test_tax.py': '# from shop.tax' },
      false,
      'tests/test_tax_cases.py',
    ],
    [
      'the suffix form',
      'shop/tax.py',
      { 'tests/tax_test.py': 'from shop import tax' },
      false,
      'tests/tax_test.py',
    ],
  ])('an existing test file: %s', (_, source, files, apart, expected) => {
    const project = projectOf({ [source]: '', ...files })
    for (const { style } of [pytest, unittest]) expect(style.path(source, project, apart)).toBe(expected)
  })

  test.each<[string, string, Record<string, string>, string, string]>([
    ['a flat layout', 'shop/tax.py', { 'shop/__init__.py': '' }, 'test_tax.py', 'test_tax.py'],
    [
      'a root of its own',
      'app/shop/tax.py',
      { 'app/shop/__init__.py': '' },
      'app/test_tax.py',
      'app/test_tax.py',
    ],
    [
      'a source layout',
      'src/shop/tax.py',
      { 'src/shop/__init__.py': '' },
      'tests/test_tax.py',
      'test_tax.py',
    ],
    ['a source layout of folders', 'src/shop/tax.py', {}, 'tests/test_tax.py', 'test_tax.py'],
    ['a conftest', 'shop/tax.py', { 'conftest.py': '' }, 'tests/test_tax.py', 'test_tax.py'],
    [
      'a path set',
      'shop/tax.py',
      { 'pyproject.toml': '[tool.pytest.ini_options]\npythonpath = ["."]\n' },
      ...(['tests/test_tax.py', 'test_tax.py'] as [string, string]),
    ],
    [
      'a folder named',
      'shop/tax.py',
      { 'pytest.ini': '[pytest]\ntestpaths = checks/unit\n' },
      ...(['checks/unit/test_tax.py', 'test_tax.py'] as [string, string]),
    ],
    ['a name that is not ASCII', 'größe/fläche.py', {}, 'test_fläche.py', 'test_fläche.py'],
    ['helpers', 'shop/tax.py', { 'tests/help.py': '' }, 'tests/test_tax.py', 'test_tax.py'],
    ['a tests package', 'shop/tax.py', { 'tests/__init__.py': '' }, 'tests/test_tax.py', 'tests/test_tax.py'],
  ])('the first test: %s', (_, source, files, plain, cased) => {
    const project = projectOf({ [source]: '', ...files })
    expect([pytest.style.path(source, project), unittest.style.path(source, project)]).toEqual([plain, cased])
  })

  test('the path is never that of an existing file and never outside the project', () => {
    const name = fc.constantFrom('a', 'b', 'tests', 'test_a', 'src', '__init__', 'a_test')
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map(parts => `${parts.join('/')}.py`)
    fc.assert(
      fc.property(path, fc.array(path, { maxLength: 12 }), (source, files) => {
        const project = projectOf(Object.fromEntries([source, ...files].map(each => [each, ''])))
        const found = [pytest, unittest].map(each => each.style.path(source, project))
        for (const one of found) expect(project.files).not.toContain(one)
        for (const one of found) expect(one).toMatch(/^(?!\/|.*\.\.).*(test_\w+|\w+_test)\.py$/)
      }),
    )
  })
})

describe('how a test is written', () => {
  const spec = (checks: TestSpec['checks'], arrange: string[] = []): TestSpec => ({
    ...{ name: 'test_add', subject: 'Cart.add', imports: ['from shop import Cart'], arrange, checks },
    comment: 'Observed.',
  })
  const equal = (literal: string, approximate = false, wait = false) =>
    ({ kind: 'equal', call: 'f(1)', literal, approximate, await: wait }) as const
  test.each([
    [equal('3'), 'assert f(1) == 3', 'self.assertEqual(f(1), 3)'],
    [equal('None'), 'assert f(1) is None', 'self.assertIsNone(f(1))'],
    [equal('True'), 'assert f(1) is True', 'self.assertIs(f(1), True)'],
    [equal('0.333', true), 'assert f(1) == pytest.approx(0.333)', 'self.assertAlmostEqual(f(1), 0.333)'],
    [equal('[0.333]', true), 'assert f(1) == [0.333]', 'self.assertEqual(f(1), [0.333])'],
    [equal('3', false, true), 'assert asyncio.run(f(1)) == 3', 'self.assertEqual(asyncio.run(f(1)), 3)'],
  ])('%j', (check, plain, method) => {
    const written = pytest.style.test(spec([check], ['x = 1']))
    expect(written.code).toBe(`def test_add():\n    # Observed.\n    x = 1\n    ${plain}`)
    expect(written.imports.includes('import pytest')).toBe(plain.includes('pytest.'))
    expect(written.imports.includes('import asyncio')).toBe(check.await)
    const cased = unittest.style.test(spec([check], ['x = 1']))
    expect(cased.code).toBe(`def test_add(self):\n    # Observed.\n    x = 1\n    ${method}`)
    expect(cased.container).toEqual({
      ...{ name: 'TestCartAdd', header: 'class TestCartAdd(unittest.TestCase):', members: [] },
    })
  })

  test('exceptions', () => {
    const check = { kind: 'raises', call: 'f(1)', exception: 'ValueError', await: false } as const
    expect(pytest.style.test(spec([check])).code).toContain('with pytest.raises(ValueError):\n        f(1)')
    const base = (like: string): [string | undefined, string[]] => {
      const { container, imports } = unittest.style.test({ ...spec([check]), like })
      return [container?.header, imports.filter(line => line.includes('unittest'))]
    }
    expect(base('from unittest import mock, TestCase\n')).toEqual([
      'class TestCartAdd(TestCase):',
      ['from unittest import TestCase'],
    ])
    for (const like of [
      'import unittest\n',
      'from unittest import mock\n',
      'from django.test import TestCase\n',
    ])
      expect(base(like)).toEqual(['class TestCartAdd(unittest.TestCase):', ['import unittest']])
    expect(unittest.style.test(spec([check])).code).toContain(
      'with self.assertRaises(ValueError):\n        f(1)',
    )
  })

  test.each([
    [
      'if tests check messages',
      'with pytest.raises(KeyError, match="no"):',
      "ValueError, match='must be positive'",
    ],
    ['if they do not', 'with pytest.raises(KeyError):', 'ValueError'],
    ['if there are none', 'def test_a():', 'ValueError'],
  ])('the plain part of a message, %s', (_, like, expected) => {
    const check = { kind: 'raises' as const, call: 'f(1)', exception: 'ValueError', await: false }
    const message = 'n (-1) must be positive.'
    const { code } = pytest.style.test({ ...spec([{ ...check, message }]), like })
    expect(code).toContain(`with pytest.raises(${expected}):\n        f(1)`)
  })

  test('a table of values is parametrised or a loop of subtests', () => {
    const check = { kind: 'equal', call: 'f(x)', literal: 'x', approximate: false, await: false } as const
    const table = (values: string[]): TestSpec => ({
      ...spec([check], ['y = x']),
      each: { name: 'x', values },
    })
    const plain = pytest.style.test(table(['1', '2']))
    expect(plain.code).toBe(
      "@pytest.mark.parametrize('x', [1, 2])\ndef test_add(x):\n    # Observed.\n    y = x\n    assert f(x) == x",
    )
    expect(plain.imports).toContain('import pytest')
    expect(unittest.style.test(table(['1', '2'])).code).toBe(
      'def test_add(self):\n    for x in [1, 2]:\n        with self.subTest(x=x):\n' +
        '            # Observed.\n            y = x\n            self.assertEqual(f(x), x)',
    )
    const long = ["'one, two, three, four'", "'five, six, seven, eight'", "'nine'"]
    expect(pytest.style.test(table(long)).code).toContain(
      `@pytest.mark.parametrize('x', [\n    ${long.join(',\n    ')},\n])\ndef`,
    )
  })

  test('checks are wrapped in the warnings that they must expect', () => {
    const raised = { kind: 'raises', call: 'f(1)', exception: 'ValueError', await: false } as const
    const warned = (given: TestSpec['checks'], by: 'arrange' | 'check', types: string[]) => {
      const whole = { ...spec(given, ['x = 1', 'result = f(x)']), warns: { types, by } }
      return [pytest, unittest].map(({ style }) => style.test(whole))
    }
    const [plain, cased] = warned([equal('3'), equal('4')], 'check', ['UserWarning'])
    expect(plain?.code).toContain(
      '    result = f(x)\n    with pytest.warns(UserWarning):\n        assert f(1) == 3\n    assert f(1) == 4',
    )
    expect(plain?.imports).toContain('import pytest')
    expect(cased?.code).toContain(
      '    with self.assertWarns(UserWarning):\n        self.assertEqual(f(1), 3)\n',
    )
    expect(warned([raised], 'check', ['Gone', 'UserWarning'])[0]?.code).toContain(
      '    with pytest.warns((Gone, UserWarning)):\n        with pytest.raises(ValueError):\n            f(1)',
    )
    expect(warned([equal('3')], 'arrange', ['Gone'])[0]?.code).toContain(
      '    x = 1\n    with pytest.warns(Gone):\n        result = f(x)\n    assert f(1) == 3',
    )
  })
})

describe('the results of a trial', () => {
  const asked = [
    { candidate: 'a', name: 'test_a' },
    { candidate: 'b', name: 'test_b' },
  ]
  const good = {
    ...{ candidate: 'a', name: 'test_a', outcome: 'passed', assertion: false, expected: null, actual: null },
    ...{ detail: '', lines: [1], milliseconds: 1.4 },
  }
  const outcome = (result: unknown, status: 'done' | 'timed-out' | 'crashed' = 'done') => ({
    ...{ status, result, output: 'said', milliseconds: 5 },
  })

  test('there is one result for each candidate that was reached', () => {
    const results = pytest.read(outcome({ results: [good] }), asked)
    expect(results).toEqual([expect.objectContaining({ candidate: 'a', outcome: 'passed', milliseconds: 1 })])
  })

  test('a missing result gives nothing for many candidates, and an outcome for a single one', () => {
    expect(pytest.read(outcome(null, 'timed-out'), asked)).toEqual([])
    expect(pytest.read(outcome(null, 'timed-out'), asked.slice(1))).toMatchObject([{ outcome: 'timed-out' }])
    expect(pytest.read(outcome({ results: [{}] }, 'crashed'), asked.slice(1))).toMatchObject([
      { candidate: 'b', outcome: 'broken', detail: expect.stringContaining('said') },
    ])
  })

  test('without pytest every test is broken with that reason', () => {
    const results = pytest.read(outcome({ results: [], error: 'pytest is not installed' }), asked)
    expect(results).toMatchObject([
      { candidate: 'a', outcome: 'broken', detail: expect.stringContaining('install it in an earlier step') },
      { candidate: 'b', outcome: 'broken' },
    ])
  })

  test('outside effects of a test are reported', () => {
    const unsafe = 'it writes files: abc'
    expect(pytest.read(outcome({ results: [{ ...good, unsafe }] }), asked)).toMatchObject([{ unsafe }])
    expect(pytest.read(outcome({ results: [good] }), asked)[0]).not.toHaveProperty('unsafe')
  })

  test('the environment differs from run to run', () => {
    const plan = { tree: 'head' as const, candidates: [], files: [], watch: null, roots: [] }
    const envs = [0, 1, 2].map(seed => pytest.trial({ ...plan, seed } as never).env)
    for (const name of ['USER', 'TZ', 'LANG', 'COLUMNS', 'HOSTNAME'])
      expect(new Set(envs.map(env => env[name])).size).toBe(3)
    expect(envs.some(env => 'LC_ALL' in env)).toBe(false)
  })

  test('invalid results neither throw nor give outcomes', () => {
    fc.assert(
      fc.property(fc.anything(), result => {
        expect(unittest.read(outcome(result), asked)).toEqual([])
      }),
    )
  })
})
