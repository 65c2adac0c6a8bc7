// The folder of a tuning run -> what is known of it, written whole or not at all.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { UserError } from '../core/model/errors.js'
import { runSchema, type TuningRun } from '../core/tuning/jobs.js'

/** The run that a folder holds, null for none. Throws UserError for a file that is none. */
export function readRun(folder: string): TuningRun | null {
  return readJson(join(folder, 'run.json'), runSchema)
}

/** A file of the folder, null where there is none. Throws UserError for one that is of another kind. */
export function readJson<T>(path: string, schema: z.ZodType<T>): T | null {
  if (!existsSync(path)) return null
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    throw new UserError(`${path} is none of testwright's: name another folder with --out.`)
  }
}

export function saveRun(folder: string, run: TuningRun): void {
  put(folder, 'run.json', `${JSON.stringify(run, null, 2)}\n`)
}

/** A file of the folder, whole or not at all. Throws UserError where it cannot be written. */
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
