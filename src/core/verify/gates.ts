// Readings of a candidate's trials -> pass, or the verdict it ends with. Gates stand in order of price; both sides are pure.
import type { Reading, Verdict } from '../model/run.js'
import type { Candidate } from '../model/candidate.js'
import type { Brief } from '../model/target.js'

/** One run that a gate asks for; `seed` 0 is the plain one, others shift order, hashes, clock and randomness. */
export interface Run {
  tree: 'head' | 'base'
  seed: number
}

/** What ends a candidate. `expected` and `actual` are literals of the language. */
export type Ending = Pick<Verdict, 'verdict' | 'reason' | 'detail' | 'expected' | 'actual'>

/** `pass`, an ending, or `ask-base` when only the base can tell what a failure means. */
export type Judgement = 'pass' | 'ask-base' | Ending

export interface Gate {
  name: 'runs' | 'steady' | 'covers'
  /** Runs beyond those that earlier gates already asked for. */
  trials(runs: number): Run[]
  /** `readings` holds all runs so far, in the order they were asked for. */
  judge(candidate: Candidate, brief: Brief, readings: Reading[]): Judgement
}

const reject = (reason: string, reading: Reading, detail = reading.detail): Ending => ({
  verdict: 'rejected',
  reason,
  detail,
  expected: reading.expected,
  actual: reading.actual ?? (firstLine(detail) || null),
})

function firstLine(text: string): string {
  return (text.split('\n').find(line => line.trim()) ?? '').trim().slice(0, 300)
}

const runs: Gate = {
  name: 'runs',
  trials: () => [{ tree: 'head', seed: 0 }],
  judge(candidate, brief, readings) {
    const [reading] = readings
    if (reading?.unsafe !== undefined) return reject('unsafe', { ...reading, actual: null }, reading.unsafe)
    if (!reading || reading.outcome === 'broken') return reject('broken', reading ?? missing)
    if (reading.outcome === 'timed-out') return reject('timed-out', reading)
    if (reading.outcome === 'passed') return 'pass'
    return brief.target.baseId === null ? judgeWithoutBase(candidate, reading) : 'ask-base'
  },
}

const missing: Reading = {
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
function judgeWithoutBase(candidate: Candidate, reading: Reading): Ending {
  if (candidate.documented && reading.outcome === 'failed')
    return { ...reject('contradicts-docstring', reading), verdict: 'suspect' }
  return reading.assertion ? reject('wrong-expectation', reading) : reject('raises', reading)
}

/**
 * The oracle step: what always fails on the head and always passes on the base shows a change of behaviour, not a bad test.
 * Both lists hold the plain run first, then the varied ones; an empty list on the base means that it was not tried.
 */
export function judgeFailure(candidate: Candidate, onHead: Reading[], onBase: Reading[]): Ending {
  const [plain] = onHead
  if (!plain) return reject('broken', missing)
  if (onBase[0]?.outcome !== 'passed') return judgeWithoutBase(candidate, plain)
  const changeable =
    onHead.some(reading => reading.outcome === 'passed') ||
    onBase.some(reading => reading.outcome !== 'passed')
  return changeable ? reject('flaky', plain) : { ...reject('behaviour-changed', plain), verdict: 'suspect' }
}

const steady: Gate = {
  name: 'steady',
  trials: runs => Array.from({ length: Math.max(0, runs - 1) }, (_, n) => ({ tree: 'head', seed: n + 1 })),
  judge(_candidate, _brief, readings) {
    const failed = readings.find(reading => reading.outcome !== 'passed')
    return failed ? reject('flaky', failed) : 'pass'
  },
}

const covers: Gate = {
  name: 'covers',
  trials: () => [],
  judge(_candidate, brief, readings) {
    const changed = new Set(brief.target.changedLines)
    if (readings[0]?.lines.some(line => changed.has(line))) return 'pass'
    return {
      verdict: 'rejected',
      reason: 'misses-change',
      detail: `it runs none of the changed lines ${brief.target.changedLines.slice(0, 10).join(', ')}`,
      expected: null,
      actual: null,
    }
  },
}

/** The gates that judge one test after the other, cheapest first; then come `strengthens` and `rehearsal`, which see all together. */
export const gates: readonly Gate[] = [runs, steady, covers]
