// A job on one tree becomes an outcome, on any level: copy, lay over, run, read the result, remove.
import { constants } from 'node:fs'
import { copyFile, mkdir, mkdtemp, realpath, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Job, JobOutcome } from '../core/model/run.js'
import type { Dependencies } from './dependencies.js'
import { isBelow, type Level } from './layout.js'
import type { ProcessEnd } from './spawn.js'
import type { Toolchain } from './toolchain.js'
import { copyTree, giveTo, isOwnPath, layOver, readResult, removeTree } from './tree.js'

const MOST_RESULT = 32 * 1024 * 1024
const SYSTEM_PATH = '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin'

/** Everything about a checkout that stays the same from job to job. */
export interface Site {
  root: string
  programs: string
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
export async function performJob(job: Job, tree: string, site: Site, level: Level): Promise<JobOutcome> {
  const scratch = await realpath(await mkdtemp(join(site.scratch ?? tmpdir(), 'testwright-')))
  try {
    const layout = {
      root: site.root,
      tree: join(scratch, 'tree'),
      io: join(scratch, 'io'),
      programs: site.programs,
      scratch,
    }
    await furnish(tree, site, layout)
    await writeFile(join(layout.io, 'request.json'), JSON.stringify(job.request))
    if (level.user !== null)
      await Promise.all([giveTo(layout.tree, level.user), giveTo(layout.io, level.user)])
    const refused = await layOver(layout.tree, job.overlay, level.user)
    if (refused !== null) return { status: 'crashed', result: null, output: refused, milliseconds: 0 }
    const own = await Promise.all(site.dependencies.folders.map(path => isOwnPath(layout.tree, path)))
    const dependencies = site.dependencies.folders.filter((_, place) => own[place])
    const { outside } = site.dependencies
    const shown = [...outside, ...dependencies.map(path => join(site.root, path))]
    const paths = level.paths(layout)
    const ending = await level.perform({
      ...layout,
      dependencies,
      outside,
      caches: site.dependencies.caches.filter(path => shown.some(folder => isBelow(path, folder))),
      toolchain: site.toolchain.folders,
      limits: site.toolchain.limits,
      env: environmentOf(job, site.toolchain, paths),
      argv: [
        site.toolchain.executable,
        ...site.toolchain.flags,
        join(paths.programs, job.program),
        join(paths.io, 'request.json'),
        join(paths.io, 'result.json'),
      ],
      limit: job.limit,
      signal: site.signal,
    })
    return outcomeOf(ending, await readResult(join(layout.io, 'result.json'), MOST_RESULT))
  } finally {
    await removeTree(scratch)
  }
}

/** Fills the copy; what is generated or linked never takes the place of a tracked file, nor passes through a link of the tree. */
async function furnish(
  tree: string,
  site: Site,
  layout: { tree: string; io: string; scratch: string },
): Promise<void> {
  await copyTree(tree, layout.tree)
  for (const path of site.dependencies.files) {
    if (!(await isOwnPath(layout.tree, path))) continue
    await mkdir(dirname(join(layout.tree, path)), { recursive: true })
    const [from, to] = [join(site.root, path), join(layout.tree, path)]
    await copyFile(from, to, constants.COPYFILE_EXCL).catch(() => undefined)
  }
  for (const { path, target } of site.dependencies.links) {
    if (!(await isOwnPath(layout.tree, path))) continue
    await mkdir(dirname(join(layout.tree, path)), { recursive: true })
    await symlink(target, join(layout.tree, path)).catch(() => undefined)
  }
  await Promise.all([mkdir(layout.io), mkdir(join(layout.scratch, 'stage'))])
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

function outcomeOf(ending: ProcessEnd, text: string | null): JobOutcome {
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
