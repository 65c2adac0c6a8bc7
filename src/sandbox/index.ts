// A wish for a level becomes the best sandbox that really holds here.
import { lstatSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../core/errors.js'
import type { Sandbox } from '../core/ports.js'
import type { Job } from '../core/outcome.js'
import { bwrapLevels } from './bwrap.js'
import { findDependencies, type Dependencies } from './dependencies.js'
import { noneLevel } from './none.js'
import { performJob } from './perform.js'
import { findEscapes } from './probe.js'
import type { Level } from './room.js'
import { findPython, type Toolchain } from './toolchain.js'
import { unshareLevels } from './unshare.js'

export interface SandboxOptions {
  want: 'auto' | 'bwrap' | 'unshare' | 'none'
  /** The checkout: jobs see their tree at this path. */
  root: string
  /** Folder of the programs that run inside. */
  runners: string
  /** The caller's environment: only `PATH`, `VIRTUAL_ENV`, `HOME` and pyenv's variables are read, to find Python. */
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
 * Opens the first level that an escape test finds closed: bubblewrap, then namespaces by `unshare`; `none` only on wish.
 * @throws UserError when no level holds; it names the cure.
 */
export async function openSandbox(options: SandboxOptions): Promise<Sandbox> {
  const root = realpathSync(options.root)
  const fixed = {
    root,
    runners: realpathSync(options.runners),
    scratch: options.scratch,
    signal: options.signal,
  }
  const python = await findPython(root, { ...options.environment, VIRTUAL_ENV: undefined }, () => true)
  const probing = python && { ...fixed, toolchain: python, dependencies: { folders: [], files: [] } }
  const level = await chooseLevel(options, each =>
    probing ? findEscapes(each, probing) : Promise.resolve([]),
  )
  const settle = remember((trees: Trees) => furnishing(options, root, trees))
  return {
    level: level.name,
    async run(job: Job, trees: Trees) {
      const tree = job.tree === 'head' ? trees.head : trees.base
      if (tree === null) throw new Error('a job for the base was given no base tree')
      const { toolchain, dependencies } = await settle(trees)
      return performJob(job, tree, { ...fixed, toolchain, dependencies }, level)
    },
  }
}

async function chooseLevel(
  options: SandboxOptions,
  escapes: (level: Level) => Promise<string[]>,
): Promise<Level> {
  if (options.want === 'none') return noneLevel()
  const isRoot = process.getuid?.() === 0
  const wanted = (name: string) => options.want === 'auto' || options.want === name
  const levels = [...(await bwrapLevels(isRoot)), ...unshareLevels(isRoot)].filter(level =>
    wanted(level.name),
  )
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

async function furnishing(
  options: SandboxOptions,
  root: string,
  trees: Trees,
): Promise<{ toolchain: Toolchain; dependencies: Dependencies }> {
  const places = [trees.head, ...(trees.base === null ? [] : [trees.base])].filter(place => place !== root)
  const toolchain = await findPython(root, options.environment, folder =>
    places.some(tree => has(tree, folder)),
  )
  if (toolchain === null) {
    throw new UserError(
      'Python 3.8 or newer was not found: install it or put it on PATH before Testwright runs.',
    )
  }
  return { toolchain, dependencies: await findDependencies(root, places) }
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
