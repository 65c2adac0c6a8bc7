// A type and the function's own literals -> values to try: typical ones first, then the literals and their neighbours.
import { interleave } from '../lists.js'
import type { Type, Value } from '../model/target.js'
import { callablesOf, methodsOf, namedDouble } from './doubles.js'
import { type Clues, typicalValues, floats, ints, strings } from './typical-values.js'
import { graphs, isGraph } from './graphs.js'
import { bool, distinct, float, int, list, none, str, typeOf } from './values.js'

/** Maximum nesting depth. */
export const deepest = 3

const toText = (text: string | Value): Value => (typeof text === 'string' ? str(text) : text)

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
    ...[b, c, d, e, f].map(item => [item]),
  ]
}

/** Lists of lists are mostly tables: square ones first, then wide, tall, one-row ones, and ones with repeats. */
function rectangles(cells: Value[]): Value[] {
  if (cells.length === 0) return []
  const shapes = [
    [2, 2, 0],
    [3, 3, 0],
    [2, 3, 3],
    [3, 2, 1],
    [1, 3, 0],
    [3, 3, 4],
    [1, 1, 2],
    [4, 4, 2],
  ] as const
  const table = (rows: number, columns: number, from: number, step = 1): Value =>
    list(
      Array.from({ length: rows }, (_, row) =>
        list(
          Array.from(
            { length: columns },
            (_, column) => cells[(from + step * (row * columns + column)) % cells.length] ?? none,
          ),
        ),
      ),
    )
  return [...shapes.map(([rows, columns, from]) => table(rows, columns, from)), table(3, 3, 1, 0)]
}

/** Items for lists; numbers are ascending at first, as sorted and unsorted lists tell functions apart. */
function members(of: Type, clues: Clues, depth: number): Value[] {
  if (of.kind === 'int') return distinct([...[1, 2, 3, 5, -1, 0, 10, 4, -7].map(int), ...ints(clues)])
  if (of.kind === 'float') return distinct([...[1.0, 2.5, 3.0, -1.5, 0.0, 10.0].map(float), ...floats(clues)])
  if (of.kind === 'str')
    return distinct([...(clues.compared ?? []), ...typicalValues.words, ...strings(clues)].map(toText))
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

/** Dictionaries with the keys that the function looks up: all keys with different values, then one key missing. */
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

const isOption = /^--?[a-z][\w-]*$/i
const mostOptions = 3

/** Command lines as word lists, if the function mentions options: each with and without a value. */
function optionLists(clues: Clues): Value[] {
  const options = clues.strings.filter(text => isOption.test(text)).slice(0, mostOptions)
  const [word = 'a', other = word] = typicalValues.words
  const rows = options.flatMap(option => [
    [word, option, '2'],
    [word, option],
    [option, '2'],
    [option, other],
  ])
  return (options.length > 0 ? [...rows, [word], [word, other]] : []).map(row => list(row.map(str)))
}

/** Values of a type, typical ones first, without repeats; empty only for a class that cannot be constructed. */
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
      return callablesOf(type, clues, held => givenBy(held, clues, depth), depth)
    case 'list':
    case 'iterable':
      if (type.of.kind === 'list' && !('of' in type.of.of))
        return [
          ...rectangles(members(type.of.of, clues, depth + 1)),
          ...lists(members(type.of, clues, depth)).map(list),
        ]
      return [
        ...(type.of.kind === 'str' ? optionLists(clues) : []),
        ...lists(members(type.of, clues, depth)).map(list),
      ]
    case 'set':
      return lists(members(type.of, clues, depth)).map(items => ({ kind: 'set', items: distinct(items) }))
    case 'tuple':
      return tuples(type, clues, depth)
    case 'dict':
      return [
        ...(isGraph(type) ? graphs(type) : []),
        ...[
          ...records(type, clues, depth),
          ...dicts(members(type.key, clues, depth), members(type.value, clues, depth)),
        ].map((entries): Value => ({ kind: 'dict', entries })),
      ]
    case 'record':
      return plainObjects(type, clues, depth).map(member =>
        type.attributes ? asObject(member, clues) : member,
      )
    case 'method':
      return members(type.gives, clues, depth).map(held => asMethod(held, type.takes, clues))
    case 'union':
      return interleave(type.of.map(member => values(member, clues, depth)))
    case 'literal':
      return type.text.map(code => ({ kind: 'code', code }))
    case 'named': {
      const made = clues.build(type.name, depth + 1)
      return made.length === 0 && type.otherwise ? values(type.otherwise, clues, depth) : made
    }
    case 'any':
      return [int(3), str('abc'), list([1, 2, 3].map(int)), none, float(2.5), bool(true)]
  }
}

/** Results for a function to return: values of the type when doubles are written, else the items used for lists. */
const givenBy = (type: Type, clues: Clues, depth: number): Value[] =>
  clues.double ? values(type, clues, depth + 1) : members(type, clues, depth)

function asObject(value: Value, clues: Clues): Value {
  if (value.kind !== 'dict' || !clues.object) return value
  const fields = value.entries.map(([key, held]): [string, Value] => [
    key.kind === 'str' ? key.value : '',
    held,
  ])
  return { kind: 'code', code: clues.object.make(Object.fromEntries(fields)) }
}

const asMethod = (held: Value, takes: boolean, clues: Clues): Value =>
  clues.object ? { kind: 'code', code: clues.object.method(held, takes) } : held

/** Values for one field of an object. */
export function fieldValues(
  { name, type }: { name: string; type: Type },
  clues: Clues,
  depth: number,
): Value[] {
  if (type.kind !== 'callable') return members(type, clues, depth)
  return methodsOf(type, clues, held => members(held, clues, depth + 1)).map(each => namedDouble(each, name))
}

/** Objects with all fields and varying values, without optional fields, and with one optional field each. */
function plainObjects(type: Extract<Type, { kind: 'record' }>, clues: Clues, depth: number): Value[] {
  const fields = type.fields.map(field => ({ ...field, held: fieldValues(field, clues, depth) }))
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
  const columns = type.of.map(member => members(member, clues, depth))
  const rows = [0, 1, 2, 3, 4, 5].map(shift =>
    columns.flatMap((column, at) => column[(shift + at * (shift % 3)) % Math.max(column.length, 1)] ?? []),
  )
  return rows.filter(items => items.length === type.of.length).map(items => ({ kind: 'tuple', items }))
}
