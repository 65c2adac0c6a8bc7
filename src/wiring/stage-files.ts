// Reads and writes the files that the stages plan, generate, verify and report hand over, for a workflow and the command line.
import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { planStage, verifyStage, generateStage, type Bound } from '../pipeline/stages.js'
import type { Config } from '../core/model/configuration.js'
import { UserError } from '../core/model/errors.js'
import {
  checkBound,
  parseHandover,
  planSchema,
  verifySchema,
  promptsSchema,
  readShard,
  repliesSchema,
  type VerifyFile,
  type Shard,
  type PlanFile,
} from '../core/model/stage-files.js'
import type { CommitRange, Tools } from '../pipeline/tools.js'
import type { Writer } from '../pipeline/generate.js'
import type { OpenedCheckout } from './checkout.js'

export type StageMode = Exclude<Config['mode'], 'review' | 'commit'>

const mostBytes = 20 * 1024 * 1024
const mostFiles = 200

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')
const renderJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
const nameOf = (what: 'replies' | 'verify', { number, of }: Shard): string =>
  `${what}-${number}-of-${of}.json`

/** Plain files only, none larger than 20 MiB. Throws UserError, with the mode that makes it, when it is not there. */
function readFile(folder: string, name: string, maker: string): string {
  const path = join(folder, name)
  const entry = lstatSync(path, { throwIfNoEntry: false })
  if (!entry?.isFile())
    throw new UserError(`There is no ${name} in ${folder}: run ${maker} before, and hand its files over.`)
  if (entry.size > mostBytes)
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

export function readPlan(folder: string): Bound {
  const text = readFile(folder, 'plan.json', 'plan')
  return { plan: parseHandover(planSchema, text, 'plan.json'), digest: digestOf(text) }
}

export interface Planned {
  plan: PlanFile
  /** For `strategy.matrix`. */
  matrix: string
  cacheKey: string
}

/** Writes plan.json and prompts.json. */
export async function runPlanStage(
  { config, tools, pull }: OpenedCheckout,
  range: CommitRange,
  folder: string,
): Promise<Planned> {
  const recipe = await tools.recipe()
  const bind = (plan: PlanFile): string => digestOf(renderJson(plan))
  const { plan, prompts } = await planStage(config, tools, pull, range, recipe, bind)
  save(folder, 'plan.json', plan)
  save(folder, 'prompts.json', prompts)
  const of = plan.shards.length
  const matrix = JSON.stringify({ shard: plan.shards.map((_, at) => `${at + 1}/${of}`) })
  const cacheKey = `testwright-${digestOf(JSON.stringify([prompts.prompts, config.model])).slice(0, 24)}`
  return { plan, matrix, cacheKey }
}

/** Writes the replies of one shard; the failure of the model is in them. */
export async function runGenerateStage(
  config: Config,
  writer: () => Promise<Writer | null>,
  tools: Pick<Tools, 'now' | 'log' | 'notes'>,
  folder: string,
) {
  const bound = readPlan(folder)
  const prompts = parseHandover(promptsSchema, readFile(folder, 'prompts.json', 'plan'), 'prompts.json')
  const replies = await generateStage(bound, prompts, config, await writer(), tools)
  return { replies, path: save(folder, nameOf('replies', replies.shard), replies) }
}

/** Writes the proof of one shard. Without replies the explorer writes alone. */
export async function runVerifyStage(
  { config, tools, pull }: OpenedCheckout,
  folder: string,
): Promise<{ proof: VerifyFile; path: string }> {
  const bound = readPlan(folder)
  const name = nameOf('replies', readShard(config.shard, bound.plan.shards.length))
  const there = lstatSync(join(folder, name), { throwIfNoEntry: false }) !== undefined
  const replies = there ? parseHandover(repliesSchema, readFile(folder, name, 'generate'), name) : null
  const proof = await verifyStage(bound, replies, config, tools, pull)
  return { proof, path: save(folder, nameOf('verify', proof.shard), proof) }
}

/** All proofs of the folder, each of the plan that lies beside them. */
export function readVerifyFiles(folder: string): Bound & { proofs: VerifyFile[] } {
  const { plan, digest } = readPlan(folder)
  const names = readdirSync(folder)
    .filter(name => /^verify-\d+-of-\d+\.json$/.test(name))
    .sort()
  if (names.length > mostFiles)
    throw new UserError(`There are ${names.length} proofs in ${folder}: hand over those of one run only.`)
  const bound = { plan: digest, base: plan.base, head: plan.head ?? '' }
  const proofs = names.map(name => {
    const proof = parseHandover(verifySchema, readFile(folder, name, 'verify'), name)
    checkBound(proof, bound, name)
    return proof
  })
  if (proofs.length === 0 && plan.shards.some(shard => shard.length > 0))
    throw new UserError(`There is no verify file in ${folder}: run verify before, and hand its files over.`)
  return { plan, digest, proofs }
}
