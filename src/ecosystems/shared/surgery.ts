// Takes a test apart into its assertions, and writes it again with some of them changed, in any language.
import type { Candidate } from '../../core/model/candidate.js'
import type { Surgery } from '../../core/model/ports.js'
import { withQuotesOf } from '../../core/text.js'
import { applyEdits, type Edit } from './edits.js'
import type { Syntax } from './syntax.js'

/** An assertion that compares a call with a literal; `rewrite` replaces the literal. */
export interface Comparison {
  call: string
  expected: string
  rewrite(literal: string): Edit[]
}

export interface OpenTest {
  /** The text that is edited: the test's own, or that of the helper that contains its table. */
  source: string
  /** Index of that helper; absent for the test's own text. */
  helper?: number
  /** In source order; the rows for a test that runs once per row of a table. */
  assertions: { code: string; comparison: Comparison | null }[]
  /** Edits that swallow some assertions and drop others, or drop rows; null when nothing of the test would be left. */
  vary(swallow: ReadonlySet<number>, drop: ReadonlySet<number>): Edit[] | null
}

interface TestReader {
  read(text: string): Syntax
  /** Null for a test that cannot be taken apart. */
  open(candidate: Candidate): OpenTest | null
  /** The edit that renames a test; null when it has no name. */
  rename(candidate: Candidate, name: string): Edit | null
}

/** The surgery of a language; a test that makes its reader throw counts as one that cannot be taken apart. */
export function makeSurgery({ read, open, rename }: TestReader): Surgery {
  const edited = (
    candidate: Candidate,
    { source, helper }: OpenTest,
    edits: Edit[] | null,
  ): Candidate | null => {
    const text = edits && applyEdits(source, edits)
    if (text === null || read(text).broken) return null
    if (helper === undefined) return { ...candidate, code: text }
    return { ...candidate, helpers: candidate.helpers.with(helper, text) }
  }
  return {
    assertions: candidate =>
      attempt(() => open(candidate)?.assertions ?? [], []).map(({ code, comparison }) => ({
        code,
        equal: comparison && { call: comparison.call, expected: comparison.expected },
      })),
    vary: (candidate, change) =>
      attempt(() => {
        const test = open(candidate)
        const drop = new Set(change.drop)
        const swallow = new Set(change.swallow.filter(index => !drop.has(index)))
        if (!test || [...drop, ...swallow].some(index => !test.assertions[index])) return null
        return edited(candidate, test, test.vary(swallow, drop))
      }, null),
    expect: (candidate, index, literal) =>
      attempt(() => {
        const test = open(candidate)
        const comparison = test?.assertions[index]?.comparison
        if (!test || !comparison) return null
        return edited(candidate, test, comparison.rewrite(withQuotesOf(comparison.expected, literal)))
      }, null),
    rename: (candidate, name) => {
      const edit = attempt(() => rename(candidate, name), null)
      return edit ? { ...candidate, name, code: applyEdits(candidate.code, [edit]) } : candidate
    },
  }
}

function attempt<T>(make: () => T, other: T): T {
  try {
    return make()
  } catch {
    return other
  }
}
