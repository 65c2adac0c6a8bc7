import type { WrittenTest } from '../../../src/core/model/own-tests.js'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  caseId,
  editedIn,
  isMissing,
  outcomeOf,
  ownTestsOf,
  splitTest,
  testId,
  withoutCase,
  type SideOutcome,
} from '../../../src/core/baseline/own-tests.js'
import type { OwnTestRun } from '../../../src/core/model/own-tests.js'
import { run } from './making.js'

describe('ids of tests', () => {
  test.each<[string, Partial<OwnTestRun>, string, string]>([
    ['a test', {}, 'tests/test_tax.py::test_add', 'tests/test_tax.py::test_add'],
    ['a case', { case: '1-a' }, 'tests/test_tax.py::test_add[1-a]', 'tests/test_tax.py::test_add'],
    ['an empty case', { case: '' }, 'tests/test_tax.py::test_add[]', 'tests/test_tax.py::test_add'],
    [
      'a case with brackets',
      { case: '[1]-[2]' },
      'tests/test_tax.py::test_add[[1]-[2]]',
      'tests/test_tax.py::test_add',
    ],
    ['a whole file', { name: null }, 'tests/test_tax.py::', 'tests/test_tax.py::'],
    [
      'a file in a folder with brackets',
      { file: 'app/[id]/test_a.py', case: '0' },
      'app/[id]/test_a.py::test_add[0]',
      'app/[id]/test_a.py::test_add',
    ],
    [
      'a title that ends in brackets',
      { file: 'a.test.js', name: 'list [of] [two]' },
      'a.test.js::list [of] [two]',
      'a.test.js::list [of] [two]',
    ],
    [
      'a title with colons and the name of another file',
      { file: 'a.test.js', name: 'b.py::x [0]' },
      'a.test.js::b.py::x [0]',
      'a.test.js::b.py::x [0]',
    ],
  ])('%s', (_, more, one, all) => {
    const given = run(more)
    expect([caseId(given), testId(given), withoutCase(one)]).toEqual([one, all, all])
    expect(splitTest(one)).toEqual({ file: given.file, name: given.name ?? '' })
  })
})

describe('what a test does on one side', () => {
  const failed = { outcome: 'failed' } as const
  test.each<[string, (Partial<OwnTestRun> | undefined)[], SideOutcome | null]>([
    ['no run', [], null],
    ['a test that passes', [{}], 'passed'],
    ['a test that passes twice', [{}, {}], 'passed'],
    ['a test that fails twice', [failed, failed], 'failed'],
    ['a test that fails in one of two runs', [failed, {}], null],
    ['a test that is skipped', [{ outcome: 'skipped' }], null],
    ['a test that does not end', [{ outcome: 'timed-out' }, { outcome: 'timed-out' }], 'failed'],
    ['a test that cannot be loaded', [{ outcome: 'broken' }], 'broken'],
    ['a test for which a name is missing', [{ ...failed, missing: true }], 'broken'],
    ['a test for which a name is missing in one run', [{ ...failed, missing: true }, failed], null],
    ['a test that was not found in one run', [{}, undefined], null],
  ])('%s', (_, runs, outcome) => {
    expect(outcomeOf(runs.map(more => more && run(more)))).toBe(outcome)
  })

  test('there is an outcome only where all runs agree, in any order', () => {
    const one = fc.constantFrom(
      ...(['passed', 'failed', 'broken', 'skipped'] as const).map(outcome => run({ outcome })),
    )
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 4 }), runs => {
        const found = outcomeOf(runs)
        expect(outcomeOf(runs.toReversed())).toBe(found)
        if (found !== null) expect(runs.map(each => each.outcome)).toEqual(runs.map(() => found))
      }),
    )
  })
})

test.each<[boolean, string]>([
  [true, "ImportError: cannot import name 'half' from 'shop'"],
  [true, "ModuleNotFoundError: No module named 'shop.tax'"],
  [true, "NameError: name 'half' is not defined"],
  [true, "AttributeError: module 'shop' has no attribute 'half'"],
  [true, '\n  ReferenceError: half is not defined\n    at tax.test.js:3'],
  [true, 'TypeError: half is not a function'],
  [true, 'TypeError: Tax is not a constructor'],
  [true, "Error: Cannot find module './half'"],
  [true, "Cannot find package 'left'"],
  [true, "SyntaxError: The requested module './tax.js' does not provide an export named 'half'"],
  [false, 'AssertionError: assert 3 == 4'],
  [false, 'ValueError: rate'],
  [false, "TypeError: Cannot read properties of undefined (reading 'a')"],
  [false, 'AssertionError: it says\nNameError: name'],
  [false, 'AssertionError: no NameError was raised'],
  [false, 'NameErrors: 3'],
  [false, ''],
])('a name is missing (%s): %j', (missing, detail) => expect(isMissing(detail)).toBe(missing))

describe('tests on both sides', () => {
  const failed = run({ outcome: 'failed' })
  const broken = run({ outcome: 'broken', name: null })
  const other = run({ name: 'test_b' })
  type Sides = [head: OwnTestRun[][], base: OwnTestRun[][]]
  test.each<[string, Sides, SideOutcome | null, SideOutcome | null]>([
    ['passes on both', [[[run()]], [[run()]]], 'passed', 'passed'],
    ['there is no base', [[[run()]], []], 'passed', null],
    ['it is not on the base', [[[run()]], [[other]]], 'passed', null],
    [
      'fails on the base, twice',
      [
        [[run()], [run()]],
        [[failed], [failed]],
      ],
      'passed',
      'failed',
    ],
    [
      'fails on the base in one of two runs',
      [
        [[run()], [run()]],
        [[failed], [run()]],
      ],
      'passed',
      null,
    ],
    ['fails on the base and was not run again', [[[run()]], [[failed]]], 'passed', null],
    [
      'fails on the base, and the second run did not get to it',
      [
        [[run()], []],
        [[failed], []],
      ],
      'passed',
      null,
    ],
    [
      'fails on the head, twice',
      [
        [[failed], [failed]],
        [[run()], [run()]],
      ],
      'failed',
      'passed',
    ],
    [
      'fails on the head in one of two runs',
      [
        [[failed], [run()]],
        [[run()], [run()]],
      ],
      null,
      'passed',
    ],
    ['fails on the head and was not run again', [[[failed]], [[run()]]], null, null],
    ['fails on both, perhaps because of the environment', [[[failed]], [[failed]]], 'failed', 'failed'],
    ['its file cannot be loaded on the base', [[[run()]], [[broken]]], 'passed', 'broken'],
    [
      'its file could not be loaded in one of two runs',
      [
        [[run()], [run()]],
        [[broken], [run()]],
      ],
      'passed',
      null,
    ],
    ['another file cannot be loaded', [[[run()]], [[{ ...broken, file: 'b.py' }]]], 'passed', null],
    [
      'only other tests were run again',
      [
        [[run(), other], [other]],
        [[run(), other], [other]],
      ],
      'passed',
      'passed',
    ],
  ])('%s', (_, [head, base], onHead, onBase) => {
    const [found] = ownTestsOf({ head, base }, () => false)
    expect(found).toMatchObject({ name: 'test_add', onHead, onBase, inThisPull: false })
  })

  test('each case is an entry of its own, and a file that cannot be loaded is none', () => {
    const runs = [broken, run({ case: 'a' }), run({ case: 'b', outcome: 'failed' }), other]
    const found = ownTestsOf({ head: [runs], base: [] }, ({ name }) => name === 'test_b')
    expect(found.map(({ id, onHead, inThisPull }) => [id, onHead, inThisPull])).toEqual([
      ['tests/test_tax.py::test_add[a]', 'passed', false],
      ['tests/test_tax.py::test_add[b]', 'failed', false],
      ['tests/test_tax.py::test_b', 'passed', true],
    ])
  })
})

describe('tests that a change adds or edits', () => {
  const written = (all: Record<string, string>): WrittenTest[] =>
    Object.entries(all).map(([name, code]) => ({ name, code }))
  test.each<[string, Record<string, string>, Record<string, string>, string, boolean]>([
    ['a new test', { a: '1', b: '2' }, { a: '1' }, 'b', true],
    ['a test that is as it was', { a: '1', b: '2' }, { a: '1' }, 'a', false],
    ['a test with other code', { a: '2' }, { a: '1' }, 'a', true],
    ['a test with another name', { b: '1' }, { a: '1' }, 'b', true],
    ['a test that moved', { b: '2', a: '1' }, { a: '1', b: '2' }, 'b', false],
    ['a test that is in no source', { a: '2' }, { a: '1' }, 'made when it runs', false],
    ['a case of a new table', { 'adds %i to %s': '1' }, {}, 'adds 1 to 2', true],
    ['a case of an old table', { 'adds %i': '1', b: '2' }, { 'adds %i': '1' }, 'adds 1', false],
    ['the name of a field as placeholder', { 'adds $a.b': '1' }, {}, 'adds 7', true],
    ['an expression of a template as placeholder', { 'adds ${a} twice': '1' }, {}, 'adds 7 twice', true],
    ['another end than the template has', { 'adds ${a} twice': '1' }, {}, 'adds 7 times', false],
    ['another beginning than the title has', { 'adds %i': '1' }, {}, 'it adds 7', false],
    ['parts in another order', { '%s a %s b %s': '1' }, {}, 'x b y a z', false],
    ['parts that would have to overlap', { 'aba%sba': '1' }, {}, 'aba', false],
    ['regular expression characters of a title are literal', { 'a.c (%i)': '1' }, {}, 'abc (1)', false],
    ['a value with a line break', { 'a %s z': '1' }, {}, 'a b\nc z', true],
    ['the exact title counts before a template', { 'a %s': '1', 'a b': '2' }, { 'a b': '2' }, 'a b', false],
    ['a file whose tests cannot be read', {}, { a: '1' }, 'a', true],
  ])('%s', (_, now, before, name, edited) => {
    expect(editedIn(written(now), written(before))(name)).toBe(edited)
  })

  test('one of two tests with the same name', () => {
    const now = [...written({ a: '2' }), ...written({ a: '1' })]
    expect(editedIn(now, written({ a: '1' }))('a')).toBe(true)
    expect(editedIn(now.toReversed(), written({ a: '1' }))('a')).toBe(true)
  })

  test('no test where the file did not change, every test where it is new', () => {
    const some = fc.array(
      fc.record({ name: fc.constantFrom('a', 'b', 'a %s', '${x}'), code: fc.constantFrom('1', '2') }),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(some, tests => {
        for (const { name } of tests) {
          expect(editedIn(tests, tests)(name)).toBe(false)
          expect(editedIn(tests, [])(name)).toBe(true)
        }
      }),
    )
  })

  test('every name that a title with placeholders makes is recognised', () => {
    const filled = fc.array(fc.string({ maxLength: 6 }), { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(filled, filled, (given, values) => {
        const parts = given.map(part => part.replace(/[%$]/g, ''))
        const name = parts
          .map((part, at) => part + (at < parts.length - 1 ? (values[at] ?? '') : ''))
          .join('')
        expect(editedIn([{ name: parts.join('%s'), code: '' }], [])(name)).toBe(true)
      }),
    )
  })

  test('a title of many placeholders takes no time', () => {
    const edited = editedIn([{ name: `${'%s'.repeat(200)}x`, code: '' }], [])
    expect(edited('a'.repeat(500))).toBe(false)
    expect(edited(`${'a'.repeat(500)}x`)).toBe(true)
  })
})
