// One function in its module -> what a reader needs to understand it, in file order.
import { fieldLines, headerOf } from './classes.js'
import { namesIn, type Binding } from './module.js'
import type { ClassNode, Definitions, FunctionNode } from './shapes.js'
import { fieldOf, walk, type Syntax } from '../shared/syntax.js'

const MOST = 30
const MEMBERS = 14

/** The signature of a function on one line, without its body and comments. */
function signatureOf(made: FunctionNode, text: string): string {
  const body = fieldOf(made.node, 'body')
  const isArrow = made.node.type === 'arrow_function'
  const from =
    made.code.type === 'variable_declarator' ? made.code.start : Math.min(made.code.start, made.node.start)
  const end = body ? body.start : made.node.end
  const line = withoutComments(made.code, text, from, end)
  const opening = made.code.type === 'variable_declarator' ? `const ${line}` : line
  return `${opening}${isArrow ? '' : ' '}${isArrow && body?.type !== 'statement_block' ? ' ...' : '{ ... }'}`.replace(
    /=>(\S)/,
    '=> $1',
  )
}

function withoutComments(node: Syntax, text: string, start: number, end: number): string {
  let line = ''
  let from = start
  for (const each of walk(node, inner => inner.start < end)) {
    if (each.type !== 'comment' || each.start < from || each.start >= end) continue
    line += text.slice(from, each.start)
    from = each.end
  }
  return (line + text.slice(from, Math.max(from, end)))
    .replace(/\s+/g, ' ')
    .replace(/([([]) /g, '$1')
    .replace(/,? ([)\]])/g, '$1')
    .trim()
}

/** What a module defines by name: every function of a file asks for it. */
export interface Index {
  bindings: Map<string, Binding[]>
  functions: Map<string, FunctionNode[]>
  classes: Map<string, ClassNode>
  methods: Map<ClassNode, Map<string, FunctionNode[]>>
}

function grouped<T>(all: T[], names: (one: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all)
    for (const name of names(one)) {
      const known = groups.get(name)
      if (known) known.push(one)
      else groups.set(name, [one])
    }
  return groups
}

/** Gathers by name what `contextOf` looks up. */
export function indexOf(definitions: Definitions, bindings: Binding[]): Index {
  return {
    bindings: grouped(bindings, each => each.names),
    functions: grouped(
      definitions.functions.filter(each => !each.owner),
      each => [each.simple],
    ),
    classes: new Map(definitions.classes.map(each => [each.name, each])),
    methods: new Map(definitions.classes.map(each => [each, grouped(each.methods, one => [one.simple])])),
  }
}

const outlines = new WeakMap<ClassNode, string[]>()

function outlineOf(
  owner: ClassNode,
  self: FunctionNode,
  names: ReadonlySet<string>,
  index: Index,
  text: string,
): string {
  const known = outlines.get(owner) ?? fieldLines(owner, text)
  outlines.set(owner, known)
  const methods = index.methods.get(owner)
  const members = ['constructor', ...names]
    .flatMap(name => methods?.get(name) ?? [])
    .filter((each, at, all) => each !== self && all.indexOf(each) === at)
    .slice(0, MEMBERS)
    .sort((a, b) => a.code.start - b.code.start)
    .map(each => signatureOf(each, text))
  const lines = [...known, ...members].slice(0, MEMBERS).map(line => `  ${line}`)
  return lines.length > 0
    ? `${headerOf(owner, text)} {\n${lines.join('\n')}\n}`
    : `${headerOf(owner, text)} {}`
}

/** Types lead to types: those that a signature names are shown with the ones that they are made of. */
function addBehind(index: Index, used: Set<string>, text: string): void {
  let left = MOST
  for (const name of used) {
    const found = index.bindings.get(name)?.[0]
    if (!found || found.kind === 'import' || left-- <= 0) continue
    for (const each of namesIn(found.node, text).used) used.add(each)
  }
}

/** A function that is used as a class is shown as the function that it is. */
const isPlain = (owner: ClassNode) => owner.maker === owner.node

/** Imports cut down to the names in use, constants and types, signatures of siblings in use, classes in outline. */
export function contextOf(
  self: FunctionNode,
  index: Index,
  signatures: ReadonlyMap<string, Syntax[]>,
  text: string,
): string[] {
  const { used, own, members } = namesIn(self.code, text)
  if (self.owner?.base) used.add(self.owner.base)
  if (self.owner) used.add(self.owner.name)
  const overloads = signatures.get(self.name) ?? []
  for (const signature of overloads) for (const name of namesIn(signature, text).used) used.add(name)
  addBehind(index, used, text)
  const entries = overloads.map(each => ({ start: each.start, text: text.slice(each.start, each.end) }))
  for (const name of [...used].slice(0, 1000)) {
    for (const binding of index.bindings.get(name) ?? [])
      if (binding.node !== self.code) entries.push({ start: binding.start, text: binding.show(used) })
    for (const made of index.functions.get(name) ?? [])
      if (made !== self) entries.push({ start: made.code.start, text: signatureOf(made, text) })
    const made = index.classes.get(name)
    if (!made || isPlain(made)) continue
    const names = made === self.owner ? own : members
    entries.push({ start: made.whole.start, text: outlineOf(made, self, names, index, text) })
  }
  entries.sort((a, b) => a.start - b.start)
  return [...new Set(entries.map(entry => entry.text))].slice(0, MOST)
}
