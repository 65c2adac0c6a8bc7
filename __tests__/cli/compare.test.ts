// `compare` from its flags to what it prints and writes, with real tests run in the sandbox.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Comparison, JudgedTest } from '../../src/core/compare/table.js'
import { UserError } from '../../src/core/model/errors.js'
import { readCommand } from '../../src/cli/command.js'
import { verbs } from '../../src/cli/verbs/index.js'
import { runVerb } from './run-verb.js'

const hasPython = spawnSync('python3', ['--version']).status === 0
const withPython = hasPython ? test : test.skip
const hint = hasPython ? '' : ' (skipped: python3 is missing)'

let home: string
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'testwright-compare-'))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

const write = (name: string, rows: unknown[]): string => {
  const path = join(home, name)
  const text = rows.map(row => (typeof row === 'string' ? row : JSON.stringify(row))).join('\r\n')
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text)
  return path
}

async function run(...args: string[]): Promise<{ out: string; log: string[] }> {
  const { out, log, code, sentence } = await runVerb(['compare', ...args], home)
  expect({ code, sentence }).toEqual({ code: 0, sentence: '' })
  return { out, log }
}

const clamp = `def clamp(value, low, high):
    if value < low:
        return low
    if value > high:
        return high
    return value
`
const buggy = clamp.replace('return high', 'return value')
const file = (...tests: string[]): string =>
  `import unittest\nfrom clamp import clamp\n\nclass T(unittest.TestCase):\n${tests.join('\n')}\n`
const check = (name: string, ...lines: string[]): string =>
  [`    def test_${name}(self):`, ...lines.map(line => `        ${line}`)].join('\n')
const low = check('low', 'self.assertEqual(clamp(-3, 0, 9), 0)')
const high = check('high', 'self.assertEqual(clamp(12, 0, 9), 9)')
const wrong = check('wrong', "self.assertEqual(clamp(4, 0, 9), 'four')")

const rows = [
  {
    system: 'good',
    path: 'clamp.py',
    source: clamp,
    completion: `\`\`\`python\n${file(low, high)}\`\`\``,
    twin: buggy,
    usage: { input: 90, output: 40 },
  },
  {
    system: 'good',
    path: 'clamp.py',
    source: clamp,
    completion: file(check('again', 'self.assertEqual(clamp(13, 0, 9), 9)')),
    twin: buggy,
    usage: { input: 90, output: 20 },
  },
  { system: 'weak', kind: 'file', path: 'weak/test_clamp.py', source: file(low, wrong) },
  { system: 'weak', completion: '', function: 'clamp' },
  { system: 'weak', completion: 'assert nothing(1) == 2' },
  'no json',
]

describe('a replay', () => {
  withPython(
    `judges replies and files, counts bugs, finds training rows, and writes the kept tests${hint}`,
    async () => {
      const out = join(home, 'out')
      const args = [
        ...['--rows', write('rows.jsonl.gz', rows), '--out', out, '--baseline', 'good', '--json'],
        ...['--functions', write('functions.jsonl', [{ path: 'lib/clamp.py', source: clamp }])],
        ...[
          '--training',
          write('training.jsonl', [{ prompt: 'p', completion: file(low.replaceAll("'", '"')) }]),
        ],
      ]
      const { out: json, log } = await run(...args)
      const { systems, pairs, unusable } = JSON.parse(json) as Comparison
      expect(Object.keys(JSON.parse(json) as object)).toEqual(['systems', 'pairs', 'unusable'])
      expect(systems.map(row => row.system)).toEqual(['good', 'weak'])
      expect(systems[0]).toMatchObject({
        ...{ rows: 2, unusable: 0, written: 3, parsed: 3, ran: 3, passed: 3, steady: 3, kept: 2 },
        rejected: { 'adds-nothing': 1 },
        bugs: { caught: 1, caughtByPassing: 1, total: 1 },
        seenInTraining: 1,
        inputTokens: 180,
        outputTokens: 60,
        usd: null,
      })
      expect(systems[1]).toMatchObject({
        ...{ rows: 3, unusable: 1, written: 3, parsed: 2, ran: 2, passed: 1, kept: 1, wrongExpectations: 1 },
        rejected: { 'wrong-expectation': 1, 'empty-reply': 1 },
        bugs: null,
        seenInTraining: 1,
        inputTokens: null,
      })
      expect(systems[0]?.mutants?.killed).toBe(systems[0]?.mutants?.killedByPassing)
      expect(systems[0]?.mutants?.killed).toBeGreaterThan(systems[1]?.mutants?.killed ?? 0)
      expect(pairs).toMatchObject([{ baseline: 'good', system: 'weak', functions: 0 }])
      expect(unusable.map(one => [one.place, one.system])).toEqual([
        ['rows.jsonl.gz:6', null],
        ['rows.jsonl.gz:5', 'weak'],
      ])
      expect(log.some(line => line.includes('clamp.py by good'))).toBe(true)

      expect(JSON.parse(readFileSync(join(out, 'compare.json'), 'utf8'))).toEqual(JSON.parse(json))
      expect(readFileSync(join(out, 'compare.md'), 'utf8')).toMatch(
        /Wrong expectations[^]*expected {2}'four'\n {4}actual {4}4/,
      )
      const tests = readFileSync(join(out, 'tests.jsonl'), 'utf8').trim().split('\n')
      const seen = tests.map(line => JSON.parse(line) as JudgedTest).filter(one => one.seenInTraining)
      expect(seen.map(one => [one.system, one.name])).toEqual([
        ['good', 'test_low'],
        ['weak', 'test_low'],
      ])
      expect(tests).toHaveLength(6)
      const index = JSON.parse(readFileSync(join(out, 'tests/index.json'), 'utf8')) as Record<
        string,
        string
      >[]
      const stored = (system: string, path: string): string => {
        const found = index.find(entry => entry['system'] === system && entry['path'] === path)
        return readFileSync(join(out, 'tests', found?.['file'] ?? 'missing'), 'utf8')
      }
      expect(stored('good', 'test_clamp.py')).toMatch(/def test_low[^]*def test_high/)
      expect(stored('weak', 'weak/test_clamp.py')).not.toContain('test_wrong')
    },
    300_000,
  )

  withPython(
    `finds modules below --root and leaves it unchanged${hint}`,
    async () => {
      const root = join(home, 'project')
      mkdirSync(join(root, 'shop'), { recursive: true })
      writeFileSync(join(root, 'shop/__init__.py'), '')
      writeFileSync(join(root, 'shop/rates.py'), 'HIGH = 9\n')
      const source = clamp.replace('value, low, high', 'value, low, high=HIGH')
      writeFileSync(join(root, 'shop/clamp.py'), `from shop.rates import HIGH\n\n\n${source}`)
      const reply = file(check('high', 'self.assertEqual(clamp(12, 0), 9)')).replace(
        'from clamp',
        'from your_module',
      )
      const line = { model: 'm', module_path: 'shop/clamp.py', function_name: 'clamp', completion: reply }
      const { out } = await run('--rows', write('root.jsonl', [line]), '--root', root)
      expect(out).toMatch(/^System.*\nm +1 +1 +1 +1 +1 +1 +1 +1 /)
      expect(existsSync(join(root, 'tests'))).toBe(false)
    },
    300_000,
  )

  test('judges JavaScript without any installed test runner', async () => {
    const source = 'export function twice(n) {\n  return n * 2\n}\n'
    const completion = [
      "import { twice } from './twice.js'",
      "test('gives four', () => { expect(twice(2)).toBe(4) })",
      "test('gives five', () => { expect(twice(2)).toBe(5) })",
    ].join('\n')
    const line = {
      system: 'm',
      framework: 'node:test',
      path: 'twice.js',
      source,
      function: 'twice',
      completion,
    }
    const { out } = await run('--rows', write('js.jsonl', [line]), '--json')
    expect((JSON.parse(out) as Comparison).systems[0]).toMatchObject({ written: 2, passed: 1, kept: 1 })
  })
})

describe('errors that the user can correct', () => {
  const good = { system: 'a', path: 'a.py', source: clamp, completion: 'x' }
  test.each<[string, () => string[], RegExp]>([
    ['no rows', () => [], /--rows/],
    [
      'a file that does not exist',
      () => ['--rows', join(home, 'none.jsonl')],
      /There is no file .*none\.jsonl/,
    ],
    ['a folder', () => ['--rows', home], /cannot be read \(EISDIR\)/],
    ['an empty file', () => ['--rows', write('empty.jsonl', [])], /have no rows/],
    [
      'no usable row',
      () => ['--rows', write('bad.jsonl', ['{', { system: 'a', path: 'x.py', completion: 'y' }])],
      /None of the 2 rows can be used: bad\.jsonl:1: it is not JSON/,
    ],
    [
      'a baseline that wrote no row',
      () => ['--rows', write('one.jsonl', [good]), '--baseline', 'b'],
      /--baseline names b, which wrote no row/,
    ],
    [
      'a root that is not a folder',
      () => ['--rows', write('one.jsonl', [good]), '--root', join(home, 'none')],
      /is not a folder/,
    ],
  ])('%s', async (_title, args, words) => {
    const failed = run(...args())
    await expect(failed).rejects.toThrow(UserError)
    await expect(failed).rejects.toThrow(words)
  })

  test('--model several times', () => {
    const command = readCommand(['compare', '--model', 'm', '--model', 'explorer'], verbs)
    expect(command.kind === 'run' && command.args.words('model')).toEqual(['m', 'explorer'])
  })
})
