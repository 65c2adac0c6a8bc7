// Statements of a test to swallow (run without failing) or to drop -> the edits of its text.
import type { Edit } from '../../shared/edits.js'
import { lineStart, namedOf, walk, type Syntax } from '../../shared/syntax.js'

/** What happens to a statement; null leaves it unchanged. */
export type Fate = 'swallow' | 'drop' | null
type Fates = ReadonlyMap<Syntax, Fate>

/** Edits that apply the fates of statements; each statement is in a block. */
export function editsOf(fates: Fates): Edit[] {
  const changed = [...fates].flatMap(([{ parent }, fate]) => (fate && parent ? [parent] : []))
  return [...new Set(changed)].flatMap(block => editsOfBlock(block, fates))
}

function editsOfBlock(block: Syntax, fates: Fates): Edit[] {
  const isEmpty = namedOf(block).every(statement => fates.get(statement) === 'drop')
  return linesOf(block)
    .filter(({ statements }) => statements.some(statement => fates.get(statement)))
    .map((line, at) => rewritten(line, fates, isEmpty && at === 0))
}

/** Statements of one block that share a line, separated by semicolons. */
interface Line {
  block: Syntax
  first: Syntax
  statements: Syntax[]
  /** The end of the line's statements, including a final semicolon. */
  end: number
}

function linesOf(block: Syntax): Line[] {
  const lines: Line[] = []
  let isJoined = false
  for (const child of block.children) {
    const last = lines.at(-1)
    if (child.type === ';') {
      if (last) last.end = child.end
      isJoined = true
    } else if (child.named && child.type !== 'comment') {
      if (isJoined && last?.statements.at(-1)?.endLine === child.line) {
        last.statements.push(child)
        last.end = child.end
      } else lines.push({ block, first: child, statements: [child], end: child.end })
      isJoined = false
    }
  }
  return lines
}

function marginAt(index: number, text: string): string {
  return /^[ \t\f]*/.exec(text.slice(lineStart(text, index), index))?.[0] ?? ''
}

const unitOf = (margin: string): string => (margin.includes('\t') ? '\t' : '    ')

function rewritten({ block, first, statements, end }: Line, fates: Fates, keepsPass: boolean): Edit {
  const text = block.source
  const before = text.slice(lineStart(text, first.start), first.start)
  const isInline = before.trim() !== ''
  const header = marginAt((block.parent ?? block).start, text)
  const margin = isInline ? header + unitOf(header) : marginAt(first.start, text)
  const kept = statements
    .filter(statement => fates.get(statement) !== 'drop')
    .map(statement => (fates.get(statement) ? swallowed(statement, margin) : statement.text))
  if (kept.length === 0 && (keepsPass || isInline)) kept.push('pass')
  if (kept.length === 0) return wholeLine(first.start, end, text)
  const isPlain = !statements.some(statement => fates.get(statement) === 'swallow')
  if (isInline && isPlain) return { start: first.start, end, text: kept.join('; ') }
  const space = before.length - before.trimEnd().length
  const own = kept.join(`\n${margin}`)
  return isInline
    ? { start: first.start - space, end, text: `\n${margin}${own}` }
    : { start: first.start, end, text: own }
}

/** Removes the whole line, with a comment at its end. */
function wholeLine(start: number, end: number, text: string): Edit {
  const stop = text.indexOf('\n', end)
  return { start: lineStart(text, start), end: stop < 0 ? text.length : stop + 1, text: '' }
}

/** Wraps a statement in `try`; it may raise something other than an `Exception`. */
function swallowed(node: Syntax, margin: string): string {
  const unit = unitOf(margin)
  const isCompound = node.children.some(child => child.type === 'block')
  const own = isCompound ? indented(node, unit) : node.text
  const body = `${unit}${margin}`
  return `try:\n${body}${own}\n${margin}except BaseException:\n${body}pass`
}

/** A statement with all lines after its first one indented, except lines that begin inside a string. */
function indented(node: Syntax, unit: string): string {
  const texts = [...walk(node, inner => inner.type !== 'string')].filter(({ type }) => type === 'string')
  const isInText = (at: number) => texts.some(({ start, end }) => start <= at && at < end)
  return node.text.replace(/\n/g, (_, at: number) => (isInText(node.start + at) ? '\n' : `\n${unit}`))
}
