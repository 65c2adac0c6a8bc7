// A written type and what its names stand for -> a type in the words that all languages share.
import type { Type } from '../../core/model/code.js'
import { readType } from './type-text.js'
import type { Written, WrittenField } from './type-tokens.js'

/** What a name of the module stands for: an alias or interface as text, a parameter of a type as its bound. */
export interface Named {
  text: string
  /** Names of its own parameters. */
  parameters: string[]
  /** Interfaces it extends, as text. */
  bases: string[]
}

export type Find = (name: string) => Named | null

export const numberType: Type = { kind: 'number' }

const any: Type = { kind: 'any' }
const undefinedType: Type = { kind: 'literal', text: ['undefined'] }
const DEEPEST = 12
/** A bound on all names that one type leads to: they may name each other. */
const STEPS = 400

const plain: Record<string, Type> = {
  any,
  unknown: any,
  never: any,
  this: any,
  number: numberType,
  Number: numberType,
  string: { kind: 'str' },
  String: { kind: 'str' },
  boolean: { kind: 'bool' },
  Boolean: { kind: 'bool' },
  bool: { kind: 'bool' },
  null: { kind: 'none' },
  undefined: undefinedType,
  void: undefinedType,
  object: { kind: 'dict', key: { kind: 'str' }, value: any },
  Object: { kind: 'dict', key: { kind: 'str' }, value: any },
  Function: { kind: 'callable' },
  function: { kind: 'callable' },
  CallableFunction: { kind: 'callable' },
  PropertyKey: { kind: 'str' },
  Array: { kind: 'list', of: any },
  array: { kind: 'list', of: any },
  Set: { kind: 'set', of: any },
}

const families: Record<string, 'list' | 'set' | 'iterable' | 'dict' | 'wrapper' | 'partial' | 'required'> = {
  Array: 'list',
  array: 'list',
  ReadonlyArray: 'list',
  ArrayLike: 'list',
  Iterable: 'iterable',
  AsyncIterable: 'iterable',
  Set: 'set',
  ReadonlySet: 'set',
  Record: 'dict',
  Object: 'dict',
  object: 'dict',
  Promise: 'wrapper',
  PromiseLike: 'wrapper',
  Awaited: 'wrapper',
  Readonly: 'wrapper',
  NonNullable: 'wrapper',
  NoInfer: 'wrapper',
  Partial: 'partial',
  Required: 'required',
}

interface RunResult {
  find: Find
  steps: { left: number }
  /** What the parameters of the type that is read stand for. */
  bound: ReadonlyMap<string, Type>
  depth: number
}

function unionOf(types: Type[]): Type {
  const members: Type[] = []
  const add = (type: Type) => {
    if (!members.some(other => JSON.stringify(other) === JSON.stringify(type))) members.push(type)
  }
  const texts: string[] = []
  for (const type of types)
    for (const one of type.kind === 'union' ? type.of : [type]) {
      if (one.kind === 'literal') texts.push(...one.text)
      else add(one)
    }
  if (members.some(member => member.kind === 'any')) return any
  if (texts.includes('true') && texts.includes('false')) add({ kind: 'bool' })
  const left = [...new Set(texts)].filter(
    text => !(/^(?:true|false)$/.test(text) && members.some(member => member.kind === 'bool')),
  )
  if (left.length > 0) members.push({ kind: 'literal', text: left })
  return members.length === 1 ? (members[0] ?? any) : { kind: 'union', of: members }
}

function record(fields: WrittenField[], result: RunResult): Type {
  const made = fields.slice(0, 40).map(field => ({
    name: field.name,
    type: toType(field.type, deeper(result)),
    optional: field.optional,
  }))
  return { kind: 'record', fields: [...new Map(made.map(field => [field.name, field])).values()] }
}

const deeper = (result: RunResult): RunResult => ({ ...result, depth: result.depth + 1 })

/** Several records as one; what is no record gives way to one. */
function bothOf(types: Type[]): Type {
  const records = types.flatMap(type => (type.kind === 'record' ? [type] : []))
  if (records.length === 0) return types.find(type => type.kind !== 'any') ?? any
  const fields = new Map(records.flatMap(each => each.fields).map(field => [field.name, field]))
  return { kind: 'record', fields: [...fields.values()] }
}

function literalsIn(type: Type | undefined): string[] {
  return type?.kind === 'literal' ? type.text.map(text => text.replace(/^(['"])([\s\S]*)\1$/, '$2')) : []
}

function mapped(name: string, args: Type[]): Type | null {
  const [first = any, second] = args
  if (name === 'Pick' || name === 'Omit') {
    const names = literalsIn(second)
    if (first.kind !== 'record') return first
    return {
      kind: 'record',
      fields: first.fields.filter(field => names.includes(field.name) === (name === 'Pick')),
    }
  }
  if (name === 'Exclude' || name === 'Extract') return first
  const family = Object.hasOwn(families, name) ? families[name] : undefined
  if (family === 'wrapper') return first
  if (family === 'partial' || family === 'required')
    return first.kind === 'record'
      ? { kind: 'record', fields: first.fields.map(field => ({ ...field, optional: family === 'partial' })) }
      : first
  if (family === 'dict') return dictOf(first, second ?? any)
  return family ? { kind: family, of: first } : null
}

function dictOf(key: Type, value: Type): Type {
  const names = literalsIn(key)
  if (names.length > 0)
    return { kind: 'record', fields: names.map(name => ({ name, type: value, optional: false })) }
  return { kind: 'dict', key: key.kind === 'str' || key.kind === 'number' ? key : { kind: 'str' }, value }
}

function reference(written: Extract<Written, { is: 'ref' }>, result: RunResult): Type {
  const { name } = written
  const bound = result.bound.get(name)
  if (bound) return bound
  const args = written.args.map(arg => toType(arg, deeper(result)))
  const found = result.steps.left-- > 0 ? result.find(name) : null
  if (found) return behind(found, args, result)
  if (args.length > 0) return mapped(name, args) ?? { kind: 'named', name }
  return (Object.hasOwn(plain, name) ? plain[name] : undefined) ?? { kind: 'named', name }
}

function behind(found: Named, args: Type[], result: RunResult): Type {
  if (result.depth > DEEPEST) return any
  const bound = new Map(found.parameters.map((name, at) => [name, args[at] ?? any]))
  const inner: RunResult = { ...deeper(result), bound }
  const bases = found.bases.map(base => toType(readType(base), inner))
  const own = toType(readType(found.text), inner)
  return bases.length > 0 ? bothOf([...bases.filter(base => base.kind === 'record'), own]) : own
}

function toType(written: Written, result: RunResult): Type {
  if (result.depth > DEEPEST) return any
  const inner = deeper(result)
  switch (written.is) {
    case 'ref':
      return reference(written, result)
    case 'literal':
      return { kind: 'literal', text: [written.text] }
    case 'string':
      return { kind: 'str' }
    case 'function':
      return { kind: 'callable' }
    case 'array':
      return { kind: 'list', of: toType(written.of, inner) }
    case 'tuple':
      if (written.rest) return { kind: 'list', of: lastOf(written.of.map(each => toType(each, inner))) }
      return { kind: 'tuple', of: written.of.map(each => toType(each, inner)), open: false }
    case 'union':
      return unionOf(written.of.map(each => toType(each, inner)))
    case 'both':
      return bothOf(written.of.map(each => toType(each, inner)))
    case 'object': {
      if (written.fields.length > 0) return record(written.fields, result)
      const [key, value] = written.index ?? []
      return key && value ? dictOf(toType(key, inner), toType(value, inner)) : any
    }
    case 'other':
      return any
  }
}

function lastOf(types: Type[]): Type {
  const last = types.at(-1) ?? any
  return last.kind === 'list' ? last.of : last
}

/** The type that a text says. `find` gives what stands behind names of the module; others are `named`. */
export function typeOf(text: string, find: Find = () => null): Type {
  const result: RunResult = { find, steps: { left: STEPS }, bound: new Map(), depth: 0 }
  return toType(readType(text.trim()), result)
}
