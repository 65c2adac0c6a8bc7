// Measurements for the tests of one target: the coverage they add, and the sample of mutants they are run against.
import { groupBy } from '../lists.js'
import type { Instrumented, Mutant, Place } from '../model/run.js'
import type { Lines, TestTask } from '../model/target.js'

/** The mutant whose functions only raise. */
export const throwingMutantId = 'throwing'

/** Most mutants tried for one target. */
export const mostMutants = 60

/**
 * At most `most` of the mutants, in order. Lines take turns, and each contributes the kind of change taken least so
 * far. The same list gives the same sample.
 */
export function sampleMutants(mutants: Mutant[], most = mostMutants): Mutant[] {
  if (mutants.length <= most) return mutants
  const lines = [...groupBy(mutants, mutant => String(mutant.line)).values()]
  const taken = new Set<Mutant>()
  const kinds = new Map<string, number>()
  const seen = (mutant: Mutant): number => kinds.get(kindOf(mutant)) ?? 0
  while (taken.size < most) {
    for (const line of lines) {
      const open = line.filter(mutant => !taken.has(mutant))
      const [first] = open
      if (!first || taken.size >= most) continue
      const best = open.reduce((rarest, mutant) => (seen(mutant) < seen(rarest) ? mutant : rarest), first)
      taken.add(best)
      kinds.set(kindOf(best), seen(best) + 1)
    }
  }
  return mutants.filter(mutant => taken.has(mutant))
}

/** The kind of change: both texts with names and numbers masked. */
export function kindOf({ was, now }: Pick<Mutant, 'was' | 'now'>): string {
  const plain = (text: string): string => text.replace(/[\p{L}\p{N}_$]+/gu, 'x').slice(0, 20)
  return `${plain(was)} ${plain(now)}`
}

/** Where a mutant changes its file, and the replacement text. */
export function placeOfMutant(source: string, { edits, line }: Mutant): Place {
  const first = edits.at(-1)
  const last = edits[0]
  if (!first || !last) return { line, column: 1, endLine: line, endColumn: 1 }
  const [start, end] = [first.start, last.end].map(offset => {
    const before = source.slice(0, offset)
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
  }) as [{ line: number; column: number }, { line: number; column: number }]
  const replacement = edits.reduce(
    (text, edit) => text.slice(0, edit.start - first.start) + edit.text + text.slice(edit.end - first.start),
    source.slice(first.start, last.end),
  )
  return { ...start, endLine: end.line, endColumn: end.column, replacement }
}

/** `line 12: < -> <=` */
export function describeMutant({ line, was, now }: Pick<Mutant, 'line' | 'was' | 'now'>): string {
  const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text) || 'nothing'
  return `line ${line}: ${short(was)} -> ${short(now)}`
}

/**
 * Coverage of the target's body lines, from 0 to 1. `before` holds the lines that the project's own tests run; null
 * when no test that names the function could be run, so that there is nothing to compare with. `kept` holds the lines
 * of each kept test.
 */
export function coverageOf(
  { target, function: fn }: TestTask,
  before: number[] | null,
  kept: readonly (readonly number[])[],
): { before: number; after: number } | null {
  const [first, last] = target.lines
  const body = fn.bodyLines.filter(line => line >= first && line <= last)
  if (before === null || body.length === 0) return null
  const own = new Set(before)
  const all = new Set([...before, ...kept.flat()])
  const share = (lines: Set<number>): number =>
    round(body.filter(line => isRun(line, lines, fn.longStatements ?? [])).length / body.length)
  return { before: share(own), after: share(all) }
}

/** Whether a line was run. Runners record a multi-line statement on its first line or, if that is `if (`, later. */
function isRun(line: number, lines: ReadonlySet<number>, long: readonly Lines[]): boolean {
  if (lines.has(line)) return true
  return long.some(([from, to]) => {
    if (line < from || line > to) return false
    return line === from ? isAnyIn(lines, [from, to]) : lines.has(from)
  })
}

function isAnyIn(lines: ReadonlySet<number>, [from, to]: Lines): boolean {
  for (let line = from; line <= to; line++) if (lines.has(line)) return true
  return false
}

/** The changed lines of a function that were run; if only types changed, all if it is entered, else none. */
export function changedLinesIn(
  { target, function: made }: Pick<TestTask, 'target' | 'function'>,
  lines: ReadonlySet<number>,
): number[] {
  const { changedLines, entry } = target
  if (entry !== undefined) return lines.has(entry) ? changedLines : []
  return changedLines.filter(line => isRun(line, lines, made.longStatements ?? []))
}

const round = (share: number): number => Math.round(share * 1000) / 1000

/** Ids of the mutants that can be switched on. */
export function idsOf(instrumented: Instrumented): string[] {
  return instrumented.kind === 'switch' ? instrumented.ids : instrumented.mutants.map(mutant => mutant.id)
}
