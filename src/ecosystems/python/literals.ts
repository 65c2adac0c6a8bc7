// Code -> the literals in it, as values: the inputs that tell most about a function.
import type { Value } from '../../core/model/code.js'
import { walk, type Syntax } from '../shared/syntax.js'
import { isDocstring } from './tokens.js'
import { scalarValue } from './values.js'

const MOST = 40
const LONGEST = 200

function isUseful(value: Value): boolean {
  return (
    value.kind !== 'none' &&
    value.kind !== 'bool' &&
    !('value' in value && String(value.value).length > LONGEST)
  )
}

/** The literals below each of `nodes`, first come first, without repeats, at most 40. */
export function literalsOf(nodes: Syntax[]): Value[] {
  const found = new Map<string, Value>()
  const enters = (node: Syntax) => node.type !== 'string' && node.type !== 'type' && !isDocstring(node)
  for (const root of nodes)
    for (const node of walk(
      root,
      node => enters(node) && !(node.type === 'unary_operator' && scalarValue(node)),
    )) {
      if (found.size >= MOST) return [...found.values()]
      const value = isDocstring(node) ? null : scalarValue(node)
      if (value && isUseful(value)) found.set(`${value.kind} ${JSON.stringify(value)}`, value)
    }
  return [...found.values()]
}
