// Puts together the tree that one job sees: a copy, or a layer that is mounted over the tree itself. Only ours is written to.
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

/** All paths are absolute; paths in the tree are relative and of the form that `inTree` gives. */
export interface JobTree {
  /** The folder that is written to. Nothing but this job's files may be in it. */
  upper: string
  /** The tree that shows through `upper` and is never written to; null where `upper` is a full copy. */
  lower: string | null
  /** The owner of what is written; null leaves the owner. */
  user: number | null
}

const runTool = (argv: string[]) => runToEnd({ argv, cwd: '/', env: TOOL_ENV, limit: TOOL_LIMIT })

/** A path below a tree, null when it leaves the tree by its text. */
export function inTree(path: string): string | null {
  const plain = posix.normalize(path)
  const out = plain === '.' || plain.startsWith('..') || posix.isAbsolute(plain) || plain.includes('\0')
  return out || plain.endsWith('/') ? null : plain
}

/** What stands at a path whose folders are all real folders of the tree. */
async function entryAt({ upper, lower }: JobTree, path: string): Promise<Stats | null> {
  const found = await lstat(join(upper, path)).catch(() => null)
  return found ?? (lower === null ? null : lstat(join(lower, path)).catch(() => null))
}

/** True when every folder above `path` is a real folder of the tree (or is not there yet): no link leads out. */
export async function isOwnPath(tree: JobTree, path: string): Promise<boolean> {
  return (await obstacleAbove(tree, path)) === null
}

/** The first link or file that stands where `path` needs a folder. */
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

/** Makes the folders above `path`, which must be an own path. A folder that the tree has keeps its mode and its owner. */
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

/** Adds a copy of a file or a link, unless something of the tree stands in its place or a link stands above it. */
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

/** Takes away what stands at a path, links not followed. @throws Error when it cannot be hidden. */
export async function removeEntry(tree: JobTree, path: string): Promise<void> {
  if (!(await isOwnPath(tree, path))) return
  await rm(join(tree.upper, path), { recursive: true, force: true })
  if (tree.lower === null || (await entryAt(tree, path)) === null) return
  await makeFolders(tree, path)
  // The mark by which an overlay hides what is below: anyone may make it since Linux 5.8.
  const ended = await runTool(['mknod', join(tree.upper, path), 'c', '0', '0'])
  if (ended.code !== 0) throw new Error(`${path} could not be hidden: ${ended.output.slice(0, 300)}`)
}

/**
 * Writes files into the tree; whatever exists at the path of a file is replaced, links are not followed. Gives null, or the
 * sentence that says why a file cannot be there: the tree is hostile, so that is an outcome and no error of ours.
 */
export async function layOver(tree: JobTree, files: Record<string, string>): Promise<string | null> {
  for (const [name, content] of Object.entries(files)) {
    const path = inTree(name)
    if (path === null) return `${JSON.stringify(name)} does not lie inside the tree`
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

/** Text of a file that a job wrote: no link, no pipe, and at most `most` bytes; null otherwise. */
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

/** Copies all of a tree but its `.git` into `target`, links as links. @throws Error when it cannot be copied. */
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

/** Hands a folder and all in it over to the user that a job runs as. */
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
