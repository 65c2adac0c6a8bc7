// Changes accepted values slightly: one value by itself or within its type, or one argument derived from another.
import type { Value, Type } from '../model/target.js'
import { type Clues, round } from './typical-values.js'
import { between, pick, type Random, draw } from './draw.js'
import type { Inputs } from './slots.js'
import { distinct, float, int, list, str } from './values.js'

/** One small change; a value without neighbours is returned unchanged. */
export function mutate(value: Value, clues: Clues, random: Random): Value {
  switch (value.kind) {
    case 'bool':
      return { kind: 'bool', value: !value.value }
    case 'int':
      return int(mutateInt(value.value, clues, random))
    case 'float':
      return float(round(mutateFloat(value.value, clues, random)))
    case 'str':
      return str(mutateText(value.value, clues, random))
    case 'bytes':
      return { kind: 'bytes', value: mutateText(value.value, clues, random).replace(/[^\x20-\x7e]/g, '') }
    case 'list':
      return list(mutateItems(value.items, clues, random))
    case 'set':
      return { kind: 'set', items: distinct(mutateItems(value.items, clues, random)) }
    case 'tuple':
      return { kind: 'tuple', items: mutateOne(value.items, clues, random) }
    case 'dict':
      return { kind: 'dict', entries: mutateEntries(value.entries, clues, random) }
    case 'none':
    case 'code':
      return value
  }
}

function mutateInt(value: number, clues: Clues, random: Random): number {
  const made = [
    value + 1,
    value - 1,
    value * 2,
    Math.trunc(value / 2),
    -value,
    value + between(random, 2, 9),
    value * 10 + between(random, 0, 9),
    Math.trunc(value / 10),
    pick(random, clues.ints) ?? 0,
  ]
  const next = pick(random, made) ?? value
  return Math.abs(next) > 1_000_000 ? value - 1 : next
}

function mutateFloat(value: number, clues: Clues, random: Random): number {
  const own = pick(random, clues.floats) ?? pick(random, clues.ints) ?? 0
  return (
    pick(random, [
      value + 0.5,
      value - 1,
      value * 2,
      value / 2,
      -value,
      Math.trunc(value),
      own,
      own + value,
    ]) ?? value
  )
}

function mutateText(text: string, clues: Clues, random: Random): string {
  const at = between(random, 0, text.length)
  const own = [...clues.letters, ...clues.strings.filter(string => string.length < 10)]
  const piece = (random() < 0.6 ? pick(random, own) : pick(random, [...'abzAZ 1.'])) ?? 'b'
  const made = [
    text.slice(0, at) + piece + text.slice(at),
    text.slice(0, at) + piece + text.slice(at + 1),
    text.slice(0, at) + text.slice(at + 1),
    text + piece,
    piece + text,
    [...text].reverse().join(''),
    text.toUpperCase(),
    text.slice(0, at) + text.slice(at).toUpperCase(),
    text.slice(0, at) + (text[at] ?? piece) + text.slice(at),
    text + text,
    text + ' ' + text,
  ]
  return (pick(random, made) ?? text).slice(0, 60)
}

function mutateItems(items: Value[], clues: Clues, random: Random): Value[] {
  const at = between(random, 0, Math.max(0, items.length - 1))
  const one = items[at]
  if (!one) return [int(between(random, 0, 9))]
  const other = mutate(pick(random, items) ?? one, clues, random)
  const made: (() => Value[])[] = [
    () => mutateOne(items, clues, random),
    () => mutateOne(items, clues, random),
    () => items.toSpliced(at, 1),
    () => [...items, other],
    () => [other, ...items],
    () => items.toSpliced(at, 0, one),
    () => items.toReversed(),
    () => items.toSpliced(at, 1, items[0] ?? one).toSpliced(0, 1, one),
    () => [...items.slice(at), ...items.slice(0, at)],
  ]
  return (pick(random, made)?.() ?? items).slice(0, 12)
}

function mutateOne(items: Value[], clues: Clues, random: Random): Value[] {
  const at = between(random, 0, Math.max(0, items.length - 1))
  const one = items[at]
  return one ? items.with(at, mutate(one, clues, random)) : items
}

function mutateEntries(entries: [Value, Value][], clues: Clues, random: Random): [Value, Value][] {
  const at = between(random, 0, Math.max(0, entries.length - 1))
  const entry = entries[at]
  if (!entry) return [[str('a'), int(1)]]
  const [key, held] = entry
  const renamed: [Value, Value] = [mutate(key, clues, random), held]
  const made: (() => [Value, Value][])[] = [
    () => entries.with(at, [key, mutate(held, clues, random)]),
    () => entries.with(at, renamed),
    () => [...entries, renamed],
    () => entries.toSpliced(at, 1),
  ]
  const next = pick(random, made)?.() ?? entries
  const keys = distinct(next.map(([one]) => one))
  return keys.length === next.length ? next.slice(0, 8) : entries
}

/** The inputs with one argument derived from another: an element, a part, its length, or the whole. */
export function cross(inputs: Inputs, random: Random): Inputs {
  const filled = inputs.flatMap((value, at) => (value ? [at] : []))
  const from = inputs[pick(random, filled) ?? -1]
  const to = pick(random, filled) ?? -1
  const now = inputs[to]
  if (!from || !now || from === now) return inputs
  const made = related(from, now, random)
  return made ? inputs.with(to, made) : inputs
}

function related(from: Value, now: Value, random: Random): Value | null {
  const options: Value[] = from.kind === now.kind ? [from] : []
  if (from.kind === 'str' && now.kind === 'str') {
    const at = between(random, 0, from.value.length)
    options.push(str(from.value.slice(at)), str(from.value.slice(0, at)), str(now.value + from.value))
    options.push(str([...from.value].reverse().join('')), str([...from.value].sort().join('')))
    options.push(
      str(from.value.slice(at) + from.value.slice(0, at)),
      str(from.value.slice(0, at) + from.value.slice(at + 1)),
    )
  }
  if (from.kind === 'int' && now.kind === 'int')
    options.push(int(from.value + 1), int(from.value - 1), int(from.value * 2), int(capped(from.value ** 2)))
  if (from.kind === 'int' && now.kind === 'float') options.push(float(from.value))
  if ('items' in from) options.push(...from.items.filter(item => item.kind === now.kind))
  if (from.kind === 'dict')
    options.push(...from.entries.flatMap(entry => entry.filter(part => part.kind === now.kind)))
  if (now.kind === 'int')
    options.push(...lengthOf(from).flatMap(length => [int(length), int(length - 1), int(length + 1)]))
  if (now.kind === 'list') {
    if (from.kind === 'list')
      options.push(
        list(from.items.slice(1)),
        list(from.items.toReversed()),
        list([...now.items, ...from.items].slice(0, 10)),
      )
    else if (now.items[0]?.kind === from.kind) options.push(list([...now.items, from]))
  }
  return pick(random, options) ?? null
}

const capped = (value: number): number => Math.min(value, 10_000)

function lengthOf(value: Value): number[] {
  if ('items' in value) return [value.items.length]
  if (value.kind === 'int') return [String(Math.abs(value.value)).length]
  return value.kind === 'str' ? [value.value.length] : []
}

type Fields = Extract<Type, { kind: 'record' }>['fields']

const mostItems = 8

/** One small change within the type. If the type contains no records, the value alone determines its neighbours. */
export function neighbour(value: Value, type: Type, clues: Clues, random: Random): Value {
  if (type.kind === 'literal' || isEmpty(value)) return draw(type, clues, random)
  if (!hasRecord(type)) return mutate(value, clues, random)
  const near = (item: Value, of: Type): Value => neighbour(item, of, clues, random)
  if (type.kind === 'record' && value.kind === 'dict')
    return { kind: 'dict', entries: fieldsOf(value.entries, type.fields, clues, random) }
  if (type.kind === 'dict' && value.kind === 'dict') {
    const at = Math.floor(random() * value.entries.length)
    const entries = value.entries.map(([key, held], place): [Value, Value] => [
      key,
      place === at ? near(held, type.value) : held,
    ])
    return { kind: 'dict', entries }
  }
  if ((type.kind === 'list' || type.kind === 'iterable') && value.kind === 'list')
    return { kind: 'list', items: itemsOf(value.items, type.of, clues, random) }
  if (type.kind === 'set' && value.kind === 'set')
    return { kind: 'set', items: distinct(itemsOf(value.items, type.of, clues, random)) }
  return draw(type, clues, random)
}

/** An empty collection, which does not show the type of its items. */
const isEmpty = (value: Value): boolean =>
  ('items' in value && value.items.length === 0) || (value.kind === 'dict' && value.entries.length === 0)

const hasRecord = (type: Type): boolean => JSON.stringify(type).includes('"record"')

/** Changes one field's value slightly; an optional field may be added or removed. */
function fieldsOf(entries: [Value, Value][], fields: Fields, clues: Clues, random: Random): [Value, Value][] {
  const field = pick(random, fields)
  if (!field) return entries
  const at = entries.findIndex(([key]) => key.kind === 'str' && key.value === field.name)
  const held = entries[at]
  if (!held) return [...entries, [str(field.name), draw(field.type, clues, random, 1)]]
  if (field.optional && random() < 0.3) return entries.toSpliced(at, 1)
  return entries.with(at, [held[0], neighbour(held[1], field.type, clues, random)])
}

function itemsOf(items: Value[], of: Type, clues: Clues, random: Random): Value[] {
  const at = Math.floor(random() * items.length)
  const one = items[at]
  if (!one) return [draw(of, clues, random, 1)]
  const made: (() => Value[])[] = [
    () => items.with(at, neighbour(one, of, clues, random)),
    () => items.with(at, neighbour(one, of, clues, random)),
    () => items.toSpliced(at, 1),
    () => [...items, neighbour(one, of, clues, random)],
    () => [...items, draw(of, clues, random, 1)],
    () => items.toReversed(),
  ]
  return (pick(random, made)?.() ?? items).slice(0, mostItems)
}
