// Python text -> its logical lines (brackets, strings and backslashes joined), without a parser: an error stays local.

/** One logical line: first and last row (from 0), width of its indentation. */
export interface Logical {
  row: number
  end: number
  indent: number
  /** Its first row without indentation. */
  head: string
}

export interface Scan {
  rows: string[]
  lines: Logical[]
  /** True for rows that begin inside a string, whose leading blanks belong to a value. */
  inner: boolean[]
  /** Brackets still open at the very end, innermost last; null when a string is open there. */
  open: string[] | null
}

/** No bracket can hold a line that starts like this, so one that stays open is broken before it. */
const restart =
  /^[ \t]*(?:(?:async[ \t]+)?def[ \t]+[\p{L}\p{N}_]|class[ \t]+[\p{L}\p{N}_]+[ \t]*[:(]|@[\p{L}_])/u
const token = /#|"""|'''|"|'|[[({]|[\])}]|\\/g

interface State {
  stack: string[]
  quote: string | null
  /** Row where the open triple quote began. */
  since: number
  joined: boolean
}

/** Logical lines of a text. `torn` says that it was cut: then nothing inside an open string is taken for code. */
export function scan(text: string, torn: boolean): Scan {
  const rows = text.split('\n')
  const lines: Logical[] = []
  const inner: boolean[] = new Array<boolean>(rows.length).fill(false)
  const state: State = { stack: [], quote: null, since: 0, joined: false }
  for (let row = 0; row < rows.length; row += 1) {
    readRow(rows[row] ?? '', row, state, lines, inner)
    if (row === rows.length - 1 && state.quote !== null && !torn) row = resume(rows, state, lines, inner) - 1
  }
  return { rows, lines, inner, open: state.quote === null ? state.stack : null }
}

function readRow(text: string, row: number, state: State, lines: Logical[], inner: boolean[]): void {
  if (state.stack.length > 0 && state.quote === null && restart.test(text)) state.stack = []
  inner[row] = state.quote !== null
  const fresh = state.quote === null && state.stack.length === 0 && !state.joined
  const head = text.trimStart()
  state.joined = false
  if (fresh && (head === '' || head.startsWith('#'))) return
  if (fresh) lines.push({ row, end: row, indent: widthOf(text), head })
  readTokens(text, row, state)
  const line = lines.at(-1)
  if (line) line.end = row
}

function readTokens(text: string, row: number, state: State): void {
  token.lastIndex = 0
  let single: string | null = null
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const found = match[0]
    if (found === '\\') {
      if (token.lastIndex === text.length) state.joined = state.quote === null
      token.lastIndex += 1
    } else if (state.quote !== null) {
      if (found === state.quote) state.quote = null
      else if (found.length === 3) token.lastIndex -= 2
    } else if (single !== null) {
      if (found[0] === single) {
        single = null
        token.lastIndex = match.index + 1
      }
    } else if (found === '#') return
    else if (found.length === 3) {
      state.quote = found
      state.since = row
    } else if (found === '"' || found === "'") single = found
    else if ('[({'.includes(found)) state.stack.push(found)
    else state.stack.pop()
  }
}

/** After a string that never closes: gives the row to go on from, the row after the last when there is none. */
function resume(rows: string[], state: State, lines: Logical[], inner: boolean[]): number {
  let row = state.since + 1
  while (row < rows.length && !restart.test(rows[row] ?? '')) row += 1
  if (row >= rows.length) return rows.length
  inner.fill(false, row)
  const line = lines.at(-1)
  if (line) line.end = row - 1
  Object.assign(state, { stack: [], quote: null, joined: false })
  return row
}

/** Columns of leading blanks; a tab goes on to the next multiple of eight, as in Python itself. */
export function widthOf(text: string): number {
  let width = 0
  for (const letter of text) {
    if (letter === ' ') width += 1
    else if (letter === '\t') width += 8 - (width % 8)
    else if (letter !== '\f') break
  }
  return width
}

/** Rows from `row` to `end` as one text, moved left by the indentation of the first; strings keep their blanks. */
export function dedent(read: Scan, row: number, end: number): string {
  const prefix = /^[ \t\f]*/.exec(read.rows[row] ?? '')?.[0] ?? ''
  const out: string[] = []
  for (let at = row; at <= end; at += 1) {
    const text = read.rows[at] ?? ''
    if (read.inner[at]) out.push(text)
    else if (text.trim() === '') out.push('')
    else out.push(text.startsWith(prefix) ? text.slice(prefix.length) : text.trimStart())
  }
  return out.join('\n').trimEnd()
}

/** A text moved right by four columns; strings keep their blanks. */
export function indent(text: string): string {
  const read = scan(text, true)
  return read.rows.map((row, at) => (row === '' || read.inner[at] ? row : `    ${row}`)).join('\n')
}
