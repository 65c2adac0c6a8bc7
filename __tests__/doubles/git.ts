// Real git for the doubles: a bare repository as a server holds it, and the work tree that pushes to it.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const environment = {
  PATH: process.env['PATH'] ?? '',
  HOME: tmpdir(),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
}

/** Output of git without its last newline; throws with git's own words. */
export function git(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd,
    env: environment,
    encoding: 'utf8',
    timeout: 120_000,
  })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  return stdout.replace(/\n$/, '')
}

/** Output of git, null when it failed. */
export function tryGit(cwd: string, ...args: string[]): string | null {
  try {
    return git(cwd, ...args)
  } catch {
    return null
  }
}

export interface Hosted {
  /** The folder that holds everything; `remove` deletes it. */
  root: string
  bare: string
  work: string
  /** Writes (null: deletes) files on the branch that is checked out, commits, and pushes to `ref`. Full sha. */
  push(files: Record<string, string | null>, ref?: string): string
  /** Checks out a new branch at a revision. */
  branch(name: string, from: string): void
  remove(): void
}

/** A bare repository with one commit on `main`. */
export function makeHosted(files: Record<string, string>): Hosted {
  const root = mkdtempSync(join(tmpdir(), 'hosted-'))
  const [bare, work] = [join(root, 'server.git'), join(root, 'work')]
  git(root, 'init', '--quiet', '--bare', '--initial-branch=main', bare)
  // As GitHub's servers do: any commit may be fetched by its sha.
  git(bare, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  git(root, 'init', '--quiet', '--initial-branch=main', work)
  git(work, 'remote', 'add', 'origin', '../server.git')
  const hosted = openHosted(root)
  hosted.push(files)
  return hosted
}

/** A copy of the repository in a folder of its own. */
export function copyHosted(hosted: Hosted): Hosted {
  const root = mkdtempSync(join(tmpdir(), 'hosted-'))
  cpSync(hosted.root, root, { recursive: true })
  return openHosted(root)
}

function openHosted(root: string): Hosted {
  const [bare, work] = [join(root, 'server.git'), join(root, 'work')]
  const push = (changed: Record<string, string | null>, ref?: string) => {
    for (const [path, text] of Object.entries(changed)) {
      mkdirSync(dirname(join(work, path)), { recursive: true })
      if (text === null) rmSync(join(work, path))
      else writeFileSync(join(work, path), text)
    }
    git(work, 'add', '--all')
    git(work, 'commit', '--quiet', '--allow-empty', '--message', Object.keys(changed).join(' ') || 'empty')
    git(work, 'push', '--quiet', '--force', 'origin', `HEAD:${ref ?? git(work, 'symbolic-ref', 'HEAD')}`)
    return git(work, 'rev-parse', 'HEAD')
  }
  return {
    root,
    bare,
    work,
    push,
    branch: (name, from) => void git(work, 'checkout', '--quiet', '-B', name, from),
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
