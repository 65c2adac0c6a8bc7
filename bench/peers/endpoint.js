// The recorded endpoint of the material (peers/endpoint.py), for tools that are not started by a script of its own.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** Seconds after which the endpoint is stopped. */
const LIMIT = 900

/** Runs `work` with the address of an endpoint that answers as `mode` says and adds each request to the file `log`. */
export async function withRecorded({ material, mode, log }, work) {
  const port = await freePort()
  const args = [join(material, 'peers/endpoint.py'), String(port), mode, log]
  const server = spawn('timeout', [String(LIMIT), 'python3', ...args], { stdio: 'ignore' })
  try {
    await answers(`http://127.0.0.1:${port}/v1/models`)
    return await work(`http://127.0.0.1:${port}/v1`)
  } finally {
    server.kill()
  }
}

/** Requests and the text of their answers, from the log of an endpoint. */
export function requestsIn(log) {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : []
  return lines.map(line => JSON.parse(line))
}

async function answers(url) {
  for (let tries = 0; tries < 200; tries++) {
    const response = await fetch(url).catch(() => null)
    if (response?.ok) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`${url} does not answer`)
}

async function freePort() {
  const server = createServer()
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address()
  await new Promise(resolve => server.close(resolve))
  return port
}
