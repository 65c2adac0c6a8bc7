import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Language } from '../../../src/core/model/ports.js'
import type { Candidate, Completion } from '../../../src/core/model/candidate.js'
import type { TestTask } from '../../../src/core/model/target.js'
import { makeExtractTests } from '../../../src/ecosystems/javascript/extract-tests.js'
import { makeRead } from '../../../src/ecosystems/javascript/language.js'
import type { ReadText } from '../../../src/ecosystems/shared/syntax.js'
import { loadParser } from '../../../src/ecosystems/shared/parser.js'
import { endsOn } from '../../doubles/hang.js'

let read: ReadText
let cut: Language['cut']
beforeAll(async () => {
  read = makeRead([await loadParser('typescript', 'dist/wasm'), await loadParser('tsx', 'dist/wasm')])
  cut = makeExtractTests(read)
})

const replyOf = (text: string, torn = false): Completion => ({
  target: 'src/tax.ts::addTax',
  writer: 'small',
  sample: 0,
  text,
  cut: torn,
  usage: { inputTokens: 1, cachedTokens: 0, outputTokens: 1, estimated: false },
  seconds: 1,
  stored: false,
})

interface TaskOptions {
  framework?: string
  name?: string
  importLine?: string
  like?: string | null
  kind?: string
  testPath?: string
}

const taskOf = ({
  framework = 'vitest',
  name = 'addTax',
  importLine,
  like = null,
  kind,
  testPath = '__tests__/tax.test.ts',
}: TaskOptions = {}): TestTask => {
  const symbol = name.split('.')[0] ?? name
  const line = importLine ?? `import { ${symbol} } from '../src/tax.js'`
  const module = /['"]([^'"]+)['"]/.exec(line)?.[1] ?? ''
  return {
    target: {
      id: `src/tax.ts::${name}`,
      file: 'src/tax.ts',
      name,
      language: 'typescript',
      framework,
      change: 'changed',
      lines: [1, 2],
      changedLines: [1],
      via: null,
      baseId: null,
    },
    function: { name, kind: kind ?? (name.includes('.') ? 'method' : 'function'), context: [], source: '' },
    classes: {},
    access: { importLine: line, module, symbol, root: '' },
    testPath,
    page: { existing: null, like },
    existingTest: null,
  } as unknown as TestTask
}

const fence = (text: string, language = 'ts') => `Here you are:\n\n\`\`\`${language}\n${text}\n\`\`\`\nDone.`
const TEST = "test('adds', () => {\n  expect(addTax(1, 2)).toBe(3)\n})"
const first = (text: string, asked?: TaskOptions): Candidate => {
  const found = cut(replyOf(text), taskOf(asked))
  expect(found.rejections).toEqual([])
  return found.candidates[0] as Candidate
}
const fates = (text: string, asked?: TaskOptions, torn = false) => {
  const found = cut(replyOf(text, torn), taskOf(asked))
  return [
    ...found.candidates.map(one => one.name),
    ...found.rejections.map(one => `${one.name}: ${one.reason}`),
  ]
}
/** The outcome of a single test with this body. */
const fate = (body: string, asked?: TaskOptions, reachableClasses = '') => {
  const found = cut(
    replyOf(fence(`${reachableClasses}\ntest('t', async () => {\n${body}\n})`)),
    taskOf(asked),
  )
  return found.rejections[0]?.reason ?? found.candidates[0]?.name
}

const nested = `import { describe, it, expect, beforeEach } from 'vitest'
import { addTax, Basket } from './your_module'
import { join } from 'path'

const RATES = [1, 2]
const unused = 5
function helper(rate) {
  return RATES[rate]
}

describe('tax', () => {
  let basket
  let never
  beforeEach(() => {
    basket = new Basket()
  })

  describe('adding', () => {
    it('uses the rate', () => {
      const text = \`a
  b\`
      expect(addTax(basket, helper(0))).toEqual({ text })
    })
    it("it's quoted", () => expect(addTax(basket)).toBe(1))
  })
})

test('alone', () => {
  expect(addTax(0)).toBe(0)
})`

describe('single tests from a reply', () => {
  test('a test with the groups, hooks and helpers that it needs, and nothing else', () => {
    const { candidates, rejections } = cut(replyOf(fence(nested)), taskOf())
    expect(rejections).toEqual([])
    expect(candidates.map(one => one.id)).toEqual([1, 2, 3].map(n => `src/tax.ts::addTax#small#0.${n}`))
    expect(candidates[0]).toMatchObject({
      name: 'uses the rate',
      code: "it('uses the rate', () => {\n  const text = `a\n  b`\n  expect(addTax(basket, helper(0))).toEqual({ text })\n})",
      container: {
        name: 'tax adding',
        header: "describe('tax adding', () => {",
        members: ['let basket', 'beforeEach(() => {\n  basket = new Basket()\n})'],
      },
      helpers: ['const RATES = [1, 2]', 'function helper(rate) {\n  return RATES[rate]\n}'],
      framework: 'vitest',
      fixes: ['import of the target'],
    })
    expect(candidates[0]?.imports).toEqual([
      "import { it, expect, beforeEach, describe } from 'vitest'",
      "import { addTax } from '../src/tax.js'",
      "import { Basket } from '../src/tax.js'",
    ])
    expect(candidates[1]?.name).toBe("it's quoted")
    expect(candidates[2]).toMatchObject({ name: 'alone', container: null, helpers: [] })
  })

  test.each([
    ['a fence', fence(TEST)],
    ['a fence without a language', fence(TEST, '')],
    ['the wrong language', fence(TEST, 'python')],
    ['no fence', TEST],
    [
      'prose around it and no fence',
      `Sure, here is the test you asked for:\n\n${TEST}\n\nThis test checks that it's right.`,
    ],
    ['an unclosed fence', `\`\`\`js\n${TEST}`],
    ['CRLF', fence(TEST).replace(/\n/g, '\r\n')],
    ['tabs', fence(TEST.replace(/ {2}/g, '\t'))],
    ['a content field', JSON.stringify({ content: TEST })],
    ['nested fences', `\`\`\`ts\n\`\`\`ts\n${TEST}\n\`\`\`\n\`\`\``],
    ['types in a js fence', fence(TEST.replace('addTax(1, 2)', 'addTax(1 as number, 2!)'), 'js')],
    ['two fences', `${fence("import { addTax } from './x'")}\n${fence(TEST)}`],
  ])('%s', (_, text) => {
    const found = first(text)
    expect(found.name).toBe('adds')
    expect(found.imports).toContain("import { addTax } from '../src/tax.js'")
  })

  test.each([
    ["it.only('a', () => { expect(addTax(1)).toBe(1) })", "it('a', () => { expect(addTax(1)).toBe(1) })"],
    ["fit('a', () => { expect(addTax(1)).toBe(1) })", "it('a', () => { expect(addTax(1)).toBe(1) })"],
    ["test.each(rows)('a', (x, y) => { expect(addTax(x)).toBe(y) })", null],
    ["for (const x of rows) {\n  test('a', () => { expect(addTax(x)).toBe(x) })\n}", null],
    [
      'test(`a`, () => { expect(addTax(`${1}`)).toBe(1) })',
      'test(`a`, () => { expect(addTax(`${1}`)).toBe(1) })',
    ],
  ])('%s', (text, code) => {
    expect(first(fence(text))).toMatchObject({ name: 'a', code: code ?? text })
  })

  const body = (at: string, row: string) => `  const ${at} = ${row}\n  assert.strictEqual(addTax(x), y)\n})`
  test.each([
    [
      "test.each([[1, 'b'], [3, 4]])('a %i %s', (x: number, y) => {\n  expect(addTax(x)).toBe(y)\n})",
      [
        "test('a 1 b', () => {\n" + body('[x, y]', "[1, 'b']"),
        "test('a 3 4', () => {\n" + body('[x, y]', '[3, 4]'),
      ],
    ],
    [
      "test.each`\nx | y\n${1} | ${'b'}\n`('a $x to $y', async ({ x, y }) => {\n  expect(addTax(x)).toBe(y)\n})",
      ["test('a 1 to b', async () => {\n" + body('{ x, y }', "{ x: 1, y: 'b' }")],
    ],
    [
      "it.each([{ x: 1, y: 2 }])('a $x', ({ x, y }) => expect(addTax(x)).toBe(y))",
      ["it('a 1', () => {\n" + body('{ x, y }', '{ x: 1, y: 2 }')],
    ],
    [
      "const rows = [[1, 2]] as const\ntest.each(rows)('%# a', (x, y) => { expect(addTax(x)).toBe(y) })",
      ["test('0 a', () => {\n" + body('[x, y]', '[1, 2]')],
    ],
  ])('each row is a test of its own if the runner has no tables: %s', (text, codes) => {
    const found = cut(replyOf(fence(text)), taskOf({ framework: 'node:test' }))
    expect(found.rejections).toEqual([])
    expect(found.candidates.map(one => one.code)).toEqual(codes)
    for (const one of found.candidates) expect(one.fixes).toContain('rows of a table')
    for (const one of found.candidates) expect(one.code).toContain(`'${one.name}'`)
  })

  test.each([
    [
      "test.each([[1, 'b'], [3, 4]])('a %i %s', (x: number, y) => {\n  expect(addTax(x)).toBe(y)\n})",
      'a %i %s',
    ],
    [
      "test.each`\nx | y\n${1} | ${'b'}\n`('a $x to $y', async ({ x, y }) => {\n  expect(addTax(x)).toBe(y)\n})",
      'a $x to $y',
    ],
    [
      "const rows = [[1, 2]] as const\ntest.each(rows)('%# a', (x, y) => { expect(addTax(x)).toBe(y) })",
      '%# a',
    ],
    [
      'for (const [x, y] of [[1, 2]]) {\n  test(`a ${x} b`, () => {\n    expect(addTax(x)).toBe(y)\n  })\n}',
      'a ${x} b',
    ],
    [
      '[{ x: 1, y: 2 }].forEach(({ x, y }) => {\n  const z = x\n  test(`a ${x}`, () => {\n    expect(addTax(z)).toBe(y)\n  })\n})',
      'a ${x}',
    ],
    ['for (const [name, x] of [["a", 1]]) test(name, () => { expect(addTax(x)).toBe(2) })', 'name'],
  ])('a table or loop stays whole: %s', (text, name) => {
    const { code, helpers, draft, fixes, ...found } = first(fence(text))
    expect([...helpers, code].join('\n')).toBe(text)
    expect(found.name).toBe(name)
    expect(draft).toBe(code)
    expect(fixes).not.toContain('title')
  })

  test('a loop stays whole under every runner, but two tests in it become separate tests', () => {
    const loop = 'for (const x of [1, 2]) {\n  test(`a ${x}`, () => { assert.equal(addTax(x), x) })\n}'
    expect(first(fence(loop), { framework: 'node:test' }).code).toBe(loop)
    const two = loop.replace('\n}', '\n  test(`b ${x}`, () => { assert.equal(addTax(1), x) })\n}')
    expect(fates(fence(two), { framework: 'node:test' })).toEqual(['a 1', 'b 1', 'a 2', 'b 2'])
  })

  const claim = 'expect(addTax(x)).toBe(1)'
  test.each([
    [`test('a ' + x, () => { ${claim} })`, "'a ' + x"],
    [`test('a\\u0007\\n::error::b\\u202e', () => { ${claim} })`, 'a ::error::b'],
    [`test('${'a'.repeat(400)}', () => { ${claim} })`, `${'a'.repeat(157)}...`],
    [`test('', () => { ${claim} })`, 'case'],
  ])('a title gets a form that every runner reports alike: %s', (text, name) => {
    const found = first(fence(text))
    expect(found.name).toBe(name)
    expect(found.fixes).toContain('title')
    expect(read(found.code).broken).toBe(false)
    expect(cut(replyOf(fence(found.code)), taskOf()).candidates[0]?.fixes).not.toContain('title')
  })

  test('calls at the top level are left out and noted', () => {
    const found = first(fence(`console.log('start')\n${TEST}\nrun()`))
    expect(found).toMatchObject({ helpers: [], container: null })
    expect(found.fixes).toContain('top-level calls')
    expect(first(fence(`vi.useFakeTimers()\n${TEST}`)).fixes).not.toContain('top-level calls')
  })

  test('calls that change what a test needs are kept, at file level and in its groups', () => {
    const text = `import { App } from '../src/app.js'
import clock from 'clock'
import { other } from 'other'
const cart = new Map()
cart.set('net', 1)
clock.extend(cart)
other.extend(1)
console.log(cart)
describe('tax', () => {
  const app = new App()
  app.use(addTax)
  fill(app)
  console.log(app)
  test('a', () => { expect(addTax(app.get(clock), cart)).toBe(3) })
})`
    const { helpers, container } = first(fence(text))
    expect(helpers).toEqual(['const cart = new Map()', "cart.set('net', 1)", 'clock.extend(cart)'])
    expect(container?.members).toEqual(['const app = new App()', 'app.use(addTax)', 'fill(app)'])
  })

  test('a variable that hooks set goes into their group, unless a helper at file level reads it', () => {
    const of = (more: string) =>
      first(
        fence(
          `let rates\nbeforeEach(() => { rates = [1] })\n${more}\ntest('a', () => { expect(addTax(rates, last())).toBe(3) })`,
        ),
      )
    const hook = 'beforeEach(() => { rates = [1] })'
    expect(of('const last = () => 1').container?.members).toEqual(['let rates', hook])
    expect(of('const last = () => rates[0]')).toMatchObject({
      helpers: ['let rates', 'const last = () => rates[0]'],
      container: { members: [hook] },
    })
  })

  test('subtests of node:test stay with their test', () => {
    const text =
      "test('a', async t => {\n  await t.test('b', () => {\n    assert.equal(addTax(1), 1)\n  })\n})"
    expect(first(fence(text), { framework: 'node:test' })).toMatchObject({ name: 'a', code: text })
  })

  test('whole tests of a reply that was cut are kept', () => {
    const whole = nested.slice(0, nested.indexOf('    it("it'))
    const torn = fates(`\`\`\`ts\n${whole}    it('half', () => {\n      expect(addTax(`, {}, true)
    expect(torn).toEqual(['uses the rate', 'half: unparsable'])
    expect(cut(replyOf(`\`\`\`ts\n${whole}    it('half`, true), taskOf()).rejections[0]?.detail).toBe(
      'cut by length',
    )
    expect(fates(`\`\`\`ts\n${whole}  })\n  const x = [1, `, {}, true)).toEqual(['uses the rate'])
  })

  test('wherever a reply is cut, the tests before the cut are kept', () => {
    const text = `\`\`\`ts\n${nested}`
    const ends = [...nested.matchAll(/^ {4}\}\)$|toBe\(1\)\)$/gm)].map(
      match => match.index + match[0].length + 6,
    )
    for (let at = 20; at < text.length; at += 7) {
      const found = cut(replyOf(text.slice(0, at), true), taskOf())
      const whole = ends.filter(end => end <= at).length
      expect([at, found.candidates.length]).toEqual([at, at >= text.length ? 3 : whole])
      for (const one of found.candidates) expect(read(one.code).broken).toBe(false)
    }
  })

  test('a broken test does not take its neighbours with it', () => {
    const text =
      "describe('g', () => {\n  it('a', () => {\n    expect(addTax(1).toBe(1\n  })\n  it('b', () => {\n    expect(addTax(2)).toBe(2)\n  })\n})"
    expect(fates(fence(text))).toEqual(['b', 'a: unparsable'])
  })

  test('brackets that are left open at the end of a whole reply are closed', () => {
    const found = first(fence("describe('g', () => {\n  it('a', () => {\n    expect(addTax(1)).toBe(1)"))
    expect(found).toMatchObject({
      name: 'a',
      fixes: ['import of vitest', 'import of the target', 'unclosed bracket'],
    })
    expect(read(found.code).broken).toBe(false)
  })

  test('a reply that repeats itself is one test and its repeats', () => {
    const many = Array.from({ length: 40 }, (_, n) => TEST.replace('adds', `adds ${n}`)).join('\n\n')
    const found = cut(replyOf(fence(many)), taskOf())
    expect(found.candidates).toHaveLength(1)
    expect(new Set(found.rejections.map(one => one.reason))).toEqual(new Set(['duplicate']))
    expect(found.rejections).toHaveLength(39)
  })

  test('assertions without a test become tests', () => {
    const text =
      "const assert = require('assert')\nconst { addTax } = require('./tax')\nconst base = 1\nassert.strictEqual(addTax(base), 1)\nassert.strictEqual(addTax(2), 2)\nconsole.log('ok')"
    const { candidates } = cut(replyOf(fence(text, 'js')), taskOf({ framework: 'node:test' }))
    expect(candidates.map(one => one.code)).toEqual([
      "test('addTax 1', () => {\n  const base = 1\n  assert.strictEqual(addTax(base), 1)\n})",
      "test('addTax 2', () => {\n  assert.strictEqual(addTax(2), 2)\n})",
    ])
    expect(candidates[0]?.fixes).toContain('test around the assertion')
    expect(
      first(fence('function testIt() {\n  console.assert(addTax(1) === 1)\n}\ntestIt()'), {
        framework: 'node:test',
      }).code,
    ).toBe("test('testIt', () => {\n  assert.ok(addTax(1) === 1)\n})")
  })

  test('hooks at the top level go into a group of their own', () => {
    const found = first(fence(`let x\nbeforeEach(() => {\n  x = 1\n})\n${TEST}`))
    expect(found.container).toEqual({
      name: 'addTax',
      header: "describe('addTax', () => {",
      members: ['let x', 'beforeEach(() => {\n  x = 1\n})'],
    })
    expect(found.helpers).toEqual([])
  })

  test('an inner variable hides the outer one of its name', () => {
    const text =
      "describe('a', () => {\n  const x = 1\n  describe('b', () => {\n    const x = 2\n    it('t', () => { expect(addTax(x)).toBe(2) })\n  })\n})"
    expect(first(fence(text)).container?.members).toEqual(['const x = 2'])
  })
})

describe('repairs', () => {
  test.each([
    ["import { addTax } from './your_module'", "import { addTax } from '../src/tax.js'"],
    ["import addTax from '../tax'", "import { addTax } from '../src/tax.js'"],
    ["const { addTax } = require('path/to/module')", "import { addTax } from '../src/tax.js'"],
    ["const addTax = require('./tax').addTax", "import { addTax } from '../src/tax.js'"],
    ['', "import { addTax } from '../src/tax.js'"],
    ['export function addTax(a, b) { return a + b }', "import { addTax } from '../src/tax.js'"],
    ['const addTax = (a, b) => a + b\nmodule.exports = { addTax }', "import { addTax } from '../src/tax.js'"],
  ])('the import of the target: %s', (line, right) => {
    const found = first(fence(`${line}\n${TEST}`))
    expect(found.imports.at(-1)).toBe(right)
    expect(found.helpers).toEqual([])
    expect(found.fixes).toContain('import of the target')
  })

  test('a name that only existing tests import is imported as they do', () => {
    const related = [
      { path: '__tests__/cart.test.ts', content: "import { Cart as Basket } from './carts.js'\n" },
      { path: 'e2e/all.test.ts', content: "import { beside } from './near.js'\nimport coin from 'coins'\n" },
    ]
    const text = "test('a', () => { expect(addTax(new Basket(coin))).toBe(beside) })"
    const { candidates } = cut(replyOf(fence(text)), { ...taskOf(), related })
    expect(candidates[0]?.imports).toEqual([
      "import { test, expect } from 'vitest'",
      "import { addTax } from '../src/tax.js'",
      "import { Cart as Basket } from './carts.js'",
      "import coin from 'coins'",
    ])
    expect(candidates[0]?.fixes).toContain('import of coins')
  })

  test('a module that is imported as a whole keeps its name', () => {
    const body = TEST.replace('addTax', 'tax.addTax')
    expect(first(fence(`import * as tax from './tax'\n${body}`)).imports.at(-1)).toBe(
      "import * as tax from '../src/tax.js'",
    )
    const asked = { framework: 'jest', importLine: "const { addTax } = require('../src/tax')" }
    expect(first(fence(`const tax = require('./your-module')\n${body}`), asked).imports).toEqual([
      "const tax = require('../src/tax')",
    ])
  })

  test('a default export may be imported under any name', () => {
    const asked = { name: 'default', importLine: "import tax from '../src/tax.js'" }
    const task = taskOf(asked)
    task.access.symbol = 'tax'
    const text = fence(`import addTax from './tax'\n${TEST}`)
    expect(cut(replyOf(text), task).candidates[0]?.imports.at(-1)).toBe("import addTax from '../src/tax.js'")
  })

  test.each([
    ['vitest', null, ["import { test, expect } from 'vitest'"]],
    ['vitest', "test('x', () => { expect(1).toBe(1) })", []],
    ['jest', null, []],
    ['jest', "import { test } from '@jest/globals'", ["import { test, expect } from '@jest/globals'"]],
    ['node:test', null, ["import { test } from 'node:test'", "import assert from 'node:assert/strict'"]],
    [
      'node:test',
      "import { test } from 'node:test'\nimport assert from 'node:assert'",
      ["import { test } from 'node:test'", "import assert from 'node:assert'"],
    ],
    ['mocha', null, ["import assert from 'node:assert/strict'"]],
    ['mocha', "import { expect } from 'chai'", ["import { expect } from 'chai'"]],
  ])('imports of %s after %s', (framework, like, expected) => {
    const found = first(fence(TEST), { framework, like })
    expect(found.imports).toEqual([...expected, "import { addTax } from '../src/tax.js'"])
    expect(found.framework).toBe(framework)
  })

  test.each([
    ["import rates from '../rates.json' with { type: 'json' }"],
    ["import * as rates from './rates.js'"],
    ["import { rates } from './rates.js'"],
    ["const rates = require('./rates.js')", "import rates from './rates.js'"],
    ["const { data: rates } = require('./rates.js')", "import { data as rates } from './rates.js'"],
    ["const base = require('./base'), rates = require('./rates')", "import rates from './rates'"],
    ["const rates = await import('./rates.js')", "import * as rates from './rates.js'"],
  ])('an import of something else is kept: %s', (line, kept = line) => {
    const text = `${line}\ntest('t', () => {\n  expect(addTax(rates)).toBe(1)\n})`
    expect(first(fence(text)).imports).toContain(kept)
  })

  test('a runner under another name is recognised in an import over several lines', () => {
    const text = `import {\n  test as check,\n} from 'vitest'\ncheck('t', () => {\n  expect(addTax(1)).toBe(1)\n})`
    expect(first(fence(text)).name).toBe('t')
  })

  test.each([
    [
      "import { addTax, Rate } from './tax'",
      'const rate: Rate = { at: 1 }',
      "import type { Rate } from '../src/tax.js'",
    ],
    [
      "import { addTax, Rate } from './tax'",
      'const rate = new Rate(1)',
      "import { Rate } from '../src/tax.js'",
    ],
    [
      "import { type Rate, addTax } from './tax'",
      'const rate = 1 as Rate',
      "import type { Rate } from '../src/tax.js'",
    ],
    ["import { Rate } from './rates'", 'const rate: Rate[] = []', "import type { Rate } from './rates'"],
    [
      "import { rates } from './rates'",
      'const rate: typeof rates = []',
      "import type { rates } from './rates'",
    ],
  ])('a name that is only used in types is imported as one: %s, %s', (line, set, right) => {
    const text = `${line}\ntest('t', () => {\n  ${set}\n  expect(addTax(rate)).toBe(1)\n})`
    expect(first(fence(text)).imports).toContain(right)
    expect(first(fence(text)).imports).toContain("import { addTax } from '../src/tax.js'")
  })

  test('mocks in Mocha come from node:test', () => {
    const found = first(fence("test('t', () => { expect(addTax(jest.fn())).toBe(1) })"), {
      framework: 'mocha',
    })
    expect(found.imports).toContain("import { mock } from 'node:test'")
    const named = "test('t', () => {\n  const mock = vi.fn()\n  expect(addTax(mock)).toBe(1)\n})"
    const other = first(fence(named), { framework: 'node:test' })
    expect(other.code).toContain('const mock = testMock.fn()')
    expect(other.imports.join()).toContain('mock as testMock')
  })

  test('a CommonJS project gets require', () => {
    const asked = { framework: 'node:test', importLine: "const { addTax } = require('../src/tax')" }
    expect(first(fence(TEST), asked).imports).toEqual([
      "const { test } = require('node:test')",
      "const assert = require('node:assert/strict')",
      "const { addTax } = require('../src/tax')",
    ])
  })

  const said = (line: string, asked: TaskOptions) => {
    const code = first(fence(`test('t', async () => {\n  ${line}\n})`), asked).code
    return code.split('\n').slice(1, -1).join('\n').trim()
  }
  test.each([
    ['expect(addTax(1)).toBe(2)', 'assert.strictEqual(addTax(1), 2)'],
    ['expect(addTax(1)).not.toEqual([2]);', 'assert.notDeepEqual(addTax(1), [2]);'],
    ['expect(() => addTax(1)).toThrow()', 'assert.throws(() => addTax(1))'],
    ['expect(() => addTax(1)).toThrow(TypeError)', 'assert.throws(() => addTax(1), TypeError)'],
    [
      "expect(() => addTax(1)).toThrow('no')",
      "assert.throws(() => addTax(1), error => error.message.includes('no'))",
    ],
    ["expect(() => addTax(1)).toThrow(new Error('no'))", "assert.throws(() => addTax(1), { message: 'no' })"],
    ['expect(addTax(1)).toBeNull()', 'assert.strictEqual(addTax(1), null)'],
    ['expect(addTax(1)).toBeTruthy()', 'assert.ok(addTax(1))'],
    ['expect(addTax(1)).toBeFalsy()', 'assert.ok(!addTax(1))'],
    ['expect(addTax(1)).toBeNaN()', 'assert.strictEqual(addTax(1), NaN)'],
    ['expect(addTax(1)).toBeDefined()', 'assert.notStrictEqual(addTax(1), undefined)'],
    ['expect(addTax(1)).toContain(2)', 'assert.ok(addTax(1).includes(2))'],
    ['expect(addTax(1)).toHaveLength(2)', 'assert.strictEqual(addTax(1).length, 2)'],
    ['expect(addTax(1)).toBeCloseTo(2.5)', 'assert.ok(Math.abs(addTax(1) - 2.5) < 10 ** -2 / 2)'],
    ['expect(addTax(1)).toBeGreaterThan(2)', 'assert.ok(addTax(1) > 2)'],
    ['await expect(addTax(1)).resolves.toBe(2)', 'assert.strictEqual(await addTax(1), 2)'],
    ['await expect(addTax(1)).rejects.toThrow(Error)', 'await assert.rejects(addTax(1), Error)'],
    ['expect(addTax(1)).rejects.toThrow()', 'await assert.rejects(addTax(1))'],
    ['expect(await addTax(1)).rejects.toThrow()', 'await assert.rejects(addTax(1))'],
    ['expect(addTax(1)).to.equal(2)', 'assert.strictEqual(addTax(1), 2)'],
    ['expect(addTax(1)).to.deep.equal([2])', 'assert.deepEqual(addTax(1), [2])'],
    ['expect(addTax(1)).to.be.true', 'assert.strictEqual(addTax(1), true)'],
    ["expect(addTax(1)).to.be.a('string')", "assert.ok(typeof addTax(1) === 'string')"],
    ['assert.isTrue(addTax(1))', 'assert.strictEqual(addTax(1), true)'],
    ['assert.equal(addTax(1), 2)', 'assert.equal(addTax(1), 2)'],
    ['expect(addTax(jest.fn())).toBe(2)', 'assert.strictEqual(addTax(mock.fn()), 2)'],
    [
      'expect(addTax(jest.spyOn(a, "b").mockReturnValue(3))).toBe(2)',
      'assert.strictEqual(addTax(mock.method(a, "b", () => 3)), 2)',
    ],
    ['expect(addTax(vi.fn().mockReturnValue(3))).toBe(2)', 'assert.strictEqual(addTax(mock.fn(() => 3)), 2)'],
  ])('for node:test %s', (line, right) => {
    expect(said(line, { framework: 'node:test' })).toBe(right)
  })

  test.each([
    ['expect(addTax(1)).to.equal(2)', 'expect(addTax(1)).toBe(2)'],
    ['expect(addTax(1)).to.not.be.null', 'expect(addTax(1)).not.toBeNull()'],
    ['expect(addTax(1)).to.be.an("array")', 'expect(Array.isArray(addTax(1))).toBe(true)'],
    ['expect(() => addTax(1)).to.throw(TypeError)', 'expect(() => addTax(1)).toThrow(TypeError)'],
    ['expect(addTax(vi.fn())).toBe(2)', 'expect(addTax(jest.fn())).toBe(2)'],
    ['expect(addTax(1)).resolves.toBe(2)', 'await expect(addTax(1)).resolves.toBe(2)'],
    [
      'expect(await addTax(1)).rejects.toThrow(RangeError)',
      'await expect(addTax(1)).rejects.toThrow(RangeError)',
    ],
    ['await expect(await addTax(1)).resolves.toBe(2)', 'await expect(addTax(1)).resolves.toBe(2)'],
    ["expect(addTax('<)').toBe(2);", "expect(addTax('<)')).toBe(2);"],
    ["expect(addTax('<>').toBe(2));", "expect(addTax('<>')).toBe(2);"],
    ['await expect(addTax(1).rejects.toThrow(Error)', 'await expect(addTax(1)).rejects.toThrow(Error)'],
    ['expect(addTax(1).not.toEqual([1, 2]))', 'expect(addTax(1)).not.toEqual([1, 2])'],
    ['expect(addTax(1).toFixed(2)).toBe(2)', 'expect(addTax(1).toFixed(2)).toBe(2)'],
    [
      'expect([addTax(1)].map(x => x.toString())).toEqual([2])',
      'expect([addTax(1)].map(x => x.toString())).toEqual([2])',
    ],
    ['assert.strictEqual(addTax(1), 2)', 'assert.strictEqual(addTax(1), 2)'],
  ])('for Jest %s', (line, right) => {
    expect(said(line, { framework: 'jest' })).toBe(right)
  })

  test.each([
    ['expect(addTax(1)).toBe(2)', 'expect(addTax(1)).to.equal(2)'],
    ['expect(addTax(1)).toEqual([2])', 'expect(addTax(1)).to.deep.equal([2])'],
    ['expect(addTax(1)).not.toBeNull()', 'expect(addTax(1)).to.not.be.null'],
    ['expect(() => addTax(1)).toThrow(Error)', 'expect(() => addTax(1)).to.throw(Error)'],
    [
      'const f = jest.fn()\n  addTax(f)\n  expect(f).toHaveBeenCalledTimes(2)',
      'const f = mock.fn()\n  addTax(f)\n  expect(f.mock.callCount()).to.equal(2)',
    ],
    [
      "const f = vi.fn()\n  addTax(f)\n  expect(f).toHaveBeenCalledWith(1, 'a')",
      "const f = mock.fn()\n  addTax(f)\n  expect(f.mock.calls.map(call => call.arguments)).to.deep.include([1, 'a'])",
    ],
    ["expect(addTax('<>').to.equal(true);", "expect(addTax('<>')).to.equal(true);"],
    ["expect(addTax('<>').to.be.true);", "expect(addTax('<>')).to.be.true;"],
  ])('for chai %s', (line, right) => {
    expect(said(line, { framework: 'mocha', like: "import { expect } from 'chai'" })).toBe(right)
  })

  test('test functions get the names that the runner uses', () => {
    const text =
      "describe('g', () => {\n  beforeAll(() => { start() })\n  test('a', () => { assert.equal(addTax(1), 1) })\n})\nfunction start() {}"
    const mocha = first(fence(text), { framework: 'mocha' })
    expect(mocha.code).toBe("it('a', () => { assert.equal(addTax(1), 1) })")
    expect(mocha.container?.members).toEqual(['before(() => { start() })'])
    const tdd = first(fence(text), { framework: 'mocha', like: "suite('x', () => { test('y', () => {}) })" })
    expect(tdd.container).toMatchObject({
      header: "suite('g', () => {",
      members: ['suiteSetup(() => { start() })'],
    })
  })
})

describe('a reply that continues where the prompt stopped', () => {
  const body = 'expect(addTax(1)).toBe(2)'
  test.each([
    ['inside a title', `adds two', () => {\n  ${body}\n})\n`, 'adds two'],
    ['after the bracket of a test', `'adds', () => {\n  ${body}\n})\n`, 'adds'],
    ['after the head of a test', `  ${body}\n})\n\nconst x = 1\n`, 'addTax'],
    ['after the bracket of an expect', 'addTax(1)).toBe(2)\n', 'addTax 1'],
    ['as a list', '1. `expect(addTax(1)).toBe(2)`\n', 'addTax 1'],
  ])('%s', (_, text, name) => {
    expect(fates(text)).toEqual([name])
  })

  test('a copy inside a test is removed', () => {
    expect(fate('function addTax() {\n  return 1\n}\nexpect(addTax(1)).toBe(1)')).toBe('t')
  })
})

describe('what a reply sets at file level', () => {
  const reply = (above: string, test = "test('t', () => {\n  expect(addTax(1)).toBe(1)\n})"): string =>
    fence(`import { state } from './state.js'\n\n${above}\n\n${test}`)

  test('moves into the test and is reset after it', () => {
    const { code, helpers, fixes, imports } = first(reply('state.rate = 10'))
    expect(code).toBe(
      "test('t', () => {\n  const before = state.rate\n  state.rate = 10\n  try {\n    expect(addTax(1)).toBe(1)\n  } finally {\n    state.rate = before\n  }\n})",
    )
    expect(helpers).toEqual([])
    expect(fixes).toContain('state of the file')
    expect(imports.join()).toContain('./state.js')
  })

  test('several values are reset in reverse order, under names of their own', () => {
    const { code } = first(
      reply(
        "state.rate = 10;\nprocess.env.RATE = '7';",
        "test('t', async () => {\n  const before = 1\n  expect(addTax(before)).toBe(1)\n})",
      ),
    )
    const lines = code.split('\n').map(line => line.trim())
    expect(lines.filter(line => /before[23]/.test(line))).toEqual([
      'const before2 = state.rate;',
      'const before3 = process.env.RATE;',
      'if (before3 === undefined) delete process.env.RATE;',
      'else process.env.RATE = before3;',
      'state.rate = before2;',
    ])
  })

  test.each([
    ['a mock of a module', "jest.mock('./dep.js')", undefined],
    [
      'an object of its own',
      'const own = {}\nown.rate = 10',
      "test('t', () => {\n  expect(addTax(own)).toBe(1)\n})",
    ],
    [
      'a test that ends later',
      'state.rate = 10',
      "test('t', done => {\n  expect(addTax(1)).toBe(1)\n  done()\n})",
    ],
    [
      'a test that returns a promise',
      'state.rate = 10',
      "test('t', () => {\n  return expect(addTax(1)).resolves.toBe(1)\n})",
    ],
  ])('%s stays where it is', (_title, above, test) => {
    const found = cut(replyOf(reply(above, test)), taskOf())
    const fixes = found.candidates.flatMap(candidate => candidate.fixes)
    expect(fixes).not.toContain('state of the file')
  })
})

describe('types in a project whose test files have none', () => {
  const typed = `import type { Row } from '../src/rows.js'
const rates: number[] = [1, 2]
interface Given { net: number }
describe('tax', () => {
  const sum = (given: Given): number => addTax(given.net, rates[1]!)
  test('adds', async () => { expect(sum({ net: 1 } as Given)).toBe(3) })
})`
  const testPath = '__tests__/tax.test.js'

  test('are removed from the test and all that it needs', () => {
    const { code, helpers, container, imports, fixes } = first(fence(typed), { testPath })
    const all = [code, ...helpers, ...(container?.members ?? []), ...imports].join('\n')
    expect(all).not.toMatch(/number|Given|Row|!/)
    expect(container?.members).toEqual(['const sum = (given) => addTax(given.net, rates[1])'])
    expect(fixes).toContain('types')
  })

  test('are read in a project of plain scripts', async () => {
    const plain = makeRead([await loadParser('javascript', 'dist/wasm')])
    const { candidates, rejections } = makeExtractTests(plain, read)(
      replyOf(fence(typed)),
      taskOf({ testPath }),
    )
    expect(rejections).toEqual([])
    expect(candidates.map(({ name }) => name)).toEqual(['adds'])
  })

  test('stay if test files have types', () => {
    const { container, fixes } = first(fence(typed))
    expect(container?.members[0]).toContain('(given: Given): number')
    expect(fixes).not.toContain('types')
  })
})

describe('refusals by name', () => {
  test.each([
    ['nothing', '  \n', 'reply: empty-reply'],
    ['prose', 'I cannot write tests for this.', 'reply: prose-only'],
    ['scenarios', '- adds two numbers\n- adds nothing\n- fails on text', 'reply: scenarios'],
    ['a copy alone', fence('export function addTax(a) {\n  return a\n}'), 'reply: redefines-target'],
    ['code without a test', fence('const x = addTax(1)\nconsole.log(x)'), 'reply: no-assertion'],
  ])('%s', (_, text, expected) => {
    expect(fates(text)).toEqual([expected])
  })

  test.each([
    ['addTax(1)', 'no-assertion'],
    ['expect(addTax(1)).toMatchSnapshot()', 'no-assertion'],
    ['expect(addTax(1))', 'no-assertion'],
    ['expect.assertions(1)\naddTax(1)', 'no-assertion'],
    ["supertest(addTax).get('/').expect('A', 'b').expect(302, done)", 't'],
    ['supertest(addTax).get("/").expect()', 'no-assertion'],
    ['expect(addTax(1)).toMatchInlineSnapshot()', 'no-assertion'],
    ['const addTax = x => x\nexpect(addTax(1)).toBe(1)', 'redefines-target'],
    ['const addTax = vi.fn()\nexpect(addTax(1)).toBe(1)', 'redefines-target'],
    ["const addTax = make('tax')\nexpect(addTax(1)).toBe(1)", 't'],
    ['expect(true).toBe(true)', 'tautology'],
    ['addTax(1)\nexpect(true).toBe(true)', 'tautology'],
    ['addTax(1)\nassert(true)', 'tautology'],
    ['addTax(1)\nconst x = 3\nexpect(x).toBe(3)', 'tautology'],
    ['expect(addTax).toBeDefined()', 'tautology'],
    ["expect(typeof addTax).toBe('function')", 'tautology'],
    ['expect(addTax(1)).toBe(addTax(1))', 'tautology'],
    ['try {\n  expect(addTax(1)).toBe(2)\n} catch (error) {}', 'tautology'],
    ['if (addTax(1) !== 1) throw new Error("wrong")', 't'],
    ['expect(addTax(1)).toBe(1)', 't'],
    ['process.exit(addTax(1))\nexpect(addTax(1)).toBe(1)', 'unsafe'],
    ["process.env.A = '1'\nexpect(addTax(1)).toBe(1)", 'unsafe'],
    ['delete process.env.A\nexpect(addTax(1)).toBe(1)', 'unsafe'],
    ["eval('1')\nexpect(addTax(1)).toBe(1)", 'unsafe'],
    ["new Function('return 1')\nexpect(addTax(1)).toBe(1)", 'unsafe'],
    ["await import('https://x.test/a.js')\nexpect(addTax(1)).toBe(1)", 'unsafe'],
    ['await import(addTax(1))\nexpect(addTax(1)).toBe(1)', 'unsafe'],
    ["require('child_process').execSync('ls')\nexpect(addTax(1)).toBe(1)", 'unsafe'],
    ["await fetch('https://example.com')\nexpect(addTax(1)).toBe(1)", 'unsafe'],
    ["await fetch('http://127.0.0.1:80')\nexpect(addTax(1)).toBe(1)", 't'],
    ["global.fetch = vi.fn()\nawait fetch('https://example.com')\nexpect(addTax(1)).toBe(1)", 't'],
    ['setTimeout(() => {}, 1)\nexpect(addTax(1)).toBe(1)', 't'],
  ])('%s', (body, expected) => {
    expect(fate(body)).toBe(expected)
  })

  describe('names and methods that other objects have as well', () => {
    const cart = { name: 'cart.total', kind: 'static', importLine: "import { cart } from '../src/tax.js'" }
    test.each<[string, string, string]>([
      [
        'an object of that name that a factory makes',
        'const cart = makeCart()\nexpect(cart.total()).toBe(1)',
        't',
      ],
      [
        'the same method of another class',
        'class View {}\nView.prototype.total = function () {}\nexpect(cart.total()).toBe(1)',
        't',
      ],
      [
        'a spy on another object',
        "const view = { total() {} }\nvi.spyOn(view, 'total').mockReturnValue(1)\nexpect(cart.total()).toBe(1)",
        't',
      ],
      [
        'a function in the place of the method',
        'cart.total = () => 1\nexpect(cart.total()).toBe(1)',
        'redefines-target',
      ],
      [
        'a spy on an object that inherits it',
        "const own = Object.create(cart)\nvi.spyOn(own, 'total').mockReturnValue(1)\nexpect(own.total()).toBe(1)",
        'redefines-target',
      ],
    ])('%s', (_, body, expected) => expect(fate(body, cart)).toBe(expected))

    test('a variable at file level that a factory sets is no copy', () => {
      const text =
        "import { makeCart } from '../src/cart.js'\nconst cart = makeCart()\ntest('t', () => {\n  expect(cart.total()).toBe(1)\n})"
      const { helpers, imports } = first(fence(text), cart)
      expect(helpers).toEqual(['const cart = makeCart()'])
      expect(imports.join('\n')).not.toContain('tax.js')
    })
  })

  test.each([
    ["import { execSync } from 'node:child_process'", 'execSync("ls")', 'unsafe'],
    ["import * as cp from 'child_process'", 'cp.spawn("ls")', 'unsafe'],
    ["import fs from 'fs'", "fs.rmSync('/x')", 'unsafe'],
    ["import { writeFile } from 'node:fs/promises'", "await writeFile('/x', '')", 'unsafe'],
    ["import fs from 'fs'\nimport os from 'os'", 'fs.writeFileSync(os.tmpdir() + "/x", "")', 't'],
    ["import fs from 'fs'", "vi.spyOn(fs, 'rmSync').mockReturnValue()\nfs.rmSync('/x')", 't'],
    ["import fs from 'fs'", "fs.readFileSync('x')", 't'],
    ["import axios from 'axios'", "await axios.get('https://x.test')", 'unsafe'],
    ["import axios from 'axios'\nvi.mock('axios')", "await axios.get('https://x.test')", 't'],
    ["import { context } from '@actions/github'\nvi.mock('@actions/github')", 'context.payload = {}', 't'],
    ["import { context } from '@actions/github'", 'context.payload = {}', 'unsafe'],
    ["import request from 'supertest'", "await request(addTax).get('/').set('a', 'b')", 't'],
    ["import request from 'request'", "await request.get('https://x.test')", 'unsafe'],
    ["vi.mock('../src/tax.js')", '', 't'],
    ["vi.mock('../src/tax.js')", 'vi.mocked(addTax).mockReturnValue(1)', 'redefines-target'],
    ["import vm from 'vm'", "vm.runInThisContext('1')", 'unsafe'],
    ["import { env } from 'node:process'", "env.HOME = '/'", 'unsafe'],
    ["import cp from 'child_process'", 'addTax(cp)', 'unsafe'],
    ["import cp from 'child_process'\nvi.mock('child_process')", 'addTax(cp)', 't'],
    ["import cp from 'child_process'", "vi.spyOn(cp, 'exec').mockReturnValue(1)\naddTax(cp)", 't'],
    ["import { Worker } from 'worker_threads'", 'new Worker("./x.js")', 'unsafe'],
    ["import { createRequire } from 'module'", 'createRequire("/x")(addTax(1))', 'unsafe'],
    ["import Module from 'module'", 'Module._load("fs")', 'unsafe'],
    ["import x from 'data:text/javascript,1'", 'addTax(x)', 'unsafe'],
    ["import x from '/etc/x.js'", 'addTax(x)', 'unsafe'],
    ["jest.unstable_mockModule('../src/tax.js', () => ({}))", '', 't'],
  ])('%s, %s', (reachableClasses, line, expected) => {
    expect(fate(`${line}\nexpect(addTax(1)).toBe(1)`, {}, reachableClasses)).toBe(expected)
  })

  test.each([
    "globalThis['process'].exit(1)",
    "globalThis['pro' + 'cess'].exit(1)",
    'const { exit } = process\nexit(1)',
    'const { exit: leave } = globalThis.process\nleave(1)',
    'const p = process\np.kill(1)',
    "require('child' + '_process')",
    "const load = require\nload('child_process').execSync('ls')",
    "require('fs').rmSync('/x')",
    "const { rmSync: drop } = require('fs')\ndrop('/x')",
    "(await import('node:fs')).rmSync('/x')",
    "await import('node:' + 'fs')",
    "const fs = await import('fs')\nawait fs.promises.rm('/x')",
    "process.mainModule.require('fs')",
    "process.getBuiltinModule('fs')",
    "Function('return process')()",
    "(0, eval)('1')",
    "[].constructor.constructor('return 1')()",
    "(async () => {}).constructor('return 1')()",
    "Reflect.get(globalThis, 'fetch')('https://x.test')",
    "Reflect.construct(Function, ['return 1'])",
    "new Worker('./x.js')",
    "process['env'].HOME = '/'",
    "const { env } = process\nenv.HOME = '/'",
    "Object.assign(process.env, { HOME: '/' })",
    'process.exitCode = 0',
    "process.send({ outcome: 'passed' })",
    'assert.strictEqual = () => {}',
    'Object.prototype.own = 1',
    'Array.prototype.push = () => 0',
    "Object.defineProperty(Array.prototype, 'own', { value: 1 })",
    'Object.assign(Promise, { all: () => [] })',
    'globalThis.expect = () => ({ toBe() {} })',
    'globalThis.own = 1',
    'JSON.stringify = () => 1',
    'Date.now = () => 0',
    'console.log = () => 0',
    'expect.extend({ toBe: () => ({ pass: true }) })',
    "expect.extend({ 'own': 1, toEqual() { return { pass: true } } })",
    "vi.spyOn(assert, 'equal').mockReturnValue()",
    'addTax.calls = 0',
    'addTax.toString()',
    'String(addTax)',
    '`${addTax}`.length',
    'Function.prototype.toString.call(addTax)',
    "require('fs').readFileSync(__filename)",
    'if (process.argv.length > 2) return',
    "if (process.env.HOME !== '/home/me') return",
    'const { TZ } = process.env\nif (TZ) return',
    'const args = process.argv\nargs[2] || addTax(2)',
    "if (Symbol.for('testwright.mutant') in globalThis) return",
  ])('unsafe in an indirect way: %s', line => {
    expect(fate(`${line}\nexpect(addTax(1)).toBe(1)`)).toBe('unsafe')
  })

  test.each([
    'const { length } = [1]\nexpect(addTax(length)).toBe(1)',
    'const now = Date.now\nDate.now = () => 0\nexpect(addTax(1)).toBe(1)\nDate.now = now',
    'class Box {}\nBox.prototype.size = 1\nexpect(addTax(new Box().size)).toBe(1)',
    'expect.extend({ toBeTaxed: () => ({ pass: true }) })\nexpect(addTax(1)).toBe(1)',
    'expect(String(addTax(1))).toBe("1")',
    'expect(addTax(1).toString()).toBe("1")',
    'debugger // eslint-disable-line\nexpect(addTax(1)).toBe(1)',
    "expect(addTax(1).constructor.name).toBe('Tax')",
    'expect(addTax(process.platform)).toBe(1)',
    'expect(addTax(process.env.HOME)).toBe(1)',
    'expect(Reflect.ownKeys(addTax(1))).toEqual([])',
    'expect(addTax(globalThis)).toBe(1)',
    'expect((() => addTax(1))()).toBe(1)',
    'expect(addTax(() => {})).toBeInstanceOf(Function)',
    "const at = 'a'\nexpect(addTax(1)[at]).toBe(1)",
  ])('not unsafe: %s', body => {
    expect(fate(body)).toBe('t')
  })

  test('skipped tests have no assertion, and a method may not be replaced', () => {
    expect(
      fates(
        fence(
          "it.skip('a', () => { expect(addTax(1)).toBe(1) })\nit.todo('b')\nxit('c', () => { expect(addTax(1)).toBe(1) })\ndescribe.skip('g', () => { it('d', () => { expect(addTax(1)).toBe(1) }) })",
        ),
      ),
    ).toEqual(['a', 'b', 'c', 'd'].map(name => `${name}: no-assertion`))
    const asked = { name: 'Cart.total' }
    expect(fate('expect(new Cart().count()).toBe(1)', asked)).toBe('t')
    expect(fate('expect(new Cart().total()).toBe(1)', asked)).toBe('t')
    expect(fate('const { total } = new Cart()\nexpect(total()).toBe(1)', asked)).toBe('t')
    expect(
      fate(
        "const cart = new Cart()\nvi.spyOn(cart, 'total').mockReturnValue(1)\nexpect(cart.total()).toBe(1)",
        asked,
      ),
    ).toBe('redefines-target')
    expect(fate('const cart = new Cart()\ncart.total = () => 1\nexpect(cart.total()).toBe(1)', asked)).toBe(
      'redefines-target',
    )
  })

  test('a test that is far too long', () => {
    expect(fate(`${'addTax(1)\n'.repeat(130)}expect(addTax(1)).toBe(1)`)).toBe('too-long')
  })

  test('checks in a helper count, and so do calls in a hook', () => {
    expect(fate('check(1)', {}, 'function check(x) {\n  expect(addTax(x)).toBe(x)\n}')).toBe('t')
    expect(
      fates(
        fence(
          "describe('g', () => {\n  let got\n  beforeEach(() => { got = addTax(1) })\n  it('a', () => { expect(got).toBe(1) })\n})",
        ),
      ),
    ).toEqual(['a'])
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom("test('a', () => {\n", '  expect(addTax(1)).toBe(2)\n', '})\n', "describe('g', () => {\n", '```\n', '```ts\n', '`', '${', '"', "'", '(', ')', '}', '/', '/*', '\n', "it('b', async () => {", 'assert.equal(addTax(1), 1)\n', 'import x from "y"\n', 'const { a } = require("b")\n', '<div>', 'é\u0000', '{"code": "', 'test.each`', 'class A {', '=> ', 'export default ', 'beforeEach(') // prettier-ignore

  test('no reply throws, and every reply has an outcome', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string()), { maxLength: 25 }),
        fc.boolean(),
        fc.constantFrom('node:test', 'jest', 'vitest', 'mocha'),
        (parts, torn, framework) => {
          const { candidates, rejections } = cut(replyOf(parts.join(''), torn), taskOf({ framework }))
          expect(candidates.length + rejections.length).toBeGreaterThan(0)
          expect(new Set(candidates.map(one => one.id)).size).toBe(candidates.length)
          for (const one of candidates) expect(read(one.code).broken).toBe(false)
        },
      ),
      { numRuns: 200 },
    )
  })

  test('every test definition has exactly one outcome', () => {
    const bodies = [
      'expect(addTax(1)).toBe(2)',
      'expect(addTax(1)',
      'pass',
      'process.exit()',
      'expect(1).toBe(1)',
      "expect(`a${addTax(1)}`).toBe('a')",
      'expect(/[/(]/.test(addTax(1))).toBe(true)',
    ]
    const definition = fc
      .tuple(fc.nat(9), fc.constantFrom(...bodies))
      .map(([n, body]) => `test('t ${n}', () => {\n  ${body}\n})\n\n`)
    fc.assert(
      fc.property(
        fc.array(definition, { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        fc.boolean(),
        (parts, fenced, grouped) => {
          const text = grouped ? `describe('g', () => {\n${parts.join('')}})` : parts.join('')
          const { candidates, rejections } = cut(replyOf(fenced ? fence(text) : text), taskOf())
          expect(candidates.length + rejections.length).toBe(parts.length)
        },
      ),
    )
  })

  test.each([
    ['tests', (n: number) => TEST.replace('adds', `adds ${n}`).replace('2', String(n))],
    ['open brackets', () => '((((([[[[{{{{ test('],
    ['open templates', () => 'test(`${`${'],
    ['quotes', () => `it("'`],
    ['broken tests', (n: number) => `test('x ${n}', () => { expect(addTax(\n`],
    ['groups', () => "describe('g', () => {\n"],
    ['chains', () => '.to.be.have'],
    ['backslashes', () => '\\\\ /a'],
  ])('reading a long reply of %s ends', (_, make) => {
    let text = ''
    for (let n = 0; text.length < 256_000; n += 1) text += `${make(n)}\n`
    const { candidates, rejections } = endsOn(() => cut(replyOf(`\`\`\`ts\n${text}`), taskOf()))
    expect(candidates.length + rejections.length).toBeGreaterThan(0)
  })
})
