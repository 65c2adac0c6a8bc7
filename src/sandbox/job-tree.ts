// Assembles the tree that one job sees: a copy, or a layer mounted over the tree. Only our layer is written to.
import {
  constants,
  copyFile,
  chmod,
  lchown,
  lstat,
  mkdir,
  open,
  readdir,
  rm,
  symlink,
} from 'node:fs/promises'
import type { Stats } from 'node:fs'
import { join, posix } from 'node:path'
import { runToEnd } from './spawn.js'

const TOOL_LIMIT = 120_000
const TOOL_ENV = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C' }

/** All paths are absolute; paths inside the tree are relative and in the form that `inTree` returns. */
export interface JobTree {
  /** The folder that is written to. It contains nothing but this job's files. */
  upper: string
  /** The tree that is visible below `upper` and never written to; null when `upper` is a full copy. */
  lower: string | null
  /** The owner of written files; null leaves the owner. */
  user: number | null
}

const runTool = (argv: string[]) => runToEnd({ argv, cwd: '/', env: TOOL_ENV, limit: TOOL_LIMIT })

/** A normalized path below a tree; null when it would leave the tree. */
export function inTree(path: string): string | null {
  const plain = posix.normalize(path)
  const out = plain === '.' || plain.startsWith('..') || posix.isAbsolute(plain) || plain.includes('\0')
  return out || plain.endsWith('/') ? null : plain
}

/** The entry at a path whose parent folders are all real folders of the tree. */
async function entryAt({ upper, lower }: JobTree, path: string): Promise<Stats | null> {
  const found = await lstat(join(upper, path)).catch(() => null)
  return found ?? (lower === null ? null : lstat(join(lower, path)).catch(() => null))
}

/** True when every folder above `path` is a real folder of the tree or does not exist: no link leads outside. */
export async function isOwnPath(tree: JobTree, path: string): Promise<boolean> {
  return (await obstacleAbove(tree, path)) === null
}

/** The first link or file above `path` where a folder is needed. */
async function obstacleAbove(tree: JobTree, path: string): Promise<string | null> {
  const parts = path.split('/').slice(0, -1)
  for (let count = 1; count <= parts.length; count += 1) {
    const folder = parts.slice(0, count).join('/')
    const found = await entryAt(tree, folder)
    if (found === null) return null
    if (!found.isDirectory()) return folder
  }
  return null
}

/** Creates the folders above `path`, which must pass `isOwnPath`. Existing folders keep their mode and owner. */
async function makeFolders(tree: JobTree, path: string): Promise<void> {
  const parts = path.split('/').slice(0, -1)
  for (let count = 1; count <= parts.length; count += 1) {
    const folder = parts.slice(0, count).join('/')
    const place = join(tree.upper, folder)
    const covered = await entryAt(tree, folder)
    const isNew = await mkdir(place).then(
      () => true,
      (error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
        throw error
      },
    )
    if (!isNew) continue
    if (covered === null) await own(tree, place)
    else {
      await lchown(place, covered.uid, covered.gid).catch(() => undefined)
      await chmod(place, covered.mode & 0o7777)
    }
  }
}

async function own({ user }: JobTree, place: string): Promise<void> {
  if (user !== null) await lchown(place, user, user)
}

/** Adds a copy of a file or a link, unless the tree has something at its path or a link above it. */
async function addWith(tree: JobTree, path: string, make: (place: string) => Promise<void>): Promise<void> {
  if (!(await isOwnPath(tree, path))) return
  await makeFolders(tree, path)
  if ((await entryAt(tree, path)) !== null) return
  const place = join(tree.upper, path)
  await make(place).then(
    () => own(tree, place),
    () => undefined,
  )
}

export const addCopy = (tree: JobTree, path: string, from: string): Promise<void> =>
  addWith(tree, path, place => copyFile(from, place, constants.COPYFILE_EXCL))

export const addLink = (tree: JobTree, path: string, target: string): Promise<void> =>
  addWith(tree, path, place => symlink(target, place))

/** Removes the entry at a path without following links. @throws Error when it cannot be hidden. */
export async function removeEntry(tree: JobTree, path: string): Promise<void> {
  if (!(await isOwnPath(tree, path))) return
  await rm(join(tree.upper, path), { recursive: true, force: true })
  if (tree.lower === null || (await entryAt(tree, path)) === null) return
  await makeFolders(tree, path)
  // The whiteout by which an overlay hides what is below; creating it needs no privileges since Linux 5.8.
  const ended = await runTool(['mknod', join(tree.upper, path), 'c', '0', '0'])
  if (ended.code !== 0) throw new Error(`${path} could not be hidden: ${ended.output.slice(0, 300)}`)
}

/**
 * Writes files into the tree, replacing whatever exists at their paths; links are not followed. Returns null, or a
 * sentence that says why a file cannot be written: the tree may be hostile, so that is an outcome and not an error.
 */
export async function layOver(tree: JobTree, files: Record<string, string>): Promise<string | null> {
  for (const [name, content] of Object.entries(files)) {
    const path = inTree(name)
    if (path === null) return `${JSON.stringify(name)} is not inside the tree`
    const obstacle = await obstacleAbove(tree, path)
    if (obstacle !== null) return `${obstacle} is not a folder of the tree`
    try {
      await makeFolders(tree, path)
      const place = join(tree.upper, path)
      await rm(place, { recursive: true, force: true })
      await writeNew(place, content)
      await own(tree, place)
    } catch (error) {
      return `${path} cannot be written into the tree: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`
    }
  }
  return null
}

async function writeNew(place: string, content: string): Promise<void> {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW
  const file = await open(place, flags, 0o644)
  try {
    await file.writeFile(content)
  } finally {
    await file.close()
  }
}

/** Text of a file that a job wrote; null for a link, a pipe, or more than `most` bytes. */
export async function readResult(path: string, most: number): Promise<string | null> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    () => null,
  )
  if (file === null) return null
  try {
    const found = await file.stat()
    if (!found.isFile() || found.size > most) return null
    return (await file.readFile('utf8')).slice(0, most)
  } catch {
    return null
  } finally {
    await file.close()
  }
}

/** Copies a tree without its `.git` into `target`; links stay links. @throws Error when it cannot be copied. */
export async function copyTree(source: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true })
  const names = (await readdir(source)).filter(name => name !== '.git')
  for (let start = 0; start < names.length; start += 500) {
    const some = names.slice(start, start + 500).map(name => join(source, name))
    let ended = await runTool(['cp', '-a', '--reflink=auto', '--', ...some, target])
    if (ended.code !== 0) ended = await runTool(['cp', '-Rp', '--', ...some, target])
    if (ended.code !== 0) throw new Error(`the tree could not be copied: ${ended.output.slice(0, 300)}`)
  }
}

/** Changes the owner of a folder and everything in it to the user that a job runs as. */
export async function giveTo(path: string, user: number): Promise<void> {
  await runTool(['chown', '-R', '-h', `${String(user)}:${String(user)}`, path])
}

/** Removes what a job left, however it is nested or protected. */
export async function removeTree(path: string): Promise<void> {
  if ((await runTool(['rm', '-rf', '--', path])).code === 0) return
  await runTool(['chmod', '-R', 'u+rwx', path])
  await runTool(['rm', '-rf', '--', path])
  await rm(path, { recursive: true, force: true }).catch(() => undefined)
}
