// All rows of a set -> what most have in common: their format, template, and the end of their completions.
import { frameOf, type AskedCode } from './prompt-code.js'
import type { DataRow, Format } from './rows.js'

/** A row with the code in its prompt. */
export interface ReadRow extends DataRow {
  asked: AskedCode | null
}

export interface Conventions {
  format: Format | null
  frame: string | null
  /** The text that completions end with; null when they have none in common. */
  marker: string | null
}

/** Share of rows from which a common last line is an end marker; one that looks like a marker needs only half. */
const shared = 0.8

export function conventionsOf(rows: ReadRow[]): Conventions {
  const format = most(rows.map(row => row.format))
  return {
    format: format?.value ?? null,
    frame: most(rows.map(row => frameOf(row.prompt, row.asked)))?.value ?? null,
    marker: markerOf(rows),
  }
}

/** True for a prompt that does not follow the set's template. */
export const driftsFrom = ({ frame }: Conventions, row: ReadRow): boolean =>
  frame !== null && frameOf(row.prompt, row.asked) !== frame

/** True for a completion without the set's end marker. */
export const lacksMarker = ({ marker }: Conventions, row: ReadRow): boolean =>
  marker !== null && lastLine(row.completion) !== marker && !row.completion.trimEnd().endsWith(marker)

function markerOf(rows: ReadRow[]): string | null {
  const ends = most(rows.map(row => lastLine(row.completion)))
  if (ends === null || ends.value === '') return null
  const share = ends.count / rows.length
  const telling = /^[^\p{L}\p{N}]+$|^\W*(?:END|STOP|DONE|EOS)\W*$|<\|[^|]*\|>$/u.test(ends.value)
  return share >= shared || (telling && share >= 0.5) ? ends.value : null
}

function lastLine(text: string): string {
  return (text.trimEnd().split('\n').at(-1) ?? '').trim()
}

/** True for a completion that opens a fence without closing it: it was cut off. */
export function isTorn(completion: string): boolean {
  return (completion.match(/^[ \t]*(?:`{3,}|~{3,})/gm)?.length ?? 0) % 2 === 1
}

/** The most frequent value, the earliest of equals; null for no values. */
function most<T>(values: T[]): { value: T; count: number } | null {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce<{ value: T; count: number } | null>(
    (best, [value, count]) => (best === null || count > best.count ? { value, count } : best),
    null,
  )
}
