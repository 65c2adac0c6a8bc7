// The body of a function -> its branching points, the lines that can be executed, and whether it yields.
import type { Lines } from '../../core/model/code.js'
import { fieldOf, namedOf, walk, type Syntax } from '../shared/syntax.js'

const BRANCHES = new Set([
  'if_statement',
  'for_statement',
  'for_in_statement',
  'while_statement',
  'do_statement',
  'switch_case',
  'catch_clause',
  'ternary_expression',
  'optional_chain',
])
const CHOICES = new Set(['&&', '||', '??', '&&=', '||=', '??='])

/** Leaves that no line is executed for. */
const SILENT = new Set([
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '<',
  '>',
  ',',
  ':',
  ';',
  '=>',
  'else',
  'finally',
  'try',
  '`',
  '"',
  "'",
])
const TYPES = new Set([
  'interface_declaration',
  'type_alias_declaration',
  'type_annotation',
  'type_parameters',
  'type_arguments',
  'ambient_declaration',
  'function_signature',
  'comment',
])

const isDirective = (node: Syntax) =>
  node.type === 'expression_statement' && namedOf(node)[0]?.type === 'string' && namedOf(node).length === 1

/** Number of branching points below `node`. */
export function branchesOf(node: Syntax): number {
  let branches = 0
  for (const each of walk(node))
    if (BRANCHES.has(each.type) || (!each.named && CHOICES.has(each.type))) branches++
  return branches
}

const INNER =
  /^(?:arrow_function|function_expression|generator_function|(?:generator_)?function_declaration|method_definition|class_body)$/

/** True when the function gives values one by one. */
export function isGenerator(node: Syntax): boolean {
  if (/^generator_/.test(node.type)) return true
  return node.type === 'method_definition' && node.children.some(child => child.type === '*')
}

export function isAsync(node: Syntax): boolean {
  return node.children.some(child => child.type === 'async')
}

/** Lines of `body` that hold code a run can reach. */
export function linesOf(body: Syntax): number[] {
  const lines = new Set<number>()
  for (const node of walk(body, node => !TYPES.has(node.type) && !isDirective(node))) {
    if (TYPES.has(node.type) || isDirective(node) || node.children.length > 0) continue
    if (node.end > node.start && !SILENT.has(node.type) && node.type !== 'jsx_text') lines.add(node.line)
  }
  return [...lines].sort((a, b) => a - b)
}

/** Lines of the parameters that a constructor makes fields of: they run though its body may be empty. */
export function fieldLines(parameters: Syntax | null): number[] {
  const made = (parameters ? namedOf(parameters) : []).filter(each =>
    each.children.some(child => child.type === 'accessibility_modifier' || child.type === 'readonly'),
  )
  return [...new Set(made.map(each => each.line))]
}

const OPENERS = /(?:_statement|_declaration|_clause|switch_case|switch_default)$/

/** The lines of each statement, or of the opening of a compound one, that takes more than one line. */
export function longStatements(body: Syntax): Lines[] {
  const found: Lines[] = []
  for (const node of walk(body)) {
    if (node === body || !OPENERS.test(node.type) || TYPES.has(node.type)) continue
    const inner = fieldOf(node, 'body') ?? fieldOf(node, 'consequence') ?? firstFunction(node)
    const last = inner ? Math.min(inner.line, node.endLine) : node.endLine
    if (last > node.line) found.push([node.line, last])
  }
  return found
}

/** Callbacks have statements of their own: what stands before the first of them is the opening. */
function firstFunction(node: Syntax): Syntax | null {
  if (node.endLine === node.line) return null
  if (node.type === 'else_clause') return namedOf(node)[0] ?? null
  for (const each of walk(node))
    if (each !== node && INNER.test(each.type)) return fieldOf(each, 'body') ?? each
  return null
}
