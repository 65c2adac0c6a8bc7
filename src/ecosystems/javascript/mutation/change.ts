// What one mutant does to a text: the stretch that is shown, what stands there instead, and the edits that make it so.
import { fieldOf, namedOf, type Syntax } from '../../shared/syntax.js'
import type { Edit } from '../rename.js'

export interface Change {
  was: string
  now: string
  edits: Edit[]
}

/** Small changes to one node; empty where it has none to offer. */
export type Operator = (node: Syntax, text: string) => Change[]

export const own = (node: Syntax | null): string => (node ? node.text : '')

/** Another text in place of a node. */
export function replace(node: Syntax, now: string): Change {
  return { was: own(node), now, edits: [{ start: node.start, end: node.end, text: now }] }
}

const PRIMARY =
  /^(?:identifier|number|string|template_string|call_expression|member_expression|subscript_expression|array|this|true|false|null|undefined|parenthesized_expression|non_null_expression)$/

/** Only one part of a node is left, in brackets where it could fall apart. */
export function keepOnly(node: Syntax, kept: Syntax, loose = false): Change {
  const [open, close] = loose || PRIMARY.test(kept.type) ? ['', ''] : ['(', ')']
  return {
    was: own(node),
    now: own(kept),
    edits: [
      { start: node.start, end: kept.start, text: open },
      { start: kept.end, end: node.end, text: close },
    ],
  }
}

/** What stands inside brackets. */
export function unbracketed(node: Syntax | null): Syntax | null {
  let at = node
  while (at?.type === 'parenthesized_expression') at = namedOf(at)[0] ?? null
  return at
}

export const argumentsOf = (call: Syntax): Syntax[] => {
  const given = fieldOf(call, 'arguments')
  return given?.type === 'arguments' ? namedOf(given) : []
}

const FUNCTIONS =
  /^(?:function_declaration|generator_function_declaration|function_expression|generator_function|arrow_function|method_definition)$/

/** True for everything that has a body and parameters of its own. */
export const isFunctionNode = (node: Syntax): boolean => FUNCTIONS.test(node.type)

/** The function that a node stands in, null at the top level. */
export function functionAround(node: Syntax): Syntax | null {
  let at = node.parent
  while (at && !isFunctionNode(at)) at = at.parent
  return at
}
