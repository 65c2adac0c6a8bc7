// A function type -> functions to pass: plain ones, and doubles that record their arguments.
import type { Type, Value } from '../model/target.js'
import type { Clues } from './typical-values.js'

type Callable = Extract<Type, { kind: 'callable' }>
type ValuesOf = (type: Type) => Value[]

const mostGiven = 4
const mostConstant = 3
/** Placeholder for the name of a double until it is known. */
const unnamed = "'{}'"

const code = (text: string): Value => ({ kind: 'code', code: text })
const isNothing = (type: Type | undefined): boolean =>
  type?.kind === 'literal' && type.text[0] === 'undefined'
/** Result types for which the plain functions are suitable. */
const isPlain = ({ kind }: Type): boolean => kind === 'bool' || kind === 'number' || kind === 'any'

/** Number of parameters in the text of a plain function. */
function arity(text: string): number {
  const [, many, one] = /^(?:\(([^().]*)\)|(\w+)) =>/.exec(text) ?? []
  return many ? many.split(',').length : one ? 1 : 0
}

/**
 * Functions for a parameter, `depth` levels deep in a value; for one without a result, recorded arguments tell most.
 */
export function callablesOf(type: Callable, clues: Clues, valuesOf: ValuesOf, depth: number): Value[] {
  const { double } = clues
  return double ? doublesOf(type, { ...clues, double }, valuesOf) : functionsOf(type, clues, valuesOf, depth)
}

/** Functions for a language whose tests write them inline. */
function functionsOf({ gives, takes }: Callable, clues: Clues, valuesOf: ValuesOf, depth: number): Value[] {
  const { callables, recorder, object, failing } = clues
  // Deep inside an expression, the shortest ones read best.
  const plain = depth === 0 ? callables : callables.toSorted((a, b) => a.length - b.length)
  const recording = recorder === undefined ? [] : [recorder]
  if (!gives) return [...plain, ...recording].map(code)
  if (gives.kind === 'none') return [...recording, ...plain.slice(0, 2)].map(code)
  const isAsked = takes?.length !== 0
  const given = valuesOf(gives).slice(0, mostConstant)
  const constant = given.flatMap(value => object?.method(value, isAsked) ?? [])
  const throwing = given.slice(0, 1).flatMap(value => failing?.(value) ?? [])
  const usual = isAsked || constant.length === 0 ? plain : constant.slice(0, 1)
  return [...new Set([...usual, ...throwing, ...constant])].map(code)
}

/** Functions for a language whose tests name them and record their calls. */
function doublesOf(
  type: Callable,
  { callables, double }: Clues & { double: NonNullable<Clues['double']> },
  valuesOf: ValuesOf,
): Value[] {
  const { gives, waits = false, takes } = type
  const plain = callables.filter(text => takes === undefined || arity(text) <= takes.length).map(code)
  if (isNothing(gives)) return [code(double({ gives: null, waits, records: true }))]
  const failing = waits ? [code(double({ gives: null, waits, records: true, fails: true }))] : []
  const [first, ...others] = (gives ? valuesOf(gives) : []).slice(0, mostGiven)
  if (!first)
    return [...plain.slice(0, 1), code(double({ gives: null, waits, records: true })), ...plain.slice(1)]
  const recording = code(double({ gives: first, waits, records: true }))
  if (gives && isPlain(gives) && !waits) return [...plain.slice(0, 1), recording, ...plain.slice(1)]
  const giving = [first, ...others].map(held => code(double({ gives: held, waits, records: false })))
  return [...giving.slice(0, 1), recording, ...failing, ...giving.slice(1)]
}

/** Methods of an object that is passed: those with a result return values, all others record their calls. */
export function methodsOf(type: Callable, { double, callables }: Clues, valuesOf: ValuesOf): Value[] {
  if (!double) return callables.toSorted((a, b) => a.length - b.length).map(code)
  const { gives, waits = false } = type
  if (gives === undefined) return [code(double({ gives: 'itself', waits, records: true }))]
  const held = isNothing(gives) ? [] : valuesOf(gives).slice(0, mostGiven)
  if (held.length === 0) return [code(double({ gives: null, waits, records: true }))]
  return held.map(each => code(double({ gives: each, waits, records: false })))
}

/** A double named after its member in the enclosing object. */
export const namedDouble = (value: Value, name: string): Value =>
  value.kind === 'code' ? code(value.code.replaceAll(unnamed, () => `'${name}'`)) : value
