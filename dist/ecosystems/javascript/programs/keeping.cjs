// Decides which calls of a function are kept when a test makes too many.
'use strict'
/** Most distinct calls of one function, in one test and in all tests. */
const [IN_TEST, IN_ALL] = [100, 500]
/** Characters of a value that determine its kind. */
const [READ, LONGEST] = [200, 40]

/**
 * Calls of one function in one test, each { entered, given, kind, kept }: `entered` are the functions in question
 * that it enters, `given` the shapes of its arguments. Calls that enter a function take precedence. Then each kind of
 * arguments gets its share, and within a kind each value that many calls use (a locale, a mode). Among equals the
 * first are kept.
 */
class Keeping {
  constructor() {
    this.calls = []
  }

  /** Adds a call. Returns the call that is pushed out, possibly the same one, or null. */
  take(call) {
    this.calls.push(call)
    call.kept = true
    if (this.calls.length <= IN_TEST) return null
    const out = leastWanted(this.calls)
    this.calls.splice(this.calls.indexOf(out), 1)
    out.kept = false
    return out
  }
}

function leastWanted(calls) {
  const outside = calls.filter(({ entered }) => entered.length === 0)
  let open = outside.length > 0 ? outside : largest(calls, ({ entered }) => entered.join('\n'))
  open = largest(open, ({ kind }) => kind)
  const place = sharedPlace(open)
  return (place < 0 ? open : largest(open, ({ given }) => given[place])).at(-1)
}

/** The largest group of calls with the same key; among equals, the latest. */
function largest(calls, keyOf) {
  const groups = new Map()
  for (const call of calls) {
    const key = keyOf(call)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [call])
    else known.push(call)
  }
  return [...groups.values()].reduce((most, each) => (each.length >= most.length ? each : most))
}

/** The position of the argument with the fewest distinct values, each in two calls on average; -1 without one. */
function sharedPlace(calls) {
  let [place, fewest] = [-1, calls.length / 2]
  for (let at = 0; at < calls[0].given.length; at++) {
    const values = new Set(calls.map(({ given }) => given[at])).size
    if (values > 1 && values <= fewest) [place, fewest] = [at, values - 1]
  }
  return place
}

/** Shapes with the same layout of letters and digits and a similar length are of one kind. */
const kindOf = shapes => shapes.map(kindOfOne).join(', ')

function kindOfOne(shape) {
  if (shape === null || /^[A-Za-z]*$/.test(shape)) return shape
  const look = shape
    .slice(0, READ)
    .replace(/\p{L}+/gu, 'a')
    .replace(/\p{N}+/gu, '0')
    .replace(/(.{1,3}?)\1+/gsu, '$1')
  return `${look.slice(0, LONGEST)} ${32 - Math.clz32(shape.length)}`
}

module.exports = { Keeping, kindOf, IN_TEST, IN_ALL }
