import { describe, expect, test } from '@jest/globals'
import {
  addedText,
  asTyped,
  isDiff,
  withoutReasoning,
  yamlFields,
} from '../../src/ecosystems/shared/reply-text.js'

const answer = '```python\ndef test_new():\n    assert two(3) == 4\n```\n'
const draft = 'Let me see:\n```python\ndef test_old():\n    assert two(3) == 3\n```\nNo.\n'

describe('reasoning is removed', () => {
  test.each<[string, string]>([
    ['an element', `<think>\n${draft}</think>\n\n${answer}`],
    ['one in capitals', `<THINK>${draft}</THINK>\n${answer}`],
    ['another name', `<reasoning>\n${draft}</reasoning>\n${answer}`],
    ['an end without a beginning', `${draft}</think>\n\n${answer}`],
    ['brackets', `[THINK]${draft}[/THINK]\n${answer}`],
    ['tokens', `<|begin_of_thought|>\n${draft}<|end_of_thought|>\n${answer}`],
    ['two of them', `<think>\n${draft}</think>\nHere:\n<think>\n${draft}</think>\n${answer}`],
    [
      'channels',
      `<|channel|>analysis<|message|>${draft}<|end|><|start|>assistant<|channel|>final<|message|>${answer}<|return|>`,
    ],
  ])('%s', (_, reply) => {
    const { text, isOpen } = withoutReasoning(reply)
    expect({ old: text.includes('test_old'), isOpen }).toEqual({ old: false, isOpen: false })
    expect(text).toContain(answer.trim())
  })

  test.each<[string, string]>([
    ['an element that is cut', `<think>\n${draft}`],
    ['a channel that is cut', `<|channel|>analysis<|message|>${draft}`],
  ])('%s leaves nothing', (_, reply) => {
    const { text, isOpen } = withoutReasoning(reply)
    expect([text.trim(), isOpen]).toEqual(['', true])
  })

  test.each<[string, string]>([
    ['no reasoning', answer],
    ['a tag in code', '```python\ndef test_tag():\n    assert strip("""\n<think>\n""") == ""\n```\n'],
    ['both tags in code', '```python\ndef test_tag():\n    assert strip("<think>a</think>") == ""\n```\n'],
    ['an end in a text', '```python\ndef test_tag():\n    assert strip("a</think>b") == "b"\n```\n'],
    ['a generic type', "test('a', () => {\n  const a = <reasoning>(b)\n})\n"],
  ])('%s stays', (_, reply) => expect(withoutReasoning(reply)).toEqual({ text: reply, isOpen: false }))
})

describe('diffs', () => {
  test.each<[string, string, string]>([
    [
      'a new file',
      '--- /dev/null\n+++ b/tests/test_m.py\n@@ -0,0 +1,5 @@\n+from m import two\n+\n+\n+def test_a():\n+    assert two(3) == 4\n',
      'from m import two\n\n\ndef test_a():\n    assert two(3) == 4',
    ],
    [
      'context lines: imports and the enclosing class, not the body of the test above',
      '@@ -1,9 +1,12 @@\n import unittest\n from m import two\n \n@@ -20,6 +23,9 @@ class TestTwo(unittest.TestCase):\n class TestTwo(unittest.TestCase):\n     def test_old(self):\n         self.assertEqual(two(1), 2)\n \n+    def test_new(self):\n+        self.assertEqual(two(3), 4)\n',
      'class TestTwo(unittest.TestCase):\n    def test_new(self):\n        self.assertEqual(two(3), 4)',
    ],
    [
      'a group and its end',
      "@@ -3,4 +3,7 @@\n describe('two', () => {\n   it('old', () => {})\n+  it('new', () => {\n+    expect(two(3)).toBe(4)\n+  })\n })\n",
      "describe('two', () => {\n  it('new', () => {\n    expect(two(3)).toBe(4)\n  })\n})",
    ],
    [
      'an old test that is continued',
      '@@ -1,3 +1,4 @@\n def test_old():\n     a = two(3)\n+    assert a == 4\n     assert a > 3\n',
      'def test_old():\n    a = two(3)\n    assert a == 4',
    ],
    [
      'lines that are removed',
      '@@ -1,2 +1,2 @@\n-def test_a(): pass\n+def test_b(): pass\n',
      'def test_b(): pass',
    ],
  ])('%s', (_, diff, text) => expect(addedText(diff).trim()).toBe(text))

  test.each<[string, string, boolean]>([
    ['a diff', '@@ -1 +1 @@\n-a\n+b\n', true],
    ['added lines alone', '+a\n+\n+b\n', true],
    ['code with plus and minus signs', '  + a\n  - b\n', false],
    ['a list', '- one\n- two\n', false],
    ['code', 'def test_a():\n    assert 1\n', false],
  ])('%s', (_, text, is) => expect(isDiff(text)).toBe(is))
})

test('code is read from fields of YAML', () => {
  const yaml =
    'tests:\n  - name: a\n    test_code: |\n      def test_a():\n          assert 1\n\n  - name: b\n    test_code: |-\n      def test_b():\n          assert 2\n'
  expect(yamlFields(yaml).map(text => text.trim())).toEqual([
    'def test_a():\n    assert 1',
    'def test_b():\n    assert 2',
  ])
  expect(yamlFields('def test_code():\n    pass\n')).toEqual([])
})

test('HTML entities and invisible characters are replaced', () => {
  expect(asTyped('assert a\u00a0&lt; 2 and\u200b b &amp;&amp; &quot;c&quot; &unknown;')).toBe(
    'assert a < 2 and b && "c" &unknown;',
  )
})
