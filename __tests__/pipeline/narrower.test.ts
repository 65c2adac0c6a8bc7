// Property tests, verified in a real sandbox: one that fails for some values becomes a table of values for which it holds.
import { describe, expect, test } from '@jest/globals'
import { loadPython } from '../../src/ecosystems/python/language.js'
import { frameworks } from '../../src/ecosystems/index.js'
import { find } from '../../src/wiring/run.js'
import { hasPython } from '../ecosystems/python/runners/programs.js'
import { proveScene } from './verifying.js'

const suite = hasPython ? describe : describe.skip

const reply = (...methods: string[]): string =>
  ['import unittest', 'from half import half', '', '', 'class TestHalf(unittest.TestCase):', ...methods].join(
    '\n',
  )

const method = (name: string, numbers: string): string =>
  [
    `    def ${name}(self):`,
    `        for number in ${numbers}:`,
    '            self.assertEqual(half(number) * 2, number)',
    '',
  ].join('\n')

suite(`properties${hasPython ? '' : ' (skipped: the toolchain is missing)'}`, () => {
  test('one that holds stays, and one that does not is replaced by its table', async () => {
    const language = await loadPython('dist/wasm')
    const { byName } = await proveScene({
      ...{ language, framework: find(frameworks, 'runner')('unittest'), path: 'half.py', name: 'half' },
      source: 'def half(number):\n    return number // 2\n',
      replies: [reply(method('test_even', 'range(0, 40, 2)'), method('test_any', 'range(40)'))],
      alter: candidate => {
        const { container, imports, helpers } = candidate
        const code = candidate.code.replace(/range\(.*\)/, '[2, 8]')
        return { ...candidate, narrower: { code, container, imports, helpers, draft: code } }
      },
      options: { mostPerTarget: 6 },
    })
    const codes = [...byName].map(([name, { code }]) => [name, /in (.*):/.exec(code)?.[1]])
    expect(codes).toEqual([
      ['test_even', 'range(0, 40, 2)'],
      ['test_any', '[2, 8]'],
    ])
    const reasons = [...byName.values()].map(({ reason }) => reason)
    expect(reasons.toSorted()).toEqual(['adds-nothing', null])
  })
})
