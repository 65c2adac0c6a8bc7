// Code -> a form that is equal for equivalent spellings: constants folded, comparisons normalised.
import { fieldOf, namedOf, type Syntax } from '../shared/syntax.js'
import { plainNumber } from './numbers.js'
import { plainString } from './tokens.js'

type Fold = (node: Syntax) => string

const turned: Record<string, string> = { '>': '<', '>=': '<=' }
const negated: Record<string, string> = {
  '==': '!=',
  '!=': '==',
  is: 'is not',
  'is not': 'is',
  in: 'not in',
  'not in': 'in',
}
const INT = /^-?\d{1,15}$/

function calculate(left: string, operator: string, right: string): string | null {
  if (!INT.test(left) || !INT.test(right)) return null
  const [a, b] = [BigInt(left), BigInt(right)]
  if (operator === '+') return String(a + b)
  if (operator === '-') return String(a - b)
  if (operator === '*') return String(a * b)
  return operator === '**' && b >= 0n && b < 20n && left.length < 6 ? String(a ** b) : null
}

/** `x + 0`, `x * 1` and the like are `x`; the neutral element may be on the left of commutative operators. */
function neutral(left: string, operator: string, right: string): string | null {
  if (/^[-+|^]$|^<<$|^>>$/.test(operator) && right === '0') return left
  if (/^\*{1,2}$/.test(operator) && right === '1') return left
  if (/^[+|^]$/.test(operator) && left === '0') return right
  return operator === '*' && left === '1' ? right : null
}

function binary(node: Syntax, fold: Fold): string {
  const [left, right] = [fieldOf(node, 'left'), fieldOf(node, 'right')]
  const operator = fieldOf(node, 'operator')
  if (!left || !right || !operator) return plain(node, fold)
  const [a, b] = [fold(left), fold(right)]
  return calculate(a, operator.type, b) ?? neutral(a, operator.type, b) ?? `(${a} ${operator.type} ${b})`
}

function unary(node: Syntax, fold: Fold): string {
  const argument = fieldOf(node, 'argument')
  const own = argument && fold(argument)
  const sign = node.children[0]?.type
  if (own === null || sign !== '-') return plain(node, fold)
  if (/^\d/.test(own)) return /^0(?:\.0)?$/.test(own) ? own : `-${own}`
  return own.startsWith('-') ? own.slice(1) : `(- ${own})`
}

function comparison(node: Syntax, fold: Fold, negate = false): string | null {
  const operands = namedOf(node)
  const operators = node.children.filter(child => child.field === 'operators').map(child => child.type)
  const [left, right] = operands.map(fold)
  const operator = operators[0]
  if (operators.length !== 1 || left === undefined || right === undefined || !operator) return null
  const own = negate ? negated[operator] : operator
  if (!own) return null
  const other = turned[own]
  return other ? `(${right} ${other} ${left})` : `(${left} ${own} ${right})`
}

function negation(node: Syntax, fold: Fold): string {
  let argument = fieldOf(node, 'argument')
  while (argument?.type === 'parenthesized_expression') argument = namedOf(argument)[0] ?? null
  if (!argument) return plain(node, fold)
  if (argument.type === 'comparison_operator') {
    const opposite = comparison(argument, fold, true)
    if (opposite !== null) return opposite
  }
  const own = fold(argument)
  if (own === 'True') return 'False'
  if (own === 'False') return 'True'
  return own.startsWith('(not ') ? own.slice(5, -1) : `(not ${own})`
}

function boolean(node: Syntax, fold: Fold): string {
  const [left, right] = [fieldOf(node, 'left'), fieldOf(node, 'right')]
  const operator = fieldOf(node, 'operator')?.type
  if (!left || !right || !operator) return plain(node, fold)
  const [a, b] = [fold(left), fold(right)]
  const [through, stops] = operator === 'and' ? ['True', 'False'] : ['False', 'True']
  if (a === through || a === b) return b
  return a === stops ? a : `(${a} ${operator} ${b})`
}

function slice(node: Syntax, fold: Fold): string {
  const parts = ['', '', '']
  let at = 0
  for (const child of node.children) {
    if (child.type === ':') at += 1
    else if (child.named && child.type !== 'comment') parts[at] = fold(child)
  }
  if (parts[2] === '1' || parts[2] === 'None') parts[2] = ''
  if (parts[2] === '' && (parts[0] === '0' || parts[0] === 'None')) parts[0] = ''
  if (parts[1] === 'None') parts[1] = ''
  return `slice(${parts.join(':')})`
}

function call(node: Syntax, fold: Fold): string {
  const [called, list] = [fieldOf(node, 'function'), fieldOf(node, 'arguments')]
  if (!called || list?.type !== 'argument_list') return plain(node, fold)
  let args = namedOf(list).map(fold)
  const name = fold(called)
  if (name === 'range') {
    if (args.length === 3 && args[2] === '1') args = args.slice(0, 2)
    if (args.length === 2 && args[0] === '0') args = args.slice(1)
  }
  const last = args.at(-1)
  if (name === 'enumerate' && args.length === 2 && last === '0') args.pop()
  if (/\.pop\]$/.test(name) && args.length === 1 && last === '-1') args.pop()
  if (/\.get\]$/.test(name) && args.length === 2 && last === 'None') args.pop()
  if (/\.strip\]$|\.split\]$/.test(name) && args.length === 1 && last === 'None') args.pop()
  return `call ${name}(${args.filter(argument => argument !== 'reverse=False').join(', ')})`
}

function returned(node: Syntax, fold: Fold): string {
  const values = namedOf(node).map(fold)
  return values.join(', ') === 'None' ? 'return' : ['return', ...values].join(' ')
}

function augmented(node: Syntax, fold: Fold): string {
  const [left, right] = [fieldOf(node, 'left'), fieldOf(node, 'right')]
  const operator = fieldOf(node, 'operator')?.type
  if (!left || !right || !operator) return plain(node, fold)
  const [a, b] = [fold(left), fold(right)]
  return neutral(a, operator.slice(0, -1), b) === a ? 'pass' : `${a} ${operator} ${b}`
}

function assigned(node: Syntax, fold: Fold): string {
  const [left, right] = [fieldOf(node, 'left'), fieldOf(node, 'right')]
  const same = left?.type === 'identifier' && right && fold(left) === fold(right)
  return same ? 'pass' : plain(node, fold)
}

function plain(node: Syntax, fold: Fold): string {
  if (node.children.length === 0) return node.text
  const parts = node.children.filter(child => child.type !== 'comment' && child.type !== 'line_continuation')
  return `[${parts.map(fold).join(' ')}]`
}

const inner: Fold = () => ''

const rules: Record<string, (node: Syntax, fold: Fold) => string> = {
  parenthesized_expression: (node, fold) => namedOf(node).map(fold).join(' '),
  integer: node => plainNumber(node.text),
  float: node => plainNumber(node.text),
  string: (node, fold) =>
    node.children.some(child => child.type === 'interpolation') ? plain(node, fold) : plainString(node.text),
  binary_operator: binary,
  unary_operator: unary,
  not_operator: negation,
  comparison_operator: (node, fold) => comparison(node, fold) ?? plain(node, fold),
  boolean_operator: boolean,
  attribute: (node, fold) => `[${namedOf(node).map(fold).join('.')}]`,
  slice,
  call,
  return_statement: returned,
  augmented_assignment: augmented,
  assignment: assigned,
  ';': inner,
}

/** Equal text for different spellings of the same code. Throws when nesting is too deep. */
export function foldOf(root: Syntax): string {
  const fold: Fold = node => (rules[node.type] ?? plain)(node, fold)
  return fold(root)
}
