// What an assertion claims -> the words of another assertion library for it.
import { typeCondition, WORDS, wordFor, type Op } from './assertion-words.js'
import type { ScriptAssertion } from './assertions.js'
import type { TestStyle } from './test-style.js'

/** An assertion whose claim is known. */
type Claim = ScriptAssertion & { op: Op }

/** The assertion in the words of the project's library; null where it has them, or where there is no plain word. */
export function writeAssertion(
  assertion: ScriptAssertion,
  { assertion: library, runner }: TestStyle,
): string | null {
  const { style, op } = assertion
  if (assertion.chain === 'console.assert') return `assert.ok(${assertion.actual})`
  if (op === 'other' || op === 'snapshot' || style === 'should' || style === 'assert') return null
  const claim = { ...assertion, op }
  if (library === 'assert') return writeAssert(claim)
  if (library === 'chai') return style === 'jest' ? writeChai(claim) : null
  return style === 'jest' || (style === 'chai' && runner === 'vitest') ? null : writeJest(claim)
}

function writeJest(claim: Claim): string | null {
  const { op, actual, not, args } = claim
  const [first = '', second = ''] = args
  const expecting = (source: string) => `expect(${source})${not ? '.not' : ''}`
  const is = (condition: string) => `expect(${condition}).toBe(${String(!not)})`
  switch (op) {
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
    case 'type': {
      const condition = typeCondition(actual, first)
      return condition?.startsWith('typeof')
        ? `${expecting(`typeof ${actual}`)}.toBe(${first})`
        : condition && is(condition)
    }
    default: {
      const word = op === 'contain' && first.startsWith('{') ? 'toMatchObject' : wordFor(op, 'jest')
      return word === undefined ? null : `${expecting(actual)}.${word}(${args.join(', ')})`
    }
  }
}

/** Claims that say the opposite of another one. */
function plain(claim: Claim): Claim {
  if (claim.op === 'falsy') return { ...claim, op: 'truthy', not: !claim.not }
  return claim.op === 'defined' ? { ...claim, op: 'undefined', not: !claim.not } : claim
}

function writeChai(given: Claim): string | null {
  const { op, actual, not, via, args } = plain(given)
  const [first = '', second = '2'] = args
  if (via !== null) return null
  const expecting = (source: string) => `expect(${source}).to.${not ? 'not.' : ''}`
  switch (op) {
    case 'times':
      return `${expecting(`${actual}.mock.callCount()`)}equal(${first})`
    case 'called':
      return `expect(${actual}.mock.callCount() > 0).to.equal(${String(!not)})`
    case 'calledWith':
      return `${expecting(`${actual}.mock.calls.map(call => call.arguments)`)}deep.include([${args.join(', ')}])`
    case 'close':
      return `${expecting(actual)}be.closeTo(${first}, 10 ** -${second} / 2)`
    default: {
      const word = op === 'same' && first === 'NaN' ? wordFor('nan', 'chai') : wordFor(op, 'chai')
      const isProperty = WORDS[op].args === 0 || word === wordFor('nan', 'chai')
      return word === undefined
        ? null
        : `${expecting(actual)}${word}${isProperty ? '' : `(${args.join(', ')})`}`
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
  const call = (method: Op, ...values: string[]) =>
    `assert.${wordFor(method, not ? 'assertNot' : 'assert') ?? ''}(${values.join(', ')})`
  const { value } = WORDS[op]
  if (value !== undefined) return call('same', actual, value)
  if (op === 'length') return call('same', `${bracketed(actual)}.length`, first)
  if (op === 'same' || op === 'deep' || (op === 'match' && first.startsWith('/')))
    return call(op, actual, first)
  if (op === 'truthy') return `assert.ok(${not ? `!${bracketed(actual)}` : actual})`
  const condition = conditionOf({ ...claim, actual: bracketed(actual) })
  return condition && `assert.ok(${not ? `!(${condition})` : condition})`
}

/** A condition for what has no word of its own. */
function conditionOf({ op, style, actual, args }: Claim): string | null {
  const [first = 'undefined', second] = args
  if (op === 'close') {
    const distance = style === 'jest' ? `10 ** -${second ?? '2'} / 2` : (second ?? '0')
    return `Math.abs(${actual} - ${bracketed(first)}) < ${distance}`
  }
  if (op === 'property') {
    const isPlain = args.length === 1 && /^(['"])[\p{L}\p{N}_$]+\1$/u.test(first)
    return isPlain ? `${first} in ${actual}` : null
  }
  if (op === 'calledWith')
    return `${actual}.mock.calls.some(call => isDeepStrictEqual(call.arguments, [${args.join(', ')}]))`
  return WORDS[op].condition?.(actual, first) ?? null
}

function writeThrows({ via, not, actual, args, awaited }: Claim): string | null {
  if (not) return via === null ? `assert.doesNotThrow(${actual})` : null
  const expected = via === 'resolves' ? null : thrown(args)
  const method = via === 'rejects' ? `${awaited ? 'await ' : ''}assert.rejects` : 'assert.throws'
  return expected === null ? null : `${method}(${[actual, ...expected].join(', ')})`
}

/** The second argument of `throws`: a class, a pattern, or a check of the message; null where there is none. */
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

/** Brackets around whatever is no name, call, literal or element of one. */
function bracketed(source: string): string {
  const isLoose = /^(?:await\s|[^(['"`]*[\s?&|<>=!+*/%^~-])|=>|^\{|^[-+!~]/.test(source)
  return isLoose && !/^[\p{L}\p{N}_$.]+\([^()]*\)$/u.test(source) ? `(${source})` : source
}
