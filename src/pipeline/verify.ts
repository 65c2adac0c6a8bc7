// Candidates -> verdicts: the gates one after the other, with many candidates per run, then the final run of the files.
import { creditOf } from '../core/report/attribution.js'
import { coverageOf, placeOfMutant } from '../core/verify/measure.js'
import {
  gates,
  isDecided,
  joinInOrder,
  surviving,
  untested,
  type Decision,
  type GateResult,
  type JudgedCandidate,
  type DecidedCandidate,
  type TestedCandidate,
} from '../core/verify/gates.js'
import { measureBaseline, type Baseline } from './baseline.js'
import { groupBy, mapLimit } from '../core/lists.js'
import { suspectBug } from '../core/prompt/controller.js'
import { stageOf } from '../core/model/report.js'
import { runFinalFiles, type FinalRun } from './verify/final-run.js'
import { runGate } from './verify/run-gate.js'
import { runOnBase, type VerifyTools } from './verify/runs.js'
import { measureKills, strengthen } from './verify/strengthens.js'
import type { Measure, Verdict } from '../core/model/run.js'
import type { Language } from '../core/model/ports.js'
import type { Candidate } from '../core/model/candidate.js'
import type { TestTask } from '../core/model/target.js'

export type { VerifyTools } from './verify/runs.js'

export interface Verification {
  verdicts: Verdict[]
  files: FinalRun['files']
  /** Every candidate with its final decision, in the order of the verdicts. */
  judged: DecidedCandidate[]
  /** In their final form: without the dropped assertions. */
  candidates: Candidate[]
  /** By target id, for targets with a test that passed. */
  measures: Map<string, Measure>
  /** Names of runners whose own command could not be used in the sandbox. */
  notDirect: string[]
}

type Baselines = ReadonlyMap<string, Baseline>

/** All that was verified of a pull request so far, round after round. Each step returns a new one. */
export interface VerificationState {
  /** In the order of the report. */
  readonly judged: readonly JudgedCandidate[]
  /** By target id; no target is measured twice. */
  readonly baselines: Baselines
  /** Why the controller says that the code is wrong and not the test, by id of a rejected candidate. */
  readonly doubts: ReadonlyMap<string, string>
}

export const nothingVerified: VerificationState = { judged: [], baselines: new Map(), doubts: new Map() }

/**
 * Runs the candidates through all gates before the final run and adds them to what was verified before; tests that survived
 * earlier rounds count as kept. Throws only when the sandbox itself cannot run.
 */
export async function verify(
  candidates: Candidate[],
  tasks: TestTask[],
  tools: VerifyTools,
  state: VerificationState = nothingVerified,
): Promise<VerificationState> {
  const { judged, baselines } = await runGates(candidates, tasks, tools, state.baselines)
  return minimise(judged, tools, { ...state, baselines })
}

/**
 * All that has to be run before tests are compared with each other: the gates that judge each test for itself, and which
 * mutants it kills. Gives the candidates in their order, and the baselines with those of new targets.
 */
export async function runGates(
  candidates: Candidate[],
  tasks: TestTask[],
  tools: VerifyTools,
  baselines: Baselines,
): Promise<{ judged: JudgedCandidate[]; baselines: Baselines }> {
  const byId = new Map(tasks.map(task => [task.target.id, task]))
  const all = candidates.map(candidate => {
    const task = byId.get(candidate.target)
    if (!task) throw new Error(`there is no target ${candidate.target} for ${candidate.id}`)
    return untested(candidate, task)
  })
  let result: GateResult = { surviving: all, rejected: [] }
  for (const gate of gates) {
    const { surviving, rejected } = await runGate(gate, result.surviving, tools)
    result = { surviving, rejected: [...result.rejected, ...rejected] }
  }
  const [measured, onBase] = await Promise.all([
    measureBaselines(result.surviving, tools, baselines),
    runOnBase(result.surviving, tools),
  ])
  const tested = await measureKills(onBase, measured, tools)
  return { judged: joinInOrder(all, { ...result, surviving: tested }), baselines: measured }
}

async function measureBaselines(
  candidates: readonly TestedCandidate[],
  tools: VerifyTools,
  baselines: Baselines,
): Promise<Baselines> {
  const targets = groupBy(candidates, ({ candidate }) => candidate.target)
  const open = [...targets].flatMap(([id, [first]]) => (first && !baselines.has(id) ? [{ id, first }] : []))
  const measured = await mapLimit(open, tools.parallel, async ({ id, first }) => {
    return [id, await measureBaseline(first.task, tools)] as const
  })
  return new Map([...baselines, ...measured])
}

/** Rejects tests that passed their gates and add nothing to each other and to what is kept already, and adds all of them to the state. */
export function minimise(
  judged: readonly JudgedCandidate[],
  { mostPerTarget: most }: Pick<VerifyTools, 'mostPerTarget'>,
  state: VerificationState,
): VerificationState {
  const targets = groupBy(surviving(judged), ({ candidate }) => candidate.target)
  const results = [...targets].map(([id, group]): GateResult => {
    const baseline = state.baselines.get(id)
    const earlier = surviving(state.judged).filter(({ candidate }) => candidate.target === id)
    return baseline ? strengthen(group, { baseline, earlier, most }) : { surviving: group, rejected: [] }
  })
  const minimised = joinInOrder(judged, {
    surviving: results.flatMap(result => result.surviving),
    rejected: [...judged.filter(isDecided), ...results.flatMap(result => result.rejected)],
  })
  return { ...state, judged: [...state.judged, ...minimised] }
}

/** The state with the controller's word on a rejected candidate: the code is wrong, for this reason. */
export function withDoubt(state: VerificationState, id: string, why: string): VerificationState {
  return { ...state, doubts: new Map([...state.doubts, [id, why]]) }
}

/** Runs the surviving tests once more, as the files that would be committed. Each candidate ends in exactly one verdict. */
export async function finalise(state: VerificationState, tools: VerifyTools): Promise<Verification> {
  const { judged, baselines, doubts } = state
  const finalRun = await runFinalFiles(surviving(judged), baselines, tools)
  const decisionOf = ({ candidate: { id }, decision }: JudgedCandidate): Decision => {
    const doubt = doubts.get(id)
    if (decision) return doubt === undefined ? decision : suspectBug(decision, doubt)
    return finalRun.rejected.get(id) ?? kept
  }
  const final = judged.map(candidate => ({ ...candidate, decision: decisionOf(candidate) }))
  const measures = [...groupBy(final, ({ candidate }) => candidate.target)].flatMap(([id, group]) => {
    const baseline = baselines.get(id)
    return baseline ? [[id, measure(group, baseline, tools)] as const] : []
  })
  return {
    verdicts: final.map(candidate => {
      const { target } = candidate.task
      return verdictOf(candidate, baselines.get(target.id), tools.language(target.language))
    }),
    files: finalRun.files,
    notDirect: finalRun.notDirect,
    judged: final,
    candidates: final.map(({ candidate }) => candidate),
    measures: new Map(measures),
  }
}

const kept: Decision = { verdict: 'kept', reason: null, detail: '', expected: null, actual: null }

/** What all tests of one target reach and kill together. */
function measure(judged: DecidedCandidate[], baseline: Baseline, tools: VerifyTools): Measure {
  const keptTests = judged.filter(({ decision }) => decision.verdict === 'kept')
  const [first] = judged
  const coverage = first ? coverageOf(first.task, baseline.existing?.lines ?? null, keptTests) : null
  if (!baseline.instrumented || !first) return { coverage, mutants: null }
  const killed = (by: DecidedCandidate[]): Set<string> => new Set(by.flatMap(({ kills }) => kills))
  const [byAll, byKept] = [killed(judged), killed(keptTests)]
  const before = new Set(baseline.existing?.kills)
  const source = tools.source(first.task.target.file) ?? ''
  return {
    coverage,
    mutants: {
      total: baseline.mutants.length,
      killed: baseline.mutants.filter(({ id }) => byKept.has(id)).length,
      killedByPassing: baseline.mutants.filter(({ id }) => byAll.has(id)).length,
      survivors: baseline.mutants.filter(({ id }) => !byKept.has(id) && !before.has(id)),
      all: baseline.mutants.map(mutant => ({
        mutant,
        place: placeOfMutant(source, mutant),
        killedBy: keptTests.flatMap(({ candidate, kills }) =>
          kills.includes(mutant.id) ? [candidate.id] : [],
        ),
      })),
    },
  }
}

function targetLines({ task, results }: TestedCandidate): number[] {
  const [first, last] = task.target.lines
  return (results[0]?.lines ?? []).filter(line => line >= first && line <= last)
}

function verdictOf(judged: DecidedCandidate, baseline: Baseline | undefined, language: Language): Verdict {
  const { candidate, decision, results, milliseconds, dropped } = judged
  const killed = new Set(judged.kills)
  const evidence = {
    runs: results.length,
    milliseconds: Math.round(milliseconds),
    lines: targetLines(judged),
    mutantsKilled: (baseline?.mutants ?? []).flatMap(({ id }) => (killed.has(id) ? [id] : [])),
  }
  const credited = decision.verdict !== 'rejected'
  return {
    candidate: candidate.id,
    ...decision,
    ...(credited ? creditOf(candidate, language) : { attribution: null, writersShare: null }),
    dropped: stageOf(decision) === 'ran' ? [] : [...dropped],
    onBase: judged.onBase,
    evidence,
  }
}
