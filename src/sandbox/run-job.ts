// A job on one tree becomes an outcome, on any level: copy, lay over, run, read the result, remove.
import { constants } from 'node:fs'
import { copyFile, mkdir, mkdtemp, realpath, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Job, Outcome } from '../core/model/run.js'
import type { Dependencies } from './dependencies.js'
import { isBelow, type Level } from './layout.js'
import type { Ending } from './spawn.js'
import type { Toolchain } from './toolchain.js'
import { copyTree, giveTo, isOwnPath, layOver, readResult, removeTree } from './tree.js'

const MOST_RESULT = 32 * 1024 * 1024
const SYSTEM_PATH = '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin'

/** Everything about a checkout that stays the same from job to job. */
export interface Site {
  root: string
  runners: string
  toolchain: Toolchain
  dependencies: Dependencies
  scratch?: string | undefined
  signal?: AbortSignal | undefined
}

/**
 * Runs a job on the tree at `tree` (absolute), which stays as it is. A tree in which the job's files have no place is a crash
 * that says so.
 * @throws Error when the room cannot be made.
 */
export async function performJob(job: Job, tree: string, site: Site, level: Level): Promise<Outcome> {
  const scratch = await realpath(await mkdtemp(join(site.scratch ?? tmpdir(), 'testwright-')))
  try {
    const room = {
      root: site.root,
      tree: join(scratch, 'tree'),
      io: join(scratch, 'io'),
      runners: site.runners,
      scratch,
    }
    await furnish(job, tree, site, room, level.user)
    const refused = await layOver(room.tree, job.overlay, level.user)
    if (refused !== null) return { status: 'crashed', result: null, output: refused, milliseconds: 0 }
    const own = await Promise.all(site.dependencies.folders.map(path => isOwnPath(room.tree, path)))
    const dependencies = site.dependencies.folders.filter((_, place) => own[place])
    const { outside } = site.dependencies
    const shown = [...outside, ...dependencies.map(path => join(site.root, path))]
    const paths = level.paths(room)
    const ending = await level.perform({
      ...room,
      dependencies,
      outside,
      caches: site.dependencies.caches.filter(path => shown.some(folder => isBelow(path, folder))),
      toolchain: site.toolchain.folders,
      limits: site.toolchain.limits,
      env: environmentOf(job, site.toolchain, paths),
      argv: [
        site.toolchain.executable,
        ...site.toolchain.flags,
        join(paths.runners, job.program),
        join(paths.io, 'request.json'),
        join(paths.io, 'result.json'),
      ],
      limit: job.limit,
      signal: site.signal,
    })
    return outcomeOf(ending, await readResult(join(room.io, 'result.json'), MOST_RESULT))
  } finally {
    await removeTree(scratch)
  }
}

/** Fills the copy; what is generated or linked never takes the place of a tracked file, nor passes through a link of the tree. */
async function furnish(
  job: Job,
  tree: string,
  site: Site,
  room: { tree: string; io: string; scratch: string },
  user: number | null,
): Promise<void> {
  await copyTree(tree, room.tree)
  for (const path of site.dependencies.files) {
    if (!(await isOwnPath(room.tree, path))) continue
    await mkdir(dirname(join(room.tree, path)), { recursive: true })
    const [from, to] = [join(site.root, path), join(room.tree, path)]
    await copyFile(from, to, constants.COPYFILE_EXCL).catch(() => undefined)
  }
  for (const { path, target } of site.dependencies.links) {
    if (!(await isOwnPath(room.tree, path))) continue
    await mkdir(dirname(join(room.tree, path)), { recursive: true })
    await symlink(target, join(room.tree, path)).catch(() => undefined)
  }
  await Promise.all([mkdir(room.io), mkdir(join(room.scratch, 'stage'))])
  await writeFile(join(room.io, 'request.json'), JSON.stringify(job.request))
  if (user !== null) await Promise.all([giveTo(room.tree, user), giveTo(room.io, user)])
}

function environmentOf(
  job: Job,
  toolchain: Toolchain,
  paths: { home: string; tmp: string },
): Record<string, string> {
  return {
    PATH: `${dirname(toolchain.executable)}:${SYSTEM_PATH}`,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    HOME: paths.home,
    TMPDIR: paths.tmp,
    ...toolchain.env,
    ...job.env,
  }
}

function outcomeOf(ending: Ending, text: string | null): Outcome {
  const result = parsed(text)
  const status = ending.timedOut ? 'timed-out' : ending.code === 0 && result !== null ? 'done' : 'crashed'
  return { status, result, output: ending.output, milliseconds: Math.round(ending.milliseconds) }
}

function parsed(text: string | null): unknown {
  if (text === null) return null
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}
