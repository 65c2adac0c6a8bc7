// The verbs write, prove and report, and plan with --out: the split modes on a command line, over one folder.
import { join, resolve } from 'node:path'
import type { Review } from '../../pipeline/review.js'
import { UserError } from '../../core/model/errors.js'
import { mergeVerifyFiles } from '../../core/report/shards.js'
import { plural } from '../../core/report/render/text.js'
import { tool } from '../../core/model/version.js'
import { exitStatusOfReview, type ExitStatus } from '../exit-status.js'
import type { Command } from '../arguments.js'
import { readVerifyFiles, runPlanStage, runVerifyStage, runGenerateStage } from '../../wiring/stage-files.js'
import { openTools, type Opened, type Start } from '../../wiring/tools.js'
import { endOf, endTrace } from '../../wiring/tracing.js'

const done: ExitStatus = { code: 0, sentence: '' }

export interface Voices {
  say(text: string): void
  /** Writes report, comment and tests to a folder and prints them. */
  show(reviewed: Review, folder: string, command: string, json: boolean, start: Start): Promise<void>
}

/** Runs one stretch. Files lie in `--from`, or in `.testwright-stages` of the repository. */
export async function runRiver(
  { verb, values }: Command,
  start: Start,
  { say, show }: Voices,
): Promise<ExitStatus> {
  await using opened = await openTools(start)
  const named = values['from'] ?? (verb === 'plan' ? values['out'] : undefined)
  const folder =
    typeof named === 'string' ? resolve(named) : join(opened.tools.repo.root, '.testwright-stages')
  const json = values['json'] === true
  const told = (value: unknown, words: string): ExitStatus => {
    say(json ? `${JSON.stringify(value, null, 2)}\n` : `${words}\n`)
    return done
  }
  if (verb === 'plan') {
    const { plan } = await runPlanStage(opened, start, folder)
    return told(
      plan,
      `${plural(plan.targets.length, 'target')} in ${plural(plan.shards.length, 'shard')}: ${folder}`,
    )
  }
  if (verb === 'generate') {
    const { config, tools } = opened
    const { replies, path } = await runGenerateStage(config, tools.writer, tools, folder)
    await endTrace(start, { name: 'generate' })
    told(replies, `${replies.completions.length} replies: ${path}`)
    return replies.failure
      ? { code: replies.failure.kind === 'user' ? 2 : 3, sentence: replies.failure.sentence }
      : done
  }
  if (verb === 'verify') {
    const { proof, path } = await runVerifyStage(opened, folder)
    await endTrace(start, { ...endOf(proof.report), name: 'verify' })
    return told(proof, `${proof.report.funnel.kept} of ${proof.report.funnel.written} tests kept: ${path}`)
  }
  const out = typeof values['out'] === 'string' ? resolve(values['out']) : null
  return await report(opened, start, folder, out, json, show)
}

async function report(
  { config, tools }: Opened,
  start: Start,
  folder: string,
  out: string | null,
  json: boolean,
  show: Voices['show'],
): Promise<ExitStatus> {
  const { plan, proofs } = readVerifyFiles(folder)
  if (plan.head === null) throw new UserError('The plan is of a work tree: plan a commit.')
  const merged = mergeVerifyFiles(plan, proofs, null, tool)
  const existing: Record<string, string> = {}
  for (const { path } of merged.report.files.filter(one => !one.new)) {
    const text = await tools.repo.show(plan.head, path)
    if (text !== null) existing[path] = text
  }
  const reviewed = { ...merged, existing }
  await show(reviewed, out ?? join(tools.repo.root, '.testwright'), 'node dist/cli.js report', json, start)
  return exitStatusOfReview(merged.report, merged.failure, config['fail-on'])
}
