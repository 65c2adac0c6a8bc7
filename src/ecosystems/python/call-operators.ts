// One call -> the same with another function, other arguments, or without the call around its argument.
import type { Change } from '../shared/mutation.js'
import { fieldOf, namedOf, type Syntax } from '../shared/syntax.js'
import { calledName, exchanged, isNumber, operand, replaced, type Code, type Operator } from './change.js'

/** Functions that are taken for each other; a dot stands before methods. */
const others: Record<string, string> = {
  min: 'max',
  max: 'min',
  any: 'all',
  all: 'any',
  int: 'round',
  round: 'int',
  sum: 'max',
  '.floor': 'ceil',
  '.ceil': 'floor',
  '.upper': 'lower',
  '.lower': 'upper',
  '.isupper': 'islower',
  '.islower': 'isupper',
  '.isdigit': 'isalpha',
  '.isalpha': 'isalnum',
  '.isalnum': 'isalpha',
  '.startswith': 'endswith',
  '.endswith': 'startswith',
  '.strip': 'lstrip',
  '.lstrip': 'rstrip',
  '.rstrip': 'lstrip',
  '.find': 'rfind',
  '.rfind': 'find',
  '.split': 'rsplit',
  '.rsplit': 'split',
  '.partition': 'rpartition',
  '.rpartition': 'partition',
  '.ljust': 'rjust',
  '.rjust': 'ljust',
  '.union': 'intersection',
  '.intersection': 'union',
  '.append': 'extend',
  '.extend': 'append',
  '.add': 'discard',
  '.keys': 'values',
  '.values': 'keys',
  '.match': 'search',
  '.search': 'match',
}

/** Methods that give back the same kind of thing that they are called on. */
const same = new Set(
  (
    '.lower .upper .strip .lstrip .rstrip .title .capitalize .swapcase .casefold .replace .removeprefix ' +
    '.removesuffix .zfill .ljust .rjust .center .expandtabs .translate .copy .union .difference .intersection ' +
    '.symmetric_difference .normalize .total_seconds'
  ).split(' '),
)
/** Functions around one argument that might as well be missing. */
const reachableClasses = new Set(['abs', 'round', 'int', 'sorted', 'reversed', 'set', 'float'])
const asList = new Set(['sorted', 'reversed', 'set'])
/** Their arguments are of different kinds: the other way round is a crash and nothing else. */
const fixed =
  /^(?:isinstance|issubclass|hasattr|getattr|setattr|delattr|super|cast|min|max|\.get|\.setdefault|\.join|open)$/

function argumentsOf(call: Syntax): { list: Syntax; all: Syntax[]; plain: Syntax[] } | null {
  const list = fieldOf(call, 'arguments')
  if (list?.type !== 'argument_list') return null
  const all = namedOf(list)
  const plain = all.filter(each => !/^(?:keyword_argument|list_splat|dictionary_splat)$/.test(each.type))
  return { list, all, plain }
}

const otherFunction: Operator = (call, code) => {
  const other = others[calledName(call, code)]
  const called = fieldOf(call, 'function')
  const name = called?.type === 'attribute' ? fieldOf(called, 'attribute') : called
  return other && name ? [replaced(name, other, code)] : []
}

const withoutCall: Operator = (call, code) => {
  const name = calledName(call, code)
  const called = fieldOf(call, 'function')
  const object = called?.type === 'attribute' ? fieldOf(called, 'object') : null
  if (object && same.has(name)) return [replaced(call, code.of(object), code)]
  const given = argumentsOf(call)
  const only = given?.plain[0]
  if (!only || !reachableClasses.has(name) || (name !== 'sorted' && given.all.length !== 1)) return []
  const now = asList.has(name) ? `list(${code.of(only)})` : `(${code.of(only)})`
  return [replaced(call, now, code)]
}

const swapped: Operator = (call, code) => {
  const given = argumentsOf(call)
  const [one, other] = given?.plain ?? []
  if (!given || !one || !other || given.all[1] !== other || fixed.test(calledName(call, code))) return []
  if (isNumber(one) && isNumber(other)) return []
  return [exchanged(one, other, call, code)]
}

function oneOff(node: Syntax, sign: '+' | '-', code: Code): Change[] {
  return isNumber(node) ? [] : [replaced(node, `${operand(node, code)} ${sign} 1`, code)]
}

const bounds: Operator = (call, code) => {
  const given = argumentsOf(call)
  if (calledName(call, code) !== 'range' || !given) return []
  const [from, to] = given.plain.length > 1 ? given.plain : [null, given.plain[0]]
  const last = to ? [...oneOff(to, '-', code), ...oneOff(to, '+', code)] : []
  const late = from ? oneOff(from, '+', code) : to ? [replaced(to, `1, ${code.of(to)}`, code)] : []
  return [...last, ...late]
}

const special: Operator = (call, code) => {
  const given = argumentsOf(call)
  const name = calledName(call, code)
  const only = given?.all.length === 1 ? given.plain[0] : undefined
  const add = (more: string): Change[] => {
    if (!given || given.all.length === 0) return []
    const last = given.all.at(-1) as Syntax
    return [replaced(last, `${code.of(last)}, ${more}`, code)]
  }
  if (name === 'sorted' || name === 'min' || name === 'max' || name === '.sort') {
    const keys = given?.all.filter(each => each.type === 'keyword_argument') ?? []
    const less = keys.flatMap(key => (given ? withoutArgument(key, given.all, code) : []))
    const reversed = keys.some(key => code.of(key).startsWith('reverse'))
    return name === 'sorted' && !reversed ? [...less, ...add('reverse=True')] : less
  }
  if (name === 'len') return [replaced(call, `(${code.of(call)} - 1)`, code)]
  if (name === 'enumerate' && only) return add('1')
  if (name === '.pop' && given?.all.length === 0) return [replaced(given.list, '(0)', code)]
  if (name === '.pop' && only?.type === 'integer' && given) return [replaced(given.list, '()', code)]
  return []
}

function withoutArgument(one: Syntax, all: Syntax[], code: Code): Change[] {
  const at = all.indexOf(one)
  const before = all[at - 1]
  if (!before) return []
  const edits = [{ start: before.end, end: one.end, text: '' }]
  return [{ edits, line: one.line, was: code.of(one), now: '' }]
}

export const callOperators: Operator[] = [otherFunction, withoutCall, swapped, bounds, special]
