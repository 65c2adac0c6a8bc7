// Lines for a terminal: a plan, and a tuning job with its progress.
import type { PlanFile } from '../../model/stage-files.js'
import { oneLine, plural } from '../../text.js'
import type { LossPoint, TuningJob } from '../../tuning/jobs.js'

export function renderPlan(plan: PlanFile): string {
  const targets = plan.targets.map(
    (target, n) =>
      `  ${n + 1}. ${oneLine(target.id)}  ${target.change}, lines ${target.lines.join('-')}, ${target.framework}`,
  )
  const skipped = plan.skipped.map(skip => `  ${oneLine(skip.id)}: ${oneLine(skip.reason)}`)
  const unread = plan.unread.map(file => `  ${oneLine(file.file)}: ${oneLine(file.reason)}`)
  const part = (head: string, lines: string[]): string =>
    lines.length > 0 ? `${head}\n${lines.join('\n')}\n` : ''
  const range = `${plan.base.slice(0, 12)}..${plan.head?.slice(0, 12) ?? 'work tree'}`
  if (targets.length + skipped.length + unread.length === 0) return `No function changed in ${range}.\n`
  return [
    part(`${plural(targets.length, 'target')} in ${range}`, targets),
    part(`${plural(skipped.length, 'function')} skipped`, skipped),
    part(`Not read, or outside functions: ${plural(unread.length, 'file')}`, unread),
  ].join('')
}

/** Id, status, when it was made, base, and the tuned model or what went wrong. */
export function renderJob(job: TuningJob): string {
  const when = job.created === null ? '' : new Date(job.created).toISOString().slice(0, 16).replace('T', ' ')
  const what = oneLine(job.model ?? job.error ?? '', 200)
  return `${job.id}  ${job.status.padEnd(16)}  ${when}  ${job.base}  ${what}`.trimEnd()
}

const width = 20

/** `step 30 of 90  ▓▓▓▓▓▓▓░░░░░░░░░░░░░  loss 0.812` */
export function renderProgress({ step, steps, train, validation }: LossPoint): string {
  const full = steps === null ? 0 : Math.min(width, Math.round((step / Math.max(1, steps)) * width))
  return [
    `step ${step}${steps === null ? '' : ` of ${steps}`}`,
    steps === null ? '' : '▓'.repeat(full) + '░'.repeat(width - full),
    train === null ? '' : `loss ${train.toFixed(3)}`,
    validation === null ? '' : `validation ${validation.toFixed(3)}`,
  ]
    .filter(Boolean)
    .join('  ')
}
