// What Python's syntax around a value says about its type.
import { fieldOf, fieldText, hasToken, namedIn, namedOf, type Syntax } from '../shared/syntax.js'
import { kindsByWord } from '../shared/functions.js'
import { headOf, itemUses, likeness, type UseRules } from '../shared/uses.js'

/** Methods by what their call says about the object. */
const methodUses = kindsByWord({
  'str-method': `split rsplit splitlines strip lstrip rstrip lower upper title capitalize casefold swapcase startswith
    endswith replace isdigit isalpha isalnum isupper islower isspace isnumeric isdecimal isidentifier encode format join
    partition rpartition zfill ljust rjust center removeprefix removesuffix translate expandtabs rfind find`,
  'list-method': 'append extend insert sort reverse',
  'dict-method': 'items keys values get setdefault popitem',
  'set-method': 'add discard union intersection difference issubset issuperset symmetric_difference',
  'bytes-method': 'decode hex',
  'number-method': 'is_integer bit_length as_integer_ratio conjugate',
  'file-method': 'read write readline readlines close',
  'date-method': 'strftime isoformat timestamp weekday total_seconds',
})

/** Functions by what their call says about the arguments. */
const callUses = kindsByWord({
  len: 'len',
  iterate: `sum sorted min max list set tuple frozenset enumerate zip map filter any all reversed iter next Counter deque
    chain cycle combinations permutations product accumulate groupby mean median stdev reduce`,
  arithmetic: 'range abs round divmod pow chr hex oct bin sqrt floor ceil log exp sin cos gcd isclose isqrt',
  'to-number': 'int float Decimal Fraction complex',
  'str-method': 'ord escape quote unquote strptime fromisoformat loads literal_eval dedent',
  path: 'open Path exists isfile isdir basename dirname splitext listdir',
  'dict-method': 'dict update',
  callable: 'callable iscoroutinefunction',
})
const PATTERN_CALLS = /^(?:match|search|fullmatch|findall|finditer|subn?|split|compile)$/

/** What a comparison with a literal says. */
const compared: Record<string, string> = {
  integer: 'compare-number',
  float: 'compare-number',
  unary_operator: 'compare-number',
  string: 'compare-str',
  none: 'compare-none',
  list: 'compare-list',
  tuple: 'compare-list',
  set: 'compare-list',
  list_comprehension: 'compare-list',
  true: 'compare-bool',
  false: 'compare-bool',
}

/** What the statement or expression around a value says on its own. */
const plain: Record<string, string> = {
  not_operator: 'truth',
  boolean_operator: 'truth',
  if_statement: 'truth',
  elif_clause: 'truth',
  while_statement: 'truth',
  if_clause: 'truth',
  conditional_expression: 'truth',
  unary_operator: 'arithmetic',
  list_splat: 'iterate',
  dictionary_splat: 'mapping',
  interpolation: 'format',
  raise_statement: 'raise',
  await: 'await',
  with_item: 'context',
  slice: 'as-index',
}

export const useRules: UseRules = { usesAt, most: 20 }

function usesAt(node: Syntax, deep: boolean): string[] {
  const { parent, field } = node
  if (!parent) return []
  switch (parent.type) {
    case 'call':
      return field === 'function' ? ['call'] : []
    case 'argument_list':
      return inArguments(node, parent)
    case 'attribute':
      return inAttribute(node, parent)
    case 'subscript':
      return inSubscript(node, parent, deep)
    case 'for_statement':
    case 'for_in_clause':
      return field === 'right' ? ['iterate', ...(deep ? inLoop(parent) : [])] : []
    case 'binary_operator':
    case 'augmented_assignment':
      return [inOperator(node, parent)].flat()
    case 'comparison_operator':
      return inComparison(node, parent)
    case 'assignment':
      return field === 'right' && fieldOf(parent, 'left')?.type === 'pattern_list'
        ? ['iterate', 'unpack']
        : []
    case 'yield':
      return hasToken(parent, 'from') ? ['iterate'] : []
    default:
      return [plain[parent.type] ?? []].flat()
  }
}

/** `f` for `a.b.f`. */
function lastName(node: Syntax | null): string {
  const name = node?.type === 'attribute' ? fieldOf(node, 'attribute') : node
  return name?.type === 'identifier' ? name.text : ''
}

const isPositional = (node: Syntax): boolean => !/^(?:keyword_argument|list_splat)$/.test(node.type)

function inArguments(node: Syntax, list: Syntax): string[] {
  const called = list.parent && fieldOf(list.parent, 'function')
  const name = lastName(called)
  const given = namedOf(list)
  if (name === 'isinstance' && given[0] === node) return given[1] ? [`isinstance:${headOf(given[1])}`] : []
  if (called?.type === 'attribute' && headOf(called).startsWith('re.') && PATTERN_CALLS.test(name))
    return ['str-method']
  // Given several values, these two compare them; given one, they iterate over it.
  if ((name === 'min' || name === 'max') && given.filter(isPositional).length > 1) return ['compare']
  const use = callUses.get(name)
  return use ? [use, ...(name === 'sum' ? ['item-arithmetic'] : [])] : []
}

function inOperator(node: Syntax, parent: Syntax): string | string[] {
  const sign = fieldOf(parent, 'operator')?.type ?? ''
  const other = namedOf(parent).find(child => child !== node)
  const kind = compared[other?.type ?? '']
  if (sign === '%' && kind === 'compare-str') return 'format'
  if (sign.startsWith('+') && kind === 'compare-str') return 'concat-str'
  if (sign.startsWith('+') && kind === 'compare-list') return 'concat-list'
  if (sign === '+' && kind !== 'compare-number') return 'add'
  if (sign === '*' && (kind === 'compare-str' || kind === 'compare-list')) return ['arithmetic', 'repeat']
  return /^[|&^]$/.test(sign) ? 'bitwise' : 'arithmetic'
}

function inComparison(node: Syntax, parent: Syntax): string[] {
  const operands = namedOf(parent)
  if (hasToken(parent, 'in') || hasToken(parent, 'not in'))
    return operands.indexOf(node) > 0 ? ['in', ...likeness(operands[0], 'item-like')] : ['member']
  const uses = operands
    .filter(other => other !== node)
    .flatMap(other => compared[other.type] ?? ['compare', ...likeness(other)])
  return [...new Set(uses)]
}

function inSubscript(node: Syntax, parent: Syntax, deep: boolean): string[] {
  if (fieldOf(parent, 'value') !== node) return ['as-index']
  const key = namedOf(parent)[1]
  if (key?.type === 'slice') return ['slice', 'index']
  return key?.type === 'string' ? ['key'] : ['index', ...(deep ? asItem(usesAt(parent, false)) : [])]
}

/** Uses of an item as uses of the whole. */
const asItem = (uses: string[]): string[] =>
  uses.flatMap(use => (/^(?:item-|attribute:|call$|compare$|truth$)/.test(use) ? [] : [`item-${use}`]))

/** What a loop or comprehension does with each item, or with the parts it is unpacked into. */
function inLoop(loop: Syntax): string[] {
  const left = fieldOf(loop, 'left')
  const scope = loop.type === 'for_statement' ? fieldOf(loop, 'body') : loop.parent
  if (!left || !scope) return []
  const isWhole = left.type === 'identifier'
  const taken = isWhole ? [left] : namedOf(left).filter(part => part.type === 'identifier')
  const uses = itemUses(scope, new Set(taken.map(part => part.text)), item => asItem(usesAt(item, false)))
  return isWhole ? uses : ['item-unpack', ...uses.map(use => `item-${use}`)]
}

/** The call whose callee is this node. */
const callOf = ({ parent, field }: Syntax): Syntax | null =>
  parent?.type === 'call' && field === 'function' ? parent : null

/** `attribute:outcome.failed truth`: the whole path, with `()` for calls, then the use of its end. */
function inAttribute(node: Syntax, parent: Syntax): string[] {
  if (fieldOf(parent, 'object') !== node) return []
  let path = fieldText(parent, 'attribute')
  const use = callOf(parent) && methodUses.get(path)
  if (use) return [use]
  let end = parent
  while (end.parent?.type === 'attribute' && fieldOf(end.parent, 'object') === end) {
    end = end.parent
    path += `.${fieldText(end, 'attribute')}`
  }
  const call = callOf(end)
  if (call) return [`attribute:${path}(${namedIn(call, 'arguments').length > 0 ? '...' : ''})`]
  const further = usesAt(end, true).filter(use => !use.startsWith('attribute:'))
  return [[`attribute:${path}`, ...further].join(' ')]
}
