// What is visible inside the sandbox: the ordered list of mounts, the same for every level that uses mounts.
import { existsSync, lstatSync, readlinkSync } from 'node:fs'
import type { ProcessEnd } from './spawn.js'

/** Where the job's request and result, and our programs, appear inside. */
const IO = '/run/testwright/io'
const PROGRAMS = '/run/testwright/runners'
/** The user that a job runs as when we are root ourselves. */
export const NOBODY = 65534

export interface Limits {
  /** Address space of one process in KiB; null for no limit. */
  address: number | null
  /** Bytes that all processes of a job may use together; null when this is not watched. */
  memory: number | null
  /** CPU seconds that one process may use per second of the job's limit: its threads run in parallel. */
  cores: number
  openFiles: number
  /** Most processes and threads of the user that the job runs as. */
  processes: number
}

/** A folder with `lower`, `upper`, `work` and an empty `merged`, and the options to mount them with. */
export interface OverlayFolder {
  folder: string
  options: string
}

/** What one job needs. All paths are absolute host paths, except `root`, where the tree appears inside. */
export interface SandboxLayout {
  root: string
  /** The part of the tree that the job may write to: a copy, or the upper folder of its overlay. */
  tree: string
  /** The mount that provides the tree at the root; null when `tree` is a copy. */
  overlay: OverlayFolder | null
  io: string
  programs: string
  /** False for a process that sees neither `io` nor `programs`. */
  showsOurs: boolean
  /** Where a private empty home appears; null for the usual place. */
  home: string | null
  /** A private folder for levels without mounts. */
  scratch: string
  /** Dependency folders, relative to the root. */
  dependencies: string[]
  /** Folders elsewhere that are visible read-only at the same path. */
  outside: string[]
  /** Those of these folders that are covered by an empty writable one. */
  caches: string[]
  toolchain: string[]
  limits: Limits
  env: Record<string, string>
  /** The command; paths that differ between levels come from the level's `paths`. */
  argv: string[]
  limit: number
  signal?: AbortSignal | undefined
}

/** One way to isolate a command. `user` becomes the owner of the copy; null leaves the owner. */
export interface Level {
  name: 'bwrap' | 'unshare' | 'sudo' | 'none'
  user: number | null
  /** Where the command sees these folders. */
  paths(
    layout: Pick<SandboxLayout, 'root' | 'home' | 'tree' | 'io' | 'programs' | 'scratch'>,
  ): Record<'tree' | 'io' | 'programs' | 'home' | 'tmp', string>
  perform(layout: SandboxLayout): Promise<ProcessEnd>
  /** For levels that can mount overlays: the options to try, best first. */
  overlay?: {
    options: string[]
    /** Removes a work folder in which the kernel created files of another owner. */
    removeWork?(work: string): Promise<void>
  }
}

export interface Mount {
  kind: 'ro' | 'rw' | 'overlay' | 'tmpfs' | 'link' | 'proc' | 'dev'
  /** Source on the host; for `tmpfs` the size in bytes, for `link` the target, for `overlay` the folder of its parts. */
  from: string
  to: string
}

const SYSTEM = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/nix/store', '/gnu/store']
const TOOLS = ['/opt/hostedtoolcache', '/opt/homebrew', '/home/linuxbrew/.linuxbrew']
const ETC = (
  'alternatives debian_version fonts gai.conf group host.conf hosts inputrc ld.so.cache ld.so.conf ld.so.conf.d ' +
  'localtime locale.alias locale.conf magic mime.types nsswitch.conf os-release passwd profile protocols rpc ' +
  'services shells ssl/certs ssl/openssl.cnf pki/tls/certs pki/ca-trust timezone'
).split(' ')
const SCRATCH_BYTES = String(1024 * 1024 * 1024)
const CACHE_BYTES = String(64 * 1024 * 1024)

/** What every job sees: the system's roots, folders that contain many tools, and files of `/etc`. */
export const systemPlaces = (): Record<'roots' | 'tools' | 'etc', string[]> => ({
  roots: SYSTEM,
  tools: TOOLS,
  etc: ETC.map(name => `/etc/${name}`),
})

/** True for a path that every job sees. */
export function isSystem(path: string): boolean {
  return [...SYSTEM, ...TOOLS].some(folder => isBelow(path, folder))
}

type Visible =
  | ('root' | 'tree' | 'overlay' | 'io' | 'programs' | 'showsOurs' | 'home')
  | ('dependencies' | 'outside' | 'caches' | 'toolchain')

/** All mounts, parents before their children. */
export function mountsOf(layout: Pick<SandboxLayout, Visible>): Mount[] {
  const system = [...SYSTEM, ...TOOLS, ...ETC.map(name => `/etc/${name}`)].filter(path => existsSync(path))
  const mounts: Mount[] = [
    ...system.map(asSeen),
    ...layout.toolchain.filter(path => !isBelow(path, layout.root)).map(path => readOnly(path, path)),
    { kind: 'proc', from: 'proc', to: '/proc' },
    { kind: 'dev', from: 'dev', to: '/dev' },
    { kind: 'tmpfs', from: SCRATCH_BYTES, to: '/tmp' },
    ...(layout.home === null ? [] : [{ kind: 'tmpfs', from: CACHE_BYTES, to: layout.home } as const]),
    layout.overlay === null
      ? { kind: 'rw', from: layout.tree, to: layout.root }
      : { kind: 'overlay', from: layout.overlay.folder, to: layout.root },
    ...layout.dependencies.map(path => readOnly(`${layout.root}/${path}`, `${layout.root}/${path}`)),
    ...layout.outside.map(path => readOnly(path, path)),
    ...layout.caches.map((to): Mount => ({ kind: 'tmpfs', from: CACHE_BYTES, to })),
    ...(layout.showsOurs
      ? [{ kind: 'rw', from: layout.io, to: IO } as const, readOnly(layout.programs, PROGRAMS)]
      : []),
  ]
  const seen = new Map(mounts.map(mount => [mount.to, mount]))
  return [...seen.values()]
    .filter(mount => !isCovered(mount, mounts))
    .sort((a, b) => depth(a.to) - depth(b.to))
}

function asSeen(path: string): Mount {
  const link = lstatSync(path).isSymbolicLink() && !path.startsWith('/etc/')
  return link ? { kind: 'link', from: readlinkSync(path), to: path } : readOnly(path, path)
}

function readOnly(from: string, to: string): Mount {
  return { kind: 'ro', from, to }
}

/** True when the same folder is already visible read-only through a parent. */
function isCovered(mount: Mount, all: Mount[]): boolean {
  const plain = (candidate: Mount) => candidate.kind === 'ro' && candidate.from === candidate.to
  return (
    plain(mount) && all.some(above => plain(above) && above.to !== mount.to && isBelow(mount.to, above.to))
  )
}

export function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + '/')
}

function depth(path: string): number {
  return path.split('/').filter(part => part !== '').length
}

const LIMITS =
  '{ ulimit -c 0; ulimit -t "$1"; ulimit -f "$2"; ulimit -n "$3"; ulimit -v "$4"; ' +
  '[ "$5" = 0 ] || ulimit -u "$5" || ulimit -p "$5"; } 2>/dev/null; shift 5; mkdir -p "$HOME"; exec "$@"'
const FILE_BLOCKS = String((256 * 1024 * 1024) / 512)

/** Environment of the process that builds a sandbox, outside it: nothing that a job sets can reach it. */
export const outerEnvironment = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/run/current-system/sw/bin',
}

/**
 * The command in its own environment, with limits on CPU seconds, file size, open files and memory. Processes are
 * limited only in namespaces that count their own.
 */
export function limited({ argv, env, limit, limits }: SandboxLayout, countProcesses: boolean): string[] {
  const seconds = String(Math.max(1, Math.ceil((limit / 1000) * limits.cores)))
  const memory = limits.address === null ? 'unlimited' : String(limits.address)
  const processes = countProcesses ? String(limits.processes) : '0'
  const amounts = [seconds, FILE_BLOCKS, String(limits.openFiles), memory, processes]
  const own = Object.entries(env).map(([name, value]) => `${name}=${value}`)
  return ['/usr/bin/env', '-i', ...own, '/bin/sh', '-c', LIMITS, 'sh', ...amounts, ...argv]
}

/** Paths inside the sandbox, for levels with mounts. */
export function insidePaths({
  root,
  home,
}: Pick<SandboxLayout, 'root' | 'home'>): ReturnType<Level['paths']> {
  return { tree: root, io: IO, programs: PROGRAMS, home: home ?? '/tmp/home', tmp: '/tmp' }
}

const MOUNT_OPTIONS = 'nosuid,nodev,lowerdir=lower,upperdir=upper,workdir=work'
/** `volatile`: a job's files need not survive a power failure, and syncing to disk would take longer than the job. */
const OVERLAY_OPTIONS = {
  root: ['redirect_dir=on,metacopy=off,volatile', 'redirect_dir=on', ''],
  user: ['userxattr,volatile', 'userxattr'],
}

/**
 * Options for mounts by root itself, or by the root of a user namespace. The kernel refuses `redirect_dir=on` and
 * `metacopy=on` together with `userxattr`. There, renaming a folder of the tree fails with EXDEV, as between two file
 * systems, and `mv`, `shutil.move` and the like copy instead. Files, and folders that the job made, are renamed as
 * usual.
 */
export const overlayOptions = (by: keyof typeof OVERLAY_OPTIONS): string[] =>
  OVERLAY_OPTIONS[by].map(more => (more === '' ? MOUNT_OPTIONS : `${MOUNT_OPTIONS},${more}`))

const NEVER = ['/proc', '/sys', '/dev', '/run', '/etc', '/boot']
/** Folders of a home that many programs share, and that contain private data. */
const SHARED = ['', '/.local', '/.local/share', '/.config', '/.cache']

/** What a visible folder may neither contain nor be: absolute real paths. */
export interface PrivateFolders {
  root: string
  homes: string[]
}

/** False for `/`, system state, and a folder that contains the checkout, a home or a shared folder of one. */
export function mayBeShown(folder: string, { root, homes }: PrivateFolders): boolean {
  const shared = homes.flatMap(home => SHARED.map(name => home + name))
  const holds = [root, ...shared, '/home', '/tmp', '/var/tmp'].some(path => isBelow(path, folder))
  return folder.startsWith('/') && folder !== '/' && !holds && !NEVER.some(path => isBelow(folder, path))
}
