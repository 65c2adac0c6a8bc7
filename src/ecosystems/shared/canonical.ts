// Syntax -> a canonical form of its tree as tokens: equal lists are the same code, however it is laid out.
import { namedOf, type Syntax } from './syntax.js'

/** What a node is written as: tokens as they are, nodes in their turn. */
export type Piece = string | Syntax

/** How nodes of a type are written; null for a node that is written like all others. */
export type Form = (node: Syntax, rules: CanonicalRules) => readonly Piece[] | null

export interface CanonicalRules {
  /** Nodes that mean nothing where they stand, such as comments. */
  isLayout(node: Syntax): boolean
  /** Signs that the shape of the tree already says. */
  signs: ReadonlySet<string>
  /** By type. */
  forms: Record<string, Form | undefined>
}

const openings = new Map<string, string>()

/** The token that opens a node of a type; `CLOSE` ends it. */
export function open(type: string): string {
  const known = openings.get(type) ?? `(${type}`
  openings.set(type, known)
  return known
}
export const CLOSE = ')'

/** Pieces as a node of a type. */
export const group = (type: string, pieces: readonly Piece[]): Piece[] => [open(type), ...pieces, CLOSE]

/** What means no more than the one node in it. */
export function inner(node: Syntax): Piece[] | null {
  const [only, ...others] = namedOf(node)
  return only && others.length === 0 ? [only] : null
}

/** The children that count: without layout and signs. */
export function partsOf({ children }: Syntax, { isLayout, signs }: CanonicalRules): Syntax[] {
  return children.filter(child =>
    child.named ? !isLayout(child) : child.field === 'operator' || !signs.has(child.type),
  )
}

/** The tokens of a tree; time grows with the text alone, and nesting needs no stack. */
export function canonicalTokens(root: Syntax, rules: CanonicalRules): string[] {
  const tokens: string[] = []
  const stack: Piece[] = [root]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') {
      tokens.push(next)
      continue
    }
    const { children, named, type } = next
    const pieces = Object.hasOwn(rules.forms, type) && named ? rules.forms[type]?.(next, rules) : null
    if (pieces) for (let at = pieces.length - 1; at >= 0; at--) stack.push(pieces[at] as Piece)
    else if (!named) tokens.push(type)
    else if (children.length === 0) tokens.push(next.text)
    else {
      tokens.push(open(type))
      stack.push(CLOSE)
      const parts = partsOf(next, rules)
      for (let at = parts.length - 1; at >= 0; at--) stack.push(parts[at] as Syntax)
    }
  }
  return tokens
}

/** The operands of a chain of one operator that gives the same whichever way it is bracketed, from left to right. */
export function operandsOf(root: Syntax, inner: (node: Syntax) => readonly Syntax[] | null): Syntax[] {
  const operands: Syntax[] = []
  const stack = [root]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const more = inner(next)
    if (!more) operands.push(next)
    else for (let at = more.length - 1; at >= 0; at--) stack.push(more[at] as Syntax)
  }
  return operands
}
