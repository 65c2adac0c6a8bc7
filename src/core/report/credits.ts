// The tests of a report by the functions they were written for, and by those they are credited to.
import type { Report, ReportTarget, ReportTest } from '../model/report.js'

/** The tests that were written for a function or credited to it; `kept` are those credited to it. */
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
