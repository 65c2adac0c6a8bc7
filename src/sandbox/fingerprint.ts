// One digest of everything that a job can see besides its own tree: equal digests mean equal surroundings.
import { createHash, type Hash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, readlinkSync, type BigIntStats } from 'node:fs'
import { arch, availableParallelism, release, totalmem, version } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Dependencies } from './dependencies.js'
import { systemPlaces } from './layout.js'
import { realPath, type Toolchain } from './toolchain.js'

const MOST_ENTRIES = 200_000
const MOST_TEXT = 1024 * 1024

/** Paths that show the state of the system's packages: their databases, and the folders they are installed into. */
const PACKAGES = [
  ...['/var/lib/dpkg/status', '/lib/apk/db/installed', '/var/lib/pacman/local', '/var/lib/rpm'],
  ...['/var/lib/rpm/rpmdb.sqlite', '/var/lib/rpm/Packages', '/usr/lib/sysimage/rpm/rpmdb.sqlite'],
]
const FOLDERS = [
  ...['/usr/bin', '/usr/sbin', '/usr/lib', '/usr/lib64', '/usr/share', '/usr/share/zoneinfo', '/usr/local'],
  ...['/usr/local/bin', '/usr/local/sbin', '/usr/local/lib', '/usr/local/share'],
]
/** Prefixes that contain much more than one toolchain. */
const SHARED = new Set(['/usr', '/usr/local', '/bin', '/lib'])
const LIBRARIES = /^(?:python[\d.]*|node_modules)$/

/** The surroundings that a session found. Paths are absolute, except those inside the checkout. */
export interface Surroundings {
  root: string
  toolchain: Toolchain
  dependencies: Dependencies
  /** Anything else that has to be the same. */
  facts: unknown
}

/** Null when there are too many entries to look at: no conclusion is possible then. */
export async function fingerprint(
  { root, toolchain, dependencies, facts }: Surroundings,
  most = MOST_ENTRIES,
): Promise<string | null> {
  const hash = createHash('sha256')
  add(hash, [toolchain, dependencies, facts, root])
  add(hash, [release(), version(), arch(), availableParallelism(), totalmem(), process.getuid?.() ?? null])
  // A job can read the date, so a digest is valid for one day only.
  add(hash, [new Date().toISOString().slice(0, 10)])
  const walk = openWalk(hash, most)
  const { roots, tools, etc } = systemPlaces()
  for (const path of [...roots, ...PACKAGES, ...FOLDERS]) walk.entry(path)
  for (const path of tools) for (const name of ['', ...namesIn(path)]) walk.level(join(path, name))
  const inCheckout = [...dependencies.folders, ...dependencies.files].map(path => join(root, path))
  const shown = [...toolchain.folders, toolchain.executable, realPath(toolchain.executable) ?? '']
  const whole = [...shown.flatMap(partsOf), ...inCheckout, ...dependencies.outside]
  for (const path of etc) if (!(await walk.texts(path))) return null
  for (const path of new Set(whole)) if (!(await walk.all(path))) return null
  return hash.digest('hex')
}

function add(hash: Hash, values: unknown[]): void {
  hash.update(`${JSON.stringify(values)}\n`)
}

/** The whole folder, or only its libraries when it also contains the rest of the system. */
function partsOf(folder: string): string[] {
  if (!SHARED.has(folder)) return folder === '' ? [] : [folder]
  return ['lib', 'lib64'].flatMap(name =>
    namesIn(join(folder, name))
      .filter(each => LIBRARIES.test(each))
      .map(each => join(folder, name, each)),
  )
}

interface Walk {
  /** The entry itself. */
  entry(path: string): void
  /** The entry and, for a folder, its direct children. */
  level(path: string): void
  /** The entry with everything below it. False once there are too many. */
  all(path: string): Promise<boolean>
  /** Like `all`, but small files by content instead of by times, which are new on each start of a container. */
  texts(path: string): Promise<boolean>
}

function openWalk(hash: Hash, most: number): Walk {
  let count = 0
  const entry = (path: string): BigIntStats | null => {
    count += 1
    const found = statOf(path)
    add(hash, found ? [path, ...timesOf(found), linkOf(path, found)] : [path])
    return found
  }
  const text = (path: string): BigIntStats | null => {
    const found = statOf(path)
    if (!found?.isFile() || found.size > MOST_TEXT) {
      if (!found?.isDirectory()) return entry(path)
      count += 1
      add(hash, [path, String(found.mode)])
      return found
    }
    count += 1
    add(hash, [path, String(found.mode), textOf(path) ?? timesOf(found)])
    return found
  }
  const below = async (first: string, look: typeof entry): Promise<boolean> => {
    const queue = [first]
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (count > most) return false
      const path = next
      if (!look(path)?.isDirectory()) continue
      queue.push(...namesIn(path).map(name => join(path, name)))
      // Let other jobs proceed.
      await setImmediate()
    }
    return true
  }
  return {
    entry,
    level(path) {
      if (entry(path)?.isDirectory()) for (const name of namesIn(path)) entry(join(path, name))
    },
    all: path => below(path, entry),
    texts: path => below(realPath(path) ?? path, text),
  }
}

const timesOf = ({ mode, size, uid, gid, mtimeNs, ctimeNs }: BigIntStats): string[] =>
  [mode, size, uid, gid, mtimeNs, ctimeNs].map(String)

function statOf(path: string): BigIntStats | null {
  try {
    return lstatSync(path, { bigint: true, throwIfNoEntry: false }) ?? null
  } catch {
    return null
  }
}

function linkOf(path: string, found: BigIntStats): string | null {
  try {
    return found.isSymbolicLink() ? readlinkSync(path) : null
  } catch {
    return null
  }
}

/** A digest of the content in hexadecimal digits. */
function textOf(path: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex')
  } catch {
    return null
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}
