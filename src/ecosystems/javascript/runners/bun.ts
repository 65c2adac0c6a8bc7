// Bun: its own runner with its own expect, run by Bun itself.
import { readJUnit, runtimeTitles } from '../../shared/direct-results.js'
import type { JavaScriptRunnerSpec } from '../runner-spec.js'

export const runner: JavaScriptRunnerSpec = {
  name: 'bun',
  precedence: 4,
  words: 'Bun tests with describe, expect and test imported from bun:test',
  commandFor: path => ['bun', 'test', path],
  driver: 'bun',
  runtime: { program: 'bun', variable: 'TESTWRIGHT_BUN', ask: ['-p', 'process.execPath'] },
  start: 25,
  direct: { report: 'test-results.xml', read: readJUnit(runtimeTitles) },
  signs: { sure: /["'`]bun:test["'`]/ },
  kin: ['jest'],
  cannot: ['the lines that the explorer runs are not measured'],
  module: 'bun:test',
  globals: 'on request',
  names: ['it', 'test', 'describe', 'beforeAll', 'afterAll', 'beforeEach', 'afterEach'],
  assertion: 'expect',
  tables: true,
  mocks: 'jest',
  mocksFrom: 'bun:test',
  loads: 'modules only',
  firstTests: 'beside the source',
  dependencies: /^(?:@types\/bun|bun-types)$/,
  commands: [
    {
      program: /^bunx?$/,
      flag: 'test',
      valued:
        /^(?:-t|-r|-c|--(?:preload|timeout|test-name-pattern|coverage-dir|coverage-reporter|config|cwd))$/,
    },
  ],
  settings: { files: ['bunfig.toml'], shared: { names: /^bunfig/, holds: /^\[test\b/m } },
  globs: () => [
    '**/*.{test,spec}.{js,jsx,ts,tsx,mjs,cjs,mts,cts}',
    '**/*_{test,spec}.{js,jsx,ts,tsx,mjs,cjs,mts,cts}',
  ],
}
