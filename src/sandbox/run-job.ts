// Runs one job on any level of the sandbox: copies the tree, adds the job's files, runs it, reads the result, removes the copy.
import {
  constants,
  copyFile,
  mkdir,
  mkdtemp,
  realpath,
  symlink,
  writeFile,
  chown,
  lstat,
  open,
  readdir,
  rm,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import type { DirectCommand, Job, JobOutcome } from '../core/model/run.js'
import type { Dependencies } from './dependencies.js'
import { isBelow, isSystem, type Level, type Limits } from './layout.js'
import { type ProcessEnd, runToEnd } from './spawn.js'
import type { Toolchain } from './toolchain.js'

const MOST_RESULT = 32 * 1024 * 1024
const SYSTEM_PATH = '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin'

/** Everything about a checkout that stays the same from job to job. */
export interface JobContext {
  root: string
  programs: string
  toolchain: Toolchain
  dependencies: Dependencies
  /** The caller's own home, absolute. */
  home: string
  /** What the caller's environment says of the machine and is no secret. */
  machine: Record<string, string>
  scratch?: string | undefined
  signal?: AbortSignal | undefined
}

/** A new folder for disposable files; the caller removes it. */
export async function makeScratch(prefix: string, folder = tmpdir()): Promise<string> {
  return realpath(await mkdtemp(join(folder, prefix)))
}

/**
 * Runs a job on the tree at `tree` (absolute), which stays as it is. A tree in which the job's files have no place is a crash
 * that says so.
 * @throws Error when the copy cannot be made.
 */
export async function performJob(
  job: Job,
  tree: string,
  context: JobContext,
  level: Level,
): Promise<JobOutcome> {
  const { direct } = job
  const scratch = await makeScratch(direct ? 'job-' : 'testwright-', context.scratch)
  try {
    const layout = {
      root: context.root,
      tree: join(scratch, 'tree'),
      io: join(scratch, 'io'),
      programs: context.programs,
      showsOurs: !direct,
      home: direct && mayBeCovered(context.home, context.root) ? context.home : null,
      scratch,
    }
    await fillCopy(tree, context, layout)
    await writeFile(join(layout.io, 'request.json'), JSON.stringify(job.request))
    if (level.user !== null)
      await Promise.all([giveTo(layout.tree, level.user), giveTo(layout.io, level.user)])
    if (direct) await removeReport(layout.tree, direct)
    const obstacle = await layOver(layout.tree, job.overlay, level.user)
    if (obstacle !== null) return { status: 'crashed', result: null, output: obstacle, milliseconds: 0 }
    const own = await Promise.all(context.dependencies.folders.map(path => isOwnPath(layout.tree, path)))
    const dependencies = context.dependencies.folders.filter((_, place) => own[place])
    const { outside } = context.dependencies
    const shown = [...outside, ...dependencies.map(path => join(context.root, path))]
    const paths = level.paths(layout)
    const ended = await level.perform({
      ...layout,
      dependencies,
      outside,
      caches: context.dependencies.caches.filter(path => shown.some(folder => isBelow(path, folder))),
      toolchain: context.toolchain.folders,
      limits: direct ? withoutAddressLimit(context.toolchain.limits) : context.toolchain.limits,
      env: direct ? directEnvironment(direct, context, paths) : environmentOf(job, context.toolchain, paths),
      argv: direct
        ? startOf(direct, paths.tree, [executableOf(job, context.toolchain), ...direct.argv])
        : [
            context.toolchain.executable,
            ...context.toolchain.flags,
            join(paths.programs, job.program),
            join(paths.io, 'request.json'),
            join(paths.io, 'result.json'),
          ],
      limit: job.limit,
      signal: context.signal,
    })
    if (direct) return await directOutcome(ended, layout.tree, direct)
    return outcomeOf(ended, await readResult(join(layout.io, 'result.json'), MOST_RESULT))
  } finally {
    await removeTree(scratch)
  }
}

/** True for a home that an empty folder can stand for inside. */
const mayBeCovered = (home: string, root: string): boolean =>
  home.startsWith('/') && !isSystem(home) && !isBelow(home, root) && !isBelow('/tmp', home)

const REDIRECTIONS = { stdout: '>"$report"', stderr: '2>"$report"', none: '' }

/** The command in its folder, with what it prints in its report where it writes none. */
function startOf({ folder, report, printed }: DirectCommand, tree: string, argv: string[]): string[] {
  const script = `cd "$1" && report=$2 && shift 2 && exec "$@" ${REDIRECTIONS[printed ?? 'none']}`
  return ['/bin/sh', '-c', script, 'sh', join(tree, folder), report, ...argv]
}

/** Memory in use is watched in its place: nobody sets such a limit where tests are run by hand. */
const withoutAddressLimit = (limits: Limits): Limits =>
  limits.address === null
    ? limits
    : { ...limits, address: null, memory: limits.memory ?? limits.address * 1024 }

const executableOf = ({ runtime }: Job, { executable, env }: Toolchain): string =>
  (runtime && env[runtime.variable]) ?? executable

/** As on the machine of somebody who runs the command by hand. */
function directEnvironment(
  { env }: DirectCommand,
  { toolchain, machine }: JobContext,
  { home }: { home: string },
): Record<string, string> {
  const path = `${dirname(toolchain.executable)}:${SYSTEM_PATH}`
  return { PATH: path, LANG: 'C.UTF-8', ...machine, HOME: home, ...env }
}

/** Only what the command itself writes is its report. */
async function removeReport(tree: string, { folder, report }: DirectCommand): Promise<void> {
  const path = inTree(join(folder, report))
  if (path !== null && (await isOwnPath(tree, path)))
    await rm(join(tree, path), { recursive: true, force: true })
}

/** The report is what the command left; a run in which a test fails ends with another status than 0. */
async function directOutcome(
  ended: ProcessEnd,
  tree: string,
  { folder, report }: DirectCommand,
): Promise<JobOutcome> {
  const path = inTree(join(folder, report))
  const isOwn = path !== null && (await isOwnPath(tree, path))
  const text = isOwn ? await readResult(join(tree, path), MOST_RESULT) : null
  const status = ended.timedOut ? 'timed-out' : 'done'
  return { status, result: text, output: ended.output, milliseconds: Math.round(ended.milliseconds) }
}

/** Fills the copy; what is generated or linked never takes the place of a tracked file, nor passes through a link of the tree. */
async function fillCopy(
  tree: string,
  context: JobContext,
  layout: { tree: string; io: string; scratch: string },
): Promise<void> {
  await copyTree(tree, layout.tree)
  for (const path of context.dependencies.files) {
    if (!(await isOwnPath(layout.tree, path))) continue
    await mkdir(dirname(join(layout.tree, path)), { recursive: true })
    const [from, to] = [join(context.root, path), join(layout.tree, path)]
    await copyFile(from, to, constants.COPYFILE_EXCL).catch(() => undefined)
  }
  for (const { path, target } of context.dependencies.links) {
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

function outcomeOf(ended: ProcessEnd, text: string | null): JobOutcome {
  const result = parsed(text)
  const status = ended.timedOut ? 'timed-out' : ended.code === 0 && result !== null ? 'done' : 'crashed'
  return { status, result, output: ended.output, milliseconds: Math.round(ended.milliseconds) }
}

function parsed(text: string | null): unknown {
  if (text === null) return null
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

const COPY_LIMIT = 120_000
const TOOL_ENV = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C' }

/** Copies all of a tree but its `.git` into `target`, links as links. @throws Error when it cannot be copied. */
async function copyTree(source: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true })
  const names = (await readdir(source)).filter(name => name !== '.git')
  for (let start = 0; start < names.length; start += 500) {
    const some = names.slice(start, start + 500).map(name => join(source, name))
    const copy = (flags: string[]) =>
      runToEnd({ argv: ['cp', ...flags, '--', ...some, target], cwd: '/', env: TOOL_ENV, limit: COPY_LIMIT })
    let ended = await copy(['-a', '--reflink=auto'])
    if (ended.code !== 0) ended = await copy(['-Rp'])
    if (ended.code !== 0) throw new Error(`the tree could not be copied: ${ended.output.slice(0, 300)}`)
  }
}

/** Hands a copy over to the user that a job runs as. */
async function giveTo(path: string, user: number): Promise<void> {
  await runToEnd({
    argv: ['chown', '-R', '-h', `${String(user)}:${String(user)}`, path],
    cwd: '/',
    env: TOOL_ENV,
    limit: COPY_LIMIT,
  })
}

/** Removes what a job left, however it is nested or protected. */
export async function removeTree(path: string): Promise<void> {
  const remove = () =>
    runToEnd({ argv: ['rm', '-rf', '--', path], cwd: '/', env: TOOL_ENV, limit: COPY_LIMIT })
  if ((await remove()).code === 0) return
  await runToEnd({ argv: ['chmod', '-R', 'u+rwx', path], cwd: '/', env: TOOL_ENV, limit: COPY_LIMIT })
  await remove()
  await rm(path, { recursive: true, force: true }).catch(() => undefined)
}

/** A path below a tree, null when it leaves the tree by its text. */
export function inTree(path: string): string | null {
  const plain = posix.normalize(path)
  const out = plain === '.' || plain.startsWith('..') || posix.isAbsolute(plain) || plain.includes('\0')
  return out || plain.endsWith('/') ? null : plain
}

/** True when every folder above `path` is a real folder of the tree (or is not there yet): no link leads out. */
async function isOwnPath(tree: string, path: string): Promise<boolean> {
  return (await obstacleAbove(tree, path)) === null
}

/** The first link or file that stands where `path` needs a folder. */
async function obstacleAbove(tree: string, path: string): Promise<string | null> {
  const parts = path.split('/').slice(0, -1)
  for (let count = 1; count <= parts.length; count += 1) {
    const found = await lstat(join(tree, ...parts.slice(0, count))).catch(() => null)
    if (found === null) return null
    if (!found.isDirectory()) return parts.slice(0, count).join('/')
  }
  return null
}

/**
 * Writes files into a copy; whatever exists at the path of a file is replaced, links are not followed. Gives null, or the
 * sentence that says why a file cannot be there: the tree is hostile, so that is an outcome and no error of ours.
 */
async function layOver(
  tree: string,
  files: Record<string, string>,
  user: number | null,
): Promise<string | null> {
  for (const [name, content] of Object.entries(files)) {
    const path = inTree(name)
    if (path === null) return `${JSON.stringify(name)} does not lie inside the tree`
    const obstacle = await obstacleAbove(tree, path)
    if (obstacle !== null) return `${obstacle} is not a folder of the tree`
    try {
      await replace(join(tree, path), content, user)
    } catch (error) {
      return `${path} cannot be written into the tree: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`
    }
  }
  return null
}

async function replace(place: string, content: string, user: number | null): Promise<void> {
  const first = await mkdir(dirname(place), { recursive: true })
  if (first !== undefined && user !== null) await giveTo(first, user)
  await rm(place, { recursive: true, force: true })
  await writeNew(place, content)
  if (user !== null) await chown(place, user, user)
}

async function writeNew(place: string, content: string): Promise<void> {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW
  const file = await open(place, flags, 0o644)
  try {
    await file.writeFile(content)
  } finally {
    await file.close()
  }
}

/** Text of a file that a job wrote: no link, no pipe, and at most `most` bytes; null otherwise. */
async function readResult(path: string, most: number): Promise<string | null> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    () => null,
  )
  if (file === null) return null
  try {
    const found = await file.stat()
    if (!found.isFile() || found.size > most) return null
    return (await file.readFile('utf8')).slice(0, most)
  } catch {
    return null
  } finally {
    await file.close()
  }
}
