// The verbs `tune start|watch|list|cancel|import`: training rows in, a job, its loss and a model card out.
import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { modelOf, startRun, watchJob, type TuneTools } from '../../pipeline/tune.js'
import { checkTuningRows, draftCard, type Frozen } from '../../core/tuning/tuning-rows.js'
import { readRows, type DataRow } from '../../core/dataset/rows.js'
import { tokensOf } from '../../core/dataset/tokens.js'
import { UserError } from '../../core/model/errors.js'
import type { Jobs, TuningJob } from '../../core/tuning/jobs.js'
import { renderJob, renderProgress } from '../../core/report/render/tuning-jobs.js'
import { renderLossChart, renderLossLines } from '../../core/report/render/loss.js'
import { oneLine } from '../../core/report/render/text.js'
import type { TuningRun } from '../../core/tuning/tuning-run.js'
import { encodingOf, retirementsOf, estimate } from '../../core/tuning/tuning.js'
import type { ExitStatus } from '../exit-status.js'
import { frozenBeside, linesOf, readInput, type Input } from '../input-files.js'
import { openTuning } from '../../wiring/live-models.js'
import { startLocal } from './tune-local.js'
import type { Command } from '../arguments.js'
import { openTokenizer } from '../../wiring/replay.js'
import { put, readRun, saveRun } from '../tuning-folder.js'
import type { Start } from '../../wiring/tools.js'
import { needed, number, word, type Values } from '../values.js'

type Starting = Pick<Start, 'assets' | 'environment' | 'log' | 'signal'>
type Say = (text: string) => void

const done: ExitStatus = { code: 0, sentence: '' }

/** Throws UserError for what cannot be used, ServiceError for a service that fails. */
export async function runTune(command: Command, start: Starting, say: Say): Promise<ExitStatus> {
  const { verb, values, files } = command
  if (verb === 'tune start' && values['local'] === true) return startLocal(values, start, say)
  const jobs = await openTuning(word(values, 'base-url'), start.environment)
  const json = values['json'] === true
  const [id = null] = files
  switch (verb ?? '') {
    case 'tune start':
      return startJob(values, jobs, start, say)
    case 'tune watch':
      return watch(values, id, jobs, start, say)
    case 'tune list': {
      const found = await jobs.list(number(values, 'limit', { whole: true, least: 1 }) ?? 20)
      say(
        json
          ? `${JSON.stringify(found, null, 2)}\n`
          : found.map(job => `${renderJob(job)}\n`).join('') || 'There are no jobs.\n',
      )
      return done
    }
    case 'tune cancel': {
      const job = await jobs.cancel(id ?? '')
      say(json ? `${JSON.stringify(job, null, 2)}\n` : `${renderJob(job)}\n`)
      return done
    }
    default:
      return importModel(values, id ?? '', jobs, say)
  }
}

async function startJob(values: Values, jobs: Jobs, start: Starting, say: Say): Promise<ExitStatus> {
  const base = needed(values, 'base', 'name the model that is to be tuned')
  const training = readInput(needed(values, 'data', 'name a file of training rows'))
  const other = word(values, 'validation')
  const validation = other === null ? null : readInput(other)
  const rows = readRows(linesOf(training))
  const method = checkTuningRows(rows, training.name, base)
  const others = validation && readRows(linesOf(validation))
  if (validation && others) checkTuningRows(others, validation.name, base, 1)
  const passes = number(values, 'passes', { whole: true, least: 1 })
  const count = await openTokenizer(encodingOf(base) ?? 'cl100k_base')
  const tokens = rows.rows
    .map(row => tokensOf(row, count))
    .reduce((sum, one) => sum + one.prompt + one.completion, 0)
  const price = estimate(base, tokens * (passes ?? 3), passes ?? 3)
  checkCost(values, price.usd)
  const run: TuningRun = {
    ...{ schema: 1, tool: 'testwright', baseUrl: jobs.baseUrl },
    data: described(training, rows.rows.length),
    validation: validation && described(validation, others?.rows.length ?? 0),
    request: {
      ...{ base, method, passes },
      batchSize: number(values, 'batch-size', { whole: true, least: 1 }),
      learningRate: number(values, 'learning-rate'),
      seed: number(values, 'seed', { whole: true }),
      suffix: word(values, 'suffix'),
    },
    ...{ estimatedUsd: price.usd, files: { training: null, validation: null }, job: null, seen: null },
  }
  const folder = resolve(word(values, 'out') ?? '.testwright-tune')
  const known = knownRun(folder, run)
  for (const { date, what } of retirementsOf(base)) start.log(`${date}: ${what}`)
  start.log(
    `${rows.rows.length} rows, about ${tokens * (passes ?? 3)} trained tokens${price.usd === null ? ', price unknown' : `, about $${price.usd}`}`,
  )
  const bytes = { training: training.content, validation: validation?.content ?? null }
  const started = await startRun(known ?? run, bytes, toolsFor(folder, jobs, start))
  start.log(`job ${started.job ?? ''}: ${folder}`)
  if (values['watch'] !== true) {
    say(values['json'] === true ? `${JSON.stringify(started, null, 2)}\n` : `${started.job ?? ''}\n`)
    return done
  }
  return watch({ ...values, out: folder }, null, jobs, start, say)
}

function checkCost(values: Values, usd: number | null): void {
  const most = number(values, 'max-cost')
  if (most === null) return
  if (usd === null)
    throw new UserError(
      '--max-cost cannot be held: the price of this base is unknown. Leave it out, or tune another base.',
    )
  if (usd > most)
    throw new UserError(
      `The run would cost about $${usd}, which is more than --max-cost ${most}: fewer passes or rows cost less.`,
    )
}

const described = (input: Input, rows: number) => ({ name: input.name, sha256: sha256(input.content), rows })
const sha256 = (data: Buffer | string): string => createHash('sha256').update(data).digest('hex')

/** The run that a folder holds when it is this very one; throws UserError for another one. */
function knownRun(folder: string, run: TuningRun): TuningRun | null {
  const known = readRun(folder)
  if (known === null) return null
  const same = (one: TuningRun): string =>
    JSON.stringify([one.baseUrl, one.data.sha256, one.validation?.sha256, one.request])
  if (same(known) === same(run)) return known
  throw new UserError(
    `${folder} holds another run (${known.job ?? 'not started'}): name another folder with --out.`,
  )
}

function toolsFor(folder: string, jobs: Jobs, start: Starting): TuneTools {
  return {
    jobs,
    log: start.log,
    save: run => saveRun(folder, run),
    now: () => Date.now(),
    hash: sha256,
    // Ends early when the run is stopped.
    pause: milliseconds => sleep(milliseconds, undefined, { signal: start.signal }).catch(() => undefined),
  }
}

async function watch(
  values: Values,
  given: string | null,
  jobs: Jobs,
  start: Starting,
  say: Say,
): Promise<ExitStatus> {
  const folder = resolve(word(values, 'out') ?? '.testwright-tune')
  let run = readRun(folder)
  if (run?.job && given && run.job !== given) run = null
  const id = given ?? run?.job ?? null
  if (id === null)
    throw new UserError(`There is no started job in ${folder}: name one, tune list says which there are.`)
  const tools = toolsFor(folder, jobs, start)
  const options = {
    every: (number(values, 'every', { least: 0.01 }) ?? 15) * 1000,
    limit: (number(values, 'limit', { least: 0.001 }) ?? 24) * 3_600_000,
  }
  const found = await watchJob(id, run?.seen ?? null, options, {
    ...tools,
    show: event => {
      if (event.metrics === null || event.level !== 'info') start.log(oneLine(event.message, 300))
      else start.log(renderProgress(event.metrics))
      if (run) saveRun(folder, (run = { ...run, seen: event.id }))
    },
  })
  const model = modelOf(found.job)
  if (found.metrics !== null) put(folder, 'loss.csv', found.metrics)
  const chart = renderLossChart(found.points, `Loss of ${found.job.id}`)
  if (chart) put(folder, 'loss.svg', `${chart.text}\n`)
  const card = writeCard(folder, found.job, run, knownOf(values), jobs.baseUrl)
  const lines = [`Model  ${model}`, `Card   ${card}`, ...renderLossLines(found.points)]
  say(
    values['json'] === true
      ? `${JSON.stringify({ job: found.job, card, loss: found.points }, null, 2)}\n`
      : `${lines.join('\n')}\n`,
  )
  return done
}

/** What a model was tuned on, with what its frozen set says; nothing where it is not named. */
function knownOf(values: Values): { rows: DataRow[]; frozen: Frozen | null } {
  const path = word(values, 'data')
  if (path === null) return { rows: [], frozen: null }
  const input = readInput(path)
  return { rows: readRows(linesOf(input)).rows, frozen: frozenBeside(input, sha256(input.content)) }
}

function writeCard(
  folder: string,
  job: TuningJob,
  run: TuningRun | null,
  { rows, frozen }: ReturnType<typeof knownOf>,
  baseUrl: string,
): string {
  const card = draftCard(job, {
    run: run && { ...run, frozen },
    rows,
    baseUrl,
    ends: retirementsOf(job.base),
  })
  const name = `${(run?.request.suffix ?? job.id).replace(/[^\w.-]+/g, '-')}.model.json`
  put(folder, name, `${JSON.stringify(card, null, 2)}\n`)
  return join(folder, name)
}

/** A job of any age, or a model by its name, becomes a card. */
async function importModel(values: Values, name: string, jobs: Jobs, say: Say): Promise<ExitStatus> {
  const folder = resolve(word(values, 'out') ?? '.testwright-tune')
  const known = knownOf(values)
  const job = name.startsWith('ft:')
    ? (await jobs.list(1000)).find(one => one.model === name)
    : await jobs.job(name)
  if (!job) throw new UserError(`${jobs.baseUrl} has no job whose model is ${name}: give the id of the job.`)
  modelOf(job)
  const card = writeCard(folder, job, null, known, jobs.baseUrl)
  say(values['json'] === true ? `${JSON.stringify({ job, card }, null, 2)}\n` : `${card}\n`)
  return done
}
