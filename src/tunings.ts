// The verbs `tune start|watch|list|cancel|import`: training rows in, a job, its loss and a model card out.
import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { modelOf, startRun, watchJob, type RunTools } from './commands/tune.js'
import { checkTuningRows, draftCard } from './core/tuning-rows.js'
import { readRows } from './core/dataset/rows.js'
import { tokensOf } from './core/dataset/tokens.js'
import { UserError } from './core/errors.js'
import { type Jobs, type TuningJob, type TuningRun } from './core/jobs.js'
import { drawLossChart, drawLossLines } from './core/render/loss.js'
import { oneLine } from './core/render/text.js'
import { encodingOf, endingsOf, estimate } from './core/tuning.js'
import type { Ending } from './endings.js'
import { linesOf, readInput, type Input } from './input.js'
import { openTuning } from './live-models.js'
import type { Command } from './options.js'
import { openTokenizer } from './replay.js'
import { drawJob, put, readRun, save } from './runs.js'
import type { Start } from './tools.js'
import { word } from './values.js'

type Starting = Pick<Start, 'environment' | 'log' | 'signal'>
type Say = (text: string) => void
type Values = Command['values']

const done: Ending = { code: 0, sentence: '' }

/** Throws UserError for what cannot be used, ServiceError for a service that fails. */
export async function runTune(command: Command, start: Starting, say: Say): Promise<Ending> {
  const { verb, values, files } = command
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
        json ? `${JSON.stringify(found, null, 2)}\n` : found.map(drawJob).join('') || 'There are no jobs.\n',
      )
      return done
    }
    case 'tune cancel': {
      const job = await jobs.cancel(id ?? '')
      say(json ? `${JSON.stringify(job, null, 2)}\n` : drawJob(job))
      return done
    }
    default:
      return importModel(values, id ?? '', jobs, say)
  }
}

async function startJob(values: Values, jobs: Jobs, start: Starting, say: Say): Promise<Ending> {
  const base = word(values, 'base')
  const path = word(values, 'data')
  if (base === null) throw new UserError('tune start needs the model to be tuned: name it with --base.')
  if (path === null) throw new UserError('tune start needs training rows: name a file with --data.')
  const training = readInput(path)
  const other = word(values, 'validation')
  const validation = other === null ? null : readInput(other)
  const rows = readRows(linesOf(training))
  const method = checkTuningRows(rows, training.name, base)
  if (validation) checkTuningRows(readRows(linesOf(validation)), validation.name, base, 1)
  const passes = number(values, 'passes', { whole: true, least: 1 })
  const count = await openTokenizer(encodingOf(base) ?? 'cl100k_base')
  const tokens = rows.rows
    .map(row => tokensOf(row, count))
    .reduce((sum, one) => sum + one.prompt + one.completion, 0)
  const price = estimate(base, tokens * (passes ?? 3), passes ?? 3)
  checkCost(values, price.usd)
  const run: TuningRun = {
    ...{ schema: 1, tool: 'testwright', baseUrl: jobs.host },
    data: described(training, rows.rows.length),
    validation: validation && described(validation, readRows(linesOf(validation)).rows.length),
    request: {
      ...{ base, method, passes },
      batchSize: number(values, 'batch-size', { whole: true, least: 1 }),
      learningRate: number(values, 'learning-rate', { whole: false, least: 0 }),
      seed: number(values, 'seed', { whole: true, least: 0 }),
      suffix: word(values, 'suffix'),
    },
    ...{ estimatedUsd: price.usd, files: { training: null, validation: null }, job: null, seen: null },
  }
  const folder = resolve(word(values, 'out') ?? '.testwright-tune')
  const known = knownRun(folder, run)
  for (const { date, what } of endingsOf(base)) start.log(`${date}: ${what}`)
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
  const most = number(values, 'max-cost', { whole: false, least: 0 })
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

function toolsFor(folder: string, jobs: Jobs, start: Starting): RunTools {
  return {
    jobs,
    log: start.log,
    save: run => save(folder, run),
    now: () => Date.now(),
    hash: sha256,
    pause: milliseconds =>
      new Promise(resolvePause => {
        const timer = setTimeout(resolvePause, milliseconds)
        start.signal?.addEventListener('abort', () => (clearTimeout(timer), resolvePause()), { once: true })
      }),
  }
}

async function watch(
  values: Values,
  given: string | null,
  jobs: Jobs,
  start: Starting,
  say: Say,
): Promise<Ending> {
  const folder = resolve(word(values, 'out') ?? '.testwright-tune')
  let run = readRun(folder)
  if (run?.job && given && run.job !== given) run = null
  const id = given ?? run?.job ?? null
  if (id === null)
    throw new UserError(`There is no started job in ${folder}: name one, tune list says which there are.`)
  const tools = toolsFor(folder, jobs, start)
  const options = {
    every: (number(values, 'every', { whole: false, least: 0.01 }) ?? 15) * 1000,
    limit: (number(values, 'limit', { whole: false, least: 0.001 }) ?? 24) * 3_600_000,
  }
  const found = await watchJob(id, run?.seen ?? null, options, {
    ...tools,
    show: event => {
      if (event.metrics === null || event.level !== 'info') start.log(oneLine(event.message, 300))
      else start.log(drawProgress(event.metrics))
      if (run) save(folder, (run = { ...run, seen: event.id }))
    },
  })
  const model = modelOf(found.job)
  if (found.metrics !== null) put(folder, 'loss.csv', found.metrics)
  const chart = drawLossChart(found.points, `Loss of ${found.job.id}`)
  if (chart) put(folder, 'loss.svg', `${chart.text}\n`)
  const rows =
    word(values, 'data') === null ? [] : readRows(linesOf(readInput(word(values, 'data') ?? ''))).rows
  const card = writeCard(folder, found.job, run, rows)
  const lines = [`Model  ${model}`, `Card   ${card}`, ...drawLossLines(found.points)]
  say(
    values['json'] === true
      ? `${JSON.stringify({ job: found.job, card, loss: found.points }, null, 2)}\n`
      : `${lines.join('\n')}\n`,
  )
  return done
}

/** `step 30 of 90  ▓▓▓▓░░░░  loss 0.812` */
function drawProgress({
  step,
  steps,
  train,
  validation,
}: {
  step: number
  steps: number | null
  train: number | null
  validation: number | null
}): string {
  const share = steps === null ? null : Math.min(20, Math.round((step / Math.max(1, steps)) * 20))
  const bar = share === null ? '' : `  ${'▓'.repeat(share)}${'░'.repeat(20 - share)}`
  const losses = [
    train === null ? '' : `loss ${train.toFixed(3)}`,
    validation === null ? '' : `validation ${validation.toFixed(3)}`,
  ]
  return `step ${step}${steps === null ? '' : ` of ${steps}`}${bar}  ${losses.filter(Boolean).join(', ')}`
}

function writeCard(
  folder: string,
  job: TuningJob,
  run: TuningRun | null,
  rows: ReturnType<typeof readRows>['rows'],
): string {
  const card = draftCard(job, run, rows, endingsOf(job.base))
  const name = `${(run?.request.suffix ?? job.id).replace(/[^\w.-]+/g, '-')}.model.json`
  put(folder, name, `${JSON.stringify(card, null, 2)}\n`)
  return join(folder, name)
}

/** A job of any age, or a model by its name, becomes a card. */
async function importModel(values: Values, name: string, jobs: Jobs, say: Say): Promise<Ending> {
  const folder = resolve(word(values, 'out') ?? '.testwright-tune')
  const path = word(values, 'data')
  const rows = path === null ? [] : readRows(linesOf(readInput(path))).rows
  const job = name.startsWith('ft:')
    ? (await jobs.list(1000)).find(one => one.model === name)
    : await jobs.job(name)
  if (!job) throw new UserError(`${jobs.host} has no job whose model is ${name}: give the id of the job.`)
  modelOf(job)
  const card = writeCard(folder, job, null, rows)
  say(values['json'] === true ? `${JSON.stringify({ job, card }, null, 2)}\n` : `${card}\n`)
  return done
}

function number(
  values: Values,
  name: string,
  { whole, least }: { whole: boolean; least: number },
): number | null {
  const text = word(values, name)
  if (text === null) return null
  const value = (whole ? /^\d{1,15}$/ : /^\d{1,9}(?:\.\d{1,9})?$/).test(text) ? Number(text) : NaN
  if (Number.isNaN(value) || value < least)
    throw new UserError(
      `--${name} is ${JSON.stringify(text)}: give a ${whole ? 'whole ' : ''}number from ${least} on.`,
    )
  return value
}
