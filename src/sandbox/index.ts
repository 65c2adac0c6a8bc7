// Opens the strongest sandbox that really isolates on this machine, within the requested level.
import { realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { UserError } from '../core/model/errors.js'
import type { Sandbox } from '../core/model/sandbox.js'
import { bwrapLevels } from './bwrap.js'
import { nothing } from './dependencies.js'
import type { Level, PrivateFolders } from './layout.js'
import { ownNode } from './node.js'
import { noneLevel } from './none.js'
import { findOverlay, openOverlay } from './overlay.js'
import { findEscapes } from './probe.js'
import type { JobContext } from './run-job.js'
import { openRemembering } from './remembering.js'
import { nodeFor, openSession } from './session.js'
import { realPath } from './toolchain.js'
import { sudoLevels } from './sudo.js'
import { unshareLevels } from './unshare.js'

interface SandboxOptions {
  want: 'auto' | 'bwrap' | 'unshare' | 'sudo' | 'none'
  /** The checkout: jobs see their tree at this path. */
  root: string
  /** Folder of the programs that run inside. */
  programs: string
  /** The caller's: `PATH`, `HOME` and variables of environments, version managers and runtimes find interpreters. */
  environment: Record<string, string | undefined>
  /** True when the code to run is our own: then running without a sandbox is allowed as a last resort. */
  trusted: boolean
  /** Folder for disposable copies; the system's temporary folder by default. */
  scratch?: string
  /** Where outcomes are kept for later runs, and what identifies this build of the product; nowhere by default. */
  results?: { folder: string; build: string } | null
  /** Environment variables that the project's tests need. */
  variables?: Record<string, string>
  /** Ends running jobs. */
  signal?: AbortSignal
}

/**
 * Opens the first level that passes an escape test: bubblewrap, then namespaces by `unshare`, then the same by
 * passwordless sudo; `none` only on request.
 * @throws UserError when no level holds; the message names the cure.
 */
export async function openSandbox(options: SandboxOptions): Promise<Sandbox> {
  const root = realpathSync(options.root)
  const site = {
    root,
    programs: realpathSync(options.programs),
    home: options.environment['HOME'] ?? homedir(),
    machine: machineOf(options.environment),
    variables: { ...warningsOf(options.environment), ...options.variables },
    scratch: options.scratch,
    signal: options.signal,
  }
  const overlayOf = rememberOverlays(site)
  const privateFolders = { root, homes: homesOf(options.environment) }
  const level = await chooseLevel(options, async option =>
    attempt(option, options.environment, { ...site, overlay: await overlayOf(option) }, privateFolders),
  )
  const overlay = await overlayOf(level)
  const sandboxContext = { ...site, level, overlay, environment: options.environment, privateFolders }
  // Without isolation a job may depend on anything on the machine.
  const results = level.name === 'none' ? null : options.results
  return {
    level: level.name,
    trees: overlay === null ? 'copy' : 'overlay',
    open: trees =>
      results ? openRemembering(sandboxContext, trees, results) : openSession(sandboxContext, trees),
  }
}

/** Looks up the overlay options of each level once. */
function rememberOverlays(site: Parameters<typeof findOverlay>[1]): (level: Level) => Promise<string | null> {
  const known = new Map<Level, Promise<string | null>>()
  return level => {
    const found = known.get(level) ?? findOverlay(level, site)
    known.set(level, found)
    return found
  }
}

type Site = Omit<JobContext, 'toolchain' | 'dependencies' | 'overlay'>

/** The escapes that succeed from a level, tried with the Node that we run on, which every machine has. */
async function attempt(
  level: Level,
  environment: Record<string, string | undefined>,
  { overlay: options, ...site }: Site & { overlay: string | null },
  privateFolders: PrivateFolders,
): Promise<string[]> {
  const toolchain = ownNode(privateFolders) ?? (await nodeFor(environment, privateFolders))
  await using overlay = options === null ? null : openOverlay(level, options, site.scratch)
  const context = { ...site, overlay, toolchain, dependencies: nothing }
  return await findEscapes(level, context, { name: 'node', homes: privateFolders.homes })
}

/** Variables that tell tests what kind of machine they run on; runs that contain none of our code get them too. */
function machineOf(environment: Record<string, string | undefined>): Record<string, string> {
  const found = ['CI', 'GITHUB_ACTIONS'].filter(name => environment[name] === 'true')
  return Object.fromEntries(found.map(name => [name, 'true']))
}

/** The filter of Python warnings that is set where the project's tests are run. */
function warningsOf(environment: Record<string, string | undefined>): Record<string, string> {
  const value = environment['PYTHONWARNINGS'] ?? ''
  return /^[\w.:, ]{1,500}$/.test(value) ? { PYTHONWARNINGS: value } : {}
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
    `No sandbox works on this machine${why}: install bubblewrap (apt-get install bubblewrap), allow user namespaces, ` +
      'or, for code that you trust, set sandbox: none.',
  )
}
