// Assertions of a test that are to be evaluated without failing it, or to be left out -> the edits of its code.
import { replaceNode, type Edit } from '../../shared/edits.js'
import { lineStart, namedOf, type Syntax } from '../../shared/syntax.js'
import type { AssertingCode } from './assertions.js'

export function swallowed({ kind, node, isUnawaited }: AssertingCode): Edit {
  const { text } = kind === 'return' ? (namedOf(node)[0] ?? node) : node
  const inner = kind === 'statement' ? text.replace(/;\s*$/, '') : text
  const evaluated = isUnawaited ? `Promise.resolve(${inner}).then(undefined, () => {})` : text
  const whole = `try { ${kind === 'statement' ? '' : 'return '}${evaluated} } catch {}`
  return replaceNode(node, kind === 'value' ? `{ ${whole} }` : whole)
}

export function dropped({ kind, node }: AssertingCode): Edit {
  if (kind === 'value') return replaceNode(node, '{}')
  const isFinal = node.parent !== null && isAmongOthers(node) && namedOf(node.parent).at(-1) === node
  return kind === 'return' && !isFinal ? replaceNode(node, 'return') : takenOut(node)
}

/** A statement goes with its whole line, if nothing else but a comment stands there. */
export function takenOut(node: Syntax): Edit {
  if (!isAmongOthers(node)) return replaceNode(node, '{}')
  const { source, start, end } = node
  const line = lineStart(source, start)
  const rest = /^[ \t]*;?[ \t]*(?:\/\/[^\n]*)?(?:\n|$)/.exec(source.slice(end))
  const isAlone = rest && source.slice(line, start).trim() === ''
  return isAlone ? { start: line, end: end + rest[0].length, text: '' } : replaceNode(node, '')
}

/** False for a statement that stands where only one can: what takes its place must be one too. */
const isAmongOthers = ({ parent }: Syntax) =>
  /^(?:program|statement_block|switch_case|switch_default)$/.test(parent?.type ?? '')

/** A table without some of its rows; null when none is left. */
export function withoutRows(rows: readonly Syntax[], out: ReadonlySet<number>): Edit[] | null {
  const lastKept = rows.findLastIndex((_, at) => !out.has(at))
  const [last, end] = [rows[lastKept], rows.at(-1)]
  if (!last || !end) return null
  const between = rows.slice(0, lastKept).flatMap((row, at) => {
    const next = rows[at + 1]
    return out.has(at) && next ? [{ start: row.start, end: next.start, text: '' }] : []
  })
  return last === end ? between : [...between, { start: last.end, end: end.end, text: '' }]
}
