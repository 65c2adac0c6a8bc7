// A type in TypeScript or a comment -> a type in the model that all languages share.
import type { Type } from '../../core/model/target.js'
import { fieldOf, hasToken, namedIn, namedOf, type ReadText, type Syntax } from '../shared/syntax.js'
import { kindsByWord, words } from '../shared/functions.js'

/** What a module-level name refers to: an alias, an interface, or the bound of a type parameter (null: any type). */
export interface Named {
  type: Syntax | null
  parameters: string[]
  bases: Syntax[]
}

export type Find = (name: string) => Named | null

/** The syntax of a type given as text; null when it cannot be read. */
export type ReadType = (text: string) => Syntax | null

export const numberType: Type = { kind: 'number' }

const any: Type = { kind: 'any' }
const undefinedType: Type = { kind: 'literal', text: ['undefined'] }
/** The type without values: where a recursive type ends. */
const never: Type = { kind: 'union', of: [] }
const isNever = (type: Type): boolean => type.kind === 'union' && type.of.length === 0
const LONGEST = 5000
const DEEPEST = 12
/** Most names that are resolved for one type: they may be circular. */
const STEPS = 400
const MOST_FIELDS = 40
/** How often a type is nested in itself: trees have three levels. */
const MOST_NESTED = 3

const plain: Record<string, Type> = {
  ...named('any unknown never', any),
  ...named('number Number', numberType),
  ...named('string String PropertyKey', { kind: 'str' }),
  ...named('boolean Boolean bool', { kind: 'bool' }),
  ...named('undefined void', undefinedType),
  ...named('object Object', { kind: 'dict', key: { kind: 'str' }, value: any }),
  ...named('Function function CallableFunction', { kind: 'callable' }),
  ...named('Array array', { kind: 'list', of: any }),
  null: { kind: 'none' },
  Set: { kind: 'set', of: any },
}

function named(names: string, type: Type): Record<string, Type> {
  return Object.fromEntries(words(names).map(name => [name, type]))
}

/** Kinds of generic types. */
const families = kindsByWord({
  list: 'Array array ReadonlyArray ArrayLike',
  iterable: 'Iterable AsyncIterable',
  set: 'Set ReadonlySet',
  dict: 'Record Object object',
  wrapper: 'Promise PromiseLike Awaited Readonly NonNullable NoInfer Exclude Extract',
  partial: 'Partial',
  required: 'Required',
})

/** A parser of types in text, including comment syntax that the grammar lacks: `!T`, `Array.<T>`, `function(T)`. */
export function makeReadType(read: ReadText): ReadType {
  return text => {
    if (text.length > LONGEST) return null
    const plain = text
      .replace(/\bfunction\s*\([^()]*\)(?:\s*:\s*[\p{L}\p{N}_$.]+)?/gu, 'Function')
      .replace(/\bimport\s*\([^()]*\)\s*\./g, '')
      .replace(/!(?=[\p{L}_$({[])/gu, '')
      .replaceAll('.<', '<')
      .replace(/=$/, '')
      .replace(/^(?:asserts\s+)?[\p{L}\p{N}_$]+\s+is\s[\s\S]*$/u, 'boolean')
    const [declaration, ...others] = namedOf(read(`type T = ${plain}\n`))
    return declaration && !declaration.broken && others.length === 0 ? fieldOf(declaration, 'value') : null
  }
}

interface Scope {
  find: Find
  steps: { left: number }
  /** The arguments of the current type's parameters. */
  bound: ReadonlyMap<string, Type>
  depth: number
  /** Names of the enclosing types, outermost first. */
  inside: readonly string[]
}

/** The type of a piece of syntax. `find` resolves names of the module; others become `named`. */
export function typeOf(node: Syntax | null, find: Find = () => null): Type {
  return node ? toType(node, { find, steps: { left: STEPS }, bound: new Map(), depth: 0, inside: [] }) : any
}

/** The type behind a name. */
export const typeNamed = (name: string, find: Find): Type =>
  reference(name, [], { find, steps: { left: STEPS }, bound: new Map(), depth: 0, inside: [] })

function toType(node: Syntax, outer: Scope): Type {
  if (THROUGH.test(node.type)) return inside(node, outer)
  const rule = Object.hasOwn(rules, node.type) ? rules[node.type] : undefined
  if (!rule || outer.depth > DEEPEST) return any
  return rule(node, { ...outer, depth: outer.depth + 1 })
}

/** Nodes that mean the same as the type in them. */
const THROUGH = /annotation$|^(?:parenthesized|readonly|optional|rest|infer)_type$/

type Rule = (node: Syntax, scope: Scope) => Type

const inside: Rule = (node, scope) => {
  const inner = namedOf(node).at(-1)
  return inner ? toType(inner, scope) : any
}
const name: Rule = (node, scope) => reference(lastName(node), [], scope)
const callable: Rule = (node, scope) => {
  const returns = fieldOf(node, 'return_type')
  const takes = namedIn(node, 'parameters').filter(part => /_parameter$/.test(part.type))
  return {
    kind: 'callable',
    takes: takes.map(part => (isTyped(part) ? typeIn(part, 'type', scope) : any)),
    ...(returns ? givenBack(returns, scope) : {}),
  }
}

const isTyped = (part: Syntax): boolean =>
  fieldOf(part, 'type') !== null && fieldOf(part, 'pattern')?.type !== 'rest_pattern'

/** What a function returns; `itself` for a method that returns its own object. */
function givenBack(returns: Syntax, scope: Scope): { gives: Type; waits?: true } | { itself: true } {
  const said = returns.text.replace(/^:\s*/, '').replace(/<.*$/s, '')
  if (said === 'this' || (said !== '' && said === scope.inside.at(-1))) return { itself: true }
  const gives = toType(returns, { ...scope, depth: scope.depth + 2 })
  return { gives, ...(/^(?:Promise|PromiseLike)$/.test(said) ? { waits: true } : {}) }
}
const predicate: Rule = () => ({ kind: 'bool' })
const text: Rule = () => ({ kind: 'str' })

const rules: Record<string, Rule> = {
  predefined_type: name,
  type_identifier: name,
  identifier: name,
  nested_type_identifier: name,
  member_expression: name,
  generic_type: (node, scope) =>
    reference(
      lastName(fieldOf(node, 'name')),
      namedIn(node, 'type_arguments').map(argument => toType(argument, scope)),
      scope,
    ),
  literal_type: node => plain[node.text] ?? { kind: 'literal', text: [node.text] },
  array_type: (node, scope) => ({ kind: 'list', of: inside(node, scope) }),
  tuple_type: tuple,
  union_type: (node, scope) => unionOf(members(node).map(member => toType(member, scope))),
  intersection_type: (node, scope) => bothOf(members(node).map(member => toType(member, scope))),
  flow_maybe_type: (node, scope) => unionOf([inside(node, scope), { kind: 'none' }]),
  conditional_type: (node, scope) =>
    unionOf(['consequence', 'alternative'].map(side => typeIn(node, side, scope))),
  type_predicate: predicate,
  asserts: predicate,
  function_type: callable,
  constructor_type: () => ({ kind: 'callable' }),
  index_type_query: (node, scope) => reference(node.text.replace(/\s+/g, ' '), [], scope, { kind: 'str' }),
  template_literal_type: text,
  object_type: object,
  interface_body: object,
}

const typeIn = (node: Syntax, field: string, scope: Scope): Type => {
  const inner = fieldOf(node, field)
  return inner ? toType(inner, scope) : any
}

/** `C` for `A.B.C`. */
const lastName = (node: Syntax | null): string => node?.text.split('.').at(-1)?.trim() ?? ''

/** Members of a union, with nested unions flattened. */
const members = (node: Syntax): Syntax[] =>
  namedOf(node).flatMap(inner => (inner.type === node.type ? members(inner) : [inner]))

function tuple(node: Syntax, scope: Scope): Type {
  // The grammar marks `[number: number]` as broken, but its types are there.
  const parts = namedOf(node).filter(part => part.type !== 'ERROR')
  const isRest = (part: Syntax) => part.type === 'rest_type' || fieldOf(part, 'name')?.type === 'rest_pattern'
  const of = parts.map(part =>
    /_parameter$/.test(part.type) ? typeIn(part, 'type', scope) : toType(part, scope),
  )
  if (!parts.some(isRest)) return { kind: 'tuple', of, open: false }
  const last = of.at(-1) ?? any
  return { kind: 'list', of: last.kind === 'list' ? last.of : last }
}

function object(node: Syntax, scope: Scope): Type {
  const fields = namedOf(node).flatMap(member => {
    const key = /^(?:property|method)_signature$/.test(member.type) ? fieldOf(member, 'name') : null
    if (!key || key.type === 'computed_property_name') return []
    const type: Type =
      member.type === 'method_signature' ? callable(member, scope) : typeIn(member, 'type', scope)
    const name = key.type === 'string' ? key.text.slice(1, -1) : key.text
    const optional = hasToken(member, '?')
    return optional && isNever(type) ? [] : [{ name, type, optional }]
  })
  if (fields.some(({ type }) => isNever(type))) return never
  if (fields.length > 0) return recordOf(fields.slice(0, MOST_FIELDS))
  const index = namedOf(node).findLast(member => member.type === 'index_signature')
  if (!index) return any
  const mapped = namedOf(index).find(child => child.type === 'mapped_type_clause')
  const keys = mapped ? typeIn(mapped, 'type', scope) : typeIn(index, 'index_type', scope)
  return dictOf(keys, typeIn(index, 'type', scope))
}

type Fields = Extract<Type, { kind: 'record' }>['fields']

/** A record; among fields with the same name the last wins. */
const recordOf = (fields: Fields): Type => ({
  kind: 'record',
  fields: [...new Map(fields.map(field => [field.name, field])).values()],
})

function unionOf(types: Type[]): Type {
  const members: Type[] = []
  const add = (type: Type) => {
    if (!members.some(other => JSON.stringify(other) === JSON.stringify(type))) members.push(type)
  }
  const all = types.flatMap(type => (type.kind === 'union' ? type.of : [type]))
  const texts = all.flatMap(type => (type.kind === 'literal' ? type.text : []))
  for (const type of all) if (type.kind !== 'literal') add(type)
  if (members.some(member => member.kind === 'any')) return any
  if (texts.includes('true') && texts.includes('false')) add({ kind: 'bool' })
  const isBool = members.some(member => member.kind === 'bool')
  const left = [...new Set(texts)].filter(text => !(isBool && /^(?:true|false)$/.test(text)))
  if (left.length > 0) members.push({ kind: 'literal', text: left })
  return members.length === 1 ? (members[0] ?? any) : { kind: 'union', of: members }
}

/** Several records merged into one; other types are dropped if there is a record. */
function bothOf(types: Type[]): Type {
  const records = types.flatMap(type => (type.kind === 'record' ? [type] : []))
  if (records.length === 0) return types.find(type => type.kind !== 'any') ?? any
  const made = recordOf(records.flatMap(record => record.fields))
  const also = types.flatMap(type => (type.kind === 'named' ? [type.name] : []))
  return made.kind === 'record' && also.length > 0 ? { ...made, also } : made
}

function literalsIn(type: Type): string[] {
  return type.kind === 'literal' ? type.text.map(text => text.replace(/^(['"])([\s\S]*)\1$/, '$2')) : []
}

function dictOf(key: Type, value: Type): Type {
  const names = literalsIn(key)
  if (names.length > 0) return recordOf(names.map(name => ({ name, type: value, optional: false })))
  return { kind: 'dict', key: key.kind === 'str' || key.kind === 'number' ? key : { kind: 'str' }, value }
}

/** The type of a well-known generic with its arguments; null for others. */
function generic(name: string, [first = any, second = any]: Type[]): Type | null {
  if (name === 'Pick' || name === 'Omit') {
    const names = literalsIn(second)
    if (first.kind !== 'record') return first
    return recordOf(first.fields.filter(field => names.includes(field.name) === (name === 'Pick')))
  }
  const family = families.get(name)
  if (!family || family === 'wrapper') return family ? first : null
  if (family === 'dict') return dictOf(first, second)
  if (family !== 'partial' && family !== 'required') return { kind: family, of: first }
  if (first.kind !== 'record') return first
  return recordOf(first.fields.map(field => ({ ...field, optional: family === 'partial' })))
}

function reference(name: string, args: Type[], scope: Scope, other: Type = { kind: 'named', name }): Type {
  const bound = scope.bound.get(name)
  if (bound) return bound
  const found = scope.steps.left-- > 0 ? scope.find(name) : null
  if (found) {
    if (scope.inside.filter(outer => outer === name).length >= MOST_NESTED) return never
    return behind(found, args, { ...scope, inside: [...scope.inside, name] })
  }
  const known = args.length > 0 ? generic(name, args) : Object.hasOwn(plain, name) ? plain[name] : null
  return known ?? other
}

function behind({ type, parameters, bases }: Named, args: Type[], scope: Scope): Type {
  const bound = new Map(parameters.map((name, at) => [name, args[at] ?? any]))
  const inner = { ...scope, bound }
  const inherited = bases
    .map(base => toType(base, inner))
    .filter(base => base.kind === 'record' || base.kind === 'named')
  const own = type ? toType(type, inner) : any
  return bases.length > 0 ? bothOf([...inherited, own]) : own
}
