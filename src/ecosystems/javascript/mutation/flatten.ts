// A node with some edits -> its code on one line, meaning the same; null where a line end is part of it.
import { namedOf, walk, type Syntax } from '../../shared/syntax.js'
import { applyEdits, type Edit } from '../rename.js'
import { own } from './change.js'
import { editsOf, type Insertion } from './insertions.js'

const ENDED =
  /^(?:expression_statement|lexical_declaration|variable_declaration|return_statement|throw_statement|break_statement|continue_statement|debugger_statement|do_statement|type_alias_declaration|(?:public_)?field_definition|property_signature|method_signature|index_signature|abstract_method_signature)$/
const BREAK = /[\n\r\u2028\u2029]/
const LINES = /\r\n|[\n\r\u2028\u2029]/g

/** A statement or member that ends where its line ends. */
export function lacksEnd(node: Syntax): boolean {
  if (!ENDED.test(node.type) || node.source.charAt(node.end - 1) === ';') return false
  return !/^[ \t]*[;,]/.test(node.source.slice(node.end, node.end + 40))
}

function templateEdits(node: Syntax): Edit[] {
  const edits: Edit[] = []
  const plain = (start: number, end: number) => {
    const source = node.source.slice(start, end)
    const flat = source.replace(/\\(?:\r\n|[\n\r\u2028\u2029])/g, '').replace(LINES, '\\n')
    if (flat !== source) edits.push({ start, end, text: flat })
  }
  let at = node.start
  for (const part of namedOf(node)) {
    if (part.type !== 'template_substitution') continue
    plain(at, part.start)
    at = part.end
  }
  plain(at, node.end)
  return edits
}

/** Blanks around line ends mean nothing at the edges of a text and one space within. */
function jsxText(source: string): string {
  return source
    .replace(/^[ \t]*(?:\r?\n)\s*/, '')
    .replace(/\s*(?:\r?\n)[ \t]*$/, '')
    .replace(/[ \t]*\r?\n\s*/g, ' ')
}

/** What it takes to write a node on one line. */
function layoutEdits(node: Syntax): Edit[] | null {
  const edits: Edit[] = []
  for (const each of walk(node, inner => !/^(?:string|comment|jsx_text)$/.test(inner.type))) {
    const source = () => own(each)
    if (each.type === 'comment') edits.push({ start: each.start, end: each.end, text: ' ' })
    else if (each.type === 'string' && BREAK.test(source()))
      edits.push({ start: each.start, end: each.end, text: source().replace(/\\(?:\r\n|[\n\r])/g, '') })
    else if (each.type === 'jsx_text' && BREAK.test(source()))
      edits.push({ start: each.start, end: each.end, text: jsxText(source()) })
    else if (each.type === 'template_string' && BREAK.test(source())) {
      if (each.parent?.type === 'call_expression') return null
      edits.push(...templateEdits(each))
    } else if (lacksEnd(each)) edits.push({ start: each.end, end: each.end, text: ';' })
  }
  return edits
}

const covers = (edit: Edit, node: Syntax) => edit.start <= node.start && node.end <= edit.end

function isInside(node: Syntax, host: Syntax): boolean {
  if (node.start < host.start || node.end > host.end) return false
  for (let at = node.parent; at && at.end - at.start <= host.end - host.start; at = at.parent)
    if (at === host) return true
  return false
}

/** `node` with the edits of one mutant and, where these leave their nodes in place, the insertions inside of it. */
export function flatten(
  node: Syntax,
  edits: readonly Edit[],
  insertions: readonly Insertion[],
): string | null {
  if (edits.some(edit => BREAK.test(edit.text) || /\/[/*]/.test(edit.text))) return null
  const layout = node.endLine === node.line ? [] : layoutEdits(node)
  if (!layout) return null
  const whole = edits.filter(edit => edit.end > edit.start)
  const kept = insertions.filter(
    each => isInside(each.node, node) && !whole.some(edit => covers(edit, each.node)),
  )
  const left = layout.filter(one => !whole.some(edit => edit.start <= one.start && one.end <= edit.end))
  const moved = [...edits, ...left, ...editsOf(kept)].map(edit => ({
    ...edit,
    start: edit.start - node.start,
    end: edit.end - node.start,
  }))
  const line = applyEdits(own(node), moved).replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ')
  return BREAK.test(line) ? null : line
}
