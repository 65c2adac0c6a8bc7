// What is read for a report: the files of one run, their verified texts, and no more of the forge than needed.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/core/model/report.js'
import type { PlanFile, VerifyFile } from '../../src/core/model/stage-files.js'
import { mergeShards, readVerifyFiles } from '../../src/wiring/stage-files.js'
import { runFake } from '../cli/run-verb.js'
import { makeReport, makeTest, survivor } from '../core/report/render/reports.js'

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
const report = makeReport()
const [target] = report.targets
const COUNT = 250
const content = 'x = 1\n'
const ids = Array.from({ length: COUNT }, (_, at) => `shop/a${at}.py::f`)
const pathOf = (at: number): string => `tests/test_${at}.py`
const plan: PlanFile = {
  ...{ schema: 1, base: 'b'.repeat(40), head: 'a'.repeat(40), skipped: [], unread: [], shards: [ids] },
  targets: ids.map(id => ({ ...(target as Report['targets'][number]), id })),
}
const big: Report = {
  ...report,
  pull: { ...report.pull, number: null },
  targets: plan.targets,
  tests: ids.map((id, at) => makeTest({ target: id, file: pathOf(at) })),
  skipped: [],
  behaviour: [],
  files: ids.map((_, at) => ({ path: pathOf(at), content, sha256: hash(content), tests: 1, new: false })),
}
const row = { ...(report.behaviour[0] as Report['behaviour'][number]), target: 'shop/none.py::f' }
const tool = { name: 'testwright', version: '0' }

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'stage-files-'))))
afterEach(() => rmSync(folder, { recursive: true }))

/** The files of a run with this report, as jobs would hand them over. */
function handOver(given: unknown): void {
  const text = JSON.stringify(plan)
  writeFileSync(join(folder, 'plan.json'), text)
  const result: Omit<VerifyFile, 'report'> & { report: unknown } = {
    ...{ schema: 1, plan: hash(text), base: plan.base, head: plan.head ?? '', shard: { number: 1, of: 1 } },
    ...{ report: given, failure: null, notes: [], priceSource: null },
  }
  writeFileSync(join(folder, 'verify-1-of-1.json'), JSON.stringify(result))
}

/** Merges what was handed over; also returns the paths that were read. */
async function merge(mayCommit: (path: string) => boolean = () => true, refused = '') {
  const asked: string[] = []
  const show = async (_commit: string, path: string): Promise<string> => {
    asked.push(path)
    if (path === refused) throw new Error('refused')
    return content
  }
  const allowed = (paths: readonly string[]) => Promise.resolve(new Set(paths.filter(mayCommit)))
  const merged = await mergeShards(readVerifyFiles(folder), { number: 7, tool, show, allowed })
  return { merged, asked }
}

describe('the files of other jobs', () => {
  test('at most a hundred test files are read, and only at paths where tests may be committed', async () => {
    handOver(big)
    const { merged, asked } = await merge()
    expect(merged.report.files).toHaveLength(COUNT)
    expect(asked).toHaveLength(100)
    expect((await merge(path => path === pathOf(COUNT - 1))).asked).toEqual([pathOf(COUNT - 1)])
    expect((await merge(() => false)).asked).toEqual([])
  })

  test('files with mutants are read at the path that the plan has for the function, whatever the mutant names', async () => {
    const [id = ''] = ids
    handOver({
      ...{ ...big, files: [], tests: [] },
      mutants: [
        { ...survivor, target: id, file: '../elsewhere.py' },
        { ...survivor, target: id, id: 'other' },
      ],
    })
    const { merged, asked } = await merge()
    expect(asked).toEqual([survivor.file])
    expect(merged.sources).toEqual({ [survivor.file]: content })
    expect((await merge(() => true, survivor.file)).merged).toMatchObject({
      sources: {},
      report: merged.report,
    })
    expect(merged.report.mutants.map(({ file }) => file)).toEqual([survivor.file, survivor.file])
  })

  test('a text that does not match its sha256 is refused', async () => {
    const [first, ...others] = big.files
    handOver({
      ...big,
      files: [{ ...(first as Report['files'][number]), content: 'import os\n' }, ...others],
    })
    await expect(merge()).rejects.toThrow(/tests\/test_0.py is not the one that was verified/)
  })
})

describe('a forged file ends the command with exit code 2 and one sentence', () => {
  const id = 'shop/elsewhere.py::f'
  const report = async (): Promise<{ err: string; code: unknown }> =>
    runFake(['report', '--from', folder, '--out', join(folder, 'out')])

  test.each<[string, unknown, RegExp]>([
    [
      'a verdict about an unknown function',
      { ...big, tests: [...big.tests, makeTest({ target: id })] },
      /reports targets that are not its own/,
    ],
    [
      'a verdict about a function without a result',
      { ...big, targets: big.targets.slice(1), files: big.files.slice(1) },
      /tests or behaviour of a target without a result/,
    ],
    [
      'behaviour of an unknown function',
      { ...big, behaviour: [row] },
      /reports targets that are not its own/,
    ],
    [
      'two results for one function',
      { ...big, targets: [...big.targets, big.targets[0]] },
      /one target twice/,
    ],
    [
      'a rejected test without a reason',
      { ...big, tests: big.tests.map(row => ({ ...row, verdict: 'rejected' })) },
      /a verdict that does not match its reason/,
    ],
    [
      'a number beyond any run',
      { ...big, bill: { ...big.bill, usd: 1e308 } },
      /not what its mode writes \(report\.bill\.usd/,
    ],
    ['a report of another shape', { ...big, tests: { test_a: 'kept' } }, /not what its mode writes/],
    ['no report at all', null, /not what its mode writes/],
  ])('%s', async (_, given, words) => {
    handOver(given)
    const { err, code } = await report()
    expect([code, err.trimEnd().split('\n')]).toEqual([2, [expect.stringMatching(words)]])
    expect(err).not.toMatch(/bug/)
  })

  test('genuine files end with exit code 0', async () => {
    handOver(big)
    expect(await report()).toMatchObject({ code: 0 })
  })
})
