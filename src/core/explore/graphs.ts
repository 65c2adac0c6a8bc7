// Dictionaries whose values refer to their keys -> consistent graphs: `{'a': ['b', 'c'], 'b': [], 'c': []}`.
import type { Type, Value } from '../model/target.js'
import { int, list, str } from './values.js'

type Dict = Extract<Type, { kind: 'dict' }>

/** Edges with weights of sample graphs: a diamond, a chain, a ring, two components, a single node. */
const shapes: [from: number, to: [node: number, weight: number][]][][] = [
  [
    [0, [[1, 1], [2, 4]]],
    [1, [[2, 2], [3, 6]]],
    [2, [[3, 3]]],
    [3, []],
  ],
  [
    [0, [[1, 2]]],
    [1, [[2, 3]]],
    [2, []],
  ],
  [
    [0, [[1, 1]]],
    [1, [[2, 1]]],
    [2, [[0, 1]]],
  ],
  [
    [0, [[1, 5]]],
    [1, [[0, 5]]],
    [2, [[3, 1]]],
    [3, []],
  ],
  [[0, []]],
] // prettier-ignore

export const nodeNames = ['a', 'b', 'c', 'd']

/** True when the values are collections of keys, with or without a number for each. */
export function isGraph(type: Type): type is Dict {
  if (type.kind !== 'dict' || (type.key.kind !== 'str' && type.key.kind !== 'int')) return false
  const { value } = type
  if (value.kind === 'list' || value.kind === 'set' || value.kind === 'iterable')
    return value.of.kind === type.key.kind || isEdge(value.of, type.key)
  return value.kind === 'dict' && value.key.kind === type.key.kind && isNumber(value.value)
}

const isNumber = ({ kind }: Type): boolean => kind === 'int' || kind === 'float' || kind === 'number'

/** `('b', 3)`: the node it leads to, and the distance. */
function isEdge(type: Type, key: Type): boolean {
  if (type.kind !== 'tuple' || type.open || type.of.length !== 2) return false
  const [node, weight] = type.of
  return node?.kind === key.kind && weight !== undefined && isNumber(weight)
}

export function graphs(type: Dict): Value[] {
  const node = (at: number): Value => (type.key.kind === 'int' ? int(at + 1) : str(nodeNames[at] ?? ''))
  const led = (to: [number, number][]): Value => {
    const { value } = type
    if (value.kind === 'dict')
      return { kind: 'dict', entries: to.map(([at, weight]) => [node(at), int(weight)]) }
    if (value.kind === 'set') return { kind: 'set', items: to.map(([at]) => node(at)) }
    const isPair =
      value.kind !== 'any' && 'of' in value && !Array.isArray(value.of) && value.of.kind === 'tuple'
    return list(
      to.map(([at, weight]) => (isPair ? { kind: 'tuple', items: [node(at), int(weight)] } : node(at))),
    )
  }
  return shapes.map(shape => ({
    kind: 'dict',
    entries: shape.map(([from, to]): [Value, Value] => [node(from), led(to)]),
  }))
}
