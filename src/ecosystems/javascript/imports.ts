// Import statements and requires -> entries -> statements again, of the one kind that a file has.
import { fieldOf, namedOf, type Syntax } from '../shared/syntax.js'
import type { ReadText } from './grammar.js'

export type Kind = 'import' | 'require'

/** One imported name; `type` where TypeScript says that it is one. */
interface Named {
  imported: string
  local: string
  type: boolean
}

/** One statement. `whole` is what binds all of the module: `* as x`, or `const x = require()`. */
export interface Import {
  kind: Kind
  module: string
  type: boolean
  default: string | null
  whole: string | null
  named: Named[]
  /** `with { type: 'json' }`, else the empty string. */
  attributes: string
}

/** Where an import stands in a text, and what may be joined to it. */
export interface Standing {
  entry: Import
  node: Syntax
}

const slice = (text: string, node: Syntax) => text.slice(node.start, node.end)

/** The value of a plain string, null for anything else. */
export function stringOf(node: Syntax | null, text: string): string | null {
  if (!node) return null
  if (node.type === 'template_string' && namedOf(node).some(part => part.type === 'template_substitution'))
    return null
  if (node.type !== 'string' && node.type !== 'template_string') return null
  return unescape(text.slice(node.start + 1, node.end - 1))
}

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' }

function unescape(text: string): string {
  const pattern = /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\r\n|[\s\S]))/g
  return text.replace(pattern, (all: string, long?: string, four?: string, two?: string, one?: string) => {
    const code = long ?? four ?? two
    if (code !== undefined) {
      const point = parseInt(code, 16)
      return point <= 0x10ffff ? String.fromCodePoint(point) : all
    }
    return one === undefined || /^[\r\n]/.test(one) ? '' : (escapes[one] ?? one)
  })
}

/** The import that a statement is, null when it is another statement. */
export function readImport(statement: Syntax, text: string): Import | null {
  if (statement.type === 'import_statement') return readStatic(statement, text)
  if (statement.type === 'expression_statement') {
    const module = requiredBy(namedOf(statement)[0] ?? null, text)
    return module === null ? null : blank('require', module)
  }
  if (statement.type !== 'lexical_declaration' && statement.type !== 'variable_declaration') return null
  const parts = namedOf(statement)
  const [part] = parts
  return parts.length === 1 && part ? readRequire(part, text) : null
}

const blank = (kind: Kind, module: string): Import => ({
  kind,
  module,
  type: false,
  default: null,
  whole: null,
  named: [],
  attributes: '',
})

function readStatic(statement: Syntax, text: string): Import | null {
  const clauses = namedOf(statement)
  const required = clauses.find(node => node.type === 'import_require_clause')
  const module = stringOf(fieldOf(required ?? statement, 'source'), text)
  if (module === null) return null
  const entry = blank('import', module)
  entry.type = statement.children.some(node => node.type === 'type')
  const attribute = clauses.find(node => node.type === 'import_attribute')
  if (attribute) entry.attributes = slice(text, attribute)
  const name = required && namedOf(required).find(node => node.type === 'identifier')
  if (name) return { ...entry, default: slice(text, name) }
  for (const part of clauses.filter(node => node.type === 'import_clause').flatMap(namedOf)) {
    if (part.type === 'identifier') entry.default = slice(text, part)
    if (part.type === 'namespace_import') entry.whole = slice(text, namedOf(part)[0] ?? part)
    if (part.type === 'named_imports')
      entry.named.push(...namedOf(part).map(node => readSpecifier(node, text)))
  }
  return entry
}

function readSpecifier(node: Syntax, text: string): Named {
  const name = fieldOf(node, 'name')
  const imported = name ? slice(text, name) : slice(text, node)
  const alias = fieldOf(node, 'alias')
  const type = node.children.some(part => part.type === 'type')
  return { imported, local: alias ? slice(text, alias) : imported, type }
}

/** The module of `require('x')`. */
function requiredBy(node: Syntax | null, text: string): string | null {
  if (node?.type !== 'call_expression') return null
  const callee = fieldOf(node, 'function')
  const given = namedOf(fieldOf(node, 'arguments') ?? node)
  if (!callee || slice(text, callee) !== 'require' || given.length !== 1) return null
  return stringOf(given[0] ?? null, text)
}

function readRequire(part: Syntax, text: string): Import | null {
  const [name, value] = [fieldOf(part, 'name'), fieldOf(part, 'value')]
  if (!name || !value || fieldOf(part, 'type')) return null
  const picked = value.type === 'member_expression' ? fieldOf(value, 'property') : null
  const module = requiredBy(picked ? fieldOf(value, 'object') : value, text)
  if (module === null) return null
  const entry = blank('require', module)
  if (name.type === 'identifier') {
    const local = slice(text, name)
    if (!picked) return { ...entry, whole: local }
    const imported = slice(text, picked)
    return imported === 'default'
      ? { ...entry, default: local }
      : { ...entry, named: [{ imported, local, type: false }] }
  }
  if (name.type !== 'object_pattern' || picked) return null
  for (const node of namedOf(name)) {
    const [key, to] = [fieldOf(node, 'key'), fieldOf(node, 'value')]
    if (node.type === 'shorthand_property_identifier_pattern') {
      const local = slice(text, node)
      entry.named.push({ imported: local, local, type: false })
    } else if (
      node.type === 'pair_pattern' &&
      key?.type === 'property_identifier' &&
      to?.type === 'identifier'
    )
      entry.named.push({ imported: slice(text, key), local: slice(text, to), type: false })
    else return null
  }
  return entry
}

/** All imports of a text that stand at its top level. */
export function standingImports(tree: Syntax, text: string): Standing[] {
  return tree.children.flatMap(node => {
    const entry = readImport(node, text)
    return entry ? [{ entry, node }] : []
  })
}

/** Imports of a candidate; statements that are none come back as they are. */
export function parseImports(
  texts: readonly string[],
  read: ReadText,
): { entries: Import[]; others: string[] } {
  const entries: Import[] = []
  const others: string[] = []
  for (const text of texts)
    for (const node of namedOf(read(text))) {
      const entry = readImport(node, text)
      if (entry) entries.push(entry)
      else others.push(slice(text, node))
    }
  return { entries, others }
}

/** Which kind a text has, null when it has neither. */
export function kindOf(tree: Syntax, text: string): Kind | null {
  let found: Kind | null = null
  for (const node of tree.children) {
    if (node.type === 'import_statement' || node.type === 'export_statement') return 'import'
    if (readImport(node, text)) found = 'require'
  }
  return found
}
