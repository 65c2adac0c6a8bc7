// One function in its module -> the code that a reader needs to understand it, in file order.
import { groupBy } from '../../core/lists.js'
import { inFileOrder, onOneLine } from '../shared/context.js'
import { remember, identifiersIn } from '../shared/functions.js'
import { fieldOf, fieldText, walk, type Syntax } from '../shared/syntax.js'
import { assignmentsIn, headerOf } from './classes.js'
import type { ClassNode, Definitions, FunctionNode } from './shapes.js'
import type { Binding } from './module.js'

const MOST_MEMBERS = 12

/** Names that are used below `node`; `own` are attributes of `self` or `cls`. */
function namesIn(node: Syntax): { used: Set<string>; own: Set<string> } {
  const names = { used: new Set<string>(), own: new Set<string>() }
  const quoted: string[] = []
  for (const { type, parent, field, text } of walk(node)) {
    if (type === 'string' && parent?.type === 'type')
      quoted.push(...(text.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []))
    if (type !== 'identifier') continue
    if (parent?.type !== 'attribute' || field !== 'attribute') names.used.add(text)
    else if (/^(?:self|cls)$/.test(fieldText(parent, 'object'))) names.own.add(text)
  }
  for (const name of quoted) names.used.add(name)
  return names
}

/** The signature of a function on one line, after the decorators that change how it is called. */
function signatureOf({ node, decorators }: FunctionNode): string {
  const line = onOneLine(node, node.start, fieldOf(node, 'body')?.start ?? node.end)
  return [...decorators.map(decorator => `@${decorator}`), `${line} ...`].join('\n')
}

/** The attributes that a class sets in its own body; cached, because every method needs them. */
const fieldLines = remember((owner: ClassNode) =>
  assignmentsIn(owner).flatMap(({ text }) => (text.length <= 200 ? [text] : [])),
)

/** A class in outline: header, fields, constructor, and the members that are used. */
function outlineOf(owner: ClassNode, self: FunctionNode, own: ReadonlySet<string>): string {
  const members = owner.methods
    .filter(method => method.name !== self.name && (method.simple === '__init__' || own.has(method.simple)))
    .map(signatureOf)
  const lines = [...fieldLines(owner), ...members].slice(0, MOST_MEMBERS)
  return [headerOf(owner), ...lines.map(line => line.replace(/^/gm, '    '))].join('\n')
}

/** A module's definitions by name; built once for all functions of a file. */
export interface Index {
  /** Imports and constants of these names, and star imports. */
  bindings(names: ReadonlySet<string>): Binding[]
  /** Constants of these names in file order. */
  constants(names: ReadonlySet<string>): Binding[]
  functions(names: ReadonlySet<string>): FunctionNode[]
  classes(names: ReadonlySet<string>): ClassNode[]
}

export function indexOf({ functions, classes }: Definitions, bindings: Binding[]): Index {
  const find = <T>(items: T[], namesOf: (item: T) => string[]): ((names: ReadonlySet<string>) => T[]) => {
    const named = items.flatMap(item => namesOf(item).map(name => ({ name, item })))
    const byName = groupBy(named, entry => entry.name)
    return names => [...names].flatMap(name => byName.get(name) ?? []).map(entry => entry.item)
  }
  const bound = find(bindings, binding => binding.names)
  const constants = find(
    bindings.filter(binding => binding.kind === 'constant'),
    binding => binding.names.slice(0, 1),
  )
  const wild = bindings.filter(binding => binding.names.includes('*'))
  return {
    bindings: names => [...wild, ...bound(names)],
    constants: names => constants(names).sort((a, b) => a.node.start - b.node.start),
    functions: find(
      functions.filter(made => !made.owner),
      made => [made.simple],
    ),
    classes: find(classes, owner => [owner.name]),
  }
}

/** Adds the names that used constants refer to in turn, as far as those are defined later in the file. */
function addBehind(index: Index, used: Set<string>): void {
  let [waiting, last] = [index.constants(used), -1]
  for (let next = waiting[0]; next; next = waiting.find(constant => constant.node.start > last)) {
    last = next.node.start
    const names = new Set([...identifiersIn(next.node)].filter(name => !used.has(name)))
    for (const name of names) used.add(name)
    const more = index.constants(names)
    if (more.length > 0) waiting = [...waiting, ...more].sort((a, b) => a.node.start - b.node.start)
  }
}

/** Import lines reduced to the used names, constants, signatures of used functions, classes in outline. */
export function contextOf(self: FunctionNode, index: Index): string[] {
  const { used, own } = namesIn(self.whole)
  for (const base of self.owner?.bases ?? []) used.add(base.split(/[.[(]/)[0] ?? '')
  addBehind(index, used)
  const excerpts: Pick<Syntax, 'start' | 'text'>[] = []
  for (const { node, show } of index.bindings(used)) excerpts.push({ start: node.start, text: show(used) })
  for (const made of index.functions(used))
    if (made.name !== self.name) excerpts.push({ start: made.whole.start, text: signatureOf(made) })
  const classes = new Set(index.classes(used))
  if (self.owner) classes.add(self.owner)
  for (const made of classes) {
    const members = made === self.owner ? own : new Set<string>()
    excerpts.push({ start: made.whole.start, text: outlineOf(made, self, members) })
  }
  return inFileOrder(excerpts)
}
