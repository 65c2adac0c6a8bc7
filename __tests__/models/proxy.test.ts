// HTTPS_PROXY, HTTP_PROXY and NO_PROXY: which proxy is used for an address, and requests through a real one.
import { afterEach, describe, expect, test } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { chatModel } from '../../src/models/chat-model.js'
import { fetchIn, proxyFor } from '../../src/models/proxy.js'
import { openEndpoint, reply } from '../doubles/endpoint.js'

const at = (address: string, environment: Record<string, string>): string | null =>
  proxyFor(new URL(address), environment)

describe('which proxy', () => {
  const proxy = 'http://proxy.test:3128'
  test.each<[string, Record<string, string>, string | null]>([
    ['https://api.test/v1', {}, null],
    ['https://api.test/v1', { HTTPS_PROXY: proxy }, proxy],
    ['https://api.test/v1', { https_proxy: proxy, HTTPS_PROXY: 'http://other' }, proxy],
    ['https://api.test/v1', { HTTP_PROXY: proxy }, null],
    ['http://api.test/v1', { HTTP_PROXY: proxy }, proxy],
    ['https://api.test/v1', { HTTPS_PROXY: 'proxy.test:3128' }, proxy],
    ['https://api.test/v1', { HTTPS_PROXY: proxy, NO_PROXY: '*' }, null],
    ['https://api.test/v1', { HTTPS_PROXY: proxy, NO_PROXY: 'other.test, api.test' }, null],
    ['https://eu.api.test/v1', { HTTPS_PROXY: proxy, NO_PROXY: 'api.test' }, null],
    ['https://eu.api.test/v1', { HTTPS_PROXY: proxy, NO_PROXY: '.api.test' }, null],
    ['https://eu.api.test/v1', { HTTPS_PROXY: proxy, NO_PROXY: '*.api.test' }, null],
    ['https://myapi.test/v1', { HTTPS_PROXY: proxy, NO_PROXY: 'api.test' }, proxy],
    ['https://api.test/v1', { HTTPS_PROXY: proxy, NO_PROXY: 'api.test:8443' }, proxy],
    ['https://api.test:8443/v1', { HTTPS_PROXY: proxy, NO_PROXY: 'API.test:8443' }, null],
    ['http://127.0.0.1:8080/v1', { HTTP_PROXY: proxy }, null],
    ['http://localhost:8080/v1', { HTTP_PROXY: proxy }, null],
    ['https://api.test/v1', { HTTPS_PROXY: '  ' }, null],
  ])('%s with %j: %s', (address, environment, wanted) => expect(at(address, environment)).toBe(wanted))
})

const open: Server[] = []
afterEach(async () => {
  for (const server of open.splice(0)) {
    server.closeAllConnections()
    await new Promise(done => server.close(done))
  }
})

/** A proxy that connects every name to `port` of this machine, or answers every request with a status. */
async function openProxy(port: number, status = 200): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  const server = createServer()
  server.on('connect', (request, client) => {
    asked.push(`${request.url ?? ''} ${request.headers['proxy-authorization'] ?? ''}`.trim())
    if (status !== 200) return void client.end(`HTTP/1.1 ${status} No\r\n\r\n`)
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.pipe(client)
      client.pipe(upstream)
    })
    upstream.on('error', () => client.destroy())
    client.on('error', () => upstream.destroy())
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  open.push(server)
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

const prompt = { target: 'a', system: null, user: 'x', maxTokens: 16, temperature: 0, sample: 0 }
const modelAt = (baseUrl: string, environment: Record<string, string>) =>
  chatModel({
    ...{ model: 'small', baseUrl, key: 'sk-0123456789', timeout: 10_000, totalTimeout: 10_000 },
    fetch: fetchIn(environment),
    sleep: () => Promise.resolve(),
  })

describe('a request', () => {
  test('goes through the proxy, with the name unresolved and the credentials of the proxy URL', async () => {
    await using endpoint = await openEndpoint(() => ({ body: reply('ready') }))
    const proxy = await openProxy(Number(new URL(endpoint.url).port))
    const HTTP_PROXY = proxy.url.replace('//', '//me:word@')
    const { text } = await modelAt('http://models.test/v1', { HTTP_PROXY }).complete(prompt)
    expect(text).toBe('ready')
    expect(proxy.asked).toEqual([`models.test:80 Basic ${Buffer.from('me:word').toString('base64')}`])
    expect(endpoint.requests).toMatchObject([{ path: '/v1/chat/completions', body: { model: 'small' } }])
  })

  test('does not go through the proxy where NO_PROXY names the host', async () => {
    const proxy = await openProxy(1)
    const asking = modelAt('http://models.invalid/v1', { HTTP_PROXY: proxy.url, NO_PROXY: 'models.invalid' })
    await expect(asking.complete(prompt)).rejects.toThrow(
      /host of the model endpoint models\.invalid is not known/,
    )
    expect(proxy.asked).toEqual([])
  })

  test.each<[string, (url: string) => Promise<string>]>([
    ['407', async () => (await openProxy(1, 407)).url],
    ['ECONNREFUSED', () => Promise.resolve('http://127.0.0.1:1')],
  ])('a proxy that refuses (%s) is named, with the cure', async (code, make) => {
    const HTTP_PROXY = await make('')
    await expect(modelAt('http://models.test/v1', { HTTP_PROXY }).complete(prompt)).rejects.toThrow(
      `The proxy for the model endpoint models.test does not let us through (${code}): check HTTPS_PROXY, or name the host in NO_PROXY.`,
    )
  })
})
