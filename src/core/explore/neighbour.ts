// A value with the type it was made for -> a neighbour that still has the fields and the choices of that type.
import type { Type, Value } from '../model/code.js'
import { draw } from './draw.js'
import { mutate } from './mutate.js'
import type { Clues } from './typical-values.js'
import { pick, type Random } from './random.js'
import { distinct, str } from './values.js'

type Fields = Extract<Type, { kind: 'record' }>['fields']

const mostItems = 8

/** One small change. Where the type has no records in it, the value alone says what its neighbours are. */
export function neighbour(value: Value, type: Type, clues: Clues, random: Random): Value {
  if (type.kind === 'literal') return draw(type, clues, random)
  if (!hasRecord(type)) return mutate(value, clues, random)
  const near = (one: Value, of: Type): Value => neighbour(one, of, clues, random)
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

const hasRecord = (type: Type): boolean => JSON.stringify(type).includes('"record"')

/** One field gets a neighbour of what it holds; one that is optional comes or goes. */
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
