// The methods of a class -> what may be done with an instance before the call: `push(1)`, then `push(2)`.
import type { CallSyntax } from '../model/ports.js'
import type { FunctionInfo, Parameter, Value } from '../model/target.js'
import { inferTypes } from './infer-types.js'
import { pool } from './pools.js'
import type { Clues } from './typical-values.js'

const mostMethods = 6
const mostHistories = 16

/**
 * Histories as method calls, one per line: each method alone, the same method with other values, two methods in file
 * order, and the function itself.
 */
export function historiesOf(
  { name, kind, owner }: Pick<FunctionInfo, 'name' | 'kind' | 'owner'>,
  callSyntax: CallSyntax,
  clues: Clues,
): string[] {
  if (kind !== 'method' && kind !== 'property') return []
  const own = name.split('.').at(-1) ?? ''
  const methods = (owner?.methods ?? []).map(method => ({
    name: method.name,
    calls: callsOf(method, callSyntax, clues),
  }))
  const usable = methods.filter(({ calls }) => calls.length > 0).slice(0, mostMethods)
  const others = usable.filter(method => method.name !== own)
  const sorted = [...others, ...usable.filter(method => method.name === own)]
  const alone = sorted.flatMap(({ calls }) => calls.slice(0, 1))
  const again = sorted.flatMap(({ calls }) => (calls.length > 1 ? [calls.slice(0, 2).join('\n')] : []))
  const repeated = sorted.flatMap(({ calls }) => (calls[0] ? [`${calls[0]}\n${calls[0]}`] : []))
  const pairs = others.flatMap((one, at) =>
    others.slice(at + 1).flatMap(other => [[one.calls[0], other.calls[0]].join('\n')]),
  )
  const many = sorted.slice(0, 2).flatMap(({ calls }) => repeatsOf(clues).map(count => cycled(calls, count)))
  return [...new Set([...alone, ...again, ...pairs, ...repeated, ...many])].slice(0, mostHistories)
}

const cycled = (calls: string[], count: number): string =>
  Array.from({ length: count }, (_, at) => calls[at % calls.length]).join('\n')

const mostRepeats = 6

/** How often a method is called in a row: three times, and counts around small numbers in the function. */
export function repeatsOf({ ints }: Pick<Clues, 'ints'>): number[] {
  const met = ints.flatMap(number => [number - 1, number, number + 1])
  return [...new Set([3, ...met])].filter(count => count > 2 && count <= mostRepeats)
}

/** Up to three calls of a method, each with other values. */
function callsOf(
  { name, parameters }: { name: string; parameters: Parameter[] },
  callSyntax: CallSyntax,
  clues: Clues,
): string[] {
  const needed = parameters.filter(
    parameter => parameter.default === null && !parameter.pass.includes('rest'),
  )
  const columns = needed.map(parameter => {
    const [type = { kind: 'any' } as const] = inferTypes(parameter, [], null, '')
    const told: Value[] =
      type.kind === 'callable' && clues.recorder ? [{ kind: 'code', code: clues.recorder }] : []
    return { parameter, values: [...told, ...pool(type, clues)].filter(value => !isEmpty(value)) }
  })
  if (columns.some(({ values }) => values.length === 0)) return []
  const rows = [0, 1, 2].map(row => {
    const positional: Value[] = []
    const keyword: Record<string, Value> = {}
    for (const { parameter, values } of columns) {
      const value = values[row % values.length] ?? ({ kind: 'none' } as const)
      if (parameter.pass === 'keyword') keyword[parameter.name] = value
      else positional.push(value)
    }
    return callSyntax.build(name, positional, keyword)
  })
  return [...new Set(rows)]
}

/** Empty values are skipped, since they change nothing. */
function isEmpty(value: Value): boolean {
  if ('items' in value) return value.items.length === 0
  return value.kind === 'dict' ? value.entries.length === 0 : value.kind === 'str' && value.value === ''
}
