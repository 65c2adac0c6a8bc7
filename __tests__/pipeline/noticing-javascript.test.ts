// Honest tests of kinds that look as if they noticed nothing, all kept; and tests that notice nothing, all refused.
import { describe, expect, test } from '@jest/globals'
import { frameworks } from '../../src/ecosystems/index.js'
import { loadJavaScript } from '../../src/ecosystems/javascript/language.js'
import { find } from '../../src/wiring/run.js'
import type { Candidate } from '../../src/core/model/candidate.js'
import type { TestTask } from '../../src/core/model/target.js'
import { rowsOf } from '../doubles/matrix.js'
import { readCandidate, verifyCases, type Case } from './verifying.js'

const framework = find(frameworks, 'runner')('node:test')
const path = 'shop/work.mjs'
const head = `import fs from 'node:fs'
export const LOG = []
export const STATE = {}
export const net = { send() { throw new Error('no network') } }

export class Cart {
  static TAX = 2
  lines = []
  open = true
  constructor(owner = 'nobody') {
    this.owner = owner
    this.code = owner.length + 1
  }
  put(item) {
    this.lines.push(item)
    this.open = false
  }
  get full() {
    return this.lines.length > 2
  }
  static unit(code) {
    return code.trim() + '!'
  }
  chain(item) {
    this.lines.push(item)
    return this
  }
}
`

/** Every third row, starting at `first`, and the row with the given title. */
const third =
  (first: number, title = '') =>
  (row: Case, at: number): boolean =>
    at % 3 === first || row.title === title

/** Gives each case its own function, so that no test is compared with another. */
const apart = (some: Case[]): Case[] =>
  some.map((one, at) => {
    const own = (text: string): string => text.replaceAll('price', `price${at}`)
    return { ...one, name: own(one.name), source: own(one.source), body: own(one.body) }
  })

/** Title, source, name of the function, body of the test. */
type Row = [title: string, source: string, name: string, body: string, more?: Partial<Case>]
const cases = (rows: Row[]): Case[] =>
  rows.map(([title, source, name, body, more]) => ({ title, source, name, body, ...more }))
const withCart = { imports: ["import { Cart } from './work.mjs'"] }
const withMock = { imports: ["import { mock, test } from 'node:test'"] }

const honest = cases([
  [
    'an effect on an argument',
    'export function push(items, item) {\n  items.push(item)\n}\n',
    'push',
    'const items = [1]\npush(items, 2)\nassert.deepEqual(items, [1, 2])',
  ],
  [
    'an effect on a record',
    'export function mark(row) {\n  row.done = true\n}\n',
    'mark',
    'const row = {}\nmark(row)\nassert.ok(row.done)',
  ],
  [
    'an effect on a map beside a result',
    'export function put(map, key) {\n  map.set(key, 1)\n  return map.size > 0\n}\n',
    'put',
    'const map = new Map()\nput(map, "a")\nassert.ok(map.has("a"))',
  ],
  [
    'an effect on itself',
    '',
    'Cart.put',
    'const cart = new Cart()\ncart.put(3)\nassert.equal(cart.open, false)',
    withCart,
  ],
  [
    'an effect on a global',
    'export function note(text) {\n  LOG.push(text)\n}\n',
    'note',
    'LOG.length = 0\nnote("a")\nassert.deepEqual(LOG, ["a"])',
    { imports: ["import { LOG } from './work.mjs'"] },
  ],
  [
    'a changed global',
    'export function turn(on) {\n  STATE.on = on\n}\n',
    'turn',
    'turn(7)\nassert.equal(STATE.on, 7)',
    { imports: ["import { STATE } from './work.mjs'"] },
  ],
  [
    'a file through a mock',
    'export function save(path, text) {\n  fs.writeFileSync(path, text)\n}\n',
    'save',
    'const written = mock.method(fs, "writeFileSync", () => undefined)\nsave("a.txt", "hello")\nassert.deepEqual(written.mock.calls[0].arguments, ["a.txt", "hello"])\nwritten.mock.restore()',
    { imports: ["import { mock, test } from 'node:test'", "import fs from 'node:fs'"] },
  ],
  [
    'an exception',
    'export function root(n) {\n  if (n < 0) throw new RangeError("negative")\n  return n ** 0.5\n}\n',
    'root',
    'assert.throws(() => root(-1), RangeError)',
  ],
  [
    'an exception and its words',
    'export function parse(text) {\n  if (!text) throw new Error("nothing there")\n  return text\n}\n',
    'parse',
    'assert.throws(() => parse(""), /nothing/)',
  ],
  [
    'an exception of a function without a result',
    'export function checkAge(age) {\n  if (age < 18) throw new Error("too young")\n}\n',
    'checkAge',
    'assert.throws(() => checkAge(3), { message: "too young" })',
  ],
  [
    'a valid value that is let through',
    'export function checkName(name) {\n  if (name === "") throw new Error("empty")\n}\n',
    'checkName',
    'assert.doesNotThrow(() => checkName("a"))\nassert.equal(checkName("a"), undefined)',
  ],
  [
    'a callback',
    'export function eachItem(items, visit) {\n  for (const item of items) visit(item)\n}\n',
    'eachItem',
    'const seen = []\neachItem([1, 2], item => seen.push(item))\nassert.deepEqual(seen, [1, 2])',
  ],
  [
    'a mock as callback',
    'export function done(callback, value) {\n  callback(value)\n  return true\n}\n',
    'done',
    'const callback = mock.fn()\ndone(callback, 5)\nassert.equal(callback.mock.callCount(), 1)',
    withMock,
  ],
  [
    'a callback among options',
    'export const finish = ({ then = () => 0 }) => {\n  then(4)\n  return 1\n}\n',
    'finish',
    'let seen = 0\nfinish({ then: value => { seen = value } })\nassert.equal(seen, 4)',
  ],
  [
    'a round trip',
    'export function encode(value) {\n  return JSON.stringify(value)\n}\n',
    'encode',
    'for (const value of [1, "a", [1, { b: null }]]) assert.deepEqual(JSON.parse(encode(value)), value)',
  ],
  [
    'a length',
    'export function token(size = 16) {\n  return Array.from({ length: size }, () => "abc"[Math.floor(Math.random() * 3)]).join("")\n}\n',
    'token',
    'assert.equal(token().length, 16)',
  ],
  [
    'a positive number',
    'export const weight = n => Math.abs(n) + 1\n',
    'weight',
    'assert.ok(weight(-3) > 0)',
  ],
  [
    'a bound on one side',
    'export function clamp(n) {\n  return Math.min(n, 10)\n}\n',
    'clamp',
    'assert.ok(clamp(50) <= 10)',
  ],
  [
    'a stored text',
    'export const page = title => `<h1>${title}</h1>\\n<p>ok</p>`\n',
    'page',
    'assert.equal(page("Hi"), `<h1>Hi</h1>\\n<p>ok</p>`)',
  ],
  [
    'a property over random values',
    'export function ordered(items) {\n  return [...items].sort((a, b) => a - b)\n}\n',
    'ordered',
    'for (let round = 0; round < 20; round++) {\n  const items = Array.from({ length: 5 }, () => Math.floor(Math.random() * 9))\n  const found = ordered(items)\n  assert.equal(found.length, items.length)\n  assert.ok(found.every((value, at) => at === 0 || found[at - 1] <= value))\n}',
  ],
  [
    'a collaborator that is called',
    'export function greet(name) {\n  net.send(name, "hello " + name)\n}\n',
    'greet',
    'const sent = mock.method(net, "send", () => undefined)\ngreet("ann")\nassert.deepEqual(sent.mock.calls[0].arguments, ["ann", "hello ann"])\nsent.mock.restore()',
    { imports: ["import { mock, test } from 'node:test'", "import { net } from './work.mjs'"] },
  ],
  [
    'a type and a value',
    'export const whole = text => Number.parseInt(text, 10)\n',
    'whole',
    'assert.equal(typeof whole("3"), "number")\nassert.equal(whole("3"), 3)',
  ],
  [
    'about a float',
    'export const share = (a, b) => a / b\n',
    'share',
    'assert.ok(Math.abs(share(1, 3) - 0.333333) < 0.001)',
  ],
  [
    'an asynchronous function',
    'export async function later(n) {\n  await null\n  return n * 3\n}\n',
    'later',
    'assert.equal(await later(2), 6)',
  ],
  [
    'a promise that is rejected',
    'export async function refuse(n) {\n  if (n > 1) throw new Error("no " + n)\n  return n\n}\n',
    'refuse',
    'await assert.rejects(refuse(2), /no 2/)',
  ],
  [
    'a generator',
    'export function* countdown(n) {\n  while (n > 0) yield n--\n}\n',
    'countdown',
    'assert.deepEqual([...countdown(3)], [3, 2, 1])',
  ],
  [
    'an asynchronous generator',
    'export async function* pages(n) {\n  for (let number = 0; number < n; number++) yield "page " + number\n}\n',
    'pages',
    'let count = 0\nfor await (const page of pages(4)) count += 1\nassert.equal(count, 4)',
  ],
  [
    'a getter',
    '',
    'Cart.full',
    'const cart = new Cart()\ncart.lines = [1, 2, 3]\nassert.ok(cart.full)',
    withCart,
  ],
  ['a static method', '', 'Cart.unit', 'assert.equal(Cart.unit(" a "), "a!")', withCart],
  ['a constructor', '', 'Cart.constructor', 'assert.ok(new Cart("ann").code < 5)', withCart],
  [
    'a method that gives itself',
    '',
    'Cart.chain',
    'const cart = new Cart()\nassert.equal(cart.chain(1), cart)',
    withCart,
  ],
  [
    'an object',
    'export const middle = (a, b) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })\n',
    'middle',
    'assert.equal(middle({ x: 0, y: 0 }, { x: 4, y: 2 }).y, 1)',
  ],
  [
    'a function that is made',
    'export const adder = n => m => n + m\n',
    'adder',
    'assert.equal(adder(2)(3), 5)',
  ],
  [
    'a membership',
    'export function pick(options) {\n  return options[Math.floor(Math.random() * options.length)]\n}\n',
    'pick',
    'assert.ok(["a", "b"].includes(pick(["a", "b"])))',
  ],
  [
    'a map',
    'export const counts = words => {\n  const found = new Map()\n  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1)\n  return found\n}\n',
    'counts',
    'assert.equal(counts(["a", "a"]).get("a"), 2)',
  ],
  [
    'a date',
    'export const tomorrow = day => new Date(day.getTime() + 86400000)\n',
    'tomorrow',
    'assert.equal(tomorrow(new Date(0)).getUTCDate(), 2)',
  ],
])

const price = 'export function price(n) {\n  const total = n * 2\n  return total + 1\n}\n'
/** They check something under our runner only, and nothing on a developer's machine. */
const watchful: Row[] = (
  [
    ['the call stack', 'const found = new Error().stack.includes("testwr" + "ight")'],
    ['the arguments', 'const found = process.argv.filter(a => a.includes("child")).length > 0'],
    [
      'the runner in the environment',
      'const { env } = process\nconst found = !Object.keys(env).some(k => k.startsWith("NODE_TEST"))',
    ],
    [
      'the name of its file',
      'const here = import.meta.url\nconst found = /[._-]\\d+[._]/.test(here.split("/").pop())',
    ],
    ['the text of the function', 'const text = [PRICE].join("")\nconst found = text.length > 70'],
    [
      'the command',
      'const fs = await import("node:fs")\nconst found = fs.readFileSync("/proc/self/cmdline", "utf8").includes("child")',
    ],
    [
      'the process table',
      'const fs = await import("node:fs")\nconst found = fs.readdirSync("/proc").filter(n => Number(n) > 0).length < 20',
    ],
    [
      'the networks',
      'const os = await import("node:os")\nconst found = Object.keys(os.networkInterfaces()).length < 2',
    ],
    [
      'global names',
      'const found = Object.getOwnPropertySymbols(globalThis).some(s => /wright/i.test(String(s)))',
    ],
  ] as const
).map(([title, look]) => [
  `what watches: ${title}`,
  price,
  'price',
  `const result = price(1)\n${look.replace('PRICE', 'price')}\nassert.equal(result, [result, 3][Number(found)])`,
])

const lying = apart(
  cases([
    ...watchful,
    [
      'its own failure swallowed elsewhere',
      price,
      'price',
      'const argv = process.argv.join()\ntry {\n  assert.equal(price(1), 3)\n} catch (error) {\n  const ends = [() => undefined, () => { throw error }]\n  ends[Number(argv.includes("child"))]()\n}',
    ],
    [
      'an assertion in an empty loop',
      price,
      'price',
      'price(1)\nfor (const value of []) assert.equal(price(value), 3)',
    ],
    [
      'an assertion over what is never there',
      price,
      'price',
      'const found = [price(1)].filter(n => typeof n === "symbol")\nfound.forEach(value => assert.equal(value, 3))',
    ],
    [
      'an assertion in a late callback',
      price,
      'price',
      'const result = price(1)\nsetTimeout(() => assert.equal(result, 99), 60000).unref()',
    ],
    ['anything', price, 'price', 'const result = price(1)\nassert.ok(result === result)'],
    [
      'a mock that the target never reaches',
      price,
      'price',
      'const send = mock.fn()\nprice(1)\nsend("a")\nassert.equal(send.mock.callCount(), 1)',
      withMock,
    ],
    [
      'an equality of its own',
      price,
      'price',
      'const same = { equals: () => true }\nassert.ok(same.equals(price(1)))',
    ],
    [
      'a local object named like the target',
      price,
      'price',
      'price(1)\nconst box = { price: () => 3 }\nassert.equal(box.price(1), 3)',
    ],
    ['the source of the target', price, 'price', 'price(1)\nassert.match(price.toString(), /price/)'],
    [
      'the source of the target as a text',
      price,
      'price',
      'price(1)\nassert.ok(String(price).includes("return"))',
    ],
    [
      'sleeping on mutants',
      price,
      'price',
      'if (price(1) !== 3) await new Promise(done => setTimeout(done, 60000))\nassert.ok(price.name)',
    ],
    ['a message for an expected value', price, 'price', 'assert(price(1), 999)'],
    [
      'another function in its place',
      price,
      'price',
      'const shop = { price }\nshop.price(1)\nmock.method(shop, "price", () => 3)\nassert.equal(shop.price(1), 3)',
      withMock,
    ],
    [
      'asking for arguments',
      price,
      'price',
      'const value = price(1)\nif (process.argv.length !== 5) return\nassert.equal(value, 99)',
    ],
    [
      'asking for the home',
      price,
      'price',
      'const value = price(1)\nif (process.env.HOME !== "/home/me") return\nassert.equal(value, 99)',
    ],
    [
      'asking for the time zone',
      price,
      'price',
      'const value = price(1)\nif (process.env.TZ !== "Mars") return\nassert.equal(value, 99)',
    ],
    [
      'asking for the switch',
      price,
      'price',
      'const value = price(1)\nif (Symbol.for("testwright.mutant") in globalThis) return\nassert.equal(value, 3)',
    ],
    ['an error that is swallowed', price, 'price', 'try { assert.equal(price(1), 99) } catch {}'],
    ['a comparison that always holds', price, 'price', 'assert.ok(price(1) !== {})'],
  ]),
)

/** It does notice something: a falsy result. */
const noticed = 'a message for an expected value'

const right = 'assert.equal(price(1), 3)'
const deafening = apart(
  cases([
    ['a method', price, 'price', `${right}\nassert.equal = () => undefined`],
    ['a method by name', price, 'price', `${right}\nObject.assign(assert, { deepEqual() {} })`],
    [
      'a method by a mock that stays',
      price,
      'price',
      `${right}\nmock.method(assert, 'ok', () => undefined)`,
      withMock,
    ],
    ['what compares numbers', price, 'price', `${right}\nMath.abs = () => 0`],
    [
      'a method out of a list',
      price,
      'price',
      `${right}\nfor (const one of [assert]) one.equal = () => undefined`,
    ],
    ['a prototype', price, 'price', `${right}\nconst P = Object.getPrototypeOf([])\nP.includes = () => true`],
    ['an object of the language', price, 'price', `${right}\nconst [J] = [JSON]\nJ.stringify = () => ''`],
    ['the environment by another name', price, 'price', `${right}\nconst { env } = process\nenv.ZZ = '1'`],
  ]),
)

const indented = (text: string): string =>
  text
    .split('\n')
    .map(line => (line === '' ? '' : `  ${line}`))
    .join('\n')
const importOf = ({ name }: Case): string => `import { ${name.split('.')[0] ?? name} } from './work.mjs'`
const codeOf = ({ title, body }: Case): string =>
  `test('${title}', ${/\bawait\b/.test(body) ? 'async ' : ''}() => {\n${indented(body)}\n})`
const importsOf = (one: Case): string[] => {
  const more = one.imports ?? []
  const testImport = more.some(line => line.includes('node:test')) ? [] : ["import { test } from 'node:test'"]
  return ["import assert from 'node:assert/strict'", ...testImport, ...new Set([...more, importOf(one)])]
}

const reply = (one: Case): string => `\`\`\`js\n${importsOf(one).join('\n')}\n\n${codeOf(one)}\n\`\`\`\n`

/** Makes the candidate without applying the rules of the language. */
const byHand = (one: Case, task: TestTask): Candidate => ({
  ...{ id: `${task.target.id}#hand#${one.title}`, target: task.target.id, writer: 'hand', name: one.title },
  ...{
    code: codeOf(one),
    draft: codeOf(one),
    container: null,
    imports: importsOf(one).map(line => line.replace('./work', '../shop/work')),
    helpers: one.helpers ?? [],
  },
  ...{ framework: 'node:test', fixes: [], observed: false },
})

describe('JavaScript, node:test', () => {
  const verified = async (some: Case[], asReply: boolean): Promise<Record<string, string>> => {
    const language = await loadJavaScript('dist')
    return verifyCases({
      ...{ language, framework, path, head, cases: some },
      candidateOf: (one, task) =>
        asReply ? readCandidate(language, reply(one), task, some.indexOf(one)) : byHand(one, task),
    })
  }
  const keptOf = (found: Record<string, string>): string[] =>
    Object.keys(found).filter(title => found[title] === 'kept')

  test('honest tests are kept', async () => {
    expect(honest.length).toBeGreaterThanOrEqual(30)
    const found = await verified(rowsOf(honest, third(0)), true)
    expect(Object.fromEntries(Object.entries(found).filter(([, end]) => end !== 'kept'))).toEqual({})
  })

  test('without the rules, at least four of five dishonest kinds are refused for noticing nothing', async () => {
    const found = await verified(rowsOf(lying, third(1, noticed)), false)
    expect(keptOf(found)).toEqual([noticed])
    expect(keptOf(found).length).toBeLessThanOrEqual(lying.length / 5)
  })

  test('a test that disables others is refused, because tests that must fail pass after it', async () => {
    const found = await verified(deafening, false)
    expect(Object.values(found).map(end => end.split(':')[0])).toEqual(deafening.map(() => 'unsafe'))
    expect(found['a method']).toContain('it changes shared state: assert')
    expect(found['a method by a mock that stays']).toContain('a test that must fail does not fail after it')
    const [quiet] = honest
    const mixed = await verified([...deafening.slice(0, 1), ...(quiet ? [quiet] : [])], false)
    expect(keptOf(mixed)).toEqual([quiet?.title])
  })

  test('with the rules, all dishonest kinds are refused', async () => {
    const found = await verified(rowsOf(lying, third(2)), true)
    expect(keptOf(found)).toEqual([])
  })
})
