// One job becomes the ordered list of what is visible inside, the same for every level that has mounts.
import { existsSync, lstatSync, readlinkSync } from 'node:fs'
import type { ProcessEnd } from './spawn.js'
import type { Limits } from './toolchain.js'

/** Where the job's request and result, and the runners, appear inside. */
const IO = '/run/testwright/io'
const PROGRAMS = '/run/testwright/runners'
/** The user that a job runs as when we are root ourselves. */
export const NOBODY = 65534

/** What one job needs; all paths are absolute and on the host, but `root`, where the tree is to appear. */
export interface SandboxLayout {
  root: string
  tree: string
  io: string
  programs: string
  /** A private folder for levels without mounts. */
  scratch: string
  /** Dependency folders, relative to the root. */
  dependencies: string[]
  /** Folders elsewhere that are seen read-only at their own place. */
  outside: string[]
  /** Folders among all these that an empty writable one is laid over. */
  caches: string[]
  toolchain: string[]
  limits: Limits
  env: Record<string, string>
  /** The command; paths that differ from level to level come from the level's `paths`. */
  argv: string[]
  limit: number
  signal?: AbortSignal | undefined
}

/** One way to run a command apart. `user` is whom the copy is handed over to, null to leave it. */
export interface Level {
  name: 'bwrap' | 'unshare' | 'sudo' | 'none'
  user: number | null
  /** Where things are seen by the command. */
  paths(
    layout: Pick<SandboxLayout, 'root' | 'tree' | 'io' | 'programs' | 'scratch'>,
  ): Record<'tree' | 'io' | 'programs' | 'home' | 'tmp', string>
  perform(layout: SandboxLayout): Promise<ProcessEnd>
}

export interface Mount {
  kind: 'ro' | 'rw' | 'tmpfs' | 'link' | 'proc' | 'dev'
  /** Source on the host; for `tmpfs` its size in bytes, for `link` what it points to. */
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

/** True for what every job sees. */
export function isSystem(path: string): boolean {
  return [...SYSTEM, ...TOOLS].some(folder => isBelow(path, folder))
}

type Visible = 'root' | 'tree' | 'io' | 'programs' | 'dependencies' | 'outside' | 'caches' | 'toolchain'

/** All mounts of a room, parents before what lies below them. */
export function mountsOf(layout: Pick<SandboxLayout, Visible>): Mount[] {
  const system = [...SYSTEM, ...TOOLS, ...ETC.map(name => `/etc/${name}`)].filter(path => existsSync(path))
  const mounts: Mount[] = [
    ...system.map(asSeen),
    ...layout.toolchain.filter(path => !isBelow(path, layout.root)).map(path => readOnly(path, path)),
    { kind: 'proc', from: 'proc', to: '/proc' },
    { kind: 'dev', from: 'dev', to: '/dev' },
    { kind: 'tmpfs', from: SCRATCH_BYTES, to: '/tmp' },
    { kind: 'rw', from: layout.tree, to: layout.root },
    ...layout.dependencies.map(path => readOnly(`${layout.root}/${path}`, `${layout.root}/${path}`)),
    ...layout.outside.map(path => readOnly(path, path)),
    ...layout.caches.map((to): Mount => ({ kind: 'tmpfs', from: CACHE_BYTES, to })),
    { kind: 'rw', from: layout.io, to: IO },
    readOnly(layout.programs, PROGRAMS),
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

/** True when the same folder is already visible read-only through one above it. */
function isCovered(mount: Mount, all: Mount[]): boolean {
  const plain = (each: Mount) => each.kind === 'ro' && each.from === each.to
  return plain(mount) && all.some(each => plain(each) && each.to !== mount.to && isBelow(mount.to, each.to))
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

/** A room's command behind its limits: CPU seconds, file size, open files, memory and, where it counts apart, processes. */
export function limited({ argv, limit, limits }: SandboxLayout, countProcesses: boolean): string[] {
  const seconds = String(Math.max(1, Math.ceil((limit / 1000) * limits.cores)))
  const memory = limits.address === null ? 'unlimited' : String(limits.address)
  const processes = countProcesses ? String(limits.processes) : '0'
  const amounts = [seconds, FILE_BLOCKS, String(limits.openFiles), memory, processes]
  return ['/bin/sh', '-c', LIMITS, 'sh', ...amounts, ...argv]
}

/** Paths inside a room with mounts. */
export function insidePaths(layout: Pick<SandboxLayout, 'root'>): ReturnType<Level['paths']> {
  return { tree: layout.root, io: IO, programs: PROGRAMS, home: '/tmp/home', tmp: '/tmp' }
}
