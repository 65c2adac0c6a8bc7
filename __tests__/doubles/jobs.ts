// A tuning service on loopback that behaves like OpenAI's: files, jobs that advance one step per request, events
// newest first in pages, results as base64. Stateful; tests can set faults.
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

interface File {
  id: string
  filename: string
  bytes: number
  content: string
}

export interface JobsDouble extends AsyncDisposable {
  url: string
  files: File[]
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  jobs: any[]
  requests: { method: string; path: string; key: string }[]
  /** Sent instead of the answer, in order, to requests with this method and start of the path. */
  faults: { method: string; path: string; status: number; body: unknown; dropAfter?: boolean }[]
  /** How every job ends. */
  ending: 'succeeded' | 'failed' | 'cancelled' | 'never'
  /** Maximum number of events on a page. */
  pageSize: number
}

const steps = 12
const key = 'sk-tuning-0123456789'

export async function startJobs(): Promise<JobsDouble> {
  const server = createServer((request, response) => {
    void readAll(request).then(body => {
      const url = new URL(request.url ?? '', 'http://x')
      const path = url.pathname.replace(/^\/v1/, '')
      const method = request.method ?? ''
      double.requests.push({ method, path, key: String(request.headers.authorization ?? '') })
      const at = double.faults.findIndex(one => one.method === method && path.startsWith(one.path))
      const [fault] = at < 0 ? [] : double.faults.splice(at, 1)
      const send = (status: number, value: unknown): void => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
      }
      if (fault && !fault.dropAfter) return send(fault.status, fault.body)
      if (request.headers.authorization !== `Bearer ${key}`)
        return send(401, { error: { message: 'Incorrect API key provided' } })
      const found = answer(double, method, path, url, body, String(request.headers['content-type'] ?? ''))
      if (fault) return void response.destroy()
      if (typeof found === 'string')
        return void response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(found)
      send(found.status, found.value)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const double: JobsDouble = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    ...{ files: [], jobs: [], requests: [], faults: [], ending: 'succeeded' as const, pageSize: 5 },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
  return double
}

type Found = { status: number; value: unknown } | string

function answer(
  double: JobsDouble,
  method: string,
  path: string,
  url: URL,
  body: string,
  type: string,
): Found {
  const ok = (value: unknown): Found => ({ status: 200, value })
  const missing = (what: string): Found => ({
    status: 404,
    value: { error: { message: `Could not find ${what}`, type: 'invalid_request_error' } },
  })
  if (path === '/files' && method === 'GET')
    return ok({
      object: 'list',
      data: double.files.map(file => ({ ...file, content: undefined })),
      has_more: false,
    })
  if (path === '/files' && method === 'POST') return ok(upload(double, body, type))
  const content = /^\/files\/([\w-]+)\/content$/.exec(path)
  if (content) return double.files.find(one => one.id === content[1])?.content ?? missing('that file')
  if (path === '/fine_tuning/jobs' && method === 'POST')
    return create(double, JSON.parse(body) as Record<string, unknown>)
  if (path === '/fine_tuning/jobs') {
    const limit = Number(url.searchParams.get('limit') ?? 20)
    return ok({ object: 'list', ...paged(double.jobs.map(plain).reverse(), url, limit) })
  }
  const [, id, rest] = /^\/fine_tuning\/jobs\/([\w-]+)(?:\/(\w+))?$/.exec(path) ?? []
  const job = double.jobs.find(one => one.id === id)
  if (!job) return missing(`the job ${id ?? ''}`)
  if (rest === 'cancel') {
    job.status = 'cancelled'
    return ok(plain(job))
  }
  if (rest === 'events')
    return ok({ object: 'list', ...paged([...job.events].reverse(), url, double.pageSize) })
  goOn(double, job)
  return ok(plain(job))
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
const plain = (job: any): { id: string } => ({ ...job, events: undefined })

function paged(all: { id: string }[], url: URL, size: number) {
  const after = url.searchParams.get('after')
  const start = after === null ? 0 : all.findIndex(one => one.id === after) + 1
  return { data: all.slice(start, start + size), has_more: start + size < all.length }
}

function upload(double: JobsDouble, body: string, type: string): unknown {
  const boundary = /boundary=(.+)$/.exec(type)?.[1] ?? ''
  const part = body.split(`--${boundary}`).find(one => one.includes('filename=')) ?? ''
  const content = part.slice(part.indexOf('\r\n\r\n') + 4, -2)
  const filename = /filename="([^"]+)"/.exec(part)?.[1] ?? ''
  const file = {
    id: `file-${double.files.length + 1}`,
    object: 'file',
    filename,
    bytes: Buffer.byteLength(content),
    content,
  }
  double.files.push(file)
  return { ...file, content: undefined }
}

function create(double: JobsDouble, body: Record<string, unknown>): Found {
  if (!double.files.some(file => file.id === body['training_file']))
    return {
      status: 400,
      value: {
        error: { message: 'invalid training_file', type: 'invalid_request_error', param: 'training_file' },
      },
    }
  if (/no-such/.test(String(body['model'])))
    return {
      status: 400,
      value: {
        error: {
          message: `Model ${String(body['model'])} is not available for fine-tuning or does not exist.`,
          code: 'model_not_available',
        },
      },
    }
  const job = {
    ...{
      id: `ftjob-${double.jobs.length + 1}`,
      object: 'fine_tuning.job',
      status: 'validating_files',
      fine_tuned_model: null,
    },
    ...{
      created_at: 1_780_000_000,
      finished_at: null,
      trained_tokens: null,
      result_files: [] as string[],
      error: null,
    },
    ...{ at: 0, events: [] as unknown[] },
    ...body,
  }
  double.jobs.push(job)
  return { status: 200, value: plain(job) }
}

const loss = (step: number): number => Math.round(1000 * (0.4 + 2 / step)) / 1000

// eslint-disable-next-line @typescript-eslint/no-explicit-any
function goOn(double: JobsDouble, job: any): void {
  if (['succeeded', 'failed', 'cancelled'].includes(job.status)) return
  const say = (message: string, data: unknown = null): void => {
    job.events.push({
      id: `ftevent-${job.id}-${job.events.length + 1}`,
      object: 'fine_tuning.job.event',
      level: 'info',
      message,
      data,
      created_at: 1,
    })
  }
  if (job.status === 'validating_files') {
    job.status = 'running'
    return say('Validating training file')
  }
  if (job.at < steps) {
    for (let turn = 0; turn < 4; turn++) {
      job.at += 1
      say(`Step ${job.at}/${steps}: training loss=${loss(job.at)}`, {
        step: job.at,
        total_steps: steps,
        train_loss: loss(job.at),
      })
    }
    return
  }
  if (double.ending === 'never') return
  job.status = double.ending
  job.finished_at = 1_780_000_600
  if (double.ending === 'failed')
    job.error = { code: 'server_error', message: 'The training ran out of memory.' }
  if (double.ending !== 'succeeded') return
  const rows = Array.from(
    { length: steps },
    (_, at) => `${at + 1},${loss(at + 1)},0.5,${at % 4 === 3 ? loss(at + 1) + 0.1 : ''}`,
  )
  const csv = `step,train_loss,train_accuracy,valid_loss\n${rows.join('\n')}\n`
  double.files.push({
    id: `file-result-${job.id}`,
    filename: 'step_metrics.csv',
    bytes: csv.length,
    content: Buffer.from(csv).toString('base64'),
  })
  job.result_files = [`file-result-${job.id}`]
  job.fine_tuned_model = `ft:${String(job.model)}:acme:${String(job.suffix ?? '')}:x1`
  job.trained_tokens = 3000
  say('The job has successfully completed')
}

async function readAll(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

export const tuningKey = key
