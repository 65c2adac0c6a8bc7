// One HTTP request of the model client -> one whole response of limited size. Used instead of the global fetch, which gives up
// on headers after five minutes (slow local models need more), follows redirects with the key, and reads without limit.
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'

/** Bytes; no reply of a model comes near it. */
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
  return new Promise<Response>((resolve, reject) => {
    const request = send(url, {
      method: init.method ?? 'GET',
      headers: Object.fromEntries(new Headers(init.headers ?? {})),
    })
    const { signal } = init
    const abort = (): void => {
      reject(new SocketError('ABORTED'))
      request.destroy()
    }
    request.on('response', response => {
      const { statusCode = 0, headers } = response
      const stop = (): unknown => response.destroy()
      collect({ statusCode, headers, body: response, stop }).then(resolve, (error: unknown) =>
        reject(toSocketError(error)),
      )
    })
    request.on('error', error => reject(toSocketError(error)))
    request.on('close', () => signal?.removeEventListener('abort', abort))
    if (signal?.aborted) abort()
    signal?.addEventListener('abort', abort)
    request.end(typeof init.body === 'string' ? init.body : undefined)
  })
}

/** A name with several addresses fails with one error for each. */
function toSocketError(error: unknown): SocketError {
  if (error instanceof SocketError) return error
  const { code, errors } = error as { code?: unknown; errors?: { code?: unknown }[] }
  return new SocketError(String(code ?? errors?.[0]?.code ?? 'UNKNOWN'))
}

/** A response that is still arriving. */
interface Coming {
  statusCode: number
  headers: Record<string, string | string[] | undefined>
  body: AsyncIterable<Buffer>
  stop(): unknown
}

/** The whole of a response. Rejects with a SocketError for one that is too large. */
export async function collect({ statusCode: status, headers: given, body, stop }: Coming): Promise<Response> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of body) {
    size += part.length
    if (size > LARGEST_BODY) {
      stop()
      throw new SocketError('TOO_LARGE')
    }
    parts.push(part)
  }
  if (status < 200 || status > 599) throw new SocketError('BAD_STATUS')
  const headers = new Headers()
  for (const [name, value] of Object.entries(given))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  const isEmpty = status === 204 || status === 205 || status === 304
  return new Response(isEmpty ? null : Buffer.concat(parts), { status, headers })
}
