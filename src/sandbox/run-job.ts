// Runs one job on any level of the sandbox: prepares its tree, adds the job's files, runs it, reads the result, cleans up.
import { chown, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { DirectCommand, Job, JobOutcome } from '../core/model/run.js'
import type { Dependencies } from './dependencies.js'
import {
  addCopy,
  addLink,
  copyTree,
  giveTo,
  inTree,
  isOwnPath,
  layOver,
  readResult,
  removeEntry,
  removeTree,
  type JobTree,
} from './job-tree.js'
import { isBelow, isSystem, type Level, type Limits, type OverlayFolder } from './layout.js'
import { makeOverlay, makeScratch, openWork, type Overlay } from './overlay.js'
import type { ProcessEnd } from './spawn.js'
import type { Toolchain } from './toolchain.js'

const MOST_RESULT = 32 * 1024 * 1024
const SYSTEM_PATH = '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin'

/** Everything about a checkout that stays the same between jobs. */
export interface JobContext {
  root: string
  programs: string
  toolchain: Toolchain
  dependencies: Dependencies
  /** The caller's own home, absolute. */
  home: string
  /** Variables of the caller's environment that describe the machine and are not secret. */
  machine: Record<string, string>
  /** Environment variables that the project's tests need. */
  variables?: Record<string, string>
  scratch?: string | undefined
  /** Lets jobs see the tree without a copy; without it each job gets a copy. */
  overlay?: Overlay | null
  signal?: AbortSignal | undefined
}

/**
 * Runs a job on the absolute path `tree`, which stays unchanged. A tree in which the job's files cannot be placed
 * gives a crash that says so.
 * @throws Error when the job's tree cannot be prepared.
 */
export async function performJob(
  job: Job,
  tree: string,
  context: JobContext,
  level: Level,
): Promise<JobOutcome> {
  const { direct } = job
  const scratch = await makeScratch(direct ? 'job-' : 'testwright-', context.scratch)
  let overlay: OverlayFolder | null = null
  try {
    const prepared = await prepareTree(tree, context, level, scratch)
    const jobTree = prepared.tree
    overlay = prepared.overlay
    const layout = {
      root: context.root,
      tree: jobTree.upper,
      overlay,
      io: join(scratch, 'io'),
      programs: context.programs,
      showsOurs: !direct,
      home: direct && mayBeCovered(context.home, context.root) ? context.home : null,
      scratch,
    }
    await addDependencies(jobTree, context)
    await makeExchange(layout, job, level)
    if (direct) await removeReport(jobTree, direct)
    const obstacle = await layAll(jobTree, job)
    if (obstacle !== null) return { status: 'crashed', result: null, output: obstacle, milliseconds: 0 }
    const own = await Promise.all(context.dependencies.folders.map(path => isOwnPath(jobTree, path)))
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
      env: direct ? directEnvironment(direct, context, paths) : environmentOf(job, context, paths),
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
    if (direct) return await directOutcome(ended, jobTree.upper, direct)
    return outcomeOf(ended, await readResult(join(layout.io, 'result.json'), MOST_RESULT))
  } finally {
    if (overlay !== null) await openWork(level, overlay)
    await removeTree(scratch)
  }
}

/**
 * Runs a shell command in a copy of a tree. The copy stays in `folder`, with everything that the command left there.
 * `programs` are folders for PATH.
 */
export async function performBuild(
  { command, programs, limit }: { command: string; programs: string[]; limit: number },
  { tree, folder }: { tree: string; folder: string },
  context: JobContext & { level: Level },
): Promise<ProcessEnd> {
  const { level, root, dependencies } = context
  const scratch = await makeScratch('testwright-', context.scratch)
  try {
    const jobTree = { upper: folder, lower: null, user: level.user }
    await copyTree(tree, folder)
    if (level.user !== null) await giveTo(folder, level.user)
    await addDependencies(jobTree, context)
    const layout = {
      ...{ root, tree: folder, overlay: null, scratch, io: join(scratch, 'io') },
      ...{ programs: context.programs, showsOurs: false },
      home: mayBeCovered(context.home, root) ? context.home : null,
    }
    await Promise.all([mkdir(layout.io), mkdir(join(scratch, 'stage'))])
    const own = await Promise.all(dependencies.folders.map(path => isOwnPath(jobTree, path)))
    const paths = level.paths(layout)
    const { home, tmp } = paths
    return await level.perform({
      ...layout,
      dependencies: dependencies.folders.filter((_, place) => own[place]),
      ...{ outside: dependencies.outside, caches: dependencies.caches },
      toolchain: context.toolchain.folders,
      limits: context.toolchain.limits,
      env: {
        ...{
          PATH: [...programs, SYSTEM_PATH].join(':'),
          LANG: 'C.UTF-8',
          TZ: 'UTC',
          HOME: home,
          TMPDIR: tmp,
        },
        ...{ CI: 'true', ...context.machine, ...context.variables },
      },
      argv: ['/bin/sh', '-c', 'cd "$1" && exec /bin/sh -c "$2"', 'sh', paths.tree, command],
      limit,
      signal: context.signal,
    })
  } finally {
    await removeTree(scratch)
  }
}

interface PreparedTree {
  tree: JobTree
  overlay: OverlayFolder | null
}

/** The job's own layer over the tree where overlays work, otherwise a full copy; neither contains `.git`. */
async function prepareTree(
  tree: string,
  context: JobContext,
  { user }: Level,
  scratch: string,
): Promise<PreparedTree> {
  if (context.overlay) {
    const lower = await context.overlay.lowerOf(tree)
    const { options } = context.overlay
    const made = await makeOverlay(join(scratch, 'overlay'), lower, { options, user })
    const own = { upper: made.upper, lower, user }
    await removeEntry(own, '.git')
    return { tree: own, overlay: made }
  }
  const upper = join(scratch, 'tree')
  await copyTree(tree, upper)
  if (user !== null) await giveTo(upper, user)
  return { tree: { upper, lower: null, user }, overlay: null }
}

/** Adds generated files and links, without replacing tracked files or following links of the tree. */
async function addDependencies(tree: JobTree, { root, dependencies }: JobContext): Promise<void> {
  for (const path of dependencies.files) await addCopy(tree, path, join(root, path))
  for (const { path, target } of dependencies.links) await addLink(tree, path, target)
}

/** Adds the job's files; an alias is skipped when something is in its way. */
async function layAll(tree: JobTree, { aliases = {}, overlay }: Job): Promise<string | null> {
  for (const [path, content] of Object.entries(aliases)) await layOver(tree, { [path]: content })
  return layOver(tree, overlay)
}

/** Creates the folder for request and result, and the mount point for levels that need one. */
async function makeExchange(
  { io, scratch }: { io: string; scratch: string },
  { request }: Job,
  { user }: Level,
): Promise<void> {
  const path = join(io, 'request.json')
  await Promise.all([mkdir(io), mkdir(join(scratch, 'stage'))])
  await writeFile(path, JSON.stringify(request))
  if (user !== null) await Promise.all([chown(io, user, user), chown(path, user, user)])
}

/** Removes an old report: only what the command itself writes counts. */
async function removeReport(tree: JobTree, { folder, report }: DirectCommand): Promise<void> {
  const path = inTree(join(folder, report))
  if (path !== null) await removeEntry(tree, path)
}

/** True for a home that can be replaced by an empty folder inside. */
const mayBeCovered = (home: string, root: string): boolean =>
  home.startsWith('/') && !isSystem(home) && !isBelow(home, root) && !isBelow('/tmp', home)

const REDIRECTIONS = { stdout: '>"$report"', stderr: '2>"$report"', none: '' }

/** Starts the command in its folder, with its output redirected to the report when it writes none itself. */
function startOf({ folder, report, printed }: DirectCommand, tree: string, argv: string[]): string[] {
  const script = `cd "$1" && report=$2 && shift 2 && exec "$@" ${REDIRECTIONS[printed ?? 'none']}`
  return ['/bin/sh', '-c', script, 'sh', join(tree, folder), report, ...argv]
}

/** Watches used memory instead of limiting address space: such a limit is unusual where tests are run by hand. */
const withoutAddressLimit = (limits: Limits): Limits =>
  limits.address === null
    ? limits
    : { ...limits, address: null, memory: limits.memory ?? limits.address * 1024 }

const executableOf = ({ runtime }: Job, { executable, env }: Toolchain): string =>
  (runtime && env[runtime.variable]) ?? executable

/** The environment of somebody who runs the command by hand. */
function directEnvironment(
  { env }: DirectCommand,
  { toolchain, machine, variables }: JobContext,
  { home }: { home: string },
): Record<string, string> {
  const path = `${dirname(toolchain.executable)}:${SYSTEM_PATH}`
  return { PATH: path, LANG: 'C.UTF-8', ...machine, HOME: home, ...env, ...variables }
}

/** The outcome is the report that the command left; a non-zero status only means that a test failed. */
async function directOutcome(
  ended: ProcessEnd,
  written: string,
  { folder, report }: DirectCommand,
): Promise<JobOutcome> {
  const path = inTree(join(folder, report))
  const isOwn = path !== null && (await isOwnPath({ upper: written, lower: null, user: null }, path))
  const text = isOwn ? await readResult(join(written, path), MOST_RESULT) : null
  const status = ended.timedOut ? 'timed-out' : 'done'
  return { status, result: text, output: ended.output, milliseconds: Math.round(ended.milliseconds) }
}

function environmentOf(
  job: Job,
  { toolchain, variables }: Pick<JobContext, 'toolchain' | 'variables'>,
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
    ...variables,
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
