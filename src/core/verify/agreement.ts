// Wrong expectations of several replies -> a question about the code, where replies that do not know of each other agree.
import type { Case } from '../../pipeline/verify/candidate-run.js'
import { groupBy } from '../lists/group.js'
import { decide } from './gates.js'
import type { Language } from '../model/ports.js'

interface Claim {
  one: Case
  /** Who wrote it: one reply of one writer. */
  reply: string
  call: string
  expected: string
}

/**
 * Of the tests that ended as `wrong-expectation`, the first of those in which two replies expect the same other value of the
 * same call becomes a suspect. Where any test that passed agrees with the code on that call, nobody is asked.
 */
export function findAgreement(cases: Case[], language: (name: string) => Language): void {
  const wrong = cases.flatMap(one =>
    one.ending?.reason === 'wrong-expectation' || (one.ending === null && one.wrong.length > 0)
      ? claimsOf(one, one.wrong, language)
      : [],
  )
  const settled = new Set(
    cases.flatMap(one => {
      if (one.ending?.verdict === 'rejected' && one.ending.reason === 'wrong-expectation') return []
      const { surgery } = language(one.task.target.language)
      const right = surgery.assertions(one.candidate)
      return claimsOf(one, right, language).map(claim => claim.call)
    }),
  )
  const agreed = groupBy(wrong, claim => `${claim.call}\0${claim.expected}`)
  for (const claims of agreed.values()) {
    const [first] = claims
    if (!first || settled.has(first.call) || new Set(claims.map(claim => claim.reply)).size < 2) continue
    const open = claims.find(claim => claim.one.ending?.reason === 'wrong-expectation')
    if (open?.one.ending) open.one.ending = decide('writers-agree', open.one.ending)
  }
}

function claimsOf(one: Case, assertions: Case['wrong'], language: (name: string) => Language): Claim[] {
  const { tokens } = language(one.task.target.language)
  const reply = one.candidate.id.replace(/\.\d+$/, '')
  const text = (code: string): string => JSON.stringify([one.candidate.target, tokens(code)])
  return assertions.flatMap(({ equal }) =>
    equal ? [{ one, reply, call: text(equal.call), expected: text(equal.expected) }] : [],
  )
}
