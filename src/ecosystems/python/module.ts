// A module's syntax -> what its names refer to: imports, constants, type aliases.
import type { ParsedFile, Type } from '../../core/model/target.js'
import { tableOf } from '../shared/functions.js'
import { fieldOf, fieldText, hasToken, namedOf, walk, type Syntax } from '../shared/syntax.js'
import type { Alias } from './parameters.js'
import { typeOf } from './types.js'

/** A top-level statement that binds names; `show` gives its text, reduced to the names that are used. */
export interface Binding {
  names: string[]
  node: Syntax
  kind: 'import' | 'constant'
  show(used: ReadonlySet<string>): string
}

const LONGEST = 400
/** Most steps when resolving aliases, which may be circular. */
const STEPS = 5000

/** One name of an import: the name it binds, the text for it, and `alias` if it has one. */
interface Imported {
  name: string
  said: string
  alias: string
  text: string
}

function importedIn(node: Syntax): Imported[] {
  const isWhole = node.type === 'import_statement'
  return node.children
    .filter(child => child.field === 'name')
    .map(item => {
      const alias = fieldText(item, 'alias')
      const said = item.type === 'aliased_import' ? fieldText(item, 'name') : item.text
      return { name: alias || (isWhole ? (said.split('.')[0] ?? '') : said), said, alias, text: item.text }
    })
}

function importBinding(node: Syntax): Binding {
  const imported = importedIn(node)
  const from = fieldOf(node, 'module_name')
  const isWild = hasToken(node, 'wildcard_import')
  const shown = (used: ReadonlySet<string>): string =>
    isWild ? '*' : imported.flatMap(({ name, text }) => (used.has(name) ? text : [])).join(', ')
  return {
    names: isWild ? ['*'] : imported.map(item => item.name),
    node,
    kind: 'import',
    show: used => `${from ? `from ${from.text} ` : ''}import ${shown(used)}`,
  }
}

function constantBinding(node: Syntax): Binding[] {
  const left = fieldOf(node, 'left')
  const name = left?.type === 'type' ? namedOf(left)[0] : left
  if (name?.type !== 'identifier') return []
  const shown = node.text.length > LONGEST ? `${node.text.slice(0, LONGEST)} ...` : node.text
  return [{ names: [name.text], node, kind: 'constant', show: () => shown }]
}

const CLOSED = /^(?:(?:function|class|decorated)_definition|expression_statement)$/

/** Bindings by the module's own statements, in file order, without the bodies of functions and classes. */
export function bindingsOf(root: Syntax): Binding[] {
  return [...walk(root, node => !CLOSED.test(node.type))].flatMap(node => {
    if (/^import_(?:from_)?statement$/.test(node.type)) return [importBinding(node)]
    const inner = node.type === 'expression_statement' ? namedOf(node)[0] : node
    return inner && /^(?:assignment|type_alias_statement)$/.test(inner.type) ? constantBinding(inner) : []
  })
}

const TYPES = /^(?:subscript|binary_operator|identifier|attribute|string|generic_type|union_type)$/

/** The text of the type that a constant may be an alias of, `Any` for a type variable, null for other values. */
function aliasText(node: Syntax): string | null {
  const right = fieldOf(node, 'right')
  const value = right?.type === 'type' ? namedOf(right)[0] : right
  if (!value) return null
  const call = /^(?:[\p{L}\p{N}_]+\.)?(TypeVar|NewType)\(\s*[^,)]+(?:,\s*([\p{L}\p{N}_.]+)\s*\))?/u.exec(
    value.text,
  )
  if (call) return call[1] === 'NewType' ? (call[2] ?? 'Any') : 'Any'
  return TYPES.test(value.type) ? value.text : null
}

/** What a module-level name means as a type: an alias's text, `Any` for a type variable, null for others. */
export function aliasesOf(bindings: Binding[]): Alias {
  const aliases = new Map<string, string>()
  for (const { kind, names, node } of bindings) {
    const behind = kind === 'constant' ? aliasText(node) : null
    if (behind !== null && names[0]) aliases.set(names[0], behind)
    for (const { alias, said } of kind === 'import' ? importedIn(node) : [])
      if (alias && said) aliases.set(alias, said)
  }
  let steps = 0
  return name => (steps++ < STEPS ? (aliases.get(name) ?? null) : null)
}

export function importsOf(bindings: Binding[]): NonNullable<ParsedFile['imports']> {
  const imports = bindings.filter(binding => binding.kind === 'import')
  return tableOf(
    imports.flatMap(({ node }) => {
      const from = fieldOf(node, 'module_name')?.text
      const named = importedIn(node).filter(item => item.name !== '')
      return named.map(({ name, said }) => {
        const found = from === undefined ? { module: said, symbol: null } : { module: from, symbol: said }
        return [name, found] as const
      })
    }),
  )
}

/** The module's type aliases, as far as they are understood. */
export function typesIn(bindings: Binding[], alias: Alias): Record<string, Type> {
  const constants = bindings.flatMap(({ kind, names }) => (kind === 'constant' ? names : []))
  const types = constants
    .filter(name => alias(name) !== null)
    .map(name => [name, typeOf(name, alias)] as const)
  return Object.fromEntries(types.filter(([, { kind }]) => kind !== 'any' && kind !== 'named'))
}
