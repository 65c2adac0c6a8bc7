// The text of a module -> its functions and methods with everything known about them, and how its classes are made.
import { TOLD_IN_PARTS } from '../../core/diff/long-functions.js'
import type { ParsedFile, FunctionInfo, Parameter, Piece } from '../../core/model/target.js'
import { openingOf, readBody } from '../shared/body.js'
import { remember, dedentedText, errorOf, identifiersIn, makeReader, tableOf } from '../shared/functions.js'
import type { Parse } from '../shared/parser.js'
import { without } from '../shared/pieces.js'
import {
  fieldOf,
  lastLeaf,
  namedOf,
  readSyntax,
  unwrapped,
  type ReadText,
  type Syntax,
} from '../shared/syntax.js'
import { bodyRules, isDocstring } from './body.js'
import { constructorOf, factoriesOf, headerOf, isConstructible, membersOf, standInFor } from './classes.js'
import { closuresOf } from './closures.js'
import { caughtIn, exitOf, givenBack } from './given-back.js'
import { changersOf } from './changers.js'
import { piecesIn } from './constants.js'
import { contextOf, indexOf, type Index } from './context.js'
import { definitionsOf } from './definitions.js'
import type { ClassNode, Definitions, FunctionNode } from './shapes.js'
import { cleanDocstring, examplesOf } from './examples.js'
import { aliasesOf, bindingsOf, importsOf, typesIn } from './module.js'
import { parametersOf, type Alias } from './parameters.js'
import { tokensOf, untypedOf } from './canonical.js'
import { typeOf } from './types.js'
import { usesOf } from '../shared/uses.js'
import { useRules } from './uses.js'
import { literalsOf, stringValue } from './values.js'

interface Module {
  read: ReadText
  definitions: Definitions
  index: Index
  alias: Alias
  ownerOf(owner: ClassNode): NonNullable<FunctionInfo['owner']>
  readers(name: string): Piece['readers']
}

const LONGEST_DOCSTRING = 20_000
const MOST_MEMBERS = 8
const LONGEST_MAKER = 4000

const decoratorKinds: [RegExp, FunctionInfo['kind']][] = [
  [/^(?:abstract)?staticmethod$/, 'static'],
  [/^(?:abstract)?classmethod$/, 'class-method'],
  [/^(?:property|cached_property|abstractproperty|setter|getter|deleter)$/, 'property'],
]

function kindOf({ owner, simple, decorators }: FunctionNode): FunctionInfo['kind'] {
  if (!owner) return 'function'
  if (simple === '__init__' || simple === '__new__' || simple === '__post_init__') return 'constructor'
  for (const decorator of decorators) {
    const last = decorator.split('.').at(-1) ?? ''
    const found = decoratorKinds.find(([pattern]) => pattern.test(last))
    if (found) return found[1]
  }
  return simple === '__init_subclass__' || simple === '__class_getitem__' ? 'class-method' : 'method'
}

const isPublic = (name: string): boolean =>
  name.split('.').every(part => !part.startsWith('_') || /^__\w+__$/.test(part))

/** True when decorators may change the return value. */
const isWrapped = ({ decorators }: FunctionNode): boolean =>
  decorators.some(
    decorator => !/^(?:staticmethod|classmethod|(?:functools\.)?(?:lru_cache|cache)\b.*)$/s.test(decorator),
  )

function unreachableOf({ guard, decorators }: FunctionNode): string | null {
  const isOverload = decorators.some(decorator => /^(?:typing\.|t\.)?overload$/.test(decorator))
  return guard ?? (isOverload ? 'it only declares a type' : null)
}

function docstringOf(body: Syntax | null): string | null {
  const first = body ? namedOf(body)[0] : undefined
  if (!first || !isDocstring(first)) return null
  const parts = namedOf(first)
    .map(unwrapped)
    .flatMap(literal => (literal.type === 'concatenated_string' ? namedOf(literal) : [literal]))
  const values = parts.map(part => stringValue(part.text))
  if (values.some(value => value?.kind !== 'str')) return null
  return cleanDocstring(values.map(value => value?.value ?? '').join('')).slice(0, LONGEST_DOCSTRING)
}

function parametersIn(
  { node, simple, owner }: FunctionNode,
  kind: FunctionInfo['kind'],
  { alias }: Module,
): Parameter[] {
  if (simple === '__post_init__' && owner) return constructorOf(owner, alias)
  if (simple === '__exit__' && owner) return [exitOf(fieldOf(node, 'body'))]
  const all = parametersOf(fieldOf(node, 'parameters'), alias)
  const isBound = kind !== 'function' && kind !== 'static' && all[0]?.pass !== 'rest'
  const parameters = isBound ? all.slice(1) : all
  const body = fieldOf(node, 'body')
  const uses = body && usesOf(body, new Set(parameters.map(parameter => parameter.name)), useRules)
  return parameters.map(parameter => ({ ...parameter, uses: uses?.get(parameter.name) ?? [] }))
}

/** The receiver of a method call: an abstract class is replaced by a subclass that inherits the method. */
function receiverOf(
  made: FunctionNode,
  kind: FunctionInfo['kind'],
  { ownerOf, alias, definitions }: Module,
): FunctionInfo['owner'] {
  const owner = made.owner && ownerOf(made.owner)
  const members = made.owner ? membersOf(made.owner).map(member => `${owner?.name}.${member}`) : []
  if (owner && members.length > 0) return { ...owner, members: members.slice(0, MOST_MEMBERS) }
  if (!owner || owner.constructible || kind === 'static' || kind === 'class-method') return owner
  const by = standInFor(made, definitions.classes, alias)
  return by ? { ...owner, parameters: constructorOf(by, alias), constructible: true, by: by.name } : owner
}

/** Source of the class's own constructor, which shows what its arguments look like. */
function makerOf({ methods }: ClassNode): { maker?: string } {
  const made = methods.findLast(({ simple }) => simple === '__init__')
  return made ? { maker: made.node.text.slice(0, LONGEST_MAKER) } : {}
}

/** Literals of the body first, then of the module's constants that it names: tables are often outside functions. */
function literalsNear(
  { node }: FunctionNode,
  body: Syntax | null,
  { index }: Module,
): FunctionInfo['literals'] {
  if (!body) return []
  const names = identifiersIn(body)
  const constants = index.constants(names)
  const list = fieldOf(node, 'parameters')
  return literalsOf([body, ...(list ? [list] : []), ...constants.map(binding => binding.node)])
}

/** A long function, followed by its inner functions, which are reached through it. */
function withInside(made: FunctionNode, module: Module, outer?: FunctionInfo): FunctionInfo {
  const own = functionOf(made, module)
  const through = outer && { via: outer.via ?? outer.name, unreachable: outer.unreachable }
  const told: FunctionInfo = { ...own, ...through }
  const closures = own.lines[1] - own.lines[0] < TOLD_IN_PARTS ? [] : closuresOf(made)
  if (closures.length === 0) return told
  const rest = without(made.whole, new Set(closures.map(({ whole }) => whole)))
  const { untyped } = untypedOf(rest)
  return {
    ...told,
    inside: {
      closures: closures.map(closure => withInside(closure, module, told)),
      tokens: tokensOf(rest),
      ...(untyped ? { untyped } : {}),
    },
  }
}

/** Why a test cannot reach a function; null when it can: by its name, or through a reader of the table it is in. */
function reachOf(made: FunctionNode, module: Module): Pick<FunctionInfo, 'unreachable' | 'via'> {
  const [reader] = made.guard !== null && made.root !== null ? module.readers(made.root) : []
  return reader ? { unreachable: null, via: reader.name } : { unreachable: unreachableOf(made) }
}

function functionOf(made: FunctionNode, module: Module): FunctionInfo {
  const { name, simple, node, whole, decorators } = made
  const body = fieldOf(node, 'body')
  const kind = kindOf(made)
  const docstring = docstringOf(body)
  const returns = fieldOf(node, 'return_type')
  const last = lastLeaf(whole)
  const catches = body ? caughtIn(body) : []
  const gives = body && !isWrapped(made) ? givenBack(body, module.alias) : []
  return {
    name,
    lines: [whole.line, last.endLine],
    kind,
    async: node.children[0]?.type === 'async',
    public: isPublic(name),
    ...reachOf(made, module),
    sound: !whole.broken,
    ...readBody(node, body, bodyRules),
    tokens: tokensOf(whole),
    ...untypedOf(whole),
    ...openingOf(node, body),
    source: dedentedText(whole, last.end),
    parameters: parametersIn(made, kind, module),
    returns: returns ? typeOf(returns.text, module.alias) : { kind: 'any' },
    docstring,
    examples: docstring === null ? [] : examplesOf(docstring, simple, module.read),
    literals: literalsNear(made, body, module),
    decorators,
    owner: receiverOf(made, kind, module),
    ...(gives.length > 0 ? { gives } : {}),
    ...(catches.length > 0 ? { catches } : {}),
    ...(decorators.some(decorator => /^(?:contextlib\.)?contextmanager$/.test(decorator))
      ? { enters: true as const, generator: false }
      : {}),
    ...(decorators.some(decorator => decorator.endsWith('.setter')) ? { assigns: true as const } : {}),
    context: contextOf(made, module.index),
  }
}

/** The reader of one module's text: broken text gives unsound functions or an error. */
export function makeFunctions(parse: Parse): (source: string) => ParsedFile {
  const read: ReadText = text => readSyntax(parse, text)
  return makeReader(text => {
    const root = read(text)
    const definitions = definitionsOf(root)
    const { classes, functions } = definitions
    const bindings = bindingsOf(root)
    const alias = aliasesOf(bindings)
    const ownerOf = remember((owner: ClassNode) => ({
      name: owner.name,
      header: headerOf(owner),
      parameters: constructorOf(owner, alias),
      constructible: isConstructible(owner),
      methods: changersOf(owner, alias),
      ...makerOf(owner),
    }))
    const { pieces, readers } = piecesIn(root, definitions)
    const module: Module = {
      read,
      definitions,
      index: indexOf(definitions, bindings),
      alias,
      ownerOf,
      readers,
    }
    const { factories, made } = factoriesOf(classes, alias)
    const members = classes.map(owner => [owner.name, membersOf(owner)] as const)
    return {
      functions: functions.map(definition => withInside(definition, module)),
      pieces,
      classes: tableOf([...classes.map(owner => [owner.name, ownerOf(owner).parameters] as const), ...made]),
      factories: tableOf(factories),
      imports: importsOf(bindings),
      types: typesIn(bindings, alias),
      enums: tableOf(members.filter(([, names]) => names.length > 0)),
      error: errorOf(root, functions),
    }
  })
}
