import { beforeAll, describe, expect, test } from '@jest/globals'
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
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { specOf } from '../../../../src/ecosystems/javascript/runner.js'

const here = dirname(fileURLToPath(import.meta.url))
const program = join(here, '../../../../src/ecosystems/javascript/programs/run-tests.mjs')

interface Found {
  candidate: string | null
  name: string
  outcome: string
  assertion: boolean
  expected: string | null
  actual: string | null
  detail: string
  lines: number[]
  unsafe: string | null
}
interface RunOptions {
  framework: string
  files: Record<string, string>
  /** Title by path; without it every test of the file is reported. */
  wanted: Record<string, string | null>
  watch?: string
  seed?: number
  modules?: boolean
}

const tax = `exports.addTax = function addTax(price, rate) {
  if (rate < 0) {
    throw new Error('negative rate')
  }
  return price + (price * rate) / 100
}
`

const scale = `export interface Scale {
  by: number
}
type Value = number

export function scale(value: Value, { by }: Scale): number {
  if (value > 100) {
    return 0
  }
  return value * by
}
`

/** Runs the program as a job would, without walls. */
async function trial(asked: RunOptions): Promise<{ results: Found[]; error: string | null }> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'javascript-trial-')))
  const io = realpathSync(mkdtempSync(join(tmpdir(), 'javascript-io-')))
  try {
    for (const [path, text] of Object.entries({ 'package.json': '{}', 'tax.js': tax, ...asked.files })) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    if (asked.modules !== false)
      symlinkSync(join(here, '../../../../node_modules'), join(root, 'node_modules'))
    const files = Object.entries(asked.wanted).map(([path, name]) => ({
      path,
      candidate: name === null ? null : path,
      name,
    }))
    const { framework, seed = 0, watch = 'tax.js' } = asked
    const { driver } = specOf(framework)
    const request = { driver, files, watch, roots: [''], seed, perTest: 0.7, loading: 3, budget: 40 }
    writeFileSync(join(io, 'request.json'), JSON.stringify(request))
    const child = spawn(process.execPath, [program, join(io, 'request.json'), join(io, 'result.json')], {
      cwd: root,
      stdio: 'ignore',
      env: { PATH: process.env['PATH'] },
    })
    await new Promise(resolve => child.once('exit', resolve))
    return JSON.parse(readFileSync(join(io, 'result.json'), 'utf8')) as {
      results: Found[]
      error: string | null
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
    rmSync(io, { recursive: true, force: true })
  }
}

const heads: Record<string, string> = {
  'node:test': "const { test, describe, mock } = require('node:test')",
  mocha: 'const test = it',
}
const own =
  "const assert = require('node:assert')\nconst fs = require('node:fs')\nconst { addTax } = require('../tax')\n"

/** Bodies of tests in the order in which they run, and the expected result of each. */
const cases: [name: string, code: string, expected: Partial<Record<keyof Found, unknown>>][] = [
  [
    'passes',
    'assert.strictEqual(addTax(100, 20), 120)',
    { outcome: 'passed', lines: [1, 2, 5], detail: '', unsafe: null },
  ],
  [
    'is wrong',
    'assert.strictEqual(addTax(100, 20), 121)',
    { outcome: 'failed', assertion: true, expected: '121', actual: '120', lines: [1, 2, 5] },
  ],
  [
    'compares objects',
    'assert.deepStrictEqual({ a: [addTax(100, 20), -0] }, { a: [120, 0] })',
    { outcome: 'failed', assertion: true, expected: '{ a: [120, 0] }', actual: '{ a: [120, -0] }' },
  ],
  [
    'raises',
    'addTax(1, -1)',
    {
      outcome: 'failed',
      assertion: false,
      expected: null,
      detail: expect.stringContaining('negative rate'),
      lines: [1, 2, 3],
    },
  ],
  [
    'leaves things',
    "globalThis.left = 1; process.env.LEFT = '1'; console.log = null; Math.max = null; process.chdir('/')",
    { outcome: 'passed' },
  ],
  [
    'finds nothing left',
    "assert.deepStrictEqual([typeof left, process.env.LEFT, typeof console.log, Math.max(1, 2), process.cwd()], ['undefined', undefined, 'function', 2, require('node:path').dirname(__dirname)])",
    { outcome: 'passed' },
  ],
  ['counts', "assert.strictEqual(require('../count').next(), 1)", { outcome: 'passed' }],
  ['counts again', "assert.strictEqual(require('../count').next(), 1)", { outcome: 'passed' }],
  ['stops', 'for (;;) {}', { outcome: 'timed-out', detail: 'out of time' }],
  ['waits', 'await new Promise(() => {})', { outcome: 'timed-out', detail: 'out of time' }],
  [
    'exits',
    'process.exit(0)',
    {
      outcome: 'failed',
      assertion: false,
      unsafe: 'it ends the process',
      detail: expect.stringContaining('process.exit(0)'),
    },
  ],
  [
    'rejects',
    "Promise.reject(new Error('stray')); await new Promise(resolve => setTimeout(resolve, 20))",
    { outcome: 'failed', detail: expect.stringContaining('stray') },
  ],
  [
    'spawns',
    "require('node:child_process').spawnSync('true')",
    { outcome: 'passed', unsafe: 'it starts another process' },
  ],
  ['writes', "fs.writeFileSync('new.txt', '')", { outcome: 'passed', unsafe: 'it writes files: new.txt' }],
  [
    'writes apart',
    "fs.rmSync(fs.mkdtempSync(require('node:path').join(require('node:os').tmpdir(), 'x')), { recursive: true })",
    { outcome: 'passed', unsafe: null },
  ],
  [
    'writes late',
    "setTimeout(() => fs.writeFileSync('late.txt', ''), 60)",
    { outcome: 'passed', unsafe: 'it writes files: late.txt' },
  ],
  ['throws late', "setTimeout(() => { throw new Error('late') }, 60)", { outcome: 'passed', unsafe: null }],
  [
    'is not blamed',
    'await new Promise(done => setTimeout(done, 200))',
    { outcome: 'passed', detail: '', unsafe: null },
  ],
  [
    'is in the world as it is',
    'assert(Math.abs(Date.now() - fs.statSync(__filename).mtimeMs) < 86_400_000 * 10)',
    { outcome: 'passed', detail: '' },
  ],
]
/** Further tests for one runner. */
const more: Record<string, typeof cases> = {
  'node:test': [
    ['mocks timers', 'mock.timers.enable()', { outcome: 'passed' }],
    ['has real ones', 'await new Promise(done => setTimeout(done, 5))', { outcome: 'passed' }],
  ],
}
const loads: typeof cases = [
  [
    'never loads',
    "throw new Error('not loaded')",
    { outcome: 'broken', detail: expect.stringContaining('not loaded') },
  ],
  ['is no code', 'const (', { outcome: 'broken', detail: expect.stringContaining('SyntaxError') }],
  [
    'needs what is not there',
    "require('./nowhere')",
    { outcome: 'broken', detail: expect.stringContaining('nowhere') },
  ],
  ['has another name', "test('other', () => {})", { outcome: 'broken', detail: 'it gave no result' }],
  ['is skipped', "test.skip('is skipped', () => {})", { outcome: 'broken', detail: 'the runner skipped it' }],
  [
    'cannot set up',
    "describe('around', () => { (globalThis.before ?? require('node:test').before)(() => { throw new Error('no set-up') }); test('x', () => {}) })",
    { outcome: 'broken', detail: expect.stringContaining('no set-up') },
  ],
  ['a b c', "describe('a', () => describe('b', () => test('c', () => {})))", { outcome: 'passed' }],
]

describe.each(['node:test', 'mocha'])('%s', framework => {
  const head = `${heads[framework] ?? ''}\n${own}`
  const bodies = [...cases, ...(more[framework] ?? [])]
  const rows = [...bodies, ...loads]
  let found: Record<string, Found | undefined> = {}
  beforeAll(async () => {
    const files: Record<string, string> = { 'count.js': 'let count = 0\nexports.next = () => ++count\n' }
    const wanted: Record<string, string> = {}
    for (const [index, [name, code]] of rows.entries()) {
      const path = `test/t${String(index)}.test.js`
      const whole = index < bodies.length ? `test('${name}', async () => {\n  ${code}\n})` : code
      files[path] = `${head}${whole}\n`
      wanted[path] = name
    }
    const { results, error } = await trial({ framework, files, wanted })
    expect(error).toBeNull()
    found = Object.fromEntries(results.map(result => [result.name, result]))
  })

  test.each(rows)('%s', (name, _, expected) => {
    expect(found[name]).toMatchObject(expected)
  })

  test('every seed has its own random numbers and clock', async () => {
    const test = (body: string) => `${head}test('t', () => {\n  ${body}\n})\n`
    const random = 'const all = Array.from({ length: 64 }, () => Math.random())\n'
    const files = {
      'a.test.js': test(
        `${random}assert(all.every(each => each >= 0 && each < 1)); assert(all.filter(each => each < 0.03).length > 40)`,
      ),
      'b.test.js': test('assert(Math.abs(Date.now() - fs.statSync(__filename).mtimeMs) < 86_400_000 * 10)'),
      'c.test.js': test(
        'const now = new Date(); assert(now instanceof Date && now.constructor === Date && fs.statSync(__filename).mtime instanceof Date); assert.strictEqual(new Date(5).getTime(), 5); assert.strictEqual(typeof Date(), "string"); assert(Math.abs(now - Date.now()) < 5000)',
      ),
      'd.test.js': test(`${random}assert(all.filter(each => each > 0.97).length > 40)`),
    }
    for (const path of Object.keys(files))
      files[path as 'a.test.js'] = files[path as 'a.test.js'].replace('../tax', './tax')
    const wanted = Object.fromEntries(Object.keys(files).map(path => [path, 't']))
    const outcomes = async (seed: number) => {
      const { results } = await trial({ framework, files, wanted, seed })
      return results.map(each => each.outcome)
    }
    expect(await Promise.all([outcomes(1), outcomes(2)])).toEqual([
      ['passed', 'failed', 'passed', 'failed'],
      ['failed', 'failed', 'passed', 'passed'],
    ])
  })

  test('modules and TypeScript work, lines are those of the source, and the seed sets the order', async () => {
    const imports = framework === 'mocha' ? 'const test = it\n' : "import { test } from 'node:test'\n"
    const text = `import assert from 'node:assert'
import { scale, type Scale } from '../src/scale.js'
${imports}test('s', () => {
  const by: Scale = { by: 2 }
  const turn = process.argv.push('') - 2
  assert.deepEqual([scale(3, by), turn], [6, 0])
})
`
    const files = {
      'package.json': '{ "type": "module", "devDependencies": { "tsx": "4" } }',
      'src/scale.ts': scale,
      'test/a.test.ts': text,
      'test/b.test.ts': text,
    }
    const wanted = { 'test/a.test.ts': 's', 'test/b.test.ts': 's' }
    const { results } = await trial({ framework, files, wanted, watch: 'src/scale.ts', seed: 1 })
    expect(results.map(each => each.actual)).toEqual(['[6, 2]', '[6, 1]'])
    for (const { lines } of results) expect(lines.filter(line => line > 5)).toEqual([6, 7, 10])
  })

  test('a run of a whole file reports every test, and a hang keeps those before it', async () => {
    const body =
      "describe('d', () => { test('one', () => {}); test('two', () => assert(false)); test('three', () => { for (;;) {} }) })"
    const { results } = await trial({
      framework,
      files: { 'test/a.test.js': `${head}${body}\n` },
      wanted: { 'test/a.test.js': null },
    })
    expect(results.map(each => [each.name, each.outcome])).toEqual([
      ['d one', 'passed'],
      ['d two', 'failed'],
      ['d three', 'timed-out'],
    ])
  })
})

test('mocha: options of the project are kept, except those that select tests', async () => {
  const files = {
    'package.json': '{ "scripts": { "test": "mocha --require ./more.js \'lib/**/*.js\' --bail" } }',
    '.mocharc.json': '{ "ui": "tdd", "require": ["./hook.js"], "spec": "nowhere/*.js", "forbidOnly": true }',
    'hook.js':
      "exports.mochaHooks = { beforeEach() { globalThis.hooked = (globalThis.hooked ?? '') + 'h' } }",
    'more.js': 'globalThis.more = true',
    'a.test.js':
      "suite('s', () => test('t', () => { if (!hooked || !more) throw new Error(String(hooked)) }))",
  }
  const { results, error } = await trial({ framework: 'mocha', files, wanted: { 'a.test.js': 's t' } })
  expect(error).toBeNull()
  expect(results).toMatchObject([{ outcome: 'passed', detail: '' }])
})

test.each(['cjs', 'mjs'])('mocha: hooks of a file set by --file (.%s) run in every test file', async end => {
  const own = "it('t', () => { if (globalThis.count !== 1) throw new Error(String(globalThis.count)) })"
  const files = {
    'package.json': `{ "scripts": { "test": "mocha --file ./root.${end}" } }`,
    [`root.${end}`]: 'beforeEach(() => { globalThis.count = 1 })\nafterEach(() => { globalThis.count = 0 })',
    'a.test.js': own,
    'b.test.js': own,
  }
  const wanted = { 'a.test.js': 't', 'b.test.js': 't' }
  const { results, error } = await trial({ framework: 'mocha', files, wanted })
  expect(error).toBeNull()
  expect(results).toMatchObject([
    { outcome: 'passed', detail: '' },
    { outcome: 'passed', detail: '' },
  ])
})

test.each([
  ['mocha', 'TZ=Asia/Tokyo MODE="a b" mocha'],
  ['mocha', "cross-env TZ=Asia/Tokyo MODE='a b' PATH=/nowhere mocha"],
  ['node:test', 'MODE="a b" TZ=Asia/Tokyo node --test'],
])('%s: the environment set by the script is used: %s', async (framework, script) => {
  const head = framework === 'mocha' ? 'const test = it\n' : "const { test } = require('node:test')\n"
  const files = {
    'package.json': JSON.stringify({ scripts: { test: script } }),
    'a.test.js': `${head}test('t', () => {
      const { TZ, MODE, PATH } = process.env
      if (TZ !== 'Asia/Tokyo' || MODE !== 'a b' || PATH === '/nowhere') throw new Error(JSON.stringify([TZ, MODE]))
      if (new Date(0).getHours() !== 9) throw new Error(String(new Date(0)))
    })`,
  }
  const { results, error } = await trial({ framework, files, wanted: { 'a.test.js': 't' } })
  expect(error).toBeNull()
  expect(results).toMatchObject([{ outcome: 'passed', detail: '' }])
})

test.each([
  ["mocha --config ci/mocharc.json --import ./late.mjs --spec 'lib/**/*.js'", 'reads early and late'],
  ['node --require ./early.cjs node_modules/mocha/bin/mocha.js --config=ci/mocharc.json', 'reads early'],
  [
    "NODE_OPTIONS='--require ./early.cjs' c8 -r lcov mocha -c ci/mocharc.json --config ci/mocharc.json",
    'reads early',
  ],
])('mocha: %s', async (script, what) => {
  const files = {
    'package.json': JSON.stringify({ scripts: { test: script } }),
    'ci/mocharc.json': JSON.stringify({
      ui: 'tdd',
      ...(script.includes('--require') ? {} : { require: ['./early.cjs'] }),
      spec: 'nowhere/*.js',
    }),
    'early.cjs': 'globalThis.early = "early"',
    'late.mjs': 'globalThis.late = "late"',
    'a.test.js': `suite('s', () => test('t', () => {
      if (['reads', globalThis.early, globalThis.late && 'and late'].filter(Boolean).join(' ') !== '${what}') throw new Error(globalThis.early)
    }))`,
  }
  const { results, error } = await trial({ framework: 'mocha', files, wanted: { 'a.test.js': 's t' } })
  expect(error).toBeNull()
  expect(results).toMatchObject([{ outcome: 'passed', detail: '' }])
})

test('node --test: flags of the test script are kept, and variables of an env file if it exists', async () => {
  const scripts = {
    start: 'node --import ./server.mjs index.js',
    test: 'node --require ./early.cjs --import ./late.mjs --env-file=.env.test --env-file=.env.none --test',
  }
  const files = {
    'package.json': JSON.stringify({ scripts }),
    'server.mjs': 'throw new Error("not for tests")',
    'early.cjs': 'globalThis.early = true',
    'late.mjs': 'globalThis.late = true',
    '.env.test': 'MODE=test\n',
    'a.test.js': `const { test } = require('node:test')
test('t', () => { if (!early || !late || process.env.MODE !== 'test') throw new Error(process.env.MODE) })`,
  }
  const { results, error } = await trial({ framework: 'node:test', files, wanted: { 'a.test.js': 't' } })
  expect(error).toBeNull()
  expect(results).toMatchObject([{ outcome: 'passed', detail: '' }])
})

test.each([
  ['mocha', 'nyc mocha', 'undefined'],
  ['mocha', 'cross-env NODE_ENV=shop mocha --exit', 'shop'],
  ['node:test', 'node --test', 'undefined'],
  ['node:test', "NODE_ENV='shop' node --test", 'shop'],
])('%s has exactly the NODE_ENV that the script %j sets', async (framework, script, mode) => {
  const files = {
    'package.json': JSON.stringify({ scripts: { test: script } }),
    'early.cjs': 'globalThis.mode = process.env.NODE_ENV',
    'a.test.js': `require('./early.cjs')
${heads[framework] ?? ''}
test('t', () => { if (String(mode) !== '${mode}') throw new Error(String(mode)) })`,
  }
  const { results, error } = await trial({ framework, files, wanted: { 'a.test.js': 't' } })
  expect(error).toBeNull()
  expect(results).toMatchObject([{ outcome: 'passed', detail: '' }])
})

test.each(['mocha', 'node:test'])('%s: a loop is one test, by the pattern of its titles', async framework => {
  const looped = (last: string) =>
    `const assert = require('node:assert')
${heads[framework] ?? ''}
const { addTax } = require('./tax')
describe('tax', () => {
  for (const [net, gross] of [[100, 120], [50, 60], [10, ${last}]])
    test(\`of \${net} is \${gross}\`, () => { assert.equal(addTax(net, 20), gross) })
  test('other', () => { throw new Error('not asked for') })
})`
  const files = { 'right.test.js': looped('12'), 'wrong.test.js': looped('13') }
  const pattern = 'tax of \uE000 is \uE000'
  const wanted = { 'right.test.js': pattern, 'wrong.test.js': pattern }
  const { results } = await trial({ framework, files, wanted })
  expect(results.map(({ candidate, outcome, actual }) => [candidate, outcome, actual])).toEqual([
    ['right.test.js', 'passed', null],
    ['wrong.test.js', 'failed', '12'],
  ])
})

test('the error for a runner that is not installed says how to install it', async () => {
  const asked = {
    framework: 'mocha',
    files: { 'a.test.js': '' },
    wanted: { 'a.test.js': 't' },
    modules: false,
  }
  expect((await trial(asked)).error).toMatch(/^mocha is not installed.*npm ci/)
})
