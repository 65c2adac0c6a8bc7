// Resolves commits, and fetches what a shallow clone lacks: no more than that, and nothing for a complete clone.
import { UserError } from '../core/model/errors.js'
import { git, runGit, type GitOptions } from './git.js'

const fetchFlags = ['--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--quiet']
const sha = /^[0-9a-f]{40,64}$/

/** Full sha; a branch that a shallow clone lacks, and the head of a pull request (`pull/12/head`), come from origin. */
export async function resolveCommit(at: GitOptions, ref: string): Promise<string> {
  const answer = await runGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], at)
  const found = answer.stdout.toString('utf8').trim()
  if (answer.code === 0 && sha.test(found)) return found
  if (ref === 'HEAD') throw new UserError('This repository has no commit yet: commit something first.')
  const there = await lookUp(at, ref)
  if (there !== null) return there
  throw new UserError(
    `There is no commit named ${JSON.stringify(ref)} here: fetch it, or name another with --base or --head.`,
  )
}

/** Fetches the commit that origin has under this name; null where it has none, or is not to be asked. */
async function lookUp(at: GitOptions, ref: string): Promise<string | null> {
  const pull = /^(?:refs\/)?(pull\/\d{1,9}\/(?:head|merge))$/.exec(ref)?.[1]
  const name = /^(?:origin\/)?([\w][\w./-]{0,200})$/.exec(ref)?.[1]
  if (pull === undefined && (name === undefined || !(await isShallow(at)))) return null
  const wanted =
    pull === undefined ? [`refs/heads/${name ?? ''}`, `refs/tags/${name ?? ''}`] : [`refs/${pull}`]
  const answer = await runGit(['ls-remote', '--exit-code', 'origin', ...wanted], { ...at, remote: true })
  const [found] = /^[0-9a-f]{40,64}(?=\t)/.exec(answer.stdout.toString('utf8')) ?? []
  if (answer.code !== 0 || found === undefined) return null
  await fetchCommits(at, [found])
  return found
}

/** How many more commits each step fetches; 8,000 in all. */
const steps = [30, 170, 800, 7000]

/** Throws UserError for commits without a common ancestor. */
export async function mergeBase(at: GitOptions, base: string, head: string): Promise<string> {
  const known = await commonOf(at, base, head)
  if (known !== null) return known
  if (await isShallow(at))
    for (const step of steps) {
      const argv = ['fetch', ...fetchFlags, `--deepen=${step}`, 'origin', base, head]
      const answer = await runGit(argv, { ...at, remote: true })
      const found = await commonOf(at, base, head)
      if (found !== null) return found
      if (answer.code !== 0 || !(await isShallow(at))) break
    }
  throw new UserError(
    `${base.slice(0, 12)} and ${head.slice(0, 12)} have no common ancestor here: fetch more history (fetch-depth: 0), or give another --base.`,
  )
}

async function commonOf(at: GitOptions, base: string, head: string): Promise<string | null> {
  const answer = await runGit(['merge-base', base, head], at)
  const found = answer.stdout.toString('utf8').trim()
  return answer.code === 0 && found ? found : null
}

const isShallow = async (at: GitOptions): Promise<boolean> =>
  (await git(['rev-parse', '--is-shallow-repository'], at)).trim() === 'true'

/** Throws UserError for commits that origin does not provide. */
export async function fetchCommits(at: GitOptions, commits: string[]): Promise<void> {
  const missing: string[] = []
  for (const commit of commits) {
    const known = await runGit(['cat-file', '-e', `${commit}^{commit}`], at)
    if (known.code !== 0) missing.push(commit)
  }
  if (missing.length === 0) return
  const depth = (await isShallow(at)) ? ['--depth=1'] : []
  const answer = await runGit(['fetch', ...fetchFlags, ...depth, 'origin', ...missing], {
    ...at,
    remote: true,
  })
  if (answer.code !== 0)
    throw new UserError(
      `The commits ${missing.map(commit => commit.slice(0, 12)).join(' and ')} could not be fetched from origin: run actions/checkout before this step, and let it keep its credentials.`,
    )
}

/** The branch that changes are compared with. Throws UserError when there is none. */
export async function defaultBranch(at: GitOptions): Promise<string> {
  for (const ref of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']) {
    const answer = await runGit(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], at)
    if (answer.code === 0) return ref
  }
  throw new UserError('No default branch was found (origin/HEAD, main or master): name the base with --base.')
}
