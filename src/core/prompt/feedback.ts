// The failures of one model's tests for one target, in the form shown to the model or the controller.
import type { Rejection } from '../model/candidate.js'
import { creditsOf, missesChange, runsChange } from '../verify/credit.js'
import { decide, type Decision, type JudgedCandidate } from '../verify/gates.js'
import { reasonNames, reasons, type RejectionReason } from '../model/reasons.js'

/** A test that was not kept. `words` is our sentence to the model; everything else is untrusted text. */
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

/** The failures of `writer` for one target, most informative first; suspects and tests beyond a limit are left out. */
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

/** Adds the sentence for a model; empty when another answer cannot help. */
function withWords(ended: Omit<Feedback, 'words'>): Feedback[] {
  const words = reasons[ended.reason].model
  return words === null ? [] : [{ ...ended, words }]
}

const none: Pick<Decision, 'reason' | 'expected' | 'actual' | 'detail'> = {
  ...{ reason: null, expected: null, actual: null, detail: '' },
}

/** Why a test does not serve the function it was written for; null when it does, or when nothing can be fixed. */
function whyNotFor(test: JudgedCandidate): Decision | null {
  if (test.decision) return canBeFixed(test) ? test.decision : null
  if (creditsOf(test).includes(test.task.target.id)) return null
  return runsChange(test, test.task) ? decide('adds-nothing') : missesChange(test)
}

/** A test that merely duplicates what others show is not faulty: there is nothing to fix. */
const canBeFixed = ({ decision, kills }: JudgedCandidate): boolean =>
  decision?.verdict === 'rejected' && (decision.reason !== 'adds-nothing' || kills.length === 0)

const isBy = (test: { target: string; writer: string }, target: string, writer: string): boolean =>
  test.target === target && test.writer === writer
