// Comparisons of numbers while calls ran -> calls on both sides of each bound, and which calls lie nearest to one.
import { groupBy } from '../lists.js'
import type { Observation } from '../model/run.js'
import type { Value } from '../model/target.js'
import type { Inputs } from './slots.js'
import { float, int, list, str } from './values.js'

/**
 * What an operand prints where it is a number, behind this and in front of `;`: `@tw2.0=14;` is the first operand of the third
 * comparison. Observations hold what a call prints.
 */
export const operandMark = (comparison: number, operand: number): string => `@tw${comparison}.${operand}=`

const printed = /@tw(\d+)\.(\d+)=(-?\d+(?:\.\d+)?(?:e[-+]?\d+)?);/g

/** A call that was made, and from which values. */
interface MadeCall {
  call: { id: string }
  inputs: Inputs
  /** Its row of types. */
  combination: number
}

/** A comparison as a call reached it first: `distance` is 0 at the bound, positive above it. */
interface Reached {
  /** Names the comparison, and which two of its operands. */
  bound: string
  distance: number
}

/** What a call compared, each comparison once. */
function reachedBy({ shape }: Observation): Reached[] {
  const operands = new Map<string, number>()
  for (const [, comparison = '', operand = '', number] of shape.matchAll(printed)) {
    const key = `${comparison}.${operand}`
    if (!operands.has(key)) operands.set(key, Number(number))
  }
  return [...operands].flatMap(([key, left]) => {
    const [comparison = '', operand = ''] = key.split('.')
    const right = operands.get(`${comparison}.${Number(operand) + 1}`)
    return right === undefined ? [] : [{ bound: key, distance: left - right }]
  })
}

/** A call with what it compared. */
interface Compared {
  inputs: Inputs
  combination: number
  distance: number
  id: string
}

function byBound(calls: readonly MadeCall[], seen: readonly Observation[]): Map<string, Compared[]> {
  const known = new Map(seen.map(observation => [observation.call, observation]))
  const found = new Map<string, Compared[]>()
  for (const { call, inputs, combination } of calls) {
    const observation = known.get(call.id)
    for (const { bound, distance } of observation ? reachedBy(observation) : []) {
      const all = found.get(bound) ?? []
      all.push({ inputs, combination, distance, id: call.id })
      found.set(bound, all)
    }
  }
  return found
}

const MOST_BOUNDS = 12
const MOST_ROWS = 3
const MOST_STARTS = 2
const largest = 1_000_000
const longest = 4000

/**
 * Inputs at each bound and on both sides of it, by the row of types that they come from: of a call near the bound one value is changed
 * as much as two calls that differ in it alone say, or by the distance itself.
 */
export function boundInputs(
  calls: readonly MadeCall[],
  seen: readonly Observation[],
): { inputs: Inputs; combination: number }[] {
  const found = new Map<string, { inputs: Inputs; combination: number }>()
  for (const all of [...byBound(calls, seen).values()].slice(0, MOST_BOUNDS)) {
    const near = all.toSorted((a, b) => Math.abs(a.distance) - Math.abs(b.distance))
    const starts = [...groupBy(near, ({ combination }) => String(combination)).values()]
    for (const start of starts.slice(0, MOST_ROWS).flatMap(own => own.slice(0, MOST_STARTS)))
      start.inputs.forEach((value, at) => {
        const amount = amountOf(value)
        if (value === null || amount === null) return
        for (const aim of aims(start, at, amount, all)) {
          const changed = withAmount(value, aim)
          const inputs = changed && start.inputs.with(at, changed)
          if (inputs) found.set(JSON.stringify(inputs), { inputs, combination: start.combination })
        }
      })
  }
  return [...found.values()]
}

/** Amounts at which the distance should be nothing, and next to these. */
function aims(start: Compared, at: number, amount: number, all: readonly Compared[]): number[] {
  const slope = slopeAt(start, at, amount, all)
  const slopes = slope === null ? [1, -1] : [slope]
  const exact = slopes.map(each => amount - start.distance / each)
  const isWhole = start.inputs[at]?.kind !== 'float'
  const near = exact.flatMap(value =>
    isWhole
      ? [Math.floor(value), Math.ceil(value), Math.floor(value) - 1, Math.ceil(value) + 1]
      : [value, value - 1, value + 1],
  )
  return [...new Set(near)].filter(value => Number.isFinite(value) && Math.abs(value) <= largest)
}

/** How much the distance grows with the amount, by a call that differs in nothing else; null where there is none. */
function slopeAt(start: Compared, at: number, amount: number, all: readonly Compared[]): number | null {
  const others = (inputs: Inputs): string => JSON.stringify(inputs.with(at, null))
  const own = others(start.inputs)
  for (const other of all) {
    const there = amountOf(other.inputs[at] ?? null)
    if (there === null || there === amount || other.distance === start.distance) continue
    if (others(other.inputs) === own) return (other.distance - start.distance) / (there - amount)
  }
  return null
}

/** What of a value a bound may be about: the number itself, or how many there are. */
function amountOf(value: Value | null): number | null {
  if (value === null) return null
  if (value.kind === 'int' || value.kind === 'float') return value.value
  if (value.kind === 'str') return value.value.length
  return value.kind === 'list' ? value.items.length : null
}

function withAmount(value: Value, amount: number): Value | null {
  if (value.kind === 'int') return int(Math.round(amount))
  if (value.kind === 'float') return float(Number(amount.toFixed(2)))
  if (amount < 0 || amount > longest) return null
  if (value.kind === 'str')
    return str(
      (value.value || 'a').repeat(Math.ceil(amount / Math.max(1, value.value.length))).slice(0, amount),
    )
  if (value.kind !== 'list' || (value.items.length === 0 && amount > 0)) return null
  return list(Array.from({ length: amount }, (_, at) => value.items[at % value.items.length] as Value))
}

/** By call, the sides of bounds to which it is the nearest of its row of types: below, at, and above each. */
export function boundTraits(calls: readonly MadeCall[], seen: readonly Observation[]): Map<string, string[]> {
  const traits = new Map<string, string[]>()
  for (const [bound, all] of byBound(calls, seen))
    for (const own of groupBy(
      all,
      ({ combination, distance }) => `${combination} ${Math.sign(distance)}`,
    ).values()) {
      const least = Math.min(...own.map(({ distance }) => Math.abs(distance)))
      for (const { id, distance } of own)
        if (Math.abs(distance) === least)
          traits.set(id, [...(traits.get(id) ?? []), `bound ${bound} ${Math.sign(distance)}`])
    }
  return traits
}
