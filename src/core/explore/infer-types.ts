// Infers the types a parameter may have, likeliest first: from annotation, example, default, use, name and docs.
import type { Parameter, Type, Value } from '../model/target.js'
import { type TypeHint, names, plain, prose, types, uses, type Weights } from './hints.js'
import { typeOf } from './values.js'
import type { CallSyntax } from '../model/ports.js'

const unknown = (type: Type): boolean => JSON.stringify(type).includes('"any"')

/**
 * Types worth trying, likeliest first, at most four. `seen` are values that documented examples pass here,
 * `fallback` the value of its default.
 */
export function inferTypes(parameter: Parameter, seen: Value[], fallback: Value | null, doc: string): Type[] {
  const shown = seen.map(typeOf).filter(type => !unknown(type))
  const annotated =
    parameter.type.kind === 'any'
      ? []
      : complete(parameter.type, parameter, doc).flatMap(type => wholeOrNot(type, parameter, doc))
  const byDefault = fallback && fallback.kind !== 'none' ? [typeOf(fallback)] : []
  const ranked = ranking(parameter, doc)
  const all =
    annotated.length > 0
      ? [...shown.filter(type => agrees(type, parameter.type)), ...annotated]
      : [...shown, ...byDefault.filter(type => !unknown(type)), ...ranked]
  return distinctTypes(all).slice(0, 4)
}

function distinctTypes(all: Type[]): Type[] {
  return [...new Map(all.map(type => [JSON.stringify(type), type])).values()]
}

/** A documented example may narrow an annotation, but never contradict it. */
function agrees(shown: Type, annotated: Type): boolean {
  if (annotated.kind === 'number') return shown.kind === 'int' || shown.kind === 'float'
  if (annotated.kind === 'any' || JSON.stringify(shown) === JSON.stringify(annotated)) return true
  if (shown.kind !== annotated.kind || !('of' in shown) || !('of' in annotated)) return false
  if (Array.isArray(shown.of) || Array.isArray(annotated.of)) return false
  return agrees(shown.of, annotated.of)
}

/** For languages with a single number type: the type with integers and with floats, the likelier one first. */
function wholeOrNot(type: Type, parameter: Parameter, doc: string): Type[] {
  const [whole, other] = [withNumbers(type, types.int), withNumbers(type, types.float)]
  if (JSON.stringify(whole) === JSON.stringify(other)) return [whole]
  const kinds = ranking(parameter, doc).map(inferred => inferred.kind)
  return kinds.indexOf('float') < kinds.indexOf('int') ? [other, whole] : [whole, other]
}

function withNumbers(type: Type, by: Type): Type {
  const inner = (item: Type): Type => withNumbers(item, by)
  switch (type.kind) {
    case 'number':
      return by
    case 'union':
    case 'tuple':
      return { ...type, of: type.of.map(inner) } as Type
    case 'list':
    case 'set':
    case 'iterable':
      return { ...type, of: inner(type.of) }
    case 'dict':
      return { ...type, key: inner(type.key), value: inner(type.value) }
    case 'record':
      return { ...type, fields: type.fields.map(field => ({ ...field, type: inner(field.type) })) }
    case 'any':
    case 'none':
    case 'bool':
    case 'int':
    case 'float':
    case 'str':
    case 'bytes':
    case 'callable':
    case 'literal':
    case 'named':
    case 'method':
      return type
  }
}

/** Fields of unknown type get the type that their name suggests. */
function namedFields(type: Extract<Type, { kind: 'record' }>): Type {
  const hint = (name: string): Type =>
    ranking({ name, pass: 'either', type: { kind: 'any' }, default: null, uses: [] }, '')[0] ?? types.str
  const fields = type.fields.map(field => ({
    ...field,
    type: field.type.kind === 'record' ? namedFields(field.type) : fillIn(field.type, hint(field.name)),
  }))
  return { ...type, fields }
}

/** An annotation with its unknown parts filled in: `list` becomes a list of numbers, a list of words. */
function complete(type: Type, parameter: Parameter, doc: string): Type[] {
  if (!unknown(type)) return [type]
  if (type.kind === 'record') return [namedFields(type)]
  if (type.kind === 'list' && type.of.kind === 'record') return [{ ...type, of: namedFields(type.of) }]
  const ranked = ranking(parameter, doc).concat(Object.values(types))
  if (type.kind === 'dict') {
    const fill = (value: Type): Type => ({
      kind: 'dict',
      key: unknown(type.key) ? types.str : type.key,
      value: unknown(type.value) ? value : type.value,
    })
    return [fill(types.int), fill(types.str), fill(types.ints)]
  }
  if (type.kind === 'list' || type.kind === 'iterable' || type.kind === 'set') {
    const of =
      type.kind === 'set' || type.of.kind !== 'any' ? [types.int, types.str] : ranked.flatMap(memberOf)
    return of.map(inner => ({ kind: type.kind, of: fillIn(type.of, inner) }))
  }
  return [fillIn(type, types.int), fillIn(type, types.str)]
}

const memberOf = (type: Type): Type[] => (type.kind === 'list' ? [type.of] : [])

function fillIn(type: Type, by: Type): Type {
  if (type.kind === 'any') return by
  if (type.kind === 'tuple' || type.kind === 'union')
    return { ...type, of: type.of.length > 0 ? type.of.map(inner => fillIn(inner, by)) : [by, by] } as Type
  if (type.kind === 'dict')
    return { ...type, key: fillIn(type.key, types.str), value: fillIn(type.value, by) }
  if (type.kind === 'record') return namedFields(type)
  if (type.kind === 'list' || type.kind === 'set' || type.kind === 'iterable')
    return { ...type, of: fillIn(type.of, by) }
  return type
}

function ranking(parameter: Parameter, doc: string): Type[] {
  const scores: Weights = { ...plain }
  const add = (weights: Weights, share = 1): void => {
    for (const hint of Object.keys(weights) as TypeHint[])
      scores[hint] = (scores[hint] ?? 0) + (weights[hint] ?? 0) * share
  }
  for (const [pattern, weights] of names)
    if (namesOf(parameter.name).some(name => pattern.test(name))) add(weights)
  for (const use of parameter.uses) for (const [pattern, weights] of uses) if (pattern.test(use)) add(weights)
  const near = nearby(doc, parameter.name)
  for (const [pattern, weights] of prose) {
    if (new RegExp(pattern, 'i').test(near)) add(weights)
    else if (new RegExp(pattern, 'i').test(doc)) add(weights, 0.5)
  }
  const order = (Object.entries(scores) as [TypeHint, number][]).sort(([, left], [, right]) => right - left)
  return order.map(([hint]) => types[hint])
}

/** `max_items` -> itself and `items`; `fileName` -> itself, `name` and other spellings. */
function namesOf(name: string): string[] {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .split('_')
    .filter(Boolean)
  const lower = words.join('_').toLowerCase()
  return [...new Set([name, words.at(-1)?.toLowerCase() ?? name, name.toLowerCase(), lower])]
}

/** Forty characters of documentation on both sides of each mention of a name. */
function nearby(doc: string, name: string): string {
  const places = [...doc.slice(0, 4000).matchAll(/[\p{L}_][\p{L}\p{N}_]*/gu)].filter(
    match => match[0] === name,
  )
  return places
    .slice(0, 6)
    .map(({ index }) => doc.slice(Math.max(0, index - 40), index + name.length + 40))
    .join(' | ')
}

/** Two slots of the same type or, with `item`, one with the type of the other's items. */
export interface Likeness {
  whole: number
  part: number
  item: boolean
}

const unlike = 4

/** At most `limit` rows of one type per slot, likeliest first; rows against comparisons in the body come later. */
export function combine(hints: Type[][], limit: number, alike: Likeness[] = []): Type[][] {
  let rows: { types: Type[]; rank: number }[] = [{ types: [], rank: 0 }]
  for (const [at, slot] of hints.entries()) {
    const due = alike.filter(({ whole, part }) => Math.max(whole, part) === at)
    const grown = rows.flatMap(row =>
      slot.map((type, rank) => {
        const types = [...row.types, type]
        const against = due.filter(inferred => !agree(types, inferred)).length
        return { types, rank: row.rank + rank + rank * rank * 0.1 + against * unlike }
      }),
    )
    rows = grown.sort((left, right) => left.rank - right.rank).slice(0, limit)
  }
  return rows.map(row => row.types)
}

function agree(types: Type[], { whole, part, item }: Likeness): boolean {
  const [outer, other] = [types[whole], types[part]]
  if (!outer || !other) return true
  const wanted =
    !item || outer.kind === 'str' ? outer : 'of' in outer && !Array.isArray(outer.of) ? outer.of : null
  return wanted === null || JSON.stringify(wanted) === JSON.stringify(other)
}

const mostFields = 5
const deepest = 2

/** Uses that fit any kind of object. */
const neutral = /^(truth|compare-none|compare|format|await|attribute:.*)$/

/** Methods of built-in collections and strings: whatever has them is one of these. */
const builtin =
  /^(count|index|copy|pop|remove|clear|update|insert|isascii|maketrans|rindex|rpartition|fromkeys|issubset|real|imag)\b/

/** One attribute read: its path, how it is called, and how the result is used. */
interface AttributeRead {
  path: string[]
  call: '' | '()' | '(...)'
  uses: string[]
}

function attributeReadOf(use: string): AttributeRead | null {
  const [said = '', ...uses] = use.replace('attribute:', '').split(' ')
  const shape = /^([\w.]+?)(\(\)|\(\.\.\.\))?$/.exec(said)
  if (!use.startsWith('attribute:') || !shape) return null
  return { path: (shape[1] ?? '').split('.'), call: (shape[2] ?? '') as AttributeRead['call'], uses }
}

/**
 * An object type with the attributes that are read; null when none is, when it is also used as another kind of value,
 * or when the language does not support such objects.
 */
export function objectOf(parameter: Parameter, callSyntax: CallSyntax): Type | null {
  if (!callSyntax.object || !parameter.uses.every(use => neutral.test(use))) return null
  const results = parameter.uses.flatMap(use => attributeReadOf(use) ?? [])
  if (results.length === 0 || results.some(({ path }) => builtin.test(path[0] ?? ''))) return null
  return fieldsOf(results, callSyntax, 1)
}

function fieldsOf(results: AttributeRead[], callSyntax: CallSyntax, depth: number): Type | null {
  const names = [...new Set(results.map(({ path }) => path[0] ?? ''))]
  if (names.length > mostFields || names.some(name => /^_/.test(name))) return null
  const fields = names.map(name => {
    const own = results.filter(({ path }) => path[0] === name)
    return { name, type: fieldOf(name, own, callSyntax, depth), optional: false }
  })
  return fields.every(({ type }) => type !== null)
    ? {
        kind: 'record',
        attributes: true,
        fields: fields as { name: string; type: Type; optional: boolean }[],
      }
    : null
}

function fieldOf(name: string, results: AttributeRead[], callSyntax: CallSyntax, depth: number): Type | null {
  const plain = results.filter(({ path }) => path.length === 1)
  const inner = results
    .filter(({ path }) => path.length > 1)
    .map(result => ({ ...result, path: result.path.slice(1) }))
  if (inner.length > 0) {
    const held = depth < deepest ? fieldsOf(inner, callSyntax, depth + 1) : null
    const isOptional = plain.some(({ uses }) => uses.includes('compare-none') || uses.includes('truth'))
    return held && isOptional ? { kind: 'union', of: [held, { kind: 'none' }] } : held
  }
  const uses = plain.flatMap(access => access.uses)
  const word = name.replace(/^(get|is|has|to)_/, '')
  const parameter: Parameter = { name: word, pass: 'either', type: { kind: 'any' }, default: null, uses }
  const [type = { kind: 'int' }] = inferTypes(parameter, [], null, '') as [Type?]
  const call = plain.find(access => access.call !== '')?.call ?? ''
  if (call !== '') return { kind: 'method', gives: type, takes: call === '(...)' }
  return uses.includes('compare-none') ? { kind: 'union', of: [type, { kind: 'none' }] } : type
}
