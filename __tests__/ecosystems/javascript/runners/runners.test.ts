import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { TestRunner, Project } from '../../../../src/core/model/ports.js'
import { frameworks } from '../../../../src/ecosystems/index.js'
import { find } from '../../../../src/wiring/run.js'

const runner = find(frameworks, 'runner')
const bun = runner('bun')
const deno = runner('deno')
const jest = runner('jest')
const mocha = runner('mocha')
const nodeTest = runner('node:test')
const vitest = runner('vitest')

type Files = Record<string, string>

function projectOf(files: Files): Project {
  return { files: Object.keys(files).sort(), read: path => files[path] ?? null }
}

const members = [nodeTest, jest, vitest, mocha, bun, deno]
const chosen = (project: Project, source: string): string =>
  members.reduce((one, other) =>
    other.matches(project, source) > one.matches(project, source) ? other : one,
  ).name
const pkg = (values: object): string => JSON.stringify(values)
const dev = (...names: string[]): string =>
  pkg({ devDependencies: Object.fromEntries(names.map(name => [name, '^1.0.0'])) })
const script = (command: string, ...names: string[]): string =>
  pkg({
    scripts: { test: command },
    devDependencies: Object.fromEntries(names.map(name => [name, '1'])),
  })

const bare = "describe('a', () => {\n  it('b', () => {\n    expect(1).toBe(1)\n  })\n})\n"
const asserted =
  "const assert = require('assert')\ndescribe('a', () => {\n  it('b', () => { assert.equal(1, 1) })\n})\n"
const nodeText = "import test from 'node:test'\ntest('a', () => {})\n"
const vitestText = "import { test } from 'vitest'\ntest('a', () => {})\n"
const denoText = "import { assertEquals } from 'jsr:@std/assert'\nDeno.test('a', () => {})\n"
const jestText = "import { test } from '@jest/globals'\ntest('a', () => {})\n"

describe('which runner a project uses', () => {
  test.each<[string, Files, string]>([
    ['nothing', {}, 'node:test'],
    ['an empty manifest', { 'package.json': '{}' }, 'node:test'],
    ['a broken manifest', { 'package.json': '{"devDependencies": ' }, 'node:test'],
    ['a dependency on jest', { 'package.json': dev('jest') }, 'jest'],
    ['a dependency on vitest', { 'package.json': dev('vitest') }, 'vitest'],
    ['a dependency on mocha', { 'package.json': dev('mocha', 'chai') }, 'mocha'],
    ['ts-jest alone', { 'package.json': dev('ts-jest') }, 'jest'],
    ['other dependencies', { 'package.json': dev('eslint') }, 'node:test'],
    ['a script beats a dependency', { 'package.json': script('vitest run', 'jest', 'vitest') }, 'vitest'],
    ['node --test', { 'package.json': script('node --test', 'mocha') }, 'node:test'],
    ['tsx --test', { 'package.json': script('tsx --test src/*.test.ts', 'jest') }, 'node:test'],
    ['node with a loader', { 'package.json': script('node --import tsx --test', 'jest') }, 'node:test'],
    ['node without --test', { 'package.json': script('node test.js', 'mocha') }, 'mocha'],
    ['jest by its path', { 'package.json': script('node --x node_modules/jest/bin/jest.js') }, 'jest'],
    ['mocha under coverage', { 'package.json': script('NODE_ENV=test c8 --all mocha --exit') }, 'mocha'],
    ['a lint before', { 'package.json': script('eslint . && vitest run', 'jest') }, 'vitest'],
    [
      'a script that calls another',
      {
        'package.json': pkg({ scripts: { test: 'npm run lint && npm run unit', lint: 'x', unit: 'mocha' } }),
      },
      'mocha',
    ],
    [
      'scripts by a pattern',
      { 'package.json': pkg({ scripts: { test: 'run-s test:*', 'test:unit': 'jest' } }) },
      'jest',
    ],
    ['scripts in a circle', { 'package.json': pkg({ scripts: { test: 'npm run test' } }) }, 'node:test'],
    ['bun test', { 'package.json': script('bun test') }, 'bun'],
    ['bun test with options', { 'package.json': script('bun --silent test src') }, 'bun'],
    ['bun test with jest installed', { 'package.json': script('bun test', 'jest') }, 'bun'],
    ['a script that bun runs', { 'package.json': script('bun run test', 'jest') }, 'jest'],
    ['types of bun', { 'package.json': dev('@types/bun') }, 'bun'],
    ['a bunfig for tests', { 'package.json': '{}', 'bunfig.toml': '[test]\ncoverage = true\n' }, 'bun'],
    ['a bunfig for none', { 'package.json': '{}', 'bunfig.toml': '[install]\n' }, 'node:test'],
    ['a jest config', { 'package.json': '{}', 'jest.config.ts': 'export default {}' }, 'jest'],
    ['jest in the manifest', { 'package.json': pkg({ jest: {} }) }, 'jest'],
    ['mocha in the manifest', { 'package.json': pkg({ mocha: {} }) }, 'mocha'],
    ['a mocharc', { 'package.json': '{}', '.mocharc.yml': 'spec: test' }, 'mocha'],
    ['a vitest config', { 'package.json': '{}', 'vitest.config.mts': '' }, 'vitest'],
    [
      'a vite config for tests',
      { 'package.json': '{}', 'vite.config.ts': 'export default { test: { globals: true } }' },
      'vitest',
    ],
    ['a vite config for none', { 'package.json': '{}', 'vite.config.ts': 'export default {}' }, 'node:test'],
    ['tests of node', { 'package.json': dev('jest'), 'test/a.test.js': nodeText }, 'node:test'],
    ['tests of vitest', { 'package.json': dev('jest'), 'src/a.test.ts': vitestText }, 'vitest'],
    ['tests of jest', { 'package.json': dev('vitest'), 'src/a.test.ts': jestText }, 'jest'],
    ['globals with vitest', { 'package.json': dev('vitest'), 'src/a.test.ts': bare }, 'vitest'],
    ['globals with mocha', { 'package.json': dev('mocha'), 'test/a.js': bare }, 'mocha'],
    ['globals with nothing', { 'test/a.test.js': bare }, 'jest'],
    ['globals with assert and nothing', { 'test/a.js': asserted }, 'mocha'],
    [
      'tests in the browser say nothing',
      {
        'package.json': dev('vitest'),
        'src/a.spec.ts': "import { test } from '@playwright/test'\ntest('a')",
      },
      'vitest',
    ],
    ['deno test', { 'package.json': script('deno test -A') }, 'deno'],
    ['a deno.json without a package', { 'deno.json': '{}' }, 'deno'],
    ['a deno.json and tests of Deno', { 'deno.jsonc': '{}', 'src/a_test.ts': denoText }, 'deno'],
    ['a deno.json and tests of node', { 'deno.json': '{}', 'src/a_test.ts': nodeText }, 'deno'],
    ['tests of Deno', { 'src/a_test.ts': denoText }, 'deno'],
    ['tests of bun', { 'src/a.test.ts': "import { test } from 'bun:test'\ntest('a')" }, 'bun'],
    ['tests of ava say nothing', { 'src/a.test.ts': "import test from 'ava'\ntest('a')" }, 'node:test'],
  ])('%s', (_, files, expected) => {
    expect(chosen(projectOf({ 'src/tax.ts': '', ...files }), 'src/tax.ts')).toBe(expected)
  })

  test.each([
    ['packages/a/src/x.ts', 'vitest'],
    ['packages/b/src/x.ts', 'jest'],
    ['packages/c/src/x.ts', 'mocha'],
    ['packages/d/x.js', 'node:test'],
    ['src/x.ts', 'mocha'],
  ])('the nearest manifest that names a runner decides: %s', (source, expected) => {
    const project = projectOf({
      'package.json': script('mocha', 'mocha'),
      'packages/a/package.json': dev('vitest'),
      'packages/b/package.json': dev('jest'),
      'packages/c/package.json': pkg({ name: 'c' }),
      'packages/d/package.json': dev('mocha'),
      'packages/d/test/y.js': nodeText,
      'packages/a/src/x.ts': '',
      'packages/b/src/x.ts': '',
      'packages/c/src/x.ts': '',
      'packages/d/x.js': '',
      'src/x.ts': '',
    })
    expect(chosen(project, source)).toBe(expected)
  })

  test('no JavaScript, no match', () => {
    const project = projectOf({ 'a.py': '', 'node_modules/x/index.js': '', 'types.d.ts': '' })
    expect(members.map(each => each.matches(project, 'a.py'))).toEqual(members.map(() => 0))
  })

  test('a match is between 0 and 1, and high if everything agrees', () => {
    const files = { 'package.json': script('vitest run', 'vitest'), 'src/a.test.ts': vitestText }
    const project = projectOf({ ...files, 'vitest.config.ts': '', 'src/a.ts': '' })
    expect(vitest.matches(project, 'src/a.ts')).toBeGreaterThan(0.95)
    for (const each of members) expect(each.matches(project, 'src/a.ts')).toBeLessThanOrEqual(1)
    expect(nodeTest.matches(project, 'src/a.ts')).toBeCloseTo(0.05)
  })

  test('large projects: only few texts are read', () => {
    const files: Files = { 'package.json': dev('vitest') }
    for (let n = 0; n < 20000; n++) {
      files[`src/f${n % 500}/m${n}.ts`] = ''
      files[`src/f${n % 500}/test/m${n}.ts`] = bare
    }
    const reads = new Map<string, number>()
    const project: Project = {
      files: Object.keys(files),
      read: path => {
        reads.set(path, (reads.get(path) ?? 0) + 1)
        return files[path] ?? null
      },
    }
    for (let n = 0; n < 30; n++) {
      expect(chosen(project, `src/f${n}/m${n}.ts`)).toBe('vitest')
      vitest.style.path(`src/f${n}/m${n}.ts`, project)
    }
    expect(reads.size).toBeLessThan(210)
  })
})

type Place = [title: string, runner: TestRunner, source: string, files: Files, path: string]
const t = vitestText
const places: Place[] = [
  ['first of vitest', vitest, 'src/tax.ts', {}, 'src/tax.test.ts'],
  ['first of jest', jest, 'src/tax.jsx', {}, 'src/tax.test.js'],
  ['first of node:test', nodeTest, 'lib/tax.js', {}, 'test/tax.test.js'],
  ['first of node:test, TypeScript', nodeTest, 'src/tax.ts', {}, 'test/tax.test.ts'],
  ['first of node:test, ESM by name', nodeTest, 'src/tax.mjs', {}, 'test/tax.test.mjs'],
  ['first of deno', deno, 'src/tax.ts', { 'deno.json': '{}' }, 'src/tax.test.ts'],
  [
    'deno: beside, with a dash below',
    deno,
    'src/tax.ts',
    { 'deno.json': '{}', 'src/cart.ts': '', 'src/cart_test.ts': denoText },
    'src/tax_test.ts',
  ],
  [
    'deno: include',
    deno,
    'src/tax.ts',
    { 'deno.json': '{ "test": { "include": ["checks/*.test.ts"] } }' },
    'checks/tax.test.ts',
  ],
  [
    'deno: its own test is written for node:test',
    deno,
    'src/tax.ts',
    { 'deno.json': '{}', 'src/tax_test.ts': nodeText },
    'src/tax_test.ts',
  ],
  ['first of bun', bun, 'src/tax.ts', {}, 'src/tax.test.ts'],
  ['first of bun, CommonJS by name', bun, 'src/tax.cjs', {}, 'src/tax.test.js'],
  ['first of mocha', mocha, 'src/tax.js', {}, 'test/tax.test.js'],
  [
    'first in a package',
    mocha,
    'packages/a/src/tax.js',
    { 'packages/a/package.json': '{}' },
    'packages/a/test/tax.test.js',
  ],
  ['beside', vitest, 'src/tax.ts', { 'src/cart.ts': '', 'src/cart.test.ts': t }, 'src/tax.test.ts'],
  ['beside, spec', vitest, 'src/a/tax.ts', { 'src/cart.ts': '', 'src/cart.spec.ts': t }, 'src/a/tax.spec.ts'],
  [
    'a name of two parts',
    jest,
    'src/tax.service.ts',
    { 'src/cart.service.ts': '', 'src/cart.service.spec.ts': bare },
    'src/tax.service.spec.ts',
  ],
  [
    '__tests__ inside',
    jest,
    'src/a/tax.ts',
    { 'src/b/cart.ts': '', 'src/b/__tests__/cart.test.ts': bare },
    'src/a/__tests__/tax.test.ts',
  ],
  [
    '__tests__ inside, plain names',
    jest,
    'src/a/tax.js',
    { 'src/b/cart.js': '', 'src/b/__tests__/cart.js': bare },
    'src/a/__tests__/tax.js',
  ],
  [
    '__tests__ at the root',
    jest,
    'src/a/tax.ts',
    { 'src/b/cart.ts': '', '__tests__/cart.test.ts': bare },
    '__tests__/tax.test.ts',
  ],
  [
    'test, plain names',
    mocha,
    'lib/tax.js',
    { 'lib/cart.js': '', 'test/cart.js': bare, 'test/help.js': 'x = 1' },
    'test/tax.js',
  ],
  [
    'tests, mirrored without src',
    vitest,
    'src/b/tax.ts',
    { 'src/a/cart.ts': '', 'tests/a/cart.test.ts': t },
    'tests/b/tax.test.ts',
  ],
  [
    'tests, mirrored with src',
    vitest,
    'src/b/tax.ts',
    { 'src/a/cart.ts': '', 'tests/src/a/cart.test.ts': t },
    'tests/src/b/tax.test.ts',
  ],
  [
    'tests, flat',
    vitest,
    'src/b/tax.ts',
    { 'src/a/cart.ts': '', 'tests/cart.test.ts': t },
    'tests/tax.test.ts',
  ],
  [
    'unit tests apart',
    vitest,
    'src/b/tax.ts',
    { 'src/a/cart.ts': '', 'test/unit/a/cart.test.ts': t, 'test/e2e/all.test.ts': t },
    'test/unit/b/tax.test.ts',
  ],
  [
    'a suffix with a dash',
    nodeTest,
    'lib/tax.js',
    { 'lib/cart.js': '', 'lib/cart-test.js': nodeText },
    'lib/tax-test.js',
  ],
  [
    'a prefix',
    nodeTest,
    'lib/tax.js',
    { 'lib/cart.js': '', 'test/test-cart.js': nodeText },
    'test/test-tax.js',
  ],
  [
    'tests in TypeScript for JavaScript',
    vitest,
    'src/tax.js',
    { 'src/cart.js': '', 'src/cart.test.ts': t },
    'src/tax.test.ts',
  ],
  [
    'tests in JavaScript for TypeScript',
    jest,
    'src/tax.ts',
    { 'src/cart.ts': '', 'test/cart.test.js': bare },
    'test/tax.test.js',
  ],
  [
    'tests of components',
    vitest,
    'src/tax.tsx',
    { 'src/cart.tsx': '', 'src/cart.test.tsx': t },
    'src/tax.test.tsx',
  ],
  [
    'functions beside components',
    vitest,
    'src/tax.ts',
    { 'src/cart.tsx': '', 'src/cart.test.tsx': t },
    'src/tax.test.ts',
  ],
  [
    'its own test',
    vitest,
    'src/tax.ts',
    { 'src/tax.test.ts': t, 'src/cart.spec.ts': t, 'src/b.spec.ts': t },
    'src/tax.test.ts',
  ],
  ['its own test, mirrored', mocha, 'lib/a/tax.js', { 'test/a/tax.js': bare }, 'test/a/tax.js'],
  ['its own test, flat', mocha, 'lib/a/tax.js', { 'test/tax.js': bare }, 'test/tax.js'],
  [
    'its own test by another spelling',
    jest,
    'src/addTax.ts',
    { 'src/__tests__/add-tax.spec.ts': bare },
    'src/__tests__/add-tax.spec.ts',
  ],
  [
    'another folder of the same name',
    vitest,
    'src/b/tax.ts',
    { 'src/a/tax.ts': '', 'src/a/tax.test.ts': t },
    'src/b/tax.test.ts',
  ],
  [
    'two of a name, tests flat',
    vitest,
    'src/b/tax.ts',
    { 'src/tax.ts': '', 'test/tax.test.ts': t },
    'test/b-tax.test.ts',
  ],
  [
    'an index, beside',
    vitest,
    'src/cart/index.ts',
    { 'src/x.ts': '', 'src/x.test.ts': t },
    'src/cart/index.test.ts',
  ],
  [
    'an index, flat',
    vitest,
    'src/cart/index.ts',
    { 'src/x.ts': '', 'test/x.test.ts': t },
    'test/cart.test.ts',
  ],
  ['one file, one test', mocha, 'index.js', { 'test.js': bare }, 'test.js'],
  [
    'its own test is for another runner',
    nodeTest,
    'src/tax.js',
    { 'src/tax.test.js': vitestText },
    'src/tax.cases.test.js',
  ],
  [
    'the habit of another package',
    vitest,
    'packages/b/src/tax.ts',
    {
      'packages/a/package.json': '{}',
      'packages/b/package.json': '{}',
      'packages/a/src/x.ts': '',
      'packages/a/tests/x.spec.ts': t,
    },
    'packages/b/tests/tax.spec.ts',
  ],
  ['a name with signs', vitest, 'src/[id].ts', {}, 'src/id.test.ts'],
  ['not ASCII', vitest, 'src/größe.ts', {}, 'src/größe.test.ts'],
  ['built copies say nothing', vitest, 'src/tax.ts', { 'dist/test/x.spec.js': t }, 'src/tax.test.ts'],
  [
    'tests of the browser say little',
    vitest,
    'src/tax.ts',
    { 'e2e/a.spec.ts': t, 'src/x.ts': '', 'src/x.test.ts': t },
    'src/tax.test.ts',
  ],
  [
    'jest: where its settings look',
    jest,
    'src/tax.ts',
    { 'package.json': pkg({ jest: { testMatch: ['<rootDir>/test/unit/**/*.spec.ts'] } }) },
    'test/unit/tax.spec.ts',
  ],
  [
    'jest: roots',
    jest,
    'src/tax.ts',
    { 'jest.config.js': "module.exports = {\n  roots: ['<rootDir>/tests'],\n}", 'package.json': '{}' },
    'tests/tax.test.ts',
  ],
  [
    'jest: an expression below a folder',
    jest,
    'src/a/tax.ts',
    { 'package.json': pkg({ jest: { rootDir: 'src', testRegex: '.*\\.spec\\.ts$' } }) },
    'src/a/tax.spec.ts',
  ],
  [
    'jest: an old release',
    jest,
    'src/tax.mjs',
    { 'package.json': pkg({ devDependencies: { jest: '^29.7.0' } }) },
    'src/tax.test.js',
  ],
  [
    'jest: a new release',
    jest,
    'src/tax.mjs',
    { 'package.json': pkg({ devDependencies: { jest: '^30.0.0' } }) },
    'src/tax.test.mjs',
  ],
  [
    'vitest: include',
    vitest,
    'src/tax.ts',
    {
      'package.json': '{}',
      'vitest.config.ts':
        "export default defineConfig({ test: { coverage: { include: ['src/**'] }, include: ['tests/**/*.spec.ts'] } })",
    },
    'tests/tax.spec.ts',
  ],
  [
    'vitest: the settings of the root',
    vitest,
    'packages/a/src/tax.ts',
    {
      'packages/a/package.json': '{}',
      'package.json': '{}',
      'vitest.config.ts': "export default { test: { include: ['packages/*/test/**/*.test.ts'] } }",
    },
    'packages/a/test/tax.test.ts',
  ],
  [
    'jest: projects, and names that only they ask for',
    jest,
    'src/tax.ts',
    {
      'package.json': script('jest'),
      'jest.config.js':
        "module.exports = { projects: [{ testRegex: '/spec/.*\\\\.e2e\\\\.ts$', roots: ['<rootDir>/spec'] }, { testMatch: ['<rootDir>/x/*.js'] }] }",
    },
    'spec/tax.e2e.ts',
  ],
  [
    'jest: the file that is there under such a name',
    jest,
    'src/tax.ts',
    {
      'package.json': script('jest'),
      'jest.config.js': "module.exports = { projects: [{ testRegex: '/spec/.*\\\\.e2e\\\\.ts$' }] }",
      'spec/tax.e2e.ts': "test('one', () => expect(1).toBe(1))\n",
      'src/item.ts': '',
    },
    'spec/tax.e2e.ts',
  ],
  [
    'jest: a new file as others are named',
    jest,
    'src/tax.ts',
    {
      'package.json': script('jest'),
      'jest.config.js': "module.exports = { testMatch: ['<rootDir>/checks/**/*Check.ts'] }",
      'src/item.ts': '',
      'checks/itemCheck.ts': t,
    },
    'checks/taxCheck.ts',
  ],
  [
    'jest: a new name where no file shows one',
    jest,
    'src/tax.js',
    { 'package.json': pkg({ jest: { testMatch: ['**/checks/check-*.js'] } }) },
    'checks/check-tax.js',
  ],
  [
    'jest: a file that a script names',
    jest,
    'src/tax.js',
    {
      'package.json': script('jest --config=ci/jest.unit.json'),
      'ci/jest.unit.json': '{ "rootDir": ".", "testMatch": ["<rootDir>/unit/*.unit.js"] }',
    },
    'ci/unit/tax.unit.js',
  ],
  [
    'jest: the settings of a project in its folder',
    jest,
    'src/tax.js',
    {
      'package.json': pkg({ jest: { projects: ['<rootDir>/checks'] } }),
      'checks/jest.config.js': "module.exports = { testRegex: '\\\\.check\\\\.js$' }",
    },
    'checks/tax.check.js',
  ],
  [
    'jest: what is left out again',
    jest,
    'src/tax.js',
    {
      'package.json': pkg({
        jest: { testMatch: ['**/*.check.js'], testPathIgnorePatterns: ['/src/'] },
      }),
    },
    'test/tax.check.js',
  ],
  [
    'vitest: projects inside the settings',
    vitest,
    'src/tax.ts',
    {
      'package.json': '{}',
      'vitest.config.ts':
        "export default defineConfig({ test: { projects: [defineProject({ test: { name: 'unit', include: ['unit/**/*.unit.ts'] } }), { test: { include: ['web/*.web.ts'] } }] } })",
    },
    'unit/tax.unit.ts',
  ],
  [
    'vitest: a file that a script names',
    vitest,
    'src/tax.ts',
    {
      'package.json': script('vitest run -c ci/vitest.config.ts'),
      'ci/vitest.config.ts': "export default { test: { include: ['checks/*.check.ts'] } }",
    },
    'checks/tax.check.ts',
  ],
  [
    'mocha: a file that a script names',
    mocha,
    'lib/tax.js',
    {
      'package.json': script('mocha --config ci/mocharc.json'),
      'ci/mocharc.json': '{ "spec": ["checks/**/*.check.js"] }',
    },
    'checks/tax.check.js',
  ],
  [
    'node:test: names of another kind on its command line',
    nodeTest,
    'src/tax.js',
    { 'package.json': script('node --test "checks/*.check.js"'), 'checks/item.check.js': nodeText },
    'checks/tax.check.js',
  ],
  [
    'mocha: spec',
    mocha,
    'lib/tax.js',
    { 'package.json': '{}', '.mocharc.json': '{ "spec": "spec/**/*.spec.js" } // x' },
    'spec/tax.spec.js',
  ],
  [
    'mocha: spec in YAML',
    mocha,
    'lib/tax.js',
    { 'package.json': '{}', '.mocharc.yml': 'spec:\n  - "src/**/*-test.js"\n' },
    'src/tax-test.js',
  ],
  [
    'mocha: spec on its command line',
    mocha,
    'lib/tax.js',
    { 'package.json': script("mocha -r x 'checks/*.spec.js'") },
    'checks/tax.spec.js',
  ],
  [
    'node:test: globs on its command line',
    nodeTest,
    'src/tax.ts',
    { 'package.json': script('node --import tsx --test "src/**/*.test.ts"') },
    'src/tax.test.ts',
  ],
  [
    'node:test: a folder on its command line',
    nodeTest,
    'src/tax.js',
    { 'package.json': script('node --test tests/') },
    'tests/tax.test.js',
  ],
  [
    'node:test: shell expressions are ignored',
    nodeTest,
    'src/tax.js',
    { 'package.json': script('node --test $(find . -name "*.test.js")') },
    'test/tax.test.js',
  ],
]

describe('where tests go', () => {
  test.each(places)('%s', (_, runner, source, files, path) => {
    expect(runner.style.path(source, projectOf({ [source]: '', ...files }))).toBe(path)
  })

  const importer = (...modules: string[]): string =>
    nodeText + modules.map(one => `const a = require('${one}')\n`).join('')
  test.each<[string, string, Files, string]>([
    ['alone', 'lib/tax.js', { 'test/vat.test.js': importer('../lib/tax') }, 'test/vat.test.js'],
    [
      'with helpers',
      'lib/tax.js',
      { 'test/vat.test.js': importer('../lib/tax.js', './helper') },
      'test/vat.test.js',
    ],
    ['an index', 'lib/tax/index.js', { 'test/vat.test.js': importer('../lib/tax') }, 'test/vat.test.js'],
    ['the root', 'index.js', { 'test/vat.test.js': importer('..') }, 'test/vat.test.js'],
    [
      'by its compiled name',
      'src/tax.ts',
      { 'test/vat.test.ts': importer('../src/tax.js') },
      'test/vat.test.ts',
    ],
    [
      'with another source',
      'lib/tax.js',
      { 'lib/cart.js': '', 'test/vat.test.js': importer('../lib/tax', '../lib/cart') },
      'test/tax.test.js',
    ],
    [
      'under the name of another',
      'lib/tax.js',
      { 'lib/cart.js': '', 'test/cart.test.js': importer('../lib/tax') },
      'test/tax.test.js',
    ],
    [
      'twice',
      'lib/tax.js',
      { 'test/vat.test.js': importer('../lib/tax'), 'test/fee.test.js': importer('../lib/tax') },
      'test/tax.test.js',
    ],
    [
      'and one of its name',
      'lib/tax.js',
      { 'test/vat.test.js': importer('../lib/tax'), 'test/tax.test.js': importer('..') },
      'test/tax.test.js',
    ],
    [
      'another runner',
      'lib/tax.js',
      { 'test/vat.test.js': vitestText + importer('../lib/tax').slice(nodeText.length) },
      'test/tax.test.js',
    ],
    ['outside', 'lib/tax.js', { 'test/vat.test.js': importer('../../../lib/tax') }, 'test/tax.test.js'],
  ])('a test that imports it: %s', (_, source, files, path) => {
    expect(nodeTest.style.path(source, projectOf({ [source]: '', 'package.json': '{}', ...files }))).toBe(
      path,
    )
  })

  test.each<Place>([
    ['beside its own', vitest, 'src/tax.ts', { 'src/tax.test.ts': t }, 'src/tax.cases.test.ts'],
    ['in the folder of its own', mocha, 'lib/a/tax.js', { 'test/tax.js': bare }, 'test/tax.cases.js'],
    [
      'taken',
      vitest,
      'src/tax.ts',
      { 'src/tax.test.ts': t, 'src/tax.cases.test.ts': t },
      'src/tax.cases-2.test.ts',
    ],
    ['without one', jest, 'src/tax.ts', {}, 'src/tax.cases.test.ts'],
  ])('apart: %s', (_, runner, source, files, path) => {
    expect(runner.style.path(source, projectOf({ [source]: '', ...files }), true)).toBe(path)
  })

  test.each([
    ['src/tax.test.ts', 'src/testwright-trial-1.test.ts'],
    ['test/tax.js', 'test/testwright-trial-1.js'],
    ['test/test-tax.mjs', 'test/test-testwright-trial-1.mjs'],
    ['a/tax.service.unit.spec.tsx', 'a/testwright-trial-1.unit.spec.tsx'],
    ['tax-test.cjs', 'testwright-trial-1-test.cjs'],
    ['test.js', 'testwright-trial-1.test.js'],
    ['src/__tests__/tax.js', 'src/__tests__/testwright-trial-1.js'],
    ['src/tax.cases-2.test.ts', 'src/testwright-trial-1.test.ts'],
  ])('a trial of %s', (path, trial) => {
    for (const each of members) expect(each.style.candidatePath(path, 1)).toBe(trial)
  })

  test('the path is never that of another file and never outside the project', () => {
    const name = fc.constantFrom(
      'a',
      'b',
      'tests',
      'test',
      '__tests__',
      'src',
      'index',
      'a.test',
      'b.spec',
      'unit',
    )
    const end = fc.constantFrom('js', 'ts', 'tsx', 'mjs', 'cjs')
    const path = fc
      .tuple(fc.array(name, { minLength: 1, maxLength: 4 }), end)
      .map(([parts, ext]) => `${parts.join('/')}.${ext}`)
    const text = fc.constantFrom(bare, nodeText, vitestText, '')
    fc.assert(
      fc.property(path, fc.array(fc.tuple(path, text), { maxLength: 12 }), (source, files) => {
        const project = projectOf({ 'package.json': '{}', [source]: '', ...Object.fromEntries(files) })
        for (const each of members) {
          const free = each.style.path(source, project, true)
          expect(project.files).not.toContain(free)
          const found = each.style.path(source, project)
          expect(found).not.toBe(source)
          for (const one of [free, found]) expect(one).toMatch(/^(?!\/|.*\.\.)[^\n]+\.[cm]?[jt]sx?$/)
        }
      }),
      { examples: [['tests/a.mjs', [['tests/a.mjs', bare]]]] },
    )
  })
})

test('no settings make anything throw', () => {
  const word = fc.constantFrom(
    'test',
    'jest',
    'mocha',
    'spec',
    'testMatch',
    'testRegex',
    'roots',
    '__proto__',
    'scripts',
  )
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('{a,b', '[', '*'.repeat(99), '((((a+)+)+)+)+$', '../..', '/', '${x}'),
  )
  const json = fc.dictionary(
    word,
    fc.oneof(value, fc.array(value), fc.dictionary(word, fc.oneof(value, fc.array(value)))),
  )
  const names = ['vitest.config.ts', 'jest.config.js', '.mocharc.json', '.mocharc.yml', '.mocharc.js']
  const text = fc
    .tuple(fc.constantFrom('test: {', 'include: [', "spec: '", ''), fc.string())
    .map(each => each.join(' '))
  fc.assert(
    fc.property(json, fc.dictionary(fc.constantFrom(...names), text), (manifest, settings) => {
      const project = projectOf({ ...settings, 'package.json': pkg(manifest), 'src/a.ts': '' })
      for (const each of members) {
        expect(each.matches(project, 'src/a.ts')).toBeLessThanOrEqual(1)
        expect(each.style.path('src/a.ts', project)).toMatch(/^(?!\/|.*\.\.\/).+\.[cm]?[jt]sx?$/)
      }
    }),
  )
})

test('settings built to take long do not', () => {
  const slow = `**/${'*a'.repeat(6)}`
  const many = Array.from({ length: 50 }, () => `${slow}{a,b,c,d}`)
  const mocharc = `/* ${'/*"'.repeat(6000)}`
  const files = { 'package.json': pkg({ jest: { testMatch: many } }), '.mocharc.json': mocharc }
  const path = `src/${'a'.repeat(120)}.ts`
  const project = projectOf({ ...files, [path]: '' })
  for (const each of members) expect(each.style.path(path, project)).toMatch(/\.ts$/)
})

test('all runners are among the frameworks', () => {
  expect(frameworks.filter(one => one.languages.includes('typescript')).map(one => one.name)).toEqual([
    ...['node:test', 'jest', 'vitest', 'mocha', 'bun', 'deno'],
  ])
})

describe('runs of whole files', () => {
  const result = (name: string | null, outcome: string) => ({
    ...{ candidate: null, name, outcome, assertion: false, expected: null, actual: null },
    ...{ detail: 'out of time while it was loaded', lines: [], milliseconds: 1 },
  })
  const outcomeOf = (...results: object[]) => ({
    ...{ status: 'done' as const, result: { results, error: null }, output: '', milliseconds: 1 },
  })
  const asked = [
    { candidate: 'one', name: 'f a' },
    { candidate: 'two', name: 'f b' },
  ]

  test.each(members.map(each => [each.name, each] as const))(
    '%s: the outcome of a file is the outcome of its tests that were not reported themselves',
    (_, { read }) => {
      const found = read(outcomeOf(result('f a', 'passed'), result(null, 'broken')), asked)
      expect(found.map(one => [one.candidate, one.outcome])).toEqual([
        ['one', 'passed'],
        ['two', 'broken'],
      ])
      expect(found[1]?.detail).toContain('out of time')
      expect(read(outcomeOf(result('f a', 'passed')), asked)).toHaveLength(1)
    },
  )

  test.each(members.map(each => [each.name, each] as const))(
    '%s: have extra time for existing tests and for types',
    (_, { finalRun, trial }) => {
      const file = { path: 'a.test.js', content: '' }
      const plan = { tree: 'head' as const, candidates: [], watch: 'a.js', roots: [''], seed: 0 }
      const single = trial({ ...plan, files: [{ ...file, candidate: 'one', name: 'f a' }] })
      const whole = finalRun([file], { roots: [''] })
      expect(whole.limit - single.limit).toBeGreaterThanOrEqual(60_000)
      expect(whole.request).toMatchObject({ loading: 60 })
    },
  )
})
