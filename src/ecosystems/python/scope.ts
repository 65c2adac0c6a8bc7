// A function's syntax -> the names it binds, where, and which of them hold numbers.
import { remember } from '../shared/functions.js'
import { ancestorOf, fieldOf, namedOf, walk, type Syntax } from '../shared/syntax.js'

interface Scope {
  /** Parameters and local names in binding order, without `self` and `cls`. */
  names: string[]
  /** Parameters, bound everywhere. */
  parameters: Set<string>
  /** For each name, the end of its bindings, and the block or clause in which each is then valid. */
  bound: Map<string, { end: number; within: Syntax }[]>
  /** Names used for counting: those of `range` and `enumerate`, and those that integers are added to. */
  numbers: Set<string>
}

const BINDING = new Set([
  'assignment',
  'augmented_assignment',
  'for_statement',
  'named_expression',
  'with_item',
  'for_in_clause',
])
/** Most names of a scope; a function with more is a table or generated. */
const MOST_NAMES = 60

/** Plain names that a target binds; attributes and items bind none. */
function targetsOf(target: Syntax): Syntax[] {
  return [...walk(target, node => !/^(?:attribute|subscript|call|type)$/.test(node.type))].filter(
    node => node.type === 'identifier',
  )
}

function targetOf(node: Syntax): Syntax | null {
  if (node.type === 'named_expression') return fieldOf(node, 'name')
  if (node.type !== 'with_item') return fieldOf(node, 'left')
  const value = fieldOf(node, 'value')
  return value?.type === 'as_pattern' ? fieldOf(value, 'alias') : null
}

/** The node in which a name bound by `node` is valid. */
function homeOf(node: Syntax): Syntax {
  if (node.type === 'for_in_clause') return node.parent ?? node
  if (node.type === 'for_statement') return fieldOf(node, 'body') ?? node
  let at = node
  while (at.parent && at.type !== 'block' && at.type !== 'with_statement' && at.type !== 'lambda')
    at = at.parent
  return at
}

function countsWith(node: Syntax): boolean {
  const right = fieldOf(node, 'right')
  if (!right) return false
  if (node.type === 'assignment') return right.type === 'integer'
  if (node.type === 'augmented_assignment') return right.type === 'integer'
  return /^(?:range|enumerate)\(/.test(node.source.slice(right.start, Math.min(right.end, right.start + 12)))
}

function parametersOf(node: Syntax): string[] {
  const list = fieldOf(node, 'parameters')
  const own = (list ? namedOf(list) : []).flatMap(parameter => {
    if (parameter.type === 'identifier') return [parameter]
    const name = fieldOf(parameter, 'name') ?? namedOf(parameter)[0]
    return name?.type === 'identifier' ? [name] : []
  })
  return own.map(name => name.text).filter(name => !/^(?:self|cls|_+)$/.test(name))
}

const readScope = remember((node: Syntax): Scope => {
  const scope: Scope = {
    names: [],
    parameters: new Set(parametersOf(node)),
    bound: new Map(),
    numbers: new Set(),
  }
  const body = fieldOf(node, 'body')
  const inside = body
    ? walk(body, at => !/^(?:function_definition|class_definition|lambda)$/.test(at.type))
    : []
  for (const at of inside) {
    if (!BINDING.has(at.type)) continue
    const target = targetOf(at)
    if (!target) continue
    const home = homeOf(at)
    const counted = countsWith(at)
    for (const name of targetsOf(target)) {
      const own = name.text
      if (counted) scope.numbers.add(own)
      if (!scope.bound.has(own) && scope.bound.size >= MOST_NAMES) continue
      const places = scope.bound.get(own) ?? []
      if (places.length < MOST_NAMES)
        places.push({ end: at.end > home.end ? name.end : endOf(at, name), within: home })
      scope.bound.set(own, places)
    }
  }
  const all = [...scope.parameters, ...scope.bound.keys()].filter(name => !/^(?:self|cls|_+)$/.test(name))
  return { ...scope, names: [...new Set(all)].slice(0, MOST_NAMES) }
})

/** An assignment binds its name after computing the value; a loop binds its names before the body. */
function endOf(node: Syntax, name: Syntax): number {
  return node.type === 'assignment' || node.type === 'augmented_assignment' ? node.end : name.end
}

/** The names of the function around a node; null outside functions. Cached. */
export function scopeOf(node: Syntax): Scope | null {
  const made = ancestorOf(node, /^function_definition$/)
  return made && readScope(made)
}

/** True when `name` has a value at `node` on every path. */
export function isBoundAt(scope: Scope, name: string, node: Syntax): boolean {
  if (scope.parameters.has(name)) return true
  const places = scope.bound.get(name) ?? []
  return places.some(({ end, within }) => {
    if (within.type.endsWith('comprehension') || within.type === 'generator_expression')
      return within.start <= node.start && node.end <= within.end
    return end <= node.start && within.start <= node.start && node.end <= within.end
  })
}
