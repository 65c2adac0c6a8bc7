// Overlay mounts instead of a copy of the tree per job: what a level needs for them, and whether they work here.
import { chmod, lchown, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { copyTree, giveTo, removeEntry, removeTree } from './job-tree.js'
import type { Level, OverlayFolder } from './layout.js'

const PROBE_LIMIT = 20_000

/** Lets jobs see their trees without a copy each. Disposing removes the copies that are shared by all jobs. */
export interface Overlay extends AsyncDisposable {
  /** Mount options besides the folders. */
  options: string
  /** The lower folder (absolute) for jobs on a tree: it belongs to the jobs' user and never changes. */
  lowerOf(tree: string): Promise<string>
}

/** A new temporary folder; the caller removes it. */
export async function makeScratch(prefix: string, folder = tmpdir()): Promise<string> {
  return realpath(await mkdtemp(join(folder, prefix)))
}

/** Creates the folders of one mount in the new `folder`. The lower one is a link, so that mount options omit its path. */
export async function makeOverlay(
  folder: string,
  lower: string,
  { options, user }: { options: string; user: number | null },
): Promise<OverlayFolder & { upper: string }> {
  const upper = join(folder, 'upper')
  await mkdir(folder)
  await Promise.all([
    symlink(lower, join(folder, 'lower')),
    ...[upper, join(folder, 'work'), join(folder, 'merged')].map(path => mkdir(path)),
  ])
  if (user !== null) await lchown(upper, user, user)
  return { folder, options, upper }
}

/** Makes the work folder removable: the kernel's own subfolder in it denies all access, even to its owner. */
export async function openWork(level: Level, { folder }: OverlayFolder): Promise<void> {
  const work = join(folder, 'work')
  if (level.overlay?.removeWork) await level.overlay.removeWork(work)
  else await chmod(join(work, 'work'), 0o700).catch(() => undefined)
}

/**
 * Mounts an overlay through the level itself, with each of its options until one works: reading, writing, replacing,
 * renaming and removing must give the right view and leave the lower folder unchanged. Returns the options; null when
 * none works, or when trees would have to be copied for another user and the caller gave no folder for the copies.
 */
export async function findOverlay(
  level: Level,
  { root, scratch }: { root: string; scratch?: string | undefined },
): Promise<string | null> {
  if (level.user !== null && scratch === undefined) return null
  for (const options of level.overlay?.options ?? []) {
    if (await works(level, options, { root, scratch }).catch(() => false)) return options
  }
  return null
}

const PROBE = `set -e
cd "$1"
[ ! -e hidden ]
[ "$(cat folder/kept)" = old ]
echo more >> folder/kept
echo new > written
chmod 700 written
mv written moved
rm removed
rm -r gone
mkdir gone
[ -z "$(ls -A gone)" ]
mkdir made
mv made renamed
[ ! -e removed ]
cat folder/kept moved > result`
const PROBED = ['hidden', 'folder/kept', 'written', 'removed', 'gone/file']

async function works(
  level: Level,
  options: string,
  { root, scratch: place }: { root: string; scratch?: string | undefined },
): Promise<boolean> {
  const scratch = await makeScratch('testwright-', place)
  const overlay = { folder: join(scratch, 'overlay'), options }
  try {
    const lower = join(scratch, 'lower')
    for (const folder of ['folder', 'gone']) await mkdir(join(lower, folder), { recursive: true })
    for (const name of PROBED) await writeFile(join(lower, name), 'old\n')
    await mkdir(join(scratch, 'stage'))
    if (level.user !== null) await giveTo(lower, level.user)
    const { upper } = await makeOverlay(overlay.folder, lower, { options, user: level.user })
    await removeEntry({ upper, lower, user: level.user }, 'hidden')
    const shown = { root, tree: upper, io: '', programs: '', showsOurs: false, home: null, scratch }
    const paths = level.paths(shown)
    const ended = await level.perform({
      ...shown,
      overlay,
      dependencies: [],
      outside: [],
      caches: [],
      toolchain: [],
      limits: { address: null, memory: null, cores: 1, openFiles: 512, processes: 256 },
      env: { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', HOME: paths.home },
      argv: ['/bin/sh', '-c', PROBE, 'sh', paths.tree],
      limit: PROBE_LIMIT,
    })
    const result = await readFile(join(upper, 'result'), 'utf8')
    const kept = await Promise.all(PROBED.map(name => readFile(join(lower, name), 'utf8')))
    return ended.code === 0 && result === 'old\nmore\nnew\n' && kept.every(text => text === 'old\n')
  } finally {
    await openWork(level, overlay)
    await removeTree(scratch)
  }
}

/**
 * Overlays with options that work. When jobs run as our own user, the tree itself is the lower folder. When they run
 * as another user, it is a copy that belongs to that user, made once per tree: an overlay keeps the owners of files,
 * and jobs may write everywhere in their tree.
 */
export function openOverlay({ user }: Level, options: string, scratch: string | undefined): Overlay {
  const copies = new Map<string, Promise<string>>()
  return {
    options,
    lowerOf(tree) {
      if (user === null) return realpath(tree)
      const copy = copies.get(tree) ?? copyFor(tree, user, scratch)
      copies.set(tree, copy)
      return copy
    },
    async [Symbol.asyncDispose]() {
      const made = await Promise.allSettled(copies.values())
      for (const copy of made) if (copy.status === 'fulfilled') await removeTree(dirname(copy.value))
    },
  }
}

async function copyFor(tree: string, user: number, scratch: string | undefined): Promise<string> {
  const folder = await makeScratch('testwright-', scratch)
  const copy = join(folder, 'tree')
  try {
    await copyTree(tree, copy)
    await giveTo(copy, user)
    return copy
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}
