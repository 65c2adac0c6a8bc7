// One HTTP request of the model client -> one whole response, bounded. Stands in for the global fetch, which gives up on
// headers after five minutes (slow local models need more), follows redirects with the key, and reads without end.
import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'

/** No reply of a model comes near this many bytes. */
const LARGEST_BODY = 8 * 1024 * 1024

/** Why no response came: Node's or TLS's own error code. Its name is AbortError when the caller gave up. */
export class SocketError extends Error {
  constructor(readonly code: string) {
    super(code)
    this.name = code === 'ABORTED' ? 'AbortError' : 'SocketError'
  }
}

/** Follows no redirect; resolves when the body is complete; rejects with a SocketError. */
export async function fetchBounded(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  const url = new URL(input instanceof Request ? input.url : input)
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  return await new Promise<Response>((resolve, reject) => {
    const request = send(url, {
      method: init.method ?? 'GET',
      headers: Object.fromEntries(new Headers(init.headers ?? {})),
    })
    const { signal } = init
    const stop = (): void => {
      reject(new SocketError('ABORTED'))
      request.destroy()
    }
    request.on('response', response => {
      collect(response).then(resolve, (error: unknown) => reject(wrap(error)))
    })
    request.on('error', error => reject(wrap(error)))
    request.on('close', () => signal?.removeEventListener('abort', stop))
    if (signal?.aborted) stop()
    signal?.addEventListener('abort', stop)
    request.end(typeof init.body === 'string' ? init.body : undefined)
  })
}

/** An address with several hosts behind it fails with one error for each. */
function wrap(error: unknown): SocketError {
  if (error instanceof SocketError) return error
  const { code, errors } = error as { code?: unknown; errors?: { code?: unknown }[] }
  return new SocketError(String(code ?? errors?.[0]?.code ?? 'UNKNOWN'))
}

async function collect(message: IncomingMessage): Promise<Response> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of message as AsyncIterable<Buffer>) {
    size += part.length
    if (size > LARGEST_BODY) {
      message.destroy()
      throw new SocketError('TOO_LARGE')
    }
    parts.push(part)
  }
  const status = message.statusCode ?? 0
  if (status < 200 || status > 599) throw new SocketError('BAD_STATUS')
  const headers = new Headers()
  for (const [name, value] of Object.entries(message.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  const bare = status === 204 || status === 205 || status === 304
  return new Response(bare ? null : Buffer.concat(parts), { status, headers })
}
