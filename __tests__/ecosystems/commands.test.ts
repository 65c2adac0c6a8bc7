// The command that a person types to run a test file of a project, or one test in it.
import { expect, test } from '@jest/globals'
import { frameworks } from '../../src/ecosystems/index.js'
import { find } from '../../src/wiring/run.js'

test.each<[string, string, string | null, string[]]>([
  ['pytest', 'tests/test_a.py', 'test_x', ['pytest', 'tests/test_a.py::test_x']],
  ['pytest', 'tests/test_a.py', 'TestA.test_x', ['pytest', 'tests/test_a.py::TestA::test_x']],
  ['pytest', 'tests/test_a.py', null, ['pytest', 'tests/test_a.py']],
  ['unittest', 'tests/test_a.py', 'TestA.test_x', ['python', '-m', 'unittest', 'tests.test_a.TestA.test_x']],
  ['unittest', 'test_a.py', null, ['python', '-m', 'unittest', 'test_a']],
  ['jest', 'a.test.js', 'tax adds', ['npx', 'jest', 'a.test.js', '-t', 'tax adds']],
  // These take a regular expression.
  ['jest', 'a.test.js', 'adds (1 + 2)', ['npx', 'jest', 'a.test.js', '-t', 'adds \\(1 \\+ 2\\)']],
  ['vitest', 'a.test.js', 'adds (1)', ['npx', 'vitest', 'run', 'a.test.js', '-t', 'adds \\(1\\)']],
  ['vitest', 'a.test.js', null, ['npx', 'vitest', 'run', 'a.test.js']],
  ['mocha', 'a.test.js', 'adds (1)', ['npx', 'mocha', 'a.test.js', '-f', 'adds (1)']],
  ['node:test', 'a.test.js', 'adds', ['node', '--test', 'a.test.js']],
  ['deno', 'a.test.ts', 'adds', ['deno', 'test', 'a.test.ts']],
  ['bun', 'a.test.ts', null, ['bun', 'test', 'a.test.ts']],
])('%s: %s, %s', (runner, path, name, words) => {
  expect(find(frameworks, 'runner')(runner).commandFor(path, name)).toEqual(words)
})
