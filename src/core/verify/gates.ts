// Candidates with their run results -> which of them pass a gate, and why others do not. Nothing runs here.
import type { DroppedAssertion, RunResult, Verdict } from '../model/run.js'
import type { Candidate } from '../model/candidate.js'
import type { RunPlan } from '../model/ports.js'
import { verdictFor, type RejectionReason } from '../model/reasons.js'
import type { TestTask } from '../model/target.js'

/** A candidate with everything needed to run it. */
export interface RunnableCandidate {
  readonly candidate: Candidate
  readonly task: TestTask
  /** The finished test file that contains it and is run as it is; absent when it gets a file of its own. */
  readonly home?: TestHome
}

/** A finished test file, and how its tests are started. */
export interface TestHome extends Pick<RunPlan, 'roots' | 'start'> {
  readonly path: string
  readonly content: string
}

/** What a test shows about a changed function it was not written for. */
export interface Elsewhere {
  readonly task: TestTask
  /** Ids of the mutants of its changed lines that the test kills. */
  readonly kills: readonly string[]
  /** Those of them for which one of its assertions failed. */
  readonly asserts: readonly string[]
}

/** A candidate with its results so far. Each step makes a new object. */
export interface TestedCandidate extends RunnableCandidate {
  /** Results of the runs on the head, the unseeded one first. */
  readonly results: readonly RunResult[]
  /** Duration of all its runs, on either tree. */
  readonly milliseconds: number
  /** Assertions that were removed because they do not hold. */
  readonly dropped: readonly DroppedAssertion[]
  /** Ids of the mutants that it kills; empty before mutants were run. */
  readonly kills: readonly string[]
  /** Those of them for which one of its assertions failed. */
  readonly asserts: readonly string[]
  /** What it shows about other changed functions; empty before mutants were run. */
  readonly elsewhere: readonly Elsewhere[]
  /** Its outcome on the base; null when it was not run there, or did not do the same twice. */
  readonly onBase: Verdict['onBase']
  /** Ids of the functions because of which it fails on the base, if it does. */
  readonly through: readonly string[]
  /** True when it passes although the function only raises an error. */
  readonly passesWhenBroken: boolean
  /** True when it passes whatever the function returns, raises or changes. */
  readonly noticesNothing: boolean
}

export function untested(candidate: Candidate, task: TestTask, home?: TestHome): TestedCandidate {
  return {
    ...(home ? { home } : {}),
    ...{ candidate, task, results: [], milliseconds: 0, dropped: [], kills: [], asserts: [], elsewhere: [] },
    ...{ onBase: null, through: [] },
    passesWhenBroken: false,
    noticesNothing: false,
  }
}

/** The verdict on a candidate. `expected` and `actual` are literals of the language. */
export type Decision = Pick<Verdict, 'verdict' | 'reason' | 'detail' | 'expected' | 'actual'>

/** `decision` is null as long as no gate has rejected it. */
export interface JudgedCandidate extends TestedCandidate {
  readonly decision: Decision | null
}

/** A candidate whose decision has been made. */
export interface DecidedCandidate extends TestedCandidate {
  readonly decision: Decision
}

/** The result of a gate: every candidate is in one of the two lists. `rejected` includes suspects. */
export interface GateResult {
  readonly surviving: readonly TestedCandidate[]
  readonly rejected: readonly DecidedCandidate[]
}

/** Those that no gate has rejected. */
export const surviving = (judged: readonly JudgedCandidate[]): JudgedCandidate[] =>
  judged.filter(({ decision }) => decision === null)

/** Judged candidates, in order, as the result of a gate. */
export function splitByDecision(judged: readonly JudgedCandidate[]): GateResult {
  return { surviving: surviving(judged), rejected: judged.filter(isDecided) }
}

export const isDecided = (judged: JudgedCandidate): judged is DecidedCandidate => judged.decision !== null

/** The two lists of a gate result merged, in the order of `all`. */
export function joinInOrder(
  all: readonly RunnableCandidate[],
  { surviving, rejected }: GateResult,
): JudgedCandidate[] {
  const judged = [...surviving.map(tested => ({ ...tested, decision: null })), ...rejected]
  const byId = new Map<string, JudgedCandidate>(judged.map(test => [test.candidate.id, test] as const))
  return all.flatMap(({ candidate }) => byId.get(candidate.id) ?? [])
}

/** One run that a gate asks for; with a `seed` other than 0, order, hashes, clock and random values are varied. */
export interface Run {
  tree: 'head' | 'base'
  seed: number
}

/** `pass`, a decision, or `ask-base` when only the base can tell what a failure means. */
export type Judgement = 'pass' | 'ask-base' | Decision

export interface Gate {
  name: 'runs' | 'steady'
  /** Runs beyond those of earlier gates; `runs` is how often each test is run in total. */
  runs(runs: number): Run[]
  /** `results` holds all runs on the head so far, in the order requested. */
  judge(candidate: Candidate, task: TestTask, results: readonly RunResult[]): Judgement
}

/** The decision for a reason, with details: `detail` in words, `expected` and `actual` as literals. */
export function decide(
  reason: RejectionReason,
  {
    detail = '',
    expected = null,
    actual = null,
  }: Partial<Pick<Decision, 'detail' | 'expected' | 'actual'>> = {},
): Decision {
  return { verdict: verdictFor(reason), reason, detail, expected, actual }
}

const decideBy = (
  reason: RejectionReason,
  { expected, actual, detail }: Pick<RunResult, 'expected' | 'actual' | 'detail'>,
): Decision => decide(reason, { detail, expected, actual: actual ?? (firstLine(detail) || null) })

function firstLine(text: string): string {
  return (text.split('\n').find(line => line.trim()) ?? '').trim().slice(0, 300)
}

const runs: Gate = {
  name: 'runs',
  runs: () => [{ tree: 'head', seed: 0 }],
  judge(candidate, task, results) {
    const [result] = results
    if (result?.unsafe !== undefined)
      return decideBy('unsafe', { ...result, actual: null, detail: result.unsafe })
    if (!result || result.outcome === 'broken') return decideBy('broken', result ?? missing)
    if (result.outcome === 'timed-out') return decideBy('timed-out', result)
    if (result.outcome === 'passed') return 'pass'
    // A grown test still has its origin's expectations, which say nothing about other values.
    const saysNothing = task.target.baseId === null || candidate.grownFrom !== undefined
    return saysNothing ? judgeWithoutBase(candidate, result) : 'ask-base'
  },
}

const missing: RunResult = {
  candidate: '',
  outcome: 'broken',
  assertion: false,
  expected: null,
  actual: null,
  detail: 'the runner gave no result for it',
  lines: [],
  milliseconds: 0,
}

/** A failing example from the documentation questions the code. */
function judgeWithoutBase(candidate: Candidate, result: RunResult): Decision {
  if (candidate.documented && result.outcome === 'failed') return decideBy('contradicts-docstring', result)
  return decideBy(result.assertion ? 'wrong-expectation' : 'raises', result)
}

/**
 * A test that always fails on the head and always passes on the base shows a change of behaviour; it is not a bad
 * test. Both lists hold the unseeded run first, then the seeded ones; an empty `onBase` means that it was not run
 * there.
 */
export function judgeFailure(
  candidate: Candidate,
  onHead: readonly RunResult[],
  onBase: readonly RunResult[],
): Decision {
  const [plain] = onHead
  if (!plain) return decideBy('broken', missing)
  if (onBase[0]?.outcome !== 'passed') return judgeWithoutBase(candidate, plain)
  const changeable =
    onHead.some(result => result.outcome === 'passed') || onBase.some(result => result.outcome !== 'passed')
  return decideBy(changeable ? 'flaky' : 'behaviour-changed', plain)
}

const steady: Gate = {
  name: 'steady',
  runs: runs => Array.from({ length: Math.max(0, runs - 1) }, (_, n) => ({ tree: 'head', seed: n + 1 })),
  judge(_candidate, _task, results) {
    const failed = results.find(result => result.outcome !== 'passed')
    return failed ? decideBy('flaky', failed) : 'pass'
  },
}

/**
 * The gates that judge each test by itself, cheapest first. The checks that need all functions or all tests follow
 * later: running the change (`credit.ts`), `strengthens` and the final run.
 */
export const gates: readonly Gate[] = [runs, steady]
