// Opens what the pipeline needs for a change in a checkout: configuration, repository, forge, languages, sandbox, models.
import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import picomatch from 'picomatch'
import { commitsOf } from '../pipeline/commits.js'
import type { Tools } from '../pipeline/tools.js'
import { makeConfig, type Config } from '../core/model/configuration.js'
import { UserError } from '../core/model/errors.js'
import type { Forge, Pull, Repo, Sandbox } from '../core/model/ports.js'
import { tool } from '../core/model/report.js'
import { forges } from '../forges/index.js'
import { frameworks } from '../ecosystems/runners.js'
import { loadLanguages } from '../ecosystems/index.js'
import { openProject } from '../repo/project.js'
import { openRepo } from '../repo/repo.js'
import { runSetup } from '../sandbox/setup.js'
import type { Writer } from '../pipeline/generate.js'
import { find, makeScratch, openStoppable, readYaml } from './run-resources.js'
import type { RunInput } from './run-input.js'
import { openController, openRecipe, openWriter, type WriterContext } from './models.js'
export { makeSample as openSample } from '../repo/demo-repository.js'

export interface OpenedCheckout extends AsyncDisposable {
  config: Config
  tools: Tools
  pull: Pull
}

/** What is costly opens when it is first used. Disposing removes everything that this run keeps on disk. */
export async function openCheckout(start: RunInput): Promise<OpenedCheckout> {
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
    const tools = await makePipelineTools(start, { config, repo, forge, pull, scratch })
    return { config, tools, pull, [Symbol.asyncDispose]: dispose }
  } catch (error) {
    await dispose()
    throw error
  }
}

/** The commit whose files may say how this run behaves: never one that the author of the pull request wrote. Null without one. */
async function trustedCommit(start: RunInput, repo: Repo): Promise<string | null> {
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
    return (await commitsOf(local, repo, start.range)).base
  }
  const event = start.github.event as { pull_request?: { base?: { sha?: unknown } } } | undefined
  const told = event?.pull_request?.base?.sha
  const asInputs = { ...makeConfig(start.sources), drafts: true, bots: true }
  const base = typeof told === 'string' ? told : (await (await openForge(start, asInputs)).pull()).base
  if (base === null || !/^[0-9a-f]{40,64}$/.test(base)) return null
  await repo.fetch([base])
  return base
}

async function readConfig(start: RunInput, repo: Repo): Promise<Config> {
  const path = makeConfig(start.sources).config
  const commit = await trustedCommit(start, repo)
  const text = commit === null ? null : await repo.show(commit, path)
  if (text !== null) return makeConfig([{ name: path, values: readYaml(text, path) }, ...start.sources])
  if (path !== makeConfig([]).config)
    throw new UserError(`There is no ${path} on the base branch: check config, or commit the file there.`)
  return makeConfig(start.sources)
}

async function openForge(start: RunInput, config: Config): Promise<Forge> {
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

async function makePipelineTools(
  start: RunInput,
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
