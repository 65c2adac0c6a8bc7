// What became of one model's tests of one target -> the troubles that it, or the controller, is told about.
import type { Case } from '../../pipeline/verify/candidate-run.js'
import type { Rejection } from '../model/candidate.js'
import { reasonNames, reasons, type RejectionReason } from '../model/reasons.js'

/** A test that was not kept. `words` is a sentence of ours; all else is foreign. */
export interface Feedback {
  /** Id of the candidate, null for a refusal. */
  id: string | null
  name: string
  code: string
  reason: RejectionReason
  words: string
  expected: string | null
  actual: string | null
  detail: string
}

/** The troubles of `writer` with one target, those that tell most first; suspects and what a limit cut off are none. */
export function feedbackOf(
  target: string,
  writer: string,
  cases: readonly Case[],
  rejections: readonly Rejection[],
): Feedback[] {
  const judged = cases
    .filter(one => ofBoth(one.candidate, target, writer) && isTrouble(one))
    .flatMap(({ candidate: { id, name, code }, ending }) => {
      if (!ending?.reason) return []
      const { reason, expected, actual, detail } = ending
      return feedback({ id, name, code, reason, expected, actual, detail })
    })
  const refused = rejections
    .filter(rejection => ofBoth(rejection, target, writer))
    .flatMap(({ name, code, reason, detail }) =>
      feedback({ id: null, name, code, reason, expected: null, actual: null, detail }),
    )
  return [...judged, ...refused].sort(
    (one, other) => reasonNames.indexOf(one.reason) - reasonNames.indexOf(other.reason),
  )
}

/** With the words for a model; nothing where another answer cannot help. */
function feedback(ended: Omit<Feedback, 'words'>): Feedback[] {
  const words = reasons[ended.reason].model
  return words === null ? [] : [{ ...ended, words }]
}

/** A test that only shows what others show already is no worse for it: there is nothing to mend. */
const isTrouble = ({ ending, kills }: Case): boolean =>
  ending?.verdict === 'rejected' && (ending.reason !== 'adds-nothing' || kills.length === 0)

const ofBoth = (one: { target: string; writer: string }, target: string, writer: string): boolean =>
  one.target === target && one.writer === writer
