// Prompts that outline part of the code, rows that carry their module, and prompts that several teachers answered.
import { beforeAll, describe, expect, test } from '@jest/globals'
import { findAssets } from '../../../src/wiring/run.js'
import { withCode } from '../../../src/pipeline/dataset/check.js'
import { readAsked } from '../../../src/core/dataset/prompt-code.js'
import { findRepeats } from '../../../src/core/dataset/duplicates.js'
import { readRows, type DataRow } from '../../../src/core/dataset/rows.js'
import { unitsOfRows } from '../../../src/core/dataset/units.js'
import type { Language } from '../../../src/core/model/ports.js'
import { loadLanguages } from '../../../src/ecosystems/index.js'

let languages: Language[]
beforeAll(async () => {
  languages = await loadLanguages(findAssets().wasm)
})

const read = (...values: object[]): DataRow[] =>
  readRows(values.map((value, at) => ({ row: at + 1, text: JSON.stringify(value) }))).rows
const fenced = (word: string, ...codes: string[]): string =>
  codes.map(code => `It is:\n\`\`\`${word}\n${code}\n\`\`\``).join('\n\n')
const outlined = fenced(
  'python',
  'def helper(a): ...\ndef other(): ...',
  'def f(a):\n    return helper(a) + 1',
)
const whole = 'def helper(a):\n    return a\n\n\ndef f(a):\n    return helper(a) + 1\n'

describe('code in outline', () => {
  test.each([
    ['python', outlined, ['f'], true],
    ['python', fenced('python', whole), ['helper', 'f'], false],
    [
      'javascript',
      fenced('js', 'function helper(a) { ... }', 'function f(a) {\n  return helper(a)\n}'),
      ['f'],
      true,
    ],
  ])('%s: only functions with a body count', (_, content, names, outline) => {
    const found = readAsked([{ role: 'user', content }], languages)
    expect([found?.functions.map(one => one.name), found?.outlined]).toEqual([names, outline])
  })

  test('a row in outline is not run from its prompt, only from its module where it has one', () => {
    const row = { prompt: outlined, completion: 'def test_f():\n    assert f(1) == 2' }
    const runs = (value: object) => unitsOfRows(read(value).map(one => withCode(one, languages)))
    expect(runs(row)).toEqual([])
    const [unit] = runs({ ...row, testwright: { teacher: 't', source: whole } })
    expect(unit?.unit.source).toBe(whole)
    expect(runs({ ...row, prompt: fenced('python', whole) })).toHaveLength(1)
  })
})

test('a prompt may be repeated as often as allowed', () => {
  const rows = read(
    { prompt: 'p', completion: 'one thing' },
    { prompt: 'p', completion: 'quite another' },
    { prompt: 'p', completion: 'and a third of them' },
  )
  const repeated = (most: number): number[] => findRepeats(rows, most).map(one => one.row)
  expect([repeated(1), repeated(2), repeated(3)]).toEqual([[2, 3], [3], []])
})
