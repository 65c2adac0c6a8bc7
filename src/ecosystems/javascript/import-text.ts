// Imports -> statements: of the kind that a file has, joined per module, sorted as readers expect.
import type { Import, Kind } from './imports.js'
import { runners } from './runners/index.js'

const isOwn = (module: string) => /^[./#]/.test(module) || /^[@~]\//.test(module)

/** The same import as the other kind of module writes it. Types have no other kind. */
export function toKind(entry: Import, kind: Kind): Import {
  if (entry.kind === kind || entry.type) return entry
  if (kind === 'import') return { ...entry, kind, default: entry.default ?? entry.whole, whole: null }
  const whole = entry.whole ?? (isOwn(entry.module) ? null : entry.default)
  return { ...entry, kind, whole, default: isOwn(entry.module) ? entry.default : null }
}

/** Modules of runners that cannot be required. */
const onlyImported = runners.filter(({ loads }) => loads === 'modules only').map(({ module }) => module)

/** The kind of a new file: what its import of the project's own code is, else what most of its imports are. */
export function kindAmong(entries: readonly Import[]): Kind | null {
  if (entries.some(entry => onlyImported.includes(entry.module))) return 'import'
  const own = entries.filter(entry => isOwn(entry.module) && !entry.type)
  return (own.find(entry => entry.module.startsWith('.')) ?? own[0] ?? entries[0])?.kind ?? null
}

/** Statements with single quotes and no semicolons; habit changes both. */
export function formatImport(entry: Import): string[] {
  const source = quoted(entry.module)
  const list = (separator: string) => {
    const parts = [...entry.named].sort(
      (a, b) => compare(a.imported, b.imported) || compare(a.local, b.local),
    )
    const each = parts.map(({ imported, local, type }) => {
      const name = imported === local ? local : `${imported}${separator}${local}`
      return type && !entry.type ? `type ${name}` : name
    })
    return `{ ${each.join(', ')} }`
  }
  if (entry.kind === 'require') {
    const out: string[] = []
    if (entry.whole !== null) out.push(`const ${entry.whole} = require(${source})`)
    if (entry.default !== null) out.push(`const ${entry.default} = require(${source}).default`)
    if (entry.named.length > 0) out.push(`const ${list(': ')} = require(${source})`)
    return out.length > 0 ? out : [`require(${source})`]
  }
  const word = entry.type ? 'import type' : 'import'
  const end = entry.attributes === '' ? source : `${source} ${entry.attributes}`
  const out: string[] = []
  if (entry.whole !== null) out.push(`${word} * as ${entry.whole} from ${end}`)
  const parts = [
    ...(entry.default === null ? [] : [entry.default]),
    ...(entry.named.length > 0 ? [list(' as ')] : []),
  ]
  if (entry.type && parts.length === 2) out.push(...parts.map(part => `${word} ${part} from ${end}`))
  else if (parts.length > 0) out.push(`${word} ${parts.join(', ')} from ${end}`)
  return out.length > 0 ? out : [`import ${end}`]
}

const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const rank = (module: string) => (module.startsWith('node:') ? 0 : isOwn(module) ? 2 : 1)

/** Statements, joined and sorted. */
export function layImports(entries: readonly Import[]): string[] {
  return joinImports(entries).flatMap(formatImport)
}

/** Joined per module, sorted: Node's own, packages, the project's. */
export function joinImports(entries: readonly Import[]): Import[] {
  const joined: Import[] = []
  const bound = new Set<string>()
  for (const each of entries) {
    const entry = each.type ? each : unbound(each, bound)
    if (!entry) continue
    const same = joined.find(one => joins(one, entry))
    if (!same)
      joined.push({ ...entry, named: [...new Map(entry.named.map(one => [one.local, one])).values()] })
    else {
      same.default ??= entry.default
      same.whole ??= entry.whole
      same.named.push(...entry.named.filter(one => !same.named.some(other => other.local === one.local)))
    }
  }
  return joined.sort((a, b) => rank(a.module) - rank(b.module) || compare(a.module, b.module))
}

/** The import without names that stand already: settled names of one file mean one thing. Null when nothing is left. */
function unbound(entry: Import, bound: Set<string>): Import | null {
  const take = (name: string | null) => {
    if (name === null || bound.has(name)) return null
    bound.add(name)
    return name
  }
  const { default: first, whole, named } = entry
  if (first === null && whole === null && named.length === 0) return entry
  const left = { ...entry, default: take(first), whole: take(whole) }
  left.named = named.filter(one => one.type || take(one.local) !== null)
  return left.default === null && left.whole === null && left.named.length === 0 ? null : left
}

/** True when the second can be said in the statement of the first, as far as what they bind goes. */
function joins(one: Import, other: Import): boolean {
  const fits = (a: string | null, b: string | null) => a === null || b === null || a === b
  return (
    one.module === other.module &&
    one.type === other.type &&
    one.kind === other.kind &&
    one.attributes === other.attributes &&
    fits(one.default, other.default) &&
    fits(one.whole, other.whole)
  )
}
