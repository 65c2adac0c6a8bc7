// A project that is not set up here: the report says once how to fix it, no test is judged by it, and no model is asked again.
import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportSchema } from '../../src/core/model/report.js'
import { runVerb } from '../cli/run-verb.js'
import { openEndpoint, reply } from '../doubles/endpoint.js'
import { hasPython } from '../ecosystems/python/runners/programs.js'
import { makeRepository } from '../repo/repository.js'

type Files = Record<string, string>

async function review(base: Files, head: Files, answer: string, flags: string[] = []) {
  using repository = makeRepository()
  repository.commit(base)
  repository.git('branch', 'base')
  repository.commit(head)
  await using endpoint = await openEndpoint(() => ({ body: reply(answer) }))
  const asked = ['--model', 'small', '--base-url', endpoint.url, '--price', '0', '--baseline-seconds', '0']
  const { out } = await runVerb(['review', '--json', '--base', 'base', ...asked, ...flags], repository.path)
  const comment = readFileSync(join(repository.path, '.testwright/comment.md'), 'utf8')
  return { report: reportSchema.parse(JSON.parse(out)), comment, requests: endpoint.requests.length }
}

const pairs = (body: string) =>
  `function one(n) {\n  return n ${body}\n}\nfunction two(n) {\n  return n - 1 ${body}\n}\n`
const script = (text: string) => `${text}module.exports = { one, two }\n`
const answered = (imports: string, value = 'one(1)') =>
  `\`\`\`js\nconst { test } = require('node:test')\nconst assert = require('node:assert/strict')\n${imports}const { one } = require('./tax')\ntest('one', () => assert.equal(${value}, 3))\n\`\`\`\n`

describe('JavaScript', () => {
  const manifest = { 'package.json': '{"scripts": {"test": "node --test"}}\n' }

  test('a package that the code under test needs is missing', async () => {
    const needs = "const rate = require('not-installed-anywhere')\n"
    const [base, head] = [script(needs + pairs('* rate')), script(needs + pairs('* rate + 1'))]
    const found = await review({ 'tax.js': base, ...manifest }, { 'tax.js': head }, answered(''))
    expect(found.report.tests).toEqual([])
    expect(found.report.skipped.map(({ name, reason }) => [name, reason])).toEqual([
      ['one', 'not set up: the package not-installed-anywhere is missing'],
      ['two', 'not set up: the package not-installed-anywhere is missing'],
    ])
    expect(found.comment.match(/Install what the project needs/g)).toHaveLength(1)
    expect(found.comment).toContain(
      '`one`, `two` could not be loaded here: the package not-installed-anywhere is missing.',
    )
    // One request for each function, and no second one.
    expect(found.requests).toBe(2)
  })

  test('a missing package that only a generated test imports is the fault of that test', async () => {
    const [base, head] = [script(pairs('+ 1')), script(pairs('+ 2'))]
    const own = "const x = require('not-installed-anywhere')\n"
    const found = await review(
      { 'tax.js': base, ...manifest },
      { 'tax.js': head },
      answered(own, 'x(one(1))'),
      ['--explorer', 'never'],
    )
    expect(found.report.skipped).toEqual([])
    expect(found.report.tests.map(({ reason }) => reason)).toContain('broken')
    expect(found.requests).toBeGreaterThan(2)
  })

  test('the test runner is not installed', async () => {
    const jest = { 'package.json': '{"scripts": {"test": "jest"}, "devDependencies": {"jest": "30"}}\n' }
    const [base, head] = [script(pairs('+ 1')), script(pairs('+ 2'))]
    const text = "```js\nconst { one } = require('./tax')\ntest('one', () => expect(one(1)).toBe(3))\n```\n"
    const found = await review({ 'tax.js': base, ...jest }, { 'tax.js': head }, text)
    expect(found.report.tests).toEqual([])
    expect(found.report.skipped.map(({ reason }) => reason)).toEqual([
      'not set up: jest is not installed',
      'not set up: jest is not installed',
    ])
    expect(found.comment.match(/Install the dependencies of the project/g)).toHaveLength(1)
    expect(found.requests).toBe(2)
  })
})

const describePython = hasPython ? describe : describe.skip
describePython('Python (needs python3)', () => {
  const reads = (end: string) =>
    `import os\nRATE = int(os.environ['SHOP_RATE'])\ndef tax(n: int) -> int:\n    return n * RATE ${end}\n`
  const answer = '```python\nfrom shop import tax\ndef test_one():\n    assert tax(1) == 4\n```\n'
  const files = { 'tests/__init__.py': '', 'tests/test_other.py': 'import unittest\n' }

  test('a missing environment variable can be given with the setting env', async () => {
    const sides = [{ 'shop.py': reads(''), ...files }, { 'shop.py': reads('+ 1') }] as const
    const lost = await review(...sides, answer)
    expect(lost.report.skipped).toMatchObject([
      { name: 'tax', reason: 'not set up: the environment variable SHOP_RATE is missing' },
    ])
    expect(lost.comment).toContain('Give it a value for tests in the setting env.')
    expect([lost.report.tests, lost.requests]).toEqual([[], 1])
    const found = await review(...sides, answer, ['--env', 'SHOP_RATE=3', '--explorer', 'always'])
    expect(found.report.skipped).toEqual([])
    expect(found.report.funnel.kept).toBeGreaterThan(0)
  })
})
