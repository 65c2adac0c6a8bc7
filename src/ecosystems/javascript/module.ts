// A module's statements -> what its names stand for: imports, constants, types.
import { boundNames, declaredNames } from './exports.js'
import { isFunction, bare } from './statements.js'
import { fieldOf, namedIn, namedOf, walk, type Syntax } from '../shared/syntax.js'
import type { Find, Named, ReadType } from './types.js'

/** One statement that binds names; `show` gives its text for the names that are used. */
export interface Binding {
  names: string[]
  start: number
  node: Syntax
  kind: 'import' | 'constant' | 'type'
  show(used: ReadonlySet<string>): string
}

const LONGEST = 400
const own = (node: Syntax | null) => (node ? node.text : '')

interface Part {
  local: string
  text: string
}

function importParts(clause: Syntax): { whole: Part[]; named: Part[] } {
  const whole: Part[] = []
  const named: Part[] = []
  for (const part of namedOf(clause)) {
    if (part.type === 'identifier') whole.push({ local: own(part), text: own(part) })
    if (part.type === 'namespace_import')
      whole.push({ local: own(namedOf(part)[0] ?? null), text: own(part) })
    if (part.type !== 'named_imports') continue
    for (const one of namedOf(part)) {
      const local = fieldOf(one, 'alias') ?? fieldOf(one, 'name')
      named.push({ local: own(local), text: own(one) })
    }
  }
  return { whole, named }
}

function importBinding(node: Syntax): Binding | null {
  const clause = namedOf(node).find(child => child.type === 'import_clause')
  if (!clause) return null
  const { whole, named } = importParts(clause)
  const type = node.children.some(child => child.type === 'type') ? 'type ' : ''
  const source = own(fieldOf(node, 'source'))
  return {
    names: [...whole, ...named].map(part => part.local),
    start: node.start,
    node,
    kind: 'import',
    show: used => {
      const inner = named.filter(part => used.has(part.local)).map(part => part.text)
      const parts = whole.filter(part => used.has(part.local)).map(part => part.text)
      if (inner.length > 0) parts.push(`{ ${inner.join(', ')} }`)
      return `import ${type}${parts.join(', ')} from ${source}`
    },
  }
}

const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)} ...` : text)

/** Variables that hold no function and no class: constants, tables, what `require` gives. */
function variableBindings(node: Syntax): Binding[] {
  return namedOf(node).flatMap((one): Binding[] => {
    const value = bare(fieldOf(one, 'value'))
    const names = boundNames(fieldOf(one, 'name'))
    if (!value || names.length === 0 || isFunction(value) || value.type === 'class') return []
    const kind = own(fieldOf(node, 'kind')) || 'var'
    const isImport = value.type === 'call_expression' && own(fieldOf(value, 'function')) === 'require'
    const shown = shortened(`${kind} ${own(one)}`)
    return [{ names, start: one.start, node: one, kind: isImport ? 'import' : 'constant', show: () => shown }]
  })
}

const TYPES = new Set(['interface_declaration', 'type_alias_declaration', 'enum_declaration'])

/** What the statements bind, in file order. */
export function bindingsOf(statements: Syntax[]): Binding[] {
  return statements.flatMap((statement): Binding[] => {
    const node = statement.type === 'export_statement' ? fieldOf(statement, 'declaration') : statement
    if (!node) return []
    if (node.type === 'import_statement') {
      const made = importBinding(node)
      return made ? [made] : []
    }
    if (node.type === 'lexical_declaration' || node.type === 'variable_declaration')
      return variableBindings(node)
    if (!TYPES.has(node.type)) return []
    const shown = shortened(own(node))
    const names = declaredNames(node)
    return [{ names, start: node.start, node, kind: 'type', show: () => shown }]
  })
}

/** Names and bounds of the parameters of a generic function, class or type. */
export function typeParameters(node: Syntax | null): { name: string; bound: Syntax | null }[] {
  const list = node ? fieldOf(node, 'type_parameters') : null
  return (list ? namedOf(list) : []).map(one => {
    const [bound] = namedIn(one, 'constraint')
    return { name: own(fieldOf(one, 'name')), bound: bound ?? null }
  })
}

function namedType(node: Syntax): Named {
  const parameters = typeParameters(node).map(each => each.name)
  if (node.type === 'type_alias_declaration') return { type: fieldOf(node, 'value'), parameters, bases: [] }
  const clause = node.children.find(child => child.type === 'extends_type_clause')
  return { type: fieldOf(node, 'body'), parameters, bases: clause ? namedOf(clause) : [] }
}

/** Members of an enumeration by name, with their values as literals. */
export function enumMembers(node: Syntax): { name: string; value: string }[] {
  const body = fieldOf(node, 'body')
  let count = 0
  return (body ? namedOf(body) : []).flatMap(member => {
    const name = member.type === 'enum_assignment' ? fieldOf(member, 'name') : member
    const value = member.type === 'enum_assignment' ? own(fieldOf(member, 'value')) : String(count)
    count = /^-?\d+$/.test(value) ? Number(value) + 1 : count
    return name?.type === 'property_identifier' ? [{ name: own(name), value }] : []
  })
}

/** All enumerations among the statements. */
export function enumsOf(bindings: Binding[]): Binding[] {
  return bindings.filter(each => each.kind === 'type' && each.node.type === 'enum_declaration')
}

/** Finds the types that the module itself defines; enumerations that it exports keep their name. */
export function findTypes(
  bindings: Binding[],
  typedefs: { name: string; text: string }[],
  exported: (name: string) => boolean,
  readType: ReadType,
): Find {
  const plain = (text: string): Named => ({ type: readType(text), parameters: [], bases: [] })
  const types = new Map(typedefs.map(({ name, text }) => [name, plain(text)]))
  for (const { node, names, kind } of bindings) {
    const [name = ''] = names
    if (kind !== 'type') continue
    if (node.type !== 'enum_declaration') {
      const made = namedType(node)
      const known = types.get(name)
      // Interfaces of one name are one.
      types.set(name, known?.type ? { ...made, bases: [...made.bases, known.type] } : made)
    } else if (!exported(name)) {
      const values = enumMembers(node).map(member => member.value)
      if (values.length > 0) types.set(name, plain(values.join(' | ')))
    }
  }
  return name => types.get(name) ?? null
}

/** Names that are read below `node`, with those behind `this.` apart. */
export function namesIn(node: Syntax): { used: Set<string>; own: Set<string>; members: Set<string> } {
  const names = { used: new Set<string>(), own: new Set<string>(), members: new Set<string>() }
  for (const each of walk(node)) {
    if (
      each.type === 'identifier' ||
      each.type === 'type_identifier' ||
      each.type === 'shorthand_property_identifier'
    )
      names.used.add(each.text)
    if (each.type !== 'property_identifier' && each.type !== 'private_property_identifier') continue
    const parent = each.parent
    if (parent?.type !== 'member_expression') continue
    const name = each.text
    names.members.add(name)
    const object = fieldOf(parent, 'object')
    if (object?.type === 'this' || object?.type === 'super' || each.type === 'private_property_identifier')
      names.own.add(name)
  }
  return names
}
