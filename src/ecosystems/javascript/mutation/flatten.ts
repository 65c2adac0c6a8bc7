// A node with some edits -> equivalent code on one line; null when a line end is part of a value.
import { applyEdits, insertAt, moved, replaceNode, type Edit } from '../../shared/edits.js'
import { namedOf, walk, type Syntax } from '../../shared/syntax.js'

/** Text around `node`; at one place, that of the outer node, then of the lower `rank`, is outside. */
export interface Insertion {
  node: Syntax
  rank: number
  before: string
  after: string
}

function depthOf(node: Syntax): number {
  let depth = 0
  for (let at = node.parent; at; at = at.parent) depth++
  return depth
}

/** The insertions as edits, in text order. */
export function editsOf(insertions: readonly Insertion[]): Edit[] {
  const marks = insertions.flatMap(({ node, rank, before, after }) => {
    const depth = depthOf(node)
    return [
      { edit: insertAt(node.start, before), closes: false, depth, rank },
      { edit: insertAt(node.end, after), closes: true, depth, rank },
    ].filter(({ edit }) => edit.text !== '')
  })
  marks.sort((a, b) => {
    if (a.edit.start !== b.edit.start) return a.edit.start - b.edit.start
    if (a.closes !== b.closes) return a.closes ? -1 : 1
    const inward = a.depth - b.depth || a.rank - b.rank
    return a.closes ? -inward : inward
  })
  return marks.map(({ edit }) => edit)
}

const ENDED =
  /^(?:expression_statement|lexical_declaration|variable_declaration|return_statement|throw_statement|break_statement|continue_statement|debugger_statement|do_statement|type_alias_declaration|(?:public_)?field_definition|property_signature|method_signature|index_signature|abstract_method_signature)$/
const BREAK = /[\n\r\u2028\u2029]/
const LINES = /\r\n|[\n\r\u2028\u2029]/g

/** True for a statement or member that relies on the line end as its terminator. */
export function lacksEnd(node: Syntax): boolean {
  if (!ENDED.test(node.type) || node.source.charAt(node.end - 1) === ';') return false
  return !/^[ \t]*[;,]/.test(node.source.slice(node.end, node.end + 40))
}

/** Writes line ends in the plain parts of a template as `\n`. */
function templateEdits(node: Syntax): Edit[] {
  const substitutions = namedOf(node).filter(part => part.type === 'template_substitution')
  const starts = [node.start, ...substitutions.map(part => part.end)]
  return starts.flatMap((start, at) => {
    const end = substitutions[at]?.start ?? node.end
    const plain = node.source.slice(start, end)
    const text = plain.replace(/\\(?:\r\n|[\n\r\u2028\u2029])/g, '').replace(LINES, '\\n')
    return text === plain ? [] : [{ start, end, text }]
  })
}

/** Removes line ends at the edges of JSX text, and replaces others by one space, as JSX does. */
function jsxText(source: string): string {
  return source
    .replace(/^[ \t]*(?:\r?\n)\s*/, '')
    .replace(/\s*(?:\r?\n)[ \t]*$/, '')
    .replace(/[ \t]*\r?\n\s*/g, ' ')
}

/** The edits that put a node on one line; null for a template whose raw text is passed to a function. */
function layoutEdits(node: Syntax): Edit[] | null {
  const edits: Edit[] = []
  for (const part of walk(node, inner => !/^(?:string|comment|jsx_text)$/.test(inner.type))) {
    if (part.type === 'comment') edits.push(replaceNode(part, ' '))
    else if (lacksEnd(part)) edits.push(insertAt(part.end, ';'))
    else if (!/^(?:string|jsx_text|template_string)$/.test(part.type) || !BREAK.test(part.text)) continue
    else if (part.type === 'string')
      edits.push(replaceNode(part, part.text.replace(/\\(?:\r\n|[\n\r])/g, '')))
    else if (part.type === 'jsx_text') edits.push(replaceNode(part, jsxText(part.text)))
    else if (part.parent?.type === 'call_expression') return null
    else edits.push(...templateEdits(part))
  }
  return edits
}

const covers = (outer: Edit, { start, end }: { start: number; end: number }) =>
  outer.end > outer.start && outer.start <= start && end <= outer.end

function isInside(node: Syntax, host: Syntax): boolean {
  let at: Syntax | null = node
  while (at && at !== host && at.end - at.start <= host.end - host.start) at = at.parent
  return at === host && node !== host
}

/** `node` with the edits of one mutant and, where these keep their nodes in place, the insertions inside it. */
export function flatten(
  node: Syntax,
  edits: readonly Edit[],
  insertions: readonly Insertion[],
): string | null {
  if (edits.some(edit => BREAK.test(edit.text) || /\/[/*]/.test(edit.text))) return null
  const layout = node.endLine === node.line ? [] : layoutEdits(node)
  if (!layout) return null
  const isLeft = (place: { start: number; end: number }) => !edits.some(edit => covers(edit, place))
  const kept = insertions.filter(insertion => isInside(insertion.node, node) && isLeft(insertion.node))
  const all = [...edits, ...layout.filter(isLeft), ...editsOf(kept)]
  const line = applyEdits(node.text, moved(all, -node.start)).replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ')
  return BREAK.test(line) ? null : line
}
