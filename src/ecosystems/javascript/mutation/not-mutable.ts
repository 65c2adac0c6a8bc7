// Which parts of a program are never mutated: types, imports, directives, texts of errors, talk to the console.
import { fieldOf, namedOf, type Syntax } from '../../shared/syntax.js'
import { own } from './change.js'

const CLOSED =
  /^(?:import_statement|decorator|enum_declaration|class_heritage|throw_statement|type_annotation|type_arguments|type_parameters|type_alias_declaration|interface_declaration|ambient_declaration|function_signature|method_signature|abstract_method_signature|index_signature|type_predicate_annotation|asserts_annotation|implements_clause|internal_module_type|comment|hash_bang_line|regex|jsx_text|jsx_attribute_name)$/
const LOUD = /^(?:console|log|logger)$/
const NAMED = /(?:Error|Exception)$/
const WORDS = /^(?:require|import|invariant|assert|warn|warning|deprecate|debug)$/

/** A call that says something to people, loads a module, or makes an error. */
export function isNotMutableCall(node: Syntax): boolean {
  if (node.type === 'new_expression') return NAMED.test(own(fieldOf(node, 'constructor')))
  if (node.type !== 'call_expression') return false
  const callee = fieldOf(node, 'function')
  if (!callee) return true
  if (callee.type === 'import') return true
  const name = own(callee)
  if (callee.type === 'identifier') return NAMED.test(name) || WORDS.test(name)
  const object = fieldOf(callee, 'object')
  return object !== null && LOUD.test(own(object))
}

/** `'use strict'` and its like at the head of a body. */
export function isDirective(statement: Syntax): boolean {
  if (statement.type !== 'expression_statement') return false
  const inner = namedOf(statement)
  if (inner.length !== 1 || inner[0]?.type !== 'string') return false
  const scope = statement.parent
  if (scope?.type !== 'program' && scope?.type !== 'statement_block') return false
  for (const each of namedOf(scope)) {
    if (each === statement) return true
    if (each.type !== 'expression_statement' || namedOf(each)[0]?.type !== 'string') return false
  }
  return false
}

const NAMES = new Set(['key', 'property', 'label', 'source', 'alias'])

/** True for what names a thing instead of being a value: keys, types, what is exported. */
function isName(node: Syntax): boolean {
  const parent = node.parent
  if (!parent) return false
  if (node.field === 'name' && parent.type !== 'variable_declarator') return true
  if (node.field === 'type' || node.field === 'return_type') return true
  if (parent.type === 'jsx_attribute' && node.type === 'string') return true
  if (/^(?:as_expression|satisfies_expression)$/.test(parent.type)) return namedOf(parent)[0] !== node
  if (parent.type === 'type_assertion') return namedOf(parent).at(-1) !== node
  return node.field !== null && NAMES.has(node.field) && node.type !== 'computed_property_name'
}

/** False where nothing at or below a node may be changed. */
export function isOpen(node: Syntax): boolean {
  if (node.broken && node.type === 'ERROR') return false
  if (CLOSED.test(node.type) || isName(node) || isDirective(node)) return false
  if (node.type === 'export_statement')
    return fieldOf(node, 'declaration') !== null || fieldOf(node, 'value') !== null
  return !isNotMutableCall(node)
}
