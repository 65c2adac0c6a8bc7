// The failures of one model's tests of one target, as the model or the controller is told about them.
import type { Rejection } from '../model/candidate.js'
import { creditsOf, missesChange, runsChange } from '../verify/credit.js'
import { decide, type Decision, type JudgedCandidate } from '../verify/gates.js'
import { reasonNames, reasons, type RejectionReason } from '../model/reasons.js'

/** A test that was not kept. `words` is our sentence to the model; all else is foreign text. */
export interface Feedback {
  /** Id of the candidate; null for a test that was refused before it ran. */
  id: string | null
  name: string
  code: string
  reason: RejectionReason
  words: string
  expected: string | null
  actual: string | null
  detail: string
}

/** The failures of `writer` with one target, those that tell most first; suspects and tests beyond a limit are left out. */
export function feedbackOf(
  target: string,
  writer: string,
  judged: readonly JudgedCandidate[],
  rejections: readonly Rejection[],
): Feedback[] {
  const failed = judged
    .filter(test => isBy(test.candidate, target, writer))
    .flatMap(test => {
      const { id, name, code } = test.candidate
      const { reason, expected, actual, detail } = whyNotFor(test) ?? none
      return reason === null ? [] : withWords({ id, name, code, reason, expected, actual, detail })
    })
  const refused = rejections
    .filter(rejection => isBy(rejection, target, writer))
    .flatMap(({ name, code, reason, detail }) =>
      withWords({ id: null, name, code, reason, expected: null, actual: null, detail }),
    )
  return [...failed, ...refused].sort((a, b) => reasonNames.indexOf(a.reason) - reasonNames.indexOf(b.reason))
}

/** With the words for a model; nothing where another answer cannot help. */
function withWords(ended: Omit<Feedback, 'words'>): Feedback[] {
  const words = reasons[ended.reason].model
  return words === null ? [] : [{ ...ended, words }]
}

const none: Pick<Decision, 'reason' | 'expected' | 'actual' | 'detail'> = {
  ...{ reason: null, expected: null, actual: null, detail: '' },
}

/** Why a test does not serve the function that it was written for; null where it does, or where nothing can be fixed. */
function whyNotFor(test: JudgedCandidate): Decision | null {
  if (test.decision) return canBeFixed(test) ? test.decision : null
  if (creditsOf(test).includes(test.task.target.id)) return null
  return runsChange(test, test.task) ? decide('adds-nothing') : missesChange(test)
}

/** A test that only shows what others show already is no worse for it: there is nothing to fix. */
const canBeFixed = ({ decision, kills }: JudgedCandidate): boolean =>
  decision?.verdict === 'rejected' && (decision.reason !== 'adds-nothing' || kills.length === 0)

const isBy = (test: { target: string; writer: string }, target: string, writer: string): boolean =>
  test.target === target && test.writer === writer
