// The text of a module -> its functions and methods with all that is known of them, and how its classes are made.
import type { ParsedFile, FunctionInfo, Parameter, Type } from '../../core/model/code.js'
import type { Parse } from '../shared/parser.js'
import { branchesOf, isGenerator, linesOf, longStatements } from './body.js'
import { constructorOf, headerOf, isConstructible, membersOf, type FindClass } from './classes.js'
import { contextOf } from './context.js'
import { definitionsOf, type ClassNode, type Definitions, type FunctionNode } from './definitions.js'
import { cleanDocstring, examplesOf, type Read } from './docstring.js'
import { literalsOf } from './literals.js'
import { factoriesOf, standInFor, standIns } from './factories.js'
import { aliasesOf, bindingsOf, importsOf, type Binding } from './module.js'
import { parametersOf, type Alias } from './parameters.js'
import { fieldOf, lastLeaf, namedOf, readSyntax, walk, type Syntax } from '../shared/syntax.js'
import { isDocstring, tokensOf } from './tokens.js'
import { typeOf } from './types.js'
import { usesOf } from './uses.js'
import { stringValue } from './values.js'

/** One module while its functions are read. */
interface Module {
  text: string
  read: Read
  definitions: Definitions
  bindings: Binding[]
  alias: Alias
  find: FindClass
  owners: Map<ClassNode, FunctionInfo['owner']>
}

const any: Type = { kind: 'any' }
const LONGEST_DOCSTRING = 20_000

function kindOf(made: FunctionNode): FunctionInfo['kind'] {
  if (!made.owner) return 'function'
  if (made.simple === '__init__' || made.simple === '__new__') return 'constructor'
  for (const decorator of made.decorators) {
    const last = decorator.split('.').at(-1) ?? ''
    if (last === 'staticmethod' || last === 'abstractstaticmethod') return 'static'
    if (last === 'classmethod' || last === 'abstractclassmethod') return 'class-method'
    if (/^(?:property|cached_property|abstractproperty|setter|getter|deleter)$/.test(last)) return 'property'
  }
  if (made.simple === '__init_subclass__' || made.simple === '__class_getitem__') return 'class-method'
  return 'method'
}

function isPublic(name: string): boolean {
  return name.split('.').every(part => !part.startsWith('_') || /^__\w+__$/.test(part))
}

function unreachableOf(made: FunctionNode): string | null {
  if (made.guard) return made.guard
  return made.decorators.some(each => /^(?:typing\.|t\.)?overload$/.test(each))
    ? 'it only declares a type'
    : null
}

function docstringOf(body: Syntax | null): string | null {
  const first = body ? namedOf(body)[0] : undefined
  if (!first || !isDocstring(first)) return null
  const inner = namedOf(first)[0]
  const parts = inner?.type === 'concatenated_string' ? namedOf(inner) : inner ? [inner] : []
  const values = parts.map(part => stringValue(part.text))
  if (values.some(value => value?.kind !== 'str')) return null
  return cleanDocstring(values.map(value => value?.value ?? '').join('')).slice(0, LONGEST_DOCSTRING)
}

function sourceOf(whole: Syntax): string {
  const from = whole.source.lastIndexOf('\n', whole.start - 1) + 1
  const end = lastLeaf(whole).end
  const margin = whole.source.slice(from, whole.start)
  if (margin.trim() !== '') return whole.source.slice(whole.start, end)
  const lines = whole.source.slice(from, end).split('\n')
  return lines.map(line => (line.startsWith(margin) ? line.slice(margin.length) : line)).join('\n')
}

function parametersIn(made: FunctionNode, kind: FunctionInfo['kind'], module: Module): Parameter[] {
  const all = parametersOf(fieldOf(made.node, 'parameters'), module.alias)
  const bound = kind !== 'function' && kind !== 'static' && all[0]?.pass !== 'rest'
  const parameters = bound ? all.slice(1) : all
  const body = fieldOf(made.node, 'body')
  const uses = body ? usesOf(body, new Set(parameters.map(each => each.name))) : new Map<string, string[]>()
  return parameters.map(each => ({ ...each, uses: uses.get(each.name) ?? [] }))
}

function ownerOf(owner: ClassNode | null, module: Module): FunctionInfo['owner'] {
  if (!owner) return null
  const known = module.owners.get(owner)
  if (known) return known
  const made = {
    name: owner.name,
    header: headerOf(owner, module.text),
    parameters: constructorOf(owner, module.text, module.alias, module.find),
    constructible: isConstructible(owner, module.find),
  }
  module.owners.set(owner, made)
  return made
}

/** The owner as a method is called on it: an abstract one by a subclass that has the method from it. */
function receiverOf(made: FunctionNode, module: Module): FunctionInfo['owner'] {
  const owner = ownerOf(made.owner, module)
  if (!owner || !made.owner || owner.constructible || /^(?:static|class-method)$/.test(kindOf(made)))
    return owner
  const { text, alias, find, definitions } = module
  const found = standIns(made.owner, definitions.classes, alias, find)
  const by = standInFor(made.simple, found, made.owner, find)
  if (!by) return owner
  const parameters = constructorOf(by, text, alias, find)
  return { ...owner, parameters, constructible: true, by: by.name }
}

/** The body first, then the module's constants that it names: tables often stand outside. */
function literalsIn(made: FunctionNode, body: Syntax | null, module: Module): FunctionInfo['literals'] {
  if (!body) return []
  const names = new Set<string>()
  for (const node of walk(body)) if (node.type === 'identifier') names.add(node.text)
  const constants = module.bindings.filter(each => each.kind === 'constant' && names.has(each.names[0] ?? ''))
  const list = fieldOf(made.node, 'parameters')
  return literalsOf([body, ...(list ? [list] : []), ...constants.map(each => each.node)])
}

function functionOf(made: FunctionNode, module: Module): FunctionInfo {
  const body = fieldOf(made.node, 'body')
  const kind = kindOf(made)
  const docstring = docstringOf(body)
  const returns = fieldOf(made.node, 'return_type')
  return {
    name: made.name,
    lines: [made.whole.line, lastLeaf(made.whole).endLine],
    kind,
    async: made.node.children[0]?.type === 'async',
    generator: body !== null && isGenerator(body),
    public: isPublic(made.name),
    unreachable: unreachableOf(made),
    sound: !made.whole.broken,
    branches: branchesOf(made.node),
    tokens: tokensOf(made.whole),
    bodyLines: body ? linesOf(body) : [],
    longStatements: body ? longStatements(body) : [],
    source: sourceOf(made.whole),
    parameters: parametersIn(made, kind, module),
    returns: returns ? typeOf(returns.text, module.alias) : any,
    docstring,
    examples: docstring === null ? [] : examplesOf(docstring, made.simple, module.read),
    literals: literalsIn(made, body, module),
    decorators: made.decorators,
    owner: receiverOf(made, module),
    context: contextOf(made, module.definitions, module.bindings),
  }
}

/** A sentence naming the first line that belongs to no function and does not parse; null when there is none. */
function errorOf(root: Syntax, definitions: Definitions): string | null {
  if (!root.broken) return null
  const inside = new Set(definitions.functions.map(each => each.whole))
  for (const node of walk(root, node => node.broken && !inside.has(node))) {
    if (!node.broken || inside.has(node) || node.children.some(child => child.broken)) continue
    return definitions.functions.length > 0
      ? `line ${node.line} does not parse: functions there were not read`
      : `it does not parse (line ${node.line})`
  }
  return null
}

/** Aliases of types that the module makes, as far as they are understood. */
function typesIn(bindings: Binding[], alias: Alias): Record<string, Type> {
  const made = bindings.filter(each => each.kind === 'constant').map(each => each.names[0] ?? '')
  const found = made.flatMap(name => {
    const type = alias(name) === null ? null : typeOf(name, alias)
    const isKnown = type !== null && type.kind !== 'any' && type.kind !== 'named'
    return isKnown ? [[name, type] as const] : []
  })
  return Object.fromEntries(found)
}

function findIn(classes: ClassNode[]): FindClass {
  const byName = new Map(classes.map(each => [each.name, each]))
  return name => byName.get(name.replace(/\[[\s\S]*$/, '')) ?? null
}

/** The reader of one module's text. What it answers never throws: broken text gives unsound functions or an error. */
export function makeFunctions(parse: Parse): (source: string) => ParsedFile {
  const read: Read = text => readSyntax(parse, text)
  return source => {
    const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
    try {
      const root = read(text)
      const definitions = definitionsOf(root)
      const bindings = bindingsOf(root)
      const alias = aliasesOf(bindings)
      const find = findIn(definitions.classes)
      const module: Module = { text, read, definitions, bindings, alias, find, owners: new Map() }
      const classes = definitions.classes.map(
        each => [each.name, constructorOf(each, text, alias, find)] as const,
      )
      const functions = definitions.functions.map(made => functionOf(made, module))
      // A class may be called `constructor`: nothing is inherited that could be taken for one.
      const { factories, made } = factoriesOf(definitions.classes, alias, find)
      const byName = Object.assign(
        Object.create(null) as ParsedFile['classes'],
        Object.fromEntries(classes),
        made,
      )
      const members = definitions.classes.map(each => [each.name, membersOf(each, find)] as const)
      const enums = Object.fromEntries(members.filter(([, names]) => names.length > 0))
      const more = { factories, imports: importsOf(bindings), types: typesIn(bindings, alias), enums }
      return { functions, classes: byName, ...more, error: errorOf(root, definitions) }
    } catch {
      return { functions: [], classes: {}, error: 'it could not be parsed' }
    }
  }
}
