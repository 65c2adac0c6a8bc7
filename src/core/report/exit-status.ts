// How a run ended: the exit code, and the sentence that goes with it. One table for both entry points.
import type { Config } from '../model/configuration.js'
import { ServiceError, UserError, type Failure } from '../model/errors.js'
import type { Report } from '../model/report.js'

export interface ExitStatus {
  /** 0 done, 1 a threshold was missed, 2 the user can fix it, 3 a service failed, 70 a bug, 130 interrupted. */
  code: number
  sentence: string
}

/** For an error that reached an entry point. */
export function exitStatusOf(error: unknown, stopped: boolean): ExitStatus {
  if (stopped)
    return {
      code: 130,
      sentence: 'Interrupted. Replies that were paid for are kept: the same command continues from there.',
    }
  if (error instanceof UserError) return { code: 2, sentence: error.message }
  if (error instanceof ServiceError) return { code: 3, sentence: error.message }
  const words = error instanceof Error ? error.message : String(error)
  return {
    code: 70,
    sentence: `This is a bug in Testwright: ${words.split('\n')[0] ?? ''} (--debug shows where; please report it).`,
  }
}

/** For a review that ran to its end. */
export function exitStatusOfReview(
  report: Report,
  failure: Failure | null,
  { failOn, isRefactoring }: { failOn: Config['fail-on']; isRefactoring: boolean },
): ExitStatus {
  if (failure) return { code: failure.kind === 'user' ? 2 : 3, sentence: failure.sentence }
  const suspects = report.tests.filter(test => test.verdict === 'suspect').length
  const kept = report.tests.filter(test => test.verdict === 'kept').length
  if (failOn === 'suspect' && suspects > 0)
    return {
      code: 1,
      sentence: `fail-on is suspect, and ${suspects} ${suspects === 1 ? 'test is' : 'tests are'} suspect.`,
    }
  if (failOn === 'no-tests' && kept === 0 && report.targets.length + report.skipped.length > 0)
    return { code: 1, sentence: 'fail-on is no-tests, and no test was kept for the changed functions.' }
  if (failOn === 'unproven' && !isRefactoring) {
    const names = unprovenOf(report).map(({ name }) => name)
    if (names.length > 0) return { code: 1, sentence: unprovenSentence(names) }
  }
  return { code: 0, sentence: '' }
}

/**
 * Functions whose behaviour changed, where no test of the project and no kept one fails without the change. One whose own tests
 * were not measured, or did not all run, is left out: nobody knows.
 */
function unprovenOf({ targets, behaviour, tests, ownTests }: Report): Report['targets'] {
  const changed = new Set(behaviour.map(({ target }) => target))
  const failing = new Set(
    ownTests.flatMap(({ id, onBase, onHead }) =>
      onHead === 'passed' && (onBase === 'failed' || onBase === 'broken') ? [id] : [],
    ),
  )
  const proved = new Set(
    tests.flatMap(({ verdict, onBase, credits }) =>
      verdict === 'kept' && (onBase === 'failed' || onBase === 'broken') ? credits : [],
    ),
  )
  return targets.filter(
    ({ id, baseline }) =>
      changed.has(id) &&
      !proved.has(id) &&
      baseline?.measured === true &&
      baseline.cut === undefined &&
      !baseline.tests.some(test => failing.has(test)),
  )
}

const mostNames = 5

function unprovenSentence(names: string[]): string {
  const listed = names.slice(0, mostNames).map(name => `\`${name}\``)
  const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : ''
  return `fail-on is unproven: the behaviour of ${listed.join(', ')}${more} changed, and no test fails without the change. Commit such a test, or give the pull request the label refactor.`
}
