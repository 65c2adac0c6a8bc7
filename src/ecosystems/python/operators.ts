// One expression -> the changes that the operators propose for it.
import type { Change } from '../shared/mutation.js'
import { fieldOf, namedOf, type Syntax } from '../shared/syntax.js'
import { isList, isNumber, isText, operand, replaced, type Code, type Operator } from './change.js'
import { isBoundAt } from './scope.js'
import { stringValue } from './values.js'

const comparisons: Record<string, string[]> = {
  '<': ['<=', '>'],
  '<=': ['<', '>='],
  '>': ['>=', '<'],
  '>=': ['>', '<='],
  '==': ['!='],
  '!=': ['=='],
  is: ['is not'],
  'is not': ['is'],
  in: ['not in'],
  'not in': ['in'],
}

const arithmetic: Record<string, string[]> = {
  '+': ['-'],
  '-': ['+'],
  '*': ['+', '//'],
  '/': ['*', '//'],
  '//': ['/', '*'],
  '%': ['//'],
  '**': ['*'],
  '<<': ['>>'],
  '>>': ['<<'],
  '&': ['|'],
  '|': ['&'],
  '^': ['&'],
  '@': ['*'],
}

const ORDERED = new Set(['-', '/', '//', '%', '**', '<<', '>>'])

const compare: Operator = (node, code) => {
  const operands = namedOf(node)
  const number = operands.length === 2 && operands.some(isNumber)
  return node.children.flatMap(child => {
    if (child.field !== 'operators') return []
    const more = number && child.type === '==' ? ['>='] : []
    return [...(comparisons[child.type] ?? []), ...more].map(now => replaced(child, now, code))
  })
}

/** One operand for the whole; texts and lists are joined by `+` and not subtracted. */
const calculate: Operator = (node, code) => {
  const [left, right, operator] = [fieldOf(node, 'left'), fieldOf(node, 'right'), fieldOf(node, 'operator')]
  if (!left || !right || !operator) return []
  const joins = [left, right].some(side => isText(side) || isList(side))
  const format = operator.type === '%' && isText(left)
  if (format) return []
  const others = joins ? [] : (arithmetic[operator.type] ?? []).map(now => replaced(operator, now, code))
  const dropped =
    operator.type === '+' || operator.type === '-' || operator.type === '%' || operator.type === '//'
  const less = dropped ? [replaced(node, code.of(left), code)] : []
  if (operator.type === '+') less.push(replaced(node, code.of(right), code))
  const turned = ORDERED.has(operator.type) && !joins ? [exchangedOperands(node, left, right, code)] : []
  return [...others, ...less, ...turned]
}

function exchangedOperands(node: Syntax, left: Syntax, right: Syntax, code: Code): Change {
  const between = code.text.slice(left.end, right.start)
  return replaced(node, operand(right, code) + between + operand(left, code), code)
}

const connect: Operator = (node, code) => {
  const [left, right, operator] = [fieldOf(node, 'left'), fieldOf(node, 'right'), fieldOf(node, 'operator')]
  if (!left || !right || !operator) return []
  const other = operator.type === 'and' ? 'or' : 'and'
  return [
    replaced(operator, other, code),
    replaced(node, code.of(left), code),
    replaced(node, code.of(right), code),
  ]
}

const withoutSign: Operator = (node, code) => {
  const argument = fieldOf(node, 'argument')
  return argument ? [replaced(node, code.of(argument), code)] : []
}

/** A negative number is a number: its digits are changed and its sign is not dropped beside that. */
const signed: Operator = (node, code) => {
  const argument = fieldOf(node, 'argument')
  return argument && node.children[0]?.type !== '+' ? [replaced(node, code.of(argument), code)] : []
}

const LONGEST_INTEGER = 40

const integer: Operator = (node, code) => {
  const own = code.of(node).replaceAll('_', '')
  const plain = own.length <= LONGEST_INTEGER && /^(?:\d+|0[xX][\da-fA-F]+|0[oO][0-7]+|0[bB][01]+)$/.test(own)
  if (!plain || /^0\d/.test(own) || node.parent?.type === 'attribute') return []
  const value = BigInt(own)
  const negative = node.parent?.type === 'unary_operator' || node.parent?.type === 'binary_operator'
  const less = value === 0n ? (negative ? [] : ['-1']) : [String(value - 1n)]
  return [String(value + 1n), ...less].map(now => replaced(node, now, code))
}

const float: Operator = (node, code) => {
  const value = Number(code.of(node).replaceAll('_', ''))
  if (!Number.isFinite(value) || Math.abs(value) > 1e15) return []
  const write = (number: number): string => (Number.isInteger(number) ? number.toFixed(1) : String(number))
  const rounded = (number: number): number => Number(number.toPrecision(12))
  const less = value >= 1 ? rounded(value - 1) : value === 0 ? null : 0
  const all = [rounded(value + 1), ...(less === null ? [] : [less])]
  return all.map(now => replaced(node, write(now), code))
}

/** An empty text, and one that differs in a single character at its end. */
const string: Operator = (node, code) => {
  const own = code.of(node)
  const shape = /^([a-zA-Z]{0,2})("""|'''|"|')([\s\S]*)\2$/.exec(own)
  if (!shape) return []
  const [, prefix = '', quotes = '', body = ''] = shape
  const write = (text: string): string => `${prefix}${quotes}${text}${quotes}`
  if (body === '') return [replaced(node, write('x'), code)]
  if (stringValue(own) === null) return [replaced(node, quotes + quotes, code)]
  const last = body.at(-1) ?? ''
  const changed = /\\/.test(body) || !/[\p{L}\p{N} ]/u.test(last) ? null : otherText(body, last)
  return [write(''), ...(changed === null ? [] : [write(changed)])].map(now => replaced(node, now, code))
}

function otherText(body: string, last: string): string {
  if (body.length > 1) return body.slice(0, -1)
  const other = last === last.toLowerCase() ? last.toUpperCase() : last.toLowerCase()
  return other === last || other.length !== 1 ? 'x' : other
}

const none: Operator = (node, code) => {
  const beside = node.parent?.type ?? ''
  const expected = /^(?:comparison_operator|return_statement|expression_statement|keyword_argument)$/.test(
    beside,
  )
  return expected ? [] : [replaced(node, '0', code)]
}

const choice: Operator = (node, code) => {
  const [left, , right] = namedOf(node)
  if (!left || !right) return []
  return [replaced(node, operand(left, code), code), replaced(node, operand(right, code), code)]
}

const filter: Operator = (node, code) => {
  const condition = namedOf(node)[0]
  return condition ? ['True', 'False'].map(now => replaced(condition, now, code)) : []
}

/** `a` +- 1; numbers themselves are changed as constants. */
function beside(node: Syntax, signs: string[], code: Code): Change[] {
  if (isNumber(node) || node.type === 'unary_operator') return []
  return signs.map(sign => replaced(node, `${operand(node, code)} ${sign} 1`, code))
}

const slice: Operator = (node, code) => {
  const parts: (Syntax | undefined)[] = []
  let at = 0
  for (const child of node.children) {
    if (child.type === ':') at += 1
    else if (child.named && child.type !== 'comment') parts[at] = child
  }
  const gone = parts.flatMap(part => (part ? [without(part, node, code)] : []))
  const [from, to] = parts
  return [...gone, ...(from ? beside(from, ['+'], code) : []), ...(to ? beside(to, ['-'], code) : [])]
}

function without(part: Syntax, whole: Syntax, code: Code): Change {
  const now = code.text.slice(whole.start, part.start) + code.text.slice(part.end, whole.end)
  return { ...replaced(part, '', code), was: code.of(whole), now }
}

/** Only what is counted with is an index; anything else may be a key. */
const item: Operator = (node, code) => {
  const index = fieldOf(node, 'subscript')
  if (index?.type !== 'identifier' || !code.scope(node)?.numbers.has(code.of(index))) return []
  return beside(index, ['-', '+'], code)
}

const USED =
  /^(?:comparison_operator|binary_operator|argument_list|return_statement|subscript|boolean_operator)$/

/** Another name of the same function: the one bound before it, or the next. */
const name: Operator = (node, code) => {
  const parent = node.parent
  if (!parent || !USED.test(parent.type) || node.field === 'value') return []
  if (parent.type === 'argument_list' && parent.parent?.type === 'class_definition') return []
  const scope = code.scope(node)
  const own = code.of(node)
  const at = scope ? scope.names.indexOf(own) : -1
  if (!scope || at < 0) return []
  const order = [...scope.names.slice(0, at).reverse(), ...scope.names.slice(at + 1)]
  const like = order.filter(other => scope.numbers.has(other) === scope.numbers.has(own))
  const other = [...like, ...order].find(each => isBoundAt(scope, each, node))
  return other === undefined ? [] : [replaced(node, other, code)]
}

/** By type of node. */
export const expressionOperators: Record<string, Operator[]> = {
  comparison_operator: [compare],
  binary_operator: [calculate],
  boolean_operator: [connect],
  not_operator: [withoutSign],
  unary_operator: [signed],
  integer: [integer],
  float: [float],
  string: [string],
  true: [(node, code) => [replaced(node, 'False', code)]],
  false: [(node, code) => [replaced(node, 'True', code)]],
  none: [none],
  conditional_expression: [choice],
  if_clause: [filter],
  slice: [slice],
  subscript: [item],
  identifier: [name],
}
