// What an assertion can claim, with the words of each assertion library for it.

/** Names stand in lists with blanks between them; the first is the one that is written. */
interface Words {
  /** Matchers of `expect` in Jest and Vitest. */
  jest?: string
  /** Ends of chains of chai's `expect`. */
  chai?: string
  /** Methods of node:assert, and those for the opposite. */
  assert?: string
  assertNot?: string
  /** Methods of chai's `assert` that node:assert does not have, and those for the opposite. */
  chaiAssert?: string
  chaiAssertNot?: string
  /** How many arguments of such a method belong to the claim beside what it is about; one without it. */
  args?: 0 | 2
  /** What the value must be. */
  value?: string
  /** The claim as a condition; null where there is none for these arguments. */
  condition?: (actual: string, first: string) => string | null
}

const table = {
  same: {
    jest: 'toBe',
    chai: 'equal equals eq',
    assert: 'strictEqual equal',
    assertNot: 'notStrictEqual notEqual',
  },
  deep: {
    jest: 'toEqual toStrictEqual',
    chai: 'deep.equal eql eqls',
    assert: 'deepEqual deepStrictEqual',
    assertNot: 'notDeepEqual notDeepStrictEqual',
  },
  throws: {
    jest: 'toThrow toThrowError',
    chai: 'throw throws Throw',
    assert: 'throws',
    assertNot: 'doesNotThrow',
  },
  truthy: { jest: 'toBeTruthy', chai: 'be.ok', assert: 'ok', chaiAssert: 'isOk', args: 0 },
  falsy: { jest: 'toBeFalsy', chaiAssert: 'isNotOk', args: 0 },
  null: {
    jest: 'toBeNull',
    chai: 'be.null',
    chaiAssert: 'isNull',
    chaiAssertNot: 'isNotNull',
    args: 0,
    value: 'null',
  },
  undefined: {
    jest: 'toBeUndefined',
    chai: 'be.undefined',
    chaiAssert: 'isUndefined',
    args: 0,
    value: 'undefined',
  },
  defined: { jest: 'toBeDefined', chaiAssert: 'isDefined', args: 0 },
  nan: { jest: 'toBeNaN', chai: 'be.NaN', chaiAssert: 'isNaN', args: 0, value: 'NaN' },
  true: { chai: 'be.true', chaiAssert: 'isTrue', args: 0, value: 'true' },
  false: { chai: 'be.false', chaiAssert: 'isFalse', args: 0, value: 'false' },
  exist: { chai: 'exist', args: 0, condition: actual => `${actual} != null` },
  contain: {
    jest: 'toContain',
    chai: 'include includes contain contains',
    chaiAssert: 'include',
    chaiAssertNot: 'notInclude',
    condition: (actual, first) => (first.startsWith('{') ? null : `${actual}.includes(${first})`),
  },
  containDeep: {
    jest: 'toContainEqual',
    chai: 'deep.include',
    condition: (actual, first) => `${actual}.some(item => isDeepStrictEqual(item, ${first}))`,
  },
  length: { jest: 'toHaveLength', chai: 'have.lengthOf length', chaiAssert: 'lengthOf' },
  close: {
    jest: 'toBeCloseTo',
    chai: 'be.closeTo approximately',
    chaiAssert: 'closeTo approximately',
    args: 2,
  },
  above: {
    jest: 'toBeGreaterThan',
    chai: 'be.above gt greaterThan',
    chaiAssert: 'isAbove',
    condition: (actual, first) => `${actual} > ${first}`,
  },
  least: {
    jest: 'toBeGreaterThanOrEqual',
    chai: 'be.at.least gte',
    chaiAssert: 'isAtLeast',
    condition: (actual, first) => `${actual} >= ${first}`,
  },
  below: {
    jest: 'toBeLessThan',
    chai: 'be.below lt lessThan',
    chaiAssert: 'isBelow',
    condition: (actual, first) => `${actual} < ${first}`,
  },
  most: {
    jest: 'toBeLessThanOrEqual',
    chai: 'be.at.most lte',
    chaiAssert: 'isAtMost',
    condition: (actual, first) => `${actual} <= ${first}`,
  },
  match: {
    jest: 'toMatch',
    chai: 'match',
    assert: 'match',
    assertNot: 'doesNotMatch',
    condition: (actual, first) => `${actual}.includes(${first})`,
  },
  instance: {
    jest: 'toBeInstanceOf',
    chai: 'be.instanceOf instanceof',
    chaiAssert: 'instanceOf',
    condition: (actual, first) => `${actual} instanceof ${first}`,
  },
  type: { chai: 'be.a an', chaiAssert: 'typeOf', condition: typeCondition },
  property: { jest: 'toHaveProperty', chai: 'have.property' },
  empty: { chai: 'be.empty', chaiAssert: 'isEmpty', args: 0 },
  called: {
    jest: 'toHaveBeenCalled toBeCalled',
    args: 0,
    condition: actual => `${actual}.mock.callCount() > 0`,
  },
  times: {
    jest: 'toHaveBeenCalledTimes toBeCalledTimes',
    condition: (actual, first) => `${actual}.mock.callCount() === ${first}`,
  },
  calledWith: { jest: 'toHaveBeenCalledWith toBeCalledWith' },
} satisfies Record<string, Words>

/** chai's words for kinds of values, most of which are those of `typeof`. */
export function typeCondition(actual: string, type: string): string | null {
  if (/^['"]array['"]$/i.test(type)) return `Array.isArray(${actual})`
  if (/^['"](?:null|regexp|date|map|set|promise|error)['"]$/i.test(type)) return null
  return `typeof ${actual} === ${type}`
}

export type Op = keyof typeof table
export const WORDS: Record<Op, Words> = table

type Library = 'jest' | 'chai' | 'assert' | 'chaiAssert'

/** The word that is written for a claim. */
export function wordFor(op: Op, library: Library | 'assertNot'): string | undefined {
  return WORDS[op][library]?.split(' ')[0]
}

/** What the words of a library claim: `toBe` -> `same`; of a chain its last word. */
function readingOf(...libraries: (Library | 'assertNot' | 'chaiAssertNot')[]): ReadonlyMap<string, Op> {
  const ops = Object.keys(table) as Op[]
  return new Map(
    ops.flatMap(op =>
      libraries
        .flatMap(library => WORDS[op][library]?.split(' ') ?? [])
        .filter(word => !word.startsWith('deep.'))
        .map(word => [word.replace(/^.*\./, ''), op] as const),
    ),
  )
}

export const jestMatchers = readingOf('jest')
export const chaiWords = readingOf('chai')
export const assertMethods = readingOf('assert', 'chaiAssert')
export const oppositeMethods = readingOf('assertNot', 'chaiAssertNot')
/** Functions of node:assert that assert something. */
export const nodeAssert: ReadonlySet<string> = new Set([
  ...readingOf('assert', 'assertNot').keys(),
  'rejects',
])
