// Vitest: tests with its own expect, imported.
import { readJestReport } from '../../shared/direct-results.js'
import { titlePattern, withEnds, type JavaScriptRunnerSpec } from '../runner-spec.js'

export const runner: JavaScriptRunnerSpec = {
  name: 'vitest',
  precedence: 2,
  words: 'Vitest tests with describe, expect and test imported from vitest',
  commandFor: (path, name) => [
    'npx',
    'vitest',
    'run',
    path,
    ...(name === null ? [] : ['-t', titlePattern(name)]),
  ],
  driver: 'vitest',
  package: 'vitest',
  start: 40,
  records: true,
  direct: { report: 'test-results.json', read: readJestReport },
  signs: { sure: /["'`]vitest["'`]|(?<![\p{L}\p{N}_.$])vi\.\p{L}+\(/u },
  kin: ['jest'],
  usual: true,
  module: 'vitest',
  globals: 'on request',
  names: ['it', 'test', 'describe', 'beforeAll', 'afterAll', 'beforeEach', 'afterEach'],
  assertion: 'expect',
  expectIsChai: true,
  mocks: 'vi',
  mocksFrom: 'vitest',
  loads: 'modules only',
  firstTests: 'beside the source',
  dependencies: /^(?:vitest|@vitest\/(?:ui|browser|coverage-.*))$/,
  commands: [{ program: /^vitest(?:\.mjs)?$/ }],
  settings: {
    files: [
      ...withEnds('vitest.config'),
      ...withEnds('vite.config'),
      ...withEnds('vitest.workspace', ['ts', 'js']),
    ],
    shared: { names: /^vite\./, holds: /\btest\s*:/ },
    block: 'test',
    base: 'root',
    globs: 'include',
    roots: 'dir',
  },
  globs: () => ['**/*.{test,spec}.?(c|m)[jt]s?(x)'],
}
