// A name that is read -> another parameter or variable of the same function that could stand there by mistake.
import { fieldOf, walk, type Syntax } from '../../shared/syntax.js'
import { boundIn, declaredBy } from '../rename.js'
import { isFunctionNode, own, replace, type Operator } from './change.js'

interface Variable {
  name: string
  kind: 'parameter' | 'counter' | 'local'
  /** What its annotation or first value tells of it, empty when nothing does. */
  hint: string
}

const READ =
  /^(?:arguments|binary_expression|return_statement|subscript_expression|ternary_expression|arrow_function|template_substitution|spread_element|for_in_statement|parenthesized_expression|member_expression|assignment_expression|augmented_assignment_expression|variable_declarator|pair|array|unary_expression)$/
const WRITTEN = new Set(['left', 'name', 'key', 'property', 'parameter', 'function', 'constructor'])

/** True where a name is read as a value. */
function isRead(node: Syntax): boolean {
  const parent = node.parent
  if (node.type !== 'identifier' || !parent || !READ.test(parent.type)) return false
  return (
    node.field === null ||
    !WRITTEN.has(node.field) ||
    (node.field === 'left' && parent.type === 'binary_expression')
  )
}

function hintOf(holder: Syntax | null): string {
  if (!holder) return ''
  const annotation = fieldOf(holder, 'type')
  if (annotation) return own(annotation).replace(/^:\s*/, '')
  const value = fieldOf(holder, 'value') ?? fieldOf(holder, 'right')
  if (!value) return ''
  if (isFunctionNode(value)) return 'function'
  if (/^(?:true|false)$/.test(value.type)) return 'boolean'
  const source = own(value)
  if (/^(?:-?\s*\d|Math\.|Number\(|parse(?:Int|Float)\()|\.length$/.test(source)) return 'number'
  if (value.type === 'template_string') return 'string'
  if (/^\[|\.(?:split|filter|map|slice)\([^()]*\)$/.test(source)) return 'array'
  return /^(?:string|object)$/.test(value.type) ? value.type : ''
}

function variableOf(node: Syntax, kind: Variable['kind']): Variable {
  let holder = node.parent
  while (holder && /_pattern$/.test(holder.type) && !/^(?:assignment_pattern)$/.test(holder.type))
    holder = holder.parent
  const direct = holder === node.parent ? holder : null
  return { name: own(node), kind, hint: hintOf(direct) }
}

/** What a scope binds before a place. */
function boundBy(scope: Syntax, place: Syntax): Variable[] {
  const found: Variable[] = []
  if (isFunctionNode(scope)) {
    const given = fieldOf(scope, 'parameters') ?? fieldOf(scope, 'parameter')
    if (given && place.start > given.end)
      for (const name of boundIn(given)) found.push(variableOf(name, 'parameter'))
  } else if (scope.type === 'for_statement') {
    const first = fieldOf(scope, 'initializer')
    if (first && first.end <= place.start)
      for (const name of declaredBy(first)) found.push(variableOf(name, 'counter'))
  } else if (scope.type === 'for_in_statement') {
    const [left, right] = [fieldOf(scope, 'left'), fieldOf(scope, 'right')]
    if (left && right && fieldOf(scope, 'kind') && place.start >= right.end)
      for (const name of boundIn(left)) found.push(variableOf(name, 'local'))
  } else if (/^(?:statement_block|switch_case|switch_default)$/.test(scope.type))
    for (const statement of scope.children) {
      if (statement.start >= place.start || !/^(?:lexical|variable)_declaration$/.test(statement.type))
        continue
      for (const name of declaredBy(statement)) {
        const holder = holderOf(name)
        if (holder && holder.end <= place.start) found.push(variableOf(name, 'local'))
      }
    }
  return found
}

function holderOf(name: Syntax): Syntax | null {
  let at: Syntax | null = name
  while (at && at.type !== 'variable_declarator') at = at.parent
  return at
}

/** Parameters and variables that can be read at a place, nearest scope first. */
function visibleAt(place: Syntax): Variable[] {
  const found = new Map<string, Variable>()
  for (let scope = place.parent; scope && scope.type !== 'program'; scope = scope.parent)
    for (const each of boundBy(scope, place)) if (!found.has(each.name)) found.set(each.name, each)
  return [...found.values()]
}

function likeness(one: Variable, other: Variable): number {
  const same = one.hint !== '' && one.hint === other.hint
  const apart = one.hint !== '' && other.hint !== '' && !same
  return (same ? 2 : 0) + (one.kind === other.kind ? 1 : 0) - (apart ? 4 : 0)
}

/** `a < b` -> `a < c`: one other name a place, two where a value is given back. */
export const variable: Operator = node => {
  if (!isRead(node)) return []
  const visible = visibleAt(node)
  const self = visible.find(each => each.name === own(node))
  if (!self || self.hint === 'function') return []
  const most = node.parent?.type === 'return_statement' ? 2 : 1
  return visible
    .filter(each => each !== self && likeness(self, each) >= 0 && !isTaken(node, each.name))
    .sort((a, b) => likeness(self, b) - likeness(self, a))
    .slice(0, most)
    .map(each => replace(node, each.name))
}

/** The other operand is that very name: `a - a` is no mistake that anyone makes. */
function isTaken(node: Syntax, name: string): boolean {
  const parent = node.parent
  if (parent?.type !== 'binary_expression' && parent?.type !== 'assignment_expression') return false
  for (const each of walk(parent, inner => inner === parent || inner === node))
    if (each !== node && each.type === 'identifier' && own(each) === name) return true
  return false
}
