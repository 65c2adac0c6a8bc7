// `compare` through the committed dist/: what cards say of recorded systems, and a project's own tests as a system.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { parseCard } from '../../../src/core/model/card.js'
import { type Comparison } from '../../../src/core/compare/table.js'

const home = mkdtempSync(join(tmpdir(), 'cards-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const source = 'def double(a):\n    return a * 2\n'
const reply = (value: number): string =>
  `from m import double\n\n\ndef test_double():\n    assert double(3) == ${value}\n`
const line = (system: string, value: number): string =>
  `${JSON.stringify({ system, path: 'm.py', source, completion: reply(value) })}\n`

function compare(argv: string[]): { status: number | null; comparison: Comparison | null; told: string } {
  const run = spawnSync(process.execPath, ['dist/cli.js', 'compare', '--json', ...argv], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: home },
  })
  const comparison = run.stdout === '' ? null : (JSON.parse(run.stdout) as Comparison)
  return { status: run.status, comparison, told: run.stderr }
}

const python = spawnSync('python3', ['--version']).status === 0
const withPython = python ? test : test.skip
const lacking = python ? '' : ' (skipped: python3 is missing)'

withPython(
  `a claimed cost is shown beside the cost by the texts, and the tuning bill gives a break-even${lacking}`,
  () => {
    const [rows, cards] = [join(home, 'rows.jsonl'), join(home, 'cards')]
    writeFileSync(rows, line('dear', 6) + line('cheap', 6) + line('lost', 7))
    mkdirSync(cards)
    const card = (name: string, facts: object): void =>
      writeFileSync(join(cards, `${name}.model.json`), JSON.stringify({ name, model: name, ...facts }))
    const priced = (dollars: number) => ({ price: { inputPerMillion: dollars, outputPerMillion: dollars } })
    card('dear', { ...priced(1000), claimed: { usd: 0.05, by: 'a write-up' } })
    card('cheap', { ...priced(10), tuning: { base: 'b', usd: 0.43 } })
    card('unused', {})
    const { status, comparison } = compare(['--rows', rows, '--cards', cards, '--baseline', 'dear'])
    const by = new Map(comparison?.systems.map(one => [one.system, one]))
    const [dear, cheap] = [by.get('dear'), by.get('cheap')]
    expect([status, [...by.keys()].sort()]).toEqual([0, ['cheap', 'dear', 'lost']])
    expect(dear).toMatchObject({
      claimed: { usd: 0.05, by: 'a write-up' },
      usd: null,
      bill: null,
      breakEven: null,
    })
    expect(dear?.textUsd).toBeGreaterThan(0)
    expect(cheap?.textUsd).toBeCloseTo((dear?.textUsd ?? 0) / 100, 6)
    expect(cheap?.breakEven).toBe(Math.ceil(0.43 / ((dear?.textUsd ?? 0) - (cheap?.textUsd ?? 0))))
    expect(by.get('lost')).toMatchObject({ claimed: null, textUsd: null, wrongExpectations: 1 })
  },
  300_000,
)

withPython(
  `human stands for the project's own tests${lacking}`,
  () => {
    const root = join(home, 'project')
    mkdirSync(root)
    writeFileSync(join(root, 'm.py'), source)
    writeFileSync(join(root, 'test_m.py'), `${reply(6)}\n\ndef test_zero():\n    assert double(0) == 0\n`)
    writeFileSync(join(root, 'other.py'), 'def other():\n    return 1\n')
    writeFileSync(
      join(root, 'test_other.py'),
      'from other import other\n\n\ndef test_other():\n    assert other() == 1\n',
    )
    const rows = join(home, 'one.jsonl')
    writeFileSync(rows, `${JSON.stringify({ system: 'recorded', path: 'm.py', completion: reply(6) })}\n`)
    const { status, comparison } = compare(['--rows', rows, '--model', 'human', '--root', root])
    expect([status, comparison?.systems.map(one => [one.system, one.written, one.passed, one.usd])]).toEqual([
      0,
      [
        ['recorded', 1, 1, null],
        ['human', 2, 2, null],
      ],
    ])
    const alone = compare(['--model', 'human', '--root', root])
    expect(alone.comparison?.systems.map(one => [one.system, one.written])).toEqual([['human', 3]])
  },
  300_000,
)

test('refused: human without a project, a folder without cards, an invalid card', () => {
  expect(compare(['--model', 'human'])).toMatchObject({ status: 2, told: expect.stringContaining('--root') })
  const empty = join(home, 'empty')
  mkdirSync(empty)
  const rows = join(home, 'r.jsonl')
  writeFileSync(rows, line('s', 6))
  expect(compare(['--rows', rows, '--cards', empty])).toMatchObject({
    ...{ status: 2, told: expect.stringContaining('There is no model card in') },
  })
  writeFileSync(join(empty, 'x.model.json'), '{"model": "x", "claimed": {"usd": -1, "by": "y"}}')
  expect(compare(['--rows', rows, '--cards', empty])).toMatchObject({
    ...{ status: 2, told: expect.stringMatching(/x\.model\.json: claimed\.usd/) },
  })
})

test('the five cards of the example are valid and know what tuning cost', () => {
  const names = readdirSync('examples/seed').filter(name => name.endsWith('.model.json'))
  const cards = names.map(name => parseCard(readFileSync(join('examples/seed', name), 'utf8'), name))
  expect(cards.map(card => [card.name, card.endpoint, card.tuningUsd, card.claimed?.usd ?? null])).toEqual([
    ['finetuned1', 'completions', 0.33, null],
    ['finetuned2', 'completions', 2.16, null],
    ['finetuned3', 'completions', 0.43, 0.035],
    ['gpt35', 'chat', null, 0.015],
    ['gpt4o', 'chat', null, 0.05],
  ])
})
