// Statements of a program -> none, conditions -> true or false, returned values -> others.
import { fieldOf, namedOf, type Syntax } from '../../shared/syntax.js'
import { isFunctionNode, own, replace, unbracketed, type Change, type Operator } from './change.js'
import { isNotMutableCall } from './not-mutable.js'

const SCOPES = /^(?:program|statement_block|switch_case|switch_default)$/
const LOOPS = /^(?:for_statement|for_in_statement|while_statement|do_statement)$/
const EFFECTS =
  /^(?:call_expression|new_expression|await_expression|yield_expression|assignment_expression|augmented_assignment_expression|update_expression|unary_expression)$/

/** What stands where a statement was: a semicolon among others, an empty block as a body. */
function without(statement: Syntax): Change[] {
  if (statement.parent?.type === 'labeled_statement') return []
  const now = SCOPES.test(statement.parent?.type ?? '') ? ';' : '{}'
  return [replace(statement, now)]
}

/** `count += 1` -> nothing; the same for `throw`, `break`, `continue` and a `return` before the end. */
export const removed: Operator = node => {
  switch (node.type) {
    case 'expression_statement': {
      const inner = namedOf(node)[0]
      const called = inner?.type === 'await_expression' ? namedOf(inner)[0] : inner
      if (!inner || !EFFECTS.test(inner.type) || (called && isNotMutableCall(called))) return []
      if (called?.type === 'call_expression' && fieldOf(called, 'function')?.type === 'super') return []
      return without(node)
    }
    case 'throw_statement':
    case 'break_statement':
    case 'continue_statement':
      return without(node)
    case 'return_statement':
      return isLast(node) ? [] : without(node)
    default:
      return []
  }
}

/** The last statement of its function: without it the function gives `undefined`, as a changed value does. */
function isLast(statement: Syntax): boolean {
  const scope = statement.parent
  return (
    scope?.type === 'statement_block' &&
    scope.parent !== null &&
    isFunctionNode(scope.parent) &&
    namedOf(scope).at(-1) === statement
  )
}

/** `break` <-> `continue` of a loop. */
export const jump: Operator = node => {
  if (node.type !== 'break_statement' && node.type !== 'continue_statement') return []
  if (namedOf(node).length > 0) return []
  let at = node.parent
  while (at && !LOOPS.test(at.type)) {
    if (at.type === 'switch_statement' || isFunctionNode(at)) return []
    at = at.parent
  }
  const sign = at ? node.children[0] : undefined
  return sign ? [replace(sign, sign.type === 'break' ? 'continue' : 'break')] : []
}

/** `if (c)` -> `if (true)`, `if (false)`; loops are only kept from running. */
export const condition: Operator = node => {
  const loops = LOOPS.test(node.type)
  if (node.type !== 'if_statement' && !loops) return []
  const test = unbracketed(fieldOf(node, 'condition'))
  if (!test || /^(?:true|false|;|empty_statement)$/.test(test.type)) return []
  return (loops ? ['false'] : ['true', 'false']).map(now => replace(test, now))
}

/** `if (c) {...} else {...}` -> `if (c) {...}`. */
export const otherwise: Operator = node => {
  if (node.type !== 'else_clause') return []
  const change = replace(node, '')
  return [{ ...change, was: firstLine(change.was), now: '' }]
}

const firstLine = (source: string) => source.split('\n')[0] ?? ''

const TRUTHS = /^(?:===?|!==?|[<>]=?|in|instanceof)$/

/** A value that is true or false, by its form. */
function isTruth(node: Syntax): boolean {
  const inner = unbracketed(node) ?? node
  if (inner.type === 'unary_expression') return inner.children[0]?.type === '!'
  if (inner.type !== 'binary_expression') return false
  const sign = own(fieldOf(inner, 'operator'))
  const [left, right] = [fieldOf(inner, 'left'), fieldOf(inner, 'right')]
  if (sign === '&&' || sign === '||')
    return left !== null && right !== null && isTruth(left) && isTruth(right)
  return TRUTHS.test(sign)
}

const PLAIN = /^(?:number|string|true|false|null|undefined|array|object|template_string)$/

function others(value: Syntax): Change[] {
  const source = own(value)
  if (isTruth(value)) return ['true', 'false'].map(now => replace(value, now))
  if (source === 'undefined') return []
  if (source === 'null') return [replace(value, '0')]
  if (PLAIN.test(value.type) || isFunctionNode(value)) return [replace(value, 'undefined')]
  return [replace(value, 'null')]
}

/** `return x` -> `return null`. */
export const returned: Operator = node => {
  const isArrow = node.parent?.type === 'arrow_function' && node.field === 'body'
  if (isArrow && node.type !== 'statement_block') return others(unbracketed(node) ?? node)
  if (node.type !== 'return_statement') return []
  const value = namedOf(node)[0]
  return value ? others(value) : []
}
