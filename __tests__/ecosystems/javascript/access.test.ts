import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Language, Project } from '../../../src/core/model/ports.js'
import { makeAccess, notImportable } from '../../../src/ecosystems/javascript/access.js'
import { makeRead } from '../../../src/ecosystems/javascript/language.js'
import { loadParser } from '../../../src/ecosystems/shared/parser.js'

let access: Language['access']
beforeAll(async () => {
  access = makeAccess(
    makeRead([await loadParser('typescript', 'dist/wasm'), await loadParser('tsx', 'dist/wasm')]),
  )
})

const project = (files: Record<string, string>): Project => ({
  files: Object.keys(files),
  read: path => (Object.hasOwn(files, path) ? (files[path] ?? null) : null),
})
const esm = { 'package.json': '{ "type": "module" }' }
const line = (path: string, name: string, files: Record<string, string>, testPath: string) =>
  access(path, name, project(files), testPath).importLine

describe('what is exported, and how', () => {
  test.each([
    ['add', 'export function add() {}', "import { add } from './tax.js'", 'add'],
    ['add', 'export const add = () => 1', "import { add } from './tax.js'", 'add'],
    ['Cart.total', 'export class Cart { total() {} }', "import { Cart } from './tax.js'", 'Cart'],
    ['api.fetch', 'export const api = { fetch() {} }', "import { api } from './tax.js'", 'api'],
    ['add', 'export default function add() {}', "import add from './tax.js'", 'add'],
    ['default', 'export default () => 1', "import tax from './tax.js'", 'tax'],
    ['add', 'function add() {}\nexport default add', "import add from './tax.js'", 'add'],
    ['add', 'function add() {}\nexport { add as plus }', "import { plus } from './tax.js'", 'plus'],
    ['add', 'function add() {}\nexport { add as default }', "import add from './tax.js'", 'add'],
    ['add', 'function add() {}\nexport default { add }', "import tax from './tax.js'", 'tax.add'],
    ['add', 'function add() {}\nmodule.exports = add', "import add from './tax.js'", 'add'],
    ['añadir', 'export function añadir() {}', "import { añadir } from './tax.js'", 'añadir'],
  ])('%s of %s', (name, source, wanted, symbol) => {
    const found = access('tax.js', name, project({ ...esm, 'tax.js': source }), 'tax.test.js')
    expect(found).toEqual({ importLine: wanted, module: './tax.js', symbol, root: '' })
  })

  test.each([
    ['add', 'module.exports = { add }', "const { add } = require('./tax')"],
    ['add', 'exports.add = add', "const { add } = require('./tax')"],
    ['add', 'function add() {}\nmodule.exports = add', "const add = require('./tax')"],
    ['default', 'module.exports = () => 1', "const tax = require('./tax')"],
    ['add', 'function add() {}\nmodule.exports = { plus: add }', "const { plus } = require('./tax')"],
  ])('CommonJS: %s of %s', (name, source, wanted) => {
    expect(line('tax.js', name, { 'package.json': '{}', 'tax.js': source }, 'tax.test.js')).toBe(wanted)
  })

  test.each([
    ['lib/tax-rates.js', 'taxRates'],
    ['lib/cart/index.js', 'cart'],
    ['lib/2fa.js', 'fa'],
    ['lib/class.js', 'classModule'],
  ])('a default export without a name is named after its file: %s', (path, name) => {
    const files = { ...esm, [path]: 'export default () => 1' }
    expect(access(path, 'default', project(files), 't.test.js').symbol).toBe(name)
  })
})

describe('import or require', () => {
  const source = 'export const f = () => 1'
  const common = 'exports.f = () => 1'
  test.each<[string, Record<string, string>, string, string]>([
    ['the extension', { ...esm, 'a.cjs': common }, 'a.test.cjs', "const { f } = require('./a.cjs')"],
    ['the extension', { 'a.mjs': source }, 'a.test.mjs', "import { f } from './a.mjs'"],
    [
      'an ES module in a package that does not declare its type',
      { 'package.json': '{}', 'a.js': source },
      'a.test.js',
      "import { f } from './a'",
    ],
    [
      'the test file itself',
      { ...esm, 'a.js': source, 'a.test.js': "const x = require('./b')" },
      'a.test.js',
      "const { f } = require('./a.js')",
    ],
    [
      'other tests',
      { 'a.js': source, 'b.js': source, 'b.test.js': "const { g } = require('./b')" },
      'a.test.js',
      "const { f } = require('./a')",
    ],
    [
      'TypeScript always imports',
      { 'a.ts': source, 'package.json': '{}' },
      'a.test.ts',
      "import { f } from './a'",
    ],
  ])('%s', (_, files, testPath, wanted) => {
    const path = Object.keys(files).find(name => name.startsWith('a.') && !name.includes('test')) ?? ''
    expect(line(path, 'f', files, testPath)).toBe(wanted)
  })

  test('a default export of an ES module is required through .default', () => {
    const files = {
      'package.json': '{}',
      'a.js': 'export default () => 1',
      'b.test.js': "const x = require('./a')",
    }
    expect(line('a.js', 'default', files, 'a.test.js')).toBe("const a = require('./a').default")
  })
})

describe('the specifier', () => {
  const files = { 'src/shop/tax.ts': 'export const f = 1', 'src/b.ts': '' }
  const at = (more: Record<string, string>, testPath = 'test/shop/tax.test.ts') =>
    access('src/shop/tax.ts', 'f', project({ ...files, ...more }), testPath).module
  test.each<[string, Record<string, string>, string]>([
    ['plain', {}, '../../src/shop/tax'],
    [
      'NodeNext',
      { ...esm, 'tsconfig.json': '{ "compilerOptions": { "module": "NodeNext" } }' },
      '../../src/shop/tax.js',
    ],
    [
      'NodeNext in a CommonJS package',
      { 'package.json': '{}', 'tsconfig.json': '{ "compilerOptions": { "module": "NodeNext" } }' },
      '../../src/shop/tax',
    ],
    [
      'extended',
      {
        ...esm,
        'base.json': '{ "compilerOptions": { "module": "node16", } }',
        'tsconfig.json': '{ // jsonc\n "extends": "./base" }',
      },
      '../../src/shop/tax.js',
    ],
    [
      'own extensions',
      { 'tsconfig.json': '{ "compilerOptions": { "allowImportingTsExtensions": true } }' },
      '../../src/shop/tax.ts',
    ],
    [
      'types stripped by Node',
      { 'package.json': '{ "type": "module", "scripts": { "test": "node --test" } }' },
      '../../src/shop/tax.ts',
    ],
    [
      'a bundler',
      {
        ...esm,
        'tsconfig.json': '{ "compilerOptions": { "module": "esnext", "moduleResolution": "bundler" } }',
      },
      '../../src/shop/tax',
    ],
    ['as tests do', { 'test/b.test.ts': "import { b } from '../src/b.js'" }, '../../src/shop/tax.js'],
    ['as sources do', { 'src/b.ts': "import './shop/tax.ts'" }, '../../src/shop/tax.ts'],
  ])('has the ending that the project uses: %s', (_, more, wanted) => {
    expect(at(more)).toBe(wanted)
  })

  const tsconfig = {
    'tsconfig.json': '{ "compilerOptions": { "baseUrl": ".", "paths": { "@/*": ["src/*"], "*": ["x/*"] } } }',
  }
  test.each<[string, Record<string, string>, string]>([
    ['an alias that is not used', tsconfig, '../../src/shop/tax'],
    ['an alias of the tests', { ...tsconfig, 'test/b.test.ts': "import { b } from '@/b'" }, '@/shop/tax'],
    [
      'an alias that tests seldom use',
      {
        ...tsconfig,
        'test/b.test.ts': "import { b } from '@/b'",
        'test/c.test.ts': "import '../src/b'\nimport '../src/shop/tax'",
      },
      '../../src/shop/tax',
    ],
    [
      'imports of package.json',
      { 'package.json': '{ "imports": { "#src/*": "./src/*" } }', 'test/b.test.ts': "import '#src/b.ts'" },
      '#src/shop/tax.ts',
    ],
    ['an alias that only a bundler knows', { 'test/b.test.ts': "import { b } from '@/b'" }, '@/shop/tax'],
  ])('%s', (_, more, wanted) => {
    expect(at(more)).toBe(wanted)
  })

  test.each([
    ['src/shop/tax.test.ts', './tax'],
    ['src/shop/__tests__/tax.test.ts', '../tax'],
    ['tax.test.ts', './src/shop/tax'],
    ['src/shop/index/tax.test.ts', '../tax'],
  ])('from %s', (testPath, wanted) => {
    expect(at({}, testPath)).toBe(wanted)
  })

  test('an index file is named in full, and a barrel is not used', () => {
    const more = { 'src/index.ts': "export * from './shop/tax'", 'src/shop/index.ts': 'export const g = 1' }
    expect(at(more, 'src/tax.test.ts')).toBe('./shop/tax')
    expect(access('src/shop/index.ts', 'g', project(more), 'src/a.test.ts').module).toBe('./shop/index')
  })
})

test.each([
  ['a.d.ts', 'it only declares types'],
  ['src/Button.stories.tsx', 'it is a story, and only its viewer loads it'],
  ['vite.config.ts', 'it configures a tool, and only that tool loads it'],
  ['.eslintrc.cjs', 'it configures a tool, and only that tool loads it'],
  ["it's.js", 'its path cannot be written in an import'],
  ['src/config.ts', null],
  ['src/tax.ts', null],
])('%s', (path, wanted) => {
  expect(notImportable(path)).toBe(wanted)
})
