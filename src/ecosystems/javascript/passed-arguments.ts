// An argument of a call -> the parameter of a function of the same file that receives it.
import { fieldOf, namedOf, type Syntax } from '../shared/syntax.js'

const own = (node: Syntax | null) => (node ? node.text : '')

const isFunction = (node: Syntax): boolean =>
  /^(?:arrow_function|function_expression|(?:generator_)?function_declaration)$/.test(node.type)

/** The function that a name means at `from`: that of the innermost block that declares it. */
function functionNamed(name: string, from: Syntax): Syntax | null {
  for (let scope = from.parent; scope; scope = scope.parent) {
    if (scope.type !== 'statement_block' && scope.type !== 'program') continue
    for (const child of scope.children) {
      const found = declared(child, name)
      if (found) return found
    }
  }
  return null
}

function declared(statement: Syntax, name: string): Syntax | null {
  const node =
    statement.type === 'export_statement' ? (fieldOf(statement, 'declaration') ?? statement) : statement
  if (isFunction(node)) return own(fieldOf(node, 'name')) === name ? node : null
  if (node.type !== 'lexical_declaration' && node.type !== 'variable_declaration') return null
  for (const one of namedOf(node)) {
    const value = fieldOf(one, 'value')
    if (own(fieldOf(one, 'name')) === name && value && isFunction(value)) return value
  }
  return null
}

/** Where an argument goes on: the body that receives it and the name it has there; null for anything else. */
export function receiverOf(argument: Syntax): { body: Syntax; name: string } | null {
  const list = argument.parent
  const call = list?.type === 'arguments' ? list.parent : null
  const called = call?.type === 'call_expression' ? fieldOf(call, 'function') : null
  if (!list || !call || called?.type !== 'identifier') return null
  const given = namedOf(list)
  const at = given.indexOf(argument)
  if (given.slice(0, at).some(each => each.type === 'spread_element')) return null
  const found = functionNamed(own(called), call)
  const body = found && fieldOf(found, 'body')
  if (!found || !body) return null
  const parameters = fieldOf(found, 'parameters')
  const only = at === 0 ? fieldOf(found, 'parameter') : null
  const taken = only ?? (parameters ? namedOf(parameters)[at] : undefined)
  const pattern = taken && (fieldOf(taken, 'pattern') ?? fieldOf(taken, 'left') ?? taken)
  return pattern?.type === 'identifier' ? { body, name: own(pattern) } : null
}
