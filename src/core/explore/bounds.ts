// Numbers compared while calls ran -> inputs on both sides of each bound, and which calls are nearest to a bound.
import { append, groupBy, interleave } from '../lists.js'
import type { Observation } from '../model/run.js'
import { amountsOf, type Amount } from './amounts.js'
import type { Inputs } from './slots.js'

/**
 * The mark printed before a numeric operand and `;` after it: `@tw2.0=14;` is the first operand of the third
 * comparison. Observations contain what a call prints.
 */
export const operandMark = (comparison: number, operand: number): string => `@tw${comparison}.${operand}=`

const printed = /@tw(\d+)\.(\d+)=(-?\d+(?:\.\d+)?(?:e[-+]?\d+)?);/g

/** A call that was made, with the values it was made from. */
interface MadeCall {
  call: { id: string }
  inputs: Inputs
  /** Index of its row of types. */
  combination: number
}

/** A comparison when a call first reached it: `distance` is 0 at the bound, positive above it. */
interface Reached {
  /** Identifies the comparison and the pair of its operands. */
  bound: string
  distance: number
}

/** The comparisons that a call reached, each once. */
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

/** A call with its distance to one bound. */
interface Compared {
  inputs: Inputs
  combination: number
  distance: number
  id: string
  /** Its amounts by input, computed on demand. */
  places: () => Place[][]
}

interface Place extends Amount {
  /** Equal for calls that differ only in this amount. */
  others: string
}

function placesOf(inputs: Inputs): Place[][] {
  return inputs.map((value, at) => {
    const others = JSON.stringify(inputs.with(at, null))
    return amountsOf(value).map(amount => ({ ...amount, others: `${others} ${amount.rest}` }))
  })
}

function byBound(calls: readonly MadeCall[], seen: readonly Observation[]): Map<string, Compared[]> {
  const known = new Map(seen.map(observation => [observation.call, observation]))
  const found = new Map<string, Compared[]>()
  for (const { call, inputs, combination } of calls) {
    const observation = known.get(call.id)
    let made: Place[][] | null = null
    const places = (): Place[][] => (made ??= placesOf(inputs))
    for (const { bound, distance } of observation ? reachedBy(observation) : []) {
      const all = found.get(bound) ?? []
      all.push({ inputs, combination, distance, id: call.id, places })
      found.set(bound, all)
    }
  }
  return found
}

const MOST_BOUNDS = 12
const MOST_ROWS = 3
const MOST_STARTS = 2
const MOST_MEETING = 4
/** This many other amounts with the same distance show that the amount has no influence. */
const ENOUGH = 2
/** Maximum calls examined for how the distance depends on an amount. */
const MOST_LOOKED_AT = 40
const farTimes = 4
const farMore = 50

/**
 * Inputs at each bound and on both sides of it, by their row of types: one amount of a call near the bound is changed,
 * by the slope between two calls that differ only in it, or else by the distance itself. With `again`, bounds already
 * met are approached from calls at other bounds too, since a comparison may only matter when another one holds.
 */
export function boundInputs(
  calls: readonly MadeCall[],
  seen: readonly Observation[],
  again = false,
): { inputs: Inputs; combination: number }[] {
  const bounds = [...byBound(calls, seen).values()].slice(0, MOST_BOUNDS)
  const met = boundsMet(bounds)
  const found = bounds.map(all => {
    const near = all.toSorted((a, b) => Math.abs(a.distance) - Math.abs(b.distance))
    const rows = [...groupBy(near, ({ combination }) => String(combination)).values()]
    const isOnlyMeeting = again && isMet(all)
    return rows.slice(0, MOST_ROWS).flatMap(own => aimed({ near: own, all, met, isOnlyMeeting }))
  })
  // Interleaved, so that each bound gets its share when there is no room for all.
  const shared = interleave(found).map(each => [JSON.stringify(each.inputs), each] as const)
  return [...new Map(shared.toReversed()).values()].toReversed()
}

/** By call, the bounds it is at or next to, each with the side. */
function boundsMet(bounds: readonly Compared[][]): Map<string, string[]> {
  const met = new Map<string, string[]>()
  bounds.forEach((all, bound) => {
    for (const { id, distance } of all)
      if (Math.abs(distance) <= 1) append(met, id, `${bound} ${Math.sign(distance)}`)
  })
  return met
}

/** True when there are calls at the bound, right below and right above it. */
const isMet = (all: readonly Compared[]): boolean =>
  [-1, 0, 1].every(side => all.some(({ distance }) => distance === side))

interface Bound {
  /** Calls of one row of types, nearest first. */
  near: readonly Compared[]
  all: readonly Compared[]
  met: ReadonlyMap<string, readonly string[]>
  isOnlyMeeting: boolean
}

/** Inputs derived from calls of one row of types. */
function aimed(bound: Bound): Pick<Compared, 'inputs' | 'combination'>[] {
  const { near, all } = bound
  const alike = groupBy(
    all.flatMap(({ places, distance }) =>
      places().flatMap(own => own.map(({ others, amount }) => ({ others, amount, distance }))),
    ),
    ({ others }) => others,
  )
  const slots = near[0]?.inputs.map((_, at) => at) ?? []
  const columns = slots.flatMap(at => {
    const count = Math.max(0, ...near.slice(0, MOST_STARTS).map(({ places }) => places()[at]?.length ?? 0))
    return Array.from({ length: count }, (_, which) =>
      startsAt(bound, alike, at, which).map(({ call: { inputs, combination, distance }, place, slopes }) =>
        aims(distance, place, slopes).flatMap(aim => {
          const changed = place.set(aim)
          return changed ? [{ inputs: inputs.with(at, changed), combination }] : []
        }),
      ),
    )
  })
  return interleave(columns.map(starts => starts.flat()))
}

type Alike = ReadonlyMap<string, readonly { amount: number; distance: number }[]>

interface Start {
  call: Compared
  place: Place
  slopes: number[]
}

const lengthOf = ({ inputs }: Compared): number => JSON.stringify(inputs).length

/**
 * Calls to start from: the nearest ones with a known slope, one with slope 1 or -1, one with an amount of another size
 * (with a remainder, the same bound recurs further on), and a simple one. With `isOnlyMeeting`, calls that are at
 * several bounds instead.
 */
function startsAt({ near, met, isOnlyMeeting }: Bound, alike: Alike, at: number, which: number): Start[] {
  const startOf = (call: Compared): Start[] => {
    const place = call.places()[at]?.[which]
    const slopes = place ? slopesAt(call, place, alike) : []
    return place && slopes !== null ? [{ call, place, slopes }] : []
  }
  const starts = near.slice(0, MOST_LOOKED_AT).flatMap(startOf)
  const known = starts.filter(({ slopes }) => slopes.length > 0)
  const guessed = starts.map(start => ({
    ...start,
    slopes: start.slopes.length > 0 ? start.slopes : [1, -1],
  }))
  const [first] = known
  const far = known
    .filter(({ place: { amount } }) => first && isFar(amount, first.place.amount))
    .toSorted((one, other) => Math.abs(one.place.amount) - Math.abs(other.place.amount))
    .slice(0, 1)
  if (isOnlyMeeting) return distinctStarts([...meeting(guessed, met), ...far])
  if (!first) return guessed.slice(0, MOST_STARTS)
  const plainest = near.toSorted((one, other) => lengthOf(one) - lengthOf(other)).slice(0, MOST_STARTS)
  const more = [
    known.filter(({ slopes: [slope = 0] }) => Math.abs(slope) === 1),
    far,
    plainest.flatMap(startOf).filter(({ slopes }) => slopes.length > 0),
  ]
  return distinctStarts([...known.slice(0, MOST_STARTS), ...more.flatMap(all => all.slice(0, 1))])
}

/** Starts at two bounds or more, one for each set of sides, those at the most bounds first. */
function meeting(starts: Start[], met: Bound['met']): Start[] {
  const sidesOf = ({ call: { id } }: Start): readonly string[] => met.get(id) ?? []
  const sorted = starts
    .filter(start => sidesOf(start).length > 1)
    .toSorted((one, other) => sidesOf(other).length - sidesOf(one).length)
  const bySides = new Map(sorted.toReversed().map(start => [sidesOf(start).join(), start]))
  return [...bySides.values()].toReversed().slice(0, MOST_MEETING)
}

const isFar = (amount: number, from: number): boolean =>
  Math.abs(amount) > farTimes * Math.abs(from) + farMore

const distinctStarts = (starts: Start[]): Start[] => [
  ...new Map(starts.map(start => [start.call.id, start])).values(),
]

/** Amounts at which the distance should be 0, and their neighbours. */
function aims(distance: number, { amount, isWhole }: Place, slopes: number[]): number[] {
  const exact = slopes.map(slope => amount - distance / slope)
  const near = exact.flatMap(value =>
    isWhole
      ? [Math.floor(value), Math.ceil(value), Math.floor(value) - 1, Math.ceil(value) + 1]
      : [value, value - 1, value + 1],
  )
  return [...new Set(near)].filter(Number.isFinite)
}

/**
 * How fast the distance grows with the amount, from the nearest call that differs in nothing else; empty when there is
 * none, null when the amount has no influence.
 */
function slopesAt({ distance }: Compared, { others, amount }: Place, alike: Alike): number[] | null {
  const all = alike.get(others)?.filter(each => each.amount !== amount) ?? []
  const far = (each: { amount: number }): number => Math.abs(each.amount - amount)
  const [other] = all.filter(each => each.distance !== distance).toSorted((a, b) => far(a) - far(b))
  if (other) return [(other.distance - distance) / (other.amount - amount)]
  return all.length >= ENOUGH ? null : []
}

/** By call, the sides of bounds (below, at, above) to which it is the nearest call of its row of types. */
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
