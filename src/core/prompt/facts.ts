// What was measured of a function before a model is asked about it, as its prompt quotes it. Survives JSON.stringify.

/** A call of the explorer as one expression, and its literal result or `raises ValueError`. */
export interface QuotedCall {
  call: string
  result: string
}

/** A mutant that no test notices: the text of its line, and what of it was replaced by what. */
export interface QuotedMutant {
  line: string
  was: string
  now: string
}

/** What is known of the tests of a function; null where nothing was measured. */
export interface OpenFacts {
  /** Texts of changed lines that no test runs. */
  unrun: string[]
  survivors: QuotedMutant[]
}

export interface PromptFacts {
  /** Of the pull request. */
  title: string | null
  /** The project's own text on how its tests are written, from the base branch. */
  guidelines: string | null
  /** A test of the project with its set-up; `runs` where it was seen to run the function. */
  test: { path: string; code: string; runs: boolean } | null
  open: OpenFacts | null
  calls: QuotedCall[]
}

export const noFacts: PromptFacts = { title: null, guidelines: null, test: null, open: null, calls: [] }
