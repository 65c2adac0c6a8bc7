import { describe, expect, test } from '@jest/globals'
import {
  importsBuiltFile,
  isUnbuilt,
  missesBuiltFile,
  unbuilt,
} from '../../../src/core/baseline/built-files.js'

const texts: Record<string, string> = {
  '.gitignore': '# made\n/bundle/\n/index.js\n*.log\nnode_modules\n.env\n',
  'lib/marked.js': '',
  'shop/__init__.py': '',
  'shop/tax.py': '',
  'shop/fast.pyx': '',
  'src/app/__init__.py': '',
}
const project = { files: Object.keys(texts), read: (path: string) => texts[path] ?? null }

describe('a test file did not load because a built file is missing', () => {
  test.each([
    ["Cannot find module '../dist/index.js' from 'test/a.test.js'", true],
    [
      "Error [ERR_MODULE_NOT_FOUND]: Cannot find module '/srv/shop/lib/marked.cjs' imported from /srv/shop/t.js",
      true,
    ],
    ["Error: Cannot find module 'lib/marked.esm.js' imported from test/unit/a.test.js", true],
    ["Error: Cannot find module 'lib/marked.js' imported from test/unit/a.test.js", false],
    ["Error: Cannot find module 'lib/marked.esm.js'\nRequire stack:", false],
    ["Cannot find package 'dist' imported from test/unit/a.test.js", false],
    ["Error: Cannot find module '../bundle/all'\nRequire stack:", true],
    ['Failed to resolve import "../../packages/a/dist/x.mjs" from "a.test.ts". Does the file exist?', true],
    ["ENOENT: no such file or directory, open '/srv/shop/build/table.json'", true],
    ["ModuleNotFoundError: No module named 'shop.fast'", true],
    ["ModuleNotFoundError: No module named 'shop._version'", true],
    ["ImportError: cannot import name 'x' from 'app._speed' (unknown location)", true],
    ["Error: Cannot find module '../index'\nRequire stack:", true],
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

describe('what the user is told to do', () => {
  const withScripts = (scripts: unknown, more: string[] = []) => ({
    files: [...project.files, ...more],
    read: (path: string) => (path === 'package.json' ? JSON.stringify({ scripts }) : project.read(path)),
  })
  test.each<[string, ReturnType<typeof withScripts>, string]>([
    ['no manifest', project, 'the tests run built files; set `build`'],
    ['no build script', withScripts({ test: 'mocha' }), 'the tests run built files; set `build`'],
    ['npm', withScripts({ build: 'tsc' }), 'the tests run built files; set `build: npm run build`'],
    [
      'yarn, and another name',
      withScripts({ compile: 'tsc' }, ['yarn.lock']),
      'the tests run built files; set `build: yarn run compile`',
    ],
    ['scripts that are not an object', withScripts(7), 'the tests run built files; set `build`'],
  ])('%s', (_title, given, words) => {
    expect(unbuilt(false, given)).toBe(words)
    expect(isUnbuilt(words)).toBe(true)
  })

  test('a build command that does not make the files', () => {
    expect(isUnbuilt(unbuilt(true, project))).toBe(true)
    expect(isUnbuilt('there was not enough time')).toBe(false)
  })
})

test.each([
  ["import shop from '../index'", true],
  ["const shop = require('../index.js')", true],
  ["require.resolve('../bundle/all.js')", true],
  ["import { all } from '../dist/all.js'", true],
  ["import marked from '../lib/marked.js'", false],
  ["import helper from './helper'", false],
  ["import other from '../../elsewhere/index'", false],
  ["import lodash from 'lodash'", false],
])('whether a test file that says %s imports built files', (text, expected) => {
  const own = { ...project, read: (path: string) => (path === 'test/a.js' ? text : project.read(path)) }
  expect(importsBuiltFile(['test/a.js'], own)).toBe(expected)
})
