// A class or an object literal -> its members by name.
import type { FunctionInfo } from '../../core/model/code.js'
import { simpleName, type ClassNode, type FunctionNode, type Naming } from './shapes.js'
import { bare } from './statements.js'
import { fieldOf, namedOf, type Syntax } from '../shared/syntax.js'
import { unwrapped } from './wrappers.js'

const own = (node: Syntax | null) => (node ? node.text : '')

/** The name of a member: `a`, `#a`, `'a'` as `a`; a computed one keeps its brackets. */
function memberName(node: Syntax | null): string {
  const name = own(node)
  if (node?.type !== 'string') return name
  const inner = name.slice(1, -1)
  return simpleName.test(inner) ? inner : name
}

/** Members of an object literal that may hold functions. */
export function fieldMembers(object: Syntax): { name: string; value: Syntax; code: Syntax }[] {
  return namedOf(object).flatMap(member => {
    const value = member.type === 'method_definition' ? member : bare(fieldOf(member, 'value'))
    const name = memberName(fieldOf(member, member.type === 'pair' ? 'key' : 'name'))
    return value && name ? [{ name, value, code: member }] : []
  })
}

function decoratorTexts(nodes: Syntax[]): string[] {
  return nodes.filter(node => node.type === 'decorator').map(node => own(node).slice(1))
}

function baseOf(node: Syntax): string | null {
  const heritage = node.children.find(child => child.type === 'class_heritage')
  const clause = heritage?.children.find(child => child.type === 'extends_clause')
  const base = clause
    ? fieldOf(clause, 'value')
    : heritage && heritage.children[0]?.type === 'extends'
      ? namedOf(heritage)[0]
      : null
  return base ? own(base) : null
}

const has = (node: Syntax, word: string) => node.children.some(child => child.type === word)

function accessOf(node: Syntax): string {
  return own(node.children.find(child => child.type === 'accessibility_modifier') ?? null)
}

function kindOf(member: Syntax, name: string): FunctionInfo['kind'] {
  if (has(member, 'get') || has(member, 'set')) return 'property'
  if (has(member, 'static')) return 'static'
  return name === 'constructor' && member.type === 'method_definition' ? 'constructor' : 'method'
}

const FIELDS = new Set(['field_definition', 'public_field_definition'])

function memberFunction(member: Syntax, decorators: string[], owner: ClassNode): FunctionNode | null {
  const isField = FIELDS.has(member.type)
  const node = isField ? unwrapped(fieldOf(member, 'value'), member.source) : member
  const name = memberName(fieldOf(member, isField ? 'property' : 'name') ?? fieldOf(member, 'name'))
  if (!node || name === '') return null
  const access = accessOf(member)
  const hidden = name.startsWith('#') || access === 'private' || access === 'protected'
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
    open: !hidden && !name.startsWith('_'),
    callable: !hidden,
    guard: /^#?[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? null : 'its name is computed or quoted',
  }
}

const SIGNATURES = new Set(['method_signature', 'abstract_method_signature'])

/** A class with all that stands in it; `signatures` are its members without a body. */
export function classIn(naming: Naming): { owner: ClassNode; signatures: { name: string; node: Syntax }[] } {
  const { value: node, whole, scope } = naming
  const name = scope.prefix + naming.name
  const exported = scope.exported(naming.name)
  const reachableClasses = whole === node ? node.children : [...whole.children, ...node.children]
  const owner: ClassNode = {
    name,
    node,
    whole,
    base: baseOf(node),
    decorators: decoratorTexts(reachableClasses),
    abstract: has(node, 'abstract'),
    exported,
    maker: null,
    open: true,
    fields: [],
    methods: [],
  }
  const signatures: { name: string; node: Syntax }[] = []
  const body = fieldOf(node, 'body')
  let decorators: string[] = []
  for (const member of body ? namedOf(body) : []) {
    if (member.type === 'decorator') {
      decorators.push(...decoratorTexts([member]))
      continue
    }
    if (SIGNATURES.has(member.type))
      signatures.push({ name: `${name}.${own(fieldOf(member, 'name'))}`, node: member })
    if (FIELDS.has(member.type)) owner.fields.push(member)
    if (member.type === 'method_definition' || FIELDS.has(member.type)) {
      const all = [...decorators, ...decoratorTexts(member.children)]
      const made = memberFunction(member, all, owner)
      if (made) owner.methods.push(made)
      if (made?.kind === 'constructor') {
        owner.maker = made.node
        owner.open = made.callable
      }
    }
    decorators = []
  }
  return { owner, signatures }
}

/** The class that a plain function is when methods are hung on its prototype. */
export function prototypeOf(made: FunctionNode): ClassNode {
  return {
    name: made.name,
    node: made.node,
    whole: made.whole,
    base: null,
    decorators: [],
    abstract: false,
    exported: made.exported,
    maker: made.node,
    open: true,
    fields: [],
    methods: [],
  }
}
