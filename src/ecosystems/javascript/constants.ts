// A module's code outside functions -> its pieces, each with the callable functions that read it.
import type { Piece } from '../../core/model/target.js'
import { append } from '../../core/lists.js'
import { remember } from '../shared/functions.js'
import { piecesOf, without } from '../shared/pieces.js'
import { readersOf, type Reading } from '../shared/readers.js'
import { fieldOf, fieldText, namedIn, namedOf, walk, type Syntax } from '../shared/syntax.js'
import { boundNames, declaredNames, exportTarget } from './exports.js'
import { namesIn } from './module.js'
import { outerMentions } from './scopes.js'
import type { Definitions, FunctionNode } from './shapes.js'
import { tokensOf } from './canonical.js'
import type { Reach } from './via.js'

const BLOCKS = /^(?:program|statement_block|switch_case|switch_default|class_body|class_static_block)$/

function isPiece(node: Syntax): boolean {
  if (node.type === 'variable_declarator') return true
  return node.named && BLOCKS.test(node.parent?.type ?? '') && !/comment$/.test(node.type)
}

/** True for a class header that contains nothing but its name. */
function isBareClass(node: Syntax): boolean {
  const made = node.type === 'export_statement' ? fieldOf(node, 'declaration') : node
  if (!made || !/^(?:abstract_)?class_declaration$/.test(made.type)) return false
  return ![...node.children, ...made.children].some(({ type }) => /^(?:decorator|class_heritage)$/.test(type))
}

/** The pieces of a module; functions that run on loading are entered. */
export function piecesIn(
  root: Syntax,
  { functions, opened }: Definitions,
  reach: ReadonlyMap<FunctionNode, Reach>,
): Piece[] {
  const told = functions.filter(({ node }) => !opened.has(node))
  const pieces = piecesOf(root, new Set(told.map(({ whole }) => whole)), isPiece).filter(
    ({ node }) => !isBareClass(node),
  )
  const named = pieces.map(({ node, rest, lines }) => ({ node, rest, lines, names: namesOf(node) }))
  const constants = named.map(({ rest, names }): Reading => ({ names, uses: () => usesOf(rest) }))
  const readers = told.map(made => ({
    ...readerOf(made, reach.get(made)),
    uses: () => namesIn(made.code).used,
    linesWith: (name: string) => mentionedIn(made.code).get(name) ?? [],
  }))
  const find = readersOf(constants, readers)
  return named.map(({ node, rest, lines, names }) => ({
    gives: names.map(name => (isAssigned(node) ? `${name} =` : name)),
    lines,
    code: tokensOf(untyped(rest)).join('\0'),
    readers: find(names),
  }))
}

/** Without type annotations: another type is not another value. */
const untyped = (rest: Syntax): Syntax =>
  without(rest, new Set([...walk(rest)].filter(({ type }) => type === 'type_annotation')))

const usesOf = remember((rest: Syntax): ReadonlySet<string> => namesIn(rest).used)

function readerOf(
  { name }: FunctionNode,
  reach: Reach | undefined,
): { name: string; callable: string | null } {
  if (!reach || reach.unreachable !== null) return { name, callable: null }
  return { name, callable: reach.via ?? name }
}

/** The module-level names that a function uses, with the lines on which it does. */
const mentionedIn = remember((code: Syntax): Map<string, number[]> => {
  const found = new Map<string, number[]>()
  for (const node of outerMentions(code)) append(found, node.text, node.line)
  return found
})

/** `x = 1` for a name that is declared elsewhere. */
const isAssigned = (node: Syntax): boolean =>
  node.type === 'expression_statement' && fieldOf(namedOf(node)[0] ?? node, 'left')?.type === 'identifier'

/** The module-level names that a piece assigns or changes. */
function namesOf(node: Syntax): string[] {
  const inner = node.type === 'export_statement' ? (fieldOf(node, 'declaration') ?? node) : node
  switch (inner.type) {
    case 'variable_declarator':
      return fieldOf(inner, 'value') ? boundNames(fieldOf(inner, 'name')) : []
    case 'enum_declaration':
      return declaredNames(inner)
    case 'expression_statement':
      return changedBy(namedOf(inner)[0] ?? null)
    default:
      return []
  }
}

/** Methods that change their object or an argument. */
const CHANGES = /^(?:push|unshift|splice|sort|reverse|add|set|delete|assign|defineProperty|defineProperties)$/

/** `X.y = 1`, `exports.x = 1`, `X.push(1)`, `Object.assign(X, ...)`. */
function changedBy(node: Syntax | null): string[] {
  if (node?.type === 'assignment_expression' || node?.type === 'augmented_assignment_expression') {
    const left = fieldOf(node, 'left')
    const name = exportTarget(left) ?? rootOf(left)
    const right = fieldOf(node, 'right')
    return [...(name ? [name] : []), ...(right?.type === 'assignment_expression' ? changedBy(right) : [])]
  }
  if (node?.type !== 'call_expression') return []
  const called = fieldOf(node, 'function')
  const holder =
    called?.type === 'member_expression' && CHANGES.test(fieldText(called, 'property')) ? called : null
  const isBuiltin = /^(?:Object|Reflect)\./.test(holder?.text ?? '')
  const name = rootOf(isBuiltin ? (namedIn(node, 'arguments')[0] ?? null) : holder)
  return name ? [name] : []
}

/** The name at the start of `a.b[c]`. */
function rootOf(node: Syntax | null): string | null {
  let at = node
  while (at && /^(?:member|subscript)_expression$/.test(at.type)) at = fieldOf(at, 'object')
  return at?.type === 'identifier' ? at.text : null
}
