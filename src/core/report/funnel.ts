// Verdicts -> how many tests came through each stage. A stage that was not run equals the one before it.
import type { Funnel, ReportTest } from '../model/report.js'
import { funnelStages, reasons, type FunnelStage } from '../model/reasons.js'

/** The stage that one judged test reached. */
export function stageOf({ verdict, reason }: Pick<ReportTest, 'verdict' | 'reason'>): FunnelStage {
  if (verdict === 'kept') return 'kept'
  return reason === null ? 'written' : reasons[reason].stage
}

/** Counts of test cases; they never rise from left to right. */
export function countFunnel(tests: Pick<ReportTest, 'verdict' | 'reason'>[]): Funnel {
  const funnel = Object.fromEntries(funnelStages.map(stage => [stage, 0])) as Funnel
  for (const test of tests)
    for (const stage of funnelStages.slice(0, funnelStages.indexOf(stageOf(test)) + 1)) funnel[stage]++
  return funnel
}
