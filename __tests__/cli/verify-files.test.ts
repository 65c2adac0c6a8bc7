// `verify FILE ...` from its arguments to what it prints, with real tests run in the sandbox.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FilesVerdict } from '../../src/core/verify/test-files.js'
import { makeRepository, type Repository } from '../repo/repository.js'
import { runVerb } from './run-verb.js'

const hasPython = spawnSync('python3', ['--version']).status === 0
const withPython = hasPython ? test : test.skip
const hint = hasPython ? '' : ' (skipped: python3 is missing)'

let repository: Repository
beforeEach(() => {
  repository = makeRepository()
})
afterEach(() => repository[Symbol.dispose]())

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repository.path, path)), { recursive: true })
    writeFileSync(join(repository.path, path), text)
  }
}

/** Runs the verb with `--json`. */
async function verify(...args: string[]): Promise<{ found: FilesVerdict; code: number; log: string[] }> {
  const { out, code, log } = await runVerb(['verify', ...args, '--json'], repository.path)
  return { found: JSON.parse(out) as FilesVerdict, code, log }
}

const verdicts = ({ tests }: FilesVerdict): Record<string, string> =>
  Object.fromEntries(
    tests.map(({ name, verdict, reason, onBase }) => [
      name ?? '',
      [verdict, reason, onBase].map(word => word ?? '-').join(' '),
    ]),
  )

describe('a module in Python', () => {
  const stamps = (limit: number): string => `def postage(grams):
    if grams < ${limit}:
        return 85
    return 160


def label(name):
    return name.strip().upper()
`
  const body = (...tests: string[][]): string =>
    ['import time, unittest', 'from post import label, postage', '', 'class Letters(unittest.TestCase):']
      .concat(
        tests.flatMap(([name = '', ...lines]) => [
          `    def ${name}(self):`,
          ...lines.map(line => `        ${line}`),
        ]),
      )
      .join('\n') + '\n'
  const old = ['test_light', 'self.assertEqual(postage(5), 85)']

  withPython(
    `gives a verdict on each test, committed or not${hint}`,
    async () => {
      repository.commit({ 'post.py': stamps(20), 'tests/test_post.py': body(old), 'tests/__init__.py': '' })
      repository.git('checkout', '-q', '-b', 'change')
      repository.commit({ 'post.py': stamps(30) })
      const soon = Math.round(Date.now() / 1000) + 30 * 86_400
      write({
        'tests/test_post.py': body(
          old,
          ['test_between', 'self.assertEqual(postage(25), 85)'],
          ['test_between_again', 'self.assertEqual(postage(25), 85)'],
          ['test_limit', 'self.assertEqual(postage(30), 160)'],
          ['test_wrong', 'self.assertEqual(postage(40), 999)'],
          ['test_raises', 'postage(None)'],
          ['test_blind', 'postage(29)', 'self.assertTrue(True)'],
          ['test_before', 'self.assertEqual(postage(22), 160)'],
          ['test_dated', 'self.assertEqual(postage(26), 85)', `self.assertLess(time.time(), ${soon})`],
          ['test_writes', 'self.assertEqual(postage(27), 85)', "open('left.txt', 'w').close()"],
          ['test_label', "self.assertEqual(label(' a '), 'A')"],
        ),
      })

      const { found, code } = await verify('tests/test_post.py')

      expect(verdicts(found)).toEqual({
        'Letters.test_light': 'kept - passed',
        'Letters.test_between': 'kept - failed',
        'Letters.test_between_again': 'rejected adds-nothing failed',
        'Letters.test_limit': 'kept - passed',
        'Letters.test_wrong': 'rejected wrong-expectation failed',
        'Letters.test_raises': 'rejected raises failed',
        'Letters.test_blind': 'rejected notices-nothing passed',
        'Letters.test_before': 'suspect behaviour-changed passed',
        'Letters.test_dated': 'rejected flaky failed',
        'Letters.test_writes': 'rejected unsafe failed',
        'Letters.test_label': 'unrelated misses-change passed',
      })
      expect(code).toBe(1)
      expect(found.schema).toBe(1)
      expect(found.base).toBe(repository.git('rev-parse', 'main'))
      expect(found.head).toBeNull()
      const [target] = found.targets
      expect(target?.id).toBe('post.py::postage')
      expect(target?.mutants?.noticed).toBeGreaterThan(0)
      expect((target?.mutants?.total ?? 0) - (target?.mutants?.noticed ?? 0)).toBe(target?.survivors.length)
      const [between] = found.tests.filter(({ name }) => name === 'Letters.test_between')
      expect(between?.targets).toEqual(['post.py::postage'])
      expect(between?.mutantsNoticed).toBe(between?.noticed.length)
      const [wrong] = found.tests.filter(({ name }) => name === 'Letters.test_wrong')
      expect(wrong).toMatchObject({ expected: '999', actual: '160', mutantsNoticed: 0 })

      write({ 'tests/test_post.py': body(old, ['test_between', 'self.assertEqual(postage(25), 85)']) })
      const fine = await runVerb(['verify', 'tests/test_post.py'], repository.path)

      expect(fine.code).toBe(0)
      expect(fine.out).toMatch(/^All 2 tests pass their gates\.\n/)
      expect(fine.out).toMatch(
        /Letters\.test_between\n {6}fails without this change; notices \d+ of \d+ mutants/,
      )
      expect(Math.max(...fine.out.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
    },
    120_000,
  )
})

describe('a module for node:test', () => {
  const cart = (limit: string): string => `export function shipping(total) {
  return total ${limit} 50 ? 0 : 5
}
export const currency = () => 'EUR'
`
  const tests = (...lines: string[]): string =>
    [
      "import { describe, test } from 'node:test'",
      "import assert from 'node:assert/strict'",
      "import { currency, shipping } from './cart.js'",
      ...lines,
      '',
    ].join('\n')
  const manifest = JSON.stringify({ type: 'module', scripts: { test: 'node --test' } })

  test('keeps tests that notice the change, and names a file that cannot be loaded', async () => {
    repository.commit({ 'package.json': manifest, 'cart.js': cart('>=') })
    repository.git('checkout', '-q', '-b', 'change')
    const head = repository.commit({
      'cart.js': cart('>'),
      'cart.test.js': tests(
        "describe('shipping', () => {",
        "  test('costs at the limit', () => assert.equal(shipping(50), 5))",
        "  test('costs too much', () => assert.equal(shipping(10), 50))",
        "  test('does something', () => { shipping(60); assert.ok(true) })",
        "  test('is for later', { skip: true }, () => assert.equal(shipping(60), 1))",
        '})',
        "test('currency', () => assert.equal(currency(), 'EUR'))",
      ),
      'broken.test.js': tests("import { lost } from './lost.js'", "test('lost', () => lost())"),
    })

    const { found, code } = await verify('cart.test.js', 'broken.test.js')

    expect(verdicts(found)).toEqual({
      'shipping costs at the limit': 'kept - failed',
      'shipping costs too much': 'rejected wrong-expectation failed',
      'shipping does something': 'rejected notices-nothing passed',
      'shipping is for later': 'skipped - -',
      currency: 'unrelated misses-change passed',
      '': 'rejected broken -',
    })
    expect(found.tests.at(-1)).toMatchObject({ file: 'broken.test.js', name: null })
    expect({ code, head: found.head }).toEqual({ code: 1, head })
  }, 120_000)

  test('runs tests also where no function changed', async () => {
    repository.commit({ 'package.json': manifest, 'cart.js': cart('>=') })
    write({ 'cart.test.js': tests("test('currency', () => assert.equal(currency(), 'USD'))") })
    const { found, code } = await verify('cart.test.js')
    expect(verdicts(found)).toEqual({ currency: 'rejected wrong-expectation -' })
    expect({ code, targets: found.targets }).toEqual({ code: 1, targets: [] })
  }, 60_000)
})

test.each([
  [['nowhere.test.js'], 'There is no file nowhere.test.js: check the path, or name one test file.'],
  [['notes.md'], /^notes\.md is not a test file: name files with tests in python, javascript, typescript\.$/],
  [['cart.js'], /^cart\.js is not a test file: /],
  [['../elsewhere.test.js'], /^\.\.\/elsewhere\.test\.js lies outside the repository: /],
  [['cart.js', '--shard', '1/2'], 'verify FILE has no option --shard: leave it out, or leave the files out.'],
  [['--base', 'main'], 'verify takes --base with test files only: name them, or leave it out.'],
])('%j is an error with the reason', async (args, sentence) => {
  repository.commit({ 'cart.js': 'export const one = () => 1\n', 'notes.md': 'test\n' })
  await expect(runVerb(['verify', ...args], repository.path)).rejects.toThrow(sentence)
})
