// What became of one model's tests of one target -> the troubles that it, or the controller, is told about.
import type { Case } from '../../pipeline/verify/candidate-run.js'
import type { Rejection } from '../model/candidate.js'

/** A test that was not kept. `words` is a sentence of ours; all else is foreign. */
export interface Feedback {
  /** Id of the candidate, null for a refusal. */
  id: string | null
  name: string
  code: string
  reason: string
  words: string
  expected: string | null
  actual: string | null
  detail: string
}

/** Why a test ended, as one sentence to a model; what is not listed cannot be mended by writing again. */
const sentences: Record<string, string> = {
  'wrong-expectation': 'An assertion of it does not hold.',
  raises: 'It raises an error that it does not expect.',
  'timed-out': 'It does not come to an end.',
  broken: 'It cannot be imported or set up.',
  flaky: 'It passes in some runs and fails in others.',
  'misses-change': 'It runs none of the lines that are to be tested.',
  'adds-nothing': 'It notices nothing of what the function under test does.',
  unsafe: 'It does what no test may do here: network, processes, environment or files.',
  'prose-only': 'The answer held no code.',
  scenarios: 'The answer listed scenarios and held no code.',
  'empty-reply': 'The answer was empty.',
  unparsable: 'The code of it cannot be parsed, or was cut off.',
  'no-assertion': 'It asserts nothing.',
  'does-not-call-target': 'It does not call the function under test.',
  'redefines-target': 'It tests a copy of its own instead of importing the function.',
  tautology: 'Its assertion holds whatever the function does.',
  'too-long': 'It is too long.',
}

/** Troubles that tell most come first. */
const order = Object.keys(sentences)

/** The troubles of `writer` with one target, those that tell most first; suspects and what a limit cut off are none. */
export function feedbackOf(
  target: string,
  writer: string,
  cases: readonly Case[],
  rejections: readonly Rejection[],
): Feedback[] {
  const judged = cases
    .filter(one => ofBoth(one.candidate, target, writer) && isTrouble(one))
    .map(({ candidate, ending }) => ({
      id: candidate.id as string | null,
      name: candidate.name,
      code: candidate.code,
      reason: ending?.reason ?? '',
      expected: ending?.expected ?? null,
      actual: ending?.actual ?? null,
      detail: ending?.detail ?? '',
    }))
  const refused = rejections
    .filter(rejection => ofBoth(rejection, target, writer))
    .map(({ name, code, reason, detail }) => ({
      ...{ id: null, name, code, reason, expected: null, actual: null, detail },
    }))
  return [...judged, ...refused]
    .flatMap(one =>
      Object.hasOwn(sentences, one.reason) ? [{ ...one, words: sentences[one.reason] ?? '' }] : [],
    )
    .sort((one, other) => order.indexOf(one.reason) - order.indexOf(other.reason))
}

/** A test that only shows what others show already is no worse for it: there is nothing to mend. */
const isTrouble = ({ ending, kills }: Case): boolean =>
  ending?.verdict === 'rejected' && (ending.reason !== 'adds-nothing' || kills.length === 0)

const ofBoth = (one: { target: string; writer: string }, target: string, writer: string): boolean =>
  one.target === target && one.writer === writer
