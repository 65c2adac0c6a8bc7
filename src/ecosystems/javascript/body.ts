// Which parts of JavaScript's syntax are executed in the body of a function.
import type { BodyRules } from '../shared/body.js'
import { fieldOf, hasToken, namedIn, namedOf, walk, type Syntax } from '../shared/syntax.js'
import { wordSet } from '../shared/functions.js'

const BRANCHES = wordSet(`
  if_statement for_statement for_in_statement while_statement do_statement switch_case catch_clause
  ternary_expression optional_chain
`)
const CHOICES = new Set(['&&', '||', '??', '&&=', '||=', '??='])

/** Nodes that are only about types, or for people. */
const IDLE =
  /^(?:interface_declaration|type_alias_declaration|type_annotation|type_parameters|type_arguments|ambient_declaration|function_signature|comment)$/

const isDirective = (node: Syntax): boolean =>
  node.type === 'expression_statement' && namedOf(node).length === 1 && namedOf(node)[0]?.type === 'string'

const OPENERS = /(?:_statement|_declaration|_clause|switch_case|switch_default)$/

export const bodyRules: BodyRules = {
  isBranch: node => BRANCHES.has(node.type) || (!node.named && CHOICES.has(node.type)),
  isIdle: node => IDLE.test(node.type) || isDirective(node),
  silent: new Set([...'()[]{}<>,:;`"\'', '=>', 'else', 'finally', 'try', 'jsx_text']),
  whole: new Set(),
  isGenerator: node =>
    /^generator_/.test(node.type) || (node.type === 'method_definition' && hasToken(node, '*')),
  openingEnd(node, body) {
    if (node === body || !OPENERS.test(node.type) || IDLE.test(node.type)) return null
    const inner = fieldOf(node, 'body') ?? fieldOf(node, 'consequence') ?? firstFunction(node)
    if (!inner) return node.endLine
    // A statement without braces has a line of its own when it is below its condition.
    const isBare = inner.line > node.line && /_(?:statement|declaration)$/.test(inner.type)
    return isBare ? inner.line - 1 : Math.min(inner.line, node.endLine)
  },
}

const INNER =
  /^(?:arrow_function|function_expression|generator_function|(?:generator_)?function_declaration|method_definition|class_body)$/

/** The first callback in a statement, which has statements of its own: the code before it is the header. */
function firstFunction(node: Syntax): Syntax | null {
  if (node.endLine === node.line) return null
  if (node.type === 'else_clause') return namedOf(node)[0] ?? null
  for (const inner of walk(node))
    if (inner !== node && INNER.test(inner.type)) return fieldOf(inner, 'body') ?? inner
  return null
}

/** Lines of constructor parameters that define fields: they run even if the body is empty. */
export const fieldLines = (node: Syntax): number[] =>
  namedIn(node, 'parameters')
    .filter(parameter => hasToken(parameter, 'accessibility_modifier') || hasToken(parameter, 'readonly'))
    .map(parameter => parameter.line)
