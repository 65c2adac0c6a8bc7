// Import statements and `require` declarations <-> one entry per bound name.
import { fieldOf, namedOf, type Syntax, type ReadText } from '../shared/syntax.js'
import { runners } from './runners/index.js'
import { literalValue } from './values.js'

export type Kind = 'import' | 'require'

/** One name that an import binds, or an import that binds nothing. */
export interface ImportEntry {
  kind: Kind
  module: string
  /** The export: a name, `default`, `*` for the whole module (`const x = require()`); empty when nothing is bound. */
  name: string
  local: string
  /** Position of TypeScript's keyword `type`: before the whole clause, before this name only, or null. */
  type: 'statement' | 'name' | null
  /** `with { type: 'json' }`, else the empty string. */
  attributes: string
}

export interface ImportStatement {
  node: Syntax
  entries: ImportEntry[]
}

/** The value of a plain string; null for anything else. */
export function stringOf(node: Syntax | null): string | null {
  if (node?.type !== 'string' && node?.type !== 'template_string') return null
  const value = literalValue(node)
  return value?.kind === 'str' ? value.value : null
}

/** The entries of a statement that only imports; null for any other statement. */
export function readImport(statement: Syntax): ImportEntry[] | null {
  if (statement.type === 'import_statement') return readClauses(statement)
  if (statement.type === 'expression_statement') {
    const loaded = loadedBy(namedOf(statement)[0])
    return loaded?.kind === 'require' ? [loaded] : null
  }
  if (statement.type !== 'lexical_declaration' && statement.type !== 'variable_declaration') return null
  const found = namedOf(statement).map(readDeclarator)
  return found.every(entries => entries !== null) ? found.flat() : null
}

export function importsOf(tree: Syntax): ImportStatement[] {
  return tree.children.flatMap(node => {
    const entries = readImport(node)
    return entries ? [{ node, entries }] : []
  })
}

/** Entries of texts that should be imports; other statements are returned unchanged. */
export function parseImports(
  texts: readonly string[],
  read: ReadText,
): { entries: ImportEntry[]; others: string[] } {
  const statements = texts.flatMap(text => namedOf(read(text)))
  return {
    entries: statements.flatMap(node => readImport(node) ?? []),
    others: statements.filter(node => !readImport(node)).map(node => node.text),
  }
}

/** The kind of module that a text is; null when it does not show. */
export function kindOf(tree: Syntax): Kind | null {
  if (tree.children.some(node => /^(?:import|export)_statement$/.test(node.type))) return 'import'
  return importsOf(tree)[0]?.entries[0]?.kind ?? null
}

function readClauses(statement: Syntax): ImportEntry[] | null {
  const clauses = namedOf(statement)
  const required = clauses.find(node => node.type === 'import_require_clause')
  const module = stringOf(fieldOf(required ?? statement, 'source'))
  if (module === null) return null
  const whole = effectOf('import', module)
  if (statement.children.some(node => node.type === 'type')) whole.type = 'statement'
  whole.attributes = clauses.find(node => node.type === 'import_attribute')?.text ?? ''
  const parts = required
    ? namedOf(required).slice(0, 1)
    : clauses.filter(node => node.type === 'import_clause').flatMap(namedOf)
  const bound = parts.flatMap((part): ImportEntry[] => {
    if (part.type === 'identifier') return [{ ...whole, name: 'default', local: part.text }]
    if (part.type === 'namespace_import')
      return [{ ...whole, name: '*', local: namedOf(part)[0]?.text ?? '' }]
    return namedOf(part).map(specifier => readSpecifier(specifier, whole))
  })
  return bound.length > 0 ? bound : [whole]
}

const effectOf = (kind: Kind, module: string): ImportEntry => ({
  kind,
  module,
  name: '',
  local: '',
  type: null,
  attributes: '',
})

function readSpecifier(specifier: Syntax, whole: ImportEntry): ImportEntry {
  const name = (fieldOf(specifier, 'name') ?? specifier).text
  const local = fieldOf(specifier, 'alias')?.text ?? name
  const isType = specifier.children.some(part => part.type === 'type')
  return { ...whole, name, local, type: whole.type ?? (isType ? 'name' : null) }
}

/** `require('x')` and `await import('x')`, without a name yet. */
function loadedBy(node: Syntax | null | undefined): ImportEntry | null {
  const call = node?.type === 'await_expression' ? namedOf(node)[0] : node
  const callee = call?.type === 'call_expression' ? fieldOf(call, 'function') : null
  if (!call || callee?.text !== (call === node ? 'require' : 'import')) return null
  const given = namedOf(fieldOf(call, 'arguments') ?? call)
  const module = given.length === 1 ? stringOf(given[0] ?? null) : null
  return module === null ? null : effectOf(call === node ? 'require' : 'import', module)
}

/** `x = require('y')`, `{ a, b: c } = require('y')`, `x = require('y').z`. */
function readDeclarator(declarator: Syntax): ImportEntry[] | null {
  const name = fieldOf(declarator, 'name')
  let value = fieldOf(declarator, 'value')
  if (value?.type === 'as_expression') value = namedOf(value)[0] ?? null
  const picked = value?.type === 'member_expression' ? fieldOf(value, 'property') : null
  const loaded = loadedBy(picked && value ? fieldOf(value, 'object') : value)
  if (!name || !loaded) return null
  if (name.type === 'identifier') return [{ ...loaded, name: picked?.text ?? '*', local: name.text }]
  if (name.type !== 'object_pattern' || picked) return null
  const names = namedOf(name).map(readProperty)
  return names.every(pair => pair !== null) ? names.map(pair => ({ ...loaded, ...pair })) : null
}

/** One property of a pattern; a default value is dropped. */
function readProperty(property: Syntax): { name: string; local: string } | null {
  const given = property.type === 'object_assignment_pattern' ? fieldOf(property, 'left') : property
  if (given?.type === 'shorthand_property_identifier_pattern') return { name: given.text, local: given.text }
  const key = given?.type === 'pair_pattern' ? fieldOf(given, 'key') : null
  const value = given && fieldOf(given, 'value')
  const local = value?.type === 'assignment_pattern' ? fieldOf(value, 'left') : value
  return key?.type === 'property_identifier' && local?.type === 'identifier'
    ? { name: key.text, local: local.text }
    : null
}

const isOwn = (module: string) => /^[./#]/.test(module) || /^[@~]\//.test(module)

/** The entry in the syntax of the other kind of module. Types are always imported. */
export function toKind(entry: ImportEntry, kind: Kind): ImportEntry {
  if (entry.kind === kind || entry.type !== null) return entry
  if (kind === 'import') return { ...entry, kind, name: entry.name === '*' ? 'default' : entry.name }
  return { ...entry, kind, name: entry.name === 'default' && !isOwn(entry.module) ? '*' : entry.name }
}

/** True for a runner module that can only be imported; Deno shares one with Node. */
function isOnlyImported(name: string): boolean {
  const own = runners.filter(({ module }) => module === name)
  return own.length > 0 && own.every(({ loads }) => loads === 'modules only')
}

/** The kind of a new file: that of its import of project code, else of its first import. */
export function kindAmong(entries: readonly ImportEntry[]): Kind | null {
  if (entries.some(({ module }) => isOnlyImported(module))) return 'import'
  const own = entries.filter(entry => isOwn(entry.module) && entry.type !== 'statement')
  return (own.find(entry => entry.module.startsWith('.')) ?? own[0] ?? entries[0])?.kind ?? null
}

/** A name inside braces: `a`, `a as b`, `type a`. */
export function specifierText({ kind, name, local, type }: ImportEntry): string {
  const text = name === local ? name : `${name}${kind === 'require' ? ': ' : ' as '}${local}`
  return type === 'name' ? `type ${text}` : text
}

const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`

export const isNamed = ({ name }: ImportEntry) => !['', '*', 'default'].includes(name)

/** Statements for entries that differ only in their names; single quotes, no semicolons. */
function formatGroup(entries: readonly ImportEntry[]): string[] {
  const [first] = entries
  if (!first) return []
  const module = quoted(first.module)
  const locals = (name: string) => entries.filter(entry => entry.name === name).map(entry => entry.local)
  const specifiers = entries.filter(isNamed).map(specifierText)
  const braces = specifiers.length > 0 ? [`{ ${specifiers.join(', ')} }`] : []
  if (first.kind === 'require') {
    const statements = [
      ...locals('*').map(local => `const ${local} = require(${module})`),
      ...locals('default').map(local => `const ${local} = require(${module}).default`),
      ...braces.map(names => `const ${names} = require(${module})`),
    ]
    return statements.length > 0 ? statements : [`require(${module})`]
  }
  const word = first.type === 'statement' ? 'import type' : 'import'
  const from = first.attributes === '' ? module : `${module} ${first.attributes}`
  const parts = [...locals('default'), ...braces]
  const joined = first.type === 'statement' || parts.length === 0 ? parts : [parts.join(', ')]
  const clauses = [...locals('*').map(local => `* as ${local}`), ...joined]
  return clauses.length > 0 ? clauses.map(clause => `${word} ${clause} from ${from}`) : [`import ${from}`]
}

/** Statements for entries in their order; only names in braces are merged. */
export function formatImports(entries: readonly ImportEntry[]): string[] {
  const groups: ImportEntry[][] = []
  for (const entry of entries) {
    const group = isNamed(entry)
      ? groups.find(([first]) => first && isNamed(first) && areAlike(first, entry))
      : null
    if (!group) groups.push([entry])
    else if (!group.some(other => specifierText(other) === specifierText(entry))) group.push(entry)
  }
  return [...new Set(groups.flatMap(formatGroup))]
}

/** True when the two differ only in their names. */
export const areAlike = (one: ImportEntry, other: ImportEntry): boolean =>
  one.module === other.module &&
  one.kind === other.kind &&
  (one.type === 'statement') === (other.type === 'statement') &&
  one.attributes === other.attributes

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const rank = (module: string) => (module.startsWith('node:') ? 0 : isOwn(module) ? 2 : 1)

/** Sorted groups of entries, one per statement: Node's own modules, packages, the project's modules. */
export function joinImports(entries: readonly ImportEntry[]): ImportEntry[][] {
  const groups: ImportEntry[][] = []
  const bound = new Set<string>()
  for (const entry of entries) {
    if (entry.type === null && entry.local !== '') {
      if (bound.has(entry.local)) continue
      bound.add(entry.local)
    }
    const group = groups.find(group => joins(entry, group))
    if (!group) groups.push([entry])
    else if (!group.some(other => other.local === entry.local)) group.push(entry)
  }
  return groups.sort(([a], [b]) =>
    a && b ? rank(a.module) - rank(b.module) || compare(a.module, b.module) : 0,
  )
}

/** Statements for one group of `joinImports`, with sorted names. */
export function formatJoined(group: readonly ImportEntry[]): string[] {
  return formatGroup(group.toSorted((a, b) => compare(a.name, b.name) || compare(a.local, b.local)))
}

/** A statement can have only one default and one namespace import. */
function joins(entry: ImportEntry, group: readonly ImportEntry[]): boolean {
  const single = entry.name === '*' || entry.name === 'default'
  return group.every(
    other => areAlike(other, entry) && !(single && other.name === entry.name && other.local !== entry.local),
  )
}
