// A checkout becomes the list of what its tests need besides the tracked files: installed folders and generated modules.
import { lstat, readdir, stat } from 'node:fs/promises'
import { lstatSync } from 'node:fs'
import { join } from 'node:path'

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
const PRIVATE = /secret|credential|password|token|key|settings|config|local/i
const DEPTH = 4
const MOST_FOLDERS = 20_000
const MOST_FILES = 200
const MOST_BYTES = 20 * 1024 * 1024

/** Paths relative to the checkout: `folders` to be mounted read-only, `files` to be copied. */
export interface Dependencies {
  folders: string[]
  files: string[]
}

/**
 * What lies in the checkout but in neither tree (`trees`, absolute) and is a dependency by its name. Secrets in ignored
 * files (`.env`) never match: only known folders, and generated `.py` and `.so` files.
 */
export async function findDependencies(root: string, trees: string[]): Promise<Dependencies> {
  const found: Dependencies = { folders: [], files: [] }
  let bytes = 0
  let visited = 0
  const inTree = (path: string): boolean => trees.some(tree => isThere(join(tree, path)))
  const queue: { path: string; depth: number }[] = [{ path: '', depth: 0 }]
  for (let next = queue.shift(); next !== undefined && visited < MOST_FOLDERS; next = queue.shift()) {
    visited += 1
    const entries = await readdir(join(root, next.path), { withFileTypes: true }).catch(() => [])
    for (const entry of entries) {
      const path = next.path === '' ? entry.name : `${next.path}/${entry.name}`
      if (entry.isDirectory()) {
        if (isInstalled(entry.name)) {
          if (!inTree(path) && (await isReal(root, path, entry.name))) found.folders.push(path)
        } else if (!SKIPPED.has(entry.name) && next.depth + 1 < DEPTH) {
          queue.push({ path, depth: next.depth + 1 })
        }
      } else if (entry.isFile() && isGenerated(entry.name) && found.files.length < MOST_FILES) {
        if (inTree(path) || !inTree(next.path)) continue
        bytes += (await stat(join(root, path)).catch(() => ({ size: MOST_BYTES }))).size
        if (bytes <= MOST_BYTES) found.files.push(path)
      }
    }
  }
  return found
}

/** A link that leads nowhere is there as well. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

function isGenerated(name: string): boolean {
  return /\.(py|so|pyd)$/.test(name) && !PRIVATE.test(name)
}

function isInstalled(name: string): boolean {
  return (FOLDERS.has(name) && !SKIPPED.has(name)) || /\.(egg|dist)-info$/.test(name)
}

/** `env` is a common word: only a folder with the marker of a virtual environment counts. */
async function isReal(root: string, path: string, name: string): Promise<boolean> {
  if (!['.venv', 'venv', 'env'].includes(name)) return true
  const marker = await lstat(join(root, path, 'pyvenv.cfg')).catch(() => null)
  return marker?.isFile() ?? false
}
