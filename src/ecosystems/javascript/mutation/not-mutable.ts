// Parts of a program that are never mutated: types, imports, directives, error messages, console calls.
import { fieldOf, namedOf, type Syntax } from '../../shared/syntax.js'

const CLOSED =
  /^(?:import_statement|decorator|enum_declaration|class_heritage|throw_statement|type_annotation|type_arguments|type_parameters|type_alias_declaration|interface_declaration|ambient_declaration|function_signature|method_signature|abstract_method_signature|index_signature|type_predicate_annotation|asserts_annotation|implements_clause|internal_module_type|comment|hash_bang_line|regex|jsx_text|jsx_attribute_name|ERROR)$/

/** False when nothing at or below a node may be changed. */
export function isOpen(node: Syntax): boolean {
  if (CLOSED.test(node.type) || isName(node) || isDirective(node)) return false
  if (node.type === 'export_statement')
    return fieldOf(node, 'declaration') !== null || fieldOf(node, 'value') !== null
  return !isNotMutableCall(node)
}

/** True for a node that names a thing and is not a value: keys, types, exports. */
function isName(node: Syntax): boolean {
  const { parent, field } = node
  if (!parent) return false
  if (field === 'name' && parent.type !== 'variable_declarator') return true
  if (parent.type === 'jsx_attribute' && node.type === 'string') return true
  if (/^(?:as_expression|satisfies_expression)$/.test(parent.type)) return namedOf(parent)[0] !== node
  if (parent.type === 'type_assertion') return namedOf(parent).at(-1) !== node
  if (field === 'type' || field === 'return_type') return true
  return /^(?:key|property|label|source|alias)$/.test(field ?? '') && node.type !== 'computed_property_name'
}

/** `'use strict'` and the like at the start of a body. */
export function isDirective(statement: Syntax): boolean {
  const isText = ({ type, children }: Syntax) =>
    type === 'expression_statement' && children.some(child => child.type === 'string')
  const scope = statement.parent
  if (!isText(statement) || (scope?.type !== 'program' && scope?.type !== 'statement_block')) return false
  const statements = namedOf(scope)
  return statements.slice(0, statements.indexOf(statement)).every(isText)
}

/** True for a call that informs people, loads a module, or creates an error. */
export function isNotMutableCall(node: Syntax): boolean {
  const isError = (callee: Syntax | null) => /(?:Error|Exception)$/.test(callee?.text ?? '')
  if (node.type === 'new_expression') return isError(fieldOf(node, 'constructor'))
  if (node.type !== 'call_expression') return false
  const callee = fieldOf(node, 'function')
  if (!callee || callee.type === 'import') return true
  if (callee.type === 'identifier')
    return (
      isError(callee) ||
      /^(?:require|import|invariant|assert|warn|warning|deprecate|debug)$/.test(callee.text)
    )
  return /^(?:console|log|logger)$/.test(fieldOf(callee, 'object')?.text ?? '')
}
