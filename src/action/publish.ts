// A report -> what a workflow shows of it: files, outputs, the job summary, the comment, notices at lines.
import { join } from 'node:path'
import * as core from '@actions/core'
import type { Review } from '../pipeline/review.js'
import type { Config } from '../core/model/configuration.js'
import type { Forge, Publication, Pull } from '../core/model/ports.js'
import {
  renderComment,
  renderSummary,
  worthSaying,
  type RenderContext,
} from '../core/report/render/comment.js'
import { renderRemarks } from '../core/report/render/review-comments.js'
import { oneLine, plural } from '../core/text.js'
import type { Report } from '../core/model/report.js'
import { exitStatusOfReview } from '../core/report/exit-status.js'
import { writeOutput } from '../wiring/output-folder.js'
import { speak, sanitise, type Environment } from './environment.js'

export interface Stage {
  config: Config
  forge: Forge
  pull: Pull
  environment: Environment
  /** Spans, one a line. */
  trace: string
}

/** Everything that is shown of a review. The summary and the outputs are there before the comment is tried. */
export async function showReview(reviewed: Review, stage: Stage): Promise<void> {
  const { config, pull, environment, trace } = stage
  const folder = join(
    environment['RUNNER_TEMP'] || environment['GITHUB_WORKSPACE'] || '.',
    'testwright-report',
  )
  const context = voiceOf(reviewed, pull, environment)
  const [comment, summary] = [
    renderComment(reviewed.report, context),
    renderSummary(reviewed.report, context),
  ]
  writeOutput(folder, reviewed.report, { comment, summary, notes: context.notes, trace })
  setOutputs(reviewed, join(folder, 'report.json'))
  await core.summary.addRaw(summary).write()
  logFunctions(reviewed.report)
  annotate(reviewed)
  await publish(stage, reviewed, comment, summary)
  speak(exitStatusOfReview(reviewed.report, reviewed.failure, config['fail-on']))
}

const mostGroups = 100

/** A folded group in the log for each function: what became of every test of it. */
function logFunctions({ targets, tests, skipped }: Report): void {
  for (const { id } of targets.slice(0, mostGroups)) {
    const own = tests.filter(test => test.target === id)
    const kept = own.filter(test => test.verdict === 'kept').length
    core.startGroup(sanitise(`${id}: ${kept} of ${plural(own.length, 'test')} kept`))
    for (const test of own)
      core.info(
        sanitise(`${test.verdict}: ${test.name} (${test.writer})${test.reason ? `, ${test.reason}` : ''}`),
      )
    core.endGroup()
  }
  for (const { id, reason } of skipped.slice(0, mostGroups)) core.info(sanitise(`skipped ${id}: ${reason}`))
}

const mostNotices = 10

/** A notice at the line of each suspect: GitHub shows ten of a step. */
function annotate({ report }: Review): void {
  const suspects = report.tests.filter(test => test.verdict === 'suspect')
  for (const test of suspects.slice(0, mostNotices)) {
    const target = report.targets.find(one => one.id === test.target)
    if (!target) continue
    const [line = target.lines[0]] = target.changedLines
    const words = `${test.reason ?? ''}: ${test.name} expects ${test.expected ?? 'something else'}, the code gives ${test.actual ?? 'something else'}`
    core.notice(sanitise(words), { title: 'Testwright', file: oneLine(target.file, 400), startLine: line })
  }
}

/** How the comment and the summary speak of a report in a workflow. */
function voiceOf(
  { report, notes, priceSource, existing }: Review,
  pull: Pull,
  environment: Environment,
): RenderContext {
  const command = `node dist/cli.js review --base ${report.pull.base ?? ''} --head ${report.pull.head ?? ''}`
  const run = /^\d+$/.exec(environment['GITHUB_RUN_ID'] ?? '')?.[0] ?? null
  return { url: pull.url, notes, priceSource, command, existing, run, branch: pull.branch, key: 'default' }
}

/** The summary and the outputs hold everything by now: a comment that cannot be written is a warning. */
async function publish(
  { config, forge, pull }: Stage,
  review: Review,
  comment: string,
  summary: string,
): Promise<void> {
  const { report, failure } = review
  const speaks = config.comment === 'always' || failure !== null || worthSaying(report)
  const quiet = `### Testwright: no changed function to test in \`${report.pull.head?.slice(0, 7) ?? ''}\`\n`
  try {
    const publication = await forge.publish(
      { comment: speaks ? comment : null, summary, quiet, remarks: renderRemarks(report, review.existing) },
      pull,
    )
    core.setOutput('comment-url', publication.url ?? '')
    announce(publication)
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    core.warning(sanitise(`The comment could not be written; the job summary holds everything. ${words}`))
  }
}

function setOutputs({ report }: Review, path: string): void {
  const { bill } = report
  core.setOutput('kept', report.funnel.kept)
  core.setOutput('suspects', report.tests.filter(test => test.verdict === 'suspect').length)
  core.setOutput('cost', bill.usd ?? '')
  core.setOutput('tokens', bill.inputTokens + bill.outputTokens)
  core.setOutput('report', path)
}

function announce({ comment, url, reason }: Publication): void {
  if (comment === 'forbidden')
    core.notice(
      `The token may not comment here (${sanitise(reason ?? '')}): the job summary holds everything. Give the job permissions: pull-requests: write.`,
    )
  else core.info(sanitise(`The comment: ${comment}${url ? ` (${url})` : ''}${reason ? `: ${reason}` : ''}`))
}
