// Matrices of tests (every runner on every language, ...): `npm run contract` runs all of them, `npm test` one story of each kind.
import { test } from '@jest/globals'

/** Set by jest.contract.config.js. */
export const inFull = (globalThis as { inFull?: boolean }).inFull === true

/** All rows in `npm run contract`; in `npm test` those for which `isStory` holds. */
export function rowsOf<Row>(rows: readonly Row[], isStory: (row: Row, at: number) => boolean): Row[] {
  const chosen = rows.filter((row, at) => inFull || isStory(row, at))
  if (chosen.length === 0) throw new Error('npm test would run no row of this matrix')
  return chosen
}

/** Shows a row that is known to be missing as skipped, in `npm run contract` only. */
export function skipInFull(name: string): void {
  if (inFull) test.skip(name, () => undefined)
}

/** A test for `npm run contract` only: `npm test` has another test of its kind. */
export function testInFull(...given: Parameters<typeof test>): void {
  if (inFull) test(...given)
}
