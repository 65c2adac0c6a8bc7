// The text of a module -> its functions and methods with all that is known of them, and how its classes are made.
import type { ParsedFile, FunctionInfo, Parameter } from '../../core/model/code.js'
import { readBody } from '../shared/body.js'
import { bodyRules, fieldLines, isGenerator } from './body.js'
import { headerOf, isConstructible, makerOf } from './classes.js'
import { contextOf } from './context.js'
import { examplesOf } from './examples.js'
import type { ReadText } from './grammar.js'
import { docBefore, plainComment, saidParameters, taggedType, tagsOf } from './jsdoc.js'
import { literalsOf } from './values.js'
import { enumMembers, enumsOf } from './module.js'
import { parameterNames, parameterNodes, parametersOf, type Setting } from './parameters.js'
import type { ClassNode, Definitions, FunctionNode } from './shapes.js'
import { fieldOf, hasToken, lastLeaf, walk, type Syntax } from '../shared/syntax.js'
import { tokensOf } from './tokens.js'
import { makeReadType, typeOf, type Find } from './types.js'
import { usesOf } from '../shared/uses.js'
import { useRules } from './uses.js'
import { docOf, moduleOf, typesFor, type Module } from './whole.js'

function parametersIn(node: Syntax, doc: string | null, types: Find, module: Module): Parameter[] {
  const { text, known, readType } = module
  const nodes = parameterNodes(node)
  const body = fieldOf(node, 'body')
  const names = new Set(parameterNames(nodes))
  const uses = body ? usesOf(body, names, useRules) : new Map<string, string[]>()
  const said = doc === null ? [] : saidParameters(tagsOf(doc))
  const setting: Setting = { text, find: types, said, uses, known, readType }
  return parametersOf(nodes, setting)
}

/** Overloads say more than the implementation does: their types stand in where it has none. */
function withOverloads(
  parameters: Parameter[],
  made: FunctionNode,
  types: Find,
  module: Module,
): Parameter[] {
  const first = module.definitions.signatures.get(made.name)?.[0]
  if (!first || parameters.every(each => each.type.kind !== 'any')) return parameters
  const declared = parametersIn(first, null, types, module)
  return parameters.map((each, at) => {
    const said = declared[at]
    return each.type.kind === 'any' && said ? { ...each, type: said.type } : each
  })
}

function constructorOf(owner: ClassNode, module: Module): Parameter[] {
  const maker = makerOf(owner, module.find)
  if (!maker) return []
  const doc = docBefore(maker.start, module.comments)
  const plain = doc === null ? null : plainComment(doc)
  return parametersIn(maker, plain, typesFor(null, owner, [], module), module)
}

function ownerOf(owner: ClassNode | null, module: Module): FunctionInfo['owner'] {
  if (!owner) return null
  const known = module.owners.get(owner)
  if (known) return known
  const made = {
    name: owner.name,
    header: headerOf(owner),
    parameters: constructorOf(owner, module),
    constructible: isConstructible(owner),
  }
  module.owners.set(owner, made)
  return made
}

function sourceOf(whole: Syntax): string {
  const from = whole.source.lastIndexOf('\n', whole.start - 1) + 1
  const margin = whole.source.slice(from, whole.start)
  const own = whole.text
  if (margin === '' || margin.trim() !== '') return own
  return own
    .split('\n')
    .map(line => (line.startsWith(margin) ? line.slice(margin.length) : line))
    .join('\n')
}

/** The body first, then the module's constants that it names: tables often stand outside. */
function literalsIn(made: FunctionNode, body: Syntax | null, module: Module): FunctionInfo['literals'] {
  if (!body) return []
  const names = new Set<string>()
  for (const node of walk(body)) if (node.type === 'identifier') names.add(node.text)
  const constants = [...names]
    .slice(0, 1000)
    .flatMap(name => module.index.bindings.get(name) ?? [])
    .filter(each => each.kind === 'constant' && each.node !== made.code)
    .slice(0, 50)
  return literalsOf([body, ...parameterNodes(made.node), ...constants.map(each => each.node)])
}

function functionOf(made: FunctionNode, module: Module): FunctionInfo {
  const { node } = made
  const body = fieldOf(node, 'body')
  const read = readBody(node, body, bodyRules)
  const comment = docOf(made, module)
  const docstring = comment === null ? null : plainComment(comment)
  const tags = docstring === null ? [] : tagsOf(docstring)
  const types = typesFor(made, made.owner, tags, module)
  const tagged = taggedType(tags, /^returns?$/)
  const returned = fieldOf(node, 'return_type') ?? (tagged === null ? null : module.readType(tagged))
  const reach = module.reach.get(made) ?? { unreachable: null }
  return {
    name: made.name,
    lines: [made.whole.line, lastLeaf(made.whole).endLine],
    kind: made.kind,
    async: hasToken(node, 'async'),
    generator: isGenerator(node),
    public: made.open && made.exported,
    ...reach,
    sound: !made.whole.broken,
    ...read,
    bodyLines: [...new Set([...fieldLines(node), ...read.bodyLines])].sort((a, b) => a - b),
    tokens: tokensOf(made.code),
    source: sourceOf(made.whole),
    parameters: withOverloads(parametersIn(node, docstring, types, module), made, types, module),
    returns: typeOf(returned, types),
    docstring,
    examples: docstring === null ? [] : examplesOf(docstring, made.simple, module.read),
    literals: literalsIn(made, body, module),
    decorators: made.decorators,
    owner: ownerOf(made.owner, module),
    context: contextOf(made, module.index, module.definitions.signatures),
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

/** Tables by names that a file gives: nothing is inherited that could be taken for one. */
function table<T>(entries: (readonly [string, T])[]): Record<string, T> {
  return Object.assign(Object.create(null) as Record<string, T>, Object.fromEntries(entries))
}

/** The reader of one module's text; `readTypes` reads TypeScript, which comments write types in. What it answers never throws: broken text gives unsound functions or an error. */
export function makeFunctions(read: ReadText, readTypes = read): (source: string) => ParsedFile {
  const readType = makeReadType(readTypes)
  return source => {
    const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
    try {
      const root = read(text)
      const module = moduleOf(root, read, readType)
      const { definitions, bindings } = module
      const { names } = definitions.exports
      const exported = (name: string) => names.get(name)?.includes(name) ?? false
      const made = definitions.classes.filter(each => exported(each.name) && isConstructible(each))
      const classes = table(made.map(each => [each.name, constructorOf(each, module)] as const))
      const enums = table(
        enumsOf(bindings)
          .filter(each => exported(each.names[0] ?? ''))
          .map(each => [each.names[0] ?? '', enumMembers(each.node).map(member => member.name)] as const),
      )
      const functions = definitions.functions.map(each => functionOf(each, module))
      return { functions, classes, enums, error: errorOf(root, definitions) }
    } catch {
      return { functions: [], classes: {}, error: 'it could not be parsed' }
    }
  }
}
