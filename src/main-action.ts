// The action: inputs and the event -> what its mode does. One catch for everything.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import * as core from '@actions/core'
import { answer } from './pipeline/comment/answer.js'
import { review, type Review } from './pipeline/review.js'
import { readRequest } from './core/github/commands.js'
import { mayCommit } from './core/diff/filters.js'
import { makeConfig, type Config } from './core/model/configuration.js'
import { UserError } from './core/model/errors.js'
import { checkPull } from './core/model/stage-files.js'
import { plural } from './core/text.js'
import { tool } from './core/model/tool.js'
import { exitStatusOf, exitStatusOfReview } from './core/report/exit-status.js'
import { openCommentTools, openRemote } from './wiring/without-checkout.js'
import { homeOf, readInput, sanitise, setStatus } from './action/environment.js'
import { showReview, type Publishing } from './action/publish.js'
import {
  mergeShards,
  readPlan,
  readVerifyFiles,
  runBaselineStage,
  runGenerateStage,
  runPlanStage,
  runVerifyStage,
} from './wiring/stage-files.js'
import type { Environment, RunInput } from './wiring/run.js'
import { openCheckout, type OpenedCheckout } from './wiring/tools.js'
import { endTrace } from './wiring/tracing.js'

/** Runs the action; sets the exit code and never throws. */
export async function act(environment: Environment): Promise<void> {
  const stop = new AbortController()
  const onSignal = (): void => stop.abort()
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  try {
    await run(environment, stop.signal)
  } catch (error) {
    setStatus(exitStatusOf(error, stop.signal.aborted))
    if (core.isDebug() && error instanceof Error) core.info(sanitise(error.stack ?? ''))
  }
  process.removeListener('SIGINT', onSignal).removeListener('SIGTERM', onSignal)
}

async function run(environment: Environment, signal: AbortSignal): Promise<void> {
  const input = readInput(environment, signal)
  const { mode } = makeConfig(input.sources)
  if (input.github?.eventName === 'merge_group') {
    if (mode === 'plan') core.setOutput('matrix', JSON.stringify({ shard: [] }))
    return void core.info('Nothing is done: there is nothing to review in a merge queue.')
  }
  if (mode === 'commit') return runCommit(input)
  if (mode !== 'review') return runStage(mode, input)
  await using opened = await openCheckout(input)
  const { pull, config, tools } = opened
  if (pull.muted !== null) return void core.info(`Nothing is done: ${sanitise(pull.muted)}.`)
  const reviewed = await core.group('Review', () => review(opened))
  const trace = await endTrace(input, 'review', reviewed.report)
  const open = await mayCommitTo(opened, reviewed)
  await show(reviewed, { config, pull, forge: tools.forge, mayCommit: open, trace }, input)
}

async function mayCommitTo(
  { places }: OpenedCheckout,
  { report }: Review,
): Promise<(path: string) => boolean> {
  const open = await places(report.files.map(({ path }) => path))
  return path => mayCommit(path, open)
}

/** Shows a review in the workflow, and sets the exit code. */
async function show(
  reviewed: Review,
  publishing: Omit<Publishing, 'folder' | 'run' | 'given' | 'home' | 'packed'>,
  { environment, sources, assets: { wasm: packed } }: RunInput,
): Promise<void> {
  const parent = environment['RUNNER_TEMP'] || environment['GITHUB_WORKSPACE'] || '.'
  const run = /^\d+$/.exec(environment['GITHUB_RUN_ID'] ?? '')?.[0] ?? null
  const given = Object.assign({}, ...sources.map(({ values }) => values)) as Record<string, unknown>
  const folder = join(parent, 'testwright-report')
  await showReview(reviewed, { ...publishing, folder, run, given, home: homeOf(environment), packed })
  const { config, pull } = publishing
  const { isRefactoring } = pull
  setStatus(
    exitStatusOfReview(reviewed.report, reviewed.failure, { failOn: config['fail-on'], isRefactoring }),
  )
}

/** Mode commit: a ticked box or a command in a comment -> a commit, an answer, or nothing. There is no checkout. */
async function runCommit(input: RunInput): Promise<void> {
  const { github } = input
  if (!github || github.eventName !== 'issue_comment')
    throw new UserError(
      'mode: commit answers comments: run it `on: issue_comment` with types created and edited.',
    )
  const request = readRequest(github.event)
  if (request === null) throw new UserError('The event file has no comment: start the action as GitHub does.')
  if (request.kind === 'nothing') return void core.info(`Nothing is done: ${request.reason}.`)
  const tools = await openCommentTools(input, request.number, text =>
    createHash('sha256').update(text).digest('hex'),
  )
  const told = await answer(request, tools)
  if ('nothing' in told) core.info(sanitise(`Nothing is done: ${told.nothing}.`))
  else if ('done' in told) core.info(sanitise(`Done: ${told.done}.`))
  else core.warning(sanitise(told.refused))
}

/** The folder of the files between the modes: outside of the checkout, where a pull request could plant some. */
function folderOf({ environment }: RunInput): string {
  const temp = environment['RUNNER_TEMP']
  if (!temp) throw new UserError('RUNNER_TEMP is not set: the split modes hand their files over there.')
  return join(temp, 'testwright-stages')
}

async function runStage(mode: Exclude<Config['mode'], 'review' | 'commit'>, input: RunInput): Promise<void> {
  const folder = folderOf(input)
  if (mode === 'report') return report(input, folder)
  if (mode === 'generate') return generate(input, folder)
  await using opened = await openCheckout(input)
  if (opened.pull.muted !== null) {
    if (mode === 'plan') core.setOutput('matrix', JSON.stringify({ shard: [] }))
    return void core.info(`Nothing is done: ${sanitise(opened.pull.muted)}.`)
  }
  if (mode === 'baseline') {
    const { path, result } = await core.group('Baseline', () => runBaselineStage(opened, folder))
    await endTrace(input, 'baseline')
    core.info(sanitise(`${plural(result.ownTests.length, 'test')} of the project: ${path}`))
    return
  }
  if (mode === 'verify') {
    const { path, result } = await core.group('Verify', () => runVerifyStage(opened, folder))
    await endTrace(input, 'verify', result.report)
    logReasons(result.report)
    return void core.info(sanitise(`The verify file: ${path}`))
  }
  const { plan, matrix, cacheKey } = await runPlanStage(opened, folder)
  core.setOutput('matrix', matrix)
  core.setOutput('cache-key', cacheKey)
  logReasons(plan)
  core.info(`${plural(plan.targets.length, 'function')} in ${plural(plan.shards.length, 'shard')}.`)
}

const MAX_REASONS = 200

/** Logs reasons in words that are not ours. They appear only here: the report does not repeat what another job says. */
function logReasons({ skipped, unread }: Pick<Review['report'], 'skipped' | 'unread'>): void {
  const rows = [
    ...skipped.map(({ id, reason }) => [id, reason]),
    ...unread.map(({ file, reason }) => [file, reason]),
  ]
  for (const row of rows.slice(0, MAX_REASONS)) core.info(sanitise(`skipped ${row.join(': ')}`))
}

/** This job has the key; it has no checkout, and runs no code. */
async function generate(input: RunInput, folder: string): Promise<void> {
  const remote = await openRemote(input)
  if (remote.pull.muted !== null) return void core.info(`Nothing is done: ${sanitise(remote.pull.muted)}.`)
  checkPull(readPlan(folder).plan, remote.pull)
  const tools = {
    now: () => performance.now(),
    log: input.log,
    notes: remote.notes,
    pullBudget: remote.pullBudget ?? null,
  }
  const { replies, path } = await core.group('Generate', () => runGenerateStage({ ...remote, tools }, folder))
  await endTrace(input, 'generate')
  core.info(sanitise(`${replies.completions.length} replies: ${path}`))
  if (replies.failure)
    setStatus({ code: replies.failure.kind === 'user' ? 2 : 3, sentence: replies.failure.sentence })
}

/** This job's token may write. Its files were made next to code of the pull request, so they are only shown. */
async function report(input: RunInput, folder: string): Promise<void> {
  const read = readVerifyFiles(folder)
  const { config, forge, pull, allowed } = await openRemote(input)
  if (pull.muted !== null) return void core.info(`Nothing is done: ${sanitise(pull.muted)}.`)
  checkPull(read.plan, pull)
  const { number } = pull
  const merged = await mergeShards(read, { number, tool, show: forge.read, allowed })
  const open = await allowed(merged.report.files.map(({ path }) => path))
  const trace = await endTrace(input, 'report', merged.report)
  const failure =
    pull.fork && merged.failure ? { ...merged.failure, kind: 'service' as const } : merged.failure
  await show({ ...merged, failure }, { config, forge, pull, mayCommit: path => open.has(path), trace }, input)
}
