// Operators of a program -> other ones, or one operand alone.
import { fieldOf, type Syntax } from '../../shared/syntax.js'
import { keepOnly, own, replace, type Change, type Operator } from './change.js'

const OTHERS: Record<string, string[]> = {
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
const RANKS = [
  '??',
  '||',
  '&&',
  '|',
  '^',
  '&',
  '== != === !==',
  '< > <= >=',
  '<< >> >>>',
  '+ -',
  '* / %',
  '**',
]
const DROPS = new Set(['&&', '||', '??', '+', '-', '*', '/', '%', '&', '|', '^', '<<', '>>', '>>>', '**'])
const ASSIGNED: Record<string, string[]> = {
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

const rank = (sign: string): number => RANKS.findIndex(level => level.split(' ').includes(sign))
const TIGHT = /^(?:binary_expression|unary_expression|await_expression|as_expression|satisfies_expression)$/

/** Both give the same number: `2 * 2` and `2 + 2`, `x + 0` and `x - 0`. */
function isSame(left: string, right: string, was: string, now: string): boolean {
  const b = Number(right)
  if (/^[-+]$/.test(was) && /^[-+]$/.test(now) && b === 0) return true
  if (/^[*/]$/.test(was) && /^[*/]$/.test(now) && b === 1) return true
  const a = Number(left)
  if (left === '' || right === '' || Number.isNaN(a) || Number.isNaN(b)) return false
  const known: Record<string, number> = {
    '+': a + b,
    '-': a - b,
    '*': a * b,
    '/': a / b,
    '%': a % b,
    '**': a ** b,
  }
  return known[was] !== undefined && Object.is(known[was], known[now])
}

/** `a < b` -> `a <= b`, `a && b` -> `a || b`, `a`, `b`. */
export const binary: Operator = (node, text) => {
  if (node.type !== 'binary_expression') return []
  const [left, sign, right] = [fieldOf(node, 'left'), fieldOf(node, 'operator'), fieldOf(node, 'right')]
  if (!left || !sign || !right) return []
  const was = own(sign, text)
  if (was === 'instanceof' || was === 'in')
    return left.type.startsWith('private') ? [] : [negated(node, text)]
  const changes: Change[] = []
  for (const now of OTHERS[was] ?? []) {
    const joins = now === '*' && /string$/m.test(`${left.type}\n${right.type}`)
    if (joins || isSame(own(left, text), own(right, text), was, now)) continue
    const change = replace(sign, now, text)
    if (TIGHT.test(node.parent?.type ?? '') && rank(now) < rank(was))
      change.edits.push(...reachableClasses(node))
    changes.push(change)
  }
  if (DROPS.has(was)) changes.push(keepOnly(node, left, text, true))
  if (was === '&&' || was === '||' || was === '??') changes.push(keepOnly(node, right, text, true))
  return changes
}

const reachableClasses = ({ start, end }: Syntax) => [
  { start, end: start, text: '(' },
  { start: end, end, text: ')' },
]

/** The opposite of a condition. */
function negated(node: Syntax, text: string): Change {
  const [before, after] = reachableClasses(node)
  return {
    was: own(node, text),
    now: `!(${own(node, text)})`,
    edits: [
      { start: node.start, end: node.start, text: `!${before?.text ?? ''}` },
      { start: node.end, end: node.end, text: after?.text ?? '' },
    ],
  }
}

/** `!a` -> `a`, `-a` -> `a`, `~a` -> `a`. */
export const unary: Operator = (node, text) => {
  const sign = fieldOf(node, 'operator')
  const inner = fieldOf(node, 'argument')
  if (node.type !== 'unary_expression' || !sign || !inner || !/^[-!~+]$/.test(own(sign, text))) return []
  return [keepOnly(node, inner, text, true)]
}

/** `i++` -> `i--`. */
export const update: Operator = (node, text) => {
  const sign = fieldOf(node, 'operator')
  if (node.type !== 'update_expression' || !sign) return []
  return [replace(sign, own(sign, text) === '++' ? '--' : '++', text)]
}

/** `a += b` -> `a -= b`, `a = b`. */
export const assigned: Operator = (node, text) => {
  const sign = fieldOf(node, 'operator')
  if (node.type !== 'augmented_assignment_expression' || !sign) return []
  return (ASSIGNED[own(sign, text)] ?? []).map(now => replace(sign, now, text))
}

/** `c ? a : b` -> `a`, `b`. */
export const ternary: Operator = (node, text) => {
  if (node.type !== 'ternary_expression') return []
  const [one, other] = [fieldOf(node, 'consequence'), fieldOf(node, 'alternative')]
  return [one, other].flatMap(kept => (kept ? [keepOnly(node, kept, text, true)] : []))
}
