// The project's own tests run by a job of their own: prompts quote them, and the job that verifies does not run them again.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../src/core/model/report.js'
import type { BaselineFile } from '../../src/core/model/stage-files.js'
import { runVerb } from '../cli/run-verb.js'
import { openEndpoint, reply } from '../doubles/endpoint.js'
import { hasPytest } from '../ecosystems/python/runners/programs.js'
import { makeRepository, type Repository } from '../repo/repository.js'

const needsPytest = hasPytest ? describe : describe.skip

needsPytest(`the stage baseline${hasPytest ? '' : ' (skipped: pytest is missing)'}`, () => {
  let repository: Repository
  let folder: string
  const run = (...argv: string[]) => runVerb(argv, repository.path)
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T

  beforeAll(async () => {
    repository = makeRepository()
    folder = join(repository.path, '.testwright-stages')
    const body = (limit: number): string =>
      `def fee(n):\n    if n < ${limit}:\n        return 3\n    return n * 2\n`
    const tests = 'from shop import fee\n\n\ndef test_small():\n    assert fee(2) == 3\n'
    const more = '\n\ndef test_between():\n    assert fee(12) == 3\n'
    repository.commit({ 'shop.py': body(10), 'test_shop.py': tests })
    repository.git('branch', 'base')
    repository.commit({ 'shop.py': body(20), 'test_shop.py': tests + more })
    await run('plan', '--base', 'base', '--out', folder, '--model', 'small', '--framework', 'pytest')
    await run('baseline', '--from', folder, '--framework', 'pytest')
  })
  afterAll(() => repository[Symbol.dispose]())

  test('writes what it found, as data', () => {
    const { targets, ownTests, shard } = read<BaselineFile>('baseline-1-of-1.json')
    expect(shard).toEqual({ number: 1, of: 1 })
    const [fee] = targets
    expect([fee?.target, fee?.tests.toSorted(), fee?.failsOnBase]).toEqual([
      'shop.py::fee',
      ['test_shop.py::test_between', 'test_shop.py::test_small'],
      true,
    ])
    expect(fee?.calls).toEqual(['fee(2)', 'fee(12)'])
    expect(fee?.nearest).toContain('def test_')
    expect(fee?.asked.length).toBeGreaterThan(Object.keys(fee?.noticedBy ?? {}).length)
    expect(ownTests.map(({ name, onBase, inThisPull }) => [name, onBase, inThisPull])).toEqual([
      ['test_small', 'passed', false],
      ['test_between', 'failed', true],
    ])
  })

  test('its results are quoted in the prompts and stand in the report', async () => {
    const [fee] = read<BaselineFile>('baseline-1-of-1.json').targets
    await using endpoint = await openEndpoint(() => ({ body: reply('') }))
    const model = ['--model', 'small', '--base-url', endpoint.url, '--price', '0']
    await run('generate', '--from', folder, ...model)
    const asked = JSON.stringify(endpoint.requests[0]?.body)
    expect(asked).toContain('This test of the project runs it already')
    expect(asked).toMatch(/not noticed: line 2: .{1,40} -> /)
    await run('verify', '--from', folder, '--framework', 'pytest')
    await run('report', '--from', folder)
    const { targets, ownTests } = JSON.parse(
      readFileSync(join(repository.path, '.testwright/report.json'), 'utf8'),
    ) as Report
    const { baseline } = targets[0] ?? {}
    expect(baseline?.tests).toEqual(fee?.tests)
    expect(baseline?.hunks).toEqual(fee?.hunks)
    expect(baseline?.mutants).toEqual({
      total: fee?.asked.length,
      killed: Object.keys(fee?.noticedBy ?? {}).length,
    })
    expect(ownTests.map(({ onBase }) => onBase)).toEqual(['passed', 'failed'])
  })

  test('verify uses the results in the file, and runs the tests itself where there is no file', async () => {
    const path = join(folder, 'baseline-1-of-1.json')
    const text = readFileSync(path, 'utf8')
    const told = JSON.parse(text) as BaselineFile
    const change = (file: BaselineFile): void => writeFileSync(path, JSON.stringify(file))
    const verified = async (): Promise<string | null | undefined> => {
      const { out } = await run('verify', '--from', folder, '--framework', 'pytest', '--json')
      return (JSON.parse(out) as { report: Report }).report.targets[0]?.baseline?.why
    }
    const why = 'there was not enough time'
    change({ ...told, targets: told.targets.map(each => ({ ...each, notMeasured: why })) })
    expect(await verified()).toBe(why)
    rmSync(path)
    expect(await verified()).toBeNull()
    change({ ...told, plan: '2'.repeat(64) })
    await expect(verified()).rejects.toThrow(/another plan/)
    change({ ...told, shard: { number: 2, of: 2 } })
    await expect(verified()).rejects.toThrow(/were given to shard 1/)
    writeFileSync(path, text)
  })

  test('it fails with an explanation when it is given no seconds', async () => {
    await expect(run('baseline', '--from', folder, '--baseline-seconds', '0')).rejects.toThrow(
      /baseline-seconds is 0: give the stage baseline some seconds, or leave it out/,
    )
  })
})
