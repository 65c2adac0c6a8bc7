// Watched functions, by name and lines -> their nodes in a file, and the functions that instantiate its classes.
import type { WatchedFunction } from '../../../core/model/target.js'
import { fieldOf, fieldText, hasToken, lastLeaf, walk, type Syntax } from '../../shared/syntax.js'
import { closuresOf } from '../closures.js'
import { definitionsOf } from '../definitions.js'
import { isFunctionNode } from '../scopes.js'
import { simpleName, type ClassNode, type Definitions, type FunctionNode } from '../shapes.js'

/** A function that reports its calls. */
export interface Telling {
  made: Syntax
  /** Null for one that only reports how an instance was made. */
  id: string | null
  kind: WatchedFunction['kind']
  /** The class that it instantiates; for a method, a class that needs no arguments. */
  makes: string | null
}

/** The requested functions that were found, and those that make instances. */
export function tellingIn(root: Syntax, functions: readonly WatchedFunction[]): Telling[] {
  const definitions = definitionsOf(root)
  const makers = makersOf(definitions)
  const bare = bareClasses(definitions)
  const found = new Map<Syntax, Telling>()
  for (const watched of functions) {
    const made = nodeFor(watched, definitions.functions)
    if (!made) continue
    const makes = makers.get(made.node) ?? (made.owner && bare.get(made.owner)) ?? null
    found.set(made.node, { made: made.node, id: watched.id, kind: watched.kind, makes })
  }
  if (found.size === 0) return []
  for (const [made, makes] of makers)
    if (!found.has(made)) found.set(made, { made, id: null, kind: 'constructor', makes })
  return [...found.values()]
}

/** By name and lines; by name alone when that is unique. */
function nodeFor({ name, lines }: WatchedFunction, functions: readonly FunctionNode[]): FunctionNode | null {
  const [outer = ''] = name.split(' > ')
  const named = functions
    .filter(made => made.name === outer || made.name === name)
    .flatMap(made => (made.name === name ? [made] : closuresIn(made).filter(each => each.name === name)))
  const exact = named.filter(({ whole }) => whole.line === lines[0] && lastLeaf(whole).endLine === lines[1])
  const inside = named.filter(({ node }) => node.line >= lines[0] && lastLeaf(node).endLine <= lines[1])
  return exact[0] ?? inside[0] ?? (named.length === 1 ? (named[0] ?? null) : null)
}

const closuresIn = (made: FunctionNode): FunctionNode[] =>
  closuresOf(made).flatMap(closure => [closure, ...closuresIn(closure)])

/** Constructors, and functions used as classes, each with the name of its class. */
function makersOf({ classes }: Definitions): Map<Syntax, string> {
  const makers = new Map<Syntax, string>()
  for (const owner of classes) {
    if (!owner.name.split('.').every(part => simpleName.test(part))) continue
    const made = isFunctionNode(owner.node) ? owner.node : constructorIn(owner.node)
    if (made) makers.set(made, owner.name)
  }
  return makers
}

const constructorIn = (node: Syntax): Syntax | null =>
  fieldOf(node, 'body')?.children.find(member => isConstructor(member) && fieldOf(member, 'body') !== null) ??
  null

export const isConstructor = (node: Syntax): boolean =>
  node.type === 'method_definition' && fieldText(node, 'name') === 'constructor' && !hasToken(node, 'static')

/** Classes whose instances are empty at first: no base, no constructor, no field. */
function bareClasses({ classes }: Definitions): Map<ClassNode, string> {
  const isBare = ({ name, node, base, fields, maker }: ClassNode): boolean =>
    simpleName.test(name) && base === null && fields.length === 0 && maker === null && !isFunctionNode(node)
  return new Map(classes.filter(isBare).map(owner => [owner, owner.name]))
}

/** True when a function uses its own `this`. */
export function usesThis(made: Syntax): boolean {
  const isOpen = (node: Syntax): boolean =>
    node === made || node.type === 'arrow_function' || !(isFunctionNode(node) || node.type === 'class_body')
  for (const node of walk(made, isOpen)) if (node.type === 'this' || node.type === 'super') return true
  return false
}
