// The result that a trial program wrote -> readings by candidate; the same for the runners of every language.
import { z } from 'zod'
import type { Outcome, Reading } from '../core/outcome.js'

const reading = z.object({
  candidate: z.string().nullable(),
  name: z.string().nullable(),
  outcome: z.enum(['passed', 'failed', 'broken', 'timed-out']),
  assertion: z.boolean(),
  expected: z.string().nullable(),
  actual: z.string().nullable(),
  detail: z.string(),
  lines: z.array(z.number().int()),
  milliseconds: z.number(),
  unsafe: z.string().nullable().default(null),
})
const result = z.object({ readings: z.array(reading), error: z.string().nullable().default(null) })

/**
 * Readings by candidate id, or by name where whole files were run: what befell a whole file befell all of its tests. A
 * candidate that was not reached has none; one that ran alone and left no result has timed out or is broken. `explain`
 * says what an error of the whole trial means.
 */
export function makeRead(explain: (error: string) => string) {
  return (outcome: Outcome, candidates: { candidate: string; name: string }[]): Reading[] => {
    const parsed = result.safeParse(outcome.result)
    if (!parsed.success)
      return candidates.length === 1 ? candidates.map(one => lost(one.candidate, outcome)) : []
    const { readings, error } = parsed.data
    const whole = readings.find(each => each.candidate === null && each.name === null)
    return candidates.flatMap(({ candidate, name }) => {
      const own = readings.find(each =>
        each.candidate === null ? each.name === name : each.candidate === candidate,
      )
      const found = own ?? whole
      if (found) return [clean(found, candidate)]
      return error === null ? [] : [broken(candidate, explain(error))]
    })
  }
}

function clean(found: z.infer<typeof reading>, candidate: string): Reading {
  const { outcome, assertion, lines, milliseconds, unsafe } = found
  return {
    candidate,
    outcome,
    assertion,
    expected: found.expected?.slice(0, 300) ?? null,
    actual: found.actual?.slice(0, 300) ?? null,
    detail: found.detail.slice(0, 2000),
    lines,
    milliseconds: Math.round(milliseconds),
    ...(unsafe === null ? {} : { unsafe: unsafe.slice(0, 300) }),
  }
}

function lost(candidate: string, outcome: Outcome): Reading {
  const { status, output, milliseconds } = outcome
  if (status === 'timed-out')
    return { ...broken(candidate, 'out of time'), outcome: 'timed-out', milliseconds }
  const detail = `its process ended without a result: ${output.slice(-500)}`
  return { ...broken(candidate, detail), milliseconds }
}

function broken(candidate: string, detail: string): Reading {
  return {
    ...{ candidate, outcome: 'broken', assertion: false, expected: null, actual: null },
    ...{ detail, lines: [], milliseconds: 0 },
  }
}
