// A module's syntax -> what its names stand for: imports, constants, aliases of types.
import type { ParsedFile, Type } from '../../core/model/target.js'
import { tableOf } from '../shared/functions.js'
import { fieldOf, fieldText, hasToken, namedOf, walk, type Syntax } from '../shared/syntax.js'
import type { Alias } from './parameters.js'
import { typeOf } from './types.js'

/** One statement that binds names at the top of a module; `show` gives its text for the names that are used. */
export interface Binding {
  names: string[]
  node: Syntax
  kind: 'import' | 'constant'
  show(used: ReadonlySet<string>): string
}

const LONGEST = 400
/** A bound on all steps behind aliases: they may name each other. */
const STEPS = 5000

/** One name of an import: the name that it binds, what it says of it, and `alias` where that is another. */
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

/** What the module's own statements bind, in file order; the bodies of functions and classes are not looked into. */
export function bindingsOf(root: Syntax): Binding[] {
  return [...walk(root, node => !CLOSED.test(node.type))].flatMap(node => {
    if (/^import_(?:from_)?statement$/.test(node.type)) return [importBinding(node)]
    const inner = node.type === 'expression_statement' ? namedOf(node)[0] : node
    return inner && /^(?:assignment|type_alias_statement)$/.test(inner.type) ? constantBinding(inner) : []
  })
}

const TYPES = /^(?:subscript|binary_operator|identifier|attribute|string|generic_type|union_type)$/

/** The text of the type that a constant may stand for, `Any` for a type variable, null for other values. */
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

/** What a name of the module stands for as a type: an alias's text, `Any` for a type variable, null for others. */
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

/** Aliases of types that the module makes, as far as they are understood. */
export function typesIn(bindings: Binding[], alias: Alias): Record<string, Type> {
  const constants = bindings.flatMap(({ kind, names }) => (kind === 'constant' ? names : []))
  const types = constants
    .filter(name => alias(name) !== null)
    .map(name => [name, typeOf(name, alias)] as const)
  return Object.fromEntries(types.filter(([, { kind }]) => kind !== 'any' && kind !== 'named'))
}
