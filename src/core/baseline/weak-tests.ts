// New tests of a pull request -> those that prove less than they seem to. Values only; nothing runs here.
import type { Weakness } from '../model/own-tests.js'

/** For one function, the ids of new tests that run it, by what they noticed or failed to notice. */
export interface BlindTests {
  reaching: readonly string[]
  /**
   * `noticing`: those that notice a mutant or fail without the change; `asked`: those run with wrong variants of it.
   */
  noticing: readonly string[]
  asked: readonly string[]
  /** Those that pass when the function only raises. */
  whenBroken: readonly string[]
  /** Those that pass whatever it returns and does, though not when it raises. */
  whatever: readonly string[]
}

/**
 * Why a test proves little; null when nothing speaks against it. A test that notices any of the functions it runs does
 * check something: the others are only incidental.
 */
export function weaknessOf(
  test: string,
  unsteady: ReadonlySet<string>,
  functions: readonly BlindTests[],
): Weakness | null {
  if (unsteady.has(test)) return 'not-steady'
  const run = functions.filter(({ reaching }) => reaching.includes(test))
  if (run.length === 0 || run.some(({ noticing, asked }) => noticing.includes(test) || !asked.includes(test)))
    return null
  if (run.every(({ whenBroken }) => whenBroken.includes(test))) return 'passes-when-broken'
  const isBlind = ({ whenBroken, whatever }: BlindTests): boolean =>
    whenBroken.includes(test) || whatever.includes(test)
  return run.every(isBlind) ? 'notices-nothing' : null
}
