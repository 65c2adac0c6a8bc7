// Which names a text binds and uses, by scope; and one name for another, by syntax.
import { fieldOf, namedOf, walk, type Syntax } from '../shared/syntax.js'
import type { ReadText } from './grammar.js'

/** A stretch of a text and what stands there instead; `start === end` inserts. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** Edits must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + text.slice(at)
}

const named = new Set([
  'function_declaration',
  'generator_function_declaration',
  'class_declaration',
  'abstract_class_declaration',
  'enum_declaration',
  'interface_declaration',
  'type_alias_declaration',
  'function_signature',
])
const functions = new Set([
  'function_declaration',
  'generator_function_declaration',
  'function_expression',
  'generator_function',
  'arrow_function',
  'method_definition',
])
const blocks = new Set(['program', 'statement_block', 'switch_case', 'switch_default', 'class_static_block'])
const names = new Set([
  'identifier',
  'type_identifier',
  'shorthand_property_identifier',
  'shorthand_property_identifier_pattern',
])

/** The nodes that a pattern binds. */
export function* boundIn(pattern: Syntax): Generator<Syntax> {
  if (pattern.type === 'identifier' || pattern.type === 'shorthand_property_identifier_pattern') {
    yield pattern
    return
  }
  const inner =
    pattern.type === 'pair_pattern'
      ? [fieldOf(pattern, 'value')]
      : pattern.type === 'assignment_pattern' || pattern.type === 'object_assignment_pattern'
        ? [fieldOf(pattern, 'left')]
        : pattern.type === 'required_parameter' || pattern.type === 'optional_parameter'
          ? [fieldOf(pattern, 'pattern')]
          : ['array_pattern', 'object_pattern', 'rest_pattern', 'formal_parameters'].includes(pattern.type)
            ? namedOf(pattern)
            : []
  for (const part of inner) if (part) yield* boundIn(part)
}

/** The nodes that a statement binds in the scope it stands in. */
export function* declaredBy(statement: Syntax): Generator<Syntax> {
  if (named.has(statement.type)) {
    const name = fieldOf(statement, 'name')
    if (name) yield name
  } else if (statement.type === 'lexical_declaration' || statement.type === 'variable_declaration') {
    for (const part of namedOf(statement)) {
      const name = fieldOf(part, 'name')
      if (name) yield* boundIn(name)
    }
  } else if (statement.type === 'export_statement' || statement.type === 'ambient_declaration') {
    for (const part of namedOf(statement)) yield* declaredBy(part)
  } else if (statement.type === 'import_statement') {
    for (const node of walk(statement)) if (isImportedName(node)) yield node
  }
}

function isImportedName(node: Syntax): boolean {
  if (node.type !== 'identifier') return false
  const { parent } = node
  if (parent?.type !== 'import_specifier') return true
  return node.field === 'alias' || fieldOf(parent, 'alias') === null
}

function* declaredIn(scope: Syntax): Generator<Syntax> {
  if (blocks.has(scope.type)) {
    for (const statement of scope.children) yield* declaredBy(statement)
    return
  }
  if (functions.has(scope.type)) {
    const parameters = fieldOf(scope, 'parameters') ?? fieldOf(scope, 'parameter')
    if (parameters) yield* boundIn(parameters)
    const name = scope.type.includes('declaration') ? null : fieldOf(scope, 'name')
    if (name?.type === 'identifier') yield name
  } else if (scope.type === 'for_statement') {
    const first = fieldOf(scope, 'initializer')
    if (first) yield* declaredBy(first)
  } else if (scope.type === 'for_in_statement') {
    const left = fieldOf(scope, 'left')
    if (left && fieldOf(scope, 'kind')) yield* boundIn(left)
  } else if (scope.type === 'catch_clause') {
    const parameter = fieldOf(scope, 'parameter')
    if (parameter) yield* boundIn(parameter)
  } else if (scope.type === 'class') {
    const name = fieldOf(scope, 'name')
    if (name) yield name
  }
}

/** The names that are bound in the scope of `node` itself. */
export function namesIn(scope: Syntax): Set<string> {
  return new Set([...declaredIn(scope)].map(node => node.text))
}

/** Names that the text binds at its top level, each with its statement. */
export function boundAtTop(tree: Syntax): Map<string, Syntax> {
  const bound = new Map<string, Syntax>()
  for (const statement of tree.children)
    for (const node of declaredBy(statement)) bound.set(node.text, statement)
  return bound
}

/** Every mention of a name that is not bound in an inner scope. */
function* outerMentions(tree: Syntax): Generator<Syntax> {
  const known = new Map<Syntax, Set<string>>()
  const declares = (scope: Syntax, name: string): boolean => {
    let found = known.get(scope)
    if (!found) known.set(scope, (found = namesIn(scope)))
    return found.has(name)
  }
  for (const node of walk(tree)) {
    if (!names.has(node.type)) continue
    const name = node.text
    let scope = node.parent
    while (scope?.parent && !declares(scope, name)) scope = scope.parent
    if (!scope?.parent) yield node
  }
}

/** Names that a text mentions and does not bind in an inner scope. */
export function mentions(tree: Syntax): Set<string> {
  return new Set([...outerMentions(tree)].map(node => node.text))
}

/** `text` with `to` wherever it means the outer `from`; names that an inner scope binds stay. */
export function renameIn(text: string, from: string, to: string, read: ReadText): string {
  if (from === to || !text.includes(from)) return text
  const edits: Edit[] = []
  for (const node of outerMentions(read(text))) {
    if (node.text !== from) continue
    const short = node.type.startsWith('shorthand')
    edits.push({ start: node.start, end: node.end, text: short ? `${from}: ${to}` : to })
  }
  return applyEdits(text, edits)
}

/** `name` or the first free of `name2`, `name3`, ...; it is taken from then on. */
export function takeName(name: string, taken: Set<string>): string {
  let free = name
  for (let number = 2; taken.has(free); number += 1) free = `${name}${String(number)}`
  taken.add(free)
  return free
}
