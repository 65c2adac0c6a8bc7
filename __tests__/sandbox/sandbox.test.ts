import { transformSync } from '@swc/core'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { until } from '../doubles/until.js'
import { UserError } from '../../src/core/model/errors.js'
import type { Sandbox, Session, Trees } from '../../src/core/model/sandbox.js'
import type { Job, JobOutcome } from '../../src/core/model/run.js'
import { excerpt } from '../../src/sandbox/spawn.js'
import { findDependencies, nothing } from '../../src/sandbox/dependencies.js'
import { openSandbox } from '../../src/sandbox/index.js'
import { bwrapLevels } from '../../src/sandbox/bwrap.js'
import { ownNode } from '../../src/sandbox/node.js'
import { noneLevel } from '../../src/sandbox/none.js'
import { findOverlay } from '../../src/sandbox/overlay.js'
import { findEscapes } from '../../src/sandbox/probe.js'
import { findPython } from '../../src/sandbox/python.js'
import { sudoLevels } from '../../src/sandbox/sudo.js'
import { unshareLevels } from '../../src/sandbox/unshare.js'
import { inTree } from '../../src/sandbox/job-tree.js'

const hasPython = spawnSync('python3', ['--version']).status === 0
const shippedPrograms = realpathSync(join(dirname(fileURLToPath(import.meta.url)), '../../src/ecosystems'))
const home = realpathSync(mkdtempSync(join(tmpdir(), 'sandbox-test-')))
const { HOME, PATH, PYENV_ROOT } = process.env
const environment = { HOME, PATH, PYENV_ROOT }
const SECRET = `canary-${String(Date.now())}`
process.env['TESTWRIGHT_TEST_SECRET'] = SECRET

const sessions: Session[] = []
afterAll(async () => {
  for (const session of sessions) await session[Symbol.asyncDispose]()
  rmSync(home, { recursive: true, force: true })
})

const isRoot = process.getuid?.() === 0
const bwrapped = await bwrapLevels(isRoot)

let count = 0
/** A checkout, and a head and a base tree beside it. */
function makeSite(files: Record<string, string>): { root: string; trees: { head: string; base: string } } {
  count += 1
  const place = join(home, String(count))
  const trees = { head: join(place, 'head'), base: join(place, 'base') }
  for (const folder of [join(place, 'checkout'), trees.head, trees.base]) {
    for (const [name, text] of Object.entries({ '.git': 'gitdir: nowhere\n', ...files }))
      put(folder, name, text)
  }
  return { root: join(place, 'checkout'), trees }
}

function put(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}

/** A job that runs the given Python code and reports its variable `result`. */
function jobOf(code: string, more: Partial<Job> = {}): Job {
  return {
    tree: 'head',
    toolchain: 'python',
    program: 'python/script.py',
    request: { code },
    overlay: {},
    env: {},
    limit: 10_000,
    ...more,
  }
}

// A runner for these tests: executes the code in the request.
const programs = join(home, 'runners')
beforeAll(() => {
  spawnSync('cp', ['-r', shippedPrograms, programs])
  writeFileSync(
    join(programs, 'python/script.py'),
    [
      'import json, os, sys',
      'request = json.load(open(sys.argv[1]))',
      "space = {'result': None}",
      "exec(request['code'], space)",
      "json.dump(space['result'], open(sys.argv[2], 'w'))",
    ].join('\n'),
  )
})

/** Names, modes, times and texts of everything in a folder. */
function listing(folder: string): unknown[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map(name => {
      const found = lstatSync(join(folder, name))
      const text = found.isFile() ? readFileSync(join(folder, name), 'utf8') : null
      return [name, found.mode, found.uid, found.mtimeMs, found.ctimeMs, text]
    })
}

type Want = 'bwrap' | 'unshare' | 'sudo' | 'none'

async function open(want: Want, root: string): Promise<Sandbox> {
  return openSandbox({ want, root, programs: programs, environment, trusted: false, scratch: home })
}

const opened = new Map<Want, Promise<Sandbox>>()
const checkout = join(home, 'checkout')
mkdirSync(checkout)

/** One sandbox for each level, for all tests that need no checkout of their own. */
function shared(want: Want): Promise<Sandbox> {
  const found = opened.get(want) ?? open(want, checkout)
  opened.set(want, found)
  return found
}

/** A session that is closed after all tests. */
async function enter(sandbox: Promise<Sandbox>, trees: Trees): Promise<Session> {
  const session = await (await sandbox).open(trees)
  sessions.push(session)
  return session
}

/** Levels that hold on this machine, by the sandbox's own check. */
const levels: Want[] = ['none']
for (const want of ['sudo', 'bwrap', 'unshare'] as const) {
  const held = await openSandbox({
    want,
    root: home,
    programs: shippedPrograms,
    environment,
    trusted: false,
    scratch: home,
  }).catch((e: unknown) => e)
  if (!(held instanceof Error)) levels.unshift(want)
}
const closed = levels.filter(level => level !== 'none')
const missing = (['bwrap', 'unshare', 'sudo'] as const).filter(name => !closed.includes(name))
const describePython = hasPython ? describe : describe.skip
if (missing.length > 0)
  test.skip(`levels that do not hold on this machine: ${missing.join(', ')}`, () => undefined)

describePython.each(levels)('%s (needs python3)', want => {
  test('runs a job at its level, in the tree, and leaves the trees unchanged', async () => {
    const { trees } = makeSite({ 'a.txt': 'head' })
    writeFileSync(join(trees.base, 'a.txt'), 'base')
    expect((await shared(want)).level).toBe(want)
    const session = await enter(shared(want), trees)
    const code =
      "result = [os.getcwd(), open('a.txt').read(), os.path.exists('.git')]\nopen('a.txt', 'w').write('x')\nopen('new', 'w').write('x')\nos.path.exists('tests/t.py') or None"
    const head = await session.run(jobOf('import os\n' + code))
    const base = await session.run(
      jobOf('import os\n' + code, { tree: 'base', overlay: { 'tests/t.py': 'x' } }),
    )
    expect(head).toMatchObject({ status: 'done', result: [expect.any(String), 'head', false] })
    expect(base).toMatchObject({ status: 'done', result: [expect.any(String), 'base', false] })
    if (want !== 'none') expect((head.result as string[])[0]).toBe(checkout)
    expect(readFileSync(join(trees.head, 'a.txt'), 'utf8')).toBe('head')
    expect(existsSync(join(trees.head, 'new')) || existsSync(join(checkout, 'new'))).toBe(false)
    expect(existsSync(join(trees.base, 'tests'))).toBe(false)
  })

  test('an exit, a crash and a missing result are outcomes', async () => {
    const { trees } = makeSite({})
    const session = await enter(shared(want), trees)
    const run = (code: string) => session.run(jobOf(code))
    expect(await run('import os; os._exit(3)')).toMatchObject({ status: 'crashed', result: null })
    expect(await run('import ctypes; ctypes.string_at(0)')).toMatchObject({ status: 'crashed', result: null })
    const broken = await run("import sys, os; open(sys.argv[2], 'w').write('{'); os._exit(0)")
    expect(broken).toMatchObject({ status: 'crashed', result: null })
    const linked = await run("import sys, os; os.symlink('/etc/passwd', sys.argv[2]); os._exit(0)")
    expect(linked).toMatchObject({ status: 'crashed', result: null })
    const pipe = await run('import sys, os; os.mkfifo(sys.argv[2]); os._exit(0)')
    expect(pipe).toMatchObject({ status: 'crashed', result: null })
  })

  test('a hanging job ends at its limit, together with its grandchildren', async () => {
    const { trees } = makeSite({})
    const session = await enter(shared(want), trees)
    const mark = `9${String(Math.floor(Math.random() * 1e6))}.25`
    const code = `import subprocess, time
subprocess.Popen("(setsid sleep ${mark} &) ; exec sleep ${mark}", shell=True, start_new_session=True)
while True:
    try: time.sleep(100)
    except BaseException: pass`
    const outcome = await session.run(jobOf(code, { limit: 1500 }))
    expect(outcome.status).toBe('timed-out')
    expect(await left(mark)).toEqual([])
  })

  test('processes that outlive their job are killed, too', async () => {
    const { trees } = makeSite({})
    const mark = `8${String(Math.floor(Math.random() * 1e6))}.25`
    const code = `import subprocess\nsubprocess.Popen("(setsid sleep ${mark} &)", shell=True)\n${untilStarted(mark)}`
    expect(await (await enter(shared(want), trees)).run(jobOf(code))).toMatchObject({
      status: 'done',
      result: true,
    })
    expect(await left(mark)).toEqual([])
  })

  test.each([
    ['an empty environment', 'exec env -i sleep'],
    ['a session of its own', 'exec env -i setsid sleep'],
    ['no parent, no pipes and another folder', 'cd /; (env -i setsid sleep'],
  ])('a child with %s is killed at the end of the job', async (_, command) => {
    const { trees } = makeSite({})
    const mark = `7${String(Math.floor(Math.random() * 1e6))}.25`
    const line = `${command} ${mark}${command.includes('(') ? ' >/dev/null 2>&1 </dev/null &) ; exit 0' : ''}`
    const code = `import os, subprocess
subprocess.Popen(${JSON.stringify(line)}, shell=True, close_fds=True, start_new_session=True, env={'PATH': os.environ['PATH']})
${untilStarted(mark)}`
    expect(await (await enter(shared(want), trees)).run(jobOf(code))).toMatchObject({
      status: 'done',
      result: true,
    })
    expect(await left(mark)).toEqual([])
  })

  test('a flood of output is cut, and too much memory and too large files are refused', async () => {
    const { trees } = makeSite({})
    const session = await enter(shared(want), trees)
    const flood = "import os\nfor _ in range(1600): os.write(1, b'x' * 65536)\nresult = 1"
    const outcome = await session.run(jobOf(flood, { limit: 30_000 }))
    expect(outcome).toMatchObject({ status: 'done', result: 1 })
    expect(outcome.output.length).toBeLessThan(70_000)
    expect(outcome.output).toContain('bytes left out')
    const memory = "try:\n  x = b'x' * (3 << 30); result = 'had it'\nexcept MemoryError: result = 'refused'"
    expect(await session.run(jobOf(memory))).toMatchObject({ result: 'refused' })
    const file = `import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
try:
  f = open('big', 'wb'); f.seek(300 << 20); f.write(b'x'); f.flush(); result = 'written'
except OSError: result = 'refused'`
    expect(await session.run(jobOf(file))).toMatchObject({ result: 'refused' })
  })

  test('the environment is an allow-list', async () => {
    const { trees } = makeSite({})
    const outcome = await (
      await enter(shared(want), trees)
    ).run(jobOf('import os\nresult = dict(os.environ)', { env: { PYTHONHASHSEED: '7' } }))
    const allowed = [
      'PATH',
      'LANG',
      'LC_ALL',
      'LC_CTYPE',
      'TZ',
      'HOME',
      'TMPDIR',
      'PYTHONDONTWRITEBYTECODE',
      'PYTHONHASHSEED',
      'PYTHONUSERBASE',
      'PWD',
      'OLDPWD',
      'SHLVL',
      '_',
    ]
    expect(Object.keys(outcome.result as object).filter(name => !allowed.includes(name))).toEqual([])
    expect((outcome.result as Record<string, string>)['PYTHONHASHSEED']).toBe('7')
  })

  test('files are written only inside the tree', async () => {
    const { trees } = makeSite({ 'a.txt': 'a' })
    const outside = join(home, 'outside')
    mkdirSync(outside, { recursive: true })
    symlinkSync(outside, join(trees.head, 'tests'))
    symlinkSync(join(outside, 'target'), join(trees.head, 'link.py'))
    const session = await enter(shared(want), trees)
    for (const name of ['tests/x.py', '../x.py', '/x.py', 'a/../../x.py', 'tests/deep/x.py']) {
      const outcome = await session.run(jobOf('', { overlay: { [name]: 'x' } }))
      expect(outcome).toMatchObject({ status: 'crashed', result: null })
      expect(outcome.output).toMatch(/^tests is not a folder of the tree$|is not inside the tree$/)
    }
    const code = "result = open('link.py').read()"
    const outcome = await session.run(jobOf(code, { overlay: { 'link.py': 'mine' } }))
    expect(outcome.result).toBe('mine')
    expect(existsSync(join(outside, 'target')) || existsSync(join(outside, 'x.py'))).toBe(false)
  })

  test('a test file replaces what is at its path, only in the copy', async () => {
    const { trees } = makeSite({ 'tests/test_trial_1.py/deep/x': 'x', file: 'x' })
    const outside = join(home, 'kept')
    put(outside, 'stays', 'x')
    symlinkSync(outside, join(trees.head, 'folder_link.py'))
    const session = await enter(shared(want), trees)
    const overlay = { 'tests/test_trial_1.py': 'mine', 'folder_link.py': 'mine' }
    const code = "result = [open('tests/test_trial_1.py').read(), open('folder_link.py').read()]"
    expect(await session.run(jobOf(code, { overlay }))).toMatchObject({ result: ['mine', 'mine'] })
    expect(readFileSync(join(outside, 'stays'), 'utf8')).toBe('x')
    expect(existsSync(join(trees.head, 'tests/test_trial_1.py/deep/x'))).toBe(true)
    const blocked = await session.run(jobOf(code, { overlay: { 'file/x.py': 'x' } }))
    expect(blocked).toMatchObject({ status: 'crashed', output: 'file is not a folder of the tree' })
    const aliases = {
      'file/x.py': 'x',
      [`${'x'.repeat(300)}.py`]: 'x',
      'tests/test_trial_1.py': 'theirs',
      'new/alias.py': 'alias',
    }
    const reads = "import json, sys\nalias = open('new/alias.py').read()\n" + code
    expect(await session.run(jobOf(reads, { overlay, aliases }))).toMatchObject({ result: ['mine', 'mine'] })
    const long = await session.run(jobOf(code, { overlay: { [`${'x'.repeat(300)}.py`]: 'x' } }))
    expect(long.output).toMatch(/cannot be written into the tree: ENAMETOOLONG$/)
  })

  test('a job may change anything in its tree, and neither the tree on disk nor the next job sees it', async () => {
    const { trees } = makeSite({ 'a/b/c.txt': 'c', 'a/d.txt': 'd', 'snap/__snapshots__/x.snap': 'x' })
    symlinkSync('a', join(trees.head, 'link'))
    const before = listing(trees.head)
    const code = `import os, shutil
def seen(): return sorted(os.path.join(f, n) for f, ds, ns in os.walk('.') for n in ds + ns)
first = seen()
open('a/d.txt', 'a').write('more')
open('snap/__snapshots__/x.snap', 'w').write('y')
open('link/new', 'w').write('new')
open('tests/made_beside', 'w').write('x')
os.mkdir('.pytest_cache'); open('.pytest_cache/x', 'w').write('x'); os.rename('.pytest_cache', 'cache')
second = [open('a/d.txt').read(), open('snap/__snapshots__/x.snap').read(), open('a/new').read()]
for f, ds, ns in os.walk('.'):
    for n in ns:
        if not os.path.islink(os.path.join(f, n)): os.chmod(os.path.join(f, n), 0o777)
os.chmod('a', 0o700)
shutil.rmtree('a'); os.mkdir('a')
for n in os.listdir('.'):
    shutil.rmtree(n) if os.path.isdir(n) and not os.path.islink(n) else os.unlink(n)
result = [first, second, seen()]`
    const overlay = { 'tests/t.py': 'x' }
    const session = await enter(shared(want), trees)
    const run = () => session.run(jobOf(code, { overlay }))
    const first = await run()
    const names = ['./a/b/c.txt', './a/d.txt', './link', './tests/t.py', './snap/__snapshots__/x.snap']
    expect(first.result).toEqual([expect.arrayContaining(names), ['dmore', 'y', 'new'], []])
    expect((await run()).result).toEqual(first.result)
    expect(listing(trees.head)).toEqual(before)
  })

  test('the report of a direct command is the file that it wrote, not one of the tree', async () => {
    const { trees } = makeSite({ 'out/report.txt': 'old', 'out/other.txt': 'kept' })
    symlinkSync('/etc', join(trees.head, 'etc'))
    const session = await enter(shared(want), trees)
    const direct = { argv: ['-c', 'pass'], folder: '.', report: 'out/report.txt', env: {}, printed: null }
    const ended = async (script: string, report = direct.report) => {
      const job = jobOf('', { direct: { ...direct, report, argv: ['-c', script] } })
      return (await session.run(job)).result
    }
    expect(await ended('pass')).toBeNull()
    const code = "import os; open('out/report.txt', 'w').write(str(os.listdir('out')))"
    expect(await ended(code)).toMatch(/^\['(report|other)\.txt', '(report|other)\.txt'\]$/)
    expect(await ended("import os; os.symlink('/etc/passwd', 'out/report.txt')")).toBeNull()
    const moved = "import os, shutil; shutil.rmtree('out'); os.symlink('/etc', 'out')"
    expect(await ended(moved, 'out/hostname')).toBeNull()
    expect(await ended('pass', 'etc/hostname')).toBeNull()
    expect(readFileSync(join(trees.head, 'out/report.txt'), 'utf8')).toBe('old')
  })

  test('dependencies are visible in the tree, secrets are not', async () => {
    const { root, trees } = makeSite({ 'pkg/__init__.py': '', '.gitignore': '' })
    put(root, 'node_modules/x/index.js', 'x')
    put(root, '.env', 'KEY=1')
    put(root, 'pkg/_version.py', "v = '1'")
    put(root, 'pkg/local_settings.py', "KEY = '1'")
    put(root, 'thing.egg-info/PKG-INFO', 'x')
    put(root, 'pkg/_made.py', 'made')
    symlinkSync(join(home, `made-${want}`), join(trees.head, 'pkg/_made.py'))
    const names = [
      'node_modules/x/index.js',
      '.env',
      'pkg/_version.py',
      'pkg/local_settings.py',
      'thing.egg-info/PKG-INFO',
    ]
    const code = `import os\nresult = [os.path.exists(n) for n in ${JSON.stringify(names)}]`
    const outcome = await (await enter(open(want, root), trees)).run(jobOf(code))
    expect(outcome.result).toEqual([true, false, true, false, true])
    expect(existsSync(join(home, `made-${want}`))).toBe(false)
  })

  test('an abort ends the running job', async () => {
    const { root, trees } = makeSite({})
    const stop = new AbortController()
    const session = await enter(
      openSandbox({
        want,
        root,
        programs: programs,
        environment,
        trusted: false,
        scratch: home,
        signal: stop.signal,
      }),
      trees,
    )
    // The first job checks the interpreter: the abort must come after that.
    expect(await session.run(jobOf('result = 1'))).toMatchObject({ result: 1 })
    const mark = `6${String(Math.floor(Math.random() * 1e6))}.25`
    const code = `import subprocess\nsubprocess.run(['sleep', '${mark}'])`
    const running = session.run(jobOf(code, { limit: 100_000 }))
    expect(await until(() => processesWith(mark).length > 0)).toBe(true)
    stop.abort()
    // Not `timed-out`: the limit did not end it.
    expect((await running).status).toBe('crashed')
  })

  test('a virtual environment with an editable install imports the tree under test', async () => {
    const { root, trees } = makeSite({ 'src/shop/__init__.py': "side = 'head'" })
    put(trees.base, 'src/shop/__init__.py', "side = 'base'")
    spawnSync('python3', ['-m', 'venv', '--without-pip', join(root, '.venv')])
    const site = spawnSync(join(root, '.venv/bin/python'), [
      '-c',
      'import site; print(site.getsitepackages()[0])',
    ])
    const packages = site.stdout.toString().trim()
    writeFileSync(join(packages, 'dep.py'), "name = 'dep'")
    writeFileSync(join(packages, 'shop.pth'), join(root, 'src') + '\n')
    const session = await enter(open(want, root), trees)
    const code = 'import dep, shop, sys\nresult = [dep.name, shop.side, sys.prefix]'
    const head = await session.run(jobOf(code))
    const base = await session.run(jobOf(code, { tree: 'base' }))
    expect(head.result).toEqual(['dep', 'head', join(root, '.venv')])
    if (want !== 'none') expect(base.result).toEqual(['dep', 'base', join(root, '.venv')])
  })
})

function processesWith(mark: string): string[] {
  const found = spawnSync('ps', ['-eo', 'args']).stdout.toString()
  return found.split('\n').filter(line => line.includes(mark))
}

/** Processes that are left after the kernel had time to end those that were killed. */
async function left(mark: string): Promise<string[]> {
  await until(() => processesWith(mark).length === 0)
  return processesWith(mark)
}

/** The end of a job that waits for a process of its own: its result is whether that was seen. */
const untilStarted = (mark: string): string => `import subprocess, time
def seen():
    listed = subprocess.run(['ps', '-eo', 'args'], stdout=subprocess.PIPE).stdout.decode().split('\\n')
    return any(line.endswith('sleep ${mark}') for line in listed)
result = seen()
while not result:
    time.sleep(0.02)
    result = seen()`

const describeClosed = hasPython && closed.length > 0 ? describe : describe.skip
describeClosed.each(closed.length > 0 ? closed : ['bwrap' as const])('%s isolates (needs python3)', want => {
  async function tried(code: string): Promise<JobOutcome> {
    const { trees } = makeSite({})
    return (await enter(shared(want), trees)).run(jobOf(code))
  }

  test('no file outside can be read or written', async () => {
    const throwingMutant = join(home, 'canary')
    writeFileSync(throwingMutant, SECRET)
    const code = `import os
def tried(path, mode):
    try: return open(path, mode).read() if mode == 'r' else open(path, mode).write('x')
    except OSError as error: return type(error).__name__
result = [tried(${JSON.stringify(throwingMutant)}, 'r'), tried('/usr/x', 'w'), tried('/etc/x', 'w'), tried('/etc/shadow', 'r'),
  os.path.exists(${JSON.stringify(shippedPrograms)}) and os.path.exists(${JSON.stringify(join(shippedPrograms, '../../package.json'))})]`
    const outcome = await tried(code)
    expect(outcome.status).toBe('done')
    expect((outcome.result as unknown[]).map(each => typeof each)).toEqual([
      'string',
      'string',
      'string',
      'string',
      'boolean',
    ])
    expect(JSON.stringify(outcome.result)).not.toContain(SECRET)
    expect((outcome.result as unknown[])[4]).toBe(false)
  })

  test('the environment of another process cannot be read', async () => {
    const code = `import glob
result = ''
for path in glob.glob('/proc/*/environ') + glob.glob('/proc/*/cmdline'):
    try: result += open(path, errors='replace').read()
    except OSError: pass`
    const outcome = await tried(code)
    expect(outcome.status).toBe('done')
    expect(outcome.result).not.toContain(SECRET)
    expect(outcome.result).toContain('PATH')
  })

  test('there is no network except for a loopback of its own', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise(resolve => server.once('listening', resolve))
    const code = `import socket
def reach(address):
    try: socket.create_connection(address, timeout=1); return True
    except OSError: return False
mine = socket.socket(); mine.bind(('127.0.0.1', 0)); mine.listen()
result = [reach(('127.0.0.1', ${String((server.address() as AddressInfo).port)})), reach(('1.1.1.1', 443)), reach(mine.getsockname())]`
    const outcome = await tried(code)
    server.close()
    expect(outcome.result).toEqual([false, false, true])
  })

  test('there are no privileges: no mount, no other user, and no way to gain any', async () => {
    const code = `import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
status = dict(l.split(':', 1) for l in open('/proc/self/status').read().splitlines() if ':' in l)
def become():
    try: os.setgroups([0]); return True
    except OSError: return False
result = [libc.mount(b'none', b'/tmp', b'tmpfs', 0, None), status['CapEff'].strip(), status['CapBnd'].strip(), status['NoNewPrivs'].strip(), become()]`
    expect((await tried(code)).result).toEqual([-1, '0'.repeat(16), '0'.repeat(16), '1', false])
  })

  test('no user namespace can be opened, and no kernel setting can be changed', async () => {
    const code = `import os, subprocess
def opens(path):
    try: os.close(os.open(path, os.O_WRONLY)); return True
    except OSError: return False
ended = lambda *argv: subprocess.run(argv, stderr=subprocess.DEVNULL).returncode
result = [ended('unshare', '--user', '--map-root-user', 'true') == 0, ended('unshare', '--user', '--map-current-user', 'true') == 0,
  ended('unshare', '--user', 'true') == 0,
  opens('/proc/sys/kernel/core_pattern'), opens('/proc/sys/user/max_user_namespaces')]`
    expect((await tried(code)).result).toEqual([false, false, false, false, false])
  })

  /** A home that is the prefix of a Python, with private files in it. */
  function makeHome(name: string): string {
    const folder = join(home, `home-of-${name}-${want}`)
    put(folder, 'private.txt', SECRET)
    put(folder, 'lib/private.txt', SECRET)
    put(folder, '.local/share/private.txt', SECRET)
    put(folder, 'bin/private', SECRET)
    return folder
  }
  const look = (folder: string): string => `import glob, os, sys
names = glob.glob(${JSON.stringify(folder)} + '/**', recursive=True) + glob.glob(${JSON.stringify(folder)} + '/.local/**', recursive=True)
result = [[name for name in names if os.path.basename(name) in ('private', 'private.txt')], sys.prefix, open('a.txt').read()]`
  const environments: [string, (folder: string) => Record<string, string>][] = [
    [
      'a virtual environment',
      folder => {
        spawnSync('python3', ['-m', 'venv', '--without-pip', folder], { env: environment as never })
        return { VIRTUAL_ENV: folder }
      },
    ],
    [
      'an installation',
      folder => {
        const [executable = '', library = ''] = spawnSync('python3', [
          '-c',
          'import os, sys; print(os.path.realpath(sys.executable), os.path.dirname(os.__file__), sep="\\n")',
        ])
          .stdout.toString()
          .split('\n')
        mkdirSync(join(folder, 'lib'), { recursive: true })
        copyFileSync(executable, join(folder, 'bin/python3'))
        symlinkSync(library, join(folder, 'lib', basename(library)))
        for (const name of readdirSync(dirname(library)).filter(each => each.startsWith('libpython')))
          copyFileSync(join(dirname(library), name), join(folder, 'lib', name))
        return { PATH: `${join(folder, 'bin')}:/usr/bin:/bin` }
      },
    ],
  ]
  test.each(environments)('%s whose prefix is the home shows only the Python in it', async (name, make) => {
    const folder = makeHome(name.replaceAll(' ', '-'))
    const own = { ...environment, ...make(folder), HOME: folder }
    const { root, trees } = makeSite({ 'a.txt': 'head' })
    const session = await enter(
      openSandbox({
        want,
        root,
        programs,
        environment: own,
        trusted: false,
        scratch: home,
      }),
      trees,
    )
    const outcome = await session.run(jobOf(look(folder)))
    expect(outcome.output).toBe('')
    expect(outcome.result).toEqual([[], folder, 'head'])
  })

  test('the escape test finds a home that is shown with a toolchain, for each toolchain', async () => {
    const folder = makeHome('probe')
    const { root } = makeSite({})
    const isRoot = process.getuid?.() === 0
    const level = [...(await bwrapLevels(isRoot)), ...unshareLevels(isRoot), ...(await sudoLevels())].find(
      each => each.name === want,
    )
    const fence = { root, homes: [folder] }
    const toolchains = { python: await findPython(fence, environment), node: ownNode(fence) }
    for (const name of ['python', 'node'] as const) {
      const found = toolchains[name]
      if (found === null || level === undefined) throw new Error(`no ${name}`)
      const site = { root, programs, dependencies: nothing, home: '/nowhere', machine: {}, scratch: home }
      const probe = { name, homes: [folder] }
      expect(await findEscapes(level, { ...site, toolchain: found }, probe)).toEqual([])
      const wide = { ...found, folders: [...found.folders, folder] }
      expect(await findEscapes(level, { ...site, toolchain: wide }, probe)).toEqual(['sees the home'])
    }
  })

  test.each(['python', 'node'] as const)(
    'a level that does not hold with the %s of the code runs no job',
    async name => {
      const own = join(home, `escaping-${name}-${want}`)
      spawnSync('cp', ['-r', programs, own])
      const node = join(home, 'other-node/bin/node')
      if (!existsSync(node)) {
        mkdirSync(dirname(node), { recursive: true })
        copyFileSync(process.execPath, node)
      }
      const found = "['sees the home']"
      if (name === 'python')
        writeFileSync(
          join(own, 'python/programs/escape.py'),
          `import json, sys\njson.dump({'escapes': ${found}}, open(sys.argv[2], 'w'))\n`,
        )
      // The level is chosen with the Node of this process, which is another one than that of the code.
      else
        writeFileSync(
          join(own, 'javascript/programs/escape.mjs'),
          `import { writeFileSync } from 'node:fs'
const escapes = process.execPath === ${JSON.stringify(node)} ? ${found} : []
writeFileSync(process.argv[3], JSON.stringify({ escapes }))\n`,
        )
      const { root, trees } = makeSite({ 'a.txt': '' })
      const variables = { ...environment, PATH: `${dirname(node)}:${PATH ?? ''}` }
      const options = { want, root, programs: own, environment: variables, trusted: false }
      const session = await enter(openSandbox(options), trees)
      const ran = session.run(jobOf('result = 1', { toolchain: name }))
      await expect(ran).rejects.toThrow(UserError)
      await expect(ran).rejects.toThrow(
        new RegExp(
          `^The sandbox ${want} does not hold with /.*${name}.* \\(sees the home\\): use an installation`,
        ),
      )
    },
  )

  test('the environment of a job does not reach the process that builds the sandbox', async () => {
    const written = join(home, 'by-the-builder')
    const script = `#!/bin/sh\necho out > ${written}\n`
    const names = ['setpriv', 'unshare', 'sh', 'mount', 'cp', 'env', 'ip']
    const { trees, root } = makeSite(Object.fromEntries(names.map(name => [`evil/${name}`, script])))
    for (const name of names) chmodSync(join(root, 'evil', name), 0o755)
    const evil = {
      PATH: join(root, 'evil'),
      LD_PRELOAD: join(root, 'evil/none.so'),
      ENV: join(root, 'evil/sh'),
    }
    const direct = {
      argv: ['-c', 'import os; print(os.environ["PATH"])'],
      folder: '',
      report: 'r',
      env: evil,
    }
    const session = await enter(shared(want), trees)
    const outcome = await session.run({ ...jobOf(''), direct: { ...direct, printed: 'stdout' } })
    expect(String(outcome.result).trim()).toBe(evil.PATH)
    const own = await session.run({ ...jobOf('import os\nresult = os.environ["PATH"]'), env: evil })
    expect(own.result).toBe(evil.PATH)
    expect(existsSync(written)).toBe(false)
  })

  test('a command of the project sees no trace of Testwright', async () => {
    const code = `import glob, json, os, sys
def read(path):
    try: return open(path, 'rb').read().decode('utf-8', 'replace')
    except OSError: return ''
seen = [read(each) for name in ('cmdline', 'environ', 'mountinfo', 'status', 'maps') for each in glob.glob('/proc/[0-9]*/' + name)]
seen += [repr(sys.argv), repr(sys.path), repr(list(sys.modules)), repr(dict(os.environ)), repr(os.path.isdir('/run') and os.listdir('/run'))]
json.dump({'seen': seen, 'home': os.environ['HOME'], 'names': sorted(os.environ)}, open('report.json', 'w'))`
    const { trees } = makeSite({ 'look/at.py': code })
    const direct = {
      argv: ['at.py'],
      folder: 'look',
      report: 'report.json',
      printed: null,
      env: { ASKED: '1' },
    }
    const outcome = await (await enter(shared(want), trees)).run({ ...jobOf(''), direct })
    expect(outcome.output).toBe('')
    const { seen, home: own, names } = JSON.parse(String(outcome.result)) as Record<string, string[]>
    expect(seen?.filter(text => /testwright/i.test(text)).map(text => text.slice(0, 500))).toEqual([])
    expect(own).toEqual(environment['HOME'] ?? expect.anything())
    const usual = [
      'ASKED',
      'CI',
      'GITHUB_ACTIONS',
      'HOME',
      'LANG',
      'LC_CTYPE',
      'PATH',
      'PWD',
      'SHLVL',
      'OLDPWD',
      '_',
    ]
    expect(names?.filter(name => !usual.includes(name))).toEqual([])
  })

  test('a fork bomb is contained', async () => {
    const code = `import os, time
made = 0
try:
    for _ in range(3000):
        if os.fork() == 0:
            time.sleep(3); os._exit(0)
        made += 1
except OSError: pass
result = made`
    const outcome = await tried(code)
    expect(outcome.status).toBe('done')
    expect(outcome.result).toBeLessThan(1000)
  })
})

test('no variant of any level can open a user namespace, whether or not it holds on this machine', async () => {
  const fence = { root: checkout, homes: [] }
  const toolchain = ownNode(fence)
  if (toolchain === null) throw new Error('the tests run with a Node of the checkout')
  const site = { root: checkout, programs, toolchain, dependencies: nothing, home: '/nowhere', machine: {} }
  for (const level of [...(await bwrapLevels(isRoot)), ...unshareLevels(isRoot), ...(await sudoLevels())])
    expect([level.name, level.user, await findEscapes(level, site, { name: 'node', homes: [] })]).toEqual([
      level.name,
      level.user,
      expect.not.arrayContaining(['opens a user namespace']),
    ])
})

test.each([...bwrapped, ...unshareLevels(isRoot)].map(level => [level.name, level] as const))(
  '%s copies where a folder does not support overlays, or without overlay options',
  async (_, level) => {
    const site = { root: checkout, scratch: home }
    expect(await findOverlay({ ...level, overlay: { options: [] } }, site)).toBeNull()
    expect(await findOverlay({ ...level, overlay: { options: ['lowerdir=nowhere'] } }, site)).toBeNull()
    const readOnly = { options: ['lowerdir=lower'] }
    expect(await findOverlay({ ...level, overlay: readOnly }, site)).toBeNull()
  },
)

test('both escape programs find the escapes of the level without isolation', async () => {
  const fence = { root: checkout, homes: [] }
  const found = { python: hasPython ? await findPython(fence, environment) : null, node: ownNode(fence) }
  for (const name of ['python', 'node'] as const) {
    const toolchain = found[name]
    if (toolchain === null) continue
    put(home, 'home-without-walls/private', SECRET)
    const site = { root: checkout, programs, toolchain, dependencies: nothing, home: '/nowhere', machine: {} }
    const escapes = await findEscapes(noneLevel(), site, { name, homes: [join(home, 'home-without-walls')] })
    const always = ['reads files outside', 'reads the environment of other processes', 'sees the home']
    expect(escapes).toEqual(expect.arrayContaining([...always, 'reaches the network', 'writes outside']))
    if (process.getuid?.() === 0)
      expect(escapes).toEqual(
        expect.arrayContaining(['opens a user namespace', 'mounts', 'keeps privileges']),
      )
  }
})

describe('single functions', () => {
  test('file descriptors that the caller left open are not passed on to programs', () => {
    const jsc = { parser: { syntax: 'typescript' as const }, target: 'es2022' as const }
    const place = join(home, 'own')
    put(place, 'package.json', '{ "type": "module" }')
    for (const name of ['spawn', 'memory', 'left-overs']) {
      const own = fileURLToPath(new URL(`../../src/sandbox/${name}.ts`, import.meta.url))
      put(place, `${name}.js`, transformSync(readFileSync(own, 'utf8'), { jsc }).code)
    }
    writeFileSync(
      join(place, 'list.js'),
      `import { runToEnd } from './spawn.js'
const argv = ['ls', '-l', '/proc/self/fd']
for (let n = 0; n < 2; n += 1) console.log((await runToEnd({ argv, cwd: '/', env: process.env, limit: 5000 })).output)`,
    )
    const folder = openSync(home, 'r')
    const stdio = Array.from({ length: 100 }, (_, n) => (n === 5 || n === 99 ? folder : ('ignore' as const)))
    stdio[1] = 'pipe' as 'ignore'
    const bare = spawnSync(
      process.execPath,
      ['-e', "require('child_process').spawnSync('ls', ['-l', '/proc/self/fd'], { stdio: 'inherit' })"],
      { stdio },
    )
    expect(bare.stdout.toString()).toContain(`99 -> ${home}`)
    const ours = spawnSync(process.execPath, [join(place, 'list.js')], { stdio })
    expect(ours.stdout.toString().match(/0 -> \/dev\/null/g)).toHaveLength(2)
    expect(ours.stdout.toString()).not.toContain(home)
  })

  test.each([
    ['a/b.py', 'a/b.py'],
    ['./a.py', 'a.py'],
    ['a//b.py', 'a/b.py'],
    ['..', null],
    ['../a', null],
    ['a/../..', null],
    ['/a', null],
    ['a/', null],
    ['', null],
    ['a\0b', null],
  ])('the path of %j in the tree is %j', (path, expected) => expect(inTree(path)).toBe(expected))

  test('an excerpt keeps both ends', () => {
    const some = excerpt()
    some.add(Buffer.from('start'))
    for (let n = 0; n < 100; n += 1) some.add(Buffer.alloc(10_000, 'x'))
    some.add(Buffer.from('end'))
    expect(some.text()).toMatch(/^start/)
    expect(some.text()).toMatch(/end$/)
    expect(some.text()).toContain('934472 bytes left out')
  })

  test('a virtual environment that is in the trees is no dependency', async () => {
    const { root, trees } = makeSite({ '.venv/pyvenv.cfg': 'home = /usr/bin' })
    expect(await findDependencies(root, [trees.head])).toEqual(nothing)
  })

  test('without a level that holds, the error names the cure', async () => {
    const { root } = makeSite({})
    const failing = openSandbox({ want: 'bwrap', root, programs: home, environment, trusted: false })
    await expect(failing).rejects.toThrow(UserError)
    await expect(failing).rejects.toThrow(/install bubblewrap/)
  })

  test('without Python there is no error', async () =>
    expect(await findPython({ root: home, homes: [] }, { PATH: '/nonexistent' })).toBeNull())
})
