import { describe, expect, test } from '@jest/globals'
import { environmentFault } from '../../../src/core/verify/environment.js'

const files = ['shop/__init__.py', 'shop/tax.py', 'src/app/rates.py', 'package.json', 'lib/index.js']
const project = { files, read: () => null }
const fault = (words: string, { test = null, source = '' }: { test?: string | null; source?: string } = {}) =>
  environmentFault(words, { project, test, source, isBuilt: false })?.fault ?? null

describe('what is missing in the environment', () => {
  test.each<[string, string | null]>([
    [
      "the module cannot be imported: ModuleNotFoundError: No module named 'pandas.core'",
      'the package pandas is missing',
    ],
    ["Error: Cannot find module 'lodash/fp'", 'the package lodash is missing'],
    [
      "Error [ERR_MODULE_NOT_FOUND]: Cannot find package '@scope/a' imported from /w/lib/a.js",
      'the package @scope/a is missing',
    ],
    ['Failed to resolve import "zod" from "lib/a.ts". Does the file exist?', 'the package zod is missing'],
    [
      'ImportError: libGL.so.1: cannot open shared object file: No such file or directory',
      'the library libGL.so.1 is missing',
    ],
    ['jest did not start: jest is not installed: install the dependencies', 'jest is not installed'],
    [
      'pytest is not installed for this Python: install it in an earlier step, or set framework: unittest',
      'pytest is not installed for this Python',
    ],
    [
      'Node 20.1.0 cannot run TypeScript tests by itself: add tsx to the project',
      'Node 20.1.0 cannot run TypeScript tests by itself',
    ],
    [
      'Django cannot be set up with shop.settings: KeyError: DEBUG',
      'Django cannot be set up with shop.settings: KeyError: DEBUG',
    ],
    ["Error: Cannot find module '../dist/rates'", 'the tests run built files; set `build`'],
    ["ModuleNotFoundError: No module named 'shop.rates'", null],
    ["ModuleNotFoundError: No module named 'app'", null],
    ["Error: Cannot find module './rates'", null],
    ['TypeError: one is not a function', null],
    ["KeyError: 'RATE'", null],
    ['AssertionError: assert 1 == 2', null],
    ['', null],
  ])('%s', (words, expected) => {
    expect(fault(words)).toBe(expected)
  })

  test('a package that only the test imports is no fault of the environment', () => {
    const words = "ModuleNotFoundError: No module named 'pandas'"
    const wants = 'import pandas as pd\n'
    expect(fault(words, { test: wants })).toBeNull()
    expect(fault(words, { test: wants, source: wants })).toBe('the package pandas is missing')
    expect(fault(words, { test: 'import pandas_stubs\n' })).toBe('the package pandas is missing')
    const script = "Cannot find module 'chai'"
    expect(fault(script, { test: "const { expect } = require('chai')" })).toBeNull()
  })

  test('a variable counts where the code reads it, and not where the test does', () => {
    const source = "URL = os.environ['SHOP_URL']\n"
    expect(fault("KeyError: 'SHOP_URL'", { source })).toBe('the environment variable SHOP_URL is missing')
    expect(fault("KeyError: 'SHOP_URL'", { source: "d['SHOP_URL']" })).toBeNull()
    expect(fault("KeyError: 'SHOP_URL'", { source, test: "os.environ['SHOP_URL']" })).toBeNull()
    const read = 'if (!process.env.SHOP_URL) throw new Error("SHOP_URL is not set")'
    expect(fault('Error: SHOP_URL is not set', { source: read })).toBe(
      'the environment variable SHOP_URL is missing',
    )
  })
})
