// A class -> the methods that change an instance, or may: candidates to call before the observed call.
import type { Parameter } from '../../core/model/target.js'
import { fieldOf, walk } from '../shared/syntax.js'
import { parametersOf, type Alias } from './parameters.js'
import type { ClassNode, FunctionNode } from './shapes.js'

const MOST = 8
const DEEPEST = 3

/** Methods that change lists, dictionaries, sets and queues. */
const CHANGING =
  /^(?:append|appendleft|add|insert|extend|update|setdefault|pop|popleft|popitem|push|put|remove|discard|clear|move_to_end|write|heappush|insort)$/

/** True when the body sets something of `self`, or passes something of it to a changing method. */
function changes({ node }: FunctionNode): boolean {
  const body = fieldOf(node, 'body')
  if (!body) return false
  for (const { type, field, parent, text } of walk(body)) {
    const isSet = /^(?:augmented_)?assignment$/.test(parent?.type ?? '') && field === 'left'
    if (isSet && text.includes('self.')) return true
    if (type === 'delete_statement' && text.includes('self.')) return true
    if (type !== 'call') continue
    const [called = ''] = text.split('(')
    const isOwn = called.startsWith('self.') || text.includes('self.')
    if (isOwn && CHANGING.test(called.split('.').at(-1) ?? '')) return true
  }
  return false
}

/** Plain public methods, inherited ones last; also `__enter__`, which every use as a context manager begins with. */
export function changersOf(
  owner: ClassNode,
  alias: Alias,
  depth = 0,
): { name: string; parameters: Parameter[] }[] {
  const own = owner.methods.filter(
    method =>
      (!method.simple.startsWith('_') || method.simple === '__enter__') &&
      method.decorators.length === 0 &&
      method.node.children[0]?.type !== 'async' &&
      (method.simple === '__enter__' || changes(method)),
  )
  const told = own.map(({ simple, node }) => ({
    name: simple,
    parameters: parametersOf(fieldOf(node, 'parameters'), alias).slice(1),
  }))
  const inherited =
    depth < DEEPEST ? owner.parents.flatMap(parent => changersOf(parent, alias, depth + 1)) : []
  return [...new Map([...inherited, ...told].map(method => [method.name, method])).values()].slice(0, MOST)
}
