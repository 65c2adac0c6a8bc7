// The project's own build command: runs in each tree inside the sandbox before any tests; later jobs see its output.
import { lstat, rmdir, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError } from '../core/model/errors.js'
import type { Trees } from '../core/model/sandbox.js'
import { maskSecrets, oneLine } from '../core/text.js'
import { findDependencies, type Dependencies } from './dependencies.js'
import { isOwnPath, removeTree } from './job-tree.js'
import type { Limits } from './layout.js'
import { makeScratch } from './overlay.js'
import { performBuild, type JobContext } from './run-job.js'
import type { Level } from './layout.js'
import type { ProcessEnd } from './spawn.js'
import type { Toolchain } from './toolchain.js'

const MINUTES = 5
const LIMITS: Limits = {
  address: null,
  memory: 4 * 1024 * 1024 * 1024,
  cores: 8,
  openFiles: 4096,
  processes: 1024,
}

/** The trees that jobs run on; `places` are the copies among them. Disposing removes what was built. */
interface BuiltTrees extends AsyncDisposable {
  head: string
  base: string | null
  places: string[]
  /** Why the base is missing; null when nothing failed. */
  baseFault: string | null
}

interface Building {
  context: Omit<JobContext, 'toolchain' | 'dependencies'> & {
    level: Level
    privateFolders: { homes: string[] }
  }
  /** Null when it is not installed: the command may not need it. */
  toolchain(name: 'python' | 'node'): Promise<Toolchain | null>
}

/**
 * The trees as they are without a build command; otherwise copies of them in which it ran.
 * @throws UserError when it fails on the head. When only the base fails, there is no base to compare with.
 */
export async function buildTrees(
  { trees, places }: { trees: Trees; places: string[] },
  building: Building,
): Promise<BuiltTrees> {
  const { build: command = '' } = trees
  if (command === '')
    return { ...trees, places, baseFault: null, [Symbol.asyncDispose]: () => Promise.resolve() }
  const sides = [trees.head, ...(trees.base === null ? [] : [trees.base])]
  const plan = await planOf(command, sides, building)
  const made = await Promise.all(sides.map(tree => buildOne(tree, plan, building.context)))
  const dispose = async (): Promise<void> => {
    for (const { folder } of made) await removeTree(dirname(folder))
  }
  const [head, base] = made
  if (head?.fault) {
    await dispose()
    throw new UserError(`The build command failed on the head: ${head.fault}`)
  }
  const built = { head: head?.folder ?? trees.head, base: base && !base.fault ? base.folder : null }
  return {
    ...built,
    places: [built.head, ...(built.base === null ? [] : [built.base])],
    baseFault: base?.fault ? `the build command failed on the base: ${base.fault}` : null,
    [Symbol.asyncDispose]: dispose,
  }
}

interface BuildPlan {
  command: string
  toolchain: Toolchain
  /** Folders for PATH. */
  programs: string[]
  dependencies: Dependencies
}

async function planOf(command: string, sides: string[], building: Building): Promise<BuildPlan> {
  const { context } = building
  const found = await Promise.all([building.toolchain('node'), building.toolchain('python')])
  const toolchains = found.filter(each => each !== null)
  const [first] = toolchains
  if (!first)
    throw new UserError('The build command needs Node or Python: install one of them before Testwright runs.')
  const folders = [...new Set(toolchains.flatMap(each => each.folders))]
  const dependencies = await findDependencies(context.root, sides, context.privateFolders.homes, {
    built: false,
  })
  return {
    command,
    toolchain: { ...first, folders, env: {}, limits: LIMITS },
    programs: toolchains.map(({ executable }) => dirname(executable)),
    dependencies,
  }
}

/** The copy in which the command ran, and why it failed (null when it did not); the copy exists in either case. */
async function buildOne(
  tree: string,
  { command, toolchain, programs, dependencies }: BuildPlan,
  context: Building['context'],
): Promise<{ folder: string; fault: string | null }> {
  const folder = join(await makeScratch('built-', context.scratch), 'tree')
  const own = { ...context, toolchain, dependencies }
  const ended = await performBuild({ command, programs, limit: MINUTES * 60_000 }, { tree, folder }, own)
  await takeAway(folder, dependencies)
  return { folder, fault: faultOf(ended) }
}

/** Removes the placeholders for installed packages, empty folders and links: later jobs get their own. */
async function takeAway(folder: string, { folders, links }: Dependencies): Promise<void> {
  const tree = { upper: folder, lower: null, user: null }
  for (const path of [...folders, ...links.map(link => link.path)]) {
    if (!(await isOwnPath(tree, path))) continue
    const place = join(folder, path)
    const found = await lstat(place).catch(() => null)
    if (found?.isSymbolicLink()) await unlink(place).catch(() => undefined)
    else if (found?.isDirectory()) await rmdir(place).catch(() => undefined)
  }
}

const LONGEST = 300

/** Why the command failed; shows one line of its output, with anything that looks like a secret masked. */
function faultOf({ code, timedOut, output }: ProcessEnd): string | null {
  if (timedOut)
    return `it took more than ${String(MINUTES)} minutes. Set build to a command that builds only what the tests load.`
  if (code === 0) return null
  const last = oneLine(maskSecrets(output).trim().split('\n').slice(-3).join(' / '), LONGEST)
  const words = last === '' ? '' : ` Its last lines: ${last}`
  return `it ended with ${code === null ? 'a signal' : String(code)}. Set build to a command that works in a fresh checkout without network, or install what it needs in setup.${words}`
}
