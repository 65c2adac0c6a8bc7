// A tuning job and its progress -> one line each for a terminal.
import type { LossPoint, TuningJob } from '../../tuning/jobs.js'
import { oneLine } from './text.js'

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
