// Installed JavaScript packages outside the checkout, and the folders in them that tools write to.
import { lstat, mkdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, isAbsolute, join, resolve } from 'node:path'
import { isBelow, mayBeShown, type PrivateFolders } from './layout.js'

const INSTALLED_FILES = ['.package-lock.json', '.modules.yaml', '.yarn-state.yml', '.yarn-integrity', '.bin']
const MOST_TEXT = 20 * 1024 * 1024

/**
 * The absolute target of a link to installed packages; null when it does not look like packages or may not be shown.
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

/** The package store outside the checkout that an installed folder links to, if its package manager recorded one. */
export async function storeOf(installed: string, privateFolders: PrivateFolders): Promise<string[]> {
  const notes = await readFile(join(installed, '.modules.yaml'), 'utf8').catch(() => '')
  const found = /^\s*"?virtualStoreDir"?:\s*(?:"([^"\n]+)"|'([^'\n]+)'|([^\s"'][^\n]*))/m.exec(notes)
  const named = (found?.[1] ?? found?.[2] ?? found?.[3])?.trim().replace(/,$/, '')
  return named === undefined
    ? []
    : outside(isAbsolute(named) ? named : resolve(installed, named), privateFolders)
}

/** The cache outside the checkout that a Plug'n'Play table points to. */
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
 * Vite's cache folders inside installed folders (absolute): Vite fails when it cannot write to them. Missing ones are
 * created, as Vite would do: only an existing folder can be covered.
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
