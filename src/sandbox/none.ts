// No walls: a room becomes a command in the copy itself, with scrubbed environment, limits and an end for left-overs.
import { randomUUID } from 'node:crypto'
import { mkdir, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { limited, type Level, type Room } from './layout.js'
import { runToEnd, type Ending } from './spawn.js'

/** Runs in the copy. The tree is not at the checkout's own path: whether it is what is imported, each job must tell. */
export function noneLevel(): Level {
  return {
    name: 'none',
    user: null,
    paths: room => ({
      tree: room.tree,
      io: room.io,
      runners: room.runners,
      home: join(room.scratch, 'home'),
      tmp: join(room.scratch, 'tmp'),
    }),
    perform,
  }
}

async function perform(room: Room): Promise<Ending> {
  await mkdir(join(room.scratch, 'tmp'), { recursive: true })
  for (const path of room.dependencies) {
    const place = join(room.tree, path)
    await mkdir(dirname(place), { recursive: true })
    await symlink(join(room.root, path), place).catch(() => undefined)
  }
  const marker = randomUUID()
  return runToEnd({
    argv: limited(room, false),
    cwd: room.tree,
    env: { ...room.env, TESTWRIGHT_JOB: marker },
    limit: room.limit,
    memory: room.limits.memory,
    signal: room.signal,
    marker: `TESTWRIGHT_JOB=${marker}`,
  })
}
