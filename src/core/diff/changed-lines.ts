// A function on both sides of a change -> its changed lines.
import { firstAtLeast } from '../lists.js'
import type { FileChange, FunctionInfo, Lines, Target } from '../model/target.js'

export const codeOf = (made: FunctionInfo) => made.tokens.join('\0')

/** The code without types. */
const untypedOf = ({ tokens, untyped = tokens }: FunctionInfo) => untyped.join('\0')

function nearestAfter(lines: number[], line: number): number | null {
  return lines.find(candidate => candidate >= line) ?? lines.at(-1) ?? null
}

/** The lines of a change in the new file, each list in ascending order. */
export interface ChangeLines {
  added: number[]
  /** The line after each run of removed lines; git gives the line before for a pure removal. */
  removals: number[]
}

export function linesOfChange({ hunks }: FileChange): ChangeLines {
  const removing = hunks.filter(hunk => hunk.removed.length > 0)
  return {
    added: ascending(hunks.flatMap(hunk => hunk.added)),
    removals: ascending(removing.map(hunk => (hunk.added.at(-1) ?? hunk.newStart) + 1)),
  }
}

/** The part of an ascending list from `start` to `end`, by binary search. */
function between(lines: number[], start: number, end: number): number[] {
  const first = firstAtLeast(lines, start)
  return lines.slice(first, firstAtLeast(lines, end + 1))
}

const openingOf = ({ opening, lines: [start] }: FunctionInfo): Lines => opening ?? [start, start]

/** The lines that the change adds to function headers; if it only removes some, the first header line. */
function openingLinesOf(versions: FunctionInfo[], { added }: ChangeLines): number[] {
  const openings = versions.map(openingOf)
  const own = openings.flatMap(([first, last]) => between(added, first, last))
  return own.length > 0 ? own : openings.slice(0, 1).map(([first]) => first)
}

/** The executable changed lines of a definition; empty when there are none. Removed types leave no such line. */
function changedLinesOf(made: FunctionInfo, change: ChangeLines, isTyped: boolean): number[] {
  const [start, end] = made.lines
  const code = new Set(made.bodyLines)
  const added = between(change.added, start, end)
  const lines = new Set(added.filter(line => code.has(line)))
  for (const [first, last] of made.longStatements ?? []) {
    const next = added[firstAtLeast(added, first)]
    if (next !== undefined && next <= last && code.has(first)) lines.add(first)
  }
  if (lines.size === 0 && !isTyped)
    for (const line of between(change.removals, (made.bodyLines[0] ?? end) + 1, end + 1)) {
      const next = nearestAfter(made.bodyLines, line)
      if (next !== null) lines.add(next)
    }
  return ascending([...lines])
}

/**
 * The changed lines of all versions that changed. If only the header of a version changed, all its body lines count,
 * since they get other values. If only types changed, overloads included, it is the lines of the types, and `entry`,
 * the first body line, shows whether the function runs.
 */
export function linesOfVersions(
  versions: FunctionInfo[],
  { before, after, changed }: { before: FunctionInfo[]; after: FunctionInfo[]; changed: ChangeLines },
): Pick<Target, 'changedLines' | 'entry'> {
  const old = new Set(before.map(untypedOf))
  const found = versions.map(made => {
    const isTyped = old.has(untypedOf(made))
    return { made, isTyped, lines: changedLinesOf(made, changed, isTyped) }
  })
  const lines = found.flatMap(({ lines, made, isTyped }) =>
    lines.length > 0 || isTyped ? lines : made.bodyLines,
  )
  if (lines.length > 0 || !found.every(({ isTyped }) => isTyped)) return { changedLines: ascending(lines) }
  const [entry] = versions[0]?.bodyLines ?? []
  const codes = new Set(before.map(codeOf))
  const declared = after.filter(made => !codes.has(codeOf(made)))
  return {
    changedLines: ascending(openingLinesOf(declared.length > 0 ? declared : versions, changed)),
    ...(entry === undefined ? {} : { entry }),
  }
}

const ascending = (lines: readonly number[]): number[] => [...new Set(lines)].sort((a, b) => a - b)
