// What assertions can claim, with the words of each assertion library.

/**
 * One string has the words of one library; the first one is used for writing. `args`: the number of arguments besides
 * the value `$a` that the claim is about; the first of them is `$b`. `condition`: the claim in plain JavaScript.
 */
type Row = [
  args: 0 | 1 | 2,
  jest: string,
  chai: string,
  assert: string,
  assertNot?: string,
  condition?: string,
]

const table = {
  // Arguments, `expect` of Jest and Vitest, of chai, `assert` of Node or chai, its negation, the condition.
  same: [1, 'toBe', 'equal equals eq', 'strictEqual equal', 'notStrictEqual notEqual'],
  deep: [1, 'toEqual toStrictEqual', 'deep.equal eql eqls', 'deepEqual deepStrictEqual', 'notDeepEqual notDeepStrictEqual'], // prettier-ignore
  throws: [1, 'toThrow toThrowError', 'throw throws Throw', 'throws', 'doesNotThrow'],
  truthy: [0, 'toBeTruthy', 'be.ok', 'ok isOk'],
  falsy: [0, 'toBeFalsy', '', 'isNotOk'],
  null: [0, 'toBeNull', 'be.null', 'isNull', 'isNotNull'],
  undefined: [0, 'toBeUndefined', 'be.undefined', 'isUndefined'],
  defined: [0, 'toBeDefined', '', 'isDefined'],
  nan: [0, 'toBeNaN', 'be.NaN', 'isNaN'],
  true: [0, '', 'be.true', 'isTrue'],
  false: [0, '', 'be.false', 'isFalse'],
  exist: [0, '', 'exist', '', '', '$a != null'],
  contain: [1, 'toContain', 'include includes contain contains', 'include', 'notInclude', '$a.includes($b)'],
  containDeep: [1, 'toContainEqual', 'deep.include', '', '', '$a.some(item => isDeepStrictEqual(item, $b))'],
  length: [1, 'toHaveLength', 'have.lengthOf length', 'lengthOf'],
  close: [2, 'toBeCloseTo', 'be.closeTo approximately', 'closeTo approximately'],
  above: [1, 'toBeGreaterThan', 'be.above gt greaterThan', 'isAbove', '', '$a > $b'],
  least: [1, 'toBeGreaterThanOrEqual', 'be.at.least gte', 'isAtLeast', '', '$a >= $b'],
  below: [1, 'toBeLessThan', 'be.below lt lessThan', 'isBelow', '', '$a < $b'],
  most: [1, 'toBeLessThanOrEqual', 'be.at.most lte', 'isAtMost', '', '$a <= $b'],
  match: [1, 'toMatch', 'match', 'match', 'doesNotMatch', '$a.includes($b)'],
  instance: [1, 'toBeInstanceOf', 'be.instanceOf instanceof', 'instanceOf', '', '$a instanceof $b'],
  type: [1, '', 'be.a an', 'typeOf'],
  property: [1, 'toHaveProperty', 'have.property', '', '', '$b in $a'],
  empty: [0, '', 'be.empty', 'isEmpty'],
  called: [0, 'toHaveBeenCalled toBeCalled', '', '', '', '$a.mock.callCount() > 0'],
  times: [1, 'toHaveBeenCalledTimes toBeCalledTimes', '', '', '', '$a.mock.callCount() === $b'],
  calledWith: [1, 'toHaveBeenCalledWith toBeCalledWith', '', ''],
} satisfies Record<string, Row>

export type Op = keyof typeof table

interface Words {
  args: number
  jest: string[]
  chai: string[]
  assert: string[]
  assertNot: string[]
  condition: string
}

const list = (words: string) => words.split(' ').filter(word => word !== '')
const entries = (Object.entries(table) as [Op, Row][]).map(
  ([op, [args, jest, chai, assert, assertNot = '', condition = '']]) => {
    const words = { jest: list(jest), chai: list(chai), assert: list(assert), assertNot: list(assertNot) }
    return [op, { args, ...words, condition }] as [Op, Words]
  },
)

export const WORDS = Object.fromEntries(entries) as Record<Op, Words>

/** Maps the words of a library to claims: `toBe` -> `same`; only the last word of a chain counts. */
function readingOf(library: 'jest' | 'chai' | 'assert' | 'assertNot'): ReadonlyMap<string, Op> {
  const plain = (words: string[]) => words.filter(word => !word.startsWith('deep.'))
  return new Map(
    entries.flatMap(([op, words]) => plain(words[library]).map(word => [word.replace(/^.*\./, ''), op])),
  )
}

export const jestMatchers = readingOf('jest')
export const chaiWords = readingOf('chai')
export const assertMethods = readingOf('assert')
export const oppositeMethods = readingOf('assertNot')
/** Asserting functions of node:assert; chai's `assert` has more. */
export const nodeAssert: ReadonlySet<string> = new Set(
  list(
    'ok equal strictEqual notEqual notStrictEqual deepEqual deepStrictEqual notDeepEqual notDeepStrictEqual throws doesNotThrow rejects match doesNotMatch',
  ),
)
