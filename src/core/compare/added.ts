// What a system notices beyond the explorer and the project's own tests, on the functions that all of them were measured on.
import { keptInterval, type Measured } from './pairs.js'

/** The systems that cost nothing: what only repeats them adds nothing. */
const FREE = new Set(['explorer', 'human'])

export interface Added {
  /** The free systems that were in the comparison. */
  beyond: string[]
  /** Functions whose mutants were measured with this system and with each of these. */
  functions: number
  /** Mutants of these functions that no free system notices, and those of them that this one does. */
  open: number
  mutants: number
  /** Functions in which it notices at least one of them; `interval` is that of their share, 95 %. */
  helped: number
  interval: [number, number]
  /** Functions for which no free system keeps a test, and those of them for which this one does. */
  unserved: number
  served: number
}

/** Null for a free system, and where no other one is in the comparison. */
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
