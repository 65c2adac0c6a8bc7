// Assertions of a test that are not to be heard, or not to be there -> the edits of its code.
import type { Syntax } from '../../shared/syntax.js'
import { namedOf } from '../../shared/syntax.js'
import type { Edit } from '../../shared/edits.js'
import { isFinal, isOnly, type Place } from './places.js'

const own = (node: Syntax) => node.text

/** A statement with its whole line, if nothing else but a comment stands there. */
export function takenOut(node: Syntax, code: string): Edit {
  if (isOnly(node)) return { start: node.start, end: node.end, text: '{}' }
  const start = code.lastIndexOf('\n', node.start - 1) + 1
  const rest = /^[ \t]*;?[ \t]*(?:\/\/[^\n]*)?(?:\n|$)/.exec(code.slice(node.end))
  if (rest && code.slice(start, node.start).trim() === '')
    return { start, end: node.end + rest[0].length, text: '' }
  return { start: node.start, end: node.end, text: '' }
}

/** Evaluated, whatever comes of it. */
export function swallowed({ kind, node, floats }: Place): Edit {
  const value = kind === 'return' ? namedOf(node)[0] : node
  const text = value ? own(value) : ''
  const inner = floats && kind === 'statement' ? text.replace(/;\s*$/, '') : text
  const heard = floats ? `Promise.resolve(${inner}).then(undefined, () => {})` : inner
  const gives = kind === 'statement' ? '' : 'return '
  const whole = `try { ${gives}${heard} } catch {}`
  return { start: node.start, end: node.end, text: kind === 'value' ? `{ ${whole} }` : whole }
}

/** Not there at all. */
export function dropped({ kind, node }: Place, code: string): Edit {
  if (kind === 'value') return { start: node.start, end: node.end, text: '{}' }
  if (kind === 'return' && !isFinal(node)) return { start: node.start, end: node.end, text: 'return' }
  return takenOut(node, code)
}

/** A table without some of its rows; null when none is left. */
export function withoutRows(rows: readonly Place[], out: ReadonlySet<number>): Edit[] | null {
  const kept = rows.flatMap((_, at) => (out.has(at) ? [] : [at]))
  const last = kept.at(-1)
  if (last === undefined) return null
  const edits: Edit[] = []
  rows.forEach(({ node }, at) => {
    const next = rows[at + 1]
    if (out.has(at) && at < last && next) edits.push({ start: node.start, end: next.node.start, text: '' })
  })
  const [from, to] = [rows[last], rows.at(-1)]
  if (from && to && from !== to) edits.push({ start: from.node.end, end: to.node.end, text: '' })
  return edits
}
