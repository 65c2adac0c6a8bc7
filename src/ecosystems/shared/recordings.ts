// What a program wrote about the project's own tests -> a recording, for the runners of every language.
import * as z from 'zod'
import type { OwnTestRun, RecordedCall, RecordedValue, Recording } from '../../core/model/own-tests.js'
import type { JobOutcome } from '../../core/model/run.js'
import { maskSecrets } from '../../core/text.js'

const MOST_TESTS = 20_000
const MOST_FILES = 5000
const LONGEST_NAME = 500
/** Slightly more than a program may write, so that nothing is cut here: cut shapes could be equal by accident. */
const LONGEST_SHAPE = 5000
const LONGEST_CODE = 400
const LONGEST_SIDE = 4000
const MOST_ENTERED = 1000

const path = z.string().min(1).max(1000)
const words = (most: number) => z.string().transform(text => maskSecrets(text).slice(0, most))

const value = z
  .object({
    shape: z.string().max(LONGEST_SHAPE),
    code: z.string().max(LONGEST_CODE).nullable().catch(null),
    opaque: z.boolean(),
  })
  .transform(withoutSecret)
const call = z.object({
  watched: z.string().max(1000),
  receiver: value.nullable(),
  positional: z.array(value).max(200),
  keyword: z.record(z.string().max(200), value),
  outcome: z.enum(['returned', 'raised', 'unfinished']),
  result: value.nullable(),
  exception: z.object({ name: words(200), text: words(500) }).nullable(),
  after: z.record(z.string().max(200), value),
  entered: z.array(z.string().max(1000)).max(MOST_ENTERED).optional().catch(undefined),
})
const lineNumbers = z
  .array(z.number().int().positive())
  .transform(lines => [...new Set(lines)].sort((a, b) => a - b))
const test = z.object({
  path,
  name: z.string().max(LONGEST_NAME).nullable(),
  case: z.string().max(LONGEST_NAME).nullable(),
  outcome: z.enum(['passed', 'failed', 'broken', 'skipped', 'timed-out']),
  assertion: z.boolean(),
  missing: z.boolean(),
  detail: words(2000),
  compared: z
    .object({ expected: words(LONGEST_SIDE), actual: words(LONGEST_SIDE) })
    .nullable()
    .catch(null),
  milliseconds: z.number().min(0),
  lines: z.record(z.string().max(1000), lineNumbers),
  calls: z.array(z.unknown()),
})
const recording = z.object({
  tests: z.array(z.unknown()).max(MOST_TESTS),
  unreached: z.array(path).max(MOST_FILES).default([]),
  ended: z.array(path).max(MOST_FILES).default([]),
  error: z.string().nullable().default(null),
})

/**
 * What a recorded run showed. Malformed tests and calls are left out; a job that reported nothing has no tests and
 * the reason in `error`. `explain` says what an error of the whole job means. Ids and names are untrusted text.
 */
export function makeReadRecord(explain: (error: string) => string) {
  return (outcome: JobOutcome): Recording => {
    const parsed = recording.safeParse(outcome.result)
    if (!parsed.success) return { tests: [], unreached: [], ended: [], error: reasonOf(outcome) }
    const { tests, unreached, ended, error } = parsed.data
    return {
      tests: tests.flatMap(testOf),
      unreached,
      ended,
      error: error === null || tests.length > 0 ? null : explain(error).slice(0, 1000),
    }
  }
}

function testOf(told: unknown): OwnTestRun[] {
  const found = test.safeParse(told).data
  if (!found) return []
  const { path: file, calls, milliseconds, ...rest } = found
  return [{ ...rest, file, milliseconds: Math.round(milliseconds), calls: calls.flatMap(callOf) }]
}

function callOf(told: unknown): RecordedCall[] {
  const found = call.safeParse(told).data
  return found ? [found] : []
}

/** Treats a value with anything that looks like a secret as unreadable. */
function withoutSecret(told: RecordedValue): RecordedValue {
  const holds = [told.shape, told.code ?? ''].some(text => maskSecrets(text) !== text)
  return holds ? { shape: '[masked]', code: null, opaque: true } : told
}

function reasonOf({ status, output }: JobOutcome): string {
  if (status === 'timed-out') return 'the tests did not end in time'
  return `the process that ran the tests ended without a result: ${output.slice(-500)}`
}
