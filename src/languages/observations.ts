// The result of a probe -> observations, one a call, whatever the language.
import { z } from 'zod'
import type { Call, Observation, Outcome } from '../core/outcome.js'

const observation = z.object({
  call: z.string(),
  outcome: z.enum(['returned', 'raised', 'timed-out', 'refused']),
  literal: z.string().max(200).nullable(),
  shape: z.string(),
  shown: z.string(),
  exception: z
    .object({ name: z.string().max(200), import: z.string().max(500).nullable(), accidental: z.boolean() })
    .nullable(),
  approximate: z.boolean(),
  lines: z.array(z.number().int()),
  steady: z.boolean(),
  changed: z.array(z.object({ index: z.number().int(), literal: z.string().nullable() })),
  drained: z.boolean(),
  silent: z.boolean().default(false),
  promised: z.boolean().default(false),
  properties: z
    .array(z.object({ access: z.string().max(200), literal: z.string().max(200) }))
    .max(8)
    .default([]),
})
const result = z.object({ observations: z.array(observation), error: z.string().nullable() })

/** One observation a call; a call that was not made is refused, with the reason. */
export function readObservations(outcome: Outcome, calls: Call[]): Observation[] {
  const parsed = result.safeParse(outcome.result)
  if (!parsed.success) return calls.map(call => refused(call, reasonOf(outcome)))
  const { observations, error } = parsed.data
  const known = new Map(observations.map(each => [each.call, each]))
  return calls.map(call => {
    const found = known.get(call.id)
    if (found === undefined) return refused(call, error ?? 'there was no time left for it')
    return { ...found, shown: found.shown.slice(0, 300) }
  })
}

function reasonOf(outcome: Outcome): string {
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
