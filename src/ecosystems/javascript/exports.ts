// A module's syntax -> what it exports: local names with the names that others import them by. ESM and CommonJS.
import { fieldOf, namedOf, type Syntax } from '../shared/syntax.js'

/** `names` maps a local name to what it is imported by (`default` among them). */
export interface Exports {
  names: Map<string, string[]>
  /** What stands behind `export default` or `module.exports =` without a name of its own. */
  anonymous: Syntax | null
  /** True when the module exports anything at all, other modules' things included. */
  any: boolean
}

const own = (node: Syntax | null) => (node ? node.text : '')
const unquoted = (name: string) => name.replace(/^(['"])(.*)\1$/s, '$2')

function add(exports: Exports, local: string, name: string): void {
  exports.any = true
  if (local === '') return
  const known = exports.names.get(local) ?? []
  if (!known.includes(name)) exports.names.set(local, [...known, name])
}

/** Names that a binding pattern gives: `{ a, b: c }`, `[d]`, `e`. */
export function boundNames(pattern: Syntax | null, text: string): string[] {
  if (!pattern) return []
  if (/^(?:identifier|shorthand_property_identifier_pattern|type_identifier)$/.test(pattern.type))
    return [own(pattern)]
  if (pattern.type === 'pair_pattern') return boundNames(fieldOf(pattern, 'value'), text)
  if (/_assignment_pattern$|^assignment_pattern$/.test(pattern.type))
    return boundNames(fieldOf(pattern, 'left'), text)
  if (/_pattern$/.test(pattern.type)) return namedOf(pattern).flatMap(each => boundNames(each, text))
  return []
}

/** Names that a declaration gives: functions, classes, variables, enums, namespaces. */
export function declaredNames(node: Syntax): string[] {
  if (node.type === 'lexical_declaration' || node.type === 'variable_declaration')
    return namedOf(node).flatMap(each => boundNames(fieldOf(each, 'name'), node.source))
  if (node.type === 'ambient_declaration') return namedOf(node).flatMap(each => declaredNames(each))
  const name = fieldOf(node, 'name')
  return name ? [own(name)] : []
}

function readClause(node: Syntax, exports: Exports): void {
  for (const one of namedOf(node)) {
    const name = fieldOf(one, 'name')
    if (!name) continue
    const alias = fieldOf(one, 'alias') ?? name
    add(exports, own(name), unquoted(own(alias)))
  }
}

function readExport(node: Syntax, exports: Exports): void {
  exports.any = true
  if (fieldOf(node, 'source')) return
  const isDefault = node.children.some(child => child.type === 'default')
  const declaration = fieldOf(node, 'declaration')
  if (declaration) {
    for (const name of declaredNames(declaration)) add(exports, name, isDefault ? 'default' : name)
    return
  }
  const clause = node.children.find(child => child.type === 'export_clause')
  if (clause) readClause(clause, exports)
  const assigned = node.children.some(child => child.type === '=') ? (namedOf(node)[0] ?? null) : null
  readWhole(fieldOf(node, 'value') ?? assigned, exports)
}

/** The one thing that a module exports as a whole; members of an object are exported by their own names too. */
function readWhole(given: Syntax | null, exports: Exports): void {
  let value = given
  while (value && /^(?:parenthesized|as|satisfies|non_null)_expression$/.test(value.type))
    value = namedOf(value)[0] ?? null
  if (!value) return
  exports.any = true
  if (value.type === 'identifier') return add(exports, own(value), 'default')
  exports.anonymous = value
  const name = fieldOf(value, 'name')
  if (name && /^(?:class|function_expression|generator_function)$/.test(value.type))
    add(exports, own(name), 'default')
}

/** `module.exports` and `exports`, with or without a member: its name, '' for the whole; null for anything else. */
export function exportTarget(node: Syntax | null): string | null {
  if (node?.type !== 'member_expression') return node && own(node) === 'exports' ? '' : null
  const path = own(node).replace(/\s+/g, '')
  const shape = /^(?:module\.)?exports\.([\p{L}\p{N}_$]+)$/u.exec(path)
  if (path === 'module.exports') return ''
  return shape ? (shape[1] ?? null) : null
}

/** Members of an object that is exported: `{ a, b: c, ...d }`. */
function readObject(object: Syntax, exports: Exports): void {
  exports.any = true
  for (const member of namedOf(object)) {
    if (member.type === 'shorthand_property_identifier') add(exports, own(member), own(member))
    const value = member.type === 'pair' ? fieldOf(member, 'value') : null
    const key = unquoted(own(fieldOf(member, 'key')))
    if (value?.type === 'identifier') add(exports, own(value), key)
  }
}

function readAssignment(node: Syntax, exports: Exports, depth = 0): void {
  const name = exportTarget(fieldOf(node, 'left'))
  const right = fieldOf(node, 'right')
  const chained = right?.type === 'assignment_expression' ? right : null
  if (chained && depth < 20) readAssignment(chained, exports, depth + 1)
  const value = chained ? lastRight(chained) : right
  if (name === null || !value) return
  if (name !== '') {
    if (name === '__esModule') exports.any = true
    else if (value.type === 'identifier') add(exports, own(value), name)
    else exports.any = true
  } else if (value.type === 'object') readObject(value, exports)
  else readWhole(value, exports)
}

/** The value at the end of `a = b = value`. */
export function lastRight(node: Syntax): Syntax | null {
  let at: Syntax | null = node
  while (at?.type === 'assignment_expression') at = fieldOf(at, 'right')
  return at
}

function readCall(node: Syntax, exports: Exports): void {
  const called = own(fieldOf(node, 'function')).replace(/\s+/g, '')
  const list = fieldOf(node, 'arguments')
  const [first, ...others] = list ? namedOf(list) : []
  if (!first || exportTarget(first) !== '') return
  if (called === 'Object.assign')
    for (const one of others) if (one.type === 'object') readObject(one, exports)
  if (called === 'Object.defineProperty') exports.any = true
}

/** What statements of a module (those of its wrapper too) export, in file order. */
export function exportsOf(statements: Iterable<Syntax>): Exports {
  const exports: Exports = { names: new Map(), anonymous: null, any: false }
  for (const statement of statements) {
    if (statement.type === 'export_statement') readExport(statement, exports)
    const inner = statement.type === 'expression_statement' ? namedOf(statement)[0] : undefined
    if (inner?.type === 'assignment_expression') readAssignment(inner, exports)
    if (inner?.type === 'call_expression') readCall(inner, exports)
    // What a wrapper's factory returns is what the module gives.
    if (statement.type === 'return_statement') {
      const value = namedOf(statement)[0]
      if (value?.type === 'object') readObject(value, exports)
      else readWhole(value ?? null, exports)
    }
  }
  return exports
}
