// The body of a function -> what it does with each of its parameters that tells a type.
import { receiverOf } from './passed-arguments.js'
import { calls, kinds, methodUses, numeric } from './use-words.js'
import { fieldOf, namedOf, walk, type Syntax } from '../shared/syntax.js'

const own = (node: Syntax | null, text: string) =>
  node ? text.slice(node.start, Math.min(node.end, node.start + 80)) : ''

function inArguments(list: Syntax): string[] {
  const call = list.parent
  const called = own(call ? (fieldOf(call, 'function') ?? fieldOf(call, 'constructor')) : null, list.source)
  if (call?.type === 'new_expression') return called === 'Set' || called === 'Map' ? ['iterate'] : []
  if (called.startsWith('Math.') && numeric.has(called.slice(5))) return ['arithmetic']
  if (/\.(?:test|exec)$/.test(called)) return ['str-method']
  const use = Object.hasOwn(calls, called) ? calls[called] : undefined
  return use ? [use] : []
}

function inMember(node: Syntax, parent: Syntax): string[] {
  if (fieldOf(parent, 'object') !== node) return []
  const name = own(fieldOf(parent, 'property'), node.source)
  const call = parent.parent
  const called = call?.type === 'call_expression' && fieldOf(call, 'function') === parent
  if (!called) return name === 'length' ? ['len'] : name === 'size' ? ['size'] : [`key:${name}`]
  if (!methodUses.has(name)) return [`method:${name}`]
  const given = fieldOf(call, 'arguments')
  if (name === 'set' && given && namedOf(given).length !== 2) return []
  const use = methodUses.get(name) ?? ''
  return use === '' ? [] : use === 'list-method' ? [use, 'iterate', ...itemUses(given)] : [use]
}

/** What a callback does with the items that it is given. */
function itemUses(given: Syntax | null): string[] {
  const callback = given ? namedOf(given)[0] : undefined
  if (callback?.type !== 'arrow_function' && callback?.type !== 'function_expression') return []
  const list = fieldOf(callback, 'parameters')
  const first = fieldOf(callback, 'parameter') ?? (list ? (namedOf(list)[0] ?? null) : null)
  const pattern = first && (fieldOf(first, 'pattern') ?? first)
  if (!pattern) return []
  return ofItems(pattern, fieldOf(callback, 'body'))
}

const itemUse =
  /^(?:key|like):|-method$|^(?:arithmetic|bitwise|concat-str|compare-|index$|len$|iterate$|as-index$)/

function ofItems(pattern: Syntax, body: Syntax | null): string[] {
  if (pattern.type === 'object_pattern')
    return namedOf(pattern).map(
      each => `item-key:${own(fieldOf(each, 'key') ?? fieldOf(each, 'left') ?? each, pattern.source)}`,
    )
  if (pattern.type !== 'identifier' || !body) return []
  const name = own(pattern, pattern.source)
  const uses: string[] = []
  let steps = 0
  for (const node of walk(body)) {
    if (uses.length > 12 || steps++ > 2000) break
    if (node.type !== 'identifier' || own(node, pattern.source) !== name) continue
    for (const use of usesAt(node, false)) if (itemUse.test(use)) uses.push(`item-${use}`)
  }
  return uses
}

const NUMBERS = new Set(['number', 'unary_expression'])

function inOperator(node: Syntax, parent: Syntax): string[] {
  const sign = fieldOf(parent, 'operator')?.type ?? parent.children[1]?.type ?? ''
  const other = namedOf(parent).find(child => child !== node)
  if (sign === 'instanceof')
    return fieldOf(parent, 'left') === node ? [`isinstance:${own(other ?? null, node.source)}`] : []
  if (sign === 'in') return fieldOf(parent, 'right') === node ? ['mapping'] : ['member']
  if (sign === '&&' || sign === '||' || sign === '??') return ['truth']
  if (/^[=!]==?$|^[<>]=?$/.test(sign)) return comparison(other, sign, node.source)
  if (sign === '+' || sign === '+=') {
    if (other?.type === 'string' || other?.type === 'template_string') return ['concat-str']
    return other && NUMBERS.has(other.type) ? ['arithmetic'] : ['add']
  }
  if (/^[&|^]=?$|^(?:<<|>>>?)=?$/.test(sign)) return ['bitwise']
  return ['arithmetic']
}

function comparison(other: Syntax | undefined, sign: string, text: string): string[] {
  if (!other) return []
  if (NUMBERS.has(other.type)) return ['compare-number']
  if (other.type === 'string') return ['compare-str']
  if (other.type === 'null' || other.type === 'undefined') return ['compare-none']
  if (other.type === 'true' || other.type === 'false') return ['compare-bool']
  const like = other.type === 'identifier' ? [`like:${own(other, text)}`] : []
  return /[<>]/.test(sign) ? ['compare', ...like] : like
}

function inTypeof(parent: Syntax): string[] {
  const reachableClasses = parent.parent
  const other =
    reachableClasses?.type === 'binary_expression'
      ? namedOf(reachableClasses).find(child => child !== parent)
      : undefined
  const kind = other?.type === 'string' ? own(other, parent.source).slice(1, -1) : ''
  const use = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  return use ? [use] : []
}

function inFor(node: Syntax, parent: Syntax, deep: boolean): string[] {
  if (fieldOf(parent, 'right') !== node) return []
  if (fieldOf(parent, 'operator')?.type === 'in') return ['mapping']
  const left = fieldOf(parent, 'left')
  return ['iterate', ...(deep && left ? ofItems(left, fieldOf(parent, 'body')) : [])]
}

const plain: Record<string, string> = {
  template_substitution: 'format',
  await_expression: 'await',
  throw_statement: 'raise',
  if_statement: 'truth',
  while_statement: 'truth',
  update_expression: 'arithmetic',
}

function usesAt(node: Syntax, deep = true): string[] {
  const parent = node.parent
  if (!parent) return []
  switch (parent.type) {
    case 'call_expression':
      return fieldOf(parent, 'function') === node ? ['call'] : []
    case 'arguments':
      return inArguments(parent)
    case 'member_expression':
      return inMember(node, parent)
    case 'subscript_expression':
      return inSubscript(node, parent, deep)
    case 'for_in_statement':
      return inFor(node, parent, deep)
    case 'binary_expression':
    case 'augmented_assignment_expression':
      return inOperator(node, parent)
    case 'unary_expression': {
      const sign = parent.children[0]?.type
      return sign === 'typeof' ? inTypeof(parent) : sign === '!' ? ['truth'] : ['arithmetic']
    }
    case 'ternary_expression':
      return fieldOf(parent, 'condition') === node ? ['truth'] : []
    case 'parenthesized_expression':
    case 'non_null_expression':
      return deep && parent.parent?.type !== 'parenthesized_expression' ? usesAt(parent, false) : []
    case 'spread_element':
      return [parent.parent?.type === 'object' ? 'mapping' : 'iterate']
    case 'variable_declarator':
      return destructured(node, parent)
    default: {
      const use = plain[parent.type]
      return use ? [use] : []
    }
  }
}

function inSubscript(node: Syntax, parent: Syntax, deep: boolean): string[] {
  if (fieldOf(parent, 'object') !== node) return ['as-index']
  const index = fieldOf(parent, 'index')
  if (index?.type === 'string') return [`key:${own(index, node.source).slice(1, -1)}`]
  const items = deep ? usesAt(parent, false).filter(use => itemUse.test(use)) : []
  return ['index', ...items.map(use => `item-${use}`)]
}

/** `const { a, b = 1 } = options`, `const [x] = pair`. */
function destructured(node: Syntax, parent: Syntax): string[] {
  const pattern = fieldOf(parent, 'name')
  if (fieldOf(parent, 'value') !== node || !pattern) return []
  if (pattern.type === 'array_pattern') return ['iterate', 'unpack']
  if (pattern.type !== 'object_pattern') return []
  return namedOf(pattern)
    .filter(each => each.type !== 'rest_pattern')
    .map(each => `key:${own(fieldOf(each, 'key') ?? fieldOf(each, 'left') ?? each, node.source)}`)
}

const MOST = 24
const DEEPEST = 2

/**
 * The uses of each name in `names` below `body`, without repeats, in order of appearance; those of a function of the
 * file that it is handed to count as its own.
 */
export function usesOf(body: Syntax, names: ReadonlySet<string>, depth = 0): Map<string, string[]> {
  const uses = new Map<string, Set<string>>([...names].map(name => [name, new Set()]))
  const followed = new Set<string>()
  for (const node of walk(body)) {
    if (node.type === 'shorthand_property_identifier' || node.type !== 'identifier') continue
    const name = node.text
    const found = uses.get(name)
    if (!found || found.size >= MOST) continue
    for (const use of usesAt(node)) found.add(use)
    const next = depth < DEEPEST ? receiverOf(node) : null
    const way = next === null ? '' : `${name} ${String(next.body.start)} ${next.name}`
    if (next === null || next.body === body || followed.has(way)) continue
    followed.add(way)
    const inner = usesOf(next.body, new Set([next.name]), depth + 1).get(next.name)
    for (const use of inner ?? []) if (found.size < MOST) found.add(use)
  }
  return new Map([...uses].map(([name, found]) => [name, [...found]]))
}
