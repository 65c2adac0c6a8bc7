// Python import statements <-> one entry per bound name, and entries -> the sorted import block of a file.
import type { Syntax } from '../shared/syntax.js'
import { isFrameworkModule, isStandardModule } from './standard-names.js'

export interface ImportEntry {
  /** `shop.tax`, `.tax`. */
  module: string
  /** Null for `import module`; `*` for a star import. */
  name: string | null
  alias: string | null
}

export const isImport = ({ type }: Syntax) => /^(?:import|import_from|future_import)_statement$/.test(type)

/** The name that an entry binds; empty for a star import. */
export function boundBy({ module, name, alias }: ImportEntry): string {
  if (alias) return alias
  if (name !== null) return name === '*' ? '' : name
  return module.split('.')[0] ?? ''
}

/** Entries of one or several statements (parentheses, line joins, semicolons); empty for any other text. */
export function parseImports(text: string): ImportEntry[] {
  const plain = text.replace(/#.*$/gm, '').replace(/\\\n/g, ' ')
  const joined = plain.replace(/\(([^)]*)\)?/g, (_, inner: string) => inner.replace(/\n/g, ' '))
  return joined.split(/[;\n]/).flatMap(parseOne)
}

function parseOne(statement: string): ImportEntry[] {
  const [, module = null, names = ''] =
    /^\s*(?:from\s+([.\p{L}\p{N}_]+)\s*)?import\s+(.+?)\s*$/u.exec(statement) ?? []
  return names.split(',').flatMap(part => {
    const [, name, as = null] = /^\s*([\p{L}\p{N}_.]+|\*)(?:\s+as\s+([\p{L}\p{N}_]+))?\s*$/u.exec(part) ?? []
    if (name === undefined) return []
    const alias = as === name ? null : as
    return [module === null ? { module: name, name: null, alias } : { module, name, alias }]
  })
}

/** A name in the list of a `from` import: `add_tax as f`. */
export const nameText = ({ name, alias }: ImportEntry): string =>
  `${name ?? ''}${alias ? ` as ${alias}` : ''}`

/** `from shop.tax import add_tax as f`. */
export function formatImport(entry: ImportEntry): string {
  const { module, name } = entry
  return name === null ? `import ${module}${nameText(entry)}` : `from ${module} import ${nameText(entry)}`
}

/** Several entries on one line, names of one module together. */
export function formatImports(entries: ImportEntry[]): string {
  const texts = entries.map((entry, at) => {
    const before = entries[at - 1]
    const joins = entry.name !== null && (before?.name ?? null) !== null && before?.module === entry.module
    return joins ? `, ${nameText(entry)}` : `${at > 0 ? '; ' : ''}${formatImport(entry)}`
  })
  return texts.join('')
}

/** The layout of imports. */
export interface ImportLayout {
  /** Maximum line length. */
  width: number
  /** True to import one name per statement. */
  single: boolean
  /** True to put a blank line between `import` and `from` statements. */
  apart: boolean
  /** The project's own packages, as far as they are known. */
  own: ReadonlySet<string>
}

/** Import lines: groups by origin separated by blank lines; one `from` import per module, unless `single`. */
export function layImports(entries: ImportEntry[], layout: ImportLayout): string {
  const names = new Map<string, Set<string>>()
  for (const entry of entries)
    if (entry.name !== null)
      names.set(entry.module, (names.get(entry.module) ?? new Set()).add(nameText(entry)))
  const plain = entries
    .filter(({ name }) => name === null)
    .map(entry => ({ module: entry.module, text: formatImport(entry) }))
    .sort((a, b) => compare(a.text, b.text))
  const from = [...names]
    .map(([module, own]) => ({ module, text: layNames(module, [...own].sort(compare), layout) }))
    .sort((a, b) => compare(a.module, b.module))
  const linesOf = (lines: { module: string; text: string }[], group: number) => [
    ...new Set(lines.filter(({ module }) => rank(module, layout) === group).map(({ text }) => text)),
  ]
  return [0, 1, 2, 3]
    .map(group => [plain, from].map(lines => linesOf(lines, group).join('\n')).filter(Boolean))
    .map(kinds => kinds.join(layout.apart ? '\n\n' : '\n'))
    .filter(lines => lines !== '')
    .join('\n\n')
}

function layNames(module: string, names: string[], layout: ImportLayout): string {
  const plain = names.filter(name => name !== '*')
  const lines = layout.single ? plain.map(name => [name]) : plain.length > 0 ? [plain] : []
  return [
    ...(names.includes('*') ? [`from ${module} import *`] : []),
    ...lines.map(line => fromLine(module, line, layout.width)),
  ].join('\n')
}

/** One statement, with each name on its own line when they do not fit on one. */
export function fromLine(module: string, names: readonly string[], width: number): string {
  const line = `from ${module} import ${names.join(', ')}`
  return line.length <= width || names.length === 0
    ? line
    : `from ${module} import (\n${names.map(name => `    ${name},\n`).join('')})`
}

/** The group of a module among imports: the future, the standard library, frameworks, everything else. */
export function rank(module: string, { own }: Pick<ImportLayout, 'own'>): number {
  if (own.has(module.split('.')[0] ?? '')) return 3
  if (module === '__future__') return 0
  if (isStandardModule(module)) return 1
  return isFrameworkModule(module) ? 2 : 3
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
