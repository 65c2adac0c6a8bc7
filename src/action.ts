// The action: inputs and the event -> one review, one comment, outputs and the job summary. One catch for everything.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as core from '@actions/core'
import { findAssets } from './assets.js'
import { review, type Review } from './commands/review.js'
import { settings } from './core/config.js'
import { UserError } from './core/errors.js'
import type { Publication, Pull } from './core/ports.js'
import { drawComment, drawSummary, worthSaying } from './core/render/comment.js'
import { oneLine } from './core/render/text.js'
import { endingOf, endingOfReview, type Ending } from './endings.js'
import { writeOutput } from './output.js'
import { openTools, type Opened, type Start } from './tools.js'

type Environment = Record<string, string | undefined>

/** No line of ours starts a command of the runner: neither `::` at its start nor `##[` anywhere. */
const tame = (text: string): string => oneLine(text, 2000).replace(/##\[/g, '# #[').replace(/^::/, ': :')

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

/** Red is for what somebody here can mend; an outage elsewhere is a warning on a green run. */
function speak({ code, sentence }: Ending): void {
  if (code === 0) return
  if (code === 3) core.warning(tame(sentence))
  else core.setFailed(tame(sentence))
}

async function run(environment: Environment, signal: AbortSignal): Promise<void> {
  const start = startOf(environment, signal)
  await using opened = await openTools(start)
  const { pull, config } = opened
  if (pull.muted !== null) return void core.info(`Nothing is done: ${tame(pull.muted)}.`)
  const reviewed = await core.group('Review', () => review(config, opened.tools, pull, start.asked))
  const folder = join(
    environment['RUNNER_TEMP'] || environment['GITHUB_WORKSPACE'] || '.',
    'testwright-report',
  )
  const { comment, summary } = pagesOf(reviewed, pull)
  writeOutput(folder, reviewed.report, comment, summary)
  setOutputs(reviewed, join(folder, 'report.json'))
  await core.summary.addRaw(summary).write()
  await publish(opened, reviewed, comment, summary)
  speak(endingOfReview(reviewed.report, reviewed.failure, config['fail-on']))
}

function startOf(environment: Environment, signal: AbortSignal): Start {
  const key = core.getInput('api-key')
  const token = core.getInput('github-token')
  for (const secret of [key, token]) if (secret) core.setSecret(secret)
  const inputs = Object.fromEntries(Object.keys(settings).map(name => [name, core.getInput(name)]))
  const { GITHUB_EVENT_PATH, GITHUB_REPOSITORY, GITHUB_WORKSPACE, GITHUB_EVENT_NAME } = environment
  if (!GITHUB_EVENT_PATH || !GITHUB_REPOSITORY || !GITHUB_WORKSPACE)
    throw new UserError(
      'This is the action, and no GitHub workflow started it: on a command line use dist/cli.js.',
    )
  return {
    sources: [{ name: 'input', values: inputs }],
    asked: { base: null, head: null, worktree: false },
    folder: GITHUB_WORKSPACE,
    environment,
    key: key || null,
    github: {
      token,
      repository: GITHUB_REPOSITORY,
      event: readEvent(GITHUB_EVENT_PATH),
      eventName: GITHUB_EVENT_NAME ?? '',
      apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
      serverUrl: environment['GITHUB_SERVER_URL'] || 'https://github.com',
    },
    recorded: null,
    trusted: false,
    notes: [],
    assets: findAssets(),
    log: line => void core.info(tame(line)),
    signal,
  }
}

function readEvent(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new UserError('The event file of the workflow cannot be read: start the action as GitHub does.')
  }
}

function pagesOf({ report, notes, priceSource }: Review, pull: Pull): { comment: string; summary: string } {
  const command = `node dist/cli.js review --base ${report.pull.base ?? ''} --head ${report.pull.head ?? ''}`
  const voice = { url: pull.url, notes, priceSource, command }
  return { comment: drawComment(report, voice), summary: drawSummary(report, voice) }
}

/** The summary and the outputs hold everything by now: a comment that cannot be written is a warning. */
async function publish(opened: Opened, review: Review, comment: string, summary: string): Promise<void> {
  const { config, tools, pull } = opened
  const { report, failure } = review
  const speaks = config.comment === 'always' || failure !== null || worthSaying(report)
  const quiet = `### Testwright: no changed function to test in \`${report.pull.head?.slice(0, 7) ?? ''}\`\n`
  try {
    const publication = await tools.forge.publish({ comment: speaks ? comment : null, summary, quiet }, pull)
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
