// The river cut at its values: plan, write and prove, each from what the one before wrote. `report` is core/shards.ts.
import type { Config } from '../core/model/configuration.js'
import { ServiceError, UserError } from '../core/model/errors.js'
import type { Pull } from '../core/model/ports.js'
import {
  checkBound,
  readShard,
  type VerifyFile,
  type PromptsFile,
  type RepliesFile,
  type Shard,
  type PlanFile,
} from '../core/model/stage-files.js'
import type { Recipe } from '../core/prompt/prompt.js'
import { openBudget } from '../core/budget/budget.js'
import type { Completion, Prompt, Usage } from '../core/model/candidate.js'
import { deal } from '../core/report/shards.js'
import { checkBudget, firstPrompts, nothingWritten, write, type Writer } from './generate.js'
import { planFile, prepare } from './plan.js'
import { review } from './review.js'
import { wordingOf } from './rounds.js'
import type { CommitRange, Tools } from './tools.js'

/** A plan as it was written, with the sha256 of its text. */
export interface Bound {
  plan: PlanFile
  digest: string
}

/** Targets dealt into shards, and their prompts, for which `bind` gives the digest of the plan's text. Runs no code. */
export async function planStage(
  config: Config,
  tools: Tools,
  pull: Pull,
  range: CommitRange,
  recipe: Recipe,
  bind: (plan: PlanFile) => string,
): Promise<{ plan: PlanFile; prompts: PromptsFile }> {
  await using prepared = await prepare(config, tools, pull, range)
  const { tasks, base, head } = prepared.planned
  if (head === null)
    throw new UserError('A work tree cannot be handed over: commit, and name the commit with --head.')
  const loads = tasks.map(({ target, testPath }) => ({
    id: target.id,
    group: testPath,
    cost: 20 + target.lines[1] - target.lines[0] + 2 * target.changedLines.length,
  }))
  if (config.shard.includes('/'))
    throw new UserError(`shard is ${config.shard}: in mode plan it is a number of shards.`)
  const plan = { ...planFile(prepared), shards: deal(loads, Number(config.shard || 1)) }
  const prompts = firstPrompts(tasks, recipe, task => wordingOf(task, tools))
  return { plan, prompts: { schema: 1, plan: bind(plan), base, head, prompts } }
}

/** Asks the model for one shard. Each shard may spend its part of `max-cost`, by the worst case of its prompts, so that all together hold it. */
export async function generateStage(
  { plan, digest }: Bound,
  prompts: PromptsFile,
  config: Config,
  writer: Writer | null,
  tools: Pick<Tools, 'now' | 'log' | 'notes'>,
): Promise<RepliesFile> {
  const shard = readShard(config.shard, plan.shards.length)
  const head = headOf(plan)
  checkBound(prompts, { plan: digest, base: plan.base, head }, 'prompts.json')
  checkBudget(writer, config['max-cost'])
  const own = new Set(plan.shards[shard.number - 1])
  const all = prompts.prompts.map(({ stop, ...prompt }) => ({ ...prompt, ...(stop ? { stop } : {}) }))
  const mine = all.filter(prompt => own.has(prompt.target))
  const budget = openBudget(shareOf(config['max-cost'], mine, all, writer))
  const asked = writer
    ? await write(mine, writer, { budget, now: tools.now, log: tools.log })
    : nothingWritten
  const { completions, failure, unreached, overBudget, seconds } = asked
  return {
    ...{ schema: 1, plan: digest, base: plan.base, head, shard },
    writer: writer?.model.name ?? null,
    completions: completions.map(one => ({
      ...one,
      usd: one.stored ? 0 : (writer?.price(one.usage) ?? null),
    })),
    ...{ failure, unreached, overBudget, seconds },
    priceSource: writer?.priceSource ?? null,
    fingerprints: writer?.fingerprints ?? [],
    notes: tools.notes,
  }
}

function shareOf(limit: number | null, mine: Prompt[], all: Prompt[], writer: Writer | null): number | null {
  if (limit === null || !writer) return limit
  const worstCase = (prompts: Prompt[]): number =>
    prompts.reduce((sum, prompt) => sum + (writer.worstCase(prompt) ?? 0), 0)
  const whole = worstCase(all)
  return whole === 0 ? limit : (limit * worstCase(mine)) / whole
}

function headOf({ head }: PlanFile): string {
  if (head === null) throw new UserError('The plan is of a work tree, which cannot be handed over.')
  return head
}

const onePass =
  'Written and proved in separate jobs, in one pass: without a second request to the model and without a controller.'

/** Proves the replies of one shard on the checkout; the explorer works here. `replies` null: nothing was asked. */
export async function verifyStage(
  { plan, digest }: Bound,
  replies: RepliesFile | null,
  config: Config,
  tools: Tools,
  pull: Pull,
): Promise<VerifyFile> {
  const shard = readShard(config.shard, plan.shards.length)
  const head = headOf(plan)
  const bound = { plan: digest, base: plan.base, head }
  if (replies) checkReplies(replies, bound, shard)
  if (pull.number !== null && pull.head !== head)
    throw new UserError(
      `The plan is of ${head.slice(0, 7)} and this run of ${pull.head?.slice(0, 7) ?? 'nothing'}: run all jobs again.`,
    )
  const writer = replies?.writer ? replay(replies, replies.writer) : null
  const only = new Set(plan.shards[shard.number - 1])
  const verification = {
    ...tools,
    writer: async () => writer,
    controller: async () => null,
    recorded: false,
    notes: [...(replies?.notes ?? []), onePass],
  }
  const here = { ...pull, base: plan.base, head, number: pull.number ?? 0 }
  const done = await review({ ...config, 'max-cost': null }, verification, here, {
    base: null,
    head: null,
    worktree: false,
    only,
  })
  const { report, priceSource, notes } = done
  const kept = {
    ...report,
    pull: { ...report.pull, number: pull.number },
    skipped: report.skipped.filter(one => only.has(one.id)),
    unread: [],
  }
  return { schema: 1, ...bound, shard, report: kept, failure: replies?.failure ?? null, notes, priceSource }
}

function checkReplies(
  replies: RepliesFile,
  bound: { plan: string; base: string; head: string },
  shard: Shard,
): void {
  const name = `The replies of shard ${replies.shard.number}`
  checkBound(replies, bound, name)
  if (replies.shard.number !== shard.number)
    throw new UserError(`${name} were handed to shard ${shard.number}: run all jobs again.`)
}

/** The replies as a writer that is asked again and can say nothing else. */
function replay(replies: RepliesFile, name: string): Writer {
  const prices = new WeakMap<Usage, number | null>()
  const known = new Map<string, Completion>()
  for (const { usd, ...completion } of replies.completions) {
    prices.set(completion.usage, usd)
    const { answeredBy, ...rest } = completion
    known.set(JSON.stringify([completion.target, completion.sample]), {
      ...rest,
      ...(answeredBy === undefined ? {} : { answeredBy }),
    })
  }
  const samples = Math.max(0, ...replies.completions.map(one => one.sample)) + 1
  const recall = async ({ target, sample }: Prompt): Promise<Completion | null> =>
    known.get(JSON.stringify([target, sample])) ?? null
  return {
    model: {
      name,
      recall,
      complete: () => Promise.reject(new ServiceError(replies.failure?.sentence ?? 'it gave no reply')),
    },
    recipe: { ...handedOver, samples },
    price: usage => prices.get(usage) ?? null,
    priceSource: replies.priceSource,
    worstCase: () => 0,
    parallel: 1,
    recorded: true,
    fingerprints: replies.fingerprints,
    unpaid: new Set(replies.overBudget),
  }
}

const handedOver = {
  name: 'handed over',
  system: null,
  maxTokens: 1,
  temperature: 0,
  stop: [],
  template: null,
}
