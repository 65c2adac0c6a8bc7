// What operators share: a module's text, and changes written down in few words.
import type { Change } from '../shared/mutation.js'
import { fieldOf, type Syntax } from '../shared/syntax.js'
import type { Scope } from './scope.js'

/** What an operator sees beside the node it is asked about. */
export interface Code {
  text: string
  of(node: Syntax): string
  /** Names of the function around a node, null outside of functions. */
  scope(node: Syntax): Scope | null
}

/** Proposes changes of one node. */
export type Operator = (node: Syntax, code: Code) => Change[]

/** `node` replaced by other text. */
export function replaced(
  node: Syntax,
  now: string,
  code: Code,
  shownAs?: { was: string; now: string },
): Change {
  const edits = [{ start: node.start, end: node.end, text: now }]
  return { edits, line: node.line, was: code.of(node), now, ...shownAs }
}

/** A whole statement or clause replaced; it counts for every line that it stands on. */
export function replacedWhole(node: Syntax, now: string, code: Code): Change {
  return { ...replaced(node, now, code), endLine: node.endLine }
}

/** Two nodes, the first before the second, in each other's place. */
export function exchanged(one: Syntax, other: Syntax, whole: Syntax, code: Code): Change {
  const edits = [
    { start: other.start, end: other.end, text: code.of(one) },
    { start: one.start, end: one.end, text: code.of(other) },
  ]
  const between = code.text.slice(one.end, other.start)
  const [before, after] = [code.text.slice(whole.start, one.start), code.text.slice(other.end, whole.end)]
  const now = before + code.of(other) + between + code.of(one) + after
  return { edits, line: one.line, was: code.of(whole), now }
}

/** Text that may stand where an operand stood. */
export function operand(node: Syntax, code: Code): string {
  const loose =
    /^(?:binary_operator|boolean_operator|not_operator|comparison_operator|conditional_expression)$/
  const bare = /^(?:lambda|unary_operator|await|named_expression|yield|generator_expression)$/
  return loose.test(node.type) || bare.test(node.type) ? `(${code.of(node)})` : code.of(node)
}

/** Name of what is called: `range`, `.lower` for methods; empty for anything else. */
export function calledName(call: Syntax, code: Code): string {
  const called = fieldOf(call, 'function')
  if (called?.type === 'identifier') return code.of(called)
  const attribute = called?.type === 'attribute' ? fieldOf(called, 'attribute') : null
  return attribute ? `.${code.of(attribute)}` : ''
}

export function isNumber(node: Syntax): boolean {
  return node.type === 'integer' || node.type === 'float'
}

export function isText(node: Syntax): boolean {
  return node.type === 'string' || node.type === 'concatenated_string'
}

export function isList(node: Syntax): boolean {
  return /^(?:list|tuple|list_comprehension|dictionary|set)$/.test(node.type)
}
