// What became of a test, in the words of a report: whether an assertion failed, what it wanted and what it got, as short literals.
'use strict'
const { inspect, types } = require('node:util')

const { literal } = require('./literals.cjs')

const LONGEST = 400
/** Characters of each side of a comparison, and of the texts in it: a reader sees where the two part. */
const LONGEST_SIDE = 4000
const COLOUR = /\u001b\[[0-9;]*m/g

/** What `look` gives; `otherwise` where looking throws, as it may with anything that a test threw. */
function guarded(look, otherwise) {
  try {
    return look()
  } catch {
    return otherwise
  }
}

/** Text without colours, no longer than a report wants. */
function plain(text) {
  const whole = guarded(() => String(text), 'what was thrown cannot be shown')
  return whole.slice(0, 100_000).replace(COLOUR, '').trim().slice(0, 2000)
}

/** A thrown value in words: its stack, or itself. */
function told(error) {
  return plain(guarded(() => error?.stack ?? error, 'what was thrown cannot be shown'))
}

/** A value as it would be written: to read back where it can be, to look at where it cannot, null where it is long. */
function shown(value, longest = LONGEST) {
  if (types.isNativeError(value)) return `${value.name}: ${value.message}`.slice(0, longest)
  const most = { maxArrayLength: 50, maxStringLength: Math.max(500, longest) }
  const text = literal(value) ?? inspect(value, { depth: 4, breakLength: Infinity, ...most })
  return text.length > longest ? null : text
}

/** What an error says was expected and what came, each null where it says neither. */
function pair(error) {
  return guarded(() => found(error), { expected: null, actual: null })
}

function found(error, longest) {
  for (const each of [error?.matcherResult, error]) {
    if (each && typeof each === 'object' && 'expected' in each && 'actual' in each) {
      return { expected: shown(each.expected, longest), actual: shown(each.actual, longest) }
    }
  }
  return { expected: null, actual: null }
}

const EQUAL = ['strictEqual', 'deepStrictEqual', 'deepEqual', 'equal', '==']
/** Messages of Node, Jest, Vitest, Chai and supertest where two values should have been equal. */
const EQUALITY = [
  /^Expected values to be (?:strictly|loosely) (?:deep-)?equal:/,
  /^expect\(received\)(?:\.resolves)?\.(?:toBe|toEqual|toStrictEqual)\(expected\)/,
  /^expected .*(?<! not) to (?:be .*\/\/ Object\.is equality$|(?:deeply |strictly )?equal )/ms,
  /^expected \d{3} "[^"\n]*", got \d{3} "/,
]
/** supertest compares a text with the text of the response, and hands over the object that it was parsed to. */
const BODY = ' response body, got '

/** Both sides as the message of supertest has them; null for another message, and where it cannot be told where they part. */
function sidesOfBody(error) {
  const [expected, actual, more] = String(error?.message ?? '').split(BODY)
  if (actual === undefined || more !== undefined || !expected.startsWith('expected ')) return null
  const sides = { expected: expected.slice('expected '.length), actual }
  return Math.max(sides.expected.length, actual.length) > LONGEST_SIDE ? null : sides
}

/** Vitest hands over the text of a number, and its message says which of the two was compared. */
function withoutQuotes({ expected, actual }, message) {
  const [, was, wanted] = /^expected (.*) to be (.*) \/\/ Object\.is equality$/s.exec(message) ?? []
  const asTold = (side, told) => (side === `'${told}'` ? told : side)
  return { expected: asTold(expected, wanted), actual: asTold(actual, was) }
}

/** Both sides of the assertion that failed, where it asks for equality: { expected, actual }, else null. */
function compared(error, text) {
  return guarded(() => {
    const body = sidesOfBody(error)
    if (body !== null) return body
    const message = text.replace(/^(?:\w*Error)(?: \[\w+\])?: /, '')
    // Chai and Vitest give the same operator to assertions that compare in other ways.
    const isOperator = error?.code === 'ERR_ASSERTION' && EQUAL.includes(error.operator)
    if (!isOperator && !EQUALITY.some(form => form.test(message))) return null
    // `assert.ok(it)` looks like this too, and `it` need not be `true` on the head.
    if (isOperator && error.operator === '==' && error.expected === true) return null
    const { expected, actual } = found(error, LONGEST_SIDE)
    return expected === null || actual === null ? null : withoutQuotes({ expected, actual }, message)
  }, null)
}

function asserts(error, text) {
  const name = String(error?.name ?? error?.constructor?.name ?? '')
  if (error?.matcherResult || error?.code === 'ERR_ASSERTION' || /Assertion/.test(name)) return true
  return /^(?:\w*Error: )?(?:expect[.(]|expected number of assertions|promise (?:resolved|rejected) )/.test(
    text,
  )
}

/** Where an error was thrown, as its stack has it; empty where it has none. */
const frameOf = error =>
  guarded(() => /^\s+at .*$/m.exec(String(error?.stack ?? '').slice(0, 20_000))?.[0].trim() ?? '', '')

/** The part of an event that says how it went wrong; `error` may be of another realm, or null. */
function explain(error, text, outcome) {
  const assertion = outcome === 'failed' && guarded(() => asserts(error, text), false)
  const values = assertion ? pair(error) : { expected: null, actual: null }
  const sides = outcome === 'failed' ? compared(error, text) : null
  return { outcome, assertion, ...values, compared: sides, detail: text, frame: frameOf(error) }
}

const HEADING =
  /^(?:(?:● )?Test suite failed to run|(?:Error: )?Transform failed with \d+ errors?:)[^\S\n]*\n/
const PASSED = { outcome: 'passed', assertion: false, expected: null, actual: null, detail: '' }
const broken = detail => ({ ...PASSED, outcome: 'broken', detail: causeFirst(detail) })
const late = (detail = 'out of time') => ({ ...PASSED, outcome: 'timed-out', detail })
const SKIPPED = { ...broken('the runner skipped it'), skipped: true }

/** Headings of Jest and Vite say only that something failed; what failed stands below them. */
function causeFirst(detail) {
  const own = detail.trimStart().replace(HEADING, '').trimStart()
  if (!own.startsWith('Jest encountered an unexpected token')) return own
  const cause = own.split('\n').find(line => /^\s*\w*Error: /.test(line))
  return cause === undefined ? own : `${cause.trim()}\n${own}`
}

/** The message for what became of a whole file. */
const ofFile = (file, found) => ({ file, name: null, milliseconds: 0, ...found })

/** The message for the end of a file of which nothing more is known. */
const endOf = file => ({ file, done: true, lines: [], unsafe: null })

module.exports = {
  PASSED,
  SKIPPED,
  broken,
  compared,
  endOf,
  explain,
  guarded,
  late,
  ofFile,
  pair,
  plain,
  told,
}
