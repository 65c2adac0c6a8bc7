// What a system notices beyond the explorer and the project's own tests, on functions for which all were measured.
import { keptInterval, type Measured } from './pairs.js'

/** The systems that cost nothing, on top of which others have to add something. */
const FREE = new Set(['explorer', 'human'])

export interface Added {
  /** The free systems in the comparison. */
  beyond: string[]
  /** Functions whose mutants were measured both with this system and with each free one. */
  functions: number
  /** `open`: mutants of these functions that no free system notices; `mutants`: those of them noticed by this one. */
  open: number
  mutants: number
  /** Functions in which it notices at least one of them; `interval` is the 95 % interval of their share. */
  helped: number
  interval: [number, number]
  /** `unserved`: functions for which no free system keeps a test; `served`: those of them for which this one does. */
  unserved: number
  served: number
}

/** Null for a free system, and when no free system is in the comparison. */
export function addedBy(
  system: string,
  all: readonly { system: string; measured: readonly Measured[] }[],
): Added | null {
  const free = all.filter(other => FREE.has(other.system))
  if (FREE.has(system) || free.length === 0) return null
  const own = all.find(other => other.system === system)?.measured ?? []
  const others = free.map(({ measured }) => new Map(measured.map(row => [row.target, row])))
  const rows = own.flatMap(row => {
    const known = others.map(byTarget => byTarget.get(row.target))
    return row.mutants && known.every(other => other?.mutants) ? [{ row, known: known as Measured[] }] : []
  })
  const counted = rows.map(({ row, known }) => {
    const noticed = new Set(known.flatMap(({ mutants }) => mutants?.noticed ?? []))
    const isServed = known.some(({ kept }) => kept > 0)
    return {
      open: (row.mutants?.total ?? 0) - noticed.size,
      mutants: (row.mutants?.noticed ?? []).filter(id => !noticed.has(id)).length,
      unserved: isServed ? 0 : 1,
      served: !isServed && row.kept > 0 ? 1 : 0,
    }
  })
  const sum = (key: keyof (typeof counted)[number]): number =>
    counted.reduce((total, row) => total + row[key], 0)
  const helped = counted.filter(({ mutants }) => mutants > 0).length
  return {
    beyond: free.map(other => other.system),
    functions: rows.length,
    ...{ open: Math.max(0, sum('open')), mutants: sum('mutants'), helped },
    interval: keptInterval(helped, rows.length),
    ...{ unserved: sum('unserved'), served: sum('served') },
  }
}
