// The functions of a file -> the code before their statements that reports the executed lines.
import { fieldOf, walk, type Syntax } from '../../shared/syntax.js'
import type { Insertion } from '../mutation/flatten.js'
import { entryOf, openingOf } from '../mutation/instrument.js'
import { isDirective } from '../mutation/not-mutable.js'
import { isFunctionNode } from '../scopes.js'
import { isConstructor } from './watched.js'

const STATEMENT =
  /^(?:expression|return|throw|break|continue|debugger|if|for|for_in|while|do|switch|try|with|labeled)_statement$|^(?:lexical|variable|class|abstract_class|enum)_declaration$/
const AMONG = /^(?:statement_block|switch_case|switch_default|class_static_block)$/
const LONE = /^(?:consequence|body)$/
const LOGICAL = /^(?:&&|\|\||\?\?)$/

/** Writes calls that report lines. */
export type Tell = (lines: readonly number[]) => string

/** True for a statement that is reported by a call before it, in braces if it stands alone. */
function isTold(node: Syntax): boolean {
  const { parent } = node
  if (!parent || !STATEMENT.test(node.type) || isDirective(node)) return false
  if (AMONG.test(parent.type)) return true
  return isLone(node)
}

function isLone({ parent, field, type }: Syntax): boolean {
  if (!parent || type === 'statement_block') return false
  if (parent.type === 'else_clause') return true
  return /^(?:if|for|for_in|while|do|with)_statement$/.test(parent.type) && LONE.test(field ?? '')
}

/** True for an operand that is not always evaluated, and spans lines beyond the code before it. */
function isOption(node: Syntax): boolean {
  const { parent, field } = node
  if (!parent) return false
  if (parent.type === 'ternary_expression' && (field === 'consequence' || field === 'alternative'))
    return node.endLine > (fieldOf(parent, 'condition')?.endLine ?? node.endLine)
  if (parent.type === 'binary_expression' && field === 'right')
    return (
      parent.children.some(({ type }) => LOGICAL.test(type)) &&
      node.endLine > (fieldOf(parent, 'left')?.endLine ?? node.endLine)
    )
  return parent.type === 'arrow_function' && field === 'body' && isLongBody(node)
}

const isLongBody = (node: Syntax): boolean =>
  node.type !== 'statement_block' && node.endLine > (node.parent?.line ?? node.endLine)

const isBody = ({ parent, field, type }: Syntax): boolean =>
  parent !== null && field === 'body' && isFunctionNode(parent) && type === 'statement_block'

/** Functions that no statement around them reports. */
const DECLARED = /^(?:(?:generator_)?function_declaration|method_definition)$/
const CLAUSE = /^(?:switch_case|catch_clause)$/

/** Lines that run with a node, without the parts that are reported separately. */
export function ownLines(node: Syntax, isApart: (inner: Syntax) => boolean = () => false): number[] {
  const isEntered = (inner: Syntax): boolean =>
    inner === node ||
    (!(isApart(inner) || isTold(inner) || isOption(inner) || isBody(inner) || CLAUSE.test(inner.type)) &&
      !/^(?:class_body|type_annotation|type_arguments|type_parameters)$/.test(inner.type) &&
      !/^(?:function_declaration|generator_function_declaration)$/.test(inner.type))
  const lines = new Set<number>()
  for (const inner of walk(node, isEntered)) {
    if (!isEntered(inner) || inner.children.length > 0 || inner.type === 'comment') continue
    if (!/[\p{L}\p{N}_$'"`]/u.test(inner.text) || /^(?:else|finally)$/.test(inner.type)) continue
    for (let line = inner.line; line <= inner.endLine; line++) lines.add(line)
  }
  return [...lines].sort((a, b) => a - b)
}

/** Insertions for everything in a function; `done` has nodes already handled, `isSilent` selects nodes to skip. */
export function linesIn(
  made: Syntax,
  tell: Tell,
  done: Set<Syntax>,
  isSilent: (node: Syntax) => boolean,
): Insertion[] {
  const insertions: Insertion[] = []
  for (const node of walk(made)) {
    if (done.has(node) || node.broken) continue
    const own = isSilent(node) ? null : insertionFor(node, tell)
    if (!own) continue
    done.add(node)
    insertions.push(own)
  }
  return insertions
}

function insertionFor(node: Syntax, tell: Tell): Insertion | null {
  if (isTold(node)) {
    const told = tell(ownLines(node))
    return isLone(node)
      ? { node, rank: 0, before: `{${told}`, after: '}' }
      : told === ''
        ? null
        : { node, rank: 0, before: told, after: '' }
  }
  if (isOption(node)) {
    const told = tell(ownLines(node)).replace(/;/g, ',')
    return told === '' ? null : { node, rank: 0, before: `(${told}`, after: ')' }
  }
  const head = headIn(node)
  if (!head) return null
  const told = tell(ownLines(node, inner => inner.start >= head.end))
  return told === '' ? null : { node: head, rank: 0, before: '', after: `;${told}` }
}

/** The node before the first statement of a clause or inner function; nothing may precede a call of `super`. */
function headIn(node: Syntax): Syntax | null {
  if (DECLARED.test(node.type)) return isConstructor(node) ? null : (entryOf(node)?.after ?? null)
  if (node.type === 'switch_case') return node.children.find(({ type }) => type === ':') ?? null
  const body = node.type === 'catch_clause' ? fieldOf(node, 'body') : null
  return body && openingOf(body)
}
