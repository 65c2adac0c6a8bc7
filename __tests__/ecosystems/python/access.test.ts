import { describe, expect, test } from '@jest/globals'
import type { Project } from '../../../src/core/model/ports.js'
import { access, notImportable } from '../../../src/ecosystems/python/access.js'

const project = (texts: Record<string, string>): Project => ({
  files: Object.keys(texts).sort(),
  read: path => texts[path] ?? null,
})

const table: [string, string, Record<string, string>, string, string][] = [
  ['a file at the root', 'tax.py', {}, '', 'tax'],
  ['a package', 'shop/tax.py', { 'shop/__init__.py': '' }, '', 'shop.tax'],
  [
    'a package in a package',
    'shop/a/tax.py',
    { 'shop/__init__.py': '', 'shop/a/__init__.py': '' },
    '',
    'shop.a.tax',
  ],
  ['a package itself', 'shop/__init__.py', {}, '', 'shop'],
  ['src layout', 'src/shop/tax.py', { 'src/shop/__init__.py': '' }, 'src', 'shop.tax'],
  ['src layout without packages', 'src/shop/tax.py', {}, 'src', 'shop.tax'],
  ['a folder without a package', 'scripts/tax.py', {}, '', 'scripts.tax'],
  ['a folder whose name is not a module name', 'my-app/tax.py', {}, 'my-app', 'tax'],
  ['several projects in one', 'packages/my-shop/src/shop/tax.py', {}, 'packages/my-shop/src', 'shop.tax'],
  [
    'pytest pythonpath',
    'code/tax.py',
    { 'pyproject.toml': '[tool.pytest.ini_options]\npythonpath = ["code"]\n' },
    'code',
    'tax',
  ],
  [
    'pythonpath in pytest.ini',
    'code/tax.py',
    { 'pytest.ini': '[pytest]\npythonpath = code other\n' },
    'code',
    'tax',
  ],
  [
    'setuptools where',
    'code/shop/tax.py',
    { 'pyproject.toml': '[tool.setuptools.packages.find]\nwhere = ["code"]\n' },
    'code',
    'shop.tax',
  ],
  [
    'setup.cfg package_dir',
    'code/shop/tax.py',
    { 'setup.cfg': '[options]\npackage_dir =\n    = code\npackages = find:\n' },
    'code',
    'shop.tax',
  ],
  [
    'setup.py package_dir',
    'code/shop/tax.py',
    { 'setup.py': 'setup(package_dir={"": "code"})' },
    'code',
    'shop.tax',
  ],
  [
    'poetry from',
    'code/shop/tax.py',
    { 'pyproject.toml': 'packages = [{ include = "shop", from = "code" }]' },
    'code',
    'shop.tax',
  ],
  [
    'a root above the project is not taken',
    'code/tax.py',
    { 'pytest.ini': '[pytest]\npythonpath = ../code /etc\n' },
    '',
    'code.tax',
  ],
  [
    'tests import it by its name',
    'code/tax.py',
    { 'tests/test_tax.py': 'from tax import add\n' },
    'code',
    'tax',
  ],
  [
    'tests import it from above a package',
    'src/shop/tax.py',
    { 'src/shop/__init__.py': '', 'tests/test_tax.py': 'import src.shop.tax as t\n' },
    '',
    'src.shop.tax',
  ],
  [
    'tests import the module from its package',
    'code/shop/tax.py',
    { 'tests/test_a.py': 'from shop import (\n    tax,\n)\n' },
    'code',
    'shop.tax',
  ],
  [
    'tests import a neighbour',
    'code/shop/tax.py',
    { 'tests/test_a.py': 'from shop.cart import Cart\n' },
    'code',
    'shop.tax',
  ],
  [
    'tests import a library of that name',
    'src/utils/json.py',
    { 'tests/test_a.py': 'import json\n' },
    'src',
    'utils.json',
  ],
  [
    'a module inside a package is imported from it',
    'shop/tax.py',
    { 'shop/__init__.py': '', 'tests/test_a.py': 'import tax\n' },
    '',
    'shop.tax',
  ],
]

describe('how a module is imported', () => {
  test.each(table)('%s', (_, path, files, root, module) => {
    const found = access(path, 'Cart.Line.total', project({ ...files, [path]: '' }))
    expect(found).toEqual({ root, module, symbol: 'Cart', importLine: `from ${module} import Cart` })
  })
  test('any path gets an answer', () => {
    for (const path of ['a b/c-d.py', '.py', 'x/', '', '-.py', 'é/ñ.py'])
      expect(access(path, 'f', project({})).symbol).toBe('f')
  })
})

test.each([
  ['my-script.py', 'my-script.py is not a module name'],
  ['a/class.py', 'class.py is not a module name'],
  ['a/2to3.py', '2to3.py is not a module name'],
  ['__init__.py', 'the root of the repository is not a package'],
  ['my-pkg/__init__.py', 'my-pkg is not a package name'],
  ['setup.py', 'setup.py installs the project when it is imported'],
  ['pkg/__main__.py', null],
  ['my-app/tax.py', null],
  ['größe.py', null],
])('%s: %s', (path, reason) => {
  expect(notImportable(path)).toBe(reason)
})
