import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isPattern, sampled } from '../../../src/core/explore/string-forms.js'

describe('texts that match a pattern', () => {
  const found: [string, string[]][] = [
    ['^[a-z]+_[a-z]+$', ['a_a', 'za_za']],
    ['ab{3}?', ['abbb']],
    ['^\\d{4}-\\d{2}$', ['7070-70', '0707-07']],
    ['(?:cat|dog)s?', ['cat', 'dogs']],
    ['(?P<year>\\d+)\\.', ['7.', '07.']],
    ['[^a-z]x', ['Zx', '7x']],
    ['\\bz\\w*', ['z', 'zb']],
    ['[\\dX]+', ['7', '0X']],
    ['[é-ü]', ['é', 'ü']],
  ]
  test.each(found)('%s', (pattern, texts) => {
    expect(isPattern(pattern) || pattern.startsWith('(')).toBe(true)
    expect(sampled(pattern)).toEqual(texts)
  })

  const counted = '(((((a{40}){40}){40}){40}){40})'
  test.each(['(?=a)b', '(?<!a)b', '(a)\\1', '*a', '(a', '[a', 'a)', '', counted, 'a{9999999}'])(
    'none for %j',
    pattern => {
      expect(sampled(pattern)).toEqual([])
    },
  )

  test.each(['item{0}', 'C++', 'Found a match!', 'a.b', '5 * 3'])('not a pattern: %j', text => {
    expect(isPattern(text)).toBe(false)
  })

  test('for any text: each sample matches it, and nothing throws', () => {
    const part = fc.constantFrom('a', 'b1', '.', '[a-c]', '[^x]', '\\d', '\\w', '\\s', '(a|b)', '(?:xy)', '-')
    const times = fc.constantFrom('', '*', '+', '?', '{2}', '{1,3}', '+?')
    const pattern = fc
      .array(fc.tuple(part, times), { maxLength: 5 })
      .map(all => all.map(one => one.join('')).join(''))
    fc.assert(
      fc.property(pattern, text => {
        for (const one of sampled(text)) expect(one).toMatch(new RegExp(`^(?:${text})$`))
      }),
    )
    fc.assert(fc.property(fc.string({ maxLength: 40 }), text => sampled(text).every(one => one.length <= 60)))
  })
})
