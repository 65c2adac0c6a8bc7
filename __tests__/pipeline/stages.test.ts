// plan, generate, verify and report on the command line, with one folder, run from the committed dist/.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/core/model/report.js'
import { makeRepository, type Repository } from '../repo/repository.js'

const python = spawnSync('python3', ['--version']).status === 0
const story = python ? describe : describe.skip
const lacking = python ? '' : ' (skipped: python3 is missing)'

let repository: Repository
const home = mkdtempSync(join(tmpdir(), 'stages-'))
const noCheckout = join(home, 'no-checkout')
mkdirSync(noCheckout)

beforeAll(() => {
  repository = makeRepository()
  repository.commit({ 'shop.py': 'def tax(price):\n    return price\n' })
  repository.git('checkout', '-q', '-b', 'feature')
  repository.commit({
    'shop.py': 'def tax(price):\n    return price + price // 5\n',
    'sale.py': 'def half(price):\n    return price // 2\n',
  })
})
afterAll(() => {
  repository[Symbol.dispose]()
  rmSync(home, { recursive: true, force: true })
})

const cli = (...argv: string[]) => cliIn(repository.path, ...argv)
function cliIn(cwd: string, ...argv: string[]): { status: number | null; out: string; told: string } {
  const run = spawnSync(process.execPath, [join(process.cwd(), 'dist', 'cli.js'), ...argv], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: home },
  })
  return { status: run.status, out: run.stdout, told: run.stderr }
}
const range = ['--base', 'main', '--head', 'feature']

story(`the stages of a review on a command line${lacking}`, () => {
  const folder = join(home, 'two')
  /** Runs a command in a folder without a checkout: the files of the stages are enough for it. */
  const there = (...argv: string[]) => cliIn(noCheckout, ...argv)

  test('two shards give the report of one review; generate and report need no checkout', () => {
    const plan = cli('plan', ...range, '--out', folder, '--model', 'explorer', '--shard', '2')
    expect([plan.status, plan.out]).toEqual([0, `2 targets in 2 shards: ${folder}\n`])
    for (const shard of ['1/2', '2/2']) {
      const asked = there('generate', '--from', folder, '--model', 'explorer', '--shard', shard)
      expect([asked.status, asked.told]).toEqual([0, ''])
      expect(cli('verify', '--from', folder, '--shard', shard).status).toBe(0)
    }
    const out = join(noCheckout, '.testwright')
    const report = there('report', '--from', folder)
    expect([report.status, report.out]).toEqual([0, expect.stringMatching(/`half`/)])
    const kept = (path: string): string[] => {
      const { tests } = JSON.parse(readFileSync(path, 'utf8')) as Report
      return tests.filter(one => one.verdict === 'kept').map(one => one.name)
    }
    const whole = join(home, 'whole')
    expect(cli('review', ...range, '--out', whole, '--model', 'explorer').status).toBe(0)
    const names = kept(join(whole, 'report.json'))
    expect(names.length).toBeGreaterThan(1)
    expect(kept(join(out, 'report.json'))).toEqual(names)
    for (const name of ['report.html', 'comment.md', 'summary.md', 'trace.jsonl'])
      expect([name, existsSync(join(out, name))]).toEqual([name, true])
  })

  test('a configuration file given as a flag needs a checkout', () => {
    const settings = there('generate', '--from', folder, '--config', 'other.yml')
    expect([settings.status, settings.told]).toEqual([2, expect.stringMatching(/not in a git repository/)])
  })

  test('a shard without results is unfinished, and a plan of another head is refused', () => {
    rmSync(join(folder, 'verify-2-of-2.json'))
    rmSync(join(folder, 'replies-2-of-2.json'))
    const out = join(home, 'unfinished')
    expect(cli('report', '--from', folder, '--out', out).status).toBe(0)
    const { skipped } = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report
    expect(skipped.map(one => one.reason)).toEqual([expect.stringMatching(/unfinished/)])
    const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as object
    writeFileSync(join(folder, 'plan.json'), JSON.stringify({ ...plan, head: '1'.repeat(40) }))
    const mixed = cli('report', '--from', folder, '--out', out)
    expect([mixed.status, mixed.told]).toEqual([2, expect.stringMatching(/^testwright: .*\.\n$/)])
  })

  test('without a plan each stage says where it looked', () => {
    for (const verb of ['generate', 'verify', 'report']) {
      const said = cli(verb, '--from', join(home, 'nowhere'))
      expect([verb, said.status, said.told]).toEqual([verb, 2, expect.stringContaining('plan.json')])
    }
  })
})
