// A class's syntax -> how it is made: the parameters of its constructor, and whether it can be made at all.
import type { Parameter } from '../../core/model/code.js'
import type { ClassNode } from './definitions.js'
import { parametersOf, typeFrom, type Alias } from './parameters.js'
import { fieldOf, namedOf, type Syntax } from '../shared/syntax.js'
import { splitOutside } from './types.js'

/** Finds a class of the module by the name that a base is given by. */
export type FindClass = (name: string) => ClassNode | null

const DEEPEST = 20

const lastPart = (name: string) =>
  name
    .replace(/[([].*$/s, '')
    .split('.')
    .at(-1)
    ?.trim() ?? ''
const isDataClass = (owner: ClassNode) =>
  owner.decorators.some(each =>
    /^(?:dataclass|dataclass_transform|attrs|define|frozen|mutable|s)$/.test(lastPart(each)),
  )
const recordBases = new Set(['NamedTuple', 'TypedDict', 'BaseModel', 'Struct'])
const enumBases = new Set(['Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum'])

function recordKind(owner: ClassNode, find: FindClass, depth = 0): string | null {
  if (isDataClass(owner)) return 'dataclass'
  for (const base of depth > DEEPEST ? [] : owner.bases) {
    if (recordBases.has(lastPart(base))) return lastPart(base)
    const parent = find(base)
    const kind = parent && parent !== owner ? recordKind(parent, find, depth + 1) : null
    if (kind && kind !== 'dataclass') return kind
  }
  return null
}

/** What `field(...)` says of one field: text of its default, null without one, and whether it is given at all. */
function fieldDefault(code: string | null): { fallback: string | null; init: boolean; keyword: boolean } {
  const call =
    code === null ? null : /^(?:[\p{L}\p{N}_]+\.)?(?:field|Field|ib|attrib)\(([\s\S]*)\)$/u.exec(code)
  if (!call) return { fallback: code, init: true, keyword: false }
  const said = new Map(
    splitOutside(call[1] ?? '', ',').flatMap(part => {
      const pair = /^([\p{L}\p{N}_]+)\s*=\s*([\s\S]+)$/u.exec(part)
      return pair ? [[pair[1] ?? '', (pair[2] ?? '').trim()] as const] : []
    }),
  )
  const factory = said.get('default_factory') ?? said.get('factory')
  const fallback = said.get('default') ?? (factory === undefined ? null : `${factory}()`)
  return { fallback, init: said.get('init') !== 'False', keyword: said.get('kw_only') === 'True' }
}

function annotatedFields(owner: ClassNode): Syntax[] {
  const body = fieldOf(owner.node, 'body')
  return (body ? namedOf(body) : []).flatMap(statement => {
    const inner = statement.type === 'expression_statement' ? namedOf(statement)[0] : undefined
    return inner?.type === 'assignment' && fieldOf(inner, 'type') ? [inner] : []
  })
}

function recordFields(owner: ClassNode, alias: Alias, kind: string): Parameter[] {
  const own = (node: Syntax | null) => node && node.text
  let keyword =
    kind === 'TypedDict' || kind === 'BaseModel' || owner.decorators.some(each => /kw_only=True/.test(each))
  return annotatedFields(owner).flatMap((field): Parameter[] => {
    const [name, annotation] = [own(fieldOf(field, 'left')) ?? '', own(fieldOf(field, 'type')) ?? '']
    if (/\bKW_ONLY$/.test(annotation)) keyword = true
    if (/\bKW_ONLY$|\bClassVar\b/.test(annotation) || !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) return []
    if (kind === 'BaseModel' && (name.startsWith('_') || name === 'model_config')) return []
    const said = fieldDefault(own(fieldOf(field, 'right')))
    if (!said.init) return []
    const type = typeFrom(annotation, said.fallback, alias)
    const pass = keyword || said.keyword ? 'keyword' : 'either'
    return [{ name, pass, type, default: said.fallback, uses: [] }]
  })
}

function joinFields(inherited: Parameter[], own: Parameter[]): Parameter[] {
  const fields = new Map(inherited.map(field => [field.name, field]))
  for (const field of own) fields.set(field.name, field)
  return [...fields.values()]
}

/** The parameters of the constructor of `owner`, without the instance itself; empty where nothing is known of it. */
export function constructorOf(
  owner: ClassNode,
  text: string,
  alias: Alias,
  find: FindClass,
  depth = 0,
): Parameter[] {
  const made =
    owner.methods.findLast(each => each.simple === '__init__') ??
    owner.methods.findLast(each => each.simple === '__new__')
  if (made) return parametersOf(fieldOf(made.node, 'parameters'), alias).slice(1)
  if (depth > DEEPEST) return []
  const parents = owner.bases.flatMap(base => find(base) ?? []).filter(parent => parent !== owner)
  const kind = recordKind(owner, find)
  if (kind) {
    const inherited = parents.filter(parent => recordKind(parent, find)).reverse()
    const fields = inherited.map(parent => constructorOf(parent, text, alias, find, depth + 1))
    return joinFields(fields.flat(), recordFields(owner, alias, kind))
  }
  const parent = parents[0]
  return parent ? constructorOf(parent, text, alias, find, depth + 1) : []
}

const isAbstract = (decorators: string[]) =>
  decorators.some(each => /^abstract(?:method|property|classmethod|staticmethod)$/.test(lastPart(each)))

function abstractNames(owner: ClassNode, find: FindClass, depth = 0): Set<string> {
  const names = new Set<string>()
  if (depth > DEEPEST) return names
  for (const base of owner.bases) {
    const parent = find(base)
    if (parent && parent !== owner) for (const name of abstractNames(parent, find, depth + 1)) names.add(name)
  }
  for (const method of owner.methods) {
    if (isAbstract(method.decorators)) names.add(method.simple)
    else names.delete(method.simple)
  }
  return names
}

/** True when a call of the class gives an instance: no protocol, no enumeration, no abstract method left. */
export function isConstructible(owner: ClassNode, find: FindClass): boolean {
  const bases = owner.bases.map(lastPart)
  if (bases.some(base => base === 'Protocol' || enumBases.has(base))) return false
  return abstractNames(owner, find).size === 0
}

/** Names of the members of an enumeration, in file order; none for any other class. */
export function membersOf(owner: ClassNode, find: FindClass): string[] {
  if (!isEnum(owner, find)) return []
  const body = fieldOf(owner.node, 'body')
  const names = (body ? namedOf(body) : []).flatMap(statement => {
    const inner = statement.type === 'expression_statement' ? namedOf(statement)[0] : undefined
    const left = inner?.type === 'assignment' && fieldOf(inner, 'right') ? fieldOf(inner, 'left') : null
    return left?.type === 'identifier' ? [left.text] : []
  })
  return [...new Set(names)].filter(name => !name.startsWith('_'))
}

function isEnum(owner: ClassNode, find: FindClass, depth = 0): boolean {
  return owner.bases.some(base => {
    if (enumBases.has(lastPart(base))) return true
    const parent = depth > DEEPEST ? null : find(base)
    return parent !== null && parent !== owner && isEnum(parent, find, depth + 1)
  })
}

/** Header of a class as it stands: its decorators and the line that opens it. */
export function headerOf(owner: ClassNode, text: string): string {
  const body = fieldOf(owner.node, 'body')
  const opening = text.slice(owner.node.start, body ? body.start : owner.node.end)
  const end = opening.lastIndexOf(':')
  const header = (end > 0 ? opening.slice(0, end + 1) : opening).replace(/\s+/g, ' ').trim()
  return [...owner.decorators.map(each => `@${each}`), header].join('\n')
}
