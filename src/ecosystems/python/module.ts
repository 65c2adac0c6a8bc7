// A module's syntax -> what its names stand for: imports, constants, aliases of types.
import type { Alias } from './parameters.js'
import { fieldOf, namedOf, walk, type Syntax } from '../shared/syntax.js'

/** One statement that binds names at the top of a module; `show` gives its text for the names that are used. */
export interface Binding {
  names: string[]
  start: number
  node: Syntax
  kind: 'import' | 'constant'
  show(used: ReadonlySet<string>): string
}

const LONGEST = 400
/** A bound on all steps behind aliases: they may name each other. */
const STEPS = 5000

function importedNames(node: Syntax): { names: string[]; parts: string[] } {
  const own = (each: Syntax | null) => (each ? each.text : '')
  const items = node.children.filter(child => child.field === 'name')
  const whole = node.type === 'import_statement'
  const names = items.map(item => {
    if (item.type === 'aliased_import') return own(fieldOf(item, 'alias'))
    return whole ? (own(item).split('.')[0] ?? '') : own(item)
  })
  return { names, parts: items.map(own) }
}

function importBinding(node: Syntax): Binding {
  const { names, parts } = importedNames(node)
  const from = fieldOf(node, 'module_name')
  const wild = node.children.some(child => child.type === 'wildcard_import')
  const opening = from ? `from ${from.text} import ` : 'import '
  const show = (used: ReadonlySet<string>) =>
    opening + (wild ? '*' : parts.filter((_, i) => used.has(names[i] ?? '')).join(', '))
  return { names: wild ? ['*'] : names, start: node.start, node, kind: 'import', show }
}

function constantBinding(node: Syntax): Binding | null {
  const left = fieldOf(node, 'left')
  const name = left?.type === 'type' ? namedOf(left)[0] : left
  if (!name || name.type !== 'identifier') return null
  const own = node.text
  const shown = own.length > LONGEST ? `${own.slice(0, LONGEST)} ...` : own
  return {
    names: [name.text],
    start: node.start,
    node,
    kind: 'constant',
    show: () => shown,
  }
}

/** What the module's own statements bind, in file order; the bodies of functions and classes are not looked into. */
export function bindingsOf(root: Syntax): Binding[] {
  const bindings: Binding[] = []
  const closed = new Set([
    'function_definition',
    'class_definition',
    'decorated_definition',
    'expression_statement',
  ])
  for (const node of walk(root, node => !closed.has(node.type))) {
    if (node.type === 'import_statement' || node.type === 'import_from_statement')
      bindings.push(importBinding(node))
    const inner = node.type === 'expression_statement' ? namedOf(node)[0] : node
    const assigns = inner?.type === 'assignment' || inner?.type === 'type_alias_statement'
    const constant = inner && assigns ? constantBinding(inner) : null
    if (constant) bindings.push(constant)
  }
  return bindings
}

function aliasText(node: Syntax): string | null {
  const right = fieldOf(node, 'right')
  const value = right?.type === 'type' ? namedOf(right)[0] : right
  if (!value) return null
  const own = value.text
  const call = /^(?:[\p{L}\p{N}_]+\.)?(TypeVar|NewType)\(\s*[^,)]+(?:,\s*([\p{L}\p{N}_.]+)\s*\))?/u.exec(own)
  if (call) return call[1] === 'NewType' ? (call[2] ?? 'Any') : 'Any'
  return [
    'subscript',
    'binary_operator',
    'identifier',
    'attribute',
    'string',
    'generic_type',
    'union_type',
  ].includes(value.type)
    ? own
    : null
}

/** What a name of the module stands for as a type: an alias's text, `Any` for a type variable, null for others. */
export function aliasesOf(bindings: Binding[]): Alias {
  const aliases = new Map<string, string>()
  for (const binding of bindings) {
    const behind = binding.kind === 'constant' ? aliasText(binding.node) : null
    if (behind !== null && binding.names[0]) aliases.set(binding.names[0], behind)
    for (const part of binding.kind === 'import' ? namedOf(binding.node) : []) {
      const [name, alias] = [fieldOf(part, 'name'), fieldOf(part, 'alias')]
      if (name && alias) aliases.set(alias.text, name.text)
    }
  }
  let steps = 0
  return name => (steps++ < STEPS ? (aliases.get(name) ?? null) : null)
}

/** What each imported name stands for. */
export function importsOf(bindings: Binding[]): Record<string, { module: string; symbol: string | null }> {
  const found: Record<string, { module: string; symbol: string | null }> = Object.create(null)
  const own = (node: Syntax | null) => (node ? node.text : '')
  for (const { node, names } of bindings.filter(each => each.kind === 'import')) {
    const from = fieldOf(node, 'module_name')
    const items = node.children.filter(child => child.field === 'name')
    items.forEach((item, at) => {
      const said = own(item.type === 'aliased_import' ? fieldOf(item, 'name') : item)
      const name = names[at]
      if (name) found[name] = from ? { module: own(from), symbol: said } : { module: said, symbol: null }
    })
  }
  return found
}
