// Opens what a job without a checkout needs: settings, cards and texts come from the forge, or from flags and files on disk.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeConfig, type Config } from '../core/model/configuration.js'
import { UserError } from '../core/model/errors.js'
import type { Forge, Pull } from '../core/model/forge.js'
import type { Writer } from '../pipeline/generate.js'
import type { Tools } from '../pipeline/tools.js'
import type { CommentTools } from '../pipeline/comment/commit.js'
import { frameworks } from '../ecosystems/index.js'
import { forges } from '../forges/index.js'
import { readYaml } from './run-resources.js'
import type { RunInput } from './run-input.js'
import { openCheckout } from './checkout.js'
import { openWriter } from './models.js'

export interface Remote {
  config: Config
  forge: Forge
  pull: Pull
  /** Null when only the explorer writes. */
  writer(): Promise<Writer | null>
  notes: string[]
}

/** Settings and cards are those of the merge base. Throws UserError for what is wrong in them. */
export async function openRemote(start: RunInput): Promise<Remote> {
  if (!start.github)
    throw new UserError('This mode is for a workflow: on a command line there is a repository.')
  const github = start.github
  const open = ({ comment, drafts, bots }: Config): Promise<Forge> =>
    forges.github({ ...github, commentMode: comment, drafts, bots, key: 'default' })
  const asInputs = await open({ ...makeConfig(start.sources), drafts: true, bots: true })
  const commit = (await asInputs.pull()).base
  const config = await configAt(start, path =>
    commit === null ? Promise.resolve(null) : asInputs.read(commit, path),
  )
  const forge = await open(config)
  const pull = await forge.pull()
  const notes = [...start.notes]
  const show = (at: string | null, path: string): Promise<string | null> =>
    at === null ? Promise.resolve(null) : forge.read(at, path)
  const repo = { root: start.folder, show }
  const asWriter = { ...start, trustedCommit: async () => commit }
  const note = (sentence: string): void => void notes.push(sentence)
  let writer: Promise<Writer | null> | undefined
  return {
    config,
    forge,
    pull,
    writer: () => (writer ??= openWriter({ start: asWriter, config, repo, pull, note })),
    notes,
  }
}

/** `read` gives texts of the trusted commit. */
async function configAt(start: RunInput, read: (path: string) => Promise<string | null>): Promise<Config> {
  const path = makeConfig(start.sources).config
  const text = await read(path)
  if (text !== null) return makeConfig([{ name: path, values: readYaml(text, path) }, ...start.sources])
  if (path !== makeConfig([]).config)
    throw new UserError(`There is no ${path} on the base branch: check config, or commit the file there.`)
  return makeConfig(start.sources)
}

/** For comments: who speaks, what lies on the branch, and the settings of the base branch. */
export async function openCommentTools(
  start: RunInput,
  number: number,
  hash: (text: string) => string,
): Promise<CommentTools> {
  if (!start.github) throw new UserError('Comments are answered in a workflow only.')
  const { talk, branches } = await forges.conversation({ ...start.github, key: 'default' })
  const place = await branches.find(number)
  const config = await configAt(start, path =>
    place ? branches.read(place.base, path) : Promise.resolve(null),
  )
  return {
    talk,
    branches,
    places: {
      testsPath: config['tests-path'],
      selects: path => frameworks.some(framework => framework.selects(path)),
    },
    signoff: config.signoff,
    ownToken: start.github.commitToken !== null,
    hash,
  }
}

/** What the stages without a checkout of their own need on the command line. */
export interface OpenedFolder extends AsyncDisposable {
  /** The checkout around the folder, or the folder itself. */
  root: string
  config: Config
  /** Null when only the explorer writes. */
  writer(): Promise<Writer | null>
  tools: Pick<Tools, 'now' | 'log' | 'notes'>
  /** The text of a file at a commit; null where it is not known. */
  show(commit: string, path: string): Promise<string | null>
}

/** In a checkout the settings are those of the base branch; elsewhere they are the flags, and cards are files on disk. */
export async function openFolder(input: RunInput): Promise<OpenedFolder> {
  if (isInCheckout(input.folder)) {
    const opened = await openCheckout(input)
    const { config, tools } = opened
    return {
      root: tools.repo.root,
      config,
      writer: tools.writer,
      tools,
      show: tools.repo.show,
      [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
    }
  }
  const config = makeConfig(input.sources)
  if (config.config !== makeConfig([]).config)
    throw new UserError(
      'config is read from the base branch, and this folder is not in a git repository: give the settings as flags.',
    )
  const notes = [...input.notes]
  const start = { ...input, trustedCommit: () => Promise.resolve(null) }
  const repo = { root: input.folder, show: () => Promise.resolve(null) }
  const note = (sentence: string): void => void notes.push(sentence)
  let writer: Promise<Writer | null> | undefined
  return {
    root: input.folder,
    config,
    writer: () => (writer ??= openWriter({ start, config, repo, pull: NO_PULL, note })),
    tools: { now: () => performance.now(), log: input.log, notes },
    show: repo.show,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  }
}

const NO_PULL: Pull = {
  ...{ base: null, head: null, number: null, muted: null },
  ...{ fork: false, url: null, branch: null },
}

function isInCheckout(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true
    if (at === dirname(at)) return false
  }
}
