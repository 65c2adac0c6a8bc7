// A module's syntax -> the statements that run when it is loaded, and the functions behind values.
import { fieldOf, namedIn, namedOf, type Syntax } from '../shared/syntax.js'
import { wordSet } from '../shared/functions.js'

const OPEN = wordSet(`
  program statement_block if_statement else_clause try_statement catch_clause finally_clause for_statement
  for_in_statement while_statement do_statement switch_statement switch_body switch_case switch_default
  labeled_statement ERROR
`)

/** The statements below `container` that run with it, in file order; functions and classes are not entered. */
export function statementsOf(container: Syntax): Syntax[] {
  const found: Syntax[] = []
  const stack = [container]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const opened = next === container || OPEN.has(next.type)
    const inside = opened ? next.children : wrapped(next)
    if (!opened && inside.length === 0) found.push(next)
    else for (let at = inside.length - 1; at >= 0; at--) stack.push(inside[at] as Syntax)
  }
  return found.filter(statement => statement.named && statement.type !== 'comment')
}

/** The bodies that a statement such as `(function () { ... })()` runs, including its factory's. */
function wrapped(statement: Syntax): Syntax[] {
  const call = expressionOf(statement)
  if (call?.type !== 'call_expression') return []
  const called = bare(fieldOf(call, 'function'))
  const self = called?.type === 'member_expression' ? bare(fieldOf(called, 'object')) : called
  if (!self || !isFunction(self)) return []
  return [self, ...namedIn(call, 'arguments').filter(isFunction)].flatMap(made => {
    const body = fieldOf(made, 'body')
    return body?.type === 'statement_block' ? [body] : []
  })
}

/** The expression of an expression statement, without parentheses; null for other statements. */
const expressionOf = (statement: Syntax): Syntax | null =>
  statement.type === 'expression_statement' ? bare(namedOf(statement)[0] ?? null) : null

/** True for a node that is a function. */
export const isFunction = (node: Syntax | null): boolean =>
  /^(?:arrow_function|function_expression|generator_function|(?:generator_)?function_declaration)$/.test(
    node?.type ?? '',
  )

const IDLE = /^(?:parenthesized|as|satisfies|non_null|unary|await)_expression$/

/** The expression inside parentheses, type assertions and operators such as `!`. */
export function bare(node: Syntax | null): Syntax | null {
  let at = node
  while (at && IDLE.test(at.type)) at = fieldOf(at, 'argument') ?? namedOf(at)[0] ?? null
  return at?.type === 'type_assertion' ? bare(namedOf(at).at(-1) ?? null) : at
}

/** Most levels of nested wrappers that are unwrapped. */
const DEEPEST = 4

/** Last word of a callee that takes a function and returns one. */
const WRAPPERS =
  /^(?:memo|memoi[sz]e\w*|debounce\w*|throttle\w*|once|curry\w*|partial\w*|forwardRef|observer|useCallback|promisify|callbackify|cached?|unstable_cache|action|lazy|flow|compose|pipe|styled|createSelector|createAsyncThunk|deprecate|restrict|bind\w*|wrap\w*|with[A-Z]\w*|async[A-Z]\w*|catch[A-Z]\w*|define[A-Z]\w*|create[A-Z]\w*|make[A-Z]\w*|\w+(?:Handler|Wrapper|Middleware|Memo|ized?))$/

/** The function that a value is, or that `memo(...)` and the like wrap; null when there is none. */
export function functionIn(value: Syntax | null, depth = 0): Syntax | null {
  const node = bare(value)
  if (isFunction(node)) return node
  if (node?.type !== 'call_expression' || depth > DEEPEST) return null
  const called = bare(fieldOf(node, 'function'))
  const name = called?.type === 'member_expression' ? fieldOf(called, 'property') : called
  if (!name || !/identifier$/.test(name.type) || !WRAPPERS.test(name.text)) return null
  for (const given of namedIn(node, 'arguments')) {
    const inner = functionIn(given, depth + 1)
    if (inner) return inner
  }
  return null
}
