// Copies a commit, or the work tree with what is not committed, into a folder that is removed when disposed.
import { copyFile, cp, lstat, mkdir, mkdtemp, readlink, rm, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Checkout } from '../core/model/ports.js'
import { git, type GitOptions, unfiltered } from './git.js'
import { missingOf, type MissingObjects } from './partial-clone.js'

function disposable(folder: string, content: string | null): Checkout {
  return {
    path: join(folder, 'tree'),
    content,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}

/**
 * The files of a commit, written through an index of its own: unlike with `git worktree add`, nothing is registered in
 * the repository, so nothing is left in it however the run ends. Files whose text is in `lacks` are left out.
 */
export async function checkoutCommit(
  at: GitOptions,
  commit: string,
  { scratch, lacks }: { scratch: string; lacks: MissingObjects },
): Promise<Checkout> {
  const content = lacks.size > 0 ? null : (await git(['rev-parse', `${commit}^{tree}`], at)).trim()
  const folder = await mkdtemp(join(scratch, 'tree-'))
  const checkout = disposable(folder, content)
  try {
    await mkdir(checkout.path)
    await unfiltered(at, folder, async plain => {
      const own = { ...plain, env: { ...plain.env, GIT_INDEX_FILE: join(folder, 'index') } }
      await git(['read-tree', commit], own)
      if (lacks.size > 0) await leaveOut(own, lacks)
      await writeFiles(own, commit, checkout.path)
    })
    return checkout
  } catch (error) {
    await checkout[Symbol.asyncDispose]()
    throw error
  }
}

/** If the repository lost some objects, as copies of partial clones do, the other files are written. */
async function writeFiles(at: GitOptions, commit: string, folder: string): Promise<void> {
  const write = () => git(['checkout-index', '--all', '--force', `--prefix=${folder}/`], at)
  try {
    await write()
  } catch (error) {
    const lacks = await missingOf(at, [commit])
    if (lacks.size === 0) throw error
    await leaveOut(at, lacks)
    await write()
  }
}

/** Takes the entries of missing objects out of the index. */
async function leaveOut(at: GitOptions, lacks: MissingObjects): Promise<void> {
  const entries = (await git(['ls-files', '--stage', '-z'], at)).split('\0')
  const gone = entries.flatMap(entry => {
    const [, id = '', path = ''] = /^\d{6} ([0-9a-f]+) \d\t(.*)$/s.exec(entry) ?? []
    return lacks.has(id) ? [path] : []
  })
  if (gone.length > 0)
    await git(['update-index', '--force-remove', '-z', '--stdin'], { ...at, input: gone.join('\0') })
}

/** A copy of what git would see in the work tree: tracked and untracked files, nothing ignored. Links stay links. */
export async function checkoutWorktree(at: GitOptions, scratch: string): Promise<Checkout> {
  const folder = await mkdtemp(join(scratch, 'tree-'))
  const checkout = disposable(folder, null)
  const listed = await git(
    ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', '-z'],
    at,
  )
  try {
    await mkdir(checkout.path)
    for (const path of listed.split('\0').filter(Boolean))
      await copyEntry(join(at.cwd, path), join(checkout.path, path))
    return checkout
  } catch (error) {
    await checkout[Symbol.asyncDispose]()
    throw error
  }
}

async function copyEntry(from: string, to: string): Promise<void> {
  const entry = await lstat(from).catch(() => null)
  if (!entry) return
  await mkdir(dirname(to), { recursive: true })
  if (entry.isSymbolicLink()) await symlink(await readlink(from), to)
  else if (entry.isDirectory()) await cp(from, to, { recursive: true, verbatimSymlinks: true })
  else if (entry.isFile()) await copyFile(from, to)
}
