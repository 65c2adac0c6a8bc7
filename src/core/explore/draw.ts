// Draws random values of a type, short enough to read. Random numbers depend only on a name, so runs are repeatable.
import type { Type, Value } from '../model/target.js'
import { type Clues, round } from './typical-values.js'
import { deepest, fieldValues, pool } from './pools.js'
import { distinct, float, int, list, none, str } from './values.js'

/** A random value of a type, small enough to read, often from its pool. */
export function draw(type: Type, clues: Clues, random: Random, depth = 0): Value {
  const known = (): Value => pick(random, pool(type, clues, depth)) ?? none
  if (depth > deepest) return known()
  const some = <T>(make: () => T, most = 6): T[] =>
    Array.from({ length: between(random, 0, depth ? 3 : most) }, make)
  switch (type.kind) {
    case 'int':
      return random() < 0.4 ? known() : int(number(random))
    case 'float':
      return random() < 0.4 ? known() : float(round(number(random) + between(random, 0, 3) / 4))
    case 'number':
      return draw({ kind: random() < 0.7 ? 'int' : 'float' }, clues, random, depth)
    case 'str': {
      const compared = depth > 0 && random() < 0.5 ? pick(random, clues.compared ?? []) : undefined
      if (compared !== undefined) return str(compared)
      return random() < 0.25 ? known() : str(text(clues, random))
    }
    case 'list':
    case 'iterable':
      if (type.of.kind === 'list' && random() < 0.5) return table(type.of.of, clues, random, depth)
      return list(some(() => draw(type.of, clues, random, depth + 1)))
    case 'set':
      return { kind: 'set', items: distinct(some(() => draw(type.of, clues, random, depth + 1))) }
    case 'tuple':
      return type.open || type.of.length === 0
        ? known()
        : { kind: 'tuple', items: type.of.map(of => draw(of, clues, random, depth + 1)) }
    case 'dict':
      return drawDict(type, clues, random, depth)
    case 'record':
      if (type.attributes) return known()
      return {
        kind: 'dict',
        entries: type.fields
          .filter(field => !field.optional || random() < 0.5)
          .map(field => [str(field.name), drawField(field, clues, random, depth)]),
      }
    case 'union':
      return draw(pick(random, type.of) ?? { kind: 'any' }, clues, random, depth)
    case 'none':
    case 'bool':
    case 'bytes':
    case 'callable':
    case 'literal':
    case 'named':
    case 'method':
    case 'any':
      return known()
  }
}

function drawField(field: { name: string; type: Type }, clues: Clues, random: Random, depth: number): Value {
  if (field.type.kind !== 'callable') return draw(field.type, clues, random, depth + 1)
  return pick(random, fieldValues(field, clues, depth)) ?? none
}

/** A table with rows of equal length. */
function table(of: Type, clues: Clues, random: Random, depth: number): Value {
  const [rows, columns] = [between(random, 1, 4), between(random, 1, 4)]
  const row = (): Value => list(Array.from({ length: columns }, () => draw(of, clues, random, depth + 2)))
  return list(Array.from({ length: rows }, row))
}

function drawDict(type: Extract<Type, { kind: 'dict' }>, clues: Clues, random: Random, depth: number): Value {
  const count = between(random, 0, 3)
  const keys = distinct(Array.from({ length: count }, () => draw(type.key, clues, random, depth + 1)))
  return { kind: 'dict', entries: keys.map(key => [key, draw(type.value, clues, random, depth + 1)]) }
}

function number(random: Random): number {
  const chance = random()
  if (chance < 0.5) return between(random, 0, 20)
  if (chance < 0.65) return between(random, -20, -1)
  if (chance < 0.9) return between(random, 21, 200)
  return between(random, -150, 1200)
}

function text(clues: Clues, random: Random): string {
  const own = [...clues.letters, ...clues.strings.filter(string => string.length <= 8)]
  const plain = ['a', 'b', 'c', 'a', 'B', 'e', 'z', 'X', ' ', '1', 'word', 'Two']
  const share = own.length > 0 ? (pick(random, [1, 0.6, 0.3]) ?? 0.5) : 0
  const pieces = Array.from({ length: between(random, 1, 8) }, () =>
    random() < share ? pick(random, own) : pick(random, plain),
  )
  return pieces.join('').slice(0, 40)
}

/** Numbers in [0, 1). */
export type Random = () => number

/** A generator whose stream depends only on `name` (32-bit multiply and shift, not cryptographic). */
export function seeded(name: string): Random {
  let state = 2166136261
  for (const letter of name) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A whole number from `low` to `high`, both included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1))
}

/** One of `items`, undefined when there is none. */
export function pick<T>(random: Random, items: readonly T[]): T | undefined {
  return items[Math.floor(random() * items.length)]
}
