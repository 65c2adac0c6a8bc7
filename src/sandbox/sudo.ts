// The level that uses `sudo -n unshare`, for machines that forbid user namespaces but allow passwordless sudo.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { insidePaths, outerEnvironment, overlayOptions, type Level } from './layout.js'
import { runToEnd } from './spawn.js'
import { withoutUserNamespaces } from './bwrap.js'
import { inNamespaces, namespaces, toolsFor } from './unshare.js'

const PLACES = ['/usr/bin/sudo', '/usr/local/bin/sudo', '/bin/sudo', '/run/wrappers/bin/sudo']
const LIMIT = 5000

/** Only with passwordless sudo. The command runs as our own user with `--no-new-privs`, so it cannot use sudo again. */
export async function sudoLevels(): Promise<Level[]> {
  const [user, group] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0]
  const sudo = PLACES.find(path => existsSync(path))
  if (user === 0 || sudo === undefined || !toolsFor('unshare', 'env')) return []
  const asked = await runToEnd({ argv: [sudo, '-n', 'true'], cwd: '/', env: outerEnvironment, limit: LIMIT })
  if (asked.code !== 0) return []
  const identity = [`--reuid=${String(user)}`, `--regid=${String(group)}`, '--clear-groups']
  const drop = ['setpriv', ...identity, '--no-new-privs', '--inh-caps=-all', '--bounding-set=-all', '--']
  return [
    {
      name: 'sudo',
      user: null,
      paths: insidePaths,
      overlay: {
        options: overlayOptions('root'),
        removeWork: async work => {
          await runToEnd({
            argv: [sudo, '-n', '--', 'rm', '-rf', '--', work],
            cwd: '/',
            env: outerEnvironment,
            limit: LIMIT,
          })
        },
      },
      perform: async layout =>
        runToEnd({
          argv: [
            ...[sudo, '-n', '--'],
            ...(await inNamespaces(layout, namespaces, [...drop, ...withoutUserNamespaces])),
          ],
          cwd: '/',
          env: outerEnvironment,
          limit: layout.limit,
          memory: layout.limits.memory,
          signal: layout.signal,
          kill: processGroup => killAsRoot(sudo, processGroup),
        }),
    },
  ]
}

/** Only root may kill root's processes; the end of the first one ends everything in its namespaces. */
function killAsRoot(sudo: string, processGroup: number): void {
  const argv = ['-n', 'kill', '-KILL', '--', `-${String(processGroup)}`]
  spawn(sudo, argv, { stdio: 'ignore', env: outerEnvironment, detached: true }).on('error', () => undefined)
}
