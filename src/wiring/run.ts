// A run: what its entry point knows when it starts, the files shipped with the program, and what every run opens.
import type { Note } from '../core/report/notes.js'
import { existsSync, rmSync } from 'node:fs'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config, Source } from '../core/model/configuration.js'
import { UserError } from '../core/model/errors.js'
import type { Log } from '../core/model/progress.js'
import type { Sandbox, Session } from '../core/model/sandbox.js'
import type { JobOutcome } from '../core/model/run.js'
import { renderSandbox } from '../core/report/render/parts.js'
import type { Trace } from '../core/trace/trace.js'
import type { GitHubOptions } from '../forges/index.js'
import type { CommitRange } from '../pipeline/tools.js'
import { openSandbox } from '../sandbox/index.js'

export type Environment = Record<string, string | undefined>

export interface RunInput {
  /** Inputs or flags; the configuration file goes before them. */
  sources: Source[]
  range: CommitRange
  /** Where the settings and the cards are read: from the base, which no pull request changes, or as they lie in the work tree. */
  configFrom?: 'base' | 'worktree'
  /** Any folder inside the checkout. */
  folder: string
  environment: Environment
  key: string | null
  /** Null on the command line. */
  github: Omit<GitHubOptions, 'commentMode' | 'drafts' | 'bots' | 'key'> | null
  /** Asks models again although a paid reply is kept. */
  afresh?: boolean
  /** File of recorded replies that stand in for the model. */
  recorded: string | null
  /** True for the sample of the demo, which may run without a sandbox where there is none. */
  trusted: boolean
  /** Sentences for the first lines of the comment. */
  notes: Note[]
  assets: Assets
  /** Where requests and runs are recorded; nowhere without it. */
  trace?: Trace | undefined
  log: Log
  signal: AbortSignal
}

/** Absolute folders: grammars, programs for the sandbox, the sample of the demo, and the training program. */
interface Assets {
  /** Need not exist: the installed packages hold the grammars too. */
  wasm: string
  programs: string
  demo: string
  training: string
}

/** Works from `dist/main/`, `lib/wiring/` and `src/wiring/`. Throws when the installation is incomplete. */
export function findAssets(): Assets {
  // Not `new URL(name, import.meta.url)`: the bundler would take that for a file of its own to emit.
  const here = dirname(fileURLToPath(import.meta.url))
  const folder = (...places: string[]): string => {
    const found = places.map(place => join(here, place)).find(existsSync)
    if (!found)
      throw new Error(`the folder ${places[0] ?? ''} is missing beside the program: install it again`)
    return found
  }
  return {
    wasm: join(here, '../wasm'),
    programs: folder('../ecosystems', '../../src/ecosystems'),
    demo: folder('../demo', '../../src/cli/demo'),
    training: folder('../training', '../../training'),
  }
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

/** A look-up that throws UserError for a name that is not on the list. */
export function find<T extends { name: string }>(list: readonly T[], kind: string): (name: string) => T {
  return name => {
    const found = list.find(item => item.name === name)
    if (found) return found
    const names = list.map(item => item.name).join(', ')
    throw new UserError(`There is no ${kind} named ${JSON.stringify(name)}: there are ${names}.`)
  }
}

type SandboxInput = Pick<RunInput, 'assets' | 'environment' | 'trusted' | 'trace' | 'log' | 'signal'>

/** `root` is the checkout, `scratch` the folder of this run. */
interface SandboxPlace {
  root: string
  scratch: string
  /** Where outcomes are kept for later runs. */
  results?: { folder: string; build: string } | null
  /** What the project's tests need in their environment. */
  variables?: Record<string, string>
}

/** A sandbox that rejects after Ctrl-C: nothing may be concluded from a job that was interrupted. */
export async function openStoppable(
  { assets, environment, trusted, trace, log, signal }: SandboxInput,
  want: Config['sandbox'],
  { root, scratch, results = null, variables = {} }: SandboxPlace,
): Promise<Sandbox> {
  const { programs } = assets
  const { level, trees, open } = await openSandbox({
    want,
    root,
    programs,
    environment,
    trusted,
    scratch,
    results,
    variables,
    signal,
  })
  const line = `sandbox: ${renderSandbox({ sandbox: level, trees })}`
  log(line, { what: line, function: null, usd: null })
  return {
    level,
    trees,
    open: async places => watch(await open(places), { level, trace, signal }),
  }
}

function watch(
  session: Session,
  { level, trace, signal }: Pick<SandboxInput, 'trace' | 'signal'> & Pick<Sandbox, 'level'>,
): Session {
  return {
    ...session,
    run: async job => {
      const work = () => session.run(job)
      const attributes = {
        'testwright.program': job.program,
        'testwright.sandbox': level,
        ...countsOf(job.request),
      }
      const timed = { name: 'trial', kind: 'internal', target: null, attributes } as const
      const outcome = trace ? await timeJob(trace, timed, work) : await work()
      signal.throwIfAborted()
      return outcome
    },
  }
}

/** Marks in its span a job whose outcome was remembered and that did not run. */
async function timeJob(
  trace: Trace,
  timed: Omit<Parameters<Trace['time']>[0], 'tell'>,
  work: () => Promise<JobOutcome>,
): Promise<JobOutcome> {
  let isRemembered = false
  const tell = (): Record<string, boolean> => (isRemembered ? { 'testwright.remembered': true } : {})
  return trace.time({ ...timed, tell }, async () => {
    const outcome = await work()
    isRemembered = outcome.remembered ?? false
    return outcome
  })
}

/** How many calls and mutants a job is given, as attributes of its span. */
function countsOf(request: unknown): Record<string, number> {
  const { calls, mutants } = fieldsOf(request)
  const { ids, mutants: own } = fieldsOf(mutants)
  const lists = { calls, mutants: ids ?? own }
  return Object.fromEntries(
    Object.entries(lists).flatMap(([name, list]) =>
      Array.isArray(list) ? [[`testwright.${name}`, list.length]] : [],
    ),
  )
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
