// The prompt with measured facts: each part, what stays out where nothing was measured, and what is left out first.
import { describe, expect, test } from '@jest/globals'
import { noFacts, type PromptFacts } from '../../../src/core/prompt/facts.js'
import { testsAsked } from '../../../src/core/prompt/informed.js'
import { renderPrompt } from '../../../src/core/prompt/prompt.js'
import { recipes, temperatureOf, type Recipe } from '../../../src/core/prompt/recipe.js'
import { estimateTokens } from '../../../src/core/budget/cost.js'
import type { TestTask } from '../../../src/core/model/target.js'

const recipe = (name: string, more: Partial<Recipe> = {}): Recipe => ({
  ...(recipes[name] as Recipe),
  ...more,
})
const full = recipe('chat-2')
const small = recipe('small-1')

const now = 'def fare(age):\n    if age <= 6:\n        return 0\n    return 250'
const before = 'def fare(age):\n    if age < 6:\n        return 0\n    return 250'

function taskOf(more: Record<string, unknown> = {}, target: Record<string, unknown> = {}): TestTask {
  return {
    target: {
      ...{ id: 'bus/fares.py::fare', file: 'bus/fares.py', name: 'fare', language: 'python' },
      ...{ change: 'changed', lines: [10, 13], changedLines: [11], via: null, ...target },
    },
    function: { name: 'fare', kind: 'function', source: now, context: ['CHILD = 6'], owner: null },
    access: { importLine: 'from bus.fares import fare', module: 'bus.fares', symbol: 'fare', root: '' },
    code: { now, before },
    testPath: 'tests/test_fares.py',
    page: { existing: null, like: null },
    existingTest: null,
    ...more,
  } as unknown as TestTask
}

const sketch = 'def test_fare():\n    assert fare(...) == ...'
const style = { words: 'pytest functions', sketch }
const facts = (more: Partial<PromptFacts> = {}): PromptFacts => ({ ...noFacts, ...more })
const ask = (
  given: Partial<PromptFacts> = {},
  task = taskOf(),
  by = full,
  words: typeof style & { makers?: string[] } = style,
) => renderPrompt(task, { ...words, facts: facts(given) }, by, 0)

describe('each part', () => {
  test('marks the lines of the change, with the old lines beside the new ones', () => {
    expect(ask().user).toContain(
      'code:\n```diff\n def fare(age):\n-    if age < 6:\n+    if age <= 6:\n         return 0\n     return 250\n```',
    )
  })

  test('a new function, and one that only reads a changed value, has no marks', () => {
    for (const code of [
      { now, before: null },
      { now, before: now },
    ]) {
      const { user } = ask({}, taskOf({ code }))
      expect(user).toContain(`The code under test:\n\`\`\`python\n${now}\n\`\`\``)
      expect(user).not.toContain('```diff')
    }
  })

  test('a small model gets the code as it is, with the old lines below', () => {
    const { user } = ask({}, taskOf(), small)
    expect(user).toContain(`The code under test:\n\`\`\`python\n${now}\n\`\`\``)
    expect(user).toContain('Before the change, these lines stood in it:\n```python\n    if age < 6:\n```')
    expect(user).not.toContain('```diff')
  })

  test.each([
    ['the title', { title: 'Let `six` ride\nfree' }, '```text\nLet six ride free\n```'],
    [
      'the guidelines',
      { guidelines: 'Use plain asserts.' },
      'The project says of its tests:\n```text\nUse plain asserts.\n```',
    ],
    [
      'a test that runs the function',
      {
        test: { path: 'tests/test_fares.py', code: 'def test_five():\n    assert fare(5) == 0', runs: true },
      },
      'A test of the project that runs it, in `tests/test_fares.py`:\n```python\ndef test_five():',
    ],
    [
      'a test as an example of style',
      { test: { path: 'tests/test_a.py', code: 'def test_a(): ...', runs: false } },
      'Tests of this project look like this one, in `tests/test_a.py`:',
    ],
    [
      'lines that no test runs',
      { open: { unrun: ['        return 0'], survivors: [] } },
      'No test of the project runs these changed lines:\n```python\nreturn 0\n```',
    ],
    [
      'a line that occurs twice, below the one before it',
      { open: { unrun: ['    if age  <= 6:\n        return 0'], survivors: [] } },
      'runs these changed lines:\n```python\nif age <= 6:\n    return 0\n```',
    ],
    [
      'surviving mutants',
      { open: { unrun: [], survivors: [{ line: '    if age <= 6:', was: '<=', now: '<' }] } },
      'one change at a time:\n```text\nif age <= 6:\n    with < instead of <=\n```',
    ],
    [
      'a mutant that removes code',
      { open: { unrun: [], survivors: [{ line: '    log(age)', was: 'log(age)', now: '' }] } },
      '```text\nlog(age)\n    without log(age)\n```',
    ],
  ])('%s', (_name, given, text) => {
    expect(ask(given as Partial<PromptFacts>).user).toContain(text)
  })

  test('what was not measured is not mentioned', () => {
    const { user } = ask()
    for (const words of ['No test of', 'look like this', 'that runs it', 'The project says', 'Calls of it'])
      expect(user).not.toContain(words)
  })

  test('a function that tests cannot call comes with the caller that they can', () => {
    const caller = { ...taskOf().function, name: 'ticket', source: 'def ticket(age):\n    return _fare(age)' }
    const task = taskOf({ function: caller }, { name: '_fare', via: 'bus/fares.py::ticket' })
    const { user } = ask({}, task)
    expect(user).toContain('Write unit tests for `_fare` in `bus/fares.py`.')
    expect(user).toContain(
      'Tests cannot call `_fare` by its name. They reach it through `ticket`:\n```python\ndef ticket',
    )
    expect(user).toContain('Call `ticket` and nothing private.')
    expect(user.indexOf('+    if age <= 6:')).toBeLessThan(user.indexOf('def ticket'))
  })

  test('a constructor is called by the name of its class', () => {
    const made = { ...taskOf().function, name: 'Bus.__init__', kind: 'constructor' }
    const { user } = ask({}, taskOf({ function: made, access: { ...taskOf().access, symbol: 'Bus' } }))
    expect(user).toContain('Call `Bus` and nothing private.')
  })

  test('says how objects are constructed', () => {
    const words = { ...style, makers: ['Zone(name, first=1)'] }
    expect(ask({}, taskOf(), full, words).user).toContain(
      'Objects are made like this:\n```python\nZone(name, first=1)\n```',
    )
  })

  test('names the test file and the import that is needed at least', () => {
    const { user } = ask()
    expect(user).toContain(
      'The tests go into `tests/test_fares.py`, and need at least this import:\nfrom bus.fares import fare\n',
    )
    expect(user).not.toContain('exactly this import')
  })

  test('the skeleton of a test is left out where a test of the project is shown, but not for a small model', () => {
    const given = { test: { path: 'tests/test_a.py', code: 'def test_a(): ...', runs: true } }
    expect(ask().user).toContain(sketch)
    expect(ask(given).user).not.toContain(sketch)
    expect(ask(given, taskOf(), small).user).toContain(sketch)
  })
})

describe('calls of the function', () => {
  const calls = [
    { call: 'fare(5)', result: '0' },
    { call: 'fare(None)', result: 'raises TypeError' },
  ]
  test.each([
    ['none', [], ['fare(5)', '->']],
    ['without-results', ['Calls of it that can be made:\n```python\nfare(5)\nfare(None)\n```'], ['->']],
    ['with-results', ['```python\nfare(5) -> 0\nfare(None) -> raises TypeError\n```'], []],
  ] as const)('%s', (word, held, not) => {
    const prompt = ask({ calls }, taskOf(), recipe('chat-2', { calls: word }))
    for (const text of held) expect(prompt.user).toContain(text)
    for (const text of not) expect(prompt.user).not.toContain(text)
    expect(prompt.quoted).toEqual(word === 'with-results' ? ['fare(5)', 'fare(None)'] : undefined)
  })

  test('a call without room in the prompt does not count as quoted', () => {
    const long = Array.from({ length: 5 }, (_, n) => ({
      call: `fare(${n}, ${'x'.repeat(100)})`,
      result: '0',
    }))
    const by = recipe('chat-2', { calls: 'with-results', promptTokens: 420 })
    const { user, quoted = [] } = ask({ calls: long }, taskOf(), by)
    expect(quoted.length).toBeLessThan(5)
    expect(long.filter(({ call }) => user.includes(call)).map(({ call }) => call)).toEqual(quoted)
  })
})

describe('within a budget', () => {
  const code = (word: string, lines: number): string =>
    Array.from({ length: lines }, (_, n) => `    ${word} = ${word} + ${n}`).join('\n')
  const given: Partial<PromptFacts> = {
    guidelines: code('guide', 60),
    test: { path: 'tests/test_a.py', code: code('nearest', 60), runs: true },
    open: { unrun: [code('unrun', 1)], survivors: [] },
  }

  test.each([400, 700, 1_200, 3_000])('of %d tokens', promptTokens => {
    const { user } = ask(given, taskOf(), recipe('chat-2', { promptTokens }))
    expect(estimateTokens(user)).toBeLessThanOrEqual(promptTokens + 20)
    // A part is whole or missing.
    for (const word of ['guide', 'nearest'])
      if (user.includes(word)) expect(user).toContain(`    ${word} = ${word} + 59`)
    expect(user).toContain('+    if age <= 6:')
    expect(user).toContain('Rules:')
  })

  test('the nearest test comes before the guidelines, and the code before all', () => {
    const at = (promptTokens: number) => ask(given, taskOf(), recipe('chat-2', { promptTokens })).user
    const small = at(1_300)
    expect(small).toContain('nearest = nearest + 59')
    expect(small).not.toContain('guide')
    expect(at(10).includes('age <= 6')).toBe(true)
  })

  test('the skeleton replaces a test that would take most of the prompt', () => {
    const test = { path: 'tests/test_a.py', code: code('long', 200), runs: true }
    const { user } = ask({ test }, taskOf(), recipe('chat-2', { promptTokens: 3_000 }))
    expect(user).not.toContain('long = long')
    expect(user).toContain(sketch)
  })

  test('a long function shows its opening and the lines around the change', () => {
    const body = Array.from({ length: 3_000 }, (_, n) => `    total += ${n}`)
    const long = ['def fare(total):', ...body].join('\n')
    const old = long.replace('total += 1500\n', 'total -= 1500\n')
    const { user } = ask({}, taskOf({ code: { now: long, before: old } }))
    expect(user).toContain('\n-    total -= 1500\n+    total += 1500\n')
    expect(user).toMatch(/\n\.\.\. \(\d+ lines are left out\)\n/)
    expect(estimateTokens(user)).toBeLessThan(6_000)
  })
})

test('asks for as many tests as fit into the reply', () => {
  expect(testsAsked(full, '')).toBe(6)
  expect(testsAsked({ tests: 6, maxTokens: 300 }, '')).toBe(1)
  expect(testsAsked({ tests: 6, maxTokens: 768 }, '')).toBe(4)
  expect(testsAsked({ tests: 6, maxTokens: 1_000 }, 'word '.repeat(2_000))).toBe(2)
  expect(ask({}, taskOf(), recipe('chat-2', { maxTokens: 300 })).user).toContain('- Write one test.')
})

test('the recipe of training rows quotes no measured facts', () => {
  const plain = recipe('chat-1')
  const given = { title: 'A title', guidelines: 'Use asserts', calls: [{ call: 'fare(1)', result: '0' }] }
  expect(ask(given, taskOf(), plain)).toEqual(ask({}, taskOf({ code: undefined }), plain))
})

test('each sample may have its own temperature', () => {
  const by = recipe('chat-2', { temperature: 0.2, temperatures: [0, 0.7] })
  expect([0, 1, 2].map(sample => temperatureOf(by, sample))).toEqual([0, 0.7, 0.7])
  expect(temperatureOf(full, 3)).toBe(0)
})

test('anything that looks like a key is masked in every part', () => {
  const key = `sk-proj-${'a1B2'.repeat(12)}`
  const { user } = ask(
    {
      ...{ title: key, guidelines: key, test: { path: 'a', code: `k = "${key}"`, runs: true } },
      ...{ open: { unrun: [`k = "${key}"`], survivors: [{ line: `k = "${key}"`, was: key, now: key }] } },
      calls: [{ call: `fare("${key}")`, result: `"${key}"` }],
    },
    taskOf(),
    recipe('chat-2', { calls: 'with-results' }),
  )
  expect(user).not.toContain(key)
})
