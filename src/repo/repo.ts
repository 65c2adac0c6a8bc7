// Git for one checkout: commits, diffs, texts and disposable trees. Writes nothing into the repository except fetched objects.
import type { ChangeSet } from '../core/model/target.js'
import { joinDiff, missingChange, parseRaw, type RawEntry } from '../core/diff/diff.js'
import type { Repo } from '../core/model/ports.js'
import { checkoutCommit, checkoutWorktree } from './checkout.js'
import { defaultBranch, fetchCommits, mergeBase, resolveCommit } from './commits.js'
import { git, type GitOptions, unfiltered } from './git.js'
import { openObjects } from './objects.js'
import { openMissing, type MissingObjects } from './partial-clone.js'
import { findRoot } from './safe-directory.js'
import { readWorktree, untracked } from './worktree.js'

const diffFlags = [
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--find-renames',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--ignore-submodules=dirty',
]
interface RepoOptions {
  /** Any folder inside the checkout. */
  folder: string
  /** Where disposable trees are made: a folder of this run, outside the checkout. */
  scratch: string
  environment: Record<string, string | undefined>
  /** True where the checkout may belong to another user, as a workflow's does in a container. */
  trustOwner?: boolean
  signal?: AbortSignal
}

/** Opens the repository around `folder`. Throws UserError when there is none, or git refuses its owner. */
export async function openRepo(options: RepoOptions): Promise<Repo> {
  const start = { cwd: options.folder, environment: options.environment, signal: options.signal }
  const at = await findRoot(start, options.scratch, options.trustOwner ?? false)
  const root = at.cwd
  const missing = openMissing(at)
  const resolve = onceFor((ref: string) => resolveCommit(at, ref))
  const base = onceFor((both: string) => {
    const [one = '', other = ''] = both.split(' ')
    return mergeBase(at, one, other)
  })
  const objects = openObjects(at)
  return {
    root,
    resolve,
    mergeBase: (one, other) => base(`${one} ${other}`),
    fetch: commits => fetchCommits(at, commits),
    defaultBranch: () => defaultBranch(at),
    diff: async (base, head) => {
      const lacks = await missing(head === null ? [base] : [base, head])
      return diff(at, options.scratch, { base, head, lacks })
    },
    async show(commit, path) {
      if (commit === null) return readWorktree(root, path)
      await missing([commit])
      return objects(commit, path)
    },
    checkout: async commit =>
      commit === null
        ? checkoutWorktree(at, options.scratch)
        : checkoutCommit(at, commit, { scratch: options.scratch, lacks: await missing([commit]) }),
  }
}

/** Asks once for each name: a run uses the same commits from its start to its end. A failure is not kept. */
function onceFor(ask: (name: string) => Promise<string>): (name: string) => Promise<string> {
  const known = new Map<string, Promise<string>>()
  return name => {
    const answer = known.get(name) ?? ask(name)
    known.set(name, answer)
    answer.catch(() => known.delete(name))
    return answer
  }
}

interface DiffSides {
  base: string
  head: string | null
  /** Missing objects: of their files only the names are known. */
  lacks: MissingObjects
}

async function diff(at: GitOptions, scratch: string, { base, head, lacks }: DiffSides): Promise<ChangeSet> {
  const sides = head === null ? [base] : [base, head]
  const raw = ['diff', '--raw', '-z', '--no-abbrev', ...diffFlags]
  const isMissing = ({ oldBlob, blob }: RawEntry): boolean => lacks.has(oldBlob) || lacks.has(blob)
  const [missing, list, patch] = await unfiltered(at, scratch, async plain => {
    // Looking for renames would read the missing texts.
    const all = lacks.size > 0 ? parseRaw(await git([...raw, '--no-renames', ...sides, '--'], plain)) : []
    const missing = all.filter(isMissing)
    const places = missing.map(({ path }) => `:(top,exclude,literal)${path}`)
    const some = places.length > 0 ? { ...plain, env: { ...plain.env, GIT_LITERAL_PATHSPECS: '0' } } : plain
    const read = [raw, ['diff', '-p', '-U0', ...diffFlags]].map(args =>
      git([...args, ...sides, '--', ...places], some),
    )
    const [list = '', patch = ''] = await Promise.all(read)
    return [missing, list, patch]
  })
  const files = [...joinDiff(parseRaw(list), patch), ...missing.map(missingChange)]
  return { base, head, files: head === null ? [...files, ...(await untracked(at))] : files }
}
