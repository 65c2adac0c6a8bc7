// Builds the git repository of the demo, with a pull request, from two folders of files.
import { existsSync, readdirSync } from 'node:fs'
import { cp, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../core/model/errors.js'
import { git } from './git.js'

interface Sample extends AsyncDisposable {
  /** The repository: branch `main` and branch `pull-request`. */
  repository: string
  /** File of recorded replies. */
  replies: string
  /** Where the report goes; it stays when the sample goes away. */
  out: string
}

const person = { name: 'Sample Author', email: 'author@sample.invalid', date: '2026-01-01T00:00:00Z' }

/**
 * Makes the sample in `keep`, or in a folder that goes away when disposed. `from` holds `base/`, `change/` and the replies.
 * Throws UserError when `keep` is not empty.
 */
export async function makeSample(
  from: string,
  keep: string | null,
  environment: Record<string, string | undefined>,
): Promise<Sample> {
  if (keep !== null && existsSync(keep) && readdirSync(keep).length > 0)
    throw new UserError(`${keep} is not empty: give --keep a new folder.`)
  if (keep !== null) await mkdir(keep, { recursive: true })
  const home = await realpath(keep ?? (await mkdtemp(join(tmpdir(), 'testwright-demo-'))))
  const repository = join(home, 'repository')
  await mkdir(repository)
  const env = {
    GIT_AUTHOR_NAME: person.name,
    GIT_AUTHOR_EMAIL: person.email,
    GIT_AUTHOR_DATE: person.date,
    GIT_COMMITTER_NAME: person.name,
    GIT_COMMITTER_EMAIL: person.email,
    GIT_COMMITTER_DATE: person.date,
  }
  const run = (...args: string[]): Promise<string> => git(args, { cwd: repository, environment, env })
  await run('init', '--quiet', '--template=', '--initial-branch=main')
  await cp(join(from, 'base'), repository, { recursive: true })
  await run('add', '--all')
  await run('commit', '--quiet', '--message=A small shop')
  await run('checkout', '--quiet', '-b', 'pull-request')
  await cp(join(from, 'change'), repository, { recursive: true })
  await run('add', '--all')
  await run('commit', '--quiet', '--message=Split bills, wrap labels, clamp discounts')
  const dispose = async (): Promise<void> => {
    if (keep !== null) return
    const gone = existsSync(join(home, 'report')) ? repository : home
    await rm(gone, { recursive: true, force: true })
  }
  return {
    repository,
    replies: join(from, 'replies.jsonl'),
    out: join(home, 'report'),
    [Symbol.asyncDispose]: dispose,
  }
}
