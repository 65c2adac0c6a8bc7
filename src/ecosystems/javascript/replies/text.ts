// Small changes to source text: moving left and right, titles as string literals.
import { marginOf, walk, type Syntax } from '../../shared/syntax.js'
import type { ReadText } from '../grammar.js'

/** Line numbers that begin inside a template literal, whose blanks belong to a value. */
export function innerLines(root: Syntax): Set<number> {
  const inner = new Set<number>()
  for (const node of walk(root, one => one.endLine > one.line)) {
    if (node.type !== 'template_string' && node.type !== 'template_literal_type') continue
    for (let line = node.line + 1; line <= node.endLine; line += 1) inner.add(line)
  }
  return inner
}

/** The text of a node moved left by the indentation of its first row. */
export function dedentNode(node: Syntax, inner: ReadonlySet<number>): string {
  const prefix = marginOf(node)
  return node.text
    .split('\n')
    .map((text, at) => {
      if (at === 0 || inner.has(node.line + at)) return text
      if (text.trim() === '') return ''
      return text.startsWith(prefix) ? text.slice(prefix.length) : text.trimStart()
    })
    .join('\n')
}

/** A text moved right by two columns. */
export function indentText(text: string, read: ReadText): string {
  const inner = innerLines(read(text))
  const rows = text.split('\n')
  return rows.map((row, at) => (row === '' || inner.has(at + 1) ? row : `  ${row}`)).join('\n')
}

/** A single-quoted literal, or a double-quoted one where that needs no escape. */
export function quoteString(value: string): string {
  const mark = value.includes("'") && !value.includes('"') ? '"' : "'"
  const plain = value.replace(/[\\\n\r\t\u2028\u2029]|['"]/g, found => {
    if (found === "'" || found === '"') return found === mark ? `\\${found}` : found
    return JSON.stringify(found).slice(1, -1)
  })
  return `${mark}${plain}${mark}`
}
