// What every way of opening tools does: a folder for the run, a sandbox that stops, names looked up in lists, settings read.
import { rmSync } from 'node:fs'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse as parseYaml } from 'yaml'
import type { Assets } from './assets.js'
import type { Config } from '../core/model/configuration.js'
import { UserError } from '../core/model/errors.js'
import type { Sandbox } from '../core/model/ports.js'
import type { Trace } from '../core/trace/trace.js'
import { openSandbox } from '../sandbox/index.js'

type Environment = Record<string, string | undefined>

/** What a sandbox is opened with. */
interface Ground {
  assets: Assets
  environment: Environment
  trusted: boolean
  trace?: Trace | undefined
  signal: AbortSignal
}

/** A folder for this run, gone when disposed and, at the latest, when the process ends. */
export async function makeScratch(
  environment: Environment,
): Promise<{ scratch: string; dispose: () => Promise<void> }> {
  const scratch = await mkdtemp(join(await realpath(environment['RUNNER_TEMP'] || tmpdir()), 'testwright-'))
  const atExit = (): void => rmSync(scratch, { recursive: true, force: true })
  process.once('exit', atExit)
  const dispose = async (): Promise<void> => {
    process.removeListener('exit', atExit)
    await rm(scratch, { recursive: true, force: true })
  }
  return { scratch, dispose }
}

/** @throws UserError for what is no list of settings. */
export function readYaml(text: string, path: string): Record<string, unknown> {
  let values: unknown
  try {
    values = parseYaml(text) ?? {}
  } catch (error) {
    const words = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
    throw new UserError(`${path} is no YAML: ${words}`)
  }
  if (typeof values === 'object' && values !== null && !Array.isArray(values))
    return values as Record<string, unknown>
  throw new UserError(`${path} holds no settings: write lines such as max-functions: 10.`)
}

/** A look-up that throws UserError for a name that is not on the list. */
export function find<T extends { name: string }>(list: readonly T[], kind: string): (name: string) => T {
  return name => {
    const found = list.find(one => one.name === name)
    if (found) return found
    const names = list.map(one => one.name).join(', ')
    throw new UserError(`There is no ${kind} named ${JSON.stringify(name)}: there are ${names}.`)
  }
}

/** A job that Ctrl-C cut off has no outcome: nothing may be concluded from it. */
export async function openStoppable(
  { assets, environment, trusted, trace, signal }: Ground,
  want: Config['sandbox'],
  root: string,
  scratch: string,
): Promise<Sandbox> {
  const { programs } = assets
  const { level, lacks, run } = await openSandbox({
    want,
    root,
    programs,
    environment,
    trusted,
    scratch,
    signal,
  })
  return {
    level,
    lacks,
    run: async (job, trees) => {
      const work = () => run(job, trees)
      const attributes = { 'testwright.program': job.program, 'testwright.sandbox': level }
      const timed = { name: 'trial', kind: 'internal', target: null, attributes } as const
      const outcome = trace ? await trace.time(timed, work) : await work()
      signal.throwIfAborted()
      return outcome
    },
  }
}
