// A tree on disk becomes a disposable copy for one job, with the job's own files laid over it.
import { constants } from 'node:fs'
import { chown, lstat, mkdir, open, readdir, rm } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { runToEnd } from './spawn.js'

const COPY_LIMIT = 120_000
const TOOL_ENV = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C' }

/** Copies all of a tree but its `.git` into `target`, links as links. @throws Error when it cannot be copied. */
export async function copyTree(source: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true })
  const names = (await readdir(source)).filter(name => name !== '.git')
  for (let start = 0; start < names.length; start += 500) {
    const some = names.slice(start, start + 500).map(name => join(source, name))
    const copy = (flags: string[]) =>
      runToEnd({ argv: ['cp', ...flags, '--', ...some, target], cwd: '/', env: TOOL_ENV, limit: COPY_LIMIT })
    let ending = await copy(['-a', '--reflink=auto'])
    if (ending.code !== 0) ending = await copy(['-Rp'])
    if (ending.code !== 0) throw new Error(`the tree could not be copied: ${ending.output.slice(0, 300)}`)
  }
}

/** Hands a copy over to the user that a job runs as. */
export async function giveTo(path: string, user: number): Promise<void> {
  await runToEnd({
    argv: ['chown', '-R', '-h', `${String(user)}:${String(user)}`, path],
    cwd: '/',
    env: TOOL_ENV,
    limit: COPY_LIMIT,
  })
}

/** Removes what a job left, however it is nested or protected. */
export async function removeTree(path: string): Promise<void> {
  const remove = () =>
    runToEnd({ argv: ['rm', '-rf', '--', path], cwd: '/', env: TOOL_ENV, limit: COPY_LIMIT })
  if ((await remove()).code === 0) return
  await runToEnd({ argv: ['chmod', '-R', 'u+rwx', path], cwd: '/', env: TOOL_ENV, limit: COPY_LIMIT })
  await remove()
  await rm(path, { recursive: true, force: true }).catch(() => undefined)
}

/** A path below a tree, null when it leaves the tree by its text. */
export function inTree(path: string): string | null {
  const plain = posix.normalize(path)
  const out = plain === '.' || plain.startsWith('..') || posix.isAbsolute(plain) || plain.includes('\0')
  return out || plain.endsWith('/') ? null : plain
}

/** True when every folder above `path` is a real folder of the tree (or is not there yet): no link leads out. */
export async function isOwnPath(tree: string, path: string): Promise<boolean> {
  return (await obstacleAbove(tree, path)) === null
}

/** The first link or file that stands where `path` needs a folder. */
async function obstacleAbove(tree: string, path: string): Promise<string | null> {
  const parts = path.split('/').slice(0, -1)
  for (let count = 1; count <= parts.length; count += 1) {
    const found = await lstat(join(tree, ...parts.slice(0, count))).catch(() => null)
    if (found === null) return null
    if (!found.isDirectory()) return parts.slice(0, count).join('/')
  }
  return null
}

/**
 * Lays files over a copy; whatever stands in the place of a file is replaced, links are not followed. Gives null, or the
 * sentence that says why a file cannot be there: the tree is hostile, so that is an outcome and no error of ours.
 */
export async function layOver(
  tree: string,
  files: Record<string, string>,
  user: number | null,
): Promise<string | null> {
  for (const [name, content] of Object.entries(files)) {
    const path = inTree(name)
    if (path === null) return `${JSON.stringify(name)} does not lie inside the tree`
    const obstacle = await obstacleAbove(tree, path)
    if (obstacle !== null) return `${obstacle} is no folder of the tree`
    try {
      await replace(join(tree, path), content, user)
    } catch (error) {
      return `${path} cannot be written into the tree: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`
    }
  }
  return null
}

async function replace(place: string, content: string, user: number | null): Promise<void> {
  const first = await mkdir(dirname(place), { recursive: true })
  if (first !== undefined && user !== null) await giveTo(first, user)
  await rm(place, { recursive: true, force: true })
  await writeNew(place, content)
  if (user !== null) await chown(place, user, user)
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
