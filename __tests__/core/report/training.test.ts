// Seen in training: the same body with another name, layout or quotes counts; anything else does not.
import { expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { fingerprint, seenIn } from '../../../src/core/report/training.js'

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
const tokens = (text: string): string[] => text.match(/'[^']*'|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? []
const known = 'def test_zero(self): self.assertEqual(factorial(0), 1)'
const seen = seenIn([fingerprint(tokens(known), 'test_zero', hash) ?? ''], hash)

test.each<[string, string, string, boolean]>([
  ['the row itself', known, 'test_zero', true],
  [
    'another name',
    known.replace('test_zero', 'test_factorial_of_nothing'),
    'test_factorial_of_nothing',
    true,
  ],
  ['another layout', known.replaceAll(' ', '\n   '), 'test_zero', true],
  ['another value', known.replace('1)', '2)'), 'test_zero', false],
  ['another function', known.replace('factorial', 'fibonacci'), 'test_zero', false],
  ['one statement more', `${known} pass`, 'test_zero', false],
  ['nothing', '', '', false],
])('%s', (_title, text, name, expected) => {
  expect(seen(tokens(text), name)).toBe(expected)
})

test('a title counts as a name, whatever its quotes', () => {
  const [one, other] = ["test('adds', f(1, 'adds'))", "test('sums up', f(1, 'adds'))"]
  expect(fingerprint(tokens(one), 'adds', hash)).toBe(fingerprint(tokens(other), 'sums up', hash))
  expect(fingerprint(tokens(one), 'adds', hash)).toMatch(/^[0-9a-f]{16}$/)
  expect(fingerprint(tokens(one), '', hash)).not.toBe(fingerprint(tokens(other), '', hash))
  expect(fingerprint([], 'x', hash)).toBeNull()
})
