// Makes a folder in which recorded tests can run: tracked and other files are copied, installed packages are linked.
import { lstatSync } from 'node:fs'
import { cp, mkdir, readdir, realpath, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UserError } from '../core/model/errors.js'

interface OverlayTree {
  /** Where jobs see the tree. */
  root: string
  /** The tree itself; nothing else is in it. */
  tree: string
}

const installed = new Set(['node_modules', '.venv', 'venv', '.tox', '.nox', '__pypackages__'])
const left = new Set(['.git', '.hg', '.svn', '__pycache__', '.testwright', '.pytest_cache', '.mypy_cache'])
const mostEntries = 50_000

/**
 * Makes the tree in `scratch`, which the caller removes. Without a folder the tree is empty, and the packages next to one of
 * `near` are linked. Throws UserError when `folder` is not a folder or is too large.
 */
export async function makeOverlayTree(
  folder: string | null,
  scratch: string,
  near: string[],
): Promise<OverlayTree> {
  const tree = join(scratch, 'tree')
  await mkdir(tree)
  if (folder !== null) {
    if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new UserError(`${folder} is not a folder: name the root of the modules with --root.`)
    const root = await realpath(folder)
    await copyInto(root, tree)
    return { root, tree }
  }
  const root = join(scratch, 'root')
  await mkdir(root)
  const packages = await findPackages(near)
  if (packages !== null) await symlink(packages, join(root, 'node_modules'))
  return { root, tree }
}

/** Links stay links and are never followed; a link that would lead out of the copy is left out. */
async function copyInto(from: string, to: string): Promise<void> {
  let entries = 0
  for (const name of await readdir(from)) {
    if (installed.has(name) || left.has(name)) continue
    await cp(join(from, name), join(to, name), {
      recursive: true,
      verbatimSymlinks: true,
      filter: path => {
        const kind = lstatSync(path, { throwIfNoEntry: false })
        if (++entries > mostEntries)
          throw new UserError(`${from} holds more than ${mostEntries} files: name a smaller --root.`)
        const plain = kind?.isFile() || kind?.isDirectory() || kind?.isSymbolicLink()
        return plain === true && !installed.has(basename(path)) && !left.has(basename(path))
      },
    })
  }
}

/** The first `node_modules` in one of the folders or above it. */
async function findPackages(near: string[]): Promise<string | null> {
  for (const start of near)
    for (let folder = start; ; folder = dirname(folder)) {
      const place = join(folder, 'node_modules')
      const found = await realpath(place).catch(() => null)
      if (found !== null && lstatSync(found).isDirectory()) return found
      if (dirname(folder) === folder) break
    }
  return null
}
