// Parts of a prompt within a budget: whole, in a shorter form, or left out; always in the same order.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { estimateTokens } from '../../../src/core/budget/cost.js'
import { fitParts, shorterLists } from '../../../src/core/prompt/fit.js'

const words = (count: number, word = 'tax'): string => Array.from({ length: count }, () => word).join(' ')

test.each([
  ['all fit', null, ['a', 'b b b b b b b b', 'c']],
  ['the part of the last rank goes first', 8, ['a', 'c']],
  ['a required part stays even without room', 0, ['a']],
])('%s', (_name, tokens, expected) => {
  const parts = [
    { rank: 0, forms: ['a'] },
    { rank: 2, forms: ['b b b b b b b b'] },
    { rank: 1, forms: ['c'] },
  ]
  expect(fitParts(parts, tokens)).toEqual(expected)
})

test('a shorter form is taken where the longest does not fit', () => {
  const forms = [words(100), words(10), '']
  expect(fitParts([{ rank: 1, forms }], 50)).toEqual([words(10)])
  expect(fitParts([{ rank: 1, forms }], 2)).toEqual([])
})

test('all but required parts fit into the budget, and each text is one of the forms', () => {
  const part = fc.record({ rank: fc.nat(4), forms: fc.array(fc.nat(40).map(count => words(count))) })
  fc.assert(
    fc.property(fc.array(part), fc.nat(200), (parts, tokens) => {
      const texts = fitParts(parts, tokens)
      const required = parts.filter(({ rank }) => rank === 0)
      const size = texts.reduce((sum, text) => sum + estimateTokens(text), 0)
      if (required.length === 0) expect(size).toBeLessThanOrEqual(tokens)
      const all = parts.flatMap(({ forms }) => forms)
      expect(texts.every(text => all.includes(text) && text !== '')).toBe(true)
    }),
  )
})

test('a list is shortened from its end', () => {
  expect(shorterLists([1, 2, 3, 4, 5], items => items.join())).toEqual(['1,2,3,4,5', '1,2', '1'])
  expect(shorterLists([], items => items.join())).toEqual([])
})
