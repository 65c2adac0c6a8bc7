// The outcomes of all calls of a function -> why none is informative.
import { groupBy } from '../lists.js'
import type { Observation } from '../model/run.js'

/** Null if any call returned or raised; `name` is the called function's. */
export function refusalOf(seen: Observation[], name: string): string | null {
  if (seen.length === 0) return `the explorer has no call to make of ${name}`
  if (seen.some(({ outcome }) => outcome === 'returned' || outcome === 'raised')) return null
  const refused = seen.filter(({ outcome }) => outcome === 'refused')
  const [most] = [...groupBy(refused, ({ shown }) => shown)].sort(
    (one, other) => other[1].length - one[1].length,
  )
  return most?.[0] ?? 'every call of it timed out'
}
