// The hunks of a change, one by one: the text of a file in which one of them is taken back.
import type { Recording } from '../model/own-tests.js'
import type { FunctionInfo, Hunk, Lines, ParsedFile } from '../model/target.js'
import type { ReachingTest } from './facts.js'
import { testId } from './own-tests.js'

/** The lines that a hunk adds, as first and last; where it only removes, the line that follows what was removed. */
export function linesOfHunk({ added, newStart }: Hunk): Lines {
  const [first] = added
  return first === undefined ? [newStart + 1, newStart + 1] : [first, added.at(-1) ?? first]
}

/** The text of the head with one hunk as the base has it; null where the texts do not go with the hunk. */
export function withoutHunk(head: string, base: string, { added, removed, newStart }: Hunk): string | null {
  const [now, before] = [head.split('\n'), base.split('\n')]
  const old = removed.map(line => before[line - 1])
  if (old.some(line => line === undefined)) return null
  const at = added.length > 0 ? (added[0] as number) - 1 : newStart
  if (at > now.length) return null
  return [...now.slice(0, at), ...(old as string[]), ...now.slice(at + added.length)].join('\n')
}

/** Hunks that touch these lines. */
export function hunksIn(hunks: readonly Hunk[], [first, last]: Lines): Hunk[] {
  return hunks.filter(hunk => {
    const [start, end] = linesOfHunk(hunk)
    return start <= last && end >= first
  })
}

/** What runs of each definition of a function: no comments, documentation, layout or types, and nothing that only declares these. */
function runningCode(functions: readonly FunctionInfo[], wanted: string): string[] {
  return functions.flatMap(({ name, tokens, untyped, readsTypes, bodyLines, inside }) => {
    if (name !== wanted) return runningCode(inside?.closures ?? [], wanted)
    return bodyLines.length > 0 ? [((!readsTypes && untyped) || tokens).join('\0')] : []
  })
}

/** Whether something else runs under the name of a function in another text of its file; true too where that cannot be told. */
export function runsOther(name: string, head: ParsedFile, other: ParsedFile): boolean {
  const [now, before] = [head, other].map(({ functions }) => runningCode(functions, name))
  return other.error !== null || now?.length === 0 || now?.join('\n\0') !== before?.join('\n\0')
}

/**
 * How many of these tests fail in a run without a part of the change, or cannot be loaded. Null where none of those that were told
 * of does, and not all ran to their end: what was out of time may notice, or may only be slow.
 */
export function failingOf(
  { tests: runs, unreached, ended }: Omit<Recording, 'error'>,
  tests: readonly ReachingTest[],
): number | null {
  const late = new Set(runs.flatMap(run => (run.outcome === 'timed-out' ? [testId(run), run.file] : [])))
  const told = new Set(runs.map(run => testId(run)))
  const wrong = runs.filter(({ outcome }) => outcome !== 'passed' && outcome !== 'timed-out')
  const failing = new Set(wrong.map(run => (run.name === null ? run.file : testId(run))))
  const count = tests.filter(({ id, file }) => failing.has(id) || failing.has(file)).length
  const isOpen = ({ id, file }: ReachingTest): boolean =>
    !told.has(id) || late.has(id) || [...unreached, ...ended].includes(file)
  return count === 0 && (tests.length === 0 || tests.some(isOpen)) ? null : count
}
