// Reads kills and results from what the programs write about mutants and whole files; invalid data gives nothing.
import { describe, expect, test } from '@jest/globals'
import type { JobOutcome } from '../../../src/core/model/run.js'
import { killJob } from '../../../src/ecosystems/shared/run-jobs.js'
import { makeRead, readKills, whyNoKills } from '../../../src/ecosystems/shared/run-results.js'
import { readProbeKills, withMutants } from '../../../src/ecosystems/shared/observations.js'

const outcomeOf = (result: unknown, more: Partial<JobOutcome> = {}): JobOutcome => ({
  ...{ status: 'done', result, output: '', milliseconds: 7 },
  ...more,
})
const result = (name: string | null, more: object = {}) => ({
  ...{ candidate: 'a', name, outcome: 'passed', assertion: false, expected: null, actual: null },
  ...{ detail: '', lines: [], milliseconds: 2.4 },
  ...more,
})

describe('a file whose tests were all run', () => {
  const read = makeRead(error => `it did not start: ${error}`)
  const asked = [{ candidate: 'a', name: null }]
  const failed = { outcome: 'failed', detail: 'no', lines: [9, 2] }
  const rows: [string, object[], object | undefined][] = [
    [
      'passes when one of them does',
      [result('x', failed), result('y', { lines: [3, 2] })],
      { outcome: 'passed', lines: [2, 3, 9], milliseconds: 5, detail: '' },
    ],
    ['fails when none does', [result('x', failed), result('y', failed)], { outcome: 'failed', detail: 'no' }],
    [
      'is broken as a whole',
      [result(null, { outcome: 'broken', detail: 'torn' })],
      { outcome: 'broken', detail: 'torn' },
    ],
    [
      'shares an outcome of all files',
      [result(null, { candidate: null, outcome: 'broken' })],
      { outcome: 'broken' },
    ],
    ['does not take results of another file', [result('x', { candidate: 'b' })], undefined],
    [
      'reports the outside effects of any test',
      [result('x'), result('y', { unsafe: 'it writes files' })],
      { unsafe: 'it writes files' },
    ],
  ]
  test.each(rows)('%s', (_, results, expected) => {
    const [found] = read(outcomeOf({ results, error: null }), asked)
    if (expected) expect(found).toMatchObject({ candidate: 'a', ...expected })
    else expect(found).toBeUndefined()
  })

  test('a single test is still found by its name', () => {
    const results = [result('x', { candidate: null, outcome: 'failed' }), result('y', { candidate: null })]
    const [found] = read(outcomeOf({ results, error: null }), [{ candidate: 'one', name: 'y' }])
    expect(found).toMatchObject({ candidate: 'one', outcome: 'passed' })
  })
})

describe('kills', () => {
  const kill = { candidate: 'a', mutant: 'm', outcome: 'failed', assertion: true }
  const older = { candidate: 'a', mutant: 'm', outcome: 'failed' }
  const rows: [string, unknown, unknown][] = [
    ['are read', { kills: [kill], untested: ['n'], error: null }, [kill]],
    ['from an older program have no assertion', { kills: [older] }, [{ ...older, assertion: false }]],
    ['are read once', { kills: [kill, { ...kill }] }, [kill]],
    ['may be none', { kills: [], error: null }, []],
    ['of a run that did not start are not known', { kills: [], error: 'no pytest' }, null],
    ['before an error count', { kills: [kill], error: 'late' }, [kill]],
    ['of an invalid form give null', { kills: [{ ...kill, outcome: 'dead' }] }, null],
    ['of a missing result are null', null, null],
  ]
  test.each(rows)('%s', (_, result, expected) => {
    expect(readKills(outcomeOf(result))).toEqual(expected)
  })

  const late = 'there was not enough time'
  test.each<[string, unknown, Partial<JobOutcome>, string]>([
    ['mutants that are left', { kills: [kill], untested: ['n'], error: null }, {}, late],
    ['a job out of time', null, { status: 'timed-out' }, late],
    ['an error', { kills: [], untested: ['n'], error: 'no pytest' }, {}, 'it did not start: no pytest'],
    [
      'a process that reported nothing',
      null,
      { output: 'Segmentation fault' },
      'the process that ran the tests ended without a result: Segmentation fault',
    ],
    [
      'tests that did not pass',
      { kills: [], untested: [], error: null },
      {},
      'the tests do not pass when they are run again in one process',
    ],
  ])('the reason why pairs are missing: %s', (_, result, more, why) => {
    expect(whyNoKills(outcomeOf(result, more), error => `it did not start: ${error}`)).toBe(why)
  })

  test('of calls are read by mutant', () => {
    expect(readProbeKills(outcomeOf({ kills: { m: ['a'], n: [] }, error: null }))).toEqual({
      m: ['a'],
      n: [],
    })
    expect(readProbeKills(outcomeOf({ kills: {}, error: 'it cannot be imported' }))).toBeNull()
    expect(readProbeKills(outcomeOf({ kills: { m: 'a' } }))).toBeNull()
    expect(readProbeKills(outcomeOf(null, { status: 'timed-out' }))).toBeNull()
  })
})

describe('a job with mutants', () => {
  const program = {
    ...{ toolchain: 'node' as const, program: 'p', driver: 'd', package: null },
    ...{ start: 10, perTest: 5, env: () => ({ A: 'b' }) },
  }
  const files = [{ path: 't.js', content: 'test', candidate: 'a', name: 'x' }]
  const plan = { candidates: [], files, watch: 'f.js', roots: [''], only: { m: [] } }
  const ids = (count: number) => Array.from({ length: count }, (_, number) => `m${String(number)}`)

  test('overlays the instrumented text and sends only the ids', () => {
    const job = killJob(
      { ...plan, instrumented: { kind: 'switch', file: 'f.js', content: 'woven', ids: ['m'] } },
      program,
    )
    expect(job.overlay).toEqual({ 't.js': 'test', 'f.js': 'woven' })
    expect(job.request).toMatchObject({
      mode: 'kills',
      mutants: { kind: 'switch', file: 'f.js', ids: ['m'] },
    })
    expect(JSON.stringify(job.request)).not.toContain('woven')
    expect(job).toMatchObject({ tree: 'head', env: { A: 'b' } })
  })

  test('sends mutants that are lines in its request', () => {
    const mutants = [{ id: 'm', edits: [{ first: 1, last: 1, text: 'x' }] }]
    const job = killJob({ ...plan, instrumented: { kind: 'lines', file: 'f.py', mutants } }, program)
    expect(job.overlay).toEqual({ 't.js': 'test' })
    expect(job.request).toMatchObject({ mutants: { kind: 'lines', file: 'f.py', mutants } })
  })

  test('takes longer with more mutants, and never too long', () => {
    const limits = [1, 20, 400, 4000].map(
      count =>
        killJob(
          { ...plan, instrumented: { kind: 'switch', file: 'f', content: '', ids: ids(count) } },
          program,
        ).limit,
    )
    expect(limits[0]).toBeLessThan(limits[1] ?? 0)
    expect(limits.slice(2)).toEqual([125_000, 125_000])
  })

  test('with calls makes only some of them, in bounded time', () => {
    const calls = Array.from({ length: 150 }, (_, number) => ({ id: String(number) }))
    const job = {
      tree: 'head' as const,
      toolchain: 'node' as const,
      program: 'p',
      overlay: {},
      env: {},
      limit: 1,
    }
    const made = withMutants(
      { ...job, request: { calls, budget: 20, module: 'm' } },
      { kind: 'switch', file: 'f', content: 'woven', ids: ids(4000) },
    )
    expect(made.request).toMatchObject({ mode: 'kills', module: 'm', budget: 120, perKill: 0.05 })
    expect((made.request as { calls: unknown[] }).calls).toHaveLength(120)
    expect(made).toMatchObject({ overlay: { f: 'woven' }, limit: 125_000 })
  })
})
