// An assertion in Python -> what it claims, as two sides of a comparison or as one condition.
import type { Swallowed } from './swallowed.js'
import { namedOf, type Syntax } from '../shared/syntax.js'

/** One assertion: what it claims, as two sides of a comparison or as one condition. */
export interface Check {
  kind: 'equal' | 'condition' | 'other'
  sides: string[]
  /** Why it cannot make its test fail; null when it can. */
  mute?: Swallowed | null
}

const pairs =
  /^assert(?:Equals?|Is|AlmostEqual|(?:Dict|List|Tuple|Set|Sequence|Count|MultiLine)Equal|_equal|_allclose)$/
const single = /^assert(?:True|False|IsNone|IsNotNone|_)$/

/** A call that checks something: `assertX`, `assert_x`, `raises`, `fail`, `warns`. */
export function checkOf(name: string, args: string[]): Check | null {
  if (pairs.test(name)) return { kind: 'equal', sides: args.slice(0, 2) }
  if (single.test(name)) return { kind: 'condition', sides: args.slice(0, 1) }
  return /^(?:assert\w+|raises|warns|fail|deprecated_call)$/.test(name)
    ? { kind: 'other', sides: args }
    : null
}

/** What an `assert` statement claims. */
export function readAssert(node: Syntax): Check {
  let claim = namedOf(node)[0]
  while (claim?.type === 'parenthesized_expression') claim = namedOf(claim)[0]
  if (!claim) return { kind: 'condition', sides: [] }
  const always = /^(?:tuple|list|dictionary|set)$/.test(claim.type) && namedOf(claim).length > 0
  if (always || claim.type === 'lambda') return { kind: 'condition', sides: ['True'] }
  const sides = namedOf(claim).map(side => side.text)
  const operator = claim.children.map(child => child.type).find(type => type === '==' || type === 'is')
  if (claim.type === 'comparison_operator' && sides.length === 2 && operator) return { kind: 'equal', sides }
  return { kind: 'condition', sides: [claim.text] }
}
