// Replies whose imports differ from ours, reviewed end to end: imports that work stay as the model wrote them.
import { describe, expect, test } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportSchema, type ReportTest } from '../../src/core/model/report.js'
import { runVerb } from '../cli/run-verb.js'
import { rowsOf } from '../doubles/matrix.js'
import { hasPytest } from '../ecosystems/python/runners/programs.js'
import { makeRepository } from '../repo/repository.js'

type Files = Record<string, string>

async function tested(
  { base, head, target }: { base: Files; head: Files; target: string },
  reply: string,
): Promise<{ tests: ReportTest[]; text: string }> {
  using repository = makeRepository()
  repository.commit(base)
  repository.git('branch', 'base')
  repository.commit(head)
  const replies = join(repository.path, '..', 'replies.jsonl')
  writeFileSync(
    replies,
    `${JSON.stringify({
      ...{ target, sample: 0, model: 'm', recorded: '2026-01-01', text: reply, seconds: 1 },
      usage: { inputTokens: 1, outputTokens: 1 },
    })}\n`,
  )
  const { out } = await runVerb(
    ['review', '--json', '--base', 'base', '--model', replies, '--explorer', 'never'],
    repository.path,
  )
  const { tests, files } = reportSchema.parse(JSON.parse(out))
  return { tests, text: files.map(({ content }) => content).join('\n') }
}

describe('node:test', () => {
  const lib = (step: number) =>
    `'use strict'\nfunction Stack(items) {\n  if (!(this instanceof Stack)) return new Stack(items)\n  this.items = items\n}\nStack.grow = (Made, size) => new Made([size + ${step}]).items\nmodule.exports = Stack\nmodule.exports.grow = Stack.grow\n`
  const change = {
    base: { 'package.json': '{"scripts":{"test":"node --test"}}', 'lib/stack.js': lib(1) },
    head: { 'lib/stack.js': lib(2) },
    target: 'lib/stack.js::Stack.grow',
  }
  const using = (imports: string) =>
    `\`\`\`javascript\nconst assert = require('node:assert/strict')\nconst { test } = require('node:test')\n${imports}\n\ntest('grows', () => {\n  assert.deepEqual(grow(Stack, 1), [3])\n})\n\`\`\`\n`

  test.each(
    rowsOf<[string, string, string]>(
      [
        [
          'a module imported whole and in part stays so',
          "const Stack = require('../lib/stack')\nconst { grow } = require('../lib/stack')",
          "const Stack = require('../lib/stack')",
        ],
        [
          'an import of a missing module is corrected',
          "const Stack = require('../lib/stack')\nconst { grow } = require('./your-module')",
          "const Stack = require('../lib/stack')",
        ],
      ],
      (_, at) => at === 0,
    ),
  )('%s', async (_, imports, line) => {
    const { tests, text } = await tested(change, using(imports))
    expect(tests.map(({ verdict, onBase }) => [verdict, onBase])).toEqual([['kept', 'failed']])
    expect(text).toContain(line)
    expect(text).not.toContain('your-module')
  })
})

const needsPytest = hasPytest ? describe : describe.skip

needsPytest(`pytest${hasPytest ? '' : ' (skipped: pytest is missing)'}`, () => {
  const change = {
    base: {
      'conftest.py': '',
      'shop/__init__.py': 'from shop._tax import tax\n\n__all__ = ["tax"]\n',
      'shop/_tax.py': 'def tax(price):\n    return price + price // 10\n',
    },
    head: { 'shop/_tax.py': 'def tax(price):\n    return price + price // 5\n' },
    target: 'shop/_tax.py::tax',
  }
  const using = (line: string) =>
    `\`\`\`python\n${line}\n\n\ndef test_tax_of_ten():\n    assert tax(10) == 12\n\`\`\`\n`

  test.each(
    rowsOf<[string, string, string]>(
      [
        ['the public import stays', 'from shop import tax', 'from shop import tax'],
        ['a missing module is corrected', 'from your_module import tax', 'from shop._tax import tax'],
      ],
      (_, at) => at === 0,
    ),
  )('%s', async (_, written, line) => {
    const { tests, text } = await tested(change, using(written))
    expect(tests.map(({ verdict, onBase }) => [verdict, onBase])).toEqual([['kept', 'failed']])
    expect(text).toContain(line)
  })
})
