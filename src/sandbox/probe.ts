// Tries to escape from a level, and lists the ways out that are open.
import { randomUUID } from 'node:crypto'
import { access, mkdir, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import type { Job } from '../core/model/run.js'
import { makeScratch, performJob, removeTree, type JobContext } from './run-job.js'
import type { Level } from './layout.js'
import { runToEnd } from './spawn.js'

const LIMIT = 20_000

/**
 * Tries to get out: a file outside (read and written), the environment of other processes, the network, mounts, leftover
 * capabilities. Gives what succeeded (empty: the level holds), or the reason why nothing could be run.
 */
export async function findEscapes(level: Level, context: JobContext): Promise<string[]> {
  const outside = await makeScratch('testwright-outside-')
  const secret = randomUUID()
  const stop = new AbortController()
  const server = createServer(socket => socket.destroy())
  const secretHolder = runToEnd({
    argv: ['sleep', '60'],
    cwd: '/',
    env: { PATH: '/usr/bin:/bin', TESTWRIGHT_SECRET: secret },
    limit: LIMIT * 2,
    signal: stop.signal,
  })
  try {
    await mkdir(join(outside, 'tree'))
    await writeFile(join(outside, 'secret'), secret, { mode: 0o644 })
    const port = await listen(server)
    const request = { secret, port, files: [join(outside, 'secret')], written: join(outside, 'written') }
    const outcome = await performJob(jobOf(request), join(outside, 'tree'), context, level)
    const found = (outcome.result as { escapes?: unknown } | null)?.escapes
    if (!Array.isArray(found)) return [`it does not start: ${outcome.output.trim().slice(0, 200)}`]
    const written = await access(join(outside, 'written')).then(
      () => ['writes outside'],
      () => [],
    )
    return [...found.map(String), ...written]
  } finally {
    stop.abort()
    server.close()
    await secretHolder
    await removeTree(outside)
  }
}

function jobOf(request: unknown): Job {
  return {
    tree: 'head',
    toolchain: 'node',
    program: 'javascript/programs/escape.mjs',
    request,
    overlay: {},
    env: {},
    limit: LIMIT,
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}
