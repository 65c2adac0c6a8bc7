// Python text -> its pieces: tests with the class around them, helpers, imports, statements. Reads layout only.
import { dedent, scan, type Logical, type Scan } from './scan.js'

export interface Piece {
  kind: 'test' | 'function' | 'class' | 'import' | 'statement' | 'main'
  /** Of a function or class; empty otherwise. */
  name: string
  /** Source with decorators, dedented. */
  text: string
  /** For a class: header with decorators. */
  header: string
  owner: Piece | null
  /** For a class: everything in it. For `main`: what it runs. */
  parts: Piece[]
  /** True when nothing follows it in its text, so that a cut may have torn it. */
  last: boolean
  /** Number of the text it stands in, for finding what is nearest. */
  block: number
  /** What the writer wrote, where `text` is made of it. */
  draft: string | null
  /** What was done to make it, in words. */
  mended: string[]
}

export interface Outline {
  pieces: Piece[]
  /** Brackets open at the end, null when a string is. */
  open: string[] | null
}

const testHead = /^(?:async[ \t]+)?def[ \t]+(test[\p{L}\p{N}_]*)/u
const functionHead = /^(?:async[ \t]+)?def[ \t]+([\p{L}\p{N}_]+)/u
const classHead = /^class[ \t]+([\p{L}\p{N}_]+)/u
const importHead = /^(?:import|from)[ \t]+[\p{L}\p{N}_.]/u
const mainHead = /^if[ \t]+\(?[ \t]*(?:__name__\b|['"]__main__['"])/
const clause = /^(?:else|elif|except|finally)\b/
const compound = /^(?:if|for|while|try|with|async[ \t]+(?:for|with))\b/

interface Reader {
  read: Scan
  block: number
}

/** Pieces of one text in reading order. `torn` says that the text was cut off at its end. */
export function readOutline(text: string, block: number, torn: boolean): Outline {
  const read = scan(text, torn)
  return { pieces: readLevel({ read, block }, 0, read.lines.length, null), open: read.open }
}

/** Names of tests in a text, by layout alone: for what lies beyond the part that is read. */
export function testNames(text: string): string[] {
  return [...text.matchAll(/^[ \t]*(?:async[ \t]+)?def[ \t]+(test[\p{L}\p{N}_]*)/gmu)].map(
    match => match[1] ?? '',
  )
}

function readLevel(reader: Reader, from: number, to: number, owner: Piece | null): Piece[] {
  const pieces: Piece[] = []
  for (let at = from; at < to;) {
    const start = at
    while (at + 1 < to && isDecorator(reader, at)) at += 1
    const end = extent(reader.read.lines, at, to)
    for (const piece of readPiece(reader, start, at, end, owner)) pieces.push(piece)
    at = end
  }
  return pieces
}

function isDecorator(reader: Reader, at: number): boolean {
  const [line, next] = [reader.read.lines[at], reader.read.lines[at + 1]]
  return line?.head.startsWith('@') === true && line.indent === next?.indent
}

/** Index after the last line that belongs to the one at `at`: deeper lines, and clauses such as `else`. */
function extent(lines: Logical[], at: number, to: number): number {
  const own = lines[at]?.indent ?? 0
  const isCompound = compound.test(lines[at]?.head ?? '')
  let body: number | null = null
  let end = at + 1
  for (; end < to; end += 1) {
    const line = lines[end] as Logical
    if (line.indent === own && isCompound && clause.test(line.head)) body = null
    else if (line.indent <= own || (body !== null && line.indent < body)) break
    else body ??= line.indent
  }
  return end
}

function readPiece(reader: Reader, start: number, at: number, end: number, owner: Piece | null): Piece[] {
  const { read, block } = reader
  const line = read.lines[at] as Logical
  const first = read.lines[start] as Logical
  const final = read.lines[end - 1] as Logical
  const text = dedent(read, first.row, final.end)
  const last = end === read.lines.length
  const decorators = read.rows.slice(first.row, line.row).join('\n')
  const piece: Piece = {
    kind: 'statement',
    name: '',
    text,
    header: '',
    owner,
    parts: [],
    last,
    block,
    draft: null,
    mended: [],
  }
  Object.assign(piece, kindOf(line.head, decorators))
  if (piece.kind === 'class') {
    piece.header = dedent(read, first.row, line.end)
    piece.parts = readLevel(reader, at + 1, end, piece)
    return [piece]
  }
  if (piece.kind === 'main') return [{ ...piece, parts: readLevel(reader, at + 1, end, owner) }]
  const holdsTests =
    compound.test(line.head) && read.lines.slice(at + 1, end).some(one => testHead.test(one.head))
  return holdsTests ? readLevel(reader, at + 1, end, owner) : [piece]
}

function kindOf(head: string, decorators: string): Pick<Piece, 'kind' | 'name'> {
  const test = testHead.exec(head)
  if (test && !/\bfixture\b/.test(decorators)) return { kind: 'test', name: test[1] ?? '' }
  const found = functionHead.exec(head)
  if (found) return { kind: 'function', name: found[1] ?? '' }
  const owner = classHead.exec(head)
  if (owner) return { kind: 'class', name: owner[1] ?? '' }
  if (mainHead.test(head)) return { kind: 'main', name: '' }
  return { kind: importHead.test(head) ? 'import' : 'statement', name: '' }
}
