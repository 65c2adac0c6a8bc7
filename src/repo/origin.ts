// What is asked of git before a repository is opened as one: its version, and where its origin is.
import { UserError } from '../core/model/errors.js'
import { runGit } from './git.js'

type Environment = Record<string, string | undefined>

/** `2.43.0`; null where there is no git. */
export async function gitVersion(environment: Environment): Promise<string | null> {
  try {
    const { stdout } = await runGit(['version'], { cwd: '/', environment, limit: 10_000 })
    return /\d+(?:\.\d+)+/.exec(stdout.toString('utf8'))?.[0] ?? null
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}

/** Host and `owner/name` of the origin of a checkout; null without one that has both. */
export async function originOf(
  root: string,
  environment: Environment,
): Promise<{ host: string; repository: string } | null> {
  const at = { cwd: root, environment, limit: 10_000, safe: [root] }
  const { code, stdout } = await runGit(['config', '--get', 'remote.origin.url'], at)
  return code === 0 ? parseRemote(stdout.toString('utf8').trim()) : null
}

/** `https://host/owner/name.git`, `git@host:owner/name`, `ssh://git@host:22/owner/name`. */
export function parseRemote(url: string): { host: string; repository: string } | null {
  const found =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([\w.-]+)(?::\d+)?\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url) ??
    /^(?:[^@/\s]+@)([\w.-]+):([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)
  const [, host, repository] = found ?? []
  return host !== undefined && repository !== undefined ? { host, repository } : null
}

/** True where the history of a checkout was cut off. */
export async function isShallow(root: string, environment: Environment): Promise<boolean> {
  const at = { cwd: root, environment, limit: 10_000, safe: [root] }
  const { stdout } = await runGit(['rev-parse', '--is-shallow-repository'], at)
  return stdout.toString('utf8').trim() === 'true'
}
