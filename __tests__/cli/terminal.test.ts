// The live line, colours, and which output goes where.
import { describe, expect, test } from '@jest/globals'
import { openLiveLine, renderProgressLine } from '../../src/cli/live-line.js'
import { isTerminal, styleOf } from '../../src/cli/terminal.js'
import { plain } from '../../src/core/report/render/style.js'
import { makeRepository } from '../repo/repository.js'
import { runFake } from './run-verb.js'

const tty = { isTTY: true, write: () => undefined }

describe('colours', () => {
  test.each<[object, Record<string, string>, boolean]>([
    [tty, {}, true],
    [tty, { NO_COLOR: '1' }, false],
    [tty, { NO_COLOR: '' }, true],
    [tty, { TERM: 'dumb' }, false],
    [tty, { CI: 'true' }, false],
    [{ write: () => undefined }, { FORCE_COLOR: '1' }, false],
  ])('%j with %j: %s', (stream, env, coloured) => {
    const text = styleOf(stream as typeof tty, env).bad('x')
    expect(text !== 'x').toBe(coloured)
    expect(text).toContain('x')
  })

  test('a terminal without colours still counts as a terminal', () => {
    expect(isTerminal(tty, { NO_COLOR: '1' })).toBe(true)
    expect(isTerminal(tty, { CI: '1' })).toBe(false)
  })
})

describe('the live line', () => {
  test.each<[Parameters<typeof renderProgressLine>, string]>([
    [
      [{ what: 'exploring add_tax', function: { at: 3, of: 5 }, usd: 0.0012 }, 12, 79],
      'exploring add_tax · function 3 of 5 · 12 s · $0.0012',
    ],
    [[{ what: 'verifying 3 tests', function: null, usd: null }, 0, 79], 'verifying 3 tests · 0 s'],
  ])('%j', (given, text) => expect(renderProgressLine(...given)).toBe(text))

  test('a long line is cut in its first part', () => {
    const line = renderProgressLine({ what: 'x'.repeat(200), function: { at: 1, of: 2 }, usd: null }, 5, 60)
    expect(line).toHaveLength(60)
    expect(line).toMatch(/…· function 1 of 2 · 5 s$|… · function 1 of 2 · 5 s$/)
  })

  test('other lines are printed above it, the last cost stays, and it is cleared in the end', () => {
    const written: string[] = []
    const live = openLiveLine({ write: text => written.push(text), columns: 80 }, plain, () => 0)
    live.log('a', { what: 'asking m', function: null, usd: 0.5 })
    live.log('b', { what: 'verifying', function: null, usd: null })
    live.log('testwright: stays')
    live.close()
    expect(written.join('').replaceAll('\r\u001b[2K', '|')).toBe(
      '|asking m · 0 s · $0.50|verifying · 0 s · $0.50|testwright: stays\n|verifying · 0 s · $0.50|',
    )
  })
})

test('a terminal without a width is treated as one of 80 columns', async () => {
  const help = async (columns: number) => (await runFake(['--help'], { columns, isTTY: true })).out
  expect(await help(0)).toBe(await help(80))
  const written: string[] = []
  const live = openLiveLine({ write: text => written.push(text), columns: 0 }, plain, () => 0)
  live.log('a', { what: 'verifying 3 tests of shop/cart.py', function: null, usd: null })
  expect(written.join('')).toContain('verifying 3 tests of shop/cart.py · 0 s')
  live.close()
})

describe('a review', () => {
  const review = async (options: Parameters<typeof runFake>[1], ...argv: string[]) => {
    using repository = makeRepository()
    repository.commit({ 'a.md': 'x\n' })
    repository.git('checkout', '-q', '-b', 'feature')
    repository.commit({ 'a.md': 'y\n' })
    return await runFake(['review', '--repo', repository.path, ...argv], {
      env: { PATH: process.env['PATH'] ?? '' },
      ...options,
    })
  }

  test('is a few rows on a terminal', async () => {
    const { out, code } = await review({
      isTTY: true,
      columns: 80,
      env: { PATH: process.env['PATH'] ?? '', NO_COLOR: '1' },
    })
    expect(code).toBe(0)
    expect(out).toMatch(/^no function changed\n[^#<]*\nreport {3}\S+report\.html\n$/)
  })

  test.each<[string, Parameters<typeof runFake>[1], string[]]>([
    ['into a pipe', {}, []],
    ['with --markdown', { isTTY: true }, ['--markdown']],
    ['in CI', { isTTY: true, env: { PATH: process.env['PATH'] ?? '', CI: 'true' } }, []],
  ])('is the comment %s', async (_, options, argv) => {
    const { out, err } = await review(options, ...argv)
    expect(out).toMatch(/^### Testwright: no function changed\n/)
    expect(err).toContain('report and tests: ')
  })

  test('is JSON with --json, whatever the terminal', async () => {
    const { out } = await review({ isTTY: true }, '--json')
    expect(JSON.parse(out)).toMatchObject({ schema: 2 })
  })
})
