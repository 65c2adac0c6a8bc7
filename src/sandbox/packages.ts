// Installed JavaScript packages that lie outside the checkout, and the folders in them that tools write to.
import { lstat, mkdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, isAbsolute, join, resolve } from 'node:path'
import { isBelow, mayBeShown, type PrivateFolders } from './layout.js'

const INSTALLED_FILES = ['.package-lock.json', '.modules.yaml', '.yarn-state.yml', '.yarn-integrity', '.bin']
const MOST_TEXT = 20 * 1024 * 1024

/**
 * Where a link to installed packages really leads (absolute), null when it leads to nothing that looks like that or to
 * what may not be shown.
 */
export async function targetOf(link: string, privateFolders: PrivateFolders): Promise<string | null> {
  try {
    const target = await realpath(link)
    if (!(await stat(target)).isDirectory() || !mayBeShown(target, privateFolders)) return null
    const found = await Promise.all(INSTALLED_FILES.map(name => isThere(join(target, name))))
    return basename(target) === 'node_modules' || found.includes(true) ? target : null
  } catch {
    return null
  }
}

/** The store outside the checkout that the links of an installed folder lead to, where its package manager notes one. */
export async function storeOf(installed: string, privateFolders: PrivateFolders): Promise<string[]> {
  const notes = await readFile(join(installed, '.modules.yaml'), 'utf8').catch(() => '')
  const found = /^\s*"?virtualStoreDir"?:\s*(?:"([^"\n]+)"|'([^'\n]+)'|([^\s"'][^\n]*))/m.exec(notes)
  const named = (found?.[1] ?? found?.[2] ?? found?.[3])?.trim().replace(/,$/, '')
  return named === undefined
    ? []
    : outside(isAbsolute(named) ? named : resolve(installed, named), privateFolders)
}

/** The cache outside the checkout that a Plug'n'Play table leads to. */
export async function cacheOf(table: string, privateFolders: PrivateFolders): Promise<string[]> {
  const size = await stat(table).then(
    found => found.size,
    () => MOST_TEXT + 1,
  )
  const text = size > MOST_TEXT ? '' : await readFile(table, 'utf8').catch(() => '')
  const found = /"packageLocation": "((?:\.\.\/)+[^"]{1,1000}?\/(?:berry\/)?cache)\//.exec(text)?.[1]
  return found === undefined ? [] : outside(resolve(table, '..', found), privateFolders)
}

async function outside(folder: string, privateFolders: PrivateFolders): Promise<string[]> {
  const real = await realpath(folder).catch(() => null)
  return real !== null && !isBelow(real, privateFolders.root) && mayBeShown(real, privateFolders)
    ? [real]
    : []
}

/**
 * Folders of Vite inside installed folders (absolute): it ends when it cannot write them. An empty one is made where there is
 * none yet, as Vite would: a missing folder cannot be covered.
 */
export async function cachesOf(installed: string[]): Promise<string[]> {
  const vite = await Promise.all(installed.map(folder => isThere(join(folder, 'vite'))))
  if (!vite.includes(true)) return []
  const wanted = installed.flatMap(folder => ['.vite-temp', '.vite'].map(name => join(folder, name)))
  const made = await Promise.all(wanted.map(makeFolder))
  return wanted.filter((_, at) => made[at])
}

async function makeFolder(path: string): Promise<boolean> {
  await mkdir(path).catch(() => undefined)
  const found = await lstat(path).catch(() => null)
  return found?.isDirectory() ?? false
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}
