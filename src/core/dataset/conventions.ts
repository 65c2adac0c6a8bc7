// All rows of a set -> what most of them do alike: their format, their template, and how their completions end.
import { frameOf, type AskedCode } from './prompt-code.js'
import type { DataRow, Format } from './rows.js'

/** A row with the code that its prompt holds. */
export interface ReadRow extends DataRow {
  asked: AskedCode | null
}

export interface Conventions {
  format: Format | null
  frame: string | null
  /** The text that completions end with; null where they have none in common. */
  marker: string | null
}

/** Share of the rows that makes a plain last line a marker; a line of signs needs half of them. */
const shared = 0.8

export function conventionsOf(rows: ReadRow[]): Conventions {
  const format = most(rows.map(row => row.format))
  return {
    format: format?.value ?? null,
    frame: most(rows.map(row => frameOf(row.prompt, row.asked)))?.value ?? null,
    marker: markerOf(rows),
  }
}

/** True for a prompt that another than the set's own template made. */
export const driftsFrom = ({ frame }: Conventions, row: ReadRow): boolean =>
  frame !== null && frameOf(row.prompt, row.asked) !== frame

/** True for a completion without the marker that the set ends its completions with. */
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

/** A completion that opens a fence and never closes it was cut. */
export function isTorn(completion: string): boolean {
  return (completion.match(/^[ \t]*(?:`{3,}|~{3,})/gm)?.length ?? 0) % 2 === 1
}

/** The value that occurs most, the earliest of equals; null of nothing. */
function most<T>(values: T[]): { value: T; count: number } | null {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce<{ value: T; count: number } | null>(
    (best, [value, count]) => (best === null || count > best.count ? { value, count } : best),
    null,
  )
}
