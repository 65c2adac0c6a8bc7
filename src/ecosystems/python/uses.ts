// The body of a function -> what it does with each of its parameters that tells a type.
import { fieldOf, namedOf, walk, type Syntax } from '../shared/syntax.js'

const methods: [string, string[]][] = [
  [
    'str-method',
    (
      'split rsplit splitlines strip lstrip rstrip lower upper title capitalize casefold swapcase startswith endswith ' +
      'replace isdigit isalpha isalnum isupper islower isspace isnumeric isdecimal isidentifier encode format join ' +
      'partition rpartition zfill ljust rjust center removeprefix removesuffix translate expandtabs rfind find'
    ).split(' '),
  ],
  ['list-method', 'append extend insert sort reverse'.split(' ')],
  ['dict-method', 'items keys values get setdefault popitem'.split(' ')],
  [
    'set-method',
    'add discard union intersection difference issubset issuperset symmetric_difference'.split(' '),
  ],
  ['bytes-method', ['decode', 'hex']],
  ['number-method', ['is_integer', 'bit_length', 'as_integer_ratio', 'conjugate']],
  ['file-method', 'read write readline readlines close'.split(' ')],
  ['date-method', 'strftime isoformat timestamp weekday total_seconds'.split(' ')],
]
const methodUses = new Map(methods.flatMap(([use, names]) => names.map(name => [name, use] as const)))

const calls: [string, string[]][] = [
  ['len', ['len']],
  [
    'iterate',
    (
      'sum sorted min max list set tuple frozenset enumerate zip map filter any all reversed iter next Counter deque ' +
      'chain cycle combinations permutations product accumulate groupby mean median stdev reduce'
    ).split(' '),
  ],
  [
    'arithmetic',
    'range abs round divmod pow chr hex oct bin sqrt floor ceil log exp sin cos gcd isclose isqrt'.split(' '),
  ],
  ['to-number', ['int', 'float', 'Decimal', 'Fraction', 'complex']],
  [
    'str-method',
    ['ord', 'escape', 'quote', 'unquote', 'strptime', 'fromisoformat', 'loads', 'literal_eval', 'dedent'],
  ],
  ['path', ['open', 'Path', 'exists', 'isfile', 'isdir', 'basename', 'dirname', 'splitext', 'listdir']],
  ['dict-method', ['dict', 'update']],
  ['callable', ['callable', 'iscoroutinefunction']],
]
const callUses = new Map(calls.flatMap(([use, names]) => names.map(name => [name, use] as const)))
const patternCalls = new Set([
  'match',
  'search',
  'fullmatch',
  'findall',
  'finditer',
  'sub',
  'subn',
  'split',
  'compile',
])

const mostSteps = 2000
const mostItemUses = 12

const NUMBERS = new Set(['integer', 'float', 'unary_operator'])
const COLLECTIONS = new Set(['list', 'tuple', 'set', 'list_comprehension'])

function lastName(node: Syntax | null): string {
  if (!node) return ''
  const name = node.type === 'attribute' ? fieldOf(node, 'attribute') : node
  return name?.type === 'identifier' ? name.text : ''
}

const isPositional = (node: Syntax): boolean => !/^(?:keyword_argument|list_splat)$/.test(node.type)

function inArguments(node: Syntax, list: Syntax): string[] {
  const call = list.parent
  const called = call ? fieldOf(call, 'function') : null
  const name = lastName(called)
  if (name === 'isinstance' && namedOf(list)[0] === node) {
    const kind = namedOf(list)[1]
    return kind ? [`isinstance:${node.source.slice(kind.start, Math.min(kind.end, kind.start + 80))}`] : []
  }
  const onModule = called?.type === 'attribute' && node.source.slice(called.start, called.start + 3) === 're.'
  if (onModule && patternCalls.has(name)) return ['str-method']
  // Given several values, these two compare them; given one, they go through it.
  if ((name === 'min' || name === 'max') && namedOf(list).filter(isPositional).length > 1) return ['compare']
  const use = callUses.get(name)
  return use ? [use, ...(name === 'sum' ? ['item-arithmetic'] : [])] : []
}

function inOperator(node: Syntax, parent: Syntax): string[] {
  const sign = fieldOf(parent, 'operator')?.type ?? ''
  const other = namedOf(parent).find(child => child !== node)
  if (sign === '%' && other?.type === 'string') return ['format']
  if (sign.startsWith('+') && other?.type === 'string') return ['concat-str']
  if (sign.startsWith('+') && other && COLLECTIONS.has(other.type)) return ['concat-list']
  if (sign === '+' && !(other && NUMBERS.has(other.type))) return ['add']
  if (sign === '*' && other && (other.type === 'string' || COLLECTIONS.has(other.type)))
    return ['arithmetic', 'repeat']
  if (['|', '&', '^'].includes(sign)) return ['bitwise']
  return ['arithmetic']
}

function inComparison(node: Syntax, parent: Syntax): string[] {
  const operands = namedOf(parent)
  const at = operands.indexOf(node)
  const signs = parent.children.filter(child => child.field === 'operators').map(child => child.type)
  if (signs.includes('in') || signs.includes('not in'))
    return at > 0 ? ['in', ...operands.slice(0, 1).flatMap(one => likeness(one, 'item-like'))] : ['member']
  const uses = operands
    .filter(other => other !== node)
    .flatMap(other => {
      if (NUMBERS.has(other.type)) return ['compare-number']
      if (other.type === 'string') return ['compare-str']
      if (other.type === 'none') return ['compare-none']
      if (COLLECTIONS.has(other.type)) return ['compare-list']
      if (other.type === 'true' || other.type === 'false') return ['compare-bool']
      return ['compare', ...likeness(other, 'like')]
    })
  return [...new Set(uses)]
}

/** `like:other`: both are of one type, whatever it is. */
const likeness = (other: Syntax, as: 'like' | 'item-like'): string[] =>
  other.type === 'identifier' ? [`${as}:${other.text}`] : []

function inSubscript(node: Syntax, parent: Syntax, deep: boolean): string[] {
  if (fieldOf(parent, 'value') !== node) return ['as-index']
  const key = namedOf(parent)[1]
  if (key?.type === 'slice') return ['slice', 'index']
  return key?.type === 'string' ? ['key'] : ['index', ...(deep ? asItem(usesAt(parent, false)) : [])]
}

/** What is done with an item, said of the whole. Items of items are not followed: nested loops would cost without bound. */
const asItem = (uses: string[]): string[] =>
  uses.flatMap(use => (/^(item-|attribute:|call$|compare$|truth$)/.test(use) ? [] : [`item-${use}`]))

/** What a loop or comprehension does with each item, or with the parts that it is taken apart into. */
function inLoop(loop: Syntax): string[] {
  const left = fieldOf(loop, 'left')
  const scope = loop.type === 'for_statement' ? fieldOf(loop, 'body') : loop.parent
  if (!left || !scope) return []
  const unpacked = left.type !== 'identifier'
  const taken = unpacked ? namedOf(left).filter(each => each.type === 'identifier') : [left]
  const names = new Set(taken.map(each => each.text))
  const found = new Set<string>(unpacked ? ['item-unpack'] : [])
  let steps = 0
  for (const node of walk(scope)) {
    if (steps++ > mostSteps || found.size >= mostItemUses) break
    if (node.type !== 'identifier' || !names.has(node.text)) continue
    for (const use of asItem(usesAt(node, false))) found.add(unpacked ? `item-${use}` : use)
  }
  return [...found]
}

const isCalled = (node: Syntax): boolean =>
  node.parent?.type === 'call' && fieldOf(node.parent, 'function') === node

/** `attribute:outcome.failed truth`: the whole path, `()` where it is called, then what is done with its end. */
function inAttribute(node: Syntax, parent: Syntax): string[] {
  if (fieldOf(parent, 'object') !== node) return []
  const name = lastName(parent)
  const use = isCalled(parent) ? methodUses.get(name) : undefined
  if (use) return [use]
  let [end, path] = [parent, name]
  while (end.parent?.type === 'attribute' && fieldOf(end.parent, 'object') === end) {
    end = end.parent
    path += `.${lastName(end)}`
  }
  if (isCalled(end)) {
    const list = end.parent ? fieldOf(end.parent, 'arguments') : null
    return [`attribute:${path}(${list && namedOf(list).length > 0 ? '...' : ''})`]
  }
  const further = usesAt(end).filter(one => !one.startsWith('attribute:'))
  return [[`attribute:${path}`, ...further].join(' ')]
}

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

function usesAt(node: Syntax, deep = true): string[] {
  const parent = node.parent
  if (!parent) return []
  const role = node.field
  switch (parent.type) {
    case 'call':
      return role === 'function' ? ['call'] : []
    case 'argument_list':
      return inArguments(node, parent)
    case 'attribute':
      return inAttribute(node, parent)
    case 'subscript':
      return inSubscript(node, parent, deep)
    case 'for_statement':
    case 'for_in_clause':
      return role === 'right' ? ['iterate', ...(deep ? inLoop(parent) : [])] : []
    case 'binary_operator':
    case 'augmented_assignment':
      return inOperator(node, parent)
    case 'comparison_operator':
      return inComparison(node, parent)
    case 'assignment':
      return role === 'right' && fieldOf(parent, 'left')?.type === 'pattern_list' ? ['iterate', 'unpack'] : []
    case 'yield':
      return parent.children.some(child => child.type === 'from') ? ['iterate'] : []
    default: {
      const use = plain[parent.type]
      return use ? [use] : []
    }
  }
}

/** The uses of each name in `names` below `body`, without repeats, in order of appearance. */
export function usesOf(body: Syntax, names: ReadonlySet<string>): Map<string, string[]> {
  const uses = new Map<string, Set<string>>([...names].map(name => [name, new Set()]))
  for (const node of walk(body)) {
    if (node.type !== 'identifier') continue
    const found = uses.get(node.text)
    if (found && found.size < 20) for (const use of usesAt(node)) found.add(use)
  }
  return new Map([...uses].map(([name, found]) => [name, [...found]]))
}
