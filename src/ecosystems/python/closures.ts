// A long function -> the functions inside it, named `outer > inner`.
import { fieldText, namedOf } from '../shared/syntax.js'
import type { FunctionNode } from './shapes.js'

/** Most levels of nested functions in a name. */
const DEEPEST = 4

/** The outermost functions inside another, in file order; methods of a class inside it include the class's name. */
export function closuresOf(outer: FunctionNode): FunctionNode[] {
  if (outer.name.split(' > ').length >= DEEPEST) return []
  const found: FunctionNode[] = []
  const stack = outer.node.children.map(node => ({ node, prefix: '' })).reverse()
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node: whole, prefix } = next
    const node = whole.type === 'decorated_definition' ? (namedOf(whole).at(-1) ?? whole) : whole
    const simple = fieldText(node, 'name')
    if (node.type === 'function_definition') {
      found.push({
        ...{ name: `${outer.name} > ${prefix}${simple}`, simple, node, whole },
        ...{ decorators: [], owner: null, guard: null, root: null },
      })
      continue
    }
    const inner = node.type === 'class_definition' ? `${prefix}${simple}.` : prefix
    for (const child of node.children.toReversed()) stack.push({ node: child, prefix: inner })
  }
  return found
}
