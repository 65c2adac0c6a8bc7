// The module kind of a new test file follows from what its tests import.
import { expect, test } from '@jest/globals'
import { kindAmong, type ImportEntry } from '../../../src/ecosystems/javascript/imports.js'
import { runners } from '../../../src/ecosystems/javascript/runners/index.js'

const entry = (kind: ImportEntry['kind'], module: string): ImportEntry => ({
  ...{ kind, module, name: 'x', local: 'x', type: null, attributes: '' },
})

test.each(runners.map(({ name, module }) => [name, module, /^(?:vitest|bun:test)$/.test(module)] as const))(
  'a CommonJS project with %s (%s) keeps require, unless its runner can only be imported (%s)',
  (_, module, isImported) => {
    const entries = [
      entry('require', module),
      entry('require', 'node:assert/strict'),
      entry('require', '../half'),
    ]
    expect(kindAmong(entries)).toBe(isImported ? 'import' : 'require')
  },
)

test('the import of the project’s code decides where the runner allows both', () => {
  expect(kindAmong([entry('require', 'node:test'), entry('import', '../half.js')])).toBe('import')
  expect(kindAmong([entry('import', 'mocha'), entry('require', '../half')])).toBe('require')
  expect(kindAmong([])).toBeNull()
})
