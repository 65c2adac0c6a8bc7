import { describe, expect, test } from '@jest/globals'
import { projectImports } from '../../../src/ecosystems/javascript/project-imports.js'
import { testsThatLoad } from '../../../src/core/baseline/find-tests.js'
import type { Project } from '../../../src/core/model/ports.js'

const projectOf = (files: Record<string, unknown>): Project => ({
  files: Object.keys(files).sort(),
  read: path => {
    const text = files[path]
    return text === undefined ? null : typeof text === 'string' ? text : JSON.stringify(text)
  },
})

const plain = projectOf({
  ...{ 'src/tax.ts': '', 'src/round.js': '', 'src/view.tsx': '', 'src/old.cjs': '', 'src/new.mts': '' },
  ...{
    'src/rules/index.ts': '',
    'src/both.js': '',
    'src/both/index.js': '',
    'index.js': '',
    'lib/index.js': '',
  },
  ...{ 'src/data.json': '{}', 'src/types.d.ts': '' },
  'package.json': { name: 'shop', main: './index.js' },
})

describe('what a file imports', () => {
  test.each<[string, string, string[]]>([
    ['a default', "import tax from './tax'", ['src/tax.ts']],
    ['names over lines', "import {\n  a,\n  b,\n} from './tax'", ['src/tax.ts']],
    ['types', "import type { A } from './tax'", ['src/tax.ts']],
    ['for its effect', "import './tax'", ['src/tax.ts']],
    [
      're-exported names',
      "export * from './tax'\nexport { b } from './round'",
      ['src/tax.ts', 'src/round.js'],
    ],
    ['in a call', "const a = require('./tax')", ['src/tax.ts']],
    ['later', "const a = await import('./tax')", ['src/tax.ts']],
    ['in double quotes', 'import a from "./tax"', ['src/tax.ts']],
    ['by its own ending', "import a from './round.js'", ['src/round.js']],
    ['by the ending of what is built', "import a from './tax.js'", ['src/tax.ts']],
    ['by the ending of a built module', "import a from './new.mjs'", ['src/new.mts']],
    ['a view', "import a from './view.jsx'", ['src/view.tsx']],
    ['another module form', "const a = require('./old')", ['src/old.cjs']],
    ['a folder', "import a from './rules'", ['src/rules/index.ts']],
    ['a folder with a slash', "import a from './rules/'", ['src/rules/index.ts']],
    ['a file before a folder', "import a from './both'", ['src/both.js']],
    ['with a query', "import a from './tax?raw'", ['src/tax.ts']],
    ['the folder above', "const a = require('..')", ['index.js']],
    ['the folder above with a slash', "const a = require('../')", ['index.js']],
    ['from above', "import a from '../lib'", ['lib/index.js']],
    ['the project by its name', "import a from 'shop'", ['index.js']],
    ['a file of the project by its name', "import a from 'shop/lib'", ['lib/index.js']],
    ['no other package', "import a from 'react'\nimport fs from 'node:fs'\nimport b from 'shopping'", []],
    ['nothing outside of the project', "import a from '../../../x'", []],
    ['no missing file', "import a from './gone'", []],
    ['not itself', "import a from './main'", []],
    ['once', "import a from './tax'\nimport { b } from './tax.js'", ['src/tax.ts']],
  ])('%s', (_, text, found) => expect(projectImports('src/main.ts', text, plain)).toEqual(found))

  const paths = {
    compilerOptions: { baseUrl: '.', paths: { '@app/*': ['src/*'], '@app/deep/*': ['deep/*'] } },
  }
  test.each<[string, Record<string, unknown>, string, string[]]>([
    ['paths of tsconfig.json', { 'tsconfig.json': paths, 'src/a.ts': '' }, '@app/a', ['src/a.ts']],
    [
      'the longest of them',
      { 'tsconfig.json': paths, 'deep/a.ts': '', 'src/deep/a.ts': '' },
      '@app/deep/a',
      ['deep/a.ts'],
    ],
    ['a folder by them', { 'tsconfig.json': paths, 'src/a/index.ts': '' }, '@app/a', ['src/a/index.ts']],
    [
      'imports of package.json',
      { 'package.json': { imports: { '#src/*': './src/*' } }, 'src/a.js': '' },
      '#src/a.js',
      ['src/a.js'],
    ],
    ['the usual alias of src', { 'src/a.ts': '' }, '@/a', ['src/a.ts']],
  ])('by an alias: %s', (_, files, specifier, found) => {
    expect(projectImports('tests/a.test.ts', `import x from '${specifier}'`, projectOf(files))).toEqual(found)
  })

  const source = { 'src/index.ts': '', 'src/tax.ts': '' }
  test.each<[string, Record<string, unknown>, string[]]>([
    [
      'main, which is built',
      { ...source, 'package.json': { name: 'shop', main: 'dist/index.js' } },
      ['src/index.ts'],
    ],
    [
      'exports, which are built',
      { ...source, 'package.json': { name: 'shop', exports: './dist/index.mjs' } },
      ['src/index.ts'],
    ],
    [
      'exports by conditions',
      {
        ...source,
        'package.json': {
          name: 'shop',
          exports: { '.': { types: './dist/index.d.ts', import: { default: './src/tax.ts' } } },
        },
      },
      ['src/tax.ts'],
    ],
    [
      'conditions alone',
      { ...source, 'package.json': { name: 'shop', exports: { import: './src/tax.ts' } } },
      ['src/tax.ts'],
    ],
    [
      'the source that it names',
      { ...source, 'package.json': { name: 'shop', source: 'src/tax.ts', main: 'dist/x.js' } },
      ['src/tax.ts'],
    ],
    ['no entry in the manifest', { 'package.json': { name: 'shop' }, 'lib/index.js': '' }, ['lib/index.js']],
    ['a name in a scope', { ...source, 'package.json': { name: '@a/shop' } }, []],
    ['no source', { 'package.json': { name: 'shop', main: 'dist/index.js' } }, []],
    ['a manifest that is broken', { 'package.json': '{', 'src/index.ts': '' }, []],
  ])('the project by its own name: %s', (_, files, found) => {
    expect(projectImports('tests/a.test.ts', "import x from 'shop'", projectOf(files))).toEqual(found)
  })

  const packages = projectOf({
    'package.json': { name: 'all', workspaces: ['packages/*'] },
    'packages/tax/package.json': { name: '@shop/tax', main: 'dist/index.js' },
    'packages/tax/src/index.ts': "export * from './add.js'",
    'packages/tax/src/add.ts': '',
    'packages/till/package.json': { name: '@shop/till' },
    'packages/till/src/till.test.ts': "import { add } from '@shop/tax'",
    'packages/till/node_modules/@shop/other/package.json': { name: '@shop/other' },
    'packages/till/node_modules/@shop/other/index.js': '',
  })
  test.each<[string, string[]]>([
    ['@shop/tax', ['packages/tax/src/index.ts']],
    ['@shop/tax/add', ['packages/tax/src/add.ts']],
    ['@shop/tax/src/add.js', ['packages/tax/src/add.ts']],
    ['@shop/other', []],
    ['@shop', []],
  ])('a package of the same repository: %s', (specifier, found) => {
    expect(projectImports('packages/till/src/a.test.ts', `import x from '${specifier}'`, packages)).toEqual(
      found,
    )
  })

  test('a test of one package loads the source of another', () => {
    const found = testsThatLoad(['packages/tax/src/add.ts'], ['packages/till/src/till.test.ts'], path =>
      projectImports(path, packages.read(path) ?? '', packages),
    )
    expect(found.get('packages/tax/src/add.ts')).toEqual(['packages/till/src/till.test.ts'])
  })
})
