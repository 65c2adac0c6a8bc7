// The command that a reader of the comment copies: it has options of the verb only, and a shell reads the same values.
import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { repeatCommand } from '../../../src/core/report/repeat.js'
import { program } from '../../../src/core/model/tool.js'
import { readCommand } from '../../../src/cli/command.js'
import { review } from '../../../src/cli/verbs/review.js'

const [base, head] = ['b'.repeat(40), 'a'.repeat(40)]
const repeat = (given: Record<string, unknown>): string => repeatCommand({ base, head, given, fetch: true })
const range = `--base ${base} --head ${head}`

test.each<[string, Record<string, unknown>, string]>([
  ['no options', {}, range],
  ['empty options', { model: '', explorer: undefined, 'pin-observed': 'false' }, range],
  ['a model', { model: '.github/w.model.json' }, `${range} --model .github/w.model.json`],
  ['lists over several lines', { include: 'src/**\n  lib/**\n' }, `${range} --include 'src/**,lib/**'`],
  ['values with spaces', { 'prompt-title': 'a b' }, `${range} --prompt-title 'a b'`],
  ['switches', { 'pin-observed': 'true' }, `${range} --pin-observed`],
  ['a plain URL', { 'base-url': 'https://a.b:8/v1' }, `${range} --base-url https://a.b:8/v1`],
  [
    'options for workflows, or without effect here',
    { mode: 'review', comment: 'never', 'fail-on': 'suspect' },
    range,
  ],
])('%s', (_, given, flags) => {
  expect(repeat(given)).toBe(`git fetch origin ${base} ${head}\n${program} review ${flags}`)
})

test.each<[string, unknown]>([
  ['base-url', 'https://user:word@a.b'],
  ['base-url', 'https://a.b/?key=1'],
  ['setup', "make 'x'"],
  ['build', 'echo $(id)'],
  ['setup', 'a\\b'],
  ['env', { TZ: 'UTC' }],
])('%s: the setting is named, and %j is not shown', (name, value) => {
  const [remark = '', , command = ''] = repeat({ [name]: value }).split('\n')
  expect(remark).toBe(`# add these settings from the workflow: ${name}`)
  expect(command).toBe(`${program} review ${range}`)
})

test('on the command line nothing is fetched, and a work tree has no commit', () =>
  expect(repeatCommand({ base, head: null, given: {}, fetch: false })).toBe(
    `${program} review --base ${base} --worktree`,
  ))

describe('a shell and the command line read the given values', () => {
  const given = {
    ...{ include: 'src/**, lib/{a,b}.ts', setup: 'npm ci && make | cat', 'max-cost': '0.5' },
    ...{ 'tests-path': 'tests/test_{name}.py', framework: 'pytest', 'max-functions': 3 },
  }
  test('quoted values', () => {
    const line = repeat(given).split('\n').at(-1) ?? ''
    const shown = execFileSync('sh', ['-c', `printf '%s\\n' ${line.slice(program.length + 1)}`], {
      encoding: 'utf8',
    })
    const read = readCommand(shown.trimEnd().split('\n'), [review])
    expect(read).toMatchObject({ kind: 'run', args: { flags: { ...given, 'max-functions': '3' } } })
  })
})
