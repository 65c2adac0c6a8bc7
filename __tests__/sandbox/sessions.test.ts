// What a session keeps apart: each job from the next and from simultaneous ones, each session from the others. For each
// variant of every level that holds here, also without isolation: there the tests state what is not kept apart.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Session } from '../../src/core/model/sandbox.js'
import type { Job } from '../../src/core/model/run.js'
import { bwrapLevels } from '../../src/sandbox/bwrap.js'
import type { Level } from '../../src/sandbox/layout.js'
import { noneLevel } from '../../src/sandbox/none.js'
import { findOverlay } from '../../src/sandbox/overlay.js'
import { openSession } from '../../src/sandbox/session.js'
import { sudoLevels } from '../../src/sandbox/sudo.js'
import { unshareLevels } from '../../src/sandbox/unshare.js'

const hasPython = spawnSync('python3', ['--version']).status === 0
const shipped = realpathSync(join(dirname(fileURLToPath(import.meta.url)), '../../src/ecosystems'))
const home = realpathSync(mkdtempSync(join(tmpdir(), 'sandbox-sessions-test-')))
const [checkout, programs] = [join(home, 'checkout'), join(home, 'programs')]
mkdirSync(checkout)
spawnSync('cp', ['-R', shipped, programs])
writeFileSync(
  join(programs, 'python/script.py'),
  `import json, sys
request = json.load(open(sys.argv[1]))
space = {'result': None, 'request': request}
exec(request['code'], space)
json.dump(space['result'], open(sys.argv[2], 'w'))`,
)
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** Used nowhere but in these tests; the number is valid for sleeps, ports and keys. */
const number = 20_000 + (process.pid % 20_000)
const mark = `testwright-mark-${String(process.pid)}`
const sleep = `${String(number)}.0625`
const hostPids = readlinkSync('/proc/self/ns/pid')

const jobOf = (code: string, more: Partial<Job> = {}): Job => ({
  ...{ tree: 'head', toolchain: 'python', program: 'python/script.py', overlay: {}, env: {}, limit: 30_000 },
  request: { code, mark, number, sleep, hostPids },
  ...more,
})

const COMMON = `
import ctypes, glob, os, signal, socket, subprocess, sys, time
mark, number = request['mark'], request['number']
sys.path.insert(0, '.')
libc = ctypes.CDLL(None, use_errno=True)
places = {'tree': '.', '/tmp': '/tmp', 'TMPDIR': os.environ['TMPDIR'], 'home': os.environ['HOME'], '/dev/shm': '/dev/shm', '/var/tmp': '/var/tmp'}
`
/** Leaves a mark in every possible way; `done` are the ways that worked. */
const LEAVE = `${COMMON}
done = []
def leave(name, work):
    try:
        if work() != -1: done.append(name)
    except OSError: pass
for name, place in places.items():
    leave(name, lambda: open(os.path.join(place, mark), 'w').write('x'))
leave('System V shared memory', lambda: libc.shmget(number, 4096, 0o1666))
leave('System V semaphores', lambda: libc.semget(number, 1, 0o1666))
leave('System V messages', lambda: libc.msgget(number, 0o1666))
abstract, port = socket.socket(socket.AF_UNIX), socket.socket()
leave('abstract socket', lambda: (abstract.bind('\\0' + mark), abstract.listen()))
leave('loopback', lambda: (port.bind(('127.0.0.1', number)), port.listen()))
os.environ[mark] = 'x'
import leaked
leaked.state.append(mark)
sys.modules[mark] = leaked
done += ['environment', 'modules']
leave('process', lambda: subprocess.Popen(['setsid', 'sleep', request['sleep']]))
result = done
`
/** The marks that a job finds. */
const LOOK = `${COMMON}
seen = [name for name, place in places.items() if os.path.exists(os.path.join(place, mark))]
if libc.shmget(number, 0, 0) != -1: seen.append('System V shared memory')
if libc.semget(number, 0, 0) != -1: seen.append('System V semaphores')
if libc.msgget(number, 0) != -1: seen.append('System V messages')
def connects(kind, address):
    try: socket.socket(kind).connect(address); return True
    except OSError: return False
if connects(socket.AF_UNIX, '\\0' + mark): seen.append('abstract socket')
if connects(socket.AF_INET, ('127.0.0.1', number)): seen.append('loopback')
if mark in os.environ: seen.append('environment')
import leaked
if mark in sys.modules or leaked.state: seen.append('modules')
def read(path):
    try: return open(path, 'rb').read().decode('utf-8', 'replace')
    except OSError: return ''
if any(request['sleep'] in read(path) for path in glob.glob('/proc/[0-9]*/cmdline')): seen.append('process')
if os.path.exists(request.get('other', '/nowhere')): seen.append('the other tree')
result = sorted(seen)
`
const STAY = `${LEAVE}\ntime.sleep(60)`
/** Kills every process that it may signal; only inside a pid namespace of its own. */
const KILL_ALL = `${COMMON}
assert os.readlink('/proc/self/ns/pid') != request['hostPids'], 'it would end this machine'
child = subprocess.Popen(['sleep', '30'])
def end(pid):
    try: os.kill(pid, signal.SIGKILL)
    except OSError: pass
targets = {'all': [-1], 'parent': [os.getppid()], 'supervisor': [1], 'each': [int(p[6:]) for p in glob.glob('/proc/[0-9]*') if int(p[6:]) != os.getpid()]}
for pid in targets[request['which']]: end(pid)
result = 'survived'
`
/** What a job at level none leaves for the next one, and what simultaneous jobs also see: they share one machine. */
const LEFT_WITHOUT_WALLS = ['/dev/shm', '/tmp', '/var/tmp', 'System V messages']
LEFT_WITHOUT_WALLS.push('System V semaphores', 'System V shared memory')
const SEEN_WITHOUT_WALLS = [...LEFT_WITHOUT_WALLS, 'abstract socket', 'loopback', 'process']

let count = 0
function makeTree(): string {
  const tree = join(home, `tree-${String((count += 1))}`)
  mkdirSync(tree)
  writeFileSync(join(tree, 'leaked.py'), 'state = []\n')
  return tree
}

async function open(level: Level, head = makeTree()): Promise<Session> {
  const site = { root: checkout, scratch: home }
  const { HOME, PATH, PYENV_ROOT } = process.env
  return openSession(
    {
      ...{ ...site, level, programs, home: '/nowhere', machine: {} },
      overlay: await findOverlay(level, site),
      environment: { HOME, PATH, PYENV_ROOT },
      privateFolders: { root: checkout, homes: [homedir()] },
    },
    { head, base: null },
  )
}

/** Why a level does not hold here; null where it does. */
async function lackOf(level: Level): Promise<string | null> {
  await using session = await open(level)
  return await session.lacks('python')
}

const isRoot = process.getuid?.() === 0
const all = [...(await bwrapLevels(isRoot)), ...unshareLevels(isRoot), ...(await sudoLevels()), noneLevel()]
const levels: [string, Level][] = []
for (const level of all) {
  const title = `${level.name} as ${level.user === null ? 'ourselves' : 'nobody'}`
  const lack = hasPython ? await lackOf(level) : 'python3 is missing'
  if (lack === null) levels.push([title, level])
  else test.skip(`not here: ${title}: ${lack}`, () => undefined)
}

/** Processes on the whole machine that sleep for the marked time, as lines of ps. */
/** `setsid` becomes the program that it starts: the same process before and after. */
const sleepers = (): string[] =>
  spawnSync('ps', ['-eo', 'pid,args'])
    .stdout.toString()
    .split('\n')
    .filter(line => line.includes(`sleep ${sleep}`))
    .map(line => line.replace('setsid ', ''))

/** Waits until a job has left its marks. @throws Error when the job ends first. */
async function marked(job: Promise<unknown>): Promise<void> {
  let end: unknown = null
  job.then(
    outcome => (end = outcome),
    (error: unknown) => (end = error),
  )
  while (sleepers().length === 0) {
    if (end !== null) throw new Error(`it ended: ${JSON.stringify(end)}`)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

/** Removes what a level without isolation leaves on this machine. */
function clean(): void {
  for (const place of ['/tmp', '/var/tmp', '/dev/shm', tmpdir()]) rmSync(join(place, mark), { force: true })
  for (const kind of ['-M', '-S', '-Q']) spawnSync('ipcrm', [kind, String(number)])
}

describe.each(levels)('%s', (_, level) => {
  const isOpen = level.name === 'none'
  beforeAll(clean)
  afterAll(clean)

  test('a job leaves nothing for the next one', async () => {
    await using session = await open(level)
    const left = await session.run(jobOf(LEAVE))
    // Not every level lets a job write to /dev/shm.
    const ways = ['tree', '/tmp', 'TMPDIR', 'home', 'abstract socket', 'loopback', 'process']
    const memory = ['System V shared memory', 'System V semaphores', 'System V messages']
    expect(left).toMatchObject({ status: 'done', result: expect.arrayContaining([...ways, ...memory]) })
    const { status, result } = await session.run(jobOf(LOOK))
    expect([status, result]).toEqual(['done', isOpen ? [...LEFT_WITHOUT_WALLS].sort() : []])
    expect(sleepers()).toEqual([])
    clean()
  })

  test.each(['the same session', 'another session'])(
    'simultaneous jobs of %s cannot see or end each other',
    async which => {
      await using session = await open(level)
      await using second = await open(level)
      const other = which === 'the same session' ? session : second
      const staying = session.run(jobOf(STAY))
      await marked(staying)
      const before = sleepers()
      const asked = { code: LOOK, mark, number, sleep, other: session.trees.head }
      const { result } = await other.run(jobOf('', { request: asked }))
      expect(result).toEqual(isOpen ? [...SEEN_WITHOUT_WALLS, 'the other tree'].sort() : [])
      if (!isOpen) {
        const request = { code: KILL_ALL, mark, number, sleep, hostPids, which: 'all' }
        expect(await other.run(jobOf('', { request }))).toMatchObject({ output: '' })
      }
      expect(sleepers()).toEqual(before)
      await session[Symbol.asyncDispose]()
      await expect(staying).rejects.toThrow('the session is closed: it runs no more jobs')
      expect(sleepers()).toEqual([])
      clean()
    },
  )

  const testClosed = isOpen ? test.skip : test
  testClosed.each(['all', 'parent', 'supervisor', 'each'])(
    'a job that kills %s affects only itself',
    async which => {
      await using session = await open(level)
      const request = { code: KILL_ALL, mark, number, sleep, hostPids, which }
      const killed = await session.run(jobOf('', { request }))
      expect(['crashed', 'done']).toContain(killed.status)
      expect(killed.output).not.toContain('it would end this machine')
      expect(await session.run(jobOf('result = 1'))).toMatchObject({ status: 'done', result: 1 })
    },
  )

  test('a job that kills its own process group affects only itself', async () => {
    await using session = await open(level)
    const killed = await session.run(jobOf('import os\nos.killpg(0, 9)\nos._exit(1)'))
    expect(killed).toMatchObject({ status: 'crashed', result: null })
    expect(await session.run(jobOf('result = 1'))).toMatchObject({ status: 'done', result: 1 })
  })

  test('a closed session runs no more jobs, and its files are removed', async () => {
    const made = () => readdirSync(home).filter(name => /^(testwright|job)-/.test(name))
    const before = made()
    const session = await open(level)
    expect(await session.run(jobOf('result = 1'))).toMatchObject({ result: 1 })
    await session[Symbol.asyncDispose]()
    await session[Symbol.asyncDispose]()
    expect(made()).toEqual(before)
    await expect(session.run(jobOf('result = 1'))).rejects.toThrow('the session is closed')
    await expect(session.lacks('python')).rejects.toThrow('the session is closed')
    expect(made()).toEqual(before)
    expect(existsSync(session.trees.head)).toBe(true)
  })

  test('a session that is closed while it looks for its interpreter says so', async () => {
    const session = await open(level)
    const asked = [session.lacks('python'), session.run(jobOf('result = 1'))]
    const ended = Promise.allSettled(asked)
    await session[Symbol.asyncDispose]()
    for (const end of await ended)
      expect(end).toMatchObject({ status: 'rejected', reason: { message: expect.stringMatching(/closed/) } })
  })
})
