// Candidates and what their runs showed -> which of them pass a gate, and why the others do not. Values only; nothing runs here.
import type { DroppedAssertion, RunResult, Verdict } from '../model/run.js'
import type { Candidate } from '../model/candidate.js'
import type { RunPlan } from '../model/ports.js'
import { verdictFor, type RejectionReason } from '../model/reasons.js'
import type { TestTask } from '../model/target.js'

/** A candidate with all that running it takes. */
export interface RunnableCandidate {
  readonly candidate: Candidate
  readonly task: TestTask
  /** The test file that it stands in, where it is run there as it is; else it gets a file of its own. */
  readonly home?: TestHome
}

/** A finished test file, and how its tests are started. */
export interface TestHome extends Pick<RunPlan, 'roots' | 'start'> {
  readonly path: string
  readonly content: string
}

/** What a test shows of a changed function that it was not written for. */
export interface Elsewhere {
  readonly task: TestTask
  /** Ids of the mutants of its changed lines that the test kills. */
  readonly kills: readonly string[]
  /** Those among them at which an assertion of it failed. */
  readonly asserts: readonly string[]
}

/** A candidate with what its runs showed so far. Each step makes a new one. */
export interface TestedCandidate extends RunnableCandidate {
  /** Of the runs on the head, the plain one first. */
  readonly results: readonly RunResult[]
  /** Of all its runs, on either tree. */
  readonly milliseconds: number
  /** Assertions that it lost because they do not hold. */
  readonly dropped: readonly DroppedAssertion[]
  /** Ids of the mutants that it kills; empty before it was asked. */
  readonly kills: readonly string[]
  /** Those among them at which an assertion of it failed. */
  readonly asserts: readonly string[]
  /** What it shows of other changed functions; empty before it was asked. */
  readonly elsewhere: readonly Elsewhere[]
  /** What it does on the base; null where it was not run there, or did not do the same twice. */
  readonly onBase: Verdict['onBase']
  /** Ids of the functions through which it fails on the base, if it does. */
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

/** What a candidate ends as. `expected` and `actual` are literals of the language. */
export type Decision = Pick<Verdict, 'verdict' | 'reason' | 'detail' | 'expected' | 'actual'>

/** `decision` is null as long as no gate has stopped it. */
export interface JudgedCandidate extends TestedCandidate {
  readonly decision: Decision | null
}

/** A candidate whose decision has been made. */
export interface DecidedCandidate extends TestedCandidate {
  readonly decision: Decision
}

/** What running a gate gives: each candidate that it was given, in one of the two lists. `rejected` holds suspects too. */
export interface GateResult {
  readonly surviving: readonly TestedCandidate[]
  readonly rejected: readonly DecidedCandidate[]
}

/** Those that no gate has stopped. */
export const surviving = (judged: readonly JudgedCandidate[]): JudgedCandidate[] =>
  judged.filter(({ decision }) => decision === null)

/** Judged candidates, in order, as the result of a gate. */
export function splitByDecision(judged: readonly JudgedCandidate[]): GateResult {
  return { surviving: surviving(judged), rejected: judged.filter(isDecided) }
}

export const isDecided = (judged: JudgedCandidate): judged is DecidedCandidate => judged.decision !== null

/** The candidates of `all`, which a gate result holds in two lists, in their order again. */
export function joinInOrder(
  all: readonly RunnableCandidate[],
  { surviving, rejected }: GateResult,
): JudgedCandidate[] {
  const judged = [...surviving.map(tested => ({ ...tested, decision: null })), ...rejected]
  const byId = new Map<string, JudgedCandidate>(judged.map(test => [test.candidate.id, test] as const))
  return all.flatMap(({ candidate }) => byId.get(candidate.id) ?? [])
}

/** One run that a gate asks for; `seed` 0 is the plain one, others shift order, hashes, clock and randomness. */
export interface Run {
  tree: 'head' | 'base'
  seed: number
}

/** `pass`, a decision, or `ask-base` when only the base can tell what a failure means. */
export type Judgement = 'pass' | 'ask-base' | Decision

export interface Gate {
  name: 'runs' | 'steady'
  /** Runs beyond those that earlier gates already asked for; `runs` is how often each test is run altogether. */
  runs(runs: number): Run[]
  /** `results` holds all runs on the head so far, in the order in which they were asked for. */
  judge(candidate: Candidate, task: TestTask, results: readonly RunResult[]): Judgement
}

/** The decision that a reason stands for, with what is known of it: `detail` in words, `expected` and `actual` as literals. */
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
    // What a grown test still expects is of its origin: it says nothing about other values.
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

/** An example of the documentation that fails questions the code. */
function judgeWithoutBase(candidate: Candidate, result: RunResult): Decision {
  if (candidate.documented && result.outcome === 'failed') return decideBy('contradicts-docstring', result)
  return decideBy(result.assertion ? 'wrong-expectation' : 'raises', result)
}

/**
 * A test that always fails on the head and always passes on the base shows a change of behaviour; it is not a bad test.
 * Both lists hold the plain run first, then the varied ones; an empty list on the base means that it was not run there.
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
 * The gates that judge each test for itself, cheapest first. What it runs of the change (`credit.ts`), `strengthens` and the final
 * run, which see all functions or all tests together, follow.
 */
export const gates: readonly Gate[] = [runs, steady]
