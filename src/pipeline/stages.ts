// The stages plan, generate and verify as separate jobs (baseline-stage.ts has another): each reads the files of the one before. core/report/shards.ts joins the results.
import { LONGEST_FUNCTION } from '../core/diff/long-functions.js'
import { RequestError, ServiceError, UserError } from '../core/model/errors.js'
import {
  checkBound,
  checkPull,
  idsOfShard,
  readShard,
  type VerifyFile,
  type BaselineFile,
  type PromptsFile,
  type RepliesFile,
  type Shard,
} from '../core/model/stage-files.js'
import { chatRecipe, type Recipe } from '../core/prompt/recipe.js'
import { leftOpen } from '../core/baseline/hand-over.js'
import { withLeftOpen } from '../core/prompt/prompt.js'
import { noteOnPull } from './notes.js'
import { plannedFacts, quotedContext } from './prompt-facts.js'
import { openBudget } from '../core/budget/budget.js'
import type { Completion, Prompt, Usage } from '../core/model/candidate.js'
import { asLine, reportTarget } from '../core/model/report.js'
import type { TestTask } from '../core/model/target.js'
import type { PlanFile } from '../core/model/stage-files.js'
import { deal, dealWatched } from '../core/report/shards.js'
import { checkBudget, firstPrompts, noReplies, wordingOf, generate, type Writer } from './generate.js'
import { planFile, prepare, type Planned } from './plan.js'
import { review } from './review.js'
import type { ReviewContext, Tools } from './tools.js'

/** A plan, with the sha256 of its file. */
export interface PlanWithDigest {
  plan: PlanFile
  digest: string
}

/** Divides targets into shards and renders their prompts; `bind` gives the digest of the plan's file. Runs no code. */
export async function planStage(
  context: ReviewContext,
  recipe: Recipe,
  bind: (plan: PlanFile) => string,
): Promise<{ plan: PlanFile; prompts: PromptsFile }> {
  const { config, tools } = context
  await using prepared = await prepare(context)
  const planned = withoutHiddenNames(prepared.planned)
  const { tasks, watchOnly, base, head } = planned
  if (head === null)
    throw new UserError(
      'A work tree cannot be handed to other jobs: commit, and name the commit with --head.',
    )
  const loads = tasks.map(({ target, testPath }) => ({
    id: target.id,
    group: testPath,
    cost: 20 + Math.min(target.lines[1] - target.lines[0], LONGEST_FUNCTION) + 2 * target.changedLines.length,
  }))
  if (config.shard.includes('/'))
    throw new UserError(`shard is ${config.shard}: in mode plan it is the number of shards.`)
  const shards = deal(loads, Number(config.shard || 1))
  const watched = watchOnly.map(({ target, testPath }) => ({ target: reportTarget(target), group: testPath }))
  const plan = {
    ...planFile({ planned }),
    shards,
    ...(watched.length > 0 ? { watchOnly: dealWatched(watched, loads, shards) } : {}),
  }
  const around = await quotedContext(context, prepared)
  const prompts = firstPrompts(tasks, recipe, task => ({
    ...wordingOf(task, tools, recipe),
    facts: plannedFacts(task, around),
  }))
  return { plan, prompts: { schema: 1, plan: bind(plan), base, head, prompts } }
}

/** Names in files between jobs have no invisible characters: such functions are dropped, their files named as unread. */
export function withoutHiddenNames({ tasks, watchOnly, skipped, unread, ...commits }: Planned): Planned {
  const isHidden = ({ target }: TestTask): boolean => asLine(target.id) !== target.id
  const reason = 'its name has invisible characters'
  const hidden = new Set(tasks.filter(isHidden).map(({ target }) => asLine(target.file)))
  return {
    ...commits,
    tasks: tasks.filter(task => !isHidden(task)),
    watchOnly: watchOnly.filter(task => !isHidden(task)),
    skipped: skipped.map(inLines),
    unread: [...unread.map(inLines), ...[...hidden].map(file => ({ file, reason }))],
  }
}

const inLines = <T extends object>(row: T): T =>
  Object.fromEntries(Object.entries(row).map(([key, text]) => [key, asLine(String(text))])) as T

interface GenerateContext extends Pick<ReviewContext, 'config'> {
  /** Null when only the explorer writes. */
  writer: Writer | null
  tools: Pick<Tools, 'now' | 'log' | 'notes' | 'pullBudget'>
  /** What the project's own tests show; null where no job ran them; prompts then say nothing about them. */
  baseline: BaselineFile | null
}

/** Asks the model for one shard, within its share of `max-cost`, by the worst case of its prompts. Shares add up to it. */
export async function generateStage(
  { plan, digest }: PlanWithDigest,
  prompts: PromptsFile,
  { config, writer, tools, baseline }: GenerateContext,
): Promise<RepliesFile> {
  const shard = readShard(config.shard, plan.shards.length)
  const head = headOf(plan)
  checkBound(prompts, { plan: digest, base: plan.base, head }, 'prompts.json')
  checkBudget(writer, config['max-cost'])
  const own = new Set(plan.shards[shard.number - 1])
  const all = prompts.prompts.map(({ stop, ...prompt }) => ({ ...prompt, ...(stop ? { stop } : {}) }))
  const ofShard = all.filter(prompt => own.has(prompt.target))
  const budget = openBudget(shareOf(config['max-cost'], ofShard, all, writer))
  if (baseline) checkShard(baseline, { plan: digest, base: plan.base, head }, shard)
  // A model that was tuned on plain requests gets plain requests.
  const isQuoted = baseline !== null && writer?.recipe.request !== 'plain'
  const asked = writer
    ? await generate(
        isQuoted
          ? ofShard.map(prompt => quoting(prompt, plan, { baseline, recipe: writer.recipe }))
          : ofShard,
        writer,
        {
          budget,
          now: tools.now,
          log: tools.log,
        },
      )
    : noReplies
  const { completions, failure, unreached, refused, overBudget, seconds } = asked
  return {
    ...{ schema: 1, plan: digest, base: plan.base, head, shard },
    writer: writer?.model.name ?? null,
    completions: completions.map(completion => ({
      ...completion,
      usd: completion.stored ? 0 : (writer?.price(completion.usage) ?? null),
    })),
    ...{ failure, unreached, refused, overBudget, seconds },
    priceSource: writer?.priceSource ?? null,
    fingerprints: writer?.fingerprints ?? [],
    notes: [...tools.notes, ...noteOnPull(tools, overBudget.length > 0)],
  }
}

/** The prompt with what the project's own tests leave open. */
function quoting(
  prompt: Prompt,
  { targets }: PlanFile,
  { baseline, recipe }: { baseline: BaselineFile; recipe: Recipe },
): Prompt {
  const told = baseline.targets.find(({ target }) => target === prompt.target)
  const open = told ? leftOpen(told) : null
  const { language = '' } = targets.find(({ id }) => id === prompt.target) ?? {}
  return open ? withLeftOpen(prompt, open, { language, tokens: recipe.promptTokens }) : prompt
}

function shareOf(limit: number | null, mine: Prompt[], all: Prompt[], writer: Writer | null): number | null {
  if (limit === null || !writer) return limit
  const worstCase = (prompts: Prompt[]): number =>
    prompts.reduce((sum, prompt) => sum + (writer.worstCase(prompt) ?? 0), 0)
  const whole = worstCase(all)
  return whole === 0 ? limit : (limit * worstCase(mine)) / whole
}

export function headOf({ head }: PlanFile): string {
  if (head === null) throw new UserError('The plan is for a work tree, which cannot be handed to other jobs.')
  return head
}

/** Verifies the replies of one shard in the checkout, where the explorer works too. `replies` is null when no model was asked. */
export async function verifyStage(
  { plan, digest }: PlanWithDigest,
  replies: RepliesFile | null,
  { config, tools, pull, baseline }: Omit<ReviewContext, 'range'>,
): Promise<VerifyFile> {
  const shard = readShard(config.shard, plan.shards.length)
  const head = headOf(plan)
  const bound = { plan: digest, base: plan.base, head }
  if (replies) checkShard(replies, bound, shard)
  if (baseline) checkShard(baseline, bound, shard)
  checkPull(plan, pull)
  const writer = replies?.writer ? replay(replies, replies.writer) : null
  const only = new Set(idsOfShard(plan, shard.number))
  const done = await review({
    config: { ...config, 'max-cost': null },
    tools: {
      ...tools,
      writer: async () => writer,
      controller: async () => null,
      recorded: false,
      notes: [...(replies?.notes ?? []), { code: 'one-pass' }],
    },
    pull: { ...pull, base: plan.base, head, number: pull.number ?? 0 },
    range: { base: null, head: null, worktree: false, only },
    baseline,
  })
  const { report, priceSource, notes } = done
  const kept = {
    ...report,
    pull: { ...report.pull, number: pull.number },
    skipped: report.skipped.filter(target => only.has(target.id)),
    unread: [],
  }
  return { schema: 1, ...bound, shard, report: kept, failure: replies?.failure ?? null, notes, priceSource }
}

/** Throws UserError for replies or a baseline of another plan or shard. */
function checkShard(
  file: RepliesFile | BaselineFile,
  bound: { plan: string; base: string; head: string },
  shard: Shard,
): void {
  const what = 'completions' in file ? 'replies' : 'own tests'
  const name = `The ${what} of shard ${file.shard.number}`
  checkBound(file, bound, name)
  if (file.shard.number !== shard.number)
    throw new UserError(`${name} were given to shard ${shard.number}: run all jobs again.`)
}

/** The replies as a writer that repeats them, and fails for every other request. */
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
  const refused = new Map(replies.refused.map(({ target, sentence }) => [target, sentence]))
  const samples = Math.max(0, ...replies.completions.map(completion => completion.sample)) + 1
  const recall = async ({ target, sample }: Prompt): Promise<Completion | null> =>
    known.get(JSON.stringify([target, sample])) ?? null
  return {
    model: {
      name,
      recall,
      complete: ({ target }) => {
        const sentence = refused.get(target)
        return Promise.reject(
          sentence === undefined
            ? new ServiceError(replies.failure?.sentence ?? 'it gave no reply')
            : new RequestError(sentence, true),
        )
      },
    },
    recipe: { ...replayRecipe, samples },
    price: usage => prices.get(usage) ?? null,
    priceSource: replies.priceSource,
    worstCase: () => 0,
    parallel: 1,
    recorded: true,
    fingerprints: replies.fingerprints,
    unpaid: new Set(replies.overBudget),
  }
}

const replayRecipe = { ...chatRecipe, name: 'handed over', system: null, maxTokens: 1 }
