// One function in its module -> the code that a reader needs to understand it, in file order.
import { groupBy } from '../../core/lists.js'
import { inFileOrder, onOneLine } from '../shared/context.js'
import { remember } from '../shared/functions.js'
import { fieldOf, type Syntax } from '../shared/syntax.js'
import { fieldTexts, headerOf } from './classes.js'
import { namesIn, type Binding } from './module.js'
import type { ClassNode, Definitions, FunctionNode } from './shapes.js'

const MOST_NAMES = 1000
const MOST_BEHIND = 30
const MOST_MEMBERS = 14

/** A module's definitions by name; built once for all functions of a file. */
export interface Index {
  bindings(name: string): Binding[]
  functions(name: string): FunctionNode[]
  classes: ReadonlyMap<string, ClassNode>
  /** Signatures without a body, by qualified name. */
  signatures: Definitions['signatures']
}

export function indexOf({ functions, classes, signatures }: Definitions, bindings: Binding[]): Index {
  const bound = groupBy(
    bindings.flatMap(binding => binding.names.map(name => ({ name, binding }))),
    entry => entry.name,
  )
  const plain = groupBy(
    functions.filter(made => !made.owner),
    made => made.simple,
  )
  return {
    bindings: name => (bound.get(name) ?? []).map(entry => entry.binding),
    functions: name => plain.get(name) ?? [],
    classes: new Map(classes.map(owner => [owner.name, owner])),
    signatures,
  }
}

/** The signature of a function on one line, without its body and comments. */
function signatureOf({ node, code }: FunctionNode): string {
  const body = fieldOf(node, 'body')
  const isVariable = code.type === 'variable_declarator'
  const start = isVariable ? code.start : Math.min(code.start, node.start)
  const line = `${isVariable ? 'const ' : ''}${onOneLine(code, start, body?.start ?? node.end)}`
  if (node.type !== 'arrow_function') return `${line} { ... }`.replace(/=>(\S)/, '=> $1')
  return `${line}${body?.type === 'statement_block' ? '{ ... }' : ' ...'}`.replace(/=>(\S)/, '=> $1')
}

const fieldLines = remember(fieldTexts)
const methodsOf = remember(({ methods }: ClassNode) => groupBy(methods, method => method.simple))

/** A class in outline: header, fields, constructor, and the members that are used. */
function outlineOf(owner: ClassNode, self: FunctionNode, names: ReadonlySet<string>): string {
  const used = ['constructor', ...names].flatMap(name => methodsOf(owner).get(name) ?? [])
  const members = [...new Set(used)]
    .filter(method => method !== self)
    .slice(0, MOST_MEMBERS)
    .sort((one, other) => one.code.start - other.code.start)
  const lines = [...fieldLines(owner), ...members.map(signatureOf)].slice(0, MOST_MEMBERS)
  if (lines.length === 0) return `${headerOf(owner)} {}`
  return `${headerOf(owner)} {\n${lines.map(line => `  ${line}`).join('\n')}\n}`
}

/** Adds the types that used types refer to in turn. */
function addBehind(index: Index, used: Set<string>): void {
  let left = MOST_BEHIND
  for (const name of used) {
    const [found] = index.bindings(name)
    if (!found || found.kind === 'import' || left-- <= 0) continue
    for (const inner of namesIn(found.node).used) used.add(inner)
  }
}

/** Imports reduced to the used names, constants and types, signatures of used functions, classes in outline. */
export function contextOf(self: FunctionNode, index: Index): string[] {
  const { used, own, members } = namesIn(self.code)
  if (self.owner?.base) used.add(self.owner.base)
  if (self.owner) used.add(self.owner.name)
  const overloads = index.signatures.get(self.name) ?? []
  for (const signature of overloads) for (const name of namesIn(signature).used) used.add(name)
  addBehind(index, used)
  const excerpts: Pick<Syntax, 'start' | 'text'>[] = overloads.map(({ start, text }) => ({ start, text }))
  for (const name of [...used].slice(0, MOST_NAMES)) {
    for (const { node, show } of index.bindings(name))
      if (node !== self.code) excerpts.push({ start: node.start, text: show(used) })
    for (const made of index.functions(name))
      if (made !== self) excerpts.push({ start: made.code.start, text: signatureOf(made) })
    const owner = index.classes.get(name)
    // A function that is used as a class is shown as a function.
    if (owner && owner.maker !== owner.node)
      excerpts.push({
        start: owner.whole.start,
        text: outlineOf(owner, self, owner === self.owner ? own : members),
      })
  }
  return inFileOrder(excerpts)
}
