// Wrong results of the function under test -> whether a test notices any of them.
import type { Kill } from '../model/run.js'

/** The function returns another value of the same type; three that differ from each other. */
const otherValues = ['value-1', 'value-2', 'value-3']
/** An exception that it raises is not raised; what it does to its arguments and to its own object is undone. */
const otherEffects = ['swallow', 'arguments']
/** Its body does nothing: of a function that returns values, and of one that never does. */
const doesNothing = { withResult: 'nothing', withoutResult: 'nothing-void' }
/** Functions that it is given are not called. */
const callbacks = 'callbacks'

/** Ids of all variants of a function of one kind. */
export const variantIds = (hasResult: boolean): string[] => [
  ...otherValues,
  ...otherEffects,
  callbacks,
  hasResult ? doesNothing.withResult : doesNothing.withoutResult,
]

/** Under these, an error says only that the test ran the code; a failing assertion counts. */
const onlyAssertions = new Set([doesNothing.withResult, callbacks])

/** Only a failure counts: a test that waits, is skipped or cannot be set up has checked nothing. */
function notices({ mutant, outcome, assertion }: Kill): boolean {
  return outcome === 'failed' && (assertion || !onlyAssertions.has(mutant))
}

/**
 * True when one test passed under every variant of `asked` that could fail it. A variant that time did not suffice for
 * leaves the question open, unless the test itself used up the time of another one. So does a module that cannot be
 * loaded under any of them.
 */
export function noticesNone(kills: readonly Kill[], asked: readonly string[]): boolean {
  if (kills.every(({ outcome }) => outcome === 'broken') || kills.some(notices)) return false
  const isWhole = asked.every(id => kills.some(({ mutant }) => mutant === id))
  return isWhole || kills.some(({ outcome }) => outcome === 'timed-out')
}
