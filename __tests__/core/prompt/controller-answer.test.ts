// A controller's answer in any form: test or code for each test; anything unclear is no opinion.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readOpinions } from '../../../src/core/prompt/controller-answer.js'
import { endsOn } from '../../doubles/hang.js'

const names = ['test_add', 'test_add_zero', 'adds two numbers']
const block =
  '\n```python\n# Test 2: code\nfrom m import add\n\ndef test_add():\n    assert add(1, 2) == 3\n```\n'

test.each<[string, string, string]>([
  ['as asked', `Test 1: test - it is 3\nTest 2: code - zero is lost${block}`, '1 test, 2 code'],
  ['numbers alone', `1. test\n2) code\n#3: test${block}`, '1 test, 2 code, 3 test'],
  ['marked up', `**Test 1:** \`code\` — off by one${block}`, '1 code'],
  ['by name', `- test_add_zero: code, since 0 is falsy${block}`, '2 code'],
  ['a name that contains another one', `\`test_add_zero\` => test`, '2 test'],
  ['number and name', `1. test_add: code is wrong here`, '1 code'],
  ['a title', `adds two numbers: the code is at fault`, '3 code'],
  ['in a sentence', `Test 1: The test is wrong, since the code returns 3.`, '1 test'],
  [
    'denied',
    `Test 1: it is not the code but the test\nTest 2: no bug in the code\n3: not the code is wrong`,
    '',
  ],
  ['who is right', `Test 1: the code is right\nTest 2: the code returns 3, so the test is wrong`, '2 test'],
  ['who is not wrong', `Test 1: the code is not wrong\nTest 2: code because of the sign`, '2 code'],
  ['where the bug is', `Test 1: the bug is in the code`, '1 code'],
  ['contradictory', `Test 1: test\nTest 1: code${block}`, ''],
  ['an unknown number', `Test 9: code${block}`, ''],
  ['a number with the name of another test', `Test 1, test_add_zero: code`, ''],
  ['no test is named', `The code is wrong.${block}`, ''],
  ['only a block', block, ''],
  ['nothing', '', ''],
  ['JSON by name', `{"test_add": "code", "test_add_zero": "test"}`, '1 code, 2 test'],
  ['JSON by number', `\`\`\`json\n{"verdicts": {"1": "code"}}\n\`\`\`${block}`, '1 code'],
  [
    'a JSON list',
    `[{"test": "test_add", "verdict": "code", "why": "sign"}, {"test": 2, "verdict": "the test"}]`,
    '1 code, 2 test',
  ],
  ['nested JSON', `{"answers": {"test_add": {"verdict": "code"}}}`, '1 code'],
  ['broken JSON', `{"test_add": "code"`, '1 code'],
])('%s', (_title, reply, expected) => {
  const found = readOpinions(reply, names)
  expect(found.map(({ at, says }) => `${at + 1} ${says}`).join(', ')).toBe(expected)
})

test.each<[string, string]>([
  ['Verdict: code', 'code'],
  ['**code**, it adds one', 'code'],
  ['answer = test', 'test'],
  ['Verdict: the test is wrong', 'test'],
  ['The code is fine', ''],
  ['codename x', ''],
])('the answer for a single test: %s', (reply, expected) => {
  expect(
    readOpinions(reply, ['only'])
      .map(({ says }) => says)
      .join(),
  ).toBe(expected)
})

test('the explanation is one bounded line', () => {
  const [opinion] = readOpinions(`Test 1: code - ${'x'.repeat(999)}\nmore`, names)
  expect(opinion?.why).toBe('x'.repeat(300))
})

test('no reply throws or takes long', () => {
  const words = fc.constantFrom(
    'Test 1: ',
    'code',
    'test',
    '```',
    '\n',
    '{',
    '"test_add"',
    ':',
    '[',
    'not ',
    '1.',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), fc.string(), (parts, text) => {
      for (const opinion of readOpinions(parts.join('') + text, names))
        expect(names[opinion.at]).toBeDefined()
    }),
  )
  for (const piece of ['Test 1: ', '`', '**', 'not ', '[', '{"a":', 'test_add ', ' ', '#', '-'])
    expect(
      endsOn(() => readOpinions(piece.repeat(5_000_000 / piece.length), names)).length,
    ).toBeLessThanOrEqual(names.length)
})
