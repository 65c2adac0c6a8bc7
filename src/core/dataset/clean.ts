// A data set with findings per row -> the rows that may stay, and what was dropped or changed and why.
import { findFaults, type Finding, type Looked } from './findings.js'
import type { ReadRow } from './conventions.js'

interface Dropped {
  row: number
  kinds: string[]
  reasons: string[]
}

export interface Cleaned {
  /** The lines that stay. */
  lines: { row: number; text: string }[]
  dropped: Dropped[]
  /** The end marker appended to every completion; null when they share one already, or need none. */
  ended: string | null
}

const end = '\n###'

const repeats = new Set(['duplicate', 'near-duplicate', 'repeated-prompt'])

/**
 * Drops rows that are faulty by themselves first, then repeats among the remaining rows, until nothing is wrong, since
 * conventions may differ among the rows left. Every pass drops at least one row. `leaks` are further findings by row.
 */
export function cleanRows(looked: Looked, leaks: Finding[]): Cleaned {
  const reasons = new Map<number, Finding[]>()
  let { rows, bad } = looked
  for (;;) {
    const left = new Set([...rows.map(row => row.row), ...bad.map(badRow => badRow.row)])
    const found = [...findFaults({ ...looked, rows, bad }), ...leaks].filter(
      (finding): finding is Finding & { row: number } => finding.row !== null && left.has(finding.row),
    )
    const hard = found.filter(finding => !repeats.has(finding.kind))
    const now = hard.length > 0 ? hard : found
    if (now.length === 0) break
    for (const one of now) reasons.set(one.row, [...(reasons.get(one.row) ?? []), one])
    rows = rows.filter(row => !reasons.has(row.row))
    bad = bad.filter(badRow => !reasons.has(badRow.row))
  }
  const dropped = [...reasons]
    .sort(([one], [other]) => one - other)
    .map(([row, found]) => ({
      row,
      kinds: [...new Set(found.map(finding => finding.kind))],
      reasons: found.map(finding => finding.message),
    }))
  const endless = findFaults({ ...looked, rows, bad: [] }).some(finding => finding.kind === 'no-end-marker')
  const lines = rows.map(row => ({ row: row.row, text: endless ? withEnd(row) : row.line.trim() }))
  return { lines, dropped, ended: endless ? end : null }
}

function withEnd({ line }: ReadRow): string {
  const value = JSON.parse(line) as { completion: string }
  return JSON.stringify({ ...value, completion: `${value.completion.trimEnd()}${end}` })
}
