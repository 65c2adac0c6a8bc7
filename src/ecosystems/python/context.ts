// One function in its module -> what a reader needs to understand it, in file order.
import { headerOf } from './classes.js'
import type { ClassNode, Definitions, FunctionNode } from './definitions.js'
import type { Binding } from './module.js'
import { fieldOf, namedOf, walk, type Syntax } from '../shared/syntax.js'

const MOST = 30
const MEMBERS = 12

interface Names {
  used: Set<string>
  /** Attributes of `self` or `cls`. */
  own: Set<string>
}

function namesIn(node: Syntax, text: string): Names {
  const names: Names = { used: new Set(), own: new Set() }
  for (const each of walk(node)) {
    if (each.type !== 'identifier') continue
    const name = text.slice(each.start, each.end)
    const parent = each.parent
    if (parent?.type !== 'attribute' || each.field !== 'attribute') names.used.add(name)
    else {
      const object = fieldOf(parent, 'object')
      if (object && /^(?:self|cls)$/.test(text.slice(object.start, object.end))) names.own.add(name)
    }
  }
  for (const each of walk(node))
    if (each.type === 'string' && each.parent?.type === 'type')
      for (const [name] of text.slice(each.start, each.end).matchAll(/[\p{L}_][\p{L}\p{N}_]*/gu))
        names.used.add(name)
  return names
}

/** A constant is shown with what it is made of, so its own names count as used. */
function addNames(node: Syntax, text: string, used: Set<string>): void {
  for (const each of walk(node)) if (each.type === 'identifier') used.add(text.slice(each.start, each.end))
}

/** The signature of a function on one line, decorators that change how it is called before it. */
function signatureOf(made: FunctionNode, text: string): string {
  const body = fieldOf(made.node, 'body')
  let opening = ''
  let from = made.node.start
  const end = body ? body.start : made.node.end
  for (const node of walk(made.node, node => node !== body)) {
    if (node.type !== 'comment' || node.start >= end) continue
    opening += text.slice(from, node.start)
    from = node.end
  }
  opening += text.slice(from, Math.max(from, end))
  const line = opening
    .replace(/\s+/g, ' ')
    .replace(/([([]) /g, '$1')
    .replace(/,? ([)\]])/g, '$1')
    .trim()
  return [...made.decorators.map(each => `@${each}`), `${line} ...`].join('\n')
}

function indented(lines: string[]): string {
  return lines
    .flatMap(line => line.split('\n'))
    .map(line => `    ${line}`)
    .join('\n')
}

const fields = new WeakMap<ClassNode, string[]>()

/** The attributes that a class sets in its own body; every method of the class asks for them. */
function fieldLines(owner: ClassNode, text: string): string[] {
  const known = fields.get(owner)
  if (known) return known
  const lines = readFields(owner, text)
  fields.set(owner, lines)
  return lines
}

function readFields(owner: ClassNode, text: string): string[] {
  const body = fieldOf(owner.node, 'body')
  return (body ? namedOf(body) : []).flatMap(statement => {
    const inner = statement.type === 'expression_statement' ? namedOf(statement)[0] : undefined
    const own = inner?.type === 'assignment' ? text.slice(inner.start, inner.end) : ''
    return own && own.length <= 200 ? [own] : []
  })
}

/** A class as a reader needs it: header, fields, constructor, and the members that are used. */
function outlineOf(owner: ClassNode, self: FunctionNode, own: ReadonlySet<string>, text: string): string {
  const members = owner.methods
    .filter(each => each.name !== self.name && (each.simple === '__init__' || own.has(each.simple)))
    .map(each => signatureOf(each, text))
  const lines = [...fieldLines(owner, text), ...members].slice(0, MEMBERS)
  return lines.length > 0 ? `${headerOf(owner, text)}\n${indented(lines)}` : headerOf(owner, text)
}

/** Import lines cut down to the names in use, constants, signatures of siblings in use, classes in outline. */
export function contextOf(
  self: FunctionNode,
  definitions: Definitions,
  bindings: Binding[],
  text: string,
): string[] {
  const { used, own } = namesIn(self.whole, text)
  for (const base of self.owner?.bases ?? []) used.add(base.split(/[.[(]/)[0] ?? '')
  for (const binding of bindings)
    if (binding.kind === 'constant' && used.has(binding.names[0] ?? '')) addNames(binding.node, text, used)
  const entries: { start: number; text: string }[] = []
  for (const binding of bindings)
    if (binding.names.some(name => name === '*' || used.has(name)))
      entries.push({ start: binding.start, text: binding.show(used) })
  for (const made of definitions.functions)
    if (!made.owner && made.name !== self.name && used.has(made.simple))
      entries.push({ start: made.whole.start, text: signatureOf(made, text) })
  for (const made of definitions.classes)
    if (made === self.owner || used.has(made.name))
      entries.push({
        start: made.whole.start,
        text: outlineOf(made, self, made === self.owner ? own : new Set(), text),
      })
  entries.sort((a, b) => a.start - b.start)
  return [...new Set(entries.map(entry => entry.text))].slice(0, MOST)
}
