import { describe, expect, test } from '@jest/globals'
import { testPathsOf } from '../../../src/core/baseline/find-tests.js'
import { frameworks, loadLanguages } from '../../../src/ecosystems/index.js'

const languages = await loadLanguages('dist/wasm')
const jestTest = "test('one', () => expect(1).toBe(1))\n"

type Files = Record<string, string>

const rows: [string, string, Files, boolean][] = [
  ['a usual name', 'tests/test_m.py', {}, true],
  [
    'a name from pytest settings',
    'checks/check_m.py',
    { 'pytest.ini': '[pytest]\npython_files = check_*.py\n', 'checks/check_m.py': 'def test_a(): pass\n' },
    true,
  ],
  [
    'the same, but no test in it',
    'checks/check_m.py',
    { 'pytest.ini': '[pytest]\npython_files = check_*.py\n', 'checks/check_m.py': 'def run(): pass\n' },
    false,
  ],
  ['the same without settings', 'checks/check_m.py', { 'checks/check_m.py': 'def test_a(): pass\n' }, false],
  [
    'a name from Jest settings',
    'checks/m.check.js',
    { 'package.json': '{ "jest": { "testMatch": ["**/*.check.js"] } }', 'checks/m.check.js': jestTest },
    true,
  ],
  [
    'a source file where the settings match every file',
    'lib/m.js',
    { 'package.json': '{ "jest": { "testMatch": ["**/*.js"] } }', 'lib/m.js': 'exports.one = () => 1\n' },
    false,
  ],
]

describe('paths of tests', () => {
  test.each(rows)('%s', (_, path, files, expected) => {
    const project = { files: Object.keys(files), read: (name: string) => files[name] ?? null }
    expect(testPathsOf(project, frameworks, languages)(path)).toBe(expected)
  })
})
