// Python import statements <-> one entry a bound name, and entries -> the sorted block at the head of a file.
import { isFrameworkModule, isStandardModule } from './standard-names.js'

export interface ImportEntry {
  /** `shop.tax`, `.tax`. */
  module: string
  /** Null for `import module`; `*` for a star import. */
  name: string | null
  alias: string | null
}

/** The name that an entry binds; empty for a star. */
export function boundBy(entry: ImportEntry): string {
  if (entry.alias) return entry.alias
  if (entry.name !== null) return entry.name === '*' ? '' : entry.name
  return entry.module.split('.')[0] ?? ''
}

/** Entries of one or several statements (brackets, line joins, semicolons); text that is none gives none. */
export function parseImports(text: string): ImportEntry[] {
  const plain = text
    .replace(/#.*$/gm, '')
    .replace(/\\\n/g, ' ')
    .replace(/[()]/g, match => (match === '(' ? '\u0001' : '\u0002'))
  const joined = plain.replace(/\u0001([^\u0002]*)\u0002?/g, (_, inner: string) => inner.replace(/\n/g, ' '))
  return joined.split(/[;\n]/).flatMap(parseOne)
}

function parseOne(statement: string): ImportEntry[] {
  const from = /^\s*from\s+([.\p{L}\p{N}_]+)\s*import\s+(.+?)\s*$/u.exec(statement)
  const plain = /^\s*import\s+(.+?)\s*$/.exec(statement)
  const list = (from ? from[2] : plain?.[1]) ?? ''
  return list.split(',').flatMap(part => {
    const match = /^\s*([\p{L}\p{N}_.]+|\*)(?:\s+as\s+([\p{L}\p{N}_]+))?\s*$/u.exec(part)
    if (!match?.[1]) return []
    const alias = match[2] && match[2] !== match[1] ? match[2] : null
    return [from ? { module: from[1] ?? '', name: match[1], alias } : { module: match[1], name: null, alias }]
  })
}

/** `from shop.tax import add_tax as f`. */
export function formatImport(entry: ImportEntry): string {
  const alias = entry.alias ? ` as ${entry.alias}` : ''
  return entry.name === null
    ? `import ${entry.module}${alias}`
    : `from ${entry.module} import ${entry.name}${alias}`
}

/** Several entries as one line, names of one module together. */
export function formatImports(entries: ImportEntry[]): string {
  const lines: string[] = []
  let before: ImportEntry | null = null
  for (const entry of entries) {
    const joins =
      before !== null && entry.name !== null && before.name !== null && before.module === entry.module
    const name = `${entry.name ?? ''}${entry.alias ? ` as ${entry.alias}` : ''}`
    if (joins) lines.push(`${lines.pop() ?? ''}, ${name}`)
    else lines.push(formatImport(entry))
    before = entry
  }
  return lines.join('; ')
}

const widest = 88

/** Lines of a file's head: groups by origin with a blank line between, `from` imports of one module joined. */
export function layImports(entries: ImportEntry[]): string {
  const groups: string[][] = [[], [], [], []]
  const joined = new Map<string, Set<string>>()
  for (const entry of entries) {
    if (entry.name === null) groups[rank(entry.module)]?.push(formatImport(entry))
    else {
      const names = joined.get(entry.module) ?? new Set<string>()
      joined.set(entry.module, names.add(entry.alias ? `${entry.name} as ${entry.alias}` : entry.name))
    }
  }
  const sorted = groups.map(group => [...new Set(group)].sort(compare))
  for (const module of [...joined.keys()].sort(compare)) {
    sorted[rank(module)]?.push(layNames(module, [...(joined.get(module) ?? [])].sort(compare)))
  }
  const laid = sorted.filter(group => group.length > 0).map(group => group.join('\n'))
  return laid.join('\n\n')
}

function layNames(module: string, names: string[]): string {
  const star = names.includes('*') ? [`from ${module} import *`] : []
  const plain = names.filter(name => name !== '*')
  if (plain.length === 0) return star.join('\n')
  const line = `from ${module} import ${plain.join(', ')}`
  const laid =
    line.length <= widest ? line : `from ${module} import (\n${plain.map(name => `    ${name},\n`).join('')})`
  return [...star, laid].join('\n')
}

function rank(module: string): number {
  if (module === '__future__') return 0
  if (isStandardModule(module)) return 1
  return isFrameworkModule(module) ? 2 : 3
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
