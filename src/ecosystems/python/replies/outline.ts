// Python text -> its pieces: tests with their classes, helpers, imports, statements. Only reads the layout.
import type { Piece } from '../../shared/read-reply.js'
import { dedent, scan, type Logical } from '../scan.js'

export interface PythonPiece extends Piece {
  kind: 'test' | 'function' | 'class' | 'import' | 'statement' | 'main'
  group: PythonPiece | null
  /** For a class: header with decorators. */
  header: string
  /** For a class: its content. For `main`: what it runs. */
  parts: PythonPiece[]
  /** True when nothing follows it in its text, so that it may be cut off. */
  last: boolean
}

interface Outline {
  pieces: PythonPiece[]
  /** Open brackets at the end; null when a string is open. */
  open: string[] | null
}

export const testName = /^[ \t]*(?:async[ \t]+)?def[ \t]+(test[\p{L}\p{N}_]*)/gmu
/** Pieces of one text in reading order. `torn` says that the text was cut off at its end. */
export function readOutline(text: string, block: number, torn: boolean): Outline {
  const read = scan(text, torn)
  const { lines, rows } = read
  const readLevel = (from: number, to: number, group: PythonPiece | null): PythonPiece[] => {
    const pieces: PythonPiece[] = []
    for (let at = from; at < to;) {
      const start = at
      while (at + 1 < to && decorates(lines[at], lines[at + 1])) at += 1
      const end = extent(lines, at, to)
      pieces.push(...readPiece(start, at, end, group))
      at = end
    }
    return pieces
  }
  const readPiece = (start: number, at: number, end: number, group: PythonPiece | null): PythonPiece[] => {
    const first = lines[start] as Logical
    const line = lines[at] as Logical
    const final = lines[end - 1] as Logical
    const decorators = rows.slice(first.row, line.row).join('\n')
    const piece: PythonPiece = {
      ...kindOf(line.head, decorators),
      text: dedent(read, first.row, final.end),
      header: '',
      group,
      parts: [],
      last: end === lines.length,
      block,
      draft: null,
      fixes: [],
    }
    if (piece.kind === 'class') {
      piece.header = dedent(read, first.row, line.end)
      piece.parts = readLevel(at + 1, end, piece)
    } else if (piece.kind === 'main') piece.parts = readLevel(at + 1, end, group)
    else if (compound.test(line.head) && lines.slice(at + 1, end).some(inner => testHead.test(inner.head)))
      return readLevel(at + 1, end, group)
    return [piece]
  }
  return { pieces: readLevel(0, lines.length, null), open: read.open }
}

const testHead = /^(?:async[ \t]+)?def[ \t]+test/
const functionHead = /^(?:async[ \t]+)?def[ \t]+([\p{L}\p{N}_]+)/u
const classHead = /^class[ \t]+([\p{L}\p{N}_]+)/u
const importHead = /^(?:import|from)[ \t]+[\p{L}\p{N}_.]/u
const mainHead = /^if[ \t]+\(?[ \t]*(?:__name__\b|['"]__main__['"])/
const clause = /^(?:else|elif|except|finally)\b/
const compound = /^(?:if|for|while|try|with|async[ \t]+(?:for|with))\b/

function decorates(line: Logical | undefined, next: Logical | undefined): boolean {
  return line?.head.startsWith('@') === true && line.indent === next?.indent
}

/** Index after the last line that belongs to the statement at `at`: deeper lines, and clauses such as `else`. */
function extent(lines: Logical[], at: number, to: number): number {
  const { indent, head } = lines[at] as Logical
  let body: number | null = null
  let end = at + 1
  for (; end < to; end += 1) {
    const line = lines[end] as Logical
    if (line.indent === indent && compound.test(head) && clause.test(line.head)) body = null
    else if (line.indent <= indent || (body !== null && line.indent < body)) break
    else body ??= line.indent
  }
  return end
}

function kindOf(head: string, decorators: string): Pick<PythonPiece, 'kind' | 'name'> {
  const name = functionHead.exec(head)?.[1]
  if (name !== undefined) {
    const isTest = name.startsWith('test') && !/\bfixture\b/.test(decorators)
    return { kind: isTest ? 'test' : 'function', name }
  }
  const owner = classHead.exec(head)?.[1]
  if (owner !== undefined) return { kind: 'class', name: owner }
  if (mainHead.test(head)) return { kind: 'main', name: '' }
  return { kind: importHead.test(head) ? 'import' : 'statement', name: '' }
}

/** The piece itself if it is a test, and the tests in its class or main block. */
export function testsIn(piece: PythonPiece): PythonPiece[] {
  return piece.kind === 'test' ? [piece] : piece.kind === 'function' ? [] : piece.parts.flatMap(testsIn)
}

/** The code that runs at the top level, with the main block unwrapped. */
export function topLevel(pieces: PythonPiece[]): PythonPiece[] {
  return pieces.flatMap(piece => (piece.kind === 'main' ? piece.parts : [piece]))
}
