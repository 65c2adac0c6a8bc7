import type { WatchedFunction } from '../../../../src/core/model/target.js'
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
  existsSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { OwnTestRun, Recording } from '../../../../src/core/model/own-tests.js'
import { frameworks, loadLanguages } from '../../../../src/ecosystems/index.js'
import { rowsOf } from '../../../doubles/matrix.js'

interface Form {
  runner: string
  end: string
  /** How a test file imports names of a module of the project. */
  load(names: string, path: string): string
  head: string
  manifest: object
  /** The function that declares a skipped test. */
  skip: string
}
const swc = ['@swc/jest', { jsc: { parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } }]
const asModule = (names: string, path: string) => `import { ${names} } from '${path}'`
const asCommon = (names: string, path: string) => `const { ${names} } = require('${path}')`
const forms: Form[] = [
  {
    runner: 'node:test',
    end: 'js',
    load: asCommon,
    skip: 'test.skip',
    manifest: {},
    head: "const { test, describe, before, beforeEach } = require('node:test')\nconst assert = require('node:assert')",
  },
  {
    runner: 'node:test',
    end: 'ts',
    load: asModule,
    skip: 'test.skip',
    manifest: { type: 'module', devDependencies: { tsx: '*' } },
    head: "import { test, describe, before, beforeEach } from 'node:test'\nimport assert from 'node:assert'",
  },
  {
    runner: 'mocha',
    end: 'js',
    load: asCommon,
    skip: 'it.skip',
    manifest: {},
    head: "const test = it\nconst assert = require('node:assert')",
  },
  {
    runner: 'mocha',
    end: 'ts',
    load: asModule,
    skip: 'it.skip',
    manifest: { type: 'module', mocha: { 'node-option': ['import=tsx'] } },
    head: "const test = it\nimport assert from 'node:assert'",
  },
  {
    runner: 'jest',
    end: 'js',
    load: asCommon,
    skip: 'test.skip',
    manifest: { jest: { transform: {} } },
    head: "const before = beforeAll\nconst assert = require('node:assert')",
  },
  {
    runner: 'jest',
    end: 'ts',
    load: asModule,
    skip: 'test.todo',
    manifest: { jest: { transform: { '\\.[jt]s$': swc } } },
    head: "const before = beforeAll\nimport assert from 'node:assert'",
  },
  {
    runner: 'vitest',
    end: 'js',
    load: asModule,
    skip: 'test.skip',
    manifest: { type: 'module' },
    head: "import { test, describe, beforeAll as before, beforeEach, expect } from 'vitest'\nimport assert from 'node:assert'",
  },
  {
    runner: 'vitest',
    end: 'ts',
    load: asModule,
    skip: 'test.skip',
    manifest: { type: 'module' },
    head: "import { test, describe, beforeAll as before, beforeEach, expect } from 'vitest'\nimport assert from 'node:assert'",
  },
]

/** Types are between `⟨` and `⟩`. */
const source = `class Cart {
  ⟨items: number[]⟩
  constructor(items⟨: number[]⟩) {
    this.items = items
  }
  total(rate⟨: number⟩) {
    if (rate < 0) {
      throw new RangeError('negative')
    }
    return this.items.reduce((sum, each) => sum + each, 0) * rate
  }
}
async function later(n⟨: number⟩) {
  await null
  if (n < 0) throw new Error('no')
  return { n }
}
const early = (a⟨: number⟩) => {
  if (a > 1) {
    return 'many'
  }
  return 'few'
}
`
const names = ['Cart', 'later', 'early']

const bodies: Record<string, string> = {
  works: `describe('cart', () => {
  let cart
  before(() => { early(2) })
  beforeEach(() => { cart = new Cart([1, 2]) })
  test('sums', () => { assert.strictEqual(cart.total(2), 6) })
  test('refuses', () => { assert.throws(() => cart.total(-1), RangeError) })
})
test('waits', async () => { assert.deepStrictEqual(await later(1), { n: 1 }) })
test('is wrong', () => { assert.strictEqual(early(1), 'none') })
test('is turned around', () => { assert.strictEqual('none', early(1)) })
test('is a response', () => { ({ expect() { throw new Error('expected 2 response body, got 1') } }).expect(2) })
test('raises', () => { new Cart(null).total(1) })
SKIP('is not run', () => { early(1) })
`,
  hangs: `test('ends', () => { early(0) })\ntest('hangs', () => { for (;;) early(0) })\n`,
  dies: `test('lives', () => { early(0) })\ntest('dies', () => { process.kill(process.pid, 'SIGKILL') })\n`,
  lacks: `test('asks for what is not there', () => { absent(1) })\ntest('asks an object', () => { new Cart([]).absent() })\n`,
  torn: `nothing()\ntest('is not reached', () => {})\n`,
  last: `test('comes last', () => { early(3) })\ntest('makes many', () => { for (let n = 0; n < 150; n++) early(n) })\n`,
}

async function recorded(form: Form): Promise<Recording> {
  const { runner, end, head, load, manifest, skip } = form
  const isTyped = end === 'ts'
  const language = (await loadLanguages('dist/wasm')).find(
    ({ name }) => name === (isTyped ? 'typescript' : 'javascript'),
  )
  const framework = frameworks.find(({ name }) => name === runner)
  if (!language?.recording || !framework?.record || !framework.readRecord)
    throw new Error('it does not record')
  const file = `src/shop.${end}`
  const written = isTyped ? source.replace(/[⟨⟩]/g, '') : source.replace(/ *⟨[^⟩]*⟩\n|⟨[^⟩]*⟩/g, '')
  const text =
    written +
    (load === asCommon ? `module.exports = { ${names.join(', ')} }\n` : `export { ${names.join(', ')} }\n`)
  const watched: WatchedFunction[] = language
    .functions(text)
    .functions.map(({ name, lines, kind }) => ({ id: `${file}::${name}`, file, name, lines, kind }))
  const at = form.load === asModule && runner !== 'jest' ? `../src/shop.${end}` : '../src/shop'
  const tests = Object.entries(bodies).map(([name, body]): [string, string] => {
    const wanted = name === 'lacks' ? [...names, 'absent'] : names
    const lines = [head, load(wanted.join(', '), at), body.replace('SKIP', skip)]
    if (name === 'torn') lines.splice(1, 1, load('nothing', at.replace('shop', 'nowhere')))
    return [
      `test/${name}.test.${end}`,
      lines.join('\n').replace(skip === 'test.todo' ? /, \(\) => \{ early\(1\) \}\)/ : /$^/, ')'),
    ]
  })
  const overlay = { [file]: language.recording.instrument(file, text, watched) ?? '' }
  const job = framework.record({
    tree: 'head',
    files: tests.map(([path]) => path),
    overlay,
    watched,
    roots: [''],
    seconds: 90,
  })
  const request = { ...(job.request as object), perTest: 1.5, loading: 15 }
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'javascript-record-')))
  const io = realpathSync(mkdtempSync(join(tmpdir(), 'javascript-io-')))
  try {
    const files = {
      'package.json': JSON.stringify(manifest),
      [file]: text,
      ...Object.fromEntries(tests),
      ...job.overlay,
    }
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), content)
    }
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
    writeFileSync(join(io, 'request.json'), JSON.stringify(request))
    const argv = [resolve('src/ecosystems', job.program), join(io, 'request.json'), join(io, 'result.json')]
    const child = spawn(process.execPath, argv, {
      cwd: root,
      stdio: 'ignore',
      env: { PATH: process.env['PATH'], ...job.env },
    })
    await new Promise(ended => child.once('exit', ended))
    const result = JSON.parse(readFileSync(join(io, 'result.json'), 'utf8')) as unknown
    expect(existsSync(join(root, 'test/__snapshots__'))).toBe(false)
    return framework.readRecord({ status: 'done', result, output: '', milliseconds: 0 })
  } finally {
    rmSync(root, { recursive: true, force: true })
    rmSync(io, { recursive: true, force: true })
  }
}

const chosen = rowsOf(forms, ({ runner, end }) => end === (/node|mocha/.test(runner) ? 'js' : 'ts'))
describe.each(chosen.map(form => [`${form.runner} (${form.end})`, form] as const))('%s', (_, form) => {
  let recording: Recording
  beforeAll(async () => (recording = await recorded(form)))
  const of = (file: string) => recording.tests.filter(each => each.file === `test/${file}.test.${form.end}`)
  const named = (file: string, name: string): OwnTestRun => {
    const found = of(file).find(each => each.name === name)
    if (!found) throw new Error(`no ${name}: ${JSON.stringify(of(file))}`)
    return found
  }
  const id = (name: string) => `src/shop.${form.end}::${name}`
  const callsOf = (test: OwnTestRun, name: string) =>
    test.calls
      .filter(call => call.watched === id(name))
      .map(({ receiver, positional, result, exception }) => [
        receiver?.code ?? null,
        positional.map(({ code }) => code),
        exception?.name ?? result?.code ?? null,
      ])

  test('reports the outcome of every test, by its full title', () => {
    expect(recording).toMatchObject({ error: null, unreached: [] })
    const told = of('works').map(({ name, outcome, assertion, missing }) => [
      name,
      outcome,
      assertion,
      missing,
    ])
    expect(told.sort()).toEqual([
      ['cart refuses', 'passed', false, false],
      ['cart sums', 'passed', false, false],
      ['is a response', 'failed', false, false],
      ['is not run', 'skipped', false, false],
      ['is turned around', 'failed', true, false],
      ['is wrong', 'failed', true, false],
      ['raises', 'failed', false, false],
      ['waits', 'passed', false, false],
    ])
    expect(named('works', 'raises').detail).toContain('TypeError')
    expect(named('works', 'is wrong').compared).toEqual({ expected: "'none'", actual: "'few'" })
    expect(named('works', 'is turned around').compared).toBeNull()
    expect(named('works', 'is a response').compared).toEqual({ expected: '2', actual: '1' })
    expect(named('works', 'raises').compared).toBeNull()
  })

  test('calls belong to their test, also those in its hooks; calls before all tests count only as lines', () => {
    expect(callsOf(named('works', 'cart sums'), 'Cart.total')).toEqual([['new Cart([1, 2])', ['2'], '6']])
    expect(callsOf(named('works', 'cart sums'), 'Cart.constructor')).toEqual([
      [null, ['[1, 2]'], 'new Cart([1, 2])'],
    ])
    expect(callsOf(named('works', 'cart refuses'), 'Cart.total')).toEqual([
      ['new Cart([1, 2])', ['-1'], 'RangeError'],
    ])
    expect(callsOf(named('works', 'waits'), 'later')).toEqual([[null, ['1'], '{ n: 1 }']])
    expect(callsOf(named('works', 'is wrong'), 'early')).toEqual([[null, ['1'], "'few'"]])
    const lines = (name: string, of: string) => named('works', name).lines[id(of)] ?? []
    const first = Math.min(...lines('cart sums', 'Cart.total'))
    expect(lines('cart sums', 'Cart.total')).toEqual([first, first + 1, first + 4])
    expect(lines('cart refuses', 'Cart.total')).toEqual([first, first + 1, first + 2])
    expect(lines('waits', 'Cart.total')).toEqual([])
    expect(lines('cart sums', 'early')).toHaveLength(3)
    expect(named('works', 'cart sums').calls.map(({ watched }) => watched)).not.toContain(id('early'))
  })

  test('a file that hangs or ends the process loses only itself', () => {
    // Not known with Vitest, which reports a worker that died like a file that ended.
    const lost = ['hangs', 'torn', ...(form.runner === 'vitest' ? [] : ['dies'])]
    expect(recording.ended.toSorted()).toEqual(lost.toSorted().map(name => `test/${name}.test.${form.end}`))
    expect([named('hangs', 'ends').outcome, named('hangs', 'hangs').outcome]).toEqual(['passed', 'timed-out'])
    expect([named('dies', 'lives').outcome, named('dies', 'dies').outcome]).toEqual(['passed', 'failed'])
    expect(callsOf(named('last', 'comes last'), 'early')).toEqual([[null, ['3'], "'many'"]])
  })

  test('of many calls of a function, a limited number is recorded', () => {
    expect(callsOf(named('last', 'makes many'), 'early')).toHaveLength(100)
  })

  test('missing code is told apart from wrong results', () => {
    for (const each of of('lacks'))
      expect([each.name, each.outcome, each.missing]).toEqual([
        each.name,
        expect.stringMatching(/failed|broken/),
        true,
      ])
    expect(of('torn').map(({ outcome, missing }) => [outcome, missing])).toEqual([['broken', true]])
  })
})

const { compared } = createRequire(import.meta.url)(
  resolve('src/ecosystems/javascript/programs/failures.cjs'),
) as { compared: (error: unknown, text: string) => { expected: string; actual: string } | null }

const two = { expected: 2, actual: 1 }
const strict = { code: 'ERR_ASSERTION', operator: 'strictEqual' }
test.each<[string, unknown, string, boolean]>([
  [
    'node:assert',
    two,
    'AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:\n\n1 !== 2',
    true,
  ],
  ['node:assert with a message', { ...two, ...strict }, 'AssertionError: the sum', true],
  [
    'node:assert, unequal',
    { ...two, ...strict, operator: 'notStrictEqual' },
    'AssertionError: the sum',
    false,
  ],
  [
    'Chai, with the same operator',
    { ...two, operator: 'strictEqual' },
    'AssertionError: expected -6 to be above 5',
    false,
  ],
  ['assert.ok', { ...strict, expected: true, actual: 0, operator: '==' }, 'AssertionError: 0 == true', false],
  ['node:assert, deep', two, 'AssertionError: Expected values to be strictly deep-equal:\n+ actual', true],
  ['Jest', { matcherResult: two }, 'Error: expect(received).toBe(expected) // Object.is equality', true],
  ['Jest on a promise', { matcherResult: two }, 'Error: expect(received).resolves.toEqual(expected)', true],
  ['Jest, not', { matcherResult: two }, 'Error: expect(received).not.toBe(expected)', false],
  ['Jest without values', { matcherResult: {} }, 'Error: expect(received).toBe(expected)', false],
  ['Jest, greater', { matcherResult: two }, 'Error: expect(received).toBeGreaterThan(expected)', false],
  ['Vitest', two, 'AssertionError: expected 1 to be 2 // Object.is equality', true],
  [
    'Vitest, with numbers passed as texts',
    { expected: '2', actual: '1' },
    'AssertionError: expected 1 to be 2 // Object.is equality',
    true,
  ],
  ['Vitest, texts', two, "AssertionError: expected 'a\nb' to be 'c' // Object.is equality", true],
  ['Vitest, deep', two, 'AssertionError: expected { a: 1 } to deeply equal { a: 2 }', true],
  ['Vitest, not', two, 'AssertionError: expected 1 not to be 1 // Object.is equality', false],
  ['Vitest, greater', two, 'AssertionError: expected 1 to be greater than 2', false],
  ['Chai', two, 'AssertionError: expected 1 to equal 2', true],
  ['Chai, not', two, 'AssertionError: expected 1 to not equal 1', false],
  ['Chai, a member', two, 'AssertionError: expected { a: 1 } to include 2', false],
  ['supertest', { ...two, showDiff: true }, 'Error: expected 200 "OK", got 404 "Not Found"', true],
  [
    'supertest, a header',
    { expected: { name: 'Vary', value: '2' }, actual: '1', showDiff: true },
    'Error: expected "Vary" of "2", got "1"',
    false,
  ],
  [
    'supertest, with a response parsed to an object',
    { expected: 2, actual: {}, message: 'expected 2 response body, got 1' },
    'Error: expected 2 response body, got 1',
    true,
  ],
  [
    'supertest, with sides that cannot be told apart',
    { expected: 2, actual: {}, message: "expected 2 response body, got ' response body, got '" },
    "Error: expected 2 response body, got ' response body, got '",
    false,
  ],
  ['no values', {}, 'Error: expected 200 "OK", got 404 "Not Found"', false],
  ['another error', two, 'TypeError: not a function', false],
  ['nothing', null, 'AssertionError: expected 1 to equal 2', false],
])('the sides of a comparison: %s', (_, error, text, isKnown) => {
  expect(compared(error, text)).toEqual(isKnown ? { expected: '2', actual: '1' } : null)
})

test('texts of digits stay texts if the message quotes them', () => {
  const sides = compared({ expected: '2', actual: '1' }, "expected '1' to be '2' // Object.is equality")
  expect(sides).toEqual({ expected: "'2'", actual: "'1'" })
})

const { isMissing } = createRequire(import.meta.url)(
  resolve('src/ecosystems/javascript/programs/missing.cjs'),
) as { isMissing: (detail: string, frame: string, path: string) => boolean }

test.each<[boolean, string, string]>([
  [true, 'ReferenceError: add is not defined', ''],
  [true, "ReferenceError: Cannot access 'add' before initialization", ''],
  [true, 'TypeError: (0 , _tax.add) is not a function', 'at src/tax.js:3:1'],
  [true, 'TypeError: (0 , __vite_ssr_import_0__.add) is not a function', ''],
  [true, 'TypeError: (0, tax_1.add) is not a function', ''],
  [true, 'TypeError: add is not a function', 'at Object.<anonymous> (test/a.test.js:3:5)'],
  [true, 'TypeError: tax.Cart is not a constructor', 'at test/a.test.js:3:5'],
  [true, 'TypeError: new Cart(...).add is not a function', 'at test/a.test.js:3:5'],
  [false, 'TypeError: callback is not a function', 'at run (src/tax.js:3:5)'],
  [true, "SyntaxError: The requested module '../tax.js' does not provide an export named 'add'", ''],
  [true, "Error: Cannot find module '../nowhere'\nRequire stack:", ''],
  [true, 'Error: Failed to resolve import "../nowhere" from "test/a.test.ts". Does the file exist?', ''],
  [false, 'AssertionError: expected undefined to be a function', 'at test/a.test.js:3:5'],
  [false, "TypeError: Cannot read properties of undefined (reading 'a')", 'at test/a.test.js:3:5'],
  [false, 'RangeError: negative', 'at test/a.test.js:3:5'],
  [false, '', ''],
])('missing is %s for %s', (expected, detail, frame) => {
  expect(isMissing(detail, frame, 'test/a.test.js')).toBe(expected)
})
