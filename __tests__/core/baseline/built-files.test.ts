import { describe, expect, test } from '@jest/globals'
import { missesBuiltFile } from '../../../src/core/baseline/built-files.js'

const texts: Record<string, string> = {
  '.gitignore': '# made\n/bundle/\n*.log\nnode_modules\n.env\n',
  'lib/marked.js': '',
  'shop/__init__.py': '',
  'shop/tax.py': '',
  'shop/fast.pyx': '',
  'src/app/__init__.py': '',
}
const project = { files: Object.keys(texts), read: (path: string) => texts[path] ?? null }

describe('what kept tests from being loaded', () => {
  test.each([
    ["Cannot find module '../dist/index.js' from 'test/a.test.js'", true],
    [
      "Error [ERR_MODULE_NOT_FOUND]: Cannot find module '/srv/shop/lib/marked.cjs' imported from /srv/shop/t.js",
      true,
    ],
    ["Error: Cannot find module '../bundle/all'\nRequire stack:", true],
    ['Failed to resolve import "../../packages/a/dist/x.mjs" from "a.test.ts". Does the file exist?', true],
    ["ENOENT: no such file or directory, open '/srv/shop/build/table.json'", true],
    ["ModuleNotFoundError: No module named 'shop.fast'", true],
    ["ModuleNotFoundError: No module named 'shop._version'", true],
    ["ImportError: cannot import name 'x' from 'app._speed' (unknown location)", true],
    ["Cannot find module './helper' from 'test/a.test.js'", false],
    ["Cannot find module '../lib/marked.js' from 'test/a.test.js'", false],
    ["Cannot find module 'lodash' from 'test/a.test.js'", false],
    ["Cannot find module '/srv/shop/node_modules/a/dist/x.js'", false],
    ["ModuleNotFoundError: No module named 'requests'", false],
    ["ModuleNotFoundError: No module named 'shop.helpers'", false],
    ["ModuleNotFoundError: No module named 'numpy._core'", false],
    ["AssertionError: expected 'dist/x' to be 'dist/y'", false],
    ['', false],
  ])('%s: %j', (words, expected) => {
    expect(missesBuiltFile(words, project)).toBe(expected)
  })
})
