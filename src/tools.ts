// Configuration and environment -> tools. Beside writer.ts the only file that names adapters.
import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import picomatch from 'picomatch'
import { parse as parseYaml } from 'yaml'
import type { Assets } from './assets.js'
import { commitsOf } from './commands/commits.js'
import type { CompareTools } from './commands/compare-tools.js'
import type { Asked, Tools } from './commands/tools.js'
import { makeConfig, type Config, type Source } from './core/config.js'
import { UserError } from './core/errors.js'
import type { Forge, Pull, Repo, Sandbox } from './core/ports.js'
import { tool } from './core/version.js'
import { forges, type GitHubOptions } from './forges/index.js'
import { frameworks } from './frameworks/index.js'
import { loadLanguages } from './languages/index.js'
import { openPrices } from './models/prices.js'
import { openProject } from './repo/project.js'
import { openRepo } from './repo/repo.js'
import { makeScene } from './repo/scene.js'
export { makeSample as openSample } from './repo/sample.js'
import { openSandbox } from './sandbox/index.js'
import { runSetup } from './sandbox/setup.js'
import type { Writer } from './core/write.js'
import { openController, openWriter } from './writer.js'

/** What a door knows when it starts. */
export interface Start {
  /** Inputs or flags; the configuration file goes before them. */
  sources: Source[]
  asked: Asked
  /** Any folder inside the checkout. */
  folder: string
  environment: Record<string, string | undefined>
  key: string | null
  /** Null on the command line. */
  github: Omit<GitHubOptions, 'commentMode' | 'drafts' | 'bots' | 'key'> | null
  /** File of recorded replies that stand for the model. */
  recorded: string | null
  /** True for our own sample, which may run without a sandbox where there is none. */
  trusted: boolean
  notes: string[]
  assets: Assets
  log: (line: string) => void
  signal: AbortSignal
}

export interface Opened extends AsyncDisposable {
  config: Config
  tools: Tools
  pull: Pull
}

/** Opens everything a command needs; what is costly opens when first used. Disposing removes all that lies on disk for this run. */
export async function openTools(start: Start): Promise<Opened> {
  const { environment, signal } = start
  const { scratch, dispose } = await makeScratch(environment)
  try {
    const repo = await openRepo({
      folder: start.folder,
      scratch,
      environment,
      trustOwner: start.github !== null,
      signal,
    })
    const config = await readConfig(start, repo)
    const forge = await openForge(start, config)
    const pull = await forge.pull()
    const tools = await makeTools(start, config, repo, forge, pull, scratch)
    return { config, tools, pull, [Symbol.asyncDispose]: dispose }
  } catch (error) {
    await dispose()
    throw error
  }
}

/** A folder for this run, gone when disposed and, at the latest, when the process ends. */
async function makeScratch(
  environment: Start['environment'],
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

/** The commit whose files may say how this run behaves: never one that the author of the pull request wrote. Null without one. */
async function trustedCommit(start: Start, repo: Repo): Promise<string | null> {
  if (!start.github) {
    const local: Pull = { base: null, head: null, number: null, muted: null, fork: false, url: null }
    return (await commitsOf(local, repo, start.asked)).base
  }
  const event = start.github.event as { pull_request?: { base?: { sha?: unknown } } } | undefined
  const told = event?.pull_request?.base?.sha
  const asInputs = { ...makeConfig(start.sources), drafts: true, bots: true }
  const base = typeof told === 'string' ? told : (await (await openForge(start, asInputs)).pull()).base
  if (base === null || !/^[0-9a-f]{40,64}$/.test(base)) return null
  await repo.fetch([base])
  return base
}

async function readConfig(start: Start, repo: Repo): Promise<Config> {
  const path = makeConfig(start.sources).config
  const commit = await trustedCommit(start, repo)
  const text = commit === null ? null : await repo.show(commit, path)
  if (text !== null) return makeConfig([{ name: path, values: readYaml(text, path) }, ...start.sources])
  if (path !== makeConfig([]).config)
    throw new UserError(`There is no ${path} on the base branch: check config, or commit the file there.`)
  return makeConfig(start.sources)
}

function readYaml(text: string, path: string): Record<string, unknown> {
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

async function openForge(start: Start, config: Config): Promise<Forge> {
  if (!start.github) return forges.local({ base: null, head: null })
  const { comment, drafts, bots } = config
  return forges.github({ ...start.github, commentMode: comment, drafts, bots, key: 'default' })
}

async function makeTools(
  start: Start,
  config: Config,
  repo: Repo,
  forge: Forge,
  pull: Pull,
  scratch: string,
): Promise<Tools> {
  const languages = await loadLanguages(start.assets.wasm)
  let sandbox: Promise<Sandbox> | undefined
  const want = pull.fork && config.sandbox === 'none' ? 'auto' : config.sandbox
  config.languages.forEach(find(languages, 'language'))
  const notes = [...start.notes]
  const note = (sentence: string): void => void notes.push(sentence)
  const asWriter = { ...start, trustedCommit: () => trustedCommit(start, repo) }
  let writer: Promise<Writer | null> | undefined
  let controller: Promise<Writer | null> | undefined
  return {
    tool,
    repo,
    forge,
    languages,
    frameworks,
    language: find(languages, 'language'),
    framework: find(frameworks, 'framework'),
    project: openProject,
    matches: globs => (globs.length === 0 ? () => false : picomatch(globs, { dot: true })),
    sandbox: () => (sandbox ??= openStoppable(start, want, repo.root, scratch)),
    writer: () => (writer ??= openWriter(asWriter, config, repo, pull, note)),
    controller: () => (controller ??= openController(asWriter, config, repo, pull, note)),
    recorded: start.recorded !== null,
    notes,
    setup: async () => {
      if (config.setup) await runSetup(config.setup, repo.root, start.environment, start.signal)
    },
    parallel: Math.min(4, availableParallelism()),
    hash: text => createHash('sha256').update(text).digest('hex'),
    now: () => performance.now(),
    log: start.log,
  }
}

function find<T extends { name: string }>(list: readonly T[], kind: string): (name: string) => T {
  return name => {
    const found = list.find(one => one.name === name)
    if (found) return found
    const names = list.map(one => one.name).join(', ')
    throw new UserError(`There is no ${kind} named ${JSON.stringify(name)}: there are ${names}.`)
  }
}

/** A job that Ctrl-C cut off has no outcome: nothing may be concluded from it. */
async function openStoppable(
  { assets, environment, trusted, signal }: Pick<Start, 'assets' | 'environment' | 'trusted' | 'signal'>,
  want: Config['sandbox'],
  root: string,
  scratch: string,
): Promise<Sandbox> {
  const { runners } = assets
  const { level, lacks, run } = await openSandbox({
    want,
    root,
    runners,
    environment,
    trusted,
    scratch,
    signal,
  })
  return {
    level,
    lacks,
    run: async (job, trees) => {
      const outcome = await run(job, trees)
      signal.throwIfAborted()
      return outcome
    },
  }
}

type CompareStart = Pick<Start, 'environment' | 'assets' | 'log' | 'signal' | 'folder'>

/** Opens what `compare` needs: no repository, but a tree that is a copy of `root`, or empty. Disposing removes it. */
export async function openCompare(
  start: CompareStart & { root: string | null },
): Promise<AsyncDisposable & { tools: CompareTools }> {
  const { scratch, dispose } = await makeScratch(start.environment)
  try {
    const { root, tree } = await makeScene(start.root, scratch, [start.folder, start.assets.runners])
    const languages = await loadLanguages(start.assets.wasm)
    let sandbox: Promise<Sandbox> | undefined
    const tools: CompareTools = {
      languages,
      frameworks: [...frameworks],
      language: find(languages, 'language'),
      framework: find(frameworks, 'framework'),
      sandbox: () => (sandbox ??= openStoppable({ ...start, trusted: false }, 'auto', root, scratch)),
      trees: { head: tree, base: null },
      project: openProject(tree),
      price: async model => (await openPrices())(model, ''),
      parallel: Math.min(4, availableParallelism()),
      hash: text => createHash('sha256').update(text).digest('hex'),
      now: () => performance.now(),
      log: start.log,
    }
    return { tools, [Symbol.asyncDispose]: dispose }
  } catch (error) {
    await dispose()
    throw error
  }
}
