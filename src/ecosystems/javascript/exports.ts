// A module's syntax -> what it exports: local names with the names that others import them by. ESM and CommonJS.
import { fieldOf, fieldText, hasToken, namedIn, namedOf, type Syntax } from '../shared/syntax.js'
import { boundIn } from './scopes.js'

/** `names` maps a local name to the names it is exported under (possibly `default`). */
export interface Exports {
  names: Map<string, string[]>
  /** The nameless value of `export default` or `module.exports =`. */
  anonymous: Syntax | null
}

/** The exports of a module's statements (including those in a wrapper), in file order. */
export function exportsOf(statements: Iterable<Syntax>): Exports {
  const exports: Exports = { names: new Map(), anonymous: null }
  for (const statement of statements) {
    const [inner] = namedOf(statement)
    if (statement.type === 'export_statement') readExport(statement, exports)
    // The module exports what a wrapper's factory returns.
    if (statement.type === 'return_statement') readWhole(inner ?? null, exports)
    if (/^(?:lexical|variable)_declaration$/.test(statement.type)) readAlias(statement, exports)
    if (statement.type !== 'expression_statement') continue
    if (inner?.type === 'assignment_expression') readAssignment(inner, exports)
    if (inner?.type === 'call_expression') readCall(inner, exports)
  }
  return exports
}

function add({ names }: Exports, local: string, name: string): void {
  const known = names.get(local) ?? []
  if (local !== '' && !known.includes(name)) names.set(local, [...known, name])
}

const unquoted = (name: string): string => name.replace(/^(['"])(.*)\1$/s, '$2')

function readExport(node: Syntax, exports: Exports): void {
  if (fieldOf(node, 'source')) return
  const declaration = fieldOf(node, 'declaration')
  if (declaration) {
    const isDefault = hasToken(node, 'default')
    for (const name of declaredNames(declaration)) add(exports, name, isDefault ? 'default' : name)
    return
  }
  const clause = node.children.find(child => child.type === 'export_clause')
  for (const one of clause ? namedOf(clause) : []) {
    const name = fieldText(one, 'name')
    add(exports, name, unquoted(fieldText(one, 'alias') || name))
  }
  const assigned = hasToken(node, '=') ? (namedOf(node)[0] ?? null) : null
  readDefault(fieldOf(node, 'value') ?? assigned, exports)
}

/** A value exported as a whole: an object's members are exported under their own names. */
function readWhole(value: Syntax | null, exports: Exports): void {
  if (value?.type !== 'object') return readDefault(value, exports)
  for (const member of namedOf(value)) {
    if (member.type === 'shorthand_property_identifier') add(exports, member.text, member.text)
    const held = member.type === 'pair' ? fieldOf(member, 'value') : null
    if (held?.type === 'identifier') add(exports, held.text, unquoted(fieldText(member, 'key')))
  }
}

function readDefault(given: Syntax | null, exports: Exports): void {
  let value = given
  while (value && /^(?:parenthesized|as|satisfies|non_null)_expression$/.test(value.type))
    value = namedOf(value)[0] ?? null
  if (!value) return
  if (value.type === 'identifier') return add(exports, value.text, 'default')
  exports.anonymous = value
  if (/^(?:class|function_expression|generator_function)$/.test(value.type))
    add(exports, fieldText(value, 'name'), 'default')
}

/** `module.exports = exports.a = b`: every target gets the final value. */
function readAssignment(node: Syntax, exports: Exports): void {
  const right = fieldOf(node, 'right')
  if (right?.type === 'assignment_expression') readAssignment(right, exports)
  const name = exportTarget(fieldOf(node, 'left'))
  const value = lastRight(node)
  if (name === '') readWhole(value, exports)
  else if (name !== null && name !== '__esModule' && value?.type === 'identifier')
    add(exports, value.text, name)
}

/** `var lib = module.exports = {}`, `const lib = exports`: members added to `lib` are exported. */
function readAlias(declaration: Syntax, exports: Exports): void {
  for (const declarator of namedOf(declaration)) {
    const local = fieldOf(declarator, 'name')
    if (local?.type !== 'identifier') continue
    let value = fieldOf(declarator, 'value')
    for (; value?.type === 'assignment_expression'; value = fieldOf(value, 'right')) {
      const name = exportTarget(fieldOf(value, 'left'))
      if (name !== null) add(exports, local.text, name || 'default')
    }
    if (exportTarget(value) === '') add(exports, local.text, 'default')
  }
}

/** `Object.assign(module.exports, { a, b })` */
function readCall(node: Syntax, exports: Exports): void {
  const [first, ...others] = namedIn(node, 'arguments')
  const called = fieldText(node, 'function').replace(/\s+/g, '')
  if (called !== 'Object.assign' || !first || exportTarget(first) !== '') return
  for (const given of others) if (given.type === 'object') readWhole(given, exports)
}

/** The member name of `module.exports` or `exports`, '' for the whole; null for anything else. */
export function exportTarget(node: Syntax | null): string | null {
  if (node?.type !== 'member_expression') return node?.text === 'exports' ? '' : null
  const path = node.text.replace(/\s+/g, '')
  if (path === 'module.exports') return ''
  return /^(?:module\.)?exports\.([\p{L}\p{N}_$]+)$/u.exec(path)?.[1] ?? null
}

/** The value at the end of `a = b = value`. */
export function lastRight(node: Syntax): Syntax | null {
  let at: Syntax | null = node
  while (at?.type === 'assignment_expression') at = fieldOf(at, 'right')
  return at
}

/** Names bound by a pattern: `{ a, b: c }`, `[d]`, `e`. */
export const boundNames = (pattern: Syntax | null): string[] => [...boundIn(pattern)].map(node => node.text)

/** Names declared by a declaration: functions, classes, variables, enums, namespaces. */
export function declaredNames(node: Syntax): string[] {
  if (node.type === 'lexical_declaration' || node.type === 'variable_declaration')
    return namedOf(node).flatMap(declarator => boundNames(fieldOf(declarator, 'name')))
  if (node.type === 'ambient_declaration') return namedOf(node).flatMap(declaredNames)
  const name = fieldText(node, 'name')
  return name === '' ? [] : [name]
}
