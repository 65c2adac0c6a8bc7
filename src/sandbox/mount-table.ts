// What `unshare` needs to build a layout with few programs: the parts of the root, and one table of all mounts.
import { statSync } from 'node:fs'
import { chmod, copyFile, mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isBelow, mountsOf, type Mount, type SandboxLayout } from './layout.js'

const NODES = ['null', 'zero', 'full', 'random', 'urandom', 'tty']
const DEVICE_LINKS = {
  ptmx: 'pts/ptmx',
  fd: '/proc/self/fd',
  stdin: 'fd/0',
  stdout: 'fd/1',
  stderr: 'fd/2',
}
const SHARED_MEMORY = 'mode=1777,nosuid,nodev,size=64m'

/** What exists before anything is mounted, by its path inside. */
interface Parts {
  folders: Set<string>
  files: Set<string>
  links: Map<string, string>
  copies: Map<string, string>
}

/**
 * Writes the folder `parts` (the content of the root) and the file `fstab` (the mounts over it, in order) into the
 * scratch folder, for a root at `stage`.
 */
export async function writeMounts(
  layout: SandboxLayout,
  stage: string,
): Promise<{ parts: string; table: string }> {
  const place = { parts: join(layout.scratch, 'parts'), table: join(layout.scratch, 'fstab') }
  const mounts = mountsOf(layout).map(mount => ({ ...mount, form: formOf(mount) }))
  await makeParts(partsOf(mounts), place.parts)
  await writeFile(place.table, tableOf(mounts, stage, layout.overlay?.options ?? ''))
  return place
}

/** The kind of mount point needed before the mount; a copy and a link need none. */
interface Placed extends Mount {
  form: 'folder' | 'file' | 'copy' | 'link'
}

const SMALL = 256 * 1024

/** A world-readable file directly in /etc is copied: on a read-only root a copy is as good as a mount. */
function formOf({ kind, from, to }: Mount): Placed['form'] {
  if (kind === 'link') return 'link'
  if (kind !== 'ro' && kind !== 'rw') return 'folder'
  const found = statSync(from, { throwIfNoEntry: false })
  if (found?.isFile() !== true) return 'folder'
  const isSmall = found.size <= SMALL && (found.mode & 0o004) !== 0
  return kind === 'ro' && from === to && dirname(from) === '/etc' && isSmall ? 'copy' : 'file'
}

function partsOf(mounts: Placed[]): Parts {
  const parts: Parts = { folders: new Set(['/.old']), files: new Set(), links: new Map(), copies: new Map() }
  const covering = mounts.filter(({ form }) => form !== 'link')
  for (const { kind, form, from, to } of mounts) {
    if (covering.some(above => above.to !== to && isBelow(to, above.to))) continue
    parts.folders.add(form === 'folder' ? to : dirname(to))
    if (form === 'link') parts.links.set(to, from)
    if (form === 'copy') parts.copies.set(to, from)
    if (form === 'file') parts.files.add(to)
    if (kind === 'dev') addDevices(parts, to)
  }
  return parts
}

function addDevices({ folders, files, links }: Parts, to: string): void {
  for (const name of ['shm', 'pts']) folders.add(`${to}/${name}`)
  for (const name of NODES) files.add(`${to}/${name}`)
  for (const [name, target] of Object.entries(DEVICE_LINKS)) links.set(`${to}/${name}`, target)
}

/** Creates folders that all users inside can read, whatever the caller's umask is. */
async function makeParts({ folders, files, links, copies }: Parts, root: string): Promise<void> {
  const all = new Set(['/', ...[...folders].flatMap(withParents)])
  for (const path of [...all].sort()) {
    await mkdir(join(root, path))
    await chmod(join(root, path), 0o755)
  }
  await Promise.all([
    ...[...files].map(path => writeFile(join(root, path), '')),
    ...[...links].map(([path, target]) => symlink(target, join(root, path))),
    ...[...copies].map(([path, from]) => copyFile(from, join(root, path))),
  ])
}

const withParents = (path: string): string[] => (path === '/' ? [] : [...withParents(dirname(path)), path])

/** Lines as in fstab(5). A folder inside an earlier mount is created when that mount is there. */
function tableOf(mounts: Placed[], stage: string, overlayOptions: string): string {
  const line = (from: string, to: string, type: string, options: string): string =>
    `${escaped(from)} ${escaped(stage + to)} ${type} ${options} 0 0\n`
  return mounts
    .filter(({ form }) => form === 'folder' || form === 'file')
    .map(({ kind, form, from, to }) => {
      const made = form === 'file' ? '' : ',X-mount.mkdir'
      switch (kind) {
        case 'ro':
        case 'rw':
          return line(from, to, 'none', `bind,${kind},nosuid${made}`)
        case 'overlay':
          return line('none', to, 'overlay', overlayOptions + made)
        case 'tmpfs':
          return line('none', to, 'tmpfs', `mode=1777,nosuid,nodev,size=${from}${made}`)
        case 'proc':
          return line('proc', to, 'proc', `nosuid,nodev,noexec${made}`)
        case 'dev':
          return [
            ...NODES.map(name => line(`/dev/${name}`, `${to}/${name}`, 'none', 'bind,rw')),
            line('none', `${to}/shm`, 'tmpfs', SHARED_MEMORY),
          ].join('')
        case 'link':
          return ''
      }
    })
    .join('')
}

/** Escapes all but the plainest bytes in octal: no character of a path can end a field or be special to `printf`. */
function escaped(path: string): string {
  return [...Buffer.from(path)]
    .map(byte => {
      const character = String.fromCharCode(byte)
      return /[\w./-]/.test(character) ? character : `\\${byte.toString(8).padStart(3, '0')}`
    })
    .join('')
}
