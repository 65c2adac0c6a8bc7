// Runners that are runtimes of their own: what is reported for each kind of test.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { specOf } from '../../../../src/ecosystems/javascript/runner.js'
import { lackOf } from '../../../contract/runtimes.js'
import { clear, drive, lines, outcomes, project, TAX, tests, type Run } from './run-projects.js'

interface Suite {
  runner: string
  /** Test files by path; all import `src/tax.ts`. */
  files: Record<string, string>
  /** `path: name: outcome`, in the order in which they are reported. */
  outcomes: string[]
  failures: Record<string, { expected: string | null; actual: string | null }>
  /** The forbidden effect of `src/effects.test.ts`, as the report names it. */
  unsafe: string
}

const suites: Suite[] = [
  {
    runner: 'bun',
    files: {
      'src/all.test.ts': `import { afterEach, beforeEach, describe, expect, it, test } from 'bun:test'
import { tax } from './tax'
describe('tax', () => {
  describe('of carts', () => {
    test('multiplies', () => { expect(tax({ total: 2 }, 3)).toBe(6) })
    test('is wrong', () => { expect({ a: [tax({ total: 2 }, 3), '7'] }).toEqual({ a: [7, '7'] }) })
  })
  it('throws', () => { expect(() => tax({ total: -2 }, 3)).toThrow(RangeError) })
  it('breaks', () => { (null as any).nothing })
  it('is late', async () => { await new Promise(() => {}) })
  it('calls back', done => { setTimeout(done, 1) })
  it.skip('is skipped', () => {})
  it.each([[1, 2], [3, 5]])('adds one to %d', (one, other) => { expect(one + 1).toBe(other) })
})
describe('hooks', () => {
  beforeEach(() => { throw new Error('set-up') })
  test('is never run', () => {})
})
describe('cleaning', () => {
  afterEach(() => { throw new Error('clean-up') })
  test('ends well', () => {})
})
test('waits', async () => { await expect(Promise.resolve(3)).resolves.toBe(4) })
`,
      'src/globals.test.ts': `require('node:path')\ntest('has globals', () => { expect(1).toBe(1) })\n`,
      'src/effects.test.ts': `import { writeFileSync } from 'node:fs'
import { test } from 'bun:test'
test('writes', () => { try { writeFileSync('src/tax.ts', '') } catch {} })
`,
    },
    outcomes: [
      'src/all.test.ts: tax is skipped: broken',
      'src/all.test.ts: tax of carts multiplies: passed',
      'src/all.test.ts: tax of carts is wrong: failed',
      'src/all.test.ts: tax throws: passed',
      'src/all.test.ts: tax breaks: failed',
      'src/all.test.ts: tax is late: timed-out',
      'src/all.test.ts: tax calls back: passed',
      'src/all.test.ts: tax adds one to %d: passed',
      'src/all.test.ts: tax adds one to %d: failed',
      'src/all.test.ts: cleaning ends well: passed',
      'src/all.test.ts: cleaning ends well: failed',
      'src/all.test.ts: waits: failed',
      'src/all.test.ts: hooks is never run: broken',
      'src/globals.test.ts: has globals: passed',
      'src/effects.test.ts: writes: passed',
    ],
    failures: {
      'tax of carts is wrong': { expected: "{ a: [7, '7'] }", actual: "{ a: [6, '7'] }" },
      'tax breaks': { expected: null, actual: null },
    },
    unsafe: 'it writes files: src/tax.ts',
  },
  {
    runner: 'deno',
    files: {
      'src/all.test.ts': `import assert from 'node:assert/strict'
import { beforeEach, describe, it, test } from 'node:test'
import { tax } from './tax.ts'
describe('tax', () => {
  describe('of carts', () => {
    test('multiplies', () => { assert.equal(tax({ total: 2 }, 3), 6) })
    test('is wrong', () => { assert.deepEqual({ a: [tax({ total: 2 }, 3), '7'] }, { a: [7, '7'] }) })
  })
  it('throws', () => { assert.throws(() => tax({ total: -2 }, 3), RangeError) })
  it('breaks', () => { (null as any).nothing })
  it.skip('is skipped', () => {})
})
describe('hooks', () => {
  beforeEach(() => { throw new Error('set-up') })
  test('is never run', () => {})
})
Deno.test('is late', async () => { setInterval(() => {}, 100); await new Promise(() => {}) })
Deno.test({ name: 'is left out', ignore: true, fn() {} })
Deno.test('in steps', async context => {
  await context.step('first', () => {})
  await context.step({ name: 'second', fn() { throw new TypeError('no') } })
})
`,
      'src/effects.test.ts': `import { writeFileSync } from 'node:fs'
Deno.test('writes', () => { writeFileSync('src/tax.ts', '') })
`,
    },
    outcomes: [
      'src/all.test.ts: is left out: broken',
      'src/all.test.ts: tax of carts multiplies: passed',
      'src/all.test.ts: tax of carts is wrong: failed',
      'src/all.test.ts: tax throws: passed',
      'src/all.test.ts: tax breaks: failed',
      'src/all.test.ts: tax is skipped: broken',
      'src/all.test.ts: hooks is never run: failed',
      'src/all.test.ts: is late: timed-out',
      'src/all.test.ts: in steps first: passed',
      'src/all.test.ts: in steps second: failed',
      'src/effects.test.ts: writes: failed',
    ],
    failures: {
      'tax of carts is wrong': { expected: "{ a: [7, '7'] }", actual: "{ a: [6, '7'] }" },
      'tax breaks': { expected: null, actual: null },
    },
    unsafe: 'it writes files',
  },
]

/** Test files for every runner. */
const common: Record<string, string> = {
  'src/missing.test.ts': "import { x } from './nothing.ts'\nx()\n",
  'src/torn.test.ts': 'export const a = (\n',
  'src/empty.test.ts': 'export {}\n',
}

describe.each(suites.map(suite => [suite.runner, suite] as const))('%s', (runner, suite) => {
  const why = lackOf(runner)
  if (why !== null) {
    test.skip(`all tests (${why})`, () => undefined)
    return
  }
  let run: Run
  beforeAll(async () => {
    const files = { 'package.json': '{ "type": "module" }', 'src/tax.ts': TAX, ...suite.files, ...common }
    const order = [...Object.keys(suite.files), ...Object.keys(common)]
    run = await drive({
      driver: specOf(runner).driver,
      root: project(files),
      files: order,
      watch: 'src/tax.ts',
    })
  })
  afterAll(clear)

  test('each test is reported with its outcome', () => {
    const own = outcomes(run).filter(each => !Object.keys(common).some(path => each.startsWith(path)))
    expect(own).toEqual(suite.outcomes)
  })

  test('failures have the expected and the actual value', () => {
    const [path = ''] = Object.keys(suite.files)
    for (const [name, values] of Object.entries(suite.failures))
      expect(tests(run, path)[name]).toMatchObject(values)
  })

  test('files without a test that can run are broken', () => {
    expect(run.end).toEqual({ error: null, unreached: [] })
    for (const path of Object.keys(common))
      expect(tests(run, path)['null']).toMatchObject({ outcome: 'broken', assertion: false })
    expect(tests(run, 'src/empty.test.ts')['null']?.detail).toBe('it contains no tests')
  })

  test('lines are those of the source', () => {
    const [path = ''] = Object.keys(suite.files)
    const text = TAX.split('\n')
    const found = (lines(run, path) ?? []).map(line => text[line - 1]?.trim())
    expect(found).toContain('const all: number = cart.total * rate')
    expect(found).not.toContain('return x + 1')
    expect(lines(run, 'src/effects.test.ts')).toEqual([])
  })

  test('forbidden effects are reported', () => {
    const effects = run.events.find(each => each.kind === 'file' && each.file === 'src/effects.test.ts')
    expect(effects?.unsafe).toBe(suite.unsafe)
  })
})
