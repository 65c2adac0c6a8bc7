// Opens what a job without a checkout needs: settings, cards and texts come from the forge, or from flags and files on disk.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeConfig, type Config } from '../core/model/configuration.js'
import { mayCommit } from '../core/diff/filters.js'
import { UserError } from '../core/model/errors.js'
import { forges } from '../forges/index.js'
import type { RunInput } from './run.js'
import { readConfig } from './settings.js'
import { readPullBudget } from './pull-budget.js'
import { placesFor } from './places.js'
import { openCheckout, type OpenedCheckout } from './tools.js'
import { openWriter } from './models.js'

type Tools = OpenedCheckout['tools']

export interface Remote
  extends Pick<OpenedCheckout, 'config' | 'pull'>, Pick<Tools, 'forge' | 'writer' | 'pullBudget'> {
  notes: RunInput['notes']
  /** Those of the paths that tests may be committed to. */
  allowed(paths: readonly string[]): Promise<ReadonlySet<string>>
}

/** Settings and cards are those of the merge base. Throws UserError for invalid ones. */
export async function openRemote(input: RunInput): Promise<Remote> {
  if (!input.github)
    throw new UserError('This mode is for workflows: on a command line, work in a repository.')
  const github = input.github
  const open = ({ comment, drafts, bots }: Config): ReturnType<typeof forges.github> =>
    forges.github({ ...github, commentMode: comment, drafts, bots, key: 'default' })
  const asInputs = await open({ ...makeConfig(input.sources), drafts: true, bots: true })
  const commit = (await asInputs.pull()).base
  const read = await readConfig(input, path =>
    commit === null ? Promise.resolve(null) : asInputs.read(commit, path),
  )
  const forge = await open(read)
  const pull = await forge.pull()
  const { config, pullBudget } = await readPullBudget(read, forge, pull)
  const notes = [...input.notes]
  const show = (at: string | null, path: string): Promise<string | null> =>
    at === null ? Promise.resolve(null) : forge.read(at, path)
  const repo = { root: input.folder, show }
  const asWriter = { ...input, trustedCommit: async () => commit }
  const note = (added: RunInput['notes'][number]): void => void notes.push(added)
  let writer: ReturnType<Tools['writer']> | undefined
  return {
    config,
    forge,
    pull,
    writer: () => (writer ??= openWriter({ start: asWriter, config, repo, pull, note })),
    notes,
    pullBudget,
    allowed: async paths => {
      const places = await placesFor(config, paths, path => show(commit, path))
      return new Set(paths.filter(path => mayCommit(path, places)))
    },
  }
}

/** For comments: the comments API, the branches, and the settings of the base branch. */
export async function openCommentTools(input: RunInput, number: number, hash: (text: string) => string) {
  if (!input.github) throw new UserError('Comments are answered in a workflow only.')
  const { comments, branches } = await forges.conversation({ ...input.github, key: 'default' })
  const place = await branches.find(number)
  const config = await readConfig(input, path =>
    place ? branches.read(place.base, path) : Promise.resolve(null),
  )
  return {
    comments,
    branches,
    places: (paths: readonly string[]) =>
      placesFor(config, paths, path => (place ? branches.read(place.base, path) : Promise.resolve(null))),
    signoff: config.signoff,
    ownToken: input.github.commitToken !== null,
    hash,
  }
}

/** What the stages without a checkout of their own need on the command line. */
interface OpenedFolder extends AsyncDisposable {
  /** The checkout around the folder, or the folder itself. */
  root: string
  config: Config
  writer: Tools['writer']
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
  const pull = await forges.local({ base: null, head: null }).pull()
  const note = (added: RunInput['notes'][number]): void => void notes.push(added)
  let writer: ReturnType<Tools['writer']> | undefined
  return {
    root: input.folder,
    config,
    writer: () => (writer ??= openWriter({ start, config, repo, pull, note })),
    tools: { now: () => performance.now(), log: input.log, notes },
    show: repo.show,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  }
}

function isInCheckout(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true
    if (at === dirname(at)) return false
  }
}
