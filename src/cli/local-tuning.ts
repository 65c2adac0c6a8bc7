// `tune start --local`: trains a LoRA adapter of an open model on this machine; writes the adapter, its loss and a model card.
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { readRows } from '../core/dataset/rows.js'
import { ServiceError, UserError } from '../core/model/errors.js'
import type { TuningJob } from '../core/tuning/jobs.js'
import * as local from '../core/tuning/local-run.js'
import type { LocalResult, LocalRun, TrainerLine } from '../core/tuning/local-run.js'
import { renderProgress } from '../core/report/render/terminal.js'
import { renderLossChart, renderLossLines } from '../core/report/render/loss.js'
import { checkTuningRows, draftCard } from '../core/tuning/tuning-rows.js'
import type { ExitStatus } from '../core/report/exit-status.js'
import { linesOf, readInput, sha256, type Input } from './input-files.js'
import { openTraining, requirementsOf } from '../wiring/live-models.js'
import { DONE, type CliContext } from './command.js'
import { frozenBeside, put, readJson, runFolderOf } from './tuning-jobs.js'

/** Nothing is learned from fewer rows. */
const MIN_ROWS = 2
const MAX_LENGTH = 2048
/** Training ends after this many validations without a better loss. */
const PATIENCE = 4
const DEVICES = ['auto', 'cpu', 'cuda']
const LOCAL_URL = 'http://127.0.0.1:8080/v1'
const FILES = { run: 'local.json', progress: 'progress.jsonl', result: 'result.json' }

interface Files {
  training: Input
  validation: Input | null
}

/** Throws UserError for unusable input, ServiceError for a run that failed: the same command continues from its last checkpoint. */
export async function trainLocally(context: CliContext): Promise<ExitStatus> {
  const { args, log, answer } = context
  const { run, files } = await describe(context)
  const folder = runFolderOf(args)
  const known = readJson(join(folder, FILES.run), local.localRunSchema)
  if (known && JSON.stringify(known) !== JSON.stringify(run))
    throw new UserError(
      `${folder} has another run (${known.request.suffix} of ${known.base}): name another folder with --out.`,
    )
  const merge = args.has('merge')
  const made = readJson(join(folder, FILES.result), local.localResultSchema)
  const finished =
    made !== null && existsSync(join(folder, 'adapter')) && !(merge && !existsSync(join(folder, 'merged')))
  if (finished) log(`${folder} has this run already, finished: nothing is trained again`)
  const result = finished ? made : await train(run, files, folder, context)
  const progress = readProgress(folder)
  const points = local.pointsOf(progress)
  put(folder, 'loss.csv', local.renderLossTable(points))
  const chart = renderLossChart(points, `Loss of ${run.request.suffix}`)
  if (chart) put(folder, 'loss.svg', `${chart.text}\n`)
  const gguf = existsSync(join(folder, 'adapter.gguf'))
  const modelfile = gguf ? local.renderModelfile(run) : null
  if (modelfile !== null) put(folder, 'Modelfile', modelfile)
  put(folder, 'serve.txt', local.renderServing(run, folder, gguf))
  const card = writeCard(folder, run, result, files.training)
  const lines = [
    `Adapter  ${join(folder, gguf ? 'adapter.gguf' : 'adapter')}`,
    `Card     ${card}`,
    `Serve    ${join(folder, 'serve.txt')}`,
    ...renderLossLines(points),
  ]
  answer({ run, result, card, loss: points }, `${lines.join('\n')}\n`)
  return DONE
}

async function describe({ args, assets }: CliContext): Promise<{ run: LocalRun; files: Files }> {
  const asked = args.required('base', 'name a model on the hub, a folder or a GGUF file')
  const there = existsSync(asked)
  const base = there ? resolve(asked) : asked
  if (!there && /\.gguf$|^[./~]/.test(asked))
    throw new UserError(`There is no base ${asked}: give a hub name, a folder or a GGUF file.`)
  const training = readInput(args.required('data', 'name a file of training rows'))
  const other = args.word('validation')
  const validation = other === null ? null : readInput(other)
  for (const name of ['max-cost', 'base-url', 'watch', 'every'])
    if (args.has(name)) throw new UserError(`--${name} is for tuning services: leave it out with --local.`)
  const device = args.word('device') ?? 'auto'
  if (!DEVICES.includes(device)) throw new UserError(`--device is ${device}: give ${DEVICES.join(', ')}.`)
  const rowsOf = (input: Input, least: number): number => {
    const rows = readRows(linesOf(input))
    if (checkTuningRows(rows, input.name, base, least) === 'dpo')
      throw new UserError(`${input.name} has preference pairs: --local learns from chat or legacy rows.`)
    return rows.rows.length
  }
  const request = {
    passes: args.number('passes', { whole: true, least: 1, most: 1000 }) ?? 3,
    batchSize: args.number('batch-size', { whole: true, least: 1, most: 1024 }) ?? 4,
    learningRate: args.number('learning-rate', { most: 1 }) ?? 0.0003,
    rank: args.number('rank', { whole: true, least: 1, most: 512 }) ?? 16,
    seed: args.number('seed', { whole: true, most: 2 ** 32 - 1 }) ?? 1,
    suffix: args.word('suffix') ?? 'tuned',
  }
  const describeInput = (input: Input, least: number) => ({
    ...{ name: input.name, sha256: sha256(input.content), rows: rowsOf(input, least) },
  })
  const run: LocalRun = {
    ...{ schema: 1, tool: 'testwright', base, baseSha256: await hashOf(base) },
    data: describeInput(training, MIN_ROWS),
    validation: validation && describeInput(validation, 1),
    ...{ request, requirements: requirementsOf(assets.training) },
  }
  return { run, files: { training, validation } }
}

async function hashOf(base: string): Promise<string | null> {
  if (!existsSync(base) || !statSync(base).isFile()) return null
  const hash = createHash('sha256')
  await pipeline(createReadStream(base), hash)
  return hash.digest('hex')
}

async function train(
  run: LocalRun,
  files: Files,
  folder: string,
  { args, assets, environment, log, signal }: CliContext,
): Promise<LocalResult> {
  put(folder, FILES.run, `${JSON.stringify(run, null, 2)}\n`)
  put(folder, 'training.jsonl', files.training.content.toString('utf8'))
  if (files.validation) put(folder, 'validation.jsonl', files.validation.content.toString('utf8'))
  const settings = {
    ...{ base: run.base, training: join(folder, 'training.jsonl'), out: folder },
    validation: files.validation ? join(folder, 'validation.jsonl') : null,
    ...{
      ...run.request,
      device: args.word('device') ?? 'auto',
      merge: args.has('merge'),
      patience: PATIENCE,
      longest: MAX_LENGTH,
    },
  }
  put(folder, 'settings.json', `${JSON.stringify(settings, null, 2)}\n`)
  const limit = (args.number('limit', { least: 0.001 }) ?? 24) * 3_600_000
  const trainer = await openTraining({ assets, environment, log, signal }, args.word('python'))
  let [device, fault, ended] = ['cpu', '', null as Extract<TrainerLine, { event: 'done' }> | null]
  const code = await trainer.train(join(folder, 'settings.json'), folder, limit, text => {
    const line = local.readTrainerLine(text)
    if (line === null) return
    if (line.event === 'start') device = line.device
    if (line.event === 'error') fault = line.message
    if (line.event === 'done') ended = line
    const shown = local.renderTrainerLine(line) ?? progressOf(line)
    if (shown !== null) log(shown)
  })
  signal.throwIfAborted()
  if (code === 2 && fault !== '') throw new UserError(fault)
  if (code === 130)
    throw new ServiceError(
      `The run was stopped before its end: the same command continues from its last checkpoint.`,
    )
  const done = ended as Extract<TrainerLine, { event: 'done' }> | null
  if (code !== 0 || done === null)
    throw new ServiceError(
      `${fault.replace(/\.$/, '') || `Training ended with status ${String(code)}`}: ${join(folder, 'train.log')} says more, and the same command continues from its last checkpoint.`,
    )
  const result = local.localResultSchema.parse({ ...done, device, finished: Date.now() })
  put(folder, FILES.result, `${JSON.stringify(result, null, 2)}\n`)
  return result
}

function progressOf(line: TrainerLine): string | null {
  if (line.event === 'validation')
    return renderProgress({ step: line.step, steps: line.steps, train: null, validation: line.loss })
  if (line.event !== 'step') return null
  return renderProgress({ step: line.step, steps: line.steps, train: line.loss, validation: null })
}

/** A line that a kill left incomplete is skipped. */
function readProgress(folder: string): TrainerLine[] {
  const path = join(folder, FILES.progress)
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap(line => local.readTrainerLine(line) ?? [])
}

function writeCard(folder: string, run: LocalRun, result: LocalResult, training: Input): string {
  const { passes, batchSize, learningRate, seed, suffix } = run.request
  const job: TuningJob = {
    ...{ id: suffix, base: run.base.split('/').at(-1) ?? run.base, status: 'succeeded', model: suffix },
    ...{ trainingFile: run.data.name, resultFiles: [], error: null, mark: null },
    ...{ trainedTokens: result.trainedTokens, created: null, finished: result.finished },
  }
  const rows = readRows(linesOf(training)).rows
  const request = {
    base: job.base,
    method: 'supervised' as const,
    passes,
    batchSize,
    learningRate,
    seed,
    suffix,
  }
  const from = { data: run.data, request, frozen: frozenBeside(training, run.data.sha256) }
  const card = draftCard(job, { run: from, rows, baseUrl: LOCAL_URL, ends: [], local: true })
  const name = `${suffix.replace(/[^\w.-]+/g, '-')}.model.json`
  put(folder, name, `${JSON.stringify(card, null, 2)}\n`)
  return join(folder, name)
}
