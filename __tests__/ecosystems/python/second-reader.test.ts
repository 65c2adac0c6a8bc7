// Python that the grammar does not know is read with the help of the interpreter on this machine.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { JobOutcome } from '../../../src/core/model/run.js'
import { makeFunctions } from '../../../src/ecosystems/python/functions.js'
import { makeSecondReader } from '../../../src/ecosystems/python/second-reader.js'
import { loadParser } from '../../../src/ecosystems/shared/parser.js'

const grammar = await loadParser('python', 'nowhere')

const outcome = (result: unknown): JobOutcome => ({ status: 'done', result, output: '', milliseconds: 1 })

/** Runs the program of the job without a sandbox: its texts are our own. */
function performed(request: unknown): JobOutcome {
  const folder = mkdtempSync(join(tmpdir(), 'second-'))
  try {
    const [asked, told] = [join(folder, 'request.json'), join(folder, 'result.json')]
    writeFileSync(asked, JSON.stringify(request))
    const done = spawnSync('python3', ['src/ecosystems/python/programs/read_parts.py', asked, told])
    expect(String(done.stderr)).toBe('')
    return outcome(JSON.parse(readFileSync(told, 'utf8')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const odd = 'g = 1, *"ten"'

describe('a gap of the grammar', () => {
  test.each([
    ['beside functions', `def before(a):\n    return a\n\n${odd}\n\ndef after(a):\n    return a\n`],
    ['after characters of two code units', `x = "😀é"; ${odd}\n\ndef after(a):\n    return a\n`],
    ['inside a function', `@known\ndef after(a):\n    x = "é"; ${odd}\n    return a\n`],
    ['with other line ends', `\uFEFF${odd}\r\ndef after(a):\r\n    return a\r\n`],
    [
      'deep inside',
      `class A:\n    def m(self):\n        for x in y:\n            ${odd}\ndef after(a):\n    pass\n`,
    ],
  ])('%s', (_, text) => {
    const { reader, parse } = makeSecondReader(grammar)
    const functions = makeFunctions(parse)
    const names = (code: string) => functions(code).functions.filter(({ sound }) => sound)
    expect(reader.wants(text)).toBe(true)
    reader.learn([text], performed(reader.job([text]).request))
    expect(reader.wants(text)).toBe(false)
    const after = names(text).find(({ name }) => name === 'after')
    expect(after).toBeDefined()
    expect(functions(text).error).toBeNull()
    const lines = text.split(/\r?\n/)
    expect(lines[(after?.lines[0] ?? 0) - 1]).toMatch(/^(?:@known|def after)/)
    expect(after?.source).toContain('def after(a):')
  })

  test('invalid Python stays unread', () => {
    const { reader, parse } = makeSecondReader(grammar)
    const text = 'def f(:\n    return\n'
    reader.learn([text], performed(reader.job([text]).request))
    expect(reader.wants(text)).toBe(true)
    const { functions, error } = makeFunctions(parse)(text)
    expect(error ?? functions.find(({ sound }) => !sound)).toBeTruthy()
  })

  test('a text that the grammar can read needs no second reader', () => {
    expect(makeSecondReader(grammar).reader.wants('def f(a):\n    return a\n')).toBe(false)
  })

  test.each<[string, unknown]>([
    ['nothing', null],
    ['no lists', { texts: [7] }],
    ['no numbers', { texts: [[['a', 'b', 'c']]] }],
    ['no parent', { texts: [[[0, 3, 9]]] }],
    ['places outside', { texts: [[[-5, 9000, -1]]] }],
    [
      'places that overlap',
      {
        texts: [
          [
            [0, 8, -1],
            [4, 13, -1],
            [2, 6, 0],
          ],
        ],
      },
    ],
  ])('a result that holds %s does no harm', (_, result) => {
    const { reader, parse } = makeSecondReader(grammar)
    reader.learn([`${odd}\n`], outcome(result))
    expect(parse(`${odd}\n`).rootNode.endIndex).toBe(odd.length + 1)
  })
})
