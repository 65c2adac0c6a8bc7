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
  ['an integer where any number is allowed', int(1), { kind: 'number' }, true],
  ['a text where a number is required', str('1'), { kind: 'number' }, false],
  ['a list of another item type', list([str('a')]), { kind: 'list', of: { kind: 'int' } }, false],
  ['all fields', record(['x', int(1)], ['label', str('a')]), point, true],
  ['an optional field is missing', record(['x', int(1)]), point, true],
  ['a required field is missing', record(['label', str('a')]), point, false],
  ['a field that is not declared', record(['x', int(1)], ['y', int(2)]), point, false],
  ['a value of another type', record(['a', int(1)]), texts, false],
  ['one type of a union', none, { kind: 'union', of: [point, { kind: 'none' }] }, true],
  ['no type of a union', str('a'), { kind: 'union', of: [point, { kind: 'none' }] }, false],
  ['an expression', { kind: 'code', code: 'new Date(0)' }, { kind: 'named', name: 'Date' }, true],
  ['an unlisted literal', { kind: 'code', code: "'c'" }, { kind: 'literal', text: ["'a'"] }, false],
])('%s', (_title, value, type, expected) => {
  expect(fits(value, type)).toBe(expected)
})
