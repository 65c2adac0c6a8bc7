// For jobs without a checkout: settings, cards and texts come from the forge, and nothing of the pull request is on disk.
import { makeConfig, type Config } from '../core/model/configuration.js'
import { UserError } from '../core/model/errors.js'
import type { Forge, Pull } from '../core/model/forge.js'
import type { Writer } from '../pipeline/generate.js'
import type { Clerk } from '../pipeline/comment/commit.js'
import { forges } from '../forges/index.js'
import { readYaml } from './configuration.js'
import type { Start } from './tools.js'
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
export async function openRemote(start: Start): Promise<Remote> {
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
async function configAt(start: Start, read: (path: string) => Promise<string | null>): Promise<Config> {
  const path = makeConfig(start.sources).config
  const text = await read(path)
  if (text !== null) return makeConfig([{ name: path, values: readYaml(text, path) }, ...start.sources])
  if (path !== makeConfig([]).config)
    throw new UserError(`There is no ${path} on the base branch: check config, or commit the file there.`)
  return makeConfig(start.sources)
}

/** For comments: who speaks, what lies on the branch, and the settings of the base branch. */
export async function openClerk(
  start: Start,
  number: number,
  hash: (text: string) => string,
): Promise<Clerk> {
  if (!start.github) throw new UserError('Comments are answered in a workflow only.')
  const { talk, branches } = await forges.conversation({ ...start.github, key: 'default' })
  const place = await branches.find(number)
  const config = await configAt(start, path =>
    place ? branches.read(place.base, path) : Promise.resolve(null),
  )
  return {
    talk,
    branches,
    testsPath: config['tests-path'],
    signoff: config.signoff,
    ownToken: start.github.commitToken !== null,
    hash,
  }
}
