// Python text -> its logical lines (joined over brackets, strings and backslashes), without a parser: errors stay
// local.

/** One logical line: first and last row (from 0), width of its indentation. */
export interface Logical {
  row: number
  end: number
  indent: number
  /** Its first row without indentation. */
  head: string
}

interface Scan {
  rows: string[]
  lines: Logical[]
  /** True for rows that begin inside a string: their leading spaces belong to the value. */
  inner: boolean[]
  /** Brackets still open at the end, innermost last; null when a string is open there. */
  open: string[] | null
}

/** No bracket can contain a line that starts like this: a bracket open before it was never closed. */
const restart =
  /^[ \t]*(?:(?:async[ \t]+)?def[ \t]+[\p{L}\p{N}_]|class[ \t]+[\p{L}\p{N}_]+[ \t]*[:(]|@[\p{L}_])/u

/** Logical lines of a text. `torn` says that it was cut off: then text inside an open string is not read as code. */
export function scan(text: string, torn: boolean): Scan {
  const rows = text.split('\n')
  const lines: Logical[] = []
  const inner = new Array<boolean>(rows.length).fill(false)
  let state: State = { open: [], string: null, joined: false }
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? ''
    const { string, open, joined } = state
    if (string === null && restart.test(row)) open.length = 0
    inner[at] = string !== null
    const head = row.trimStart()
    const isNew = string === null && open.length === 0 && !joined
    if (isNew && (head === '' || head.startsWith('#'))) continue
    if (isNew) lines.push({ row: at, end: at, indent: widthOf(row), head })
    state = readRow(row, at, state)
    const line = lines.at(-1)
    if (line) line.end = at
    const since = state.string?.row ?? at
    if (state.string === null || torn || at < rows.length - 1) continue
    // An unclosed string is assumed to end before the next definition.
    const next = rows.findIndex((later, index) => index > since && restart.test(later))
    if (next < 0) break
    inner.fill(false, next)
    if (line) line.end = next - 1
    state = { open: [], string: null, joined: false }
    at = next - 1
  }
  return { rows, lines, inner, open: state.string === null ? state.open : null }
}

interface State {
  /** Open brackets, innermost last. */
  open: string[]
  /** The open triple quote, and the row where it began. */
  string: { quote: string; row: number } | null
  /** True after a backslash at the end of a row. */
  joined: boolean
}

const token = /#.*|"""|'''|(["'])(?:\\.|(?!\1)[^\\])*(?:\1|\\?$)|[[({]|[\])}]|\\.?/g
const closing: Record<string, RegExp> = {
  '"""': /(?:[^"\\]|\\.?|"(?!""))*"""/y,
  "'''": /(?:[^'\\]|\\.?|'(?!''))*'''/y,
}

/** The state after row number `row`. */
function readRow(text: string, row: number, { open, string }: State): State {
  let joined = false
  for (let at = 0; at < text.length;) {
    const pattern = (string && closing[string.quote]) ?? token
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? ''
    if (found === '' || found.startsWith('#')) break
    at = pattern.lastIndex
    if (string) string = null
    else if (found in closing) string = { quote: found, row }
    else if ('[({'.includes(found)) open.push(found)
    else if ('])}'.includes(found)) open.pop()
    else joined = at === text.length && found.endsWith('\\')
  }
  return { open, string, joined }
}

/** Width of the indentation; a tab advances to the next multiple of eight, as in Python itself. */
export function widthOf(text: string): number {
  let width = 0
  for (const letter of text) {
    if (letter === ' ') width += 1
    else if (letter === '\t') width += 8 - (width % 8)
    else if (letter !== '\f') break
  }
  return width
}

/** Rows from `row` to `end` as one text, dedented by the indentation of the first; strings keep their content. */
export function dedent({ rows, inner }: Scan, row: number, end: number): string {
  const prefix = /^[ \t\f]*/.exec(rows[row] ?? '')?.[0] ?? ''
  const moved = rows.slice(row, end + 1).map((text, at) => {
    if (inner[row + at]) return text
    if (text.trim() === '') return ''
    return text.startsWith(prefix) ? text.slice(prefix.length) : text.trimStart()
  })
  return moved.join('\n').trimEnd()
}

/** A text indented by four columns, or by `margin`; strings keep their content. */
export function indent(text: string, margin = '    '): string {
  const { rows, inner } = scan(text, true)
  return rows.map((row, at) => (row === '' || inner[at] ? row : margin + row)).join('\n')
}
