// The stage `baseline` as a job of its own: runs the project's own tests for one shard, without a key and without a model.
import { handOver, type ReachingRun } from '../core/baseline/hand-over.js'
import { nothingMeasured, outOfTime } from '../core/baseline/facts.js'
import { mapLimit } from '../core/lists.js'
import { UserError } from '../core/model/errors.js'
import { asLine, asText } from '../core/model/report.js'
import { checkPull, idsOfShard, readShard, type BaselineFile } from '../core/model/stage-files.js'
import type { TestTask } from '../core/model/target.js'
import { measureBaseline } from './baseline.js'
import { openOwnTests } from './own-tests/own-tests.js'
import type { OwnFindings, OwnTestsStage } from './own-tests/tools.js'
import { prepare, type PreparedPlan } from './plan.js'
import { ownTestsTools, sourceAliasesOf, timeJobs, verifyToolsOf, withAliases } from './session-tools.js'
import { skipUnrunnable } from './skip-targets.js'
import { headOf, type PlanWithDigest } from './stages.js'
import type { ReviewContext } from './tools.js'

export async function baselineStage(
  { plan, digest }: PlanWithDigest,
  { config, tools, pull }: Omit<ReviewContext, 'range'>,
): Promise<BaselineFile> {
  const shard = readShard(config.shard, plan.shards.length)
  const head = headOf(plan)
  checkPull(plan, pull)
  if (config['baseline-seconds'] === 0)
    throw new UserError('baseline-seconds is 0: give the stage baseline some seconds, or leave it out.')
  const context: ReviewContext = {
    ...{ config, tools, pull: { ...pull, base: plan.base, head, number: pull.number ?? 0 } },
    range: { base: null, head: null, worktree: false, only: new Set(idsOfShard(plan, shard.number)) },
  }
  await using prepared = await prepare(context)
  const { tasks, watchOnly } = prepared.planned
  const found = tasks.length + watchOnly.length > 0 ? await measureShard(context, prepared) : nothing
  return { schema: 1, plan: digest, base: plan.base, head, shard, ...found }
}

type Measured = Pick<BaselineFile, 'targets' | 'ownTests' | 'rows'>

const nothing: Measured = { targets: [], ownTests: [], rows: [] }

async function measureShard(context: ReviewContext, prepared: PreparedPlan): Promise<Measured> {
  const { config, tools } = context
  const sandbox = await tools.sandbox()
  await tools.setup()
  await using opened = await sandbox.open({ ...prepared.trees, build: config.build })
  const { tasks, watchOnly } = await skipUnrunnable(prepared.planned, opened, tools)
  const aliases = sourceAliasesOf(context, prepared)
  const { session } = timeJobs(withAliases(opened, aliases), tools)
  const all = [...tasks, ...watchOnly]
  const ownTests = openOwnTests(all, ownTestsTools(context, prepared, { session, aliases }))
  const verifyTools = { ...verifyToolsOf(config, tools, session), ownTests }
  const recorded = all.filter(task => ownTests.records(task))
  tools.log(`running the project's own tests for ${recorded.length} functions`)
  await mapLimit(recorded, tools.parallel, task => measureBaseline(task, verifyTools))
  const findings = await ownTests.findings()
  const handing = { ownTests, findings, tools, source: verifyTools.source }
  const targets = await mapLimit(recorded, tools.parallel, task => handOverTask(task, handing))
  return { targets, ...factsOf(findings) }
}

interface Handing {
  ownTests: OwnTestsStage
  findings: OwnFindings
  tools: Pick<ReviewContext['tools'], 'language'>
  source(path: string): string | null
}

async function handOverTask(
  task: TestTask,
  { ownTests, findings, tools, source }: Handing,
): Promise<BaselineFile['targets'][number]> {
  const { id, file, language, changedLines } = task.target
  const [{ start: calls }, reaching] = await Promise.all([ownTests.callsOf(task), ownTests.reaching(task)])
  const [first] = nearestFirst(reaching, changedLines)
  const text = first ? source(first.file) : null
  const { growth } = tools.language(language)
  const [origin] = first && text !== null ? (growth?.origins(text, first.name) ?? []) : []
  return handOver(id, {
    baseline: findings.targets.get(id) ?? nothingMeasured(outOfTime),
    ...{ calls, reaching, nearest: origin?.code ?? null },
    ...{ source: source(file) ?? '', changedLines },
  })
}

/** Sorts tests by how many changed lines they run, most first, then the fastest first. */
function nearestFirst(runs: readonly ReachingRun[], changed: readonly number[]): ReachingRun[] {
  const count = ({ lines }: ReachingRun): number => changed.filter(line => lines.includes(line)).length
  return runs.toSorted((a, b) => count(b) - count(a) || a.milliseconds - b.milliseconds)
}

/** Test names may hold any characters; in a file between jobs each is one line. */
const factsOf = ({ tests, rows }: OwnFindings): Pick<Measured, 'ownTests' | 'rows'> => ({
  ownTests: tests.map(({ id, file, name, ...sides }) => ({
    ...{ id: asLine(id), file: asLine(file), name: asLine(name) },
    ...sides,
  })),
  rows: rows.map(({ target, call, before, after, test }) => ({
    ...{ target: asLine(target), call: asText(call), before: asText(before), after: asText(after) },
    test: asLine(test),
  })),
})
