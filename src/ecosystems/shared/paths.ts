// Paths inside a project, with `/` as separator; the root is the empty string.

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

export const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

export const join = (...parts: string[]): string => parts.filter(part => part !== '').join('/')

/** A folder and its ancestors, nearest first. */
export function foldersAbove(folder: string): string[] {
  const parts = folder === '' ? [] : folder.split('/')
  return [...parts.map((_, at) => parts.slice(0, parts.length - at).join('/')), '']
}

/** `a/b/../c` with the dots resolved; null when it leaves the root. */
export function resolved(path: string): string | null {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}

/** The relative path from a folder to a file: `./tax`, `../shop/tax`. */
export function relativePath(from: string, to: string): string {
  const [here, there] = [from === '' ? [] : from.split('/'), to.split('/')]
  let same = 0
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same += 1
  const up = here.length - same
  return `${up === 0 ? './' : '../'.repeat(up)}${there.slice(same).join('/')}`
}
