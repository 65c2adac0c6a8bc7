// Tuning jobs of any service that speaks OpenAI's interface: OpenAI itself, Azure by its paths and api-key, Nebius.
import { randomUUID } from 'node:crypto'
import { APIError, type OpenAI } from 'openai'
import { z } from 'zod'
import { ServiceError, UserError } from '../core/model/errors.js'
import { type JobRequest, type Jobs, readEvent, readJob, readResult } from '../core/tuning/jobs.js'
import { oneLine } from '../core/report/render/text.js'
import { maskSecrets } from '../core/prompt/secrets.js'
import { connect, readAddress, readKey } from './connect.js'
import { explain, type Place } from './failures.js'
import { persist } from './retries.js'

export interface JobsOptions {
  baseUrl: string
  key: string | null
  /** Milliseconds for one request. */
  timeout?: number
  pause?(milliseconds: number): Promise<void>
}

const mostPages = 100
const pageSize = 100
const upload = 10 * 60_000

const page = z.object({ data: z.array(z.unknown()), has_more: z.boolean().nullish() })
const fileShape = z.object({ id: z.string(), filename: z.string().nullish(), bytes: z.number().nullish() })

/** Throws UserError when the address or the key cannot be right; sends nothing yet. */
export function openJobs(options: JobsOptions): Jobs {
  const url = readAddress(options.baseUrl)
  const key = readKey(options.key, url)
  const timeout = options.timeout ?? 60_000
  const client = connect(url, key)
  const place: Place = { host: url.host, model: 'the job', key, timeout }
  const patience = { total: timeout + 120_000, pause: options.pause ?? pause }
  const call = async <T>(what: string, work: (left: number) => Promise<T>, limit = timeout): Promise<T> => {
    try {
      return await persist(left => work(Math.min(limit, left)), { ...patience, total: limit + 120_000 })
    } catch (error) {
      throw tell(error, what, place)
    }
  }
  const get = <T>(
    what: string,
    path: string,
    read: (value: unknown) => T,
    query: Record<string, string | number> = {},
  ): Promise<T> => call(what, async left => read(await client.get(path, { timeout: left, query })))
  const jobAt = (id: string): string => `/fine_tuning/jobs/${encodeURIComponent(id)}`
  const pageOf = (value: unknown) => page.parse(value)
  return {
    baseUrl: options.baseUrl,
    async upload(name, content) {
      const files = await get('its files', '/files', pageOf, { purpose: 'fine-tune' })
      const there = findFile(files.data, name, content)
      return there ?? call('the file', left => sendFile(client, name, content, left), upload)
    },
    // Tried once: an answer that is lost may belong to a job that was made, and is paid for.
    async create(request) {
      try {
        return readJob(await client.post('/fine_tuning/jobs', { body: bodyOf(request), timeout }))
      } catch (error) {
        throw tell(error, 'the job', place)
      }
    },
    job: id => get(`the job ${id}`, jobAt(id), readJob),
    async list(most) {
      const limit = Math.min(pageSize, most)
      const ask = (after: After) => get('its jobs', '/fine_tuning/jobs', pageOf, { limit, ...after })
      return (await pages(most, ask)).slice(0, most).map(readJob)
    },
    async events(id, after) {
      const ask = (more: After) =>
        get(`events of ${id}`, `${jobAt(id)}/events`, pageOf, { limit: pageSize, ...more })
      return (await pages(Infinity, ask, after)).map(readEvent).reverse()
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

type After = { after?: string }

/** Items of cursor pages, newest first, up to the one whose id is `until`. */
async function pages(
  most: number,
  ask: (after: After) => Promise<z.infer<typeof page>>,
  until: string | null = null,
): Promise<unknown[]> {
  const found: unknown[] = []
  let after: After = {}
  for (let turn = 0; turn < mostPages && found.length < most; turn++) {
    const { data, has_more: more } = await ask(after)
    const ids = data.map(one => (one as { id?: unknown }).id)
    const known = until === null ? -1 : ids.indexOf(until)
    found.push(...(known < 0 ? data : data.slice(0, known)))
    const last = ids.at(-1)
    if (known >= 0 || !more || typeof last !== 'string') break
    after = { after: last }
  }
  return found
}

/** A file of ours that an earlier run sent: its name holds the hash of what is in it. */
function findFile(list: unknown[], name: string, content: Buffer): string | null {
  const files = list.flatMap(one => fileShape.safeParse(one).data ?? [])
  return files.find(one => one.filename === name && one.bytes === content.length)?.id ?? null
}

async function sendFile(client: OpenAI, name: string, content: Buffer, timeout: number): Promise<string> {
  const boundary = `testwright-${randomUUID()}`
  const part = (head: string, body: string): string =>
    `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`
  const type = '"\r\nContent-Type: application/jsonl'
  const body = `${part('name="purpose"', 'fine-tune')}${part(`name="file"; filename="${name}${type}`, content.toString('utf8'))}--${boundary}--\r\n`
  const headers = { 'Content-Type': `multipart/form-data; boundary=${boundary}` }
  return fileShape.parse(await client.post('/files', { body, headers, timeout })).id
}

/** Absent numbers are left to the service; `method` is what today's interface wants, and the older fields are gone. */
function bodyOf(request: JobRequest): Record<string, unknown> {
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

/** The service's own words where it refuses what was asked, with the cure where it is known. */
function tell(error: unknown, what: string, place: Place): Error {
  if (error instanceof z.ZodError)
    return new ServiceError(
      `${place.host} answered about ${what} with something that is no part of the tuning interface: check base-url.`,
    )
  if (!(error instanceof APIError) || error.status === undefined) return explain(error, place, null)
  const said = oneLine(maskSecrets(error.message.replace(/^\d{3} /, '')), 300).replace(/\.$/, '')
  if (error.status === 404)
    return new UserError(
      `${place.host} knows nothing of ${what}: ${said}. tune list says which jobs there are.`,
    )
  if (error.status === 400 || error.status === 409 || error.status === 422)
    return new UserError(`${place.host} refused ${what}: ${said}.`)
  return explain(error, place, null)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
