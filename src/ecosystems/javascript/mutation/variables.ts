// A name that is read -> another parameter or variable of the same function that could be there by mistake.
import { replaced, type Operator } from '../../shared/mutants.js'
import { ancestorOf, fieldOf, walk, type Syntax } from '../../shared/syntax.js'
import { boundIn, declaredBy, isFunctionNode } from '../scopes.js'

interface Variable {
  name: string
  kind: 'parameter' | 'counter' | 'local'
  /** What its annotation or first value says about its type; empty when nothing does. */
  hint: string
}

/** `a < b` -> `a < c`: one other name per place, two in a return value. */
export const variable: Operator = node => {
  if (!isRead(node)) return []
  const visible = visibleAt(node)
  const self = visible.find(({ name }) => name === node.text)
  if (!self || self.hint === 'function') return []
  return visible
    .filter(other => other !== self && likeness(self, other) >= 0 && !isBeside(node, other.name))
    .sort((a, b) => likeness(self, b) - likeness(self, a))
    .slice(0, node.parent?.type === 'return_statement' ? 2 : 1)
    .map(other => replaced(node, other.name))
}

const READ =
  /^(?:arguments|binary_expression|return_statement|subscript_expression|ternary_expression|arrow_function|template_substitution|spread_element|for_in_statement|parenthesized_expression|member_expression|assignment_expression|augmented_assignment_expression|variable_declarator|pair|array|unary_expression)$/
const WRITTEN = new Set(['left', 'name', 'key', 'property', 'parameter', 'function', 'constructor'])

/** True when a name is read as a value. */
function isRead({ parent, field }: Syntax): boolean {
  if (!parent || !READ.test(parent.type)) return false
  return field === null || !WRITTEN.has(field) || (field === 'left' && parent.type === 'binary_expression')
}

function visibleAt(place: Syntax): Variable[] {
  const found = new Map<string, Variable>()
  for (let scope = place.parent; scope && scope.type !== 'program'; scope = scope.parent) {
    const [kind, names] = boundBefore(scope, place)
    for (const name of names)
      if (!found.has(name.text)) found.set(name.text, { name: name.text, kind, hint: hintOf(name) })
  }
  return [...found.values()]
}

/** The names that a scope binds before a place. */
function boundBefore(scope: Syntax, place: Syntax): [Variable['kind'], Syntax[]] {
  const isBefore = (node: Syntax | null): node is Syntax => node !== null && node.end <= place.start
  if (isFunctionNode(scope)) {
    const given = fieldOf(scope, 'parameters') ?? fieldOf(scope, 'parameter')
    return ['parameter', given && place.start > given.end ? [...boundIn(given)] : []]
  }
  if (scope.type === 'for_statement') {
    const first = fieldOf(scope, 'initializer')
    return ['counter', isBefore(first) ? [...declaredBy(first)] : []]
  }
  if (scope.type === 'for_in_statement') {
    const left = fieldOf(scope, 'kind') ? fieldOf(scope, 'left') : null
    return ['local', left && isBefore(fieldOf(scope, 'right')) ? [...boundIn(left)] : []]
  }
  if (!/^(?:statement_block|switch_case|switch_default)$/.test(scope.type)) return ['local', []]
  const names = scope.children
    .filter(({ type, start }) => start < place.start && /^(?:lexical|variable)_declaration$/.test(type))
    .flatMap(statement => [...declaredBy(statement)])
  return ['local', names.filter(name => isBefore(ancestorOf(name, /^variable_declarator$/)))]
}

function hintOf({ parent: holder }: Syntax): string {
  if (!holder || (/_pattern$/.test(holder.type) && holder.type !== 'assignment_pattern')) return ''
  const annotation = fieldOf(holder, 'type')
  if (annotation) return annotation.text.replace(/^:\s*/, '')
  const value = fieldOf(holder, 'value') ?? fieldOf(holder, 'right')
  if (!value) return ''
  if (isFunctionNode(value)) return 'function'
  if (/^(?:true|false)$/.test(value.type)) return 'boolean'
  if (/^(?:-?\s*\d|Math\.|Number\(|parse(?:Int|Float)\()|\.length$/.test(value.text)) return 'number'
  if (value.type === 'template_string') return 'string'
  if (/^\[|\.(?:split|filter|map|slice)\([^()]*\)$/.test(value.text)) return 'array'
  return /^(?:string|object)$/.test(value.type) ? value.type : ''
}

function likeness(one: Variable, other: Variable): number {
  const ofKind = one.kind === other.kind ? 1 : 0
  if (one.hint === '' || other.hint === '') return ofKind
  return ofKind + (one.hint === other.hint ? 2 : -4)
}

/** True when the other operand has the same name: nobody writes `a - a` by mistake. */
function isBeside(node: Syntax, name: string): boolean {
  const { parent } = node
  if (parent?.type !== 'binary_expression' && parent?.type !== 'assignment_expression') return false
  return [...walk(parent, inner => inner === parent || inner === node)].some(
    other => other !== node && other.type === 'identifier' && other.text === name,
  )
}
