// Reads a recording from what the programs write about the project's own tests; invalid parts are left out.
import { describe, expect, test } from '@jest/globals'
import type { RecordPlan } from '../../../src/core/model/own-tests.js'
import type { JobOutcome } from '../../../src/core/model/run.js'
import { makeReadRecord } from '../../../src/ecosystems/shared/recordings.js'
import { recordJob } from '../../../src/ecosystems/shared/run-jobs.js'

const outcomeOf = (result: unknown, more: Partial<JobOutcome> = {}): JobOutcome => ({
  ...{ status: 'done', result, output: '', milliseconds: 7 },
  ...more,
})
const value = { shape: '1', code: '1', opaque: false }
const call = {
  ...{ watched: 'a.py::f', receiver: null, positional: [value], keyword: { x: value } },
  ...{ outcome: 'returned', result: value, exception: null, after: {}, entered: ['a.py::g'] },
}
const told = {
  ...{ path: 'tests/test_a.py', name: 'test_f', case: null, outcome: 'passed', assertion: false },
  ...{
    missing: false,
    detail: '',
    compared: null,
    milliseconds: 2.4,
    lines: { 'a.py::f': [3, 2, 3] },
    calls: [call],
  },
}
const read = makeReadRecord(error => `it did not start: ${error}`)
const readOne = (more: object) => read(outcomeOf({ tests: [{ ...told, ...more }] })).tests[0]

describe('a recording', () => {
  test('has tests with their lines in order, and the files that were not reached', () => {
    const { path: file, ...rest } = told
    expect(
      read(
        outcomeOf({ tests: [told], unreached: ['tests/test_b.py'], ended: ['tests/test_c.py'], error: null }),
      ),
    ).toEqual({
      tests: [{ ...rest, file, milliseconds: 2, lines: { 'a.py::f': [2, 3] } }],
      unreached: ['tests/test_b.py'],
      ended: ['tests/test_c.py'],
      error: null,
    })
  })

  const rows: [string, object, object | undefined][] = [
    ['a test with an unknown outcome', { outcome: 'dead' }, undefined],
    ['a test without a file', { path: '' }, undefined],
    ['invalid lines', { lines: { f: [0] } }, undefined],
    ['calls that are not a list', { calls: 'f' }, undefined],
    ['an invalid call', { calls: [{ ...call, outcome: 'dead' }, call] }, { calls: [call] }],
    ['invalid sides of a comparison', { compared: { expected: 1 } }, { compared: null }],
    [
      'a shape that is too long',
      { calls: [{ ...call, result: { ...value, shape: 'x'.repeat(5001) } }] },
      { calls: [] },
    ],
    [
      'code that is too long',
      { calls: [{ ...call, result: { ...value, code: 'x'.repeat(401) } }] },
      { calls: [{ ...call, result: { ...value, code: null } }] },
    ],
  ]
  test.each(rows)('leaves out %s', (_, more, expected) => {
    const found = readOne(more)
    if (expected) expect(found).toMatchObject(expected)
    else expect(found).toBeUndefined()
  })

  test('bounds its texts', () => {
    const exception = { name: 'E'.repeat(300), text: 't'.repeat(900) }
    const found = readOne({ detail: 'd'.repeat(9000), calls: [{ ...call, result: null, exception }] })
    expect(found?.detail).toHaveLength(2000)
    expect(found?.calls[0]?.exception).toEqual({ name: 'E'.repeat(200), text: 't'.repeat(500) })
  })

  test('holds no value that looks like a secret', () => {
    const key = ['AKIA', 'ABCDEFGHIJKLMNOP'].join('')
    const hidden = { shape: `{'key': '${key}'}`, code: null, opaque: false }
    const raised = { name: 'E', text: `no ${key}` }
    const found = readOne({
      detail: `E: ${key}`,
      calls: [{ ...call, receiver: hidden, result: { ...value, code: `'${key}'` }, exception: raised }],
    })
    expect(JSON.stringify(found)).not.toContain(key)
    const masked = { shape: '[masked]', code: null, opaque: true }
    expect(found?.calls[0]).toMatchObject({ receiver: masked, result: masked })
  })

  const failures: [string, JobOutcome, string][] = [
    [
      'a runner that does not start',
      outcomeOf({ tests: [], error: 'no pytest' }),
      'it did not start: no pytest',
    ],
    ['a job out of time', outcomeOf(null, { status: 'timed-out' }), 'the tests did not end in time'],
    [
      'a crash',
      outcomeOf(null, { status: 'crashed', output: 'boom' }),
      'the process that ran the tests ended without a result: boom',
    ],
    ['invalid data', outcomeOf({ tests: 'none' }), 'the process that ran the tests ended without a result: '],
  ]
  test.each(failures)('says why there is none: %s', (_, outcome, error) => {
    expect(read(outcome)).toEqual({ tests: [], unreached: [], ended: [], error })
  })
})

describe('the job', () => {
  const program = {
    ...{ toolchain: 'node' as const, program: 'p', driver: 'd', package: 'k' },
    ...{ start: 10, perTest: 5, env: (seed: number) => ({ SEED: String(seed) }) },
  }
  const watched = [
    { id: 'a.py::f', file: 'a.py', name: 'f', lines: [1, 2] as [number, number], kind: 'function' as const },
  ]
  const plan: RecordPlan = {
    ...{ tree: 'base', files: ['t.py'], overlay: { 't.py': 'text' }, watched, roots: ['src'], seconds: 90 },
    start: { folder: 'packages/a', roots: ['lib'], env: { SETTINGS: 's' } },
  }

  test('asks for whole files in the place where the project starts its tests', () => {
    const job = recordJob(plan, program)
    expect(job).toMatchObject({ tree: 'base', overlay: { 't.py': 'text' }, limit: 95_000 })
    expect(job.env).toEqual({ SETTINGS: 's', SEED: '0' })
    expect(job.request).toEqual({
      ...{ mode: 'record', driver: 'd', package: 'k', watched, roots: ['src', 'lib'], folder: 'packages/a' },
      ...{ files: [{ path: 't.py', candidate: null, name: null }], seed: 0, perTest: 20 },
      ...{ loading: 60, budget: 90 },
    })
  })
})
