// Syntax -> tokens: the leaves of a tree in order, as a language wants them compared.
import type { Syntax } from './syntax.js'

export interface TokenRules {
  /** True for nodes without meaning: comments, layout, optional separators. */
  isLayout(node: Syntax, at: number): boolean
  /** The token of a node that is a single token, empty to skip it; null for a node that is entered. */
  tokenOf(node: Syntax): string | null
  /** Tokens around the content of a node: blocks, ends of statements; equal ones in a row are merged. */
  around?(node: Syntax, root: Syntax): { before?: string; after?: string } | undefined
}

/** The tokens below `root`. Takes linear time, and does not recurse. */
export function tokensOf(root: Syntax, { isLayout, tokenOf, around }: TokenRules): string[] {
  const tokens: string[] = []
  const stack: (Syntax | string)[] = [root]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') {
      if (tokens.at(-1) !== next) tokens.push(next)
      continue
    }
    const token = tokenOf(next)
    if (token !== null) {
      if (token !== '') tokens.push(token)
      continue
    }
    const { children } = next
    const { before, after } = around?.(next, root) ?? {}
    if (before !== undefined) tokens.push(before)
    if (after !== undefined) stack.push(after)
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at] as Syntax
      if (!isLayout(child, at)) stack.push(child)
    }
  }
  return tokens
}
