// Candidates and one gate -> which of them pass. A test that fails runs on the base, and its assertions run one by one, before it is rejected.
import { findAgreement } from '../../core/verify/agreement.js'
import {
  decide,
  splitByDecision,
  type Gate,
  type GateResult,
  type JudgedCandidate,
  type TestedCandidate,
} from '../../core/verify/gates.js'
import { isFailure } from '../../core/model/reasons.js'
import { dropWrongAssertions, type FailingCandidate } from './drop-assertions.js'
import { judgeOnBase, runInWays, type VerifyTools } from './runs.js'

/** Runs what the gate asks for and judges each candidate by all its runs so far. */
export async function runGate(
  gate: Gate,
  candidates: readonly TestedCandidate[],
  tools: VerifyTools,
): Promise<GateResult> {
  const tested = await runInWays(candidates, gate.runs(tools.runs), tools)
  const judgements = tested.map(({ candidate, task, results }) => gate.judge(candidate, task, results))
  const undecided = tested.filter((_, at) => judgements[at] === 'ask-base')
  const onBase = byId(await judgeOnBase(undecided, tools))
  const provisional = tested.map((test, at): JudgedCandidate => {
    const judgement = judgements[at]
    const decision = judgement === undefined || typeof judgement === 'string' ? null : judgement
    return onBase.get(test.candidate.id) ?? { ...test, decision }
  })
  return splitByDecision(tools.asWritten ? provisional : await resolveFailures(provisional, tools))
}

/**
 * A failing test is rejected only where no part of it holds: otherwise that part is kept without the rest. Where replies agree
 * with each other but not with the code, one of them is a suspect.
 */
async function resolveFailures(
  provisional: JudgedCandidate[],
  tools: VerifyTools,
): Promise<JudgedCandidate[]> {
  const resolved = await dropWrongAssertions(provisional.filter(isFailing), tools)
  const others = provisional.filter(test => !isFailing(test))
  const agreed = tools.agreement ? findAgreement(resolved, others, tools.language) : new Set<string>()
  const known = byId(resolved.map(failure => failure.judged))
  return provisional.map(before => {
    const { id } = before.candidate
    const now = known.get(id) ?? before
    return agreed.has(id) && now.decision ? { ...now, decision: decide('writers-agree', now.decision) } : now
  })
}

const isFailing = (test: JudgedCandidate): test is FailingCandidate =>
  isFailure(test.decision?.reason ?? null)

const byId = <T extends TestedCandidate>(all: readonly T[]): Map<string, T> =>
  new Map(all.map(tested => [tested.candidate.id, tested]))
