// Title patterns are matched in two places, the product and the programs in the sandbox: both agree.
import { createRequire } from 'node:module'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ANY_TEXT, fitsTitle } from '../../../src/ecosystems/shared/title-patterns.js'

const require = createRequire(import.meta.url)
const programs = require('../../../src/ecosystems/javascript/programs/title-patterns.cjs') as {
  fitsTitle(pattern: string, title: string | null): boolean
}

test.each([
  ['adds', 'adds', true],
  ['adds', 'adds 1', false],
  ['adds *', 'adds 1', true],
  ['adds *', 'adds ', true],
  ['adds *', 'adding 1', false],
  ['* to *', '1 to 2', true],
  ['* to *', '1 two 2', false],
  ['a*a', 'a', false],
  ['a*a', 'aa', true],
  ['*ab*ab', 'ab', false],
  ['*', '', true],
])('%s: %s', (pattern, title, expected) => {
  const marked = pattern.replaceAll('*', ANY_TEXT)
  expect(fitsTitle(marked, title)).toBe(expected)
  expect(programs.fitsTitle(marked, title)).toBe(expected)
})

test('a wildcard matches any text, whatever is around it', () => {
  const text = fc.string({ maxLength: 6 }).map(each => each.replaceAll(ANY_TEXT, ''))
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 4 }),
      fc.array(text, { maxLength: 4 }),
      (parts, values) => {
        const title = parts.map((part, at) => (at === 0 ? part : `${values[at] ?? ''}${part}`)).join('')
        const pattern = parts.join(ANY_TEXT)
        expect(fitsTitle(pattern, title)).toBe(true)
        expect(programs.fitsTitle(pattern, title)).toBe(true)
      },
    ),
  )
})

test('a missing title matches no pattern', () => expect(programs.fitsTitle('adds', null)).toBe(false))
