// node:test: the runner that Node includes.
import { commandPatterns } from '../project/patterns.js'
import { readTap } from '../../shared/direct-results.js'
import type { JavaScriptRunnerSpec } from '../runner-spec.js'

export const runner: JavaScriptRunnerSpec = {
  name: 'node:test',
  precedence: 0,
  words: 'node:test tests with node:assert/strict',
  commandFor: path => ['node', '--test', path],
  driver: 'node-test',
  start: 25,
  records: true,
  direct: { report: 'test-results.tap', printed: 'stdout', read: readTap },
  signs: { sure: /["'`]node:test["'`]/ },
  usual: true,
  builtIn: true,
  module: 'node:test',
  globals: 'never',
  names: ['it', 'test', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach'],
  assertion: 'assert',
  mocks: 'mock',
  mocksFrom: 'node:test',
  loads: 'as Node does',
  firstTests: 'test folder',
  dependencies: /^(?:borp|@matteo\.collina\/borp)$/,
  commands: [
    {
      program: /^(?:node|tsx|ts-node)$/,
      flag: '--test',
      valued:
        /^(?:-[rC]|--(?:require|import|loader|experimental-loader|conditions|env-file(?:-if-exists)?|test-(?:reporter|reporter-destination|name-pattern|skip-pattern|timeout|concurrency|shard|isolation)))$/,
    },
    { program: /^borp$/ },
  ],
  settings: { files: [] },
  globs: () => [
    ...['*.test', '*-test', '*_test', 'test-*', 'test'].map(name => `**/${name}.?(c|m)[jt]s`),
    '**/test/**/*.?(c|m)[jt]s',
  ],
  patterns: (_, manifest) => commandPatterns(runner, manifest),
}
