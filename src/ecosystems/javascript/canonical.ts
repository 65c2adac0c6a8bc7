// A function's syntax -> its code as a canonical tree: without comments, and without anything a formatter may change.
import {
  canonicalTokens,
  group,
  inner,
  operandsOf,
  partsOf,
  type CanonicalRules,
  type Form,
  type Piece,
} from '../shared/canonical.js'
import { fieldOf, namedOf, unwrapped, walk, type Syntax } from '../shared/syntax.js'
import { wordSet } from '../shared/functions.js'
import { attributePieces, elementPieces } from './jsx-text.js'
import { plainNumber } from './numbers.js'
import { unquoted } from './values.js'

const text = (value: string): string => `'${value}`

/** Parents in which parentheses around `a?.b` end the range that `?.` skips. */
const CHAINS = wordSet('member_expression subscript_expression call_expression non_null_expression')

/** True when the chain that ends in `node` contains `?.`, outside parentheses. */
function isOptional(node: Syntax): boolean {
  let at: Syntax | null = node
  while (at && CHAINS.has(at.type)) {
    if (at.children.some(child => child.type === 'optional_chain' || child.type === '?.')) return true
    at =
      fieldOf(at, 'object') ??
      fieldOf(at, 'function') ??
      (at.type === 'non_null_expression' ? (namedOf(at)[0] ?? null) : null)
  }
  return false
}

/** Parentheses mean nothing where the tree already shows the structure. */
const bracketed: Form = node => {
  const [only, ...others] = namedOf(node)
  if (!only || others.length > 0) return null
  const { parent, field } = node
  const isHead = field === 'object' || field === 'function' || parent?.type === 'non_null_expression'
  const isChain = isHead && parent !== null && CHAINS.has(parent.type)
  return isChain && isOptional(unwrapped(only)) ? group('bracketed', [only]) : [only]
}

/** Holes in an array count as items. */
const array: Form = (node, rules) => {
  const pieces: Piece[] = []
  let isFilled = false
  for (const child of node.children) {
    if (child.type === ',') {
      if (!isFilled) pieces.push(',')
      isFilled = false
    } else if (child.named && !rules.isLayout(child)) {
      pieces.push(child)
      isFilled = true
    }
  }
  return group('array', pieces)
}

/** Associative logical operators. */
const LOGICAL = new Set(['&&', '||', '??'])

const binary: Form = node => {
  const operator = fieldOf(node, 'operator')?.type ?? ''
  if (!LOGICAL.has(operator)) return null
  const chain = (each: Syntax): Syntax[] | null => {
    const at = unwrapped(each)
    const [left, right] = [fieldOf(at, 'left'), fieldOf(at, 'right')]
    const isSame = at.type === 'binary_expression' && fieldOf(at, 'operator')?.type === operator
    return isSame && left && right ? [left, right] : null
  }
  return chain(node) && group(operator, operandsOf(node, chain))
}

/** `| A | (B | C)` is `A | B | C`. */
const alternatives: Form = node => {
  const chain = (each: Syntax): Syntax[] | null => {
    let at = each
    while (at.type === 'parenthesized_type') at = namedOf(at)[0] ?? { ...at, type: '' }
    return at.type === node.type ? namedOf(at) : null
  }
  const operands = operandsOf(node, chain)
  return operands.length === 1 ? operands : group(node.type, operands)
}

const FUNCTIONS =
  /^(?:function_declaration|function_expression|generator_function(?:_declaration)?|arrow_function|method_definition)$/

const stringIn = (node: Syntax): Syntax | null => {
  const [only, ...others] = node.type === 'expression_statement' ? namedOf(node) : []
  return only?.type === 'string' && others.length === 0 ? only : null
}

/** Statements without empty ones. Strings that open a function are directives, unless they are in parentheses. */
const statements: Form = (node, rules) => {
  let opens = node.type === 'program' || FUNCTIONS.test(node.parent?.type ?? '')
  const pieces: Piece[] = []
  for (const child of partsOf(node, rules)) {
    const directive = opens ? stringIn(child) : null
    opens = directive !== null
    if (directive) pieces.push(...group('directive', [text(directive.text.slice(1, -1))]))
    else if (child.type !== 'empty_statement') pieces.push(child)
  }
  return group(node.type, pieces)
}

const withoutEmpty: Form = (node, rules) =>
  group(
    node.type,
    partsOf(node, rules).filter(child => child.type !== 'empty_statement'),
  )

/** The parts of a loop head, with a placeholder for a missing one. */
const loop: Form = node => {
  const parts = ['initializer', 'condition', 'increment'].map(field => {
    const part = node.children.find(child => child.field === field && child.named)
    return !part || part.type === 'empty_statement' ? ';' : part
  })
  const body = fieldOf(node, 'body')
  return group('for_statement', [...parts, ...(body ? [body] : [])])
}

const arrow: Form = (node, rules) =>
  group(
    'arrow_function',
    partsOf(node, rules).flatMap(child =>
      child.field === 'parameter' ? group('formal_parameters', [child]) : [child],
    ),
  )

/** A value that begins on the line after `return` is not returned; the grammar gets this wrong for some expressions. */
const returned: Form = node => {
  const [word] = node.children
  const [value] = namedOf(node)
  const isCut = word && value && node.source.slice(word.end, value.start).includes('\n')
  return isCut ? [...group(node.type, [word.type]), value] : null
}

/** `new A` is `new A()`. */
const instance: Form = (node, rules) =>
  fieldOf(node, 'arguments')
    ? null
    : group('new_expression', [...partsOf(node, rules), ...group('arguments', [])])

/** The text between substitutions counts as written. */
const template: Form = node => {
  const pieces: Piece[] = []
  let at = node.start + 1
  for (const child of node.children) {
    if (child.type !== 'template_substitution' && child.type !== 'template_type') continue
    pieces.push(text(node.source.slice(at, child.start)), child)
    at = child.end
  }
  return group('template', [...pieces, text(node.source.slice(at, node.end - 1))])
}

const OWNERS = wordSet(`
  pair pair_pattern method_definition field_definition public_field_definition property_signature method_signature
  abstract_method_signature enum_assignment enum_body
`)

function isKey({ field, parent }: Syntax): boolean {
  return (
    parent !== null &&
    OWNERS.has(parent.type) &&
    (field === 'key' || field === 'name' || field === 'property')
  )
}

/** A quoted key equals a plain one; but `#a` is a private name, and `'#a'` is not. */
function keyOf(name: string): Piece[] {
  return [name.startsWith('#') || name.startsWith('(') || name === ')' ? text(name) : name]
}

const string: Form = node => (isKey(node) ? keyOf(unquoted(node.text)) : [text(unquoted(node.text))])

const number: Form = node => {
  const plain = plainNumber(node.text)
  return [isKey(node) ? plain.replace(/n$/, '') : plain]
}

const rules: CanonicalRules = {
  isLayout: ({ type }) => /comment$|^hash_bang_line$/.test(type),
  signs: wordSet('( ) [ ] { } , ; : . " \' ` < > </ /> ${ {| |}'),
  forms: {
    parenthesized_expression: bracketed,
    parenthesized_type: inner,
    expression_statement: inner,
    required_parameter: node => (node.children.length === 1 ? inner(node) : null),
    array,
    array_pattern: array,
    binary_expression: binary,
    union_type: alternatives,
    intersection_type: alternatives,
    program: statements,
    statement_block: statements,
    switch_case: withoutEmpty,
    switch_default: withoutEmpty,
    for_statement: loop,
    arrow_function: arrow,
    return_statement: returned,
    new_expression: instance,
    template_string: template,
    template_literal_type: template,
    string,
    number,
    regex: node => {
      const flags = fieldOf(node, 'flags')?.text ?? ''
      return group('regex', [text(fieldOf(node, 'pattern')?.text ?? ''), [...flags].sort().join('')])
    },
    jsx_element: elementPieces,
    jsx_attribute: attributePieces,
  },
}

/** The tokens of a canonical tree: equal lists are the same code. */
export const tokensOf = (root: Syntax): string[] => canonicalTokens(root, rules)

/** Nodes that only the compiler reads. */
const TYPES =
  /^(?:(?:opting_|omitting_)?type_annotation|type_predicate_annotation|asserts_annotation|type_arguments|type_parameters|implements_clause|override_modifier|interface_declaration|type_alias_declaration|ambient_declaration|(?:abstract_)?(?:function|method)_signature|index_signature)$/
const CASTS = /^(?:as_expression|satisfies_expression|non_null_expression|type_assertion)$/
const PARAMETERS = /^(?:required|optional)_parameter$/

const isType = ({ type, parent }: Syntax): boolean =>
  TYPES.test(type) || (type === 'accessibility_modifier' && !PARAMETERS.test(parent?.type ?? ''))

const withoutSign =
  (sign: string): Form =>
  (node, rules) =>
    group(
      node.type,
      partsOf(node, rules).filter(({ type }) => type !== sign),
    )

/** A `this` parameter is not an argument. */
const parameter: Form = (node, rules) => {
  if (fieldOf(node, 'pattern')?.type === 'this') return []
  const parts = partsOf(node, rules).filter(({ type }) => type !== '?')
  return parts.length === 1 ? parts : group('required_parameter', parts)
}

const uncast: Form = node => {
  const [first, last] = [namedOf(node)[0], namedOf(node).at(-1)]
  const value = node.type === 'type_assertion' ? last : first
  return value ? [value] : null
}

const untypedRules: CanonicalRules = {
  ...rules,
  isLayout: node => rules.isLayout(node) || isType(node),
  forms: {
    ...rules.forms,
    required_parameter: parameter,
    optional_parameter: parameter,
    as_expression: uncast,
    satisfies_expression: uncast,
    non_null_expression: uncast,
    type_assertion: uncast,
    variable_declarator: withoutSign('!'),
    method_definition: withoutSign('?'),
  },
}

const isTyped = (node: Syntax): boolean =>
  isType(node) || CASTS.test(node.type) || node.type === 'optional_parameter'

/** The tokens without types, and whether a decorator may read types; empty when there are none. */
export function untypedOf(root: Syntax, decorators: number): { untyped?: string[]; readsTypes?: true } {
  const nodes = [...walk(root)]
  if (!nodes.some(isTyped)) return {}
  const isRead = decorators > 0 || nodes.some(({ type }) => type === 'decorator')
  return { untyped: canonicalTokens(root, untypedRules), ...(isRead ? { readsTypes: true } : {}) }
}
