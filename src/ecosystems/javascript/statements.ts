// A module's syntax -> the statements that run when it is loaded, those in blocks and in wrappers around it included.
import { fieldOf, namedOf, type Syntax } from '../shared/syntax.js'

const OPEN = new Set([
  'program',
  'statement_block',
  'if_statement',
  'else_clause',
  'try_statement',
  'catch_clause',
  'finally_clause',
  'for_statement',
  'for_in_statement',
  'while_statement',
  'do_statement',
  'switch_statement',
  'switch_body',
  'switch_case',
  'switch_default',
  'labeled_statement',
  'ERROR',
])

const FUNCTIONS = new Set([
  'arrow_function',
  'function_expression',
  'generator_function',
  'function_declaration',
  'generator_function_declaration',
])

/** True for what a name can stand for as a function. */
export function isFunction(node: Syntax | null): boolean {
  return node !== null && FUNCTIONS.has(node.type)
}

const IDLE = /^(?:parenthesized|as|satisfies|non_null|unary|await)_expression$/

/** What stands inside brackets, type assertions and signs such as `!`. */
export function bare(node: Syntax | null): Syntax | null {
  let at = node
  while (at && IDLE.test(at.type)) at = fieldOf(at, 'argument') ?? namedOf(at)[0] ?? null
  if (at?.type === 'type_assertion') return bare(namedOf(at).at(-1) ?? null)
  return at
}

/** The bodies that a statement such as `(function () { ... })()` runs, its factory's among them. */
function wrapped(statement: Syntax): Syntax[] {
  const inner = statement.type === 'expression_statement' ? bare(namedOf(statement)[0] ?? null) : null
  if (inner?.type !== 'call_expression') return []
  const called = bare(fieldOf(inner, 'function'))
  const self = called?.type === 'member_expression' ? bare(fieldOf(called, 'object')) : called
  if (!self || !isFunction(self)) return []
  const list = fieldOf(inner, 'arguments')
  const given = list ? namedOf(list).filter(isFunction) : []
  return [self, ...given].flatMap(each => fieldOf(each, 'body') ?? []).filter(isBlock)
}

const isBlock = (node: Syntax) => node.type === 'statement_block'

/** The statements below `container` that run with it, in file order; functions and classes are not looked into. */
export function statementsOf(container: Syntax): Syntax[] {
  const found: Syntax[] = []
  const stack = [container]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const opened = next === container || OPEN.has(next.type)
    const inside = opened ? next.children : wrapped(next)
    if (!opened && inside.length === 0) found.push(next)
    else for (let i = inside.length - 1; i >= 0; i--) stack.push(inside[i] as Syntax)
  }
  return found.filter(each => each.named && each.type !== 'comment')
}
