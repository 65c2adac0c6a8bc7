import { describe, expect, test } from '@jest/globals'
import { differencesOf, partingTexts } from '../../../src/core/explore/difference.js'
import { pinChanges } from '../../../src/core/explore/pin-changes.js'
import type { Observation } from '../../../src/core/model/run.js'
import type { Value } from '../../../src/core/model/target.js'

describe('where two values differ', () => {
  test.each<[title: string, before: string, after: string, wanted: [string, string | null, string | null][]]>(
    [
      ['nowhere', "{'a': 1}", "{'a': 1}", []],
      ['a plain value', '1', '2', [['', '1', '2']]],
      ['an entry of a dictionary', "{'a': 1, 'b': 2}", "{'a': 1, 'b': 3}", [["['b']", '2', '3']]],
      ['an entry that is gone', "{'a': 1, 'zeta': 3}", "{'a': 1}", [["['zeta']", '3', null]]],
      ['an entry that is new', '{"a": 1}', '{"a": 1, "zeta": 3}', [['.zeta', null, '3']]],
      [
        'fields within fields, and items',
        '{"a": {"b c": [1, {"d": "x, }"}]}}',
        '{"a": {"b c": [1, {"d": "y, }"}]}}',
        [['.a["b c"][1].d', '"x, }"', '"y, }"']],
      ],
      [
        'attributes',
        'Cart(items=[1, 2], total=3)',
        'Cart(items=[1, 5], total=6)',
        [
          ['.items[1]', '2', '5'],
          ['.total', '3', '6'],
        ],
      ],
      ['an entry of a map', 'Map{"a" => 1}', 'Map{"a" => 2}', [['.get("a")', '1', '2']]],
      ['an item of a tuple', "('a', 1)", "('a', 2)", [['[1]', '1', '2']]],
      ['lists of two lengths as a whole', '[1, 2]', '[1, 2, 3]', [['', '[1, 2]', '[1, 2, 3]']]],
      ['sets as a whole', '{1, 2}', '{1, 3}', [['', '{1, 2}', '{1, 3}']]],
      ['sets of JavaScript as a whole', 'Set[1, 2]', 'Set[1, 3]', [['', 'Set[1, 2]', 'Set[1, 3]']]],
      ['values of two classes as a whole', 'A(n=1)', 'B(n=1)', [['', 'A(n=1)', 'B(n=1)']]],
      ['a value without parts', '{"at": Date(5)}', '{"at": Date(6)}', [['.at', 'Date(5)', 'Date(6)']]],
      ['a key that cannot be written', '{(1, 2): 3}', '{(1, 2): 4}', [['', '{(1, 2): 3}', '{(1, 2): 4}']]],
      ['the object of the call', 'None; self=Cart(n=1)', 'None; self=Cart(n=2)', [['self.n', '1', '2']]],
      ['what is printed', "1; prints 'a; b'", "1; prints 'a; c'", [['prints', "'a; b'", "'a; c'"]]],
      ['a print that is new', '1', "1; prints 'x'", [['prints', null, "'x'"]]],
      ['brackets that do not close', 'f(', 'g(', [['', 'f(', 'g(']]],
    ],
  )('%s', (_, before, after, wanted) => {
    expect(differencesOf(before, after).map(({ path, before: was, after: now }) => [path, was, now])).toEqual(
      wanted,
    )
  })

  test('hostile depth and length come to an end', () => {
    const deep = '['.repeat(5000)
    expect(differencesOf(`${deep}1`, `${deep}2`)).toHaveLength(1)
    const many = (add: number): string => `[${Array.from({ length: 2000 }, (_, at) => at + add).join(', ')}]`
    expect(differencesOf(many(0), many(1))).toHaveLength(20)
  })

  test('long texts are shown from shortly before they differ', () => {
    const [one = '', other = ''] = partingTexts(`${'a'.repeat(300)}x`, `${'a'.repeat(300)}y`, 80)
    expect([one, other]).toEqual([`…${'a'.repeat(30)}x`, `…${'a'.repeat(30)}y`])
    expect(partingTexts('ab', 'ac', 80)).toEqual(['ab', 'ac'])
  })
})

describe('what tests check of a long result', () => {
  const observed = (shape: string, more: Partial<Observation> = {}): Observation => ({
    ...{ call: '0', outcome: 'returned', literal: null, shape, shown: '', exception: null },
    ...{ approximate: false, lines: [], steady: true, properties: [{ access: '.length', literal: '3' }] },
    ...more,
  })
  const syntax = {
    value: (text: string): Value | null => (/^\d/.test(text) ? { kind: 'code', code: text } : null),
    literal: (value: Value): string => (value.kind === 'code' ? value.code : ''),
  }
  const pinned = (base: Observation, head: Observation) =>
    pinChanges([base], [head], syntax)[0]?.properties?.map(({ access, literal }) => `${access} ${literal}`)

  test.each<[string, Observation, Observation, string[]]>([
    ['the change first', observed('{"a": 1}'), observed('{"a": 2}'), ['.a 2', '.length 3']],
    ['no value that cannot be written as code', observed('{"a": 1}'), observed('{"a": f}'), ['.length 3']],
    ['no rounded number', observed('{"a": 1}'), observed('{"a": 0.30000000000000004}'), ['.length 3']],
    ['no change of the receiver', observed('1; self=A(n=1)'), observed('1; self=A(n=2)'), ['.length 3']],
    ['nothing private', observed('A(_n=1)'), observed('A(_n=2)'), ['.length 3']],
    ['nothing unsteady', observed('{"a": 1}', { steady: false }), observed('{"a": 2}'), ['.length 3']],
    ['nothing of a literal', observed('{"a": 1}'), observed('{"a": 2}', { literal: '{}' }), ['.length 3']],
  ])('%s', (_, base, head, wanted) => expect(pinned(base, head)).toEqual(wanted))
})
