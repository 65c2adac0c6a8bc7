// A repository -> the same one for a single piece of work, in which no `.gitattributes` hides changes or picks programs to run.
import { copyFile, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { git, type GitOptions } from './git.js'

/** Stronger than any file of a tree: what is binary shows in the bytes, and nobody's filters run. */
const attributes = '* !diff !filter\n'
const left = new Set(['info', 'HEAD', 'hooks', 'index', 'commondir', 'gitdir', 'worktrees'])

/**
 * Does `work` with a git folder of its own (links to the real one, but for the attributes), made in `scratch` and removed.
 * The index is the real one unless `work` names another.
 */
export async function unfiltered<T>(
  at: GitOptions,
  scratch: string,
  work: (at: GitOptions) => Promise<T>,
): Promise<T> {
  const [own, common] = await Promise.all([
    folderOf(at, '--absolute-git-dir'),
    folderOf(at, '--git-common-dir'),
  ])
  const folder = await mkdtemp(join(scratch, 'git-'))
  try {
    await mkdir(join(folder, 'info'))
    await writeFile(join(folder, 'info', 'attributes'), attributes)
    await copyFile(join(own, 'HEAD'), join(folder, 'HEAD'))
    for (const from of own === common ? [own] : [own, common])
      for (const name of await readdir(from))
        if (!left.has(name)) await symlink(join(from, name), join(folder, name)).catch(() => undefined)
    const env = { GIT_DIR: folder, GIT_WORK_TREE: at.cwd, GIT_INDEX_FILE: join(own, 'index') }
    return await work({ ...at, env: { ...at.env, ...env } })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function folderOf(at: GitOptions, flag: string): Promise<string> {
  return resolve(at.cwd, (await git(['rev-parse', flag], at)).replace(/\n$/, ''))
}
