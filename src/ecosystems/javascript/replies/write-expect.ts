// A claim -> the matcher of Jest's `expect` that makes it, or chai's words for it.
import type { Claim } from './claims.js'

const jest: Partial<Record<Claim['op'], string>> = {
  same: 'toBe',
  deep: 'toEqual',
  truthy: 'toBeTruthy',
  falsy: 'toBeFalsy',
  null: 'toBeNull',
  undefined: 'toBeUndefined',
  defined: 'toBeDefined',
  nan: 'toBeNaN',
  contain: 'toContain',
  containDeep: 'toContainEqual',
  length: 'toHaveLength',
  above: 'toBeGreaterThan',
  least: 'toBeGreaterThanOrEqual',
  below: 'toBeLessThan',
  most: 'toBeLessThanOrEqual',
  match: 'toMatch',
  instance: 'toBeInstanceOf',
  property: 'toHaveProperty',
}

/** In Jest's words, null where there is no plain one. */
export function writeExpect(claim: Claim): string | null {
  const { op, actual, args } = claim
  const [first = '', second = ''] = args
  const head = `expect(${actual})${claim.not ? '.not' : ''}`
  const word: string = op
  switch (word) {
    case 'true':
    case 'false':
      return `${head}.toBe(${word})`
    case 'exist':
      return `expect(${actual} == null).toBe(${String(claim.not)})`
    case 'empty':
      return `${head}.toHaveLength(0)`
    case 'close':
      return `expect(Math.abs(${actual} - (${first})) <= ${second}).toBe(${String(!claim.not)})`
    case 'throws':
      return `${head}.toThrow(${second === '' ? first : second})`
    case 'contain':
      return /^\{/.test(first) ? `${head}.toMatchObject(${first})` : `${head}.toContain(${first})`
    case 'type':
      if (/^['"]array['"]$/i.test(first))
        return `expect(Array.isArray(${actual})).toBe(${String(!claim.not)})`
      return /^['"](?:null|regexp|date|map|set|promise|error)['"]$/i.test(first)
        ? null
        : `expect(typeof ${actual})${claim.not ? '.not' : ''}.toBe(${first})`
    default: {
      const matcher = jest[op]
      return matcher === undefined ? null : `${head}.${matcher}(${args.join(', ')})`
    }
  }
}

const chai: Partial<Record<Claim['op'], string>> = {
  same: 'equal',
  deep: 'deep.equal',
  contain: 'include',
  containDeep: 'deep.include',
  length: 'have.lengthOf',
  above: 'be.above',
  least: 'be.at.least',
  below: 'be.below',
  most: 'be.at.most',
  match: 'match',
  instance: 'be.instanceOf',
  property: 'have.property',
  throws: 'throw',
}
const properties: Partial<Record<Claim['op'], string>> = {
  truthy: 'be.ok',
  null: 'be.null',
  undefined: 'be.undefined',
  nan: 'be.NaN',
}

/** A claim of Jest's in chai's words, null where there is no plain one. */
export function writeChai(claim: Claim): string | null {
  if (claim.via !== null) return null
  const { op, args } = claim
  const head = (not: boolean) => `expect(${claim.actual}).to.${not ? 'not.' : ''}`
  if (op === 'falsy') return `${head(!claim.not)}be.ok`
  if (op === 'defined') return `${head(!claim.not)}be.undefined`
  if (op === 'same' && args[0] === 'NaN') return `${head(claim.not)}be.NaN`
  if (op === 'times')
    return `expect(${claim.actual}.mock.callCount()).to.${claim.not ? 'not.' : ''}equal(${args[0] ?? ''})`
  if (op === 'called') return `expect(${claim.actual}.mock.callCount() > 0).to.equal(${String(!claim.not)})`
  if (op === 'calledWith')
    return `expect(${claim.actual}.mock.calls.map(call => call.arguments)).to.${claim.not ? 'not.' : ''}deep.include([${args.join(', ')}])`
  const property = properties[op]
  if (property) return head(claim.not) + property
  if (op === 'close') return `${head(claim.not)}be.closeTo(${args[0] ?? ''}, 10 ** -${args[1] ?? '2'} / 2)`
  const word = chai[op]
  return word === undefined ? null : `${head(claim.not)}${word}(${args.join(', ')})`
}
