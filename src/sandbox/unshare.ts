// Levels by `unshare`: one command, and a fixed script that builds the layout out of mounts.
import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import {
  insidePaths,
  limited,
  mountsOf,
  outerEnvironment,
  overlayOptions,
  type Level,
  type Mount,
  type SandboxLayout,
  NOBODY,
} from './layout.js'
import { becomeNobody, withoutUserNamespaces } from './bwrap.js'
import { runToEnd } from './spawn.js'

const NEEDED = ['unshare', 'mount', 'umount', 'pivot_root', 'setpriv']
const FOLDERS = ['/usr/bin', '/usr/sbin', '/bin', '/sbin', '/usr/local/bin']

/**
 * Arguments: stage, folder to start in, small files of /etc in one word, options of the overlay, `kind from to` for each mount,
 * `--`, command.
 * Nothing in them is code. One `cp` instead of a mount for each small file: these took a fifth of a short job.
 */
const SCRIPT = `
set -eu
stage=$1 start=$2 small=$3 options=$4
shift 4
mount --make-rprivate /
ip link set lo up 2>/dev/null || ifconfig lo up 2>/dev/null || :
mount -t tmpfs -o mode=0755,size=16m none "$stage"
if [ -n "$small" ]; then (umask 022; mkdir "$stage/etc"; cp -L $small "$stage/etc/"); fi
place() {
  if [ -d "$1" ]; then [ -d "$2" ] || mkdir -p "$2"; return; fi
  [ -d "\${2%/*}" ] || mkdir -p "\${2%/*}"
  [ -e "$2" ] || : > "$2"
}
bind() {
  place "$1" "$2"
  mount -o "bind,$3" "$1" "$2" 2>/dev/null && return
  mount --rbind "$1" "$2"
  mount -o "remount,bind,$3" "$2"
}
while [ "$1" != -- ]; do
  kind=$1 from=$2 to=$stage$3
  shift 3
  case $kind in
    ro) bind "$from" "$to" ro,nosuid ;;
    rw) bind "$from" "$to" rw,nosuid ;;
    overlay) mkdir -p "$to"; cd "$from"; mount -t overlay -o "$options" none "$to"; cd / ;;
    link) mkdir -p "\${to%/*}"; ln -s "$from" "$to" ;;
    tmpfs) mkdir -p "$to"; mount -t tmpfs -o "mode=1777,nosuid,nodev,size=$from" none "$to" ;;
    proc) mkdir -p "$to"; mount -t proc -o nosuid,nodev,noexec proc "$to" ;;
    dev)
      mkdir -p "$to/shm" "$to/pts"
      for name in null zero full random urandom tty; do bind "/dev/$name" "$to/$name" rw; done
      mount -t tmpfs -o mode=1777,nosuid,nodev,size=64m none "$to/shm"
      mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts "$to/pts" 2>/dev/null || :
      ln -s pts/ptmx "$to/ptmx"; ln -s /proc/self/fd "$to/fd"
      ln -s fd/0 "$to/stdin"; ln -s fd/1 "$to/stdout"; ln -s fd/2 "$to/stderr" ;;
  esac
done
shift
cd "$stage"
mkdir .old
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

/** True when the programs that the script calls, and those named, are installed. */
export function toolsFor(...more: string[]): boolean {
  const there = (name: string) => FOLDERS.some(folder => existsSync(`${folder}/${name}`))
  return [...NEEDED, ...more].every(there)
}

/** The variants, best first: as root, the command runs as nobody; otherwise in a user namespace that allows no further one. */
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
    perform: layout =>
      runToEnd({
        argv: inNamespaces(layout, flags, drop),
        cwd: '/',
        env: outerEnvironment,
        limit: layout.limit,
        memory: layout.limits.memory,
        signal: layout.signal,
      }),
  }))
}

/** The command that builds the layout, drops privileges with `drop`, and starts the program. */
export function inNamespaces(layout: SandboxLayout, flags: string[], drop: string[]): string[] {
  const all = mountsOf(layout)
  const small = all.filter(isSmall)
  const mounts = all.filter(mount => !small.includes(mount)).flatMap(({ kind, from, to }) => [kind, from, to])
  const copied = small.map(mount => mount.from).join(' ')
  const given = [
    `${layout.scratch}/stage`,
    layout.root,
    copied,
    layout.overlay?.options ?? '',
    ...mounts,
    '--',
    ...drop,
    ...limited(layout, true),
  ]
  return ['setpriv', '--pdeathsig', 'KILL', 'unshare', ...flags, '/bin/sh', '-c', SCRIPT, 'sh', ...given]
}

const SMALL = 256 * 1024

/** A file of /etc itself that anyone may read: a copy of it, on what is made read-only, is as good as the file. */
function isSmall({ kind, from, to }: Mount): boolean {
  if (kind !== 'ro' || from !== to || dirname(from) !== '/etc') return false
  const found = statSync(from, { throwIfNoEntry: false })
  return found?.isFile() === true && found.size <= SMALL && (found.mode & 0o004) !== 0
}
