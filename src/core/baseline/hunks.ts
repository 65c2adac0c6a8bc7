// The hunks of a change one at a time: the text of a file with one of them reverted.
import type { Recording } from '../model/own-tests.js'
import type { FunctionInfo, Hunk, Lines, ParsedFile } from '../model/target.js'
import type { ReachingTest } from './facts.js'
import { testId } from './own-tests.js'

/** The first and last line that a hunk adds; if it only removes lines, the line after the removed ones. */
export function linesOfHunk({ added, newStart }: Hunk): Lines {
  const [first] = added
  return first === undefined ? [newStart + 1, newStart + 1] : [first, added.at(-1) ?? first]
}

/** The head's text with one hunk reverted to the base; null when the texts do not match the hunk. */
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

/** The executable code of each definition of a function: no comments, documentation, layout, types or overloads. */
function runningCode(functions: readonly FunctionInfo[], wanted: string): string[] {
  return functions.flatMap(({ name, tokens, untyped, readsTypes, bodyLines, inside }) => {
    if (name !== wanted) return runningCode(inside?.closures ?? [], wanted)
    return bodyLines.length > 0 ? [((!readsTypes && untyped) || tokens).join('\0')] : []
  })
}

/** Whether a function's executable code differs in another text of its file; also true when that cannot be told. */
export function runsOther(name: string, head: ParsedFile, other: ParsedFile): boolean {
  const [now, before] = [head, other].map(({ functions }) => runningCode(functions, name))
  return other.error !== null || now?.length === 0 || now?.join('\n\0') !== before?.join('\n\0')
}

/**
 * How many of these tests fail in a run without a part of the change, or cannot be loaded. Null when none is known to
 * fail and not all ran to their end: a test that timed out may notice the change, or may just be slow.
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
