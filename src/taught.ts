// What an earlier run of a teacher noted -> the functions that are done.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Taught } from './commands/teach.js'
import { UserError } from './core/errors.js'

export type Done = Omit<Taught, 'row' | 'pair'>

export function readDone(path: string, out: string): Done[] {
  if (!existsSync(path)) {
    if (existsSync(join(out, 'rows.jsonl')))
      throw new UserError(`${out} holds rows of another origin: name a new folder with --out.`)
    return []
  }
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.flatMap((line, at) => {
    try {
      return [JSON.parse(line) as Done]
    } catch {
      // A run that was cut in the middle of a line does that function again.
      if (at === lines.length - 1) return []
      throw new UserError(`${path}, line ${at + 1} is no JSON: name a new folder with --out.`)
    }
  })
}
