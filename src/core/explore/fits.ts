// Whether a value has a type, as a type checker would judge.
import type { Type, Value } from '../model/target.js'

/** Also true when that cannot be told: for expressions, and for types of which only the name is known. */
export function fits(value: Value, type: Type): boolean {
  const all = (values: Value[], of: Type): boolean => values.every(item => fits(item, of))
  switch (type.kind) {
    case 'none':
    case 'bool':
    case 'int':
    case 'str':
    case 'bytes':
      return value.kind === type.kind || value.kind === 'code'
    case 'float':
    case 'number':
      return value.kind === 'int' || value.kind === 'float' || value.kind === 'code'
    case 'callable':
      return value.kind === 'code'
    case 'list':
    case 'iterable':
      return value.kind === 'list' ? all(value.items, type.of) : value.kind === 'code'
    case 'set':
      return value.kind === 'set' ? all(value.items, type.of) : value.kind === 'code'
    case 'tuple':
      return 'items' in value ? type.open || isTuple(value.items, type.of) : value.kind === 'code'
    case 'dict':
      return value.kind === 'dict'
        ? value.entries.every(([, held]) => fits(held, type.value))
        : value.kind === 'code'
    case 'record':
      return value.kind === 'dict' ? isRecord(value.entries, type.fields) : value.kind === 'code'
    case 'union':
      return type.of.some(member => fits(value, member))
    case 'literal':
      return value.kind === 'code' && type.text.includes(value.code)
    case 'named':
      return value.kind === 'code' || (type.otherwise !== undefined && fits(value, type.otherwise))
    case 'method':
    case 'any':
      return true
  }
}

const isTuple = (items: Value[], of: Type[]): boolean =>
  items.length === of.length && items.every((item, at) => fits(item, of[at] ?? { kind: 'any' }))

function isRecord(entries: [Value, Value][], fields: Extract<Type, { kind: 'record' }>['fields']): boolean {
  const held = new Map(entries.map(([key, value]) => [key.kind === 'str' ? key.value : '', value]))
  const isKnown = [...held.keys()].every(name => fields.some(field => field.name === name))
  return (
    isKnown &&
    fields.every(({ name, type, optional }) => {
      const value = held.get(name)
      return value ? fits(value, type) : optional
    })
  )
}
