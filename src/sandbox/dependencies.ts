// Finds what a checkout's tests need besides its tracked files: installed and built folders, generated modules.
import { type Dirent, lstatSync } from 'node:fs'
import { lstat, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { cacheOf, cachesOf, storeOf, targetOf } from './packages.js'
import { isBelow, type PrivateFolders } from './layout.js'

const FOLDERS = new Set(['.venv', 'venv', 'env', 'node_modules', '__pypackages__', '.tox', '.nox'])
const SKIPPED = new Set([
  '.git',
  '.tox',
  '.nox',
  '__pycache__',
  '.mypy_cache',
  '.pytest_cache',
  '.ruff_cache',
])
/** Names of folders that the packages of a workspace are built into. */
const BUILT = new Set([
  'dist',
  'build',
  'lib',
  'out',
  'generated',
  'esm',
  'cjs',
  '.svelte-kit',
  '.nuxt',
  '.astro',
])
const PLUG_N_PLAY = new Set(['.pnp.cjs', '.pnp.loader.mjs'])
const PRIVATE = /secret|credential|password|token|key|settings|config|local/i
const DEPTH = 4
const MOST_FOLDERS = 20_000
const MOST_FILES = 200
const MOST_BYTES = 20 * 1024 * 1024

/** Paths are relative to the checkout, except `outside`, `caches` and the targets of links, which are absolute. */
export interface Dependencies {
  /** Mounted read-only. */
  folders: string[]
  /** Copied. */
  files: string[]
  /** Recreated in the copy. */
  links: { path: string; target: string }[]
  /** Folders outside the checkout, mounted read-only at the same path. */
  outside: string[]
  /** Folders inside any of these that get an empty writable folder mounted over them. */
  caches: string[]
}

/** The dependencies of a checkout that needs nothing. */
export const nothing: Dependencies = { folders: [], files: [], links: [], outside: [], caches: [] }

interface Search {
  /** False to leave out the output of builds. */
  built: boolean
  privateFolders: PrivateFolders
  found: Dependencies
  bytes: number
  inTree(path: string): boolean
}

/**
 * Finds what is in the checkout but in none of `trees` (absolute), and is a dependency by its name. Only known
 * folders and generated modules match, so secrets in ignored files (`.env`) never do. `homes` are never shown.
 * Without `built` only installed packages count, and nothing that was built or generated.
 */
export async function findDependencies(
  root: string,
  trees: string[],
  homes: string[] = [],
  { built = true } = {},
): Promise<Dependencies> {
  const found: Dependencies = { folders: [], files: [], links: [], outside: [], caches: [] }
  const inTree = (path: string): boolean => trees.some(tree => isThere(join(tree, path)))
  const search: Search = { built, privateFolders: { root, homes }, found, bytes: 0, inTree }
  let visited = 0
  const queue: { path: string; depth: number }[] = [{ path: '', depth: 0 }]
  for (let next = queue.shift(); next !== undefined && visited < MOST_FOLDERS; next = queue.shift()) {
    visited += 1
    const entries = await readdir(join(root, next.path), { withFileTypes: true }).catch(() => [])
    if (next.path !== '' && isEnvironment(entries)) {
      if (!inTree(next.path)) found.folders.push(next.path)
      continue
    }
    for (const entry of entries) {
      const path = join(next.path, entry.name)
      if (entry.isSymbolicLink()) await takeLink(search, path)
      else if (entry.isFile()) await takeFile(search, next.path, entry.name, entries)
      else if (entry.isDirectory() && !(await takeFolder(search, next.path, entry.name))) {
        if (!SKIPPED.has(entry.name) && next.depth + 1 < DEPTH) queue.push({ path, depth: next.depth + 1 })
      }
    }
  }
  await followPackages(search)
  return found
}

/** Packages installed in another place, behind a link: the link is recreated. */
async function takeLink({ privateFolders, found, inTree }: Search, path: string): Promise<void> {
  if (basename(path) !== 'node_modules' || inTree(path)) return
  const target = await targetOf(join(privateFolders.root, path), privateFolders)
  if (target === null) return
  found.links.push({ path, target })
  const inside = isBelow(target, privateFolders.root) ? target.slice(privateFolders.root.length + 1) : null
  if (inside === null) found.outside.push(target)
  else if (!inTree(inside)) found.folders.push(inside)
}

/** True when the folder need not be searched: it is a dependency as a whole, or tracked by the tree. */
async function takeFolder(
  { built, privateFolders, found, inTree }: Search,
  above: string,
  name: string,
): Promise<boolean> {
  const path = join(above, name)
  if (isInstalled(name)) {
    if (!inTree(path) && (await isReal(privateFolders.root, path, name))) found.folders.push(path)
    return true
  }
  const isStore = basename(above) === '.yarn' && (name === 'cache' || name === 'unplugged')
  const isBuilt = BUILT.has(name) && inTree(join(above, 'package.json')) && !inTree(path)
  if ((isBuilt && built) || (isStore && !inTree(path))) found.folders.push(path)
  return isBuilt || isStore
}

async function takeFile(search: Search, above: string, name: string, beside: Dirent[]): Promise<void> {
  const { built, privateFolders, found, inTree } = search
  const path = join(above, name)
  const isTable = PLUG_N_PLAY.has(name)
  if (!isTable && (!built || !isGenerated(name, beside))) return
  if (found.files.length >= MOST_FILES || inTree(path) || !inTree(above)) return
  search.bytes += (await stat(join(privateFolders.root, path)).catch(() => ({ size: MOST_BYTES }))).size
  if (search.bytes > MOST_BYTES) return
  found.files.push(path)
  if (name === '.pnp.cjs')
    found.outside.push(...(await cacheOf(join(privateFolders.root, path), privateFolders)))
}

/** Adds the stores and caches that the installed packages refer to. */
async function followPackages({ privateFolders, found }: Search): Promise<void> {
  const own = found.folders
    .filter(path => basename(path) === 'node_modules')
    .map(path => join(privateFolders.root, path))
  const installed = [...new Set([...own, ...found.links.map(link => link.target)])]
  const stores = await Promise.all(installed.map(folder => storeOf(folder, privateFolders)))
  found.outside = [...new Set([...found.outside, ...stores.flat()])]
  found.caches = await cachesOf(installed)
}

/** True for a dangling link too. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

/** True for build output, except what a compiler wrote beside its source: it would hide the source. */
function isGenerated(name: string, beside: Dirent[]): boolean {
  if (PRIVATE.test(name)) return false
  if (/\.(py|so|pyd|node|wasm)$/.test(name)) return true
  const stem = /^(.+?)(?:\.d)?\.[cm]?[jt]sx?$/.exec(name)?.[1]
  if (stem === undefined) return false
  return !beside.some(entry => entry.name !== name && entry.name.startsWith(`${stem}.`))
}

function isInstalled(name: string): boolean {
  return (FOLDERS.has(name) && !SKIPPED.has(name)) || /\.(egg|dist)-info$/.test(name)
}

/** Recognizes an environment by its marker, whatever its name. */
const isEnvironment = (entries: Dirent[]): boolean =>
  entries.some(entry => entry.name === 'pyvenv.cfg' && entry.isFile())

/** `env` is a common word: only a folder with the marker of a virtual environment counts. */
async function isReal(root: string, path: string, name: string): Promise<boolean> {
  if (!['.venv', 'venv', 'env'].includes(name)) return true
  const marker = await lstat(join(root, path, 'pyvenv.cfg')).catch(() => null)
  return marker?.isFile() ?? false
}
