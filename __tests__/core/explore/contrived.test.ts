import { expect, test } from '@jest/globals'
import { contrivedIn } from '../../../src/core/explore/contrived.js'
import { writeTests } from '../../../src/core/explore/write-tests.js'
import { int, list, str } from '../../../src/core/explore/values.js'
import type { Value } from '../../../src/core/model/target.js'
import type { Observation } from '../../../src/core/model/run.js'
import { gave, parameter, planned, style, taskOf, watch } from './exploring.js'

const source = 'def f(text, more=None):\n    return text.startswith("--raw-control-chars")\n'
const docstring = 'Cuts a text at spaces.\n\n    >>> f("Hello, World!")\n    False\n'
const examples = [{ call: 'f("Hello, World!")', expected: 'False', raises: null }]
const plan = planned(taskOf('f', [parameter('text'), parameter('more')], { source, docstring, examples }))
const isContrived = contrivedIn(plan)

const made = (inputs: Value[], { combination = 0, text = 'f(...)', literal = '1' } = {}) => ({
  observation: { ...observation, literal },
  generated: generatedOf(inputs, { combination, text }),
})
const generatedOf = (inputs: Value[], { combination, text }: { combination: number; text: string }) => ({
  ...{ inputs, combination, example: null },
  call: { id: 'f#1', target: 'm.py::f', text, receiver: null, positional: [], keyword: {}, imports: [] },
})
const [observation] = watch([generatedOf([], { combination: 0, text: 'f()' })], () => gave('1')) as [
  Observation,
]
const nested = (depth: number): Value => (depth === 0 ? int(1) : list([nested(depth - 1)]))

test.each<[title: string, inputs: Value[], expected: boolean]>([
  ['a text of the generator', [str('hello world')], false],
  ['a text of the documentation', [str('Hello, World!')], false],
  ['words of the documentation in another order', [str('World, hello')], false],
  ['words that are in the code', [str('--raw-control')], false],
  ['scrambled words', [str('--raZw-control-chars')], true],
  ['words backwards', [str('srahc-lortnoc')], true],
  ['a few characters', [str('?-X')], false],
  ['only punctuation', [str('/**1//**/*')], true],
  ['an invisible character', [str('hello\u200dworld')], true],
  ['a scrambled word in a list', [list([str('spaces'), str('secaps')])], true],
  ['numbers', [int(302), int(-17)], false],
  ['lists of tables', [nested(3)], false],
  ['lists in lists in lists', [nested(4)], true],
  ['no inputs', [], false],
])('%s', (_, inputs, expected) => {
  expect(isContrived(made(inputs))).toBe(expected)
})

test('a call from a test or the documentation is never contrived', () => {
  expect(isContrived(made([str('srahc-lortnoc')], { combination: -1 }))).toBe(false)
})

test.each([
  ['one double', 'f(types.SimpleNamespace(a=1))', false],
  ['nested doubles', 'f(types.SimpleNamespace(a=types.SimpleNamespace(b=1)))', true],
])('%s', (_, text, expected) => {
  expect(isContrived(made([], { text }))).toBe(expected)
})

test.each<[title: string, like: string, inputs: Value[], text: string, expected: boolean]>([
  ['a number in place of a text', 'def test_a() -> None:', [int(1)], 'f(1)', true],
  ['a text for a text', 'def test_a() -> None:', [str('abc')], "f('abc')", false],
  ['a double', 'def test_a(db) -> None:', [], 'f(types.SimpleNamespace())', true],
  ['a number in place of a text where tests have no types', 'def test_a():', [int(1)], 'f(1)', false],
])('what a type checker rejects: %s', (_, like, inputs, text, expected) => {
  const typed = taskOf('f', [parameter('text', { type: { kind: 'str' } })])
  const asked = contrivedIn(planned({ ...typed, page: { existing: null, like } }))
  expect(asked(made(inputs, { text }))).toBe(expected)
})

test.each([
  [
    'a digest in a call, even of a test or the documentation',
    { combination: -1, text: "f('a.6b0df58d.c70ba661b6bae26f')" },
    true,
  ],
  ['a digest as a result', { literal: "'6e7b0dceb4d05071'" }, true],
  ['a long number', { literal: '123456789012345' }, false],
  ['a long word', { literal: "'deadbeefdeadbeef'" }, false],
  ['a colour', { literal: "'#a1b2c3'" }, false],
])('%s', (_, more, expected) => {
  expect(isContrived(made([], more))).toBe(expected)
})

test.each<[string, string[], 'old' | 'new' | undefined]>([
  ["f('abc')", [], 'old'],
  ["f('abc')", ["f('abc')"], 'new'],
  ["f('ab')", [], undefined],
])('a call that a test of the project makes is marked as a repeat: %s, %j', (text, stated, expected) => {
  const own = { ...plan, made: ['f( "abc" )'], stated }
  const [written] = writeTests(own, [], [made([str('abc')], { text })], { name: 'pytest', style })
  expect(written?.repeats).toBe(expected)
})
