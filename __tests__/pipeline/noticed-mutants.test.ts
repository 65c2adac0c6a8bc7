// Mutants run against the project's own tests: what is counted, and why nothing is.
import { describe, expect, test } from '@jest/globals'
import type { KillPlan } from '../../src/core/model/ports.js'
import type { Job, Kill, Mutant } from '../../src/core/model/run.js'
import type { TestTask } from '../../src/core/model/target.js'
import { noticedMutants } from '../../src/pipeline/own-tests/kills.js'

const source = 'def tax(n):\n    return n + 1\n'
const mutant: Mutant = {
  ...{ id: '2:+:-:0', line: 2, was: '+', now: '-' },
  edits: [{ start: 25, end: 26, text: '-' }],
}
const instrumented = { kind: 'switch', file: 'tax.py', content: source, ids: [mutant.id] } as const
const task = {
  target: { id: 'tax.py::tax', file: 'tax.py', framework: 'toy' },
  access: {},
} as unknown as TestTask
const testsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...{ id: `t.py::test_${at}`, file: 't.py', name: `test_${at}`, lines: [2], milliseconds: at },
  }))

/** Uses a runner that reports this outcome for each pair of a test and a mutant, or nothing if it is null. */
function measured(count: number, outcome: Kill['outcome'] | null, seconds: number[]) {
  const left = [...seconds]
  const killJob = (plan: KillPlan) => ({ request: plan }) as unknown as Job
  const readKills = ({ result }: { result: unknown }): Kill[] =>
    Object.entries((result as KillPlan).only).flatMap(([id, candidates]) =>
      outcome === null
        ? []
        : candidates.map(candidate => ({ candidate, mutant: id, outcome, assertion: true })),
    )
  const tools = {
    session: {
      run: async (job: Job) => Promise.resolve({ status: 'done', result: job.request, milliseconds: 1 }),
    },
    framework: () => ({ killJob, readKills, whyNoKills: () => 'they do not pass' }),
    head: { read: () => source },
    left: () => left.shift() ?? 0,
  }
  const asked = { mutants: [mutant], instrumented }
  return noticedMutants(task, asked as never, testsOf(count), tools as never)
}

describe('mutants', () => {
  test.each<[string, Parameters<typeof measured>, object]>([
    ['that a test notices', [2, 'failed', [9, 9]], { mutants: { total: 1, killed: 1 } }],
    [
      'that none notices',
      [2, 'passed', [9, 9]],
      { mutants: { total: 1, killed: 0 }, survivors: [mutant.id] },
    ],
    [
      'without time for a job',
      [2, 'passed', [2]],
      { mutants: null, whyNoMutants: 'there was not enough time' },
    ],
    [
      'without time for all tests',
      [9, 'passed', [9, 9, 2]],
      { mutants: null, whyNoMutants: 'there was not enough time' },
    ],
    [
      'that the job reports nothing about',
      [2, null, [9, 9]],
      { mutants: null, whyNoMutants: 'they do not pass' },
    ],
    [
      'that more tests reach than are tried',
      [41, 'passed', [9, 9, 9, 9]],
      {
        mutants: null,
        whyNoMutants: 'the 40 tests that were tried notice none of them, and more tests run these lines',
      },
    ],
  ])('%s', async (_, given, expected) => {
    const found = await measured(...given)
    expect(found).toMatchObject(expected)
    expect('whyNoMutants' in found).toBe('whyNoMutants' in expected)
  })
})
