// Levels that use bubblewrap: the layout as one `bwrap` command.
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import {
  insidePaths,
  isBelow,
  limited,
  mountsOf,
  outerEnvironment,
  NOBODY,
  overlayOptions,
  type Level,
  type Mount,
  type OverlayFolder,
  type SandboxLayout,
} from './layout.js'
import { runToEnd } from './spawn.js'

const PLACES = ['/usr/bin/bwrap', '/usr/local/bin/bwrap', '/bin/bwrap', '/run/current-system/sw/bin/bwrap']
const COMMON = [
  ...[
    '--die-with-parent',
    '--new-session',
    '--unshare-ipc',
    '--unshare-pid',
    '--unshare-net',
    '--unshare-uts',
  ],
  ...['--unshare-cgroup-try', '--hostname', 'sandbox', '--cap-drop', 'ALL'],
]

/** The variants of bubblewrap, best first: as root, the command runs as nobody; otherwise in a user namespace. */
export async function bwrapLevels(isRoot: boolean): Promise<Level[]> {
  const program = PLACES.find(path => existsSync(path))
  if (program === undefined) return []
  const help = await runToEnd({ argv: [program, '--help'], cwd: '/', env: {}, limit: 5000 })
  const closed = help.output.includes('--disable-userns') ? ['--disable-userns'] : []
  const sized = help.output.includes('--size ')
  const apart = ['--unshare-user', ...closed]
  const dropped = ['SETUID', 'SETGID', 'SETPCAP'].flatMap(name => ['--cap-add', `CAP_${name}`])
  // Bubblewrap makes all settings read-only, but these belong to the user namespace of the writing process.
  const settings = ['--bind-try', '/proc/sys/user', '/proc/sys/user']
  const variants = [
    ...(isRoot ? [{ flags: dropped, drop: true, last: settings, by: 'root' as const }] : []),
    { flags: apart, drop: false, last: [], by: 'user' as const },
  ]
  return variants.map(({ flags, drop, last, by }) => ({
    name: 'bwrap',
    user: drop ? NOBODY : null,
    paths: insidePaths,
    overlay: { options: overlayOptions(by) },
    perform: layout =>
      runToEnd({
        argv: [
          ...behindOverlay(layout.overlay, by),
          program,
          ...COMMON,
          ...flags,
          ...(layout.overlay !== null && by === 'user' ? ownIdentity() : []),
          ...argumentsOf(layout, sized),
          ...last,
          '--',
          ...command(layout, drop),
        ],
        cwd: '/',
        env: outerEnvironment,
        limit: layout.limit,
        memory: layout.limits.memory,
        signal: layout.signal,
      }),
  }))
}

/** Most installed versions of bubblewrap are too old for its own overlay options: the mount is made around it. */
const MOUNT = 'cd "$1" && mount -t overlay -o "$2" none merged && cd / && shift 2 && exec "$@"'

function behindOverlay(overlay: OverlayFolder | null, by: 'root' | 'user'): string[] {
  if (overlay === null) return []
  const apart = by === 'user' ? ['--user', '--map-root-user'] : []
  const { folder, options } = overlay
  return ['unshare', ...apart, '--mount', '/bin/sh', '-c', MOUNT, 'sh', folder, options]
}

/** In a user namespace where we are root, the command keeps our real identity. */
function ownIdentity(): string[] {
  return ['--uid', String(process.getuid?.() ?? 0), '--gid', String(process.getgid?.() ?? 0)]
}

function command(layout: SandboxLayout, drop: boolean): string[] {
  return [...(drop ? [...becomeNobody(), ...withoutUserNamespaces] : []), ...limited(layout, true)]
}

/** Its arguments are the command. The limit on further user namespaces can only be set inside a new one. */
const CLOSE = `
own='unshare --user --map-current-user --keep-caps'
$own true 2>/dev/null || exec "$@"
exec $own /bin/sh -c 'echo 0 > /proc/sys/user/max_user_namespaces; exec "$@"' sh setpriv --no-new-privs --inh-caps=-all --ambient-caps=-all --bounding-set=-all -- "$@"
`

/**
 * Starts a command that cannot open user namespaces, for an unprivileged user. Changes nothing where none can be
 * opened anyway or the programs are too old for it: the escape test decides.
 */
export const withoutUserNamespaces = ['/bin/sh', '-c', CLOSE, 'sh']

/** Gives up root for good: another user, no capabilities, and no way for any program to regain them. */
export function becomeNobody(): string[] {
  const user = String(NOBODY)
  const identity = [`--reuid=${user}`, `--regid=${user}`, '--clear-groups']
  return ['setpriv', ...identity, '--no-new-privs', '--inh-caps=-all', '--bounding-set=-all', '--']
}

function argumentsOf(layout: SandboxLayout, sized: boolean): string[] {
  const mounts = mountsOf(layout)
  const visible = mounts.flatMap((mount, at) => [
    ...foldersAbove(mount, mounts.slice(0, at)).flatMap(path => ['--perms', '0755', '--dir', path]),
    ...argumentOf(mount, sized),
  ])
  return [...visible, '--remount-ro', '/', '--chdir', layout.root]
}

/** Missing folders above a mount: bubblewrap itself would create them accessible to their owner only. */
function foldersAbove({ to }: Mount, earlier: Mount[]): string[] {
  const found: string[] = []
  for (let path = dirname(to); path !== '/'; path = dirname(path)) {
    const within = earlier.filter(mount => isBelow(path, mount.to)).at(-1)
    if (within && (within.kind !== 'tmpfs' || within.to === path)) break
    found.unshift(path)
  }
  return found
}

function argumentOf(mount: Mount, sized: boolean): string[] {
  switch (mount.kind) {
    case 'ro':
      return ['--ro-bind', mount.from, mount.to]
    case 'rw':
      return ['--bind', mount.from, mount.to]
    case 'overlay':
      return ['--bind', `${mount.from}/merged`, mount.to]
    case 'link':
      return ['--symlink', mount.from, mount.to]
    case 'tmpfs':
      return [...(sized ? ['--size', mount.from] : []), '--perms', '1777', '--tmpfs', mount.to]
    case 'proc':
    case 'dev':
      return [`--${mount.kind}`, mount.to]
  }
}
