// A project's own command for one test file -> the port that runs it in a process which shows nothing of ours.
import * as z from 'zod'
import type { DirectRunner } from '../../core/model/ports.js'
import type { DirectCommand, Job, JobOutcome } from '../../core/model/run.js'
import { outcomesByName, type ReportReader } from './direct-results.js'

/** What one runner adds: where its results stand, and how they are read. */
export interface DirectSpec {
  /** Name of the report's file, in the folder where the command starts. */
  report: string
  /** What the command prints there, where it does not write the file itself. */
  printed?: DirectCommand['printed']
  read: ReportReader
}

/** Seconds for a whole file on top of the start: it has the project's own tests in it, and types may be checked. */
const WHOLE = 120

type Program = Pick<Job, 'toolchain' | 'runtime'> & { start: number }

export function makeDirectRunner(
  { read }: DirectSpec,
  { toolchain, runtime, start }: Program,
  find: Pick<DirectRunner, 'ask' | 'command'>,
): DirectRunner {
  return {
    ...find,
    job: (direct, overlay) => ({
      ...{ tree: 'head', toolchain, program: '', request: null, overlay, env: {}, runtime, direct },
      limit: (start + WHOLE) * 1000,
    }),
    read: (outcome, path, names) =>
      outcomesByName(read(typeof outcome.result === 'string' ? outcome.result : '', path), names),
  }
}

const answer = z.object({
  command: z.object({
    argv: z.array(z.string()),
    folder: z.string(),
    report: z.string(),
    printed: z.enum(['stdout', 'stderr']).nullable(),
    env: z.record(z.string(), z.string()),
  }),
})

/** The command that a program in the sandbox found. It runs in the sandbox too, so it need not be trusted. */
export function readCommand(outcome: JobOutcome | null): DirectCommand | null {
  return answer.safeParse(outcome?.result).data?.command ?? null
}
