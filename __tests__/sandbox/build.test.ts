// The project's build command: it runs in each tree inside the sandbox, and only later jobs see its output.
import { afterAll, describe, expect, test } from '@jest/globals'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Job } from '../../src/core/model/run.js'
import { openSandbox } from '../../src/sandbox/index.js'

const home = realpathSync(mkdtempSync(join(tmpdir(), 'sandbox-build-test-')))
afterAll(() => rmSync(home, { recursive: true, force: true }))
const [checkout, programs, scratch] = ['checkout', 'programs', 'scratch'].map(name => join(home, name)) as [
  string,
  string,
  string,
]

function put(folder: string, files: Record<string, string>): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

mkdirSync(scratch)
put(checkout, {
  'package.json': '{}',
  'node_modules/maker/name.txt': 'maker',
  'node_modules/.package-lock.json': '{}',
  'dist/out.txt': 'stale',
})
put(programs, {
  'script.mjs': `import * as fs from 'node:fs'
const { code } = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'))
fs.writeFileSync(process.argv[3], JSON.stringify(new Function('fs', code)(fs) ?? null))`,
})

let count = 0
const makeTree = (files: Record<string, string>): string =>
  put(join(home, `tree-${String((count += 1))}`), {
    'package.json': '{}',
    '.git': 'gitdir: nowhere\n',
    ...files,
  })

const jobOf = (code: string, tree: Job['tree'] = 'head'): Job => ({
  ...{ tree, toolchain: 'node', program: 'script.mjs', request: { code } },
  ...{ overlay: {}, env: {}, limit: 30_000 },
})
const read = (path: string): string =>
  `try { return fs.readFileSync('${path}', 'utf8') } catch (error) { return error.code }`

async function open(want: 'auto' | 'none', variables: Record<string, string> = {}) {
  const environment = { HOME: process.env['HOME'], PATH: process.env['PATH'] }
  const options = { want, root: checkout, programs, environment, trusted: true, scratch, variables }
  return openSandbox(options)
}

describe.each(['auto', 'none'] as const)('a build command at level %s', level => {
  test('runs in both trees, with installed packages and the variables of tests, and leaves the trees unchanged', async () => {
    const [head, base] = [makeTree({ 'src.txt': 'new' }), makeTree({ 'src.txt': 'old' })]
    const command =
      'mkdir dist && cat src.txt node_modules/maker/name.txt > dist/out.txt && printf %s "$MODE" >> dist/out.txt'
    const sandbox = await open(level, { MODE: '-test' })
    const names = readdirSync(scratch)
    {
      await using session = await sandbox.open({ head, base, build: command })
      const run = async (code: string, tree: Job['tree'] = 'head') =>
        (await session.run(jobOf(code, tree))).result
      expect(await run(read('dist/out.txt'))).toBe('newmaker-test')
      expect(await run(read('dist/out.txt'), 'base')).toBe('oldmaker-test')
      expect(await run(read('node_modules/maker/name.txt'))).toBe('maker')
      expect(await run('return process.env.MODE')).toBe('-test')
      expect(session.trees).toMatchObject({ head, base })
      expect(session.baseFault).toBeNull()
    }
    expect([head, base].map(tree => existsSync(join(tree, 'dist')))).toEqual([false, false])
    expect(readdirSync(scratch)).toEqual(names)
  })

  test('failing on the head ends the run, with the cure and its last output, without secrets', async () => {
    const sandbox = await open(level)
    const head = makeTree({ 'src.txt': 'x' })
    const key = `sk-${'a1'.repeat(12)}`
    const failing = sandbox.open({ head, base: null, build: `echo "no compiler, ${key}" >&2; exit 3` })
    const error = await failing.then(
      () => null,
      (reason: Error) => reason,
    )
    expect(error?.name).toBe('UserError')
    expect(error?.message).toMatch(
      /^The build command failed on the head: it ended with 3\. Set build to .*no compiler/,
    )
    expect(error?.message).not.toContain(key)
  })

  test('failing only on the base leaves nothing to compare with', async () => {
    const [head, base] = [makeTree({ 'made.txt': 'x' }), makeTree({})]
    const sandbox = await open(level)
    await using session = await sandbox.open({ head, base, build: 'cp made.txt built.txt' })
    expect(session.trees.base).toBeNull()
    expect(session.baseFault).toMatch(/^the build command failed on the base: it ended with 1\./)
    expect((await session.run(jobOf(read('built.txt')))).result).toBe('x')
  })
})

test('without a command a job sees the built files of the checkout', async () => {
  const sandbox = await open('auto')
  await using session = await sandbox.open({ head: makeTree({}), base: null })
  expect((await session.run(jobOf(read('dist/out.txt')))).result).toBe('stale')
})

test('a command cannot leave its sandbox', async () => {
  const sandbox = await open('auto')
  if (sandbox.level === 'none') return
  const secret = join(home, 'secret.txt')
  writeFileSync(secret, 'private')
  const build = `cat ${secret} > seen.txt; echo out > ${join(home, 'out.txt')}; ls; true`
  await using session = await sandbox.open({ head: makeTree({}), base: null, build })
  expect((await session.run(jobOf(read('seen.txt')))).result).toBe('')
  expect(existsSync(join(home, 'out.txt'))).toBe(false)
})

test('PYTHONWARNINGS reaches the jobs if it holds only filters', async () => {
  const seen = async (PYTHONWARNINGS: string): Promise<unknown> => {
    const environment = { HOME: process.env['HOME'], PATH: process.env['PATH'], PYTHONWARNINGS }
    const options = { want: 'auto' as const, root: checkout, programs, environment, trusted: true, scratch }
    await using session = await (await openSandbox(options)).open({ head: makeTree({}), base: null })
    return (await session.run(jobOf('return process.env.PYTHONWARNINGS ?? null'))).result
  }
  expect(await seen('error::DeprecationWarning')).toBe('error::DeprecationWarning')
  expect(await seen('error;$(x)')).toBeNull()
})
