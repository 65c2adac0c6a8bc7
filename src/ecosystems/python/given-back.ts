// The body of a function -> the parameters of the function it returns, and the exceptions it handles.
import type { Parameter } from '../../core/model/target.js'
import { fieldOf, fieldText, namedOf, walk, type Syntax } from '../shared/syntax.js'
import { parametersOf, type Alias } from './parameters.js'
import { usesOf } from '../shared/uses.js'
import { isBuiltin } from './standard-names.js'
import { useRules } from './uses.js'

const DEEPEST = 3

/** Parameters of the function that the body returns; empty when it returns no function defined inside it. */
export function givenBack(body: Syntax, alias: Alias, depth = 0): Parameter[][] {
  const made = depth < DEEPEST ? functionGiven(body) : null
  const inner = made && fieldOf(made, 'body')
  if (!made || !inner) return []
  const parameters = parametersOf(fieldOf(made, 'parameters'), alias)
  const uses = usesOf(inner, new Set(parameters.map(({ name }) => name)), useRules)
  const used = parameters.map(parameter => ({ ...parameter, uses: uses.get(parameter.name) ?? [] }))
  return [used, ...givenBack(inner, alias, depth + 1)]
}

/** The lambda or inner function that the only `return` of a body returns. */
function functionGiven(body: Syntax): Syntax | null {
  if (body.type === 'lambda') return body
  if (body.type !== 'block') return null
  const own = [...walk(body, node => node.type !== 'function_definition' && node.type !== 'lambda')]
  const returns = own.filter(node => node.type === 'return_statement')
  const [value, ...others] = returns.flatMap(namedOf)
  if (!value || others.length > 0 || returns.length !== 1) return null
  if (value.type === 'lambda') return value
  const definitions = own
    .filter(node => node.type === 'decorated_definition' || node.type === 'function_definition')
    .map(node => (node.type === 'decorated_definition' ? fieldOf(node, 'definition') : node))
  const isAsync = (node: Syntax): boolean => node.children[0]?.type === 'async'
  return (
    definitions.find(
      node =>
        node?.type === 'function_definition' && fieldText(node, 'name') === value.text && !isAsync(node),
    ) ?? null
  )
}

/** Names of built-in exceptions that a body catches. */
export function caughtIn(body: Syntax): string[] {
  const clauses = [...walk(body)].filter(node => node.type === 'except_clause')
  const said = clauses.flatMap(clause => (clause.text.split(':')[0] ?? '').match(/\w+/g) ?? [])
  return [
    ...new Set(said.filter(name => /^[A-Z]\w*(?:Error|Exception)$/.test(name) && isBuiltin(name))),
  ].slice(0, 3)
}

/** The arguments of `__exit__`, as one: none, or an exception of a kind that its body names. */
export function exitOf(body: Syntax | null): Parameter {
  const names = (body?.text.match(/\b[A-Z]\w*(?:Error|Exception|Interrupt)\b/g) ?? []).filter(isBuiltin)
  const kinds = [...new Set([...names, 'ValueError'])].slice(0, 4)
  const text = ['None, None, None', ...kinds.map(kind => `${kind}, ${kind}('no'), None`)]
  return { name: 'error', pass: 'positional', type: { kind: 'literal', text }, default: null, uses: [] }
}
