// Readings of a candidate's trials -> pass, or the verdict it ends with. Gates stand in order of price; both sides are pure.
import type { RunResult, Verdict } from '../model/run.js'
import type { Candidate } from '../model/candidate.js'
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

const reject = (reason: string, result: RunResult, detail = result.detail): Decision => ({
  verdict: 'rejected',
  reason,
  detail,
  expected: result.expected,
  actual: result.actual ?? (firstLine(detail) || null),
})

function firstLine(text: string): string {
  return (text.split('\n').find(line => line.trim()) ?? '').trim().slice(0, 300)
}

const runs: Gate = {
  name: 'runs',
  runs: () => [{ tree: 'head', seed: 0 }],
  judge(candidate, task, results) {
    const [result] = results
    if (result?.unsafe !== undefined) return reject('unsafe', { ...result, actual: null }, result.unsafe)
    if (!result || result.outcome === 'broken') return reject('broken', result ?? missing)
    if (result.outcome === 'timed-out') return reject('timed-out', result)
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
  if (candidate.documented && result.outcome === 'failed')
    return { ...reject('contradicts-docstring', result), verdict: 'suspect' }
  return result.assertion ? reject('wrong-expectation', result) : reject('raises', result)
}

/**
 * The oracle step: what always fails on the head and always passes on the base shows a change of behaviour, not a bad test.
 * Both lists hold the plain run first, then the varied ones; an empty list on the base means that it was not tried.
 */
export function judgeFailure(candidate: Candidate, onHead: RunResult[], onBase: RunResult[]): Decision {
  const [plain] = onHead
  if (!plain) return reject('broken', missing)
  if (onBase[0]?.outcome !== 'passed') return judgeWithoutBase(candidate, plain)
  const changeable =
    onHead.some(result => result.outcome === 'passed') || onBase.some(result => result.outcome !== 'passed')
  return changeable ? reject('flaky', plain) : { ...reject('behaviour-changed', plain), verdict: 'suspect' }
}

const steady: Gate = {
  name: 'steady',
  runs: runs => Array.from({ length: Math.max(0, runs - 1) }, (_, n) => ({ tree: 'head', seed: n + 1 })),
  judge(_candidate, _brief, results) {
    const failed = results.find(result => result.outcome !== 'passed')
    return failed ? reject('flaky', failed) : 'pass'
  },
}

const covers: Gate = {
  name: 'covers',
  runs: () => [],
  judge(_candidate, task, results) {
    const changed = new Set(task.target.changedLines)
    if (results[0]?.lines.some(line => changed.has(line))) return 'pass'
    return {
      verdict: 'rejected',
      reason: 'misses-change',
      detail: `it runs none of the changed lines ${task.target.changedLines.slice(0, 10).join(', ')}`,
      expected: null,
      actual: null,
    }
  },
}

/** The gates that judge one test after the other, cheapest first; then come `strengthens` and `rehearsal`, which see all together. */
export const gates: readonly Gate[] = [runs, steady, covers]
