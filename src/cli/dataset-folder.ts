// The folder that training rows are written to -> what is done already, and the lines that are added to it.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Taught } from '../pipeline/dataset/generate.js'
import { UserError } from '../core/model/errors.js'

export type Done = Omit<Taught, 'row' | 'pair'>

export interface DatasetFolder {
  /** Everything of this run and of earlier ones. */
  all(): Done[]
  /** True for a function that an earlier run did with this teacher. */
  isDone(teacher: string, target: string, version: string): boolean
  /** Throws UserError where there is no room. */
  add(taught: Taught): void
  /** Spans, one a line. */
  addTrace(lines: string): void
}

/** `rows.jsonl`, `pairs.jsonl`, `done.jsonl`. Throws UserError for a folder with rows of another origin. */
export function openDatasetFolder(out: string): DatasetFolder {
  const all = readDone(out)
  const known = new Set(all.map(one => keyOf(one.teacher, one.target, one.version)))
  const append = (name: string, line: string): void => {
    try {
      mkdirSync(out, { recursive: true })
      appendFileSync(join(out, name), `${line}\n`)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
      throw new UserError(
        `${join(out, name)} cannot be written (${code}): make room, then run the same again.`,
      )
    }
  }
  return {
    all: () => all,
    isDone: (teacher, target, version) => known.has(keyOf(teacher, target, version)),
    addTrace: lines => append('trace.jsonl', lines.trimEnd()),
    add({ row, pair, ...rest }) {
      if (row !== null) append('rows.jsonl', row)
      if (pair !== null) append('pairs.jsonl', pair)
      // What there was no money for is asked again.
      if (rest.written > 0) append('done.jsonl', JSON.stringify(rest))
      all.push(rest)
    },
  }
}

const keyOf = (teacher: string, target: string, version: string): string =>
  JSON.stringify([teacher, target, version])

function readDone(out: string): Done[] {
  const path = join(out, 'done.jsonl')
  if (!existsSync(path)) {
    if (existsSync(join(out, 'rows.jsonl')))
      throw new UserError(`${out} holds rows of another origin: name a new folder with --out.`)
    return []
  }
  // A line that was cut in the middle: that function is done again, and the next line starts anew.
  for (const name of ['rows.jsonl', 'pairs.jsonl', 'done.jsonl'].map(one => join(out, one)))
    if (existsSync(name) && !readFileSync(name, 'utf8').endsWith('\n')) appendFileSync(name, '\n')
  return readFileSync(path, 'utf8').split('\n').flatMap(readLine)
}

function readLine(line: string): Done[] {
  try {
    return [JSON.parse(line) as Done]
  } catch {
    return []
  }
}
