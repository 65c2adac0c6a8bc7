// The edits of a mutant -> the smallest expression or statement around them that can be switched as a whole.
import { fieldOf, namedOf, type Syntax } from '../../shared/syntax.js'
import type { Edit } from '../rename.js'
import { functionAround, isFunctionNode } from './change.js'
import { isDirective } from './not-mutable.js'

const EXPRESSION =
  /^(?:binary_expression|unary_expression|update_expression|assignment_expression|augmented_assignment_expression|ternary_expression|call_expression|new_expression|member_expression|subscript_expression|await_expression|yield_expression|identifier|number|string|template_string|true|false|null|undefined|this|array|object|regex|parenthesized_expression|as_expression|satisfies_expression|non_null_expression|jsx_element|jsx_self_closing_element)$/
const STATEMENT =
  /^(?:expression_statement|return_statement|throw_statement|break_statement|continue_statement|if_statement|for_statement|for_in_statement|while_statement|do_statement|switch_statement|try_statement)$/
const AMONG = /^(?:program|statement_block|switch_case|switch_default)$/
const THROUGH = /^(?:parenthesized_expression|non_null_expression|as_expression|satisfies_expression)$/
const HOLDERS =
  /^(?:arguments|array|template_substitution|return_statement|throw_statement|yield_expression|await_expression|spread_element|ternary_expression|binary_expression|jsx_expression|switch_case|for_statement|arrow_function|sequence_expression|computed_property_name|expression_statement|if_statement|while_statement|do_statement|switch_statement|required_parameter|optional_parameter|variable_declarator|public_field_definition|field_definition|pair|assignment_pattern|object_assignment_pattern|assignment_expression|augmented_assignment_expression|for_in_statement)$/
const TARGETS = new Set(['left', 'name', 'property', 'key', 'parameter', 'pattern', 'parameters', 'body'])

/** A part of `a?.b.c` that is not the whole of it: switched alone it would end what `?.` skips. */
function isInChain(node: Syntax): boolean {
  let chained = hasOptional(node)
  let inner = node
  for (let at = node.parent; at; inner = at, at = at.parent) {
    const spine =
      (/^(?:member_expression|subscript_expression)$/.test(at.type) && inner.field === 'object') ||
      (at.type === 'call_expression' && inner.field === 'function') ||
      at.type === 'non_null_expression'
    if (!spine) return false
    chained ||= at.children.some(child => child.type === 'optional_chain')
    if (chained) return true
  }
  return false
}

function hasOptional(node: Syntax): boolean {
  for (let at: Syntax | null = node; at; at = fieldOf(at, 'object') ?? fieldOf(at, 'function'))
    if (at.children.some(child => child.type === 'optional_chain')) return true
  return false
}

/** True where `(a ? b : c)` can stand instead of the node and mean the same. */
function isFree(node: Syntax): boolean {
  const parent = node.parent
  if (!parent || isInChain(node)) return false
  if (THROUGH.test(parent.type)) return namedOf(parent)[0] === node && (isBracketed(parent) || isFree(parent))
  if (parent.type === 'member_expression' || parent.type === 'subscript_expression')
    return node.field === 'index' || node.field === 'object'
  if (parent.type === 'unary_expression')
    return (
      parent.children[0]?.type !== 'delete' &&
      !(parent.children[0]?.type === 'typeof' && node.type === 'identifier')
    )
  if (!HOLDERS.test(parent.type) || node.field === 'function' || node.field === 'constructor') return false
  if (parent.type === 'expression_statement') return !isDirective(parent)
  if (parent.type === 'arrow_function') return node.field === 'body'
  return node.field === null || !TARGETS.has(node.field) || parent.type === 'binary_expression'
}

/** The brackets of a condition, which are no expression of their own. */
const isBracketed = (node: Syntax) =>
  node.type === 'parenthesized_expression' &&
  (node.field === 'condition' || (node.field === 'value' && node.parent?.type === 'switch_statement'))

function isSwitchedStatement(node: Syntax): boolean {
  if (!STATEMENT.test(node.type) || isDirective(node)) return false
  const parent = node.parent
  if (!parent || parent.type === 'labeled_statement') return false
  if (AMONG.test(parent.type)) return true
  return node.field === 'body' || node.field === 'consequence' || parent.type === 'else_clause'
}

/** True for a statement that is the body of another one: what stands around it needs braces. */
export const isLone = (node: Syntax): boolean => !AMONG.test(node.parent?.type ?? '')

/** True for an expression; a statement otherwise. */
export const isExpression = (node: Syntax): boolean => EXPRESSION.test(node.type)

/** The smallest node that holds all edits. */
function reachableClasses(root: Syntax, edits: readonly Edit[]): Syntax {
  const start = Math.min(...edits.map(edit => edit.start))
  const end = Math.max(...edits.map(edit => edit.end))
  let at = root
  for (;;) {
    const inner = at.children.find(
      child => child.start <= start && end <= child.end && child.end > child.start,
    )
    if (!inner) return at
    at = inner
  }
}

/** True for what runs when a function is called, not only once when the module is loaded. */
function isLive(node: Syntax): boolean {
  for (let made = functionAround(node); made; made = functionAround(made)) if (!runsAtOnce(made)) return true
  for (let at = node.parent; at; at = at.parent)
    if (/^(?:public_)?field_definition$/.test(at.type))
      return !at.children.some(child => child.type === 'static')
  return false
}

/** `(function () { ... })()`. */
export function runsAtOnce(made: Syntax): boolean {
  let at = made
  while (at.parent?.type === 'parenthesized_expression') at = at.parent
  if (at.parent?.type === 'member_expression' && at.field === 'object') at = at.parent
  return at.parent?.type === 'call_expression' && at.field === 'function'
}

/** Nodes that could be switched for these edits, smallest first; `live` keeps to what runs when something is called. */
export function hostsOf(root: Syntax, edits: readonly Edit[], live = true): Syntax[] {
  const hosts: Syntax[] = []
  let at: Syntax | null = reachableClasses(root, edits)
  if (live && !isLive(at)) return []
  for (; at && !isFunctionNode(at) && at.type !== 'class_body' && at.type !== 'program'; at = at.parent)
    if ((isExpression(at) && isFree(at)) || isSwitchedStatement(at)) hosts.push(at)
  return hosts
}
