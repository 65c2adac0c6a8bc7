// Finds the root of the repository around a folder, even where git refuses a repository that somebody else owns.
import { lstat, realpath, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../core/model/errors.js'
import { runGit, type Answer, type GitOptions } from './git.js'

/**
 * Finds the root and the options for further calls. `trusted` accepts any owner; else the user's own `safe.directory`
 * entries decide. Throws UserError when there is no repository or git refuses its owner.
 */
export async function findRoot(start: GitOptions, scratch: string, trusted: boolean): Promise<GitOptions> {
  const isFolder = await lstat(start.cwd).then(
    entry => entry.isDirectory(),
    () => false,
  )
  if (!isFolder)
    throw new UserError(`${start.cwd} is not a folder: give the path of a git repository with --repo.`)
  let at = trusted ? await allow(start, scratch, ['*']) : start
  let top = await topOf(at)
  if (isRefused(top)) {
    at = await allow(start, scratch, await ownEntries(start))
    top = await topOf(at)
  }
  if (isRefused(top)) throw new UserError(rejection(start.cwd, top))
  if (top.code !== 0)
    throw new UserError(
      `${start.cwd} is not inside a git repository: run this in a checkout, or name one with --repo.`,
    )
  const root = await realpath(top.stdout.toString('utf8').replace(/\n$/, ''))
  return { ...(trusted ? await allow(start, scratch, [root]) : at), cwd: root }
}

function topOf(at: GitOptions): Promise<Answer> {
  return runGit(['rev-parse', '--show-toplevel'], at)
}

function isRefused({ code, stderr }: Answer): boolean {
  return code !== 0 && /dubious ownership|unsafe repository/.test(stderr)
}

function rejection(folder: string, { stderr }: Answer): string {
  const path = /in repository at '([^\n]+)'|unsafe repository \('([^\n]+)' is/.exec(stderr)
  const named = path?.[1] ?? path?.[2] ?? folder
  return `${named} belongs to another user, so git does not open it: if you trust it, run git config --global --add safe.directory ${named}`
}

/** Older git reads such entries only from a file; newer git also reads them from the command line. */
async function allow(start: GitOptions, scratch: string, entries: string[]): Promise<GitOptions> {
  if (entries.length === 0) return start
  const file = join(scratch, 'gitconfig')
  const lines = entries.map(entry => `\tdirectory = ${JSON.stringify(entry)}\n`)
  await writeFile(file, `[safe]\n${lines.join('')}`)
  return { ...start, settings: file, safe: entries }
}

async function ownEntries(start: GitOptions): Promise<string[]> {
  const found: string[] = []
  for (const level of ['--system', '--global']) {
    const args = ['config', level, '-z', '--get-all', 'safe.directory']
    const answer = await runGit(args, { ...start, remote: true })
    if (answer.code === 0) found.push(...answer.stdout.toString('utf8').split('\0').slice(0, -1))
  }
  return found
}
