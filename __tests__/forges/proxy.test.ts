// Requests to GitHub go through the proxy of the environment, which the client reads when it is loaded.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import { connect as dial, type AddressInfo } from 'node:net'

const servers: Server[] = []
const before = { ...process.env }
afterAll(async () => {
  process.env = before
  for (const server of servers) {
    server.closeAllConnections()
    await new Promise(done => server.close(done))
  }
})

async function listen(server: Server): Promise<number> {
  servers.push(server)
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return (server.address() as AddressInfo).port
}

const asked: string[] = []
beforeAll(async () => {
  const api = await listen(
    createServer((request, response) => {
      asked.push(request.url ?? '')
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":1}')
    }),
  )
  const proxy = createServer()
  proxy.on('connect', (request, client) => {
    asked.push(`proxy ${request.url ?? ''}`)
    const upstream = dial(api, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.pipe(client)
      client.pipe(upstream)
    })
    upstream.on('error', () => client.destroy())
    client.on('error', () => upstream.destroy())
  })
  const url = `http://127.0.0.1:${await listen(proxy)}`
  Object.assign(process.env, { http_proxy: url, GITHUB_API_URL: 'http://api.github.test' })
})

test('a request goes through the proxy', async () => {
  const { connect, patient } = await import('../../src/forges/request.js')
  const api = connect('ghs_x', 'http://api.github.test', { ...patient, retries: 0 })
  const { status } = await api.rest.repos.get({ owner: 'octo', repo: 'shop' })
  expect(status).toBe(200)
  expect(asked).toEqual(['proxy api.github.test:80', '/repos/octo/shop'])
})
