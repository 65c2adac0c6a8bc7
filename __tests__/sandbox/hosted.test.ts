// Runs the sandbox's own suites as on a hosted machine: a user who is not root, no user namespaces, sudo
// without a password. The stand-in is a mount namespace (with another sudoers file) and a chroot, in which Linux
// refuses user namespaces to everyone.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'

const USER = 'daemon'
const SCRIPT = `
set -eu
place=$1
shift
mount --make-rprivate /
mount --bind "$place/sudoers" /etc/sudoers
mount --rbind / "$place/root"
exec chroot "$place/root" setpriv --reuid=${USER} --regid=${USER} --init-groups -- env -C "$PWD" "$@"
`
const root = process.getuid?.() === 0
const tools = ['sudo', 'unshare', 'setpriv', 'chroot', 'mount'].filter(
  name => !['/usr/bin', '/usr/sbin', '/bin', '/sbin'].some(folder => existsSync(join(folder, name))),
)
const place = mkdtempSync(join(tmpdir(), 'hosted-'))
const open = join(place, 'open')
mkdirSync(open)
mkdirSync(join(place, 'root'))
writeFileSync(join(place, 'sudoers'), `root ALL=(ALL) ALL\n${USER} ALL=(ALL) NOPASSWD: ALL\n`)
chmodSync(join(place, 'sudoers'), 0o440)
chmodSync(place, 0o755)
if (root) spawnSync('chown', [USER, open])
afterAll(() => rmSync(place, { recursive: true, force: true }))

function hosted(...argv: string[]): { status: number | null; output: string } {
  const env = { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', TMPDIR: open, HOME: open }
  const options = { encoding: 'utf8', env, timeout: 300_000, killSignal: 'SIGKILL' } as const
  const done = spawnSync('unshare', ['--mount', '/bin/sh', '-c', SCRIPT, 'sh', place, ...argv], options)
  return { status: done.status, output: done.stdout + done.stderr }
}

const works = root && tools.length === 0 && hosted(process.execPath, '--version').status === 0
const why = root ? (tools.length > 0 ? `missing: ${tools.join(', ')}` : 'it does not start') : 'needs root'
const describeHosted = works ? describe : describe.skip

describeHosted(`a hosted machine${works ? '' : ` (${why})`}`, () => {
  test('user namespaces are refused, and sudo needs no password', () => {
    expect(hosted('unshare', '--user', 'true').output).toMatch(/not permitted/)
    expect(hosted('sudo', '-n', 'id', '-u')).toEqual({ status: 0, output: '0\n' })
  })

  test('the suites of the sandbox pass by sudo', () => {
    // Mount points that Vite's caches need: installed packages belong to the user on a hosted machine.
    for (const name of ['.vite', '.vite-temp']) mkdirSync(join('node_modules', name), { recursive: true })
    const result = join(open, 'result.json')
    const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
    const jest = [
      'node_modules/jest/bin/jest.js',
      '--ci',
      '--json',
      `--outputFile=${result}`,
      '--reporters=default',
    ]
    const only = [
      '--cacheDirectory',
      join(open, 'cache'),
      '-t',
      'sudo',
      'sandbox/sandbox.test',
      'sandbox/node.test',
      'sandbox/sessions.test',
    ]
    const { output } = hosted(process.execPath, ...flags, ...jest, ...only)
    if (!existsSync(result)) throw new Error(output.slice(-4000))
    const said = JSON.parse(readFileSync(result, 'utf8')) as Record<string, number>
    if (said['numFailedTests'] !== 0) throw new Error(output.slice(-4000))
    expect(said).toMatchObject({ numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPassedTestSuites: 3 })
    expect(said['numPassedTests']).toBeGreaterThan(25)
  })
})
