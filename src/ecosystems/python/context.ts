// One function in its module -> what a reader needs to understand it, in file order.
import { inFileOrder, onOneLine } from '../shared/context.js'
import { remember, identifiersIn } from '../shared/functions.js'
import { fieldOf, fieldText, walk, type Syntax } from '../shared/syntax.js'
import { assignmentsIn, headerOf } from './classes.js'
import type { ClassNode, Definitions, FunctionNode } from './definitions.js'
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

/** The signature of a function on one line, decorators that change how it is called before it. */
function signatureOf({ node, decorators }: FunctionNode): string {
  const line = onOneLine(node, node.start, fieldOf(node, 'body')?.start ?? node.end)
  return [...decorators.map(decorator => `@${decorator}`), `${line} ...`].join('\n')
}

/** The attributes that a class sets in its own body; every method of the class asks for them. */
const fieldLines = remember((owner: ClassNode) =>
  assignmentsIn(owner).flatMap(({ text }) => (text.length <= 200 ? [text] : [])),
)

/** A class as a reader needs it: header, fields, constructor, and the members that are used. */
function outlineOf(owner: ClassNode, self: FunctionNode, own: ReadonlySet<string>): string {
  const members = owner.methods
    .filter(method => method.name !== self.name && (method.simple === '__init__' || own.has(method.simple)))
    .map(signatureOf)
  const lines = [...fieldLines(owner), ...members].slice(0, MOST_MEMBERS)
  return [headerOf(owner), ...lines.map(line => line.replace(/^/gm, '    '))].join('\n')
}

/** Import lines cut down to the names in use, constants, signatures of siblings in use, classes in outline. */
export function contextOf(self: FunctionNode, definitions: Definitions, bindings: Binding[]): string[] {
  const { used, own } = namesIn(self.whole)
  for (const base of self.owner?.bases ?? []) used.add(base.split(/[.[(]/)[0] ?? '')
  // A constant is shown with what it is made of, so its own names count as used.
  for (const { kind, names, node } of bindings)
    if (kind === 'constant' && used.has(names[0] ?? ''))
      for (const name of identifiersIn(node)) used.add(name)
  const excerpts: Pick<Syntax, 'start' | 'text'>[] = []
  for (const { names, node, show } of bindings)
    if (names.some(name => name === '*' || used.has(name)))
      excerpts.push({ start: node.start, text: show(used) })
  for (const made of definitions.functions)
    if (!made.owner && made.name !== self.name && used.has(made.simple))
      excerpts.push({ start: made.whole.start, text: signatureOf(made) })
  for (const made of definitions.classes)
    if (made === self.owner || used.has(made.name)) {
      const members = made === self.owner ? own : new Set<string>()
      excerpts.push({ start: made.whole.start, text: outlineOf(made, self, members) })
    }
  return inFileOrder(excerpts)
}
