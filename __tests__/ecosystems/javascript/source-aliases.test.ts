// For imports of built files in tests: modules in their place that export what the sources export.
import { describe, expect, test } from '@jest/globals'
import { sourceAliases } from '../../../src/ecosystems/javascript/project/source-aliases.js'

type Texts = Record<string, string>

const modules = 'export const add = 1\n'
const withDefault = 'export const add = 1\nexport default add\n'
const common = 'module.exports = { add: 1 }\n'

const aliasesOf = (texts: Texts, tests = ['test/a.test.js']): Texts =>
  sourceAliases(tests, { files: Object.keys(texts), read: path => texts[path] ?? null })

describe('a test that imports a built file', () => {
  test.each<[string, string, Texts, Texts]>([
    [
      'of one source',
      "import { add } from '../dist/tax.js'",
      { 'src/tax.ts': modules },
      { 'dist/tax.js': 'export * from "../src/tax.ts"\n' },
    ],
    [
      'whose source has a default export',
      "import add from '../dist/tax.js'",
      { 'src/tax.js': withDefault },
      { 'dist/tax.js': 'export * from "../src/tax.js"\nexport { default } from "../src/tax.js"\n' },
    ],
    [
      'of a folder in folders',
      "import { add } from '../dist/esm/money/tax.mjs'",
      { 'src/money/tax.ts': modules },
      { 'dist/esm/money/tax.mjs': 'export * from "../../../src/money/tax.ts"\n' },
    ],
    [
      'by require',
      "const { add } = require('../lib/tax')",
      { 'src/tax.js': common },
      { 'lib/tax.js': 'module.exports = require("../src/tax.js")\n' },
    ],
    [
      'that is one bundle, named as the package',
      "import { add } from '../lib/shop.esm.js'",
      { 'package.json': '{ "name": "@me/shop" }', 'src/index.ts': modules },
      { 'lib/shop.esm.js': 'export * from "../src/index.ts"\n' },
    ],
    [
      'that is one bundle, named as its entry',
      "import { add } from '../lib/shop.umd.min.js'",
      { 'src/shop.ts': modules },
      { 'lib/shop.umd.min.js': 'export * from "../src/shop.ts"\n' },
    ],
    [
      'that is named by its folder',
      "import { add } from '../dist'",
      { 'src/index.js': modules },
      { 'dist/index.js': 'export * from "../src/index.js"\n' },
    ],
    [
      'that the project ignores, beside its sources',
      "import shop from '../index'",
      { '.gitignore': '/index.js\n', 'src/index.js': withDefault },
      { 'index.js': 'export * from "./src/index.js"\nexport { default } from "./src/index.js"\n' },
    ],
    [
      'of a folder that is named like a build',
      "import { add } from '../dist/node/index.js'",
      { 'src/node/index.ts': modules, 'src/index.ts': modules },
      { 'dist/node/index.js': 'export * from "../../src/node/index.ts"\n' },
    ],
    [
      'whose name ends like a build',
      "import { add } from '../dist/config.production.js'",
      { 'src/config.production.js': modules, 'src/config.js': modules },
      { 'dist/config.production.js': 'export * from "../src/config.production.js"\n' },
    ],
    [
      'that one test requires and another imports',
      "// const { add } = require('../dist/tax.js')\nimport { add } from '../dist/tax.js'",
      { 'src/tax.ts': modules },
      { 'dist/tax.js': 'export * from "../src/tax.ts"\n' },
    ],
    [
      'that several files may be the source of',
      "import { add } from '../dist/tax.js'",
      { 'src/tax.ts': modules, 'lib/tax.js': modules },
      {},
    ],
    [
      'at a path with spaces or of great length',
      `import { add } from '../dist/${'x'.repeat(250)}.js'\nimport '../dist/a b.js'`,
      { [`src/${'x'.repeat(250)}.js`]: modules, 'src/a b.js': modules },
      {},
    ],
    [
      'that is tracked',
      "import { add } from '../dist/tax.js'",
      { 'dist/tax.js': '', 'src/tax.ts': modules },
      {},
    ],
    ['without a source', "import { add } from '../dist/tax.js'", { 'src/money.ts': modules }, {}],
    ['of a package', "import { add } from 'shop/dist/tax.js'", { 'src/tax.ts': modules }, {}],
    ['outside of the project', "import { add } from '../../dist/tax.js'", { 'src/tax.ts': modules }, {}],
    ['no built file, but a helper that is missing', "import './helper.js'", { 'src/helper.js': modules }, {}],
  ])('%s', (_, text, texts, expected) => {
    expect(aliasesOf({ 'test/a.test.js': text, ...texts })).toEqual(expected)
  })

  test('of a package in a workspace', () => {
    const texts = {
      'package.json': '{ "name": "all" }',
      'src/index.ts': modules,
      'packages/tax/package.json': '{ "name": "tax" }',
      'packages/tax/src/index.ts': modules,
      'packages/tax/test/a.test.js': "import { add } from '../dist/tax.js'",
    }
    expect(aliasesOf(texts, ['packages/tax/test/a.test.js'])).toEqual({
      'packages/tax/dist/tax.js': 'export * from "../src/index.ts"\n',
    })
  })
})
