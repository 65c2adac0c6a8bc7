// New tests of a pull request -> those that show less than they seem to. Values only; nothing runs here.
import type { Weakness } from '../model/own-tests.js'

/** Of one function, by ids of new tests that run it: those that were asked, and what they pass under. */
export interface BlindTests {
  reaching: readonly string[]
  /** Of these, those that notice a mutant or fail without the change; and those that were asked what they pass under. */
  noticing: readonly string[]
  asked: readonly string[]
  /** Pass when the function does nothing but raise. */
  whenBroken: readonly string[]
  /** Pass whatever it gives and does, though not when it raises. */
  whatever: readonly string[]
}

/**
 * Why a test shows little; null where nothing is known against it. One that notices any of the functions that it runs checks
 * something: the others are only on its way.
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
