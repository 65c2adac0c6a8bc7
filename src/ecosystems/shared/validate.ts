// An assembled test -> the named reason why it is not worth running, or null.
import type { RejectionReason } from '../../core/model/reasons.js'
import type { TestTask } from '../../core/model/target.js'
import type { Assertion, CodeFacts } from './code-facts.js'

export interface Invalid {
  reason: RejectionReason
  detail: string
}

/** The parts of an assembled test. */
export interface Parts {
  test: CodeFacts
  /** Facts about the members of its class or groups, and about its helpers. */
  others: CodeFacts[]
  /** Names that nothing binds. */
  unknown: string[]
  /** Names that it used of removed copies of the module's own code. */
  copies: string[]
}

/** The language-specific checks of a test. */
export interface Rules<T extends Parts> {
  /** Assertions of the test and of the helpers that it runs. */
  assertions(parts: T): Assertion[]
  usesTarget(parts: T): boolean
  /** How the test replaces its target, in words; null when it does not. */
  replacesTarget(parts: T): string | null
  /** The name of an assertion that the test defines itself. */
  replacedAssertion?(parts: T): string | undefined
  /** One side of an assertion without spaces, with a name that is set once replaced by its value. */
  resolve(side: string, test: CodeFacts): string
  /** Words that are values. */
  literals: RegExp
  /** True when the assertion holds whatever the target does. `sides` are resolved. */
  holdsAnyway(assertion: Assertion, sides: string[]): boolean
  /** Effects of the test outside itself, as a short phrase. */
  findUnsafe(parts: T): string | null
}

const MOST_LINES = 120
const MOST_BYTES = 8192

/** Rejects texts that nobody would read. */
export function checkLength(code: string): Invalid | null {
  const lines = code.split('\n').length
  const bytes = Buffer.byteLength(code)
  if (lines <= MOST_LINES && bytes <= MOST_BYTES) return null
  return { reason: 'too-long', detail: `${lines} lines, ${bytes} bytes` }
}

/** The first reason that holds, in a fixed order; null when the test is worth a run. */
export function validateTest<T extends Parts>(
  code: string,
  parts: T,
  rules: Rules<T>,
  task: TestTask,
): Invalid | null {
  return checkLength(code) ?? reasons(parts, rules, task).next().value ?? null
}

function* reasons<T extends Parts>(parts: T, rules: Rules<T>, task: TestTask): Generator<Invalid, undefined> {
  const { test, unknown, copies } = parts
  const assertions = rules.assertions(parts)
  if (assertions.every(({ swallowed }) => swallowed === 'never-run'))
    yield { reason: 'no-assertion', detail: 'it checks nothing' }
  if (assertions.every(({ kind }) => kind === 'snapshot'))
    yield { reason: 'no-assertion', detail: 'a snapshot that is not there yet checks nothing' }
  const replaced = rules.replacesTarget(parts)
  if (replaced !== null) yield { reason: 'redefines-target', detail: replaced }
  const [missing] = copies.includes(task.access.symbol) ? unknown : []
  if (missing !== undefined)
    yield { reason: 'redefines-target', detail: `without the copy ${missing} is unknown` }
  if (assertions.every(assertion => assertion.swallowed || isTrivial(assertion, test, rules)))
    yield { reason: 'tautology', detail: 'every assertion holds by itself' }
  const own = rules.replacedAssertion?.(parts)
  if (own !== undefined) yield { reason: 'tautology', detail: `it has its own ${own}` }
  const harm = rules.findUnsafe(parts)
  if (harm !== null) yield { reason: 'unsafe', detail: harm }
}

function isTrivial<T extends Parts>(assertion: Assertion, test: CodeFacts, rules: Rules<T>): boolean {
  if (assertion.kind === 'snapshot') return true
  if (assertion.kind === 'other' || assertion.sides.length === 0) return false
  const sides = assertion.sides.map(side => rules.resolve(side, test))
  return sides.every(side => isConstant(side, rules.literals)) || rules.holdsAnyway(assertion, sides)
}

const text = /(['"])(?:(?!\1)[^\\\n]|\\.)*\1|`(?:[^`\\$]|\\.)*`/g
const number = /\b(?:0x[\da-f]+|\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?n?)\b/gi
const key = /[\p{L}_$][\p{L}\p{N}_$]*:/gu

/** True for an expression of literals and operators alone. */
function isConstant(source: string, literals: RegExp): boolean {
  const plain = source.replace(text, '0').replace(literals, '0').replace(key, '').replace(number, '0')
  return source !== '' && !/[\p{L}_$]/u.test(plain)
}
