// Functions of a module without a declaration: callbacks, items of tables, members added to objects.
import { firstAtLeast } from '../../core/lists.js'
import { RUNS_ON_LOADING } from '../shared/names.js'
import { fieldText, hasToken, namedOf, walk, type Syntax } from '../shared/syntax.js'
import { placeOf, type Place } from './naming.js'
import { isFunctionNode } from './scopes.js'
import type { Definitions, FunctionNode } from './shapes.js'

const isUnit = (node: Syntax): boolean => isFunctionNode(node) || node.type === 'class_static_block'

/** Every function outside those already found, and the functions that run when the module is loaded. */
export function undeclaredIn(root: Syntax, { functions, exports, opened }: Definitions): FunctionNode[] {
  const known = new Set(functions.flatMap(({ code, node }) => [code, node]))
  const found: FunctionNode[] = []
  const wrappers: FunctionNode[] = []
  const extents = new Map<FunctionNode, Place['extent']>()
  for (const node of walk(root, node => !known.has(node))) {
    if (known.has(node) || !isUnit(node)) continue
    const isWrapper = opened.has(node)
    const place = placeOf(node)
    const made = nodeFor(node, place, isWrapper, name => exports.names.has(name))
    extents.set(made, place.extent)
    if (isWrapper) wrappers.push(made)
    else known.add(node)
    found.push(made)
  }
  for (const wrapper of wrappers) wrapper.inner = new Set()
  widen(found, [...functions, ...found], extents)
  const units = [...functions, ...found].filter(({ node }) => !opened.has(node))
  for (const wrapper of wrappers) wrapper.inner = inside(wrapper.node, units, wrappers)
  return found
}

function nodeFor(
  node: Syntax,
  { name, root, member, obstacle, isExport }: Place,
  isWrapper: boolean,
  isExported: (name: string) => boolean,
): FunctionNode {
  return {
    name: isWrapper && name === 'module' ? fieldText(node, 'name') || 'module' : name,
    simple: name.split('.').at(-1) ?? name,
    node,
    code: node,
    whole: node,
    owner: null,
    kind: isAccessor(node) ? 'property' : 'function',
    decorators: [],
    exported: isExport || isExported(root),
    open: !/(?:^|\.)[_#]/.test(name),
    callable: true,
    guard: isWrapper ? RUNS_ON_LOADING : obstacle,
    holder: { root, member },
  }
}

export const isAccessor = (node: Syntax): boolean => hasToken(node, 'get') || hasToken(node, 'set')

const CLOSED =
  /^(?:program|statement_block|switch_case|switch_default|class_static_block|class_body|object|array|ERROR)$/

/** The statement, member or item that contains a function. */
function extentOf(node: Syntax): Syntax {
  let at = node
  while (at.parent && !CLOSED.test(at.parent.type) && at.type !== 'variable_declarator') at = at.parent
  return at
}

/** Extends a function to the call or assignment around it, unless that contains other functions too. */
function widen(
  found: FunctionNode[],
  all: FunctionNode[],
  extents: ReadonlyMap<FunctionNode, Place['extent']>,
): void {
  const starts = all.map(({ node }) => node.start).sort((one, other) => one - other)
  const before = (place: number): number => firstAtLeast(starts, place)
  for (const made of found) {
    const extent = extentOf(made.node)
    if (made.inner || before(extent.end) - before(extent.start) !== 1) continue
    const kind = extents.get(made)
    if (kind === 'none') continue
    if (kind === 'call') made.code = extent
    made.whole = extent.type === 'variable_declarator' ? declarationOf(extent) : extent
  }
}

/** The declaration of a name, if it declares nothing else. */
function declarationOf(declarator: Syntax): Syntax {
  const { parent } = declarator
  if (!parent || namedOf(parent).length > 1) return declarator
  return parent.parent?.type === 'export_statement' ? parent.parent : parent
}

function inside(wrapper: Syntax, units: FunctionNode[], wrappers: FunctionNode[]): Set<Syntax> {
  const isInside = ({ start, end }: Syntax): boolean => start >= wrapper.start && end <= wrapper.end
  const nested = wrappers.flatMap(({ node }) => (node !== wrapper ? [node] : []))
  return new Set([...units.map(({ whole }) => whole), ...nested].filter(isInside))
}
