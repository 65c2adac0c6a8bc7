// The text of a module -> its functions and methods with everything known about them, and how its classes are made.
import type { ParsedFile, FunctionInfo, Parameter, Type } from '../../core/model/target.js'
import { TOLD_IN_PARTS } from '../../core/diff/long-functions.js'
import { openingOf, readBody } from '../shared/body.js'
import { remember, dedentedText, errorOf, identifiersIn, makeReader, tableOf } from '../shared/functions.js'
import { without } from '../shared/pieces.js'
import { fieldOf, hasToken, lastLeaf, walk, type ReadText, type Syntax } from '../shared/syntax.js'
import { bodyRules, fieldLines } from './body.js'
import { tokensOf, untypedOf } from './canonical.js'
import { headerOf, isConstructible, makerOf } from './classes.js'
import { contextOf, indexOf, type Index } from './context.js'
import { closuresOf } from './closures.js'
import { definitionsOf } from './definitions.js'
import { examplesOf } from './examples.js'
import { commentsBefore, docBefore, plainComment, taggedType, tagsOf, typedefsIn, type Tag } from './jsdoc.js'
import { bindingsOf, enumMembers, enumsOf, findTypes, typeParameters, type Binding } from './module.js'
import { parameterNodes, parametersOf } from './parameters.js'
import { samplesOf } from './samples.js'
import type { ClassNode, FunctionNode } from './shapes.js'
import { makeReadType, typeNamed, typeOf, type Find, type ReadType } from './types.js'
import { piecesIn } from './constants.js'
import { literalsOf } from './values.js'
import { reachOf, type Reach } from './via.js'

/** One module while its functions are read. */
interface Module {
  read: ReadText
  readType: ReadType
  index: Index
  comments: ReadonlyMap<number, Syntax>
  types: Find
  /** False for a type whose values cannot be made. */
  known(name: string): boolean
  ownerOf(owner: ClassNode): NonNullable<FunctionInfo['owner']>
  reach: ReadonlyMap<FunctionNode, Reach>
}

/** The documentation above the code that begins at one of these places. */
function tagsAt(starts: number[], { comments }: Module): { docstring: string | null; tags: Tag[] } {
  const comment = starts.map(start => docBefore(start, comments)).find(found => found !== null)
  const docstring = comment === undefined ? null : plainComment(comment)
  return { docstring, tags: docstring === null ? [] : tagsOf(docstring) }
}

/** Types by name as seen by a function: type parameters of its class, itself, and its comment take precedence. */
function typesFor(nodes: (Syntax | undefined)[], tags: Tag[], { types }: Module): Find {
  const bounds = new Map<string, Syntax | null>()
  for (const { name, bound } of nodes.flatMap(node => typeParameters(node ?? null))) bounds.set(name, bound)
  for (const { tag, text } of tags) {
    const [line = ''] = tag === 'template' ? text.replace(/^\{[^}]*\}/, '').split('\n') : []
    for (const name of line.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []) bounds.set(name, null)
  }
  return name => {
    const bound = bounds.get(name)
    if (bound === undefined) return types(name)
    return { type: bound?.text === name ? null : bound, parameters: [], bases: [] }
  }
}

function parametersIn(node: Syntax, tags: Tag[], find: Find, { known, readType }: Module): Parameter[] {
  return parametersOf(node, { find, tags, known, readType })
}

function constructorOf(owner: ClassNode, module: Module): Parameter[] {
  const maker = makerOf(owner, name => module.index.classes.get(name) ?? null)
  if (!maker) return []
  const { tags } = tagsAt([maker.start], module)
  return parametersIn(maker, tags, typesFor([owner.node], [], module), module)
}

/** Takes missing parameter types from overloads. */
function withOverloads(
  parameters: Parameter[],
  { name }: FunctionNode,
  types: Find,
  module: Module,
): Parameter[] {
  const overloads = module.index.signatures.get(name) ?? []
  const [first] = overloads
  const isGathered = parameters.length === 1 && parameters[0]?.pass === 'rest'
  if (!first || (!isGathered && parameters.every(({ type }) => type.kind !== 'any'))) return parameters
  const declared = parametersIn(first, [], types, module)
  // An implementation with only a rest parameter says nothing about its arguments.
  if (isGathered)
    return withAll(
      declared,
      overloads.map(each => parametersIn(each, [], types, module)),
    )
  return parameters.map((each, at) => ({
    ...each,
    type: (each.type.kind === 'any' && declared[at]?.type) || each.type,
  }))
}

/** Parameters of several signatures as one list: each position has a union of its types. */
const withAll = (first: Parameter[], signatures: Parameter[][]): Parameter[] =>
  first.map((parameter, at) => {
    const of = distinctTypes(signatures.flatMap(each => each[at]?.type ?? []))
    return of.length > 1 ? { ...parameter, type: { kind: 'union', of } } : parameter
  })

const distinctTypes = (types: Type[]): Type[] => [
  ...new Map(types.map(type => [JSON.stringify(type), type])).values(),
]

/** Literals of the body first, then of the module's constants that it names: tables are often outside functions. */
function literalsNear(
  { node, code }: FunctionNode,
  body: Syntax | null,
  { index }: Module,
): FunctionInfo['literals'] {
  if (!body) return []
  const constants = [...identifiersIn(body)]
    .slice(0, 1000)
    .flatMap(name => index.bindings(name))
    .filter(binding => binding.kind === 'constant' && binding.node !== code)
  return literalsOf([body, ...parameterNodes(node), ...constants.slice(0, 50).map(binding => binding.node)])
}

/** A long function, followed by its inner functions, which are reached through it. */
function withInside(made: FunctionNode, module: Module, reach: Reach): FunctionInfo {
  const own = functionOf(made, module, reach)
  if (made.inner || own.lines[1] - own.lines[0] < TOLD_IN_PARTS) return own
  const closures = closuresOf(made)
  if (closures.length === 0) return own
  const via = reach.via ?? (reach.unreachable === null && !made.name.includes(' > ') ? made.name : undefined)
  const rest = without(made.code, new Set(closures.map(({ whole }) => whole)))
  const { untyped } = untypedOf(rest, 0)
  const through = { ...reach, ...(via === undefined ? {} : { via }) }
  return {
    ...own,
    inside: {
      closures: closures.map(closure => withInside(closure, module, through)),
      tokens: tokensOf(rest),
      ...(untyped ? { untyped } : {}),
    },
  }
}

function functionOf(made: FunctionNode, module: Module, reach: Reach): FunctionInfo {
  const { name, simple, code, whole, owner, kind, decorators, inner } = made
  const node = inner ? without(made.node, inner) : made.node
  const body = fieldOf(node, 'body')
  const own = inner ? without(code, inner) : code
  const { docstring, tags } = tagsAt([whole.start, code.start], module)
  const types = typesFor([owner?.node, node], tags, module)
  const returns = taggedType(tags, /^returns?$/)
  const { bodyLines, ...read } = readBody(node, body, bodyRules)
  return {
    name,
    lines: [whole.line, lastLeaf(whole).endLine],
    kind,
    async: hasToken(node, 'async'),
    public: made.open && made.exported,
    ...reach,
    sound: !whole.broken,
    ...read,
    tokens: tokensOf(own),
    ...untypedOf(own, decorators.length + (owner?.decorators.length ?? 0)),
    ...openingOf(node, body),
    bodyLines: [...new Set([...fieldLines(node), ...bodyLines])].sort((one, other) => one - other),
    source: dedentedText(whole),
    parameters: withOverloads(parametersIn(node, tags, types, module), made, types, module),
    returns: typeOf(
      fieldOf(node, 'return_type') ?? (returns === null ? null : module.readType(returns)),
      types,
    ),
    docstring,
    examples: docstring === null ? [] : examplesOf(docstring, simple, module.read),
    literals: literalsNear(made, body, module),
    decorators,
    owner: owner && module.ownerOf(owner),
    context: contextOf(made, module.index),
  }
}

/** A subclass in the module to instantiate in place of an abstract class. */
const subclassOf = (
  owner: ClassNode,
  classes: readonly ClassNode[],
  exported: (name: string) => boolean,
): ClassNode | null =>
  classes.find(
    ({ base, name, ...other }) => base === owner.name && exported(name) && !other.abstract && other.open,
  ) ?? null

const MOST_TYPES = 100

/** The named types that a module defines, for files that import them. */
function typesIn(bindings: Binding[], find: Find, isEnum: (name: string) => boolean): [string, Type][] {
  const names = bindings.flatMap(({ kind, names: [name = ''] }) =>
    kind === 'type' && !isEnum(name) ? [name] : [],
  )
  return [...new Set(names)].slice(0, MOST_TYPES).map(name => [name, typeNamed(name, find)])
}

/** The reader of one module's text; `readTypes` reads TypeScript types in comments. */
export function makeFunctions(read: ReadText, readTypes = read): (source: string) => ParsedFile {
  const readType = makeReadType(readTypes)
  return makeReader(text => {
    const root = read(text)
    const definitions = definitionsOf(root)
    const { functions, classes, exports } = definitions
    const exported = (name: string): boolean => exports.names.get(name)?.includes(name) ?? false
    const bindings = bindingsOf(definitions.statements)
    const index = indexOf(definitions, bindings)
    const enums = enumsOf(bindings)
    const enumNames = new Set(enums.flatMap(binding => binding.names))
    const comments = [...walk(root)].filter(node => node.type === 'comment')
    const typedefs = comments.flatMap(({ text }) =>
      text.startsWith('/**') ? typedefsIn(plainComment(text)) : [],
    )
    const module: Module = {
      read,
      readType,
      index,
      comments: commentsBefore(comments),
      types: findTypes(bindings, typedefs, exported, readType),
      known: name => index.classes.has(name) || enumNames.has(name) || samplesOf(name).length > 0,
      ownerOf: remember((owner: ClassNode) => {
        const by = owner.abstract ? subclassOf(owner, classes, exported) : null
        return {
          ...{ name: owner.name, header: headerOf(owner), parameters: constructorOf(by ?? owner, module) },
          constructible: isConstructible(by ?? owner),
          ...(by ? { by: by.name } : {}),
        }
      }),
      reach: reachOf(definitions, bindings),
    }
    const made = classes.filter(owner => exported(owner.name) && isConstructible(owner))
    const named = enums.flatMap(({ names: [name = ''], node }) => (exported(name) ? [{ name, node }] : []))
    return {
      functions: functions.map(made =>
        withInside(made, module, module.reach.get(made) ?? { unreachable: null }),
      ),
      pieces: piecesIn(root, definitions, module.reach),
      classes: tableOf(made.map(owner => [owner.name, module.ownerOf(owner).parameters])),
      types: tableOf(typesIn(bindings, module.types, name => enumNames.has(name))),
      enums: tableOf(named.map(({ name, node }) => [name, enumMembers(node).map(member => member.name)])),
      error: errorOf(root, functions),
    }
  })
}
