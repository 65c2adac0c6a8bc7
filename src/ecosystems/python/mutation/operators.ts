// Mutation operators of Python: replacements of an expression, a call or a statement.
import {
  cutBetween,
  exchanged,
  mutual,
  replaced,
  type Change,
  type Operator,
  type Operators,
} from '../../shared/mutants.js'
import { ancestorOf, fieldOf, namedOf, type Syntax } from '../../shared/syntax.js'
import { calledName, isSpeech } from './not-mutable.js'
import { isBoundAt, scopeOf } from '../scope.js'
import { stringValue } from '../values.js'

const isNumber = ({ type }: Syntax) => type === 'integer' || type === 'float'
const isText = ({ type }: Syntax) => type === 'string' || type === 'concatenated_string'
const isList = ({ type }: Syntax) => /^(?:list|tuple|list_comprehension|dictionary|set)$/.test(type)

/** Text that can replace an operand. */
function operand(node: Syntax): string {
  const isLoose =
    /^(?:(?:binary|boolean|not|comparison|unary)_operator|conditional_expression|lambda|await|named_expression|yield|generator_expression)$/
  return isLoose.test(node.type) ? `(${node.text})` : node.text
}

/** `a` -> `a + 1`; numbers are changed as constants instead. */
const beside = (node: Syntax, signs: string[]): Change[] =>
  isNumber(node) ? [] : signs.map(sign => replaced(node, `${operand(node)} ${sign} 1`))

function exchangedIn(whole: Syntax, one: Syntax, other: Syntax): Change {
  const { source } = whole
  const between = other.text + source.slice(one.end, other.start) + one.text
  const now = source.slice(whole.start, one.start) + between + source.slice(other.end, whole.end)
  return { edits: exchanged(one, other), line: one.line, was: whole.text, now }
}

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

const compare: Operator = node => {
  const operands = namedOf(node)
  const isNumeric = operands.length === 2 && operands.some(isNumber)
  return node.children
    .filter(child => child.field === 'operators')
    .flatMap(sign => {
      const more = isNumeric && sign.type === '==' ? ['>='] : []
      return [...(comparisons[sign.type] ?? []), ...more].map(now => replaced(sign, now))
    })
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

/** Another operator, one operand alone, operands exchanged. `+` on strings and lists does not become `-`. */
const calculate: Operator = node => {
  const [left, right, sign] = ['left', 'right', 'operator'].map(field => fieldOf(node, field))
  if (!left || !right || !sign) return []
  if (sign.type === '%' && isText(left)) return []
  const joins = [left, right].some(side => isText(side) || isList(side))
  const turned = operand(right) + node.source.slice(left.end, right.start) + operand(left)
  return [
    ...(joins ? [] : (arithmetic[sign.type] ?? [])).map(now => replaced(sign, now)),
    ...(/^(?:[-+%]|\/\/)$/.test(sign.type) ? [replaced(node, left.text)] : []),
    ...(sign.type === '+' ? [replaced(node, right.text)] : []),
    ...(ORDERED.has(sign.type) && !joins ? [replaced(node, turned)] : []),
  ]
}

const connect: Operator = node => {
  const [left, right, sign] = ['left', 'right', 'operator'].map(field => fieldOf(node, field))
  if (!left || !right || !sign) return []
  const other = replaced(sign, sign.type === 'and' ? 'or' : 'and')
  return [other, replaced(node, left.text), replaced(node, right.text)]
}

/** Removing a plus sign would change nothing. A negative number is a number too: its digits are changed as well. */
const withoutSign: Operator = node => {
  const argument = fieldOf(node, 'argument')
  return argument && node.children[0]?.type !== '+' ? [replaced(node, argument.text)] : []
}

const LONGEST_INTEGER = 40

const integer: Operator = node => {
  const digits = node.text.replaceAll('_', '')
  const isPlain =
    digits.length <= LONGEST_INTEGER &&
    /^(?:0|[1-9]\d*|0[xX][\da-fA-F]+|0[oO][0-7]+|0[bB][01]+)$/.test(digits)
  if (!isPlain || node.parent?.type === 'attribute') return []
  const value = BigInt(digits)
  const isOperand = /^(?:unary|binary)_operator$/.test(node.parent?.type ?? '')
  const others = value === 0n && isOperand ? [1n] : [value + 1n, value - 1n]
  return others.map(other => replaced(node, String(other)))
}

const float: Operator = node => {
  const value = Number(node.text.replaceAll('_', ''))
  if (!Number.isFinite(value) || Math.abs(value) > 1e15) return []
  const others = value === 0 ? [1] : [value + 1, Math.max(value - 1, 0)]
  return others.map(other => {
    const rounded = Number(other.toPrecision(12))
    return replaced(node, Number.isInteger(rounded) ? rounded.toFixed(1) : String(rounded))
  })
}

/** An empty string, and one that differs in one character at its end. */
const string: Operator = node => {
  const [, prefix = '', quotes = '', body = ''] =
    /^([a-zA-Z]{0,2})("""|'''|"|')([\s\S]*)\2$/.exec(node.text) ?? []
  if (quotes === '') return []
  const write = (text: string) => replaced(node, `${prefix}${quotes}${text}${quotes}`)
  if (body === '') return [write('x')]
  if (stringValue(node.text) === null) return [replaced(node, quotes + quotes)]
  const isPlain = !body.includes('\\') && /[\p{L}\p{N} ]$/u.test(body)
  return [write(''), ...(isPlain ? [write(otherText(body))] : [])]
}

function otherText(body: string): string {
  const last = body.at(-1) ?? ''
  if (body.length > 1) return body.slice(0, -1)
  const other = last === last.toLowerCase() ? last.toUpperCase() : last.toLowerCase()
  return other === last || other.length !== 1 ? 'x' : other
}

const none: Operator = node =>
  /^(?:comparison_operator|return_statement|expression_statement|keyword_argument)$/.test(
    node.parent?.type ?? '',
  )
    ? []
    : [replaced(node, '0')]

const choice: Operator = node => {
  const [left, , right] = namedOf(node)
  return left && right ? [left, right].map(kept => replaced(node, operand(kept))) : []
}

const filter: Operator = node =>
  namedOf(node)
    .slice(0, 1)
    .flatMap(condition => ['True', 'False'].map(now => replaced(condition, now)))

/** A bound removed, or moved by one; a negative bound counts from the end and is not moved. */
const slice: Operator = node => {
  const bounds: (Syntax | undefined)[] = []
  let at = 0
  for (const child of node.children) {
    if (child.type === ':') at += 1
    else if (child.named && child.type !== 'comment') bounds[at] = child
  }
  const without = bounds.flatMap(bound => {
    if (!bound) return []
    const now = node.source.slice(node.start, bound.start) + node.source.slice(bound.end, node.end)
    return [{ ...replaced(bound, ''), was: node.text, now }]
  })
  const moved = (bound: Syntax | undefined, sign: string) =>
    bound && bound.type !== 'unary_operator' ? beside(bound, [sign]) : []
  return [...without, ...moved(bounds[0], '+'), ...moved(bounds[1], '-')]
}

/** Only a name that holds a number is an index; anything else may be a key. */
const item: Operator = node => {
  const index = fieldOf(node, 'subscript')
  const isIndex = index?.type === 'identifier' && scopeOf(node)?.numbers.has(index.text)
  return isIndex ? beside(index, ['-', '+']) : []
}

const READ =
  /^(?:comparison_operator|binary_operator|argument_list|return_statement|subscript|boolean_operator)$/

/** Another name of the same function: the one bound before it, or the next. */
const name: Operator = node => {
  const { parent, text } = node
  if (!parent || !READ.test(parent.type) || node.field === 'value') return []
  if (parent.type === 'argument_list' && parent.parent?.type === 'class_definition') return []
  const scope = scopeOf(node)
  const at = scope ? scope.names.indexOf(text) : -1
  if (!scope || at < 0) return []
  const order = [...scope.names.slice(0, at).reverse(), ...scope.names.slice(at + 1)]
  const alike = order.filter(other => scope.numbers.has(other) === scope.numbers.has(text))
  const other = [...alike, ...order].find(candidate => isBoundAt(scope, candidate, node))
  return other === undefined ? [] : [replaced(node, other)]
}

/** Functions that are easily confused; methods begin with a dot. */
const otherFunctions = new Map(
  Object.entries({
    ...mutual('min max,any all,int round'),
    sum: 'max',
    ...mutual('.floor .ceil,.upper .lower,.isupper .islower,.isalpha .isalnum,.startswith .endswith'),
    ...mutual('.lstrip .rstrip,.find .rfind,.split .rsplit,.partition .rpartition,.ljust .rjust'),
    ...mutual('.union .intersection,.append .extend,.keys .values,.match .search'),
    '.isdigit': '.isalpha',
    '.strip': '.lstrip',
    '.add': '.discard',
  }),
)

const otherFunction: Operator = call => {
  const other = otherFunctions.get(calledName(call))
  const called = fieldOf(call, 'function')
  const label = called?.type === 'attribute' ? fieldOf(called, 'attribute') : called
  return other && label ? [replaced(label, other.replace('.', ''))] : []
}

/** Methods that return a value of the type they are called on. */
const sameKind =
  /^\.(?:lower|upper|strip|lstrip|rstrip|title|capitalize|swapcase|casefold|replace|removeprefix|removesuffix|zfill|ljust|rjust|center|expandtabs|translate|copy|union|difference|intersection|symmetric_difference|normalize|total_seconds)$/
/** Functions that can be removed around their argument. */
const plainWrappers = /^(?:abs|round|int|float)$/
const listWrappers = /^(?:sorted|reversed|set)$/

function argumentsOf(call: Syntax): { list: Syntax; all: Syntax[]; plain: Syntax[] } | null {
  const list = fieldOf(call, 'arguments')
  if (list?.type !== 'argument_list') return null
  const all = namedOf(list)
  const isPlain = ({ type }: Syntax) => !/^(?:keyword_argument|list_splat|dictionary_splat)$/.test(type)
  return { list, all, plain: all.filter(isPlain) }
}

const withoutCall: Operator = call => {
  const called = calledName(call)
  const object = sameKind.test(called) ? fieldOf(fieldOf(call, 'function') ?? call, 'object') : null
  if (object) return [replaced(call, object.text)]
  const given = argumentsOf(call)
  const [only] = given?.plain ?? []
  if (!given || !only || (called !== 'sorted' && given.all.length !== 1)) return []
  if (listWrappers.test(called)) return [replaced(call, `list(${only.text})`)]
  return plainWrappers.test(called) ? [replaced(call, `(${only.text})`)] : []
}

/** Functions whose arguments are of different types: exchanging them would only crash. */
const isFixed =
  /^(?:isinstance|issubclass|hasattr|getattr|setattr|delattr|super|cast|min|max|\.get|\.setdefault|\.join|open)$/

const otherOrder: Operator = call => {
  const given = argumentsOf(call)
  const [one, other] = given?.plain ?? []
  if (!one || !other || given?.all[1] !== other || isFixed.test(calledName(call))) return []
  return isNumber(one) && isNumber(other) ? [] : [exchangedIn(call, one, other)]
}

const range: Operator = call => {
  const given = calledName(call) === 'range' ? (argumentsOf(call)?.plain ?? []) : []
  const [from, to] = given.length > 1 ? given : [undefined, given[0]]
  if (!to) return []
  return [...beside(to, ['-', '+']), ...(from ? beside(from, ['+']) : [replaced(to, `1, ${to.text}`)])]
}

const order: Operator = call => {
  const called = calledName(call)
  if (!/^(?:sorted|min|max|\.sort)$/.test(called)) return []
  const all = argumentsOf(call)?.all ?? []
  const keys = all.filter(argument => argument.type === 'keyword_argument')
  const without = keys.flatMap((key): Change[] => {
    const before = all[all.indexOf(key) - 1]
    return before ? [{ edits: [cutBetween(before, key)], line: key.line, was: key.text, now: '' }] : []
  })
  const isReversed = keys.some(key => key.text.startsWith('reverse'))
  return called === 'sorted' && !isReversed ? [...without, ...withArgument(all, 'reverse=True')] : without
}

function withArgument(all: Syntax[], argument: string): Change[] {
  const last = all.at(-1)
  return last ? [replaced(last, `${last.text}, ${argument}`)] : []
}

const length: Operator = call => (calledName(call) === 'len' ? [replaced(call, `(${call.text} - 1)`)] : [])

const numbering: Operator = call => {
  const given = calledName(call) === 'enumerate' ? argumentsOf(call) : null
  return given?.plain[0] && given.all.length === 1 ? withArgument(given.all, '1') : []
}

const pop: Operator = call => {
  const given = calledName(call) === '.pop' ? argumentsOf(call) : null
  if (given?.all.length === 0) return [replaced(given.list, '(0)')]
  return given?.all.length === 1 && given.plain[0]?.type === 'integer' ? [replaced(given.list, '()')] : []
}

function inBrackets(node: Syntax | null | undefined): Syntax | null {
  return (node?.type === 'parenthesized_expression' ? namedOf(node)[0] : null) ?? node ?? null
}

const condition: Operator = node => {
  const test = inBrackets(fieldOf(node, 'condition'))
  if (!test) return []
  const values = node.type === 'while_statement' ? ['False'] : ['True', 'False']
  const isPlain = /^(?:identifier|call|attribute|subscript)$/.test(test.type)
  return [...values, ...(isPlain ? [`not ${test.text}`] : [])].map(now => replaced(test, now))
}

const loop: Operator = node => {
  const over = fieldOf(node, 'right')
  return over && node.children[0]?.type !== 'async' ? [replaced(over, '[]')] : []
}

/** Replacements of a return value: None, and the simplest value of its type. */
function otherResults(value: Syntax): string[] {
  if (/^(?:comparison|boolean|not)_operator$/.test(value.type)) return ['True', 'False']
  if (/^list(?:_comprehension)?$/.test(value.type)) return ['[]', 'None']
  if (/^dictionary(?:_comprehension)?$/.test(value.type)) return ['{}', 'None']
  if (value.type === 'binary_operator') return ['0', 'None']
  return isText(value) ? ["''", 'None'] : ['None']
}

const returned: Operator = node => {
  const value = inBrackets(namedOf(node)[0])
  if (!value || value.type === 'none') return []
  return otherResults(value).map(now => ({ ...replaced(value, now), endLine: value.endLine }))
}

const yielded: Operator = node => {
  const [value] = namedOf(node)
  const isPlain = value && value.type !== 'none' && node.children[1]?.type !== 'from'
  return isPlain ? [replaced(value, 'None')] : []
}

/** Removes the statement; the change concerns all of its lines. */
const gone: Operator = node => [{ ...replaced(node, 'pass'), endLine: node.endLine }]

/** An assignment is removed only when its name already has a value. */
const removed: Operator = node => {
  const [inner, more] = namedOf(node)
  if (!inner || more) return []
  if (inner.type === 'assignment') {
    const right = fieldOf(inner, 'right')
    const isLast = right && right.type !== 'assignment'
    return isLast && staysBound(fieldOf(inner, 'left'), node) ? gone(node) : []
  }
  const isIdle =
    isText(inner) || isNumber(inner) || isList(inner) || /^(?:ellipsis|identifier)$/.test(inner.type)
  return isIdle || (inner.type === 'call' && isSpeech(inner)) ? [] : gone(node)
}

function staysBound(target: Syntax | null, node: Syntax): boolean {
  if (target?.type === 'subscript') return true
  const scope = scopeOf(node)
  if (!target || !scope) return false
  if (target.type === 'attribute') return !isInConstructor(node)
  return target.type === 'identifier' && isBoundAt(scope, target.text, node)
}

function isInConstructor(node: Syntax): boolean {
  const made = ancestorOf(node, /^function_definition$/)
  return /^__(?:init|new|post_init)__$/.test((made && fieldOf(made, 'name')?.text) ?? '')
}

/** The exit of an endless loop is kept: without it there would only be a timeout. */
const jump: Operator = node => {
  if (node.type === 'continue_statement') return ['break', 'pass'].map(now => replaced(node, now))
  const around = ancestorOf(node, /^(?:for_statement|while_statement|function_definition)$/)
  const test = around?.type === 'while_statement' ? fieldOf(around, 'condition') : null
  const isEndless = test && test.end - test.start < 7 && /^\(?(?:True|1)\)?$/.test(test.text)
  return isEndless ? [] : ['continue', 'pass'].map(now => replaced(node, now))
}

const steps: Record<string, string[]> = {
  '+=': ['-=', '='],
  '-=': ['+=', '='],
  '*=': ['+=', '='],
  '/=': ['*=', '='],
  '//=': ['*=', '/='],
  '%=': ['//='],
  '**=': ['*='],
  '|=': ['&='],
  '&=': ['|='],
  '^=': ['|='],
  '<<=': ['>>='],
  '>>=': ['<<='],
}

const stepped: Operator = node => {
  const [sign, right] = [fieldOf(node, 'operator'), fieldOf(node, 'right')]
  if (!sign || !right) return []
  const joins = isText(right) || isList(right)
  return (steps[sign.type] ?? []).filter(other => other === '=' || !joins).map(other => replaced(sign, other))
}

/** Empties the `else` branch. */
const otherwise: Operator = node => {
  const body = fieldOf(node, 'body')
  if (!body || namedOf(body).length < 2) return []
  const { edits } = replaced(body, 'pass')
  return [{ edits, line: node.line, endLine: body.endLine, was: `else: ${body.text}`, now: 'else: pass' }]
}

export const operators: Operators = {
  comparison_operator: [compare],
  binary_operator: [calculate],
  boolean_operator: [connect],
  not_operator: [withoutSign],
  unary_operator: [withoutSign],
  integer: [integer],
  float: [float],
  string: [string],
  true: [node => [replaced(node, 'False')]],
  false: [node => [replaced(node, 'True')]],
  none: [none],
  conditional_expression: [choice],
  if_clause: [filter],
  slice: [slice],
  subscript: [item],
  identifier: [name],
  call: [otherFunction, withoutCall, otherOrder, range, order, length, numbering, pop],
  if_statement: [condition],
  elif_clause: [condition],
  while_statement: [condition],
  for_statement: [loop],
  else_clause: [otherwise],
  return_statement: [returned],
  yield: [yielded],
  expression_statement: [removed],
  raise_statement: [gone],
  delete_statement: [gone],
  assert_statement: [gone],
  break_statement: [jump],
  continue_statement: [jump],
  augmented_assignment: [stepped],
}
