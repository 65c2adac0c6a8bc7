// Configuration and environment -> tools. Beside writer.ts the only file that names adapters.
import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import picomatch from 'picomatch'
import type { Assets } from './assets.js'
import { commitsOf } from '../pipeline/commits.js'
import type { Asked, Tools } from '../pipeline/tools.js'
import { makeConfig, type Config, type Source } from '../core/model/configuration.js'
import { UserError } from '../core/model/errors.js'
import type { Forge, Pull } from '../core/model/forge.js'
import type { Repo, Sandbox } from '../core/model/ports.js'
import { tool } from '../core/model/version.js'
import { forges, type GitHubOptions } from '../forges/index.js'
import { frameworks } from '../ecosystems/runners.js'
import { loadLanguages } from '../ecosystems/index.js'
import { openProject } from '../repo/project.js'
import { openRepo } from '../repo/repo.js'
export { makeSample as openSample } from '../repo/demo-repository.js'
import { runSetup } from '../sandbox/setup.js'
import type { Trace } from '../core/trace/trace.js'
import type { Writer } from '../pipeline/generate.js'
import { find, makeScratch, openStoppable, readYaml } from './configuration.js'
import { openController, openRecipe, openWriter, type WriterContext } from './models.js'

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
  /** Where requests and trials are noted; nowhere without it. */
  trace?: Trace | undefined
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
    const tools = await makeTools(start, { config, repo, forge, pull, scratch })
    return { config, tools, pull, [Symbol.asyncDispose]: dispose }
  } catch (error) {
    await dispose()
    throw error
  }
}

/** The commit whose files may say how this run behaves: never one that the author of the pull request wrote. Null without one. */
async function trustedCommit(start: Start, repo: Repo): Promise<string | null> {
  if (!start.github) {
    const local: Pull = {
      base: null,
      head: null,
      number: null,
      muted: null,
      fork: false,
      url: null,
      branch: null,
    }
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

async function openForge(start: Start, config: Config): Promise<Forge> {
  if (!start.github) return forges.local({ base: null, head: null })
  const { comment, drafts, bots } = config
  return forges.github({ ...start.github, commentMode: comment, drafts, bots, key: 'default' })
}

interface OpenedSources {
  config: Config
  repo: Repo
  forge: Forge
  pull: Pull
  /** Folder of this run. */
  scratch: string
}

async function makeTools(
  start: Start,
  { config, repo, forge, pull, scratch }: OpenedSources,
): Promise<Tools> {
  const languages = await loadLanguages(start.assets.wasm)
  let sandbox: Promise<Sandbox> | undefined
  const want = pull.fork && config.sandbox === 'none' ? 'auto' : config.sandbox
  config.languages.forEach(find(languages, 'language'))
  const notes = [...start.notes]
  const note = (sentence: string): void => void notes.push(sentence)
  const asWriter = { ...start, trustedCommit: () => trustedCommit(start, repo) }
  const context: WriterContext = { start: asWriter, config, repo, pull, note }
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
    writer: () => (writer ??= openWriter(context)),
    recipe: () => openRecipe(asWriter, config, repo),
    controller: () => (controller ??= openController(context)),
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
