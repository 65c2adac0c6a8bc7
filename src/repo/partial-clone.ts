// A partial clone (`git clone --filter`) -> the objects that it lacks: fetched in one request, or named.
import { git, runGit, type GitOptions } from './git.js'

/** Ids of objects. */
export type MissingObjects = ReadonlySet<string>

const LIMIT = 10 * 60_000
/** Trees first, then what lies in them. */
const ROUNDS = 3
const argumentsOf = (remote: string): string[] => [
  ...['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', '--no-tags', '--no-recurse-submodules'],
  ...['--no-write-fetch-head', '--quiet', '--filter=blob:none', '--stdin', remote],
]

/**
 * Returns a function that fetches objects of commits that a clone lacks and gives those still missing. A whole clone
 * lacks nothing. The remote is not asked again once it refused.
 */
export function openMissing(at: GitOptions): (commits: string[]) => Promise<MissingObjects> {
  const known = new Map<string, Promise<MissingObjects>>()
  let last: Promise<unknown> = Promise.resolve()
  let refused = false
  let promisors: Promise<string[]> | undefined
  const find = async (commits: string[]): Promise<MissingObjects> => {
    const remotes = await (promisors ??= promisorsOf(at))
    if (remotes.length === 0) return new Set()
    let missing = await missingOf(at, commits)
    for (let round = 0; round < ROUNDS && missing.size > 0 && !refused; round += 1) {
      refused = !(await fetchFromAny(at, remotes, missing))
      missing = await missingOf(at, commits)
    }
    return missing
  }
  return commits => {
    const key = commits.join(' ')
    // One after the other: what the first one fetches the next need not ask for.
    const found = known.get(key) ?? last.then(() => find(commits))
    last = found.catch(() => undefined)
    known.set(key, found)
    return found
  }
}

async function fetchFromAny(at: GitOptions, remotes: string[], wanted: MissingObjects): Promise<boolean> {
  const input = `${[...wanted].join('\n')}\n`
  for (const remote of remotes) {
    const { code } = await runGit(argumentsOf(remote), { ...at, remote: true, limit: LIMIT, input })
    if (code === 0) return true
  }
  return false
}

/** Remotes that promised the objects that a clone left out. */
async function promisorsOf(at: GitOptions): Promise<string[]> {
  const answer = await runGit(['config', '-z', '--bool', '--get-regexp', '^remote\\..*\\.promisor$'], at)
  const entries = answer.code === 0 ? answer.stdout.toString('utf8').split('\0') : []
  return entries.flatMap(entry => /^remote\.(.+)\.promisor\ntrue$/s.exec(entry)?.[1] ?? [])
}

/** Ids of what the commits hold and the repository does not. */
export async function missingOf(at: GitOptions, commits: string[]): Promise<MissingObjects> {
  const args = ['rev-list', '--objects', '--missing=print', '--no-walk', '--end-of-options', ...commits]
  const listed = await git(args, at)
  return new Set([...listed.matchAll(/^\?([0-9a-f]{40,64})$/gm)].map(match => match[1] ?? ''))
}
