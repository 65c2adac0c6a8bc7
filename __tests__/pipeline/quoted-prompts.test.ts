// What a model is told about a real repository: tests, what they leave open, the explorer's calls; and who gets credit for repeating such a call.
import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportSchema, type Report } from '../../src/core/model/report.js'
import { openEndpoint, reply, type EndpointRequest } from '../doubles/endpoint.js'
import { runVerb } from '../cli/run-verb.js'
import { makeRepository } from '../repo/repository.js'

const hasPython = spawnSync('python3', ['--version']).status === 0
const withPython = hasPython ? test : test.skip
const hint = hasPython ? '' : ' (skipped: python3 is missing)'

const source = (last: string): string =>
  `def fee(n):\n    """The fee for n days."""\n    if n < 10:\n        return 3\n    return ${last}\n`
const own = `import unittest

from fees import fee


class TestFee(unittest.TestCase):
    def setUp(self):
        self.days = 1

    def test_short(self):
        self.assertEqual(fee(self.days), 3)

    def test_other(self):
        self.assertTrue(True)
`
const files = { 'tests/__init__.py': '', 'tests/test_fees.py': own, 'TESTING.md': 'Use plain numbers.\n' }
const promptOf = ({ body }: EndpointRequest): string => String(body.messages.at(-1).content)
const code = (...tests: string[]): string =>
  `\`\`\`python\nimport unittest\n\nfrom fees import fee\n\n\nclass TestLong(unittest.TestCase):\n${tests.join('\n')}\`\`\`\n`
const check = (name: string, words: string): string => `    def test_${name}(self):\n        ${words}\n`

async function review(
  answer: (prompt: string, n: number) => string,
  recipe: object = {},
  flags: string[] = [],
  more: Record<string, string> = {},
): Promise<{ report: Report; prompts: string[] }> {
  using repository = makeRepository()
  repository.commit({ ...files, ...more, 'fees.py': source('5') })
  repository.git('branch', 'base')
  repository.commit({ 'fees.py': source('n // 2') })
  await using endpoint = await openEndpoint((asked, n) => ({ body: reply(answer(promptOf(asked), n)) }))
  const card = join(repository.path, '..', `small-${process.pid}.model.json`)
  writeFileSync(card, JSON.stringify({ model: 'small', baseUrl: endpoint.url, price: 0, recipe }))
  const given = ['--framework', 'unittest', '--explorer', 'never', '--model', card, ...flags]
  const { out } = await runVerb(['review', '--json', '--base', 'base', ...given], repository.path)
  return { report: reportSchema.parse(JSON.parse(out)), prompts: endpoint.requests.map(promptOf) }
}

describe(`a request that tells what was measured${hint}`, () => {
  withPython(
    'quotes the test that runs the function, what no test runs or notices, and the guidelines',
    async () => {
      const { prompts } = await review(() => 'No.', { again: 'nothing-kept' }, ['--guidelines', 'TESTING.md'])
      const [first = ''] = prompts
      expect(first).toContain('-    return 5\n+    return n // 2\n')
      expect(first).toContain('A test of the project that runs it, in `tests/test_fees.py`:')
      expect(first).toContain('    def setUp(self):\n        self.days = 1\n\n    def test_short(self):')
      expect(first).not.toContain('test_other')
      expect(first).toContain(
        'No test of the project runs these changed lines:\n```python\nreturn n // 2\n```',
      )
      expect(first).toMatch(/return n \/\/ 2\n {4}with .+ instead of/)
      expect(first).toContain('The project says of its tests:\n```text\nUse plain numbers.\n```')
      expect(first).not.toContain('title')
    },
  )

  withPython('lends its imports to a reply that uses a name of the quoted test', async () => {
    const till = {
      'till.py': 'from fees import fee\n\nZERO = 0\n\n\ndef bill(n):\n    return fee(n)\n',
      'tests/test_fees.py': own
        .replace('from fees import fee', 'from till import ZERO, bill')
        .replace('fee(self.days)', 'bill(self.days + ZERO)'),
    }
    const answer = (): string => code(check('long', 'self.assertEqual(fee(ZERO + 30), 15)'))
    const { report, prompts } = await review(answer, { again: 'nothing-kept' }, [], till)
    expect(prompts[0]).toContain('from till import ZERO')
    expect(report.tests.map(({ name, verdict }) => [name, verdict])).toEqual([['test_long', 'kept']])
  })

  withPython('is followed by one about what the kept tests leave open', async () => {
    const weak = check('weak', 'self.assertGreater(fee(20), 5)')
    const strong = check('strong', 'self.assertEqual(fee(30), 15)')
    const { report, prompts } = await review((_prompt, n) => code(n === 0 ? weak : strong))
    expect(prompts).toHaveLength(2)
    const [first = '', second = ''] = prompts
    const told = second.slice(first.length)
    expect(second.startsWith(first)).toBe(true)
    expect(told).toContain('as it would be committed:')
    expect(told).toContain('self.assertGreater(fee(20), 5)')
    expect(told).toContain('No test so far fails when')
    expect(told).not.toContain('runs these changed lines')
    expect(report.tests.map(({ name, verdict }) => [name, verdict])).toContainEqual(['test_strong', 'kept'])
  })

  withPython('a test that repeats a call whose result was quoted is the explorer’s', async () => {
    const copied = (prompt: string): string => {
      const lines = [...prompt.matchAll(/^(fee\(\d+\)) -> (\d+)$/gm)]
      return code(
        ...lines.map(([, call, result], n) => check(`copy_${n}`, `self.assertEqual(${call}, ${result})`)),
      )
    }
    const { report, prompts } = await review(copied, { calls: 'with-results', again: 'nothing-kept' })
    expect(prompts[0]).toMatch(/^fee\(\d+\) -> \d+$/m)
    const kept = report.tests.filter(({ verdict }) => verdict === 'kept')
    expect(kept.length).toBeGreaterThan(0)
    expect(new Set(kept.map(({ attribution, writersShare }) => `${attribution} ${writersShare}`))).toEqual(
      new Set(['quoted null']),
    )
    const keptBy = Object.fromEntries(report.writers.map(({ writer, funnel }) => [writer, funnel.kept]))
    expect(keptBy).toMatchObject({ explorer: kept.length, small: 0 })
  })

  withPython('without their results, such a test is the model’s', async () => {
    const strong = check('strong', 'self.assertEqual(fee(30), 15)')
    const { report, prompts } = await review(() => code(strong), {
      calls: 'without-results',
      again: 'nothing-kept',
    })
    expect(prompts[0]).toContain('Calls of it that can be made:\n```python\nfee(')
    expect(report.tests).toMatchObject([{ verdict: 'kept', attribution: 'verbatim', writersShare: 1 }])
  })
})
