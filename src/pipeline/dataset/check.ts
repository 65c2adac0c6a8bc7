// A training set, and the sets that it will be measured by -> what is wrong with it, before money is spent. Prints nothing.
import { readAsked } from '../../core/dataset/prompt-code.js'
import { originOf } from '../../core/dataset/freeze.js'
import { readBenchmark } from '../../core/dataset/benchmark.js'
import { cleanRows, type Cleaned } from '../../core/dataset/clean.js'
import { findFaults, type Finding, type Looked } from '../../core/dataset/findings.js'
import type { ReadRow } from '../../core/dataset/conventions.js'
import { countDistinct, countTried, priceOf, type CheckReport } from '../../core/dataset/report.js'
import { type DataRow, readRows, type Line } from '../../core/dataset/rows.js'
import { countTokens, tokensOf, type Count } from '../../core/dataset/tokens.js'
import type { Tried } from '../../core/dataset/row-results.js'
import { unitsOfRows, type RowUnit } from '../../core/dataset/units.js'
import { UserError } from '../../core/model/errors.js'
import { encodingOf, retirementsOf, estimate } from '../../core/tuning/tuning.js'
import type { Language } from '../../core/model/ports.js'
import type { CompareTools } from '../compare/unit-tools.js'
import { findSharedCode, type SharedCode } from './leaks.js'
import { runUnits } from './run-rows.js'

/** A file of lines that the user named. */
export interface DataFile {
  name: string
  lines: Line[]
}

interface CheckInput {
  training: DataFile
  validation: DataFile | null
  benchmark: DataFile | null
  base: string | null
  passes: number
  /** Tokens that a reply may have. */
  maxTokens: number
  /** Number of rows that may share a prompt, as several teachers may answer for one function. */
  perPrompt: number
}

export interface DatasetTools extends CompareTools {
  /** Counts as the named tokenizer does. */
  tokenizer(encoding: 'cl100k_base' | 'o200k_base'): Promise<Count>
}

export interface Checked {
  report: CheckReport
  /** Sentences about the set that are not findings. */
  notes: string[]
  /** The rows without findings; computed on demand. */
  clean: () => Cleaned
}

/** Throws UserError for files that hold nothing to check, and where tests cannot run. */
export async function checkDataset(asked: CheckInput, tools: DatasetTools): Promise<Checked> {
  const training = readSet(asked.training, tools)
  const validation = asked.validation && readSet(asked.validation, tools)
  const wanted = asked.benchmark && readWanted(asked.benchmark, tools)
  const count = await tools.tokenizer(encodingOf(asked.base ?? '') ?? 'cl100k_base')
  const units = unitsOfRows([...training.rows, ...(validation?.rows ?? []).map(asValidationRow)])
  tools.log(`${units.length} different rows to run`)
  const tried = resultsByRow(await runUnits(units, tools))
  const looked: Looked = {
    ...training,
    tried,
    lengths: new Map(training.rows.map(row => [row.row, countTokens(row.completion, count)])),
    ...{ maxTokens: asked.maxTokens, perPrompt: asked.perPrompt },
  }
  const leaks = {
    validation: validation && (await findSharedCode(codesOf(validation.rows), training.rows, tried, tools)),
    benchmark: wanted && (await findSharedCode(wanted, training.rows, tried, tools)),
  }
  const ownFaults = findFaults(looked)
  const leakFaults = [
    ...leakFindings(leaks.benchmark, 'benchmark'),
    ...leakFindings(leaks.validation, 'validation'),
  ]
  const validationTried = (validation?.rows ?? []).flatMap(row => tried.get(asValidationRow(row).row) ?? [])
  const findings = [
    ...[...ownFaults, ...leakFaults].sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
    ...(validation ? validationFindings(validation, tried) : []),
  ]
  const counts = countTried(training.rows.flatMap(row => tried.get(row.row) ?? []))
  const tokens = sumTokens(training.rows, count)
  const price = asked.base === null ? null : estimate(asked.base, tokens.perPass * asked.passes, asked.passes)
  const report: CheckReport = {
    rows: asked.training.lines.length,
    ...countDistinct(training.rows),
    ...counts,
    validation: validation && {
      rows: asked.validation?.lines.length ?? 0,
      failingRows: countTried(validationTried).failingRows,
      leakedFunctions: leaks.validation?.names.length ?? 0,
    },
    benchmark: leaks.benchmark && { leaked: leaks.benchmark.names },
    tokens,
    price: priceOf(price, asked.passes),
    findings,
  }
  return { report, notes: notesOf(asked, training.rows), clean: () => cleanRows(looked, leakFaults) }
}

interface DataSet {
  rows: ReadRow[]
  bad: Looked['bad']
}

function readSet({ name, lines }: DataFile, { languages }: CompareTools): DataSet {
  if (lines.length === 0) throw new UserError(`${name} has no rows.`)
  const { rows, bad } = readWithCode(lines, languages)
  const [first] = bad
  if (rows.length === 0)
    throw new UserError(
      `${name} has no training row: ${first ? `line ${first.row}: ${first.reason}` : 'it is empty'}.`,
    )
  return { rows, bad }
}

/** Rows with the code that they ask about, and the lines that are not rows. */
export function readWithCode(lines: Line[], languages: Language[]): DataSet {
  const { rows, bad } = readRows(lines)
  return { rows: rows.map(row => withCode(row, languages)), bad }
}

/** The whole module where the row has it, else the code that its prompt shows. */
export function withCode(row: DataRow, languages: Language[]): ReadRow {
  const asked = readAsked(row.prompt, languages)
  const { source } = originOf(row.line)
  return { ...row, asked: asked && source !== null ? { ...asked, source, outlined: false } : asked }
}

function readWanted({ name, lines }: DataFile, { languages }: CompareTools): SharedCode['wanted'] {
  const { wanted } = readBenchmark(lines, languages)
  if (wanted.length === 0)
    throw new UserError(`${name} has no function: give lines of {"path", "source"}, or training rows.`)
  return wanted
}

const codesOf = (rows: ReadRow[]): SharedCode['wanted'] =>
  rows.flatMap(({ row, asked }) => (asked ? [{ row, asked }] : []))

/** Validation rows get negative numbers, to tell them from training rows. */
const asValidationRow = (row: ReadRow): ReadRow => ({ ...row, row: -row.row })

function resultsByRow(found: Map<RowUnit, Tried>): Map<number, Tried> {
  return new Map([...found].flatMap(([unit, tried]) => unit.rows.map(row => [row, tried] as const)))
}

function sumTokens(rows: ReadRow[], count: Count): CheckReport['tokens'] {
  const counts = rows.map(row => tokensOf(row, count))
  const prompt = counts.reduce((sum, tokens) => sum + tokens.prompt, 0)
  const completion = counts.reduce((sum, tokens) => sum + tokens.completion, 0)
  return { prompt, completion, perPass: prompt + completion }
}

function leakFindings(shared: SharedCode | null, set: 'validation' | 'benchmark'): Finding[] {
  return (shared?.leaks ?? []).map(({ name, row, by, wanted }) => {
    const how = by === 'body' ? 'the same body' : 'the same name and task'
    return {
      kind: `${set}-leak`,
      row,
      message: `row ${row}: ${name} has ${how} in line ${wanted} of the ${set} set: drop the row`,
    }
  })
}

function validationFindings(set: DataSet, tried: Map<number, Tried>): Finding[] {
  const looked: Looked = {
    ...set,
    tried: new Map(
      set.rows.flatMap(row => {
        const own = tried.get(-row.row)
        return own ? [[row.row, own] as const] : []
      }),
    ),
    lengths: new Map(),
    ...{ maxTokens: Infinity, perPrompt: Infinity },
  }
  const reportedKinds =
    /^(?:failing-test|missing-helper|no-test|no-function|not-json|not-utf8|too-large|format|empty|secret|unsafe|no-assertion)$/
  return findFaults(looked)
    .filter(({ kind }) => reportedKinds.test(kind))
    .map(({ kind, row, message }) => ({ kind: `validation-${kind}`, row, message: `validation ${message}` }))
}

/** OpenAI refuses a set with fewer rows. */
const MIN_ROWS = 10

function notesOf({ base, passes }: CheckInput, rows: ReadRow[]): string[] {
  const notes: string[] = []
  const outlined = rows.filter(row => row.asked?.outlined).length
  if (outlined > 0)
    notes.push(
      `${outlined} rows show some of their code in outline, and were not run: freeze ran them with their modules`,
    )
  if (rows.length < MIN_ROWS) notes.push(`the set has ${rows.length} rows: OpenAI wants at least ${MIN_ROWS}`)
  if (base === null) return notes
  if (encodingOf(base) === null) notes.push(`the tokenizer of ${base} is unknown: counted as cl100k_base`)
  if (estimate(base, 0, passes).perMillion === null) notes.push(`the price of tuning ${base} is unknown`)
  return [...notes, ...retirementsOf(base).map(({ date, what }) => `${date}: ${what}`)]
}
