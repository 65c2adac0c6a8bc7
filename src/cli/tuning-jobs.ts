// What the verbs over tuning jobs share: options, the folder of a run, watching a job to its end, and the model card.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as z from 'zod'
import { readRows, type DataRow } from '../core/dataset/rows.js'
import { UserError } from '../core/model/errors.js'
import type { ExitStatus } from '../core/report/exit-status.js'
import { renderLossChart, renderLossLines } from '../core/report/render/loss.js'
import { oneLine } from '../core/text.js'
import { renderProgress } from '../core/report/render/terminal.js'
import type { Jobs, TuningJob } from '../core/tuning/jobs.js'
import { draftCard, type Frozen } from '../core/tuning/tuning-rows.js'
import { runSchema, type TuningRun } from '../core/tuning/jobs.js'
import { retirementsOf } from '../core/tuning/tuning.js'
import { modelOf, watchJob, type TuneTools } from '../pipeline/tune.js'
import { openTuning } from '../wiring/live-models.js'
import { DONE, file, number, type Arguments, type CliContext, type Option } from './command.js'
import { linesOf, readInput, readKeyFile, sha256, type Input } from './input-files.js'

export const serviceUrl: Option = {
  type: 'string',
  placeholder: 'URL',
  help: "Base URL of the tuning service, its path included. Default: OPENAI_BASE_URL, then OpenAI's.",
}
export const runFolder: Option = {
  type: 'string',
  placeholder: 'DIR',
  help: 'Where the run and its model card are kept. Default: .testwright-tune.',
}
export const tunedOn = file('The rows that the model was tuned on: they show how to prompt it.')
export const watchOptions = {
  every: number('Seconds between two requests. Default: 15.'),
  limit: number('Hours after which watching ends; the job continues. Default: 24.'),
}

export const openJobs = ({ args, environment }: CliContext): Promise<Jobs> =>
  openTuning(args.word('base-url'), readKeyFile(args), environment)

export const runFolderOf = (args: Arguments): string => resolve(args.word('out') ?? '.testwright-tune')

/** The run in a folder, null where there is none. Throws UserError for a file that is not a run. */
export function readRun(folder: string): TuningRun | null {
  return readJson(join(folder, 'run.json'), runSchema)
}

/** A file of the folder, null where there is none. Throws UserError for a file of another kind. */
export function readJson<T>(path: string, schema: z.ZodType<T>): T | null {
  if (!existsSync(path)) return null
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    throw new UserError(`${path} was not written by testwright: name another folder with --out.`)
  }
}

function saveRun(folder: string, run: TuningRun): void {
  put(folder, 'run.json', `${JSON.stringify(run, null, 2)}\n`)
}

/** A file of the folder, whole or not at all. Throws UserError where it cannot be written. */
export function put(folder: string, name: string, text: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    const path = join(folder, name)
    writeFileSync(`${path}.new`, text)
    renameSync(`${path}.new`, path)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
    throw new UserError(
      `${join(folder, name)} cannot be written (${code}): free some space, or name another folder with --out.`,
    )
  }
}

export function tuneTools(folder: string, jobs: Jobs, { log, signal }: CliContext): TuneTools {
  return {
    jobs,
    log,
    save: run => saveRun(folder, run),
    now: () => Date.now(),
    hash: sha256,
    // An interruption ends the pause early.
    pause: milliseconds => sleep(milliseconds, undefined, { signal }).catch(() => undefined),
  }
}

/** Waits for the end of a job, prints its progress, and writes its loss and its card. `named` is null for the folder's own job. */
export async function watch(named: string | null, jobs: Jobs, context: CliContext): Promise<ExitStatus> {
  const { args, log, answer } = context
  const folder = runFolderOf(args)
  let run = readRun(folder)
  if (run?.job && named && run.job !== named) run = null
  const id = named ?? run?.job ?? null
  if (id === null)
    throw new UserError(`${folder} has no started job: name one. testwright tune list shows them.`)
  const options = {
    every: (args.number('every', { least: 0.01 }) ?? 15) * 1000,
    limit: (args.number('limit', { least: 0.001 }) ?? 24) * 3_600_000,
  }
  const watched = await watchJob(id, run?.seen ?? null, options, {
    ...tuneTools(folder, jobs, context),
    show: event => {
      if (event.metrics === null || event.level !== 'info') log(oneLine(event.message, 300))
      else log(renderProgress(event.metrics))
      if (run) saveRun(folder, (run = { ...run, seen: event.id }))
    },
  })
  const { job, metrics, points } = watched
  const model = modelOf(job)
  if (metrics !== null) put(folder, 'loss.csv', metrics)
  const chart = renderLossChart(points, `Loss of ${job.id}`)
  if (chart) put(folder, 'loss.svg', `${chart.text}\n`)
  const card = writeCard(folder, job, { run, trainedOn: readTrainedOn(args), baseUrl: jobs.baseUrl })
  const lines = [`Model  ${model}`, `Card   ${card}`, ...renderLossLines(points)]
  answer({ job, card, loss: points }, `${lines.join('\n')}\n`)
  return DONE
}

const manifest = z.object({
  files: z.array(z.object({ sha256: z.string() })),
  teacherUsd: z.number().nullish(),
})

/** What `dataset freeze` wrote beside these rows; null where they were not frozen, or have changed since. */
export function frozenBeside({ path }: Input, sha256: string): Frozen | null {
  const beside = (name: string): unknown => JSON.parse(readFileSync(join(dirname(path), name), 'utf8'))
  try {
    const { files, teacherUsd } = manifest.parse(beside('manifest.json'))
    if (!files.some(file => file.sha256 === sha256)) return null
    const fingerprints = z.array(z.string()).parse(beside('fingerprints.json'))
    return { fingerprints, teacherUsd: teacherUsd ?? null }
  } catch {
    return null
  }
}

interface TrainedOn {
  rows: DataRow[]
  frozen: Frozen | null
}

/** The rows of `--data` and what their frozen set says; empty when the option was left out. */
export function readTrainedOn(args: Arguments): TrainedOn {
  const path = args.word('data')
  if (path === null) return { rows: [], frozen: null }
  const input = readInput(path)
  return { rows: readRows(linesOf(input)).rows, frozen: frozenBeside(input, sha256(input.content)) }
}

/** Writes the card of a job's model and returns its path. */
export function writeCard(
  folder: string,
  job: TuningJob,
  { run, trainedOn, baseUrl }: { run: TuningRun | null; trainedOn: TrainedOn; baseUrl: string },
): string {
  const { rows, frozen } = trainedOn
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
