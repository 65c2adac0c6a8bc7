// A module's syntax -> all that its functions are described with: definitions, types, comments, who calls whom.
import type { FunctionInfo } from '../../core/model/code.js'
import type { FindClass } from './classes.js'
import { indexOf, type Index } from './context.js'
import { definitionsOf } from './definitions.js'
import type { ReadText } from './grammar.js'
import { commentsBefore, docBefore, plainComment, typedefsIn } from './jsdoc.js'
import { bindingsOf, enumsOf, findTypes, typeParameters, type Binding } from './module.js'
import { samplesOf } from './samples.js'
import type { ClassNode, Definitions, FunctionNode } from './shapes.js'
import { walk, type Syntax } from '../shared/syntax.js'
import type { Find, ReadType } from './types.js'
import { reachOf, type Reach } from './via.js'

/** One module while its functions are read. */
export interface Module {
  text: string
  read: ReadText
  readType: ReadType
  definitions: Definitions
  bindings: Binding[]
  index: Index
  comments: Map<number, Syntax>
  types: Find
  known: (name: string) => boolean
  find: FindClass
  owners: Map<ClassNode, FunctionInfo['owner']>
  reach: Map<FunctionNode, Reach>
}

/** The comment that documents a function, null without one. */
export function docOf(node: { whole: Syntax; code: Syntax }, module: Module): string | null {
  const starts = new Set([node.whole.start, node.code.start])
  for (const start of starts) {
    const found = docBefore(start, module.comments)
    if (found !== null) return found
  }
  return null
}

/** Types by name as one function sees them: its own parameters of types come first. */
export function typesFor(
  made: FunctionNode | null,
  owner: ClassNode | null,
  tags: { tag: string; text: string }[],
  module: Module,
): Find {
  const own = [...typeParameters(owner?.node ?? null), ...typeParameters(made?.node ?? null)]
  const bounds = new Map(own.map(({ name, bound }) => [name, bound]))
  for (const { tag, text } of tags)
    if (tag === 'template')
      for (const [name] of text
        .replace(/^\{[^}]*\}/, '')
        .split('\n')[0]
        ?.matchAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [])
        bounds.set(name, null)
  if (bounds.size === 0) return module.types
  return name => {
    const bound = bounds.get(name)
    return bound === undefined
      ? module.types(name)
      : { type: bound?.text === name ? null : bound, parameters: [], bases: [] }
  }
}

/** Reads a module once for all of its functions. */
export function moduleOf(root: Syntax, read: ReadText, readType: ReadType): Module {
  const definitions = definitionsOf(root)
  const bindings = bindingsOf(definitions.statements)
  const comments: Syntax[] = []
  for (const node of walk(root)) if (node.type === 'comment') comments.push(node)
  const typedefs = comments.flatMap(node => {
    const own = node.text
    return own.startsWith('/**') && own.length < 20_000 ? typedefsIn(plainComment(own)) : []
  })
  const exported = (name: string) => definitions.exports.names.get(name)?.includes(name) ?? false
  const types = findTypes(bindings, typedefs, exported, readType)
  const byName = new Map(definitions.classes.map(each => [each.name, each]))
  const enums = new Set(enumsOf(bindings).flatMap(each => each.names))
  return {
    text: root.source,
    read,
    readType,
    definitions,
    bindings,
    index: indexOf(definitions, bindings),
    comments: commentsBefore(comments, root.source),
    types,
    known: name => byName.has(name) || enums.has(name) || samplesOf(name).length > 0,
    find: name => byName.get(name) ?? null,
    owners: new Map(),
    reach: reachOf(definitions, bindings),
  }
}
