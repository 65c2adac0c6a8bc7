// A recursive class (a list or tree node) -> nested instances: `Node(1, Node(2))`.
import type { CallSyntax } from '../model/ports.js'
import type { Parameter, Type, Value } from '../model/target.js'
import { inferTypes } from './infer-types.js'
import { pool } from './pools.js'
import type { Clues } from './typical-values.js'

type Make = (number: number, parts: (string | null)[]) => string

/** Shapes that functions over nodes treat differently: chains, one side, both, repeats. Empty for other classes. */
export function nested(name: string, parameters: Parameter[], callSyntax: CallSyntax, clues: Clues): Value[] {
  const own = parameters.filter(parameter => holds(parameter.type, name))
  const [first] = own
  if (!first || own.some(parameter => parameter.pass.includes('rest'))) return []
  const make = maker(name, { parameters, own }, callSyntax, clues)
  const leaf = (number: number): string => make(number, [])
  if (isMany(first.type)) {
    const many = (number: number, parts: string[]): string => make(number, [`[${parts.join(', ')}]`])
    return codes([many(0, [leaf(1)]), many(0, [leaf(1), leaf(2)]), many(0, [many(1, [leaf(2)]), leaf(3)])])
  }
  const chain = (numbers: number[]): string =>
    numbers.reduceRight<string | null>((rest, number) => make(number, [rest]), null) ?? leaf(0)
  const chains = [chain([0, 1]), chain([0, 1, 2]), chain([0, 0]), chain([2, 1, 0]), chain([0, 1, 0])]
  if (own.length === 1) return codes(chains)
  return codes([
    make(1, [leaf(0), leaf(2)]),
    make(0, [leaf(1), null]),
    make(0, [null, leaf(1)]),
    make(1, [leaf(0), make(3, [leaf(2), null])]),
    make(0, [null, make(1, [null, leaf(2)])]),
    make(2, [make(1, [leaf(0), null]), null]),
  ])
}

const codes = (all: string[]): Value[] => all.map(code => ({ kind: 'code', code }))

const isOwn = (type: Type, name: string): boolean =>
  type.kind === 'named' && type.name.slice(type.name.lastIndexOf('.') + 1) === name

function holds(type: Type, name: string): boolean {
  if (type.kind === 'union') return type.of.some(member => holds(member, name))
  return type.kind === 'list' ? isOwn(type.of, name) : isOwn(type, name)
}

const isMany = (type: Type): boolean =>
  type.kind === 'list' || (type.kind === 'union' && type.of.some(isMany))

/** Returns a function that writes an instance with its parts; a number selects the other arguments. */
function maker(
  name: string,
  { parameters, own }: { parameters: Parameter[]; own: Parameter[] },
  callSyntax: CallSyntax,
  clues: Clues,
): Make {
  const plain = parameters
    .filter(({ default: standard, pass }) => standard === null && !pass.includes('rest'))
    .filter(parameter => !own.includes(parameter))
    .map(parameter => {
      const [type = { kind: 'any' } as const] = inferTypes(parameter, [], null, '')
      return { parameter, values: valuesOf(type, clues) }
    })
  return (number, parts) => {
    const positional: Value[] = []
    const keyword: Record<string, Value> = {}
    for (const parameter of parameters) {
      const at = own.indexOf(parameter)
      const column = plain.find(entry => entry.parameter === parameter)
      const part = at < 0 ? null : (parts[at] ?? null)
      const value: Value | undefined =
        part === null ? column?.values[number % column.values.length] : { kind: 'code', code: part }
      if (value && (parameter.pass === 'keyword' || positional.length < placeOf(parameters, parameter)))
        keyword[parameter.name] = value
      else if (value) positional.push(value)
      else if (at >= 0 && parameter.default === null)
        positional.push(isMany(parameter.type) ? { kind: 'list', items: [] } : { kind: 'none' })
    }
    return callSyntax.build(name, positional, keyword)
  }
}

/** Number of arguments before it when none is left out. */
const placeOf = (parameters: Parameter[], parameter: Parameter): number => parameters.indexOf(parameter)

/** Small numbers in their order read best: `Node(1, Node(2))`. */
function valuesOf(type: Type, clues: Clues): Value[] {
  if (type.kind === 'int' || type.kind === 'any') return [1, 2, 3, 4].map(value => ({ kind: 'int', value }))
  const values = pool(type, clues, 1).slice(0, 4)
  return values.length > 0 ? values : [{ kind: 'none' }]
}
