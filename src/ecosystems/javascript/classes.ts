// A class or an object literal -> its members by name, and how to make an instance.
import type { FunctionInfo } from '../../core/model/target.js'
import { onOneLine } from '../shared/context.js'
import { fieldOf, fieldText, hasToken, namedIn, namedOf, type Syntax } from '../shared/syntax.js'
import { plainWords } from '../shared/names.js'
import { simpleName, type ClassNode, type FunctionNode, type Naming } from './shapes.js'
import { bare, functionIn } from './statements.js'

/** Finds a class of the module by the name used for a base. */
type FindClass = (name: string) => ClassNode | null

const DEEPEST = 20

/** Methods called by `for` and `...`. */
const ITERATOR = /^\[Symbol\.(?:asyncI|i)terator\]$/

const FIELD = /^(?:public_)?field_definition$/

/** A class with its members; `signatures` are the members without a body. */
export function classIn(naming: Naming): { owner: ClassNode; signatures: { name: string; node: Syntax }[] } {
  const { value: node, whole, scope } = naming
  const name = scope.prefix + naming.name
  const owner: ClassNode = {
    ...emptyClass(name, node, whole, scope.exported(naming.name)),
    base: baseOf(node),
    decorators: decoratorTexts(whole === node ? node.children : [...whole.children, ...node.children]),
    abstract: hasToken(node, 'abstract'),
  }
  const signatures: { name: string; node: Syntax }[] = []
  let decorators: string[] = []
  for (const member of namedIn(node, 'body')) {
    if (member.type === 'decorator') {
      decorators.push(...decoratorTexts([member]))
      continue
    }
    if (/^(?:abstract_)?method_signature$/.test(member.type))
      signatures.push({ name: `${name}.${fieldText(member, 'name')}`, node: member })
    if (FIELD.test(member.type)) owner.fields.push(member)
    const made = memberFunction(member, [...decorators, ...decoratorTexts(member.children)], owner)
    if (made) owner.methods.push(made)
    if (made?.kind === 'constructor') {
      owner.maker = made.node
      owner.open = made.callable
    }
    decorators = []
  }
  return { owner, signatures }
}

/** A plain function as a class, when methods are added to its prototype. */
export const prototypeOf = ({ name, node, whole, exported }: FunctionNode): ClassNode => ({
  ...emptyClass(name, node, whole, exported),
  maker: node,
})

const emptyClass = (name: string, node: Syntax, whole: Syntax, exported: boolean): ClassNode => ({
  ...{ name, node, whole, exported },
  base: null,
  decorators: [],
  abstract: false,
  maker: null,
  open: true,
  fields: [],
  methods: [],
})

function baseOf(node: Syntax): string | null {
  const heritage = node.children.find(child => child.type === 'class_heritage')
  const clause = heritage?.children.find(child => child.type === 'extends_clause')
  if (clause) return fieldOf(clause, 'value')?.text ?? null
  return heritage?.children[0]?.type === 'extends' ? (namedOf(heritage)[0]?.text ?? null) : null
}

const decoratorTexts = (nodes: Syntax[]): string[] =>
  nodes.filter(node => node.type === 'decorator').map(node => node.text.slice(1))

function memberFunction(member: Syntax, decorators: string[], owner: ClassNode): FunctionNode | null {
  const isField = FIELD.test(member.type)
  if (!isField && member.type !== 'method_definition') return null
  const node = isField ? functionIn(fieldOf(member, 'value')) : member
  const name = memberName((isField ? fieldOf(member, 'property') : null) ?? fieldOf(member, 'name'))
  if (!node || name === '') return null
  const access = member.children.find(child => child.type === 'accessibility_modifier')?.text ?? ''
  const isHidden = name.startsWith('#') || access === 'private' || access === 'protected'
  return {
    name: `${owner.name}.${name}`,
    simple: name,
    node,
    code: member,
    whole: member,
    owner,
    kind: kindOf(member, name),
    decorators,
    exported: owner.exported,
    open: !isHidden && !name.startsWith('_'),
    callable: !isHidden,
    guard:
      simpleName.test(name.replace(/^#/, '')) || ITERATOR.test(name)
        ? null
        : 'its name is computed or quoted',
  }
}

function kindOf(member: Syntax, name: string): FunctionInfo['kind'] {
  if (hasToken(member, 'get') || hasToken(member, 'set')) return 'property'
  if (hasToken(member, 'static')) return 'static'
  return name === 'constructor' && member.type === 'method_definition' ? 'constructor' : 'method'
}

/** The name of a member: `a`, `#a`, `a` for `'a'`; other quoted names keep quotes, computed ones their brackets. */
export function memberName(node: Syntax | null): string {
  if (node?.type === 'string') {
    const inner = node.text.slice(1, -1)
    return simpleName.test(inner) ? inner : `'${plainWords(inner).replaceAll("'", '')}'`
  }
  if (node?.type !== 'computed_property_name') return node?.text ?? ''
  let inner = namedOf(node)[0]
  while (inner && /^(?:parenthesized|sequence)_expression$/.test(inner.type)) inner = namedOf(inner).at(-1)
  return `[${plainWords(inner?.text ?? '')}]`
}

/** Members of an object literal that may contain functions. */
export function membersOf(object: Syntax): { name: string; value: Syntax; code: Syntax }[] {
  return namedOf(object).flatMap(member => {
    const value = member.type === 'method_definition' ? member : bare(fieldOf(member, 'value'))
    const name = memberName(fieldOf(member, member.type === 'pair' ? 'key' : 'name'))
    return value && name ? [{ name, value, code: member }] : []
  })
}

/** The function whose parameters `new` takes: its own constructor, else that of the nearest base; null without one. */
export function makerOf(owner: ClassNode, find: FindClass, depth = 0): Syntax | null {
  if (owner.maker || depth > DEEPEST || owner.base === null) return owner.maker
  const parent = find(owner.base)
  return parent && parent !== owner ? makerOf(parent, find, depth + 1) : null
}

/** True when `new` works outside the class. */
export const isConstructible = (owner: ClassNode): boolean => !owner.abstract && owner.open

export function headerOf({ node, decorators }: ClassNode): string {
  const header = onOneLine(node, node.start, fieldOf(node, 'body')?.start ?? node.end)
  return [...decorators.map(decorator => `@${decorator}`), header].join('\n')
}

/** Its fields, one per line, without long values and functions. */
export function fieldTexts(owner: ClassNode): string[] {
  return owner.fields.flatMap(field => {
    const value = fieldOf(field, 'value')
    const text = field.text.replace(/\s+/g, ' ')
    if (value && /function/.test(value.type)) return []
    if (text.length <= 160) return [text]
    return value ? [field.source.slice(field.start, value.start).replace(/\s*=\s*$/, '')] : []
  })
}
