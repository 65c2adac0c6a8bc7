// Lambdas outside functions: named by what they are assigned or passed to, with the reason why a test cannot call them.
import { IN_A_LIST, IN_AN_EXPRESSION, joinParts, passedTo, plainWords } from '../shared/names.js'
import { fieldOf, fieldText, namedIn, namedOf, walk, type Syntax } from '../shared/syntax.js'
import type { ClassNode, FunctionNode } from './shapes.js'

/** What climbing from a lambda finds, the innermost part first. */
interface Found {
  parts: string[]
  /** Number of parts below the outermost call, and that call's text, which names an otherwise nameless lambda. */
  call: { text: string; below: number } | null
  isBound: boolean
  obstacle: string | null
  owner: ClassNode | null
}

/** Most parts of a callee that are shown. */
const DEEPEST = 6

const SEEN_THROUGH =
  /^(?:parenthesized_expression|expression_statement|block|class_body|decorator|decorated_definition)$/

/** The lambdas below `root` outside all `known` functions. */
export function undeclaredIn(root: Syntax, known: FunctionNode[], classes: ClassNode[]): FunctionNode[] {
  const units = new Set(known.map(({ whole }) => whole))
  const owners = new Map(classes.map(owner => [owner.node, owner]))
  const byName = new Map(classes.map(owner => [owner.name, owner]))
  const found: FunctionNode[] = []
  for (const node of walk(root, node => !units.has(node) && node.type !== 'lambda'))
    if (node.type === 'lambda' && !units.has(node)) found.push(nodeFor(node, owners, byName))
  widen(found)
  for (const made of found) made.owner?.methods.push(made)
  return found
}

function nodeFor(
  node: Syntax,
  owners: ReadonlyMap<Syntax, ClassNode>,
  byName: ReadonlyMap<string, ClassNode>,
): FunctionNode {
  const found: Found = { parts: [], call: null, isBound: false, obstacle: null, owner: null }
  for (let at = node; at.parent && !found.owner; at = at.parent) {
    found.owner = owners.get(at.parent) ?? null
    if (!found.isBound && !found.owner) step(at.parent, at, found)
  }
  const { call, obstacle } = found
  if (!found.isBound && call) found.parts.splice(call.below, Infinity, call.text)
  const parts = found.parts.toReversed().filter(part => part !== '')
  const plain = joinParts(parts.length > 0 ? parts : ['lambda'])
  const owner = found.owner ?? byName.get(plain.split('.').slice(0, -1).join('.')) ?? null
  const name = found.owner ? `${found.owner.name}.${plain}` : plain
  const isPlain = obstacle === null && (owner !== null || !plain.includes('.'))
  return {
    ...{ name, simple: plain.split('.').at(-1) ?? plain, node, whole: node, decorators: [] },
    owner: isPlain ? owner : null,
    guard: isPlain ? null : (obstacle ?? 'it is not assigned to a class of the file'),
    root: found.isBound && !found.owner ? (parts[0]?.split('.')[0] ?? null) : null,
  }
}

function step(node: Syntax, child: Syntax, found: Found): void {
  const { parts } = found
  switch (node.type) {
    case 'assignment':
    case 'augmented_assignment':
    case 'named_expression':
      found.isBound = true
      parts.push(pathTo(fieldOf(node, node.type === 'named_expression' ? 'name' : 'left')))
      if (!/^(?:identifier|attribute)$/.test(fieldOf(node, 'left')?.type ?? ''))
        stop(found, 'it is in a table')
      return
    case 'pair': {
      const key = fieldOf(node, 'key')
      if (child !== key) parts.push(`[${key?.type === 'string' ? `'${textOf(key)}'` : pathTo(key)}]`)
      return stop(found, 'it is in a table')
    }
    case 'keyword_argument':
      parts.push(fieldText(node, 'name'))
      return
    case 'list':
    case 'tuple':
    case 'set':
      if (parts.at(-1) !== '[]') parts.push('[]')
      return stop(found, IN_A_LIST)
    case 'call': {
      const text = pathTo(fieldOf(node, 'function')) + titleOf(node)
      stop(found, passedTo(pathTo(fieldOf(node, 'function'))))
      found.call = { text, below: found.parts.length }
      return
    }
    default:
      if (
        !SEEN_THROUGH.test(node.type) &&
        !/^(?:argument_list|dictionary|module)$|_statement$|_clause$/.test(node.type)
      )
        stop(found, IN_AN_EXPRESSION)
  }
}

function stop(found: Found, obstacle: string): void {
  found.obstacle ??= obstacle
}

const textOf = (node: Syntax): string =>
  plainWords(node.text.replace(/^\w*['"]+|['"]+$/g, '')).replaceAll("'", '')

function titleOf(call: Syntax): string {
  const [first] = namedIn(call, 'arguments')
  return first?.type === 'string' ? `('${textOf(first)}')` : ''
}

/** `a.b` of names; computed parts are abbreviated. */
function pathTo(node: Syntax | null): string {
  const parts: string[] = []
  for (let at = node; at && parts.length < DEEPEST;) {
    if (at.type === 'attribute') {
      parts.push(`.${fieldText(at, 'attribute')}`)
      at = fieldOf(at, 'object')
    } else if (at.type === 'subscript') {
      const key = fieldOf(at, 'subscript')
      parts.push(`[${key?.type === 'string' ? `'${textOf(key)}'` : plainWords(key?.text ?? '')}]`)
      at = fieldOf(at, 'value')
    } else if (at.type === 'call') {
      parts.push(titleOf(at) || '()')
      at = fieldOf(at, 'function')
    } else {
      parts.push(at.type === 'identifier' ? at.text : plainWords(namedOf(at)[0]?.text ?? at.text))
      at = null
    }
  }
  return parts.toReversed().join('').replace(/^\./, '')
}

const CLOSED = /^(?:module|block|dictionary|list|tuple|set|argument_list)$/

/** Extends a lambda to the call or assignment around it, unless that contains other lambdas too. */
function widen(found: FunctionNode[]): void {
  const extents = found.map(({ node }) => {
    let at = node
    while (at.parent && (at.parent.type === 'argument_list' || !CLOSED.test(at.parent.type))) at = at.parent
    return at
  })
  const counts = new Map<Syntax, number>()
  for (const extent of extents) counts.set(extent, (counts.get(extent) ?? 0) + 1)
  for (const [at, made] of found.entries()) {
    const extent = extents[at]
    const isOwn =
      extent && counts.get(extent) === 1 && !/^(?:if|for|while|with|try|match)_statement$/.test(extent.type)
    if (isOwn && extent.type !== 'class_definition' && extent.type !== 'decorated_definition')
      made.whole = extent
  }
}
