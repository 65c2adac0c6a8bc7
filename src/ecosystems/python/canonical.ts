// A function's syntax -> its code as a canonical tree: without comments, docstrings, and anything a formatter may
// change.
import {
  canonicalTokens,
  CLOSE,
  open,
  group,
  inner,
  operandsOf,
  partsOf,
  type CanonicalRules,
  type Form,
  type Piece,
} from '../shared/canonical.js'
import { ancestorOf, fieldOf, hasToken, namedOf, unwrapped, walk, type Syntax } from '../shared/syntax.js'
import { wordSet } from '../shared/functions.js'
import { isDocstring } from './body.js'
import { plainNumber } from './numbers.js'
import { stringPieces } from './strings.js'

/** Items as a tuple; parentheses around one item without a comma are not a tuple. */
const tuple = (node: Syntax): Piece[] => {
  const items = namedOf(node)
  const isOne = items.length === 1 && !hasToken(node, ',')
  return isOne ? items : group('tuple', items)
}

const sequence = (node: Syntax): Piece[] | null =>
  namedOf(node).some(child => child.type === 'case_pattern') ? group('sequence', namedOf(node)) : null

/** Children in a field, as a tuple when they are separated by commas. */
function listed(node: Syntax, field: string, type: string): Piece[] {
  const items = namedOf(node).filter(child => child.field === field)
  return hasToken(node, ',') ? group(type, items) : items
}

const boolean: Form = node => {
  const operator = fieldOf(node, 'operator')?.type ?? ''
  const chain = (each: Syntax): Syntax[] | null => {
    const at = unwrapped(each)
    const [left, right] = [fieldOf(at, 'left'), fieldOf(at, 'right')]
    const isSame = at.type === 'boolean_operator' && fieldOf(at, 'operator')?.type === operator
    return isSame && left && right ? [left, right] : null
  }
  return chain(node) && group(operator, operandsOf(node, chain))
}

/** The grammar reads `await a ** b` as `await (a ** b)`; Python reads it as `(await a) ** b`. */
const awaited: Form = node => {
  const [power] = namedOf(node)
  const [left, right] = power ? [fieldOf(power, 'left'), fieldOf(power, 'right')] : []
  if (power?.type !== 'binary_operator' || !left || !right || fieldOf(power, 'operator')?.type !== '**')
    return null
  return group('binary_operator', [...group('await', ['await', left]), '**', right])
}

/** In types the grammar has its own node for `a[b] | c`, with the wrong associativity: `a | b | c` is `(a | b) | c`. */
const union: Form = node => {
  const chain = (each: Syntax): Syntax[] | null => {
    const [only] = each.type === 'type' ? namedOf(each) : [each]
    const isUnion =
      only?.type === 'union_type' ||
      (only?.type === 'binary_operator' && fieldOf(only, 'operator')?.type === '|')
    return only && isUnion ? namedOf(only) : null
  }
  const [first, ...others] = operandsOf(node, chain)
  if (!first) return null
  return [
    ...others.map(() => open('binary_operator')),
    first,
    ...others.flatMap(operand => ['|', operand, CLOSE]),
  ]
}

/** `with (a, b):` has two items, whatever the grammar reads. */
const managers: Form = node => {
  const items = namedOf(node)
  const only = items.length === 1 && items[0] ? namedOf(items[0])[0] : undefined
  return only?.type === 'tuple' ? group('with_clause', namedOf(only)) : null
}

const caseClause: Form = node => {
  const patterns = node.children.filter(child => child.type === 'case_pattern')
  const rest = namedOf(node).filter(child => child.type !== 'case_pattern')
  return group('case_clause', [...(hasToken(node, ',') ? group('sequence', patterns) : patterns), ...rest])
}

const call: Form = node => {
  const [called, given] = [fieldOf(node, 'function'), fieldOf(node, 'arguments')]
  if (!called || given?.type !== 'generator_expression') return null
  return group('call', [called, ...group('argument_list', [given])])
}

/** `class A():` is `class A:`. */
const classOf: Form = (node, rules) => {
  const bases = fieldOf(node, 'superclasses')
  if (!bases || namedOf(bases).length > 0) return null
  return group(
    'class_definition',
    partsOf(node, rules).filter(child => child !== bases),
  )
}

const number: Form = ({ text }) => [plainNumber(text)]

const rules: CanonicalRules = {
  isLayout: node => node.type === 'comment' || node.type === 'line_continuation' || isDocstring(node),
  signs: wordSet('( ) [ ] { } , ; . :'),
  forms: {
    parenthesized_expression: inner,
    expression_statement: node => (hasToken(node, ',') ? tuple(node) : inner(node)),
    with_item: inner,
    type: inner,
    case_pattern: node => (hasToken(node, '-') ? null : inner(node)),
    tuple,
    expression_list: tuple,
    pattern_list: tuple,
    tuple_pattern: node => (hasToken(node, ',') ? (sequence(node) ?? tuple(node)) : tuple(node)),
    list_pattern: sequence,
    case_clause: caseClause,
    match_statement: node => {
      const body = fieldOf(node, 'body')
      return group('match', [...listed(node, 'subject', 'tuple'), ...(body ? [body] : [])])
    },
    subscript: node => {
      const value = fieldOf(node, 'value')
      return value && group('subscript', [value, ...listed(node, 'subscript', 'tuple')])
    },
    union_type: union,
    generic_type: node => {
      const [value, given] = namedOf(node)
      if (!value || given?.type !== 'type_parameter') return null
      const items = namedOf(given)
      return group('subscript', [value, ...(hasToken(given, ',') ? group('tuple', items) : items)])
    },
    slice: node =>
      group(
        'slice',
        node.children
          .filter(child => !rules.isLayout(child))
          .map(child => (child.named ? child : child.type)),
      ),
    assignment: node => {
      const [left, type, right] = [fieldOf(node, 'left'), fieldOf(node, 'type'), fieldOf(node, 'right')]
      return left && type && group('annotated', [left, type, ...(right ? [right] : [])])
    },
    boolean_operator: boolean,
    await: awaited,
    with_clause: managers,
    call,
    class_definition: classOf,
    integer: number,
    float: number,
    string: stringPieces,
    concatenated_string: stringPieces,
  },
}

/** The tokens of a canonical tree: equal lists are the same code. */
export const tokensOf = (root: Syntax): string[] => canonicalTokens(root, rules)

const TYPE_FIELDS = /^(?:type|return_type|type_parameters)$/

const untyped =
  (type: string): Form =>
  (node, rules) =>
    group(
      type,
      partsOf(node, rules).filter(({ field, type }) => !TYPE_FIELDS.test(field ?? '') && type !== '->'),
    )

/** Types of a function's variables are for people only; those of a class may be read, such as to make its fields. */
const isLocal = (node: Syntax): boolean =>
  ancestorOf(node, /^(?:function|class)_definition$/)?.type === 'function_definition'

const untypedRules: CanonicalRules = {
  ...rules,
  forms: {
    ...rules.forms,
    function_definition: untyped('function_definition'),
    typed_parameter: node => namedOf(node).filter(({ field }) => field !== 'type'),
    typed_default_parameter: untyped('default_parameter'),
    assignment: (node, own) => {
      if (!fieldOf(node, 'type') || !isLocal(node)) return rules.forms['assignment']?.(node, own) ?? null
      return untyped(fieldOf(node, 'right') ? 'assignment' : 'annotated')(node, own)
    },
  },
}

/** Nodes that are types, or decorators that may read them. */
const TYPES = /^(?:type|type_parameter|decorator)$/
const KNOWN =
  /^@\s*(?:\w+\.)*(?:staticmethod|classmethod|property|setter|getter|deleter|cached_property|abstract\w+|cache|lru_cache|wraps|override|final|overload|deprecated|contextmanager|asynccontextmanager)\s*(?:\(|$)/

/** The tokens without annotations, and whether a decorator may read annotations; empty when there are none. */
export function untypedOf(root: Syntax): { untyped?: string[]; readsTypes?: true } {
  const found = [...walk(root)].filter(({ named, type }) => named && TYPES.test(type))
  if (!found.some(({ type }) => type !== 'decorator')) return {}
  const isRead = found.some(({ type, text }) => type === 'decorator' && !KNOWN.test(text))
  return { untyped: canonicalTokens(root, untypedRules), ...(isRead ? { readsTypes: true } : {}) }
}
