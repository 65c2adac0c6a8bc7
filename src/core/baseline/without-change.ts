// How a test fails without the change -> what that shows about the change, short enough for a list.
import { partingTexts, plainestOf, differencesOf } from '../explore/difference.js'
import type { OwnTestRun } from '../model/own-tests.js'
import { codeLine, visible } from '../text.js'

/** What a test expects, and what it gets without the change. */
export interface WithoutChange {
  /** Path within a longer value: `.items[2].total`; null for the value as a whole. */
  path: string | null
  /** Null when `actual` is the message of a failure that does not compare two values. */
  expected: string | null
  actual: string
}

const longestValue = 80
const longestSide = 120
const longestMessage = 200

/** Null when the failure is not informative. */
export function withoutChange({
  compared,
  detail,
}: Pick<OwnTestRun, 'compared' | 'detail'>): WithoutChange | null {
  if (compared && compared.expected !== compared.actual && !isMatched(compared)) {
    const { expected, actual } = compared
    const found = [expected, actual].every(({ length }) => length <= longestValue)
      ? { path: null, sides: [actual, expected] }
      : (plainestOf(differencesOf(actual, expected), longestValue) ?? {
          path: null,
          sides: partingTexts(actual, expected, longestValue),
        })
    const [got = '', wanted = ''] = found.sides.map(side => codeLine(visible(side), longestSide))
    if (got !== wanted && !isEqualNumber(got, wanted))
      return {
        path: found.path === null ? null : codeLine(visible(found.path)),
        expected: wanted,
        actual: got,
      }
  }
  const actual = messageOf(detail)
  return actual === '' ? null : { path: null, expected: null, actual }
}

/** Matchers, which stand for many values: with one, it is unclear which part of the other side is wrong. */
const MATCHER =
  /\bANY\b|\b(?:Anything|Any|\w+Containing|StringMatching|CloseTo|approx)\b\s*[<({]|asymmetricMatch|±/

const isMatched = ({ expected, actual }: { expected: string; actual: string }): boolean =>
  MATCHER.test(expected) || MATCHER.test(actual)

/** True for `1` and `1.0`, or a difference that is a rounding error. */
const isEqualNumber = (one: string, other: string): boolean =>
  [one, other].every(text => /^-?\d/.test(text)) &&
  Math.abs(Number(one) - Number(other)) <= 1e-6 * Math.abs(Number(one))

/** The message without the location in the code and without a leading `AssertionError:`, which is obvious. */
function messageOf(detail: string): string {
  const [message = ''] = detail.trim().split(/\n\s+at /)
  if (/^(?:Error: )?\d+ subtests? failed$/.test(message)) return ''
  const lines = message.replace(ASSERTION, '').split('\n')
  const told = lines.map(line => line.trim()).filter(line => line !== '' && !/^[-+^~]+$/.test(line))
  return codeLine(visible(told.join(' ')), longestMessage)
}

const ASSERTION = /^(?:AssertionError(?: \[\w+\])?|Error|Failed): /
