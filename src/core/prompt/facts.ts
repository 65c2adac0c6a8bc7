// What was measured about a function before asking a model, as quoted in its prompt. Survives JSON.stringify.

/** A call by the explorer as one expression, and its literal result or `raises ValueError`. */
export interface QuotedCall {
  call: string
  result: string
}

/** A mutant that no test notices: the text of its line, and the replaced and the new part of it. */
export interface QuotedMutant {
  line: string
  was: string
  now: string
}

/** What the tests of a function leave open; null when nothing was measured. */
export interface OpenFacts {
  /** Texts of changed lines that no test runs. */
  unrun: string[]
  survivors: QuotedMutant[]
}

export interface PromptFacts {
  /** Title of the pull request. */
  title: string | null
  /** The project's own guidelines for writing tests, from the base branch. */
  guidelines: string | null
  /** A test of the project with its set-up; `runs` is true if it was seen to run the function. */
  test: { path: string; code: string; runs: boolean } | null
  open: OpenFacts | null
  calls: QuotedCall[]
}

export const noFacts: PromptFacts = { title: null, guidelines: null, test: null, open: null, calls: [] }
