// Mutation operators of JavaScript: replacements of an expression, a literal, a call or a statement.
import { insertAt } from '../../shared/edits.js'
import {
  addedTo,
  cutBetween,
  exchanged,
  mutual,
  replaced,
  type Change,
  type Operator,
  type Operators,
} from '../../shared/mutants.js'
import { fieldOf, namedOf, type Syntax } from '../../shared/syntax.js'
import { isFunctionNode } from '../scopes.js'
import { isNotMutableCall, isOpen } from './not-mutable.js'
import { variable } from './variables.js'

const textOf = (node: Syntax | null | undefined): string => node?.text ?? ''

const PRIMARY =
  /^(?:identifier|number|string|template_string|call_expression|member_expression|subscript_expression|array|this|true|false|null|undefined|parenthesized_expression|non_null_expression)$/

/** Keeps only one part of a node, in parentheses if it could fall apart. */
function keepOnly(node: Syntax, kept: Syntax, mayFallApart = false): Change {
  const [open, close] = mayFallApart && !PRIMARY.test(kept.type) ? ['(', ')'] : ['', '']
  return {
    ...replaced(node, kept.text),
    edits: [
      { start: node.start, end: kept.start, text: open },
      { start: kept.end, end: node.end, text: close },
    ],
  }
}

/** The expression inside parentheses. */
function unbracketed(node: Syntax | null): Syntax | null {
  let at = node
  while (at?.type === 'parenthesized_expression') at = namedOf(at)[0] ?? null
  return at
}

const argumentsOf = (call: Syntax): Syntax[] => {
  const given = fieldOf(call, 'arguments')
  return given?.type === 'arguments' ? namedOf(given) : []
}

const binarySigns: Record<string, string[]> = {
  '<': ['<=', '>'],
  '<=': ['<', '>='],
  '>': ['>=', '<'],
  '>=': ['>', '<='],
  '===': ['!=='],
  '!==': ['==='],
  '==': ['!='],
  '!=': ['=='],
  '+': ['-', '*'],
  '-': ['+'],
  '*': ['/', '+'],
  '/': ['*'],
  '%': ['*', '/'],
  '**': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '&': ['|'],
  '|': ['&'],
  '^': ['|'],
  '<<': ['>>'],
  '>>': ['<<'],
  '>>>': ['>>'],
}
/** From the lowest to the highest precedence. */
const PRECEDENCE = [
  ...['??', '||', '&&', '|', '^', '&', '== != === !==', '< > <= >=', '<< >> >>>', '+ -', '* / %', '**'],
].map(signs => signs.split(' '))
const precedence = (sign: string): number => PRECEDENCE.findIndex(signs => signs.includes(sign))
const TIGHT = /^(?:binary_expression|unary_expression|await_expression|as_expression|satisfies_expression)$/

/** `a < b` -> `a <= b`, `a && b` -> `a || b`, `a`, `b`. */
const binary: Operator = node => {
  const [left, sign, right] = [fieldOf(node, 'left'), fieldOf(node, 'operator'), fieldOf(node, 'right')]
  if (!left || !sign || !right) return []
  const was = sign.text
  if (was === 'instanceof' || was === 'in') return left.type.startsWith('private') ? [] : [negated(node)]
  const isJoin = /string$/.test(left.type) || /string$/.test(right.type)
  const others = (binarySigns[was] ?? []).filter(
    now => !(now === '*' && isJoin) && !isSameResult(left.text, right.text, was, now),
  )
  const isLoose = (now: string) => TIGHT.test(node.parent?.type ?? '') && precedence(now) < precedence(was)
  return [
    ...others.map(now => (isLoose(now) ? bracketed(node, replaced(sign, now)) : replaced(sign, now))),
    ...(/^(?:[=!]==?|[<>]=?)$/.test(was) ? [] : [keepOnly(node, left)]),
    ...(/^(?:&&|\|\||\?\?)$/.test(was) ? [keepOnly(node, right)] : []),
  ]
}

const bracketed = (node: Syntax, change: Change): Change => ({
  ...change,
  line: node.line,
  edits: [...change.edits, insertAt(node.start, '('), insertAt(node.end, ')')],
})

function negated(node: Syntax): Change {
  const edits = [insertAt(node.start, '!('), insertAt(node.end, ')')]
  return { ...replaced(node, `!(${node.text})`), edits }
}

/** True when both give the same number: `2 * 2` and `2 + 2`, `x + 0` and `x - 0`. */
function isSameResult(left: string, right: string, was: string, now: string): boolean {
  const b = Number(right)
  if (/^[-+]$/.test(was) && /^[-+]$/.test(now) && b === 0) return true
  if (/^[*/]$/.test(was) && /^[*/]$/.test(now) && b === 1) return true
  const a = Number(left)
  if (left === '' || right === '' || Number.isNaN(a) || Number.isNaN(b)) return false
  const results: Record<string, number> = {
    '+': a + b,
    '-': a - b,
    '*': a * b,
    '/': a / b,
    '%': a % b,
    '**': a ** b,
  }
  return results[was] !== undefined && Object.is(results[was], results[now])
}

/** `!a` -> `a`, `-a` -> `a`, `~a` -> `a`. */
const unary: Operator = node => {
  const inner = fieldOf(node, 'argument')
  return inner && /^[-!~+]$/.test(textOf(fieldOf(node, 'operator'))) ? [keepOnly(node, inner)] : []
}

/** `i++` -> `i--`. */
const update: Operator = node => {
  const sign = fieldOf(node, 'operator')
  return sign ? [replaced(sign, sign.text === '++' ? '--' : '++')] : []
}

const assignmentSigns: Record<string, string[]> = {
  '+=': ['-=', '='],
  '-=': ['+=', '='],
  '*=': ['/=', '='],
  '/=': ['*=', '='],
  '%=': ['*='],
  '**=': ['*='],
  '&&=': ['||='],
  '||=': ['&&='],
  '??=': ['='],
  '&=': ['|='],
  '|=': ['&='],
  '^=': ['|='],
  '<<=': ['>>='],
  '>>=': ['<<='],
  '>>>=': ['<<='],
}

/** `a += b` -> `a -= b`, `a = b`. */
const assigned: Operator = node => {
  const sign = fieldOf(node, 'operator')
  return sign ? (assignmentSigns[sign.text] ?? []).map(now => replaced(sign, now)) : []
}

/** `c ? a : b` -> `a`, `b`. */
const ternary: Operator = node =>
  [fieldOf(node, 'consequence'), fieldOf(node, 'alternative')].flatMap(kept =>
    kept ? [keepOnly(node, kept)] : [],
  )

/** A negative number after another operator needs parentheses. */
function numeral(value: number, suffix: string, node: Syntax): string {
  const text = `${Number(value.toPrecision(15)) || 0}${suffix}`
  const isOperand = /^(?:binary|unary|member)_expression$/.test(node.parent?.type ?? '')
  return text.startsWith('-') && isOperand ? `(${text})` : text
}

/** `2` -> `3`, `1`. */
const number: Operator = node => {
  const source = node.text.replaceAll('_', '')
  const suffix = source.endsWith('n') ? 'n' : ''
  const value = Number(suffix ? source.slice(0, -1) : source)
  if (!Number.isFinite(value) || Math.abs(value) > 2 ** 50) return []
  const isSigned = node.parent?.type === 'unary_expression' && /^[-+]/.test(node.parent.text)
  return [value + 1, value - 1]
    .filter(other => !isSigned || (value !== 0 && other >= 0))
    .map(other => replaced(node, numeral(other, suffix, node)))
}

/** `'a'` -> `''`, `''` -> `'x'`. */
const string: Operator = node => {
  const quote = node.text.charAt(0)
  return [replaced(node, node.text.length > 2 ? quote + quote : `${quote}x${quote}`)]
}

/** `` `a${b}` `` -> ``` `` ```, `` `${b}` ``. */
const template: Operator = node => {
  if (node.parent?.type === 'call_expression') return []
  if (node.end - node.start === 2) return [replaced(node, '`x`')]
  const parts = namedOf(node)
  const fragment = parts.length > 1 && parts.find(part => part.type === 'string_fragment')
  return [replaced(node, '``'), ...(fragment ? [replaced(fragment, '')] : [])]
}

/** `null` <-> `undefined`. Not for `== null`, which is true of both, or `return`, which already returns `undefined`. */
const nothing: Operator = node => {
  if (node.text !== 'null' && node.text !== 'undefined') return []
  const { parent } = node
  const sign = parent?.type === 'binary_expression' ? textOf(fieldOf(parent, 'operator')) : ''
  if (/^(?:[=!]=|\?\?)$/.test(sign) || parent?.type === 'return_statement') return []
  return [replaced(node, node.text === 'null' ? 'undefined' : 'null')]
}

/** `[a]` -> `[]`, `{ a }` -> `{}`. */
const collection: Operator = node => {
  const isTarget = node.field === 'left' && node.parent?.type !== 'binary_expression'
  if (namedOf(node).length === 0 || isTarget) return []
  return [replaced(node, node.type === 'array' ? '[]' : '{}')]
}

const otherNames = new Map(
  Object.entries({
    ...mutual('some every,push unshift,pop shift,startsWith endsWith,indexOf lastIndexOf,find findLast'),
    ...mutual('findIndex findLastIndex,toLowerCase toUpperCase,toLocaleLowerCase toLocaleUpperCase'),
    ...mutual('trimStart trimEnd,padStart padEnd,keys values,reduce reduceRight,min max,floor ceil'),
    ...mutual('add delete,getMonth getDate,allSettled all'),
    round: 'floor',
    trunc: 'ceil',
    parseInt: 'parseFloat',
    filter: 'map',
  }),
)

/** `Math.min` -> `Math.max`, `.some` -> `.every`. */
const otherName: Operator = node => {
  const callee = fieldOf(node, 'function')
  const isMethod = callee?.type === 'member_expression'
  const name = isMethod ? fieldOf(callee, 'property') : callee
  if (!name || !/identifier$/.test(name.type)) return []
  const other = otherNames.get(name.text)
  const isKnown = isMethod || callee?.type !== 'identifier' || name.text.startsWith('parse')
  return other !== undefined && isKnown ? [replaced(name, other)] : []
}

/** Methods whose result can be replaced by their object. */
const SAME_KIND =
  /^(?:toLowerCase|toUpperCase|trim|trimStart|trimEnd|sort|toSorted|reverse|toReversed|filter|map|slice|substring|substr|concat|flat|flatMap|replace|replaceAll|toString|join|split|toFixed|padStart|padEnd|repeat|normalize|values|keys|entries|fill|valueOf|at|charAt)$/
/** Functions whose result can be replaced by their argument. */
const WRAPPERS =
  /^(?:Math\.(?:abs|floor|ceil|round|trunc|sqrt|sign)|Number|String|Boolean|parseInt|parseFloat|Array\.from|Object\.(?:keys|values|entries))$/

/** `x.trim()` -> `x`, `Math.abs(x)` -> `x`. */
const withoutCall: Operator = node => {
  const callee = fieldOf(node, 'function')
  if (!callee || node.parent?.type === 'expression_statement') return []
  const [first] = argumentsOf(node)
  if (WRAPPERS.test(callee.text))
    return first && first.type !== 'spread_element' ? [keepOnly(node, first, true)] : []
  const object = callee.type === 'member_expression' ? fieldOf(callee, 'object') : null
  if (!object || !SAME_KIND.test(textOf(fieldOf(callee, 'property')))) return []
  return object.type === 'super' || /^\p{Lu}/u.test(object.text) ? [] : [keepOnly(node, object)]
}

/** `f(a, b)` -> `f(b, a)`, for the first two pairs that can be exchanged. */
const otherOrder: Operator = node => {
  const callee = textOf(fieldOf(node, 'function') ?? fieldOf(node, 'constructor'))
  const given = argumentsOf(node)
  const isFixed = /^Math\.(?:min|max)$|^super$/.test(callee)
  if (isFixed || given.some(argument => argument.type === 'spread_element')) return []
  const changes = given.slice(1).flatMap((other, at): Change[] => {
    const one = given[at] as Syntax
    if (one.text === other.text || isFunctionNode(one) || isFunctionNode(other)) return []
    const [was, now] = [`${one.text}, ${other.text}`, `${other.text}, ${one.text}`]
    return [{ edits: exchanged(one, other), line: one.line, was, now }]
  })
  return changes.slice(0, 2)
}

const BOUNDED = /^(?:slice|substring|substr|splice|subarray)$/
const isBounded = (call: Syntax) =>
  BOUNDED.test(textOf(fieldOf(fieldOf(call, 'function') ?? call, 'property')))
const isPlainBound = (node: Syntax) => /^(?:identifier|member_expression)$/.test(node.type)

/** `x.slice(a, b)` -> `x.slice(a)`, `x.slice(a, b - 1)`, `x.slice(a + 1, b)`. */
const bounds: Operator = node => {
  const [first, second] = isBounded(node) ? argumentsOf(node) : []
  if (!first) return []
  return [
    ...(isPlainBound(first) ? [addedTo(first, ' + 1')] : []),
    ...(second ? [fewerArguments([first, second])] : []),
    ...(second && isPlainBound(second) ? [addedTo(second, ' - 1')] : []),
  ]
}

/** Removes the last of several arguments. */
const fewer: Operator = node => {
  const given = argumentsOf(node)
  const lastTwo = given.slice(-2)
  return lastTwo.length < 2 || lastTwo.some(isFunctionNode) || isBounded(node) ? [] : [fewerArguments(given)]
}

function fewerArguments(given: Syntax[]): Change {
  const [before, last] = given.slice(-2) as [Syntax, Syntax]
  const shown = (nodes: Syntax[]) => nodes.map(textOf).join(', ')
  return {
    edits: [cutBetween(before, last)],
    line: before.endLine,
    was: shown(given),
    now: shown(given.slice(0, -1)),
  }
}

/** `a[i]` -> `a[i + 1]`, `a[i - 1]`. */
const index: Operator = node => {
  const at = fieldOf(node, 'index')
  return at?.type === 'identifier' ? [addedTo(at, ' + 1'), addedTo(at, ' - 1')] : []
}

/** `a.length` -> `a.length - 1` in comparisons. */
const length: Operator = node => {
  const { parent } = node
  const sign = parent?.type === 'binary_expression' ? textOf(fieldOf(parent, 'operator')) : ''
  const isLength = textOf(fieldOf(node, 'property')) === 'length'
  return isLength && /^(?:[<>]=?|[!=]==?)$/.test(sign) ? [addedTo(node, ' - 1')] : []
}

/** `a?.b` -> `a.b`, `a?.[0]` -> `a[0]`. */
const chain: Operator = node => [replaced(node, node.parent?.type === 'member_expression' ? '.' : '')]

const isBlock = (node: Syntax | null) =>
  /^(?:program|statement_block|switch_case|switch_default)$/.test(node?.type ?? '')

/** Replaces a statement by a semicolon among others, or by an empty block as a body. */
const gone: Operator = node => {
  if (node.parent?.type === 'labeled_statement') return []
  return [replaced(node, isBlock(node.parent) ? ';' : '{}')]
}

const EFFECTS = /^(?:call|new|await|yield|assignment|augmented_assignment|update|unary)_expression$/

/** Removes a statement with an effect, such as `count += 1`. */
const removed: Operator = node => {
  const [inner] = namedOf(node)
  const called = inner?.type === 'await_expression' ? namedOf(inner)[0] : inner
  if (!inner || !EFFECTS.test(inner.type) || (called && isNotMutableCall(called))) return []
  const isSuper = called?.type === 'call_expression' && fieldOf(called, 'function')?.type === 'super'
  return isSuper ? [] : gone(node)
}

/** Removes an early `return`; without the last one a function returns `undefined`, like a changed value. */
const earlyReturn: Operator = node => {
  const scope = node.parent
  const isBody = scope?.type === 'statement_block' && scope.parent && isFunctionNode(scope.parent)
  return isBody && namedOf(scope).at(-1) === node ? [] : gone(node)
}

const LOOPS = /^(?:for|for_in|while|do)_statement$/

/** `break` <-> `continue` in a loop. */
const jump: Operator = node => {
  if (namedOf(node).length > 0) return []
  let at = node.parent
  while (at && !LOOPS.test(at.type)) {
    if (at.type === 'switch_statement' || isFunctionNode(at)) return []
    at = at.parent
  }
  const word = at ? node.children[0] : undefined
  return word ? [replaced(word, word.type === 'break' ? 'continue' : 'break')] : []
}

/** `if (c)` -> `if (true)`, `if (false)`; loops only get `false`. */
const condition: Operator = node => {
  const test = unbracketed(fieldOf(node, 'condition'))
  if (!test || /^(?:true|false|;|empty_statement)$/.test(test.type)) return []
  const values = LOOPS.test(node.type) ? ['false'] : ['true', 'false']
  return values.map(now => replaced(test, now))
}

/** `if (c) {...} else {...}` -> `if (c) {...}`. */
const otherwise: Operator = node => [{ ...replaced(node, ''), was: node.text.split('\n')[0] ?? '' }]

function isTruth(node: Syntax | null): boolean {
  const inner = unbracketed(node)
  if (inner?.type === 'unary_expression') return inner.children[0]?.type === '!'
  if (inner?.type !== 'binary_expression') return false
  const sign = textOf(fieldOf(inner, 'operator'))
  if (sign === '&&' || sign === '||')
    return isTruth(fieldOf(inner, 'left')) && isTruth(fieldOf(inner, 'right'))
  return /^(?:===?|!==?|[<>]=?|in|instanceof)$/.test(sign)
}

const PLAIN = /^(?:number|string|true|false|null|undefined|array|object|template_string)$/

function otherResults(value: Syntax): string[] {
  if (isTruth(value)) return ['true', 'false']
  if (value.text === 'undefined') return []
  if (value.text === 'null') return ['0']
  return PLAIN.test(value.type) || isFunctionNode(value) ? ['undefined'] : ['null']
}

/** `return x` -> `return null`. */
const returned: Operator = node => {
  const [value] = namedOf(node)
  return value ? otherResults(value).map(now => replaced(value, now)) : []
}

/** `() => x` -> `() => null`. */
const arrowResult: Operator = node => {
  const body = fieldOf(node, 'body')
  const value = body && body.type !== 'statement_block' && isOpen(body) ? (unbracketed(body) ?? body) : null
  return value ? otherResults(value).map(now => replaced(value, now)) : []
}

export const operators: Operators = {
  if_statement: [condition],
  for_statement: [condition],
  while_statement: [condition],
  do_statement: [condition],
  arrow_function: [arrowResult],
  return_statement: [returned, earlyReturn],
  expression_statement: [removed],
  throw_statement: [gone],
  break_statement: [gone, jump],
  continue_statement: [gone, jump],
  else_clause: [otherwise],
  binary_expression: [binary],
  unary_expression: [unary],
  update_expression: [update],
  augmented_assignment_expression: [assigned],
  ternary_expression: [ternary],
  call_expression: [otherName, withoutCall, otherOrder, bounds, fewer],
  new_expression: [otherOrder],
  subscript_expression: [index],
  member_expression: [length],
  optional_chain: [chain],
  number: [number],
  string: [string],
  template_string: [template],
  true: [node => [replaced(node, 'false')]],
  false: [node => [replaced(node, 'true')]],
  null: [nothing],
  undefined: [nothing],
  identifier: [nothing, variable],
  array: [collection],
  object: [collection],
}
