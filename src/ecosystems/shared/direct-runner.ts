// A project's own command for one test file -> the port that runs it, in a process that contains none of our code.
import * as z from 'zod'
import type { DirectRunner } from '../../core/model/ports.js'
import type { DirectCommand, Job, JobOutcome } from '../../core/model/run.js'
import { outcomesByName, type ReportReader } from './direct-results.js'

/** What one runner adds: where its results are, and how to read them. */
export interface DirectSpec {
  /** Name of the report file, in the folder where the command starts. */
  report: string
  /** Which output goes into that file, when the command does not write it itself. */
  printed?: DirectCommand['printed']
  read: ReportReader
}

/** Extra seconds for a whole file: it contains the project's own tests, and may be type-checked. */
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
 * The command that a program in the sandbox found. Project code runs beside that program, so the answer may be
 * forged: it only decides what is started inside the sandbox, and where. Null when no process can be started with it.
 */
export function readCommand(
  outcome: JobOutcome | null,
  { report, printed = null }: DirectSpec,
): DirectCommand | null {
  const found = answer.safeParse(outcome?.result).data
  return found ? { ...found.command, report, printed, env: {} } : null
}
