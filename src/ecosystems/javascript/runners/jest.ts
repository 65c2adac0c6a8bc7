// Jest: tests with its own expect.
import { readJestReport } from '../../shared/direct-results.js'
import { titlePattern, withEnds, type JavaScriptRunnerSpec } from '../runner-spec.js'

export const runner: JavaScriptRunnerSpec = {
  name: 'jest',
  precedence: 1,
  words: 'Jest tests with expect',
  commandFor: (path, name) => ['npx', 'jest', path, ...(name === null ? [] : ['-t', titlePattern(name)])],
  driver: 'jest',
  package: 'jest',
  start: 40,
  records: true,
  direct: { report: 'test-results.json', read: readJestReport },
  signs: {
    sure: /["'`]@jest\/globals["'`]|(?<![\p{L}\p{N}_.$])jest\.\p{L}+\(/u,
    likely:
      /^(?![^]*["'`]chai["'`])[^]*?(?<![\p{L}\p{N}_.$])(?:test|it)(?:\.\p{L}+)*\(['"`][^]*?(?<![\p{L}\p{N}_.$])expect\(/u,
  },
  kin: ['vitest'],
  module: '@jest/globals',
  globals: 'by default',
  names: ['it', 'test', 'fit', 'describe', 'fdescribe', 'beforeAll', 'afterAll', 'beforeEach', 'afterEach'],
  assertion: 'expect',
  tables: true,
  mocks: 'jest',
  loads: 'translated',
  firstTests: 'beside the source',
  dependencies:
    /^(?:jest|jest-cli|ts-jest|babel-jest|@swc\/jest|@jest\/(?:core|globals)|jest-environment-.*)$/,
  commands: [{ program: /^(?:jest(?:\.[cm]?js)?|ts-jest)$/ }],
  settings: {
    files: [...withEnds('jest.config'), 'jest.config.json'],
    manifestKey: 'jest',
    base: 'rootDir',
    globs: 'testMatch',
    roots: 'roots',
    expressions: 'testRegex',
    ignores: 'testPathIgnorePatterns',
    projects: 'projects',
    options: { names: ['-c', '--config'], from: 'its folder' },
  },
  globs(version = '') {
    // Version 30 was the first to accept .mjs and .mts.
    const end = /^[\^~]?(?:1\d|2\d)\b/.test(version) ? '[jt]s?(x)' : '?([mc])[jt]s?(x)'
    return [`**/__tests__/**/*.${end}`, `**/?(*.)+(spec|test).${end}`]
  },
}
