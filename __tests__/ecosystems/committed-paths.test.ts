// Paths that a ticked box may commit to: what the runners of any language take for tests by default, and nothing else.
import { describe, expect, test } from '@jest/globals'
import { mayCommit } from '../../src/core/diff/filters.js'
import { frameworks } from '../../src/ecosystems/index.js'
import { makeConfig } from '../../src/core/model/configuration.js'
import { placesFor, placesOf } from '../../src/wiring/places.js'

const selects = (path: string): boolean => frameworks.some(framework => framework.selects(path))
const allowed = (path: string, testsPath = ''): boolean => mayCommit(path, { testsPath, selects })

const good = [
  'test_tax.py',
  'tests/test_tax.py',
  'tests/unit/test_tax.py',
  'tests/tax_test.py',
  'src/shop/tests/test_tax.py',
  'src/shop/test_tax.py',
  'src/shop/tax_test.py',
  'shop/tests.py',
  'tests/testTax.py',
  'tests/test_config.py',
  'tests/test_settings.py',
  'tests/test_conftest.py',
  'tests/test_utils.py',
  'tests/test_helpers_cases_2.py',
  'tests/test_tasks.py',
  'tests/test_main.py',
  'test/tax.js',
  'test/tax.mjs',
  'test/tax.cjs',
  'test/tax.ts',
  'test/unit/tax.js',
  'test/unit/index.js',
  'packages/a/test/tax.js',
  'test/tax.test.js',
  'test/tax-test.js',
  'src/tax.test.js',
  'src/tax.test.jsx',
  'src/tax.test.ts',
  'src/tax.test.tsx',
  'src/tax.test.mts',
  'src/tax.test.cjs',
  'src/tax.spec.ts',
  'src/tax_test.ts',
  'src/tax_spec.js',
  'src/config.test.ts',
  'src/utils/format.test.ts',
  'src/helpers.spec.js',
  'src/settings-test.js',
  'src/test-tax.js',
  'src/__tests__/tax.js',
  'src/__tests__/tax.tsx',
  '__tests__/tax.test.ts',
  'app/[id]/page.test.tsx',
  'app/(shop)/cart.test.tsx',
  'app/@modal/cart.test.tsx',
  'routes/$id.test.ts',
  'src/c++.test.ts',
  'src/v1.2/tax.test.js',
  'src/jest/matchers.test.ts',
]

const bad = [
  '',
  '/',
  'tax.py',
  'src/tax.js',
  'README.md',
  '/tests/test_tax.py',
  'tests//test_tax.py',
  'tests/test_tax.py/',
  './tests/test_tax.py',
  '../tests/test_tax.py',
  'tests/../test_tax.py',
  'tests/./test_tax.py',
  'tests/.../test_tax.py',
  '.github/workflows/test_tax.py',
  '.github/test/tax.js',
  'tests/.hidden/test_tax.py',
  'tests/.test_tax.py',
  'src/.tax.test.js',
  '.testwright/test_tax.py',
  '.git/hooks/test/post.js',
  'tests\\test_tax.py',
  'C:/tests/test_tax.py',
  'tests/tax.test.js:evil',
  'tests/tax.test.js:evil.test.js',
  'tests/tax.js::$DATA.test.js',
  'tests/test_tax.py ',
  ' tests/test_tax.py',
  'tests /test_tax.py',
  'tests./test_tax.py',
  'tests/tax.test.js.',
  'tests/\uff0e\uff0e/test_tax.py',
  '\uff0egithub/test/tax.js',
  'tests/tax\uff0etest.js',
  'tests\u2215test_tax.py',
  'tests\uff0ftest_tax.py',
  'tests/test_t\u0430x.py',
  'tests/test_tax\u202eyp.py',
  'tests/test_tax\u0000.py',
  'tests/test_tax.py\n',
  'tests/test\nx_test.py',
  'tests/test_tax\t.py',
  'GIT~1/test/tax.js',
  'tests/con.test.js',
  'nul/test_tax.py',
  '-x/test_tax.py',
  `tests/${'x'.repeat(400)}_test.py`,
  'vitest.workspace.ts',
  'test/vitest.workspace.ts',
  'test/vitest.workspace.test.ts',
  'karma.conf.js',
  'test/karma.conf.js',
  'test/karma.conf.test.js',
  'noxfile.py',
  'tests/noxfile.py',
  'tasks.py',
  'tests/tasks.py',
  'test/tasks.js',
  'globalSetup.ts',
  'test/globalSetup.ts',
  'test/global-setup.js',
  'test/globalTeardown.ts',
  'src/__tests__/globalSetup.ts',
  'src/__tests__/setup.js',
  'src/__tests__/setupTests.ts',
  'src/setupTests.ts',
  'setup.py',
  'tests/setup.py',
  'test/setup.js',
  'test/setup/database.js',
  'test/setup.test.js',
  'src/setup.test.ts',
  'jest.setup.test.js',
  'test-setup.js',
  'src/test-setup.ts',
  'test/test-config.js',
  'tests/test_setup.py',
  'test/helpers/database.js',
  'test/fixtures/user.js',
  'test/bootstrap.js',
  'test/register.js',
  'test/preload.mjs',
  'test/jest-environment.js',
  'test/mocha.opts',
  'test/mocharc.js',
  'jest.config.test.js',
  'test/jest.config.ts',
  'test/vite.config.ts',
  'playwright.config.ts',
  'conftest.py',
  'tests/conftest.py',
  'tests/__init__.py',
  '__main__.py',
  'tests/__main__.py',
  'tests/sitecustomize.py',
  'sitecustomize.py',
  'usercustomize.py',
  'tests/manage.py',
  'tests/test_tax.pyc',
  'tests/test_tax.pyi',
  'tests/test_tax.pth',
  'tests/test_tax.so',
  'tests/test_tax',
  'tests/test_tax.sh',
  'src/tax.test.json',
  'src/tax.test.js.map',
  'src/tax.test.node',
  'src/__snapshots__/tax.test.js.snap',
  'package.json',
  'test/package.json',
  'node_modules/a/test/tax.js',
  'a/node_modules/b/tax.test.js',
  'Node_Modules/a/tax.test.js',
  'vendor/a/test_tax.py',
  'venv/lib/test_tax.py',
  'dist/tax.test.js',
  'DIST/tax.test.js',
]

test('there are enough good and bad paths', () => {
  expect(new Set(good).size).toBeGreaterThanOrEqual(40)
  expect(new Set(bad).size).toBeGreaterThanOrEqual(60)
})

test.each(good)('%j may be committed', path => expect(allowed(path)).toBe(true))
test.each(bad)('%j may not be committed', path => expect(allowed(path)).toBe(false))

describe('below the folder that the base branch names', () => {
  test.each([
    ['spec/tax.js', true],
    ['spec/shop/tax.mjs', true],
    ['spec/test_tax.py', true],
    ['spec/taxSpec.ts', true],
    ['spec/tax.py', false],
    ['spec/karma.conf.js', false],
    ['spec/helpers/tax.js', false],
    ['spec/globalSetup.ts', false],
    ['spec/sitecustomize.py', false],
    ['spec/../tax.js', false],
    ['spec/.hidden/tax.js', false],
    ['specs/tax.js', false],
  ])('%s: %j', (path, expected) => {
    for (const folder of ['spec', './spec', 'spec/']) expect(allowed(path, folder)).toBe(expected)
  })

  test('a named folder is accepted even if its name suggests set-up, but not if it is hidden', () => {
    expect(allowed('common/checks/tax.js', 'common/checks')).toBe(true)
    expect(allowed('.checks/tax.test.js', '.checks')).toBe(false)
  })
})

test.each([
  ['auto', 'test/index.js', true],
  ['node:test', 'test/index.js', true],
  ['jest', 'test/index.js', false],
  ['jest', 'test/index.test.js', true],
  ['jest', '__tests__/index.js', true],
  ['jest', 'tests/test_tax.py', true],
  ['unittest', 'tests/tax_test.py', false],
  ['pytest', 'tests/tax_test.py', true],
  ['pytest', 'src/tax.test.js', true],
])('with framework %s, %s: %s', (framework, path, expected) => {
  const config = makeConfig([{ name: 'testwright.yml', values: { framework } }])
  expect(mayCommit(path, placesOf(config))).toBe(expected)
})

describe('what the settings of the base branch select', () => {
  const jest = { devDependencies: { jest: '^30' }, scripts: { test: 'jest' } }
  const pkg = (more: object) => JSON.stringify({ ...jest, ...more })
  const script = (test: string) => JSON.stringify({ scripts: { test } })
  const kept =
    "module.exports = { projects: [{ testRegex: '/spec/.*\\\\.e2e\\\\.ts$' }, { testMatch: ['**/x.js'] }] }"
  const files: [string, string, Record<string, string>, boolean][] = [
    ['a project of Jest', 'spec/m.e2e.ts', { 'package.json': pkg({}), 'jest.config.js': kept }, true],
    ['another name', 'spec/m.ts', { 'package.json': pkg({}), 'jest.config.js': kept }, false],
    ['no settings', 'spec/m.e2e.ts', { 'package.json': pkg({}) }, false],
    [
      'the manifest',
      'checks/m.js',
      { 'package.json': pkg({ jest: { testMatch: ['**/checks/*.js'] } }) },
      true,
    ],
    [
      'a path that is ignored',
      'checks/old/m.js',
      { 'package.json': pkg({ jest: { testMatch: ['**/checks/**'], testPathIgnorePatterns: ['/old/'] } }) },
      false,
    ],
    [
      'outside the folder of a config file that a script names',
      'checks/m.js',
      {
        'package.json': script('jest --config ci/jest.json'),
        'ci/jest.json': '{ "rootDir": "..", "testMatch": ["**/checks/*.js"] }',
      },
      false,
    ],
    [
      'inside the folder of such a file',
      'ci/checks/m.js',
      {
        'package.json': script('jest -c ci/jest.json'),
        'ci/jest.json': '{ "testMatch": ["**/checks/*.js"] }',
      },
      true,
    ],
    [
      'Vitest',
      'src/m.check.ts',
      {
        'package.json': script('vitest run'),
        'vitest.config.ts': "export default { test: { include: ['src/**/*.check.ts'] } }",
      },
      true,
    ],
    [
      'Mocha',
      'checks/mSpec.js',
      { 'package.json': script('mocha'), '.mocharc.yml': 'spec: checks/*Spec.js\n' },
      true,
    ],
    ['node --test', 'checks/m.mjs', { 'package.json': script('node --test "checks/*.mjs"') }, true],
    [
      'a package',
      'packages/a/checks/m.js',
      {
        'package.json': script('jest'),
        'packages/a/package.json': pkg({ jest: { testRegex: 'checks/.*\\.js$' } }),
      },
      true,
    ],
    ['pytest', 'checks/check_m.py', { 'pytest.ini': '[pytest]\npython_files = check_*.py\n' }, true],
    [
      'settings that cannot be read',
      'src/m.js',
      { 'package.json': pkg({}), 'jest.config.js': 'module.exports = { testMatch: all }' },
      false,
    ],
    [
      'a set-up file',
      'checks/setup.js',
      { 'package.json': pkg({ jest: { testMatch: ['**/checks/*.js'] } }) },
      false,
    ],
    ['a workflow', '.github/m.js', { 'package.json': pkg({ jest: { testMatch: ['**/*.js'] } }) }, false],
    ['no code', 'checks/m.sh', { 'package.json': pkg({ jest: { testMatch: ['**/checks/*'] } }) }, false],
  ]
  test.each(files)('%s: %s', async (_, path, texts, expected) => {
    const asked: string[] = []
    const read = (file: string) => (asked.push(file), Promise.resolve(texts[file] ?? null))
    expect(mayCommit(path, await placesFor(makeConfig([]), [path], read))).toBe(expected)
    expect(asked.length).toBeLessThan(60)
  })

  test('usual paths are accepted and others refused when the settings cannot be read', async () => {
    const fail = () => Promise.reject(new Error('no server'))
    const places = await placesFor(makeConfig([]), ['tests/test_m.py', 'spec/m.e2e.ts'], fail)
    expect([mayCommit('tests/test_m.py', places), mayCommit('spec/m.e2e.ts', places)]).toEqual([true, false])
  })
})
