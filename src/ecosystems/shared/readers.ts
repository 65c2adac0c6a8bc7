// Finds the readers of a module's name: functions that a test can call, also through constants derived from it.
import { append } from '../../core/lists.js'
import type { Piece } from '../../core/model/target.js'

/** A piece of a module: the names it assigns, and those it reads. */
export interface Reading {
  names: string[]
  uses(): ReadonlySet<string>
}

/** A function, with what a test calls to run it (null when it cannot), and the module names that it reads. */
interface Reader {
  name: string
  callable: string | null
  uses(): ReadonlySet<string>
  /** Lines on which `name` is the module's name and not a local one; empty for none. */
  linesWith(name: string): number[]
}

/** Most readers reported for one name, and most names that are followed. */
const MOST_READERS = 50
const MOST_NAMES = 200

/** Returns a look-up of the functions that read one of the given names, nearest first. */
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
  // A function's lines count only when a test calls the function itself.
  if (callable === made.name) for (const line of lines) known.add(line)
  found.set(callable, known)
}
