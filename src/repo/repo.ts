// Git for one checkout: commits, diffs, texts and disposable trees. Writes nothing into the repository except fetched objects.
import type { ChangeSet } from '../core/model/target.js'
import { joinDiff, parseRaw } from '../core/diff/diff.js'
import type { Repo } from '../core/model/ports.js'
import { checkoutCommit, checkoutWorktree } from './checkout.js'
import { defaultBranch, fetchCommits, mergeBase, resolveCommit } from './commits.js'
import { git, runGit, type GitOptions, unfiltered } from './git.js'
import { findRoot } from './safe-directory.js'
import { decode, maxText, readWorktree, untracked } from './worktree.js'

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
  return {
    root,
    resolve: ref => resolveCommit(at, ref),
    mergeBase: (a, b) => mergeBase(at, a, b),
    fetch: commits => fetchCommits(at, commits),
    defaultBranch: () => defaultBranch(at),
    diff: (base, head) => diff(at, options.scratch, base, head),
    show: (commit, path) => (commit === null ? readWorktree(root, path) : show(at, commit, path)),
    checkout: commit =>
      commit === null ? checkoutWorktree(at, options.scratch) : checkoutCommit(at, commit, options.scratch),
  }
}

async function diff(at: GitOptions, scratch: string, base: string, head: string | null): Promise<ChangeSet> {
  const sides = head === null ? [base] : [base, head]
  const [raw, patch] = await unfiltered(at, scratch, async plain => [
    await git(['diff', '--raw', '-z', '--no-abbrev', ...diffFlags, ...sides, '--'], plain),
    await git(['diff', '-p', '-U0', ...diffFlags, ...sides, '--'], plain),
  ])
  const files = joinDiff(parseRaw(raw), patch)
  return { base, head, files: head === null ? [...files, ...(await untracked(at))] : files }
}

/** Null for what is absent, larger than 1 MiB, or not UTF-8 text. */
async function show(at: GitOptions, commit: string, path: string): Promise<string | null> {
  const size = await runGit(['cat-file', '-s', `${commit}:${path}`], at)
  if (size.code !== 0 || Number(size.stdout.toString('utf8')) > maxText) return null
  const answer = await runGit(['cat-file', 'blob', `${commit}:${path}`], at)
  return answer.code === 0 ? decode(answer.stdout) : null
}
