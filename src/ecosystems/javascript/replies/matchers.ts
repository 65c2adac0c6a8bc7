// The words of each assertion library for the same claims.

export type Op =
  | 'same' | 'deep' | 'throws' | 'truthy' | 'falsy' | 'null' | 'undefined' | 'defined' | 'nan' | 'true' | 'false' | 'exist'
  | 'contain' | 'containDeep' | 'length' | 'close' | 'above' | 'least' | 'below' | 'most' | 'match' | 'instance' | 'type'
  | 'property' | 'empty' | 'called' | 'times' | 'calledWith' // prettier-ignore

/** Matchers of `expect` in Jest and Vitest. */
export const jestMatchers: Record<string, Op> = {
  toBe: 'same',
  toEqual: 'deep',
  toStrictEqual: 'deep',
  toThrow: 'throws',
  toThrowError: 'throws',
  toBeTruthy: 'truthy',
  toBeFalsy: 'falsy',
  toBeNull: 'null',
  toBeUndefined: 'undefined',
  toBeDefined: 'defined',
  toBeNaN: 'nan',
  toContain: 'contain',
  toContainEqual: 'containDeep',
  toHaveLength: 'length',
  toBeCloseTo: 'close',
  toBeGreaterThan: 'above',
  toBeGreaterThanOrEqual: 'least',
  toBeLessThan: 'below',
  toBeLessThanOrEqual: 'most',
  toMatch: 'match',
  toBeInstanceOf: 'instance',
  toHaveProperty: 'property',
  toHaveBeenCalled: 'called',
  toBeCalled: 'called',
  toHaveBeenCalledTimes: 'times',
  toBeCalledTimes: 'times',
  toHaveBeenCalledWith: 'calledWith',
  toBeCalledWith: 'calledWith',
}

/** Last words of chains of chai's `expect`. */
export const chaiWords: Record<string, Op> = {
  equal: 'same',
  equals: 'same',
  eq: 'same',
  eql: 'deep',
  eqls: 'deep',
  throw: 'throws',
  throws: 'throws',
  Throw: 'throws',
  true: 'true',
  false: 'false',
  null: 'null',
  undefined: 'undefined',
  NaN: 'nan',
  ok: 'truthy',
  exist: 'exist',
  empty: 'empty',
  contain: 'contain',
  contains: 'contain',
  include: 'contain',
  includes: 'contain',
  lengthOf: 'length',
  length: 'length',
  closeTo: 'close',
  approximately: 'close',
  above: 'above',
  gt: 'above',
  greaterThan: 'above',
  least: 'least',
  gte: 'least',
  below: 'below',
  lt: 'below',
  lessThan: 'below',
  most: 'most',
  lte: 'most',
  match: 'match',
  instanceof: 'instance',
  instanceOf: 'instance',
  a: 'type',
  an: 'type',
  property: 'property',
}

interface Method {
  op: Op
  /** How many arguments after the first one belong to the claim; the rest is a message. */
  args: number
  not?: true
  via?: 'resolves' | 'rejects'
}

export const nodeAssert: Record<string, Method> = {
  ok: { op: 'truthy', args: 0 },
  equal: { op: 'same', args: 1 },
  strictEqual: { op: 'same', args: 1 },
  notEqual: { op: 'same', args: 1, not: true },
  notStrictEqual: { op: 'same', args: 1, not: true },
  deepEqual: { op: 'deep', args: 1 },
  deepStrictEqual: { op: 'deep', args: 1 },
  notDeepEqual: { op: 'deep', args: 1, not: true },
  notDeepStrictEqual: { op: 'deep', args: 1, not: true },
  throws: { op: 'throws', args: 1 },
  doesNotThrow: { op: 'throws', args: 1, not: true },
  rejects: { op: 'throws', args: 1, via: 'rejects' },
  match: { op: 'match', args: 1 },
}

/** Methods of chai's `assert` that `node:assert` has not. */
export const chaiAssert: Record<string, Method> = {
  isOk: { op: 'truthy', args: 0 },
  isNotOk: { op: 'falsy', args: 0 },
  isTrue: { op: 'true', args: 0 },
  isFalse: { op: 'false', args: 0 },
  isNull: { op: 'null', args: 0 },
  isNotNull: { op: 'null', args: 0, not: true },
  isUndefined: { op: 'undefined', args: 0 },
  isDefined: { op: 'defined', args: 0 },
  isNaN: { op: 'nan', args: 0 },
  include: { op: 'contain', args: 1 },
  notInclude: { op: 'contain', args: 1, not: true },
  lengthOf: { op: 'length', args: 1 },
  instanceOf: { op: 'instance', args: 1 },
  typeOf: { op: 'type', args: 1 },
  closeTo: { op: 'close', args: 2 },
  approximately: { op: 'close', args: 2 },
  isAbove: { op: 'above', args: 1 },
  isAtLeast: { op: 'least', args: 1 },
  isBelow: { op: 'below', args: 1 },
  isAtMost: { op: 'most', args: 1 },
  isEmpty: { op: 'empty', args: 0 },
}
