// `dataset check`, `tune estimate` and the card verbs, from flags to output, with tests run in the sandbox.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CheckReport } from '../../src/core/dataset/report.js'
import { UserError } from '../../src/core/model/errors.js'
import { runVerb } from './run-verb.js'

const hasPython = spawnSync('python3', ['--version']).status === 0
const withPython = hasPython ? test : test.skip
const hint = hasPython ? '' : ' (skipped: python3 is missing)'

let home: string
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'testwright-dataset-'))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

const write = (name: string, rows: unknown[]): string => {
  const path = join(home, name)
  writeFileSync(path, rows.map(row => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join(''))
  return path
}

const run = (...argv: string[]) => runVerb(argv, home)

const fenced = (code: string, word = 'python'): string => `\`\`\`${word}\n${code}\n\`\`\``
const row = (code: string, ...tests: string[]) => ({
  prompt: `Test this function:\n${fenced(code)}`,
  completion: fenced(
    ['import unittest', '', 'class T(unittest.TestCase):', ...tests.map((line, at) => method(line, at))].join(
      '\n',
    ),
  ),
})
const method = (line: string, at: number): string => `    def test_${at}(self):\n        ${line}`
const twice = row(
  'def twice(n):\n    return n + n + 0',
  'self.assertEqual(twice(2), 4)',
  'self.assertEqual(twice(0), 0)',
)
const wrong = row(
  'def thrice(n):\n    return n * 3 + 0',
  'self.assertEqual(thrice(1), 3)',
  'self.assertEqual(thrice(2), 7)',
)
const lost = row('def lcm(a, b):\n    return a * b // gcd(a, b)', 'self.assertEqual(lcm(2, 3), 6)')
const endless = row('def spin(n):\n    while n:\n        pass', 'self.assertEqual(spin(1), 1)')
const mute = row('def half(n):\n    return n / 2 + 0', 'half(2)')
const even = row(
  'def is_even(n):\n    return n % 2 == 0',
  'self.assertTrue(is_even(2))',
  'self.assertFalse(is_even(3))',
)
const chance = row('def size(n):\n    return len(n) + 0', 'self.assertEqual(size("ab"), 2)')
const good = row('def last(n):\n    return n[-1] + 0', 'self.assertEqual(last([1, 2]), 2)')

withPython(
  `runs every row, finds leaks by body and by task, and writes a set without faults${hint}`,
  async () => {
    const training = write('training.jsonl', [
      twice,
      wrong,
      lost,
      endless,
      mute,
      even,
      chance,
      good,
      twice,
      'no json',
    ])
    const validation = write('validation.jsonl', [
      row('def double(x: int) -> int:\n    return x + x + 0', 'self.assertEqual(double(1), 3)'),
    ])
    const benchmark = write('functions.jsonl', [
      { path: 'a.py', source: 'def is_even(k):\n    while k > 1:\n        k -= 2\n    return k == 0' },
      { path: 'b.py', source: 'def size(n):\n    return sum(n) - 40' },
    ])
    const [out, others] = [join(home, 'clean'), ['--validation', validation, '--benchmark', benchmark]]
    const first = await run(
      'dataset',
      'check',
      training,
      ...others,
      '--base',
      'davinci-002',
      '--fix',
      out,
      '--json',
    )
    const { findings, tokens, price, ...rest } = JSON.parse(first.out) as CheckReport
    expect([first.code, rest]).toEqual([
      1,
      {
        ...{ rows: 10, distinctRows: 8, distinctPrompts: 8, tests: 13, failingRows: 3, failingTests: 3 },
        missingHelperRows: 1,
        validation: { rows: 1, failingRows: 1, leakedFunctions: 1 },
        benchmark: { leaked: ['is_even'] },
      },
    ])
    expect(findings.map(one => [one.row, one.kind])).toEqual([
      [1, 'validation-leak'],
      [2, 'failing-test'],
      [3, 'missing-helper'],
      [4, 'failing-test'],
      [5, 'no-assertion'],
      [6, 'benchmark-leak'],
      [9, 'duplicate'],
      [9, 'validation-leak'],
      [10, 'not-json'],
      [1, 'validation-failing-test'],
    ])
    expect(findings[1]?.message).toBe('row 2: test_1 fails: expected 7, got 6: fix or drop it')
    expect(price).toEqual({ base: 'davinci-002', perMillion: 6, passes: 1, usd: (tokens.perPass * 6) / 1e6 })

    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as {
      kept: number[]
      dropped: { row: number; kinds: string[] }[]
    }
    expect(manifest.kept).toEqual([7, 8])
    expect(manifest.dropped.map(one => one.row)).toEqual([1, 2, 3, 4, 5, 6, 9, 10])
    const again = await run('dataset', 'check', join(out, 'training.jsonl'), '--benchmark', benchmark)
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('Nothing is wrong.')])
  },
  300_000,
)

test('runs JavaScript of a chat without exports', async () => {
  const chat = (code: string, tests: string) => ({
    messages: [
      { role: 'user', content: `Test:\n${fenced(code, 'js')}` },
      { role: 'assistant', content: fenced(tests, 'js') },
    ],
  })
  const rows = [
    chat('function twice(n) {\n  return n * 2\n}', "test('two', () => { expect(twice(1)).toBe(2) })"),
    chat('const inc = n => n + step', "test('one', () => { expect(inc(1)).toBe(2) })"),
  ]
  const { out } = await run('dataset', 'check', write('chat.jsonl', rows), '--json')
  expect(JSON.parse(out)).toMatchObject({
    ...{ tests: 2, failingRows: 1, missingHelperRows: 1, validation: null, benchmark: null },
    price: { base: null, perMillion: null, passes: 1, usd: null },
  })
})

test('estimates the cost of a run from a file or from a number of tokens', async () => {
  const data = write('three.jsonl', [twice, wrong])
  const { out } = await run(
    'tune',
    'estimate',
    '--data',
    data,
    '--base',
    'davinci-002',
    '--passes',
    '4',
    '--json',
  )
  const found = JSON.parse(out) as {
    tokens: { perPass: number }
    trained: number
    usd: number
    retirements: unknown[]
  }
  expect(found.trained).toBe(found.tokens.perPass * 4)
  expect(found.usd).toBeCloseTo((found.trained * 6) / 1e6, 10)
  expect(found.retirements).toContainEqual({
    date: '2027-01-06',
    what: expect.stringContaining('self-serve'),
  })
  const told = await run('tune', 'estimate', '--tokens', '54960', '--base', 'davinci-002')
  expect(told.out).toMatch(/\$0\.33 for davinci-002[^]*2027-01-06/)
  expect((await run('tune', 'estimate', '--tokens', '5', '--base', 'mine')).out).toMatch(/unknown/)
})

test('cards: errors, retirements, and the resulting card', async () => {
  const ours = write('ours.model.json', [
    { model: 'ft:gpt-4o-mini-2024-07-18:acme::x', recipe: { maxTokens: 300 } },
  ])
  const bad = write('bad.model.json', [{ modle: 'x' }])
  const base = write('base.model.json', [{ model: 'gpt-4.1-mini' }])
  const dated = write('dated.model.json', [{ model: 'own', retires: '2027-03-31' }])
  const { code, out } = await run('card', 'check', ours, bad, base, dated, '--json')
  expect([code, JSON.parse(out)]).toEqual([
    1,
    [
      expect.objectContaining({
        wrong: null,
        warnings: [expect.stringMatching(/2027-01-06/), expect.stringMatching(/2027-01-14/)],
      }),
      expect.objectContaining({ wrong: expect.stringMatching(/model/) }),
      expect.objectContaining({
        warnings: ["2027-01-14: gpt-4.1-mini stops answering (OpenAI's list of 2026-11)"],
      }),
      expect.objectContaining({ warnings: ['2027-03-31: own stops answering (its card)'] }),
    ],
  ])
  expect((await run('card', 'check', ours)).code).toBe(0)
  expect((await run('card', 'show', ours)).out).toMatch(/Reply +at most 300 tokens/)
})

test.each<[string, () => string[], RegExp]>([
  ['no file named', () => ['dataset', 'check'], /takes FILE/],
  ['two files', () => ['dataset', 'check', 'a', 'b'], /takes FILE/],
  ['a missing file', () => ['dataset', 'check', join(home, 'none')], /There is no file/],
  ['an empty file', () => ['dataset', 'check', write('empty.jsonl', [''])], /has no rows/],
  [
    'no row',
    () => ['dataset', 'check', write('bad.jsonl', ['{', '[]'])],
    /has no training row.*line 1: it is not JSON/,
  ],
  ['no passes', () => ['dataset', 'check', 'x', '--passes', '0'], /--passes is "0"/],
  ['an output folder with files', () => ['dataset', 'check', 'x', '--fix', home], /contains files of yours/],
  [
    'a benchmark without functions',
    () => ['dataset', 'check', write('a.jsonl', [good]), '--benchmark', write('b.jsonl', [{}])],
    /has no function/,
  ],
  ['no base', () => ['tune', 'estimate', '--tokens', '3'], /--base/],
  ['neither data nor tokens', () => ['tune', 'estimate', '--base', 'x'], /give one of them/],
  ['an unknown verb of a group', () => ['dataset', 'chekc'], /did you mean dataset check/],
  ['a file for a verb that takes none', () => ['plan', 'x'], /Unexpected argument/],
])('%s is an error that the user can correct', async (_title, args, words) => {
  const failed = (async () => run(...args()))()
  await expect(failed).rejects.toThrow(UserError)
  await expect(failed).rejects.toThrow(words)
})
