// Helpers for values: constructors, equality, size, and the type that a value shows.
import type { Type, Value } from '../model/target.js'

export const int = (value: number): Value => ({ kind: 'int', value })
export const float = (value: number): Value => ({ kind: 'float', value })
export const str = (value: string): Value => ({ kind: 'str', value })
export const bool = (value: boolean): Value => ({ kind: 'bool', value })
export const none: Value = { kind: 'none' }
export const list = (items: Value[]): Value => ({ kind: 'list', items })

/** A text that is the same if and only if the values are equal. */
export function keyOf(value: Value | null): string {
  return JSON.stringify(value)
}

/** The values without repeats, in order of first occurrence. */
export function distinct(values: Value[]): Value[] {
  return [...new Map(values.map(value => [keyOf(value), value])).values()]
}

/** The type that a value shows; unknown parts (an empty list's items) are `any`. */
export function typeOf(value: Value): Type {
  switch (value.kind) {
    case 'none':
    case 'bool':
    case 'int':
    case 'float':
    case 'str':
    case 'bytes':
      return { kind: value.kind }
    case 'list':
    case 'set':
      return { kind: value.kind, of: common(value.items) }
    case 'tuple':
      return { kind: 'tuple', of: value.items.map(typeOf), open: false }
    case 'dict':
      return {
        kind: 'dict',
        key: common(value.entries.map(([key]) => key)),
        value: common(value.entries.map(([, held]) => held)),
      }
    case 'code':
      return { kind: 'any' }
  }
}

function common(items: Value[]): Type {
  const types = new Map(items.map(item => [JSON.stringify(typeOf(item)), typeOf(item)]))
  const [first, ...others] = types.values()
  if (!first) return { kind: 'any' }
  if (others.length === 0) return first
  const numeric = [...types.values()].every(type => type.kind === 'int' || type.kind === 'float')
  if (numeric) return { kind: 'float' }
  const lists = [...types.values()].every(type => type.kind === 'list')
  if (lists)
    return { kind: 'list', of: common(items.flatMap(item => (item.kind === 'list' ? item.items : []))) }
  return { kind: 'union', of: [...types.values()] }
}

/** The size of a value within its kind and sign: what hangs for 7 may hang for 9, but that says nothing about -9. */
export function size(value: Value | null): { class: string; amount: number } {
  if (value === null) return { class: 'left out', amount: 0 }
  switch (value.kind) {
    case 'int':
    case 'float':
      return { class: value.value < 0 ? 'negative' : 'number', amount: Math.abs(value.value) }
    case 'str':
    case 'bytes':
      return { class: value.kind, amount: value.value.length }
    case 'list':
    case 'tuple':
    case 'set':
      return { class: 'items', amount: value.items.length }
    case 'dict':
      return { class: 'dict', amount: value.entries.length }
    case 'none':
    case 'bool':
    case 'code':
      return { class: keyOf(value), amount: 0 }
  }
}

/** All values inside a value, itself included. */
export function parts(value: Value): Value[] {
  if ('items' in value) return [value, ...value.items.flatMap(parts)]
  if (value.kind === 'dict') return [value, ...value.entries.flat().flatMap(parts)]
  return [value]
}
