// Readings of a candidate's trials -> pass, or the verdict it ends with. Gates stand in order of price; both sides are pure.
import type { RunResult, Verdict } from '../model/run.js'
import type { Candidate } from '../model/candidate.js'
import { verdictFor, type RejectionReason } from '../model/reasons.js'
import type { TestTask } from '../model/target.js'

/** One run that a gate asks for; `seed` 0 is the plain one, others shift order, hashes, clock and randomness. */
export interface Run {
  tree: 'head' | 'base'
  seed: number
}

/** What ends a candidate. `expected` and `actual` are literals of the language. */
export type Decision = Pick<Verdict, 'verdict' | 'reason' | 'detail' | 'expected' | 'actual'>

/** `pass`, an ending, or `ask-base` when only the base can tell what a failure means. */
export type Judgement = 'pass' | 'ask-base' | Decision

export interface Gate {
  name: 'runs' | 'steady' | 'covers'
  /** Runs beyond those that earlier gates already asked for. */
  runs(runs: number): Run[]
  /** `readings` holds all runs so far, in the order they were asked for. */
  judge(candidate: Candidate, task: TestTask, results: RunResult[]): Judgement
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
    return task.target.baseId === null ? judgeWithoutBase(candidate, result) : 'ask-base'
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

/** What documentation says and the code does not do is a question about the code. */
function judgeWithoutBase(candidate: Candidate, result: RunResult): Decision {
  if (candidate.documented && result.outcome === 'failed') return decideBy('contradicts-docstring', result)
  return decideBy(result.assertion ? 'wrong-expectation' : 'raises', result)
}

/**
 * The oracle step: what always fails on the head and always passes on the base shows a change of behaviour, not a bad test.
 * Both lists hold the plain run first, then the varied ones; an empty list on the base means that it was not tried.
 */
export function judgeFailure(candidate: Candidate, onHead: RunResult[], onBase: RunResult[]): Decision {
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
  judge(_candidate, _brief, results) {
    const failed = results.find(result => result.outcome !== 'passed')
    return failed ? decideBy('flaky', failed) : 'pass'
  },
}

const covers: Gate = {
  name: 'covers',
  runs: () => [],
  judge(_candidate, task, results) {
    const changed = new Set(task.target.changedLines)
    if (results[0]?.lines.some(line => changed.has(line))) return 'pass'
    return decide('misses-change', {
      detail: `it runs none of the changed lines ${task.target.changedLines.slice(0, 10).join(', ')}`,
    })
  },
}

/** The gates that judge one test after the other, cheapest first; then come `strengthens` and `rehearsal`, which see all together. */
export const gates: readonly Gate[] = [runs, steady, covers]
