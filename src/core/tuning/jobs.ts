// Tuning jobs of OpenAI's API: the job, its events and results, and what a run keeps on disk.
import * as z from 'zod'

export const ended = new Set(['succeeded', 'failed', 'cancelled'])

/** One job; times are milliseconds since 1970. */
export interface TuningJob {
  id: string
  base: string
  /** `validating_files`, `queued`, `running`, `paused`, `succeeded`, `failed`, `cancelled`. */
  status: string
  /** The tuned model's name once there is one. */
  model: string | null
  trainingFile: string
  resultFiles: string[]
  trainedTokens: number | null
  error: string | null
  /** The `JobRequest.mark` that it was created with; null for jobs started elsewhere. */
  mark: string | null
  created: number | null
  finished: number | null
}

export interface JobEvent {
  id: string
  message: string
  level: string
  metrics: LossPoint | null
}

/** Losses at one step; null if not measured there. */
export interface LossPoint {
  step: number
  steps: number | null
  train: number | null
  validation: number | null
}

export interface JobRequest {
  base: string
  trainingFile: string
  validationFile: string | null
  method: 'supervised' | 'dpo'
  passes: number | null
  batchSize: number | null
  learningRate: number | null
  seed: number | null
  suffix: string | null
  /** Equal for equal rows and parameters, so that an interrupted run finds its own job again. */
  mark: string
}

/** Calls of the tuning API; each throws UserError or ServiceError with one sentence that includes the fix. */
export interface Jobs {
  /** Base URL, path included. */
  baseUrl: string
  /** The id of an uploaded file of this name and size, or of a new upload. */
  upload(name: string, content: Buffer): Promise<string>
  create(request: JobRequest): Promise<TuningJob>
  job(id: string): Promise<TuningJob>
  /** Newest first, at most `most`. */
  list(most: number): Promise<TuningJob[]>
  /** Events after the one with this id, oldest first; all events when null. */
  events(id: string, after: string | null): Promise<JobEvent[]>
  cancel(id: string): Promise<TuningJob>
  /** The metrics of a finished job, CSV. */
  result(file: string): Promise<string>
}

const count = z.number().nullish()
const jobShape = z.object({
  id: z.string(),
  model: z.string().catch(''),
  status: z.string(),
  fine_tuned_model: z.string().nullish(),
  training_file: z.string().catch(''),
  result_files: z.array(z.string()).catch([]),
  trained_tokens: count,
  metadata: z.object({ testwright: z.string() }).nullish().catch(null),
  error: z.object({ message: z.string().nullish(), code: z.string().nullish() }).nullish(),
  created_at: count,
  finished_at: count,
})

/** Throws ZodError for anything but a job. */
export function readJob(value: unknown): TuningJob {
  const job = jobShape.parse(value)
  const error = job.error?.message ?? job.error?.code ?? null
  const time = (seconds: number | null | undefined): number | null => (seconds ? seconds * 1000 : null)
  return {
    ...{ id: job.id, base: job.model, status: job.status, model: job.fine_tuned_model ?? null },
    ...{ trainingFile: job.training_file, resultFiles: job.result_files },
    ...{ trainedTokens: job.trained_tokens ?? null, error, mark: job.metadata?.testwright ?? null },
    ...{ created: time(job.created_at), finished: time(job.finished_at) },
  }
}

const eventShape = z.object({
  id: z.string(),
  message: z.string().catch(''),
  level: z.string().catch('info'),
  data: z
    .object({
      step: z.number(),
      total_steps: count,
      train_loss: count,
      valid_loss: count,
      full_valid_loss: count,
    })
    .nullish()
    .catch(null),
})

export function readEvent(value: unknown): JobEvent {
  const { id, message, level, data } = eventShape.parse(value)
  const validation = data?.full_valid_loss ?? data?.valid_loss ?? null
  const metrics = data
    ? { step: data.step, steps: data.total_steps ?? null, train: data.train_loss ?? null, validation }
    : null
  return { id, message, level, metrics }
}

/** The result file as text: some services send the CSV itself, others its base64. */
export function readResult(text: string): string {
  const packed = text.trim()
  if (packed === '' || packed.length % 4 !== 0 || !/^[A-Za-z0-9+/\r\n]+={0,2}$/.test(packed)) return text
  const plain = Buffer.from(packed, 'base64').toString('utf8')
  return /^[\w ,]+\r?\n/.test(plain) ? plain : text
}

/** Rows of `step,train_loss,train_accuracy,valid_loss,...`; lines without a step are left out. */
export function readMetrics(csv: string): LossPoint[] {
  const [head = '', ...lines] = csv.replace(/^\uFEFF/, '').split(/\r?\n/)
  const names = head.split(',').map(name => name.trim())
  return lines.flatMap((line): LossPoint[] => {
    const cells = line.split(',')
    const number = (...wanted: string[]): number | null => {
      for (const name of wanted) {
        const cell = cells[names.indexOf(name)]?.trim()
        if (cell && Number.isFinite(Number(cell))) return Number(cell)
      }
      return null
    }
    const step = number('step')
    if (step === null) return []
    const validation = number('full_valid_loss', 'valid_loss', 'full_validation_loss', 'validation_loss')
    return [{ step, steps: null, train: number('train_loss', 'training_loss'), validation }]
  })
}

/** What a run stores beside its data, so that it can be resumed after an interruption without paying twice. */
export const runSchema = z.strictObject({
  schema: z.literal(1),
  tool: z.literal('testwright'),
  baseUrl: z.string(),
  data: z.strictObject({ name: z.string(), sha256: z.string(), rows: z.number() }),
  validation: z.strictObject({ name: z.string(), sha256: z.string(), rows: z.number() }).nullable(),
  request: z.strictObject({
    base: z.string(),
    method: z.enum(['supervised', 'dpo']),
    passes: z.number().nullable(),
    batchSize: z.number().nullable(),
    learningRate: z.number().nullable(),
    seed: z.number().nullable(),
    suffix: z.string().nullable(),
  }),
  estimatedUsd: z.number().nullable(),
  files: z.strictObject({ training: z.string().nullable(), validation: z.string().nullable() }),
  job: z.string().nullable(),
  /** Id of the last event that was shown. */
  seen: z.string().nullable(),
})
export type TuningRun = z.infer<typeof runSchema>
