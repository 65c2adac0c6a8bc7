// The folder of a tuning run -> what is known of it, written whole or not at all.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from './core/errors.js'
import { runSchema, type TuningJob, type TuningRun } from './core/jobs.js'
import { oneLine } from './core/render/text.js'

export function readRun(folder: string): TuningRun | null {
  const path = join(folder, 'run.json')
  if (!existsSync(path)) return null
  try {
    return runSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    throw new UserError(`${path} is no run of testwright: name another folder with --out.`)
  }
}

/** Whole or not at all: a cut in the middle of writing must not lose the job. */
export function save(folder: string, run: TuningRun): void {
  put(folder, 'run.json', `${JSON.stringify(run, null, 2)}\n`)
}

export function put(folder: string, name: string, text: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    const path = join(folder, name)
    writeFileSync(`${path}.new`, text)
    renameSync(`${path}.new`, path)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
    throw new UserError(
      `${join(folder, name)} cannot be written (${code}): make room, or name another folder with --out.`,
    )
  }
}

/** One line of a list. */
export const drawJob = (job: TuningJob): string => {
  const when = job.created === null ? '' : new Date(job.created).toISOString().slice(0, 16).replace('T', ' ')
  const what = job.model ?? job.error ?? ''
  return `${job.id}  ${job.status.padEnd(16)}  ${when}  ${job.base}  ${oneLine(what, 200)}`.trimEnd() + '\n'
}
