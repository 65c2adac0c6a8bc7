// One pair of trees in an opened sandbox: shares what its jobs need, and removes everything made for them at the end.
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../core/model/errors.js'
import type { Session, Trees } from '../core/model/sandbox.js'
import type { Job, Runtime } from '../core/model/run.js'
import { buildTrees } from './build.js'
import { findDependencies, nothing } from './dependencies.js'
import type { Level, PrivateFolders } from './layout.js'
import { findNode } from './node.js'
import { openOverlay } from './overlay.js'
import { findEscapes, type Probe } from './probe.js'
import { findPython } from './python.js'
import { performJob, type JobContext } from './run-job.js'
import { findRuntime, withRuntime, type Toolchain } from './toolchain.js'

type Environment = Record<string, string | undefined>

/** What all sessions of an opened sandbox share. */
export interface SandboxContext extends Omit<JobContext, 'toolchain' | 'dependencies' | 'overlay'> {
  level: Level
  /** Options of an overlay; null when each job gets a copy of its tree. */
  overlay: string | null
  /** The caller's environment. */
  environment: Environment
  privateFolders: PrivateFolders
}

/** A session that also tells what its jobs need. */
interface OpenSession extends Session {
  /** @throws as `run` does. */
  needs(job: Job): Promise<Needs>
}

type Needs = Pick<JobContext, 'toolchain' | 'dependencies'>

/**
 * Each job is a sandbox of its own: no process of a session survives its job. Builds the trees if there is a build
 * command. @throws UserError when that fails on the head.
 */
export async function openSession(sandboxContext: SandboxContext, trees: Trees): Promise<OpenSession> {
  const { level, root, environment, privateFolders } = sandboxContext
  const jobs = openJobs(sandboxContext.signal)
  const overlay =
    sandboxContext.overlay === null
      ? null
      : openOverlay(level, sandboxContext.overlay, sandboxContext.scratch)
  const context = { ...sandboxContext, overlay, signal: jobs.signal }
  const places = [trees.head, ...(trees.base === null ? [] : [trees.base])].filter(tree => tree !== root)
  const toolchainOf = once(async (name: Job['toolchain']) => {
    const found =
      name === 'python'
        ? await pythonFor(environment, privateFolders, places)
        : await nodeFor(environment, privateFolders)
    const probing = { ...context, toolchain: found, dependencies: nothing }
    await checkToolchain(level, probing, { name, homes: privateFolders.homes })
    return found
  })
  const runtimeOf = once(
    (runtime: Runtime) => findRuntime(runtime, environment, privateFolders),
    ({ variable }) => variable,
  )
  const built = await buildTrees(
    { trees, places },
    { context, toolchain: name => toolchainOf(name).catch(() => null) },
  )
  let dependencies: ReturnType<typeof findDependencies> | undefined
  const needsOf = async ({ toolchain: name, runtime }: Job): Promise<Needs> => {
    const own = await toolchainOf(name)
    const path = runtime && (await runtimeOf(runtime))
    const toolchain = runtime && path ? withRuntime(own, runtime, path) : own
    dependencies ??= findDependencies(root, built.places, privateFolders.homes)
    return { toolchain, dependencies: await dependencies }
  }
  return {
    trees: { ...trees, base: built.base === null ? null : trees.base },
    baseFault: built.baseFault,
    lacks: name => jobs.add(() => lackOf(toolchainOf(name))),
    needs: job => jobs.add(() => needsOf(job)),
    run: job =>
      jobs.add(async () => {
        const tree = job.tree === 'head' ? built.head : built.base
        if (tree === null) throw new Error('a job for the base was given no base tree')
        return performJob(job, tree, { ...context, ...(await needsOf(job)) }, level)
      }),
    async [Symbol.asyncDispose]() {
      await jobs.close()
      await overlay?.[Symbol.asyncDispose]()
      await built[Symbol.asyncDispose]()
    },
  }
}

/** The jobs of a session, which end with it: a job that is still running then has no outcome. */
function openJobs(outer: AbortSignal | undefined): {
  signal: AbortSignal
  add<T>(work: () => Promise<T>): Promise<T>
  close(): Promise<void>
} {
  const stop = new AbortController()
  const running = new Set<Promise<unknown>>()
  const check = (): void => {
    if (stop.signal.aborted) throw new Error('the session is closed: it runs no more jobs')
  }
  return {
    signal: outer ? AbortSignal.any([stop.signal, outer]) : stop.signal,
    async add(work) {
      check()
      const job = work()
      running.add(job)
      try {
        return await job
      } finally {
        running.delete(job)
        check()
      }
    },
    async close() {
      stop.abort()
      await Promise.allSettled(running)
    },
  }
}

/** Calls `find` once per key. */
function once<Asked, Found>(
  find: (asked: Asked) => Promise<Found>,
  keyOf: (asked: Asked) => string = String,
): (asked: Asked) => Promise<Found> {
  const known = new Map<string, Promise<Found>>()
  return asked => {
    const key = keyOf(asked)
    const found = known.get(key) ?? find(asked)
    known.set(key, found)
    return found
  }
}

async function lackOf(toolchain: Promise<Toolchain>): Promise<string | null> {
  try {
    await toolchain
    return null
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}

/** Tries to escape with the program that will run the code, and its folders. @throws UserError when that succeeds. */
async function checkToolchain(level: Level, context: JobContext, probe: Probe): Promise<void> {
  if (level.name === 'none') return
  const found = await findEscapes(level, context, probe)
  if (found.length === 0) return
  throw new UserError(
    `The sandbox ${level.name} does not hold with ${context.toolchain.executable} (${found.join(', ').slice(0, 400)}): ` +
      'use an installation in a folder of its own, for example a virtual environment in the checkout.',
  )
}

async function pythonFor(
  environment: Environment,
  privateFolders: PrivateFolders,
  places: string[],
): Promise<Toolchain> {
  const found = await findPython(privateFolders, environment, folder =>
    places.some(tree => has(tree, folder)),
  )
  if (found !== null) return found
  throw new UserError(
    'Python 3.8 or newer was not found: install it or put it on PATH before Testwright runs.',
  )
}

/** @throws UserError when there is none. */
export async function nodeFor(environment: Environment, privateFolders: PrivateFolders): Promise<Toolchain> {
  const found = await findNode(environment, privateFolders)
  if (found !== null) return found
  throw new UserError(
    'Node 18.19 or newer was not found outside the checkout: install it or put it on PATH before Testwright runs.',
  )
}

function has(tree: string, name: string): boolean {
  return lstatSync(join(tree, name), { throwIfNoEntry: false }) !== undefined
}
