// The body of a function -> its branching points, the lines that can be executed, and whether it yields.
import type { Lines } from '../../core/model/code.js'
import { fieldOf, namedOf, walk, type Syntax } from '../shared/syntax.js'
import { isDocstring } from './tokens.js'

const BRANCHES = new Set([
  'if_statement',
  'elif_clause',
  'for_statement',
  'while_statement',
  'except_clause',
  'except_group_clause',
  'conditional_expression',
  'boolean_operator',
  'case_clause',
  'if_clause',
])

/** Leaves that no line is executed for. */
const SILENT = new Set([
  ')',
  ']',
  '}',
  '(',
  '[',
  '{',
  ',',
  ':',
  ';',
  'else',
  'finally',
  'try',
  'comment',
  'line_continuation',
])
const CLOSED = new Set(['string', 'global_statement', 'nonlocal_statement'])

const isStub = (node: Syntax) => node.type === 'expression_statement' && namedOf(node)[0]?.type === 'ellipsis'

/** Number of branching points below `node`. */
export function branchesOf(node: Syntax): number {
  let branches = 0
  for (const each of walk(node)) if (each.named && BRANCHES.has(each.type)) branches++
  return branches
}

/** True when the function itself yields, not one inside it. */
export function isGenerator(body: Syntax): boolean {
  const inner = (node: Syntax) => node.type === 'function_definition' || node.type === 'lambda'
  for (const node of walk(body, node => !inner(node))) if (node.named && node.type === 'yield') return true
  return false
}

/** Lines of `body` that hold code a run can reach; empty for a body of nothing but `...`. */
export function linesOf(body: Syntax): number[] {
  const lines = new Set<number>()
  const enters = (node: Syntax) => !CLOSED.has(node.type) && !isDocstring(node) && !isStub(node)
  for (const node of walk(body, enters)) {
    if (node.type === 'string' && !isDocstring(node)) lines.add(node.line)
    if (node.children.length > 0 || node.end === node.start || CLOSED.has(node.type)) continue
    if (!SILENT.has(node.type)) lines.add(node.line)
  }
  return [...lines].sort((a, b) => a - b)
}

/** The lines of each statement, or of the opening of a compound one, that takes more than one line. */
export function longStatements(body: Syntax): Lines[] {
  const found: Lines[] = []
  for (const node of walk(body)) {
    const opens = node.parent?.type === 'block' || node.type.endsWith('_clause')
    if (!opens || node.type === 'comment' || isDocstring(node)) continue
    const inner =
      fieldOf(node, 'body') ??
      fieldOf(node, 'consequence') ??
      node.children.find(child => child.type === 'block')
    const last = inner ? inner.line - 1 : node.endLine
    if (last > node.line) found.push([node.line, last])
  }
  return found
}
