// Import statements and `require` declarations <-> one entry a bound name.

export interface ImportEntry {
  module: string
  /** `default`, `*`, a name, or empty for an import that binds nothing. */
  name: string
  local: string
  /** True for `import type`. */
  type: boolean
}

const id = '[\\p{L}\\p{N}_$]+'
const required = new RegExp(
  `^(?:const|let|var)\\s+(${id}|\\{[^{}]*\\})\\s*(?::[^=]+)?=\\s*(?:await\\s+import|require)\\s*\\(\\s*(['"\`])([^'"\`\\n]+)\\2\\s*\\)(?:\\.(${id}))?(?:\\s+as\\s+[^;]+)?\\s*;?$`,
  'u',
)
const equals = new RegExp(
  `^import\\s+(${id})\\s*=\\s*require\\s*\\(\\s*(['"])([^'"\\n]+)\\2\\s*\\)\\s*;?$`,
  'u',
)
const from = /^import\s+(type\s+)?([^'"]*?)\s*from\s*(['"])([^'"\n]+)\3[^;]*;?$/
const bare = /^(?:import\s*(['"])([^'"\n]+)\1|require\s*\(\s*(['"])([^'"\n]+)\3\s*\))\s*;?$/
const longest = 4000

/** True for a declaration that only loads modules. */
export function isImportText(text: string): boolean {
  return (
    text.length < longest &&
    /\b(?:require|import)\b/.test(text) &&
    splitDeclarators(text).every(one => required.test(one) || equals.test(one))
  )
}

/** Entries of one statement; text that is none gives none. */
export function readImports(text: string): ImportEntry[] {
  const plain = text
    .trim()
    .replace(/\/\*[^*]*\*\/|\/\/[^\n]*$/gm, '')
    .trim()
  if (plain.length > longest) return []
  const only = bare.exec(plain)
  if (only) return [{ module: only[2] ?? only[4] ?? '', name: '', local: '', type: false }]
  const named = from.exec(plain)
  if (named) return readClause(named[2] ?? '', named[4] ?? '', Boolean(named[1]))
  const assigned = equals.exec(plain)
  if (assigned) return [{ module: assigned[3] ?? '', name: 'default', local: assigned[1] ?? '', type: false }]
  return splitDeclarators(plain).flatMap(readRequire)
}

function splitDeclarators(text: string): string[] {
  const head = /^(?:const|let|var)\s/.exec(text.trim())?.[0] ?? ''
  return text
    .trim()
    .split(/,(?=\s*(?:[\p{L}\p{N}_$]+|\{[^{}]*\})\s*=\s*(?:require|await\s+import)\b)/u)
    .map((part, at) => (at === 0 ? part.trim() : `${head}${part.trim()}`))
}

function readRequire(text: string): ImportEntry[] {
  const match = required.exec(text)
  if (!match) return []
  const [, bound = '', , module = '', member] = match
  if (bound.startsWith('{')) return readNames(bound.slice(1, -1), module, false, /\s*:\s*/)
  return [{ module, name: member ?? 'default', local: bound, type: false }]
}

function readClause(clause: string, module: string, type: boolean): ImportEntry[] {
  const braces = /\{([^}]*)\}/.exec(clause)
  const names = braces ? readNames(braces[1] ?? '', module, type, /\s+as\s+/) : []
  const outside = clause.replace(/\{[^}]*\}/, '').split(',')
  const others = outside.flatMap(part => {
    const space = /^\s*\*\s+as\s+(\S+)\s*$/.exec(part)
    const local = (space ? space[1] : part.trim()) ?? ''
    return local === '' ? [] : [{ module, name: space ? '*' : 'default', local, type }]
  })
  return [...others, ...names]
}

function readNames(list: string, module: string, type: boolean, separator: RegExp): ImportEntry[] {
  return list.split(',').flatMap(part => {
    const word = part.trim().replace(/\s*=.*$/s, '')
    const typed = /^type\s+/.test(word)
    const [name = '', local = name] = word.replace(/^type\s+/, '').split(separator)
    return /^[\p{L}\p{N}_$]+$/u.test(name) && /^[\p{L}\p{N}_$]+$/u.test(local)
      ? [{ module, name, local, type: type || typed }]
      : []
  })
}

/** Statements for entries, those of one module together; `require` makes declarations of them. */
export function formatImports(entries: ImportEntry[], style: 'import' | 'require'): string[] {
  const lines: string[] = []
  const named = new Map<string, ImportEntry[]>()
  for (const entry of entries) {
    if (entry.name === '' || entry.name === '*' || entry.name === 'default')
      lines.push(formatOne(entry, style))
    else {
      const key = `${entry.module}\0${entry.type}`
      const found = named.get(key)
      if (found) found.push(entry)
      else {
        named.set(key, [entry])
        lines.push(key)
      }
    }
  }
  return [...new Set(lines)].map(line => (named.has(line) ? formatNames(named.get(line) ?? [], style) : line))
}

function formatOne(entry: ImportEntry, style: 'import' | 'require'): string {
  const module = `'${entry.module}'`
  const kind = entry.type ? 'import type' : 'import'
  if (entry.name === '') return style === 'import' ? `import ${module}` : `require(${module})`
  if (style === 'require' && !entry.type) return `const ${entry.local} = require(${module})`
  return entry.name === '*'
    ? `${kind} * as ${entry.local} from ${module}`
    : `${kind} ${entry.local} from ${module}`
}

function formatNames(entries: ImportEntry[], style: 'import' | 'require'): string {
  const first = entries[0]
  const plain = style === 'require' && !first?.type
  const joint = plain ? ': ' : ' as '
  const names = new Set(
    entries.map(one => (one.name === one.local ? one.name : `${one.name}${joint}${one.local}`)),
  )
  const list = `{ ${[...names].join(', ')} }`
  if (plain) return `const ${list} = require('${first?.module ?? ''}')`
  return `import ${first?.type ? 'type ' : ''}${list} from '${first?.module ?? ''}'`
}
