// The result of a probe -> one observation per call, or the calls that detect each mutant, in any language.
import * as z from 'zod'
import type { Call, Job, Observation, JobOutcome, Instrumented } from '../../core/model/run.js'

const facts = z
  .array(z.object({ access: z.string().max(200), literal: z.string().max(200) }))
  .max(8)
  .default([])
const observation = z.object({
  call: z.string(),
  outcome: z.enum(['returned', 'raised', 'timed-out', 'refused']),
  literal: z.string().max(200).nullable(),
  imports: z.array(z.string().max(500)).max(20).optional(),
  shape: z.string(),
  shown: z.string(),
  exception: z
    .object({
      name: z.string().max(200),
      import: z.string().max(500).nullable(),
      accidental: z.boolean(),
      message: z.string().max(500).optional(),
      line: z.number().int().optional(),
    })
    .nullable(),
  message: z.string().max(300).optional(),
  approximate: z.boolean(),
  lines: z.array(z.number().int()),
  steady: z.boolean(),
  changed: z.array(
    z.object({ index: z.number().int(), literal: z.string().nullable(), shape: z.string().optional() }),
  ),
  drained: z.boolean(),
  follows: z
    .array(z.object({ name: z.string().max(100), takes: z.number().int() }))
    .max(8)
    .optional()
    .catch(undefined),
  logged: z.string().max(400).nullable().optional(),
  logs: z.string().max(2000).nullable().optional(),
  silent: z.boolean().default(false),
  promised: z.boolean().default(false),
  properties: facts,
  left: facts,
  warns: z
    .array(z.object({ name: z.string().max(200), import: z.string().max(500).nullable() }))
    .max(5)
    .default([]),
})
const result = z.object({ observations: z.array(observation), error: z.string().nullable() })
const kills = z.object({
  kills: z.record(z.string(), z.array(z.string())),
  error: z.string().nullable().default(null),
})

/** Most calls of a job with mutants; then seconds for one call, for each mutant, and for the whole job. */
export const MOST_CALLS = 120
const PER_CALL = 0.05
const PER_MUTANT = 0.5
const LONGEST = 120
const GRACE = 5

/** One observation per call; a call that was not made is refused, with the reason. */
export function readObservations(outcome: JobOutcome, calls: Call[]): Observation[] {
  const parsed = result.safeParse(outcome.result)
  if (!parsed.success) return calls.map(call => refused(call, reasonOf(outcome)))
  const { observations, error } = parsed.data
  const known = new Map(observations.map(observation => [observation.call, observation]))
  return calls.map(call => {
    const found = known.get(call.id)
    if (found === undefined) return refused(call, error ?? 'there was no time left for it')
    return { ...found, shown: found.shown.slice(0, 300) }
  })
}

function reasonOf(outcome: JobOutcome): string {
  return outcome.status === 'timed-out' ? 'the calls did not end in time' : 'the calls could not be made'
}

function refused(call: Call, reason: string): Observation {
  return {
    call: call.id,
    outcome: 'refused',
    literal: null,
    shape: '',
    shown: reason.slice(0, 300),
    exception: null,
    approximate: false,
    lines: [],
    steady: false,
  }
}

/**
 * A probe's job on the head -> the same with mutants. The request gets `mode: 'kills'`, `perKill` (seconds for a
 * call, or ten times its duration without a mutant where that is more) and `mutants`: the kind, the file and `ids`
 * (`switch`; the overlay contains the instrumented text), or the kind, the file and `mutants` (`lines`). The program
 * makes the calls twice without a mutant, then the stable ones under each mutant. It writes
 * `{ kills: { mutant: [call] }, error }` with the calls whose outcome, shape, changed arguments or exception type
 * differs. A mutant under which the module fails to import or hangs lists every call; a mutant that was not reached
 * in time has no entry.
 */
export function withMutants(job: Job, instrumented: Instrumented): Job {
  const asked = job.request as { calls: unknown[]; budget: number }
  const calls = asked.calls.slice(0, MOST_CALLS)
  const { kind, file } = instrumented
  const mutants = instrumented.kind === 'switch' ? { kind, file, ids: instrumented.ids } : instrumented
  const count = instrumented.kind === 'switch' ? instrumented.ids.length : instrumented.mutants.length
  const budget = Math.min(LONGEST, asked.budget + count * (PER_MUTANT + calls.length * PER_CALL))
  return {
    ...job,
    request: { ...asked, calls, mode: 'kills', perKill: PER_CALL, mutants, budget },
    overlay:
      instrumented.kind === 'switch'
        ? { ...job.overlay, [instrumented.file]: instrumented.content }
        : job.overlay,
    limit: (budget + GRACE) * 1000,
  }
}

/** The ids of the calls that detect each mutant; null when the job reported nothing. */
export function readProbeKills(outcome: JobOutcome): Record<string, string[]> | null {
  const parsed = kills.safeParse(outcome.result)
  if (!parsed.success) return null
  const { kills: found, error } = parsed.data
  return error !== null && Object.keys(found).length === 0 ? null : found
}
