// Small edits to a text, by position.
import { lineStart, type Syntax } from './syntax.js'

export interface Edit {
  start: number
  end: number
  text: string
}

/** A range of a text, such as a node. */
interface Span {
  start: number
  end: number
}

export const replaceNode = ({ start, end }: Span, text: string): Edit => ({ start, end, text })

export const insertAt = (place: number, text: string): Edit => ({ start: place, end: place, text })

/** The edits shifted for a text with a prefix of `by` characters. */
export const moved = (edits: readonly Edit[], by: number): Edit[] =>
  edits.map(edit => ({ ...edit, start: edit.start + by, end: edit.end + by }))

const isInsertion = ({ start, end }: Edit) => start === end

/**
 * The text with all edits made, in any order. The outer of two overlapping edits wins. Insertions come before a
 * replacement at the same place, and keep their order.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted(
    (a, b) => a.start - b.start || Number(isInsertion(b)) - Number(isInsertion(a)) || b.end - a.end,
  )
  let out = ''
  let at = 0
  for (const edit of sorted) {
    if (edit.start < at) continue
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + text.slice(at)
}

/** The text without some of its statements; unchanged when none would go, or none would be left. */
export function withoutStatements(
  text: string,
  all: Syntax[],
  isOut: (statement: Syntax) => boolean,
): string {
  const out = all.filter(isOut)
  if (out.length === all.length) return text
  return applyEdits(
    text,
    out.map(statement => removal(text, statement)),
  )
}

/** Removes a statement, and its line and the blank lines after it when nothing else is on that line. */
function removal(text: string, { start, end }: Span): Edit {
  const line = lineStart(text, start)
  const after = /^[ \t]*(?:(?:#|\/\/)[^\n]*)?(?:\n(?:[ \t]*\n)*|$)/.exec(text.slice(end))
  if (!after || text.slice(line, start).trim() !== '') return { start, end, text: '' }
  return { start: line, end: end + after[0].length, text: '' }
}
