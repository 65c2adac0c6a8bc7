// Wrong results of the function under test -> whether a test notices any of them.
import type { Kill } from '../model/run.js'

/** The function returns another value of the same type, in three different ways. */
const otherValues = ['value-1', 'value-2', 'value-3']
/** Its exceptions are swallowed; its changes to its arguments and to its own object are undone. */
const otherEffects = ['swallow', 'arguments']
/** Its body does nothing: one id for functions that return values, one for those that never do. */
const doesNothing = { withResult: 'nothing', withoutResult: 'nothing-void' }
/** Functions passed to it are not called. */
const callbacks = 'callbacks'

/** Ids of all variants of a function of one kind. */
export const variantIds = (hasResult: boolean): string[] => [
  ...otherValues,
  ...otherEffects,
  callbacks,
  hasResult ? doesNothing.withResult : doesNothing.withoutResult,
]

/** With these, an error only shows that the test ran the code; only a failing assertion counts. */
const onlyAssertions = new Set([doesNothing.withResult, callbacks])

/** Only a failure counts: a test that hangs, is skipped or cannot be set up has checked nothing. */
function notices({ mutant, outcome, assertion }: Kill): boolean {
  return outcome === 'failed' && (assertion || !onlyAssertions.has(mutant))
}

/**
 * True when a test passed with every variant in `asked`. A variant without a result leaves the question open, unless
 * the test timed out with another one. So does a module that cannot be loaded with any of them.
 */
export function noticesNone(kills: readonly Kill[], asked: readonly string[]): boolean {
  if (kills.every(({ outcome }) => outcome === 'broken') || kills.some(notices)) return false
  const isWhole = asked.every(id => kills.some(({ mutant }) => mutant === id))
  return isWhole || kills.some(({ outcome }) => outcome === 'timed-out')
}
