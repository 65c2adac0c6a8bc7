// The second request: what became of the first answer, each error once, and what is still uncovered.
import { expect, test } from '@jest/globals'
import type { Feedback } from '../../../src/core/prompt/feedback.js'
import { renderPrompt, renderRetry } from '../../../src/core/prompt/prompt.js'
import { recipes, type Recipe } from '../../../src/core/prompt/recipe.js'
import { renderSecond, withoutFrames, type Answered } from '../../../src/core/prompt/second.js'
import type { TestTask } from '../../../src/core/model/target.js'

const task = {
  target: {
    ...{ id: 'm.py::f', file: 'm.py', name: 'f', language: 'python', change: 'added', lines: [1, 2] },
    ...{ changedLines: [2], via: null },
  },
  function: { name: 'f', kind: 'function', source: 'def f(n):\n    return n', context: [], owner: null },
  access: { importLine: 'from m import f', module: 'm', symbol: 'f', root: '' },
  testPath: 'test_m.py',
  existingTest: null,
} as unknown as TestTask
const style = { words: 'pytest functions' }
const full = recipes['chat-2'] as Recipe
const failure = (more: Partial<Feedback> = {}): Feedback => ({
  ...{ id: 'a', name: 'test_f', code: 'def test_f():\n    assert f(1) == 2', reason: 'broken' },
  ...{ words: 'It could not be loaded.', expected: null, actual: null, detail: '' },
  ...more,
})
const render = (more: Partial<Answered> = {}, recipe = full) =>
  renderSecond(task, style, recipe, { feedback: [], file: null, open: null, ...more })

const trace = (line: number): string =>
  [
    'Traceback (most recent call last):',
    `  File "/usr/lib/python3/site-packages/_pytest/runner.py", line ${line}, in call`,
    '    return run()',
    '           ^^^^^',
    '  File "tests/test_m.py", line 3, in test_f',
    '    assert g(1) == 2',
    "NameError: name 'g' is not defined",
  ].join('\n')

test('begins with the first request and has the next number', () => {
  const first = renderPrompt(task, style, full, 0)
  const second = render({ feedback: [failure()] })
  expect(second.user.startsWith(`${first.user}\n\n`)).toBe(true)
  expect({ ...second, user: '' }).toEqual({ ...first, user: '', sample: 1 })
})

test('says each error once, without frames of the test runner', () => {
  const feedback = [1, 2, 3].map(n =>
    failure({ name: `test_${n}`, code: `def test_${n}(): ...`, detail: trace(n) }),
  )
  const { user } = render({ feedback })
  expect(user.match(/NameError/g)).toHaveLength(1)
  expect(user).not.toContain('_pytest')
  expect(user).not.toContain('return run()')
  expect(user).toContain('    assert g(1) == 2')
})

test('shows each wrong value', () => {
  const feedback = [1, 2].map(n =>
    failure({ name: `test_${n}`, reason: 'wrong-expectation', expected: `${n}`, actual: '0' }),
  )
  const { user } = render({ feedback })
  expect(user.match(/what the code gives: 0/g)).toHaveLength(2)
})

test('where a test was kept, shows the file and what is uncovered', () => {
  const { user } = render({
    file: { path: 'test_m.py', contents: ['from m import f\n\n\ndef test_one():\n    assert f(1) == 1'] },
    open: { unrun: ['    return n'], survivors: [{ line: 'if n < 2:', was: '<', now: '<=' }] },
  })
  expect(user).toContain(
    'The test file `test_m.py` with the tests that were kept, as it would be committed:\n```python\nfrom m import f',
  )
  expect(user).toContain('No test so far runs these changed lines:\n```python\nreturn n\n```')
  expect(user).toContain('No test so far fails when')
  expect(user).toContain('with new tests only')
  expect(user).not.toContain('could be kept')
})

test('shows only the added tests of a long file', () => {
  const contents = ['x = 1\n'.repeat(9_000), 'def test_one(): ...']
  const { user } = render({ file: { path: 'test_m.py', contents } })
  expect(user).toContain('def test_one(): ...')
  expect(user).not.toContain('x = 1')
})

test('the recipe of training rows keeps its own second request, byte for byte', () => {
  const plain = recipes['chat-1'] as Recipe
  const feedback = [failure({ detail: trace(1) })]
  expect(render({ feedback }, plain)).toEqual(renderRetry(task, style, plain, feedback))
})

test.each([
  ['    at run (node:internal/main:1:2)\nError: x', 'Error: x'],
  [
    'Error: x\n    at Object.<anonymous> (/a/node_modules/jest/run.js:1:2)\n    at f (src/a.js:3:1)',
    'Error: x\n    at f (src/a.js:3:1)',
  ],
  ['nothing to take out', 'nothing to take out'],
])('runner frames are removed from %j', (detail, left) => {
  expect(withoutFrames(detail)).toBe(left)
})
