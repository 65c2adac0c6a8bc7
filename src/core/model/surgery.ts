// What a language can do to code under test and to tests, as pure text: parts of the port Language.
import type { Lines } from './code.js'
import type { Mutant, Instrumented } from './run.js'
import type { Candidate } from './candidate.js'

/** Small changes to code under test. Pure, deterministic, never throws. */
export interface Mutation {
  /** All mutants on the given lines, in source order; only such as parse and are no other spelling of what was there. */
  mutants(source: string, lines: number[]): Mutant[]
  /** Every function that stands in these lines does nothing but raise. Null when there is none. */
  throwingMutant(source: string, lines: Lines): Mutant | null
  instrument(file: string, source: string, mutants: Mutant[]): Instrumented
  /**
   * The functions in these lines with wrong results, under the ids of `core/verify/variants.ts` (of the two that do nothing,
   * one): a test that notices none of them checks nothing. Null where no function there can be changed; absent where a
   * language cannot do it.
   */
  variants?(file: string, source: string, lines: Lines): Instrumented | null
}

/** One assertion of a test, in source order. */
export interface Assertion {
  code: string
  /** An expected value that stands in it as a literal, with what is compared; null when it is of another form. */
  equal: { call: string; expected: string } | null
}

/** Tests taken apart into their assertions. Pure, never throws. */
export interface Surgery {
  /** Statements that assert, each as a whole (`with pytest.raises(...)` with its body); empty when it cannot be taken apart. */
  assertions(candidate: Candidate): Assertion[]
  /**
   * The test with some of its assertions (by index) evaluated but not heard, and others taken out. Null when that cannot
   * be written. The name stays.
   */
  vary(candidate: Candidate, change: { swallow: number[]; drop: number[] }): Candidate | null
  /** The test with another literal as expected value of one assertion; null when that has none. */
  expect(candidate: Candidate, index: number, literal: string): Candidate | null
  /** The same test under another name. */
  rename(candidate: Candidate, name: string): Candidate
}
