// A report -> what a workflow shows of it: files, outputs, the job summary, the comment, notices at lines.
import * as core from '@actions/core'
import type { Review } from '../pipeline/review.js'
import {
  renderComment,
  renderSummary,
  worthSaying,
  type RenderContext,
} from '../core/report/render/comment.js'
import { renderSumMarker } from '../core/github/marker.js'
import { repeatCommand } from '../core/report/repeat.js'
import { testsOf } from '../core/report/credits.js'
import { otherFormats } from '../core/report/other-formats.js'
import { renderRemarks } from '../core/report/render/review-comments.js'
import { oneLine } from '../core/text.js'
import { plural } from '../core/text.js'
import { writeOutput } from '../wiring/output-folder.js'
import type { Remote } from '../wiring/without-checkout.js'
import { sanitise } from './environment.js'

export interface Publishing extends Pick<Remote, 'config' | 'forge' | 'pull'> {
  /** True for paths that tests may be committed to. */
  mayCommit(path: string): boolean
  /** Where the report goes. */
  folder: string
  /** Id of the workflow run; null where it is not known. */
  run: string | null
  /** The inputs of this job. */
  given: Record<string, unknown>
  /** Spans, one per line. */
  trace: string
  /** The address of the repository that the action comes from, null where it is not known. */
  home: string | null
  /** The folder of packed files beside the bundle. */
  packed: string
}

/** Shows a review. The summary and the outputs are written before the comment is tried. */
export async function showReview(reviewed: Review, publishing: Publishing): Promise<void> {
  const { folder, trace, home, packed } = publishing
  const spentOnPull = await sumOf(reviewed, publishing)
  const context = { ...renderContextOf(reviewed, publishing), spentOnPull: spentOnPull ?? 0 }
  const [comment, summary] = [
    renderComment(reviewed.report, context),
    renderSummary(reviewed.report, context),
  ]
  const { notes } = context
  const { report, sources } = reviewed
  writeOutput(folder, report, { comment, summary, notes, trace, sources, home, packed })
  setOutputs(reviewed, folder)
  await core.summary.addRaw(summary).write()
  logFunctions(reviewed.report)
  annotate(reviewed)
  if (spentOnPull === null)
    core.warning(
      'The comment was left as it is, because the sum of max-cost-per-pull in it could not be read; the job summary has everything.',
    )
  else await publish(publishing, reviewed, { comment, summary, spentOnPull })
}

/**
 * Dollars of this run and those before it; 0 where no limit asks for them, null where they cannot be read. They are read again, since
 * another run may have ended meanwhile.
 */
async function sumOf({ paid }: Review, { config, forge, pull }: Publishing): Promise<number | null> {
  if (config['max-cost-per-pull'] === null || config.comment === 'never') return 0
  try {
    return (await forge.spent(pull)) + paid
  } catch {
    return null
  }
}

const MAX_GROUPS = 100

/** A folded group in the log for each function, with the verdict on every test of it. */
function logFunctions(report: Review['report']): void {
  const { targets, skipped } = report
  for (const target of targets.slice(0, MAX_GROUPS)) {
    const { tests, kept } = testsOf(target, report)
    core.startGroup(sanitise(`${target.id}: ${kept.length} of ${plural(tests.length, 'test')} kept`))
    for (const test of tests)
      core.info(
        sanitise(`${test.verdict}: ${test.name} (${test.writer})${test.reason ? `, ${test.reason}` : ''}`),
      )
    core.endGroup()
  }
  for (const { id, reason } of skipped.slice(0, MAX_GROUPS)) core.info(sanitise(`skipped ${id}: ${reason}`))
}

const MAX_NOTICES = 10

/** A notice at the line of each suspect: GitHub shows ten per step. */
function annotate({ report }: Review): void {
  const suspects = report.tests.filter(test => test.verdict === 'suspect')
  for (const test of suspects.slice(0, MAX_NOTICES)) {
    const target = report.targets.find(({ id }) => id === test.target)
    if (!target) continue
    const [line = target.lines[0]] = target.changedLines
    const words = `${test.reason ?? ''}: ${test.name} expects ${test.expected ?? 'something else'}, the code gives ${test.actual ?? 'something else'}`
    core.notice(sanitise(words), { title: 'Testwright', file: oneLine(target.file, 400), startLine: line })
  }
}

/** What the comment and the summary of a workflow hold besides the report. */
function renderContextOf(
  { report, notes, priceSource, existing }: Review,
  { pull, run, mayCommit, given, config }: Publishing,
): RenderContext {
  const { base, head } = report.pull
  const command = repeatCommand({ base, head, given, fetch: true })
  return {
    url: pull.url,
    notes,
    priceSource,
    command,
    existing,
    run,
    branch: pull.branch,
    key: 'default',
    findingsOnly: config.comment === 'findings',
    mayCommit,
  }
}

/** The summary and the outputs have everything by now: a comment that cannot be written is a warning. */
async function publish(
  { config, forge, pull }: Publishing,
  review: Review,
  { comment, summary, spentOnPull }: { comment: string; summary: string; spentOnPull: number },
): Promise<void> {
  const { report, failure } = review
  const findingsOnly = config.comment === 'findings'
  const isShown =
    config.comment === 'always' || failure !== null || spentOnPull > 0 || worthSaying(report, findingsOnly)
  const nothing = findingsOnly ? 'nothing to look at' : 'no changed function to test'
  const quiet = `${renderSumMarker('default', spentOnPull)}### Testwright: ${nothing} in \`${report.pull.head?.slice(0, 7) ?? ''}\`\n`
  try {
    const publication = await forge.publish(
      {
        comment: isShown ? comment : null,
        summary,
        quiet,
        remarks: renderRemarks(report, review.existing, findingsOnly),
      },
      pull,
    )
    core.setOutput('comment-url', publication.url ?? '')
    logPublication(publication)
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    core.warning(sanitise(`The comment could not be written; the job summary has everything. ${words}`))
  }
}

function setOutputs({ report }: Review, folder: string): void {
  const { bill } = report
  core.setOutput('kept', report.funnel.kept)
  core.setOutput('suspects', report.tests.filter(test => test.verdict === 'suspect').length)
  core.setOutput('cost', bill.usd ?? '')
  core.setOutput('tokens', bill.inputTokens + bill.outputTokens)
  core.setOutput('report', `${folder}/report.json`)
  for (const [name, { file }] of Object.entries(otherFormats)) core.setOutput(name, `${folder}/${file}`)
}

function logPublication({ comment, url, reason }: Awaited<ReturnType<Publishing['forge']['publish']>>): void {
  if (comment === 'forbidden')
    core.notice(
      `The token may not comment here (${sanitise(reason ?? '')}): the job summary has everything. Give the job permissions: pull-requests: write.`,
    )
  else core.info(sanitise(`The comment: ${comment}${url ? ` (${url})` : ''}${reason ? `: ${reason}` : ''}`))
}
