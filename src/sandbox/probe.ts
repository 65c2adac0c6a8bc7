// A level becomes the list of ways out of it that a real attempt found open.
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Job } from '../core/model/run.js'
import { nothing } from './dependencies.js'
import { performJob, type Site, removeTree } from './run-job.js'
import type { Level } from './layout.js'
import { runToEnd } from './spawn.js'

const LIMIT = 20_000

/**
 * Tries to get out: a file outside (read and written), the environment of other processes, the network, mounts, leftover
 * capabilities. Gives what succeeded (empty: the level holds), or the reason why nothing could be run.
 */
export async function findEscapes(level: Level, site: Site): Promise<string[]> {
  const outside = await realpath(await mkdtemp(join(tmpdir(), 'testwright-outside-')))
  const secret = randomUUID()
  const stop = new AbortController()
  const server = createServer(socket => socket.destroy())
  const holder = runToEnd({
    argv: ['sleep', '60'],
    cwd: '/',
    env: { PATH: '/usr/bin:/bin', TESTWRIGHT_CANARY: secret },
    limit: LIMIT * 2,
    signal: stop.signal,
  })
  try {
    await mkdir(join(outside, 'tree'))
    await writeFile(join(outside, 'canary'), secret, { mode: 0o644 })
    const port = await listen(server)
    const request = { secret, port, files: [join(outside, 'canary')], written: join(outside, 'written') }
    const outcome = await performJob(
      jobOf(request),
      join(outside, 'tree'),
      { ...site, dependencies: nothing },
      level,
    )
    const found = (outcome.result as { escapes?: unknown } | null)?.escapes
    if (!Array.isArray(found)) return [`it does not start: ${outcome.output.trim().slice(0, 200)}`]
    const written = existsSync(join(outside, 'written')) ? ['writes outside'] : []
    return [...found.map(String), ...written]
  } finally {
    stop.abort()
    server.close()
    await holder
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
