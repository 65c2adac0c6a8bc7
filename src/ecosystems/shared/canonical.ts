// Syntax -> a canonical list of tokens: equal lists are the same code, whatever its layout.
import { namedOf, type Syntax } from './syntax.js'

/** A piece of a node's canonical form: a token, or a node that is written in turn. */
export type Piece = string | Syntax

/** Writes the nodes of one type; null for a node that is written in the default way. */
export type Form = (node: Syntax, rules: CanonicalRules) => readonly Piece[] | null

export interface CanonicalRules {
  /** Nodes that mean nothing, such as comments. */
  isLayout(node: Syntax): boolean
  /** Tokens that are implied by the shape of the tree. */
  signs: ReadonlySet<string>
  /** By node type. */
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

/** Wraps pieces in a node of a type. */
export const group = (type: string, pieces: readonly Piece[]): Piece[] => [open(type), ...pieces, CLOSE]

/** The single node inside, for a node that means no more than it; null for any other number. */
export function inner(node: Syntax): Piece[] | null {
  const [only, ...others] = namedOf(node)
  return only && others.length === 0 ? [only] : null
}

/** The children that count: no layout, no implied tokens. */
export function partsOf({ children }: Syntax, { isLayout, signs }: CanonicalRules): Syntax[] {
  return children.filter(child =>
    child.named ? !isLayout(child) : child.field === 'operator' || !signs.has(child.type),
  )
}

/** The tokens of a tree. Takes linear time, and does not recurse. */
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

/** The operands of a chain of one associative operator, from left to right. */
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
