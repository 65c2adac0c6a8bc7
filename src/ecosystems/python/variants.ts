// Statements of a test to be evaluated and not heard, or left out -> the edits of its text.
import type { Edit } from '../shared/edits.js'
import { namedOf, walk, type Syntax } from '../shared/syntax.js'

/** What becomes of a statement. */
export type Fate = 'swallow' | 'drop'

/** Statements of one block that share a line, separated by semicolons. */
interface Line {
  statements: Syntax[]
  /** Where the line's statements end, a semicolon at the end included. */
  end: number
  block: Syntax
}

function linesOf(block: Syntax): Line[] {
  const lines: Line[] = []
  let joined = false
  for (const child of block.children) {
    const last = lines.at(-1)
    if (child.type === ';') {
      if (last) last.end = child.end
      joined = true
    } else if (child.named && child.type !== 'comment') {
      if (joined && last && last.statements.at(-1)?.endLine === child.line) {
        last.statements.push(child)
        last.end = child.end
      } else lines.push({ statements: [child], end: child.end, block })
      joined = false
    }
  }
  return lines
}

function marginAt(index: number, text: string): string {
  const from = text.lastIndexOf('\n', index - 1) + 1
  return /^[ \t\f]*/.exec(text.slice(from, index))?.[0] ?? ''
}

/** True when nothing stands before `index` on its line. */
function begins(index: number, text: string): boolean {
  return text.slice(text.lastIndexOf('\n', index - 1) + 1, index).trim() === ''
}

const unitOf = (margin: string): string => (margin.includes('\t') ? '\t' : '    ')

/** Starts of lines in a statement that stand in no text of several lines. */
function innerLines(node: Syntax): number[] {
  const strings = [...walk(node, each => each.type !== 'string')].filter(each => each.type === 'string')
  const starts: number[] = []
  let string = 0
  for (
    let at = node.source.indexOf('\n', node.start);
    at >= 0 && at < node.end;
    at = node.source.indexOf('\n', at + 1)
  ) {
    while ((strings[string]?.end ?? Infinity) <= at) string += 1
    if ((strings[string]?.start ?? Infinity) > at) starts.push(at + 1)
  }
  return starts
}

/** `try` around a statement; what it may raise need not be an `Exception`. */
function swallowed(node: Syntax, margin: string): string {
  const unit = unitOf(margin)
  const compound = node.type.endsWith('_statement') && node.children.some(child => child.type === 'block')
  let own = node.text
  if (compound)
    for (const start of innerLines(node).reverse()) {
      const at = start - node.start
      own = own.slice(0, at) + unit + own.slice(at)
    }
  const body = `${unit}${margin}`
  return `try:\n${body}${own}\n${margin}except BaseException:\n${body}pass`
}

/** Everything on a line that is left out goes, with what is said about it at the line's end. */
function wholeLine(line: Line, text: string): Edit {
  const first = line.statements[0] as Syntax
  const start = text.lastIndexOf('\n', first.start - 1) + 1
  const stop = text.indexOf('\n', line.end)
  return { start, end: stop < 0 ? text.length : stop + 1, text: '' }
}

function rewritten(line: Line, fates: Map<Syntax, Fate>, keepsPass: boolean, text: string): Edit | null {
  const [first] = line.statements
  if (!first || !line.statements.some(statement => fates.has(statement))) return null
  const inline = !begins(first.start, text)
  const holder = line.block.parent ?? line.block
  const header = marginAt(holder.start, text)
  const margin = inline ? header + unitOf(header) : marginAt(first.start, text)
  const kept = line.statements.flatMap(statement => {
    const fate = fates.get(statement)
    if (fate === 'drop') return []
    return [fate ? swallowed(statement, margin) : statement.text]
  })
  if (kept.length === 0 && keepsPass) kept.push('pass')
  if (kept.length === 0) return inline ? null : wholeLine(line, text)
  const plain = inline && !line.statements.some(statement => fates.get(statement) === 'swallow')
  if (plain) return { start: first.start, end: line.end, text: kept.join('; ') }
  const space = inline ? text.slice(0, first.start).length - text.slice(0, first.start).trimEnd().length : 0
  const own = kept.join(`\n${margin}`)
  return { start: first.start - space, end: line.end, text: inline ? `\n${margin}${own}` : own }
}

function editsOfBlock(block: Syntax, fates: Map<Syntax, Fate>): Edit[] {
  const statements = namedOf(block)
  const empty = statements.every(statement => fates.get(statement) === 'drop')
  return linesOf(block).flatMap((line, at) => rewritten(line, fates, empty && at === 0, block.source) ?? [])
}

/** Edits that give statements their fate; each stands in a block. */
export function editsOf(fates: Map<Syntax, Fate>): Edit[] {
  const blocks = new Set([...fates.keys()].flatMap(node => (node.parent ? [node.parent] : [])))
  return [...blocks].flatMap(block => editsOfBlock(block, fates))
}
