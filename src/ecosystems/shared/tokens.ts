// Syntax -> tokens: the leaves of a tree in order, as a language wants them compared.
import type { Syntax } from './syntax.js'

export interface TokenRules {
  /** True for what means nothing: comments, layout, separators that may be left out. */
  isLayout(node: Syntax, at: number): boolean
  /** The token of a node that is one as a whole, null for a node that is entered; empty for none. */
  tokenOf(node: Syntax): string | null
  /** Tokens before and after what stands in a node: blocks, ends of statements; several ends in one place are one. */
  around?(node: Syntax, root: Syntax): { before?: string; after?: string } | undefined
}

/** The tokens below `root`; time grows with the text alone, and nesting needs no stack. */
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
