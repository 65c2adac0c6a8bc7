// Names that a text binds and uses, by scope; and renaming by syntax.
import { applyEdits, replaceNode } from '../shared/edits.js'
import { ancestorOf, fieldOf, namedOf, walk, type Syntax, type ReadText } from '../shared/syntax.js'

const FUNCTIONS =
  /^(?:function_declaration|generator_function_declaration|function_expression|generator_function|arrow_function|method_definition)$/
const DECLARATIONS =
  /^(?:function_declaration|generator_function_declaration|class_declaration|abstract_class_declaration|enum_declaration|interface_declaration|type_alias_declaration|function_signature)$/
const BLOCKS = /^(?:program|statement_block|switch_case|switch_default|class_static_block)$/
const NAMES =
  /^(?:identifier|type_identifier|shorthand_property_identifier|shorthand_property_identifier_pattern)$/

export const isFunctionNode = (node: Syntax): boolean => FUNCTIONS.test(node.type)

/** The enclosing function of a node; null at the top level. */
export const functionAround = (node: Syntax): Syntax | null => ancestorOf(node, FUNCTIONS)

export function* boundIn(pattern: Syntax | null): Generator<Syntax> {
  if (!pattern) return
  switch (pattern.type) {
    case 'identifier':
    case 'shorthand_property_identifier_pattern':
      yield pattern
      break
    case 'pair_pattern':
      yield* boundIn(fieldOf(pattern, 'value'))
      break
    case 'assignment_pattern':
    case 'object_assignment_pattern':
      yield* boundIn(fieldOf(pattern, 'left'))
      break
    case 'required_parameter':
    case 'optional_parameter':
      yield* boundIn(fieldOf(pattern, 'pattern'))
      break
    case 'array_pattern':
    case 'object_pattern':
    case 'rest_pattern':
    case 'formal_parameters':
      for (const part of namedOf(pattern)) yield* boundIn(part)
  }
}

/** The nodes that a statement binds in its scope. */
export function* declaredBy(statement: Syntax): Generator<Syntax> {
  const name = fieldOf(statement, 'name')
  if (DECLARATIONS.test(statement.type) && name) yield name
  else if (/^(?:lexical|variable)_declaration$/.test(statement.type))
    for (const part of namedOf(statement)) yield* boundIn(fieldOf(part, 'name'))
  else if (statement.type === 'export_statement' || statement.type === 'ambient_declaration')
    for (const part of namedOf(statement)) yield* declaredBy(part)
  else if (statement.type === 'import_statement')
    for (const node of walk(statement)) if (isImportedName(node)) yield node
}

function isImportedName(node: Syntax): boolean {
  if (node.type !== 'identifier') return false
  const { parent } = node
  if (parent?.type !== 'import_specifier') return true
  return node.field === 'alias' || fieldOf(parent, 'alias') === null
}

function* declaredIn(scope: Syntax): Generator<Syntax> {
  if (BLOCKS.test(scope.type)) {
    for (const statement of scope.children) yield* declaredBy(statement)
    return
  }
  const name = fieldOf(scope, 'name')
  const first = fieldOf(scope, 'initializer')
  if (isFunctionNode(scope)) {
    yield* boundIn(fieldOf(scope, 'parameters') ?? fieldOf(scope, 'parameter'))
    if (name?.type === 'identifier' && !scope.type.includes('declaration')) yield name
  } else if (scope.type === 'for_statement' && first) yield* declaredBy(first)
  else if (scope.type === 'for_in_statement' && fieldOf(scope, 'kind')) yield* boundIn(fieldOf(scope, 'left'))
  else if (scope.type === 'catch_clause') yield* boundIn(fieldOf(scope, 'parameter'))
  else if (scope.type === 'class' && name) yield name
}

/** The names bound directly in a scope. */
export function namesIn(scope: Syntax): Set<string> {
  return new Set([...declaredIn(scope)].map(node => node.text))
}

export function boundAtTop(tree: Syntax): Map<string, Syntax> {
  return new Map(
    tree.children.flatMap(statement =>
      [...declaredBy(statement)].map(node => [node.text, statement] as const),
    ),
  )
}

/** Every mention of a name that is not bound in an inner scope; `tree` may be part of a larger one. */
export function* outerMentions(tree: Syntax): Generator<Syntax> {
  const known = new Map<Syntax, Set<string>>()
  const declares = (scope: Syntax, name: string): boolean => {
    const found = known.get(scope) ?? namesIn(scope)
    known.set(scope, found)
    return found.has(name)
  }
  for (const node of walk(tree)) {
    if (!NAMES.test(node.type)) continue
    let scope: Syntax | null = node
    while (scope !== tree && scope?.parent && !declares(scope, node.text)) scope = scope.parent
    if (scope === tree && (tree.parent === null || !declares(tree, node.text))) yield node
  }
}

/** Names that a text mentions without binding them in an inner scope. */
export function mentions(tree: Syntax): Set<string> {
  return new Set([...outerMentions(tree)].map(node => node.text))
}

/** `text` with every outer `from` renamed to `to`; names that an inner scope binds stay. */
export function renameIn(text: string, from: string, to: string, read: ReadText): string {
  if (from === to || !text.includes(from)) return text
  const edits = [...outerMentions(read(text))]
    .filter(node => node.text === from)
    .map(node => replaceNode(node, node.type.startsWith('shorthand') ? `${from}: ${to}` : to))
  return applyEdits(text, edits)
}
