// The folder that training rows are written to, row by row, so that an interrupted run continues.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../core/model/errors.js'
import { money, plural } from '../core/text.js'
import {
  sumResults,
  generateRows,
  type GenerateRowsInput,
  type TeacherResult,
} from '../pipeline/dataset/generate.js'
import { endTrace } from '../wiring/tracing.js'
import { DONE, type CliContext, type Option } from './command.js'

export const rowsFolder: Option = { type: 'string', placeholder: 'DIR', help: 'Where the rows go.' }

type Done = Omit<TeacherResult, 'row' | 'pair'>

interface DatasetFolder {
  /** Everything of this run and of earlier ones. */
  all(): Done[]
  /** True for a function that an earlier run did with this teacher. */
  isDone(teacher: string, target: string, version: string): boolean
  /** Throws UserError when the disk is full. */
  add(result: TeacherResult): void
  /** Spans, one per line. */
  addTrace(lines: string): void
}

/** Holds `rows.jsonl`, `pairs.jsonl` and `done.jsonl`. Throws UserError for a folder with rows of another origin. */
function openDatasetFolder(out: string): DatasetFolder {
  const all = readDone(out)
  const known = new Set(all.map(keyOf))
  const append = (name: string, line: string): void => {
    try {
      mkdirSync(out, { recursive: true })
      appendFileSync(join(out, name), `${line}\n`)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
      throw new UserError(
        `${join(out, name)} cannot be written (${code}): free some space, then run the same command again.`,
      )
    }
  }
  return {
    all: () => all,
    isDone: (teacher, target, version) => known.has(keyOf({ teacher, target, version })),
    addTrace: lines => append('trace.jsonl', lines.trimEnd()),
    add({ row, pair, ...rest }) {
      if (row !== null) append('rows.jsonl', row)
      if (pair !== null) append('pairs.jsonl', pair)
      // What the budget did not allow is asked for again.
      if (rest.written > 0) append('done.jsonl', JSON.stringify(rest))
      all.push(rest)
    },
  }
}

const keyOf = ({ teacher, target, version }: Pick<Done, 'teacher' | 'target' | 'version'>): string =>
  JSON.stringify([teacher, target, version])

function readDone(out: string): Done[] {
  const path = join(out, 'done.jsonl')
  if (!existsSync(path)) {
    if (existsSync(join(out, 'rows.jsonl')))
      throw new UserError(`${out} has rows of another origin: name a new folder with --out.`)
    return []
  }
  // A line that an interrupted run left incomplete: its function is done again.
  for (const name of ['rows.jsonl', 'pairs.jsonl', 'done.jsonl'].map(file => join(out, file)))
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

/** Verifies what teachers or people wrote, appends the rows to `out`, and prints the sums. */
export async function writeRows(
  input: Omit<GenerateRowsInput, 'isDone' | 'onResult'>,
  out: string,
  tools: Parameters<typeof generateRows>[1],
  context: CliContext,
): Promise<typeof DONE> {
  const { log } = context
  const folder = openDatasetFolder(out)
  const earlier = folder.all().length
  if (earlier > 0)
    log(`${plural(earlier, 'function')} of an earlier run ${earlier === 1 ? 'is' : 'are'} done already`)
  const onResult = (result: TeacherResult): void => {
    folder.add(result)
    const { teacher, target, kept, written, reason } = result
    log(`${teacher}, ${target}: ${kept} of ${written} kept${reason ? ` (${reason})` : ''}`)
  }
  try {
    await generateRows({ ...input, isDone: folder.isDone, onResult }, tools)
  } finally {
    folder.addTrace(await endTrace(context, 'dataset generate'))
  }
  const all = folder.all()
  const sums = { ...sumResults(all), out }
  const cost = sums.usd === null ? '' : `, ${money(sums.usd)}`
  context.answer(
    sums,
    `${plural(sums.rows, 'row')} of ${plural(all.length, 'function')}: ${sums.kept} of ${sums.written} tests kept${cost}: ${join(out, 'rows.jsonl')}\n`,
  )
  return DONE
}
