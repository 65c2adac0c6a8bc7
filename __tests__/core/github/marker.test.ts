// The cost in the marker of the comment, which is read back from a page that others may have edited.
import { describe, expect, test } from '@jest/globals'
import {
  readMarker,
  readSpent,
  readVerdicts,
  renderMarker,
  renderSumMarker,
} from '../../../src/core/github/marker.js'
import { makeTest } from '../report/render/reports.js'

const marker = { key: 'default', head: 'a'.repeat(40), run: '7' }
const first = (spent: number): string => renderMarker(marker, [makeTest({})], spent)

describe('the cost of all runs', () => {
  test.each([0.000001, 0.0123, 1, 12.5, 999_999])(
    '%s dollars are read back, and the rest of the marker stays readable',
    spent => {
      const body = `${first(spent)}\n### Testwright`
      expect(readSpent(body)).toBe(spent)
      expect(readMarker(body)).toEqual(marker)
      expect(readVerdicts(body)?.tests).toHaveLength(1)
      expect(readSpent(`${renderSumMarker('default', spent)}nothing`)).toBe(spent)
    },
  )

  test('less than a millionth of a dollar counts as one, and no cost exceeds a million', () => {
    expect(readSpent(first(1e-9))).toBe(0.000001)
    expect(readSpent(first(1e12))).toBe(999_999)
  })

  test('no cost writes nothing', () => {
    expect(first(0)).toBe(renderMarker(marker, [makeTest({})]))
    expect(first(0)).not.toContain('usd')
    expect(renderSumMarker('default', 0)).toBe('')
  })
})

const start = '<!-- testwright:v1 key=default'
test.each<[string, string]>([
  ['not a comment of Testwright', 'usd=1.000000'],
  ['a comment of an earlier version', `${start} head=${'a'.repeat(40)} run=7 -->`],
  ['another line', `text\n${start} usd=1.000000 -->`],
  ['a number without decimals', `${start} usd=1 -->`],
  ['a negative number', `${start} usd=-1.000000 -->`],
  ['an exponent', `${start} usd=1e9 -->`],
  ['a number that is too large', `${start} usd=1000000.000000 -->`],
  ['no number', `${start} usd=NaN -->`],
  ['words between', `${start} x=y usd=1.000000 -->`],
])('no cost is read from %s', (_, body) => expect(readSpent(body)).toBe(0))
