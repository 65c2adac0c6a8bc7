// Changed code of a file outside all functions -> the functions that read it, and a sentence about the rest.
import type { FileChange, Lines, ParsedFile, Piece } from '../model/target.js'
import { rangesOf } from '../text.js'

/** Most line ranges named in a sentence. */
const MOST_RANGES = 12

/** Both sides of a changed file. */
interface Sides {
  change: FileChange
  before: ParsedFile | null
  after: ParsedFile | null
}

interface Changed {
  piece: Piece
  /** True when none of its names existed before. */
  isNew: boolean
}

/** The functions that read a changed constant. Readers of a new constant have changed themselves. */
export const readersOf = (file: Sides): Piece['readers'] =>
  changedPieces(file).flatMap(({ piece, isNew }) => (isNew ? [] : piece.readers))

/** `2 changed lines belong to no function: 4, 7`; null when there are none. `functions` are the lines of changed ones. */
export function linesOutsideFunctions(
  file: Sides,
  functions: { name: string; lines: Lines }[],
): string | null {
  if (file.after?.error) return null
  const named = new Set(functions.map(({ name }) => name))
  const added = new Set(file.change.hunks.flatMap(hunk => hunk.added))
  const isInside = (line: number): boolean =>
    functions.some(({ lines: [from, to] }) => from <= line && line <= to)
  const lines = changedPieces(file)
    .filter(({ piece, isNew }) => !piece.readers.some(({ name }) => !isNew || named.has(name)))
    .flatMap(({ piece }) => piece.lines.filter(line => added.has(line) && !isInside(line)))
  const changed = [...new Set(lines)].sort((one, other) => one - other)
  if (changed.length > 0) return sentence(changed, 'changed', '')
  const gone = goneLines(file)
  return gone.length > 0 ? sentence(gone, 'removed', ' of the base') : null
}

function sentence(lines: number[], what: string, where: string): string {
  const count = `${lines.length} ${what} ${lines.length === 1 ? 'line belongs' : 'lines belong'}`
  return `${count} to no function: ${rangesOf(lines, MOST_RANGES)}${where}`
}

/** The pieces of the head side that the base does not have. */
function changedPieces({ before, after }: Sides): Changed[] {
  const known = namesOf(before)
  return onlyIn(after, before).map(piece => ({ piece, isNew: !piece.gives.some(name => known.has(name)) }))
}

/** Lines of the base that were removed without a replacement. */
function goneLines(file: Sides): number[] {
  if (!file.after) return []
  const removed = new Set(file.change.hunks.flatMap(hunk => (hunk.added.length === 0 ? hunk.removed : [])))
  const lines = onlyIn(file.before, file.after).flatMap(({ lines }) =>
    lines.filter(line => removed.has(line)),
  )
  return [...new Set(lines)].sort((one, other) => one - other)
}

const namesOf = (side: ParsedFile | null): Set<string> =>
  new Set((side?.pieces ?? []).flatMap(({ gives }) => gives))

/** Pieces of one side without a counterpart on the other; each piece of the other side matches only one. */
function onlyIn(one: ParsedFile | null, other: ParsedFile | null): Piece[] {
  const left = new Map<string, number>()
  for (const { code } of other?.pieces ?? []) left.set(code, (left.get(code) ?? 0) + 1)
  return (one?.pieces ?? []).filter(({ code }) => {
    const count = left.get(code) ?? 0
    left.set(code, count - 1)
    return count <= 0
  })
}
