// Wrong expectations from several replies -> tests that question the code, because independent replies agree.
import { groupBy } from '../lists.js'
import type { Language, Assertion } from '../model/ports.js'
import type { JudgedCandidate } from './gates.js'

interface Claim {
  by: JudgedCandidate
  /** Id of the reply it comes from: one reply of one writer. */
  reply: string
  call: string
  expected: string
}

/** A failing test after it was split; `disputed` holds its assertion if it makes exactly one. */
interface Disputed {
  judged: JudgedCandidate
  disputed: Assertion[]
}

/**
 * Ids of tests that question the code: for each call for which at least two replies expect the same wrong value, the
 * first test rejected as `wrong-expectation`. A call that any other test asserts something about is left out.
 */
export function findAgreement(
  failures: readonly Disputed[],
  others: readonly JudgedCandidate[],
  language: (name: string) => Language,
): Set<string> {
  const isWrong = ({ decision }: JudgedCandidate): boolean => decision?.reason === 'wrong-expectation'
  const wrong = failures.flatMap(({ judged, disputed }) =>
    isWrong(judged) || judged.decision === null ? claimsOf(judged, disputed, language) : [],
  )
  if (wrong.length === 0) return new Set()
  const all = [...failures.map(({ judged }) => judged), ...others]
  const settled = new Set(
    all
      .filter(judged => !isWrong(judged))
      .flatMap(judged => {
        const { surgery } = language(judged.task.target.language)
        return claimsOf(judged, surgery?.assertions(judged.candidate) ?? [], language).map(({ call }) => call)
      }),
  )
  const agreed = groupBy(wrong, ({ call, expected }) => `${call}\0${expected}`)
  return new Set(
    [...agreed.values()].flatMap(claims => {
      const [first] = claims
      const replies = new Set(claims.map(({ reply }) => reply))
      if (!first || settled.has(first.call) || replies.size < 2) return []
      return claims.find(({ by }) => isWrong(by))?.by.candidate.id ?? []
    }),
  )
}

function claimsOf(
  by: JudgedCandidate,
  assertions: readonly Assertion[],
  language: (name: string) => Language,
): Claim[] {
  const { candidate, task } = by
  const { tokens } = language(task.target.language)
  const reply = candidate.id.replace(/\.\d+$/, '')
  const text = (code: string): string => JSON.stringify([candidate.target, tokens(code)])
  return assertions.flatMap(({ equal }) =>
    equal ? [{ by, reply, call: text(equal.call), expected: text(equal.expected) }] : [],
  )
}
