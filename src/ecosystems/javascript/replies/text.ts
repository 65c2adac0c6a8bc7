// Small changes to source text: moving left and right, titles as string literals.
import { walk, type Syntax } from '../../shared/syntax.js'

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
  const row = node.source.slice(node.source.lastIndexOf('\n', node.start - 1) + 1, node.start)
  const prefix = /^[ \t]*/.exec(row)?.[0] ?? ''
  return node.text
    .split('\n')
    .map((text, at) => {
      if (at === 0 || inner.has(node.line + at)) return text
      if (text.trim() === '') return ''
      return text.startsWith(prefix) ? text.slice(prefix.length) : text.trimStart()
    })
    .join('\n')
}

/** A text moved right by two columns; `inner` holds the rows (from 1) that begin inside a template literal. */
export function indentText(text: string, inner: ReadonlySet<number>): string {
  const rows = text.split('\n')
  return rows.map((row, at) => (row === '' || inner.has(at + 1) ? row : `  ${row}`)).join('\n')
}

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' }

/** What the inside of a string literal stands for. */
export function unescapeString(inside: string): string {
  return inside.replace(
    /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|\n|([\s\S]))/g,
    (_, wide?: string, four?: string, two?: string, letter?: string) => {
      const code = wide ?? four ?? two
      if (code === undefined) return letter === undefined ? '' : (escapes[letter] ?? letter)
      const point = Number.parseInt(code, 16)
      return point <= 0x10ffff ? String.fromCodePoint(point) : ''
    },
  )
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
