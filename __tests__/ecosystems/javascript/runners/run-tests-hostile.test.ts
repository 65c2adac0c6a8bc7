// Test files that attack the process they share with others: nothing hangs, and no other test changes its outcome.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { specOf } from '../../../../src/ecosystems/javascript/runner.js'
import { clear, drive, project, type Run } from './run-projects.js'

afterAll(clear)

/** `none` is any outcome but a pass; `any` means that an outcome is reported at all. */
type Row = [title: string, code: string, outcome?: string | undefined, unsafe?: string]

/** Each is a test in a file of its own, in this order. */
const hostile: Row[] = [
  ['takes the process away', 'globalThis.process = {}'],
  ['takes JSON away', 'JSON.stringify = () => "{}"; JSON.parse = () => ({ forged: true })'],
  [
    'breaks what all is built on',
    'Array.prototype.every = () => true; Array.prototype.push = () => 0; Object.keys = () => []; Object.entries = () => []; String.prototype.includes = () => true; RegExp.prototype.test = () => true; Promise.prototype.catch = () => {}',
  ],
  [
    'makes assertions weak',
    "for (const each of ['equal', 'strictEqual', 'ok', 'deepEqual']) assert[each] = () => {}",
  ],
  [
    'mocks the file system',
    "fs.writeSync = () => 0; fs.readFileSync = () => 'module.exports = {}'; fs.existsSync = () => false",
  ],
  [
    'empties the cache of modules',
    'for (const path of Object.keys(require.cache)) delete require.cache[path]',
  ],
  [
    'plants a module',
    "require.cache[require.resolve('../tax.js')] = { exports: { addTax: () => 7 }, loaded: true }",
  ],
  ['sets options', "process.env.NODE_OPTIONS = '--require /nowhere.js'; process.execArgv = ['--bad']"],
  [
    'takes timers away',
    'globalThis.setTimeout = () => 0; globalThis.setImmediate = () => 0; globalThis.queueMicrotask = () => 0',
  ],
  [
    'keeps things alive',
    "setInterval(() => {}, 1000); require('node:net').createServer().listen(0); new (require('node:worker_threads').Worker)('setInterval(() => {}, 9)', { eval: true })",
  ],
  ['floods', "for (let round = 0; round < 100; round++) fs.writeSync(1, 'x'.repeat(1 << 20))"],
  ['throws nothing', 'throw null', 'failed'],
  ['throws undefined', 'throw undefined', 'failed'],
  [
    'throws what cannot be shown',
    'throw { get message() { throw 1 }, get stack() { throw 2 }, get name() { throw 3 }, toString() { throw 4 }, [Symbol.toPrimitive]() { throw 5 } }',
    'none',
  ],
  [
    'throws an error that cannot be shown',
    "throw Object.defineProperties(new Error('x'), { message: { get() { throw 1 } }, stack: { get() { throw 2 } }, name: { get() { throw 3 } } })",
    'failed',
  ],
  [
    'throws a trap',
    "throw new Proxy({}, { get() { throw new Error('trap') }, ownKeys() { throw 1 }, getPrototypeOf() { throw 2 } })",
    'none',
  ],
  [
    'compares traps',
    "assert.deepStrictEqual(new Proxy({ a: 1 }, { get() { throw new Error('trap') } }), { a: 2 })",
    'failed',
  ],
  [
    'compares circles',
    'const a = { list: [] }; for (let i = 0; i < 20000; i++) a.list.push({ a, i }); assert.deepStrictEqual(a, { list: 1 })',
    'none',
  ],
  ['compares giants', "assert.strictEqual('x'.repeat(5e6), 'y')", 'failed'],
  ['rejects with null', 'await Promise.reject(null)', 'failed'],
  ['gives what never settles', 'return { then() {} }', 'timed-out'],
  [
    'deletes the tests',
    'fs.rmSync(__dirname, { recursive: true, force: true })',
    undefined,
    'it writes files: test',
  ],
  [
    'overwrites the code',
    "fs.writeFileSync(require.resolve('../tax.js'), 'exports.addTax = () => 7')",
    undefined,
    'it writes files: tax.js',
  ],
  ['ends its parent', "process.kill(process.ppid, 'SIGKILL')", 'failed', 'it signals another process'],
  ['ends itself', "process.kill(process.pid, 'SIGKILL')", 'failed', 'it ends the process'],
  ['aborts', 'process.abort()', 'failed', 'it ends the process'],
  [
    'throws late',
    "setTimeout(() => { throw new Error('late') }, 30); void Promise.reject(new Error('later'))",
    'any',
  ],
]
/** Harmless tests that run after all of these. */
const victims: Row[] = [
  [
    'is right',
    'assert.strictEqual(addTax(100, 20), 120); await new Promise(done => setTimeout(done, 60))',
    'passed',
  ],
  ['is wrong', 'assert.strictEqual(addTax(100, 20), 7)', 'failed'],
  ['is wrong by every', 'assert.ok([1, 2].every(each => each > 5))', 'failed'],
]

const heads: Record<string, string> = {
  'node:test': "const { test } = require('node:test')\n",
  mocha: 'const test = it\n',
  jest: '',
  vitest:
    "import { test } from 'vitest'\nimport { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url), __dirname = import.meta.dirname\n",
}
const own =
  "const assert = require('node:assert'), fs = require('node:fs')\nconst { addTax } = require('../tax.js')\n"

describe.each(Object.keys(heads))('%s', framework => {
  const rows = [...hostile, ...victims]
  const end = framework === 'vitest' ? 'mjs' : 'js'
  const files = rows.map((_, at) => `test/t${String(at)}.test.${end}`)
  let run: Run
  beforeAll(async () => {
    const texts = rows.map(
      ([title, code]) => `${heads[framework] ?? ''}${own}test('${title}', async () => {\n  ${code}\n})\n`,
    )
    const root = project({
      'package.json': '{ "name": "shop" }',
      'tax.js': 'exports.addTax = (price, rate) => price + (price * rate) / 100\n',
      ...Object.fromEntries(files.map((file, at) => [file, texts[at] ?? ''])),
    })
    run = await drive({
      driver: specOf(framework).driver,
      root,
      files,
      watch: 'tax.js',
      perTest: 700,
      loading: 5000,
    })
  })

  test.each(rows.map((row, at) => [row[0], row, files[at] ?? ''] as const))('%s', (_, row, file) => {
    const [title, , outcome = 'any', unsafe] = row
    const told = run.events.filter(each => each.kind === 'test' && each.file === file)
    const own = told.find(each => each.outcome !== 'passed') ?? told.find(each => each.name === title)
    if (outcome === 'any') expect(own).toBeDefined()
    else if (outcome === 'none') expect(own?.outcome).not.toBe('passed')
    else expect([own?.outcome, own?.detail]).toEqual([outcome, expect.anything()])
    if (unsafe !== undefined) expect(unsafeOf(run, file)).toBe(unsafe)
  })

  test('every file is reported in a bounded time', () => {
    expect(run.end).toEqual({ error: null, unreached: [] })
  })
})

function unsafeOf(run: Run, file: string): unknown {
  return run.events.find(each => each.kind === 'file' && each.file === file)?.unsafe
}
