// Levels that use `unshare`: one command, and a fixed script that builds the layout from mounts.
import { existsSync } from 'node:fs'
import {
  insidePaths,
  limited,
  outerEnvironment,
  overlayOptions,
  type Level,
  type SandboxLayout,
  NOBODY,
} from './layout.js'
import { becomeNobody, withoutUserNamespaces } from './bwrap.js'
import { writeMounts } from './mount-table.js'
import { runToEnd } from './spawn.js'

const NEEDED = ['unshare', 'mount', 'umount', 'mountpoint', 'pivot_root', 'setpriv']
const FOLDERS = ['/usr/bin', '/usr/sbin', '/bin', '/sbin', '/usr/local/bin']

/**
 * Arguments: stage, folder to start in, parts of the root, table of mounts, folder of the overlay, command. None of
 * them is run as code. One program makes all mounts; if it fails, each missing mount is made on its own.
 */
const SCRIPT = `
set -eu
stage=$1 start=$2 parts=$3 table=$4 overlay=$5
shift 5
mount --make-rprivate /
ip link set lo up 2>/dev/null || ifconfig lo up 2>/dev/null || :
mount -t tmpfs -o mode=0755,size=16m none "$stage"
cp -a "$parts/." "$stage"
bind() {
  mount -o "bind,$3" "$1" "$2" 2>/dev/null && return
  mount --rbind "$1" "$2"
  mount -o "remount,bind,$3" "$2"
}
alone() {
  from=$(printf "$1") to=$(printf "$2") options=\${4%,X-mount.mkdir}
  if mountpoint -q "$to"; then
    case $options in bind,*) mount -o "remount,$options" "$to" ;; esac
    return
  fi
  if [ ! -e "$to" ]; then
    mkdir -p "\${to%/*}"
    if [ -f "$from" ]; then : > "$to"; else mkdir "$to"; fi
  fi
  case $options in
    bind,*) bind "$from" "$to" "\${options#bind,}" ;;
    *) mount -t "$3" -o "$options" "$from" "$to" ;;
  esac
}
cd "$overlay"
(umask 022; mount -n -a -T "$table" 2>/dev/null) || while read -r from to type options rest; do
  alone "$from" "$to" "$type" "$options"
done < "$table"
mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts "$stage/dev/pts" 2>/dev/null || :
cd "$stage"
pivot_root . .old
cd /
umount -l /.old
rmdir /.old
mount -o remount,ro none /
cd "$start"
exec "$@"
`
const CLOSED = 'echo 0 > /proc/sys/user/max_user_namespaces 2>/dev/null || :; exec "$@"'

/** The namespaces of every variant. */
export const namespaces = ['--mount', '--net', '--pid', '--ipc', '--uts', '--fork', '--kill-child']

/** True when the programs that the script calls, and those given, are installed. */
export function toolsFor(...more: string[]): boolean {
  const there = (name: string) => FOLDERS.some(folder => existsSync(`${folder}/${name}`))
  return [...NEEDED, ...more].every(there)
}

/** The variants, best first: as root, the command runs as nobody; otherwise in a user namespace that allows no more. */
export function unshareLevels(isRoot: boolean): Level[] {
  if (!toolsFor()) return []
  const mapped = ['--user', '--map-root-user', ...namespaces]
  const powerless = ['setpriv', '--no-new-privs', '--inh-caps=-all', '--bounding-set=-all', '--']
  const map = {
    flags: mapped,
    drop: ['/bin/sh', '-c', CLOSED, 'sh', ...powerless],
    user: null,
    by: 'user' as const,
  }
  const nobody = {
    flags: namespaces,
    drop: [...becomeNobody(), ...withoutUserNamespaces],
    user: NOBODY,
    by: 'root' as const,
  }
  return [...(isRoot ? [nobody] : []), map].map(({ flags, drop, user, by }) => ({
    name: 'unshare',
    user,
    overlay: { options: overlayOptions(by) },
    paths: insidePaths,
    perform: async layout =>
      runToEnd({
        argv: await inNamespaces(layout, flags, drop),
        cwd: '/',
        env: outerEnvironment,
        limit: layout.limit,
        memory: layout.limits.memory,
        signal: layout.signal,
      }),
  }))
}

/** The command that builds the layout, drops privileges with `drop`, and starts the program. */
export async function inNamespaces(
  layout: SandboxLayout,
  flags: string[],
  drop: string[],
): Promise<string[]> {
  const stage = `${layout.scratch}/stage`
  const { parts, table } = await writeMounts(layout, stage)
  const given = [
    ...[stage, layout.root, parts, table, layout.overlay?.folder ?? '/'],
    ...drop,
    ...limited(layout, true),
  ]
  return ['setpriv', '--pdeathsig', 'KILL', 'unshare', ...flags, '/bin/sh', '-c', SCRIPT, 'sh', ...given]
}
