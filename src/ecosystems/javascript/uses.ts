// What JavaScript's syntax around a value says about its type.
import { fieldOf, fieldText, namedIn, namedOf, type Syntax } from '../shared/syntax.js'
import { kindsByWord, remember } from '../shared/functions.js'
import { headOf, itemUses, likeness, type UseRules } from '../shared/uses.js'
import { isFunction } from './statements.js'

/** Methods by what their call says about the object; those of `neutral` say nothing. */
const methodUses = kindsByWord({
  'str-method': `split charAt charCodeAt codePointAt toUpperCase toLowerCase toLocaleUpperCase toLocaleLowerCase trim
    trimStart trimEnd replace replaceAll startsWith endsWith padStart padEnd repeat substring substr match matchAll search
    localeCompare normalize`,
  'list-method': `push pop shift unshift splice sort reverse map filter forEach reduce reduceRight some every find
    findIndex findLast flat flatMap join fill toSorted toReversed toSpliced`,
  'number-method': 'toFixed toPrecision toExponential',
  'date-method': `getTime getFullYear getMonth getDate getDay getHours getMinutes getSeconds getMilliseconds
    getTimezoneOffset toISOString setDate setMonth setFullYear setHours setMinutes toLocaleDateString toLocaleTimeString
    toDateString getUTCFullYear getUTCMonth getUTCDate getUTCDay getUTCHours getUTCMinutes getUTCSeconds`,
  'pattern-method': 'test exec',
  'map-method': 'get set',
  'set-method': 'add union intersection difference isSubsetOf isSupersetOf symmetricDifference',
  'has-method': 'has delete',
  slice: 'slice at',
  search: 'includes indexOf lastIndexOf concat',
  await: 'then catch finally',
  call: 'call apply bind',
  neutral: 'toString valueOf hasOwnProperty entries keys values toJSON',
})

/** Functions by what their call says about the arguments. */
const callUses = kindsByWord({
  'isinstance:list': 'Array.isArray',
  iterate: 'Array.from Object.fromEntries',
  'dict-method': 'Object.keys Object.values Object.entries',
  mapping: 'Object.assign',
  'number-method': 'Number.isInteger Number.isFinite Number.isNaN Number.isSafeInteger isNaN isFinite',
  'str-method': 'JSON.parse Date.parse encodeURIComponent decodeURIComponent',
  arithmetic: 'String.fromCharCode',
  'list-method': 'Promise.all',
  'to-number': 'parseInt parseFloat Number BigInt',
})
const MATH =
  /^Math\.(?:abs|ceil|floor|round|trunc|sqrt|cbrt|pow|exp|log|log2|log10|sin|cos|tan|atan|atan2|hypot|sign|max|min)$/

/** What a comparison with a result of `typeof` says. */
const kinds: Record<string, string> = {
  string: 'isinstance:str',
  number: 'isinstance:int',
  boolean: 'isinstance:bool',
  function: 'callable',
  object: 'isinstance:dict',
}

/** What a comparison with a literal says. */
const compared: Record<string, string> = {
  number: 'compare-number',
  unary_expression: 'compare-number',
  string: 'compare-str',
  null: 'compare-none',
  undefined: 'compare-none',
  true: 'compare-bool',
  false: 'compare-bool',
}

/** What the statement or expression around a value says on its own. */
const plain: Record<string, string> = {
  template_substitution: 'format',
  await_expression: 'await',
  throw_statement: 'raise',
  if_statement: 'truth',
  while_statement: 'truth',
  update_expression: 'arithmetic',
}

export const useRules: UseRules = { usesAt, most: 24, receiverOf }

function usesAt(node: Syntax, deep: boolean): string[] {
  const { parent, field } = node
  if (!parent) return []
  switch (parent.type) {
    case 'call_expression':
      return field === 'function' ? ['call'] : []
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
      return field === 'condition' ? ['truth'] : []
    case 'parenthesized_expression':
    case 'non_null_expression':
      return deep && parent.parent?.type !== 'parenthesized_expression' ? usesAt(parent, false) : []
    case 'spread_element':
      return [parent.parent?.type === 'object' ? 'mapping' : 'iterate']
    case 'variable_declarator':
      return field === 'value' ? destructured(fieldOf(parent, 'name')) : []
    default:
      return [plain[parent.type] ?? []].flat()
  }
}

function inArguments({ parent: call }: Syntax): string[] {
  const called = headOf(call && (fieldOf(call, 'function') ?? fieldOf(call, 'constructor')))
  if (call?.type === 'new_expression') return called === 'Set' || called === 'Map' ? ['iterate'] : []
  if (MATH.test(called)) return ['arithmetic']
  if (/\.(?:test|exec)$/.test(called)) return ['str-method']
  return [callUses.get(called) ?? []].flat()
}

function inMember(node: Syntax, parent: Syntax): string[] {
  if (fieldOf(parent, 'object') !== node) return []
  const name = headOf(fieldOf(parent, 'property'))
  const call = parent.parent
  if (call?.type !== 'call_expression' || parent.field !== 'function')
    return name === 'length' ? ['len'] : name === 'size' ? ['size'] : [`key:${name}`]
  const use = methodUses.get(name) ?? `method:${name}`
  const given = namedIn(call, 'arguments')
  if (use === 'neutral' || (name === 'set' && fieldOf(call, 'arguments') && given.length !== 2)) return []
  return use === 'list-method' ? [use, 'iterate', ...inCallback(given[0])] : [use]
}

/** What a callback does with the items it receives. */
function inCallback(callback: Syntax | undefined): string[] {
  if (!callback || !/^(?:arrow_function|function_expression)$/.test(callback.type)) return []
  const first = fieldOf(callback, 'parameter') ?? namedIn(callback, 'parameters')[0]
  const pattern = first && (fieldOf(first, 'pattern') ?? first)
  return pattern ? ofItems(pattern, fieldOf(callback, 'body')) : []
}

const ITEM_USE =
  /^(?:key|like):|-method$|^(?:arithmetic|bitwise|concat-str|compare-|index$|len$|iterate$|as-index$)/

const asItem = (uses: string[]): string[] => uses.filter(use => ITEM_USE.test(use)).map(use => `item-${use}`)

function ofItems(pattern: Syntax, body: Syntax | null): string[] {
  if (pattern.type === 'object_pattern') return namedOf(pattern).map(part => `item-key:${keyOf(part)}`)
  if (pattern.type !== 'identifier' || !body) return []
  return itemUses(body, new Set([pattern.text]), item => asItem(usesAt(item, false)))
}

/** The key of a part of an object pattern: `a` for `a`, `a: b` and `a = 1`. */
const keyOf = (part: Syntax): string => headOf(fieldOf(part, 'key') ?? fieldOf(part, 'left') ?? part)

function inOperator(node: Syntax, parent: Syntax): string[] {
  const sign = fieldOf(parent, 'operator')?.type ?? parent.children[1]?.type ?? ''
  const other = namedOf(parent).find(child => child !== node)
  if (sign === 'instanceof') return node.field === 'left' ? [`isinstance:${headOf(other)}`] : []
  if (sign === 'in') return [node.field === 'right' ? 'mapping' : 'member']
  if (/^(?:&&|\|\||\?\?)$/.test(sign)) return ['truth']
  const kind = compared[other?.type ?? '']
  if (/^[=!]==?$|^[<>]=?$/.test(sign) && other)
    return kind ? [kind] : [...(/[<>]/.test(sign) ? ['compare'] : []), ...likeness(other)]
  if (sign === '+' || sign === '+=') {
    if (kind === 'compare-str' || other?.type === 'template_string') return ['concat-str']
    return [kind === 'compare-number' ? 'arithmetic' : 'add']
  }
  return [/^[&|^]=?$|^(?:<<|>>>?)=?$/.test(sign) ? 'bitwise' : 'arithmetic']
}

function inTypeof(parent: Syntax): string[] {
  const outer = parent.parent?.type === 'binary_expression' ? parent.parent : null
  const other = outer && namedOf(outer).find(child => child !== parent)
  const kind = other?.type === 'string' ? other.text.slice(1, -1) : ''
  return Object.hasOwn(kinds, kind) ? [kinds[kind] ?? []].flat() : []
}

function inFor(node: Syntax, parent: Syntax, deep: boolean): string[] {
  if (node.field !== 'right') return []
  if (fieldText(parent, 'operator') === 'in') return ['mapping']
  const left = fieldOf(parent, 'left')
  return ['iterate', ...(deep && left ? ofItems(left, fieldOf(parent, 'body')) : [])]
}

function inSubscript(node: Syntax, parent: Syntax, deep: boolean): string[] {
  if (node.field !== 'object') return ['as-index']
  const index = fieldOf(parent, 'index')
  if (index?.type === 'string') return [`key:${headOf(index).slice(1, -1)}`]
  return ['index', ...(deep ? asItem(usesAt(parent, false)) : [])]
}

/** `const { a, b = 1 } = options`, `const [x] = pair`. */
function destructured(pattern: Syntax | null): string[] {
  if (pattern?.type === 'array_pattern') return ['iterate', 'unpack']
  if (pattern?.type !== 'object_pattern') return []
  return namedOf(pattern).flatMap(part => (part.type === 'rest_pattern' ? [] : [`key:${keyOf(part)}`]))
}

/** The function that a name refers to at `from`, as declared in the innermost block. */
function functionNamed(name: string, from: Syntax): Syntax | null {
  for (let scope = from.parent; scope; scope = scope.parent) {
    if (scope.type !== 'statement_block' && scope.type !== 'program') continue
    const found = functionsDeclaredIn(scope).get(name)
    if (found) return found
  }
  return null
}

/** The functions declared by the statements of a block; cached for all calls in it. */
const functionsDeclaredIn = remember((scope: Syntax): ReadonlyMap<string, Syntax> => {
  const found = new Map<string, Syntax>()
  for (const child of scope.children)
    for (const { name, made } of declared(child)) if (!found.has(name)) found.set(name, made)
  return found
})

function declared(statement: Syntax): { name: string; made: Syntax }[] {
  const node =
    statement.type === 'export_statement' ? (fieldOf(statement, 'declaration') ?? statement) : statement
  if (isFunction(node)) return [{ name: fieldText(node, 'name'), made: node }]
  if (node.type !== 'lexical_declaration' && node.type !== 'variable_declaration') return []
  return namedOf(node).flatMap(declarator => {
    const value = fieldOf(declarator, 'value')
    return value && isFunction(value) ? [{ name: fieldText(declarator, 'name'), made: value }] : []
  })
}

/** The function that receives an argument: its body and parameter name; null for anything else. */
function receiverOf(argument: Syntax): { body: Syntax; name: string } | null {
  const list = argument.parent
  const call = list?.type === 'arguments' ? list.parent : null
  const called = call?.type === 'call_expression' ? fieldOf(call, 'function') : null
  if (!list || !call || called?.type !== 'identifier') return null
  const given = namedOf(list)
  const at = given.indexOf(argument)
  if (given.slice(0, at).some(({ type }) => type === 'spread_element')) return null
  const found = functionNamed(called.text, call)
  const body = found && fieldOf(found, 'body')
  if (!found || !body) return null
  const only = at === 0 ? fieldOf(found, 'parameter') : null
  const taken = only ?? namedIn(found, 'parameters')[at]
  const pattern = taken && (fieldOf(taken, 'pattern') ?? fieldOf(taken, 'left') ?? taken)
  return pattern?.type === 'identifier' ? { body, name: pattern.text } : null
}
