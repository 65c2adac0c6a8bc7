// Deno: its own runner, for tests written with node:test, which Deno includes.
import { readJUnit, runtimeTitles } from '../../shared/direct-results.js'
import type { JavaScriptRunnerSpec } from '../runner-spec.js'

export const runner: JavaScriptRunnerSpec = {
  name: 'deno',
  precedence: 5,
  words: 'node:test tests with node:assert/strict, which deno test runs',
  commandFor: path => ['deno', 'test', path],
  driver: 'deno',
  runtime: { program: 'deno', variable: 'TESTWRIGHT_DENO', ask: ['eval', '-p', 'Deno.execPath()'] },
  start: 30,
  direct: { report: 'test-results.xml', read: readJUnit(runtimeTitles) },
  signs: {
    sure: /(?<![\p{L}\p{N}_.$])Deno\.test(?:\.[a-z]+)*\(|["'`](?:jsr:)?@std\/(?:assert|expect|testing)[^"'`\n]*["'`]/u,
  },
  kin: ['node:test'],
  cannot: [
    'tests are written with node:test and not with Deno.test',
    'packages that are not part of the checkout cannot be imported',
    'the lines that the explorer runs are not measured',
  ],
  module: 'node:test',
  globals: 'never',
  alsoRuns: ['node:test'],
  names: ['it', 'test', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach'],
  assertion: 'assert',
  mocks: 'mock',
  mocksFrom: 'node:test',
  loads: 'modules only',
  wholeNames: true,
  firstTests: 'beside the source',
  dependencies: /^@types\/deno$/,
  commands: [
    {
      program: /^deno$/,
      flag: 'test',
      valued:
        /^(?:-c|--(?:config|import-map|filter|ignore|ext|preload|env-file|seed|reporter|junit-path|location))$/,
    },
  ],
  settings: { files: ['deno.json', 'deno.jsonc'], block: 'test', globs: 'include', excludes: 'exclude' },
  globs: () => ['**/*{_,.}test.{ts,tsx,mts,js,mjs,jsx}', '**/test.{ts,tsx,mts,js,mjs,jsx}'],
}
