// Files that a review writes beside report.json for other programs, by the name of the action's output.

export const otherFormats = {
  junit: { file: 'junit.xml', about: 'JUnit XML, for tools that show test results' },
  sarif: { file: 'results.sarif', about: 'SARIF, for code scanning' },
  mutation: {
    file: 'mutation.json',
    about: 'every mutant, for tools that read the mutation reports of Stryker',
  },
} as const

/** The same mutants as an HTML page; not written when there are no mutants. */
export const viewer = { file: 'mutation.html', about: 'every mutant in the code' } as const
