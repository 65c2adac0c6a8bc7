// A long function -> the functions inside it, named `outer > inner`.
import { fieldOf, lastLeaf, namedOf, walk, type Syntax } from '../shared/syntax.js'
import { placeOf } from './naming.js'
import { isFunctionNode } from './scopes.js'
import type { FunctionNode } from './shapes.js'

/** A callback of at most this many lines is reported as part of the function around it. */
const SHORT_CALLBACK = 20
/** Most levels of nested functions in a name. */
const DEEPEST = 4

/** The outermost functions inside another, in file order; short callbacks stay part of it. */
export function closuresOf(outer: FunctionNode): FunctionNode[] {
  const depth = outer.name.split(' > ').length
  if (depth >= DEEPEST) return []
  const found: FunctionNode[] = []
  const isClosure = (node: Syntax): boolean => node !== outer.node && isFunctionNode(node)
  for (const node of walk(outer.code, node => !isClosure(node))) {
    if (!isClosure(node)) continue
    const { name, obstacle } = placeOf(node, outer.node)
    const isShort = lastLeaf(node).endLine - node.line < SHORT_CALLBACK
    if (isShort && obstacle !== null && !fieldOf(node, 'name')) continue
    found.push({
      ...{ name: `${outer.name} > ${name}`, simple: name, node, ...extentOf(node), owner: null },
      ...{ kind: 'function', decorators: [], exported: false, open: false, callable: false, guard: null },
    })
  }
  return found
}

/** The compared and the shown code; the whole declaration when it declares nothing else. */
function extentOf(node: Syntax): { code: Syntax; whole: Syntax } {
  const declarator = node.parent?.type === 'variable_declarator' ? node.parent : null
  const declaration = declarator?.parent
  const isOnly = declaration && namedOf(declaration).length === 1
  return { code: declarator ?? node, whole: (isOnly ? declaration : declarator) ?? node }
}
