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

function bindingsOfImport(entry: Import): Binding[] {
  const { module, type, attributes, whole } = entry
  const bind = (name: string, local: string, isType = type): Binding => {
    const binding = { module, name, local, type: isType }
    return attributes === '' ? binding : { ...binding, attributes }
  }
  const found = entry.named.map(one => bind(one.imported, one.local, type || one.type))
  if (whole !== null) found.unshift(bind(entry.kind === 'require' ? 'default' : '*', whole))
  if (entry.default !== null) found.unshift(bind('default', entry.default))
  return found.length > 0 ? found : [bind('', '')]
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
  const as = require ? ': ' : ' as '
  const names = bindings.map(one => (one.name === one.local ? one.name : one.name + as + one.local))
  const whole = name === '*' && !require ? `* as ${local}` : local
  const bound = /^(?:default|\*|)$/.test(name) ? whole : `{ ${[...new Set(names)].join(', ')} }`
  if (require) return `${bound === '' ? '' : `const ${bound} = `}require('${module}')`
  const source = attributes === undefined ? `'${module}'` : `'${module}' ${attributes}`
  return `import ${type ? 'type ' : ''}${bound === '' ? '' : `${bound} from `}${source}`
}
