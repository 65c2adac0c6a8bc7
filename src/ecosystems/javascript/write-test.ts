// An observation -> a test case for a runner.
import { snake, wholeWords } from '../../core/explore/value-words.js'
import type { Style, TestSpec } from '../../core/model/ports.js'
import { rowsIn } from '../shared/rows.js'
import { quote } from './literal.js'
import { asserted } from './properties.js'
import { moduleIn, type JavaScriptRunnerSpec } from './runner-spec.js'

type Written = ReturnType<Style['test']>
type Check = TestSpec['checks'][number]
type Checks = (check: Check) => string[]

/** How one runner's tests look: words, imports and assertions. */
interface TestStyle {
  group: string
  test: string
  imports: string[]
  check: Checks
}

export function writeTest(runner: JavaScriptRunnerSpec, spec: TestSpec): Written {
  const { group, test, imports, check } = testStyleOf(runner, spec.like ?? '')
  const flat = isFlat(spec.like ?? '')
  const done = [...spec.arrange.flatMap(statement), ...spec.checks.flatMap(check)]
  const body = [...commentOf(spec), ...(spec.each ? inLoop(spec.each, done) : done)]
  const title = flat ? `${spec.subject} ${titleOf(spec)}` : titleOf(spec)
  const waits = body.some(line => /(?<![\p{L}\p{N}_.$])await\b/u.test(line)) ? 'async ' : ''
  const code = [`${test}(${quote(title)}, ${waits}() => {`, ...body.map(line => `  ${line}`), '});'].join(
    '\n',
  )
  const container = {
    name: spec.subject,
    header: `${group}(${quote(spec.subject)}, () => {`,
    members: [],
  }
  const used = (name: string) => new RegExp(`(?<![\\p{L}\\p{N}_.$])${name}[.(]`, 'u').test(code)
  const needed = imports.filter(line => {
    const bound = /^import (?:\{ (?:strict as )?)?(assert|expect)\b/.exec(line)?.[1]
    return bound === undefined || used(bound)
  })
  return {
    name: title,
    code,
    container: flat ? null : container,
    imports: [...new Set([...(flat ? needed.map(ungrouped) : needed), ...spec.imports])],
    helpers: [],
  }
}

function inLoop(each: NonNullable<TestSpec['each']>, done: string[]): string[] {
  const { name, values, any } = each
  if (any !== undefined) return asserted(each, any, done)
  const opening = rowsIn(`for (const ${name} of `, values, ') {').map(line => line.replace(/^ {4}/, '  '))
  return [...opening, ...done.map(line => `  ${line}`), '}']
}

/** True for a text whose tests have no blocks around them. */
function isFlat(like: string): boolean {
  const calls = (words: string) =>
    new RegExp(`(?<![\\p{L}\\p{N}_$])(?:${words})(?:\\.[a-z]+)*\\(`, 'u').test(like)
  return calls('test|it') && !calls('describe|suite|context')
}

const ungrouped = (line: string): string => line.replace('{ describe, ', '{ ')

function testStyleOf(runner: JavaScriptRunnerSpec, like: string): TestStyle {
  const { module, globals, names, suiteNames, assertion } = runner
  const test = names.includes('test') ? 'test' : 'it'
  const imported = globals !== 'always' && moduleIn(like, runner) !== null
  const importing = (...bound: string[]) =>
    imported ? [`import { ${bound.join(', ')} } from '${module}'`] : []
  if (assertion === 'expect')
    return { group: 'describe', test, imports: importing('describe', 'expect', test), check: expects }
  const suites = suiteNames && /^[ \t]*suite\(/m.test(like) && /^[ \t]*test\(/m.test(like)
  const words = suites ? { group: 'suite', test: 'test' } : { group: 'describe', test }
  const imports = importing(words.group, words.test)
  const chai = namesModule(like, 'chai') && /(?<![\p{L}\p{N}_.$])expect\(/u.test(like)
  if (assertion === 'chai or assert' && chai)
    return {
      ...words,
      imports: [...imports, "import { expect } from 'chai'", STRICT.line],
      check: chaiExpects,
    }
  const assert = assertOf(like)
  return { ...words, imports: [...imports, assert.line], check: asserts(assert) }
}

const namesModule = (text: string, module: string): boolean =>
  text.includes(`'${module}'`) || text.includes(`"${module}"`)

interface Assert {
  line: string
  equal: string
  deep: string
}

const STRICT: Assert = { line: "import assert from 'node:assert/strict'", equal: 'equal', deep: 'deepEqual' }

/** The project's own assert if its tests use the loose one: a file can bind the name only once. */
function assertOf(like: string): Assert {
  const loose =
    /(?:import\s+assert\s+from\s*|assert\s*=\s*require\()["']((?:node:)?assert)["']\)?(?!\.strict)/.exec(like)
  if (loose) return { ...LOOSE, line: `import assert from '${loose[1] ?? 'assert'}'` }
  const named = /\{\s*strict\s+as\s+assert\s*\}\s+from\s*["']((?:node:)?assert)["']/.exec(like)
  if (named) return { ...STRICT, line: `import { strict as assert } from '${named[1] ?? 'assert'}'` }
  const plain = /["'](assert\/strict)["']/.test(like)
  return plain ? { ...STRICT, line: "import assert from 'assert/strict'" } : STRICT
}

const LOOSE = { equal: 'strictEqual', deep: 'deepStrictEqual' }

const asserts =
  ({ equal, deep }: Assert): Checks =>
  check => {
    if (check.kind === 'raises') return [raisesByAssert(check)]
    const call = callOf(check)
    const { literal } = check
    if (closeTo(check)) return [`assert.ok(Math.abs(${call} - ${literal}) < 1e-9);`]
    return [`assert.${isPrimitive(literal) ? equal : deep}(${callOf(check, true)}, ${literal});`]
  }

function raisesByAssert({ call, await: waits, exception }: Extract<Check, { kind: 'raises' }>): string {
  const name = errorOf(exception)
  const what = name === '' ? '' : `, ${name}`
  return waits ? `await assert.rejects(async () => ${call}${what});` : `assert.throws(() => ${call}${what});`
}

const expects: Checks = check => {
  if (check.kind === 'raises') {
    const { call, await: waits } = check
    const name = errorOf(check.exception)
    if (!waits) return [`expect(() => ${call}).toThrow(${name});`]
    // A thrown value without a name may not be an error, which `toThrow` on a rejection would reject.
    const matcher = name === '' ? 'toBeDefined()' : `toThrow(${name})`
    return [`await expect((async () => ${call})()).rejects.${matcher};`]
  }
  const { literal } = check
  const known: Record<string, string> = { null: 'toBeNull()', undefined: 'toBeUndefined()', NaN: 'toBeNaN()' }
  const structure = /\bundefined\b/.test(literal) ? 'toStrictEqual' : 'toEqual'
  const matcher = Object.hasOwn(known, literal)
    ? known[literal]
    : closeTo(check)
      ? `toBeCloseTo(${literal}, 9)`
      : `${isPrimitive(literal) ? 'toBe' : structure}(${literal})`
  return [`expect(${callOf(check, true)}).${matcher ?? ''};`]
}

const chaiExpects: Checks = check => {
  if (check.kind === 'raises')
    return check.await
      ? [raisesByAssert(check)]
      : [`expect(() => ${check.call}).to.throw(${errorOf(check.exception)});`]
  const { literal } = check
  const words = ['null', 'undefined', 'true', 'false', 'NaN']
  const found = `expect(${callOf(check, true)}).to`
  if (words.includes(literal)) return [`${found}.be.${literal};`]
  if (closeTo(check)) return [`${found}.be.closeTo(${literal}, 1e-9);`]
  // Chai's `equal` considers -0 and 0 equal; its deep form does not.
  return [`${found}.${isPrimitive(literal) && literal !== '-0' ? 'equal' : 'deep.equal'}(${literal});`]
}

/** The call, awaited if it returns a promise; in parentheses when an operator follows. */
function callOf({ call, await: waits }: Check, alone = false): string {
  if (!waits) return call
  return alone ? `await ${call}` : `(await ${call})`
}

const closeTo = (check: Extract<Check, { kind: 'equal' }>): boolean =>
  check.approximate && /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/.test(check.literal) && check.literal !== '-0'

/** True for literals that are compared by value. The string must end at its closing quote. */
export function isPrimitive(literal: string): boolean {
  return (
    /^(?:true|false|null|undefined|NaN|-?Infinity|-?\d[\d_]*n?|-?\d*\.?\d+(?:e[-+]?\d+)?)$/i.test(literal) ||
    /^(?:'(?:[^'\\\n]|\\[^])*'|"(?:[^"\\\n]|\\[^])*"|`(?:[^`\\$]|\\[^]|\$(?!\{))*`)$/.test(literal)
  )
}

const errorOf = (name: string): string => (/^[\p{L}_$][\p{L}\p{N}_$.]*$/u.test(name) ? name : '')

function commentOf({ comment }: TestSpec): string[] {
  return comment.split('\n').flatMap(line => (line.trim() === '' ? [] : [`// ${line.trim()}`]))
}

function statement(code: string): string[] {
  const ended = /(?:;|^\s*\/\/.*)$/.test(code) ? code : `${code};`
  return code.includes('`') ? [ended] : ended.split('\n')
}

/** `returns 99` from `test_add_tax_returns_99` of `addTax`: the block around it names the function. */
export function titleOf({ name, subject, title }: Pick<TestSpec, 'name' | 'subject' | 'title'>): string {
  if (title !== undefined) return title
  const last = (subject.split('.').at(-1) ?? '').replace(/^#/, '')
  const starts = [wholeWords(snake(last), 34), last.replace(/^_+|_+$/g, '')].map(
    spelling => `test_${spelling}_`,
  )
  const start =
    starts.find(beginning => name.startsWith(beginning)) ?? (name.startsWith('test_') ? 'test_' : '')
  const rest = name.slice(start.length)
  return (rest.replace(/_+/g, ' ').trim() || name).trim()
}
