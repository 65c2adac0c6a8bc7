// How a test fails without the change, as shown in one line of the comment.
import { describe, expect, test } from '@jest/globals'
import { withoutChange, type WithoutChange } from '../../../src/core/baseline/without-change.js'
import { ownTestsOf } from '../../../src/core/baseline/own-tests.js'
import type { OwnTestRun } from '../../../src/core/model/own-tests.js'
import { run } from './making.js'

const message = (actual: string): WithoutChange => ({ path: null, expected: null, actual })
const items = (total: number): string =>
  `{ items: [{ name: 'a', total: ${total} }], note: '${'n'.repeat(90)}' }`

describe('how a test fails without the change', () => {
  test.each<[string, Pick<OwnTestRun, 'compared' | 'detail'>, WithoutChange | null]>([
    [
      'two short values',
      { compared: { expected: '2', actual: '3' }, detail: 'AssertionError: 3 != 2' },
      { path: null, expected: '2', actual: '3' },
    ],
    [
      'two long values are shown where they differ',
      { compared: { expected: items(2), actual: items(3) }, detail: '' },
      { path: '.items[0].total', expected: '2', actual: '3' },
    ],
    [
      'two long texts are shown from shortly before they differ',
      { compared: { expected: `'${'x'.repeat(100)}a'`, actual: `'${'x'.repeat(100)}b'` }, detail: '' },
      { path: null, expected: `…${'x'.repeat(30)}a'`, actual: `…${'x'.repeat(30)}b'` },
    ],
    [
      'a matcher in a longer value is told by its message',
      {
        compared: { expected: '{ id: Any<Number>, n: 2 }', actual: '{ id: 7, n: 3 }' },
        detail: 'Error: not alike',
      },
      message('not alike'),
    ],
    [
      'numbers that are equal are told by the message',
      { compared: { expected: '1', actual: '1.0' }, detail: 'AssertionError: [1, 2] == [1.0, 3]' },
      message('[1, 2] == [1.0, 3]'),
    ],
    [
      'texts that differ in spaces',
      { compared: { expected: "'a b'", actual: "'a  b'" }, detail: '' },
      { path: null, expected: "'a b'", actual: "'a  b'" },
    ],
    [
      'invisible characters',
      { compared: { expected: "'a'", actual: "'a\u200b'" }, detail: '' },
      { path: null, expected: "'a'", actual: "'a\\u200b'" },
    ],
    [
      'two values that print alike are told by the message',
      { compared: { expected: '{}', actual: '{}' }, detail: 'AssertionError: not the same object' },
      message('not the same object'),
    ],
    [
      'a message of several lines, without places in the code',
      {
        compared: null,
        detail:
          'Error: expect(jest.fn()).toHaveBeenCalledWith(...expected)\n\nExpected: 1\nReceived: 2\n\n    at a.test.js:1:1',
      },
      message('expect(jest.fn()).toHaveBeenCalledWith(...expected) Expected: 1 Received: 2'),
    ],
    [
      'an exception, by its name',
      { compared: null, detail: "TypeError: f() got an unexpected keyword argument 'sep'" },
      message("TypeError: f() got an unexpected keyword argument 'sep'"),
    ],
    [
      'an exception that was not raised',
      { compared: null, detail: "Failed: DID NOT RAISE <class 'ValueError'>" },
      message("DID NOT RAISE <class 'ValueError'>"),
    ],
    ['a failure of a subtest tells nothing', { compared: null, detail: 'Error: 1 subtest failed' }, null],
    ['an empty message tells nothing', { compared: null, detail: '' }, null],
  ])('%s', (_, failure, expected) => expect(withoutChange(failure)).toEqual(expected))
})

describe('how it fails without the change is known for', () => {
  const failed = run({ outcome: 'failed', compared: { expected: '2', actual: '3' } })
  const twice = <T>(one: T): T[][] => [[one], [one]]
  const another = run({ outcome: 'failed', compared: { expected: '2', actual: '4' } })
  test.each<[string, OwnTestRun, OwnTestRun | 'another', boolean, WithoutChange | undefined]>([
    ['a new test that fails on the base', run(), failed, true, { path: null, expected: '2', actual: '3' }],
    ['a test that existed before', run(), failed, false, { path: null, expected: '2', actual: '3' }],
    ['no test that fails differently each time', run(), 'another', true, undefined],
    ['no test that fails on both sides', failed, failed, true, undefined],
    ['no test that passes on both', run(), run(), true, undefined],
    ['no test that lacks a name on the base', run(), { ...failed, missing: true }, true, undefined],
  ])('%s', (_, head, base, isEdited, expected) => {
    const onBase = base === 'another' ? [[failed], [another]] : twice(base)
    const [found] = ownTestsOf({ head: twice(head), base: onBase }, () => isEdited)
    expect(found?.withoutChange).toEqual(expected)
  })
})
