// Results of running a row's tests -> the failing tests, and the names that its prompt does not define.

import type { RejectionReason } from '../model/reasons.js'

/** One test of a row. A refused one was not run: `reason` says why. */
export interface TriedTest {
  name: string
  outcome: 'passed' | 'failed' | 'timed-out' | 'unsafe' | 'refused'
  reason: RejectionReason | null
  detail: string
  expected: string | null
  actual: string | null
}

export interface Tried {
  tests: TriedTest[]
  /** Why the completion contains no test at all; null when it contains one. */
  none: string | null
}

const isFailing = (test: TriedTest): boolean => test.outcome === 'failed' || test.outcome === 'timed-out'

export const failingOf = ({ tests }: Tried): TriedTest[] => tests.filter(isFailing)

const lacks = [
  /NameError: (?:free variable |name )?'([^']{1,100})' is not defined/,
  /ReferenceError: ([\p{L}\p{N}_$]{1,100}) is not defined/u,
  /cannot import name '([^']{1,100})'/,
  /does not provide an export named '([^']{1,100})'/,
]

/** The name that a failing test did not find, null when it failed for another reason. */
export function missingName(test: TriedTest): string | null {
  if (test.outcome !== 'failed') return null
  const said = [test.detail, test.actual ?? ''].join('\n')
  for (const form of lacks) {
    const name = form.exec(said)?.[1]
    if (name !== undefined) return name
  }
  return null
}

/** Names that the row's tests did not find. */
export function missingIn(tried: Tried): string[] {
  return [...new Set(tried.tests.flatMap(test => missingName(test) ?? []))]
}
