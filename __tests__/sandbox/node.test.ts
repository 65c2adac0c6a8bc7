import { afterAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from '../../src/core/model/errors.js'
import type { Job } from '../../src/core/model/run.js'
import type { Sandbox, Session, Trees } from '../../src/core/model/sandbox.js'
import { findDependencies, nothing } from '../../src/sandbox/dependencies.js'
import { openSandbox } from '../../src/sandbox/index.js'
import { rowsOf } from '../doubles/matrix.js'
import { tooMuch } from '../../src/sandbox/memory.js'
import { findNode, ownNode } from '../../src/sandbox/node.js'
import { noneLevel } from '../../src/sandbox/none.js'
import { findEscapes } from '../../src/sandbox/probe.js'
import { mayBeShown } from '../../src/sandbox/layout.js'
import { runToEnd } from '../../src/sandbox/spawn.js'

const hasPython = spawnSync('python3', ['--version']).status === 0
const repository = realpathSync(join(dirname(fileURLToPath(import.meta.url)), '../..'))
const home = realpathSync(mkdtempSync(join(tmpdir(), 'sandbox-node-test-')))
afterAll(() => rmSync(home, { recursive: true, force: true }))

function put(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}

function link(target: string, folder: string, name: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  symlinkSync(target, join(folder, name))
}

// A runner for these tests: executes the code in the request.
const programs = join(home, 'runners')
spawnSync('cp', ['-r', join(repository, 'src/ecosystems'), programs])
put(
  programs,
  'node/script.mjs',
  `import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
const { code } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const work = Object.getPrototypeOf(async () => {}).constructor
const result = await new work('require', code)(createRequire(process.cwd() + '/x.js'))
writeFileSync(process.argv[3], JSON.stringify(result ?? null))`,
)
put(programs, 'python/script.py', "import sys\nopen(sys.argv[2], 'w').write('1')")

// A machine with only Node on its path.
link(process.execPath, home, 'bin/node')
const environment = { PATH: join(home, 'bin'), HOME: join(home, 'user') }

type Want = 'bwrap' | 'unshare' | 'sudo' | 'none'
const open = (want: Want | 'auto', root: string, more: Record<string, string> = {}): Promise<Sandbox> =>
  openSandbox({
    want,
    root,
    programs,
    environment: { ...environment, ...more },
    trusted: false,
    scratch: home,
  })

const sessions: Session[] = []
afterAll(async () => {
  for (const session of sessions) await session[Symbol.asyncDispose]()
})

/** A session that is closed after all tests. */
async function enter(
  want: Want,
  { root, trees }: { root: string; trees: Trees },
  more: Record<string, string> = {},
): Promise<Session> {
  const session = await (await open(want, root, more)).open(trees)
  sessions.push(session)
  return session
}

function jobOf(code: string, more: Partial<Job> = {}): Job {
  const fixed = { tree: 'head' as const, toolchain: 'node' as const, program: 'node/script.mjs' }
  return { ...fixed, request: { code }, overlay: {}, env: {}, limit: 30_000, ...more }
}

let count = 0
/** A checkout, and a head and a base tree beside it. */
function makeSite(files: Record<string, string>): { root: string; trees: { head: string; base: string } } {
  count += 1
  const place = join(home, String(count))
  const [root, head, base] = ['checkout', 'head', 'base'].map(name => join(place, name)) as [
    string,
    string,
    string,
  ]
  for (const folder of [root, head, base]) {
    for (const [name, text] of Object.entries({ 'package.json': '{}', ...files })) put(folder, name, text)
  }
  return { root, trees: { head, base } }
}

const levels: Want[] = ['none']
for (const want of ['sudo', 'unshare', 'bwrap'] as const) {
  const held = await open(want, home).catch((error: unknown) => error)
  if (!(held instanceof Error)) levels.unshift(want)
}
const closed = levels.filter(level => level !== 'none')
const missing = (['bwrap', 'unshare', 'sudo'] as const).filter(name => !closed.includes(name))
if (missing.length > 0) {
  test.skip(`levels that do not hold on this machine: ${missing.join(', ')}`, () => undefined)
}

describe.each(levels)('%s', want => {
  test('a job for Node runs on a machine without Python, and one for Python names what is missing', async () => {
    const { root, trees } = makeSite({ 'a.txt': 'head' })
    writeFileSync(join(trees.base, 'a.txt'), 'base')
    const session = await enter(want, { root, trees })
    const code = "return [process.cwd(), require('fs').readFileSync('a.txt', 'utf8')]"
    const outcome = await session.run(jobOf(code))
    expect(outcome).toMatchObject({ status: 'done', result: [expect.any(String), 'head'] })
    if (want !== 'none') expect((outcome.result as string[])[0]).toBe(root)
    expect(await session.run(jobOf(code, { tree: 'base' }))).toMatchObject({
      result: [expect.any(String), 'base'],
    })
    const python = session.run(jobOf('', { toolchain: 'python', program: 'python/script.py' }))
    await expect(python).rejects.toThrow(UserError)
    await expect(python).rejects.toThrow(/Python 3.8 or newer was not found/)
  })

  const testPython = hasPython ? test : test.skip
  testPython('a job for Python runs on a machine without Node (needs python3)', async () => {
    const { root, trees } = makeSite({})
    const bin = join(home, `python-bin-${want}`)
    const found = spawnSync('python3', ['-c', 'import os, sys; print(os.path.realpath(sys.executable))'])
    link(found.stdout.toString().trim(), bin, 'python3')
    const job = jobOf('', { toolchain: 'python', program: 'python/script.py' })
    expect(await (await enter(want, { root, trees }, { PATH: bin })).run(job)).toMatchObject({ result: 1 })
  })

  test('the environment is an allow-list without options for Node', async () => {
    const { root, trees } = makeSite({})
    const session = await enter(
      want,
      { root, trees },
      { NODE_OPTIONS: '--require /nowhere', SECRET: 'canary' },
    )
    const { result } = await session.run(jobOf('return process.env', { env: { MORE: '1' } }))
    const { PATH, HOME, TMPDIR, PWD, OLDPWD, SHLVL, _, ...rest } = result as Record<string, string>
    void [HOME, TMPDIR, PWD, OLDPWD, SHLVL, _]
    const plain = { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TZ: 'UTC' }
    const own = { CI: 'true', NO_COLOR: '1', FORCE_COLOR: '0', MORE: '1' }
    expect(rest).toEqual({ ...plain, ...own })
    expect(PATH?.split(':')[0]).toBe(dirname(realpathSync(process.execPath)))
  })

  test('threads and WebAssembly can reserve the address space that they need', async () => {
    const { root, trees } = makeSite({})
    const code = `const { Worker } = require('worker_threads')
const memories = Array.from({ length: 8 }, () => new WebAssembly.Memory({ initial: 1 }))
const source = "new WebAssembly.Memory({ initial: 1 }); require('worker_threads').parentPort.postMessage(1)"
const workers = Array.from({ length: 4 }, () => new Worker(source, { eval: true }))
const said = await Promise.all(workers.map(each => new Promise((good, bad) => each.on('message', good).on('error', bad))))
return [memories.length, said.length]`
    expect(await (await enter(want, { root, trees })).run(jobOf(code))).toMatchObject({ result: [8, 4] })
  })

  const eaters = [
    ['objects', 'const all = []; for (;;) all.push(new Array(1e6).fill(Math.random()))'],
    ['buffers', 'const all = []; setInterval(() => all.push(Buffer.alloc(64 << 20, 1)), 10)'],
  ] as const
  const chosen = rowsOf(eaters, ([kind]) => want !== 'none' || kind === 'buffers')
  test.each(chosen)('a process that uses up memory by %s is killed soon, and alone', async (_kind, eater) => {
    const { root, trees } = makeSite({})
    const code = `const { spawnSync } = require('child_process')
const ending = spawnSync(process.execPath, [...process.execArgv, '-e', ${JSON.stringify(eater)}], { timeout: 25000 })
return [ending.error?.code ?? null, ending.signal !== null || ending.status !== 0]`
    const outcome = await (await enter(want, { root, trees })).run(jobOf(code))
    expect(outcome).toMatchObject({ status: 'done', result: [null, true] })
  })

  test('installed packages behind a link are found', async () => {
    const { root, trees } = makeSite({})
    const place = join(home, `modules-${want}`, 'node_modules')
    put(place, 'dep/index.js', "module.exports = require('other')")
    put(place, 'other/index.js', 'module.exports = __filename')
    link(place, root, 'node_modules')
    const outcome = await (await enter(want, { root, trees })).run(jobOf("return require('dep')"))
    expect(outcome.result).toBe(join(place, 'other/index.js'))
  })

  test('an installed workspace package is that of the tree under test', async () => {
    const { root, trees } = makeSite({ 'packages/lib/index.js': '', 'packages/lib/package.json': '{}' })
    put(trees.head, 'packages/lib/index.js', "module.exports = ['head', require('./dist/made.js')]")
    put(trees.base, 'packages/lib/index.js', "module.exports = ['base', require('./dist/made.js')]")
    put(root, 'packages/lib/index.js', "module.exports = ['checkout', require('./dist/made.js')]")
    put(root, 'packages/lib/dist/made.js', "module.exports = 'made'")
    link('../../packages/lib', root, 'node_modules/@shop/lib')
    const session = await enter(want, { root, trees })
    const code = "return require('@shop/lib')"
    const head = await session.run(jobOf(code))
    const base = await session.run(jobOf(code, { tree: 'base' }))
    if (want === 'none') expect(head).toMatchObject({ result: ['checkout', 'made'] })
    else
      expect([head.result, base.result]).toEqual([
        ['head', 'made'],
        ['base', 'made'],
      ])
  })
})

const closedOrOne = [closed[0] ?? ('bwrap' as const), ...closed.slice(1)] as const
const describeClosed = closed.length > 0 ? describe : describe.skip
describeClosed.each(closedOrOne)('%s protects installed packages', want => {
  test('nothing in it can be written except for the folders of Vite, which stay unchanged outside', async () => {
    const { root, trees } = makeSite({})
    put(root, 'node_modules/vite/index.js', 'mine')
    put(root, 'node_modules/.vite/old', 'old')
    const code = `const fs = require('fs')
const writes = path => { try { fs.writeFileSync(path, 'x'); return true } catch (error) { return error.code } }
const seen = fs.readdirSync('node_modules/.vite')
return [seen, ...['.vite/a', '.vite-temp/a', 'vite/index.js', '.other'].map(name => writes('node_modules/' + name))]`
    const { result } = await (await enter(want, { root, trees })).run(jobOf(code))
    expect(result).toEqual([[], true, true, 'EROFS', 'EROFS'])
    expect(readdirSync(join(root, 'node_modules/.vite'))).toEqual(['old'])
    expect(readdirSync(join(root, 'node_modules/.vite-temp'))).toEqual([])
  })

  test('no link in a tree moves installed packages to another place', async () => {
    const { root, trees } = makeSite({})
    put(root, 'packages/a/node_modules/vite/index.js', '')
    put(home, `aside-${want}/a/kept`, '')
    for (const tree of [trees.head, trees.base]) link(join(home, `aside-${want}`), tree, 'packages')
    const code = "return require('fs').existsSync('packages/a/node_modules')"
    expect(await (await enter(want, { root, trees })).run(jobOf(code))).toMatchObject({ result: false })
    expect(readdirSync(join(home, `aside-${want}/a`))).toEqual(['kept'])
  })
})

const installed = join(repository, 'node_modules')
describe.each(rowsOf(levels, level => level !== 'none' || closed.length === 0))(
  'test runners of a project on level %s',
  want => {
    const files = {
      'package.json': '{ "name": "shop", "type": "module" }',
      'vitest.config.ts':
        "import { defineConfig } from 'vitest/config'\nexport default defineConfig({ test: { include: ['*.vt.ts'] } })\n",
      'a.vt.ts': "import { expect, test } from 'vitest'\ntest('a', () => expect(1 + 1).toBe(2))\n",
      'b.jt.cjs': "test('b', () => expect(1 + 1).toBe(2))\n",
    }
    const start = (args: string[]): string => `const { spawnSync } = require('child_process')
const ending = spawnSync(process.execPath, [...process.execArgv, ...${JSON.stringify(args)}])
return [ending.status, ending.stdout.toString() + ending.stderr.toString()]`

    test.each([
      ['vitest', ['node_modules/vitest/vitest.mjs', 'run']],
      ['vitest with threads', ['node_modules/vitest/vitest.mjs', 'run', '--pool=threads']],
      ['jest', ['node_modules/jest/bin/jest.js', '--config={}', '--testRegex=jt.cjs$', '-i']],
    ])('%s starts, though installed packages are read-only', async (_name, args) => {
      const { root, trees } = makeSite(files)
      symlinkSync(installed, join(root, 'node_modules'))
      const outcome = await (await enter(want, { root, trees })).run(jobOf(start(args)))
      expect(outcome.result).toEqual([0, expect.stringMatching(/1 passed/)])
    })
  },
)

describe('dependencies of a checkout', () => {
  const homes = [join(home, 'user')]

  test.each([
    ['the root of all', () => '/'],
    ['a home', () => homes[0] ?? ''],
    ['the parent of the homes', () => home],
    ['a folder that is not an installation', () => join(home, 'plain')],
    ['nothing', () => join(home, 'nowhere')],
    ['state of the system', () => '/proc/self'],
  ])('a link to %s is not followed', async (_name, target) => {
    mkdirSync(join(home, 'plain'), { recursive: true })
    mkdirSync(homes[0] ?? '', { recursive: true })
    const { root, trees } = makeSite({})
    link(target(), root, 'node_modules')
    expect(await findDependencies(root, Object.values(trees), homes)).toEqual(nothing)
  })

  test('a link to a parent of the checkout is not followed, nor one that a tree has', async () => {
    const { root, trees } = makeSite({})
    link(dirname(dirname(root)), root, 'node_modules')
    put(home, 'store/node_modules/x/index.js', '')
    link(join(home, 'store/node_modules'), root, 'packages/a/node_modules')
    link(join(home, 'store/node_modules'), trees.base, 'packages/a/node_modules')
    expect(await findDependencies(root, Object.values(trees), homes)).toEqual(nothing)
  })

  test('a link to a folder of the checkout is made again in the tree', async () => {
    const { root, trees } = makeSite({})
    put(root, '.deps/node_modules/x/index.js', '')
    link('.deps/node_modules', root, 'node_modules')
    const found = await findDependencies(root, Object.values(trees), homes)
    expect(found.links).toEqual([{ path: 'node_modules', target: join(root, '.deps/node_modules') }])
    expect(new Set(found.folders)).toEqual(new Set(['.deps/node_modules']))
    expect(found.outside).toEqual([])
  })

  test('built folders of packages, Plug’n’Play and stores elsewhere', async () => {
    const { root, trees } = makeSite({
      'packages/a/package.json': '{}',
      'packages/a/src/a.ts': '',
      'docs/index.md': '',
      'tracked/package.json': '{}',
      'tracked/lib/a.js': '',
    })
    for (const name of ['packages/a/dist/a.js', 'packages/a/src/lib/a.js', 'docs/build/a.js'])
      put(root, name, '')
    for (const name of ['tracked/lib/b.js', '.yarn/cache/a.zip', '.yarn/unplugged/a/index.js'])
      put(root, name, '')
    put(root, 'packages/a/src/a.js', 'compiled beside its source')
    put(root, 'packages/a/src/version.ts', 'made')
    put(root, '.pnp.cjs', `{"packageLocation": "../../user/.yarn/berry/cache/a.zip/node_modules/a/"}`)
    mkdirSync(join(home, 'user/.yarn/berry/cache'), { recursive: true })
    put(
      root,
      'node_modules/.modules.yaml',
      `{ "layoutVersion": 5,\n  "virtualStoreDir": "${home}/user/store/links" }`,
    )
    mkdirSync(join(home, 'user/store/links'), { recursive: true })
    const found = await findDependencies(root, Object.values(trees), homes)
    expect(found.folders.sort()).toEqual([
      '.yarn/cache',
      '.yarn/unplugged',
      'node_modules',
      'packages/a/dist',
    ])
    expect(found.files.sort()).toEqual(['.pnp.cjs', 'packages/a/src/version.ts', 'tracked/lib/b.js'])
    expect(found.outside.sort()).toEqual([
      join(home, 'user/.yarn/berry/cache'),
      join(home, 'user/store/links'),
    ])
  })

  test.each([
    ['/', false],
    ['/usr/local', true],
    ['/home', false],
    ['/home/me', false],
    ['/home/me/.nvm/versions/node/v20', true],
    ['/home/me/.local', false],
    ['/home/me/.local/share', false],
    ['/home/me/.local/lib/python3.12/site-packages', true],
    ['/srv', false],
    ['/srv/shop', false],
    ['/srv/shop/deps', true],
    ['/tmp', false],
    ['/proc/1', false],
    ['/run/user', false],
    ['relative', false],
  ])('%s may be shown to jobs: %j', (folder, expected) =>
    expect(mayBeShown(folder, { root: '/srv/shop', homes: ['/home/me'] })).toBe(expected),
  )
})

describe('the Node of a project', () => {
  const fence = { root: join(home, 'checkout'), homes: [join(home, 'user')] }

  test('is the first one that answers, and never one of the checkout', async () => {
    put(join(home, 'checkout'), 'bin/node', '#!/bin/sh\necho \'["99.0.0", "/bin/sh"]\'')
    put(home, 'old/node', '#!/bin/sh\necho \'["16.20.0", "/bin/sh"]\'')
    put(home, 'dead/node', '#!/bin/sh\nexit 1')
    put(home, 'new/node', '#!/bin/sh\necho \'["98.0.0", "/bin/sh"]\'')
    for (const name of ['checkout/bin', 'old', 'dead', 'new'])
      spawnSync('chmod', ['+x', join(home, name, 'node')])
    const path = ['checkout/bin', 'old', 'dead', 'new', 'bin'].map(name => join(home, name)).join(':')
    expect(await findNode({ PATH: path }, fence)).toMatchObject({ version: '98.0.0' })
    const found = await findNode({ PATH: [join(home, 'old'), join(home, 'bin')].join(':') }, fence)
    expect(found).toMatchObject({
      version: process.versions.node,
      executable: realpathSync(process.execPath),
    })
    expect(await findNode({ PATH: '' }, fence)).toEqual(ownNode(fence))
  })

  test('shows only its executable where its prefix is a home', async () => {
    const user = join(home, 'user-with-node')
    put(user, 'lib/node_modules/npm/package.json', '{}')
    put(user, 'private.txt', 'private')
    put(user, 'bin/node', `#!/bin/sh\necho '["98.0.0", "${user}/bin/node"]'`)
    spawnSync('chmod', ['+x', join(user, 'bin/node')])
    const variables = { PATH: join(user, 'bin') }
    const shown = async (homes: string[]) => (await findNode(variables, { ...fence, homes }))?.folders
    expect(await shown([user])).toEqual([join(user, 'bin/node')])
    expect(await shown([])).toEqual([user])
  })

  test('is asked without the caller’s NODE_OPTIONS', async () => {
    const variables = { PATH: join(home, 'bin'), NODE_OPTIONS: '--require /nowhere.js' }
    expect((await findNode(variables, fence))?.version).toBe(process.versions.node)
  })
})

describe('the escape test', () => {
  test('finds every escape on the level without isolation', async () => {
    const root = join(home, 'empty')
    mkdirSync(root)
    const toolchain = ownNode({ root, homes: [] })
    if (toolchain === null) throw new Error('the tests run with a Node of the checkout')
    const found = await findEscapes(
      noneLevel(),
      { root, programs, toolchain, dependencies: nothing, home: '/nowhere', machine: {} },
      { name: 'node', homes: [] },
    )
    const always = ['reads files outside', 'reads the environment of other processes', 'reaches the network']
    const byRoot = ['writes into the system', 'mounts', 'keeps privileges']
    const expected = [...always, ...(process.getuid?.() === 0 ? byRoot : []), 'writes outside']
    expect(found).toEqual(expect.arrayContaining(expected))
  })

  test('is passed by the first level that holds, also without Python', async () => {
    if (closed[0] !== undefined) expect((await open('auto', home)).level).toBe(closed[0])
  })
})

test.each([
  [[], 10, []],
  [[{ pid: 1, bytes: 10 }], 10, []],
  [[{ pid: 1, bytes: 11 }], 10, [1]],
  [
    [
      { pid: 1, bytes: 2 },
      { pid: 2, bytes: 9 },
      { pid: 3, bytes: 5 },
    ],
    10,
    [2],
  ],
  [Array.from({ length: 4 }, (_, pid) => ({ pid, bytes: 5 })), 10, [0, 1]],
])('of %j within %d these are killed: %j', (held, most, gone) => expect(tooMuch(held, most)).toEqual(gone))

test('memory is limited over all processes, and the process that started them goes on', async () => {
  const eater = 'const all = []; setInterval(() => all.length < 8 && all.push(Buffer.alloc(16 << 20, 1)), 20)'
  const code = `const { spawn } = require('child_process')
const made = Array.from({ length: 4 }, () => spawn(process.execPath, ['-e', ${JSON.stringify(eater)}], { stdio: 'ignore' }))
const ends = made.map(child => new Promise(end => child.on('exit', (code, signal) => end(signal))))
Promise.race(ends).then(signal => { console.log(signal); made.forEach(child => child.kill()) })`
  const launch = { argv: [process.execPath, '-e', code], cwd: '/', env: {}, limit: 20_000 }
  expect(await runToEnd({ ...launch, memory: 400 << 20 })).toMatchObject({ code: 0, output: 'SIGKILL\n' })
})
