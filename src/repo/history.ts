// Reads the paths that each commit of a repository touched.
import { basename } from 'node:path'
import { UserError } from '../core/model/errors.js'
import { runGit } from './git.js'

interface History {
  /** `owner/name` of its origin, else the folder's name. */
  name: string
  commits: string[][]
}

const most = '2000'

/** Its last 2,000 commits. Throws UserError when `root` is not a repository. */
export async function readHistory(
  root: string,
  environment: Record<string, string | undefined>,
): Promise<History> {
  const at = { cwd: root, environment, limit: 60_000, most: 64 * 1024 * 1024, safe: [root] }
  const format = ['--no-merges', '--no-renames', '--no-ext-diff', '--name-only', '-z', '--format=%x01%H%x00']
  const said = await runGit(['log', `--max-count=${most}`, ...format], at)
  if (said.code !== 0)
    throw new UserError(`${root} is not a git repository with a commit: name one with --repo.`)
  const origin = await runGit(['config', '--get', 'remote.origin.url'], at)
  const url = origin.code === 0 ? origin.stdout.toString('utf8').trim() : ''
  const name = /([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1] ?? basename(root)
  const commits = said.stdout
    .toString('utf8')
    .split('\x01')
    .filter(Boolean)
    .map(commit =>
      commit
        .split('\0')
        .slice(1)
        .map(path => path.trim())
        .filter(Boolean),
    )
  return { name, commits }
}
