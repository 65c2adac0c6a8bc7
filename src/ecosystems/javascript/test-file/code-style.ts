// A project's style of tests (quotes, semicolons, indentation, commas, the word for a test) -> new code in that style.
import { applyEdits, insertAt, replaceNode, type Edit } from '../../shared/edits.js'
import { fieldOf, namedOf, walk, type Syntax, type ReadText } from '../../shared/syntax.js'

/** Null for what a text does not show. `commas`: after the last of several lines, in literals and in calls. */
export interface CodeStyle {
  quote: "'" | '"' | null
  semicolons: boolean | null
  step: string | null
  word: 'test' | 'it' | null
  commas: { literals: boolean | null; calls: boolean | null }
}

/** The style of the majority in a text. */
export function detectCodeStyle(text: string, read: ReadText): CodeStyle {
  const votes = { double: 0, semicolons: 0, literals: 0, calls: 0 }
  const words = new Set<'test' | 'it'>()
  for (const node of walk(read(text), isOpen)) {
    if (isText(node) && !/['"]/.test(inside(node))) votes.double += node.text.startsWith('"') ? 1 : -1
    if (isEnded(node)) votes.semicolons += node.text.endsWith(';') ? 1 : -1
    const callee = node.type === 'call_expression' ? fieldOf(node, 'function') : null
    const word = callee && /^(?:test|it)\b/.exec(callee.text)?.[0]
    if (word === 'test' || word === 'it') words.add(word)
    const last = lastOfLines(node)
    if (last) votes[last.list] += last.comma ? 1 : -1
  }
  const most = (vote: number) => (vote === 0 ? null : vote > 0)
  const isDouble = most(votes.double)
  return {
    quote: isDouble === null ? null : isDouble ? '"' : "'",
    semicolons: most(votes.semicolons),
    step: stepOf(text),
    word: words.size === 1 ? ([...words][0] ?? null) : null,
    commas: { literals: most(votes.literals), calls: most(votes.calls) },
  }
}

/** Fills in from `other` what this style does not show. */
export function orElse(style: CodeStyle, other: CodeStyle): CodeStyle {
  return {
    quote: style.quote ?? other.quote,
    semicolons: style.semicolons ?? other.semicolons,
    step: style.step ?? other.step,
    word: style.word ?? other.word,
    commas: {
      literals: style.commas.literals ?? other.commas.literals,
      calls: style.commas.calls ?? other.commas.calls,
    },
  }
}

/** `text`, complete statements, in a style and indented by `margin`; the code stays equivalent. */
export function applyCodeStyle(text: string, style: CodeStyle, read: ReadText, margin = ''): string {
  const before = read(text)
  if (before.broken) return text
  let out = applyEdits(text, [...quoteEdits(before, style), ...commaEdits(before, style)])
  if (style.semicolons !== null)
    out = applyEdits(out, (style.semicolons ? addSemicolons : dropSemicolons)(read(out)))
  if (shapeOf(read(out)) !== shapeOf(before)) out = text
  return reindent(out, margin, style.step ?? stepOf(text) ?? '  ', read)
}

/** The code of a text without anything a style may change: equal for equivalent code. */
export function shapeOf(tree: Syntax): string {
  const parts: string[] = []
  const isWhole = ({ type }: Syntax) => /^(?:string|template_string|regex)$/.test(type)
  for (const node of walk(tree, inner => !isWhole(inner))) {
    if (node.type === 'comment' || node.type === ';' || isLastComma(node)) continue
    if (isText(node)) parts.push(`s${inside(node).replace(/\\(['"])/g, '$1')}`)
    else if (node.children.length === 0 || isWhole(node)) parts.push(`t${node.text}`)
    else if (node.named) parts.push(`n${node.type} ${namedOf(node).length}`)
  }
  return parts.join('\0')
}

/** Templates, including their expressions, are not changed. */
const isOpen = (node: Syntax) => node.type !== 'template_string'

/** A string literal; the grammar uses the same name for the keyword `string`. */
const isText = (node: Syntax) => node.named && node.type === 'string' && node.parent?.type !== 'jsx_attribute'

const inside = ({ source, start, end }: Syntax) => source.slice(start + 1, end - 1)

function quoteEdits(tree: Syntax, { quote }: CodeStyle): Edit[] {
  if (quote === null) return []
  return [...walk(tree, isOpen)].filter(isText).flatMap(node => {
    const old = node.source[node.start]
    if (old === quote || inside(node).includes(quote)) return []
    const bare = inside(node).replace(/\\([\s\S])/g, (all, escaped: string) => (escaped === old ? old : all))
    return [replaceNode(node, quote + bare + quote)]
  })
}

interface LastOfLines {
  list: 'literals' | 'calls'
  element: Syntax
  comma: Syntax | null
}

const LITERALS = /^(?:object|array|object_pattern|array_pattern|named_imports)$/
const CALLS = /^(?:arguments|formal_parameters)$/

/** The last element of a list whose closing bracket is on a line of its own, and its comma. */
function lastOfLines(node: Syntax): LastOfLines | null {
  const list = LITERALS.test(node.type) ? 'literals' : CALLS.test(node.type) ? 'calls' : null
  const close = node.children.at(-1)
  const [element, comma] = list ? lastElement(node) : [null, null]
  if (!list || !close || !element || element.type === ',' || close.end === close.start) return null
  return (comma ?? element).endLine === close.line ? null : { list, element, comma }
}

/** The last element of a list, and the comma after it. */
function lastElement(list: Syntax): [element: Syntax | null, comma: Syntax | null] {
  const parts = list.children.slice(1, -1).filter(node => node.type !== 'comment')
  const last = parts.at(-1) ?? null
  return last?.type === ',' ? [parts.at(-2) ?? null, last] : [last, null]
}

function commaEdits(tree: Syntax, { commas }: CodeStyle): Edit[] {
  return [...walk(tree, isOpen)].flatMap(node => {
    const last = lastOfLines(node)
    const isWanted = last && commas[last.list]
    if (!last || isWanted === null || (last.comma !== null) === isWanted) return []
    if (last.comma) return [replaceNode(last.comma, '')]
    const { element } = last
    const isRest = [element, fieldOf(element, 'pattern')].some(part => part?.type === 'rest_pattern')
    return isRest ? [] : [insertAt(element.end, ',')]
  })
}

function isLastComma(node: Syntax): boolean {
  const list = node.type === ',' ? node.parent : null
  if (!list || !(LITERALS.test(list.type) || CALLS.test(list.type))) return false
  const [element, comma] = lastElement(list)
  return comma === node && element !== null && element.type !== ','
}

const ENDED =
  /^(?:expression_statement|lexical_declaration|variable_declaration|return_statement|throw_statement|break_statement|continue_statement|debugger_statement|import_statement|type_alias_declaration)$/

/** True for a statement that ends in a semicolon, written or not; not for the head of a `for`. */
function isEnded(node: Syntax): boolean {
  const { type, parent, field, broken } = node
  if (!ENDED.test(type) || !parent || broken || parent.type === 'for_in_statement') return false
  return parent.type !== 'for_statement' || field === 'body'
}

function addSemicolons(tree: Syntax): Edit[] {
  return [...walk(tree, isOpen)].filter(isEnded).flatMap(node => {
    const end = codeEnd(node)
    const { parent, source } = node
    const isEndedByExport = parent?.type === 'export_statement' && parent.children.at(-1)?.type === ';'
    return source[end - 1] === ';' || isEndedByExport ? [] : [insertAt(end, ';')]
  })
}

/** End of a statement without trailing comments. */
function codeEnd(node: Syntax): number {
  const last = node.children.findLast(child => child.type !== 'comment' && child.end > child.start)
  return last ? codeEnd(last) : node.end
}

function dropSemicolons(tree: Syntax): Edit[] {
  return [...walk(tree, isOpen)].filter(isEnded).flatMap(node => {
    const last = node.children.at(-1)
    if (last?.type !== ';' || last.end === last.start || !mayGo(last)) return []
    const isEmpty = node.type === 'expression_statement' && namedOf(node).length === 0
    return isEmpty ? [] : [replaceNode(last, '')]
  })
}

/** True when the line ends at a semicolon and the next token cannot continue the statement. */
function mayGo({ source, end }: Syntax): boolean {
  const rest = source.slice(end)
  const gap = /^(?:[ \t]|\/\*(?:[^*\n]|\*(?!\/))*\*\/)*(?:\/\/[^\n]*)?(?=\n|\r|$)/.exec(rest)
  if (!gap) return /^[ \t]*\}/.test(rest)
  const next = rest.slice(gap[0].length).replace(/^(?:\s|\/\/[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/, '')
  return !/^(?:[([`+\-/*.,?<>=&|^%!:;]|in\b|instanceof\b|as\b|satisfies\b)/.test(next)
}

const leadOf = (line: string) => /^[ \t]*/.exec(line)?.[0] ?? ''

/** One step of indentation: a tab, or the least number of leading spaces; null when nothing is indented. */
function stepOf(text: string): string | null {
  const counts = new Map<number, number>()
  let tabs = 0
  let before = 0
  for (const line of text.split('\n')) {
    if (line.trim() === '' || /^\s*\*/.test(line)) continue
    const lead = leadOf(line)
    const isTab = lead.startsWith('\t')
    const more = lead.length - before
    if (isTab) tabs += 1
    else if (more > 0) counts.set(more, (counts.get(more) ?? 0) + 1)
    before = isTab ? 0 : lead.length
  }
  const [best] = [...counts]
    .filter(([size]) => size > 1 && size <= 8)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
  if (tabs > (best?.[1] ?? 0)) return '\t'
  return best ? ' '.repeat(best[0]) : null
}

/**
 * Every line of a text, however indented, in steps of `step` after `margin`. Lines that begin inside a template or a
 * string keep their columns.
 */
export function reindent(text: string, margin: string, step: string, read: ReadText): string {
  const own = stepOf(text) ?? step
  if (own === step && margin === '') return text
  const held = text.includes('`') || text.includes('\\\n') ? heldLines(read(text)) : new Set<number>()
  const lines = text.split('\n').map((line, at) => {
    const body = line.trimStart()
    const lead = line.slice(0, line.length - body.length)
    return held.has(at) || body === '' ? line : margin + converted(lead, own, step) + body
  })
  return lines.join('\n')
}

/** Numbers of lines (from 0) that begin inside a template or a string. */
function heldLines(tree: Syntax): Set<number> {
  const isHolding = ({ named, type }: Syntax) => named && (type === 'template_string' || type === 'string')
  const holding = [...walk(tree, node => !isHolding(node))].filter(isHolding)
  return new Set(
    holding.flatMap(({ text, line }) =>
      text
        .split('\n')
        .slice(1)
        .map((_, at) => line + at),
    ),
  )
}

function converted(lead: string, own: string, step: string): string {
  if (own === step) return lead
  if (own === '\t') return lead.replace(/\t/g, step)
  const width = lead.replace(/\t/g, own).length
  return step.repeat(Math.floor(width / own.length)) + ' '.repeat(width % own.length)
}
