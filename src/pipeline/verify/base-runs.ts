// Tests that fail on the head -> the same tests on the base, which tells a wrong test from a change of behaviour.
import { judgeFailure, type DecidedCandidate, type TestedCandidate } from '../../core/verify/gates.js'
import type { RunResult } from '../../core/model/run.js'
import { runAgain, type VerifyTools } from './runs.js'

/** The plain run first; only tests that pass it are varied, on both sides and as often as a kept test is. */
export async function judgeOnBase(
  failing: readonly TestedCandidate[],
  tools: VerifyTools,
): Promise<DecidedCandidate[]> {
  const tested = new Map(failing.map(test => [test.candidate.id, test]))
  const onBase = new Map<string, RunResult[]>()
  for (let seed = 0; seed < tools.runs; seed++) {
    const asked = [...tested.values()].filter(
      ({ candidate }) => seed === 0 || passed(onBase.get(candidate.id)),
    )
    const varied = seed === 0 ? asked : (await runAgain(asked, { tree: 'head', seed }, tools)).tested
    const again = await runAgain(varied, { tree: 'base', seed }, tools)
    for (const test of again.tested) tested.set(test.candidate.id, test)
    for (const [id, result] of again.results) onBase.set(id, [...(onBase.get(id) ?? []), result])
  }
  return [...tested.values()].map(test => ({
    ...test,
    decision: judgeFailure(test.candidate, test.results, onBase.get(test.candidate.id) ?? []),
  }))
}

const passed = (results: RunResult[] | undefined): boolean => results?.[0]?.outcome === 'passed'
