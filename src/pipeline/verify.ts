// Candidates -> verdicts: the gates one after the other, with many candidates per run, then the final run of the files.
import { creditOf } from '../core/report/attribution.js'
import { creditsOf, killsOf, linesIn, missesChange, noticedBy, runsChange } from '../core/verify/credit.js'
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
import { measureBaseline, type Baseline, type Baselines } from './baseline.js'
import { mapLimit } from '../core/lists.js'
import { suspectBug } from '../core/prompt/controller.js'
import { stageOf } from '../core/model/report.js'
import { runFinalFiles, type FinalRun } from './verify/final-run.js'
import { runGate } from './verify/run-gate.js'
import { runOnBase, type VerifyTools } from './verify/runs.js'
import { credit, pairsOf, reachedBy } from './verify/credit.js'
import { preferWritten } from './verify/as-written.js'
import { narrowWhereNeeded } from './verify/narrower.js'
import { measureKills } from './verify/kills.js'
import { strengthen } from './verify/strengthens.js'
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
  const gated = await runGates(candidates, tasks, tools, state.baselines)
  const { judged, baselines } = await creditAll(gated, tasks, tools)
  return minimise(judged, tools, { ...state, baselines })
}

/** Tests that were each judged on their own, and the baselines that are known. */
export interface Gated {
  judged: JudgedCandidate[]
  baselines: Baselines
}

/** Finds what the tests show about changed functions other than their own, where they may count for those. */
export async function creditAll(
  { judged, baselines }: Gated,
  tasks: readonly TestTask[],
  tools: VerifyTools,
): Promise<Gated> {
  const others = tools.changed ? tasks : []
  const pairs = pairsOf(judged, others)
  const measured = await measureBaselines(
    pairs.map(({ task }) => task),
    tools,
    baselines,
  )
  return { judged: await credit(judged, others, measured, tools), baselines: measured }
}

/**
 * Runs all that is needed before tests are compared with each other: the gates that judge each test on its own, and the
 * mutants that it may kill. Returns the candidates in their order, and the baselines with those of new targets.
 */
export async function runGates(
  candidates: Candidate[],
  tasks: TestTask[],
  tools: VerifyTools,
  baselines: Baselines,
): Promise<Gated> {
  const byId = new Map(tasks.map(task => [task.target.id, task]))
  const all = candidates.map(candidate => {
    const task = byId.get(candidate.target)
    if (!task) throw new Error(`there is no target ${candidate.target} for ${candidate.id}`)
    return untested(candidate, task)
  })
  const chosen = await narrowWhereNeeded(await preferWritten(all, tools), tools)
  let result: GateResult = { surviving: chosen, rejected: [] }
  for (const gate of gates) {
    const { surviving, rejected } = await runGate(gate, result.surviving, tools)
    result = { surviving, rejected: [...result.rejected, ...rejected] }
  }
  const reaching = result.surviving.filter(test => reachedBy(test, tools.changed ?? []).length > 0)
  const missing = result.surviving.filter(test => !reaching.includes(test))
  const isOwn = (test: TestedCandidate): boolean => runsChange(test, test.task)
  const [measured, onBase] = await Promise.all([
    measureBaselines(
      reaching.filter(isOwn).map(({ task }) => task),
      tools,
      baselines,
    ),
    runOnBase(reaching, tools),
  ])
  const tested = await measureKills(onBase.filter(isOwn), measured, tools)
  const lost = missing.map(test => ({ ...test, decision: missesChange(test) }))
  const surviving = [...tested, ...onBase.filter(test => !isOwn(test))]
  const judged = joinInOrder(all, { surviving, rejected: [...result.rejected, ...lost] })
  return { judged, baselines: measured }
}

async function measureBaselines(
  tasks: readonly TestTask[],
  tools: VerifyTools,
  baselines: Baselines,
): Promise<Baselines> {
  const open = new Map(tasks.flatMap(task => (baselines.has(task.target.id) ? [] : [[task.target.id, task]])))
  const measured = await mapLimit([...open], tools.parallel, async ([id, task]) => {
    return [id, await measureBaseline(task, tools)] as const
  })
  return new Map([...baselines, ...measured])
}

/** Rejects tests that passed their gates but add nothing to each other or the kept ones; adds all to the state. */
export function minimise(
  judged: readonly JudgedCandidate[],
  { mostPerTarget: most }: Pick<VerifyTools, 'mostPerTarget'>,
  state: VerificationState,
): VerificationState {
  const before = surviving(state.judged)
  const results = connected(surviving(judged)).map((group): GateResult => {
    const targets = new Set(group.flatMap(targetsOf))
    const earlier = before.filter(test => targetsOf(test).some(id => targets.has(id)))
    const isMeasured = [...targets].some(id => state.baselines.has(id))
    const beside = { baselines: state.baselines, earlier, most }
    return isMeasured ? strengthen(group, beside) : { surviving: group, rejected: [] }
  })
  const minimised = joinInOrder(judged, {
    surviving: results.flatMap(result => result.surviving),
    rejected: [...judged.filter(isDecided), ...results.flatMap(result => result.rejected)],
  })
  return { ...state, judged: [...state.judged, ...minimised] }
}

/** Ids of the functions that a test was written for or may count for. */
const targetsOf = (test: TestedCandidate): string[] => [
  test.candidate.target,
  ...noticedBy(test).map(({ task }) => task.target.id),
]

/** Groups tests that share a function, directly or through other tests. */
function connected(tests: readonly TestedCandidate[]): TestedCandidate[][] {
  let groups: { targets: Set<string>; tests: TestedCandidate[] }[] = []
  for (const test of tests) {
    const targets = targetsOf(test)
    const near = groups.filter(group => targets.some(id => group.targets.has(id)))
    const joined = {
      targets: new Set([...near.flatMap(group => [...group.targets]), ...targets]),
      tests: [...near.flatMap(group => group.tests), test],
    }
    groups = [...groups.filter(group => !near.includes(group)), joined]
  }
  const rank = new Map(tests.map((test, at) => [test, at]))
  return groups.map(group => group.tests.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)))
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
  const measures = tasksOf(final).flatMap(task => {
    const baseline = baselines.get(task.target.id)
    return baseline ? [[task.target.id, measure(task, final, baseline, tools)] as const] : []
  })
  return {
    verdicts: final.map(candidate => {
      const { target } = candidate.task
      return verdictOf(candidate, baselines, tools.language(target.language))
    }),
    files: finalRun.files,
    notDirect: finalRun.notDirect,
    judged: final,
    candidates: final.map(({ candidate }) => candidate),
    measures: new Map(measures),
  }
}

const kept: Decision = { verdict: 'kept', reason: null, detail: '', expected: null, actual: null }

/** The functions that tests were written for or count for. */
function tasksOf(tests: readonly TestedCandidate[]): TestTask[] {
  const all = tests.flatMap(test => [test.task, ...noticedBy(test).map(({ task }) => task)])
  return [...new Map(all.map(task => [task.target.id, task])).values()]
}

/** What all tests that were written for one target, or count for it, reach and kill together. */
function measure(task: TestTask, tests: DecidedCandidate[], baseline: Baseline, tools: VerifyTools): Measure {
  const { id, file } = task.target
  const judged = tests.filter(test => targetsOf(test).includes(id))
  const keptTests = judged.filter(({ decision }) => decision.verdict === 'kept')
  const before = baseline.existing?.lines ?? null
  const coverage = coverageOf(
    task,
    before,
    keptTests.map(test => linesIn(test, file)),
  )
  if (!baseline.instrumented) return { coverage, mutants: null }
  const byKept = new Set(keptTests.flatMap(test => killsOf(test, id)))
  const byAll = new Set(
    judged.flatMap(test => (test.candidate.target === id ? test.kills : killsOf(test, id))),
  )
  const noticed = new Set(baseline.existing?.kills)
  const source = tools.source(file) ?? ''
  return {
    coverage,
    mutants: {
      total: baseline.mutants.length,
      killed: baseline.mutants.filter(({ id }) => byKept.has(id)).length,
      killedByPassing: baseline.mutants.filter(({ id }) => byAll.has(id)).length,
      survivors: baseline.mutants.filter(({ id }) => !byKept.has(id) && !noticed.has(id)),
      all: baseline.mutants.map(mutant => ({
        mutant,
        place: placeOfMutant(source, mutant),
        killedBy: keptTests.flatMap(test =>
          killsOf(test, id).includes(mutant.id) ? [test.candidate.id] : [],
        ),
      })),
    },
  }
}

const linesOfTarget = (test: TestedCandidate, { target }: TestTask): number[] => {
  const [first, last] = target.lines
  return linesIn(test, target.file).filter(line => line >= first && line <= last)
}

function verdictOf(judged: DecidedCandidate, baselines: Baselines, language: Language): Verdict {
  const { candidate, task, decision, results, milliseconds, dropped } = judged
  const killsIn = (target: string, kills: readonly string[]): string[] => {
    const killed = new Set(kills)
    return (baselines.get(target)?.mutants ?? []).flatMap(({ id }) => (killed.has(id) ? [id] : []))
  }
  const elsewhere = noticedBy(judged).flatMap(shown => {
    const { id } = shown.task.target
    if (id === candidate.target) return []
    return [{ target: id, lines: linesOfTarget(judged, shown.task), mutantsKilled: killsIn(id, shown.kills) }]
  })
  const evidence = {
    runs: results.length,
    milliseconds: Math.round(milliseconds),
    lines: linesOfTarget(judged, task),
    mutantsKilled: killsIn(candidate.target, judged.kills),
    ...(elsewhere.length > 0 ? { elsewhere } : {}),
  }
  const credited = decision.verdict !== 'rejected'
  return {
    candidate: candidate.id,
    ...decision,
    ...(credited ? creditOf(candidate, language) : { attribution: null, writersShare: null }),
    dropped: stageOf(decision) === 'ran' ? [] : [...dropped],
    onBase: judged.onBase,
    credits: decision.verdict === 'kept' ? creditsOf(judged) : [],
    evidence,
  }
}
