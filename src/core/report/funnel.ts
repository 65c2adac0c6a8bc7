// Verdicts -> how many tests came through each stage. A stage that was not run equals the one before it.
import type { Funnel, ReportTest } from '../model/report.js'
import type { RejectionReason } from '../model/candidate.js'

const stages = ['written', 'parsed', 'ran', 'passed', 'steady', 'covers', 'strengthens', 'kept'] as const

const rejections: Record<RejectionReason, true> = {
  'prose-only': true,
  scenarios: true,
  'empty-reply': true,
  unparsable: true,
  'no-assertion': true,
  'does-not-call-target': true,
  'redefines-target': true,
  tautology: true,
  unsafe: true,
  'too-long': true,
  duplicate: true,
}

/** The last stage that a rejected test reached, by its reason. */
const reached: Record<string, (typeof stages)[number]> = {
  broken: 'parsed',
  'timed-out': 'parsed',
  'wrong-expectation': 'ran',
  raises: 'ran',
  flaky: 'passed',
  'misses-change': 'steady',
  'adds-nothing': 'covers',
  'max-tests-per-function': 'strengthens',
  'final-run': 'strengthens',
}

/** Stage that one judged test reached. Throws on a reason that no stage is known for: it would be lost in the count. */
export function stageOf(test: Pick<ReportTest, 'verdict' | 'reason'>): (typeof stages)[number] {
  if (test.verdict === 'kept') return 'kept'
  if (test.verdict === 'suspect') return 'ran'
  const reason = test.reason ?? ''
  const stage = Object.hasOwn(rejections, reason) ? 'written' : reached[reason]
  if (!stage) throw new Error(`no stage is known for the reason ${JSON.stringify(reason)}`)
  return stage
}

/** Counts of test cases; they never rise from left to right. */
export function countFunnel(tests: Pick<ReportTest, 'verdict' | 'reason'>[]): Funnel {
  const funnel = Object.fromEntries(stages.map(stage => [stage, 0])) as Funnel
  for (const test of tests)
    for (const stage of stages.slice(0, stages.indexOf(stageOf(test)) + 1)) funnel[stage]++
  return funnel
}
