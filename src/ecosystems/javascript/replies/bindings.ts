// Statements that load modules -> one entry per bound name, and entries -> statements of the kind that a project writes.
import { addTo } from '../../shared/dependencies.js'
import { fieldOf, namedOf, type Syntax } from '../../shared/syntax.js'
import type { ReadText } from '../grammar.js'
import { readImport, type Import } from '../imports.js'

export interface Binding {
  module: string
  /** `default`, `*`, a name, or empty for an import that binds nothing. */
  name: string
  local: string
  /** True for `import type`. */
  type: boolean
  /** `with { type: 'json' }`, else empty. */
  attributes?: string
}

/** What a statement binds; null when it does more than to load modules. */
export function bindingsOf(statement: Syntax, read: ReadText): Binding[] | null {
  const isDeclaration = /^(?:lexical|variable)_declaration$/.test(statement.type)
  if (isDeclaration && !/\b(?:require|import)\b/.test(statement.text)) return null
  const statements = isDeclaration ? namedOf(statement).map(part => plainRequire(part, read)) : [statement]
  const imports = statements.map(one => one && readImport(one))
  const found = imports.filter(entry => entry !== null && entry !== undefined)
  return found.length > 0 && found.length === imports.length ? found.flatMap(bindingsOfImport) : null
}

/** One declarator as a declaration of its own, with `require` in the place of `await import` and without types. */
function plainRequire(declarator: Syntax, read: ReadText): Syntax | undefined {
  const name = fieldOf(declarator, 'name')?.text.replace(/\s*=[^,}]*/g, '') ?? ''
  let value = fieldOf(declarator, 'value')
  if (/^(?:as|satisfies)_expression$/.test(value?.type ?? '')) value = namedOf(value as Syntax)[0] ?? null
  const loaded = value?.text.replace(/^\(?\s*await\s+import\b/, 'require').replace(/\)\)(?=\.|$)/, ')') ?? ''
  return namedOf(read(`const ${name} = ${loaded}`))[0]
}

function bindingsOfImport({
  kind,
  module,
  type,
  default: first,
  whole,
  named,
  attributes,
}: Import): Binding[] {
  const base = { module, type, ...(attributes === '' ? {} : { attributes }) }
  const found: Binding[] = []
  if (first !== null) found.push({ ...base, name: 'default', local: first })
  if (whole !== null) found.push({ ...base, name: kind === 'require' ? 'default' : '*', local: whole })
  for (const one of named)
    found.push({ ...base, name: one.imported, local: one.local, type: type || one.type })
  return found.length > 0 ? found : [{ ...base, name: '', local: '' }]
}

/** Statements for bindings, names of one module together; those of types are imports in any case. */
export function formatBindings(bindings: Binding[], style: 'import' | 'require'): string[] {
  const statements = new Map<string, Binding[]>()
  for (const binding of bindings) {
    const { module, name, local, type, attributes } = binding
    const own = /^(?:default|\*|)$/.test(name) ? `${name} ${local}` : ''
    addTo(statements, [module, type, attributes, own].join('\0'), binding)
  }
  return [...statements.values()].map(group => formatStatement(group, style === 'require' && !group[0]?.type))
}

function formatStatement(bindings: Binding[], require: boolean): string {
  const [{ module, name, local, type, attributes }] = bindings as [Binding]
  const names = bindings.map(one =>
    one.name === one.local ? one.name : `${one.name}${require ? ':' : ' as'} ${one.local}`,
  )
  const list = `{ ${[...new Set(names)].join(', ')} }`
  const bound =
    name === 'default' || name === '' ? local : name === '*' ? (require ? local : `* as ${local}`) : list
  if (require) return `${bound === '' ? '' : `const ${bound} = `}require('${module}')`
  const source = attributes === undefined ? `'${module}'` : `'${module}' ${attributes}`
  return `import ${type ? 'type ' : ''}${bound === '' ? '' : `${bound} from `}${source}`
}
