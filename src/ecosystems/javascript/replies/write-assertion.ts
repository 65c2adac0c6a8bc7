// What an assertion claims -> the words of another assertion library for it.
import { WORDS, type Op } from './assertion-words.js'
import type { ScriptAssertion } from './assertions.js'
import type { TestStyle } from './test-style.js'

type Claim = ScriptAssertion & { op: Op }

/** The assertion in the words of the project's library; null when it already is, or when there is no simple form. */
export function writeAssertion(assertion: ScriptAssertion, project: TestStyle): string | null {
  const { style, op } = assertion
  const { assertion: library, runner } = project
  if (assertion.chain === 'console.assert') return `assert.ok(${assertion.actual})`
  if (op === 'other' || op === 'snapshot' || style === 'should' || style === 'assert') return null
  const claim = { ...assertion, op }
  if (library === 'assert') return writeAssert(claim)
  if (library === 'chai') return style === 'jest' ? writeChai(claim) : null
  return style === 'jest' || (style === 'chai' && runner.expectIsChai) ? null : writeJest(claim)
}

function writeJest({ op, actual, not, args }: Claim): string | null {
  const [first = '', second = ''] = args
  const expecting = (source: string) => `expect(${source})${not ? '.not' : ''}`
  const is = (condition: string) => `expect(${condition}).toBe(${String(!not)})`
  switch (op as string) {
    case 'true':
    case 'false':
      return `${expecting(actual)}.toBe(${op})`
    case 'exist':
      return `expect(${actual} == null).toBe(${String(not)})`
    case 'empty':
      return `${expecting(actual)}.toHaveLength(0)`
    case 'close':
      return is(`Math.abs(${actual} - (${first})) <= ${second}`)
    case 'throws':
      return `${expecting(actual)}.toThrow(${second === '' ? first : second})`
    case 'type':
      if (isArrayType(first)) return is(`Array.isArray(${actual})`)
      return hasTypeof(first) ? `${expecting(`typeof ${actual}`)}.toBe(${first})` : null
    default: {
      const word = op === 'contain' && first.startsWith('{') ? 'toMatchObject' : WORDS[op].jest[0]
      return word === undefined ? null : `${expecting(actual)}.${word}(${args.join(', ')})`
    }
  }
}

/** chai's type names, most of which are those of `typeof`. */
const isArrayType = (type: string) => /^['"]array['"]$/i.test(type)
const hasTypeof = (type: string) => !/^['"](?:array|null|regexp|date|map|set|promise|error)['"]$/i.test(type)

/** The same claim without words that only negate another one. */
function plain(claim: Claim): Claim {
  if (claim.op === 'falsy') return { ...claim, op: 'truthy', not: !claim.not }
  return claim.op === 'defined' ? { ...claim, op: 'undefined', not: !claim.not } : claim
}

function writeChai(claim: Claim): string | null {
  const { op, actual, not, via, args } = plain(claim)
  const [first = '', second = '2'] = args
  const expecting = (source: string) => `expect(${source}).to.${not ? 'not.' : ''}`
  if (via !== null) return null
  switch (op as string) {
    case 'times':
      return `${expecting(`${actual}.mock.callCount()`)}equal(${first})`
    case 'called':
      return `expect(${actual}.mock.callCount() > 0).to.equal(${String(!not)})`
    case 'calledWith':
      return `${expecting(`${actual}.mock.calls.map(call => call.arguments)`)}deep.include([${args.join(', ')}])`
    case 'close':
      return `${expecting(actual)}be.closeTo(${first}, 10 ** -${second} / 2)`
    default: {
      const words = WORDS[op === 'same' && first === 'NaN' ? 'nan' : op]
      const given = words.args === 0 ? '' : `(${args.join(', ')})`
      return words.chai[0] === undefined ? null : `${expecting(actual)}${words.chai[0]}${given}`
    }
  }
}

function writeAssert(given: Claim): string | null {
  const claim = plain(given)
  const { op, not, via, args } = claim
  const [first = 'undefined'] = args
  if (op === 'throws') return writeThrows(claim)
  if (via === 'rejects') return null
  const actual = via === 'resolves' ? `await ${bracketed(claim.actual)}` : claim.actual
  const compared = (method: Op, value: string, expected: string) =>
    `assert.${WORDS[method][not ? 'assertNot' : 'assert'][0] ?? ''}(${value}, ${expected})`
  if (/^(?:null|undefined|true|false)$/.test(op)) return compared('same', actual, op)
  if (op === 'nan') return compared('same', actual, 'NaN')
  if (op === 'length') return compared('same', `${bracketed(actual)}.length`, first)
  if (op === 'same' || op === 'deep' || (op === 'match' && first.startsWith('/')))
    return compared(op, actual, first)
  if (op === 'truthy') return `assert.ok(${not ? `!${bracketed(actual)}` : actual})`
  const condition = conditionOf(claim, bracketed(actual))
  return condition && `assert.ok(${not ? `!(${condition})` : condition})`
}

/** A condition for a claim without a word of its own; null without one. */
function conditionOf({ op, style, args }: Claim, actual: string): string | null {
  const [first = 'undefined', second] = args
  switch (op as string) {
    case 'close': {
      const distance = style === 'jest' ? `10 ** -${second ?? '2'} / 2` : (second ?? '0')
      return `Math.abs(${actual} - ${bracketed(first)}) < ${distance}`
    }
    case 'type':
      if (isArrayType(first)) return `Array.isArray(${actual})`
      return hasTypeof(first) ? `typeof ${actual} === ${first}` : null
    case 'calledWith':
      return `${actual}.mock.calls.some(call => isDeepStrictEqual(call.arguments, [${args.join(', ')}]))`
    case 'property':
      if (args.length !== 1 || !/^(['"])[\p{L}\p{N}_$]+\1$/u.test(first)) return null
      break
    case 'contain':
      if (first.startsWith('{')) return null
  }
  const { condition } = WORDS[op]
  return condition === '' ? null : condition.replace(/\$[ab]/g, part => (part === '$a' ? actual : first))
}

function writeThrows({ via, not, actual, args, awaited }: Claim): string | null {
  if (not) return via === null ? `assert.doesNotThrow(${actual})` : null
  const expected = via === 'resolves' ? null : thrown(args)
  const method = via === 'rejects' ? `${awaited ? 'await ' : ''}assert.rejects` : 'assert.throws'
  return expected === null ? null : `${method}(${[actual, ...expected].join(', ')})`
}

/** The second argument of `throws`: a class, a pattern, or a check of the message; null without one. */
function thrown([first, second]: string[]): string[] | null {
  if (first === undefined) return []
  if (second !== undefined) return /^[\p{L}_$]/u.test(first) ? [messageCheck(second, first)] : null
  const message = /^new\s+[\p{L}\p{N}_$.]+\(\s*((['"`])(?:(?!\2)[^\\]|\\.)*\2)\s*\)$/u.exec(first)?.[1]
  if (message !== undefined) return [`{ message: ${message} }`]
  return [/^['"`]/.test(first) ? messageCheck(first, null) : first]
}

function messageCheck(source: string, type: string | null): string {
  const isPattern = source.startsWith('/')
  if (isPattern && type === null) return source
  const kind = type === null ? '' : `error instanceof ${type} && `
  return `error => ${kind}${isPattern ? `${source}.test(error.message)` : `error.message.includes(${source})`}`
}

/** Parentheses around anything but a name, call, literal or element of one. */
function bracketed(source: string): string {
  const isLoose = /^(?:await\s|[^(['"`]*[\s?&|<>=!+*/%^~-])|=>|^\{|^[-+!~]/.test(source)
  return isLoose && !/^[\p{L}\p{N}_$.]+\([^()]*\)$/u.test(source) ? `(${source})` : source
}
