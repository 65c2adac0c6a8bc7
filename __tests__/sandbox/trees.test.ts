// How jobs get their tree: an overlay where a real mount works, a copy where it is refused, with the same results.
import { afterAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { until } from '../doubles/until.js'
import type { Job } from '../../src/core/model/run.js'
import { bwrapLevels } from '../../src/sandbox/bwrap.js'
import { nothing, type Dependencies } from '../../src/sandbox/dependencies.js'
import { openSandbox } from '../../src/sandbox/index.js'
import type { Level } from '../../src/sandbox/layout.js'
import { ownNode } from '../../src/sandbox/node.js'
import { noneLevel } from '../../src/sandbox/none.js'
import { findOverlay, openOverlay } from '../../src/sandbox/overlay.js'
import { performJob } from '../../src/sandbox/run-job.js'
import { sudoLevels } from '../../src/sandbox/sudo.js'
import { unshareLevels } from '../../src/sandbox/unshare.js'

const home = realpathSync(mkdtempSync(join(tmpdir(), 'sandbox-trees-test-')))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const isRoot = process.getuid?.() === 0
const [checkout, programs] = [join(home, 'checkout'), join(home, 'programs')]
const refused = { options: ['lowerdir=nowhere'] }

function put(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}

mkdirSync(checkout)
put(
  programs,
  'script.mjs',
  `import * as fs from 'node:fs'
import { spawnSync } from 'node:child_process'
const { code } = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'))
const result = new Function('fs', 'spawnSync', code)(fs, spawnSync)
fs.writeFileSync(process.argv[3], JSON.stringify(result ?? null))`,
)

const jobOf = (code: string, more: Partial<Job> = {}): Job => ({
  ...{ tree: 'head', toolchain: 'node', program: 'script.mjs', request: { code } },
  ...{ overlay: {}, env: {}, limit: 30_000 },
  ...more,
})

let count = 0
function makeTree(files: Record<string, string>): string {
  const tree = join(home, `tree-${String((count += 1))}`)
  for (const [name, text] of Object.entries({ '.git': 'gitdir: nowhere\n', ...files })) put(tree, name, text)
  return tree
}

/** Runs one job at a level, over an overlay with these options or on a copy. */
function runBy(level: Level, options: string | null, scratch = home) {
  const toolchain = ownNode({ root: checkout, homes: [] })
  if (toolchain === null) throw new Error('the Node of this test cannot be used')
  const overlay = options === null ? null : openOverlay(level, options, scratch)
  const fixed = { root: checkout, programs, toolchain, home: '/nowhere', machine: {}, scratch, overlay }
  return (job: Job, tree: string, dependencies: Dependencies = nothing) =>
    performJob(job, tree, { ...fixed, dependencies }, level)
}

/** True where the kernel mounts the simplest overlay for the user of this level, without any code of the product. */
function mounts(name: string, by: 'root' | 'user'): boolean {
  const folder = mkdtempSync(join(home, 'mount-'))
  for (const part of ['lower', 'upper', 'work', 'merged']) mkdirSync(join(folder, part))
  const options = `lowerdir=lower,upperdir=upper,workdir=work${by === 'user' ? ',userxattr' : ''}`
  const script = 'cd "$1" && mount -t overlay -o "$2" none merged && echo x > merged/written'
  const apart = by === 'user' ? ['--user', '--map-root-user'] : []
  const argv = ['unshare', ...apart, '--mount', '/bin/sh', '-c', script, 'sh', folder, options]
  const [program = '', ...args] = name === 'sudo' ? ['sudo', '-n', '--', ...argv] : argv
  return spawnSync(program, args).status === 0 && existsSync(join(folder, 'upper/written'))
}

interface Case {
  title: string
  level: Level
  /** Who mounts: root, or root in a user namespace. */
  by: 'root' | 'user'
}

async function holds({ level }: Case): Promise<boolean> {
  const outcome = await runBy(level, null)(jobOf('return 1'), makeTree({})).catch(() => null)
  return outcome?.result === 1
}

const found = [...(await bwrapLevels(isRoot)), ...unshareLevels(isRoot), ...(await sudoLevels())]
const all = found.map((level): Case => {
  const by = level.name === 'sudo' || level.user !== null ? 'root' : 'user'
  return { title: `${level.name}, mounts by ${by === 'root' ? by : 'a user namespace'}`, level, by }
})
const cases: Case[] = []
for (const item of all) if (await holds(item)) cases.push(item)
const overlaid = cases.filter(({ level, by }) => mounts(level.name, by))
const without = all.filter(item => !overlaid.includes(item)).map(({ title }) => title)
const levelNames = [...new Set(overlaid.map(({ level }) => level.name))]

for (const title of without) test.skip(`no overlay can be mounted here: ${title}`, () => undefined)
for (const name of ['bwrap', 'unshare', 'sudo'].filter(name => !all.some(({ level }) => level.name === name)))
  test.skip(`not on this machine: ${name}`, () => undefined)

const MOUNT_OF_TREE = `return fs.readFileSync('/proc/self/mountinfo', 'utf8').split('\\n')
  .filter(line => line.split(' ')[4] === process.cwd()).map(line => line.split(' - ')[1].split(' ')[0])`

describe.each(levelNames)('%s opened in the usual way', want => {
  const open = (scratch: Record<string, string>) =>
    openSandbox({ want, root: checkout, programs, environment: process.env, trusted: false, ...scratch })
  // The escape test needs the shipped programs, which this folder lacks.
  const shipped = realpathSync(join(dirname(new URL(import.meta.url).pathname), '../../src/ecosystems'))
  spawnSync('cp', ['-R', `${shipped}/.`, programs])

  test('uses an overlay, reports it, and the tree of a job is one', async () => {
    const sandbox = await open({ scratch: home })
    expect(sandbox.trees).toBe('overlay')
    await using session = await sandbox.open({ head: makeTree({}), base: null })
    const outcome = await session.run(jobOf(MOUNT_OF_TREE))
    expect(outcome.result).toEqual(['overlay'])
  })

  const testAsRoot = isRoot ? test : test.skip
  testAsRoot(
    'copies trees, and reports it, where no folder can hold a tree that belongs to another user',
    async () => {
      const sandbox = await open({})
      expect(sandbox.trees).toBe('copy')
      await using session = await sandbox.open({ head: makeTree({}), base: null })
      const outcome = await session.run(jobOf(MOUNT_OF_TREE))
      expect(outcome.result).not.toEqual(['overlay'])
    },
  )
})

test('the level without isolation copies and reports it', async () => {
  const options = { want: 'none', root: checkout, programs, environment: process.env } as const
  const sandbox = await openSandbox({ ...options, trusted: false, scratch: home })
  expect(sandbox.trees).toBe('copy')
  expect(await findOverlay(noneLevel(), { root: checkout, scratch: home })).toBeNull()
})

/** What jobs do to trees: each returns what it saw, and leaves as many traces as it can. */
const SEEN = `const seen = () => fs.readdirSync('.', { recursive: true }).sort().map(name => {
  const found = fs.lstatSync(name)
  return [name, found.mode, found.isFile() ? fs.readFileSync(name, 'utf8') : found.isSymbolicLink() ? fs.readlinkSync(name) : null]
})
const tried = work => { try { return work() ?? null } catch (error) { return error.code } }
`
const JOBS: [string, string, Partial<Job>][] = [
  ['reads', `${SEEN} return seen()`, {}],
  ['appends', `${SEEN} fs.appendFileSync('a/kept.txt', 'more'); return seen()`, {}],
  ['replaces', `${SEEN} fs.writeFileSync('t', 'x'); fs.renameSync('t', 'a/kept.txt'); return seen()`, {}],
  ['removes', `${SEEN} fs.rmSync('a', { recursive: true }); return seen()`, {}],
  [
    'removes and makes again',
    `${SEEN} fs.rmSync('a', { recursive: true }); fs.mkdirSync('a'); return seen()`,
    {},
  ],
  ['changes modes', `${SEEN} fs.chmodSync('a/kept.txt', 0o600); fs.chmodSync('a', 0o711); return seen()`, {}],
  ['writes through a link', `${SEEN} fs.writeFileSync('link/made', 'x'); return seen()`, {}],
  ['links', `${SEEN} fs.linkSync('a/kept.txt', 'hard'); fs.appendFileSync('hard', 'x'); return seen()`, {}],
  [
    'has files laid over the tree',
    `${SEEN} return seen()`,
    { overlay: { 'a/kept.txt': 'mine', 'n/t': 'x' } },
  ],
  ['fails', `${SEEN} fs.writeFileSync('left', 'x'); throw new Error('no')`, {}],
  ['renames what it made', `${SEEN} fs.mkdirSync('d'); fs.renameSync('d', 'e'); return seen()`, {}],
  [
    'asks for .git',
    `${SEEN} return [tried(() => fs.statSync('.git')), tried(() => fs.mkdirSync('.git'))]`,
    {},
  ],
]

function makeProject(): string {
  const tree = makeTree({ 'a/kept.txt': 'kept', 'a/b/deep.txt': 'deep', 'z.txt': 'z' })
  symlinkSync('a', join(tree, 'link'))
  return tree
}

describe.each(overlaid.map(item => [item.title, item] as const))('%s', (_, { level, by }) => {
  const place = { root: checkout, scratch: home }
  const isMounted = findOverlay(level, place)
  /** A mount that the kernel refuses when it is tried. */
  const isRefused = findOverlay({ ...level, overlay: refused }, place)

  test('where the kernel refuses the mount, trees are copied', async () => {
    expect(await isMounted).not.toBeNull()
    expect(await isRefused).toBeNull()
  })

  /** The outcome of each job, by its title, all run one after the other in one tree. */
  const outcomes = { overlay: new Map<string, unknown>(), copy: new Map<string, unknown>() }

  test.each(['overlay', 'copy'] as const)(
    'whatever traces a job leaves, the next one sees none: %s',
    async mode => {
      const tree = makeProject()
      const run = runBy(level, mode === 'overlay' ? await isMounted : await isRefused)
      const seen = jobOf(`${SEEN} return seen()`)
      const before = await run(seen, tree)
      expect(before.status).toBe('done')
      for (const [title, code, more] of JOBS) {
        const { status, result } = await run(jobOf(code, more), tree)
        outcomes[mode].set(title, [status, result])
      }
      const places = ['.', 'a', '/tmp', '/dev/shm', '/run/testwright/io', '/var/tmp']
      const leave = `for (const place of ${JSON.stringify(places)})
      try { fs.writeFileSync(place + '/left-over', 'x') } catch {}`
      const look = `return ${JSON.stringify(places)}.filter(place => fs.existsSync(place + '/left-over'))`
      await run(jobOf(leave), tree)
      expect((await run(jobOf(look), tree)).result).toEqual([])
      expect((await run(seen, tree)).result).toEqual(before.result)
      expect(readFileSync(join(tree, 'a/kept.txt'), 'utf8')).toBe('kept')
      expect(readdirSync(tree).sort()).toEqual(['.git', 'a', 'link', 'z.txt'])
    },
  )

  test.each(JOBS)('a job that %s has the same result over an overlay and on a copy', (title, code) => {
    const expected = outcomes.copy.get(title)
    expect(expected).toEqual([
      code.includes('throw new') ? 'crashed' : 'done',
      code.includes('throw new') ? null : expect.anything(),
    ])
    expect(outcomes.overlay.get(title)).toEqual(expected)
  })

  // The kernel has no `redirect_dir` in a user namespace: there a folder of the tree cannot be renamed directly.
  test('renaming a folder of the tree works, or fails with EXDEV, so that mv copies it', async () => {
    const tree = makeProject()
    const rename = jobOf(`${SEEN} return [tried(() => fs.renameSync('a', 'c')), seen()]`)
    const copied = await runBy(level, await isRefused)(rename, tree)
    const [direct, after] = (await runBy(level, await isMounted)(rename, tree)).result as [unknown, unknown]
    expect(copied.result).toEqual([null, expect.anything()])
    expect(direct).toBe(by === 'root' ? null : 'EXDEV')
    if (by === 'root') expect([direct, after]).toEqual(copied.result)
    const move = jobOf(`${SEEN} return [spawnSync('mv', ['a', 'c']).status, seen()]`)
    const moved = await runBy(level, await isMounted)(move, tree)
    expect(moved.result).toEqual((await runBy(level, await isRefused)(move, tree)).result)
  })

  test('a large tree is copied at most once, and installed packages never', async () => {
    const names = Array.from({ length: 2000 }, (_, at) => `many/file-${String(at)}.txt`)
    const tree = makeTree(Object.fromEntries(names.map(name => [name, 'x'])))
    put(checkout, 'node_modules/package/installed.js', 'x')
    put(checkout, '.venv/lib/installed.py', 'x')
    const scratch = mkdtempSync(join(home, 'scratch-'))
    const run = runBy(level, await isMounted, scratch)
    const dependencies = { ...nothing, folders: ['node_modules', '.venv'] }
    // The jobs end when all three were seen: packages are mounted, so a new file in them is visible to the jobs.
    const code = `fs.writeFileSync('started-' + process.hrtime.bigint(), '')
      while (!fs.existsSync('node_modules/package/${basename(scratch)}')) spawnSync('sleep', ['0.05'])
      const mounted = fs.readFileSync('/proc/self/mountinfo', 'utf8').split('\\n').map(line => line.split(' ')[4])
      const installed = ['node_modules', '.venv'].filter(name => mounted.includes(process.cwd() + '/' + name))
      return [fs.readdirSync('many').length, installed, fs.existsSync('.venv/lib/installed.py')]`
    const job = jobOf(code, { limit: 100_000 })
    const jobs = Promise.all([1, 2, 3].map(() => run(job, tree, dependencies)))
    let seen: string[] = []
    await until(() => {
      seen = namesIn(scratch)
      return seen.filter(name => name.includes('started-')).length === 3
    })
    put(checkout, `node_modules/package/${basename(scratch)}`, '')
    expect(seen.filter(name => name.includes('started-'))).toHaveLength(3)
    expect(seen.filter(name => name.includes('file-7.txt'))).toHaveLength(level.user === null ? 0 : 1)
    expect(seen.filter(name => name.includes('installed.'))).toEqual([])
    for (const { result } of await jobs) expect(result).toEqual([2000, ['node_modules', '.venv'], true])
  })
})

/** All names below a folder, except for those that disappear meanwhile. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
      entry.isDirectory() ? namesIn(join(folder, entry.name)) : [entry.name],
    )
  } catch {
    return []
  }
}
