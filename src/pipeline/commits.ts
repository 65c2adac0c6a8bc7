// A pull request, or what somebody named on the command line -> the two commits to compare.
import type { Pull, Repo } from '../core/model/ports.js'
import type { CommitRange } from './tools.js'

/** Full shas; `base` is the merge base, a null head the work tree. Throws UserError for what is not there. */
export async function commitsOf(
  pull: Pull,
  repo: Repo,
  range: CommitRange,
): Promise<{ base: string; head: string | null }> {
  if (pull.number !== null && pull.base !== null && pull.head !== null) {
    await repo.fetch([pull.base, pull.head])
    return { base: pull.base, head: pull.head }
  }
  const head = await repo.resolve(range.head ?? 'HEAD')
  const base = await repo.resolve(range.base ?? (await repo.defaultBranch()))
  return { base: await repo.mergeBase(base, head), head: range.worktree ? null : head }
}
