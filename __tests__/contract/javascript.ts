// The stories in JavaScript, and the same stories with types in TypeScript.
import { inOne, type Fixture, type Stories } from './stories.js'

/** Types are written between `⟨` and `⟩`: JavaScript leaves them out. */
function plain(text: string): string {
  return text.replace(/⟨[^⟩]*⟩/gs, '')
}

function typed(text: string): string {
  return text.replaceAll('⟨', '').replaceAll('⟩', '')
}

const oldTest = (name: string, check: string) =>
  `import { old } from './existing.$'\n\ndescribe('old', () => {\n  ${name}('stays', () => {\n    ${check}\n  })\n})\n`

/** The existing test file, written for each runner. */
export const oldTests = {
  'node:test': `import { describe, test } from 'node:test'\nimport assert from 'node:assert/strict'\n${oldTest('test', 'assert.equal(old(1), 1)')}`,
  jest: oldTest('test', 'expect(old(1)).toBe(1)'),
  vitest: `import { describe, expect, test } from 'vitest'\n${oldTest('test', 'expect(old(1)).toBe(1)')}`,
  mocha: `import assert from 'node:assert/strict'\n${oldTest('it', 'assert.equal(old(1), 1)')}`,
  deno: `import { describe, test } from 'node:test'\nimport assert from 'node:assert/strict'\n${oldTest('test', 'assert.equal(old(1), 1)')}`,
  bun: `import { describe, expect, test } from 'bun:test'\n${oldTest('test', 'expect(old(1)).toBe(1)')}`,
}

const addTax =
  'export function addTax(price⟨: number⟩, rate = 20)⟨: number⟩ {\n  return price + (price * rate) / 100\n}\n'
const long = `export function huge(x⟨: number⟩) {\n${'  x += 1\n'.repeat(410)}  return x\n}\n`
const cart = (body: string) =>
  `export class Cart {\n  ⟨items: number[]; limit: number\n  ⟩constructor(limit⟨: number⟩ = 2) {\n    this.items = []\n    this.limit = limit\n  }\n\n${body}}\n`

/** Source texts by path, `$` standing for the extension. */
const sources: Record<keyof Omit<Stories, 'overloads'>, Fixture> = {
  added: {
    ...inOne('src/added.$', null, addTax),
    targets: [{ name: 'addTax', change: 'added' }],
    facts: [{ of: 'addTax', call: 'addTax(100)', gives: '120' }],
  },
  changed: {
    ...inOne(
      'src/changed.$',
      'export const half = (n⟨: number⟩) => n / 2\n',
      'export const half = (n⟨: number⟩) => Math.floor(n / 2) // whole\n',
    ),
    targets: [{ name: 'half', change: 'changed' }],
    facts: [{ of: 'half', call: 'half(5)', gives: '2' }],
  },
  moved: {
    before: { 'src/movedFrom.$': addTax, 'src/movedTo.$': 'export const x = 1\n' },
    after: { 'src/movedFrom.$': 'export {}\n', 'src/movedTo.$': `export const x = 1\n\n${addTax}` },
    targets: [],
    facts: [],
  },
  method: {
    ...inOne(
      'src/method.$',
      null,
      cart('  size()⟨: number⟩ {\n    return this.items.length + this.limit\n  }\n'),
    ),
    targets: [{ name: 'Cart.constructor' }, { name: 'Cart.size' }],
    facts: [{ of: 'Cart.size', call: 'new Cart(3).size()', gives: '3' }],
  },
  async: {
    ...inOne(
      'src/later.$',
      null,
      'export async function later(n⟨: number⟩)⟨: Promise<number>⟩ {\n  await Promise.resolve()\n  return n + 1\n}\n',
    ),
    targets: [{ name: 'later' }],
    facts: [{ of: 'later', call: 'later(1)', gives: '2', await: true }],
  },
  throws: {
    ...inOne(
      'src/throws.$',
      null,
      "export function check(n⟨: number⟩)⟨: number⟩ {\n  if (n < 0) throw new RangeError('negative')\n  return n\n}\n",
    ),
    targets: [{ name: 'check' }],
    facts: [{ of: 'check', call: 'check(-1)', raises: 'RangeError' }],
  },
  generator: {
    ...inOne(
      'src/generator.$',
      null,
      'export function* count(n⟨: number⟩) {\n  for (let i = 0; i < n; i++) yield i\n}\n',
    ),
    targets: [{ name: 'count' }],
    facts: [{ of: 'count', call: '[...count(3)]', gives: '[0, 1, 2]' }],
  },
  'class with state': {
    ...inOne(
      'src/state.$',
      cart('  add(item⟨: number⟩) {\n    this.items.push(item)\n    return this.items\n  }\n'),
      cart('  add(item⟨: number⟩) {\n    this.items.push(item)\n    return this.items.length\n  }\n'),
    ),
    targets: [{ name: 'Cart.add', change: 'changed' }],
    facts: [{ of: 'Cart.add', call: 'new Cart().add(7)', gives: '1' }],
  },
  'default export': {
    ...inOne('src/standard.$', null, 'export default function double(n⟨: number⟩) {\n  return n * 2\n}\n'),
    targets: [{ name: 'double' }],
    facts: [{ of: 'double', call: 'double(4)', gives: '8' }],
  },
  'non-ASCII': {
    ...inOne(
      'src/größe.$',
      null,
      'export function fläche(länge⟨: number⟩, höhe⟨: number⟩) {\n  return länge * höhe\n}\n',
    ),
    targets: [{ name: 'fläche' }],
    facts: [{ of: 'fläche', call: 'fläche(2, 3)', gives: '6' }],
  },
  unreachable: {
    ...inOne(
      'src/guard.$',
      null,
      'function inner(n⟨: number⟩) {\n  return n + 1\n}\n\nfunction alone() {\n  return 1\n}\n\nexport function outer(n⟨: number⟩) {\n  return inner(n) * 2\n}\n',
    ),
    targets: [{ name: 'inner', via: 'outer' }, { name: 'outer' }],
    skipped: { alone: 'not reachable' },
    facts: [
      { of: 'inner', call: 'outer(1)', gives: '4' },
      { of: 'outer', call: 'outer(2)', gives: '6' },
    ],
  },
  huge: {
    ...inOne('src/huge.$', null, long),
    targets: [{ name: 'huge', change: 'added' }],
    facts: [{ of: 'huge', call: 'huge(1)', gives: '411' }],
  },
  'broken file': {
    ...inOne(
      'src/broken.$',
      null,
      'export function whole(n⟨: number⟩) {\n  return n\n}\n\nexport const torn = = 1\n\nexport function other(n⟨: number⟩) {\n  return n\n}\n',
    ),
    targets: [{ name: 'other' }, { name: 'whole' }],
    unread: 'parse',
    facts: [],
  },
  'two targets in a file': {
    ...inOne(
      'src/two.$',
      null,
      'export const one = (n⟨: number⟩) => n + 1\nexport const two = function (n⟨: number⟩) {\n  return n + 2\n}\n',
    ),
    targets: [{ name: 'one' }, { name: 'two' }],
    facts: [
      { of: 'one', call: 'one(1)', gives: '2' },
      { of: 'two', call: 'two(1)', gives: '3' },
    ],
  },
  'no tests yet': {
    ...inOne('src/first.$', null, 'export function first(items⟨: number[]⟩) {\n  return items[0]\n}\n'),
    targets: [{ name: 'first' }],
    facts: [{ of: 'first', call: 'first([4, 5])', gives: '4' }],
  },
  'existing test file': {
    before: {
      'src/existing.$': 'export const old = (n⟨: number⟩) => n\n',
      'src/existing.test.$': oldTests['node:test'],
    },
    after: {
      'src/existing.$': 'export const old = (n⟨: number⟩) => n\nexport const fresh = (n⟨: number⟩) => -n\n',
    },
    targets: [{ name: 'fresh', change: 'added' }],
    facts: [{ of: 'fresh', call: 'fresh(2)', gives: '-2' }],
  },
  'type-only change': {
    ...inOne(
      'src/typed.$',
      '/** @typedef {string} Name */\n⟨export type Name = string⟩\nexport function same(n⟨: number⟩) {\n  return n\n}\n',
      '/** @typedef {number} Name */\n⟨export type Name = number⟩\nexport function same(n⟨: number⟩) {\n  return n\n}\n',
    ),
    targets: [],
    facts: [],
  },
  're-export': {
    before: {
      'src/inner.$': 'export function deep(n⟨: number⟩) {\n  return n\n}\n',
      'src/outer.$': "export { deep } from './inner.$'\n",
    },
    after: { 'src/inner.$': 'export function deep(n⟨: number⟩) {\n  return n * 10\n}\n' },
    targets: [{ name: 'deep' }],
    facts: [{ of: 'deep', call: 'deep(2)', gives: '20' }],
  },
  'circular import': {
    before: {},
    after: {
      'src/ringA.$':
        "import { b } from './ringB.$'\n\nexport function a(n⟨: number⟩)⟨: number⟩ {\n  return b(n) + 1\n}\n",
      'src/ringB.$':
        "import { a } from './ringA.$'\n\nexport const other = () => a\nexport function b(n⟨: number⟩)⟨: number⟩ {\n  return n * 2\n}\n",
    },
    targets: [{ name: 'a' }, { name: 'b' }, { name: 'other' }],
    facts: [
      { of: 'a', call: 'a(2)', gives: '5' },
      { of: 'b', call: 'b(2)', gives: '4' },
    ],
  },
}

const overloads: Fixture = {
  ...inOne(
    'src/overloads.ts',
    null,
    'export function twice(x: number): number\nexport function twice(x: string): string\nexport function twice(x: number | string) {\n  return typeof x === "number" ? x * 2 : x + x\n}\n',
  ),
  targets: [{ name: 'twice' }],
  facts: [{ of: 'twice', call: "twice('ab')", gives: "'abab'" }],
}

function told(extension: string, write: (text: string) => string): Stories {
  const files = (given: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(given).map(([path, text]) => [
        path.replace('$', extension),
        write(text).replaceAll('.$', `.${extension}`),
      ]),
    )
  const stories = Object.entries(sources).map(([name, story]) => [
    name,
    { ...story, before: files(story.before), after: files(story.after) },
  ])
  return Object.fromEntries(stories) as Stories
}

export const javascriptStories: Stories = { ...told('js', plain), overloads: 'JavaScript has no overloads' }
export const typescriptStories: Stories = { ...told('ts', typed), overloads }
