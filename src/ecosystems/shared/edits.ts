// Small changes to a text by place.
import type { Syntax } from './syntax.js'

export interface Edit {
  start: number
  end: number
  text: string
}

/** The text with all edits made, whatever their order; of two that overlap the outer one wins. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < at) continue
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + text.slice(at)
}

/** The text without some of its statements; the same text where none goes, or none would be left. */
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

/** A statement goes with its line and the blank lines after it when nothing else stands on the line. */
function removal(text: string, { start, end }: { start: number; end: number }): Edit {
  const line = text.lastIndexOf('\n', start - 1) + 1
  const after = /^[ \t]*(?:(?:#|\/\/)[^\n]*)?(?:\n(?:[ \t]*\n)*|$)/.exec(text.slice(end))
  if (!after || text.slice(line, start).trim() !== '') return { start, end, text: '' }
  return { start: line, end: end + after[0].length, text: '' }
}
