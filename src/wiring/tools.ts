// Opens the tools of a command: for a change in a checkout, or for rows over a tree that modules are written over.
import { plainNote, type Note } from '../core/report/notes.js'
import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import picomatch from 'picomatch'
import { makeConfig, type Config } from '../core/model/configuration.js'
import type { TestPlaces } from '../core/diff/filters.js'
import type { Forge, Pull } from '../core/model/ports.js'
import type { Language, Repo } from '../core/model/ports.js'
import type { Sandbox, Session } from '../core/model/sandbox.js'
import { tool } from '../core/model/tool.js'
import { frameworks, loadLanguages } from '../ecosystems/index.js'
import { forges } from '../forges/index.js'
import { openPrices } from '../models/prices.js'
import { openTokenizer } from '../models/tokenizer.js'
import type { CompareTools } from '../pipeline/compare/unit-tools.js'
import type { DatasetTools } from '../pipeline/dataset/check.js'
import type { Writer } from '../pipeline/generate.js'
import { commitsOf } from '../pipeline/plan.js'
import type { CommonTools, ReviewContext, Tools } from '../pipeline/tools.js'
import { makeOverlayTree } from '../repo/overlay-tree.js'
import { openProject } from '../repo/project.js'
import { openRepo } from '../repo/repo.js'
import { runSetup } from '../sandbox/setup.js'
import { openController, openRecipe, openWriter, priceModel, type WriterContext } from './models.js'
import { placesFor } from './places.js'
import { readPullBudget } from './pull-budget.js'
import { openResultsCache } from './results-cache.js'
import { find, makeScratch, openStoppable, type RunInput } from './run.js'
import { readConfig } from './settings.js'

export { readHistory } from '../repo/history.js'
export { makeSample as openSample } from '../repo/demo-repository.js'
export { openTokenizer }

export interface OpenedCheckout extends ReviewContext, AsyncDisposable {
  /** Where tests may go, as far as these paths are concerned: by the settings of the base branch. */
  places(paths: readonly string[]): Promise<TestPlaces>
  /** The model that would write, with its price; null without one. */
  priced(): ReturnType<typeof priceModel>
}

/** What is costly opens when it is first used. Disposing removes everything that this run keeps on disk. */
export async function openCheckout(input: RunInput): Promise<OpenedCheckout> {
  const { environment, signal } = input
  const languages = loadLanguages(input.assets.wasm)
  // They are awaited below, where an error is reported.
  languages.catch(() => undefined)
  const { scratch, dispose } = await makeScratch(environment)
  try {
    const repo = await openRepo({
      folder: input.folder,
      scratch,
      environment,
      trustOwner: input.github !== null,
      signal,
    })
    const trusted = await trustedCommit(input, repo)
    const readBase = (path: string): Promise<string | null> =>
      trusted === null ? Promise.resolve(null) : repo.show(trusted, path)
    const isLocal = input.configFrom === 'worktree'
    const read = await readConfig(input, isLocal ? path => repo.show(null, path) : readBase)
    const forge = await openForge(input, read)
    const pull = await forge.pull()
    const { config, pullBudget } = await readPullBudget(read, forge, pull)
    const ignored = isLocal
      ? null
      : await ignoredSettings(input, { repo, pull, path: config.config, readBase })
    if (ignored !== null) input.log(plainNote(ignored))
    const noted = ignored === null ? input : { ...input, notes: [...input.notes, ignored] }
    const sources = { config, repo, forge, pull, scratch, languages: await languages }
    const tools = { ...makePipelineTools(noted, sources), pullBudget }
    const places = (paths: readonly string[]) => placesFor(config, paths, readBase)
    const trustedCard = () => (isLocal ? Promise.resolve(null) : Promise.resolve(trusted))
    const start = { ...input, trustedCommit: trustedCard }
    const priced = () => priceModel({ start, config, repo, pull, note: () => undefined })
    return { config, tools, pull, range: input.range, places, priced, [Symbol.asyncDispose]: dispose }
  } catch (error) {
    await dispose()
    throw error
  }
}

interface Settings {
  repo: Repo
  pull: Pull
  path: string
  readBase(path: string): Promise<string | null>
}

/** A note where the change under review, or the work tree, has other settings than those that are used; null where not. */
async function ignoredSettings(
  { github, range }: RunInput,
  { repo, pull, path, readBase }: Settings,
): Promise<Note | null> {
  if (github) {
    if (pull.base === null || pull.head === null) return null
    await repo.fetch([pull.base, pull.head])
    const [then, now] = [await repo.show(pull.base, path), await repo.show(pull.head, path)]
    return then === now ? null : { code: 'settings-ignored', path, of: 'pull' }
  }
  const used = await readBase(path)
  const head = await repo.resolve(range.head ?? 'HEAD')
  const others = [await repo.show(null, path), range.worktree ? used : await repo.show(head, path)]
  return others.every(text => text === used) ? null : { code: 'settings-ignored', path, of: 'local' }
}

/** The commit whose files may say how this run behaves: never one that the author of the pull request wrote. Null without one. */
async function trustedCommit(input: RunInput, repo: Repo): Promise<string | null> {
  if (!input.github) {
    const local = await forges.local({ base: null, head: null }).pull()
    return (await commitsOf(local, repo, input.range)).base
  }
  const event = input.github.event as { pull_request?: { base?: { sha?: unknown } } } | undefined
  const told = event?.pull_request?.base?.sha
  const asInputs = { ...makeConfig(input.sources), drafts: true, bots: true }
  const base = typeof told === 'string' ? told : (await (await openForge(input, asInputs)).pull()).base
  if (base === null || !/^[0-9a-f]{40,64}$/.test(base)) return null
  await repo.fetch([base])
  return base
}

async function openForge(input: RunInput, config: Config): Promise<Forge> {
  if (!input.github) return forges.local({ base: null, head: null })
  const { comment, drafts, bots } = config
  return forges.github({ ...input.github, commentMode: comment, drafts, bots, key: 'default' })
}

interface OpenedSources {
  config: Config
  repo: Repo
  forge: Forge
  pull: Pull
  /** Folder of this run. */
  scratch: string
  languages: Language[]
}

function makePipelineTools(
  input: RunInput,
  { config, repo, forge, pull, scratch, languages }: OpenedSources,
): Tools {
  let sandbox: Promise<Sandbox> | undefined
  const want = pull.fork && config.sandbox === 'none' ? 'auto' : config.sandbox
  const open = async (): Promise<Sandbox> => {
    // Whoever can open a pull request from a fork must not be able to leave a result that others read.
    const results = pull.fork || want === 'none' ? null : await openResultsCache(input, config, repo.root)
    return openStoppable(input, want, { root: repo.root, scratch, results, variables: config.env })
  }
  config.languages.forEach(find(languages, 'language'))
  const notes = [...input.notes]
  const note = (added: Note): void => void notes.push(added)
  const trusted = () => (input.configFrom === 'worktree' ? Promise.resolve(null) : trustedCommit(input, repo))
  const asWriter = { ...input, trustedCommit: trusted }
  const context: WriterContext = { start: asWriter, config, repo, pull, note }
  let writer: Promise<Writer | null> | undefined
  let controller: Promise<Writer | null> | undefined
  return {
    ...commonTools(languages, input),
    tool,
    repo,
    forge,
    project: openProject,
    matches: globs => (globs.length === 0 ? () => false : picomatch(globs, { dot: true })),
    sandbox: () => (sandbox ??= open()),
    writer: () => (writer ??= openWriter(context)),
    recipe: () => openRecipe(asWriter, config, repo),
    controller: () => (controller ??= openController(context)),
    recorded: input.recorded !== null,
    notes,
    setup: async () => {
      if (config.setup) await runSetup(config.setup, repo.root, input.environment, input.signal)
    },
  }
}

const commonTools = (languages: Language[], { log }: Pick<RunInput, 'log'>): CommonTools => ({
  languages,
  frameworks: [...frameworks],
  language: find(languages, 'language'),
  framework: find(frameworks, 'framework'),
  parallel: Math.min(4, availableParallelism()),
  hash: text => createHash('sha256').update(text).digest('hex'),
  now: () => performance.now(),
  log,
})

type CompareStart = Pick<RunInput, 'environment' | 'assets' | 'log' | 'signal' | 'folder' | 'trace'>

/** Opens what `compare` needs: no repository, but a tree that is a copy of `root`, or empty. Disposing removes it. */
export async function openCompare(
  input: CompareStart & { root: string | null },
): Promise<AsyncDisposable & { tools: CompareTools }> {
  const { scratch, dispose } = await makeScratch(input.environment)
  try {
    const { root, tree } = await makeOverlayTree(input.root, scratch, [input.folder, input.assets.programs])
    const languages = await loadLanguages(input.assets.wasm)
    let session: Promise<Session> | undefined
    const open = async (): Promise<Session> => {
      const sandbox = await openStoppable({ ...input, trusted: false }, 'auto', { root, scratch })
      return sandbox.open({ head: tree, base: null })
    }
    const tools: CompareTools = {
      ...commonTools(languages, input),
      session: () => (session ??= open()),
      project: openProject(tree),
      price: async model => (await openPrices())(model, ''),
    }
    const close = async (): Promise<void> => {
      // The code that asked for it has reported why it did not open.
      await session?.then(opened => opened[Symbol.asyncDispose]()).catch(() => undefined)
      await dispose()
    }
    return { tools, [Symbol.asyncDispose]: close }
  } catch (error) {
    await dispose()
    throw error
  }
}

/** Opens what `dataset` needs: the same over an empty tree, and a tokenizer, loaded when first asked for. */
export async function openDataset(input: CompareStart): Promise<AsyncDisposable & { tools: DatasetTools }> {
  const opened = await openCompare({ ...input, root: null })
  return { ...opened, tools: { ...opened.tools, tokenizer: openTokenizer } }
}
