// How `unshare` gets its mounts: the parts of the root, and what happens where one program cannot make all of them.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from '@jest/globals'
import type { SandboxLayout } from '../../src/sandbox/layout.js'
import { writeMounts } from '../../src/sandbox/mount-table.js'

const home = realpathSync(mkdtempSync(join(tmpdir(), 'mounts-')))
afterAll(() => rmSync(home, { recursive: true, force: true }))

function layoutOf(name: string, outside: string[]): SandboxLayout {
  const scratch = join(home, name)
  for (const folder of ['', 'tree', 'io', 'stage']) mkdirSync(join(scratch, folder))
  return {
    root: join(scratch, 'seen'),
    tree: join(scratch, 'tree'),
    overlay: null,
    io: join(scratch, 'io'),
    programs: '',
    showsOurs: false,
    home: null,
    scratch,
    dependencies: [],
    outside,
    caches: [],
    toolchain: [],
    limits: { address: null, memory: null, cores: 1, openFiles: 512, processes: 256 },
    env: { PATH: '/usr/bin:/bin', HOME: '/tmp/home' },
    argv: ['/bin/true'],
    limit: 20_000,
  }
}

test('the parts of the root are readable for any user inside, whatever the umask', async () => {
  const before = process.umask(0o077)
  try {
    const layout = layoutOf('umask', ['/opt/tool'])
    const { parts } = await writeMounts(layout, '/stage')
    for (const path of ['', 'opt', 'opt/tool', 'dev', 'dev/shm', 'etc'])
      expect([path, (statSync(join(parts, path)).mode & 0o777).toString(8)]).toEqual([path, '755'])
  } finally {
    process.umask(before)
  }
})

test('no character of a path can end a field of the table', async () => {
  const { table } = await writeMounts(layoutOf('names', ['/opt/a b%s\\c#d\n']), '/st age')
  const line = readFileSync(table, 'utf8')
    .split('\n')
    .find(each => each.includes('/opt/'))
  const path = '/opt/a\\040b\\045s\\134c\\043d\\012'
  expect(line).toBe(`${path} /st\\040age${path} none bind,ro,nosuid,X-mount.mkdir 0 0`)
})

/** A folder that may only be mounted with `noexec`: the kernel refuses the plain mount, and leaves it writable. */
const PLACE = `
set -eu
mount --make-rprivate /
mount -t tmpfs -o noexec,mode=0777 none "$1"
echo kept > "$1/file"
chmod 666 "$1/file"
shift
exec "$@"
`
const PROGRAM = `
import { unshareLevels } from ${JSON.stringify(pathToFileURL(join(process.cwd(), 'src/sandbox/unshare.ts')).href)}
const [level] = unshareLevels(false)
const { code, output } = await level.perform(JSON.parse(process.argv[2]))
console.log(JSON.stringify({ code, output }))
`
const flags = ['--mount', '/bin/sh', '-c', PLACE, 'sh']
const place = join(home, 'place')
mkdirSync(place)
const works =
  spawnSync('unshare', [...flags, place, 'unshare', '--user', '--map-root-user', 'true']).status === 0
const testPlace = works ? test : test.skip

testPlace(`a mount that is refused at first is read-only in the end${works ? '' : ' (needs root)'}`, () => {
  const code = `cat ${place}/file; echo changed > ${place}/file && echo written; mkdir ${place}/more; exit 7`
  const layout = { ...layoutOf('refused', [place]), argv: ['/bin/sh', '-c', code] }
  const program = join(home, 'program.mts')
  writeFileSync(program, PROGRAM)
  const asked = [process.execPath, '--import', 'tsx', program, JSON.stringify(layout)]
  const done = spawnSync('unshare', [...flags, place, ...asked], { encoding: 'utf8' })
  const { code: status, output } = JSON.parse(done.stdout || done.stderr) as { code: number; output: string }
  expect(output).toMatch(/^kept\n/)
  expect(output).not.toContain('written')
  expect(output.match(/Read-only file system/g)).toHaveLength(2)
  expect(status).toBe(7)
})
