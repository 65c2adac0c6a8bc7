// Which parts of Python's syntax are executed in the body of a function.
import type { BodyRules } from '../shared/body.js'
import { fieldOf, namedOf, unwrapped, walk, type Syntax } from '../shared/syntax.js'
import { wordSet } from '../shared/functions.js'

const BRANCHES = wordSet(`
  if_statement elif_clause for_statement while_statement except_clause except_group_clause
  conditional_expression boolean_operator case_clause if_clause
`)

const isStub = (node: Syntax): boolean =>
  node.type === 'expression_statement' && namedOf(node)[0]?.type === 'ellipsis'

export const bodyRules: BodyRules = {
  isBranch: node => node.named && BRANCHES.has(node.type),
  isIdle: node => /^(?:global|nonlocal)_statement$/.test(node.type) || isDocstring(node) || isStub(node),
  silent: new Set([...')]}([{,:;', 'else', 'finally', 'try', 'comment', 'line_continuation']),
  whole: new Set(['string']),
  isGenerator: (_, body) => body !== null && yields(body),
  openingEnd(node) {
    const opens = node.parent?.type === 'block' || node.type.endsWith('_clause')
    if (!opens || node.type === 'comment' || isDocstring(node)) return null
    const inner =
      fieldOf(node, 'body') ??
      fieldOf(node, 'consequence') ??
      node.children.find(child => child.type === 'block')
    return inner ? inner.line - 1 : node.endLine
  },
}

/** True for the docstring of a function, class or module: the first statement of its block. */
export function isDocstring(node: Syntax): boolean {
  const { parent, type } = node
  if (type !== 'expression_statement' || !parent) return false
  const holder = parent.type === 'block' ? parent.parent?.type : parent.type
  if (!/^(?:function_definition|class_definition|module)$/.test(holder ?? '')) return false
  const [only, ...others] = namedOf(node)
  if (!only || others.length > 0 || !/^(?:concatenated_)?string$/.test(unwrapped(only).type)) return false
  // Bytes and f-strings are not docstrings.
  const string = unwrapped(only)
  const parts = string.type === 'string' ? [string] : namedOf(string)
  if (!parts.every(part => /^[rRuU]?["']/.test(part.text.slice(0, 2)))) return false
  return namedOf(parent)[0] === node
}

function yields(body: Syntax): boolean {
  const isInner = (node: Syntax) => node.type === 'function_definition' || node.type === 'lambda'
  return [...walk(body, node => !isInner(node))].some(node => node.named && node.type === 'yield')
}
