// The memory of results: which jobs are answered from an earlier run, and all that must change the answer.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RunPlan } from '../../src/core/model/ports.js'
import type { Session } from '../../src/core/model/sandbox.js'
import type { Job, JobOutcome } from '../../src/core/model/run.js'
import { frameworks } from '../../src/ecosystems/index.js'
import { openRepo } from '../../src/repo/repo.js'
import { nothing } from '../../src/sandbox/dependencies.js'
import { fingerprint } from '../../src/sandbox/fingerprint.js'
import { openSandbox } from '../../src/sandbox/index.js'
import { ownNode } from '../../src/sandbox/node.js'
import { digestOf, openResults } from '../../src/sandbox/results.js'
import { makeRepository, type Repository } from '../repo/repository.js'

const shipped = realpathSync(join(dirname(fileURLToPath(import.meta.url)), '../../src/ecosystems'))
const home = realpathSync(mkdtempSync(join(tmpdir(), 'sandbox-results-test-')))
const programs = join(home, 'programs')
spawnSync('cp', ['-R', shipped, programs])
writeFileSync(
  join(programs, 'script.mjs'),
  `import * as fs from 'node:fs'
import { createRequire } from 'node:module'
const { code } = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'))
const result = new Function('fs', 'require', code)(fs, createRequire(process.cwd() + '/x.js'))
fs.writeFileSync(process.argv[3], JSON.stringify(result ?? null))`,
)
const otherNode = join(home, 'other/bin/node')
mkdirSync(dirname(otherNode), { recursive: true })
copyFileSync(process.execPath, otherNode)
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** Returns everything that the tests below change, and a number that differs in each run. */
const code = `const read = name => { try { return fs.readFileSync(name, 'utf8') } catch { return null } }
return { data: read('data.txt'), asked: process.env.ASKED, node: process.execPath, dependency: require('dep'), laid: read('laid.txt'), once: process.hrtime.bigint().toString() }`
const job: Job = {
  ...{ tree: 'head', toolchain: 'node', program: 'script.mjs', request: { code } },
  ...{ overlay: {}, env: { ASKED: 'a' }, limit: 30_000 },
}
const dependency = (text: string): void => writeFileSync(join(source.path, 'node_modules/dep/index.js'), text)

let source: Repository
let [results, first] = ['', '']
let count = 0

interface Conditions {
  commit?: string | null
  path?: string
  build?: string
  want?: 'auto' | 'none'
}

/** One run of the product with a session. */
async function inRun<T>(
  { commit = first, path = process.env['PATH'] ?? '', build = 'build', want = 'auto' }: Conditions,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const scratch = mkdtempSync(join(home, 'scratch-'))
  const environment = { PATH: path, HOME: home }
  const repo = await openRepo({ folder: source.path, scratch, environment })
  await using tree = await repo.checkout(commit)
  const sandbox = await openSandbox({
    ...{ want, root: source.path, programs, environment, trusted: false, scratch },
    results: { folder: results, build },
  })
  await using session = await sandbox.open({
    ...{ head: tree.path, base: null },
    contents: { head: tree.content, base: null },
  })
  return await work(session)
}

const run = (conditions: Conditions = {}, asked = job): Promise<JobOutcome> =>
  inRun(conditions, session => session.run(asked))
const entries = (): string[] => readdirSync(results)

const probe = await openSandbox({
  ...{ want: 'auto', root: home, programs, environment: process.env, trusted: false },
}).catch(() => null)
const describeClosed = probe === null ? describe.skip : describe

beforeAll(() => {
  source = makeRepository()
  first = source.commit({ 'data.txt': 'one', '.gitignore': 'node_modules\n' })
  mkdirSync(join(source.path, 'node_modules/dep'), { recursive: true })
})
afterAll(() => source[Symbol.dispose]())
beforeEach(() => {
  results = join(home, `results-${String((count += 1))}`)
  mkdirSync(results)
  dependency("module.exports = 'one'")
})

describeClosed(`answers of an earlier run${probe ? '' : ' (skipped: no sandbox holds here)'}`, () => {
  test('the same job on the same files is answered from memory and marked as such', async () => {
    const before = await run()
    expect(before).toMatchObject({ status: 'done', result: { data: 'one', asked: 'a', dependency: 'one' } })
    expect(before.remembered).toBeUndefined()
    expect(entries()).toHaveLength(1)
    expect(await run()).toEqual({ ...before, remembered: true })
  })

  test.each<[string, () => [Conditions, Partial<Job>], object]>([
    [
      'a file that it reads at run time',
      () => [{ commit: source.commit({ 'data.txt': 'two' }) }, {}],
      { data: 'two' },
    ],
    ['a variable of its environment', () => [{}, { env: { ASKED: 'b' } }], { asked: 'b' }],
    ['another interpreter', () => [{ path: dirname(otherNode) + ':/usr/bin:/bin' }, {}], { node: otherNode }],
    [
      'a file of a dependency, without a change of size',
      () => {
        dependency("module.exports = 'two'")
        return [{}, {}]
      },
      { dependency: 'two' },
    ],
    ['an overlaid file', () => [{}, { overlay: { 'laid.txt': 'x' } }], { laid: 'x' }],
    ['its time limit', () => [{}, { limit: 29_000 }], {}],
    ['another build of Testwright', () => [{ build: 'other' }, {}], {}],
  ])('%s changes the answer', async (_, change, expected) => {
    const before = await run()
    const [conditions, more] = change()
    const after = await run(conditions, { ...job, ...more })
    expect(after.remembered).toBeUndefined()
    expect(after.result).toMatchObject(expected)
    expect((after.result as { once: string }).once).not.toBe((before.result as { once: string }).once)
    expect(entries()).toHaveLength(2)
  })

  test('a job is not answered from the same run: a repeated job runs again', async () => {
    const twice = (session: Session) => Promise.all([session.run(job), session.run(job)])
    const before = await inRun({}, twice)
    expect(new Set(before.map(({ result }) => JSON.stringify(result))).size).toBe(2)
    const after = await inRun({}, async session => [await session.run(job), await session.run(job)])
    expect(after.map(({ remembered }) => remembered)).toEqual([true, undefined])
  })

  test.each<[string, Conditions, string]>([
    ['files that are not committed', { commit: null }, code],
    ['no isolation', { want: 'none' }, code],
    ['a crash', {}, 'process.exit(3)'],
    ['a timed-out part', {}, "return { outcome: 'timed-out' }"],
    ['no result', {}, 'return null'],
  ])('nothing is kept for %s', async (_, conditions, asked) => {
    for (let n = 0; n < 2; n += 1)
      expect((await run(conditions, { ...job, request: { code: asked } })).remembered).toBeUndefined()
    expect(entries()).toEqual([])
  })

  test('nothing is kept if dependencies changed while jobs ran', async () => {
    await inRun({}, async session => {
      await session.run(job)
      dependency("module.exports = 'two'")
    })
    expect(entries()).toEqual([])
  })

  test.each<[string, (path: string) => void]>([
    ['is damaged', path => writeFileSync(path, readFileSync(path, 'utf8').replace('one', 'two'))],
    ['is cut', path => writeFileSync(path, readFileSync(path, 'utf8').slice(0, -20))],
    ['is empty', path => writeFileSync(path, '')],
    ['has another format', path => writeFileSync(path, '{"outcome":{"status":"done"}}')],
    [
      'is a link',
      path => {
        renameSync(path, join(home, 'elsewhere'))
        symlinkSync(join(home, 'elsewhere'), path)
      },
    ],
    ['is a pipe', path => (rmSync(path), void spawnSync('mkfifo', [path]))],
    ['is a folder', path => (rmSync(path), mkdirSync(path))],
    [
      'belongs to another job',
      path => {
        const body = readFileSync(path, 'utf8').split('\n')[1] ?? ''
        const foreign = body.replace(/"key":"[0-9a-f]{64}"/, `"key":"${'0'.repeat(64)}"`)
        writeFileSync(path, `${digestOf(foreign)}\n${foreign}\n`)
      },
    ],
  ])('an entry that %s is ignored', async (_, spoil) => {
    const before = await run()
    spoil(join(results, entries()[0] ?? ''))
    const after = await run()
    expect(after.remembered).toBeUndefined()
    expect(after).toMatchObject({ status: 'done', result: { data: 'one' } })
    expect((after.result as { once: string }).once).not.toBe((before.result as { once: string }).once)
  })
})

describe('parts', () => {
  const outcome: JobOutcome = { status: 'done', result: 1, output: 'x'.repeat(1000), milliseconds: 1 }
  const keys = ['a', 'b', 'c'].map(digestOf)

  test('the least recently used entries are removed first, and no other files', async () => {
    const store = openResults(results)
    writeFileSync(join(results, 'notes.txt'), 'x'.repeat(5000))
    for (const key of keys) await store.write(key, outcome)
    keys.forEach((key, at) => utimesSync(join(results, `${key}.json`), at + 1, at + 1))
    expect(await store.read(keys[0] ?? '')).toEqual(outcome)
    const { size } = statSync(join(results, `${keys[0] ?? ''}.json`))
    await store.prune(2 * size)
    expect(entries().sort()).toEqual([`${keys[0] ?? ''}.json`, `${keys[2] ?? ''}.json`, 'notes.txt'].sort())
  })

  test('an outcome that is too large is not kept, and a missing folder is no error', async () => {
    const store = openResults(results)
    await store.write(keys[0] ?? '', { ...outcome, output: 'x'.repeat(17 * 1024 * 1024) })
    expect(entries()).toEqual([])
    const gone = openResults(join(results, 'gone'))
    await gone.write(keys[0] ?? '', outcome)
    await gone.prune()
    expect(await gone.read(keys[0] ?? '')).toBeNull()
  })

  test('there is no fingerprint of too many files', async () => {
    const toolchain = ownNode({ root: home, homes: [] })
    if (toolchain === null) throw new Error('the Node of this test cannot be used')
    const folder = mkdtempSync(join(home, 'many-'))
    for (let n = 0; n < 50; n += 1) writeFileSync(join(folder, String(n)), '')
    const bare = { ...toolchain, folders: [], executable: '/nowhere' }
    const seen = { root: home, toolchain: bare, facts: null }
    const few = { ...seen, dependencies: nothing }
    const many = { ...seen, dependencies: { ...nothing, outside: [folder] } }
    expect(await fingerprint(few)).toMatch(/^[0-9a-f]{64}$/)
    expect(await fingerprint(few)).toBe(await fingerprint(few))
    expect(await fingerprint(many)).not.toBe(await fingerprint(few))
    expect(await fingerprint(many, 40)).toBeNull()
  })

  test.each(frameworks.map(framework => [framework.name, framework] as const))(
    '%s: runs with different seeds are different jobs',
    (_, framework) => {
      const file = { path: 'a.test.js', content: '', candidate: 'a', name: 'a' }
      const plan: Omit<RunPlan, 'seed'> = {
        ...{ tree: 'head', candidates: [], files: [file], watch: 'a.js', roots: [''] },
      }
      const jobs = [0, 1, 2].map(seed => JSON.stringify(framework.trial({ ...plan, seed })))
      expect(new Set(jobs).size).toBe(3)
    },
  )
})
