import { describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Kill, JobOutcome } from '../../../../src/core/model/run.js'
import type { KillPlan } from '../../../../src/core/model/ports.js'
import { lackOf, runtimeEnvironment } from '../../../contract/runtimes.js'
import { frameworks } from '../../../../src/ecosystems/index.js'
import { rowsOf } from '../../../doubles/matrix.js'

const on = (id: string) => `(globalThis as any)[Symbol.for('testwright.mutant')] === '${id}'`
const tick = `(globalThis as any)[Symbol.for('testwright.tick')]?.()`

/** Instrumented by hand with every mutant; results that stay in `kept` would hide mutants. */
const instrumented = `const kept: Record<string, number> = {}
export function times(price: number, n: number): number {
  ${tick}; if (${on('throwing')}) throw { testwright: 'throwing' }
  const key = price + ' ' + n
  if (key in kept) return kept[key]
  let sum = 0
  for (let i = 0; ${on('endless')} ? i >= 0 : i < (${on('less')} ? n - 1 : n); ${on('stays')} ? i : i++) { ${tick}; sum += price }
  if (${on('regex')}) /^(a+)+$/.test('a'.repeat(40) + 'b')
  return (kept[key] = ${on('same')} ? sum + 0 : sum)
}
export async function later(n: number): Promise<number> {
  if (${on('never')}) await new Promise(() => {})
  return ${on('wrong')} ? n + 1 : n
}
export const LIMIT = ${on('top')} ? 8 : 7
`
const types = /\((globalThis) as any\)|: (?:Promise<number>|Record<string, number>|number)(?=[,) =[]|\s*\{)/g
const plain = instrumented.replace(types, '$1')
const common = plain
  .replace(/^export (?:async )?function (\w+)/gm, text => text.replace('export ', ''))
  .replace('export const', 'const')
  .concat('module.exports = { times, later, LIMIT }\n')

interface Form {
  runner: string
  /** Extension of the files, and how they import modules. */
  end: string
  imports: string[]
  manifest: object
  /** True if the engine gives up on a regular expression that never ends elsewhere, perhaps too late. */
  givesUp?: boolean
}
const swc = ['@swc/jest', { jsc: { parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } }]
const module = ["import assert from 'node:assert'"]
const forms: Form[] = [
  {
    runner: 'node:test',
    end: 'js',
    imports: [
      "const { test, describe, beforeEach, afterEach } = require('node:test')",
      "const assert = require('node:assert')",
    ],
    manifest: {},
  },
  {
    runner: 'node:test',
    end: 'ts',
    imports: ["import { test, describe, beforeEach, afterEach } from 'node:test'", ...module],
    manifest: { type: 'module', devDependencies: { tsx: '*' } },
  },
  {
    runner: 'mocha',
    end: 'mjs',
    imports: ['const test = it', ...module],
    manifest: {},
  },
  {
    runner: 'mocha',
    end: 'js',
    imports: ['const test = it', "const assert = require('node:assert')"],
    manifest: {},
  },
  {
    runner: 'jest',
    end: 'ts',
    imports: module,
    manifest: { jest: { transform: { '\\.[jt]s$': swc } } },
  },
  {
    runner: 'vitest',
    end: 'ts',
    imports: ["import { test, describe, beforeEach, afterEach } from 'vitest'", ...module],
    manifest: { type: 'module' },
  },
  {
    runner: 'bun',
    end: 'ts',
    imports: ["import { test, describe, beforeEach, afterEach } from 'bun:test'", ...module],
    manifest: { type: 'module' },
    givesUp: true,
  },
  {
    runner: 'deno',
    end: 'ts',
    imports: ["import { test, describe, beforeEach, afterEach } from 'node:test'", ...module],
    manifest: { type: 'module' },
  },
]

/** Bodies of test files; the hooks of a container change its state, so they must run every time. */
const bodies: Record<string, { name: string | null; body: string }> = {
  loop: {
    name: 'times loops',
    body: `describe('times', () => {
  let price = 0
  beforeEach(() => { price += 3 })
  afterEach(() => { price = 0 })
  test('loops', () => { assert.strictEqual(times(price, 4), 12) })
  test('is of no account', () => { assert.strictEqual(times(1, 4), 5) })
})`,
  },
  catches: {
    name: 'catches all',
    body: `test('catches all', () => { try { times(2, 2) } catch {} ; assert.strictEqual(LIMIT, 7) })`,
  },
  waits: {
    name: null,
    body: `test('waits', async () => { assert.strictEqual(await later(2), 2) })
test('fails anyway', () => { assert.strictEqual(LIMIT, 6) })`,
  },
  behind: {
    name: 'holds behind',
    body: `test('is wrong', () => { assert.strictEqual(LIMIT, 6) })
test('notices the top', () => { assert.strictEqual(LIMIT, 7) })
test('holds behind', () => { assert.strictEqual(times(3, 4), 12) })`,
  },
  fails: { name: 'fails', body: `test('fails', () => { assert.strictEqual(times(2, 2), 5) })` },
}
/** Several tests that are each asked for by name; one ends the process. */
const several = `describe('times', () => {
  test('fails', () => { assert.strictEqual(times(2, 2), 5) })
  test('loops', () => { assert.strictEqual(times(3, 4), 12) })
  test('dies', () => { if (LIMIT === 8) process.kill(process.pid, 'SIGKILL') })
  test('waits', async () => { assert.strictEqual(await later(2), 2) })
})`
const ids = ['throwing', 'less', 'regex', 'same', 'endless', 'stays', 'never', 'wrong', 'top']

function put(root: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

type Asked = { path: string; candidate: string; name: string | null; body: string }[]

/** Each body in a file of its own. */
const apart: Asked = Object.entries(bodies).map(([candidate, { name, body }]) => ({
  ...{ path: candidate, candidate, name, body },
}))

/** Runs the job of a framework as a sandbox would, without walls. */
async function killed(
  form: Form,
  only: KillPlan['only'],
  asked = apart,
): Promise<{ kills: Kill[]; result: unknown }> {
  const framework = frameworks.find(each => each.name === form.runner)
  if (!framework) throw new Error('no such runner')
  const file = `src/times.${form.end}`
  const content = form.end === 'ts' ? instrumented : form.end === 'js' ? common : plain
  const line =
    form.end === 'js'
      ? "const { times, later, LIMIT } = require('../src/times')"
      : `import { times, later, LIMIT } from '../src/times.${form.runner === 'jest' ? '' : form.end}'`
  const files = asked.map(({ path, candidate, name, body }) => ({
    ...{ path: `test/${path}.test.${form.end}`, candidate, name },
    content: [...form.imports, line.replace(/\.'$/, "'"), body, ''].join('\n'),
  }))
  const job = framework.killJob({
    ...{ candidates: [], files, watch: file, roots: [''], only },
    instrumented: { kind: 'switch', file, content, ids },
  })
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'javascript-kills-')))
  const io = realpathSync(mkdtempSync(join(tmpdir(), 'javascript-io-')))
  try {
    put(root, { 'package.json': JSON.stringify(form.manifest), ...job.overlay })
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
    put(io, { 'request.json': JSON.stringify(job.request) })
    const argv = [resolve('src/ecosystems', job.program), join(io, 'request.json'), join(io, 'result.json')]
    const child = spawn(process.execPath, argv, {
      cwd: root,
      stdio: 'ignore',
      env: { PATH: process.env['PATH'], ...runtimeEnvironment() },
    })
    await new Promise(ended => child.once('exit', ended))
    const result = JSON.parse(readFileSync(join(io, 'result.json'), 'utf8')) as unknown
    const outcome: JobOutcome = { status: 'done', result, output: '', milliseconds: 0 }
    return { kills: framework.readKills(outcome) ?? [], result }
  } finally {
    rmSync(root, { recursive: true, force: true })
    rmSync(io, { recursive: true, force: true })
  }
}

const told = (kills: Kill[], candidate: string) =>
  Object.fromEntries(
    kills.filter(each => each.candidate === candidate).map(each => [each.mutant, each.outcome]),
  )

const chosen = rowsOf(forms, ({ runner }, at) => forms.findIndex(form => form.runner === runner) === at)
describe.each(chosen.map(form => [`${form.runner} (${form.end})`, form] as const))('%s', (_, form) => {
  const why = lackOf(form.runner)
  if (why !== null) {
    test.skip(`all mutants (${why})`, () => undefined)
    return
  }
  test('runs passing tests again under each mutant', async () => {
    const { kills, result } = await killed(form, { regex: ['loop'], never: ['waits'] })
    expect(result).toMatchObject({ error: null, untested: [] })
    const regex = form.givesUp ? (expect.stringMatching(/timed-out|passed/) as unknown) : 'timed-out'
    expect(told(kills, 'loop')).toEqual({
      ...{ throwing: 'failed', less: 'failed', regex, same: 'passed' },
      ...{ endless: 'timed-out', stays: 'timed-out', wrong: 'passed', top: 'passed' },
    })
    expect(told(kills, 'catches')).toEqual({
      // A test that swallows every error would hang if an endless loop were ended only by an exception.
      ...{
        throwing: 'passed',
        less: 'passed',
        same: 'passed',
        endless: 'timed-out',
        stays: 'timed-out',
      },
      ...{ wrong: 'passed', top: 'failed' },
    })
    expect(told(kills, 'waits')).toEqual({
      ...{ throwing: 'passed', less: 'passed', same: 'passed', endless: 'passed', stays: 'passed' },
      ...{ wrong: 'failed', top: 'passed', never: expect.stringMatching(/timed-out|broken/) as unknown },
    })
    expect(told(kills, 'behind')).toMatchObject({ less: 'failed', same: 'passed', top: 'passed' })
    expect(told(kills, 'fails')).toEqual({})
  })

  test('reports each test of a file that is asked for, and no other', async () => {
    const { kills, result } = await killed(
      form,
      { less: ['loops', 'waits'], never: ['loops', 'waits'], wrong: ['waits', 'all'] },
      ['loops', 'waits', 'dies', 'fails', 'all'].map(candidate => ({
        ...{ path: 'several', candidate, body: several },
        name: candidate === 'all' ? null : `times ${candidate}`,
      })),
    )
    expect(result).toMatchObject({ error: null })
    expect(told(kills, 'loops')).toMatchObject({
      less: 'failed',
      never: 'passed',
      endless: 'timed-out',
      same: 'passed',
    })
    expect(told(kills, 'loops')).not.toHaveProperty('wrong')
    expect(told(kills, 'waits')).toMatchObject({
      ...{ less: 'passed', wrong: 'failed', endless: 'passed', top: 'passed' },
      never: expect.stringMatching(/timed-out|broken/) as unknown,
    })
    expect(told(kills, 'dies')).toMatchObject({ top: 'failed', same: 'passed', endless: 'passed' })
    expect(told(kills, 'dies')).not.toHaveProperty('less')
    expect(told(kills, 'fails')).toEqual({})
    expect(told(kills, 'all')).toMatchObject({ wrong: 'failed', top: 'failed', same: 'passed' })
    expect(told(kills, 'all')).not.toHaveProperty('less')
  })
})

/** Tests that are added one by one, as a specification runner on node:test does. */
const added = `const add = async names => {
  for (const name of names)
    await test(name, { only: false }, async t => {
      await t.test('holds', () => { assert.strictEqual(times(3, 4), 12) })
    })
}
add(Array.from({ length: 300 }, (_, at) => 'group ' + at))
test('group', { only: true }, async t => {
  await t.test('looks at 1', () => { assert.strictEqual(LIMIT, 7) })
  await t.test('hangs', async () => { await new Promise(() => {}) })
})`

test('tests that a file of node:test adds one after the other, without `only`, are run', async () => {
  const [form] = forms
  if (!form) throw new Error('no form')
  const asked = ['group 299 holds', 'group 298', 'group looks at 1'].map(name => ({
    ...{ path: 'added', candidate: name, name, body: added },
  }))
  const others = ids.filter(id => id !== 'less' && id !== 'same' && id !== 'top')
  const { kills, result } = await killed(form, Object.fromEntries(others.map(id => [id, []])), asked)
  expect(result).toMatchObject({ error: null, untested: [] })
  for (const name of ['group 299 holds', 'group 298'])
    expect(told(kills, name)).toEqual({ less: 'failed', same: 'passed', top: 'passed' })
  expect(told(kills, 'group looks at 1')).toEqual({ less: 'passed', same: 'passed', top: 'failed' })
})
