// Candidates -> verdicts: the gates one after the other, many candidates in one trial, then the rehearsal of the files.
import { creditOf } from '../core/report/attribution.js'
import { stageOf } from '../core/report/funnel.js'
import { surviving, askBase, makeCase, runAll, type Case, type VerifyTools } from './verify/candidate-run.js'
import { coverageOf } from '../core/verify/coverage.js'
import { gates, type Decision } from '../core/verify/gates.js'
import { measureBaseline, type Baseline } from './baseline.js'
import { groupBy } from '../core/lists/group.js'
import { describeMutant } from '../core/verify/mutants.js'
import { mapLimit } from '../core/lists/parallel.js'
import { runFinalFiles, type FinalRun } from './verify/final-run.js'
import { askMutants, judgeStrength } from './verify/strengthens.js'
import { dropWrongAssertions } from './verify/drop-assertions.js'
import { findAgreement } from '../core/verify/agreement.js'
import type { Measure, Verdict } from '../core/model/run.js'
import type { Language } from '../core/model/ports.js'
import type { Candidate } from '../core/model/candidate.js'
import type { TestTask } from '../core/model/target.js'

export { surviving, type Case, type VerifyTools } from './verify/candidate-run.js'

export interface Verification {
  verdicts: Verdict[]
  files: FinalRun['files']
  /** As they are in the end: what was cut is gone from them. */
  candidates: Candidate[]
  /** By target id, for targets with a test that passed. */
  measures: Map<string, Measure>
}

/** All that is proved of a pull request, round after round; what was asked once of a target is not asked again. */
export interface VerificationState {
  cases: Case[]
  baselines: Map<string, Baseline>
}

export const startVerification = (): VerificationState => ({ cases: [], baselines: new Map() })

/**
 * Runs the candidates through all gates before the rehearsal and adds them to `proving`. Tests that stay from earlier rounds
 * count as kept. Throws only when the sandbox itself cannot run.
 */
export async function verify(
  candidates: Candidate[],
  tasks: TestTask[],
  tools: VerifyTools,
  verification: VerificationState = startVerification(),
): Promise<Case[]> {
  const cases = await runGates(candidates, tasks, tools, verification)
  minimise(cases, tools, verification)
  return cases
}

/** All that has to be run of `judge`: each test for itself, and which mutants it notices. Nothing is weighed against others yet. */
export async function runGates(
  candidates: Candidate[],
  tasks: TestTask[],
  tools: VerifyTools,
  { baselines }: Pick<VerificationState, 'baselines'>,
): Promise<Case[]> {
  const byId = new Map(tasks.map(task => [task.target.id, task]))
  const cases = candidates.map(candidate => {
    const task = byId.get(candidate.target)
    if (!task) throw new Error(`there is no target ${candidate.target} for ${candidate.id}`)
    return makeCase(candidate, task)
  })
  for (const gate of gates) {
    for (const run of gate.runs(tools.runs)) await runAll(surviving(cases), run, tools)
    const asked: Case[] = []
    for (const one of surviving(cases)) {
      const judgement = gate.judge(one.candidate, one.task, one.results)
      if (judgement === 'ask-base') asked.push(one)
      else if (judgement !== 'pass') one.ending = judgement
    }
    await askBase(asked, tools)
    if (gate.name === 'runs') {
      await dropWrongAssertions(cases, tools)
      if (tools.agreement) findAgreement(cases, tools.language)
    }
  }
  await measureAll(surviving(cases), tools, baselines)
  return cases
}

async function measureAll(
  cases: Case[],
  tools: VerifyTools,
  baselines: VerificationState['baselines'],
): Promise<void> {
  await mapLimit([...groupBy(cases, one => one.candidate.target)], tools.parallel, async ([id, [first]]) => {
    if (first && !baselines.has(id)) baselines.set(id, await measureBaseline(first.task, tools))
  })
  await askMutants(cases, baselines, tools)
}

/** Ends the sifted tests that add nothing to each other and to what stays in `proving`, and adds all of them to it. */
export function minimise(
  cases: Case[],
  { mostPerTarget }: Pick<VerifyTools, 'mostPerTarget'>,
  verification: VerificationState,
): void {
  for (const [id, group] of groupBy(surviving(cases), one => one.candidate.target)) {
    const baseline = verification.baselines.get(id)
    const kept = surviving(verification.cases).filter(one => one.candidate.target === id)
    if (baseline) judgeStrength(group, baseline, kept, mostPerTarget)
  }
  verification.cases.push(...cases)
}

/** Rehearses what is left as the files that would be committed. Each case ends in exactly one verdict. */
export async function finalise(
  cases: Case[],
  tools: VerifyTools,
  { baselines }: Pick<VerificationState, 'baselines'> = startVerification(),
): Promise<Verification> {
  const finalRun = await runFinalFiles(surviving(cases), tools)
  for (const one of surviving(cases)) one.ending = finalRun.endings.get(one.candidate.id) ?? kept
  const measures = new Map(
    [...groupBy(cases, one => one.candidate.target)].flatMap(([id, group]) => {
      const baseline = baselines.get(id)
      return baseline ? [[id, measure(group, baseline, tools)] as const] : []
    }),
  )
  return {
    verdicts: cases.map(one =>
      verdictOf(one, baselines.get(one.candidate.target), tools.language(one.task.target.language)),
    ),
    files: finalRun.files,
    candidates: cases.map(one => one.candidate),
    measures,
  }
}

const kept: Decision = { verdict: 'kept', reason: null, detail: '', expected: null, actual: null }

function measure(cases: Case[], baseline: Baseline, tools: VerifyTools): Measure {
  const stayed = cases.filter(one => one.ending?.verdict === 'kept')
  const [first] = cases
  const coverage = first ? coverageOf(first.task, baseline.existing?.lines ?? null, stayed) : null
  if (!baseline.instrumented || !first) return { coverage, mutants: null }
  const noticed = tools.noticed?.(first.candidate.target) ?? null
  const killed = (by: Case[]): Set<string> => new Set(by.flatMap(one => one.kills))
  const [byAll, byKept] = [killed(cases), killed(stayed)]
  const before = new Set(baseline.existing?.kills)
  const real = baseline.mutants.filter(
    ({ id }) =>
      !noticed || !Object.hasOwn(noticed, id) || noticed[id]?.length || byAll.has(id) || before.has(id),
  )
  return {
    coverage,
    mutants: {
      total: real.length,
      killed: real.filter(({ id }) => byKept.has(id)).length,
      killedByPassing: real.filter(({ id }) => byAll.has(id)).length,
      survivors: real.filter(({ id }) => !byKept.has(id) && !before.has(id)),
    },
  }
}

function targetLines(one: Case): number[] {
  const [first, last] = one.task.target.lines
  return (one.results[0]?.lines ?? []).filter(line => line >= first && line <= last)
}

function verdictOf(one: Case, baseline: Baseline | undefined, language: Language): Verdict {
  if (!one.ending) throw new Error(`${one.candidate.id} was not judged`)
  const killed = new Set(one.kills)
  const evidence = {
    runs: one.results.length,
    milliseconds: Math.round(one.milliseconds),
    lines: targetLines(one),
    mutantsKilled: (baseline?.mutants ?? []).filter(mutant => killed.has(mutant.id)).map(describeMutant),
  }
  const credited = one.ending.verdict !== 'rejected'
  return {
    candidate: one.candidate.id,
    ...one.ending,
    ...(credited ? creditOf(one.candidate, language) : { attribution: null, writersShare: null }),
    dropped: stageOf(one.ending) === 'ran' ? [] : one.dropped,
    evidence,
  }
}
