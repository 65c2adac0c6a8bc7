// A function on both sides of a change -> its lines that hold the change.
import { firstAtLeast } from '../lists.js'
import type { FileChange, FunctionInfo, Lines, Target } from '../model/target.js'

export const codeOf = (made: FunctionInfo) => made.tokens.join('\0')

/** What of the code runs. */
const untypedOf = ({ tokens, untyped = tokens }: FunctionInfo) => untyped.join('\0')

function nearestAfter(lines: number[], line: number): number | null {
  return lines.find(candidate => candidate >= line) ?? lines.at(-1) ?? null
}

/** The lines of a change in the new file, each list in ascending order. */
export interface ChangeLines {
  added: number[]
  /** Where removed lines stood, as the line that follows them; git names the line before a bare removal. */
  removals: number[]
}

export function linesOfChange({ hunks }: FileChange): ChangeLines {
  const removing = hunks.filter(hunk => hunk.removed.length > 0)
  return {
    added: ascending(hunks.flatMap(hunk => hunk.added)),
    removals: ascending(removing.map(hunk => (hunk.added.at(-1) ?? hunk.newStart) + 1)),
  }
}

/** The part of an ascending list that lies in `start` to `end`, found without a look at the rest. */
function between(lines: number[], start: number, end: number): number[] {
  const first = firstAtLeast(lines, start)
  return lines.slice(first, firstAtLeast(lines, end + 1))
}

const openingOf = ({ opening, lines: [start] }: FunctionInfo): Lines => opening ?? [start, start]

/** The lines that the change adds to openings; the first of all where it only removes some. */
function openingLinesOf(versions: FunctionInfo[], { added }: ChangeLines): number[] {
  const openings = versions.map(openingOf)
  const own = openings.flatMap(([first, last]) => between(added, first, last))
  return own.length > 0 ? own : openings.slice(0, 1).map(([first]) => first)
}

/** The lines of a definition that hold the change and can be executed; empty where none does. What was removed of mere types left nothing. */
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
 * The changed lines of all versions that changed. Where a version changed in nothing but its opening, all lines of its body are: they
 * get other values. Types are none, so where only these changed, overloads included, it is their lines, and the first of the body tells
 * whether anything runs.
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
