// Reads and writes the files that the stages plan, baseline, generate, verify and report hand over, for a workflow and the command line.
import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { baselineStage } from '../pipeline/baseline-stage.js'
import type { Review } from '../pipeline/review.js'
import { planStage, verifyStage, generateStage, type PlanWithDigest } from '../pipeline/stages.js'
import { UserError } from '../core/model/errors.js'
import {
  baselineSchema,
  checkBound,
  parseHandover,
  planSchema,
  verifySchema,
  promptsSchema,
  readShard,
  repliesSchema,
  type BaselineFile,
  type VerifyFile,
  type Shard,
} from '../core/model/stage-files.js'
import { asText } from '../core/model/report.js'
import { mergeVerifyFiles, type Merged } from '../core/report/shards.js'
import { oneLine } from '../core/text.js'
import type { ReviewContext, Tools } from '../pipeline/tools.js'

const MAX_BYTES = 20 * 1024 * 1024
const MAX_FILES = 200

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')
/** What models and projects say may hold half a character, which no file of a stage does. */
const renderJson = (value: unknown): string =>
  `${JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? asText(part) : part), 2)}\n`
const nameOf = (what: 'baseline' | 'replies' | 'verify', { number, of }: Shard): string =>
  `${what}-${number}-of-${of}.json`

/** Reads a plain file of at most 20 MiB. If it is missing, throws a UserError that names the mode that makes it. */
function readFile(folder: string, name: string, maker: string): string {
  const path = join(folder, name)
  const entry = lstatSync(path, { throwIfNoEntry: false })
  if (!entry?.isFile())
    throw new UserError(`There is no ${name} in ${folder}: run ${maker} first, and hand its files over.`)
  if (entry.size > MAX_BYTES)
    throw new UserError(`${name} is larger than 20 MiB: no run of testwright writes such a file.`)
  return readFileSync(path, 'utf8')
}

function save(folder: string, name: string, value: unknown): string {
  mkdirSync(folder, { recursive: true })
  const ignored = join(folder, '.gitignore')
  if (!lstatSync(ignored, { throwIfNoEntry: false })) writeFileSync(ignored, '*\n')
  const path = join(folder, name)
  writeFileSync(path, renderJson(value))
  return path
}

export function readPlan(folder: string): PlanWithDigest {
  const text = readFile(folder, 'plan.json', 'plan')
  return { plan: parseHandover(planSchema, text, 'plan.json'), digest: digestOf(text) }
}

interface Planned {
  plan: PlanWithDigest['plan']
  /** For `strategy.matrix`. */
  matrix: string
  cacheKey: string
}

/** Writes plan.json and prompts.json. */
export async function runPlanStage(context: ReviewContext, folder: string): Promise<Planned> {
  const recipe = await context.tools.recipe()
  const bind = (plan: PlanWithDigest['plan']): string => digestOf(renderJson(plan))
  const { plan, prompts } = await planStage(context, recipe, bind)
  save(folder, 'plan.json', plan)
  save(folder, 'prompts.json', prompts)
  const of = plan.shards.length
  const matrix = JSON.stringify({ shard: plan.shards.map((_, at) => `${at + 1}/${of}`) })
  const cacheKey = `testwright-${digestOf(JSON.stringify([prompts.prompts, context.config.model])).slice(0, 24)}`
  return { plan, matrix, cacheKey }
}

/** What asking the model needs; no checkout. */
interface GenerateContext extends Pick<ReviewContext, 'config'>, Pick<Tools, 'writer'> {
  tools: Pick<Tools, 'now' | 'log' | 'notes'>
}

/** Writes the replies of one shard, with the failure of the model. */
export async function runGenerateStage({ config, writer, tools }: GenerateContext, folder: string) {
  const bound = readPlan(folder)
  const prompts = parseHandover(promptsSchema, readFile(folder, 'prompts.json', 'plan'), 'prompts.json')
  const baseline = readBaseline(bound, config.shard, folder)
  const replies = await generateStage(bound, prompts, { config, writer: await writer(), tools, baseline })
  return { replies, path: save(folder, nameOf('replies', replies.shard), replies) }
}

/** The baseline file of one shard; null where no job wrote one. */
function readBaseline({ plan }: PlanWithDigest, shard: string, folder: string): BaselineFile | null {
  const name = nameOf('baseline', readShard(shard, plan.shards.length))
  const isThere = lstatSync(join(folder, name), { throwIfNoEntry: false }) !== undefined
  return isThere ? parseHandover(baselineSchema, readFile(folder, name, 'baseline'), name) : null
}

/** Writes the baseline file of one shard. */
export async function runBaselineStage(
  context: ReviewContext,
  folder: string,
): Promise<{ result: BaselineFile; path: string }> {
  const result = await baselineStage(readPlan(folder), context)
  return { result, path: save(folder, nameOf('baseline', result.shard), result) }
}

/**
 * Writes the verify file of one shard. Without replies only the explorer generates tests; without a baseline the project's own tests
 * are run here.
 */
export async function runVerifyStage(
  context: ReviewContext,
  folder: string,
): Promise<{ result: VerifyFile; path: string }> {
  const bound = readPlan(folder)
  const name = nameOf('replies', readShard(context.config.shard, bound.plan.shards.length))
  const there = lstatSync(join(folder, name), { throwIfNoEntry: false }) !== undefined
  const replies = there ? parseHandover(repliesSchema, readFile(folder, name, 'generate'), name) : null
  const baseline = readBaseline(bound, context.config.shard, folder) ?? undefined
  const result = await verifyStage(bound, replies, { ...context, baseline })
  return { result, path: save(folder, nameOf('verify', result.shard), result) }
}

/** All verify files of the folder, each of the plan beside them. */
export function readVerifyFiles(folder: string): PlanWithDigest & { results: VerifyFile[] } {
  const { plan, digest } = readPlan(folder)
  const names = readdirSync(folder)
    .filter(name => /^verify-\d+-of-\d+\.json$/.test(name))
    .sort()
  if (names.length > MAX_FILES)
    throw new UserError(
      `There are ${names.length} verify files in ${folder}: hand over those of one run only.`,
    )
  const bound = { plan: digest, base: plan.base, head: plan.head ?? '' }
  const results = names.map(name => {
    const result = parseHandover(verifySchema, readFile(folder, name, 'verify'), name)
    checkBound(result, bound, name)
    return result
  })
  if (results.length === 0 && plan.shards.some(shard => shard.length > 0))
    throw new UserError(`There is no verify file in ${folder}: run verify first, and hand its files over.`)
  return { plan, digest, results }
}

/** The most test files, and files with mutants, read from the forge for one report; no other test files are offered. */
const MAX_READ = 100

interface Merging {
  /** Of the pull request. */
  number: number | null
  tool: Tools['tool']
  /** The text of a file at a commit. */
  show(commit: string, path: string): Promise<string | null>
  /** Those of the paths that tests may be committed to: no other is read. */
  allowed(paths: readonly string[]): Promise<ReadonlySet<string>>
}

/** One review of all shards. Throws UserError for a file whose text is not that of its sha256. */
export async function mergeShards(
  { plan, results }: Pick<ReturnType<typeof readVerifyFiles>, 'plan' | 'results'>,
  { number, tool, show, allowed }: Merging,
): Promise<Merged & Pick<Review, 'existing' | 'sources' | 'paid'>> {
  const merged = mergeVerifyFiles(plan, results, number, tool)
  const { files } = merged.report
  const other = files.find(file => digestOf(file.content) !== file.sha256)
  if (other)
    throw new UserError(
      `The text of ${oneLine(other.path)} is not the one that was verified: run all jobs again.`,
    )
  const read = async (paths: readonly string[]): Promise<Record<string, string>> => {
    const texts: [string, string][] = []
    for (const path of paths.slice(0, MAX_READ)) {
      const text = await show(plan.head ?? '', path)
      if (text !== null) texts.push([path, text])
    }
    return Object.fromEntries(texts)
  }
  const old = files.filter(file => !file.new)
  const open = await allowed(old.map(({ path }) => path))
  return {
    ...merged,
    existing: await read(old.flatMap(({ path }) => (open.has(path) ? [path] : []))),
    // A forge that refuses these texts costs one view of mutation.json, and not the report.
    sources: await read([...new Set(merged.report.mutants.map(({ file }) => file))]).catch(() => ({})),
    // The stage that asks the model gives stored replies no price.
    paid: merged.report.bill.usd ?? 0,
  }
}
