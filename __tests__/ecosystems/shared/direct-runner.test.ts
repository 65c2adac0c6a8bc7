// The command that a program in the sandbox reports: code of the project may have written it.
import { expect, test } from '@jest/globals'
import { readTap } from '../../../src/ecosystems/shared/direct-results.js'
import { readCommand } from '../../../src/ecosystems/shared/direct-runner.js'
import type { JobOutcome } from '../../../src/core/model/run.js'

const spec = { report: 'results.tap', printed: 'stdout' as const, read: readTap }
const outcome = (result: unknown): JobOutcome => ({ status: 'done', result, output: '', milliseconds: 1 })
const command = { argv: ['--test', 'a.test.js'], folder: 'packages/a' }

test('only the arguments and the folder are taken from the answer', () => {
  const forged = {
    ...command,
    report: '../../out',
    printed: 'stderr',
    env: { PATH: '/evil', LD_PRELOAD: '/x.so' },
  }
  const expected = { ...command, report: 'results.tap', printed: 'stdout', env: {} }
  expect(readCommand(outcome({ command }), spec)).toEqual(expected)
  expect(readCommand(outcome({ command: forged }), spec)).toEqual(expected)
})

test.each([
  ['no answer', null],
  ['an error', { results: [], error: 'mocha is not installed' }],
  ['no list', { command: { ...command, argv: 'a' } }],
  ['a zero byte', { command: { ...command, argv: ['a\0b'] } }],
  ['a zero byte in the folder', { command: { ...command, folder: 'a\0' } }],
  ['more arguments than a process takes', { command: { ...command, argv: Array(501).fill('a') } }],
  ['an argument that is too long', { command: { ...command, argv: ['a'.repeat(10_001)] } }],
])('no command: %s', (_, result) => {
  expect(readCommand(outcome(result), spec)).toBeNull()
})
