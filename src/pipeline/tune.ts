// A tuning run at a service with OpenAI's jobs interface, in steps, so that an interrupted run continues. Prints nothing.
import { ServiceError, UserError } from '../core/model/errors.js'
import {
  ended,
  type JobEvent,
  type Jobs,
  type LossPoint,
  readMetrics,
  type TuningJob,
  type TuningRun,
} from '../core/tuning/jobs.js'

export interface TuneTools {
  jobs: Jobs
  /** Saves what is known of the run; called after every step that has an effect at the service. */
  save(run: TuningRun): void
  log(line: string): void
  pause(milliseconds: number): Promise<void>
  now(): number
  /** sha256 in hexadecimal digits. */
  hash(text: string): string
}

/** Uploads and starts what is not there yet; nothing is done for a run whose job is running or has succeeded. Throws UserError, ServiceError. */
export async function startRun(
  run: TuningRun,
  data: { training: Buffer; validation: Buffer | null },
  tools: TuneTools,
): Promise<TuningRun> {
  const { jobs, log } = tools
  let current = run
  const step = (more: Partial<TuningRun>): void => {
    current = { ...current, ...more }
    tools.save(current)
  }
  if (current.job !== null) {
    const job = await jobs.job(current.job)
    if (isAlive(job)) log(`job ${job.id} was already started: nothing is started again`)
    else log(`job ${job.id} ${job.status}${job.error === null ? '' : ` (${job.error})`}: it is started again`)
    if (isAlive(job)) return current
    current = { ...current, job: null, seen: null }
  }
  tools.save(current)
  if (current.files.training === null)
    step({
      files: { ...current.files, training: await jobs.upload(nameOf(current.data.sha256), data.training) },
    })
  if (current.validation && data.validation && current.files.validation === null)
    step({
      files: {
        ...current.files,
        validation: await jobs.upload(nameOf(current.validation.sha256), data.validation),
      },
    })
  const { files, request } = current
  const mark = tools
    .hash(JSON.stringify([current.data.sha256, current.validation?.sha256 ?? null, request]))
    .slice(0, 32)
  const find = async () => (await jobs.list(100)).find(job => job.mark === mark && isAlive(job))
  const earlier = await find()
  if (earlier) log(`the same run exists already: ${earlier.id}`)
  const given = { ...request, trainingFile: files.training ?? '', validationFile: files.validation, mark }
  const job = earlier ?? (await createOnce(() => jobs.create(given), find))
  step({ job: job.id })
  return current
}

/** If the answer was lost, the job may exist anyway. */
async function createOnce(
  create: () => Promise<TuningJob>,
  find: () => Promise<TuningJob | undefined>,
): Promise<TuningJob> {
  try {
    return await create()
  } catch (error) {
    const made = error instanceof ServiceError ? await find() : undefined
    if (made === undefined) throw error
    return made
  }
}

const isAlive = (job: TuningJob): boolean => !['failed', 'cancelled'].includes(job.status)

/** Named by its content, so that an interrupted run finds its upload. */
const nameOf = (sha256: string): string => `testwright-${sha256.slice(0, 16)}.jsonl`

interface WatchOptions {
  /** Milliseconds between two requests. */
  every: number
  /** Milliseconds after which watching ends, whatever the job does. */
  limit: number
}

interface Watched {
  job: TuningJob
  points: LossPoint[]
  /** The service's own table, CSV; null where there is none. */
  metrics: string | null
}

const MAX_FAULTS = 10

/**
 * Watches a job until it has ended. `seen` is the last event that was shown; `show` gets each later one once. Throws
 * ServiceError when the service stays unreachable, or when the limit is reached: the job itself continues.
 */
export async function watchJob(
  id: string,
  seen: string | null,
  { every, limit }: WatchOptions,
  tools: Pick<TuneTools, 'jobs' | 'log' | 'pause' | 'now'> & { show(event: JobEvent): void },
): Promise<Watched> {
  const end = tools.now() + limit
  const points: LossPoint[] = []
  let [last, faults, status] = [seen, 0, '']
  for (;;) {
    try {
      const job = await tools.jobs.job(id)
      for (const event of await tools.jobs.events(id, last)) {
        last = event.id
        if (event.metrics) points.push(event.metrics)
        tools.show(event)
      }
      faults = 0
      if (job.status !== status) tools.log(`${id}: ${(status = job.status).replaceAll('_', ' ')}`)
      if (ended.has(job.status)) return await finish(job, points, tools)
    } catch (error) {
      if (!(error instanceof ServiceError) || ++faults >= MAX_FAULTS) throw error
      tools.log(`${error.message} Trying again in ${Math.round(every / 1000)} s.`)
    }
    if (tools.now() + every > end)
      throw new ServiceError(
        `${id} had not ended after ${Math.round(limit / 60_000)} minutes: tune watch ${id} looks again.`,
      )
    await tools.pause(every)
  }
}

async function finish(job: TuningJob, points: LossPoint[], tools: Pick<TuneTools, 'jobs'>): Promise<Watched> {
  const [file] = job.resultFiles
  if (job.status !== 'succeeded' || file === undefined) return { job, points, metrics: null }
  const metrics = await tools.jobs.result(file)
  const all = readMetrics(metrics)
  return { job, points: all.length > 0 ? all : points, metrics }
}

/** The tuned model. Throws UserError or ServiceError for a job without one. */
export function modelOf(job: TuningJob): string {
  if (job.status === 'succeeded' && job.model !== null) return job.model
  const why = job.error === null ? '' : `: ${job.error.replace(/\.$/, '')}`
  if (job.status === 'failed') throw new ServiceError(`The job ${job.id} failed${why}.`)
  if (job.status === 'cancelled') throw new UserError(`The job ${job.id} was cancelled and made no model.`)
  throw new UserError(
    `The job ${job.id} is ${job.status.replaceAll('_', ' ')} and has no model yet: tune watch ${job.id} waits for it.`,
  )
}
