// A class's syntax -> how to make an instance: constructor parameters, whether that is possible, and what to use
// instead.
import type { Parameter } from '../../core/model/target.js'
import type { ClassNode, FunctionNode } from './shapes.js'
import { parametersOf, typeFrom, type Alias } from './parameters.js'
import { onOneLine } from '../shared/context.js'
import { fieldOf, fieldText, namedIn, namedOf, type Syntax } from '../shared/syntax.js'

const DEEPEST = 20
/** Most constructors and factories that are reported for one class. */
const MOST_FACTORIES = 4

const recordBases = new Set(['NamedTuple', 'TypedDict', 'BaseModel', 'Struct'])
const enumBases = new Set(['Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum'])
const dataClass = /^(?:dataclass|dataclass_transform|attrs|define|frozen|mutable|s)$/

/** `field` of `dataclasses.field(...)`. */
const lastPart = (name: string): string =>
  name
    .replace(/[([].*$/s, '')
    .split('.')
    .at(-1)
    ?.trim() ?? ''

const isDataClass = (owner: ClassNode): boolean =>
  owner.decorators.some(decorator => dataClass.test(lastPart(decorator)))

/** What generates a constructor from the fields: `dataclass`, or the name of a base; null for a plain class. */
function recordKind(owner: ClassNode): string | null {
  if (isDataClass(owner)) return 'dataclass'
  const lines = [owner, ...ancestorsOf(owner, parent => !isDataClass(parent))]
  return lines.flatMap(line => line.bases.map(lastPart)).find(base => recordBases.has(base)) ?? null
}

/** The base classes in the module, nearest first; a base for which `enters` is false ends its branch. */
function ancestorsOf(owner: ClassNode, enters: (parent: ClassNode) => boolean = () => true): ClassNode[] {
  const found = new Set<ClassNode>()
  const visit = ({ parents }: ClassNode): void => {
    for (const parent of parents) {
      if (found.has(parent) || parent === owner || !enters(parent)) continue
      found.add(parent)
      visit(parent)
    }
  }
  visit(owner)
  return [...found]
}

/** What `field(...)` says about a field: text of its default (null without one), whether it is a parameter at all. */
function fieldDefault(value: Syntax | null): { fallback: string | null; init: boolean; keyword: boolean } {
  const isField =
    value?.type === 'call' && /^(?:field|Field|ib|attrib)$/.test(lastPart(fieldText(value, 'function')))
  if (!isField) return { fallback: value?.text ?? null, init: true, keyword: false }
  const given = namedIn(value, 'arguments').filter(argument => argument.type === 'keyword_argument')
  const said = new Map(given.map(argument => [fieldText(argument, 'name'), fieldText(argument, 'value')]))
  const factory = said.get('default_factory') ?? said.get('factory')
  const fallback = said.get('default') ?? (factory === undefined ? null : `${factory}()`)
  return { fallback, init: said.get('init') !== 'False', keyword: said.get('kw_only') === 'True' }
}

export function assignmentsIn(owner: ClassNode): Syntax[] {
  return namedIn(owner.node, 'body').flatMap(statement => {
    const inner = statement.type === 'expression_statement' ? namedOf(statement)[0] : undefined
    return inner?.type === 'assignment' ? [inner] : []
  })
}

function recordFields(owner: ClassNode, alias: Alias, kind: string): Parameter[] {
  let keyword =
    /^(?:TypedDict|BaseModel)$/.test(kind) ||
    owner.decorators.some(decorator => /kw_only=True/.test(decorator))
  return assignmentsIn(owner).flatMap((field): Parameter[] => {
    const [name, annotation] = [fieldText(field, 'left'), fieldText(field, 'type')]
    if (/\bKW_ONLY$/.test(annotation)) keyword = true
    if (annotation === '' || /\bKW_ONLY$|\bClassVar\b/.test(annotation)) return []
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) return []
    if (kind === 'BaseModel' && (name.startsWith('_') || name === 'model_config')) return []
    const said = fieldDefault(fieldOf(field, 'right'))
    if (!said.init) return []
    const type = typeFrom(annotation, said.fallback, alias)
    const pass = keyword || said.keyword ? 'keyword' : 'either'
    return [{ name, pass, type, default: said.fallback, uses: [] }]
  })
}

/** The constructor parameters of `owner`, without the instance itself; empty when they are unknown. */
export function constructorOf(owner: ClassNode, alias: Alias, depth = 0): Parameter[] {
  const made = (name: string) => owner.methods.findLast(method => method.simple === name)
  const own = made('__init__') ?? made('__new__')
  if (own) return parametersOf(fieldOf(own.node, 'parameters'), alias).slice(1)
  if (depth > DEEPEST) return []
  const inherited = (parent: ClassNode) => constructorOf(parent, alias, depth + 1)
  const kind = recordKind(owner)
  if (!kind) return owner.parents.slice(0, 1).flatMap(inherited)
  const fields = [
    ...owner.parents.filter(recordKind).reverse().flatMap(inherited),
    ...recordFields(owner, alias, kind),
  ]
  return [...new Map(fields.map(field => [field.name, field])).values()]
}

function abstractNames(owner: ClassNode, depth = 0): Set<string> {
  const inherited = depth > DEEPEST ? [] : owner.parents.map(parent => abstractNames(parent, depth + 1))
  const names = new Set(inherited.flatMap(inheritedNames => [...inheritedNames]))
  for (const { simple, decorators } of owner.methods)
    if (
      decorators.some(decorator =>
        /^abstract(?:method|property|classmethod|staticmethod)$/.test(lastPart(decorator)),
      )
    )
      names.add(simple)
    else names.delete(simple)
  return names
}

/** True when calling the class gives an instance: no protocol, no enumeration, no abstract methods left. */
export function isConstructible(owner: ClassNode): boolean {
  const bases = owner.bases.map(lastPart)
  return !bases.some(base => base === 'Protocol' || enumBases.has(base)) && abstractNames(owner).size === 0
}

/** Names of the members of an enumeration, in file order; none for any other class. */
export function membersOf(owner: ClassNode): string[] {
  const isEnum = [owner, ...ancestorsOf(owner)].some(line =>
    line.bases.some(base => enumBases.has(lastPart(base))),
  )
  const set = isEnum ? assignmentsIn(owner).filter(assignment => fieldOf(assignment, 'right')) : []
  const names = set.flatMap(assignment =>
    fieldOf(assignment, 'left')?.type === 'identifier' ? fieldText(assignment, 'left') : [],
  )
  return [...new Set(names)].filter(name => !name.startsWith('_'))
}

export function headerOf({ node, decorators }: ClassNode): string {
  const opening = onOneLine(node, node.start, fieldOf(node, 'body')?.start ?? node.end)
  const end = opening.lastIndexOf(':')
  const header = end > 0 ? opening.slice(0, end + 1) : opening
  return [...decorators.map(decorator => `@${decorator}`), header].join('\n')
}

const isHidden = (name: string): boolean => name.split('.').some(part => part.startsWith('_'))

/** True for a class with all methods of a protocol, even if it does not declare the protocol. */
function fits(made: ClassNode, protocol: ClassNode): boolean {
  if (!protocol.bases.some(base => lastPart(base) === 'Protocol') || protocol.methods.length === 0)
    return false
  const own = [made, ...ancestorsOf(made)].flatMap(line => line.methods.map(method => method.simple))
  return protocol.methods.every(method => own.includes(method.simple))
}

/** Substitutes for a class that cannot be instantiated: subclasses and fitting classes, public and simple ones first. */
function standIns(owner: ClassNode, classes: ClassNode[], alias: Alias): ClassNode[] {
  const needed = (made: ClassNode): number =>
    constructorOf(made, alias).filter(
      parameter => parameter.default === null && !parameter.pass.includes('rest'),
    ).length
  return classes
    .filter(made => made !== owner && isConstructible(made))
    .filter(made => ancestorsOf(made).includes(owner) || fits(made, owner))
    .map(made => ({ made, key: Number(isHidden(made.name)) * 100 + needed(made) }))
    .sort((one, other) => one.key - other.key)
    .map(({ made }) => made)
}

/** The class whose instances run a method of an abstract class unchanged; null without one. */
export function standInFor(method: FunctionNode, classes: ClassNode[], alias: Alias): ClassNode | null {
  const { owner } = method
  const runs = (made: ClassNode | undefined, depth = 0): boolean => {
    if (!made || made === owner) return made === owner
    const overrides = made.methods.some(other => other.simple === method.simple)
    return depth <= DEEPEST && !overrides && runs(made.parents[0], depth + 1)
  }
  return (owner && standIns(owner, classes, alias).find(made => runs(made))) ?? null
}

/** True for a class method whose return type is its own class. */
function isFactory({ node, simple, decorators }: FunctionNode, owner: ClassNode): boolean {
  const said =
    fieldText(node, 'return_type')
      .replace(/['"\s]/g, '')
      .split('.')
      .at(-1) ?? ''
  const isOwn = ['Self', owner.name, owner.name.split('.').at(-1)].includes(said)
  return isOwn && !isHidden(simple) && decorators.includes('classmethod')
}

interface Factories {
  /** By class, the names that make an instance, the simplest first: the class itself, factories, or subclasses. */
  factories: [string, string[]][]
  /** Parameters of the factories by their names. */
  made: [string, Parameter[]][]
}

export function factoriesOf(classes: ClassNode[], alias: Alias): Factories {
  const found: Factories = { factories: [], made: [] }
  for (const owner of classes) {
    const names = isConstructible(owner)
      ? [owner.name]
      : standIns(owner, classes, alias).map(made => made.name)
    for (const method of isConstructible(owner) ? owner.methods : []) {
      if (!isFactory(method, owner)) continue
      names.push(method.name)
      found.made.push([method.name, parametersOf(fieldOf(method.node, 'parameters'), alias).slice(1)])
    }
    found.factories.push([owner.name, names.slice(0, MOST_FACTORIES)])
  }
  return found
}
