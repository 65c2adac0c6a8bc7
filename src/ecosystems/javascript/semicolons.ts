// Semicolons at the ends of statements, added or dropped where the code stays the same.
import { namedOf, walk, type Syntax } from '../shared/syntax.js'
import type { Edit } from '../shared/edits.js'

/** Statements that end in a semicolon, written or not. */
export const endings = new Set([
  'expression_statement',
  'lexical_declaration',
  'variable_declaration',
  'return_statement',
  'throw_statement',
  'break_statement',
  'continue_statement',
  'debugger_statement',
  'import_statement',
  'type_alias_declaration',
])

/** Nothing inside a template is touched, what it puts in included. */
export const isOpen = (node: Syntax) => node.type !== 'template_string'

/** False for what only looks like a statement: the head of a `for`, a declaration inside an `export`. */
export function lastStatementsOf(node: Syntax): boolean {
  const { parent } = node
  if (!parent || node.broken) return false
  return !(parent.type === 'for_statement' && node.field !== 'body') && parent.type !== 'for_in_statement'
}

/** End of the last thing in a statement that is no comment. */
function codeEnd(node: Syntax): number {
  const last = node.children.findLast(child => child.type !== 'comment' && child.end > child.start)
  return last ? codeEnd(last) : node.end
}

export function addSemicolons(tree: Syntax, text: string): Edit[] {
  const edits: Edit[] = []
  for (const node of walk(tree, isOpen)) {
    if (!endings.has(node.type) || !lastStatementsOf(node)) continue
    const end = codeEnd(node)
    if (text[end - 1] === ';' || isEnclosed(node)) continue
    edits.push({ start: end, end, text: ';' })
  }
  return edits
}

/** A declaration that an `export` already ends. */
function isEnclosed(node: Syntax): boolean {
  return node.parent?.type === 'export_statement' && node.parent.children.at(-1)?.type === ';'
}

export function dropSemicolons(tree: Syntax, text: string): Edit[] {
  const edits: Edit[] = []
  for (const node of walk(tree, isOpen)) {
    if (!endings.has(node.type) || !lastStatementsOf(node)) continue
    const last = node.children.at(-1)
    if (last?.type !== ';' || last.end === last.start || !mayGo(text, last.end)) continue
    if (node.type === 'expression_statement' && namedOf(node).length === 0) continue
    edits.push({ start: last.start, end: last.end, text: '' })
  }
  return edits
}

/** True when the line ends here and what comes next cannot go on with the statement. */
function mayGo(text: string, from: number): boolean {
  const rest = text.slice(from)
  const gap = /^(?:[ \t]|\/\*(?:[^*\n]|\*(?!\/))*\*\/)*(?:\/\/[^\n]*)?(?=\n|\r|$)/.exec(rest)
  if (!gap) return /^[ \t]*\}/.test(rest)
  const next = rest.slice(gap[0].length).replace(/^(?:\s|\/\/[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/, '')
  return !/^(?:[([`+\-/*.,?<>=&|^%!:;]|in\b|instanceof\b|as\b|satisfies\b)/.test(next)
}
