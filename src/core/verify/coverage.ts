// Executed lines -> the share of a target's body that tests run, before and after.
import type { Lines } from '../model/code.js'
import type { TestTask } from '../model/target.js'
import type { TestedCandidate } from './gates.js'

/**
 * Shares from 0 to 1 of the body lines of the target. `before` are the lines that the project's own tests run; null where no
 * test that names the function could be run, so that there is nothing to compare with.
 */
export function coverageOf(
  { target, function: fn }: TestTask,
  before: number[] | null,
  kept: Pick<TestedCandidate, 'results'>[],
): { before: number; after: number } | null {
  const [first, last] = target.lines
  const body = fn.bodyLines.filter(line => line >= first && line <= last)
  if (before === null || body.length === 0) return null
  const own = new Set(before)
  const all = new Set([...before, ...kept.flatMap(({ results }) => results[0]?.lines ?? [])])
  const share = (lines: Set<number>): number =>
    round(body.filter(line => isRun(line, lines, fn.longStatements ?? [])).length / body.length)
  return { before: share(own), after: share(all) }
}

/** A statement over several lines is recorded on its first line only. */
function isRun(line: number, lines: Set<number>, long: Lines[]): boolean {
  return lines.has(line) || long.some(([from, to]) => line > from && line <= to && lines.has(from))
}

const round = (share: number): number => Math.round(share * 1000) / 1000
