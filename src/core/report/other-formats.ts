// What a review writes for other programs, by the name of the action's output: the file beside report.json, and who reads it.

export const otherFormats = {
  junit: { file: 'junit.xml', about: 'JUnit XML, for whatever shows results of tests' },
  sarif: { file: 'results.sarif', about: 'SARIF, for code scanning' },
  mutation: {
    file: 'mutation.json',
    about: 'every mutant, for tools that read the mutation reports of Stryker',
  },
} as const

/** The same mutants as a page; there is none without a mutant. */
export const viewer = { file: 'mutation.html', about: 'every mutant in the code' } as const
