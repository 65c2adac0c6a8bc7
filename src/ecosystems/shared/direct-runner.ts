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

const MOST_ARGUMENTS = 500
const argument = z
  .string()
  .max(10_000)
  .regex(/^[^\0]*$/)
const answer = z.object({
  command: z.object({ argv: z.array(argument).max(MOST_ARGUMENTS), folder: argument }),
})

/**
 * The command that a program in the sandbox found. Code of the project runs beside that program, so the answer may be forged: it
 * says only what is started inside the sandbox, and where. Null for what no process can be started with.
 */
export function readCommand(
  outcome: JobOutcome | null,
  { report, printed = null }: DirectSpec,
): DirectCommand | null {
  const found = answer.safeParse(outcome?.result).data
  return found ? { ...found.command, report, printed, env: {} } : null
}
