import { beforeAll, describe, expect, test } from '@jest/globals'
import { frameworks } from '../../src/ecosystems/index.js'
import { find } from '../../src/wiring/run.js'
import type { TestRunner, Language } from '../../src/core/model/ports.js'
import { loadJavaScript } from '../../src/ecosystems/javascript/language.js'
import { loadPython } from '../../src/ecosystems/python/language.js'
import { proveScene, type OverlayTree, type Shown } from './verifying.js'
import { hasPython } from '../ecosystems/python/runners/programs.js'
import { rowsOf } from '../doubles/matrix.js'

const runner = find(frameworks, 'runner')
const nodeTest = runner('node:test')
const unittest = runner('unittest')

/** The same stories in both languages. */
interface Words {
  title: string
  framework: TestRunner
  load: () => Promise<Language>
  path: string
  source: string
  before: string
  existing: [path: string, text: string]
  /** A reply with one test per name, made of these lines. */
  reply(tests: Record<string, string[]>): string
  equal(call: string, value: string): string
  /** The statement that sets `items` to a list of these items. */
  list(items: string): string
}

const python: Words = {
  title: 'Python, unittest',
  framework: unittest,
  load: () => loadPython('dist'),
  path: 'shop/bag.py',
  source:
    'def add(items, item, limit=3):\n    if len(items) < limit:\n        items.append(item)\n    return items\n',
  before:
    'def add(items, item, limit=3):\n    if len(items) <= limit:\n        items.append(item)\n    return items\n',
  existing: [
    'tests/test_bag.py',
    'import unittest\n\nfrom shop.bag import add\n\n\nclass TestAdd(unittest.TestCase):\n    def test_room(self):\n        self.assertEqual(add([], 1), [1])\n',
  ],
  reply: tests =>
    `\`\`\`python\nimport unittest\nfrom shop.bag import add\n\n\nclass TestAdd(unittest.TestCase):\n${Object.entries(
      tests,
    )
      .map(
        ([name, lines]) => `    def test_${name}(self):\n${lines.map(line => `        ${line}`).join('\n')}`,
      )
      .join('\n\n')}\n\`\`\`\n`,
  equal: (call, value) => `self.assertEqual(${call}, ${value})`,
  list: items => `items = [${items}]`,
}

const javascript: Words = {
  title: 'JavaScript, node:test',
  framework: nodeTest,
  load: () => loadJavaScript('dist'),
  path: 'shop/bag.mjs',
  source:
    'export function add(items, item, limit = 3) {\n  if (items.length < limit) {\n    items.push(item)\n  }\n  return items\n}\n',
  before:
    'export function add(items, item, limit = 3) {\n  if (items.length <= limit) {\n    items.push(item)\n  }\n  return items\n}\n',
  existing: [
    'shop/bag.test.mjs',
    "import assert from 'node:assert/strict'\nimport { test } from 'node:test'\nimport { add } from './bag.mjs'\n\ntest('room', () => {\n  assert.deepEqual(add([], 1), [1])\n})\n",
  ],
  reply: tests =>
    `\`\`\`js\nimport assert from 'node:assert/strict'\nimport { test } from 'node:test'\nimport { add } from './bag.mjs'\n\n${Object.entries(
      tests,
    )
      .map(
        ([name, lines]) => `test('test_${name}', () => {\n${lines.map(line => `  ${line}`).join('\n')}\n})`,
      )
      .join('\n\n')}\n\`\`\`\n`,
  equal: (call, value) => `assert.deepEqual(${call}, ${value})`,
  list: items => `const items = [${items}]`,
}

const all: Words[] = hasPython ? [python, javascript] : [javascript]
if (!hasPython) test.skip('the proof in Python: python3 is not installed', () => undefined)

describe.each(rowsOf(all, words => words === all[0]))('$title', words => {
  let scene: Omit<OverlayTree, 'replies'>
  const { equal, list } = words
  const prove = (replies: Record<string, string[]>[], more: Partial<OverlayTree> = {}): Promise<Shown> =>
    proveScene({ ...scene, ...more, replies: replies.map(words.reply) })

  beforeAll(async () => {
    scene = {
      language: await words.load(),
      framework: words.framework,
      path: words.path,
      source: words.source,
      name: 'add',
    }
  })

  const verdictOf = (shown: Shown, name: string): unknown[] => {
    const found = shown.byName.get(name)
    return [found?.verdict, found?.reason]
  }

  test('a wrong assertion among right ones is cut but reported; dependent ones are cut together', async () => {
    const shown = await prove([
      {
        mixed: [
          equal('add([], 1)', '[1]'),
          equal('add([1], 2)', '[2]'),
          equal('add([1, 2, 3], 4)', '[1, 2, 3]'),
        ],
        mostly: [equal('add([], 1)', '[]'), equal('add([], 2)', '[]'), equal('add([1, 2], 3, 2)', '[1, 2]')],
        chain: [
          list(''),
          equal('add(items, 1)', '[2]'),
          equal('items', '[1]'),
          equal('add(items, 5)[0]', '2'),
        ],
        alone: [equal('add([1], 2)', '[2]')],
        crash: [equal('add([], 1)', '[1]'), 'add()'.replace('()', '(None)'), equal('add([], 2)', '[2]')],
      },
    ])
    expect(shown.refused).toEqual([])
    expect(shown.byName.get('test_mixed')).toMatchObject({ verdict: 'kept', attribution: 'trimmed' })
    expect(shown.byName.get('test_mixed')?.dropped).toEqual([
      {
        code: equal('add([1], 2)', '[2]'),
        expected: '[2]',
        actual: expect.stringMatching(/^\[\s*1,\s*2\s*\]$/),
      },
    ])
    expect(shown.byName.get('test_mixed')?.code).not.toContain('[2])')
    expect([...shown.byName.keys()].filter(name => /mostly./.test(name))).toHaveLength(1)
    expect(shown.byName.get('test_chain')?.verdict).toBe('rejected')
    expect(verdictOf(shown, 'test_alone')).toEqual(['rejected', 'wrong-expectation'])
    expect(verdictOf(shown, 'test_crash')).toEqual(['rejected', 'raises'])
  })

  test('a test that shows no more than others adds nothing; the kept set kills every mutant that any test kills', async () => {
    const shown = await prove([
      {
        layout: [equal('add([], 1)', '[1]')],
        same: [equal('add([], 7)', '[7]')],
        edge: [equal('add([1, 2], 3)', '[1, 2, 3]'), equal('add([1, 2, 3], 4)', '[1, 2, 3]')],
        away: [
          equal('typeof add', "'function'").replace(/typeof add, 'function'.*/, "'function', 'function')"),
        ],
      },
    ])
    expect(shown.byName.get('test_edge')?.verdict).toBe('kept')
    const reasons = ['test_room', 'test_same'].map(name => shown.byName.get(name)?.reason)
    expect(reasons).toContain('adds-nothing')
    const measure = shown.measures.get(`${words.path}::add`)
    expect(measure?.mutants?.killed).toBe(measure?.mutants?.killedByPassing)
    expect(measure?.mutants?.killed).toBeGreaterThan(3)
    expect(shown.byName.get('test_edge')?.evidence.mutantsKilled.length).toBeGreaterThan(2)
  })

  test('behaviour that the project’s own tests show needs no further test', async () => {
    const replies = [{ same: [equal('add([], 1)', '[1]')], full: [equal('add([1, 2, 3], 4)', '[1, 2, 3]')] }]
    const shown = await prove(replies, { tests: Object.fromEntries([words.existing]) })
    expect(verdictOf(shown, 'test_same')).toEqual(['rejected', 'adds-nothing'])
    expect(shown.byName.get('test_full')?.verdict).toBe('kept')
    expect(shown.measures.get(`${words.path}::add`)?.coverage?.before).toBeGreaterThan(0.9)
  })

  test('an assertion that holds on the base makes a suspect and is never cut, whatever else is wrong', async () => {
    const changed = [equal('add([1, 2, 3], 4)', '[1, 2, 3, 4]'), equal('add([], 1)', '[2]')]
    const shown = await prove(
      [{ changed, wrong: [equal('add([], 1)', '[2]'), equal('add([], 3)', '[3]')] }],
      {
        before: words.before,
      },
    )
    expect(verdictOf(shown, 'test_changed')).toEqual(['suspect', 'behaviour-changed'])
    expect(shown.byName.get('test_wrong')).toMatchObject({ verdict: 'kept', attribution: 'trimmed' })
  })

  test('two replies that expect the same wrong value raise a question, if agreement is asked for', async () => {
    const replies = [
      { one: [equal('add([9], 8)', '[8]')] },
      { two: [equal('add([9], 8)', '[8]')] },
      { layout: [equal('add([], 1)', '[1]')] },
    ]
    const reasons = (shown: Shown): unknown[] =>
      ['test_one', 'test_two'].map(name => shown.byName.get(name)?.reason).toSorted()
    expect(reasons(await prove(replies, { options: { agreement: true } }))).toEqual([
      'writers-agree',
      'wrong-expectation',
    ])
    expect(reasons(await prove(replies))).toEqual(['wrong-expectation', 'wrong-expectation'])
  })

  test('a wrong literal is replaced only where that is allowed, and the test is marked', async () => {
    const replies = [{ one: [equal('add([9], 8)', '[8]')] }]
    const pinned = await prove(replies, { options: { pinObserved: true } })
    expect(pinned.byName.get('test_one')?.verdict).toBe('kept')
    expect(pinned.candidates[0]).toMatchObject({ pinned: true })
    expect(pinned.byName.get('test_one')?.code.replace(/\s/g, '')).toContain('[9,8]')
  })
})
