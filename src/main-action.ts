// The action: inputs and the event -> what its mode does. One catch for everything.
import { join } from 'node:path'
import * as core from '@actions/core'
import { review } from './pipeline/review.js'
import { mergeVerifyFiles } from './core/report/shards.js'
import { makeConfig } from './core/model/configuration.js'
import { UserError } from './core/model/errors.js'
import { plural } from './core/text.js'
import { tool } from './core/model/report.js'
import { runCommit } from './action/comment-commands.js'
import { exitStatusOf } from './core/report/exit-status.js'
import { openRemote } from './wiring/without-checkout.js'
import { speak, startOf, sanitise, type Environment } from './action/environment.js'
import { showReview } from './action/publish.js'
import {
  readVerifyFiles,
  runPlanStage,
  runVerifyStage,
  runGenerateStage,
  type StageMode,
} from './wiring/stage-files.js'
import { openCheckout } from './wiring/checkout.js'
import type { RunInput } from './wiring/run-input.js'
import { endOf, endTrace } from './wiring/tracing.js'

/** Runs the action; sets the exit code and never throws. */
export async function act(environment: Environment): Promise<void> {
  const stop = new AbortController()
  const onSignal = (): void => stop.abort()
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  try {
    await run(environment, stop.signal)
  } catch (error) {
    speak(exitStatusOf(error, stop.signal.aborted))
    if (core.isDebug() && error instanceof Error) core.info(sanitise(error.stack ?? ''))
  }
  process.removeListener('SIGINT', onSignal).removeListener('SIGTERM', onSignal)
}

async function run(environment: Environment, signal: AbortSignal): Promise<void> {
  const start = startOf(environment, signal)
  const { mode } = makeConfig(start.sources)
  if (mode === 'commit') return runCommit(start)
  if (mode !== 'review') return runStage(mode, start)
  await using opened = await openCheckout(start)
  const { pull, config, tools } = opened
  if (pull.muted !== null) return void core.info(`Nothing is done: ${sanitise(pull.muted)}.`)
  const reviewed = await core.group('Review', () => review(config, tools, pull, start.range))
  const trace = await endTrace(start, endOf(reviewed.report))
  await showReview(reviewed, { config, pull, environment, forge: tools.forge, trace })
}

/** Where the files between the modes lie: outside of the checkout, in which a pull request could plant some. */
function folderOf({ environment }: RunInput): string {
  const temp = environment['RUNNER_TEMP']
  if (!temp) throw new UserError('RUNNER_TEMP is not set: the split modes hand their files over there.')
  return join(temp, 'testwright-stages')
}

async function runStage(mode: StageMode, start: RunInput): Promise<void> {
  const folder = folderOf(start)
  if (mode === 'report') return report(start, folder)
  if (mode === 'generate') return write(start, folder)
  await using opened = await openCheckout(start)
  if (opened.pull.muted !== null) {
    if (mode === 'plan') core.setOutput('matrix', JSON.stringify({ shard: [] }))
    return void core.info(`Nothing is done: ${sanitise(opened.pull.muted)}.`)
  }
  if (mode === 'verify') {
    const { path, proof } = await core.group('Verify', () => runVerifyStage(opened, folder))
    await endTrace(start, { ...endOf(proof.report), name: 'verify' })
    return void core.info(sanitise(`The proof: ${path}`))
  }
  const { plan, matrix, cacheKey } = await runPlanStage(opened, start.range, folder)
  core.setOutput('matrix', matrix)
  core.setOutput('cache-key', cacheKey)
  core.info(`${plural(plan.targets.length, 'function')} in ${plural(plan.shards.length, 'shard')}.`)
}

/** Holds the key, and neither a checkout nor anything that runs code. */
async function write(start: RunInput, folder: string): Promise<void> {
  const remote = await openRemote(start)
  if (remote.pull.muted !== null) return void core.info(`Nothing is done: ${sanitise(remote.pull.muted)}.`)
  const tools = { now: () => performance.now(), log: start.log, notes: remote.notes }
  const { replies, path } = await core.group('Generate', () =>
    runGenerateStage(remote.config, remote.writer, tools, folder),
  )
  await endTrace(start, { name: 'generate' })
  core.info(sanitise(`${replies.completions.length} replies: ${path}`))
  if (replies.failure)
    speak({ code: replies.failure.kind === 'user' ? 2 : 3, sentence: replies.failure.sentence })
}

/** Holds the token that writes; what it reads was made beside code of the pull request, and is only shown. */
async function report(start: RunInput, folder: string): Promise<void> {
  const { plan, proofs } = readVerifyFiles(folder)
  const { config, forge, pull } = await openRemote(start)
  if (pull.muted !== null) return void core.info(`Nothing is done: ${sanitise(pull.muted)}.`)
  if (pull.head !== plan.head)
    throw new UserError(
      `The files are of ${plan.head?.slice(0, 7) ?? 'nothing'}, the pull request is at ${pull.head?.slice(0, 7) ?? 'nothing'}: only what was proved on it is reported.`,
    )
  const merged = mergeVerifyFiles(plan, proofs, pull.number, tool)
  const existing: Record<string, string> = {}
  for (const file of merged.report.files.filter(one => !one.new)) {
    const text = await forge.read(plan.head ?? '', file.path)
    if (text !== null) existing[file.path] = text
  }
  const notes =
    merged.missing.length > 0
      ? [
          ...merged.notes,
          `Unfinished: shard ${merged.missing.join(', ')} of ${plan.shards.length} told nothing.`,
        ]
      : merged.notes
  const trace = await endTrace(start, { ...endOf(merged.report), name: 'report' })
  const { environment } = start
  await showReview({ ...merged, notes, existing }, { config, forge, pull, environment, trace })
}
