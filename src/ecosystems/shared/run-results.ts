// The result that a trial program wrote -> readings by candidate, for the runners of every language.
import * as z from 'zod'
import { fitsTitle } from './title-patterns.js'
import { outOfTime } from '../../core/baseline/facts.js'
import type { Kill, JobOutcome, RunResult } from '../../core/model/run.js'

const OUTCOMES = ['passed', 'failed', 'broken', 'timed-out'] as const

const testResult = z.object({
  candidate: z.string().nullable(),
  name: z.string().nullable(),
  outcome: z.enum(OUTCOMES),
  assertion: z.boolean(),
  expected: z.string().nullable(),
  actual: z.string().nullable(),
  detail: z.string(),
  lines: z.array(z.number().int()),
  elsewhere: z.record(z.string(), z.array(z.number().int())).default({}),
  milliseconds: z.number(),
  unsafe: z.string().nullable().default(null),
})
const result = z.object({ results: z.array(testResult), error: z.string().nullable().default(null) })

const kill = z.object({
  candidate: z.string(),
  mutant: z.string(),
  outcome: z.enum(OUTCOMES),
  assertion: z.boolean().default(false),
})
const kills = z.object({
  kills: z.array(kill),
  untested: z.array(z.unknown()).catch([]),
  error: z.string().nullable().default(null),
})

type Found = z.infer<typeof testResult>

/**
 * Readings by candidate id, or by name where whole files were run: the outcome of a whole file applies to all of its
 * tests. A candidate that was not reached has none; one that ran alone and left no result has timed out or is broken.
 * `explain` says what an error of the whole trial means.
 */
export function makeRead(explain: (error: string) => string) {
  return (outcome: JobOutcome, candidates: { candidate: string; name: string | null }[]): RunResult[] => {
    const parsed = result.safeParse(outcome.result)
    if (!parsed.success)
      return candidates.length === 1 ? candidates.map(asked => lost(asked.candidate, outcome)) : []
    const { results, error } = parsed.data
    const whole = results.find(found => found.candidate === null && found.name === null)
    const names = new Set(candidates.map(({ name }) => name))
    const isOf = (name: string, title: string): boolean =>
      title === name || (fitsTitle(name, title) && !names.has(title))
    return candidates.flatMap(({ candidate, name }) => {
      const own = results.filter(found =>
        found.candidate === null
          ? name !== null && found.name !== null && isOf(name, found.name)
          : found.candidate === candidate,
      )
      const worst = own.find(({ outcome }) => outcome !== 'passed') ?? own[0]
      const found = (name === null ? joined(own) : worst) ?? whole
      if (found) return [clean(found, candidate)]
      return error === null ? [] : [broken(candidate, explain(error))]
    })
  }
}

/** All tests of a file as one, which passed when one of them did. */
function joined(all: Found[]): Found | undefined {
  const told = all.find(found => found.outcome === 'passed') ?? all[0]
  if (told === undefined) return undefined
  const lines = [...new Set(all.flatMap(found => found.lines))].sort((a, b) => a - b)
  const unsafe = all.find(found => found.unsafe !== null)?.unsafe ?? null
  return { ...told, lines, unsafe, milliseconds: all.reduce((sum, each) => sum + each.milliseconds, 0) }
}

/** What each test did under each mutant that it was run with; null when the job reported nothing. */
export function readKills(outcome: JobOutcome): Kill[] | null {
  const parsed = kills.safeParse(outcome.result)
  if (!parsed.success || (parsed.data.error !== null && parsed.data.kills.length === 0)) return null
  const pairs = new Map(parsed.data.kills.map(kill => [JSON.stringify([kill.candidate, kill.mutant]), kill]))
  return [...pairs.values()]
}

/** Why pairs of a test and a mutant are missing from a job. `explain` says what an error of the whole job means. */
export function whyNoKills(outcome: JobOutcome, explain: (error: string) => string): string {
  const told = kills.safeParse(outcome.result).data
  if (outcome.status === 'timed-out' || (told && told.error === null && told.untested.length > 0))
    return outOfTime
  if (!told) return `the process that ran the tests ended without a result: ${outcome.output.slice(-300)}`
  if (told.error !== null) return explain(told.error).slice(0, 300)
  return 'the tests do not pass when they are run again in one process'
}

function clean(found: Found, candidate: string): RunResult {
  const { outcome, assertion, lines, elsewhere, milliseconds, unsafe } = found
  return {
    candidate,
    outcome,
    assertion,
    expected: found.expected?.slice(0, 300) ?? null,
    actual: found.actual?.slice(0, 300) ?? null,
    detail: found.detail.slice(0, 2000),
    lines,
    ...(Object.keys(elsewhere).length > 0 ? { elsewhere } : {}),
    milliseconds: Math.round(milliseconds),
    ...(unsafe === null ? {} : { unsafe: unsafe.slice(0, 300) }),
  }
}

function lost(candidate: string, outcome: JobOutcome): RunResult {
  const { status, output, milliseconds } = outcome
  if (status === 'timed-out')
    return { ...broken(candidate, 'out of time'), outcome: 'timed-out', milliseconds }
  const detail = `its process ended without a result: ${output.slice(-500)}`
  return { ...broken(candidate, detail), milliseconds }
}

function broken(candidate: string, detail: string): RunResult {
  return {
    ...{ candidate, outcome: 'broken', assertion: false, expected: null, actual: null },
    ...{ detail, lines: [], milliseconds: 0 },
  }
}
