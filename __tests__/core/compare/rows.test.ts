// Lines of JSON from other programs, read as rows of one shape.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readModules, readRows, readTraining, type Row } from '../../../src/core/compare/rows.js'

const file = (...lines: unknown[]) => [
  { name: 'r.jsonl', text: lines.map(line => JSON.stringify(line)).join('\n') },
]
const only = (line: Record<string, unknown>): Row => {
  const { rows, unusable } = readRows(file(line))
  expect(unusable).toEqual([])
  return rows[0] as Row
}

describe('all spellings of the fields of a row', () => {
  test.each<[string, Record<string, unknown>, Partial<Row>]>([
    ['a completion is a reply', { completion: 'x' }, { kind: 'reply', text: 'x', testPath: null }],
    [
      'short names',
      { completion: 'x', path: 'pkg/tax.py', source: 'def f(): pass', function: 'f', module: 'pkg.tax' },
      { path: 'pkg/tax.py', source: 'def f(): pass', function: 'f', module: 'pkg.tax' },
    ],
    [
      'long names',
      { completion: 'x', module_path: 'a.py', module_source: 's', function_name: 'f', import_name: 'a' },
      { path: 'a.py', source: 's', function: 'f', module: 'a' },
    ],
    ['system counts before model', { completion: '', system: 'tuned', model: 'gpt-4o' }, { system: 'tuned' }],
    ['a model without a system names the system', { completion: '', model: 'gpt-4o' }, { system: 'gpt-4o' }],
    ['neither', { completion: '' }, { system: 'unnamed' }],
    [
      'without a completion, a finished file',
      { path: 't/test_a.py', source: 'import a' },
      { kind: 'file', text: 'import a', testPath: 't/test_a.py', path: null, source: null },
    ],
    [
      'a finished file may carry its module',
      { kind: 'file', path: 'test_a.py', source: 't', module_path: 'a.py', module_source: 'm' },
      { kind: 'file', text: 't', testPath: 'test_a.py', path: 'a.py', source: 'm' },
    ],
    ['an empty reply is a row', { completion: '' }, { kind: 'reply', text: '' }],
    [
      'null is the same as not given',
      { completion: 'x', path: null, module_path: 'a.py', usage: null },
      { path: 'a.py', usage: null },
    ],
    [
      'own usage',
      { completion: '', usage: { input: 3, output: 4 } },
      { usage: { input: 3, output: 4, cached: 0 } },
    ],
    [
      "OpenAI's usage",
      {
        completion: '',
        usage: {
          prompt_tokens: 5,
          completion_tokens: 6,
          total_tokens: 11,
          prompt_tokens_details: { cached_tokens: 2 },
        },
      },
      { usage: { input: 5, output: 6, cached: 2 } },
    ],
    ['usage with one of two numbers is none', { completion: '', usage: { input: 3 } }, { usage: null }],
    ['cut by length', { completion: '', finish_reason: 'length' }, { cut: true }],
    ['ended by itself', { completion: '', finish_reason: 'stop' }, { cut: false }],
    ['a number as id', { completion: '', id: 7 }, { id: '7' }],
    ['no id', { completion: '' }, { id: 'r.jsonl:1' }],
    ['a twin', { completion: '', twin: 'def f(): 1' }, { twin: 'def f(): 1' }],
    [
      'fields that are not known',
      { completion: '', lines: [1, 2], observed: {}, prompt: [{ role: 'user' }] },
      {},
    ],
  ])('%s', (_title, line, wanted) => {
    expect(only(line)).toMatchObject(wanted)
  })
})

test('line ends of every kind, blank lines and a byte order mark do not matter', () => {
  const text = '\uFEFF{"completion":"a"}\r\n\r\n  \n{"completion":"b"}\r{"completion":"c"}\n'
  const { rows, unusable } = readRows([{ name: 'r', text }])
  expect(rows.map(row => [row.text, row.place])).toEqual([
    ['a', 'r:1'],
    ['b', 'r:4'],
    ['c', 'r:5'],
  ])
  expect(unusable).toEqual([])
})

test('an invalid line is named by its number, and the others are read', () => {
  const text = '{"completion":"a"}\n{"completion":\n7\n{"completion":7}\n{"model":"m"}\n{"completion":"b"}'
  const { rows, unusable } = readRows([{ name: 'r', text }])
  expect(rows.map(row => row.text)).toEqual(['a', 'b'])
  expect(unusable.map(one => [one.place, one.reason])).toEqual([
    ['r:2', 'it is not JSON'],
    ['r:3', 'it is not a JSON object'],
    ['r:4', 'its field completion does not have the expected type'],
    ['r:5', 'it has neither completion nor source'],
  ])
  expect(unusable[3]).toMatchObject({ system: 'm' })
})

test('rows are counted through all files', () => {
  const { rows } = readRows([...file({ completion: 'a' }, { completion: 'b' }), ...file({ completion: 'c' })])
  expect(rows.map(row => row.index)).toEqual([0, 1, 2])
})

test('nothing throws, and every line is read as a row or refused', () => {
  const value = fc.oneof(fc.jsonValue(), fc.record({ completion: fc.jsonValue(), usage: fc.jsonValue() }))
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          value.map(one => JSON.stringify(one)),
          fc.string(),
        ),
      ),
      lines => {
        const text = lines.join('\n')
        const { rows, unusable } = readRows([{ name: 'r', text }])
        const wanted = text
          .replace(/^\uFEFF/, '')
          .split(/\r\n|\n|\r/)
          .filter(line => line.trim() !== '').length
        expect(rows.length + unusable.length).toBe(wanted)
      },
    ),
  )
})

test('modules by path, and lines without a module are faults', () => {
  const { modules, faults } = readModules(
    file({ path: 'a.py', source: 'A' }, { module_path: 'b.py', module_source: 'B' }, { path: 'c.py' }, 3),
  )
  expect([...modules]).toEqual([
    ['a.py', 'A'],
    ['b.py', 'B'],
  ])
  expect(faults).toEqual([
    'r.jsonl:3 holds no module: give {"path", "source"} on one line',
    'r.jsonl:4 holds no module: give {"path", "source"} on one line',
  ])
})

test('what training rows teach: completions, and the last message of the assistant', () => {
  const chat = [
    { role: 'user', content: 'q' },
    { role: 'assistant', content: 'one' },
    { role: 'assistant', content: 'two' },
  ]
  expect(readTraining(file({ prompt: 'p', completion: 'c' }, { messages: chat }, { x: 1 }, 'no'))).toEqual([
    'c',
    'two',
  ])
})
