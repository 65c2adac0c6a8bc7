import { expect, test } from '@jest/globals'
import { fits } from '../../../src/core/explore/fits.js'
import type { Type, Value } from '../../../src/core/model/target.js'
import { int, list, none, str } from '../../../src/core/explore/values.js'

const record = (...entries: [string, Value][]): Value => ({
  kind: 'dict',
  entries: entries.map(([name, value]) => [str(name), value]),
})
const point: Type = {
  kind: 'record',
  fields: [
    { name: 'x', type: { kind: 'number' }, optional: false },
    { name: 'label', type: { kind: 'str' }, optional: true },
  ],
}
const texts: Type = { kind: 'dict', key: { kind: 'str' }, value: { kind: 'str' } }

test.each<[title: string, value: Value, type: Type, expected: boolean]>([
  ['a whole number where any may be', int(1), { kind: 'number' }, true],
  ['a text where a number has to be', str('1'), { kind: 'number' }, false],
  ['a list of another kind', list([str('a')]), { kind: 'list', of: { kind: 'int' } }, false],
  ['all fields', record(['x', int(1)], ['label', str('a')]), point, true],
  ['a spare field left out', record(['x', int(1)]), point, true],
  ['a field left out', record(['label', str('a')]), point, false],
  ['a field that nobody declared', record(['x', int(1)], ['y', int(2)]), point, false],
  ['a value of another kind', record(['a', int(1)]), texts, false],
  ['one of several', none, { kind: 'union', of: [point, { kind: 'none' }] }, true],
  ['none of several', str('a'), { kind: 'union', of: [point, { kind: 'none' }] }, false],
  ['an expression', { kind: 'code', code: 'new Date(0)' }, { kind: 'named', name: 'Date' }, true],
  ['a text that is not listed', { kind: 'code', code: "'c'" }, { kind: 'literal', text: ["'a'"] }, false],
])('%s', (_title, value, type, expected) => {
  expect(fits(value, type)).toBe(expected)
})
