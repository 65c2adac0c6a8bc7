// The action: inputs and the event -> one review, one comment, outputs and the job summary. One catch for everything.
import { join } from 'node:path'
import * as core from '@actions/core'
import { review, type Review } from './commands/review.js'
import { makeConfig } from './core/config.js'
import type { Publication, Pull } from './core/forge.js'
import { drawComment, drawSummary, worthSaying, type Voice } from './core/render/comment.js'
import { runCommit } from './committing.js'
import { drawRemarks } from './core/render/remarks.js'
import { endingOf, endingOfReview } from './endings.js'
import { writeOutput } from './output.js'
import { speak, startOf, tame, type Environment } from './runner.js'
import { runStretch } from './stretches.js'
import { openTools, type Opened, type Start } from './tools.js'

/** Runs the action; sets the exit code and never throws. */
export async function act(environment: Environment): Promise<void> {
  const stop = new AbortController()
  const onSignal = (): void => stop.abort()
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  try {
    await run(environment, stop.signal)
  } catch (error) {
    speak(endingOf(error, stop.signal.aborted))
    if (core.isDebug() && error instanceof Error) core.info(tame(error.stack ?? ''))
  }
  process.removeListener('SIGINT', onSignal).removeListener('SIGTERM', onSignal)
}

async function run(environment: Environment, signal: AbortSignal): Promise<void> {
  const start = startOf(environment, signal)
  const { mode } = makeConfig(start.sources)
  if (mode === 'commit') return runCommit(start)
  if (mode !== 'review') return runStretch(mode, start)
  return runReview(start)
}

async function runReview(start: Start): Promise<void> {
  const { environment } = start
  await using opened = await openTools(start)
  const { pull, config } = opened
  if (pull.muted !== null) return void core.info(`Nothing is done: ${tame(pull.muted)}.`)
  const reviewed = await core.group('Review', () => review(config, opened.tools, pull, start.asked))
  const folder = join(
    environment['RUNNER_TEMP'] || environment['GITHUB_WORKSPACE'] || '.',
    'testwright-report',
  )
  const voice = voiceOf(reviewed, pull, environment)
  const [comment, summary] = [drawComment(reviewed.report, voice), drawSummary(reviewed.report, voice)]
  writeOutput(folder, reviewed.report, comment, summary)
  setOutputs(reviewed, join(folder, 'report.json'))
  await core.summary.addRaw(summary).write()
  await publish(opened, reviewed, comment, summary)
  speak(endingOfReview(reviewed.report, reviewed.failure, config['fail-on']))
}

/** How the comment and the summary speak of a report in a workflow. */
function voiceOf(
  { report, notes, priceSource, existing }: Review,
  pull: Pull,
  environment: Environment,
): Voice {
  const command = `node dist/cli.js review --base ${report.pull.base ?? ''} --head ${report.pull.head ?? ''}`
  const run = /^\d+$/.exec(environment['GITHUB_RUN_ID'] ?? '')?.[0] ?? null
  return { url: pull.url, notes, priceSource, command, existing, run, branch: pull.branch, key: 'default' }
}

/** The summary and the outputs hold everything by now: a comment that cannot be written is a warning. */
async function publish(opened: Opened, review: Review, comment: string, summary: string): Promise<void> {
  const { config, tools, pull } = opened
  const { report, failure } = review
  const speaks = config.comment === 'always' || failure !== null || worthSaying(report)
  const quiet = `### Testwright: no changed function to test in \`${report.pull.head?.slice(0, 7) ?? ''}\`\n`
  try {
    const publication = await tools.forge.publish(
      { comment: speaks ? comment : null, summary, quiet, remarks: drawRemarks(report, review.existing) },
      pull,
    )
    core.setOutput('comment-url', publication.url ?? '')
    announce(publication)
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    core.warning(tame(`The comment could not be written; the job summary holds everything. ${words}`))
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
      `The token may not comment here (${tame(reason ?? '')}): the job summary holds everything. Give the job permissions: pull-requests: write.`,
    )
  else core.info(tame(`The comment: ${comment}${url ? ` (${url})` : ''}${reason ? `: ${reason}` : ''}`))
}
