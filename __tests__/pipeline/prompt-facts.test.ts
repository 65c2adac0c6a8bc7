// Lines and mutants of a file, as a prompt quotes them.
import { expect, test } from '@jest/globals'
import type { Mutant } from '../../src/core/model/run.js'
import { openOf } from '../../src/pipeline/prompt-facts.js'

const source = `def half(n):
    if n < 0:
        return None

    if n > 9:
        return None
    return n / 2
`

test.each<[string, number[], string[]]>([
  ['a line that occurs once', [7], ['    return n / 2']],
  [
    'one of two equal lines, with the line above',
    [3, 6],
    ['    if n < 0:\n        return None', '    if n > 9:\n        return None'],
  ],
  ['an empty line, which cannot run', [4], []],
  ['a line past the end', [90], []],
])('lines that no test runs: %s', (_, lines, unrun) => {
  expect(openOf(source, { lines, survivors: [], mutants: [] }).unrun).toEqual(unrun)
})

test('a line above that is too long is left out', () => {
  const long = `    ${'x'.repeat(200)}`
  const twice = `${long}\n    return None\n${source}`
  expect(openOf(twice, { lines: [2], survivors: [], mutants: [] }).unrun).toEqual(['    return None'])
})

test('surviving mutants are quoted with their line', () => {
  const mutant = (id: string, line: number): Mutant => ({
    ...({ id, line, was: 'None', now: '0' } as Mutant),
  })
  const mutants = [mutant('a', 3), mutant('b', 6)]
  expect(openOf(source, { lines: [], survivors: ['b'], mutants }).survivors).toEqual([
    { line: '    if n > 9:\n        return None', was: 'None', now: '0' },
  ])
})
