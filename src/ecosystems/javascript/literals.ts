// Code -> the literals in it, as values: the inputs that tell most about a function.
import type { Value } from '../../core/model/code.js'
import { walk, type Syntax } from '../shared/syntax.js'
import { readValue } from './reading-values.js'

const MOST = 40
const LONGEST = 200
const SCALARS = new Set(['number', 'string', 'template_string'])
const LITERALS = new Set([
  'number',
  'string',
  'true',
  'false',
  'null',
  'undefined',
  'array',
  'object',
  'template_string',
  'regex',
  'unary_expression',
])

/** The value of a node that is a literal through and through, null for anything else. */
export function valueOf(node: Syntax): Value | null {
  if (!LITERALS.has(node.type) && node.type !== 'identifier' && node.type !== 'new_expression') return null
  return node.end - node.start > 2000 ? null : readValue(node.text)
}

function isUseful(value: Value): boolean {
  return !('value' in value && String(value.value).length > LONGEST)
}

/** A number's sign belongs to it: `-1` is one literal. */
const isNegative = (node: Syntax) =>
  node.type === 'unary_expression' && node.children[0]?.type === '-' && node.children[1]?.type === 'number'

/** The literals below each of `nodes`, first come first, without repeats, at most 40. */
export function literalsOf(nodes: Syntax[]): Value[] {
  const found = new Map<string, Value>()
  const enters = (node: Syntax) =>
    node.type !== 'string' &&
    node.type !== 'type_annotation' &&
    !isNegative(node) &&
    node.type !== 'import_statement'
  for (const root of nodes)
    for (const node of walk(root, enters)) {
      if (found.size >= MOST) return [...found.values()]
      if (!SCALARS.has(node.type) && !isNegative(node)) continue
      const value = valueOf(node)
      if (value && value.kind !== 'code' && isUseful(value))
        found.set(`${value.kind} ${JSON.stringify(value)}`, value)
    }
  return [...found.values()]
}
