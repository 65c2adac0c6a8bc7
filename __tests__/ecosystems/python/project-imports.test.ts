import { describe, expect, test } from '@jest/globals'
import { projectImports } from '../../../src/ecosystems/python/project-imports.js'
import { testsThatLoad } from '../../../src/core/baseline/find-tests.js'
import type { Project } from '../../../src/core/model/ports.js'

const projectOf = (files: Record<string, string>): Project => ({
  files: Object.keys(files).sort(),
  read: path => files[path] ?? null,
})

const plain = projectOf({
  ...{ 'shop/__init__.py': '', 'shop/tax.py': '', 'shop/rules/__init__.py': '', 'shop/rules/old.py': '' },
  ...{ 'single.py': '', 'tests/__init__.py': '', 'tests/helper.py': '', 'tests/conftest.py': '' },
  ...{ 'conftest.py': '', 'tests/unit/conftest.py': '', 'spaces/deep/mod.py': '' },
  ...{ 'src/app/__init__.py': '', 'src/app/main.py': '', 'lib/tools.py': '' },
})

describe('what a file of a package imports', () => {
  test.each<[string, string, string[]]>([
    ['a module', 'import single', ['single.py']],
    ['a module of a package, with the package', 'import shop.tax', ['shop/__init__.py', 'shop/tax.py']],
    ['under another name', 'import shop.tax as t', ['shop/__init__.py', 'shop/tax.py']],
    ['several', 'import os, single, shop', ['single.py', 'shop/__init__.py']],
    ['a name of a module', 'from shop.tax import add', ['shop/__init__.py', 'shop/tax.py']],
    ['a module of a package with from', 'from shop import tax', ['shop/__init__.py', 'shop/tax.py']],
    ['a package in a package', 'from shop import rules', ['shop/__init__.py', 'shop/rules/__init__.py']],
    [
      'a deep one, and all packages around it',
      'from shop.rules.old import x',
      ['shop/__init__.py', 'shop/rules/__init__.py', 'shop/rules/old.py'],
    ],
    [
      'names in parentheses, over lines, with comments',
      'from shop import (\n    tax,  # the tax\n    rules as r,\n)',
      ['shop/__init__.py', 'shop/tax.py', 'shop/rules/__init__.py'],
    ],
    ['names over a continued line', 'from shop import \\\n    tax', ['shop/__init__.py', 'shop/tax.py']],
    ['everything', 'from shop.tax import *', ['shop/__init__.py', 'shop/tax.py']],
    ['inside a function', 'def f():\n    import single\n', ['single.py']],
    [
      'below a condition for type checkers',
      'if TYPE_CHECKING:\n    from shop import tax',
      ['shop/__init__.py', 'shop/tax.py'],
    ],
    ['a folder without __init__', 'from spaces.deep import mod', ['spaces/deep/mod.py']],
    ['below src', 'from app.main import run', ['src/app/__init__.py', 'src/app/main.py']],
    ['below lib', 'import tools', ['lib/tools.py']],
    ['no other package', 'import os\nfrom requests import get\nfrom shopping import x', []],
    ['no import in a comment or string', '# import single\nx = "from shop import tax"', []],
    ['once', 'import single\nimport single', ['single.py']],
  ])('%s', (_, text, found) => expect(projectImports('main.py', text, plain)).toEqual(found))

  test.each<[string, string, string, string[]]>([
    ['a neighbour', 'shop/tax.py', 'from .rules import x', ['shop/rules/__init__.py']],
    [
      'a neighbour by name',
      'shop/tax.py',
      'from . import rules',
      ['shop/__init__.py', 'shop/rules/__init__.py'],
    ],
    ['from above', 'shop/rules/old.py', 'from ..tax import add', ['shop/tax.py']],
    ['the package above', 'shop/rules/old.py', 'from .. import tax', ['shop/__init__.py', 'shop/tax.py']],
    ['what a package re-exports', 'shop/__init__.py', 'from .tax import add', ['shop/tax.py']],
    ['never itself', 'shop/tax.py', 'from shop.tax import x\nfrom .tax import y', ['shop/__init__.py']],
    ['nothing above the root', 'single.py', 'from ...shop import tax', []],
  ])('relative: %s', (_, path, text, found) => expect(projectImports(path, text, plain)).toEqual(found))

  test.each<[string, string, string[]]>([
    ['tests/test_a.py', '', ['tests/conftest.py', 'conftest.py']],
    ['tests/unit/test_a.py', '', ['tests/unit/conftest.py', 'tests/conftest.py', 'conftest.py']],
    ['test_a.py', '', ['conftest.py']],
    ['tests/test_a.py', 'from .helper import x', ['tests/helper.py', 'tests/conftest.py', 'conftest.py']],
    ['tests/test_a.py', 'import helper', ['tests/helper.py', 'tests/conftest.py', 'conftest.py']],
    ['shop/tax.py', '', []],
  ])('a test loads each conftest.py above it: %s %j', (path, text, found) => {
    expect(projectImports(path, text, plain)).toEqual(found)
  })

  test('the root of imports that the project configures', () => {
    const project = projectOf({
      ...{ 'code/shop/tax.py': '', 'pyproject.toml': '[tool.pytest.ini_options]\npythonpath = ["code"]\n' },
    })
    expect(projectImports('tests/test_tax.py', 'from shop.tax import add', project)).toEqual([
      'code/shop/tax.py',
    ])
  })
})

test('tests that load a module: through a package that re-exports it, conftest.py, or a circle', () => {
  const files = {
    ...{ 'shop/__init__.py': 'from .api import add', 'shop/api.py': 'from . import core' },
    ...{ 'shop/core.py': 'from . import api', 'shop/apart.py': '', 'conftest.py': 'import shop' },
    ...{ 'tests/test_direct.py': 'from shop.core import f', 'tests/test_package.py': 'import shop' },
    'tests/test_fixtures.py': 'def test_a(client): ...',
  }
  const project = projectOf(files)
  const tests = Object.keys(files).filter(path => path.startsWith('tests/'))
  const found = testsThatLoad(['shop/core.py', 'shop/apart.py'], tests, path =>
    projectImports(path, project.read(path) ?? '', project),
  )
  expect(found.get('shop/core.py')).toEqual([
    'tests/test_direct.py',
    'tests/test_package.py',
    'tests/test_fixtures.py',
  ])
  expect(found.get('shop/apart.py')).toEqual([])
})
