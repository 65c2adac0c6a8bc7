// Tuning jobs of any service with OpenAI's interface for them: OpenAI itself, Azure, Nebius.
import { randomUUID } from 'node:crypto'
import { APIError, type OpenAI } from 'openai'
import * as z from 'zod'
import { ServiceError, UserError } from '../core/model/errors.js'
import { type JobRequest, type Jobs, readEvent, readJob, readResult } from '../core/tuning/jobs.js'
import { maskKey, maskSecrets, oneLine } from '../core/text.js'
import { openClient } from './client.js'
import { fetchIn } from './proxy.js'
import { explainError, type Target, sleep, withRetries } from './failures.js'

export interface JobsOptions {
  baseUrl: string
  key: string | null
  /** Milliseconds for one request. */
  timeout?: number
  /** Names the proxy, where there is one. */
  environment?: Record<string, string | undefined>
}

const MAX_PAGES = 100
const PAGE_SIZE = 100
/** Milliseconds. */
const UPLOAD_TIMEOUT = 10 * 60_000
const TIME_FOR_RETRIES = 120_000

const pageSchema = z.object({ data: z.array(z.unknown()), has_more: z.boolean().nullish() })
const fileSchema = z.object({ id: z.string(), filename: z.string().nullish(), bytes: z.number().nullish() })

/** Throws UserError when the address or the key cannot be right; sends nothing yet. */
export function openJobs({ baseUrl, key, timeout = 60_000, environment = {} }: JobsOptions): Jobs {
  const fetch = fetchIn(environment)
  const { client, target } = openClient({ baseUrl, key, model: 'the job', timeout, fetch })
  const { call, get } = requests(client, target)
  const jobAt = (id: string): string => `/fine_tuning/jobs/${encodeURIComponent(id)}`
  return {
    baseUrl,
    async upload(name, content) {
      const files = await get('its files', '/files', readPage, { purpose: 'fine-tune' })
      const uploaded = findFile(files.data, name, content)
      return uploaded ?? call('the file', left => sendFile(client, name, content, left), UPLOAD_TIMEOUT)
    },
    // Not retried: a lost answer may belong to a job that was created and is paid for.
    async create(request) {
      try {
        return readJob(await client.post('/fine_tuning/jobs', { body: jobBody(request), timeout }))
      } catch (error) {
        throw explainJobError(error, 'the job', target)
      }
    },
    job: id => get(`the job ${id}`, jobAt(id), readJob),
    async list(most) {
      const limit = Math.min(PAGE_SIZE, most)
      const getPage = (cursor: Cursor) => get('its jobs', '/fine_tuning/jobs', readPage, { limit, ...cursor })
      return (await readPages(most, getPage)).slice(0, most).map(readJob)
    },
    async events(id, after) {
      const getPage = (cursor: Cursor) =>
        get(`events of ${id}`, `${jobAt(id)}/events`, readPage, { limit: PAGE_SIZE, ...cursor })
      return (await readPages(Infinity, getPage, after)).map(readEvent).reverse()
    },
    cancel: id =>
      call(`the job ${id}`, async left =>
        readJob(await client.post(`${jobAt(id)}/cancel`, { timeout: left })),
      ),
    result: id =>
      call('the result', async left => {
        const path = `/files/${encodeURIComponent(id)}/content`
        return readResult(await (await client.get(path, { timeout: left }).asResponse()).text())
      }),
  }
}

/** Requests that are retried; `subject` names in errors what they are about. */
function requests(client: OpenAI, target: Target) {
  const call = async <T>(
    subject: string,
    send: (left: number) => Promise<T>,
    timeout = target.timeout,
  ): Promise<T> => {
    const limits = { total: timeout + TIME_FOR_RETRIES, sleep }
    try {
      return await withRetries(left => send(Math.min(timeout, left)), limits)
    } catch (error) {
      throw explainJobError(error, subject, target)
    }
  }
  const get = <T>(
    subject: string,
    path: string,
    read: (value: unknown) => T,
    query: Record<string, string | number> = {},
  ): Promise<T> => call(subject, async left => read(await client.get(path, { timeout: left, query })))
  return { call, get }
}

const readPage = (value: unknown) => pageSchema.parse(value)

type Cursor = { after?: string }

/** Items of cursor pages, newest first, up to but without the one whose id is `until`. */
async function readPages(
  most: number,
  getPage: (cursor: Cursor) => Promise<z.infer<typeof pageSchema>>,
  until: string | null = null,
): Promise<unknown[]> {
  const items: unknown[] = []
  let cursor: Cursor = {}
  for (let page = 0; page < MAX_PAGES && items.length < most; page++) {
    const { data, has_more: more } = await getPage(cursor)
    const ids = data.map(item => (item as { id?: unknown }).id)
    const known = until === null ? -1 : ids.indexOf(until)
    items.push(...(known < 0 ? data : data.slice(0, known)))
    const last = ids.at(-1)
    if (known >= 0 || !more || typeof last !== 'string') break
    cursor = { after: last }
  }
  return items
}

/** The file that an earlier run uploaded: its name contains the hash of its content. */
function findFile(list: unknown[], name: string, content: Buffer): string | null {
  const files = list.flatMap(entry => fileSchema.safeParse(entry).data ?? [])
  return files.find(({ filename, bytes }) => filename === name && bytes === content.length)?.id ?? null
}

async function sendFile(client: OpenAI, name: string, content: Buffer, timeout: number): Promise<string> {
  const boundary = `testwright-${randomUUID()}`
  const part = (head: string, body: string): string =>
    `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`
  const type = '"\r\nContent-Type: application/jsonl'
  const body = `${part('name="purpose"', 'fine-tune')}${part(`name="file"; filename="${name}${type}`, content.toString('utf8'))}--${boundary}--\r\n`
  const headers = { 'Content-Type': `multipart/form-data; boundary=${boundary}` }
  return fileSchema.parse(await client.post('/files', { body, headers, timeout })).id
}

/** Absent numbers are left to the service. `method` replaces the top-level hyperparameters of older versions. */
function jobBody(request: JobRequest): Record<string, unknown> {
  const { base, trainingFile, validationFile, method, passes, batchSize, learningRate, seed, suffix } =
    request
  const hyperparameters = {
    ...(passes === null ? {} : { n_epochs: passes }),
    ...(batchSize === null ? {} : { batch_size: batchSize }),
    ...(learningRate === null ? {} : { learning_rate_multiplier: learningRate }),
  }
  return {
    model: base,
    training_file: trainingFile,
    ...(validationFile === null ? {} : { validation_file: validationFile }),
    method: { type: method, [method]: { hyperparameters } },
    ...(seed === null ? {} : { seed }),
    ...(suffix === null ? {} : { suffix }),
    metadata: { testwright: request.mark },
  }
}

/** The service's own message when it refuses a request, with the fix where it is known. */
function explainJobError(error: unknown, subject: string, target: Target): Error {
  const { host } = target
  if (error instanceof z.ZodError)
    return new ServiceError(
      `${host} answered about ${subject} with something that is not part of the tuning interface: check base-url.`,
    )
  if (!(error instanceof APIError) || error.status === undefined) return explainError(error, target, null)
  const words = oneLine(maskSecrets(maskKey(error.message.replace(/^\d{3} /, ''), target.key)), 300).replace(
    /\.$/,
    '',
  )
  if (error.status === 404)
    return new UserError(`${host} does not know ${subject}: ${words}. tune list shows the jobs.`)
  if (error.status === 400 || error.status === 409 || error.status === 422)
    return new UserError(`${host} refused ${subject}: ${words}.`)
  return explainError(error, target, null)
}
