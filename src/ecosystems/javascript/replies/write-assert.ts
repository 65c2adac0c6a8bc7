// A claim -> the call of node:assert that makes it.
import type { Claim } from './claims.js'

/** Source of the assertion, null where `node:assert` has no plain word for it. */
export function writeAssert(claim: Claim, text: string): string | null {
  const { op, not } = claim
  const [first = 'undefined'] = claim.args
  const actual =
    claim.via === 'resolves' || (claim.via === 'rejects' && op !== 'throws') ? settled(claim) : claim.actual
  if (actual === null) return null
  const ok = (test: string) => `assert.ok(${not ? `!(${test})` : test})`
  const pair = (name: string, expected: string) =>
    `assert.${not ? `not${name.charAt(0).toUpperCase()}${name.slice(1)}` : name}(${actual}, ${expected})`
  const word: string = op
  switch (word) {
    case 'throws':
      return writeThrows(claim, text)
    case 'same':
      return pair('strictEqual', first)
    case 'deep':
      return pair('deepEqual', first)
    case 'null':
    case 'undefined':
    case 'true':
    case 'false':
      return pair('strictEqual', word)
    case 'nan':
      return pair('strictEqual', 'NaN')
    case 'defined':
      return not ? `assert.strictEqual(${actual}, undefined)` : `assert.notStrictEqual(${actual}, undefined)`
    case 'length':
      return pair2(`${bracketed(actual)}.length`, first, not)
    case 'truthy':
      return ok(actual)
    case 'falsy':
      return not ? `assert.ok(${actual})` : `assert.ok(!${bracketed(actual)})`
    case 'match':
      return /^\//.test(first)
        ? `assert.${not ? 'doesNotMatch' : 'match'}(${actual}, ${first})`
        : ok(`${bracketed(actual)}.includes(${first})`)
    default: {
      const test = testOf(claim, bracketed(actual))
      return test === null ? null : ok(test)
    }
  }
}

function pair2(actual: string, expected: string, not: boolean): string {
  return `assert.${not ? 'notStrictEqual' : 'strictEqual'}(${actual}, ${expected})`
}

function settled(claim: Claim): string | null {
  return claim.via === 'resolves' ? `await ${bracketed(claim.actual)}` : null
}

/** A condition for what has no word of its own. */
function testOf(claim: Claim, actual: string): string | null {
  const [first = 'undefined', second] = claim.args
  const word: string = claim.op
  switch (word) {
    case 'above':
      return `${actual} > ${first}`
    case 'least':
      return `${actual} >= ${first}`
    case 'below':
      return `${actual} < ${first}`
    case 'most':
      return `${actual} <= ${first}`
    case 'contain':
      return /^\{/.test(first) ? null : `${actual}.includes(${first})`
    case 'containDeep':
      return `${actual}.some(item => isDeepStrictEqual(item, ${first}))`
    case 'close':
      return `Math.abs(${actual} - ${bracketed(first)}) < ${claim.style === 'jest' ? `10 ** -${second ?? '2'} / 2` : (second ?? '0')}`
    case 'instance':
      return `${actual} instanceof ${first}`
    case 'type':
      return /^['"]array['"]$/i.test(first)
        ? `Array.isArray(${actual})`
        : /^['"](?:null|regexp|date|map|set|promise|error)['"]$/i.test(first)
          ? null
          : `typeof ${actual} === ${first}`
    case 'exist':
      return `${actual} != null`
    case 'property':
      return claim.args.length === 1 && /^(['"])[\p{L}\p{N}_$]+\1$/u.test(first)
        ? `${first} in ${actual}`
        : null
    case 'called':
      return `${actual}.mock.callCount() > 0`
    case 'times':
      return `${actual}.mock.callCount() === ${first}`
    case 'calledWith':
      return `${actual}.mock.calls.some(call => isDeepStrictEqual(call.arguments, [${claim.args.join(', ')}]))`
    default:
      return null
  }
}

function writeThrows(claim: Claim, text: string): string | null {
  const method = claim.via === 'rejects' ? 'rejects' : 'throws'
  const awaits = claim.via === 'rejects' && text.startsWith('await', claim.start) ? 'await ' : ''
  if (claim.not) return claim.via === null ? `assert.doesNotThrow(${claim.actual})` : null
  if (claim.via === 'resolves') return null
  const expected = thrown(claim.args)
  return expected === null ? null : `${awaits}assert.${method}(${claim.actual}${expected})`
}

/** The second argument of `throws`: a class, a pattern, or a check of the message. */
function thrown(args: string[]): string | null {
  const [first, second] = args
  if (first === undefined) return ''
  if (second !== undefined) return /^[\p{L}_$]/u.test(first) ? `, ${messageOf(second, first)}` : null
  const made = /^new\s+[\p{L}\p{N}_$.]+\(\s*((['"`])(?:(?!\2)[^\\]|\\.)*\2)\s*\)$/u.exec(first)
  if (made) return `, { message: ${made[1] ?? "''"} }`
  return /^['"`]/.test(first) ? `, ${messageOf(first, null)}` : `, ${first}`
}

function messageOf(source: string, type: string | null): string {
  if (/^\//.test(source))
    return type === null ? source : `error => error instanceof ${type} && ${source}.test(error.message)`
  const kind = type === null ? '' : `error instanceof ${type} && `
  return `error => ${kind}error.message.includes(${source})`
}

/** Brackets around whatever is no name, call, literal or element of one. */
function bracketed(source: string): string {
  return /^(?:await\s|[^(['"`]*[\s?&|<>=!+*/%^~-])|=>|^\{|^[-+!~]/.test(source) &&
    !/^[\p{L}\p{N}_$.]+\([^()]*\)$/u.test(source)
    ? `(${source})`
    : source
}
