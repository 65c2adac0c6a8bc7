// The edits of a mutant -> the smallest enclosing expression or statement that can be switched as a whole.
import type { Edit } from '../../shared/edits.js'
import { ancestorOf, fieldOf, hasToken, namedOf, type Syntax } from '../../shared/syntax.js'
import { functionAround, isFunctionNode } from '../scopes.js'
import { isDirective } from './not-mutable.js'

const EXPRESSION =
  /^(?:binary_expression|unary_expression|update_expression|assignment_expression|augmented_assignment_expression|ternary_expression|call_expression|new_expression|member_expression|subscript_expression|await_expression|yield_expression|identifier|number|string|template_string|true|false|null|undefined|this|array|object|regex|parenthesized_expression|as_expression|satisfies_expression|non_null_expression|jsx_element|jsx_self_closing_element)$/
const STATEMENT = /^(?:expression|return|throw|break|continue|if|for|for_in|while|do|switch|try)_statement$/
const AMONG = /^(?:program|statement_block|switch_case|switch_default)$/

/** Nodes that could be switched for these edits, smallest first; `live` restricts them to code that runs in a call. */
export function hostsOf(root: Syntax, edits: readonly Edit[], live = true): Syntax[] {
  const hosts: Syntax[] = []
  let at: Syntax | null = smallestAround(root, edits)
  if (live && !isLive(at)) return []
  for (; at && !isFunctionNode(at) && at.type !== 'class_body' && at.type !== 'program'; at = at.parent)
    if ((isExpression(at) && isFree(at)) || isSwitchedStatement(at)) hosts.push(at)
  return hosts
}

/** True for an expression; a statement otherwise. */
export const isExpression = (node: Syntax): boolean => EXPRESSION.test(node.type)

/** True when an expression would be left empty. */
export const isEmptyValue = (host: Syntax, code: string) => isExpression(host) && /^[\s;]*$/.test(code)

/** True for a statement that is the body of another: it needs braces. */
export const isLone = (node: Syntax): boolean => !AMONG.test(node.parent?.type ?? '')

function smallestAround(root: Syntax, edits: readonly Edit[]): Syntax {
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

/** True for code that runs in a call of a function, not only once on loading. */
function isLive(node: Syntax): boolean {
  for (let made = functionAround(node); made; made = functionAround(made)) if (!runsAtOnce(made)) return true
  const field = ancestorOf(node, /^(?:public_)?field_definition$/)
  return field !== null && !hasToken(field, 'static')
}

/** `(function () { ... })()`. */
export function runsAtOnce(made: Syntax): boolean {
  let at = made
  while (at.parent?.type === 'parenthesized_expression') at = at.parent
  if (at.parent?.type === 'member_expression' && at.field === 'object') at = at.parent
  return at.parent?.type === 'call_expression' && at.field === 'function'
}

const THROUGH = /^(?:parenthesized|non_null|as|satisfies)_expression$/
const HOLDERS =
  /^(?:arguments|array|template_substitution|return_statement|throw_statement|yield_expression|await_expression|spread_element|ternary_expression|binary_expression|jsx_expression|switch_case|for_statement|arrow_function|sequence_expression|computed_property_name|expression_statement|if_statement|while_statement|do_statement|switch_statement|required_parameter|optional_parameter|variable_declarator|public_field_definition|field_definition|pair|assignment_pattern|object_assignment_pattern|assignment_expression|augmented_assignment_expression|for_in_statement)$/
const TARGETS = /^(?:left|name|property|key|parameter|pattern|parameters|body|function|constructor)$/

/** True when `(a ? b : c)` can replace the node with the same meaning. */
function isFree(node: Syntax): boolean {
  const { parent, field } = node
  if (!parent || isInChain(node)) return false
  if (THROUGH.test(parent.type)) return namedOf(parent)[0] === node && (isCondition(parent) || isFree(parent))
  switch (parent.type) {
    case 'member_expression':
    case 'subscript_expression':
      return field === 'index' || field === 'object'
    case 'unary_expression': {
      const [sign] = parent.children
      return sign?.type !== 'delete' && !(sign?.type === 'typeof' && node.type === 'identifier')
    }
    case 'expression_statement':
      return !isDirective(parent)
    case 'arrow_function':
      return field === 'body'
    case 'binary_expression':
      return true
    default:
      return HOLDERS.test(parent.type) && !TARGETS.test(field ?? '')
  }
}

/** The parentheses of a condition, which are not an expression of their own. */
const isCondition = ({ type, field, parent }: Syntax) =>
  type === 'parenthesized_expression' &&
  (field === 'condition' || (field === 'value' && parent?.type === 'switch_statement'))

/** A proper part of `a?.b.c`: switching it alone would end what `?.` skips. */
function isInChain(node: Syntax): boolean {
  let isChained = false
  for (let at: Syntax | null = node; at && !isChained; at = fieldOf(at, 'object') ?? fieldOf(at, 'function'))
    isChained = hasOptional(at)
  let inner = node
  for (let at = node.parent; at; inner = at, at = at.parent) {
    const isPart =
      (/^(?:member|subscript)_expression$/.test(at.type) && inner.field === 'object') ||
      (at.type === 'call_expression' && inner.field === 'function') ||
      at.type === 'non_null_expression'
    if (!isPart) return false
    isChained ||= hasOptional(at)
    if (isChained) return true
  }
  return false
}

const hasOptional = (node: Syntax) => hasToken(node, 'optional_chain')

function isSwitchedStatement(node: Syntax): boolean {
  const { parent, field } = node
  if (!STATEMENT.test(node.type) || isDirective(node) || !parent || parent.type === 'labeled_statement')
    return false
  return !isLone(node) || field === 'body' || field === 'consequence' || parent.type === 'else_clause'
}
