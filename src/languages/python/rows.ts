// A test that pytest runs once a row of a table -> the rows that are written out, and the test without some of them.
import { fieldOf, namedOf, type Syntax } from '../syntax.js'

/** Two or more rows of one table; none where there is no such table. */
export interface Rows {
  nodes: Syntax[]
}

/** The rows of the only `parametrize` of a test, where they stand there as a list. */
export function rowsOf(test: Syntax, text: string): Rows {
  const around = test.parent?.type === 'decorated_definition' ? test.parent : null
  const marks = (around?.children ?? []).filter(
    one =>
      one.type === 'decorator' &&
      /^@\s*(?:pytest\s*\.\s*)?mark\s*\.\s*parametrize\b/.test(text.slice(one.start, one.end)),
  )
  const call = marks.length === 1 && marks[0] ? namedOf(marks[0])[0] : undefined
  const given = call?.type === 'call' ? fieldOf(call, 'arguments') : null
  const [, table, ...more] = given ? namedOf(given) : []
  const plain = table && /^(?:list|tuple)$/.test(table.type) && more.length === 0
  const nodes = plain ? namedOf(table) : []
  return { nodes: nodes.length > 1 && !nodes.some(one => one.type === 'list_splat') ? nodes : [] }
}

/** The edits that leave some rows out, by index; null when none would be left. */
export function withoutRows(
  { nodes }: Rows,
  out: Set<number>,
  text: string,
): { start: number; end: number; text: string }[] | null {
  if (nodes.every((_, at) => out.has(at))) return null
  return nodes.flatMap((node, at) => {
    if (!out.has(at)) return []
    const behind = /^\s*,[ \t]*(?:\r?\n[ \t]*)?/.exec(text.slice(node.end))
    return [{ start: node.start, end: node.end + (behind?.[0].length ?? 0), text: '' }]
  })
}
