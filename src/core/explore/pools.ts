// A type and what the function itself mentions -> values to try: everyday ones first, then its literals and their neighbours.
import type { Type, Value } from '../code.js'
import { bool, distinct, float, int, list, none, str, typeOf } from './values.js'

/** What pools are filled from. `build` gives instances of a class by name, none when it is unknown. */
export interface Clues {
  ints: number[]
  floats: number[]
  strings: string[]
  /** Single characters that the function looks for. */
  letters: string[]
  /** Texts in the form that the function takes apart; they come first. */
  forms?: string[]
  /** Keys that it asks a dictionary for. */
  keys?: string[]
  /** Texts that the function compares with or tells apart. */
  compared?: string[]
  /** Whole inputs of documented examples. */
  seen: Value[]
  callables: string[]
  build: (name: string, depth: number) => Value[]
}

const everyday = {
  ints: [3, 2, 5, 1, 0, 10, 7, 4, -1, 12, 6, 8, 20, 9, 100, -5, 15, 11, 37, 64, 135, 21, -12, 246, 1000],
  floats: [2.5, 1.0, 0.5, 0.0, 3.75, 10.0, -1.5, 100.0, 0.1, 7.25, -0.5],
  strings: [
    'abc',
    'hello world',
    '',
    'a',
    'Hello',
    'aba',
    'ab',
    'Hello World',
    '123',
    'abcABC',
    'aabb',
    'a1 b2',
    'XYZ',
    'a b a',
    ' a ',
    'The quick brown fox jumps over the lazy dog',
    'one, two. Three?',
    'Aa Bb',
    'aab abb',
  ],
  words: ['apple', 'banana', 'cherry', 'a', 'kiwi', 'Fig', 'bb', ''],
}
const largest = 1_000_000
/** Nesting that is still built. */
export const deepest = 3

const capped = (value: number): boolean => Math.abs(value) <= largest

function ints(clues: Clues): Value[] {
  const near = clues.ints.flatMap(value => [value, value + 1, value - 1]).filter(capped)
  return [...everyday.ints.slice(0, 6), ...near, ...everyday.ints.slice(6)].map(int)
}

function floats(clues: Clues): Value[] {
  const own = [...clues.floats, ...clues.ints].filter(capped)
  const near = own.flatMap(value => [value, round(value + 0.5), round(value - 0.5), round(value * 2)])
  return [...everyday.floats.slice(0, 4), ...near, ...everyday.floats.slice(4)].map(float)
}

/** At most two decimals: what a reader can check. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}

const toText = (text: string | Value): Value => (typeof text === 'string' ? str(text) : text)

function strings(clues: Clues): Value[] {
  const own = clues.strings.filter(text => text.length > 0 && text.length <= 40)
  const templates = own.flatMap(text => [text, `a${text}b`, `a${text}`, `${text}a`, `${text}${text}`])
  const [first = '', second = ''] = clues.letters
  const joined =
    clues.letters.length > 1 ? [clues.letters.slice(0, 12).join(''), first + second, second + first] : []
  const signs = [...own, ...signsOf(clues.forms ?? [])].filter(text => /^\W{1,2}$/.test(text)).slice(0, 4)
  const joints = signs.flatMap(sign => own.filter(text => /^\w+$/.test(text)).map(text => `a${sign}${text}`))
  const pairs = own.slice(0, 4).flatMap(left => own.slice(0, 4).map(right => `a${left}b${right}c`))
  const forms = clues.forms ?? []
  const texts = [
    ...forms.slice(0, 3),
    ...everyday.strings.slice(0, 5),
    ...forms.slice(3),
    ...joined,
    ...joints.slice(0, 8),
    ...templates,
    ...everyday.strings.slice(5),
    ...pairs,
  ]
  return texts.map(str)
}

/** What stands between two letters of a form. */
const signsOf = (forms: string[]): string[] =>
  forms.flatMap(form => (/^a\W{1,2}b$/.test(form) ? [form.slice(1, -1)] : []))

/** Texts that stand in the pools themselves: everyday ones, and those that the function mentions. */
export function knownTexts(clues: Clues): Set<string> {
  const values = [...clues.seen, ...strings(clues), ...everyday.words.map(str)]
  return new Set(values.flatMap(value => (value.kind === 'str' ? [value.value] : [])))
}

function lists(items: Value[]): Value[][] {
  const [a, b = a, c = b, d = c, e = d, f = e] = items
  if (!a || !b || !c || !d || !e || !f) return [[]]
  const slices = [0, 4, 8, 12, 16]
    .map(from => items.slice(from + 4, from + 9))
    .filter(part => part.length > 1)
  return [
    [a, b, c],
    [],
    [a],
    [b, a],
    [a, a],
    [c, a, b, a],
    [a, b, b, c],
    [a, a, a],
    [a, b, c, d, e, f],
    [a, a, b, b],
    [f, e, d],
    ...slices,
  ]
}

/** Numbers that lists are made of, rising first, since sorted and unsorted lists tell functions apart. */
function members(of: Type, clues: Clues, depth: number): Value[] {
  if (of.kind === 'int') return distinct([...[1, 2, 3, 5, -1, 0, 10, 4, -7].map(int), ...ints(clues)])
  if (of.kind === 'float') return distinct([...[1.0, 2.5, 3.0, -1.5, 0.0, 10.0].map(float), ...floats(clues)])
  if (of.kind === 'str')
    return distinct([...(clues.compared ?? []), ...everyday.words, ...strings(clues)].map(toText))
  if (of.kind === 'any') return members({ kind: 'int' }, clues, depth)
  return pool(of, clues, depth + 1).slice(0, 8)
}

function dicts(keys: Value[], values: Value[]): [Value, Value][][] {
  const zip = (order: number[]): [Value, Value][] =>
    order.flatMap((at, place) => {
      const key = keys[place]
      const value = values[at % Math.max(values.length, 1)]
      return key && value ? [[key, value] as [Value, Value]] : []
    })
  return [zip([0, 1]), [], zip([0]), zip([2, 0, 1]), zip([0, 0])]
}

/** Dictionaries with the keys that the function asks for: all of them with two sets of values, then one missing. */
function records(type: Extract<Type, { kind: 'dict' }>, clues: Clues, depth: number): [Value, Value][][] {
  const keys = clues.keys ?? []
  if (keys.length === 0 || type.key.kind !== 'str') return []
  const held = members(type.value, clues, depth)
  const filled = (from: number): [Value, Value][] =>
    keys.flatMap((key, at) => {
      const value = held[(from + at) % Math.max(held.length, 1)]
      return value ? [[str(key), value] as [Value, Value]] : []
    })
  return [filled(1), filled(3), filled(0), ...(keys.length > 1 ? [filled(1).slice(1)] : [])]
}

/** Values of a type, everyday ones first, without repeats; never empty but for a class that cannot be made. */
export function pool(type: Type, clues: Clues, depth = 0): Value[] {
  const own = clues.seen.filter(
    value => value.kind === type.kind || JSON.stringify(typeOf(value)) === JSON.stringify(type),
  )
  return distinct([...(depth === 0 ? own : []), ...values(type, clues, depth)])
}

function values(type: Type, clues: Clues, depth: number): Value[] {
  if (depth > deepest) return type.kind === 'list' ? [list([])] : [int(1)]
  switch (type.kind) {
    case 'none':
      return [none]
    case 'bool':
      return [bool(true), bool(false)]
    case 'int':
      return ints(clues)
    case 'float':
      return floats(clues)
    case 'number':
      return interleave([ints(clues), floats(clues)])
    case 'str':
      return strings(clues)
    case 'bytes':
      return ['abc', '', 'a', 'hello'].map(value => ({ kind: 'bytes', value }))
    case 'callable':
      return clues.callables.map(code => ({ kind: 'code', code }))
    case 'list':
    case 'iterable':
      return lists(members(type.of, clues, depth)).map(list)
    case 'set':
      return lists(members(type.of, clues, depth)).map(items => ({ kind: 'set', items: distinct(items) }))
    case 'tuple':
      return tuples(type, clues, depth)
    case 'dict':
      return [
        ...records(type, clues, depth),
        ...dicts(members(type.key, clues, depth), members(type.value, clues, depth)),
      ].map(entries => ({ kind: 'dict', entries }))
    case 'record':
      return plainObjects(type, clues, depth)
    case 'union':
      return interleave(type.of.map(one => values(one, clues, depth)))
    case 'literal':
      return type.text.map(code => ({ kind: 'code', code }))
    case 'named':
      return clues.build(type.name, depth + 1)
    case 'any':
      return [int(3), str('abc'), list([1, 2, 3].map(int)), none, float(2.5), bool(true)]
  }
}

/** Objects with all fields, each row with other values; then without the optional ones, and one with each of these. */
function plainObjects(type: Extract<Type, { kind: 'record' }>, clues: Clues, depth: number): Value[] {
  const fields = type.fields.map(field => ({ ...field, held: members(field.type, clues, depth) }))
  if (fields.some(field => field.held.length === 0 && !field.optional)) return []
  const filled = (shift: number, wanted: (name: string, optional: boolean) => boolean): Value => ({
    kind: 'dict',
    entries: fields.flatMap(({ name, optional, held }, at) => {
      const value = held[(shift + at) % Math.max(held.length, 1)]
      return value && wanted(name, optional) ? [[str(name), value] as [Value, Value]] : []
    }),
  })
  const spare = fields.filter(field => field.optional)
  return [
    filled(0, () => true),
    ...(spare.length > 0 ? [filled(1, (_, optional) => !optional)] : []),
    ...[1, 2, 3, 4, 5].map(shift => filled(shift, () => true)),
    ...spare.slice(0, 6).map(({ name }, at) => filled(at, (own, optional) => !optional || own === name)),
  ]
}

function tuples(type: Extract<Type, { kind: 'tuple' }>, clues: Clues, depth: number): Value[] {
  const [only] = type.of
  if (type.open && only) return lists(members(only, clues, depth)).map(items => ({ kind: 'tuple', items }))
  const columns = type.of.map(one => members(one, clues, depth))
  const rows = [0, 1, 2, 3, 4, 5].map(shift =>
    columns.flatMap((column, at) => column[(shift + at * (shift % 3)) % Math.max(column.length, 1)] ?? []),
  )
  return rows.filter(items => items.length === type.of.length).map(items => ({ kind: 'tuple', items }))
}

function interleave(columns: Value[][]): Value[] {
  const longest = Math.max(0, ...columns.map(column => column.length))
  return Array.from({ length: longest }, (_, at) => columns.flatMap(column => column[at] ?? [])).flat()
}
