// The outcome of a test for a report: whether an assertion failed, with the expected and actual values as short
// literals.
'use strict'
const { inspect, types } = require('node:util')

const { literal } = require('./literals.cjs')

const LONGEST = 400
/** Most characters of each side of a comparison and of the strings in it: enough to see where they differ. */
const LONGEST_SIDE = 4000
const COLOUR = /\u001b\[[0-9;]*m/g

/** The result of `look`; `otherwise` when it throws, as it may with anything that a test threw. */
function guarded(look, otherwise) {
  try {
    return look()
  } catch {
    return otherwise
  }
}

/** Text without colours, cut to the length of a report. */
function plain(text) {
  const whole = guarded(() => String(text), 'what was thrown cannot be shown')
  return whole.slice(0, 100_000).replace(COLOUR, '').trim().slice(0, 2000)
}

/** A thrown value in words: its stack, or itself. */
function told(error) {
  return plain(guarded(() => error?.stack ?? error, 'what was thrown cannot be shown'))
}

/** A value as source if possible, else as inspected text; null when it is too long. */
function shown(value, longest = LONGEST) {
  if (types.isNativeError(value)) return `${value.name}: ${value.message}`.slice(0, longest)
  const most = { maxArrayLength: 50, maxStringLength: Math.max(500, longest) }
  const text = literal(value) ?? inspect(value, { depth: 4, breakLength: Infinity, ...most })
  return text.length > longest ? null : text
}

/** The expected and actual values in an error; both null when it has neither. */
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
/** Messages of Node, Jest, Vitest, Chai and supertest for two values that should have been equal. */
const EQUALITY = [
  /^Expected values to be (?:strictly|loosely) (?:deep-)?equal:/,
  /^expect\(received\)(?:\.resolves)?\.(?:toBe|toEqual|toStrictEqual)\(expected\)/,
  /^expected .*(?<! not) to (?:be .*\/\/ Object\.is equality$|(?:deeply |strictly )?equal )/ms,
  /^expected \d{3} "[^"\n]*", got \d{3} "/,
]
/** supertest compares the text of the response, but its error contains the parsed object. */
const BODY = ' response body, got '

/** Both sides from a supertest message; null for any other message, or when its split is ambiguous. */
function sidesOfBody(error) {
  const [expected, actual, more] = String(error?.message ?? '').split(BODY)
  if (actual === undefined || more !== undefined || !expected.startsWith('expected ')) return null
  const sides = { expected: expected.slice('expected '.length), actual }
  return Math.max(sides.expected.length, actual.length) > LONGEST_SIDE ? null : sides
}

/** Vitest passes numbers as strings, and its message shows which of the two was compared. */
function withoutQuotes({ expected, actual }, message) {
  const [, was, wanted] = /^expected (.*) to be (.*) \/\/ Object\.is equality$/s.exec(message) ?? []
  const asTold = (side, told) => (side === `'${told}'` ? told : side)
  return { expected: asTold(expected, wanted), actual: asTold(actual, was) }
}

/** Both sides of a failed equality assertion: { expected, actual }; null for any other. */
function compared(error, text) {
  return guarded(() => {
    const body = sidesOfBody(error)
    if (body !== null) return body
    const message = text.replace(/^(?:\w*Error)(?: \[\w+\])?: /, '')
    // Chai and Vitest use the same operator for assertions that compare differently.
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

/** Where an error was thrown, according to its stack; empty when unknown. */
const frameOf = error =>
  guarded(() => /^\s+at .*$/m.exec(String(error?.stack ?? '').slice(0, 20_000))?.[0].trim() ?? '', '')

/** The part of an event that describes a failure; `error` may be from another realm, or null. */
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

/** Removes headings of Jest and Vite that only say that something failed: the cause is below them. */
function causeFirst(detail) {
  const own = detail.trimStart().replace(HEADING, '').trimStart()
  if (!own.startsWith('Jest encountered an unexpected token')) return own
  const cause = own.split('\n').find(line => /^\s*\w*Error: /.test(line))
  return cause === undefined ? own : `${cause.trim()}\n${own}`
}

/** The message for the outcome of a whole file. */
const ofFile = (file, found) => ({ file, name: null, milliseconds: 0, ...found })

/** The message for the end of a file without further information. */
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
