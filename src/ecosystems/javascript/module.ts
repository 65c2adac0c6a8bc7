// A module's statements -> what its names refer to: imports, constants, types.
import { fieldOf, fieldText, hasToken, namedIn, namedOf, walk, type Syntax } from '../shared/syntax.js'
import { boundNames, declaredNames } from './exports.js'
import { remember } from '../shared/functions.js'
import { bare, isFunction } from './statements.js'
import type { Find, Named, ReadType } from './types.js'

/** A statement that binds names; `show` gives its text, reduced to the names that are used. */
export interface Binding {
  names: string[]
  node: Syntax
  kind: 'import' | 'constant' | 'type'
  show(used: ReadonlySet<string>): string
}

const LONGEST = 400

export function bindingsOf(statements: Syntax[]): Binding[] {
  return statements.flatMap((statement): Binding[] => {
    const node = statement.type === 'export_statement' ? fieldOf(statement, 'declaration') : statement
    if (!node) return []
    switch (node.type) {
      case 'import_statement':
        return importBinding(node)
      case 'lexical_declaration':
      case 'variable_declaration':
        return variableBindings(node)
      case 'interface_declaration':
      case 'type_alias_declaration':
      case 'enum_declaration':
        return [{ names: declaredNames(node), node, kind: 'type', show: shortened(node.text) }]
      default:
        return []
    }
  })
}

/** `text` is the import's text for a name: `a as b`, `* as c`. */
interface Part {
  local: string
  text: string
  inBraces: boolean
}

function partsOf(clause: Syntax): Part[] {
  return namedOf(clause).flatMap((part): Part[] => {
    if (part.type === 'identifier') return [{ local: part.text, text: part.text, inBraces: false }]
    if (part.type === 'namespace_import')
      return [{ local: namedOf(part)[0]?.text ?? '', text: part.text, inBraces: false }]
    const inner = part.type === 'named_imports' ? namedOf(part) : []
    return inner.map(specifier => ({
      local: fieldText(specifier, 'alias') || fieldText(specifier, 'name'),
      text: specifier.text,
      inBraces: true,
    }))
  })
}

function importBinding(node: Syntax): Binding[] {
  const clause = namedOf(node).find(child => child.type === 'import_clause')
  if (!clause) return []
  const parts = partsOf(clause)
  const opening = hasToken(node, 'type') ? 'import type' : 'import'
  const show = (used: ReadonlySet<string>): string => {
    const texts = (inBraces: boolean) =>
      parts.flatMap(part => (used.has(part.local) && part.inBraces === inBraces ? [part.text] : []))
    const inner = texts(true)
    const shown = [...texts(false), ...(inner.length > 0 ? [`{ ${inner.join(', ')} }`] : [])]
    return `${opening} ${shown.join(', ')} from ${fieldText(node, 'source')}`
  }
  return [{ names: parts.map(part => part.local), node, kind: 'import', show }]
}

const shortened = (text: string) => () => (text.length > LONGEST ? `${text.slice(0, LONGEST)} ...` : text)

/** Variables other than functions and classes: constants, tables, results of `require`. */
function variableBindings(node: Syntax): Binding[] {
  return namedOf(node).flatMap((one): Binding[] => {
    const value = bare(fieldOf(one, 'value'))
    const names = boundNames(fieldOf(one, 'name'))
    if (!value || names.length === 0 || isFunction(value) || value.type === 'class') return []
    const show = shortened(`${fieldText(node, 'kind') || 'var'} ${one.text}`)
    const isImport = value.type === 'call_expression' && fieldText(value, 'function') === 'require'
    return [{ names, node: one, kind: isImport ? 'import' : 'constant', show }]
  })
}

/** Names and bounds of the parameters of a generic function, class or type. */
export function typeParameters(node: Syntax | null): { name: string; bound: Syntax | null }[] {
  return namedIn(node, 'type_parameters').map(parameter => ({
    name: fieldText(parameter, 'name'),
    bound: namedIn(parameter, 'constraint')[0] ?? null,
  }))
}

function namedType(node: Syntax): Named {
  const clause = node.children.find(child => child.type === 'extends_type_clause')
  return {
    type: fieldOf(node, node.type === 'type_alias_declaration' ? 'value' : 'body'),
    parameters: typeParameters(node).map(parameter => parameter.name),
    bases: clause ? namedOf(clause) : [],
  }
}

/** Members of an enum by name, with their values as literals. */
export function enumMembers(node: Syntax): { name: string; value: string }[] {
  let count = 0
  return namedIn(node, 'body').flatMap(member => {
    const isAssigned = member.type === 'enum_assignment'
    const name = isAssigned ? fieldOf(member, 'name') : member
    const value = isAssigned ? fieldText(member, 'value') : String(count)
    count = /^-?\d+$/.test(value) ? Number(value) + 1 : count
    return name?.type === 'property_identifier' ? [{ name: name.text, value }] : []
  })
}

export const enumsOf = (bindings: Binding[]): Binding[] =>
  bindings.filter(({ node }) => node.type === 'enum_declaration')

/** The keys of a table, as literals; none for anything else. */
function keysOf(declarator: Syntax): string[] {
  const value = bare(fieldOf(declarator, 'value'))
  const table =
    value && /^(?:as|satisfies)_expression$/.test(value.type) ? bare(namedOf(value)[0] ?? null) : value
  if (table?.type !== 'object') return []
  return namedOf(table).flatMap(pair => {
    const key = pair.type === 'pair' ? fieldText(pair, 'key') : ''
    return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? [`'${key}'`] : /^'[^'\\]*'$/.test(key) ? [key] : []
  })
}

/** Finds the types that the module defines; exported enums keep their name. */
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
    const keys = kind === 'constant' ? keysOf(node) : []
    if (keys.length > 0) types.set(`keyof typeof ${name}`, plain(keys.join(' | ')))
    if (kind !== 'type') continue
    if (node.type === 'enum_declaration') {
      const values = exported(name) ? [] : enumMembers(node).map(member => member.value)
      if (values.length > 0) types.set(name, plain(values.join(' | ')))
      continue
    }
    const made = namedType(node)
    const known = types.get(name)?.type
    // Interfaces with the same name merge.
    types.set(name, known ? { ...made, bases: [...made.bases, known] } : made)
  }
  return name => types.get(name) ?? null
}

/** Names that a piece of code reads: bare ones, those used as a whole, members of anything, and members of `this`. */
export interface Names {
  used: Set<string>
  whole: Set<string>
  own: Set<string>
  members: Set<string>
}

export function namesIn(node: Syntax): Names {
  const { used, whole, own, members } = readNames(node)
  return { used: new Set(used), whole: new Set(whole), own: new Set(own), members: new Set(members) }
}

/** Cached, because the names of each function are needed more than once. */
const readNames = remember((node: Syntax): Names => {
  const names: Names = { used: new Set(), whole: new Set(), own: new Set(), members: new Set() }
  for (const { type, parent, text } of walk(node)) {
    if (/^(?:identifier|type_identifier|shorthand_property_identifier)$/.test(type)) {
      names.used.add(text)
      if (parent?.type !== 'member_expression') names.whole.add(text)
    }
    if (!/^(?:private_)?property_identifier$/.test(type) || parent?.type !== 'member_expression') continue
    names.members.add(text)
    const isOwn = /^(?:this|super)$/.test(fieldOf(parent, 'object')?.type ?? '')
    if (isOwn || type === 'private_property_identifier') names.own.add(text)
  }
  return names
})
