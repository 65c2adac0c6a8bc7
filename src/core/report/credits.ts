// The tests of a report by the functions that they were written for, and by those that they count for.
import type { Report, ReportTarget, ReportTest } from '../model/report.js'

/** The tests that were written for a function or count for it; `kept` are those that count for it. */
export function testsOf(
  { id }: Pick<ReportTarget, 'id'>,
  { tests }: Pick<Report, 'tests'>,
): { tests: ReportTest[]; kept: ReportTest[] } {
  const own = tests.filter(test => test.target === id || test.credits.includes(id))
  return { tests: own, kept: own.filter(test => test.credits.includes(id)) }
}

/** The lines of a function that a test executes, as far as the report says. */
export function linesRunOf(
  { id }: Pick<ReportTarget, 'id'>,
  { target, evidence }: Pick<ReportTest, 'target' | 'evidence'>,
): readonly number[] {
  if (target === id) return evidence.lines
  return evidence.elsewhere?.find(other => other.target === id)?.lines ?? []
}
