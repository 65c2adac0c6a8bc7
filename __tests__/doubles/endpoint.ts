// A model endpoint on loopback that answers as it is told, faults of real servers included, and records its requests.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How one request is answered. Without `body`, with a plain reply. */
export interface Step {
  status?: number
  headers?: Record<string, string>
  /** An object is sent as JSON, a text as it is. */
  body?: unknown
  /** Milliseconds before anything is sent. */
  delay?: number
  /** `hang` never answers, `reset` ends the connection, `cut` ends it in the middle of the body. */
  fault?: 'hang' | 'reset' | 'cut'
}

export interface EndpointRequest {
  method: string
  path: string
  headers: Record<string, string | string[] | undefined>
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any
}

export interface Endpoint extends AsyncDisposable {
  /** `http://127.0.0.1:PORT/v1` */
  url: string
  host: string
  requests: EndpointRequest[]
}

/** A chat completion of `text`; `extra` replaces its fields. */
export function reply(text: string | null, extra: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'small',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: text } }],
    usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
    ...extra,
  }
}

/** Answers from a list (after its end with plain replies) or by a function of the request. Dispose of it after use. */
export async function openEndpoint(
  script: Step[] | ((asked: EndpointRequest, n: number) => Step) = [],
): Promise<Endpoint> {
  const requests: EndpointRequest[] = []
  const server = createServer((request, response) => {
    void readAll(request).then(text => {
      const { method = '', url: path = '', headers } = request
      const asked = { method, path, headers, body: text === '' ? null : JSON.parse(text) }
      const n = requests.push(asked) - 1
      const step = (Array.isArray(script) ? script[n] : script(asked, n)) ?? {}
      setTimeout(() => answer(step, response), step.delay ?? 0)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: `http://${host}/v1`,
    host,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

function answer(step: Step, response: ServerResponse): void {
  if (step.fault === 'hang') return
  if (step.fault === 'reset') return void response.socket?.resetAndDestroy()
  const { body = reply('```python\nassert True\n```'), headers = {} } = step
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const type = typeof body === 'string' ? {} : { 'content-type': 'application/json' }
  response.writeHead(step.status ?? 200, {
    ...type,
    'content-length': String(Buffer.byteLength(text)),
    ...headers,
  })
  if (step.fault !== 'cut') return void response.end(text)
  response.write(text.slice(0, text.length / 2), () => response.socket?.destroy())
}

async function readAll(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}
