// What models put into replies for JavaScript runners.
import type { Block, Dialect } from './replies.js'

const body = `function price(net, rate = limits.rate) {
  if (net < 0) throw new RangeError(\`\${net} is negative\`)
  const total = net + Math.floor((net * rate) / 100)
  return Math.min(total, limits.top)
}
const limits = { top: 1000, rate: 20 }
const catalogue = { price, async later(net) { return price(net) } }
`
export const sources = {
  import: `${body}export { price, limits }\nexport default catalogue\n`,
  require: `${body}module.exports = { price, limits, catalogue }\n`,
}
export const beforeOf = (source: string): string =>
  source.replace('Math.floor((net * rate) / 100)', 'Math.floor(net / 100) * rate')

/** The words of a runner. `fn` makes a double that records its calls. */
interface Words {
  test: string
  kind: keyof typeof sources
  lines: string[]
  /** Whether tests use `expect` rather than `assert`. */
  expects: boolean
  fn: string
  calledWith(double: string, given: string): string
  tables: boolean
}

const asserts = {
  expects: false,
  fn: 'mock.fn()',
  calledWith: (double: string, given: string) =>
    `assert.deepEqual(${double}.mock.calls.map(call => call.arguments), [[${given}]])`,
  tables: false,
}
const expects = (object: string) => ({
  expects: true,
  fn: `${object}.fn()`,
  calledWith: (double: string, given: string) => `expect(${double}).toHaveBeenCalledWith(${given})`,
  tables: true,
})

const words: Record<string, Words> = {
  'node:test': {
    ...{ ...asserts, test: 'test', kind: 'import' },
    lines: [
      "import assert from 'node:assert/strict'",
      "import { afterEach, before, beforeEach, describe, mock, test } from 'node:test'",
    ],
  },
  mocha: {
    ...{ ...asserts, test: 'it', kind: 'require' },
    lines: ["const assert = require('node:assert/strict')", "const { mock } = require('node:test')"],
  },
  jest: { ...expects('jest'), test: 'test', kind: 'require', lines: [] },
  vitest: {
    ...{ ...expects('vi'), test: 'it', kind: 'import' },
    lines: ["import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'"],
  },
}

export const kindOf = (runner: string): keyof typeof sources => words[runner]?.kind ?? 'import'

/** A test file lies in a folder beside that of the source. */
const heads = {
  import: [
    { lines: ["import { price } from '../src/price.js'"], call: 'price' },
    { lines: ["import * as prices from '../src/price.js'"], call: 'prices.price' },
    { lines: ["import catalogue from '../src/price.js'"], call: 'catalogue.price' },
    { lines: ["import { price as gross } from '../src/price.js'"], call: 'gross' },
  ],
  require: [
    { lines: ["const { price } = require('../src/price.js')"], call: 'price' },
    { lines: ["const prices = require('../src/price')"], call: 'prices.price' },
    { lines: ["const { price: gross } = require('../src/price')"], call: 'gross' },
    { lines: ["const { catalogue } = require('../src/price')"], call: 'catalogue.price' },
  ],
}

export function dialectOf(runner: string): Dialect {
  const told = words[runner]
  if (!told) throw new Error(`there are no words for ${runner}`)
  const { test, expects, kind, fn, calledWith, tables } = told
  const equal = (actual: string, value: string) =>
    expects ? `expect(${actual}).toBe(${value})` : `assert.equal(${actual}, ${value})`
  const throws = (code: string) =>
    expects
      ? `expect(() => ${code}).toThrow(/is negative/)`
      : `assert.throws(() => ${code}, { name: 'RangeError', message: /is negative/ })`
  const one = (title: string, ...lines: string[]) =>
    `${test}('${title}', () => {\n${lines.map(line => `  ${line}\n`).join('')}})\n`
  const load = kind === 'import' ? "await import('../src/price.js')" : "require('../src/price.js')"
  const blocks: Record<string, (call: string) => Block> = {
    plain: call => ({ tests: one('takes half of a hundred', equal(`${call}(50)`, '60')) }),
    constant: call => ({
      top: 'const RATE = 25',
      tests: one('takes a rate', equal(`${call}(80, RATE)`, '100')),
    }),
    helper: call => ({
      top: `function make(net, more = {}) {\n  return ${call}(net, more.rate)\n}`,
      tests: one('is made', equal('make(10, { rate: 50 })', '15')),
    }),
    'helper below': call => ({
      tests: `${one('is made below', equal('made()', '24'))}\nfunction made() {\n  return ${call}(20)\n}\n`,
    }),
    group: call => ({
      tests: `describe('price', () => {\n  const net = 30\n\n  describe('with a rate', () => {\n    const rate = 10\n    ${test}('adds it', () => {\n      ${equal(`${call}(net, rate)`, '33')}\n    })\n  })\n\n  ${test}('has one', () => {\n    ${equal(`${call}(net)`, '36')}\n  })\n})\n`,
    }),
    'group with names of its own': call => ({
      top: 'const net = 40',
      tests: `describe('hidden', () => {\n  const net = 60\n  ${test}('takes the inner one', () => {\n    ${equal(`${call}(net)`, '72')}\n  })\n})\n\n${one('takes the outer one', equal(`${call}(net)`, '48'))}`,
    }),
    'set-up of a group': call => ({
      tests: `describe('set up', () => {\n  let given\n\n  beforeEach(() => {\n    given = { net: 70 }\n  })\n\n  ${test}('begins with it', () => {\n    given.net += 10\n    ${equal(`${call}(given.net, 10)`, '88')}\n  })\n\n  ${test}('begins anew', () => {\n    ${equal(`${call}(given.net, 10)`, '77')}\n  })\n})\n`,
    }),
    'set-up of the file': call => ({
      top: 'let rates\nbeforeEach(() => {\n  rates = [10, 50]\n})',
      tests: one('takes the last rate', equal(`${call}(90, rates.pop())`, '135')),
    }),
    'set-up that a helper reads': call => ({
      top: 'let stack\nconst last = () => stack.at(-1)\nbeforeEach(() => {\n  stack = [20, 40]\n})',
      tests: one('takes what the helper reads', equal(`${call}(last())`, '48')),
    }),
    'calls of the file': call => ({
      top: "const basket = new Map()\nbasket.set('net', 45)",
      tests: `describe('basket', () => {\n  const rates = []\n  rates.push(20)\n\n  ${test}('was filled', () => {\n    ${equal(`${call}(basket.get('net'), rates[0])`, '54')}\n  })\n})\n`,
    }),
    loop: call => ({
      tests: `for (const [net, expected] of [[1, 1], [5, 6], [99, 118]]) {\n  ${test}(\`makes \${expected} of \${net}\`, () => {\n    ${equal(`${call}(net)`, 'expected')}\n  })\n}\n`,
    }),
    'loop over names': call => ({
      top: "const cases = [\n  ['five', 5, 6],\n  ['nine', 9, 10],\n]",
      tests: `describe('cases', () => {\n  for (const [name, net, expected] of cases) {\n    ${test}(name, () => {\n      ${equal(`${call}(net)`, 'expected')}\n    })\n  }\n})\n`,
    }),
    'callback for each': call => ({
      tests: `;[150, 250].forEach(net => {\n  const expected = net * 1.2\n  ${test}('is right for ' + net, () => {\n    ${equal(`${call}(net)`, 'expected')}\n  })\n})\n`,
    }),
    'loop in a test': call => ({
      tests: one(
        'holds for many',
        'for (let net = 0; net < 50; net += 7)',
        `  ${equal(`${call}(net, 10)`, 'net + Math.floor(net / 10)')}`,
      ),
    }),
    class: call => ({
      top: `class Item {\n  #net\n  constructor(net) {\n    this.#net = net\n  }\n  get total() {\n    return ${call}(this.#net)\n  }\n}`,
      tests: one('is that of an item', equal('new Item(85).total', '102')),
    }),
    throws: call => ({ tests: one('refuses debts', throws(`${call}(-3)`)) }),
    double: call => ({
      tests: one('is passed on', `const note = ${fn}`, `note(${call}(45))`, calledWith('note', '54')),
    }),
    later: call => ({
      tests: `${test}('is awaited', async () => {\n  const total = await Promise.resolve(55).then(net => ${call}(net))\n  ${equal('total', '66')}\n})\n`,
    }),
    'loaded in the test': () => ({
      tests: `${test}('is loaded late', async () => {\n  const { price: late } = ${load}\n  ${equal('late(65)', '78')}\n})\n`,
    }),
    'state of the module': call => ({
      imports: [
        kind === 'import'
          ? "import { limits as state } from '../src/price.js'"
          : "const { limits: state } = require('../src/price.js')",
      ],
      tests: `describe('limits', () => {\n  const { top } = state\n  afterEach(() => {\n    state.top = top\n  })\n\n  ${test}('ends at the top', () => {\n    state.top = 50\n    ${equal(`${call}(60)`, '50')}\n  })\n})\n`,
    }),
    'titles that are written': call => ({
      top: "const SUBJECT = 'the whole net'",
      tests: `${test}(\`takes it of \${SUBJECT}\`, () => {\n  ${equal(`${call}(350)`, '420')}\n})\n`,
    }),
    ...(tables
      ? {
          table: (call: string) => ({
            tests: `${test}.each([\n  [10, 12],\n  [25, 30],\n])('of %i is %i', (net, expected) => {\n  ${equal(`${call}(net)`, 'expected')}\n})\n`,
          }),
          'table of objects': (call: string) => ({
            top: 'const rows = [\n  { net: 15, expected: 18 },\n  { net: 35, expected: 42 },\n]',
            tests: `describe('rows', () => {\n  ${test}.each(rows)('$net becomes $expected', ({ net, expected }) => {\n    ${equal(`${call}(net)`, 'expected')}\n  })\n})\n`,
          }),
          'table in a template': (call: string) => ({
            tests: `${test}.each\`\n  net   | expected\n  \${75} | \${90}\n  \${95} | \${114}\n\`('$net: $expected', ({ net, expected }) => {\n  ${equal(`${call}(net)`, 'expected')}\n})\n`,
          }),
          'table of groups': (call: string) => ({
            tests: `describe.each([5, 10])('rate %i', rate => {\n  ${test}('is added', () => {\n    ${equal(`${call}(200, rate)`, '200 + 2 * rate')}\n  })\n})\n`,
          }),
        }
      : {}),
  }
  return {
    fence: 'javascript',
    heads: heads[kind].map(({ lines, call }) => ({ lines: [...told.lines, ...lines], call })),
    blocks,
  }
}
