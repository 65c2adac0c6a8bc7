// Tries to escape from a level, and lists the ways that succeed.
import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { access, mkdir, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import type { Job } from '../core/model/run.js'
import { nothing } from './dependencies.js'
import { removeTree } from './job-tree.js'
import { makeScratch } from './overlay.js'
import { performJob, type JobContext } from './run-job.js'
import { isBelow, isSystem, mountsOf, type Level } from './layout.js'
import { runToEnd } from './spawn.js'

const LIMIT = 20_000
const PROGRAMS = { node: 'javascript/programs/escape.mjs', python: 'python/programs/escape.py' }
const MOST_NAMES = 2000

/** The toolchain that makes the attempts, and the users' homes that it must not see. */
export interface Probe {
  name: Job['toolchain']
  homes: string[]
}

/**
 * Tries to get out: a file outside (read and written), the user's home, the environment of other processes, the
 * network, mounts, user namespaces, kernel settings, leftover capabilities. Returns what succeeded (empty: the level
 * holds), or why nothing could be run.
 */
export async function findEscapes(
  level: Level,
  context: JobContext,
  { name, homes }: Probe,
): Promise<string[]> {
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
    const request = {
      secret,
      port,
      files: [join(outside, 'secret')],
      written: join(outside, 'written'),
      hidden: homes.flatMap(home => hiddenIn(home, context)),
    }
    const outcome = await performJob(
      jobOf(name, request),
      join(outside, 'tree'),
      { ...context, dependencies: { ...nothing, folders: ownFolders(context) } },
      level,
    )
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

/** Absolute paths in a home that no mount makes visible. */
function hiddenIn(home: string, context: JobContext): string[] {
  if (isSystem(home) || home === '/' || home === '/tmp' || isBelow(home, context.root)) return []
  const { root, programs, toolchain } = context
  const none = { overlay: null, dependencies: [], outside: [], caches: [], showsOurs: true, home: null }
  const mounts = mountsOf({ ...none, root, programs, tree: '', io: '', toolchain: toolchain.folders })
  return namesIn(home)
    .map(name => join(home, name))
    .filter(path => !mounts.some(({ to }) => isBelow(to, path)))
    .slice(0, MOST_NAMES)
}

/** Folders of the checkout that the toolchain needs, such as a virtual environment. */
function ownFolders({ root, toolchain }: JobContext): string[] {
  return toolchain.folders
    .filter(path => path !== root && isBelow(path, root))
    .map(path => path.slice(root.length + 1))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function jobOf(name: Job['toolchain'], request: unknown): Job {
  return {
    tree: 'head',
    toolchain: name,
    program: PROGRAMS[name],
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
