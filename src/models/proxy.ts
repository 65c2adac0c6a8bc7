// The proxy that the environment names for an address, as curl and GitHub's runner read it, and one request through it.
import { collect, fetchBounded, SocketError } from './fetch.js'

type Environment = Record<string, string | undefined>

const loopback = /^(?:localhost|\[::1\]|127\..*)$/

/**
 * Null where the address is asked directly: no HTTPS_PROXY (or HTTP_PROXY, for http), an entry of NO_PROXY that fits, or this machine.
 * Lower-case names win, as for curl.
 */
export function proxyFor(url: URL, environment: Environment): string | null {
  const read = (name: string): string => environment[name] || environment[name.toUpperCase()] || ''
  const proxy = (url.protocol === 'https:' ? read('https_proxy') : read('http_proxy')).trim()
  if (proxy === '' || loopback.test(url.hostname)) return null
  const address = /^[a-z]+:\/\//i.test(proxy) ? proxy : `http://${proxy}`
  return isDirect(url, read('no_proxy')) || !URL.canParse(address) ? null : address
}

/** `*`, `example.com`, `.example.com`, `*.example.com`, each with a port or none: a name covers its subdomains too. */
function isDirect({ hostname, port, protocol }: URL, list: string): boolean {
  const used = port || (protocol === 'https:' ? '443' : '80')
  return list
    .split(/[\s,]+/)
    .filter(Boolean)
    .some(entry => {
      if (entry === '*') return true
      const [, name = '', asked] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? []
      const bare = name.replace(/^\*?\./, '')
      const fits = hostname === bare || hostname.endsWith(`.${bare}`)
      return bare !== '' && fits && (asked === undefined || asked === used)
    })
}

/** `fetchBounded`, through the proxy of the environment where that names one. */
export function fetchIn(environment: Environment): typeof fetchBounded {
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input)
    const proxy = proxyFor(url, environment)
    return proxy === null ? fetchBounded(url, init) : fetchThrough(proxy, url, init)
  }
}

/** Rejects with a SocketError as `fetchBounded` does; where the proxy is at fault, its code begins with `PROXY`. */
async function fetchThrough(proxy: string, url: URL, init: RequestInit): Promise<Response> {
  const { ProxyAgent, request } = await import('undici')
  const agent = new ProxyAgent({ uri: proxy, connections: 1, headersTimeout: 0, bodyTimeout: 0 })
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher: agent,
      method: (init.method ?? 'GET') as 'GET' | 'POST',
      headers: Object.fromEntries(new Headers(init.headers ?? {})),
      body: typeof init.body === 'string' ? init.body : null,
      signal: init.signal ?? null,
    })
    return await collect({ statusCode, headers, body, stop: () => body.destroy() })
  } catch (error) {
    if (error instanceof SocketError) throw error
    if (init.signal?.aborted) throw new SocketError('ABORTED')
    throw proxyError(error)
  } finally {
    await agent.destroy()
  }
}

function proxyError(error: unknown): SocketError {
  const { code, message = '', cause } = Object(error) as { code?: unknown; message?: string; cause?: unknown }
  const refused = /Proxy response \((\d+)\)/.exec(message)?.[1]
  if (refused !== undefined) return new SocketError(`PROXY_${refused}`)
  const inner = String(code ?? (Object(cause) as { code?: unknown }).code ?? 'UNKNOWN')
  return new SocketError(
    /^E(?:CONNREFUSED|HOSTUNREACH|NOTFOUND|AI_AGAIN)/.test(inner) ? `PROXY_${inner}` : inner,
  )
}
