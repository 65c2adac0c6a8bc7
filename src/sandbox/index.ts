// Opens the strongest sandbox that really holds on this machine, within the level that is asked for.
import { lstatSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../core/model/errors.js'
import type { Sandbox } from '../core/model/ports.js'
import type { Job, Runtime } from '../core/model/run.js'
import { bwrapLevels } from './bwrap.js'
import { findDependencies, nothing } from './dependencies.js'
import { findNode, ownNode } from './node.js'
import { noneLevel } from './none.js'
import { findOverlay, type Overlay } from './overlay.js'
import { performJob, type JobContext } from './run-job.js'
import { findEscapes, type Probe } from './probe.js'
import type { Level, PrivateFolders } from './layout.js'
import { findPython } from './python.js'
import { findRuntime, realPath, withRuntime, type Toolchain } from './toolchain.js'
import { sudoLevels } from './sudo.js'
import { unshareLevels } from './unshare.js'

interface SandboxOptions {
  want: 'auto' | 'bwrap' | 'unshare' | 'sudo' | 'none'
  /** The checkout: jobs see their tree at this path. */
  root: string
  /** Folder of the programs that run inside. */
  programs: string
  /** The caller's environment: only `PATH`, `HOME` and those of environments, version managers and runtimes are read, to find what runs code. */
  environment: Record<string, string | undefined>
  /** True when the code to be run is our own: then no sandbox at all is good enough as a last resort. */
  trusted: boolean
  /** Folder for disposable copies; the system's own without it. */
  scratch?: string
  /** Ends running jobs. */
  signal?: AbortSignal
}

interface Trees {
  head: string
  base: string | null
}

/**
 * Opens the first level that an escape test finds closed: bubblewrap, then namespaces by `unshare`, then these by a
 * passwordless sudo; `none` only on request.
 * @throws UserError when no level holds; it names the cure.
 */
export async function openSandbox(options: SandboxOptions): Promise<Sandbox> {
  const root = realpathSync(options.root)
  const fixed = {
    root,
    programs: realpathSync(options.programs),
    home: options.environment['HOME'] ?? homedir(),
    machine: machineOf(options.environment),
    scratch: options.scratch,
    signal: options.signal,
  }
  const overlayOf = rememberOverlays(fixed)
  const privateFolders = { root, homes: homesOf(options.environment) }
  const level = await chooseLevel(options, async option =>
    attempt(option, options, { ...fixed, overlay: await overlayOf(option) }, privateFolders),
  )
  const overlay = await overlayOf(level)
  const others = (trees: Trees) =>
    [trees.head, ...(trees.base === null ? [] : [trees.base])].filter(place => place !== root)
  const probed = (name: Job['toolchain'], toolchain: Toolchain) =>
    checkToolchain(
      level,
      { ...fixed, overlay, toolchain, dependencies: nothing },
      { name, homes: privateFolders.homes },
    )
  const find = {
    python: remember(async (trees: Trees) =>
      probed('python', await pythonOf(options, privateFolders, others(trees))),
    ),
    node: remember(async () => probed('node', await nodeOf(options, privateFolders))),
  }
  const runtimes = rememberRuntimes(options, privateFolders)
  const dependenciesOf = remember((trees: Trees) =>
    findDependencies(root, others(trees), privateFolders.homes),
  )
  return {
    level: level.name,
    trees: overlay === null ? 'copy' : 'overlay',
    async lacks(name, trees) {
      try {
        await find[name](trees)
        return null
      } catch (error) {
        if (error instanceof UserError) return error.message
        throw error
      }
    },
    async run(job: Job, trees: Trees) {
      const tree = job.tree === 'head' ? trees.head : trees.base
      if (tree === null) throw new Error('a job for the base was given no base tree')
      const [own, dependencies] = [await find[job.toolchain](trees), await dependenciesOf(trees)]
      const runtime = job.runtime && (await runtimes(job.runtime))
      const toolchain = job.runtime && runtime ? withRuntime(own, job.runtime, runtime) : own
      return performJob(job, tree, { ...fixed, overlay, toolchain, dependencies }, level)
    },
  }
}

/** Finds out once for a level. */
function rememberOverlays(
  fixed: Parameters<typeof findOverlay>[1],
): (level: Level) => Promise<Overlay | null> {
  const known = new Map<Level, Promise<Overlay | null>>()
  return level => {
    const found = known.get(level) ?? findOverlay(level, fixed)
    known.set(level, found)
    return found
  }
}

/** Finds each runtime once: its path, null where there is none. */
function rememberRuntimes(
  { environment }: SandboxOptions,
  privateFolders: PrivateFolders,
): (runtime: Runtime) => Promise<string | null> {
  const known = new Map<string, Promise<string | null>>()
  return runtime => {
    const path = known.get(runtime.variable) ?? findRuntime(runtime, environment, privateFolders)
    known.set(runtime.variable, path)
    return path
  }
}

/** What gets out of a level, tried by the Node that we run with: that one is there on every machine. */
async function attempt(
  level: Level,
  options: SandboxOptions,
  fixed: Omit<JobContext, 'toolchain' | 'dependencies'>,
  privateFolders: PrivateFolders,
): Promise<string[]> {
  const toolchain = ownNode(privateFolders) ?? (await nodeOf(options, privateFolders))
  const context = { ...fixed, toolchain, dependencies: nothing }
  return findEscapes(level, context, { name: 'node', homes: privateFolders.homes })
}

/** The same attempts by the program that will run the code, with the folders that it needs. @throws UserError when one succeeds. */
async function checkToolchain(level: Level, context: JobContext, probe: Probe): Promise<Toolchain> {
  const { toolchain } = context
  if (level.name === 'none') return toolchain
  const found = await findEscapes(level, context, probe)
  if (found.length === 0) return toolchain
  throw new UserError(
    `The sandbox ${level.name} does not hold with ${toolchain.executable} (${found.join(', ').slice(0, 400)}): ` +
      'use an installation of its own folder, for example a virtual environment in the checkout.',
  )
}

/** What tells tests on which kind of machine they run; a run that shows nothing of ours has it too. */
function machineOf(environment: Record<string, string | undefined>): Record<string, string> {
  const found = ['CI', 'GITHUB_ACTIONS'].filter(name => environment[name] === 'true')
  return Object.fromEntries(found.map(name => [name, 'true']))
}

function homesOf(environment: Record<string, string | undefined>): string[] {
  const named = [environment['HOME'], homedir()].filter(path => path !== undefined && path.startsWith('/'))
  const places = (named as string[]).map(path => path.replace(/(?<=.)\/+$/, ''))
  return [...new Set(places.flatMap(path => [path, realPath(path) ?? path]))]
}

async function chooseLevel(
  options: SandboxOptions,
  escapes: (level: Level) => Promise<string[]>,
): Promise<Level> {
  if (options.want === 'none') return noneLevel()
  const isRoot = process.getuid?.() === 0
  const wanted = (name: string) => options.want === 'auto' || options.want === name
  const all = [...(await bwrapLevels(isRoot)), ...unshareLevels(isRoot), ...(await sudoLevels())]
  const levels = all.filter(level => wanted(level.name))
  const reasons: string[] = []
  for (const level of levels) {
    const found = await escapes(level)
    if (found.length === 0) return level
    reasons.push(`${level.name}: ${found.join(', ')}`)
  }
  if (options.trusted) return noneLevel()
  const why = reasons.length > 0 ? ` (${reasons.join('; ').slice(0, 400)})` : ''
  throw new UserError(
    `No sandbox holds on this machine${why}: install bubblewrap (apt-get install bubblewrap), allow user namespaces, ` +
      'or, for code that you trust, set sandbox: none.',
  )
}

async function pythonOf(
  options: SandboxOptions,
  privateFolders: PrivateFolders,
  places: string[],
): Promise<Toolchain> {
  const found = await findPython(privateFolders, options.environment, folder =>
    places.some(tree => has(tree, folder)),
  )
  if (found !== null) return found
  throw new UserError(
    'Python 3.8 or newer was not found: install it or put it on PATH before Testwright runs.',
  )
}

async function nodeOf(options: SandboxOptions, privateFolders: PrivateFolders): Promise<Toolchain> {
  const found = await findNode(options.environment, privateFolders)
  if (found !== null) return found
  throw new UserError(
    'Node 18.19 or newer was not found outside the checkout: install it or put it on PATH before Testwright runs.',
  )
}

function has(tree: string, name: string): boolean {
  return lstatSync(join(tree, name), { throwIfNoEntry: false }) !== undefined
}

/** Finds out once for a pair of trees. */
function remember<T>(find: (trees: Trees) => Promise<T>): (trees: Trees) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return trees => {
    const key = JSON.stringify([trees.head, trees.base])
    const found = known.get(key) ?? find(trees)
    known.set(key, found)
    return found
  }
}
