// The context that a reader needs around a function: shortened parts of its file, in file order.
import { walk, type Syntax } from './syntax.js'

const MOST = 30

/** The texts in file order, without repeats. */
export function inFileOrder(excerpts: Pick<Syntax, 'start' | 'text'>[]): string[] {
  excerpts.sort((a, b) => a.start - b.start)
  return [...new Set(excerpts.map(excerpt => excerpt.text))].slice(0, MOST)
}

/** The text between two places of a node, on one line and without comments. */
export function onOneLine(node: Syntax, start: number, end: number): string {
  let line = ''
  let from = start
  for (const inner of walk(node, inner => inner.start < end)) {
    if (inner.type !== 'comment' || inner.start < from || inner.start >= end) continue
    line += node.source.slice(from, inner.start)
    from = inner.end
  }
  return (line + node.source.slice(from, Math.max(from, end)))
    .replace(/\s+/g, ' ')
    .replace(/([([]) /g, '$1')
    .replace(/,? ([)\]])/g, '$1')
    .trim()
}
