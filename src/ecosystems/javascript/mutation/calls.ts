// Calls and accesses of a program -> kindred ones, left out ones, swapped arguments, bounds beside them.
import { fieldOf, type Syntax } from '../../shared/syntax.js'
import { argumentsOf, isFunctionNode, keepOnly, own, replace, type Change, type Operator } from './change.js'

const PAIRS = (
  'some every,push unshift,pop shift,startsWith endsWith,indexOf lastIndexOf,find findLast,findIndex findLastIndex,' +
  'toLowerCase toUpperCase,toLocaleLowerCase toLocaleUpperCase,trimStart trimEnd,padStart padEnd,keys values,' +
  'reduce reduceRight,min max,floor ceil,add delete,getMonth getDate,allSettled all'
).split(',')
const OTHER = new Map(
  PAIRS.flatMap(pair => {
    const [one = '', other = ''] = pair.split(' ')
    return [
      [one, other],
      [other, one],
    ] as const
  }),
)
OTHER.set('round', 'floor').set('trunc', 'ceil').set('parseInt', 'parseFloat').set('filter', 'map')

/** Methods whose result can stand for what they are called on. */
const TRAILING = new Set(
  (
    'toLowerCase toUpperCase trim trimStart trimEnd sort toSorted reverse toReversed filter map slice substring substr ' +
    'concat flat flatMap replace replaceAll toString join split toFixed padStart padEnd repeat normalize values keys ' +
    'entries fill valueOf at charAt'
  ).split(' '),
)
/** Functions whose result can stand for what they are given. */
const WRAPPING =
  /^(?:Math\.(?:abs|floor|ceil|round|trunc|sqrt|sign)|Number|String|Boolean|parseInt|parseFloat|Array\.from|Object\.(?:keys|values|entries))$/

/** `Math.min` -> `Math.max`, `.some` -> `.every`. */
export const kindred: Operator = node => {
  if (node.type !== 'call_expression') return []
  const callee = fieldOf(node, 'function')
  const name = callee?.type === 'member_expression' ? fieldOf(callee, 'property') : callee
  if (!name || !/identifier$/.test(name.type)) return []
  const other = OTHER.get(own(name))
  const isBare = callee?.type === 'identifier' && !/^parse/.test(own(name))
  return other === undefined || isBare ? [] : [replace(name, other)]
}

/** `x.trim()` -> `x`, `Math.abs(x)` -> `x`. */
export const unwrapped: Operator = node => {
  const callee = fieldOf(node, 'function')
  if (node.type !== 'call_expression' || !callee || node.parent?.type === 'expression_statement') return []
  const [first] = argumentsOf(node)
  if (WRAPPING.test(own(callee)))
    return first && first.type !== 'spread_element' ? [keepOnly(node, first)] : []
  const object = callee.type === 'member_expression' ? fieldOf(callee, 'object') : null
  if (!object || !TRAILING.has(own(fieldOf(callee, 'property')))) return []
  if (object.type === 'super' || /^[\p{Lu}]/u.test(own(object))) return []
  return [keepOnly(node, object, true)]
}

/** `f(a, b)` -> `f(b, a)`. */
export const swapped: Operator = node => {
  if (node.type !== 'call_expression' && node.type !== 'new_expression') return []
  const callee = own(fieldOf(node, 'function') ?? fieldOf(node, 'constructor'))
  if (/^Math\.(?:min|max)$|^super$/.test(callee)) return []
  const given = argumentsOf(node)
  if (given.some(each => each.type === 'spread_element')) return []
  const changes: Change[] = []
  for (let at = 0; at + 1 < given.length && changes.length < 2; at++) {
    const [one, other] = [given[at] as Syntax, given[at + 1] as Syntax]
    const [left, right] = [own(one), own(other)]
    if (left === right || isFunctionNode(one) || isFunctionNode(other)) continue
    const edits = [
      { start: one.start, end: one.end, text: right },
      { start: other.start, end: other.end, text: left },
    ]
    changes.push({ was: `${left}, ${right}`, now: `${right}, ${left}`, edits })
  }
  return changes
}

const BOUNDED = /^(?:slice|substring|substr|splice|subarray)$/

/** `x.slice(a, b)` -> `x.slice(a)`, `x.slice(a, b - 1)`, `x.slice(a + 1, b)`. */
export const bounds: Operator = node => {
  const callee = node.type === 'call_expression' ? fieldOf(node, 'function') : null
  if (!callee || !BOUNDED.test(own(fieldOf(callee, 'property')))) return []
  const [first, second] = argumentsOf(node)
  const changes: Change[] = []
  if (first && /^(?:identifier|member_expression)$/.test(first.type)) changes.push(beside(first, '+'))
  if (first && second) {
    changes.push({
      was: `${own(first)}, ${own(second)}`,
      now: own(first),
      edits: [{ start: first.end, end: second.end, text: '' }],
    })
    if (/^(?:identifier|member_expression)$/.test(second.type)) changes.push(beside(second, '-'))
  }
  return changes
}

function beside(node: Syntax, sign: string): Change {
  return {
    was: own(node),
    now: `${own(node)} ${sign} 1`,
    edits: [{ start: node.end, end: node.end, text: ` ${sign} 1` }],
  }
}

/** `a[i]` -> `a[i + 1]`, `a[i - 1]`. */
export const index: Operator = node => {
  const at = node.type === 'subscript_expression' ? fieldOf(node, 'index') : null
  if (!at || !/^(?:identifier|update_expression)$/.test(at.type)) return []
  return at.type === 'identifier' ? [beside(at, '+'), beside(at, '-')] : []
}

/** `a.length` -> `a.length - 1`, where it is a bound. */
export const length: Operator = node => {
  if (node.type !== 'member_expression' || own(fieldOf(node, 'property')) !== 'length') return []
  const parent = node.parent
  const sign = parent?.type === 'binary_expression' ? own(fieldOf(parent, 'operator')) : ''
  return /^(?:[<>]=?|[!=]==?)$/.test(sign) ? [beside(node, '-')] : []
}

/** `a?.b` -> `a.b`, `a?.[0]` -> `a[0]`. */
export const chain: Operator = node => {
  if (node.type !== 'optional_chain') return []
  return [replace(node, node.parent?.type === 'member_expression' ? '.' : '')]
}

/** The last of several arguments is left out. */
export const fewer: Operator = node => {
  const given = node.type === 'call_expression' ? argumentsOf(node) : []
  const [last, before] = [given.at(-1), given.at(-2)]
  if (!last || !before || isFunctionNode(last) || isFunctionNode(before)) return []
  if (BOUNDED.test(own(fieldOf(fieldOf(node, 'function') ?? node, 'property')))) return []
  const shown = (nodes: Syntax[]) => nodes.map(each => own(each)).join(', ')
  const edits = [{ start: before.end, end: last.end, text: '' }]
  return [{ was: shown(given), now: shown(given.slice(0, -1)), edits }]
}
