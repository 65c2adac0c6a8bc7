// The level without isolation: runs the command in the copy, with a scrubbed environment and limits, and ends
// leftovers.
import { mkdir, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { limited, outerEnvironment, type Level, type SandboxLayout } from './layout.js'
import { makeTag, tagged } from './left-overs.js'
import { runToEnd, type ProcessEnd } from './spawn.js'

/** Runs in the copy. The tree is not at the checkout's own path, so each job must check that it is what is imported. */
export function noneLevel(): Level {
  return {
    name: 'none',
    user: null,
    paths: layout => ({
      tree: layout.tree,
      io: layout.io,
      programs: layout.programs,
      home: join(layout.scratch, 'home'),
      tmp: join(layout.scratch, 'tmp'),
    }),
    perform,
  }
}

async function perform(layout: SandboxLayout): Promise<ProcessEnd> {
  await mkdir(join(layout.scratch, 'tmp'), { recursive: true })
  for (const path of layout.dependencies) {
    const place = join(layout.tree, path)
    await mkdir(dirname(place), { recursive: true })
    await symlink(join(layout.root, path), place).catch(() => undefined)
  }
  const tag = makeTag()
  return runToEnd({
    argv: tagged(tag, limited(layout, false)),
    cwd: layout.tree,
    env: outerEnvironment,
    limit: layout.limit,
    memory: layout.limits.memory,
    signal: layout.signal,
    tag,
  })
}
