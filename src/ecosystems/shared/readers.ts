// Who reads a name of a module: functions a test can call, also through constants that are made of it.
import { append } from '../../core/lists.js'
import type { Piece } from '../../core/model/target.js'

/** A piece of a module: the names that it gives a value to, and those that it reads. */
export interface Reading {
  names: string[]
  uses(): ReadonlySet<string>
}

/** A function: what a test calls to run it, null where it cannot, and where it reads names of the module. */
interface Reader {
  name: string
  callable: string | null
  uses(): ReadonlySet<string>
  /** Lines on which it means the name of the module, not one of its own; empty for none. */
  linesWith(name: string): number[]
}

/** Readers of one name that are told, and names on the way that are looked at. */
const MOST_READERS = 50
const MOST_NAMES = 200

/** Answers which functions read one of the names, the nearest first. */
export function readersOf(constants: Reading[], functions: Reader[]): (names: string[]) => Piece['readers'] {
  const defined = new Set(constants.flatMap(({ names }) => names))
  const behind = new Map<string, Reading[]>()
  const read = new Map<string, Reader[]>()
  for (const constant of constants)
    for (const name of constant.uses()) if (defined.has(name)) append(behind, name, constant)
  for (const made of functions)
    for (const name of made.uses()) if (defined.has(name)) append(read, name, made)
  return names => {
    const found = new Map<string, Set<number>>()
    const wanted = new Set(names)
    for (const name of wanted) {
      for (const made of read.get(name) ?? []) take(made, name, found)
      for (const constant of behind.get(name) ?? [])
        for (const next of constant.names) if (wanted.size < MOST_NAMES) wanted.add(next)
      if (found.size >= MOST_READERS) break
    }
    return [...found].map(([name, lines]) => ({ name, lines: [...lines].sort((a, b) => a - b) }))
  }
}

function take(made: Reader, name: string, found: Map<string, Set<number>>): void {
  const { callable } = made
  if (callable === null || (found.size >= MOST_READERS && !found.has(callable))) return
  const lines = made.linesWith(name)
  if (lines.length === 0) return
  const known = found.get(callable) ?? new Set<number>()
  // Only lines of the function itself are its own; what it calls has others.
  if (callable === made.name) for (const line of lines) known.add(line)
  found.set(callable, known)
}
