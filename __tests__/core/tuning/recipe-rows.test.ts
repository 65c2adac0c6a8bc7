// The recipe that training rows imply, and differences between it and a card.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parseCard } from '../../../src/core/model/card.js'
import { readRows, type DataRow } from '../../../src/core/dataset/rows.js'
import { chatRecipe } from '../../../src/core/prompt/recipe.js'
import { driftOf, recipeOf } from '../../../src/core/tuning/recipe-rows.js'

const read = (...values: object[]): DataRow[] =>
  readRows(values.map((value, at) => ({ row: at + 1, text: JSON.stringify(value) }))).rows
const legacy = (code: string, end = ''): object => ({
  prompt: `Write a test:\n\`\`\`python\n${code}\n\`\`\`\nNow:`,
  completion: ` assert f() == 1${end}`,
})
const chat = (system: string | null, user = 'u'): object => ({
  messages: [
    ...(system === null ? [] : [{ role: 'system', content: system }]),
    { role: 'user', content: user },
    { role: 'assistant', content: 'a' },
  ],
})

test.each<[string, object[], object]>([
  [
    'a template around the code, and the end marker',
    [legacy('def f(): ...', '\n###'), legacy('def g(a): ...', '\n###')],
    { template: 'Write a test:\n```python\n{code}\n```\nNow:', stop: ['###'] },
  ],
  ['no template from one prompt only', [legacy('def f(): ...')], {}],
  [
    'no template from prompts without a fence',
    [
      { prompt: 'def f', completion: 'a' },
      { prompt: 'def g', completion: 'b' },
    ],
    {},
  ],
  ['a system text of its own', [chat('Be brief.'), chat('Be brief.', 'v')], { system: 'Be brief.' }],
  ['no system text', [chat(null), chat(null, 'v')], { system: null }],
  ['the default system text is left out', [chat(chatRecipe.system)], {}],
])('%s', (_, rows, recipe) => expect(recipeOf(read(...rows))).toEqual(recipe))

test('the template of the rows gives the same bytes as the rows', () => {
  const { template } = recipeOf(read(legacy('def f():\n    return 1'), legacy('def g(a):\n    return a')))
  const card = parseCard(JSON.stringify({ model: 'm', endpoint: 'completions', recipe: { template } }), 'x')
  const source = 'def f():\n    return 1'
  const [row] = read(legacy('def f():\n    return 1'))
  const text = card.recipe.template?.replace('{code}', source)
  expect(text).toBe(row?.prompt.at(-1)?.content)
})

const card = (facts: object) => parseCard(JSON.stringify({ model: 'm', ...facts }), 'x')

test.each<[string, object, object[], RegExp[]]>([
  ['the same', {}, [chat(chatRecipe.system)], []],
  [
    'another system text',
    {},
    [chat('Be brief.')],
    [/^recipe\.system is "You write unit tests.*and the rows have "Be brief\."$/],
  ],
  [
    'a chat card and legacy rows',
    {},
    [legacy('def f(): ...')],
    [/^endpoint is chat, and the rows are prompt and completion: say completions$/],
  ],
  [
    'a template and an end marker that the card lacks',
    { endpoint: 'completions' },
    [legacy('a = 1', '\nEND'), legacy('b = 2', '\nEND')],
    [/^recipe\.template is /, /^recipe\.stop lacks "END"/],
  ],
  ['the end marker of the card', { endpoint: 'completions' }, [legacy('a = 1', '\n###')], []],
  ['without rows there are no differences', {}, [], []],
])('drift: %s', (_, facts, rows, sentences) => {
  expect(driftOf(card(facts), read(...rows))).toEqual(sentences.map(one => expect.stringMatching(one)))
})

test('card check compares a card with its rows, through the committed dist/', () => {
  const home = mkdtempSync(join(tmpdir(), 'drift-'))
  const [file, rows] = [join(home, 'a.model.json'), join(home, 'rows.jsonl')]
  writeFileSync(rows, `${JSON.stringify(chat('Be brief.'))}\n`)
  const check = (system: string): number | null => {
    writeFileSync(file, JSON.stringify({ model: 'm', recipe: { system } }))
    return spawnSync(process.execPath, ['dist/cli.js', 'card', 'check', file, '--data', rows]).status
  }
  expect([check('Be brief.'), check('Be long.')]).toEqual([0, 1])
  rmSync(home, { recursive: true, force: true })
})
